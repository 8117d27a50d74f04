"""The head of a dispute: its number, how many positions it has, its menu, and its question, edited in place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from gui.disputes.detail_data import DetailData
from gui.disputes.detail_parts import INSET
from gui.inspector.fields import LongField
from gui.inspector.page import FIELD_INSET
from gui.inspector.pieces import DisputeChip
from gui.numerals import whole
from gui.session import Session
from gui.widgets import IconButton, Ink
from gui.wording import settled
from storage.operations import disputes
from storage.position_values import DisputePoints


class DetailHead(QWidget):
    """``told`` (a sentence); ``verb_asked`` (what was chosen in the menu)."""

    told = Signal(str)
    verb_asked = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._data: DetailData | None = None
        self._looked = True
        self._menu: QMenu | None = None
        self._chip = DisputeChip(0, False)
        self._counts = Ink(px=11, ink="ink3", elide=True)
        self.more = IconButton("more", self.tr("What can be done with this dispute"))
        self.more.clicked.connect(self.on_more_clicked)
        self._line = QHBoxLayout()
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(7)
        self._line.addWidget(self._chip)
        self._line.addWidget(self._counts, 1)
        self._line.addWidget(self.more)
        self.question = LongField("question", px=16, weight=600, unset=self.tr("What is the question?"))
        self.question.setAccessibleName(self.tr("Question"))
        self.question.committed.connect(self.on_question_committed)
        column = QVBoxLayout(self)
        column.setContentsMargins(INSET - FIELD_INSET, 10, INSET - 8, 10)
        column.setSpacing(3)
        indented = QHBoxLayout()
        indented.setContentsMargins(FIELD_INSET, 0, 0, 0)
        indented.addLayout(self._line)
        column.addLayout(indented)
        column.addWidget(self.question)

    def show_data(self, data: DetailData) -> None:
        dispute = data.points.dispute
        self._data = data
        chip = DisputeChip(dispute.number, settled(dispute.status))
        chip.setAccessibleName(self.tr("Dispute D{}").format(dispute.number))
        self._line.replaceWidget(self._chip, chip)
        self._chip.hide()
        self._chip.deleteLater()
        self._chip = chip
        self._count()
        shown = self._session.blind.veil(dispute.question)
        self.question.setReadOnly(data.read_only or shown != dispute.question)
        self.question.show_value(shown)

    def set_looked(self, looked: bool) -> None:
        """Whether all articles were looked through: else none that says nothing is called silent."""
        self._looked = looked
        self._count()

    def _count(self) -> None:
        if self._data is not None:
            self._counts.set_text(counts_words(self._data.points, len(self._data.hints), looked=self._looked))

    @Slot(str)
    def on_question_committed(self, text: str) -> None:
        if self._data is None:
            return
        if text:
            self._session.do(disputes.edit_dispute, self._data.points.dispute.id, question=text)
        else:
            self.told.emit(self.tr("A dispute needs a question."))
            self.question.show_value(self._data.points.dispute.question)

    @Slot()
    def on_more_clicked(self) -> None:
        data = self._data
        if data is None:
            return
        menu = QMenu(self)
        menu.setObjectName("dispute-menu")
        several = len(data.points.positions) > 1
        for words, verb, makes_sense in (
            (self.tr("Reword the question"), "reword", True), (self.tr("Add a position"), "add", True),
            (self.tr("Cite a source"), "cite", True), ("", "", True),
            (self.tr("Order positions by value"), "order value", several),
            (self.tr("Order positions by date"), "order date", several), ("", "", True),
            (self.tr("Reopen"), "reopen", settled(data.points.dispute.status)),
            (self.tr("Dismiss"), "dismiss", not settled(data.points.dispute.status)), ("", "", True),
            (self.tr("Delete the dispute"), "delete", True),
        ):  # fmt: skip
            if not verb:
                menu.addSeparator()
                continue
            action = menu.addAction(words)
            action.setData(verb)
            action.setEnabled(makes_sense and not data.read_only)
        menu.triggered.connect(self.on_chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        self._menu = menu
        corner = self.more.mapToGlobal(QPoint(self.more.width(), self.more.height()))
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))

    @Slot(QAction)
    def on_chosen(self, action: QAction) -> None:
        self.verb_asked.emit(str(action.data()))


def counts_words(points: DisputePoints, to_check: int, *, looked: bool = True) -> str:
    """ "3 positions · 1 to check · 1 silent"; ``looked``: all articles were looked through."""
    count, silent = len(points.positions), points.silent_count
    words = _tr("1 position") if count == 1 else _tr("{} positions").format(count)
    if to_check:
        words += _tr(" · {} to check").format(whole(to_check))
    quiet = _tr(" · {} silent") if looked else _tr(" · {} without an answer")
    return words + (quiet.format(whole(silent)) if silent else "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("DetailHead", text)
