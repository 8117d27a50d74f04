"""Getting at a project file that may be read-only, unfinished or broken: connections, and checks that take no time."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from sqlalchemy import Connection, Engine, event

from storage import database, header
from storage.errors import (
    DamagedProject,
    DiskFull,
    EarlierBuild,
    NewerProject,
    ReadOnlyProject,
    Reason,
    UnreadableFile,
)
from storage.schema import SCHEMA_VERSION, Base

_SEARCH_TABLES = ("text_search", "item_search")


def writable_engine(path: Path) -> Engine:
    """Return an engine that has proved it can write. Raises ``ReadOnlyProject`` or ``UnreadableFile`` if it cannot."""
    engine = database.connect_engine(path)
    try:
        with database.writing(engine, path) as connection:
            # BEGIN IMMEDIATE alone is no proof: on a read-only file SQLite quietly begins a reader's transaction
            connection.exec_driver_sql("DELETE FROM meta WHERE 0")
    except BaseException:
        engine.dispose()
        raise
    return engine


def readable_engine(path: Path) -> Engine:
    """Return an engine that reads, also from a folder in which SQLite cannot make its helper files.

    Where a log with the last edits waits in such a folder, it reads a copy of both, which goes when it is disposed of.
    """
    engine = database.connect_engine(path, read_only=True)
    try:
        _first_page(engine, path)
    except (ReadOnlyProject, UnreadableFile, DiskFull):
        engine.dispose()
    except BaseException:
        engine.dispose()
        raise
    else:
        return engine
    copied = _engine_on_copy(path) if header.log_waits(path) else None
    engine = copied or database.connect_engine(path, read_only=True, immutable=True)
    try:
        _first_page(engine, path)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _engine_on_copy(path: Path) -> Engine | None:
    folder = Path(tempfile.mkdtemp(prefix="sidelight-"))
    try:
        for suffix in ("", "-wal"):
            shutil.copyfile(path.with_name(path.name + suffix), folder / f"{path.name}{suffix}")
    except OSError:
        # too large for the temporary folder: what is in the file itself can still be read
        shutil.rmtree(folder, ignore_errors=True)
        return None
    engine = database.connect_engine(folder / path.name, read_only=True)

    @event.listens_for(engine, "engine_disposed")
    def on_disposed(_engine: Engine) -> None:
        shutil.rmtree(folder, ignore_errors=True)

    return engine


def user_version(engine: Engine, path: Path) -> int:
    """Return the schema revision that the file says to have."""
    with database.reading(engine, path) as connection:
        return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def quick_check(engine: Engine, path: Path, version: int) -> None:
    """Look into the first pages of every table: a few milliseconds, however large the file is.

    Raises ``DamagedProject``, ``NewerProject`` when a newer file lacks what this Sidelight reads, or ``EarlierBuild``
    when a sound file lacks columns: those no accident takes away. ``storage.checks`` reads every page, and so does the
    backup made at each opening.
    """
    with database.reading(engine, path) as connection:
        missing, lacking = _what_is_missing(connection)
        identity = None
        if not missing:
            identity = connection.exec_driver_sql("SELECT value FROM meta WHERE key = 'id'").scalar()
        sound = bool(lacking) and connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() == "ok"
    if missing and version > SCHEMA_VERSION:
        raise NewerProject(
            path, Reason.NEWER.of(Reason.PROJECT_FORMAT.of(str(version))), advice="update Sidelight to open it"
        )
    if sound:
        raise EarlierBuild(path, Reason.EARLIER_BUILD.of(", ".join(lacking)))
    if missing:
        raise DamagedProject(path, Reason.PARTS_MISSING.of(", ".join(missing)))
    if identity is None:
        raise DamagedProject(path, Reason.PARTS_MISSING.of("meta"))


def _what_is_missing(connection: Connection) -> tuple[list[str], list[str]]:
    """Return the tables that are not there or not whole, and which columns those that are there lack."""
    missing: list[str] = []
    lacking: list[str] = []
    for table in Base.metadata.sorted_tables:
        present = {row[1] for row in connection.exec_driver_sql(f'PRAGMA table_info("{table.name}")')}
        gone = [column.name for column in table.columns if column.name not in present]
        if gone:
            missing.append(table.name)
            lacking.extend(f"{table.name}.{name}" for name in gone if present)
        else:
            connection.exec_driver_sql(f'SELECT * FROM "{table.name}" LIMIT 1').first()
    names = {row[0] for row in connection.exec_driver_sql("SELECT name FROM sqlite_master")}
    missing.extend(name for name in _SEARCH_TABLES if name not in names)
    return missing, lacking


def _first_page(engine: Engine, path: Path) -> None:
    with database.reading(engine, path) as connection:
        connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
