"""Counting in the background: a project of a million annotations is counted without the window noticing."""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.background import Task
from gui.session import Session
from storage import reads
from storage.errors import SidelightError
from storage.ids import ArticleId
from storage.project import Project
from storage.records import ProjectCounts, ReviewCount
from storage.review_counts import is_large

SOON = 200
"""Milliseconds from a change to its counting: a burst of changes is counted once."""

REST = 10
"""After a count that took long, the next waits this many times as long, so that counting stays a tenth of the work."""


@dataclass(frozen=True, slots=True)
class Tally:
    """The numbers of the whole project at one moment."""

    counts: ProjectCounts
    labels: dict[str, int]
    reviews: dict[ArticleId, ReviewCount]
    seconds: float


class Counter(QObject):
    """Counts again after changes, never twice at a time. Tells ``counted`` (a Tally)."""

    counted = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Task | None = None
        self._again = False
        self.latest: Tally | None = None
        self._rest = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.on_due)

    def count_soon(self) -> None:
        """Something changed."""
        if self._task is not None:
            self._again = True
        elif not self._timer.isActive():
            self._timer.start(max(SOON, round(self._rest * 1000)))

    def count_small(self) -> Tally | None:
        """Count here and now what takes no time; None for a large project. For closing it before the first count."""
        return None if self._session.read(is_large) else _tally(self._session.project)

    def stop(self) -> None:
        """Wait for the count that is under way; it becomes the ``latest``, and is not told any more."""
        self._timer.stop()
        self._again = False
        if self._task is not None:
            self._task.stop()
            self._task = None

    @Slot()
    def on_due(self) -> None:
        self._task = Task(self._count, self)
        self._task.done.connect(self.on_counted)
        self._task.failed.connect(self.on_failed)
        self._task.finished.connect(self._task.deleteLater)
        self._task.start()

    @Slot(object)
    def on_counted(self, tally: Tally) -> None:
        self._task = None
        self._rest = tally.seconds * REST
        self.counted.emit(tally)
        if self._again:
            self._again = False
            self.count_soon()

    @Slot(object)
    def on_failed(self, error: SidelightError | None) -> None:
        """The next change counts again."""
        self._task = None
        self._session.on_unread(error)
        if self._again:
            self._again = False
            self.count_soon()

    def _count(self) -> Tally:
        """In the task's thread."""
        self.latest = _tally(self._session.project)
        return self.latest


def _tally(project: Project) -> Tally:
    began = time.monotonic()
    counts, labels, reviews = reads.counts(project), reads.label_counts(project), reads.review_counts(project)
    return Tally(counts, labels, reviews, time.monotonic() - began)
