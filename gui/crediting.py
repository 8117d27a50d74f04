"""The information credibility of a claim by keys, 1 to 6, chosen from a menu whose digits are its own."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gui.digit_menu import DigitMenu
from gui.session import Session
from gui.wording import CREDIBILITY
from storage.operations import claims
from storage.records import Annotation
from storage.vocabulary import Credibility


class Crediting(DigitMenu):
    """Asks how credible a claim is. What it was given already, chosen again, is taken off."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(session, parent)
        self._claim_id = ""
        self._held: Credibility | None = None

    def ask(self, claim: Annotation, place: QPoint) -> None:
        """Open the menu at ``place`` of the screen."""
        self._claim_id = claim.id
        self._held = claim.claim.credibility if claim.claim is not None else None
        # their own number stands before the words everywhere else; here it is that of the menu
        answers = [(str(each.value), words.partition(" · ")[2]) for each, words in CREDIBILITY.items()]
        held = str(self._held.value) if self._held is not None else None
        self._ask("credibility", self.tr("How credible is this claim?"), answers, held, place, self.on_chosen)

    @Slot(QAction)
    def on_chosen(self, action: QAction) -> None:
        value = Credibility(int(action.data()))
        self._session.do(claims.edit_claim, self._claim_id, credibility=None if value is self._held else value)
