"""Whether rows written now may slip beneath entries of the history that were made before them.

A machine run's batches share one entry, although a person goes on working meanwhile. That is right only where both can
be taken back in either order: no row is touched by both (but for different columns of it), and no row that one of them
makes or removes is named by a row of the other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Table, UniqueConstraint

from storage.changes import Operation, RowImages
from storage.schema import Base

_Row = tuple[str, tuple[Any, ...]]
"""Name of a table, or of one of its unique constraints, with the values that make a row the only one."""


class Footprint:
    """What a list of images touches."""

    def __init__(self, images: Iterable[RowImages] = ()) -> None:
        self.born_or_gone: set[_Row] = set()
        """Rows that were inserted or deleted."""
        self.changed: dict[_Row, set[str]] = {}
        """Rows that were updated, with the columns."""
        self.named: set[_Row] = set()
        """Rows that foreign keys point at, before or after."""
        self.bound: set[str] = set()
        """Unique constraints in which a row appeared or went."""
        self.rebound: set[str] = set()
        """Unique constraints of which an update changed some columns, so that the images do not hold them all."""
        for image in images:
            self.add(image)

    def add(self, images: RowImages) -> None:
        """Take in these rows."""
        table = Base.metadata.tables[images.table]
        keys = [images.columns.index(column.name) for column in table.primary_key.columns]
        update = images.operation is Operation.UPDATE
        columns = images.columns[len(keys) :]
        references = list(_references(table, images))
        unique = list(_unique(table, images))
        self.bound.update(name for name, places in unique if places)
        self.rebound.update(name for name, places in unique if not places)
        for row in images.rows:
            key = (table.name, tuple(row[at] for at in keys))
            if update:
                self.changed.setdefault(key, set()).update(columns)
            else:
                self.born_or_gone.add(key)
            self.named.update((target, (row[at],)) for target, at in references if row[at] is not None)
            self.born_or_gone.update((name, tuple(row[at] for at in places)) for name, places in unique if places)

    def meets(self, other: Footprint) -> bool:
        """Return whether the two cannot be taken back in either order."""
        return (
            self._disturbs(other)
            or other._disturbs(self)
            or not self.rebound.isdisjoint(other.bound | other.rebound)
            or not other.rebound.isdisjoint(self.bound)
            or any(columns & other.changed.get(key, set()) for key, columns in self.changed.items())
        )

    def _disturbs(self, other: Footprint) -> bool:
        mine = self.born_or_gone
        return not (
            mine.isdisjoint(other.born_or_gone)
            and mine.isdisjoint(other.named)
            # asked of the keys: a set would go through all of another's, however few its own are
            and other.changed.keys().isdisjoint(mine)
        )


def _references(table: Table, images: RowImages) -> Iterator[tuple[str, int]]:
    """Yield (table pointed at, index in an image's row) of every foreign key in the images."""
    for column in table.columns:
        for foreign_key in column.foreign_keys:
            for at in _indexes(table, images, column.name):
                yield foreign_key.column.table.name, at


def _unique(table: Table, images: RowImages) -> Iterator[tuple[str, list[int]]]:
    """Yield (name, indexes in an image's row) of the unique constraints touched; none where columns are missing."""
    for constraint in table.constraints:
        if isinstance(constraint, UniqueConstraint):
            places = [_indexes(table, images, column.name) for column in constraint.columns]
            if all(places):
                # an update carries the values before and after; each is a claim on the constraint
                for values in zip(*places, strict=True):
                    yield str(constraint.name), list(values)
            elif any(places):
                yield str(constraint.name), []


def _indexes(table: Table, images: RowImages, column: str) -> list[int]:
    if column not in images.columns:
        return []
    at = images.columns.index(column)
    keys = len(table.primary_key.columns)
    if images.operation is not Operation.UPDATE or at < keys:
        return [at]
    return [at, at + len(images.columns) - keys]
