"""Disputes as one part of the window: its desk, the matrix and the dispute at hand, kept in step with each other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from gui.action_specs import Need
from gui.actions import ActionSet
from gui.disputes.matrix_order import Order
from gui.inspector.fields import LongField
from gui.inspector.page import Context
from gui.passages import Passage
from gui.room import Room, put_into
from storage import dispute_reads, reads
from storage.changes import Changes
from storage.dispute_matrix import Hint
from storage.open_comparisons import Difference

if TYPE_CHECKING:
    from gui.disputes.detail import DisputeDetail
    from gui.disputes.difference_side import DifferenceSide
    from gui.disputes.differences import DifferencesPanel
    from gui.disputes.matrix_desk import MatrixDesk
    from gui.disputes.matrix_view import MatrixView
    from gui.disputes.nearby import Nearby

RESTED = 60
"""Milliseconds that a row is at hand before the dispute is shown in full."""

_ON_CELL = (
    "", "claims.same", "claims.contradicts", "claims.different_scope", "claims.different_date", "claims.unrelated", "",
    "claims.join", "claims.credibility", "claims.assess", "", "tagging.edit", "tagging.delete", "disputes.add",
)  # fmt: skip


class DisputesRoom(Room):
    """Who says what. Its widgets are made when it is shown for the first time.

    ``screen_asked`` when a command of the room "disputes" was given elsewhere; ``looking`` (words, share done) while
    articles are looked through for many disputes.
    """

    name = "disputes"
    side_width = 384
    screen_asked = Signal()
    looking = Signal(str, object)

    def __init__(self, context: Context, actions: ActionSet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._actions = actions
        self._passage: Callable[[], Passage | None] | None = None
        self._middle, self._side = QWidget(), QWidget()
        self._parts: tuple[MatrixView, MatrixDesk] | None = None
        self._detail: DisputeDetail | None = None
        self._differences: DifferencesPanel | None = None
        self._difference: DifferenceSide | None = None
        self._nearby: Nearby | None = None
        self._answered = ""
        """The dispute that the last answer in the list opened or joined, until another difference is gone to."""
        self._shown = False
        self._touched = 0
        """Number of the dispute that was made or changed last while another view was shown; 0 for none."""
        context.session.changed.connect(self.on_changed_elsewhere)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.timeout.connect(self.on_rested)

    # --- what it is made of ---------------------------------------------------------------------------------------

    @property
    def title(self) -> str:
        return self.tr("Disputes")

    @property
    def uses_left(self) -> bool:
        return False

    @property
    def view(self) -> MatrixView:
        return self._made()[0]

    @property
    def desk(self) -> MatrixDesk:
        return self._made()[1]

    @property
    def detail(self) -> DisputeDetail:
        """The right side; made when there is something to show there, after the matrix has been drawn."""
        if self._detail is None:
            from gui.disputes.detail import DisputeDetail

            self._detail = DisputeDetail(self._context, self._actions)
            self._detail.set_unlooked(self.nearby.passed_over, self.nearby.given_up)
            if self._passage is not None:
                self._detail.set_passage_source(self._passage)
            self._detail.claim_opened.connect(self.on_claim_opened)
            self._detail.cell_asked.connect(self.on_cell_asked)
            self._detail.told.connect(self.told)
            self._put_beside(self._detail)
        return self._detail

    @property
    def differences(self) -> DifferencesPanel:
        """What nobody has answered yet; it is shown in the place of the matrix."""
        if self._differences is None:
            from gui.disputes.differences import DifferencesPanel

            self._differences = DifferencesPanel(self._context)
            self._differences.opened.connect(self.on_difference_opened)
            self._differences.left.connect(self.focus)
            self._differences.disputed.connect(self.on_disputed)
            self._differences.reached.connect(self.on_difference_reached)
            self._differences.counted.connect(self.view.show_waiting)
        return self._differences

    @property
    def nearby(self) -> Nearby:
        """What may speak of the disputes where an article says nothing."""
        if self._nearby is None:
            from gui.disputes.nearby import Nearby

            self._nearby = Nearby(self._context, self)
            self._nearby.changed.connect(self.on_nearby_changed)
            self._nearby.progress.connect(self.looking)
        return self._nearby

    @property
    def at_hand(self) -> str:
        """The id of the dispute at hand; empty before the room was shown, or where there is none."""
        row = self.desk.row if self._parts is not None else None
        return row.id if row is not None else ""

    def cite_from(self, passage: Callable[[], Passage | None]) -> None:
        """Say how to learn which passage is chosen in Read: it can be cited as evidence."""
        self._passage = passage

    # --- as every room --------------------------------------------------------------------------------------------

    def bindings(self) -> Mapping[str, object]:
        return {"claims": self.desk, "tagging": self.desk}

    def needs(self, needs: set[Need]) -> set[Need]:
        """The cell at hand instead of what the panes have chosen."""
        kept = super().needs(needs) | {Need.DISPUTES}
        if self._parts is None or Need.WRITABLE not in needs or self.desk.row is None:
            return kept
        kept |= {Need.MARK, Need.ACCEPTABLE}
        if self.desk.voice is not None:
            kept.add(Need.CLAIM)
        return kept | ({Need.TWO_PASSAGES} if self.desk.cell is not None else set())

    def show(self) -> None:
        view, _ = self._made()
        self._shown = True
        self._context.session.changed.connect(self.on_changed)
        self._context.session.blind.changed.connect(view.on_blind_changed)
        self._context.session.blind.changed.connect(self.differences.start)
        view.model.rename()
        view.reload()
        self.differences.start()
        self.nearby.renew()
        self._take_touched()
        if view.is_reading:
            self._resting.start(0)
        else:
            self.on_rested()

    def hide(self) -> None:
        if self._shown:
            self._shown = False
            self._resting.stop()
            self._context.session.changed.disconnect(self.on_changed)
            self._context.session.blind.changed.disconnect(self.view.on_blind_changed)
            self._context.session.blind.changed.disconnect(self.differences.start)
            self.view.stop()
            self.differences.stop()
            self.nearby.stop()

    def stop(self) -> None:
        if self._detail is not None:
            self._detail.finish()
        if self._parts is not None:
            self.view.end()
        if self._nearby is not None:
            self._nearby.end()
        if self._differences is not None:
            self._differences.end()
        super().stop()

    def focus(self) -> None:
        self._leave_differences()
        self.view.focus_table()

    def focus_side(self) -> None:
        self.on_rested()
        self._focus_question()

    def typed(self, text: str) -> bool:
        """A slash goes to the filter."""
        if text == "/":
            self.view.bar.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return False

    def stop_looking(self) -> None:
        """Look through no more articles for disputes that wait."""
        if self._nearby is not None:
            self._nearby.cancel()

    # --- verbs of the room "disputes" -----------------------------------------------------------------------------

    def add(self) -> None:
        """A dispute of the two passages that are chosen in Read, else one whose question is to be typed."""
        if not self._shown and self._actions.has(Need.TWO_PASSAGES):
            self._actions["claims.contradicts"].trigger()
            return
        self.screen_asked.emit()
        self.desk.add()

    def differ(self) -> None:
        """Go to what the articles disagree on and nobody has answered yet."""
        self.screen_asked.emit()
        self.view.put_aside(self.differences)
        self.differences.focus()

    def by_number(self) -> None:
        self._order(Order.NUMBER)

    def by_articles(self) -> None:
        self._order(Order.ARTICLES)

    def by_spread(self) -> None:
        self._order(Order.SPREAD)

    def show_dispute(self, dispute_id: str) -> None:
        """Take a dispute to hand; the room is on screen."""
        self.view.choose(dispute_id)
        self.focus()

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        self.view.note_changes(changes)
        self.differences.note_changes(changes)
        self.nearby.note_changes(changes)

    @Slot(object)
    def on_changed_elsewhere(self, changes: Changes) -> None:
        """What was made or changed last is what one comes to see."""
        number = changes.details.get("number")
        if not self._shown and isinstance(number, int):
            self._touched = number

    @Slot()
    def on_nearby_changed(self) -> None:
        """More is known of what may speak of the disputes."""
        unlooked = self.nearby.passed_over, self.nearby.given_up
        self.view.show_near(self.nearby.near, *unlooked)
        if self._detail is not None:
            self._detail.set_unlooked(*unlooked)

    @Slot()
    def on_cell_reached(self) -> None:
        self.desk.note_place()
        self._resting.start(RESTED)
        if self._detail is not None and self.desk.row is not None and self.desk.row.id == self._detail.dispute_id:
            self._detail.show_hints(self._hints())
        self.state_changed.emit()

    @Slot()
    def on_rested(self) -> None:
        """Show the dispute at hand at the right: not those that one only passes through."""
        row = self.desk.row if self._shown and not self._context.session.closed else None
        shown = row.id if row is not None else None
        if self._shown and shown != self.detail.dispute_id:
            self.detail.show_dispute(shown, self._hints())

    @Slot()
    def on_opened(self) -> None:
        """Go to the passage of the cell at hand; what is to be checked is shown beside its counterpart."""
        desk, cell = self.desk, self.desk.cell
        if cell is None:
            self.told.emit(self.tr("This article is silent here: there is no passage to open."), "")
        elif cell.voices:
            self._read(cell.article_id, cell.voices[0].claim_id)
        elif cell.hint is not None:
            against = desk.against()
            if against is not None:
                self._read(against[0], against[1].claim_id)
            self._context.navigator.passage_asked.emit(cell.article_id, cell.hint.segments)

    @Slot(QPoint)
    def on_menu_asked(self, point: QPoint) -> None:
        """What can be done with the cell under the pointer, or (by the menu key) with the one at hand."""
        table = self.view.table
        index = table.indexAt(point)
        if index.isValid():
            table.setCurrentIndex(index)
        menu = QMenu(table)
        menu.setObjectName("cell")
        menu.addAction(self.tr("Open the passage"), self.on_opened).setEnabled(self.desk.cell is not None)
        self._actions.add_enabled(menu, _ON_CELL)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(table.viewport().mapToGlobal(point))

    @Slot(bool)
    def on_differences_asked(self, wanted: bool) -> None:
        if wanted:
            self.view.put_aside(self.differences)
            self.differences.focus()
        else:
            self._leave_differences()

    @Slot(object)
    def on_difference_opened(self, difference: Difference) -> None:
        """Both passages side by side, the first one chosen: what the machine saw stands at the right."""
        here, there = difference.comparison.here, difference.comparison.there.side
        self.read_asked.emit()
        if here.claim_id is not None:
            self._context.navigator.mark_asked.emit(here.article_id, here.claim_id)
        else:
            self._context.navigator.words_asked.emit(here.article_id, here.segments, 0)
        self._context.navigator.passage_asked.emit(there.article_id, there.segments)

    @Slot(str)
    def on_disputed(self, dispute_id: str) -> None:
        """An answer in the list has opened or joined a dispute: it is named at the right, beside what comes next."""
        self.view.choose(dispute_id)
        self._answered = dispute_id

    @Slot(object)
    def on_difference_reached(self, difference: Difference | None) -> None:
        """Show at the right what the difference at hand stands in, and no dispute that it has nothing to do with."""
        if self._difference is None:
            from gui.disputes.difference_side import DifferenceSide

            self._difference = DifferenceSide(self._context)
            self._difference.dispute_asked.connect(self.show_dispute)
            self._put_beside(self._difference)
        answered, self._answered = self._answered, ""
        self._difference.show_difference(difference, answered)
        self._show_beside(self._difference)

    @Slot(str)
    def on_cell_asked(self, article_id: str) -> None:
        """Take a cell of the dispute at hand, to weigh what may be said there."""
        row, column = self.view.model.place(self.detail.dispute_id or "", article_id)
        if row >= 0 and column >= 0:
            self.view.put_aside(None)
            self.view.table.go_to(row, column)
            self.view.focus_table()

    @Slot(str)
    def on_claim_opened(self, claim_id: str) -> None:
        record = self._context.session.read(reads.annotation, claim_id)
        if record is not None:
            self._read(record.article_id, record.id)

    @Slot()
    def on_detail_asked(self) -> None:
        if not self._side.isVisible():
            self._actions["view.inspector"].trigger()

    @Slot()
    def on_question_asked(self) -> None:
        self.on_detail_asked()
        self.on_rested()
        self._focus_question()

    # --- private --------------------------------------------------------------------------------------------------

    def _made(self) -> tuple[MatrixView, MatrixDesk]:
        if self._parts is None:
            from gui.disputes.matrix_desk import MatrixDesk
            from gui.disputes.matrix_view import MatrixView

            view = MatrixView(self._context)
            desk = MatrixDesk(self._context, view, self)
            self._parts = view, desk
            put_into(self._middle, view)
            view.cell_reached.connect(self.on_cell_reached)
            view.opened.connect(self.on_opened)
            view.detail_asked.connect(self.on_detail_asked)
            view.new_asked.connect(self.add)
            view.bar.differences_asked.connect(self.on_differences_asked)
            view.table.customContextMenuRequested.connect(self.on_menu_asked)
            desk.told.connect(self.told)
            desk.question_asked.connect(self.on_question_asked)
        return self._parts

    def _take_touched(self) -> None:
        number, self._touched = self._touched, 0
        dispute_id = self._context.session.read(dispute_reads.dispute_numbered, number) if number else None
        if dispute_id is not None:
            self.view.choose(dispute_id)

    def _hints(self) -> dict[str, Hint]:
        """Passages that nobody has weighed, of the articles that say nothing of the dispute at hand."""
        row = self.desk.row
        cells = row.cells.items() if row is not None else ()
        return {key: cell.hint for key, cell in cells if not cell.voices and cell.hint is not None}

    def _leave_differences(self) -> None:
        self.view.put_aside(None)
        if self._difference is not None:
            self._show_beside(self.detail)

    def _put_beside(self, widget: QWidget) -> None:
        """Give a widget the right side, which several share."""
        column = self._side.layout()
        if column is None:
            put_into(self._side, widget)
        else:
            column.addWidget(widget)

    def _show_beside(self, wanted: QWidget) -> None:
        for widget in (self.detail, self._difference):
            if widget is not None:
                widget.setVisible(widget is wanted)

    def _order(self, order: Order) -> None:
        self.screen_asked.emit()
        self.view.set_order(order)

    def _read(self, article_id: str, claim_id: str) -> None:
        self.read_asked.emit()
        self._context.navigator.mark_asked.emit(article_id, claim_id)

    def _focus_question(self) -> None:
        """The question, in full at the right, is where it is worded."""
        if self.detail.data is None:  # up to date from here on
            return
        field = self.detail.findChild(LongField, "question")
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            field.selectAll()
