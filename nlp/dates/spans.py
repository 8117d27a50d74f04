"""The days that a date may stand for, and the steps of the calendar from one day to others."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import MINYEAR, date, timedelta

from nlp.english import dates as en

Groups = dict[str, str | None]

DAYS_IN = {"day": 1, "week": 7, "fortnight": 14}

Tense = bool | None
"""Whether the words beside a date speak of what is to come (True), of what is past (False), or do not tell (None)."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day an article speaks from, and where it was found (dateline, byline, published)."""

    day: date
    how: str


@dataclass(frozen=True, slots=True)
class Span:
    low: date | None
    high: date | None
    granularity: str
    anchored: str


def day_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def leading_number(text: str) -> int:
    return int(re.match(r"\d+", text).group())  # type: ignore[union-attr]  # patterns give digits only


def month_number(groups: Groups, name: str = "m") -> int:
    return en.MONTHS[(groups[name] or "").rstrip(".")]


def whole_months(year: int, first: int, last: int, granularity: str, how: str) -> Span | None:
    """Whole months of a year, 1 to 12; 13 and 14 are in the next year (a winter)."""
    end_year, end_month = (year, last) if last <= 12 else (year + 1, last - 12)
    if not MINYEAR <= year <= 9998:
        return None
    last_day = calendar.monthrange(end_year, end_month)[1]
    return Span(date(year, first, 1), date(end_year, end_month, last_day), granularity, how)


def third_of(year: int, month: int, index: int, how: str) -> Span:
    """The first ten days of a month, the next ten, or the rest."""
    low, high = ((1, 10), (11, 20), (21, calendar.monthrange(year, month)[1]))[index]
    return Span(date(year, month, low), date(year, month, high), "range", how)


def is_no_day(text: str, start: int, end: int) -> bool:
    """Whether bare digits that were taken for a date are the number of a law, or more than any year has."""
    digits = text[start:end]
    if not digits.isdecimal():
        return False
    return len(digits) > _MOST_DIGITS or en.LABEL_BEFORE.search(text, max(0, start - _BEFORE), start) is not None


_MOST_DIGITS, _BEFORE = 4, 12
"""Digits of a year; code points before a number in which what it is of stands."""


def plus(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def week_with(day: date | None, how: str) -> Span | None:
    if day is None:
        return None
    monday = day - timedelta(days=day.weekday())
    return Span(monday, monday + timedelta(days=6), "week", how)


def shift_months(day: date, months: int) -> date:
    number = min(max(day.year * 12 + day.month - 1 + months, 12), 9998 * 12)
    return date(number // 12, number % 12 + 1, 1)


def step_of(day: date, unit: str, step: int, how: str) -> Span | None:
    if unit == "day":
        there = plus(day, step)
        return Span(there, there, "day", how) if there else None
    if unit in ("week", "weekend"):
        week = week_with(plus(day, 7 * step), how)
        if week is None or unit == "week" or week.low is None:
            return week
        return Span(week.low + timedelta(days=5), week.high, "range", how)
    there = shift_months(day, step * (12 if unit == "year" else 1))
    return (
        whole_months(there.year, 1, 12, "year", how)
        if unit == "year"
        else whole_months(there.year, there.month, there.month, "month", how)
    )
