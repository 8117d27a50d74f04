"""How a dispute ends: which of its answers holds, asked by a menu with digits of its own, or what else explains it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gui.digit_menu import DigitMenu
from gui.inspector.fields import ChoiceField
from gui.session import Session
from gui.upright import line_of
from storage import dispute_reads
from storage.operations import disputes
from storage.operations.upholding import uphold
from storage.records import Dispute
from storage.upholding import upheld_answer
from storage.vocabulary import DisputeStatus, Resolution

_UNSETTLED = (DisputeStatus.OPEN, DisputeStatus.IN_REVIEW)


class Upholding(DigitMenu):
    """Asks which answer holds. ``told`` (a sentence) when one was chosen, or when there is none to choose."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(session, parent)
        self._dispute_id = ""
        self._asked = ("", QPoint())
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.on_due)

    def settle(self, dispute: Dispute, field: ChoiceField) -> None:
        """Write the resolution that was chosen in a field, which settles what is open.

        That an answer is upheld says nothing while nobody has said which: the field then stands as it did, and the
        menu below it asks. Only the answer chosen there settles the dispute.
        """
        value = str(field.value or "")
        if value == Resolution.POSITION_UPHELD.value:
            field.show_value(dispute.resolution or "")
            self._asked = dispute.id, field.mapToGlobal(QPoint(0, field.height() + 2))
            self._later.start()  # not within the key that chose in the field, or it would choose here too
            return
        values: dict[str, str | None] = {"resolution": value or None}
        if not value and dispute.status is DisputeStatus.RESOLVED:
            values["status"] = DisputeStatus.OPEN.value
        elif value and value != Resolution.UNDECIDED.value and dispute.status in _UNSETTLED:
            values["status"] = DisputeStatus.RESOLVED.value
        self._session.do(disputes.edit_dispute, dispute.id, **values)

    def ask(self, dispute_id: str, place: QPoint) -> None:
        """Open the menu at ``place`` of the screen."""
        dispute = self._session.read(dispute_reads.dispute, dispute_id)
        if dispute is None or not dispute.positions:
            self.told.emit(self.tr("There is no answer yet that could be upheld."))
            return
        self._dispute_id = dispute_id
        heading = self.tr("D{}: which answer holds?").format(dispute.number)
        answers = [(str(each.id), line_of(self._session.blind.veil(each.label))) for each in dispute.positions]
        upheld = self._session.read(upheld_answer, dispute)
        self._ask("uphold", heading, answers, str(upheld) if upheld else None, place, self.on_chosen)

    @Slot()
    def on_due(self) -> None:
        if not self._session.closed:
            self.ask(*self._asked)

    @Slot(QAction)
    def on_chosen(self, action: QAction) -> None:
        if self._session.do(uphold, self._dispute_id, str(action.data())) is None:
            return
        dispute = self._session.read(dispute_reads.dispute, self._dispute_id)
        label = next((each.label for each in dispute.positions if each.id == action.data()), "") if dispute else ""
        self.told.emit(self.tr("“{}” holds against the other answers.").format(self._session.blind.veil(label)))
