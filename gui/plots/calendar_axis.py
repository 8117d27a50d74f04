"""The ticks of an axis of days: every n days, months or years, as fine as there is room for."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from storage.date_spans import Grain

_DAYS = (1, 2, 5, 10)
_MONTHS = (1, 2, 3, 6)
MEAN_MONTH, MEAN_YEAR = 30.436875, 365.2425
FIRST_DAY, LAST_DAY = date.min.toordinal(), date.max.toordinal()


@dataclass(frozen=True, slots=True)
class DateTick:
    """A day on the axis, and how much of it is to be said."""

    day: int
    grain: Grain


def date_ticks(first: float, last: float, most: int) -> tuple[DateTick, ...]:
    """The ticks between two days (proleptic ordinals), at most ``most`` of them and as many as the steps allow."""
    first, last = max(first, FIRST_DAY), min(last, LAST_DAY)
    if last < first or most < 1:
        return ()
    span = last - first
    for step in _DAYS:
        if span / step + 1 <= most:
            return tuple(DateTick(day, Grain.DAY) for day in _every_days(first, last, step))
    for step in _MONTHS:
        if span / (step * MEAN_MONTH) + 1 <= most:
            return tuple(DateTick(day, Grain.MONTH) for day in _every_months(first, last, step))
    years = 1
    while span / (years * MEAN_YEAR) + 1 > most:
        years = next(n for n in _one_two_five() if n > years)
    return tuple(DateTick(day, Grain.YEAR) for day in _every_months(first, last, years * 12))


def _one_two_five() -> Iterator[int]:
    power = 1
    while True:
        yield from (power, 2 * power, 5 * power)
        power *= 10


def _every_days(first: float, last: float, step: int) -> Iterator[int]:
    """Days whose ordinal is a multiple of the step: the same days whatever is cut out of the axis."""
    day = math.ceil(first / step) * step
    while day <= last:
        yield day
        day += step


def _every_months(first: float, last: float, step: int) -> Iterator[int]:
    start = date.fromordinal(math.floor(first))
    number = (start.year * 12 + start.month - 1) // step * step
    while number < 10_000 * 12:
        year, month = divmod(number, 12)
        number += step
        if year < 1:
            continue
        day = date(year, month + 1, 1).toordinal()
        if day > last:
            return
        if day >= first:
            yield day


def padded(first: float, last: float) -> tuple[float, float]:
    """A range of days with some air on both sides; at least three days wide."""
    air = max((last - first) * 0.08, 1.5)
    return first - air, last + air
