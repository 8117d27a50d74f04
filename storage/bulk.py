"""Writing much at once: references are checked, and indexes built, when all rows are there.

Row by row, SQLite looks each reference up and keeps each index in order, which is half of the time of an import and two
thirds of that of its undo. All of it stays inside the one transaction: whoever reads meanwhile, and a process that is
killed, finds the project as it was, with all of its indexes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

_LARGE_TABLES: Final = ("annotation", "segment")
_LEAST_BYTES: Final = 200_000
"""Of what is written: below that nothing is gained."""
FOLD: Final = 5
"""Rows take so many times their compressed bytes as the JSON of a document."""

_SHARE: Final = 4
"""What is written, times this, must exceed the file: checking and building anew goes through all that is there."""


class DanglingReference(Exception):
    """A row that was written points at one that is not there; ``str`` names both tables, with a dot between them."""


def is_worthwhile(path: Path, written: int) -> bool:
    """Return whether so many bytes, as JSON, are much beside what the project holds already."""
    return written > _LEAST_BYTES and written * _SHARE > path.stat().st_size


@contextmanager
def references_checked_late(connection: Connection) -> Iterator[None]:
    """Leave references alone, in the transaction that is begun and ended within, until ``built_late`` ends."""
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.execute("PRAGMA foreign_keys = OFF")  # heard outside a transaction alone
    try:
        yield
    finally:
        driver.execute("PRAGMA foreign_keys = ON")
        if driver.execute("PRAGMA foreign_keys").fetchone() != (1,):
            connection.invalidate()


@contextmanager
def built_late(connection: Connection) -> Iterator[None]:
    """Write rows without keeping indexes and references; both are made good at the end.

    Raises ``DanglingReference`` where that leaves a row that points at nothing and did not before. The transaction
    must be rolled back then.
    """
    marks = ", ".join("?" * len(_LARGE_TABLES))
    indexes = connection.exec_driver_sql(
        f"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ({marks})",
        _LARGE_TABLES,
    ).all()
    for name, _ in indexes:
        connection.exec_driver_sql(f'DROP INDEX "{name}"')
    yield
    for _, statement in indexes:
        connection.exec_driver_sql(statement)
    dangling = _dangling(connection)
    if dangling:
        # a project may be damaged already, which is no reason to take nothing in; only its file shows what was before
        with connection.engine.connect() as others:
            dangling -= _dangling(others)
    if dangling:
        table, _row, parent, _key = next(iter(dangling))
        raise DanglingReference(f"{table}.{parent}")


def _dangling(connection: Connection) -> Counter[tuple[str, int | None, str, int]]:
    """Every reference to a row that is not there, as this connection sees the project: its table, row and target."""
    return Counter(tuple(row) for row in connection.exec_driver_sql("PRAGMA foreign_key_check"))
