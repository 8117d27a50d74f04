"""What relative dates stand for: counted from the article's day, or from the date before them."""

from __future__ import annotations

import calendar
from datetime import date

from nlp.dates.spans import (
    DAYS_IN,
    Anchor,
    Groups,
    Span,
    Tense,
    day_or_none,
    leading_number,
    plus,
    shift_months,
    step_of,
    week_with,
    whole_months,
)
from nlp.english import dates as en

RELATIVE = {"last": -1, "this": 0, "next": 1}
_STEPS = {"same": 0, "that": 0, "next": 1, "following": 1, "after": 1, "previous": -1, "preceding": -1, "before": -1}
_TIMES_OF_DAY = frozenset({"morning", "afternoon", "evening", "night"})


def read_nth(groups: Groups, anchor: Anchor | None, previous: date | None, future: Tense) -> Span | None:
    """ "The 24th of this month"; "on the 20th", in the month of the day before it or of the anchor."""
    if groups.get("rel"):
        base = shift_months(anchor.day, RELATIVE[groups["rel"] or "this"]) if anchor else None
    else:
        base = previous or (anchor.day if anchor else None)
    there = day_or_none(base.year, base.month, leading_number(groups["d"] or "0")) if base else None
    if there is None:
        return None
    return Span(
        there, there, "day", "previous" if previous and not groups.get("rel") else anchor.how if anchor else "none"
    )


def read_ago(groups: Groups, anchor: Anchor | None, previous: date | None, future: Tense) -> Span | None:
    way = groups["way"] or ""
    base, how = (anchor.day, anchor.how) if way == "ago" and anchor else (previous, "previous")
    if base is None or (way == "ago" and anchor is None):
        return None
    text = (groups["n"] or "").lower()
    count = en.SMALL[text] if text in en.SMALL else int(text)
    sign = -1 if way in ("ago", "earlier", "before that") else 1
    found = _counted(base, sign * count, groups, how)
    if found is None or found.low is None or anchor is None or future is True:
        return found
    untold = base <= anchor.day < found.low  # "120 years later they are still not asked" counts from another day
    return None if untold else found


def _counted(base: date, steps: int, groups: Groups, how: str) -> Span | None:
    unit = groups["unit"] or "day"
    if unit in DAYS_IN:
        day = plus(base, steps * DAYS_IN[unit])
        return Span(day, day, "day", how) if day and unit == "day" else week_with(day, how)
    half = groups.get("half") or groups.get("late_half")
    months = abs(steps) * {"month": 1, "year": 12, "decade": 120}[unit] + (6 if half and unit == "year" else 0)
    there = shift_months(base, months if steps > 0 else -months)
    if unit == "month" or half:
        return whole_months(there.year, there.month, there.month, "month", how)
    return whole_months(there.year, 1, 12, "year", how)


def read_next_to(groups: Groups, anchor: Anchor | None, previous: date | None, future: Tense) -> Span | None:
    if previous is None:
        return None
    step = _STEPS[(groups["way"] or "same").lower()]
    unit = groups["unit"] or "day"
    return step_of(previous, "day" if unit in _TIMES_OF_DAY else unit, step, "previous")


def read_weekday_after(groups: Groups, anchor: Anchor | None, previous: date | None, future: Tense) -> Span | None:
    """ "On 30 September ... the following Thursday"."""
    if previous is None:
        return None
    ahead = (en.WEEKDAYS[groups["w"] or "Monday"] - previous.weekday()) % 7 or 7
    back = _STEPS[groups["way"] or "next"] < 0
    there = plus(previous, (ahead % 7 or 7) - 7 if back and ahead < 7 else -7 if back else ahead)
    return Span(there, there, "day", "previous") if there else None


def is_past(groups: Groups) -> bool:
    """Whether a span that reaches to the article's day ends there: "the past year", not "the next year"."""
    return any(groups[name] in ("past", "last") for name in ("way", "way2"))


def read_back(groups: Groups, anchor: Anchor | None, previous: date | None, future: Tense) -> Span | None:
    """ "The past two weeks", "the next 48 hours": from or to the day that the article speaks from."""
    if anchor is None:
        return Span(None, None, "range", "none")
    text = (groups["n"] or "one").lower()
    count = en.SMALL[text] if text in en.SMALL else int(text)
    sign = -1 if is_past(groups) else 1
    unit = groups["unit"] or groups["unit2"] or groups["unit3"] or "day"
    if unit in ("hour", *DAYS_IN):
        there = plus(anchor.day, sign * (-(-count // 24) if unit == "hour" else count * DAYS_IN[unit]))
    else:
        months = sign * count * {"month": 1, "year": 12, "decade": 120, "century": 1200}[unit]
        first = shift_months(anchor.day, months)
        there = first.replace(day=min(anchor.day.day, calendar.monthrange(first.year, first.month)[1]))
    if there is None:
        return None
    return Span(min(there, anchor.day), max(there, anchor.day), "range", anchor.how)


def read_unit(groups: Groups, anchor: Anchor | None, previous: date | None, future: Tense) -> Span | None:
    if anchor is None:
        return None
    rel = (groups["rel"] or "this").lower()
    if rel not in RELATIVE:  # "over the weekend": the last one, on a weekend this one
        return step_of(anchor.day, "weekend", 0 if future or anchor.day.weekday() > 4 else -1, anchor.how)
    step = RELATIVE[rel]
    return step_of(anchor.day, groups["unit"] or "week", step, anchor.how)


def read_today(groups: Groups, anchor: Anchor | None, previous: date | None, future: Tense) -> Span | None:
    word = (groups["word"] or "").lower()
    if anchor is None or (word == "today" and anchor.how == "none"):
        return None
    return step_of(anchor.day, "day", {"yesterday": -1, "last night": -1, "tomorrow": 1}.get(word, 0), anchor.how)


def read_weekday(groups: Groups, anchor: Anchor | None, previous: date | None, future: Tense) -> Span | None:
    if anchor is None:
        return Span(None, None, "day", "none")
    rel = (groups.get("rel") or "").strip().lower()
    wanted = en.WEEKDAYS[groups["w"] or "Monday"]
    back = (anchor.day.weekday() - wanted) % 7
    if rel == "next" or (future and rel != "last" and back != 0 and rel != "this"):
        there = plus(anchor.day, 7 - back)
    else:
        there = plus(anchor.day, -(back or 7) if rel == "last" else -back)
    return Span(there, there, "day", anchor.how) if there else None
