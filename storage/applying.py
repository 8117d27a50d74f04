"""Writing images of rows to the database, as they happened or as they were before: for the edit, for undo and redo.

Compiled statements are kept, since that of one row takes longer to compile than to run, and are run past SQLAlchemy's
parameters: a dictionary for each row costs twice what SQLite itself does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, CursorResult, Delete, Dialect, Insert, Table, Update, bindparam
from sqlalchemy import delete as deleting
from sqlalchemy import insert as inserting
from sqlalchemy import update as updating

from storage import search
from storage.changes import Operation, RowImages, comparable
from storage.progress import wrote
from storage.schema import Base

_Process = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class _Statement:
    """Compiled SQL with its parameters in their order, each with what turns a value into what the driver takes."""

    sql: str
    parameters: tuple[tuple[str, _Process | None], ...]
    """Name and conversion."""

    def run(self, connection: Connection, columns: Mapping[str, Sequence[Any]]) -> CursorResult[Any]:
        """Run for many rows at once, whose values are given column by column."""
        values: list[Iterable[Any]] = []
        for name, process in self.parameters:
            column = columns[name]
            values.append(column if process is None else _processed(process, column))
        return connection.exec_driver_sql(self.sql, list(zip(*values, strict=True)))

    def takes(self, columns: Sequence[str]) -> bool:
        """Return whether rows of these columns can be handed to the driver as they are."""
        return [(name, None) for name in columns] == list(self.parameters)


def apply(connection: Connection, images: RowImages, *, forward: bool) -> None:
    """Write images to the database: as they happened, or (``forward=False``) as they were before."""
    table = Base.metadata.tables[images.table]
    operation = images.operation
    if not forward:
        operation = {Operation.INSERT: Operation.DELETE, Operation.DELETE: Operation.INSERT}.get(operation, operation)
    if operation is Operation.INSERT:
        _insert(connection, table, images)
    elif operation is Operation.DELETE:
        _delete(connection, table, images)
    else:
        _update(connection, table, images, forward)
    wrote(len(images.rows))


def key_names(table: Table) -> tuple[str, ...]:
    """Return the columns of a table's primary key."""
    return tuple(column.name for column in table.primary_key.columns)


def _insert(connection: Connection, table: Table, images: RowImages) -> None:
    statement = _compiled(connection.dialect, table, Operation.INSERT, images.columns)
    if statement.takes(images.columns):
        connection.exec_driver_sql(statement.sql, list(map(tuple, images.rows)))
    elif {name for name, _ in statement.parameters} == set(images.columns):
        statement.run(connection, dict(zip(images.columns, images.by_column(), strict=True)))
    else:
        # columns whose defaults SQLAlchemy has to fill in
        connection.execute(inserting(table), [dict(zip(images.columns, row, strict=True)) for row in images.rows])
    search.rows_inserted(connection, images.table, images.columns, images.rows)


def _delete(connection: Connection, table: Table, images: RowImages) -> None:
    keys = key_names(table)
    columns = dict(zip(images.columns, images.by_column(), strict=True))
    search.rows_deleted(connection, images.table, columns[keys[0]])
    statement = _compiled(connection.dialect, table, Operation.DELETE, ())
    _require_all(statement.run(connection, {f"key_{name}": columns[name] for name in keys}), images)


def _update(connection: Connection, table: Table, images: RowImages, forward: bool) -> None:
    """Images of an update hold the key, the values before and the values after."""
    keys = key_names(table)
    changed = images.columns[len(keys) :]
    held = images.by_column()
    first = len(keys) + (len(changed) if forward else 0)
    new = held[first : first + len(changed)]
    columns = {f"key_{name}": column for name, column in zip(keys, held, strict=False)}
    columns |= {f"set_{name}": column for name, column in zip(changed, new, strict=True)}
    statement = _compiled(connection.dialect, table, Operation.UPDATE, changed)
    _require_all(statement.run(connection, columns), images)
    indexed = set(search.INDEXED.get(images.table, ())).intersection(changed)
    if indexed:
        values = [dict(zip(changed, row, strict=True)) for row in zip(*new, strict=True)]
        search.rows_updated(connection, images.table, held[0], values)


@lru_cache(maxsize=256)
def _compiled(dialect: Dialect, table: Table, operation: Operation, columns: tuple[str, ...]) -> _Statement:
    """Return the statement that writes these columns, with ``key_`` before the names of a key that is looked for."""
    statement: Insert | Update | Delete
    if operation is Operation.INSERT:
        statement, names = inserting(table), list(columns)
    else:
        condition = [table.c[name] == bindparam(f"key_{name}", type_=table.c[name].type) for name in key_names(table)]
        statement = deleting(table).where(*condition)
        names = []
        if operation is Operation.UPDATE:
            settings = {name: bindparam(f"set_{name}", type_=table.c[name].type) for name in columns}
            statement = updating(table).where(*condition).values(settings)
    compiled = statement.compile(dialect=dialect, column_keys=names or None)
    assert compiled.positiontup is not None, "SQLite's parameters have places"
    parameters = []
    for name in compiled.positiontup:
        kind = compiled.binds[name].type
        parameters.append((name, kind.dialect_impl(dialect).bind_processor(dialect)))
    return _Statement(str(compiled), tuple(parameters))


def _processed(process: _Process, column: Sequence[Any]) -> Iterable[Any]:
    """Convert a column, each of its values once: a few (true and false, the same reasons) stand in most rows."""
    keys = comparable(column)
    if keys is None:
        return map(process, column)
    converted = {key: process(value) for key, value in dict(zip(keys, column, strict=True)).items()}
    return map(converted.__getitem__, keys)


def _require_all(result: CursorResult[Any], images: RowImages) -> None:
    """Stop, and leave all as it was, when a row that an image speaks of is not there: that is our own mistake."""
    if result.rowcount != len(images.rows):
        raise RuntimeError(
            f"{images.operation} of {len(images.rows)} rows of {images.table} met {result.rowcount}: "
            "the history does not fit the content"
        )
