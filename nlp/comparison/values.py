"""Values of figures: one number for each, in one unit for its dimension, and how near two of them lie."""

from __future__ import annotations

import math

from nlp.comparison.items import Item
from nlp.quantities import exchange
from nlp.quantities.units import convert

BASE = {
    "distance": "m", "mass": "t", "area": "ha", "volume": "m3", "power": "MW", "energy": "MWh", "data": "GB",
    "containers": "TEU",
}  # fmt: skip
_NEAR = 0.5
"""Logarithm of the ratio (a factor of three) beyond which values say nothing for two figures being one."""
_POINTS = 30.0
_OTHER_CURRENCY = 0.3
_FARTHEST, _UNKNOWN = 3.0, 0.5


def middle(item: Item) -> float | None:
    """The value, or the middle of an interval, or its one end."""
    if item.value is not None:
        return item.value
    if item.low is not None and item.high is not None:
        return (item.low + item.high) / 2
    return item.low if item.low is not None else item.high


def base_value(item: Item) -> float | None:
    """The value in one unit for its dimension, so that equal ones are equal."""
    base = BASE.get(item.dimension)
    if item.value is None or base is None or item.unit is None:
        return item.value
    return convert(item.value, item.unit, base)


def closeness(a: Item, b: Item) -> float:
    """1 for equal values, 0 from a factor of three (30 points) on."""
    one, other = middle(a), middle(b)
    if one is None or other is None:
        return 0.0
    if b.unit != a.unit:
        if a.unit is None or b.unit is None:
            return 0.0
        turned = convert(other, b.unit, a.unit)
        if turned is None:
            turned = exchange.about(other, b.unit, a.unit)
        if turned is None:
            return _OTHER_CURRENCY if a.dimension == "money" else 0.0
        other = turned
    if a.dimension == "percent":
        return max(0.0, 1.0 - abs(one - other) / _POINTS)
    if one <= 0 or other <= 0:
        return 0.0
    return max(0.0, 1.0 - abs(math.log10(one / other)) / _NEAR)


def apart(a: Item, b: Item) -> float:
    """The decimal logarithm of how many times larger one value is: 0 for equal ones, at most 3."""
    one, other = base_value(a) or middle(a), base_value(b) or middle(b)
    if one and other and a.dimension == "money" and a.unit and b.unit and a.unit != b.unit:
        turned = exchange.about(other, b.unit, a.unit)
        return min(_FARTHEST, abs(math.log10(one / turned))) if turned and one * turned > 0 else _UNKNOWN
    if not one or not other or one * other < 0 or (a.unit != b.unit and a.dimension not in BASE):
        return _UNKNOWN
    return min(_FARTHEST, abs(math.log10(one / other)))
