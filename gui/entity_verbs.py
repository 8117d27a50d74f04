"""J, K and B while articles are read: what the entity of the chosen mention could be the same as, and moving it out."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from gui import entity_edits
from gui.inspector.candidates import CandidatesSection
from gui.inspector.page import Context
from gui.inspector.panel import Inspector
from gui.read_view import ReadView
from storage import reads


class EntityVerbs(QObject):
    """Answers the candidate that the inspector shows. ``told`` (a sentence) where there is nothing to answer."""

    told = Signal(str)

    def __init__(self, context: Context, view: ReadView, inspector: Inspector, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._view = view
        self._inspector = inspector

    def merge(self) -> None:
        """Take the candidate that stands out in the inspector into the entity of the chosen mention."""
        section = self._section()
        if section is None or not section.merge():
            self.told.emit(self.tr("Sidelight knows no other entity that this could be the same as."))

    def apart(self) -> None:
        """Remember that the candidate is another thing; it is not proposed again."""
        section = self._section()
        if section is None or not section.keep_apart():
            self.told.emit(self.tr("Sidelight knows no other entity that this could be the same as."))

    def split(self) -> None:
        """Move the chosen mention out of its entity into one of its own."""
        mark = self._view.selected_mark()
        record = self._context.session.read(reads.annotation, mark.id) if mark is not None else None
        if record is None or record.entity_id is None:
            return
        found = self._context.session.read(reads.mentions_of, record.entity_id)
        if sum(len(keys) for keys in found.values()) < 2:
            self.told.emit(self.tr("It is the only mention of its entity: there is nothing to move out."))
            return
        entity_edits.move_out(self._context, record.entity_id, [record.id], " ".join(record.quote.split()))

    def _section(self) -> CandidatesSection | None:
        page = self._inspector.page
        found = page.findChild(CandidatesSection) if page is not None else None
        return found if isinstance(found, CandidatesSection) else None
