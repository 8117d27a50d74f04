"""Which of several overlapping spans takes which underline: a pure function."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

LEVELS: Final = 3


def assign_lanes(spans: Sequence[tuple[int, int]], levels: int = LEVELS) -> list[int | None]:
    """The level of each span ``(start, end)``, 0 nearest to the text; None for those that find no level.

    A span that contains others goes below them; of two crossing spans the later start goes below; of two equal spans
    the later one in ``spans``. No two overlapping spans share a level. Where that order would need more than
    ``levels``, a free level above is taken, and only then is a span left out.

    Whatever must lie above a span ends no later than it does, so going by ascending end meets everything above a span
    before the span itself, and the last end on each level says whether that level is taken. O(n log n).
    """
    result: list[int | None] = [None] * len(spans)
    last_end = [-1] * levels
    order = sorted(range(len(spans)), key=lambda number: (spans[number][1], -spans[number][0], number))
    for number in order:
        start, end = spans[number]
        below = 0
        for level in range(levels):
            if last_end[level] > start:
                below = level + 1
        if below == levels:
            below = next((level for level in range(levels) if last_end[level] <= start), levels)
        if below < levels:
            result[number] = below
            last_end[below] = end
    return result
