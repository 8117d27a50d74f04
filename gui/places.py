"""Counting the other places of a name in the background: one count at a time, the newest question wins."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from gui.background import Task
from gui.session import Session
from storage import reads
from storage.errors import SidelightError


class PlaceCounter(QObject):
    """Tells ``counted`` (annotation id, how many other places its words have that are not tagged yet)."""

    counted = Signal(str, int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Task | None = None
        self._asked = ""
        self._next = ""

    def count(self, annotation_id: str) -> None:
        """Ask for one annotation; an older question that waits is forgotten."""
        if self._task is not None:
            self._next = annotation_id if annotation_id != self._asked else ""
            return
        self._asked = annotation_id
        project = self._session.project
        self._task = Task(lambda: reads.other_places(project, annotation_id), self)
        self._task.done.connect(self.on_done)
        self._task.failed.connect(self.on_failed)
        self._task.finished.connect(self._task.deleteLater)
        self._task.start()

    def stop(self) -> None:
        """Wait for the count that is under way and tell nothing more."""
        self._next = ""
        if self._task is not None:
            self._task.stop()
            self._task = None

    @Slot(object)
    def on_failed(self, error: SidelightError | None) -> None:
        """Who asks again is answered."""
        self._task, self._asked = None, ""
        self._session.on_unread(error)
        waiting, self._next = self._next, ""
        if waiting:
            self.count(waiting)

    @Slot(object)
    def on_done(self, count: int) -> None:
        self._task = None
        if not self._next:
            self.counted.emit(self._asked, count)
            return
        waiting, self._next = self._next, ""
        self.count(waiting)
