"""How long a thread waits for another program to let go of a project: the one that draws the window hardly at all."""

from __future__ import annotations

import threading

BUSY_SECONDS = 5.0
"""How long a transaction waits for another process (a backup, a reader's checkpoint) before it gives up."""

HURRIED_SECONDS = 0.1
"""How long it waits in a thread for which a person waits: the edit is refused in words, and can be made again."""

_thread = threading.local()


def hurry() -> None:
    """Let this thread give up at once where another program holds a project. For the thread of an event loop."""
    _thread.hurried = True


def take_time() -> None:
    """Let this thread wait again."""
    _thread.hurried = False


def seconds() -> float:
    """Return how long this thread waits."""
    return HURRIED_SECONDS if getattr(_thread, "hurried", False) else BUSY_SECONDS
