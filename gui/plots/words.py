"""Figures and days in words, as plots and lists say them: "at least 50", "≥ 50", "read as 27 to 33", "9 Jan"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from gui.dates import short_date
from gui.numerals import decimal, exact
from nlp.proposals import Modifier
from storage.date_spans import DateSpan, Grain
from storage.position_values import Figure, PositionPoint
from storage.retelling import measure_name

_MONEY = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}


def amount(value: float, unit: str | None) -> str:
    """ "27", "1.2 million", "$3.6 bn", "80.5 km", "68%"."""
    if unit is not None and (unit in _MONEY or (len(unit) == 3 and unit.isupper() and unit not in ("TEU", "FEU"))):
        sign = _MONEY.get(unit, f"{unit} ")
        scales = ((1e12, _tr("{} tn")), (1e9, _tr("{} bn")), (1e6, _tr("{} m")))
        return f"{'−' if value < 0 else ''}{sign}{_scaled(abs(value), scales)}"
    many = ((1e12, _tr("{} trillion")), (1e9, _tr("{} billion")), (1e6, _tr("{} million")))
    words = _scaled(value, many)
    for scale, one in ((1e12, _tr("1 trillion")), (1e9, _tr("1 billion")), (1e6, _tr("1 million"))):
        words = one if value == scale else words
    if unit == "%":
        return _tr("{}%").format(words)
    if unit in _PERIODS and value != 1:
        return _many_periods(unit).format(words)
    return words if unit is None else f"{words} {unit}"


_PERIODS = frozenset({"day", "week", "month", "year", "decade", "acre", "hour", "minute", "second"})


def _many_periods(unit: str) -> str:
    return {
        "day": _tr("{} days"), "week": _tr("{} weeks"), "month": _tr("{} months"), "year": _tr("{} years"),
        "decade": _tr("{} decades"), "acre": _tr("{} acres"), "hour": _tr("{} hours"), "minute": _tr("{} minutes"),
        "second": _tr("{} seconds"),
    }[unit]  # fmt: skip


def _scaled(value: float, scales: Sequence[tuple[float, str]]) -> str:
    """A number by the largest of these scales that it reaches, also by rounding."""
    for scale, words in scales:
        if abs(value) >= scale * 0.9995:
            return words.format(_plain(value / scale))
    return _plain(value)


def _plain(value: float) -> str:
    if value == int(value) and abs(value) < 1e15:
        words = decimal(value, 0)
    else:
        rounded = float(f"{value:.3g}")
        words = decimal(rounded, 0) if abs(rounded) >= 1000 or rounded == int(rounded) else exact(round(rounded, 6))
    return words.replace("-", "−")


_SIGNS = {
    Modifier.AT_LEAST: "≥ ", Modifier.MORE_THAN: "> ", Modifier.AT_MOST: "≤ ", Modifier.LESS_THAN: "< ",
    Modifier.APPROX: "~ ", Modifier.ALMOST: "~ ",
}  # fmt: skip


def short_figure(figure: Figure) -> str:
    """ "≥ 50", "~ 30", "26 to 34", "$3.6 bn"."""
    if figure.value is None:
        if figure.low is None or figure.high is None:
            return figure.words
        return _tr("{} to {}").format(amount(figure.low, None), amount(figure.high, figure.unit))
    return _SIGNS.get(figure.modifier, "") + amount(figure.value, figure.unit)


def spoken_figure(figure: Figure) -> str:
    """ "at least 50", "around 30", "27"."""
    if figure.value is None:
        return short_figure(figure)
    said = amount(figure.value, figure.unit)
    patterns = {
        Modifier.AT_LEAST: _tr("at least {}"), Modifier.MORE_THAN: _tr("more than {}"),
        Modifier.AT_MOST: _tr("at most {}"), Modifier.LESS_THAN: _tr("less than {}"),
        Modifier.APPROX: _tr("around {}"), Modifier.ALMOST: _tr("almost {}"),
    }  # fmt: skip
    return patterns.get(figure.modifier, "{}").format(said)


def reading_of(figure: Figure) -> str:
    """How a figure is read: "exact", "read as 27 to 33", "lower bound, open upwards"."""
    if figure.modifier in (Modifier.AT_LEAST, Modifier.MORE_THAN):
        return _tr("lower bound, open upwards")
    if figure.modifier in (Modifier.AT_MOST, Modifier.LESS_THAN):
        return _tr("upper bound, open downwards")
    if figure.modifier is Modifier.EXACT:
        return _tr("exact count") if figure.unit is None else _tr("exact figure")
    if figure.low is not None and figure.high is not None:
        return _tr("read as {} to {}").format(amount(figure.low, None), amount(figure.high, figure.unit))
    return ""


def position_words(point: PositionPoint) -> str:
    """What stands for a position in a list: its value, else its label."""
    return point.position.value or point.position.label


def day_words(span: DateSpan, *, year: bool = True) -> str:
    """ "9 Jan 2025", "Dec 2024", "2019"; without the year where it goes without saying."""
    if "/" in span.text:
        first, last = date.fromordinal(span.first), date.fromordinal(span.last)
        return _tr("{} to {}").format(short_date(first.isoformat()), short_date(last.isoformat()))
    return short_date(span.text[:10], with_year=year or span.grain is not Grain.DAY)


def long_day(day: int, *, year: bool = True) -> str:
    """ "9 January 2025"."""
    found = date.fromordinal(day)
    month = QLocale().monthName(found.month, QLocale.FormatType.LongFormat)
    words = _tr("{day} {month} {year}") if year else _tr("{day} {month}")
    return words.format(day=found.day, month=month, year=found.year)


def long_span(span: DateSpan, *, year: bool = True) -> str:
    """ "9 January 2025", "December 2024", "2019"."""
    if span.is_day:
        return long_day(span.first, year=year)
    if span.grain is Grain.MONTH and "/" not in span.text:
        found = date.fromordinal(span.first)
        month = QLocale().monthName(found.month, QLocale.FormatType.LongFormat)
        return _tr("{month} {year}").format(month=month, year=found.year)
    return day_words(span)


def tick_words(day: int, grain: Grain, *, year: bool = False) -> str:
    """What stands below a tick: "9 Jan", "Jan 2025", "2025"."""
    found = date.fromordinal(day)
    if grain is Grain.YEAR:
        return str(found.year)
    month = QLocale().monthName(found.month, QLocale.FormatType.ShortFormat)
    if grain is Grain.MONTH:
        return f"{month} {found.year}" if year or found.month == 1 else month
    return f"{found.day} {month} {found.year}" if year else f"{found.day} {month}"


def measure_title(measure: str | None, unit: str | None) -> str:
    """What an axis of values shows: "deaths", "cost, USD", "km"."""
    if measure is None:
        return unit or _tr("value")
    if unit is not None:
        return f"{measure_name(measure)}, {unit}"
    if QLocale().language() in (QLocale.Language.English, QLocale.Language.C):  # the machine names one of them
        return measure if measure.endswith("s") or " " in measure else f"{measure}s"
    return measure_name(measure)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Plots", text)
