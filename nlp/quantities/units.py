"""Units that news uses: their names, what they measure, and how one becomes another with the arithmetic shown.

Own table of some seventy units instead of pint: measured, pint takes 0.4 s to import and knows none of the money.
Factors: SI brochure and NIST SP 811 (exact for mile, foot, pound, acre; oil barrel of 42 US gallons).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unit:
    """``value_in_base = value * factor + offset``; units convert only inside one family."""

    symbol: str
    dimension: str
    family: str
    factor: float = 1.0
    offset: float = 0.0


def _table() -> dict[str, Unit]:
    rows: list[Unit] = []

    def family(dimension: str, name: str, **factors: float) -> None:
        rows.extend(Unit(symbol.replace("_", " "), dimension, name, factor) for symbol, factor in factors.items())

    family("distance", "length", mm=1e-3, cm=1e-2, m=1.0, km=1e3, mi=1609.344, nmi=1852.0, ft=0.3048, yd=0.9144)
    family("distance", "length", **{"in": 0.0254})
    family("mass", "mass", mg=1e-6, g=1e-3, kg=1.0, t=1e3, lb=0.45359237, oz=0.028349523125, st=907.18474)
    family("mass", "mass", lt=1016.0469088, kt=1e6, Mt=1e9, ct=2e-4)
    family("area", "area", m2=1.0, km2=1e6, ha=1e4, acre=4046.8564224, sqmi=2589988.110336, sqft=0.09290304)
    family("volume", "volume", l=1e-3, m3=1.0, gal=3.785411784e-3, bbl=0.158987294928, ML=1e3, bcm=1e9)
    family("volume", "volume", **{"acre-ft": 1233.48183754752})
    family("power", "power", W=1.0, kW=1e3, MW=1e6, GW=1e9, TW=1e12)
    family("energy", "energy", kWh=1.0, MWh=1e3, GWh=1e6, TWh=1e9)
    family("duration", "time", s=1.0, min=60.0, h=3600.0, day=86400.0, week=604800.0)
    family("duration", "calendar", month=1.0, year=12.0, decade=120.0, century=1200.0)
    family("speed", "speed", **{"km/h": 1.0, "mph": 1.609344, "kn": 1.852, "m/s": 3.6})
    family("percent", "percent", **{"%": 1.0, "bp": 0.01})
    family("percent", "points", pp=1.0)
    family("containers", "containers", TEU=1.0, FEU=2.0)
    family("data", "data", MB=1e-3, GB=1.0, TB=1e3)
    rows += [Unit("°C", "temperature", "temperature"), Unit("°F", "temperature", "temperature", 5 / 9, -160 / 9)]
    return {unit.symbol: unit for unit in rows}


UNITS: Mapping[str, Unit] = _table()

CALENDAR_DAYS = 30.436875
"""Mean days of a month in the Gregorian calendar: joins days and weeks to months and years."""


def dimension_of(symbol: str | None) -> str:
    """The dimension of a unit; a currency (ISO 4217 code) is money, no unit is a number."""
    if symbol is None:
        return "number"
    unit = UNITS.get(symbol)
    return unit.dimension if unit is not None else "money"


def factor_between(source: str, target: str) -> float | None:
    """By what a value in ``source`` is multiplied to stand in ``target``, or None where no factor does it."""
    if source == target:
        return 1.0
    a, b = UNITS.get(source), UNITS.get(target)
    if a is None or b is None or a.offset or b.offset or a.dimension != b.dimension:
        return None
    if a.family == b.family:
        return a.factor / b.factor
    if {a.family, b.family} == {"time", "calendar"}:
        day = CALENDAR_DAYS * 86400.0
        return (
            a.factor * (day if a.family == "calendar" else 1.0) / (b.factor * (day if b.family == "calendar" else 1.0))
        )
    return None


def convert(value: float, source: str, target: str) -> float | None:
    """``value`` in another unit, or None when the two do not measure the same (or are two currencies)."""
    factor = factor_between(source, target)
    if factor is not None:
        return value * factor
    a, b = UNITS.get(source), UNITS.get(target)
    if a is None or b is None or a.family != b.family:
        return None
    return (value * a.factor + a.offset - b.offset) / b.factor


def conversion_step(value: float, source: str, target: str) -> str | None:
    """The arithmetic of ``convert`` as a person writes it: "50 mi x 1.609 = 80.5 km"."""
    result = convert(value, source, target)
    if result is None or source == target:
        return None
    factor = factor_between(source, target)
    if factor is None:
        return f"{amount(value, source)} = {amount(result, target)}"
    rounded = float(f"{result:.3g}")
    if factor >= 1:
        return f"{amount(value, source)} × {shown(factor, 4)} = {amount(rounded, target)}"
    return f"{amount(value, source)} ÷ {shown(1 / factor, 4)} = {amount(rounded, target)}"


_SPELLED = frozenset({"day", "week", "month", "year", "decade", "acre"})


def amount(value: float, unit: str | None) -> str:
    """A figure with its unit as a person writes it: "10 days", "80 km", "600 million USD", "68%"."""
    if unit is None:
        return shown(value)
    if unit == "%":
        return f"{shown(value)}%"
    return f"{shown(value)} {unit}{'s' if unit in _SPELLED and value != 1 else ''}"


_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))


def shown(value: float, digits: int = 6) -> str:
    """A figure as a person writes it: 3.6 billion, 140,000, 80.5 (at most ``digits`` significant)."""
    size = abs(value)
    for scale, word in _SCALES:
        if size >= scale:
            return f"{_plain(value / scale, min(digits, 4))} {word}"
    return _plain(value, digits)


def _plain(value: float, digits: int) -> str:
    if value == int(value) and abs(value) < 1e15:
        return f"{int(value):,}"
    rounded = float(f"{value:.{digits}g}")
    if abs(rounded) >= 1000 or rounded == int(rounded):
        return f"{rounded:,.0f}"
    text = f"{rounded:.6f}".rstrip("0")
    return text.rstrip(".")
