"""Making, opening and closing project files."""

from __future__ import annotations

import errno
import os
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, insert

from storage import backups, database, header, migrate, opening, places, search
from storage.backup_job import start_backup
from storage.errors import (
    DamagedProject,
    DiskFull,
    NewerProject,
    NotAProject,
    ProjectLocked,
    ProjectNotMade,
    ReadOnlyProject,
    Reason,
    UnreadableFile,
    system_reason,
)
from storage.ids import new_id, now
from storage.intake.canonical import without_surrogates
from storage.labels import default_label_rows
from storage.lock import WriterLock, holder_of, name_in_use
from storage.notices import Notice, NoticeKind
from storage.project import Project
from storage.schema import APPLICATION_ID, SCHEMA_VERSION, Base, Label, Meta


def create_project(path: Path, *, name: str | None = None) -> Project:
    """Make a new project file with the default labels and open it.

    The file appears whole or not at all, and never in the place of another. Raises ``ProjectNotMade`` or ``DiskFull``.
    """
    if not path.parent.is_dir():
        raise ProjectNotMade(path, Reason.NO_FOLDER)
    if os.path.lexists(path):
        raise ProjectNotMade(path, Reason.EXISTS)
    try:
        lock = WriterLock.acquire(path)
    except OSError as error:
        raise ProjectNotMade(path, _not_written(error)) from error
    if lock is None:
        raise ProjectNotMade(path, Reason.LOCKED.of(holder_of(path) or "another program"))
    with ExitStack() as undo:
        undo.callback(lock.release)
        _make_file(path, name or without_surrogates(path.stem))
        lock.cover_file()
        engine = database.connect_engine(path)
        undo.callback(engine.dispose)
        project = Project(path, engine, notices=places.notices_for(path), lock=lock)
        undo.pop_all()
    return project


def open_project(path: Path, *, read_only: bool = False) -> Project:
    """Open an existing project file.

    It opens read-only, with a notice that says why, when somebody else has it open, when the file or its folder cannot
    be written, and when a newer Sidelight saved it; a file of several names by the one under which it is open already.
    A backup is made meanwhile, in a thread of its own. Raises ``UnreadableFile``, ``NotAProject``, ``DamagedProject``
    (whose advice names the newest sound backup), ``EarlierBuild``, or ``NewerProject`` when the file is too new even
    to be read.
    """
    path = name_in_use(path)
    try:
        project = _open(path, read_only)
    except NotAProject as error:
        # a project whose first bytes were overwritten still has its backups; a stranger's file has none
        if backups.list_backups(path):
            raise backups.damaged(path, error.reason) from error
        raise
    except DamagedProject as error:
        raise backups.damaged(path, error.reason) from error
    if not project.read_only:
        project.backup = start_backup(project)
    return project


def _open(path: Path, read_only: bool) -> Project:
    header.require_project(path)
    notices = list(places.notices_for(path))
    with ExitStack() as undo:
        engine = opening.readable_engine(path)
        undo.callback(engine.dispose)
        version = opening.user_version(engine, path)
        newer = version > SCHEMA_VERSION
        access: _Access | None = None
        holder: str | None = None
        if newer:
            too_new = Reason.NEWER.of(f"project format {version}")
            notices.append(Notice(NoticeKind.NEWER, str(NewerProject(path, too_new))))
        elif not read_only:
            found = _write_access(path)
            if isinstance(found, _Access):
                access = found
                undo.callback(access.lock.release)
                undo.callback(access.engine.dispose)
                engine.dispose()
                engine = access.engine
                # of a restoring that was killed: whoever holds the lock is the only one who could be at it
                with suppress(OSError):  # something of that name that cannot go is in nobody's way
                    backups.partial_of(path).unlink(missing_ok=True)
            else:
                notices.append(found.notice)
                holder = found.holder
        if version < SCHEMA_VERSION:
            if access is None:
                raise ReadOnlyProject(path, Reason.OLDER)
            kept = backups.make_backup(path)
            migrate.upgrade(path)
            notices.append(_converted(path, kept))
        opening.quick_check(engine, path, version)
        project = Project(
            path, engine, read_only=access is None, holder=holder, newer=newer, notices=notices,
            lock=access.lock if access else None,
        )  # fmt: skip
        undo.pop_all()
    return project


@dataclass(frozen=True, slots=True)
class _Access:
    lock: WriterLock
    engine: Engine


@dataclass(frozen=True, slots=True)
class _Refused:
    notice: Notice
    holder: str | None = None


def _write_access(path: Path) -> _Access | _Refused:
    try:
        lock = WriterLock.acquire(path)
    except OSError as error:
        # the folder takes no new files, so it could not take SQLite's log either
        reason = Reason.NO_SPACE if error.errno in (errno.ENOSPC, errno.EDQUOT) else None
        return _Refused(Notice(NoticeKind.READ_ONLY, str(ReadOnlyProject(path, reason))))
    if lock is None:
        holder = str(holder_of(path) or "another program")
        return _Refused(Notice(NoticeKind.LOCKED, str(ProjectLocked(path, Reason.LOCKED.of(holder)))), holder)
    try:
        return _Access(lock, opening.writable_engine(path))
    except (ReadOnlyProject, UnreadableFile, DiskFull) as error:
        lock.release()
        reason = Reason.NO_SPACE if isinstance(error, DiskFull) else None
        return _Refused(Notice(NoticeKind.READ_ONLY, str(ReadOnlyProject(path, reason))))
    except BaseException:
        lock.release()
        raise


def _make_file(path: Path, name: str) -> None:
    partial = backups.partial_of(path)
    log = header.log_of(path)
    if header.log_waits(path) and not path.exists():
        # SQLite would take it for the log of the new file, and play it back into that; it may be all that is left
        raise ProjectNotMade(
            path, Reason.ORPHAN_LOG.of(log.name), advice="move that file to another folder, or choose another name"
        )
    try:
        _remove_database(partial)
        engine = database.connect_engine(partial, create=True)
        try:
            with database.writing(engine, path) as connection:
                _fill(connection, name)
            database.fold_log(engine)
        finally:
            engine.dispose()
        _publish(partial, path)
    except OSError as error:
        raise ProjectNotMade(path, _not_written(error)) from error
    except (ReadOnlyProject, UnreadableFile) as error:
        raise ProjectNotMade(path, Reason.NO_WRITE_PERMISSION) from error
    finally:
        with suppress(OSError):  # a name too long for the file system; what went wrong is told already
            _remove_database(partial)


def _fill(connection: Connection, name: str) -> None:
    Base.metadata.create_all(connection)
    for statement in search.DDL:
        connection.exec_driver_sql(statement)
    migrate.stamp(connection)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    meta = {"id": new_id(), "name": name, "created_at": now()}
    connection.execute(insert(Meta), [{"key": key, "value": value} for key, value in meta.items()])
    connection.execute(insert(Label), default_label_rows())


def _publish(partial: Path, path: Path) -> None:
    """Give the finished file its name, without ever replacing another one."""
    try:
        os.link(partial, path)
    except FileExistsError as error:
        raise ProjectNotMade(path, Reason.EXISTS) from error
    except OSError:
        # a file system without hard links, such as FAT; the writer lock keeps other Sidelights away meanwhile
        if os.path.lexists(path):
            raise ProjectNotMade(path, Reason.EXISTS) from None
        partial.rename(path)


def _remove_database(path: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _not_written(error: OSError) -> str:
    return Reason.NO_WRITE_PERMISSION if isinstance(error, PermissionError) else system_reason(error)


def _converted(path: Path, backup: Path) -> Notice:
    return Notice(
        NoticeKind.CONVERTED, f"{path.name} was converted to this version of Sidelight; the file as it was is {backup}."
    )
