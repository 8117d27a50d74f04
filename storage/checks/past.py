"""Whether the history can be read, and its newest steps end in what the project holds now."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Table, func, select

from storage.changes import Operation, RowImages
from storage.checks.report import Findings, Part
from storage.history import ABANDONED, APPLIED, UNDONE
from storage.schema import Base, HistoryChange, HistoryEntry

ROWS_COMPARED = 300_000
"""Rows of the newest applied steps that are compared with the content, so that memory stays within 200 MB."""

_KEYS_PER_QUERY = 200

_Key = tuple[Any, ...]


def check_history(connection: Connection, findings: Findings) -> None:
    """Decode every step; compare what the newest applied steps left behind with what is there."""
    known = (APPLIED, UNDONE, ABANDONED)
    odd = select(func.count()).select_from(HistoryEntry).where(HistoryEntry.state.not_in(known))
    count = connection.execute(odd).scalar_one()
    if count:
        findings.add(Part.HISTORY, f"{count} entries of the history are neither applied, undone nor abandoned.")
    steps = connection.execute(
        select(HistoryChange.entry_id, HistoryChange.ordinal, HistoryEntry.state)
        .join(HistoryEntry, HistoryEntry.id == HistoryChange.entry_id)
        .order_by(HistoryChange.entry_id.desc(), HistoryChange.ordinal.desc())
    ).all()
    seen = _Seen()
    for entry, ordinal, state in steps:
        row = connection.execute(
            select(HistoryChange.table_name, HistoryChange.operation, HistoryChange.rows)
            .where(HistoryChange.entry_id == entry, HistoryChange.ordinal == ordinal)
        ).one()  # fmt: skip
        try:
            images = RowImages.decode(row.table_name, row.operation, row.rows)
            problem = _shape_problem(images)
        except (ValueError, KeyError, TypeError, zlib.error):
            problem = "what it keeps cannot be read"
        if problem:
            findings.add(Part.HISTORY, f"Step {ordinal} of the entry {entry} cannot be undone: {problem}.")
        elif state == APPLIED and seen.rows < ROWS_COMPARED:
            for key in seen.differing(connection, images):
                findings.add(
                    Part.HISTORY, f"The entry {entry} left another row of {images.table} ({key}) than there is now."
                )


def _shape_problem(images: RowImages) -> str | None:
    table = Base.metadata.tables.get(images.table)
    if table is None:
        return f"there is no table {images.table}"
    names = {column.name for column in table.columns}
    unknown = [name for name in images.columns if name not in names]
    if unknown:
        return f"{images.table} has no {', '.join(unknown)}"
    keys = [column.name for column in table.primary_key.columns]
    if images.operation is Operation.UPDATE:
        if list(images.columns[: len(keys)]) != keys:
            return "the keys of its rows are missing"
        width = len(keys) + 2 * (len(images.columns) - len(keys))
    else:
        if not set(keys) <= set(images.columns):
            return "the keys of its rows are missing"
        width = len(images.columns)
    if any(len(row) != width for row in images.rows):
        return "its rows are incomplete"
    return None


class _Seen:
    """Walks the history from its end and remembers which columns of which rows a newer step has settled already."""

    def __init__(self) -> None:
        self._settled: dict[tuple[str, _Key], set[str] | None] = {}
        """Row -> columns that newer steps wrote; None when a newer step made or removed the whole row."""

    @property
    def rows(self) -> int:
        """Number of rows remembered."""
        return len(self._settled)

    def differing(self, connection: Connection, images: RowImages) -> Iterable[str]:
        """Return the keys of rows that are not as this step left them, though no newer step wrote them."""
        table = Base.metadata.tables[images.table]
        keys = [column.name for column in table.primary_key.columns]
        at = [images.columns.index(name) for name in keys]
        update = images.operation is Operation.UPDATE
        changed = images.columns[len(keys) :] if update else images.columns
        offset = len(images.columns) if update else 0
        present: dict[_Key, Any] | None = None
        for row in images.rows:
            key = tuple(row[i] for i in at)
            settled = self._settled.get((table.name, key), set())
            if settled is not None:
                if present is None:
                    present = _present(connection, table, [tuple(r[i] for i in at) for r in images.rows])
                now = present.get(key)
                if images.operation is Operation.DELETE:
                    fits = now is None
                else:
                    after = dict(zip(changed, row[offset:], strict=True))
                    fits = now is not None and all(
                        now[name] == value for name, value in after.items() if name not in settled
                    )
                if not fits:
                    yield ", ".join(map(str, key))
                self._settled[(table.name, key)] = settled | set(changed) if update else None


def _present(connection: Connection, table: Table, keys: list[_Key]) -> dict[_Key, Any]:
    columns = list(table.primary_key.columns)
    found: dict[_Key, Any] = {}
    for start in range(0, len(keys), _KEYS_PER_QUERY):
        # by the first column alone: SQLite would read the whole table for (a, b) IN (...)
        firsts = {key[0] for key in keys[start : start + _KEYS_PER_QUERY]}
        for row in connection.execute(select(table).where(columns[0].in_(firsts))).mappings():
            found[tuple(row[column.name] for column in columns)] = row
    return found
