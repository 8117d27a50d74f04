"""The marks of one article, arranged for painting: which lie on a stretch of text, and on which level.

Nothing is computed for the whole article but two sorted arrays; underline levels are worked out per cluster of
overlapping marks, when a cluster is first shown.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from itertools import accumulate
from operator import itemgetter

from gui.reader.lanes import assign_lanes
from gui.reader.marks import Mark, MarkKind, MarkStatus

# A discontinuous mark keeps one level across its gap up to this length (code points); beyond, its parts stand alone.
_LONGEST_GAP = 400
_LANED = frozenset({MarkKind.MENTION, MarkKind.QUANTITY, MarkKind.SPAN})

Stretch = tuple[int, int, Mark]


class MarkIndex:
    """Marks by id, by place, and their underline levels. Positions are code points."""

    __slots__ = ("_dirty", "_lanes", "_marks", "_reach", "_shown", "_starts", "_stretches", "hidden", "show_rejected")

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._marks: dict[str, Mark] = {mark.id: mark for mark in marks}
        self.hidden: frozenset[str] = frozenset()
        self.show_rejected = False
        self._dirty = True
        self._shown: list[Mark] = []
        self._stretches: list[Stretch] = []
        self._starts: list[int] = []
        self._reach: list[int] = []
        self._lanes: dict[int, int | None] = {}

    def __len__(self) -> int:
        return len(self._marks)

    def __contains__(self, mark_id: str) -> bool:
        return mark_id in self._marks

    def get(self, mark_id: str) -> Mark | None:
        return self._marks.get(mark_id)

    def replace(self, changed: Sequence[Mark], removed: Collection[str]) -> list[Mark]:
        """Put in, exchange and take out marks; returns old and new states of all that differ."""
        touched: list[Mark] = []
        for mark_id in removed:
            old = self._marks.pop(mark_id, None)
            touched += [old] if old is not None else []
        for mark in changed:
            old = self._marks.get(mark.id)
            if old != mark:
                touched += [mark] if old is None else [old, mark]
                self._marks[mark.id] = mark
        self._dirty = self._dirty or bool(touched)
        return touched

    def set_filter(self, hidden: Iterable[str], show_rejected: bool) -> None:
        """Labels (by name) not shown, and whether rejected marks are."""
        self.hidden = frozenset(hidden)
        self.show_rejected = show_rejected
        self._dirty = True

    def is_shown(self, mark: Mark) -> bool:
        return (self.show_rejected or mark.status != MarkStatus.REJECTED) and mark.label not in self.hidden

    def ordered(self) -> list[Mark]:
        """All shown marks by start, the longer first."""
        self._build()
        return self._shown

    def within(self, start: int, end: int) -> list[Stretch]:
        """Shown stretches (start, end, mark) that overlap ``[start, end)``, by start."""
        self._build()
        first = bisect_right(self._reach, start)
        last = bisect_left(self._starts, end)
        return [item for item in self._stretches[first:last] if item[1] > start]

    def at(self, position: int) -> list[Mark]:
        """Shown marks over the character at ``position``, the shortest first."""
        found = {mark.id: (end - start, mark) for start, end, mark in self.within(position, position + 1)}
        return [mark for _, mark in sorted(found.values(), key=itemgetter(0))]

    def level(self, mark: Mark, start: int) -> int | None:
        """The underline level of the stretch of ``mark`` that begins at ``start``; None when it found no level."""
        self._build()
        number = self._number(mark, start)
        if number not in self._lanes:
            self._assign_cluster(number)
        return self._lanes[number]

    def cluster(self, start: int, end: int) -> tuple[int, int]:
        """The range over which a change in ``[start, end)`` may move underlines to other levels."""
        self._build()
        if not self._starts:
            return start, end
        first = bisect_right(self._reach, start)
        last = bisect_left(self._starts, end)
        if first >= last:
            return start, end
        low, high = self._cluster_of(first)[0], self._cluster_of(last - 1)[1]
        return min(start, self._starts[low]), max(end, self._reach[high - 1])

    def _build(self) -> None:
        if not self._dirty:
            return
        hidden, rejected = self.hidden, self.show_rejected
        shown = [
            mark
            for mark in self._marks.values()
            if (rejected or mark.status != MarkStatus.REJECTED) and mark.label not in hidden
        ]
        keyed = [(mark.segments[0].start, -mark.segments[-1].end, mark) for mark in shown]
        keyed.sort(key=itemgetter(0, 1))
        self._shown = [item[2] for item in keyed]
        stretches: list[Stretch] = []
        for start, negative_end, mark in keyed:
            if len(mark.segments) == 1 or -negative_end - start <= _LONGEST_GAP:
                stretches.append((start, -negative_end, mark))
            else:
                stretches += [(segment.start, segment.end, mark) for segment in mark.segments]
        stretches.sort(key=itemgetter(0))  # stable: the longer stays first
        self._stretches = stretches
        self._starts = [item[0] for item in stretches]
        self._reach = list(accumulate((item[1] for item in stretches), max))
        self._lanes = {}
        self._dirty = False

    def _number(self, mark: Mark, start: int) -> int:
        number = bisect_left(self._starts, start)
        while self._stretches[number][2] is not mark:
            number += 1
        return number

    def _cluster_of(self, number: int) -> tuple[int, int]:
        """First and last-plus-one number of the run of overlapping stretches around ``number``."""
        first = number
        while first > 0 and self._reach[first - 1] > self._starts[first]:
            first -= 1
        last = number + 1
        while last < len(self._starts) and self._starts[last] < self._reach[last - 1]:
            last += 1
        return first, last

    def _assign_cluster(self, number: int) -> None:
        first, last = self._cluster_of(number)
        laned = [at for at in range(first, last) if self._stretches[at][2].kind in _LANED]
        levels = assign_lanes([self._stretches[at][:2] for at in laned])
        self._lanes.update(dict.fromkeys(range(first, last)))
        self._lanes.update(zip(laned, levels, strict=True))
