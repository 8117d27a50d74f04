"""The middle of the Disputes view: the bar, the matrix, the keys, and what is said while there is nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from gui.background import Latest
from gui.disputes.matrix_bar import KeyRow, MatrixBar
from gui.disputes.matrix_model import MatrixModel
from gui.disputes.matrix_order import Order, Shown, arranged, belongs
from gui.disputes.matrix_table import MatrixTable
from gui.inspector.page import Context
from gui.numerals import whole
from gui.widgets import Ink, LinkButton, Surface
from storage.changes import Changes
from storage.dispute_matrix import Matrix, matrix, patched, renewed, with_nearby
from storage.dispute_outlines import has_many_claims_in_disputes
from storage.errors import SidelightError
from storage.nearby import Near

SETTLE = 150
"""Milliseconds that a run of the machine's batches is given before the matrix is read again."""

MOST_PATCHED = 3
"""Disputes that are read one by one while all are being read."""

_PERSONS = frozenset(
    (
        "dispute",
        "position",
        "position_claim",
        "relation",
        "claim",
        "article",
        "source",
        "suggestion",
        "assessment",
        "meta",
    )
)
_MACHINES = frozenset({"annotation", "suggestion_side", "quantity", "claim_quantity", "entity"})


class MatrixView(Surface):
    """Reads many disputes in a thread, and shows the last state until they are there.

    Signals: ``cell_reached`` when another cell or other contents are at hand; ``opened`` (its passage is wanted),
    ``detail_asked``, ``new_asked``.
    """

    cell_reached = Signal()
    opened = Signal()
    detail_asked = Signal()
    new_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("paper", "", parent)
        self._context = context
        self.found = Matrix()
        """With what may speak of the questions."""
        self._read = Matrix()
        self._near: Near = {}
        self.shown, self.order = Shown.ALL, Order.NUMBER
        self.model = MatrixModel(context.session.blind, self)
        self.bar = MatrixBar()
        self.table = MatrixTable(self.model)
        self.keys = KeyRow()
        self._words = Ink(ink="ink2", px=13)
        self._button = LinkButton("", px=13, ink="accent")
        self._stack = QStackedWidget()
        self._waiting = 0
        """What the articles disagree on and nobody has answered."""
        self._aside: QWidget | None = None
        """What is shown in the place of the matrix."""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SETTLE)
        self._later.timeout.connect(self.reload)
        self._reading = Latest(self)
        self._reading.arrived.connect(self.on_arrived)
        self._reading.slow.connect(self.on_slow)
        self._reading.refused.connect(self.on_refused)
        self._wanted_id = ""
        """The dispute that is to be taken to hand as soon as it is there."""
        self._focus_asked = False
        self._lay_out()
        self.bar.shown_chosen.connect(self.show_list)
        self.bar.words_changed.connect(self.on_words_changed)
        self.bar.new_asked.connect(self.new_asked)
        self.bar.left.connect(self.focus_table)
        self.table.cell_reached.connect(self.cell_reached)
        self.table.opened.connect(self.opened)
        self.table.detail_asked.connect(self.detail_asked)
        self.table.order_asked.connect(self.on_order_asked)
        self._button.clicked.connect(self.on_button_clicked)

    # --- showing --------------------------------------------------------------------------------------------------

    @property
    def is_reading(self) -> bool:
        """Whether the matrix is being read, and what is on screen is its last state."""
        return self._reading.busy

    @Slot()
    def reload(self) -> None:
        """Read the matrix again; what stays keeps its place, the cell at hand too."""
        self._later.stop()
        session = self._context.session
        if session.closed:
            return
        if session.read(has_many_claims_in_disputes):
            project, held = session.project, self._read
            self._reading.ask(lambda: renewed(held, matrix(project)))
            if not self.found.rows:
                self._show_state(filled=False)
            return
        self._reading.forget()
        self._take(session.read(matrix))

    def arrange(self) -> None:
        """Show what the list, the filter and the order leave."""
        held, at = self.table.place(), self.table.currentIndex()
        words = self.bar.filter.text()
        rows = arranged(self.found.rows, self.shown, words, self.order, self._names())
        self.model.show(self.found.articles, rows)
        self.bar.show_counts(
            {each: sum(belongs(row, each) for row in self.found.rows) for each in Shown}, self.shown
        )  # fmt: skip
        self._show_state(bool(rows))
        row, column = self.model.place(*held)
        now = self.table.currentIndex()
        if rows and (not now.isValid() or (row, column) != (now.row(), now.column())):
            # a dispute that is gone leaves the keyboard where it was
            row = row if row >= 0 else max(at.row(), 0)
            there = at.column() if at.isValid() else self._speaking(row)
            self.table.go_to(row, column if column >= 0 else there)
        self.table.repaint_all()
        self.cell_reached.emit()

    def note_changes(self, changes: Changes) -> None:
        """Read again what an edit has changed, at once; what the machine adds, when it pauses."""
        if changes.touched.keys() & _PERSONS:
            self.reload()
            if self._reading.busy and self.found.rows:
                self._patch(changes)
        elif changes.touched.keys() & _MACHINES:
            self._later.start()

    def stop(self) -> None:
        self._later.stop()
        self._reading.forget()

    def end(self) -> None:
        """The project is about to be closed."""
        self._reading.stop()

    def choose(self, dispute_id: str) -> bool:
        """Take a dispute to hand, whatever the filter hides; False when there is none of that id.

        While the matrix is being read it may be among what comes, and is then taken to hand.
        """
        self._wanted_id = ""
        if not any(row.id == dispute_id for row in self.found.rows):
            self._wanted_id = dispute_id if self._reading.busy else ""
            return bool(self._wanted_id)
        if self.model.place(dispute_id)[0] < 0:
            self.shown = Shown.ALL
            self.bar.filter.clear()
            self.arrange()
        row, column = self.model.place(dispute_id)[0], max(self.table.currentIndex().column(), 0)
        self.table.go_to(row, column if self.model.cell(row, column) is not None else self._speaking(row))
        return True

    @Slot()
    def focus_table(self) -> None:
        """Give the keyboard to the cell at hand, or to the one button while there is none."""
        self._focus_asked = self._reading.busy and not self.found.rows
        if self.model.rowCount() or self._focus_asked:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_aside(self, instead: QWidget | None) -> None:
        """Show something in the place of the matrix and its keys; None brings them back."""
        self._aside = instead
        if instead is not None and self._stack.indexOf(instead) < 0:
            self._stack.addWidget(instead)
        self.bar.differences.setChecked(instead is not None)
        self._show_state(bool(self.model.rowCount()))

    def show_near(self, near: Near, passed_over: frozenset[str], given_up: frozenset[str]) -> None:
        """Show where an article that says nothing may say something. Nothing is known of the articles ``passed_over``,
        and for the disputes ``given_up``.
        """
        self._near = near
        self.model.set_unlooked(passed_over, given_up)
        self.found = with_nearby(self._read, near)
        self.arrange()

    @Slot(int, bool)
    def show_waiting(self, count: int, or_more: bool) -> None:
        """How many differences nobody has answered: while there is no dispute, they are where to begin."""
        self._waiting = count
        self.bar.show_waiting(count, or_more)
        self._show_state(bool(self.model.rowCount()))

    def set_order(self, order: Order) -> None:
        """Sort the questions."""
        self.order = order
        self.arrange()

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(object)
    def on_arrived(self, found: Matrix) -> None:
        if not self._context.session.closed:
            self._take(self._context.session.blind.veiled(found))

    @Slot()
    def on_slow(self) -> None:
        if not self.found.rows:
            self._words.set_text(self.tr("Gathering disputes…"))

    @Slot(object)
    def on_refused(self, error: SidelightError) -> None:
        self._context.session.failed.emit(str(error))

    @Slot(object)
    def show_list(self, shown: Shown) -> None:
        self.put_aside(None)
        self.shown = shown
        self.arrange()

    @Slot(str)
    def on_words_changed(self, words: str) -> None:
        self.put_aside(None)
        self.arrange()

    @Slot()
    def on_blind_changed(self) -> None:
        self.model.rename()
        self.arrange()

    @Slot()
    def on_order_asked(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("order")
        for order, words in (
            (Order.NUMBER, self.tr("By number")),
            (Order.ARTICLES, self.tr("By how many articles speak")),
            (Order.SPREAD, self.tr("By how far the figures lie apart")),
        ):
            action = menu.addAction(words)
            action.setData(order.value)
            action.setCheckable(True)
            action.setChecked(order is self.order)
        menu.triggered.connect(self.on_order_chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.table.corner.mapToGlobal(self.table.corner.rect().bottomLeft()))

    @Slot(QAction)
    def on_order_chosen(self, action: QAction) -> None:
        self.set_order(Order(action.data()))

    @Slot()
    def on_button_clicked(self) -> None:
        """The one button of the empty state: the first dispute, or everything again."""
        if not self.found.rows:
            if self._waiting:
                self.bar.differences.setChecked(True)
            else:
                self.new_asked.emit()
            return
        self.shown = Shown.ALL
        self.bar.filter.clear()
        self.arrange()
        self.focus_table()

    # --- private --------------------------------------------------------------------------------------------------

    def _speaking(self, row: int) -> int:
        """The first column that says something in a row, so that keys have something to act on."""
        columns = range(self.model.columnCount())
        return next((column for column in columns if self.model.cell(row, column) is not None), 0)

    def _take(self, found: Matrix) -> None:
        if found is self._read and self.model.rowCount():
            return
        self._read = found
        self.found = with_nearby(found, self._near)
        self.arrange()
        wanted, self._wanted_id = self._wanted_id, ""
        if wanted:
            self.choose(wanted)
        if (wanted or self._focus_asked) and self._aside is None:
            self.focus_table()

    def _patch(self, changes: Changes) -> None:
        """While everything is being read again: what an edit did to the dispute at hand, and to those that it names."""
        row = self.table.row()
        ids = {str(key) for key in changes.touched.get("dispute", ())} | ({str(row.id)} if row is not None else set())
        if len(ids) <= MOST_PATCHED:
            for key in sorted(ids):
                fresh = self._context.session.read(matrix, dispute_id=key)
                self._read = patched(self._read, fresh, {key})
            self.found = with_nearby(self._read, self._near)
            self.arrange()

    def _lay_out(self) -> None:
        empty = QWidget()
        middle = QVBoxLayout(empty)
        middle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        middle.setSpacing(12)
        middle.addWidget(self._words, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._stack.addWidget(self.table)
        self._stack.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        column.addWidget(self.keys)

    def _show_state(self, filled: bool) -> None:
        if self._aside is None:
            self._stack.setCurrentIndex(0 if filled else 1)
        else:
            self._stack.setCurrentWidget(self._aside)
        self.keys.setVisible(filled and self._aside is None)
        reading = self._reading.busy and not self.found.rows
        self._button.setVisible(not reading)
        if reading:
            self._words.set_text("")
        elif self.found.rows:
            self._words.set_text(self.tr("No dispute is like that."))
            self._button.setText(self.tr("Show all {}").format(len(self.found.rows)))
        elif self._waiting:
            many = self.tr("The articles may disagree in {} places.").format(whole(self._waiting))
            self._words.set_text(many if self._waiting > 1 else self.tr("The articles may disagree in 1 place."))
            self._button.setText(self.tr("Go through the differences"))
        else:
            self._words.set_text(self.tr("Where two articles disagree, X in Read makes a dispute of their passages."))
            self._button.setText(self.tr("New dispute"))
        self._button.updateGeometry()
        self._button.setEnabled(bool(self.found.rows) or not self._context.session.read_only)
        self.bar.new.setEnabled(not self._context.session.read_only)

    def _names(self) -> dict[str, str]:
        """What articles can be found by, where something is looked for: their shown names, and their titles."""
        if not self.bar.filter.text().strip():
            return {}
        blind = self._context.session.blind
        return {
            article.id: f"{blind.outlet(article.source_id, article.outlet, article.id)}\n{blind.veil(article.title)}"
            for article in self.found.articles
        }
