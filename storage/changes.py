"""What an edit did to rows: how it is told to the caller, and how it is kept in the history."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import chain
from typing import Any, overload

Row = Mapping[str, Any]
"""Column name -> plain value (str, int, float, bool, None, or JSON lists and objects)."""

ROWS_PER_CHANGE = 4_000
"""Row images per stored step, so that undoing a batch of a million rows never holds them all in memory."""

_FEW_ROWS = 32
"""Images of fewer rows are kept row by row."""

_TRIED = 64
"""Values of a column that are looked at to see whether they repeat."""

_BETWEEN = "\x7f"
"""Joins the values of a column of texts: a character that JSON writes as it is, and that texts have not."""


class Operation(StrEnum):
    INSERT = "insert"
    UPDATE = "update"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class RowImages:
    """Rows of one table: after images of an insert, before images of a delete, or both of an update.

    For an update ``columns`` names the key columns first, then the changed ones; each row holds key values, the values
    before, then the values after.
    """

    table: str
    operation: Operation
    columns: tuple[str, ...]
    rows: Sequence[Sequence[Any]]

    @classmethod
    def batch(
        cls, table: str, operation: Operation, columns: tuple[str, ...], rows: Sequence[Sequence[Any]]
    ) -> RowImages:
        """Return images whose rows are kept column by column where they are many: whoever takes them wants them so."""
        if len(rows) < _FEW_ROWS:
            return cls(table, operation, columns, rows)
        return cls(table, operation, columns, ColumnRows(list(zip(*rows, strict=True)), len(rows)))

    def values(self, at: int) -> Sequence[Any]:
        """Return what all rows hold at one place."""
        if isinstance(self.rows, ColumnRows):
            return self.rows.columns[at]
        return [row[at] for row in self.rows]

    def by_column(self) -> Sequence[Sequence[Any]]:
        """Return the values of all rows, place by place."""
        if isinstance(self.rows, ColumnRows):
            return self.rows.columns
        return list(zip(*self.rows, strict=True))

    def encode(self) -> bytes:
        """Return compressed JSON. JSON and not pickle: a project file may come from a stranger.

        A few rows are kept one by one, a batch column by column: most columns of a batch repeat a few values.
        """
        if isinstance(self.rows, PackedRows):
            return self.rows.blob
        held: dict[str, Any] = {"columns": self.columns}
        if len(self.rows) < _FEW_ROWS:
            held["rows"] = self.rows
        else:
            held |= {"count": len(self.rows), "values": [_folded(column) for column in self.by_column()]}
        text = json.dumps(held, ensure_ascii=False, separators=(",", ":"))
        return zlib.compress(text.encode("utf-8"), 1)

    def packed(self) -> RowImages:
        """Return the same images in a tenth of the memory: their rows are unpacked each time they are asked for."""
        return RowImages(self.table, self.operation, self.columns, PackedRows(self.encode(), len(self.rows)))

    @classmethod
    def decode(cls, table: str, operation: str, blob: bytes) -> RowImages:
        """Rebuild images from ``encode``. Raises ``ValueError`` or ``zlib.error`` when the bytes are damaged."""
        data = json.loads(zlib.decompress(blob))
        return cls(table, Operation(operation), tuple(data["columns"]), _rows_of(data))


class ColumnRows(Sequence[Sequence[Any]]):
    """Rows that are kept column by column: what undo asks of a batch, its keys, is then at hand."""

    __slots__ = ("_count", "columns")

    def __init__(self, columns: Sequence[Sequence[Any]], count: int) -> None:
        """Raises ``ValueError`` for columns of different lengths."""
        if any(len(column) != count for column in columns):
            raise ValueError("its columns are of different lengths")
        self.columns = columns
        self._count = count

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Sequence[Any]]:
        return iter(zip(*self.columns, strict=True))

    @overload
    def __getitem__(self, at: int) -> Sequence[Any]: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Sequence[Any]]: ...

    def __getitem__(self, at: int | slice) -> Any:
        if isinstance(at, slice):
            return list(self)[at]
        return tuple(column[at] for column in self.columns)


class PackedRows(Sequence[Sequence[Any]]):
    """Rows as ``RowImages.encode`` stores them."""

    __slots__ = ("_count", "blob")

    def __init__(self, blob: bytes, count: int) -> None:
        self.blob = blob
        self._count = count

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Sequence[Any]]:
        return iter(self._rows())

    @overload
    def __getitem__(self, at: int) -> Sequence[Any]: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Sequence[Any]]: ...

    def __getitem__(self, at: int | slice) -> Any:
        return self._rows()[at]

    def _rows(self) -> Sequence[Sequence[Any]]:
        return _rows_of(json.loads(zlib.decompress(self.blob)))


def _rows_of(data: Any) -> Sequence[Sequence[Any]]:
    if "rows" in data:
        rows: list[list[Any]] = data["rows"]
        return rows
    count = data["count"]
    if not 0 <= count <= ROWS_PER_CHANGE:
        raise ValueError(f"it says to hold {count} rows")
    return ColumnRows([_unfolded(column, count) for column in data["values"]], count)


def comparable(column: Sequence[Any]) -> Sequence[Any] | None:
    """Return a column, or keys in its stead, whose equal values are the same in every way; None where that is unsure.

    1 equals True and 1.0, and 0.0 equals -0.0, which are not the same.
    """
    kinds = set(map(type, column))
    if kinds == {list}:
        texts = set(map(type, chain.from_iterable(column))) <= {str}
        return list(map(tuple, column)) if texts else None
    kinds.discard(type(None))
    return column if len(kinds) < 2 and kinds <= {str, int, bool} else None


def _folded(column: Sequence[Any]) -> Any:
    """Return a column in which each of a few values stands once, or whose many texts are joined; else as it is."""
    first = column[0]
    if (first is None or first.__class__ is str) and column.count(first) == len(column):
        return {"of": [first]}
    keys = comparable(column)
    if keys is not None and len(set(keys[:_TRIED])) <= _TRIED // 2:
        distinct = dict(zip(keys, column, strict=True))
        places = dict(zip(distinct, range(len(distinct)), strict=True))
        return {"of": list(distinct.values()), "at": list(map(places.__getitem__, keys))}
    if set(map(type, column)) == {str}:
        joined = _BETWEEN.join(column)
        if joined.count(_BETWEEN) == len(column) - 1:
            return {"joined": joined}
    return column


def _unfolded(column: Any, count: int) -> Sequence[Any]:
    """Raises ``ValueError``, ``TypeError`` or ``KeyError`` for what ``_folded`` never returns."""
    if isinstance(column, list):
        return column
    if "joined" in column:
        texts: list[str] = column["joined"].split(_BETWEEN)
        return texts
    values, places = column["of"], column.get("at")
    if places is None:
        return [values[0]] * count if len(values) == 1 else values
    if places and not 0 <= min(places) <= max(places) < len(values):
        raise ValueError("a value is missing")
    return list(map(values.__getitem__, places))


@dataclass(frozen=True, slots=True)
class Changes:
    """What an operation, an undo or a redo changed: enough for every view to refresh just that.

    ``entry_id`` is None when nothing was changed. ``result_id`` is the id of the thing that the operation made, if it
    made one. ``touched`` maps table names to the ids of their rows (first key column).
    """

    entry_id: int | None = None
    action: str = ""
    details: Mapping[str, Any] = field(default_factory=dict)
    touched: Mapping[str, frozenset[str]] = field(default_factory=dict)
    articles: frozenset[str] = frozenset()
    result_id: str | None = None

    def __bool__(self) -> bool:
        return self.entry_id is not None

    def concerns(self, *tables: str) -> bool:
        """Return whether rows of any of these tables changed."""
        return any(table in self.touched for table in tables)
