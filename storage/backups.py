"""Backups of a project: complete, checked copies in a folder beside it, thinned by age."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import shutil
import sqlite3
import threading
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from storage import database, header
from storage.errors import (
    DamagedProject,
    DiskFull,
    DiskTrouble,
    ProjectLocked,
    Reason,
    SidelightError,
    readable_size,
    system_reason,
)
from storage.lock import WriterLock, holder_of

KEPT_NEWEST = 5
KEPT_DAYS = 14
KEPT_MONTHS = 12
KEPT_ALWAYS = 3
"""However large they are."""

BUDGET_BYTES = 4_000_000_000
"""All backups of one project together; the oldest beyond it go."""

_PAGES_PER_STEP = 512
"""2 MB between two looks at whether to go on; a step takes a few milliseconds and holds up nobody."""

_HELPERS = ("", "-wal", "-shm", "-journal")
"""A project file, and what SQLite may leave beside it."""

_ONE_AT_A_TIME = threading.Lock()
"""The backup that follows an opening and one that is asked for must not take each other's file for a leftover."""

_STAMP = "%Y-%m-%dT%H-%M-%SZ"
_NAME = re.compile(r"^(?P<stem>.+) (?P<stamp>\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)(-(?P<number>\d+))?$")

Progress = Callable[[int, int], None]
"""Called with pages copied and pages in all; what it raises stops the copy."""


@dataclass(frozen=True, slots=True)
class Backup:
    path: Path
    made_at: datetime
    """UTC."""
    size: int
    """Bytes."""

    def __str__(self) -> str:
        """Return "21 January 2025, 09:30 (3.4 MB)", in the reader's own time."""
        made = self.made_at.astimezone()
        return f"{made.day} {made:%B %Y}, {made:%H:%M} ({readable_size(self.size)})"


def folder_beside(path: Path) -> Path:
    """Return the folder that a project's backups belong into."""
    return path.resolve().with_suffix(".backups")


def folder_at_home(path: Path) -> Path:
    """Return the folder of the user's own that takes a project's backups when the one beside it cannot be written."""
    import platformdirs

    name = hashlib.sha256(str(path.resolve()).encode("utf-8", "surrogatepass")).hexdigest()[:12]
    return platformdirs.user_data_path("Sidelight", appauthor=False) / "backups" / f"{path.stem}-{name}"


def list_backups(path: Path) -> list[Backup]:
    """Return the backups of a project, the newest first. They are not looked into."""
    found: list[tuple[datetime, int, Backup]] = []
    for folder in (folder_beside(path), folder_at_home(path)):
        with suppress(OSError):
            for file in sorted(folder.iterdir()):
                match = _NAME.match(file.stem)
                if match and match["stem"] == path.stem and file.suffix == path.suffix:
                    made = datetime.strptime(match["stamp"], _STAMP).replace(tzinfo=UTC)
                    found.append((made, int(match["number"] or 1), Backup(file, made, file.stat().st_size)))
    return [backup for *_, backup in sorted(found, key=lambda item: item[:2], reverse=True)]


def find_sound_backup(path: Path) -> Backup | None:
    """Return the newest backup that SQLite finds whole, or None. Reads every page of those it tries."""
    return next((backup for backup in list_backups(path) if is_sound(backup.path)), None)


def is_sound(path: Path) -> bool:
    """Return whether a closed project file is whole, page by page, and is a project."""
    try:
        header.require_project(path)
        with closing(sqlite3.connect(database.file_uri(path, read_only=True), uri=True)) as connection:
            return (
                connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
                and connection.execute("SELECT value FROM meta WHERE key = 'id'").fetchone() is not None
            )
    except (SidelightError, sqlite3.DatabaseError):
        return False


def damaged(path: Path, reason: str) -> DamagedProject:
    """Return the error for a damaged project, whose advice names the newest sound backup."""
    backup = find_sound_backup(path)
    if backup is None:
        return DamagedProject(path, reason, advice="no sound backup of it was found; keep the file, parts may be saved")
    return DamagedProject(path, reason, advice=f"restore its newest sound backup, {backup.path}, made on {backup}")


def make_backup(path: Path, *, progress: Progress | None = None) -> Path:
    """Copy a project, also an open one, as it is at this moment; thin the older backups. Returns the new file.

    The copy is read back and checked before it counts. Raises ``DamagedProject`` when the copy, and so the project,
    is not whole, ``DiskFull`` or ``DiskTrouble`` when it cannot be written. Called from any thread.
    """
    with _ONE_AT_A_TIME:
        return _backed_up(path, progress)


def _backed_up(path: Path, progress: Progress | None) -> Path:
    folder = _writable_folder(path)
    target = _free_name(folder, path)
    partial = folder / f".{target.name}.partial"
    try:
        for left in folder.glob(".*.partial*"):
            # of a backup that was cut short, with SQLite's helpers; there is one writer, and it makes one at a time
            left.unlink(missing_ok=True)
        with database.copying(path, target):
            _copy(path, partial, progress)
            _finish(path, partial)
        partial.replace(target)
        _sync_folder(folder)
    except OSError as error:
        raise _not_written(target, error) from error
    finally:
        for suffix in _HELPERS:
            with suppress(OSError):
                partial.with_name(partial.name + suffix).unlink(missing_ok=True)
    for backup in superfluous(list_backups(path), datetime.now(UTC)):
        with suppress(OSError):
            backup.path.unlink()
    return target


def is_current(path: Path) -> bool:
    """Return whether nothing was changed in the project since its newest backup."""
    newest = next(iter(list_backups(path)), None)
    if newest is None:
        return False
    try:
        return _fingerprint(path) == _fingerprint(newest.path)
    except sqlite3.DatabaseError:
        return False


def superfluous(backups: Sequence[Backup], now: datetime) -> list[Backup]:
    """Return which backups (the newest first) are no longer kept.

    Kept are the newest five, the last of each day for two weeks, and the last of each month for a year, as long as all
    of them stay within the budget of bytes.
    """
    kept: list[Backup] = []
    days: set[str] = set()
    months: set[str] = set()
    for number, backup in enumerate(backups):
        age = now - backup.made_at
        day, month = f"{backup.made_at:%Y-%m-%d}", f"{backup.made_at:%Y-%m}"
        of_day = day not in days and age <= timedelta(days=KEPT_DAYS)
        of_month = month not in months and age <= timedelta(days=31 * KEPT_MONTHS)
        if number < KEPT_NEWEST or of_day or of_month:
            kept.append(backup)
        days.add(day)
        months.add(month)
    total = 0
    within: set[Path] = set()
    for number, backup in enumerate(kept):
        total += backup.size
        if number < KEPT_ALWAYS or total <= BUDGET_BYTES:
            within.add(backup.path)
    return [backup for backup in backups if backup.path not in within]


def _copy(path: Path, partial: Path, progress: Progress | None) -> None:
    with (
        closing(sqlite3.connect(database.file_uri(path, read_only=True), uri=True, isolation_level=None)) as source,
        closing(sqlite3.connect(partial, isolation_level=None)) as target,
    ):
        # one read transaction over the whole copy: edits go on meanwhile, and the copy is of one moment
        source.execute("PRAGMA query_only = ON")
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        target.execute("PRAGMA journal_mode = OFF")
        target.execute("PRAGMA synchronous = OFF")
        report = progress or (lambda *_: None)
        source.backup(
            target, pages=_PAGES_PER_STEP, progress=lambda _status, left, total: report(total - left, total), sleep=0.01
        )


def _finish(path: Path, partial: Path) -> None:
    """Make the copy one file without helpers, see it through to the disk, and read it back."""
    with closing(sqlite3.connect(partial, isolation_level=None)) as copy:
        copy.execute("PRAGMA journal_mode = DELETE")
        verdict = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
        # nothing at all is whole as well: a file that was emptied under SQLite's hands
        empty = copy.execute("SELECT 1 FROM sqlite_master WHERE name = 'meta'").fetchone() is None
    if verdict != "ok" or empty:
        raise DamagedProject(path, Reason.PARTS_MISSING.of("meta") if empty else Reason.BROKEN_PAGES)
    with partial.open("r+b") as file:
        os.fsync(file.fileno())


def _fingerprint(path: Path) -> tuple[object, ...]:
    with closing(sqlite3.connect(database.file_uri(path, read_only=True), uri=True)) as connection:
        row: tuple[object, ...] = connection.execute(
            "SELECT (SELECT value FROM meta WHERE key = 'id'), max(id), max(state_at), count(*), "
            "(SELECT count(*) FROM annotator), (SELECT max(id) FROM text_content), "
            "(SELECT sum(length(details)) FROM history_entry WHERE run IS NOT NULL), "
            # by state as well: a clock that was put back gives an undo a moment before the newest
            "sum(CASE state WHEN 'applied' THEN id END), sum(CASE state WHEN 'undone' THEN id END) FROM history_entry"
        ).fetchone()
    return row


def _writable_folder(path: Path) -> Path:
    beside = folder_beside(path)
    try:
        beside.mkdir(exist_ok=True)
        if os.access(beside, os.W_OK):
            return beside
    except OSError as error:
        if error.errno not in (errno.EACCES, errno.EPERM, errno.EROFS):
            raise _not_written(beside, error) from error
    home = folder_at_home(path)
    try:
        home.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _not_written(home, error) from error
    return home


def _free_name(folder: Path, path: Path) -> Path:
    """Return the name of the next backup: of this moment, or of the newest there is where the clock was put back.

    The newest must stay the newest by name, else an older one would be offered first, and this one thinned out.
    """
    moment, number = datetime.now(UTC).replace(microsecond=0), 1
    newest = next(iter(list_backups(path)), None)
    if newest is not None and newest.made_at >= moment:
        match = _NAME.match(newest.path.stem)
        moment, number = newest.made_at, int((match and match["number"]) or 1) + 1
    while True:
        more = "" if number == 1 else f"-{number}"
        target = folder / f"{path.stem} {moment:{_STAMP}}{more}{path.suffix}"
        if not target.exists():
            return target
        number += 1


def _not_written(target: Path, error: OSError) -> SidelightError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull(target)
    return DiskTrouble(target, system_reason(error))


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def restore_backup(path: Path, backup: Path) -> Path | None:
    """Put a backup in the place of a project. Returns where the file that stood there is now; nothing is deleted.

    Whenever the process is killed, the project that was, or the restored one, stands under its name. Raises
    ``ProjectLocked`` when somebody has the project open, ``DamagedProject`` when the backup is not whole.
    """
    if not is_sound(backup):
        raise DamagedProject(backup, advice="choose another backup")
    lock = WriterLock.acquire(path)
    if lock is None:
        raise ProjectLocked(path, Reason.LOCKED.of(holder_of(path) or "another program"))
    partial = partial_of(path)
    aside: Path | None = None
    try:
        shutil.copyfile(backup, partial)
        with partial.open("r+b") as file:
            os.fsync(file.fileno())
        if header.log_waits(path):
            # a sound project takes its log in when it is looked into, so that nothing of it stands beside the file
            is_sound(path)
        aside = _kept_aside(path)
        try:
            _remove_helpers(path)
            partial.replace(path)
        except OSError:
            if aside is not None:
                _give_back(aside, path)
            raise
        _sync_folder(path.parent)
    except OSError as error:
        raise _not_written(path, error) from error
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        lock.release()
    return aside


def partial_of(path: Path) -> Path:
    """Return the name under which a new project, or a restored one, is written before it has its own."""
    return path.with_name(f".{path.name}.partial")


def _kept_aside(path: Path) -> Path | None:
    """Give a project file, with what SQLite left beside it, a second name: the log may hold the last edits.

    Returns None where there is no such file; a log that is left of it is kept all the same.
    """
    stem = f"{path.stem} before {datetime.now(UTC):{_STAMP}}"
    aside = path.with_name(f"{stem}{path.suffix}")
    number = 2
    while aside.exists() or header.log_waits(aside):
        aside = path.with_name(f"{stem}-{number}{path.suffix}")
        number += 1
    made: list[Path] = []
    try:
        for suffix in _HELPERS:
            file = path.with_name(path.name + suffix)
            if file.exists():
                made.append(aside.with_name(aside.name + suffix))
                _second_name(file, made[-1])
    except OSError:
        for file in made:
            with suppress(OSError):
                file.unlink(missing_ok=True)
        raise
    return aside if aside in made else None


def _second_name(file: Path, name: Path) -> None:
    try:
        os.link(file, name)
    except OSError:
        # a file system without hard links, such as FAT
        shutil.copy2(file, name)


def _remove_helpers(path: Path) -> None:
    """Take away what SQLite left beside a file that goes: it would take the log for one of the new file."""
    for suffix in _HELPERS[1:]:
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _give_back(aside: Path, path: Path) -> None:
    """Bring everything back under its own name."""
    for suffix in reversed(_HELPERS):
        file = aside.with_name(aside.name + suffix)
        if file.exists():
            file.replace(path.with_name(path.name + suffix))
            file.unlink(missing_ok=True)  # renaming one name of a file to another of the same file leaves both
