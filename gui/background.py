"""Work away from the event loop: one function in one thread, its result back as a signal."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from storage.errors import SidelightError


class Task(QObject):
    """Runs ``function()`` in a thread of its own.

    Signals arrive in the thread of the task's parent: ``done`` with what the function returned, ``refused`` with a
    SidelightError. Any other exception goes to ``threading.excepthook``, which shows it as ours. ``report`` may be
    called from inside the function, it arrives as ``progress``.
    """

    done = Signal(object)
    refused = Signal(object)
    progress = Signal(object)
    finished = Signal()

    def __init__(self, function: Callable[[], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._function = function
        self._thread = threading.Thread(target=self._run, name="sidelight-task", daemon=True)
        self.cancelled = False

    def start(self) -> None:
        self._thread.start()

    def cancel(self) -> None:
        """Ask the function to stop; it looks at ``cancelled`` where it can."""
        self.cancelled = True

    def report(self, value: object) -> None:
        """Tell how far the work is; for the function, from its thread."""
        self.progress.emit(value)

    def wait(self, seconds: float = 10.0) -> bool:
        """Wait for the thread; True when it has ended."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            result = self._function()
        except SidelightError as error:
            self.refused.emit(error)
        else:
            self.done.emit(result)
        finally:
            self.finished.emit()
