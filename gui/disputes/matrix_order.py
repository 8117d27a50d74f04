"""Which disputes the matrix shows and in which order: states, words, sorting. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from gui.wording import DISPUTE_KINDS, DISPUTE_STATES, settled
from storage.dispute_matrix import MatrixRow


class Shown(StrEnum):
    """The three lists above the matrix."""

    ALL = "all"
    OPEN = "open"
    RESOLVED = "resolved"


class Order(StrEnum):
    NUMBER = "number"
    ARTICLES = "articles"
    SPREAD = "spread"


def arranged(
    rows: Iterable[MatrixRow], shown: Shown, words: str, order: Order, names: Mapping[str, str]
) -> list[MatrixRow]:  # fmt: skip
    """The disputes of a list that have all these words, in an order. ``names``: what articles are called, by id."""
    wanted = words.casefold().split()
    found = [row for row in rows if belongs(row, shown)]
    if wanted:
        found = [row for row in found if _has(row, wanted, names)]
    if order is Order.ARTICLES:
        found.sort(key=lambda row: (-row.speaking, row.number))
    elif order is Order.SPREAD:
        found.sort(key=lambda row: (row.spread is None, -(row.spread or 0), -len(row.positions), row.number))
    return found


def belongs(row: MatrixRow, shown: Shown) -> bool:
    """Whether a dispute stands in a list."""
    return shown is Shown.ALL or settled(row.status) is (shown is Shown.RESOLVED)


def _has(row: MatrixRow, wanted: Iterable[str], names: Mapping[str, str]) -> bool:
    parts = [f"D{row.number}", row.question, row.topic, DISPUTE_KINDS[row.kind], DISPUTE_STATES[row.status]]
    parts += [position.label for position in row.positions]
    for cell in row.cells.values():
        if cell.voices:
            parts.append(names.get(cell.article_id, ""))
            parts += [f"{voice.statement}\n{voice.speaker}\n{voice.scope_note}" for voice in cell.voices]
    text = "\n".join(parts).casefold()
    return all(word in text for word in wanted)
