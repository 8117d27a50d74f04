"""Bringing an older project file up to this version's schema, with Alembic on our own connection."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

from storage import database
from storage.errors import DamagedProject, Reason
from storage.schema import SCHEMA_VERSION

if TYPE_CHECKING:
    from alembic.runtime.migration import MigrationContext, MigrationStep

HEAD = f"{SCHEMA_VERSION:04}"
"""The newest Alembic revision, which ``create_all`` equals; tests prove both. New projects are stamped with it."""


def stamp(connection: Connection) -> None:
    """Mark a file that ``create_all`` just filled as being at the newest revision, without importing Alembic."""
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
        "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.exec_driver_sql("INSERT INTO alembic_version (version_num) VALUES (?)", (HEAD,))
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


def upgrade(path: Path, modules: Sequence[ModuleType] | None = None) -> None:
    """Bring the file to the newest revision in one transaction: all of it, or nothing.

    ``modules`` are the revisions, the first one first; those of this version when not given. No other connection of
    this process may be at work on the file. Raises ``DamagedProject`` when rows point nowhere afterwards.
    """
    from storage.migrations import versions

    revisions = versions.modules() if modules is None else modules
    # a table that is rebuilt is dropped while others point at it, so foreign keys are looked at once, at the end
    engine = database.connect_engine(path, foreign_keys=False)
    try:
        with database.writing(engine, path) as connection:
            _run(connection, revisions)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise DamagedProject(path, Reason.LOOSE_ENDS)
            connection.exec_driver_sql(f"PRAGMA user_version = {int(revisions[-1].revision)}")
        database.fold_log(engine)
    finally:
        engine.dispose()


def _run(connection: Connection, revisions: Sequence[ModuleType]) -> None:
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext, MigrationStep
    from alembic.script.base import Script
    from alembic.script.revision import RevisionMap

    # Alembic's own way of finding revisions reads a folder of files; this one takes the modules themselves
    scripts = [Script(module, module.revision, module.__name__) for module in revisions]
    known = RevisionMap(lambda: scripts)

    def pending(heads: tuple[str, ...], _context: MigrationContext) -> list[MigrationStep]:
        due = {revision.revision for revision in known.iterate_revisions("head", heads or "base")}
        return [MigrationStep.upgrade_from_script(known, script) for script in scripts if script.revision in due]

    options: dict[str, Any] = {"fn": pending, "render_as_batch": True}
    context = MigrationContext.configure(connection, opts=options)
    with Operations.context(context):
        context.run_migrations()
