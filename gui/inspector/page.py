"""What all pages of the inspector share: their context, how they are laid out, their history."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from gui.candidates import CandidateFinder
from gui.dates import clock
from gui.entities import EntityBook
from gui.history_words import author, sentence
from gui.inspector.fields import FieldRow, LongField, TextField, veil_fields
from gui.inspector.pieces import Section
from gui.labels import LabelBook
from gui.marks_feed import MarksFeed
from gui.numerals import whole
from gui.places import PlaceCounter
from gui.related import Related
from gui.session import Session
from gui.widgets import Ink
from storage.records import HistoryItem

HISTORY_LINES = 8

FIELD_INSET = 5
"""Pixels between a field's frame and its words: everything else is indented by them, so that all words align."""


class Navigator(QObject):
    """Where pages want to go: a mark, an entity, an article, a dispute; ``told`` is for the status bar.

    ``undoable`` is for it too: what one key did to several things, which one key takes back.
    """

    mark_asked = Signal(str, str)
    entity_asked = Signal(str)
    article_asked = Signal(str)
    dispute_asked = Signal(str)
    command_asked = Signal(str)
    passage_asked = Signal(str, object)
    """Article and segments to be shown beside what is chosen."""
    words_asked = Signal(str, object, int)
    """Article, segments, and which of them is to be selected."""
    told = Signal(str)
    undoable = Signal(str)
    picking_changed = Signal()
    pick_taken = Signal()
    """What is selected in the text is to be taken for the part that is being picked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.picking = ("", "")
        """Annotation and role whose words are being picked in the text; empty for none."""

    def pick(self, annotation_id: str, role: str) -> None:
        """Begin to pick words in the text for a part; empty ends it."""
        if (annotation_id, role) != self.picking:
            self.picking = (annotation_id, role)
            self.picking_changed.emit()

    @Slot()
    def on_mark_clicked(self) -> None:
        """A row of a page was clicked: it bears the name ``article/mark``, without a mark where it leads nowhere."""
        row = self.sender()
        article_id, _, mark_id = row.objectName().partition("/") if row is not None else ("", "", "")
        if mark_id:
            self.mark_asked.emit(article_id, mark_id)


@dataclass(frozen=True, slots=True)
class Context:
    """What a page needs to know and whom it asks."""

    session: Session
    book: LabelBook
    entities: EntityBook
    feed: MarksFeed
    navigator: Navigator
    places: PlaceCounter
    candidates: CandidateFinder
    related: Related


class Page(QWidget):
    """One thing shown in full. ``first_field`` is where E puts the cursor."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.first_field: QLineEdit | QPlainTextEdit | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14 - FIELD_INSET, 12, 12, 16)
        self.column.setSpacing(4)

    def add(self, widget: QWidget, space_before: int = 0) -> None:
        if space_before:
            self.column.addSpacing(space_before)
        if not isinstance(widget, LongField):
            margins = widget.contentsMargins()
            widget.setContentsMargins(FIELD_INSET, margins.top(), margins.right(), margins.bottom())
        self.column.addWidget(widget)

    def add_field(self, words: str, field: QWidget) -> None:
        """A named field; fields cannot be changed in a read-only project."""
        if self.context.session.read_only:
            if isinstance(field, TextField | LongField):
                field.setReadOnly(True)
            else:
                field.setEnabled(False)
        self.add(FieldRow(words, field))

    def text_field(self, name: str, value: str, commit: Callable[[str], None], *, unset: str = "") -> TextField:
        """A line that calls ``commit`` (a bound method) with what a person typed."""
        field = TextField(name, value, unset=unset)
        field.committed.connect(commit)
        return field

    def add_history(self, subject: str) -> None:
        """The latest entries about one thing, folded away with one click."""
        items = self.context.session.project.history(subject=subject, limit=HISTORY_LINES)
        if not items:
            return
        section = Section("history", self.tr("History"))
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        grid.setHorizontalSpacing(10)
        for row, item in enumerate(reversed(items)):
            when = Ink(clock(item.created_at), px=11, ink="ink3")
            grid.addWidget(when, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(history_line(item, self.context.session.blind.veil), row, 1)
        grid.setColumnMinimumWidth(0, 46)
        grid.setColumnStretch(1, 1)
        holder = QWidget()
        holder.setLayout(grid)
        section.add(holder)
        self.add(section)

    def finish(self) -> None:
        """Call last: what is below the content is empty; fields name nobody whom blind mode hides."""
        veil_fields(self, self.context.session.blind.veil)
        self.column.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """Any width will do: what is too long wraps or is elided."""
        return QSize(0, super().minimumSizeHint().height())

    @property
    def is_edited(self) -> bool:
        """Whether a field holds something that is not committed yet."""
        one_line, long = self.findChildren(TextField), self.findChildren(LongField)
        return any(field.is_edited for field in one_line) or any(field.is_edited for field in long)


def history_line(item: HistoryItem, veil: Callable[[str], str]) -> Ink:
    """A sentence of the history with its author; what was undone is struck out. ``veil``: see blind mode."""
    words = " · ".join(part for part in (veil(sentence(item)), author(item)) if part)
    line = Ink(words, px=11, ink="ink2" if item.state == "applied" else "ink3", wrap=True)
    if item.state != "applied":
        font = line.font()
        font.setStrikeOut(True)
        line.setFont(font)
    return line


def mention_count(mentions: int, articles: int) -> str:
    """ "11 mentions in 4 articles"."""
    return mention_count_only(mentions) + (
        _tr(" in 1 article") if articles == 1 else _tr(" in {} articles").format(articles)
    )


def mention_count_only(mentions: int) -> str:
    """ "11 mentions"."""
    return _tr("1 mention") if mentions == 1 else _tr("{} mentions").format(whole(mentions))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Page", text)
