"""Figures as people write them for the value of a position: "≥ 50", "~30", "$3.6bn", "80 km", "26–34"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from nlp.proposals import Modifier


@dataclass(frozen=True, slots=True)
class WrittenFigure:
    """A number with what stands around it; ``low`` and ``high`` are set for ranges only."""

    value: float | None
    low: float | None
    high: float | None
    modifier: Modifier
    unit: str | None


_SIGNS: tuple[tuple[str, Modifier], ...] = (
    (r"≥|>=|at least|no (?:less|fewer) than|min\.?", Modifier.AT_LEAST),
    (r"≤|<=|at most|no more than|up to|max\.?", Modifier.AT_MOST),
    (r">|more than|over|above", Modifier.MORE_THAN),
    (r"<|less than|fewer than|under|below", Modifier.LESS_THAN),
    (r"~|≈|about|around|approximately|approx\.?|circa|c\.|ca\.?|some|roughly", Modifier.APPROX),
    (r"almost|nearly", Modifier.ALMOST),
)
_SCALES = {
    "k": 1e3, "thousand": 1e3, "m": 1e6, "mn": 1e6, "mio": 1e6, "million": 1e6, "bn": 1e9, "billion": 1e9,
    "tn": 1e12, "trillion": 1e12,
}  # fmt: skip
_SCALES_OF_MONEY_ALONE = frozenset({"k", "m"})
"""Letters that are scales behind an amount of money and units behind any other number."""
_CURRENCIES = {"US$": "USD", "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "S/": "PEN"}
_UNITS = {
    "miles": "mi", "mile": "mi", "kilometres": "km", "kilometers": "km", "kilometre": "km", "metres": "m",
    "meters": "m", "percent": "%", "per cent": "%", "tonnes": "t", "tons": "t", "days": "day", "weeks": "week",
    "months": "month", "years": "year", "hours": "h", "minutes": "min",
}  # fmt: skip
_SYMBOLS = frozenset(_UNITS.values()) | frozenset(
    ("mm", "cm", "ft", "yd", "nmi", "g", "kg", "mg", "lb", "oz", "kt", "Mt", "m2", "km2", "ha", "acre", "l", "m3",
     "bbl", "W", "kW", "MW", "GW", "kWh", "MWh", "GWh", "TWh", "s", "km/h", "mph", "m/s", "bp", "pp", "TEU", "°C", "°F",
     "MB", "GB", "TB")
)  # fmt: skip
"""Units as quantities have them."""

_NUMBER = r"[-−]?\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?:\.\d+)?|[-−]?\d+(?:\.\d+)?"
_SCALE = "|".join(sorted(_SCALES, key=len, reverse=True))
_CURRENCY = "|".join(re.escape(sign) for sign in sorted(_CURRENCIES, key=len, reverse=True))
_WHOLE = re.compile(
    rf"(?P<coin>{_CURRENCY})?\s*(?P<a>{_NUMBER})"
    rf"(?:\s*(?:–|—|-|to)\s*(?:{_CURRENCY})?\s*(?P<b>{_NUMBER}))?"
    rf"\s*(?P<scale>(?:{_SCALE})(?![a-z]))?\s*(?P<plus>\+)?\s*(?P<unit>[^\d+].*)?",
    re.IGNORECASE,
)


LARGEST, SMALLEST = 1e30, 1e-30
"""Numbers between these can be added, divided and drawn; what lies beyond is a slip, and shown in its own words."""


def countable(value: float | None) -> float | None:
    """Return a number that can be reckoned with, or None."""
    if value is None or value == 0:
        return value
    return value if SMALLEST <= abs(value) <= LARGEST else None


def read_figure(words: str | None) -> WrittenFigure | None:
    """Return the figure that a short text is, or None where it is none ("done", "an operation")."""
    if not words:
        return None
    rest, modifier = words.strip(), Modifier.EXACT
    for signs, meaning in _SIGNS:
        match = re.match(rf"(?:{signs})\s*(?=\S)", rest, re.IGNORECASE)
        if match is not None:
            rest, modifier = rest[match.end() :], meaning
            break
    match = _WHOLE.fullmatch(rest)
    if match is None:
        return None
    unit, scale = _unit_and_scale(match)
    first = _number(match["a"]) * scale
    if match["b"] is not None:
        second = _number(match["b"]) * scale
        if countable(first) is None or countable(second) is None:
            return None
        return WrittenFigure(None, min(first, second), max(first, second), Modifier.RANGE, unit)
    if countable(first) is None:
        return None
    if match["plus"] and modifier is Modifier.EXACT:
        modifier = Modifier.MORE_THAN
    return WrittenFigure(first, None, None, modifier, unit)


def _unit_and_scale(match: re.Match[str]) -> tuple[str | None, float]:
    unit = (match["unit"] or "").strip() or None
    scale = (match["scale"] or "").lower()
    if scale in _SCALES_OF_MONEY_ALONE and match["coin"] is None:
        unit, scale = (f"{scale} {unit}" if unit else scale), ""
    if match["coin"] is not None:
        unit = _CURRENCIES.get(match["coin"].upper(), unit)
    elif unit is not None:
        unit = _UNITS.get(unit.lower(), unit)
        unit = unit if unit in _SYMBOLS else None  # "28 people", "27 dead": what is counted is no unit
    return unit, _SCALES.get(scale, 1.0)


def _number(written: str) -> float:
    return float(re.sub("[,\u00a0\u202f]", "", written).replace("−", "-"))
