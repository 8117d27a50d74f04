"""The first bytes of a project file: whether it is one, without asking SQLite to touch a stranger's file."""

from __future__ import annotations

import struct
import threading
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from storage.errors import DamagedProject, NotAProject, Reason, UnreadableFile, system_reason

MAGIC = b"SQLite format 3\x00"
LENGTH = 100
"""Bytes of the header of an SQLite file (https://www.sqlite.org/fileformat2.html, section 1.3)."""

_FileKey = tuple[int, int]
_open_here: Counter[_FileKey] = Counter()
_guard = threading.Lock()


@dataclass(frozen=True, slots=True)
class Header:
    """What the header says. ``user_version`` may be older than the truth while a write-ahead log is waiting."""

    page_size: int
    page_count: int
    application_id: int
    user_version: int


def opened(path: Path) -> _FileKey:
    """Remember that this process has the file open in SQLite; give the key back to ``closed``.

    Where POSIX locks are used, closing any handle on a file drops all locks of the process on it, SQLite's too. So
    no header is read from a file that is open here; it was read when it was opened.
    """
    key = _key(path)
    with _guard:
        _open_here[key] += 1
    return key


def closed(key: _FileKey) -> None:
    """Forget one opening."""
    with _guard:
        _open_here[key] -= 1
        if _open_here[key] <= 0:
            del _open_here[key]


def stands_at(path: Path, key: _FileKey) -> bool:
    """Return whether the file that was opened, ``key``, is still the one of this name: not moved, deleted, replaced."""
    return key_of(path) == key


def is_open_here(path: Path) -> bool:
    """Return whether this process has the file open in SQLite."""
    with _guard:
        return _key(path) in _open_here


def require_project(path: Path) -> Header | None:
    """Return the header of a file that is a project; None when it is open here already.

    Raises ``UnreadableFile`` (missing, a folder, no permission), ``NotAProject`` or ``DamagedProject`` (cut off).
    """
    # here, since intake asks this module what is open, and intake does without the schema
    from storage.schema import APPLICATION_ID

    try:
        if path.is_dir():
            raise UnreadableFile(path, Reason.IS_FOLDER)
        size = path.stat().st_size
        if not path.is_file():
            raise UnreadableFile(path, Reason.NOT_A_FILE)
        if is_open_here(path):
            return None
        with path.open("rb") as file:
            head = file.read(LENGTH)
    except OSError as error:
        raise UnreadableFile(path, system_reason(error)) from error
    if not head:
        raise NotAProject(path, Reason.NO_BYTES)
    if not head.startswith(MAGIC[: len(head)]):
        raise NotAProject(path)
    if len(head) < LENGTH:
        raise DamagedProject(path, Reason.TRUNCATED)
    header = _parsed(head)
    if header.application_id != APPLICATION_ID:
        raise NotAProject(path, Reason.FOREIGN_SQLITE)
    # a waiting log may hold pages that the file itself does not have yet; SQLite compares the two then
    if header.page_count * header.page_size > size and not log_waits(path):
        raise DamagedProject(path, Reason.TRUNCATED)
    return header


def _parsed(head: bytes) -> Header:
    (page_size,) = struct.unpack_from(">H", head, 16)
    (page_count,) = struct.unpack_from(">I", head, 28)
    (user_version,) = struct.unpack_from(">I", head, 60)
    (application_id,) = struct.unpack_from(">I", head, 68)
    return Header(65536 if page_size == 1 else page_size, page_count, application_id, user_version)


def log_of(path: Path) -> Path:
    """Return where SQLite keeps the log of a file that is open."""
    return path.with_name(path.name + "-wal")


def log_waits(path: Path) -> bool:
    """Return whether a write-ahead log beside the file holds edits that may not be in it yet."""
    try:
        return log_of(path).stat().st_size > 0
    except OSError:
        return False


def key_of(path: Path) -> _FileKey | None:
    """Return what tells a file from all others while it is there; None where there is none."""
    try:
        return _key(path)
    except OSError:
        return None


def _key(path: Path) -> _FileKey:
    status = path.stat()
    return status.st_dev, status.st_ino
