"""How far a long edit is, and whether it is to stop: heard by whoever runs one in a thread.

A watch belongs to one thread. Stopped, the edit's transaction ends as if it never was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Watch = Callable[[int], bool]
"""Told how many more rows were written; returns False to stop."""


class Stopped(Exception):
    """A person stopped a long edit: nothing of it was kept."""


_watch: ContextVar[Watch | None] = ContextVar("watch", default=None)


@contextmanager
def watched(watch: Watch) -> Iterator[None]:
    """Let what is written in this block, in this thread, be watched."""
    token = _watch.set(watch)
    try:
        yield
    finally:
        _watch.reset(token)


def wrote(rows: int) -> None:
    """Tell that rows were written. Raises ``Stopped`` when the edit is to stop."""
    watch = _watch.get()
    if watch is not None and not watch(rows):
        raise Stopped()
