"""From a figure and its modifier to the interval of values that it may stand for."""

from __future__ import annotations

from dataclasses import dataclass

from nlp.proposals import Modifier

EXACT_TOLERANCE = 0.01
"""How far a figure may stand from what was measured, as a share of it."""
APPROX_TOLERANCE = 0.10
ALMOST_FROM = 0.85
"""Where "almost x" begins, as a share of x."""


def _clean(value: float) -> float:
    """Without the last bits of binary arithmetic: 55.00000000000001 -> 55."""
    return float(f"{value:.12g}")


@dataclass(frozen=True, slots=True)
class Interval:
    """``value`` as written (None for vague words and ranges); None as a bound means open."""

    value: float | None
    low: float | None
    high: float | None


_COUNTED = frozenset({"number", "duration"})
_WRITTEN = frozenset({"percent", "money"})
_PLAIN_COUNT = 1000
"""Whole numbers below this are counts, even those that end in noughts."""


def around(value: float, modifier: Modifier, dimension: str, digits: int, precision: float) -> Interval:
    """The interval of one figure. ``digits`` are its significant digits, ``precision`` half of its last digit.

    A count is what it says: 27, 350 and 1,204 are no intervals, 140,000 is rounded. Shares and sums are as exact as
    written; money with two digits or fewer is rounded by its speakers ("$3 billion"), so it stands for half of its
    last digit. What is measured (80 km) is known to a hundredth.
    """
    if modifier is Modifier.APPROX:
        return Interval(value, _clean(value * (1 - APPROX_TOLERANCE)), _clean(value * (1 + APPROX_TOLERANCE)))
    if modifier in (Modifier.AT_LEAST, Modifier.MORE_THAN):
        return Interval(value, value, None)
    if modifier in (Modifier.AT_MOST, Modifier.LESS_THAN):
        return Interval(value, 0.0, value)
    if modifier is Modifier.ALMOST:
        return Interval(value, _clean(value * ALMOST_FROM), value)
    half = abs(value) * EXACT_TOLERANCE
    if dimension == "money" and digits <= 2:
        half = precision
    elif dimension in _WRITTEN:
        half = min(half, precision)
    elif dimension in _COUNTED and value == int(value):
        half = 0.0 if value < _PLAIN_COUNT or precision <= 0.5 else min(half, precision)
    return Interval(value, _clean(value - half), _clean(value + half))


def overlap(a: tuple[float | None, float | None], b: tuple[float | None, float | None]) -> bool:
    """Whether two intervals have a value in common; None is an open end."""
    a_low, a_high = a
    b_low, b_high = b
    return not (
        (a_high is not None and b_low is not None and a_high < b_low)
        or (b_high is not None and a_low is not None and b_high < a_low)
    )
