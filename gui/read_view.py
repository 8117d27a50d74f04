"""The Read view: fills the pane row with articles and keeps it in step with the project."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QPointF, Qt, Signal, Slot
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from gui.labels import LabelBook
from gui.layouts import PaneState
from gui.marks_feed import MarksFeed
from gui.pane_upkeep import PaneUpkeep, state_of
from gui.passages import Held, Passage
from gui.reader.marks import Mark, MarkKind, MarkStatus
from gui.reader.pane import ReaderPane
from gui.reader.row import MOST_PANES, PaneRow
from gui.reader.text_pane import TextPane
from gui.session import Session
from gui.widgets import Ink, LinkButton, Surface
from nlp.proposals import Segment
from storage import reads
from storage.changes import Changes

_BOUNDED = (MarkKind.MENTION, MarkKind.SPAN, MarkKind.CLAIM)
"""Marks of which keys can draw the boundaries."""


class ReadView(QWidget):
    """Articles side by side.

    Signals: ``chosen`` when another passage is the one that commands act on; ``current_changed`` (article id) when
    another pane is; ``panes_changed`` when articles were opened or closed; ``dispute_opened`` (dispute id).
    """

    chosen = Signal()
    current_changed = Signal(str)
    panes_changed = Signal()
    dispute_opened = Signal(str)
    mark_opened = Signal(str)
    add_asked = Signal()
    menu_asked = Signal()
    selection_entered = Signal()
    left = Signal()

    def __init__(self, session: Session, book: LabelBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._book = book
        self.feed = MarksFeed(session, book)
        self.held = Held()
        self.row = PaneRow()
        self._upkeep = PaneUpkeep(session, self)
        self.show_rejected = False
        self.ribbons_shown = True
        self._zoom = 1.0
        self._steps_open = 0
        self._untold = False
        self._empty = Surface("paper")
        self._fill_empty()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.row)
        self._connect()

    # --- panes ----------------------------------------------------------------------------------------------------

    def open_articles(self) -> list[str]:
        """Article ids of the panes, left to right."""
        return [pane.article_id for pane in self.row.panes()]

    @property
    def current_article(self) -> str:
        """The article of the pane that commands act on; empty when no pane is open."""
        pane = self.row.current_pane
        return pane.article_id if pane is not None else ""

    def open_beside(self, article_id: str) -> bool:
        """Open an article in a pane of its own; False when four are open already."""
        pane = self.row.pane(article_id)
        if pane is None:
            if len(self.row.panes()) >= MOST_PANES:
                return False
            pane = self._open(article_id, None)
        self.focus_article(article_id)
        return True

    def open_here(self, article_id: str) -> bool:
        """Show an article in the current pane; one that is open elsewhere just gets the focus.

        A pinned pane keeps its article: the nearest other one takes it, or a new one; False where there is none.
        """
        if self.row.pane(article_id) is None:
            given_up = self._pane_to_give_up()
            if given_up is None:
                return self.open_beside(article_id)
            at = self.open_articles().index(given_up.article_id)
            self.row.close_pane(given_up.article_id)
            self._open(article_id, at)
        self.focus_article(article_id)
        return True

    def focus_article(self, article_id: str) -> None:
        """Give a pane the keyboard."""
        pane = self.row.pane(article_id)
        if pane is not None:
            self.row.focus_pane(self.row.panes().index(pane) - self._place_of_current())

    def focus_text(self) -> None:
        """Give the current pane the keyboard; where none is open, the button that adds articles."""
        if self.row.current_pane is not None:
            self.row.current_pane.text.setFocus()
        else:
            self._add.setFocus()

    def close_here(self) -> None:
        if self.current_article:
            self.row.close_pane(self.current_article)

    def state(self) -> list[PaneState]:
        """What is open and where it stands, to be found again."""
        return [state_of(pane) for pane in self.row.panes()]

    def restore(self, states: list[PaneState], current: str) -> None:
        """Open panes as they were."""
        for state in states[:MOST_PANES]:
            self.open_as(state, None)
        self.focus_article(current)

    def open_as(self, state: PaneState, at: int | None) -> None:
        """Open an article as it stood."""
        pane = self._open(state.article_id, at)
        pane.header.set_pinned(state.pinned)
        pane.set_zoom(self._zoom, state.zoom)
        if 0 < state.position < len(pane.text.text):
            pane.text.scroll_to(Segment(state.position, state.position + 1), animated=False, share=0.0)

    # --- what is chosen -------------------------------------------------------------------------------------------

    def passage(self) -> Passage | None:
        """What commands act on: the selection of the current pane, else its chosen mark."""
        pane = self.row.current_pane
        return self._passage_of(pane) if pane is not None else None

    def held_passage(self) -> Passage | None:
        """What is chosen in the current pane, or was before the keyboard left it: what a key joins with the other."""
        return self.passage() or self.held.of(self.current_article)

    def other_passage(self) -> Passage | None:
        """What was chosen last in another pane: framed there as long as a key would join it."""
        return self.held.other_than(self.current_article)

    def selected_mark(self) -> Mark | None:
        pane = self.row.current_pane
        return pane.text.selected_mark() if pane is not None and pane.text.selection() is None else None

    def stretched_mark(self) -> Mark | None:
        """The chosen mark of which Shift+arrow has drawn a selection out: its boundaries are being corrected."""
        pane = self.row.current_pane
        mark = pane.text.stretched_mark() if pane is not None else None
        return mark if mark is not None and mark.kind in _BOUNDED else None

    def selection(self) -> Segment | None:
        pane = self.row.current_pane
        return pane.text.selection() if pane is not None else None

    def choose(self, article_id: str, mark_id: str, *, flash: bool = True) -> None:
        """Choose a mark, opening its article if need be, and bring it into view."""
        with self.one_step():
            pane = self._shown(article_id)
            if pane is not None:
                pane.text.select(None)
                pane.text.select_mark(mark_id, by_keyboard=True)
                if flash:
                    pane.text.show_mark(mark_id)

    def let_go(self) -> None:
        """No key joins what was chosen up to now."""
        self.held.keep_only(set())
        self._frame_held()

    def hold_choice(self) -> None:
        """What is chosen here may be joined with a passage of another pane: a person stands on it of their own will."""
        passage = self.passage()
        if passage is not None:
            self.held.hold(passage)

    def step(self, wanted: Callable[[Mark], bool], *, forward: bool) -> Mark | None:
        """Go to the next mark of the current pane that is wanted."""
        pane = self.row.current_pane
        if pane is None:
            return None
        with self.one_step():
            return pane.text.next_mark(wanted, forward=forward)

    @property
    def in_step(self) -> bool:
        """Whether ``chosen`` will be told when the step that is being made is done."""
        return bool(self._steps_open) and self._untold

    @contextmanager
    def one_step(self) -> Iterator[None]:
        """What changes inside is one step to whoever follows the choice: ``chosen`` is told at its end, if at all.

        A tag takes the selection away, then chooses its mark; what is between the two is nothing that anybody chose.
        """
        self._steps_open += 1
        try:
            yield
        finally:
            self._steps_open -= 1
            if self._untold and not self._steps_open:
                self._untold = False
                self._tell_choice()

    def undecided(self, article_id: str) -> list[str]:
        """Ids of the shown suggestions of an open article."""
        pane = self.row.pane(article_id)
        marks = pane.text.index.ordered() if pane is not None else []
        return [mark.id for mark in marks if mark.status == MarkStatus.SUGGESTED]

    # --- looks ----------------------------------------------------------------------------------------------------

    def set_show_rejected(self, shown: bool) -> None:
        self.show_rejected = shown
        self.row.set_show_rejected(shown)

    def set_ribbons_shown(self, shown: bool) -> None:
        self.ribbons_shown = shown
        self.row.set_ribbons_shown(shown)

    def set_zoom(self, percent: int) -> None:
        """Text size in percent of the designed one."""
        self._zoom = percent / 100
        for pane in self.row.panes():
            pane.set_zoom(self._zoom)

    def forget_own_zooms(self) -> None:
        """All panes have the same text size again."""
        for pane in self.row.panes():
            pane.set_zoom(self._zoom, 1.0)

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        """Show what an edit did, and nothing else."""
        self._upkeep.follow(changes)
        self._settle(changes)
        self._tell_choice()

    @Slot(QPoint)
    def on_menu_requested(self, point: QPoint) -> None:
        """The mark under the pointer is what the menu is about, unless words are selected."""
        text = self.sender()
        if isinstance(text, TextPane):
            text.setFocus()
            mark = text.mark_at_point(QPointF(point)) if text.selection() is None else None
            if mark is not None:
                text.select_mark(mark.id)
            self.menu_asked.emit()

    @Slot()
    def on_hidden_changed(self) -> None:
        self.row.set_hidden_labels(self._book.hidden_names())

    @Slot(str, str)
    def on_mark_selected(self, article_id: str, mark_id: str) -> None:
        pane = self.row.pane(article_id)
        if pane is None:
            return
        if mark_id:
            passage = self._passage_of(pane)
            if passage is not None:
                self.held.hold(passage)
            mark = pane.text.index.get(mark_id)
            self.row.highlight_entity(mark.entity_id if mark is not None else None)
            self.row.select_dispute(mark.dispute.dispute_id if mark is not None and mark.dispute else None)
        elif article_id == self.current_article:
            if pane.text.selection() is None:
                self.held.forget(article_id)
            self.row.highlight_entity(None)
            self.row.select_dispute(None)
        self._tell_choice()

    @Slot(str)
    def on_selection_changed(self, article_id: str) -> None:
        pane = self.row.pane(article_id)
        if pane is None:
            return
        passage = self._passage_of(pane)
        if passage is not None:
            self.held.hold(passage)
        elif article_id == self.current_article:
            self.held.forget(article_id)
        self._tell_choice()

    @Slot()
    def on_nothing_left(self) -> None:
        """Esc once more, where nothing is chosen: what waits in another pane is let go too."""
        if self.other_passage() is not None:
            self.let_go()
            self._tell_choice()

    @Slot(str)
    def on_current_changed(self, article_id: str) -> None:
        for pane in self.row.panes():
            pane.header.set_current(pane.article_id == article_id and len(self.row.panes()) > 1)
        self.current_changed.emit(article_id)
        self._tell_choice()

    @Slot()
    def on_panes_changed(self) -> None:
        self.held.keep_only(set(self.open_articles()))
        self._stack.setCurrentWidget(self.row if self.row.panes() else self._empty)
        self._upkeep.join_soon()
        self.on_current_changed(self.current_article)
        self.panes_changed.emit()

    @Slot(str)
    def on_ribbon_selected(self, ribbon_id: str) -> None:
        ribbon = self.row.ribbon(ribbon_id) if ribbon_id else None
        self.row.select_ribbons([])
        if ribbon is None:
            return
        for pane in self.row.panes():
            if ribbon.left_mark_id in pane.text.index:
                self.choose(pane.article_id, ribbon.left_mark_id)
                break
        self.row.select_dispute(ribbon.dispute_id)
        if ribbon.dispute_id is None:
            self.row.select_ribbons([ribbon.id])

    @Slot(str)
    def on_ribbon_activated(self, ribbon_id: str) -> None:
        ribbon = self.row.ribbon(ribbon_id)
        if ribbon is not None and ribbon.dispute_id is not None:
            self.dispute_opened.emit(ribbon.dispute_id)

    @Slot(str, str)
    def on_mark_activated(self, article_id: str, mark_id: str) -> None:
        self.mark_opened.emit(mark_id)

    # --- private --------------------------------------------------------------------------------------------------

    def _tell_choice(self) -> None:
        if self._steps_open:
            self._untold = True
        else:
            self._frame_held()
            self.chosen.emit()

    def _frame_held(self) -> None:
        """Show in each pane what a key would join, where the pane does not show it as chosen anyway."""
        for pane in self.row.panes():
            here, held = pane.article_id == self.current_article, self.held.of(pane.article_id)
            if held is None or (here and self._passage_of(pane) is not None):
                pane.text.set_held(())
            else:
                mark = pane.text.index.get(held.mark_id or "")
                pane.text.set_held(mark.segments if mark is not None else (held.segment,))
            if held is None and not here and pane.text.selection() is not None:
                pane.text.select(None)  # it waits for nothing any more

    def _connect(self) -> None:
        row = self.row
        row.mark_selected.connect(self.on_mark_selected)
        row.mark_activated.connect(self.on_mark_activated)
        row.selection_changed.connect(self.on_selection_changed)
        row.current_changed.connect(self.on_current_changed)
        row.panes_changed.connect(self.on_panes_changed)
        row.ribbon_selected.connect(self.on_ribbon_selected)
        row.ribbon_activated.connect(self.on_ribbon_activated)
        self._book.hidden_changed.connect(self.on_hidden_changed)
        self._session.changed.connect(self.on_changed)

    def _settle(self, changes: Changes) -> None:
        """Note what a person has decided about the passage chosen here: to join it with another is one as well."""
        if changes.action.startswith("machine") or self.current_article not in changes.articles:
            return
        if changes.concerns("suggestion"):  # answered by a card: it waits for no other passage
            self.held.forget(self.current_article)
        else:
            decided = self.passage()
            if decided is not None:
                self.held.settle(decided)

    def _fill_empty(self) -> None:
        column = QVBoxLayout(self._empty)
        column.addStretch(2)
        words = Ink(self.tr("Choose an article on the left, or add some."), ink="ink3")
        self._add = LinkButton(self.tr("Add articles…"), ink="accent", px=12.5)
        self._add.clicked.connect(self.add_asked)
        for widget in (words, self._add):
            column.addWidget(widget)
            column.setAlignment(widget, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def _open(self, article_id: str, at: int | None) -> ReaderPane:
        article = self._session.read(reads.article, article_id)
        assert article is not None
        sources = {source.id: source for source in self._session.read(reads.sources)}
        text = self._session.project.text(article_id)
        marks = self.feed.unmade(article_id)
        pane = self.row.open(article_id, self.feed.header(article, sources), text, marks, at)
        pane.text.set_hidden_labels(self._book.hidden_names())
        pane.text.set_show_rejected(self.show_rejected)
        pane.text.set_veils(self._session.blind.places(text))
        pane.set_zoom(self._zoom)
        pane.text.customContextMenuRequested.connect(self.on_menu_requested)
        pane.text.selection_entered.connect(self.selection_entered)
        pane.text.left.connect(self.left)
        pane.text.nothing_left.connect(self.on_nothing_left)
        return pane

    def _shown(self, article_id: str) -> ReaderPane | None:
        """The pane of an article, opened if need be, with the keyboard; None where every pane is pinned."""
        if self.row.pane(article_id) is None and not self.open_beside(article_id):
            self.open_here(article_id)
        self.focus_article(article_id)
        return self.row.pane(article_id)

    def _passage_of(self, pane: ReaderPane) -> Passage | None:
        selection = pane.text.selection()
        if selection is not None:
            return Passage(pane.article_id, selection)
        mark = pane.text.selected_mark()
        if mark is None:
            return None
        return Passage(pane.article_id, Segment(mark.start, mark.end), mark.id)

    def _pane_to_give_up(self) -> ReaderPane | None:
        """The pane whose article another may replace: the current one, else the nearest that is not pinned."""
        panes, here = list(self.row.panes()), self._place_of_current()
        free = [pane for pane in panes if not pane.pinned]
        return min(free, key=lambda pane: abs(panes.index(pane) - here), default=None)

    def _place_of_current(self) -> int:
        pane = self.row.current_pane
        return self.row.panes().index(pane) if pane is not None and pane in self.row.panes() else -1
