"""What each pattern of a date stands for: its first and last day, from the words and the days known before it."""

from __future__ import annotations

from datetime import date, timedelta

from nlp.dates import relative
from nlp.dates.spans import (
    Anchor,
    Groups,
    Span,
    Tense,
    day_or_none,
    leading_number,
    month_number,
    plus,
    shift_months,
    third_of,
    week_with,
    whole_months,
)
from nlp.english import dates as en


def _year_for(groups: Groups, month: int, day: int, anchor: Anchor | None, future: Tense) -> tuple[int | None, str]:
    """The year of a date that may lack it, and where it was taken from."""
    if groups.get("y"):
        return int(groups["y"] or 0), "explicit"
    if anchor is None:
        return None, "none"
    rel = (groups.get("rel") or "").strip().lower()
    if rel in ("this", "last", "next") and not groups.get("m_alone"):
        return anchor.day.year + {"this": 0, "last": -1, "next": 1}[rel], anchor.how
    return _nearest_year(anchor.day, month, day, future), anchor.how


def _nearest_year(anchor: date, month: int, day: int, future: Tense) -> int:
    """The year that puts a month and day on the right side of the anchor; within half a year when tense is silent."""
    here = (month, day) >= (anchor.month, anchor.day if day else 0)
    ahead = (month - anchor.month) % 12
    if future:
        return anchor.year if here or ahead > 10 else anchor.year + 1
    if here and ahead > 0:
        return anchor.year - 1 if ahead > 5 or future is False else anchor.year
    return anchor.year


def _read_day(groups: Groups, anchor: Anchor | None, previous: date | None, future: Tense) -> Span | None:
    month, day = month_number(groups), leading_number(groups["d"] or "0")
    last = leading_number(groups["d2"] or "0") if groups.get("d2") else day
    if not 1 <= day <= 31 or not day <= last <= 31:
        return None
    year, how = _year_for(groups, month, day, anchor, future)
    if year is None:
        return Span(None, None, "day" if last == day else "range", how)
    low, high = day_or_none(year, month, day), day_or_none(year, month, last)
    if low is None or high is None:
        return None
    return Span(low, high, "day" if low == high else "range", how)


def _read_span(groups: Groups, anchor: Anchor | None, previous: date | None, future: Tense) -> Span | None:
    month, day = month_number(groups), leading_number(groups["d"] or "0")
    month2, day2 = month_number(groups, "m2"), leading_number(groups["d2"] or "0")
    if groups.get("y2"):
        year2, how = int(groups["y2"] or 0), "explicit"
        year = int(groups["y"] or 0) if groups.get("y") else year2 - (month > month2)
    else:
        open_year, how = _year_for(groups, month, day, anchor, future)
        if open_year is None:
            return Span(None, None, "range", how)
        year, year2 = open_year, open_year + (month2 < month)
    low, high = day_or_none(year, month, day), day_or_none(year2, month2, day2)
    return Span(low, high, "range", how) if low and high else None


def _read_month_span(groups: Groups, anchor: Anchor | None, previous: date | None, future: Tense) -> Span | None:
    first, last = month_number(groups), month_number(groups, "m2")
    year2, how = _year_for({**groups, "y": groups.get("y2")}, last, 0, anchor, future)
    if year2 is None:
        return Span(None, None, "range", how)
    year = int(groups["y"] or 0) if groups.get("y") else year2 - (first > last)
    low, high = whole_months(year, first, first, "month", how), whole_months(year2, last, last, "month", how)
    if low is None or high is None or low.low is None or high.high is None or low.low > high.high:
        return None
    return Span(low.low, high.high, "range", how)


def _read_holiday(groups: Groups, anchor: Anchor | None, previous: date | None, future: Tense) -> Span | None:
    month, day = en.HOLIDAYS[(groups["name"] or "").replace("’", "'")]
    year, how = _year_for(groups, month, day, anchor, future)
    if year is None:
        return Span(None, None, "day", how)
    there = day_or_none(year, month, day)
    return Span(there, there, "day", how) if there else None


_EASTER = {"Palm Sunday": -7, "Maundy Thursday": -3, "Good Friday": -2, "Holy Saturday": -1, "Easter Sunday": 0,
           "Easter Monday": 1, "Ash Wednesday": -46}  # fmt: skip


def _read_easter(groups: Groups, anchor: Anchor | None, previous: date | None, future: Tense) -> Span | None:
    """The western feast: what an English paper calls Easter."""
    name = groups["name"] or ""
    if groups.get("y"):
        year, how = int(groups["y"] or 0), "explicit"
    elif anchor is None:
        return Span(None, None, "day", "none")
    else:
        ahead = plus(easter(anchor.day.year), _EASTER[name])
        over = ahead is not None and ahead <= anchor.day
        year = anchor.day.year + (1 if future and over else 0 if future or over else -1)
        how = anchor.how
    there = plus(easter(year), _EASTER[name])
    return Span(there, there, "day", how) if there else None


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def _read_iso(groups: Groups, anchor: Anchor | None, previous: date | None, future: Tense) -> Span | None:
    day = day_or_none(int(groups["y"] or 0), int(groups["m"] or 0), int(groups["d"] or 0))
    return Span(day, day, "day", "explicit") if day else None


def _read_numeric(groups: Groups, anchor: Anchor | None, previous: date | None, future: Tense) -> Span | None:
    """ "17/09/2024", "9.17.2024": only where the figures themselves tell which is the month."""
    a, b, year = int(groups["a"] or 0), int(groups["b"] or 0), int(groups["y"] or 0)
    if a <= 12 and b <= 12 and a != b:
        return None
    day = day_or_none(year, b, a) if a > 12 else day_or_none(year, a, b)
    return Span(day, day, "day", "explicit") if day else None


def _read_week_of(groups: Groups, anchor: Anchor | None, previous: date | None, future: Tense) -> Span | None:
    named = {**groups, "m": groups["m"] or groups["m2"], "d": groups["d"] or groups["d2"], "d2": None}
    day = _read_day(named, anchor, previous, future)
    if day is None or day.low is None:
        return day
    return week_with(day.low, day.anchored)


def _read_month(groups: Groups, anchor: Anchor | None, previous: date | None, future: Tense) -> Span | None:
    month = month_number(groups)
    if (groups.get("rel") or "").lower() == "that" and previous is not None:
        return whole_months(previous.year, month, month, "month", "previous")
    year, how = _year_for(groups, month, 0, anchor, future)
    if year is None:
        return Span(None, None, "month", how)
    return whole_months(year, month, month, "month", how)


def _read_alone(groups: Groups, anchor: Anchor | None, previous: date | None, future: Tense) -> Span | None:
    rel = (groups.get("rel") or "").lower()
    if future and rel in ("since", "after", "of"):
        future = None  # what is to come is told of a day that need not be
    future = True if rel == "next" else future
    if anchor is not None and rel == "last":
        month = month_number(groups)
        return whole_months(anchor.day.year - (month >= anchor.day.month), month, month, "month", anchor.how)
    return _read_month({**groups, "rel": None}, anchor, previous, future)


def _read_part(groups: Groups, anchor: Anchor | None, previous: date | None, future: Tense) -> Span | None:
    part = (groups["part"] or "").lower().replace("the ", "")
    index = 0 if part.startswith(("early", "beginning", "start")) else 1 if part.startswith("mid") else 2
    if part.startswith("end"):
        index = 2
    if groups.get("m"):
        month = month_number(groups)
        year, how = _year_for(groups, month, 0, anchor, future)
        if year is None:
            return Span(None, None, "month", how)
        return third_of(year, month, index, how)
    if groups.get("rel"):
        if anchor is None:
            return Span(None, None, "range", "none")
        step = {"this": 0, "the": 0, "last": -1, "next": 1}[groups["rel"] or "this"]
        if groups.get("unit") == "month":
            whole = shift_months(anchor.day, step)
            return third_of(whole.year, whole.month, index, anchor.how)
        if groups.get("unit") == "week":
            week = week_with(plus(anchor.day, 7 * step), anchor.how)
            if week is None or week.low is None:
                return week
            return Span(
                week.low + timedelta(days=2 * index), week.low + timedelta(days=2 * index + 2), "range", anchor.how
            )
        year, how = anchor.day.year + step, anchor.how
    else:
        year, how = int(groups["y"] or 0), "explicit"
    first, final = ((1, 4), (5, 8), (9, 12))[index]
    return whole_months(year, first, final, "range", how)


def _read_quarter(groups: Groups, anchor: Anchor | None, previous: date | None, future: Tense) -> Span | None:
    how = "explicit"
    if groups.get("y"):
        year = int(groups["y"] or 0)
    elif anchor is None:
        return Span(None, None, "quarter", "none")
    elif "rel" not in groups:  # "second-quarter figures", "a loss in the fourth quarter", "flat in Q2"
        future = future and groups.get("joint") != "-"  # "will publish third-quarter results"
        told = int(groups["q"] or 0) if groups.get("q") else en.SMALL[(groups["n"] or "first").lower()]
        ahead = told - (anchor.day.month + 2) // 3
        year, how = anchor.day.year + (ahead < 0 and future is True) - (ahead > 0 and not future), anchor.how
    else:
        year, how = anchor.day.year + {"next": 1, "last": -1}.get(groups.get("rel") or "", 0), anchor.how
    if groups.get("h"):
        number, size = int(groups["h"] or 0), 6
    elif groups.get("q"):
        number, size = int(groups["q"] or 0), 3
    else:
        size = 6 if groups["unit"] == "half" else 3
        number = en.SMALL[(groups["n"] or "first").lower()]
        number = 12 // size if number < 0 else number
    if number * size > 12:
        return None
    return whole_months(year, (number - 1) * size + 1, number * size, "half" if size == 6 else "quarter", how)


def _read_months(groups: Groups, anchor: Anchor | None, previous: date | None, future: Tense) -> Span | None:
    count = (
        en.SMALL.get(groups["k"] or "") or int(groups["k"] or 0) if (groups["k"] or "").isdigit() or groups["k"] else 0
    )
    if not 1 <= count <= 12:
        return None
    if groups.get("y"):
        year, how = int(groups["y"] or 0), "explicit"
    elif anchor is None:
        return Span(None, None, "range", "none")
    else:
        year, how = anchor.day.year - (groups["rel"] == "last"), anchor.how
    first, last = (1, count) if groups["n"] == "first" else (13 - count, 12)
    return whole_months(year, first, last, "range", how)


def _read_season(groups: Groups, anchor: Anchor | None, previous: date | None, future: Tense) -> Span | None:
    first, last = en.SEASONS[(groups["s"] or "").lower()]
    rel = (groups.get("rel") or "").lower()
    if rel:
        if anchor is None:
            return Span(None, None, "season", "none")
        month = anchor.day.month + (12 if last > 12 and anchor.day.month <= last - 12 else 0)
        year = anchor.day.year - (month > 12)
        if rel == "last":  # the last one that is over
            year -= month <= last
        elif rel == "next":
            year += month >= first
        return whole_months(year, first, last, "season", anchor.how)
    return whole_months(int(groups["y"] or 0), first, last, "season", "explicit")


def _read_years(groups: Groups, anchor: Anchor | None, previous: date | None, future: Tense) -> Span | None:
    first, other = groups["y"] or "0", groups["y2"] or "0"
    last = int(other) if len(other) == 4 else int(first[:2] + other)
    if last < int(first):
        return None
    return Span(date(int(first), 1, 1), date(last, 12, 31), "range", "explicit")


def _read_decade(groups: Groups, anchor: Anchor | None, previous: date | None, future: Tense) -> Span | None:
    first = int(groups["y"] or 0) * 10
    low, high = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}.get((groups.get("part") or "").lower(), (0, 9))
    return Span(date(first + low, 1, 1), date(first + high, 12, 31), "decade", "explicit")


def _read_century(groups: Groups, anchor: Anchor | None, previous: date | None, future: Tense) -> Span | None:
    last = int(groups["c"] or 0) * 100
    return Span(date(last - 99, 1, 1), date(last, 12, 31), "century", "explicit")


def _read_year(groups: Groups, anchor: Anchor | None, previous: date | None, future: Tense) -> Span | None:
    return whole_months(int(groups["y"] or 0), 1, 12, "year", "explicit")


READERS = {
    "month_span": _read_month_span,
    "holiday": _read_holiday,
    "iso": _read_iso,
    "span": _read_span,
    "days": _read_day,
    "day": _read_day,
    "part": _read_part,
    "quarter": _read_quarter,
    "months": _read_months,
    "season": _read_season,
    "month": _read_month,
    "years": _read_years,
    "decade": _read_decade,
    "century": _read_century,
    "ago": relative.read_ago,
    "easter": _read_easter,
    "nth": relative.read_nth,
    "week_of": _read_week_of,
    "numeric": _read_numeric,
    "back": relative.read_back,
    "weekday_after": relative.read_weekday_after,
    "next_to": relative.read_next_to,
    "unit": relative.read_unit,
    "today": relative.read_today,
    "weekday": relative.read_weekday,
    "alone": _read_alone,
    "year": _read_year,
}
"""What reads each pattern of ``nlp.english.dates``."""
