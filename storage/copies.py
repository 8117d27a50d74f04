"""A copy of an open project in another place, complete at the moment it is asked for."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from storage.database import translated_errors
from storage.errors import ExportFailed, Reason, system_reason
from storage.project import Project


def copy_project(project: Project, target: Path) -> Path:
    """Write a copy through SQLite's backup API, whole or not at all, replacing a file of that name; return its path.

    Raises ``ExportFailed`` or ``DiskFull``; whatever was at ``target`` is then as it was.
    """
    if target.exists() and target.samefile(project.path):
        raise ExportFailed(target, Reason.LOCKED.of("this project itself"), advice="choose another name for the copy")
    partial = target.with_name(f".{target.name}.partial")
    try:
        partial.unlink(missing_ok=True)
        with (
            translated_errors(target),
            closing(sqlite3.connect(f"file:{quote(str(project.path.absolute()))}?mode=ro", uri=True)) as source,
            closing(sqlite3.connect(partial)) as copy,
        ):
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        partial.replace(target)
    except OSError as error:
        raise ExportFailed(target, system_reason(error)) from error
    finally:
        partial.unlink(missing_ok=True)
    return target
