"""Where a position lies in an article's height: an estimate from line lengths that needs no layout. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from math import ceil

# A paragraph's gap, in lines.
_GAP = 0.5


class Overview:
    """Maps code points to shares (0-1) of an article's height and back.

    The estimate is within a line or two per paragraph of what is laid out, which no eye sees on a ruler, and it stays
    the same while Qt is still laying out the rest of a long text.
    """

    __slots__ = ("_ends", "_heights", "_length", "_starts", "_tops", "total")

    def __init__(self, starts: Sequence[int], length: int, characters_per_line: float) -> None:
        per_line = max(characters_per_line, 1.0)
        self._starts = starts
        self._length = length
        self._ends = [*starts[1:], length]
        lines = [max(1, ceil((end - start) / per_line)) for start, end in zip(starts, self._ends, strict=True)]
        self._heights = lines
        self._tops = [0.0, *accumulate(height + _GAP for height in lines)]
        self.total = max(self._tops[-1] - _GAP, 1.0)

    def share(self, position: int) -> float:
        """How far down the article the line with this code point begins."""
        at = max(bisect_right(self._starts, position) - 1, 0)
        start, end = self._starts[at], self._ends[at]
        inside = (position - start) / max(end - start, 1) * self._heights[at]
        return min((self._tops[at] + inside) / self.total, 1.0)

    def position(self, share: float) -> int:
        """The code point at a share of the height."""
        wanted = min(max(share, 0.0), 1.0) * self.total
        at = min(max(bisect_right(self._tops, wanted) - 1, 0), len(self._starts) - 1)
        inside = min((wanted - self._tops[at]) / self._heights[at], 1.0)
        start, end = self._starts[at], self._ends[at]
        return min(start + int(inside * (end - start)), max(self._length - 1, 0))
