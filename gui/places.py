"""Counting the other places of a name in the background: one count at a time, the newest question wins."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from gui.background import Latest
from gui.session import Session
from storage import reads


class PlaceCounter(QObject):
    """Tells ``counted`` (annotation id, how many other places its words have that are not tagged yet)."""

    counted = Signal(str, int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked = ""
        self._reading = Latest(self)
        self._reading.arrived.connect(self.on_read)
        self._reading.refused.connect(session.on_unread)

    @property
    def is_counting(self) -> bool:
        return self._reading.busy

    def count(self, annotation_id: str) -> None:
        """Ask for one annotation; an older question that waits is forgotten."""
        if self.is_counting and annotation_id == self._asked:
            return
        self._asked = annotation_id
        project = self._session.project
        self._reading.ask(lambda: (annotation_id, reads.other_places(project, annotation_id)))

    def stop(self) -> None:
        """Wait for the count that is under way and tell nothing more."""
        self._reading.stop()

    @Slot(object)
    def on_read(self, found: tuple[str, int]) -> None:
        self.counted.emit(*found)
