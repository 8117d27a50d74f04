"""Citing a passage of an article as evidence: from the dispute, or from Read by choosing the dispute in a menu."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gui.disputes.detail_data import place_words
from gui.passages import Passage
from gui.session import Session
from storage import dispute_reads, reads
from storage.changes import Changes
from storage.operations import disputes, evidence
from storage.position_values import article_heads, paragraph_of


def cite(session: Session, dispute_id: str, passage: Passage) -> Changes | None:
    """Cite a chosen passage: its mark where it has one, else its words, which are marked for that."""
    head = next(iter(session.read(article_heads, [passage.article_id]).values()), None)
    citation = ""
    if head is not None:
        paragraph = paragraph_of(head, session.project.text(passage.article_id), passage.segment.start)
        citation = place_words(session, head, paragraph, None)
    if passage.mark_id is not None and session.read(reads.annotation, passage.mark_id) is not None:
        return session.do(disputes.cite_evidence, dispute_id, citation, annotation_id=passage.mark_id)
    return session.do(evidence.cite_passage, dispute_id, passage.article_id, [passage.segment], citation)


class CitingMenu(QObject):
    """Asks for which dispute a passage is evidence. ``told`` (a sentence)."""

    told = Signal(str)

    def __init__(self, session: Session, over: QWidget) -> None:
        super().__init__(over)
        self._session = session
        self._over = over
        self._menu: QMenu | None = None
        self._passage: Passage | None = None

    def ask(self, passage: Passage, place: QPoint) -> None:
        """Open the menu of disputes at ``place`` of the screen."""
        found = self._session.read(dispute_reads.disputes)
        if not found:
            self.told.emit(self.tr("There is no dispute yet for which this could be evidence."))
            return
        self._passage = passage
        veil = self._session.blind.veil
        menu = QMenu(self._over)
        menu.setObjectName("cite")
        menu.setAccessibleName(self.tr("Evidence for which dispute?"))
        for dispute in found:
            menu.addAction(f"D{dispute.number}  {veil(dispute.question)}").setData(dispute.id)
        menu.triggered.connect(self.on_chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        self._menu = menu
        menu.popup(place)
        menu.setActiveAction(menu.actions()[0])

    @Slot(QAction)
    def on_chosen(self, action: QAction) -> None:
        if self._passage is None:
            return
        changes = cite(self._session, str(action.data()), self._passage)
        if changes:
            self.told.emit(self.tr("Cited for D{}. It is rated in Disputes.").format(changes.details["number"]))
