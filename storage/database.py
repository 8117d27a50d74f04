"""Opening the SQLite file: pragmas, transactions, and the translation of SQLite's errors into ours."""

from __future__ import annotations

import logging
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Dialect, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError as SqlAlchemyDatabaseError
from sqlalchemy.pool import QueuePool
from sqlalchemy.util import LRUCache

from storage import patience
from storage.bulk import DanglingReference, built_late, references_checked_late
from storage.conflicts import conflict
from storage.errors import (
    Contradiction,
    DamagedProject,
    DiskFull,
    DiskTrouble,
    ProjectLocked,
    ReadOnlyProject,
    Reason,
    SidelightError,
    UnreadableFile,
)

logger = logging.getLogger(__name__)

WAL_KEPT_BYTES = 32_000_000
"""What a large batch may leave of its write-ahead log; without a limit the file never shrinks while it is in use."""

STATEMENTS_KEPT = 1_000
"""Statements that are kept put together; all that are asked of a project are some hundreds."""


def connect_engine(
    path: Path, *, read_only: bool = False, immutable: bool = False, create: bool = False, foreign_keys: bool = True
) -> Engine:
    """Return an engine on the file. Writers use WAL and synchronous=FULL: a committed edit survives a power cut.

    ``immutable`` opens a file that lies in a folder where SQLite cannot make its helper files. Only with ``create`` is
    a missing file made, and only a migration does without ``foreign_keys``.
    """
    uri = file_uri(path, read_only=read_only, immutable=immutable, create=create)

    def creator() -> sqlite3.Connection:
        # isolation_level None: transactions are opened by our own BEGIN below, not by the driver's guesses
        return sqlite3.connect(uri, uri=True, timeout=patience.seconds(), isolation_level=None, check_same_thread=False)

    # the pool is named because SQLAlchemy gives a database without a name one connection per thread, which would put
    # a reader inside the transaction of a writer; without an upper bound, so that readers never keep an edit waiting
    engine = create_engine("sqlite://", creator=creator, poolclass=QueuePool, pool_size=4, max_overflow=-1)
    engine.dialect, statements = _language()
    engine.update_execution_options(compiled_cache=statements)

    @event.listens_for(engine, "connect")
    def on_connect(connection: Any, _record: Any) -> None:
        connection.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
        connection.execute("PRAGMA cache_size = -16000")
        connection.execute("PRAGMA temp_store = MEMORY")
        if read_only:
            connection.execute("PRAGMA query_only = ON")
        else:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute(f"PRAGMA journal_size_limit = {WAL_KEPT_BYTES}")

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        waits = patience.seconds()  # connections wander between threads
        if connection.info.get("waits") != waits:
            connection.exec_driver_sql(f"PRAGMA busy_timeout = {round(waits * 1000)}")
            connection.info["waits"] = waits
        immediate = connection.get_execution_options().get("sidelight_write", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")

    return engine


@cache
def _language() -> tuple[Dialect, LRUCache[Any, Any]]:
    """How statements are put together for SQLite, and those that were, for all files of this process: each takes some
    0.3 ms, and a file is opened by two engines, read by some hundred statements before it is on screen.
    """
    engine = create_engine("sqlite://")
    engine.connect().close()  # it asks SQLite for its version then
    engine.dispose()
    return engine.dialect, LRUCache(STATEMENTS_KEPT)


def file_uri(path: Path, *, read_only: bool = False, immutable: bool = False, create: bool = False) -> str:
    """Return the address SQLite opens the file by.

    A reader of a file that may be written gets a writable handle (and ``query_only``): only such a handle removes
    SQLite's helper files when it is the last to close, so that looking at a project leaves nothing beside it.
    """
    writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    mode = "rwc" if create else "ro" if immutable or (read_only and not writable) else "rw"
    return f"file:{quote(os.fsencode(path.absolute()))}?mode={mode}" + ("&immutable=1" if immutable else "")


@contextmanager
def writing(engine: Engine, path: Path, *, bulk: bool = False) -> Iterator[Connection]:
    """Yield a connection inside one ``BEGIN IMMEDIATE`` transaction: committed at the end, or as if it never was.

    With ``bulk``, for batches that are large beside the project, see ``storage.bulk``.
    """
    with (
        translated_errors(path),
        engine.connect().execution_options(sidelight_write=True) as connection,
        references_checked_late(connection) if bulk else nullcontext(),
        connection.begin(),
        built_late(connection) if bulk else nullcontext(),
    ):
        yield connection


@contextmanager
def reading(engine: Engine, path: Path) -> Iterator[Connection]:
    """Yield a connection that sees one consistent state of the project."""
    with translated_errors(path), engine.connect() as connection:
        yield connection


def fold_log(engine: Engine) -> None:
    """Bring everything from the write-ahead log into the file itself, so that the file alone can be copied or mailed.

    A reader in another process may prevent it; the log then stays beside the file, and nothing is lost.
    """
    # below SQLAlchemy, which would begin a transaction; a checkpoint cannot run inside one
    connection = engine.raw_connection()
    try:
        connection.execute("PRAGMA busy_timeout = 500")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlite3.Error as error:
        logger.warning("the write-ahead log was not folded in: %s", error)
    finally:
        connection.close()


@contextmanager
def translated_errors(path: Path) -> Iterator[None]:
    """Turn what SQLite reports about the environment into a known error. Programming errors pass unchanged."""
    try:
        yield
    except SqlAlchemyDatabaseError as error:
        known = known_error(error.orig, path, error.params)
        if known is None:
            raise
        raise known from error
    except DanglingReference as error:
        raise Contradiction(path, conflict(error)) from error
    except sqlite3.DatabaseError as error:
        known = known_error(error, path)
        if known is None:
            raise
        raise known from error


@contextmanager
def copying(path: Path, target: Path) -> Iterator[None]:
    """Name the right one of two files where a copy fails: the project that cannot be read, else the copy."""
    try:
        with translated_errors(target):
            yield
    except (DamagedProject, UnreadableFile) as error:
        raise type(error)(path, error.reason) from error


def known_error(error: BaseException | None, path: Path, rows: object = None) -> SidelightError | None:
    """Return the known error for a driver error, or None when it is our own mistake; ``rows`` were being written."""
    code = getattr(error, "sqlite_errorcode", None)
    if error is None or code is None:
        return None
    primary = code & 0xFF  # extended result codes carry the primary one in their low byte
    if primary == sqlite3.SQLITE_FULL or code == sqlite3.SQLITE_IOERR_SHMSIZE:
        return DiskFull(path)
    if primary == sqlite3.SQLITE_IOERR:
        return DiskFull(path) if _disk_is_full(path) else DiskTrouble(path, Reason.DISK_ERROR)
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return ProjectLocked(path, Reason.LOCKED.of("another program"))
    if primary in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return ReadOnlyProject(path)
    if primary in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return DamagedProject(path, Reason.NO_DATABASE if primary == sqlite3.SQLITE_NOTADB else Reason.BROKEN_PAGES)
    if primary == sqlite3.SQLITE_CANTOPEN:
        return UnreadableFile(path, Reason.NOT_OPENED if path.exists() else Reason.MISSING)
    if primary == sqlite3.SQLITE_CONSTRAINT:
        # a mistake of ours, or a damaged project: a person is told what stands in the way, the log keeps the rest
        logger.error("rows were refused", exc_info=error)
        return Contradiction(path, conflict(error, rows))
    return None


def _disk_is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < 1_000_000
    except OSError:
        return False
