"""Getting at a project file that may be read-only, unfinished or broken: connections, and checks that take no time."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine

from storage import database
from storage.errors import DamagedProject, NewerProject, ReadOnlyProject, Reason, UnreadableFile
from storage.schema import SCHEMA_VERSION, Base

_SEARCH_TABLES = ("text_search", "item_search")


def writable_engine(path: Path) -> Engine:
    """Return an engine that has proved it can write. Raises ``ReadOnlyProject`` or ``UnreadableFile`` if it cannot."""
    engine = database.connect_engine(path)
    try:
        with database.writing(engine, path) as connection:
            # an empty transaction takes the lock of a writer and touches the log, and changes nothing
            connection.exec_driver_sql("SELECT 1 FROM sqlite_master LIMIT 1")
    except BaseException:
        engine.dispose()
        raise
    return engine


def readable_engine(path: Path) -> Engine:
    """Return an engine that reads, also from a folder in which SQLite cannot make its helper files."""
    engine = database.connect_engine(path, read_only=True)
    try:
        _first_page(engine, path)
    except (ReadOnlyProject, UnreadableFile):
        engine.dispose()
    except BaseException:
        engine.dispose()
        raise
    else:
        return engine
    engine = database.connect_engine(path, read_only=True, immutable=True)
    try:
        _first_page(engine, path)
    except BaseException:
        engine.dispose()
        raise
    return engine


def user_version(engine: Engine, path: Path) -> int:
    """Return the schema revision that the file says to have."""
    with database.reading(engine, path) as connection:
        return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def quick_check(engine: Engine, path: Path, version: int) -> None:
    """Look into the first pages of every table: a few milliseconds, however large the file is.

    Raises ``DamagedProject``, or ``NewerProject`` when a newer file lacks what this Sidelight reads. ``storage.checks``
    reads every page, and so does the backup made at each opening.
    """
    with database.reading(engine, path) as connection:
        missing = []
        for table in Base.metadata.sorted_tables:
            present = {row[1] for row in connection.exec_driver_sql(f'PRAGMA table_info("{table.name}")')}
            lacking = [column.name for column in table.columns if column.name not in present]
            if lacking:
                missing.append(table.name)
                continue
            connection.exec_driver_sql(f'SELECT * FROM "{table.name}" LIMIT 1').first()
        names = {row[0] for row in connection.exec_driver_sql("SELECT name FROM sqlite_master")}
        missing.extend(name for name in _SEARCH_TABLES if name not in names)
        identity = None
        if not missing:
            identity = connection.exec_driver_sql("SELECT value FROM meta WHERE key = 'id'").scalar()
    if missing and version > SCHEMA_VERSION:
        raise NewerProject(path, Reason.NEWER.of(f"project format {version}"), advice="update Sidelight to open it")
    if missing:
        raise DamagedProject(path, Reason.PARTS_MISSING.of(", ".join(missing)))
    if identity is None:
        raise DamagedProject(path, Reason.PARTS_MISSING.of("meta"))


def _first_page(engine: Engine, path: Path) -> None:
    with database.reading(engine, path) as connection:
        connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
