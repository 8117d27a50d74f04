"""How fast a person decides, and how long the rest would take at that pace."""

from __future__ import annotations

from collections import deque
from itertools import pairwise

WINDOW = 300.0
"""Seconds of work that count: the pace of the last five minutes."""

PAUSE = 60.0
"""Seconds without a decision that are a pause, not work."""

LEAST = 3
"""Decisions below which no pace is told."""


class Pace:
    """Fed with the moments of decisions, in seconds of a clock that never goes back."""

    def __init__(self) -> None:
        self._moments: deque[float] = deque()

    def decided(self, moment: float) -> None:
        self._moments.append(moment)
        while self._moments and moment - self._moments[0] > WINDOW:
            self._moments.popleft()

    def taken_back(self) -> None:
        """The last decision was undone."""
        if self._moments:
            self._moments.pop()

    def per_minute(self) -> float | None:
        """Decisions a minute while at work; None while there are too few to tell."""
        moments = list(self._moments)
        gaps = [min(after - before, PAUSE) for before, after in pairwise(moments)]
        worked = sum(gap for gap in gaps if gap < PAUSE)
        steps = sum(1 for gap in gaps if gap < PAUSE)
        if steps + 1 < LEAST or worked <= 0:
            return None
        return steps / worked * 60

    def minutes_for(self, count: int) -> float | None:
        """Minutes that so many decisions would take."""
        pace = self.per_minute()
        return count / pace if pace else None
