"""The writer lock: one program at a time changes a project file, and the others can say who that is.

Two small files stand beside the project while it is open for writing: ``-lock``, on which the operating system holds a
lock that ends with the process however it ends, and ``-holder``, which says in JSON who it is. They are two because on
Windows a locked file cannot be read. The same two stand in the user's own folder, named after the file's number on its
device: a file may have several names.
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

    def __init__(self, path: Path) -> None:
        self._path = path
        self._held: dict[Path, FileLock] = {}
        """What the lock files are named after: the project, and the file that has this name among others."""
        self._since = now()
        self._user = _user()

    @classmethod
    def acquire(cls, path: Path) -> WriterLock | None:
        """Take the lock, or return None when somebody has it, be it another window of this same program.

        Raises ``OSError`` when the folder does not let a lock be made.
        """
        held = cls(path.resolve())
        if not held._take(held._path):
            return None
        if not held.cover_file():
            held.release()
            return None
        held.sign(held._user)
        return held

    def cover_file(self) -> bool:
        """Lock the file itself too, whatever else it is named; False when somebody has it open by another name.

        SQLite's log stands beside one of the names: two writers that came by two of them would not see each other's.
        Of a project that is being made, the file is locked once it is there. Takes nothing where the folder for such
        locks cannot be written.
        """
        place = _file_lock(self._path)
        if place is None or place in self._held:
            return True
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            if not self._take(place):
                return False
        except OSError as error:
            logger.warning("%s is locked by its name alone: %s", self._path.name, error)
        else:
            self._say_holder(place)
        return True

    def sign(self, user: str) -> None:
        """Say who holds the lock: the name that others are shown."""
        self._user = user
        for place in self._held:
            self._say_holder(place)

    def release(self) -> None:
        """Give the lock back, and leave nothing beside the project. Calling it again does nothing."""
        while self._held:
            place, lock = self._held.popitem()
            with suppress(OSError):
                _beside(place, "holder").unlink(missing_ok=True)
            file = _beside(place, "lock")
            if os.name == "posix":
                # while it is still held: whoever opened the file meanwhile finds it gone, and takes a new one
                with suppress(OSError):
                    file.unlink(missing_ok=True)
                lock.release()
            else:
                lock.release()
                with suppress(OSError):
                    file.unlink(missing_ok=True)

    def _take(self, place: Path) -> bool:
        lock = FileLock(_beside(place, "lock"), timeout=0, is_singleton=False)
        try:
            lock.acquire()
        except Timeout:
            return False
        self._held[place] = lock
        return True

    def _say_holder(self, place: Path) -> None:
        holder = asdict(Holder(self._user, platform.node() or "this computer", os.getpid(), self._since))
        if place != self._path:
            holder["path"] = str(self._path)
        partial = _beside(place, "holder.partial")
        # a courtesy to other readers: the lock itself holds without it
        try:
            partial.write_text(json.dumps(holder), encoding="utf-8")  # ASCII: a path may be no text
            partial.replace(_beside(place, "holder"))
        except OSError as error:
            logger.warning("nobody can be told who holds %s: %s", self._path.name, error)
            with suppress(OSError):
                partial.unlink(missing_ok=True)


def holder_of(path: Path) -> Holder | None:
    """Return who says to hold the lock on a project, or None when nobody has said so readably."""
    try:
        data = json.loads(_beside(path.resolve(), "holder").read_text(encoding="utf-8"))
        return Holder(str(data["user"]), str(data["host"]), int(data["process"]), str(data["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def name_in_use(path: Path) -> Path:
    """Return the name by which a file of several names is open for writing, or was when its program was killed.

    SQLite's log, with the last edits, stands beside that name alone; by another one they would be missed, and lost.
    """
    try:
        place = _file_lock(path) if path.stat().st_nlink > 1 else None
        if place is not None:
            name = Path(json.loads(_beside(place, "holder").read_text(encoding="utf-8"))["path"])
            if name != path.resolve() and name.samefile(path):
                return name
    except (OSError, ValueError, KeyError, TypeError):
        # nobody has, or had, it open
        return path
    return path


def _file_lock(path: Path) -> Path | None:
    """Return what the lock on a file is named after, by device and number; None while there is no such file."""
    try:
        status = path.stat()
    except OSError:
        return None
    import platformdirs

    folder = platformdirs.user_state_path("Sidelight", appauthor=False) / "locks"
    return folder / f"{status.st_dev:x}-{status.st_ino:x}"


def _beside(path: Path, what: str) -> Path:
    return path.with_name(f"{path.name}-{what}")


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        # no such user in the system's list, as in some containers
        return "somebody"
