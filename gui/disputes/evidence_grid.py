"""How the cells of evidence against positions stand: beside the words of the evidence or below them, and how wide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QFontMetricsF

from gui.theme import ui_font
from gui.upright import fitted

WIDEST, NARROWEST = 44, 27
ROOM_BESIDE, ROOM_BELOW = 176, 340
"""Pixels for all cells, of a side as wide as it comes."""

WIDEST_BELOW, NARROWEST_BELOW = 112, 16
MOST_BESIDE = 6
MOST_LINES = 3
LINE = 14
HEAD_PX = 11.0


@dataclass(frozen=True, slots=True)
class Grid:
    """``width`` and ``head_height`` in pixels; ``heads`` are the positions in the lines that a column has room for."""

    beside: bool
    width: int
    heads: tuple[tuple[str, ...], ...]

    @property
    def head_height(self) -> int:
        return head_height(self.heads)


def head_height(heads: Sequence[Sequence[str]]) -> int:
    """Pixels that the lines of all heads need."""
    return LINE * max((len(lines) for lines in heads), default=1) + 4


def grid_of(words: Sequence[str]) -> Grid:
    """Cells beside the words where the positions can be read over them, else below, in columns with more room."""
    metrics = QFontMetricsF(ui_font(HEAD_PX, 500))
    width = _between(NARROWEST, ROOM_BESIDE // max(len(words), 1), WIDEST)
    if len(words) <= MOST_BESIDE and all(metrics.horizontalAdvance(each) <= width - 4 for each in words):
        return Grid(True, width, tuple((each,) for each in words))
    width = _between(NARROWEST, ROOM_BELOW // max(len(words), 1), WIDEST_BELOW)
    return Grid(False, width, heads_in(width, tuple(words)))


@lru_cache(maxsize=64)
def heads_in(width: float, words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Positions in the lines that a column of so many pixels has room for."""
    metrics = QFontMetricsF(ui_font(HEAD_PX, 500))
    return tuple(_lines(each, metrics, width) for each in words)


def _lines(words: str, metrics: QFontMetricsF, room: float) -> tuple[str, ...]:
    """Words in at most three lines; what is cut off can be read in the tooltip."""
    lines: list[str] = []
    for word in words.split()[:40]:
        if lines and metrics.horizontalAdvance(f"{lines[-1]} {word}") <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    if len(lines) > MOST_LINES:
        lines[MOST_LINES - 1 :] = [" ".join(lines[MOST_LINES - 1 :])]
    return tuple(fitted(metrics, line, room) for line in lines) or ("",)


def _between(least: int, wanted: int, most: int) -> int:
    return max(least, min(most, wanted))
