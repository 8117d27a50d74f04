"""How the processes of the reading machine talk: one-way pipes, read by a thread, closed when either side dies.

No sockets: ``Pipe(duplex=False)`` is an anonymous pipe of the operating system.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import queue
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

from nlp.proposals import failures

_starting = threading.Lock()
"""Held while a process is being started: one whose parent ends before it was told what to run dies with a traceback."""

NICENESS = 5
"""Of 19: a window that has something to do gets three quarters of a core that it shares with such a process."""

_BELOW_NORMAL = 0x00004000
"""BELOW_NORMAL_PRIORITY_CLASS (Windows SDK, processthreadsapi.h)."""

START_PATIENCE = 2.0
"""Seconds that an orphan waits for a start that is under way in another of its threads."""


@dataclass(frozen=True, slots=True)
class Cancel:
    """Stop working on the order with this number, and on all before it."""

    number: int


@dataclass(frozen=True, slots=True)
class Child:
    """A process that was started, with the pipe to it and the pipe from it."""

    process: BaseProcess
    orders: Connection
    answers: Connection

    def send(self, message: object) -> bool:
        """Whether the order could be handed over; False when the process is dead (its pipe's end tells the rest)."""
        try:
            self.orders.send(message)
        except (OSError, ValueError):
            return False
        return True

    def end(self, patience: float = 1.0) -> None:
        """Close the pipe, upon which the process ends by itself; kill it when it has not after ``patience`` seconds."""
        with suppress(OSError):
            self.orders.close()
        self.process.join(patience)
        if self.process.is_alive():
            self.process.kill()
            self.process.join(patience)
        with suppress(OSError):
            self.answers.close()

    def death(self) -> str:
        """How the process ended, for a person."""
        self.process.join(1.0)
        code = self.process.exitcode
        if code is not None and code < 0:
            try:
                return failures.BY_SIGNAL.format(name=signal.Signals(-code).name)
            except ValueError:
                return failures.BY_SIGNAL.format(name=-code)
        return failures.WITH_CODE.format(name=code)


def start(target: Callable[..., None], *arguments: object, leaf: bool) -> Child:
    """Start ``target(orders, answers, *arguments)`` in a fresh process. A ``leaf`` starts none itself."""
    context = multiprocessing.get_context("spawn")
    their_orders, orders = context.Pipe(duplex=False)
    answers, their_answers = context.Pipe(duplex=False)
    process = context.Process(target=target, args=(their_orders, their_answers, *arguments), daemon=leaf)
    with _starting:
        process.start()
    # Only the child may hold its ends, or the end of a pipe would never be seen.
    their_orders.close()
    their_answers.close()
    return Child(process, orders, answers)


def give_way() -> None:
    """Let the window go first where both want the same core; without another, this process is as fast as ever."""
    if sys.platform == "win32":
        import ctypes

        # asked for by name, since the types know it on Windows alone
        kernel = getattr(ctypes, "windll").kernel32  # noqa: B009
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL)
    else:
        with suppress(OSError):  # a sandbox may forbid it
            os.setpriority(os.PRIO_PROCESS, 0, max(NICENESS, os.getpriority(os.PRIO_PROCESS, 0)))


def give_back() -> None:
    """Give memory that is free again back to the system: after thousands of articles it stays with the process, as a
    rule, for as long as that lives."""
    gc.collect()
    if sys.platform.startswith("linux"):
        import ctypes

        with suppress(OSError, AttributeError):  # another C library than GNU's does it by itself, or knows no such call
            ctypes.CDLL(None).malloc_trim(0)


class Inbox:
    """The child's side: orders in their sequence, and at any moment whether the current one was cancelled.

    The reading thread also is the guard against orphans: when the parent dies, even by SIGKILL, the pipe ends and this
    process ends with it.
    """

    def __init__(self, orders: Connection) -> None:
        # Ctrl+C in a terminal reaches all processes; the parent decides what becomes of it.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        give_way()
        self._orders = orders
        self._waiting: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._cancelled = 0
        threading.Thread(target=self._listen, name="orders", daemon=True).start()

    def get(self, timeout: float | None = None) -> Any:
        """The next order; sleeps until it comes. Raises queue.Empty after ``timeout`` seconds."""
        return self._waiting.get(timeout=timeout)

    def cancelled(self, number: int) -> bool:
        return number <= self._cancelled

    def _listen(self) -> None:
        while True:
            try:
                message = self._orders.recv()
            except (EOFError, OSError):
                _starting.acquire(timeout=START_PATIENCE)
                os._exit(0)
            if isinstance(message, Cancel):
                self._cancelled = max(self._cancelled, message.number)
            else:
                self._waiting.put(message)
            del message  # or an order of thousands of articles would be held until the next one comes
