"""Word lists as they are written in the tables of a language: words parted by spaces."""

from __future__ import annotations


def words(*rows: str) -> frozenset[str]:
    """The words of all rows."""
    return frozenset(word for row in rows for word in row.split())
