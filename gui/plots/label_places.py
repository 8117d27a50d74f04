"""Where the labels of points go, so that none covers another: the best free place around each point."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels, y downwards."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def overlap(self, other: Box) -> float:
        """The area that both cover, in square pixels."""
        across = min(self.right, other.right) - max(self.x, other.x)
        down = min(self.bottom, other.bottom) - max(self.y, other.y)
        return across * down if across > 0 and down > 0 else 0.0

    def inside(self, other: Box) -> bool:
        return (
            self.x >= other.x - 1e-6 and self.y >= other.y - 1e-6
            and self.right <= other.right + 1e-6 and self.bottom <= other.bottom + 1e-6
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class LabelWish:
    """A label of some size for the point at (x, y); ``reach`` pixels around the point belong to its mark."""

    x: float
    y: float
    width: float
    height: float
    reach: float = 9.0


_ASIDE = 3.0
_DISTANCE_COST = 2.0
_LINE_COST = 1.0


def place_labels(
    wishes: Sequence[LabelWish], bounds: Box, marks: Sequence[Box] = (), lines: Sequence[tuple[float, ...]] = ()
) -> list[Box | None]:
    """A place for each label, inside the bounds and clear of other labels and of ``marks``; None where none is free.

    ``lines`` (x1, y1, x2, y2) are kept clear where that costs nothing. Labels are placed in the order of their wishes.
    """
    placed: list[Box | None] = []
    for wish in wishes:
        best: tuple[float, Box] | None = None
        taken = [*marks, *(other for other in placed if other is not None)]
        for cost, box in _candidates(wish):
            if best is not None and cost >= best[0]:
                continue  # lines can only make it dearer
            if not box.inside(bounds) or any(box.overlap(other) > 0 for other in taken):
                continue
            total = cost + sum(_LINE_COST * _crossing(box, line) for line in lines)
            if best is None or total < best[0] - 1e-9:
                best = (total, box)
        placed.append(best[1] if best is not None else None)
    return placed


def _candidates(wish: LabelWish) -> list[tuple[float, Box]]:
    """Places around a point with what each costs: above it first, beside it next, below it last, then farther off."""
    found: list[tuple[float, Box]] = []
    w, h = wish.width, wish.height
    for step in range(5):
        gap = wish.reach + step * 12.0
        far = step * 12.0 * _DISTANCE_COST
        above, below = wish.y - gap - h, wish.y + gap
        for shift, cost in ((-_ASIDE, 0.0), (-w / 2, 6.0), (_ASIDE - w, 8.0)):
            found.append((cost + far, Box(wish.x + shift, above, w, h)))
            found.append((cost + far + 30.0, Box(wish.x + shift, below, w, h)))
        for up in (h / 2, h, 0.0):
            found.append((16.0 + far, Box(wish.x + gap, wish.y - up, w, h)))
            found.append((18.0 + far, Box(wish.x - gap - w, wish.y - up, w, h)))
    return found


def _crossing(box: Box, line: tuple[float, ...]) -> float:
    """How much of a line runs through a box, in pixels of its length (sampled at 16 points)."""
    x1, y1, x2, y2 = line
    if max(x1, x2) < box.x or min(x1, x2) > box.right or max(y1, y2) < box.y or min(y1, y2) > box.bottom:
        return 0.0
    length = math.hypot(x2 - x1, y2 - y1)
    hits = 0
    for at in range(17):
        share = at / 16
        x, y = x1 + (x2 - x1) * share, y1 + (y2 - y1) * share
        hits += box.x <= x <= box.right and box.y <= y <= box.bottom
    return hits / 17 * length
