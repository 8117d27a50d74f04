"""The Review view: the proposal at hand in its context, with the line above it and the buttons below."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from gui.inspector.page import Context
from gui.marks_feed import MarksFeed
from gui.numerals import whole
from gui.reader.header import PaneHeader
from gui.reader.marks import Mark, MarkKind
from gui.review.buttons import ButtonBar
from gui.review.context_text import LINE
from gui.review.desk import ReviewDesk
from gui.review.excerpt import Excerpt, excerpt, paragraphs
from gui.review.facts import facts
from gui.review.header import Header
from gui.review.likeness import Likeness
from gui.review.sheet import Sheet
from gui.scrolling import ScrollColumn
from gui.widgets import Ink, Surface
from gui.wording import paragraph_words
from nlp.proposals import Segment
from storage import reads, review
from storage.changes import Changes
from storage.operations import entities
from storage.paragraphs import paragraph_at
from storage.position_values import body_starts
from storage.records import Annotation
from storage.review import Group
from storage.review_counts import ReviewFilter
from storage.vocabulary import AnnotationKind

_KINDS: tuple[AnnotationKind, ...] = (
    AnnotationKind.MENTION, AnnotationKind.CLAIM, AnnotationKind.QUANTITY, AnnotationKind.QUOTATION,
    AnnotationKind.SPAN,
)  # fmt: skip

_BELOW = 12
"""Pixels between what is known of a proposal and the buttons, where the sheet is scrolled."""

_QUIET = (MarkKind.CLAIM, MarkKind.QUOTATION)
"""Not shown around another proposal: their bands and corners would compete with it."""


class ReviewView(QWidget):
    """Signals: ``read_asked`` (back to Read), ``shown_article`` (id) when another article's text is shown."""

    read_asked = Signal()
    shown_article = Signal(str)

    def __init__(self, desk: ReviewDesk, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._context = context
        self._session = context.session
        self._feed = MarksFeed(context.session, context.book)
        self._paragraphs: tuple[str, list[Segment]] = ("", [])
        self._starts: tuple[str, list[int]] = ("", [])
        self._kept_head: tuple[str, PaneHeader] = ("", PaneHeader(""))
        self._record: Annotation | None = None
        self._excerpt: Excerpt | None = None
        self._reading = False
        self.header = Header()
        self.sheet = Sheet()
        self.likeness = Likeness(context)
        self.sheet.add_below(self.likeness)
        self.buttons = ButtonBar()
        self._area = ScrollColumn()
        self._placed = 0
        """How far the sheet was scrolled for the proposal; a person who has scrolled since is left in peace."""
        self._placing = QTimer(self, singleShot=True)
        self._empty = Surface("paper")
        self._empty_words = Ink(px=14, weight=600)
        self._empty_more = Ink(px=12.5, ink="ink3")
        self._empty_button = QPushButton()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def record(self) -> Annotation | None:
        """The proposal on screen."""
        return self._record

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to decide."""
        return self._stack.currentWidget() is self._empty

    def focus_text(self) -> None:
        """Give the keyboard to the text, or to the one button of the empty state."""
        target = self._empty_button if self._empty_button.isVisibleTo(self) else self._empty
        (target if self.is_empty else self.sheet.text).setFocus()

    def set_reading(self, running: bool) -> None:
        """Say whether articles are being read: more may come."""
        if running != self._reading:
            self._reading = running
            self.refresh()

    def set_zoom(self, percent: int) -> None:
        self.sheet.text.set_zoom(percent / 100)
        self.sheet.text.fit()
        self._place_buttons()

    # --- showing --------------------------------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Show what the desk has now."""
        if not self.desk.active or self._session.closed:
            return
        self._show_header()
        item = self.desk.current
        record = self._session.read(reads.annotation, item.id) if item is not None else None
        if record is None or not self._still_has_text(record):
            self._record = self._excerpt = None
            self.likeness.show_record(None)
            self._show_empty()
            return
        was_empty = self.is_empty
        self._stack.setCurrentIndex(0)
        other = self._record is None or record.id != self._record.id or record.segments != self._record.segments
        self._record = record
        if other:
            self._show_text(record)
            self.sheet.corrections.close_up()
            self._placed = 0
            self._area.verticalScrollBar().setValue(0)
            self._placing.start()
        else:
            self.sheet.text.replace_mark_list(self._marks(record))
        shown = facts(self._context, record)
        self.sheet.show_facts(shown)
        self._show_group()
        self.likeness.show_record(record)
        writable = not self._session.read_only
        self.buttons.set_enabled(writable, True)
        self.sheet.group.set_enabled(writable)
        if other:
            self._say(f"{shown.kind}: {shown.title}")
            self.shown_article.emit(record.article_id)
        if was_empty and self.isVisible():
            self.focus_text()

    def _show_header(self) -> None:
        queue = self.desk.queue
        by_kind = queue.kinds()
        names = {
            AnnotationKind.MENTION: self.tr("Entities"), AnnotationKind.CLAIM: self.tr("Claims"),
            AnnotationKind.QUANTITY: self.tr("Quantities"), AnnotationKind.QUOTATION: self.tr("Quotations"),
            AnnotationKind.SPAN: self.tr("Passages"),
        }  # fmt: skip
        total = sum(tally.total for tally in by_kind.values())
        choices: list[tuple[str, tuple[AnnotationKind, ...], int]] = [(self.tr("All"), (), total)]
        for kind in _KINDS:
            if kind in by_kind or (kind,) == queue.wanted.kinds:
                choices.append((names[kind], (kind,), by_kind[kind].total if kind in by_kind else 0))
        self.header.show_kinds(choices, queue.wanted.kinds)
        self.header.show_filter(self._filter_words())
        self.header.show_tally(queue.tally, queue.skipped_count, waiting=self.desk.current is not None)

    def _filter_words(self) -> str:
        wanted = self.desk.queue.wanted
        parts = []
        if wanted.article_id is not None:
            article = self._session.read(reads.article, wanted.article_id)
            title = article.title if article is not None else ""
            parts.append(title if len(title) <= 28 else title[:27].rstrip() + "…")
        if wanted.label_id is not None:
            parts.append(self._context.book.name_of(wanted.label_id))
        return " · ".join(parts)

    def _still_has_text(self, record: Annotation) -> bool:
        """Whether the article is there; a long undo in a thread may have taken it since the record was read."""
        try:
            self._session.project.text(record.article_id)
        except KeyError:
            return False
        return True

    def _show_text(self, record: Annotation) -> None:
        text = self._session.project.text(record.article_id)
        if self._paragraphs[0] != record.article_id:
            self._paragraphs = (record.article_id, paragraphs(text))
        cut = self._excerpt = excerpt(text, self._paragraphs[1], record.segments)
        self._show_place(record)
        self.sheet.text.show_excerpt(record.article_id, cut, self._marks(record), record.id)
        self.sheet.text.set_veils(self._session.blind.places(cut.text))

    def _head(self, article_id: str) -> PaneHeader:
        """Outlet, grade and dates of an article; read once until one of them changes."""
        if self._kept_head[0] != article_id:
            article = self._session.read(reads.article, article_id)
            sources = {source.id: source for source in self._session.read(reads.sources)}
            head = self._feed.header(article, sources) if article is not None else PaneHeader("")
            self._kept_head = (article_id, head)
        return self._kept_head[1]

    def _marks(self, record: Annotation) -> list[Mark]:
        """The proposal and what else is underlined in its paragraph, placed in the excerpt."""
        cut = self._excerpt
        assert cut is not None
        ids = self._session.read(review.annotations_between, record.article_id, cut.core)
        hidden = self._context.book.hidden_names()
        placed = []
        for mark in self._feed.marks(record.article_id, list({*ids, record.id})):
            segments = cut.inside(mark.segments)
            other = mark.id != record.id and (mark.kind in _QUIET or mark.label in hidden)
            if segments and not other:
                placed.append(replace(mark, segments=segments))
        return placed

    def _show_group(self) -> None:
        self.desk.find_group()

    @Slot(object)
    def on_group_found(self, found: Group | None) -> None:
        if not self.desk.active or self._record is None:
            return
        self.sheet.group.show_group(self._group_words(found) if found is not None else "", found.count if found else 0)

    def _group_words(self, found: Group) -> str:
        label = self._context.book.name_of(found.label_id)
        name = self._context.entities.name_of(found.entity_id)
        if found.kind is AnnotationKind.MENTION:
            words = self.tr("All {} mentions of {} as {}") if name else self.tr("All {} places of “{}” as {}")
            return words.format(found.count, name or found.words, label)
        kinds = {
            AnnotationKind.CLAIM: self.tr("All {} claims of this article"),
            AnnotationKind.QUANTITY: self.tr("All {} quantities of this article"),
            AnnotationKind.QUOTATION: self.tr("All {} quotations of this article"),
        }
        return kinds.get(found.kind, self.tr("All {} passages of this article")).format(found.count)

    def _show_empty(self) -> None:
        queue = self.desk.queue
        narrowed = queue.wanted != ReviewFilter()
        tally = queue.tally
        if queue.gathering:
            words, more, button = self.tr("Gathering suggestions…"), "", ""
        elif narrowed and tally.total:
            words = self.tr("Nothing is left to decide here.")
            more = self.tr("{} accepted, {} rejected.").format(whole(tally.accepted), whole(tally.rejected))
            button = self.tr("Show all suggestions")
        elif narrowed:
            words, more, button = self.tr("There are no such suggestions."), "", self.tr("Show all suggestions")
        elif self._reading:
            words = self.tr("Nothing waits for you right now.")
            more, button = self.tr("Articles are being read; suggestions appear here as they come."), ""
        elif tally.total:
            words = self.tr("Everything is decided.")
            more = self.tr("{} accepted, {} rejected. Ctrl+Z takes the last decision back.").format(
                whole(tally.accepted), whole(tally.rejected)
            )
            button = self.tr("Back to reading  Ctrl+1")
        else:
            words, more = self.tr("There are no suggestions yet."), ""
            button = self.tr("Back to reading  Ctrl+1")
        had_focus = self.sheet.isAncestorOf(self.focusWidget() or self) or self._empty_button.hasFocus()
        self._empty_words.set_text(words)
        self._empty_more.set_text(more)
        self._empty_more.setVisible(bool(more))
        self._empty_button.setText(button)
        self._empty_button.setVisible(bool(button))
        self._stack.setCurrentWidget(self._empty)
        self.buttons.set_enabled(False, False)
        self._say(words)
        if had_focus:
            (self._empty_button if button else self._empty).setFocus()

    def _say(self, words: str) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot()
    def on_edit_asked(self) -> None:
        """Begin to correct the proposal: its boundaries in the text, its label and entity below."""
        if self._record is None or self._session.read_only:
            return
        can_draw = self.sheet.text.begin_edit()
        self.sheet.corrections.open_for(self._context, self._record, can_draw=can_draw)

    @Slot()
    def on_edit_left(self) -> None:
        self.sheet.corrections.close_up()
        self.sheet.text.leave_edit()
        self.sheet.text.setFocus()

    @Slot()
    def on_drawn_changed(self) -> None:
        self.desk.boundaries = self.sheet.text.drawn()

    def _show_place(self, record: Annotation) -> None:
        """Where it stands, by the paragraphs that disputes and briefs count."""
        if self._starts[0] != record.article_id:
            self._starts = (record.article_id, self._session.read(body_starts, record.article_id))
        starts = self._starts[1]
        number = paragraph_at(starts, record.segments[0].start)
        place = self.tr("paragraph {} of {}").format(number, len(starts)) if number else paragraph_words(0)
        self.sheet.place.show_place(self._head(record.article_id), place)

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        """An article was given another outlet or date: its line is read anew when it is next shown."""
        if changes.concerns("label"):
            self.refresh()
        if changes.concerns("article", "source"):
            self._kept_head, self._starts = ("", PaneHeader("")), ("", [])
            if self._record is not None and self._excerpt is not None and self.desk.active:
                self._show_place(self._record)
                self.sheet.text.set_veils(self._session.blind.places(self._excerpt.text))
        if changes.concerns("dispute", "position", "position_claim"):
            self._feed.renew()

    @Slot()
    def on_placing(self) -> None:
        """Scroll until what is known of the proposal is seen, as long as two lines above its words are seen too."""
        bar = self._area.verticalScrollBar()
        if self._record is None or bar.value() != self._placed:
            return
        below = self.sheet.facts_end() + _BELOW - self._area.viewport().height()
        above = self.sheet.words_top(self._record.id) - round(2 * LINE * self.sheet.text.zoom)
        self._placed = max(0, min(below, above, bar.maximum()))
        bar.setValue(self._placed)

    @Slot(str)
    def on_entity_named(self, name: str) -> None:
        """The entity of that name, else a new one; an empty name takes the entity away."""
        record = self._record
        if record is None:
            return
        known = self._context.entities.named(name) if name else None
        if name and known is None:
            self._session.do(entities.new_entity, record.id, name)
        else:
            self._session.do(entities.set_entity, [record.id], known.id if known is not None else None)

    @Slot()
    def on_empty_clicked(self) -> None:
        if self.desk.queue.wanted != ReviewFilter():
            self.desk.all()
        else:
            self.read_asked.emit()

    # --- private --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._area.setWidget(self.sheet)
        paper = Surface("paper")
        inside = QVBoxLayout(paper)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._area)
        middle = QVBoxLayout(self._empty)
        middle.setSpacing(10)
        middle.addStretch(2)
        for widget in (self._empty_words, self._empty_more, self._empty_button):
            middle.addWidget(widget)
            middle.setAlignment(widget, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(3)
        self._stack.addWidget(paper)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._stack, 1)
        column.addWidget(self.buttons)
        self.sheet.installEventFilter(self)
        self._area.verticalScrollBar().rangeChanged.connect(self.on_placing)
        self._placing.timeout.connect(self.on_placing)

    def _connect(self) -> None:
        desk, sheet = self.desk, self.sheet
        self._session.changed.connect(self.on_changed)
        desk.changed.connect(self.refresh)
        desk.group_found.connect(self.on_group_found)
        desk.edit_asked.connect(self.on_edit_asked)
        self.header.kinds_chosen.connect(desk.show_kinds)
        self.header.filter_cleared.connect(desk.all)
        self.buttons.accept.clicked.connect(desk.accept)
        self.buttons.reject.clicked.connect(desk.reject)
        self.buttons.edit.clicked.connect(desk.edit)
        self.buttons.skip.clicked.connect(desk.skip)
        sheet.group.accept_asked.connect(desk.accept_article)
        sheet.group.reject_asked.connect(desk.reject_article)
        sheet.text.drawn_changed.connect(self.on_drawn_changed)
        sheet.text.edit_begun.connect(self.on_edit_asked)
        sheet.text.edit_left.connect(self.on_edit_left)
        sheet.corrections.label_chosen.connect(desk.set_label)
        sheet.corrections.entity_named.connect(self.on_entity_named)
        self._empty_button.clicked.connect(self.on_empty_clicked)
        self._context.book.hidden_changed.connect(self.refresh)

    def _place_buttons(self) -> None:
        self.sheet.room = self.width()
        self.sheet.place_column()
        left, width = self.sheet.column()
        self.buttons.set_column(left, width)

    # --- Qt -------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.sheet and event.type() == QEvent.Type.Resize:
            self._place_buttons()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_buttons()
