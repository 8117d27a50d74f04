"""What an edit did to rows: how it is told to the caller, and how it is kept in the history."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, overload

Row = Mapping[str, Any]
"""Column name -> plain value (str, int, float, bool, None, or JSON lists and objects)."""

ROWS_PER_CHANGE = 4_000
"""Row images per stored step, so that undoing a batch of a million rows never holds them all in memory."""


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

    def encode(self) -> bytes:
        """Return compressed JSON. JSON and not pickle: a project file may come from a stranger."""
        if isinstance(self.rows, PackedRows):
            return self.rows.blob
        text = json.dumps({"columns": self.columns, "rows": self.rows}, ensure_ascii=False, separators=(",", ":"))
        return zlib.compress(text.encode("utf-8"), 1)

    def packed(self) -> RowImages:
        """Return the same images in a tenth of the memory: their rows are unpacked each time they are asked for."""
        return RowImages(self.table, self.operation, self.columns, PackedRows(self.encode(), len(self.rows)))

    @classmethod
    def decode(cls, table: str, operation: str, blob: bytes) -> RowImages:
        """Rebuild images from ``encode``. Raises ``ValueError`` or ``zlib.error`` when the bytes are damaged."""
        data = json.loads(zlib.decompress(blob))
        return cls(table, Operation(operation), tuple(data["columns"]), data["rows"])


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

    def _rows(self) -> list[list[Any]]:
        rows: list[list[Any]] = json.loads(zlib.decompress(self.blob))["rows"]
        return rows


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
