"""What each pattern of a date stands for: its first and last day, from the words and the days known before it."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import MINYEAR, date, timedelta

from nlp.english import dates as en

Groups = dict[str, str | None]

_UNITS = {"day": 1, "week": 7, "fortnight": 14}


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


def _year_for(groups: Groups, month: int, day: int, anchor: Anchor | None, future: bool) -> tuple[int | None, str]:
    """The year of a date that may lack it, and where it was taken from."""
    if groups.get("y"):
        return int(groups["y"] or 0), "explicit"
    if anchor is None:
        return None, "none"
    rel = (groups.get("rel") or "").strip().lower()
    if rel in ("this", "last", "next") and not groups.get("m_alone"):
        return anchor.day.year + {"this": 0, "last": -1, "next": 1}[rel], anchor.how
    return _nearest_year(anchor.day, month, day, future), anchor.how


def _nearest_year(anchor: date, month: int, day: int, future: bool) -> int:
    """The year that puts a month and day on the right side of the anchor; within half a year when tense is silent."""
    here = (month, day) >= (anchor.month, anchor.day if day else 0)
    ahead = (month - anchor.month) % 12
    if future:
        return anchor.year if here or ahead > 10 else anchor.year + 1
    if here and ahead > 0:
        return anchor.year - 1 if ahead > 5 else anchor.year
    return anchor.year


def _read_day(groups: Groups, anchor: Anchor | None, previous: date | None, future: bool) -> Span | None:
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


def _read_span(groups: Groups, anchor: Anchor | None, previous: date | None, future: bool) -> Span | None:
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


def _read_month_span(groups: Groups, anchor: Anchor | None, previous: date | None, future: bool) -> Span | None:
    first, last = month_number(groups), month_number(groups, "m2")
    year2, how = _year_for({**groups, "y": groups.get("y2")}, last, 0, anchor, future)
    if year2 is None:
        return Span(None, None, "range", how)
    year = int(groups["y"] or 0) if groups.get("y") else year2 - (first > last)
    low, high = _months(year, first, first, "month", how), _months(year2, last, last, "month", how)
    if low is None or high is None or low.low is None or high.high is None or low.low > high.high:
        return None
    return Span(low.low, high.high, "range", how)


def _read_holiday(groups: Groups, anchor: Anchor | None, previous: date | None, future: bool) -> Span | None:
    month, day = en.HOLIDAYS[(groups["name"] or "").replace("’", "'")]
    year, how = _year_for(groups, month, day, anchor, future)
    if year is None:
        return Span(None, None, "day", how)
    there = day_or_none(year, month, day)
    return Span(there, there, "day", how) if there else None


def _read_iso(groups: Groups, anchor: Anchor | None, previous: date | None, future: bool) -> Span | None:
    day = day_or_none(int(groups["y"] or 0), int(groups["m"] or 0), int(groups["d"] or 0))
    return Span(day, day, "day", "explicit") if day else None


def _read_numeric(groups: Groups, anchor: Anchor | None, previous: date | None, future: bool) -> Span | None:
    """ "17/09/2024", "9.17.2024": only where the figures themselves tell which is the month."""
    a, b, year = int(groups["a"] or 0), int(groups["b"] or 0), int(groups["y"] or 0)
    if a <= 12 and b <= 12 and a != b:
        return None
    day = day_or_none(year, b, a) if a > 12 else day_or_none(year, a, b)
    return Span(day, day, "day", "explicit") if day else None


def _read_week_of(groups: Groups, anchor: Anchor | None, previous: date | None, future: bool) -> Span | None:
    named = {**groups, "m": groups["m"] or groups["m2"], "d": groups["d"] or groups["d2"], "d2": None}
    day = _read_day(named, anchor, previous, future)
    if day is None or day.low is None:
        return day
    return _week(day.low, day.anchored)


def _months(year: int, first: int, last: int, granularity: str, how: str) -> Span | None:
    """Whole months of a year, 1 to 12; 13 and 14 are in the next year (a winter)."""
    end_year, end_month = (year, last) if last <= 12 else (year + 1, last - 12)
    if not MINYEAR <= year <= 9998:
        return None
    last_day = calendar.monthrange(end_year, end_month)[1]
    return Span(date(year, first, 1), date(end_year, end_month, last_day), granularity, how)


def _read_month(groups: Groups, anchor: Anchor | None, previous: date | None, future: bool) -> Span | None:
    month = month_number(groups)
    if groups.get("rel") == "that" and previous is not None:
        return _months(previous.year, month, month, "month", "previous")
    year, how = _year_for(groups, month, 0, anchor, future)
    if year is None:
        return Span(None, None, "month", how)
    return _months(year, month, month, "month", how)


def _read_alone(groups: Groups, anchor: Anchor | None, previous: date | None, future: bool) -> Span | None:
    rel = (groups.get("rel") or "").lower()
    future = rel == "next" or (future and rel != "last" and rel not in ("since", "after", "of"))
    if anchor is not None and rel == "last":
        month = month_number(groups)
        return _months(anchor.day.year - (month >= anchor.day.month), month, month, "month", anchor.how)
    return _read_month({**groups, "rel": None}, anchor, previous, future)


def _read_part(groups: Groups, anchor: Anchor | None, previous: date | None, future: bool) -> Span | None:
    part = (groups["part"] or "").lower().replace("the ", "")
    index = 0 if part.startswith(("early", "beginning", "start")) else 1 if part.startswith("mid") else 2
    if part.startswith("end"):
        index = 2
    if groups.get("m"):
        month = month_number(groups)
        year, how = _year_for(groups, month, 0, anchor, future)
        if year is None:
            return Span(None, None, "month", how)
        last = calendar.monthrange(year, month)[1]
        low, high = ((1, 10), (11, 20), (21, last))[index]
        return Span(date(year, month, low), date(year, month, high), "range", how)
    if groups.get("rel"):
        if anchor is None:
            return Span(None, None, "range", "none")
        step = {"this": 0, "last": -1, "next": 1}[groups["rel"] or "this"]
        if groups.get("unit") == "month":
            whole = _shift_months(anchor.day, step)
            return _months(whole.year, whole.month, whole.month, "month", anchor.how)
        year, how = anchor.day.year + step, anchor.how
    else:
        year, how = int(groups["y"] or 0), "explicit"
    first, final = ((1, 4), (5, 8), (9, 12))[index]
    return _months(year, first, final, "range", how)


def _read_quarter(groups: Groups, anchor: Anchor | None, previous: date | None, future: bool) -> Span | None:
    how = "explicit"
    if groups.get("y"):
        year = int(groups["y"] or 0)
    elif anchor is None:
        return Span(None, None, "quarter", "none")
    elif "rel" not in groups:  # "second-quarter figures", "a loss in the fourth quarter"
        ahead = en.SMALL[(groups["n"] or "first").lower()] - (anchor.day.month + 2) // 3
        year, how = anchor.day.year + (ahead < 0 and future) - (ahead > 0 and not future), anchor.how
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
    return _months(year, (number - 1) * size + 1, number * size, "half" if size == 6 else "quarter", how)


def _read_months(groups: Groups, anchor: Anchor | None, previous: date | None, future: bool) -> Span | None:
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
    return _months(year, first, last, "range", how)


def _read_season(groups: Groups, anchor: Anchor | None, previous: date | None, future: bool) -> Span | None:
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
        return _months(year, first, last, "season", anchor.how)
    return _months(int(groups["y"] or 0), first, last, "season", "explicit")


def _read_years(groups: Groups, anchor: Anchor | None, previous: date | None, future: bool) -> Span | None:
    first, other = groups["y"] or "0", groups["y2"] or "0"
    last = int(other) if len(other) == 4 else int(first[:2] + other)
    if last < int(first):
        return None
    return Span(date(int(first), 1, 1), date(last, 12, 31), "range", "explicit")


def _read_decade(groups: Groups, anchor: Anchor | None, previous: date | None, future: bool) -> Span | None:
    first = int(groups["y"] or 0) * 10
    low, high = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}.get((groups.get("part") or "").lower(), (0, 9))
    return Span(date(first + low, 1, 1), date(first + high, 12, 31), "decade", "explicit")


def _read_century(groups: Groups, anchor: Anchor | None, previous: date | None, future: bool) -> Span | None:
    last = int(groups["c"] or 0) * 100
    return Span(date(last - 99, 1, 1), date(last, 12, 31), "century", "explicit")


def _read_ago(groups: Groups, anchor: Anchor | None, previous: date | None, future: bool) -> Span | None:
    way = groups["way"] or ""
    base, how = (anchor.day, anchor.how) if way == "ago" and anchor else (previous, "previous")
    if base is None or (way == "ago" and anchor is None):
        return None
    text = (groups["n"] or "").lower()
    count = en.SMALL[text] if text in en.SMALL else int(text)
    sign = -1 if way in ("ago", "earlier", "before that") else 1
    unit = groups["unit"] or "day"
    if unit in _UNITS:
        day = _plus(base, sign * count * _UNITS[unit])
        return Span(day, day, "day", how) if day and unit == "day" else _week(day, how)
    half = groups.get("half") or groups.get("late_half")
    months = count * {"month": 1, "year": 12, "decade": 120}[unit] + (6 if half and unit == "year" else 0)
    there = _shift_months(base, sign * months)
    if unit == "month" or half:
        return _months(there.year, there.month, there.month, "month", how)
    return _months(there.year, 1, 12, "year", how)


def _plus(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def _week(day: date | None, how: str) -> Span | None:
    if day is None:
        return None
    monday = day - timedelta(days=day.weekday())
    return Span(monday, monday + timedelta(days=6), "week", how)


def _shift_months(day: date, months: int) -> date:
    number = min(max(day.year * 12 + day.month - 1 + months, 12), 9998 * 12)
    return date(number // 12, number % 12 + 1, 1)


def _read_next_to(groups: Groups, anchor: Anchor | None, previous: date | None, future: bool) -> Span | None:
    if previous is None:
        return None
    step = _STEPS[(groups["way"] or "same").lower()]
    return _step(previous, groups["unit"] or "day", step, "previous")


_STEPS = {"same": 0, "that": 0, "next": 1, "following": 1, "after": 1, "previous": -1, "preceding": -1, "before": -1}


def _read_weekday_after(groups: Groups, anchor: Anchor | None, previous: date | None, future: bool) -> Span | None:
    """ "On 30 September ... the following Thursday"."""
    if previous is None:
        return None
    ahead = (en.WEEKDAYS[groups["w"] or "Monday"] - previous.weekday()) % 7 or 7
    back = _STEPS[groups["way"] or "next"] < 0
    there = _plus(previous, (ahead % 7 or 7) - 7 if back and ahead < 7 else -7 if back else ahead)
    return Span(there, there, "day", "previous") if there else None


def is_past(groups: Groups) -> bool:
    """Whether a span that reaches to the article's day ends there: "the past year", not "the next year"."""
    return any(groups[name] in ("past", "last") for name in ("way", "way2", "way4"))


def _read_back(groups: Groups, anchor: Anchor | None, previous: date | None, future: bool) -> Span | None:
    """ "The past two weeks", "the next 48 hours": from or to the day that the article speaks from."""
    if anchor is None:
        return Span(None, None, "range", "none")
    text = (groups["n"] or groups["n4"] or "one").lower()
    count = en.SMALL[text] if text in en.SMALL else int(text)
    sign = -1 if is_past(groups) else 1
    unit = groups["unit"] or "day"
    if unit in ("hour", *_UNITS):
        there = _plus(anchor.day, sign * (-(-count // 24) if unit == "hour" else count * _UNITS[unit]))
    else:
        months = sign * count * {"month": 1, "year": 12, "decade": 120, "century": 1200}[unit]
        first = _shift_months(anchor.day, months)
        there = first.replace(day=min(anchor.day.day, calendar.monthrange(first.year, first.month)[1]))
    if there is None:
        return None
    return Span(min(there, anchor.day), max(there, anchor.day), "range", anchor.how)


def _step(day: date, unit: str, step: int, how: str) -> Span | None:
    if unit == "day":
        there = _plus(day, step)
        return Span(there, there, "day", how) if there else None
    if unit in ("week", "weekend"):
        week = _week(_plus(day, 7 * step), how)
        if week is None or unit == "week" or week.low is None:
            return week
        return Span(week.low + timedelta(days=5), week.high, "range", how)
    there = _shift_months(day, step * (12 if unit == "year" else 1))
    return (
        _months(there.year, 1, 12, "year", how)
        if unit == "year"
        else _months(there.year, there.month, there.month, "month", how)
    )


def _read_unit(groups: Groups, anchor: Anchor | None, previous: date | None, future: bool) -> Span | None:
    if anchor is None:
        return None
    rel = (groups["rel"] or "this").lower()
    if rel not in _RELATIVE:  # "over the weekend": the last one, on a weekend this one
        return _step(anchor.day, "weekend", 0 if future or anchor.day.weekday() > 4 else -1, anchor.how)
    step = _RELATIVE[rel]
    return _step(anchor.day, groups["unit"] or "week", step, anchor.how)


def _read_today(groups: Groups, anchor: Anchor | None, previous: date | None, future: bool) -> Span | None:
    word = (groups["word"] or "").lower()
    if anchor is None or (word == "today" and anchor.how == "none"):
        return None
    return _step(anchor.day, "day", {"yesterday": -1, "last night": -1, "tomorrow": 1}.get(word, 0), anchor.how)


def _read_weekday(groups: Groups, anchor: Anchor | None, previous: date | None, future: bool) -> Span | None:
    if anchor is None:
        return Span(None, None, "day", "none")
    rel = (groups.get("rel") or "").strip().lower()
    wanted = en.WEEKDAYS[groups["w"] or "Monday"]
    back = (anchor.day.weekday() - wanted) % 7
    if rel == "next" or (future and rel != "last" and back != 0 and rel != "this"):
        there = _plus(anchor.day, 7 - back)
    else:
        there = _plus(anchor.day, -(back or 7) if rel == "last" else -back)
    return Span(there, there, "day", anchor.how) if there else None


def _read_year(groups: Groups, anchor: Anchor | None, previous: date | None, future: bool) -> Span | None:
    return _months(int(groups["y"] or 0), 1, 12, "year", "explicit")


_RELATIVE = {"last": -1, "this": 0, "next": 1}

READERS = {
    "month_span": _read_month_span, "holiday": _read_holiday,
    "iso": _read_iso, "span": _read_span, "days": _read_day, "day": _read_day, "part": _read_part,
    "quarter": _read_quarter, "months": _read_months, "season": _read_season, "month": _read_month,
    "years": _read_years, "decade": _read_decade, "century": _read_century, "ago": _read_ago,
    "week_of": _read_week_of, "numeric": _read_numeric, "back": _read_back, "weekday_after": _read_weekday_after,
    "next_to": _read_next_to, "unit": _read_unit, "today": _read_today, "weekday": _read_weekday,
    "alone": _read_alone, "year": _read_year,
}  # fmt: skip
