"""The writer lock: one program at a time changes a project file, and the others can say who that is.

Two small files stand beside the project while it is open for writing: ``-lock``, on which the operating system holds a
lock that ends with the process however it ends, and ``-holder``, which says in JSON who it is. They are two because on
Windows a locked file cannot be read.
"""

from __future__ import annotations

import getpass
import json
import logging
import os
import platform
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from storage.ids import now

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a project open for writing."""

    user: str
    host: str
    process: int
    since: str
    """A ``Timestamp``, in UTC."""

    def __str__(self) -> str:
        """Return "Maria on laptop-3, since 14:02", in the reader's own time; with the date when it was not today."""
        try:
            since = datetime.fromisoformat(self.since).astimezone()
        except ValueError:
            return f"{self.user} on {self.host}"
        today = datetime.now().astimezone().date()
        moment = f"{since:%H:%M}" if since.date() == today else f"{since.day} {since:%B}, {since:%H:%M}"
        return f"{self.user} on {self.host}, since {moment}"


class WriterLock:
    """The lock that this process holds on one project, until ``release``."""

    def __init__(self, path: Path, lock: FileLock) -> None:
        self._path = path
        self._lock = lock
        self._since = now()

    @classmethod
    def acquire(cls, path: Path) -> WriterLock | None:
        """Take the lock, or return None when somebody has it, be it another window of this same program.

        Raises ``OSError`` when the folder does not let a lock be made.
        """
        path = path.resolve()
        lock = FileLock(_beside(path, "lock"), timeout=0, is_singleton=False)
        try:
            lock.acquire()
        except Timeout:
            return None
        held = cls(path, lock)
        held.sign(_user())
        return held

    def sign(self, user: str) -> None:
        """Say who holds the lock: the name that others are shown."""
        holder = Holder(user, platform.node() or "this computer", os.getpid(), self._since)
        place = _beside(self._path, "holder")
        partial = _beside(self._path, "holder.partial")
        # a courtesy to other readers: the lock itself holds without it
        try:
            partial.write_text(json.dumps(asdict(holder), ensure_ascii=False), encoding="utf-8")
            partial.replace(place)
        except OSError as error:
            logger.warning("nobody can be told who holds %s: %s", self._path.name, error)
            with suppress(OSError):
                partial.unlink(missing_ok=True)

    def release(self) -> None:
        """Give the lock back, and leave nothing beside the project. Calling it again does nothing."""
        if not self._lock.is_locked:
            return
        with suppress(OSError):
            _beside(self._path, "holder").unlink(missing_ok=True)
        place = _beside(self._path, "lock")
        if os.name == "posix":
            # while it is still held: whoever opened the file meanwhile finds it gone, and takes a new one
            with suppress(OSError):
                place.unlink(missing_ok=True)
            self._lock.release()
        else:
            self._lock.release()
            with suppress(OSError):
                place.unlink(missing_ok=True)


def holder_of(path: Path) -> Holder | None:
    """Return who says to hold the lock on a project, or None when nobody has said so readably."""
    try:
        data = json.loads(_beside(path.resolve(), "holder").read_text(encoding="utf-8"))
        return Holder(str(data["user"]), str(data["host"]), int(data["process"]), str(data["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _beside(path: Path, what: str) -> Path:
    return path.with_name(f"{path.name}-{what}")


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        # no such user in the system's list, as in some containers
        return "somebody"
