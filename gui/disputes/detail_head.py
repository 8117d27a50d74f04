"""The head of a dispute: its number, how many positions it has, and its question, edited in place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.inspector.fields import LongField
from gui.inspector.page import FIELD_INSET, Context
from gui.inspector.pieces import DisputeChip
from gui.widgets import Ink
from gui.wording import settled
from storage.operations import disputes
from storage.position_values import DisputePoints


class DetailHead(QWidget):
    """``told`` (a sentence, what is offered beside it)."""

    told = Signal(str, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._dispute_id = ""
        self._chip = DisputeChip(0, False)
        self._counts = Ink(px=11, ink="ink3")
        self._line = QHBoxLayout()
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(7)
        self._line.addWidget(self._chip)
        self._line.addWidget(self._counts, 1)
        self.question = LongField("question", px=16, weight=600, unset=self.tr("What is the question?"))
        self.question.setAccessibleName(self.tr("Question"))
        self.question.committed.connect(self.on_question_committed)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.addSpacing(-FIELD_INSET)
        below.addWidget(self.question)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._line)
        column.addLayout(below)

    def show_points(self, points: DisputePoints) -> None:
        dispute = points.dispute
        self._dispute_id = dispute.id
        chip = DisputeChip(dispute.number, settled(dispute.status))
        chip.setAccessibleName(self.tr("Dispute D{}").format(dispute.number))
        self._line.replaceWidget(self._chip, chip)
        self._chip.deleteLater()
        self._chip = chip
        self._counts.set_text(counts_words(points))
        self.question.setReadOnly(self._context.session.read_only)
        self.question.show_value(dispute.question)

    @Slot(str)
    def on_question_committed(self, text: str) -> None:
        if text:
            self._context.session.do(disputes.edit_dispute, self._dispute_id, question=text)
        else:
            self.told.emit(self.tr("A dispute needs a question."), "")
            self.question.undo()


def counts_words(points: DisputePoints) -> str:
    """ "3 positions · 1 silent"."""
    count, silent = len(points.positions), len(points.silent)
    words = _tr("1 position") if count == 1 else _tr("{} positions").format(count)
    return words + (_tr(" · {:,} silent").format(silent) if silent else "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("DetailHead", text)
