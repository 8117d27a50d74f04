"""Edits of so many rows that they take seconds: run in a thread, one at a time, while the window stays alive."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from gui.background import Task
from storage.errors import SidelightError
from storage.progress import Stopped, watched

APPLIED = 0.8
"""Share of such an edit after which its rows are written; the rest is its entry in the history."""

TELL_EVERY = 0.1
"""Seconds between two tellings of how far it is."""


class LongEdits(QObject):
    """``progress`` (words, share done) while one runs, with empty words when it is over; ``stopped`` (words)
    and ``failed`` (a sentence) when it was not done; ``finished`` last, whatever became of it.
    """

    progress = Signal(str, object)
    stopped = Signal(str)
    failed = Signal(str)
    finished = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._words = ""
        self._then: Callable[[Any], None] | None = None

    @property
    def running(self) -> bool:
        return self._task is not None

    @property
    def words(self) -> str:
        """What is being done; empty while nothing is."""
        return self._words

    def start(self, words: str, function: Callable[[], Any], rows: int, then: Callable[[Any], None]) -> None:
        """Call ``function`` in a thread; when it is done, ``then`` is called with what it returned."""
        assert self._task is None, "one long edit at a time"
        task = Task(lambda: _watched(function, task, max(rows, 1)), self)
        self._task, self._words, self._then = task, words, then
        task.done.connect(self.on_done)
        task.refused.connect(self.on_refused)
        task.progress.connect(self.on_progress)
        task.finished.connect(self.on_finished)
        task.finished.connect(task.deleteLater)
        self.progress.emit(words, 0.0)
        task.start()

    def cancel(self) -> None:
        """Stop it; nothing of it is kept."""
        if self._task is not None:
            self._task.cancel()

    def finish(self) -> None:
        """Wait until it is kept; for closing the project. Nobody is told any more."""
        if self._task is not None:
            self._task.stop()
            self._task, self._then, self._words = None, None, ""

    @Slot(object)
    def on_progress(self, share: float) -> None:
        if self._task is not None:
            self.progress.emit(self._words, share)

    @Slot(object)
    def on_done(self, result: object) -> None:
        then, words = self._then, self._words
        self._over()
        if isinstance(result, Stopped):
            self.stopped.emit(words)
        elif then is not None:
            then(result)
        self.finished.emit()

    @Slot(object)
    def on_refused(self, error: SidelightError) -> None:
        self._over()
        self.failed.emit(str(error))
        self.finished.emit()

    @Slot()
    def on_finished(self) -> None:
        if self._task is not None and self.sender() is self._task:
            self._over()  # it ended in a mistake of ours, which is told elsewhere
            self.finished.emit()

    def _over(self) -> None:
        self._task, self._then, self._words = None, None, ""
        self.progress.emit("", None)


def _watched(function: Callable[[], Any], task: Task, rows: int) -> Any:
    """In the task's thread."""
    written, told = 0, time.monotonic()

    def watch(more: int) -> bool:
        nonlocal written, told
        written += more
        moment = time.monotonic()
        if moment - told > TELL_EVERY:
            told = moment
            task.report(APPLIED * min(written / rows, 1.0))
        return not task.cancelled

    try:
        with watched(watch):
            return function()
    except Stopped as stopped:
        return stopped
