"""Work away from the event loop: one function in one thread, its result back as a signal."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from storage.errors import SidelightError

TURN = 0.0001
"""Seconds after which a thread that computes lets the window's have its turn. It asks for dozens of turns to draw one
frame, and would wait five milliseconds for each."""


def take_turns() -> None:
    """Let threads of this process take turns as often as a live window needs."""
    sys.setswitchinterval(TURN)


class Task(QObject):
    """Runs ``function()`` in a thread of its own.

    Signals arrive in the thread of the task's parent: ``done`` with what the function returned, ``refused`` with a
    SidelightError. Any other exception goes to ``threading.excepthook``, which shows it as ours. ``failed`` says that
    nothing was done, with the SidelightError or None after a mistake of ours: who waits for ``done`` waits no more.
    ``report`` may be called from inside the function, it arrives as ``progress``. ``finished`` comes last, whatever
    became of it.
    """

    done = Signal(object)
    refused = Signal(object)
    failed = Signal(object)
    progress = Signal(object)
    finished = Signal()
    _ended = Signal(object)
    """From the thread: which signal is to be sent, with what; None after a mistake of ours."""

    def __init__(self, function: Callable[[], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._function = function
        self._thread = threading.Thread(target=self._run, name="sidelight-task", daemon=True)
        self.cancelled = False
        self._stopped = False
        self._ended.connect(self.on_ended)

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

    def stop(self) -> None:
        """Wait for the thread, and tell nothing of it, not even what is on its way; for closing the project."""
        self._stopped = True
        if self._thread.ident is not None:
            self._thread.join()

    @Slot(object)
    def on_ended(self, what: tuple[str, object] | None) -> None:
        """In the thread of the parent. A signal that was sent from the other one would arrive though it was cut."""
        if self._stopped:
            return
        if what is not None:
            name, value = what
            (self.done if name == "done" else self.refused).emit(value)
        if what is None or what[0] != "done":
            self.failed.emit(what[1] if what is not None else None)
        self.finished.emit()

    def _run(self) -> None:
        what: tuple[str, object] | None = None
        try:
            what = ("done", self._function())
        except SidelightError as error:
            what = ("refused", error)
        finally:
            self._ended.emit(what)


PATIENCE = 150
"""Milliseconds that reading may take before it is spoken of."""


class Latest(QObject):
    """Reads in a thread, one thing at a time. What is asked meanwhile waits, and only the last of it is read.

    Signals: ``arrived`` with what was read, unless something else was asked since or it was forgotten; ``refused`` with
    a SidelightError; ``slow`` when it takes long enough to be spoken of.
    """

    arrived = Signal(object)
    refused = Signal(object)
    slow = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._next: Callable[[], Any] | None = None
        self._wanted = False
        self._speak = QTimer(self)
        self._speak.setSingleShot(True)
        self._speak.setInterval(PATIENCE)
        self._speak.timeout.connect(self.slow)

    @property
    def busy(self) -> bool:
        """Whether something that was asked has still to arrive."""
        return self._wanted

    def ask(self, function: Callable[[], Any]) -> None:
        """Call ``function`` in a thread; what is being read is outdated by it."""
        if not self._wanted:
            self._speak.start()
        self._wanted = True
        if self._task is None:
            self._begin(function)
        else:
            self._next = function

    def forget(self) -> None:
        """What was asked is wanted no more."""
        self._wanted, self._next = False, None
        self._speak.stop()

    def stop(self) -> None:
        """Forget it, and wait for the thread; for closing the project."""
        self.forget()
        if self._task is not None:
            self._task.stop()
            self._task = None

    @Slot(object)
    def on_done(self, result: object) -> None:
        if self._is_last():
            self.arrived.emit(result)

    @Slot(object)
    def on_refused(self, error: SidelightError) -> None:
        if self._is_last():
            self.refused.emit(error)

    def _begin(self, function: Callable[[], Any]) -> None:
        self._task = Task(function, self)
        self._task.done.connect(self.on_done)
        self._task.refused.connect(self.on_refused)
        self._task.finished.connect(self.on_finished)
        self._task.finished.connect(self._task.deleteLater)
        self._task.start()

    @Slot()
    def on_finished(self) -> None:
        """After a mistake of ours, which is told elsewhere, the next thing that is asked is read all the same."""
        if self._task is not None and self.sender() is self._task:
            self._is_last()

    def _is_last(self) -> bool:
        """The thread has ended: whether what it brings is wanted still; else what was asked since is begun."""
        self._task = None
        if self._next is not None:
            waiting, self._next = self._next, None
            self._begin(waiting)
            return False
        wanted, self._wanted = self._wanted, False
        self._speak.stop()
        return wanted
