"""The verdict by keys: which answer of a dispute holds, chosen from a menu whose digits are its own."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gui.digit_menu import DigitMenu
from gui.session import Session
from gui.upright import line_of
from storage import dispute_reads
from storage.operations.upholding import uphold
from storage.upholding import upheld_answer


class Upholding(DigitMenu):
    """Asks which answer holds. ``told`` (a sentence) when one was chosen, or when there is none to choose."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(session, parent)
        self._dispute_id = ""

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

    @Slot(QAction)
    def on_chosen(self, action: QAction) -> None:
        if self._session.do(uphold, self._dispute_id, str(action.data())) is None:
            return
        dispute = self._session.read(dispute_reads.dispute, self._dispute_id)
        label = next((each.label for each in dispute.positions if each.id == action.data()), "") if dispute else ""
        self.told.emit(self.tr("“{}” holds against the other answers.").format(self._session.blind.veil(label)))
