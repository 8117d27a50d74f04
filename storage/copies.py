"""A copy of an open project in another place, complete at the moment it is asked for."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from storage import header
from storage.database import copying
from storage.errors import DamagedProject, ExportFailed, Reason
from storage.formats.files import failures_of, sync_folder
from storage.project import Project


def copy_project(project: Project, target: Path) -> Path:
    """Write a copy through SQLite's backup API, whole or not at all, replacing a file of that name; return its path.

    The copy is of the file that is open, also when its name is gone or stands for another file by now: then it is the
    way to save what is in it. Raises ``ExportFailed``, ``DiskFull`` or, where the project cannot be read,
    ``DamagedProject``; whatever was at ``target`` is then as it was.
    """
    if target.exists() and project.path.exists() and target.samefile(project.path) and project.stands():
        raise ExportFailed(target, Reason.LOCKED.of("this project itself"), advice="choose another name for the copy")
    if header.log_waits(target):
        # SQLite would take it for the log of the copy, and play it back into that
        raise ExportFailed(
            target, Reason.ORPHAN_LOG.of(header.log_of(target).name), advice="choose another name for the copy"
        )
    partial = target.with_name(f".{target.name}.partial")
    try:
        with failures_of(target):
            partial.unlink(missing_ok=True)
            with project.reading() as connection, closing(sqlite3.connect(partial)) as copy:
                source = connection.connection.driver_connection
                assert isinstance(source, sqlite3.Connection)
                with copying(project.path, target):
                    source.backup(copy)
                    copy.execute("PRAGMA journal_mode = DELETE")
                    verdict = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
                    empty = copy.execute("SELECT 1 FROM sqlite_master WHERE name = 'meta'").fetchone() is None
                if verdict != "ok" or empty:
                    raise DamagedProject(
                        project.path, Reason.PARTS_MISSING.of("meta") if empty else Reason.BROKEN_PAGES
                    )
            with partial.open("r+b") as file:
                os.fsync(file.fileno())
            partial.replace(target)
            sync_folder(target.parent)
    finally:
        for suffix in ("", "-journal", "-wal", "-shm"):
            with suppress(OSError):
                partial.with_name(partial.name + suffix).unlink(missing_ok=True)
    return target
