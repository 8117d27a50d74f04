"""Axes as arithmetic: nice steps of 1, 2 and 5, the range that values need, and where a value stands in pixels."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

ZERO_FROM = 0.25
"""Values that differ by at least this share of the largest stand on an axis from zero; closer ones on a cut-out."""

_ROOM = 0.08
"""Share of the range that is kept free above the largest value, and below the smallest where there is no zero."""


@dataclass(frozen=True, slots=True)
class Scale:
    """From values to pixels along a straight line; ``start`` is where ``low`` stands. ``low`` < ``high``."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """Where a value stands, in pixels; outside the range beyond the ends."""
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)

    def value(self, at: float) -> float:
        """What stands at a pixel."""
        return self.low + (at - self.start) / (self.end - self.start) * (self.high - self.low)


def nice_step(span: float, most: int) -> float:
    """The smallest step of 1, 2 or 5 times a power of ten that cuts ``span`` into at most ``most`` parts."""
    if span <= 0 or most < 1:
        raise ValueError("a step needs a range and at least one part")
    raw = span / most
    power = math.floor(math.log10(raw))
    for factor in (1, 2, 5, 10):
        step = float(f"{factor}e{power}")
        if span / step <= most * (1 + 1e-9):
            return step
    return float(f"1e{power + 1}")


def ticks(low: float, high: float, most: int) -> tuple[float, ...]:
    """The multiples of a nice step inside a range, both ends included."""
    step = nice_step(high - low, most)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return tuple(_clean(number * step) for number in range(first, last + 1))


def value_range(values: Sequence[float], *, opens_up: bool = False, opens_down: bool = False) -> tuple[float, float]:
    """The range of an axis for values: from zero where that does not flatten them, with room for open ends."""
    low, high = min(values), max(values)
    size = max(abs(low), abs(high))
    span = high - low
    if span <= 1e-9 * size or span == 0:
        span = size / 2 or 1.0
        low, high = low - span / 2, high + span / 2
    if low >= 0 and (span >= ZERO_FROM * high or high == 0):
        low = 0.0
    elif high <= 0 and span >= ZERO_FROM * -low:
        high = 0.0
    span = high - low
    top = high if high == 0 else high + span * (0.3 if opens_up else _ROOM)
    bottom = low if low == 0 else low - span * (0.3 if opens_down else _ROOM)
    return bottom, top


def _clean(value: float) -> float:
    """Without the last bits of binary arithmetic."""
    return float(f"{value:.12g}") + 0.0
