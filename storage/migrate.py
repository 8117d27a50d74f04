"""Bringing an older project file up to this version's schema, with Alembic on our own connection."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine

from storage.schema import SCHEMA_VERSION

HEAD = "0001"
"""The newest Alembic revision, which ``create_all`` equals; tests prove both. New projects are stamped with it."""


def stamp(connection: Connection) -> None:
    """Mark a file that ``create_all`` just filled as being at the newest revision, without importing Alembic."""
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
        "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.exec_driver_sql("INSERT INTO alembic_version (version_num) VALUES (?)", (HEAD,))
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


def upgrade(engine: Engine, path: Path) -> None:
    """Bring the file to the newest revision in one transaction: all of it, or nothing."""
    raise RuntimeError
