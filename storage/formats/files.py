"""Writing an export so that its target is the whole new file or the old one, whatever happens on the way."""

from __future__ import annotations

import errno
import os
import re
import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from storage import header
from storage.errors import DiskFull, ExportFailed, Reason, SidelightError, system_reason

_NAME_KEPT = 40
"""Characters of the target's name in the temporary one: file systems allow 255 bytes."""

_ABANDONED = 3600.0
"""Seconds after which nobody writes a temporary file any more."""


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Yield the path of an empty temporary file beside ``target``, which takes its place when the block ends well.

    Raises ``ExportFailed`` or ``DiskFull``, named after the target, for every ``OSError`` in the block.
    """
    with failures_of(target):
        place = _checked(target)
        _clear_away(place, place.parent)
        partial = _partial_name(place, place.parent)
        partial.touch(exist_ok=False)
        try:
            yield partial
            _sync(partial)
            _keep_mode(place, partial)
            partial.replace(place)
            sync_folder(place.parent)
        except BaseException:
            with suppress(OSError):
                partial.unlink()
            raise


@contextmanager
def replacing_folder(target: Path, names: tuple[str, ...]) -> Iterator[Path]:
    """Yield an empty temporary folder, whose files ``names`` come into the folder ``target`` when the block ends well.

    Other files of an existing folder stay as they are. All files are written before the first is put in its place.
    """
    with failures_of(target):
        if target.exists() and not target.is_dir():
            raise ExportFailed(target, Reason.EXISTS, advice="choose a folder, or a name ending in .zip")
        if not target.parent.is_dir():
            raise ExportFailed(target, Reason.NO_FOLDER)
        beside = target if target.is_dir() else target.parent
        _clear_away(target, beside)
        partial = _partial_name(target, beside)
        partial.mkdir()
        try:
            yield partial
            for name in names:
                _sync(partial / name)
                _keep_mode(target / name, partial / name)
            if target.is_dir():
                for name in names:
                    (partial / name).replace(target / name)
                sync_folder(target)
            else:
                partial.replace(target)
                sync_folder(target.parent)
        finally:
            shutil.rmtree(partial, ignore_errors=True)


@contextmanager
def failures_of(target: Path) -> Iterator[None]:
    """Name the target in every failure of the file system."""
    try:
        yield
    except SidelightError:
        raise
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull(target) from error
        reason = system_reason(error)
        if reason == Reason.NO_PERMISSION:
            reason = Reason.NO_WRITE_PERMISSION
        elif reason == Reason.MISSING:
            reason = Reason.NO_FOLDER
        raise ExportFailed(target, reason) from error


def sync_folder(folder: Path) -> None:
    """Make a rename in a folder survive a power cut, where the system has a way to say so."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _checked(target: Path) -> Path:
    """Return where the file really goes (a link stays a link). Raises when something else stands there."""
    place = target.resolve()
    if place.is_dir():
        raise ExportFailed(target, Reason.IS_FOLDER, advice="add a file name")
    if place.exists():
        if not place.is_file():
            raise ExportFailed(target, Reason.NOT_A_FILE)
        if not os.access(place, os.W_OK):
            raise ExportFailed(target, Reason.READ_ONLY)
        if _holds_a_database(place):
            raise ExportFailed(target, Reason.IS_PROJECT)
    return place


def _holds_a_database(place: Path) -> bool:
    """Return whether a project (or another database) stands there, above all the one being exported."""
    if header.is_open_here(place):
        # asked first: a handle on it, once closed, would take SQLite's locks away
        return True
    with place.open("rb") as file:
        return file.read(len(header.MAGIC)) == header.MAGIC


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _clear_away(target: Path, folder: Path) -> None:
    """Remove what a killed export to the same target left; one that is still being written is younger."""
    name = re.compile(re.escape(_beginning(target)) + r"[0-9a-f]{16}\.partial")
    with suppress(OSError):  # another program may clear away the same, and what cannot be removed does no harm
        for left in [entry for entry in os.scandir(folder) if name.fullmatch(entry.name)]:
            if time.time() - left.stat(follow_symlinks=False).st_mtime < _ABANDONED:
                continue
            if left.is_dir(follow_symlinks=False):
                shutil.rmtree(left.path, ignore_errors=True)
            else:
                Path(left.path).unlink()


def _beginning(target: Path) -> str:
    return f".{target.name[:_NAME_KEPT]}-"


def _partial_name(target: Path, folder: Path) -> Path:
    return folder / f"{_beginning(target)}{secrets.token_hex(8)}.partial"


def _keep_mode(place: Path, partial: Path) -> None:
    """Give the new file the permissions of the one that it replaces; a new one has those of any new file."""
    if place.exists():
        partial.chmod(place.stat().st_mode & 0o777)
