"""How far two positions are apart, in the few words that a ribbon has room for."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from gui.inspector.numbers import parse_number
from gui.numerals import decimal, exact

_FIGURE = re.compile(
    r"(\d(?:[\d.,]*\d)?)\s*(mil millones|millones|millón|mil|billones|billón"
    r"|bn|billion|mn|million|tn|trillion|thousand|k|m)?(?![^\W\d_])",
    re.I,
)
_SIGNS = re.compile(
    r"[≥≤~≈<>+±\s]|\b(?:about|around|over|under|at least|at most|more than|less than|almost|nearly)\b", re.I
)
_OF_ARTICLES = QLocale("en")
"""Values are written as articles do, whatever language the window speaks."""


def days_apart(first: str | None, second: str | None) -> str:
    """ "11 days apart" for two full dates that differ, else empty."""
    days = [_day(each) for each in (first, second)]
    if days[0] is None or days[1] is None or days[0] == days[1]:
        return ""
    count = abs((days[0] - days[1]).days)
    return _tr("1 day apart") if count == 1 else _tr("{} days apart").format(count)


def share_apart(first: str | None, second: str | None) -> str:
    """ "17% apart" for two figures of one unit: their difference against the larger, as the comparisons reckon."""
    read = [_figure(each) for each in (first, second)]
    if read[0] is None or read[1] is None or read[0][1] != read[1][1]:
        return ""
    larger = max(abs(read[0][0]), abs(read[1][0]))
    share = 100 * abs(read[0][0] - read[1][0]) / larger if larger else 0.0
    if not share:
        return ""
    return _tr("{}% apart").format(decimal(share, 0) if share >= 1 else exact(float(f"{share:.1g}")))


def _figure(words: str | None) -> tuple[float, str] | None:
    """The number in a value and what is left of it without modifiers: its unit."""
    found = list(_FIGURE.finditer(words or ""))
    if len(found) != 1 or words is None:
        return None
    match = found[0]
    number = parse_number(f"{match[1]} {match[2] or ''}", _OF_ARTICLES)
    unit = _SIGNS.sub("", words[: match.start()] + words[match.end() :]).casefold()
    return (number, unit) if number is not None else None


def _day(partial: str | None) -> date | None:
    try:
        return date.fromisoformat(partial or "")
    except ValueError:
        return None


def _tr(text: str) -> str:
    return QCoreApplication.translate("MarksFeed", text)
