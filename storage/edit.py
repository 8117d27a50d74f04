"""The one way in which rows change: an edit that writes them and keeps what they were.

Operations (``storage.operations``) ask ``Project.edit`` for an ``Edit``; nothing else in Sidelight inserts, updates or
deletes content. Undo and redo replay the same images backwards and forwards.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeVar, cast

from sqlalchemy import Connection, Select, Table, bindparam, select
from sqlalchemy import Row as SqlRow

from storage.applying import apply, key_names
from storage.changes import ROWS_PER_CHANGE, Changes, Operation, Row, RowImages
from storage.labels import ids_by_name
from storage.schema import Base, Label, table_of
from storage.vocabulary import LabelKind

Key = str | tuple[Any, ...]
"""Primary key of a row: a string, or a tuple for tables with several key columns."""

_Item = TypeVar("_Item")

_UNSTORABLE = re.compile("[\0\ud800-\udfff]")

_IN_CHUNK = 400
"""Keys per SELECT ... IN: below SQLite's limit of bound variables, even for tables with four key columns."""


_ROWS_KEPT = 100_000
"""Rows that an edit keeps as they are; those of a larger batch are packed. A million take a gigabyte."""


class Edit:
    """Rows written in one transaction, with their images. Lives for one ``with project.edit(...)`` block."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.images: list[RowImages] = []
        self._rows_kept = 0
        self.details: dict[str, Any] = {}
        """What the sentence of the history names."""
        self.action: str | None = None
        """Set where the sentence depends on what was found (one article or several)."""
        self.changes = Changes()
        """What changed; filled when the transaction is about to be committed."""
        self.result_id: str | None = None
        """Id of the thing made, set by the operation, handed to the caller in ``Changes``."""

    def insert(self, model: type[Base], rows: Sequence[Row]) -> None:
        """Insert rows; every row must name the same columns."""
        if rows:
            columns = tuple(rows[0])
            self.insert_values(model, columns, [[storable(row[c]) for c in columns] for row in rows])

    def insert_values(self, model: type[Base], columns: tuple[str, ...], rows: Sequence[Sequence[Any]]) -> None:
        """Insert rows given as values in the order of ``columns``: for batches, where a mapping per row costs."""
        for chunk in _chunks(rows):
            images = RowImages.batch(table_of(model).name, Operation.INSERT, columns, chunk)
            self._carry_out(images)

    def update(self, model: type[Base], values: Mapping[Key, Row]) -> None:
        """Set columns of rows by key. Rows that are missing, and values that are what they were, leave no trace."""
        table = table_of(model)
        names = list(dict.fromkeys(name for row in values.values() for name in row))
        for keys in _chunks(list(values)):
            before = self._held(table, keys, names)
            grouped: dict[tuple[str, ...], list[list[Any]]] = defaultdict(list)
            for key in keys:
                found = before.get(_as_tuple(key))
                if found is None:
                    continue
                old, new = dict(zip(names, found, strict=True)), {c: storable(v) for c, v in values[key].items()}
                changed = tuple(c for c, value in new.items() if old[c] != value)
                if changed:
                    grouped[changed].append([*_as_tuple(key), *(old[c] for c in changed), *(new[c] for c in changed)])
            for changed, rows in grouped.items():
                images = RowImages(table.name, Operation.UPDATE, (*key_names(table), *changed), rows)
                self._carry_out(images)

    def update_known(self, model: type[Base], names: tuple[str, ...], rows: Sequence[Sequence[Any]]) -> None:
        """Set columns of rows that were just read in this transaction, each given as key, values before, values after.

        For hundreds of thousands of rows, of which reading what they hold takes as long as writing them.
        """
        table = table_of(model)
        for chunk in _chunks(rows):
            images = RowImages(table.name, Operation.UPDATE, (*key_names(table), *names), chunk)
            self._carry_out(images)

    def delete(self, model: type[Base], keys: Iterable[Key]) -> None:
        """Delete rows by key. Rows that point at them must be deleted first."""
        for chunk in _chunks(list(keys)):
            self.delete_rows(model, self.rows(model, chunk))

    def delete_where(self, model: type[Base], column: str, values: Iterable[Any]) -> None:
        """Delete the rows whose ``column`` is one of ``values``."""
        table = table_of(model)
        for chunk in _chunks(list(values), _IN_CHUNK):
            self.delete_rows(model, [_mapping(row) for row in self._looked_up(table, (), column, list(chunk))])

    def delete_rows(self, model: type[Base], rows: Sequence[Row]) -> None:
        """Delete rows that were just read in this transaction."""
        table = table_of(model)
        columns = tuple(column.name for column in table.columns)
        for chunk in _chunks(rows):
            images = RowImages(table.name, Operation.DELETE, columns, [[row[c] for c in columns] for row in chunk])
            self._carry_out(images)

    def _carry_out(self, images: RowImages) -> None:
        """Write what images say, and keep them for the history."""
        apply(self.connection, images, forward=True)
        self._rows_kept += len(images.rows)
        self.images.append(images if self._rows_kept <= _ROWS_KEPT else images.packed())

    def rows(self, model: type[Base], keys: Sequence[Key]) -> list[Row]:
        """Return the present rows of these keys, in no particular order; missing ones are left out."""
        table = table_of(model)
        composite = len(table.primary_key.columns) > 1
        found: list[Row] = []
        for wanted, rows in self._by_key(table, (), keys):
            found.extend(row for row in map(_mapping, rows) if not composite or _key_of(table, row) in wanted)
        return found

    def _held(self, table: Table, keys: Sequence[Key], names: Sequence[str]) -> dict[tuple[Any, ...], tuple[Any, ...]]:
        """Return the present values of some columns by key: mappings of all columns cost thrice that."""
        size = len(table.primary_key.columns)
        found: dict[tuple[Any, ...], tuple[Any, ...]] = {}
        for wanted, rows in self._by_key(table, (*key_names(table), *names), keys):
            pairs = ((tuple(row[:size]), tuple(row[size:])) for row in rows)
            found.update(pair for pair in pairs if pair[0] in wanted)
        return found

    def _by_key(
        self, table: Table, names: tuple[str, ...], keys: Sequence[Key]
    ) -> Iterator[tuple[set[tuple[Any, ...]], Sequence[SqlRow[Any]]]]:
        """Yield rows of these keys (all columns, or some), each time with the keys that are wanted of them."""
        for chunk in _chunks(keys, _IN_CHUNK):
            wanted = {_as_tuple(key) for key in chunk}
            # by the first column alone: SQLite reads the whole table for (a, b) IN (...), 350 ms with a million rows
            yield wanted, self._looked_up(table, names, key_names(table)[0], list({key[0] for key in wanted}))

    def _looked_up(
        self, table: Table, names: tuple[str, ...], column: str, values: Sequence[Any]
    ) -> Sequence[SqlRow[Any]]:
        one = len(values) == 1
        bound = {"value": values[0]} if one else {"values": values}
        return self.connection.execute(_looking_up(table, names, column, one), bound).all()

    def fetch(self, query: Select[Any]) -> list[Row]:
        """Return the rows of a query as they stand inside this transaction."""
        return cast(list[Row], self.connection.execute(query).mappings().all())

    def label_ids(self, kind: LabelKind) -> dict[str, str]:
        """Return the labels of a kind by every name that they answer to."""
        query = select(Label.id, Label.name, Label.aliases).where(Label.kind == kind.value)
        return ids_by_name((row.id, row.name, row.aliases) for row in self.connection.execute(query))

    def row(self, model: type[Base], key: Key) -> Row | None:
        """Return one present row, or None."""
        found = self.rows(model, [key])
        return found[0] if found else None

    def existing(self, model: type[Base], key: Key) -> Row:
        """Return one row that must be there. Raises KeyError: whoever names another has made a mistake of ours."""
        found = self.row(model, key)
        if found is None:
            raise KeyError(key)
        return found


@lru_cache(maxsize=256)
def _looking_up(table: Table, names: tuple[str, ...], column: str, one: bool) -> Select[Any]:
    """Return the query for rows (all columns, or some) by one or more values of a column.

    Kept, since putting it together anew at each key press takes longer than running it.
    """
    query = select(*(table.c[name] for name in names)) if names else select(table)
    sought = table.c[column]
    return query.where(sought == bindparam("value") if one else sought.in_(bindparam("values", expanding=True)))


def storable(value: _Item) -> _Item:
    """Return a value without what no text holds, and no document may: NUL and halves of surrogate pairs.

    Both can be typed and pasted into any field.
    """
    if value.__class__ is str:
        text = cast(str, value)
        if "\0" in text or not text.isascii():
            return cast(_Item, _UNSTORABLE.sub("\ufffd", text))
    elif value.__class__ is list:
        return cast(_Item, [storable(each) for each in cast(list[Any], value)])
    return value


def _mapping(row: SqlRow[Any]) -> Row:
    return cast(Row, row._mapping)


def _key_of(table: Table, row: Row) -> tuple[Any, ...]:
    return tuple(row[name] for name in key_names(table))


def _as_tuple(key: Key) -> tuple[Any, ...]:
    return key if isinstance(key, tuple) else (key,)


def _chunks(items: Sequence[_Item], size: int = ROWS_PER_CHANGE) -> Iterable[Sequence[_Item]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]
