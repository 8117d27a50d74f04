"""The verdict by keys: which answer of a dispute holds, chosen from a menu whose digits are its own."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gui.session import Session
from storage import dispute_reads
from storage.operations.upholding import uphold
from storage.upholding import upheld_answer

MOST = 9
"""Answers with a digit of their own."""


class Upholding(QObject):
    """Asks which answer holds. ``told`` (a sentence) when one was chosen, or when there is none to choose."""

    told = Signal(str)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._over = parent
        self._menu: QMenu | None = None
        self._dispute_id = ""

    def ask(self, dispute_id: str, place: QPoint) -> None:
        """Open the menu at ``place`` of the screen."""
        dispute = self._session.read(dispute_reads.dispute, dispute_id)
        if dispute is None or not dispute.positions:
            self.told.emit(self.tr("There is no answer yet that could be upheld."))
            return
        self._dispute_id = dispute_id
        menu = QMenu(self._over)
        menu.setObjectName("uphold")
        heading = self.tr("D{}: which answer holds?").format(dispute.number)
        menu.setAccessibleName(heading)
        menu.addAction(heading).setEnabled(False)
        upheld = self._session.read(upheld_answer, dispute)
        for number, position in enumerate(dispute.positions, start=1):
            label = self._session.blind.veil(position.label).replace("&", "&&")
            action = menu.addAction(f"&{number}  {label}" if number <= MOST else f"    {label}")
            action.setData(position.id)
            action.setCheckable(True)
            action.setChecked(position.id == upheld)
        menu.triggered.connect(self.on_chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        self._menu = menu
        menu.popup(place)
        menu.setActiveAction(menu.actions()[1])

    @Slot(QAction)
    def on_chosen(self, action: QAction) -> None:
        if self._session.do(uphold, self._dispute_id, str(action.data())) is None:
            return
        dispute = self._session.read(dispute_reads.dispute, self._dispute_id)
        label = next((each.label for each in dispute.positions if each.id == action.data()), "") if dispute else ""
        self.told.emit(self.tr("“{}” holds against the other answers.").format(self._session.blind.veil(label)))
