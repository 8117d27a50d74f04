"""Partial dates as spans of days: what "2025", "2025-01" and "2025-01-13" cover, for placing them on an axis."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Grain(StrEnum):
    """How finely a date is known."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class DateSpan:
    """The days that a date may mean, first and last included, as proleptic Gregorian ordinals (``date.toordinal``)."""

    first: int
    last: int
    grain: Grain
    text: str
    """As it is stored."""

    @property
    def middle(self) -> float:
        """Where one point stands for the span, in days."""
        return (self.first + self.last) / 2

    @property
    def is_day(self) -> bool:
        return self.first == self.last


_PARTIAL = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_GRAINS = (Grain.YEAR, Grain.MONTH, Grain.DAY)


def span_of(text: str | None) -> DateSpan | None:
    """Return the span of a partial date, or of an interval "2024-12/2025-01"; None for none and for what is no date."""
    if not text:
        return None
    parts = [_days(part) for part in text.split("/", 1)]
    if any(part is None for part in parts):
        return None
    known = [part for part in parts if part is not None]
    first, last = min(part[0] for part in known), max(part[1] for part in known)
    return DateSpan(first, last, min((part[2] for part in known), key=_GRAINS.index), text)


def _days(part: str) -> tuple[int, int, Grain] | None:
    match = _PARTIAL.fullmatch(part.strip()[:10])
    if match is None:
        return None
    year, month, day = (int(group) if group else None for group in match.groups())
    assert year is not None
    try:
        first = date(year, month or 1, day or 1)
    except ValueError:
        return None
    if month is None:
        return first.toordinal(), date(year, 12, 31).toordinal(), Grain.YEAR
    if day is None:
        last = calendar.monthrange(year, month)[1]
        return first.toordinal(), first.replace(day=last).toordinal(), Grain.MONTH
    return first.toordinal(), first.toordinal(), Grain.DAY
