"""The inspector on an article: where it comes from, when, how reliable its source is."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Slot
from PySide6.QtWidgets import QCompleter

from gui.dates import parse_partial, short_date
from gui.inspector.checks import add_checks
from gui.inspector.fields import ChoiceField, LongField, Segmented, TextField
from gui.inspector.page import Context, Page
from gui.inspector.pieces import Section
from gui.numerals import whole
from gui.widgets import Ink
from gui.wording import OUTLET_TYPES, RELIABILITY
from nlp.grammar import has_tables
from storage import reads
from storage.operations import settings
from storage.operations.articles import edit_article, set_outlet
from storage.records import Article, Source
from storage.vocabulary import OutletType, Reliability


class ArticlePage(Page):
    """Everything that was proposed about an article can be corrected here; the text itself never changes."""

    def __init__(self, context: Context, article: Article) -> None:
        super().__init__(context)
        self.article = article
        sources = context.session.read(reads.sources)
        self.source = next((source for source in sources if source.id == article.source_id), None)
        self.add(Ink(self.tr("Article"), px=11.5, ink="ink3"))
        title = LongField("title", article.title, px=14, weight=600)
        title.setAccessibleName(self.tr("Title"))
        title.setReadOnly(context.session.read_only or context.session.blind.on)  # it may name the outlet
        title.committed.connect(self.on_title_committed)
        self.add(title, 2)
        self.first_field = title
        self._fields(sources)
        if self.source is not None and not context.session.blind.on:
            self._source_section(self.source)
        add_checks(self, self.article.id)
        self._note_section()
        self._about()
        if not context.session.blind.on:
            self.add_history(article.id)
        self.finish()

    def _fields(self, sources: list[Source]) -> None:
        article, hidden = self.article, self.context.session.blind.on
        if hidden:
            words = self.tr("{}. Outlet, byline, address and file are hidden while you judge.")
            name = self.source.name if self.source is not None else self.tr("No outlet")
            self.add(Ink(words.format(name), px=11.5, ink="ink2", wrap=True))
        else:
            self._who_fields(sources)
        published = self.text_field("published", short_date(article.published_on), self.on_published_committed)
        self.add_field(self.tr("Published"), published)
        self.add_field(
            self.tr("As of"), self.text_field("as of", short_date(article.as_of_on), self.on_as_of_committed)
        )
        if article.as_of_on and article.as_of_inferred:
            self.add_field("", Ink(self._inferred(), px=11, ink="ink3", wrap=True))
        self.add_field(
            self.tr("Language"), self.text_field("language", article.language or "", self.on_language_committed)
        )
        if article.language and not has_tables(article.language):
            words = self.tr("Names and what others say; no figures, quotations or claims in this language yet")
            self.add_field("", Ink(words, px=11, ink="ink3", wrap=True))
        if not hidden:
            self.add_field(self.tr("Address"), self.text_field("address", article.url or "", self.on_url_committed))

    def _inferred(self) -> str:
        """What the as-of date was inferred from."""
        from storage.intake.headers import read_header  # with the patterns of all languages

        article = self.article
        header = read_header(self.context.session.project.text(article.id), "", article.published_on)
        if header.filed and header.as_of_on == article.as_of_on:
            if header.filed_year:
                return self.tr("taken from the dateline “{}”").format(header.filed)
            return self.tr("day taken from the dateline “{}”, year from the date of publication").format(header.filed)
        if article.as_of_on == article.published_on:
            return self.tr("taken to be the day of publication")
        return self.tr("proposed when the article was added")

    def _who_fields(self, sources: list[Source]) -> None:
        """Outlet and author: what blind mode leaves out, so that nobody writes a neutral name over a true one."""
        name = self.source.name if self.source is not None else ""
        outlet = self.text_field("outlet", name, self.on_outlet_committed)
        completer = QCompleter(self)
        completer.setModel(QStringListModel([source.name for source in sources], completer))
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        outlet.setCompleter(completer)
        self.add_field(self.tr("Outlet"), outlet)
        byline = self.text_field("byline", self.article.byline or "", self.on_byline_committed)
        self.add_field(self.tr("Byline"), byline)

    def _source_section(self, source: Source) -> None:
        section = Section("source", self.tr("Source"), source.name)
        options = [(grade, grade.value, words) for grade, words in RELIABILITY.items()]
        grades = Segmented(self.tr("Reliability"), options, source.reliability, can_clear=False)
        grades.chosen.connect(self.on_grade_chosen)
        grades.setEnabled(not self.context.session.read_only)
        section.add(grades)
        section.add(Ink(RELIABILITY[source.reliability], px=11, ink="ink3", wrap=True))
        basis = LongField("basis", source.reliability_basis, unset=self.tr("Why this grade?"))
        basis.setReadOnly(self.context.session.read_only)
        basis.committed.connect(self.on_basis_committed)
        section.add(basis)
        kind_field = ChoiceField("outlet type", list(OUTLET_TYPES.items()), source.outlet_type)
        kind_field.setPlaceholderText(self.tr("Type of outlet"))
        kind_field.setAccessibleName(self.tr("Type of outlet"))
        kind_field.chosen.connect(self.on_outlet_type_chosen)
        kind_field.setEnabled(not self.context.session.read_only)
        section.add(kind_field)
        country = TextField("country", source.country or "", unset=self.tr("Country"))
        country.committed.connect(self.on_country_committed)
        country.setReadOnly(self.context.session.read_only)
        section.add(country)
        self.add(section)

    def _note_section(self) -> None:
        section = Section("note", self.tr("Note"))
        note = LongField("note", self.article.note, unset=self.tr("Add a note"))
        note.setAccessibleName(self.tr("Note"))
        note.setReadOnly(self.context.session.read_only)
        note.committed.connect(self.on_note_committed)
        section.add(note)
        self.add(section)

    def _about(self) -> None:
        article = self.article
        section = Section("file", self.tr("File"))
        read = (
            self.tr("read with {}").format(article.read_with.replace("@", " "))
            if article.read_with
            else self.tr("not read yet")
        )
        for line in (article.file_name or "", self.tr("{} characters · {}").format(whole(article.length), read)):
            if line:
                section.add(Ink(line, px=11, ink="ink3", wrap=True))
        self.add(section)

    def _edit(self, **values: object) -> None:
        self.context.session.do(edit_article, self.article.id, **values)

    def _edit_source(self, **values: object) -> None:
        if self.source is not None:
            self.context.session.do(settings.edit_source, self.source.id, **values)

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(str)
    def on_title_committed(self, text: str) -> None:
        if text:
            self._edit(title=text)

    @Slot(str)
    def on_outlet_committed(self, text: str) -> None:
        self.context.session.do(set_outlet, self.article.id, text)

    @Slot(str)
    def on_byline_committed(self, text: str) -> None:
        self._edit(byline=text or None)

    @Slot(str)
    def on_published_committed(self, text: str) -> None:
        self._date("published_on", text)

    @Slot(str)
    def on_as_of_committed(self, text: str) -> None:
        self._date("as_of_on", text)

    @Slot(str)
    def on_language_committed(self, text: str) -> None:
        self._edit(language=text.lower() or None)

    @Slot(str)
    def on_url_committed(self, text: str) -> None:
        self._edit(url=text or None)

    @Slot(str)
    def on_note_committed(self, text: str) -> None:
        self._edit(note=text)

    @Slot(object)
    def on_grade_chosen(self, grade: Reliability) -> None:
        self._edit_source(reliability=grade.value)

    @Slot(str)
    def on_basis_committed(self, text: str) -> None:
        self._edit_source(reliability_basis=text)

    @Slot(object)
    def on_outlet_type_chosen(self, kind: OutletType) -> None:
        self._edit_source(outlet_type=kind.value)

    @Slot(str)
    def on_country_committed(self, text: str) -> None:
        self._edit_source(country=text or None)

    def _date(self, name: str, text: str) -> None:
        """Store a typed date; one that cannot be understood is told and put back."""
        date = parse_partial(text) if text else None
        if text and date is None:
            self.context.session.failed.emit(
                self.tr("“{}” is not a date; write it like 2023, 2023-06 or 5 Jun 2023.").format(text)
            )
            field = self.findChild(TextField, "published" if name == "published_on" else "as of")
            if field is not None:
                field.show_value(short_date(getattr(self.article, name)))
            return
        self._edit(**{name: date})
