"""Dates in text, each read to the days it may stand for; the article's dateline fills in what words leave open."""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import MINYEAR, date, timedelta

from nlp import dates_en as en
from nlp.proposals import DateValue, Segment, Sentence

ORIGIN = "rule:dates@1"

HEAD = 700
"""A dateline or byline stands within the first so many code points."""

LONGEST_PIECE = 2_000
"""Longer sentences are searched piece by piece, so that time grows with length and not with its square."""

LONGEST_BYLINE = 140
"""Code points of the longest line that is taken for a byline."""

_UNITS = {"day": 1, "week": 7}


_Groups = dict[str, str | None]


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day an article speaks from, and where it was found (dateline, byline, published)."""

    day: date
    how: str


@dataclass(frozen=True, slots=True)
class _Span:
    low: date | None
    high: date | None
    granularity: str
    anchored: str


def find_dates(
    text: str, sentences: Sequence[Sentence], published_on: str | None, language: str | None = "en"
) -> tuple[DateValue, ...]:
    """The dates of an article in order, none overlapping; none of page furniture or of a language without tables.

    ``published_on`` is ISO 8601 (a day, or a time of which the day counts); None leaves yearless dates open unless
    the text itself has a dateline or byline with a year.
    """
    if (language or "en")[:2].casefold() != "en":
        return ()
    anchor = anchor_of(text, published_on)
    found: list[DateValue] = []
    previous: date | None = None
    for sentence in sentences:
        if sentence.boilerplate or not en.TRIGGER.search(text, sentence.start, sentence.end):
            continue
        for name, match in _matches(text, sentence):
            value = _value(text, sentence, name, match, anchor, previous)
            if value is None:
                continue
            found.append(value)
            if value.low is not None and value.granularity in ("day", "month", "year"):
                previous = date.fromisoformat(value.low)
    return tuple(found)


def anchor_of(text: str, published_on: str | None) -> Anchor | None:
    """The day the article speaks from: its dateline, else the date it was published, else a byline's."""
    published = _iso_day(published_on)
    head = text[:HEAD]
    byline = _byline(head)
    known = published or byline
    dateline = en.DATELINE.search(head)
    if dateline is not None:
        year = int(dateline["y"]) if dateline["y"] else known.year if known else None
        month = en.MONTHS[(dateline["m"] or dateline["m2"]).rstrip(".")]
        day = _day(year, month, int(dateline["d"] or dateline["d2"])) if year else None
        if day is not None and known is not None and not dateline["y"] and day > known + timedelta(days=60):
            day = _day(day.year - 1, day.month, day.day) or day  # written in December, printed in January
        if day is not None:
            return Anchor(day, "dateline")
    if published is not None:
        return Anchor(published, "published")
    return Anchor(byline, "byline") if byline is not None else None


def _byline(head: str) -> date | None:
    """A full date in a line that is no sentence ("By A. Writer, June 5, 2023") or before a dateline's dash."""
    for match in en.FULL_DATE.finditer(head):
        first, last = head.rfind("\n", 0, match.start()) + 1, head.find("\n", match.end())
        line = head[first : last if last >= 0 else len(head)].strip()
        dash = head[match.end() : match.end() + 3].strip().startswith(("—", "–"))
        if dash or (len(line) < LONGEST_BYLINE and not line.endswith((".", "!", "?", "”", '"', ";"))):
            return _full(match)
    return None


def _iso_day(value: str | None) -> date | None:
    match = re.match(r"(\d{4})-(\d\d)-(\d\d)", value or "")
    return _day(int(match[1]), int(match[2]), int(match[3])) if match else None


def _full(match: re.Match[str]) -> date | None:
    month = en.MONTHS[(match["m"] or match["m2"]).rstrip(".")]
    return _day(int(match["y"] or match["y2"]), month, _int(match["d"] or match["d2"]))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _int(text: str) -> int:
    return int(re.match(r"\d+", text).group())  # type: ignore[union-attr]  # patterns give digits only


def _matches(text: str, sentence: Sentence) -> list[tuple[str, re.Match[str]]]:
    """Non-overlapping matches of one sentence; the more exact pattern wins."""
    found: list[tuple[str, re.Match[str]]] = []
    start = sentence.start
    while start < sentence.end:
        space = text.rfind(" ", start, start + LONGEST_PIECE) if sentence.end - start > LONGEST_PIECE else -1
        end = min(sentence.end, space + 1 if space > start else start + LONGEST_PIECE)
        taken: list[tuple[int, int]] = []
        for name, pattern in en.PATTERNS:
            for match in pattern.finditer(text, start, end):
                free = all(match.end() <= first or last <= match.start() for first, last in taken)
                if free and not _inverted(name, match):
                    taken.append(match.span())
                    found.append((name, match))
        start = end
    return sorted(found, key=lambda each: each[1].start())


def _inverted(name: str, match: re.Match[str]) -> bool:
    """A span that ends before it starts: its two dates are read one by one, for the calendar check to find."""
    if name == "years":
        other = match["y2"]
        return len(other) == 4 and int(other) < int(match["y"])
    if name != "span" or not match["y"] or not match["y2"]:
        return False
    first, last = match.groupdict(), {key: match[f"{key}2"] for key in ("m", "d", "y")}
    return _order(first) > _order(last)


def _order(groups: _Groups) -> tuple[int, int, int]:
    return int(groups["y"] or 0), _month_number(groups), _int(groups["d"] or "0")


def _value(
    text: str, sentence: Sentence, name: str, match: re.Match[str], anchor: Anchor | None, previous: date | None
) -> DateValue | None:
    groups = match.groupdict()
    before = text[max(sentence.start, match.start() - 30) : match.start()]
    start, end = match.span()
    if name == "alone" and (groups.get("rel") or "").lower() in en.LINKS:
        start = match.start("m")
        before = text[max(sentence.start, start - 30) : start]
    reported = en.REPORTED_BEFORE.search(before) is not None
    future = not reported and _future(text, sentence, start, _NEAR_TENSE if name == "weekday" else _TENSE_REACH)
    span = _READERS[name](groups, anchor, previous, future)
    if span is None or (name == "year" and not _is_year(text, match, before)):
        return None
    weekday = groups.get("weekday") or ("weekend" if groups.get("weekend") else None)
    reasons = [_REASONS.get(span.anchored, "stands in full")]
    score = {"explicit": 0.97, "none": 0.5}.get(span.anchored, 0.85)
    if name == "year" and not en.YEAR_BEFORE.search(before):
        score, reasons = 0.7, ["a figure like a year"]
    return DateValue(
        segments=(Segment(start, end),),
        text=text[start:end],
        low=span.low.isoformat() if span.low else None,
        high=span.high.isoformat() if span.high else None,
        granularity=span.granularity,
        anchored=span.anchored,
        bound=_bound(text, sentence, start),
        weekday=weekday,
        score=score,
        reasons=tuple(reasons),
        origin=ORIGIN,
    )


def _future(text: str, sentence: Sentence, position: int, reach: int) -> bool:
    """Whether the sentence around a position speaks of what is to come."""
    first, last = max(sentence.start, position - reach), min(sentence.end, position + reach)
    return en.FUTURE.search(text, first, last) is not None


_TENSE_REACH = 400
_NEAR_TENSE = 70
"""A weekday belongs to the verb beside it: "how they fared on Monday and what will follow"."""


def _bound(text: str, sentence: Sentence, start: int) -> str:
    """How the date limits what is said, from the words before it ("since the unrest began in December")."""
    before = text[max(sentence.start, start - 60) : start]
    bound = en.BOUND_BEFORE.search(before)
    if bound is not None:
        return en.BOUNDS.get(bound.group(1).lower().split()[0], "on")
    return "since" if en.SINCE_BEFORE.search(before) else "on"


_REASONS = {
    "dateline": "counted from the dateline",
    "published": "counted from the day of publication",
    "byline": "counted from the byline's date",
    "previous": "counted from the date before it",
    "none": "the year is open: the article has no date",
}


def _is_year(text: str, match: re.Match[str], before: str) -> bool:
    after = text[match.end() : match.end() + 20]
    if en.NOT_A_YEAR.match(after) or en.LABEL_BEFORE.search(before):
        return False
    return not (int(match["y"]) < 1900 and not en.YEAR_BEFORE.search(before))


# --- readers: one per pattern, (groups, anchor, previous, future) -> span ---------------------------------------


def _month_number(groups: _Groups, name: str = "m") -> int:
    return en.MONTHS[(groups[name] or "").rstrip(".")]


def _year_for(groups: _Groups, month: int, day: int, anchor: Anchor | None, future: bool) -> tuple[int | None, str]:
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


def _read_day(groups: _Groups, anchor: Anchor | None, previous: date | None, future: bool) -> _Span | None:
    month, day = _month_number(groups), _int(groups["d"] or "0")
    last = _int(groups["d2"] or "0") if groups.get("d2") else day
    if not 1 <= day <= 31 or not day <= last <= 31:
        return None
    year, how = _year_for(groups, month, day, anchor, future)
    if year is None:
        return _Span(None, None, "day" if last == day else "range", how)
    low, high = _day(year, month, day), _day(year, month, last)
    if low is None or high is None:
        return None
    return _Span(low, high, "day" if low == high else "range", how)


def _read_span(groups: _Groups, anchor: Anchor | None, previous: date | None, future: bool) -> _Span | None:
    month, day = _month_number(groups), _int(groups["d"] or "0")
    month2, day2 = _month_number(groups, "m2"), _int(groups["d2"] or "0")
    if groups.get("y2"):
        year2, how = int(groups["y2"] or 0), "explicit"
        year = int(groups["y"] or 0) if groups.get("y") else year2 - (month > month2)
    else:
        open_year, how = _year_for(groups, month, day, anchor, future)
        if open_year is None:
            return _Span(None, None, "range", how)
        year, year2 = open_year, open_year + (month2 < month)
    low, high = _day(year, month, day), _day(year2, month2, day2)
    return _Span(low, high, "range", how) if low and high else None


def _read_iso(groups: _Groups, anchor: Anchor | None, previous: date | None, future: bool) -> _Span | None:
    day = _day(int(groups["y"] or 0), int(groups["m"] or 0), int(groups["d"] or 0))
    return _Span(day, day, "day", "explicit") if day else None


def _months(year: int, first: int, last: int, granularity: str, how: str) -> _Span | None:
    """Whole months of a year, 1 to 12; 13 and 14 are in the next year (a winter)."""
    end_year, end_month = (year, last) if last <= 12 else (year + 1, last - 12)
    if not MINYEAR <= year <= 9998:
        return None
    last_day = calendar.monthrange(end_year, end_month)[1]
    return _Span(date(year, first, 1), date(end_year, end_month, last_day), granularity, how)


def _read_month(groups: _Groups, anchor: Anchor | None, previous: date | None, future: bool) -> _Span | None:
    month = _month_number(groups)
    if groups.get("rel") == "that" and previous is not None:
        return _months(previous.year, month, month, "month", "previous")
    year, how = _year_for(groups, month, 0, anchor, future)
    if year is None:
        return _Span(None, None, "month", how)
    return _months(year, month, month, "month", how)


def _read_alone(groups: _Groups, anchor: Anchor | None, previous: date | None, future: bool) -> _Span | None:
    rel = (groups.get("rel") or "").lower()
    future = rel == "next" or (future and rel != "last" and rel not in ("since", "after", "of"))
    if anchor is not None and rel == "last":
        month = _month_number(groups)
        return _months(anchor.day.year - (month >= anchor.day.month), month, month, "month", anchor.how)
    return _read_month({**groups, "rel": None}, anchor, previous, future)


def _read_part(groups: _Groups, anchor: Anchor | None, previous: date | None, future: bool) -> _Span | None:
    part = (groups["part"] or "").lower().replace("the ", "")
    index = 0 if part.startswith(("early", "beginning", "start")) else 1 if part.startswith("mid") else 2
    if part.startswith("end"):
        index = 2
    if groups.get("m"):
        month = _month_number(groups)
        year, how = _year_for(groups, month, 0, anchor, future)
        if year is None:
            return _Span(None, None, "month", how)
        last = calendar.monthrange(year, month)[1]
        low, high = ((1, 10), (11, 20), (21, last))[index]
        return _Span(date(year, month, low), date(year, month, high), "range", how)
    if groups.get("rel"):
        if anchor is None:
            return _Span(None, None, "range", "none")
        step = {"this": 0, "last": -1, "next": 1}[groups["rel"] or "this"]
        if groups.get("unit") == "month":
            whole = _shift_months(anchor.day, step)
            return _months(whole.year, whole.month, whole.month, "month", anchor.how)
        year, how = anchor.day.year + step, anchor.how
    else:
        year, how = int(groups["y"] or 0), "explicit"
    first, final = ((1, 4), (5, 8), (9, 12))[index]
    return _months(year, first, final, "range", how)


def _read_quarter(groups: _Groups, anchor: Anchor | None, previous: date | None, future: bool) -> _Span | None:
    how = "explicit"
    if groups.get("y"):
        year = int(groups["y"] or 0)
    elif anchor is None:
        return _Span(None, None, "quarter", "none")
    else:
        year, how = anchor.day.year + {"next": 1, "last": -1}.get(groups.get("rel") or "", 0), anchor.how
    if groups.get("q"):
        number, size = int(groups["q"] or 0), 3
    else:
        size = 6 if groups["unit"] == "half" else 3
        number = en.SMALL[groups["n"] or "first"]
        number = 12 // size if number < 0 else number
    if number * size > 12:
        return None
    return _months(year, (number - 1) * size + 1, number * size, "half" if size == 6 else "quarter", how)


def _read_months(groups: _Groups, anchor: Anchor | None, previous: date | None, future: bool) -> _Span | None:
    count = (
        en.SMALL.get(groups["k"] or "") or int(groups["k"] or 0) if (groups["k"] or "").isdigit() or groups["k"] else 0
    )
    if not 1 <= count <= 12:
        return None
    year = int(groups["y"] or 0)
    return (
        _months(year, 1, count, "range", "explicit")
        if groups["n"] == "first"
        else _months(year, 13 - count, 12, "range", "explicit")
    )


def _read_season(groups: _Groups, anchor: Anchor | None, previous: date | None, future: bool) -> _Span | None:
    first, last = en.SEASONS[(groups["s"] or "").lower()]
    return _months(int(groups["y"] or 0), first, last, "season", "explicit")


def _read_years(groups: _Groups, anchor: Anchor | None, previous: date | None, future: bool) -> _Span | None:
    first, other = groups["y"] or "0", groups["y2"] or "0"
    last = int(other) if len(other) == 4 else int(first[:2] + other)
    if last < int(first):
        return None
    return _Span(date(int(first), 1, 1), date(last, 12, 31), "range", "explicit")


def _read_decade(groups: _Groups, anchor: Anchor | None, previous: date | None, future: bool) -> _Span | None:
    first = int(groups["y"] or 0) * 10
    low, high = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}.get((groups.get("part") or "").lower(), (0, 9))
    return _Span(date(first + low, 1, 1), date(first + high, 12, 31), "decade", "explicit")


def _read_century(groups: _Groups, anchor: Anchor | None, previous: date | None, future: bool) -> _Span | None:
    last = int(groups["c"] or 0) * 100
    return _Span(date(last - 99, 1, 1), date(last, 12, 31), "century", "explicit")


def _read_ago(groups: _Groups, anchor: Anchor | None, previous: date | None, future: bool) -> _Span | None:
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
        return _Span(day, day, "day", how) if day and unit == "day" else _week(day, how)
    months = count * {"month": 1, "year": 12, "decade": 120}[unit] + (6 if groups.get("half") and unit == "year" else 0)
    there = _shift_months(base, sign * months)
    if unit == "month" or groups.get("half"):
        return _months(there.year, there.month, there.month, "month", how)
    return _months(there.year, 1, 12, "year", how)


def _plus(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def _week(day: date | None, how: str) -> _Span | None:
    if day is None:
        return None
    monday = day - timedelta(days=day.weekday())
    return _Span(monday, monday + timedelta(days=6), "week", how)


def _shift_months(day: date, months: int) -> date:
    number = min(max(day.year * 12 + day.month - 1 + months, 12), 9998 * 12)
    return date(number // 12, number % 12 + 1, 1)


def _read_next_to(groups: _Groups, anchor: Anchor | None, previous: date | None, future: bool) -> _Span | None:
    if previous is None:
        return None
    step = {"same": 0, "next": 1, "following": 1, "previous": -1, "preceding": -1}[groups["way"] or "same"]
    return _step(previous, groups["unit"] or "day", step, "previous")


def _step(day: date, unit: str, step: int, how: str) -> _Span | None:
    if unit == "day":
        there = _plus(day, step)
        return _Span(there, there, "day", how) if there else None
    if unit in ("week", "weekend"):
        week = _week(_plus(day, 7 * step), how)
        if week is None or unit == "week" or week.low is None:
            return week
        return _Span(week.low + timedelta(days=5), week.high, "range", how)
    there = _shift_months(day, step * (12 if unit == "year" else 1))
    return (
        _months(there.year, 1, 12, "year", how)
        if unit == "year"
        else _months(there.year, there.month, there.month, "month", how)
    )


def _read_unit(groups: _Groups, anchor: Anchor | None, previous: date | None, future: bool) -> _Span | None:
    if anchor is None:
        return None
    step = {"last": -1, "this": 0, "next": 1}[(groups["rel"] or "this").lower()]
    return _step(anchor.day, groups["unit"] or "week", step, anchor.how)


def _read_today(groups: _Groups, anchor: Anchor | None, previous: date | None, future: bool) -> _Span | None:
    word = (groups["word"] or "").lower()
    if anchor is None or (word == "today" and anchor.how == "none"):
        return None
    return _step(anchor.day, "day", {"yesterday": -1, "tomorrow": 1}.get(word, 0), anchor.how)


def _read_weekday(groups: _Groups, anchor: Anchor | None, previous: date | None, future: bool) -> _Span | None:
    if anchor is None:
        return _Span(None, None, "day", "none")
    rel = (groups.get("rel") or "").strip().lower()
    wanted = en.WEEKDAYS[groups["w"] or "Monday"]
    back = (anchor.day.weekday() - wanted) % 7
    if rel == "next" or (future and rel != "last" and back != 0 and rel != "this"):
        there = _plus(anchor.day, 7 - back)
    else:
        there = _plus(anchor.day, -(back or 7) if rel == "last" else -back)
    return _Span(there, there, "day", anchor.how) if there else None


def _read_year(groups: _Groups, anchor: Anchor | None, previous: date | None, future: bool) -> _Span | None:
    return _months(int(groups["y"] or 0), 1, 12, "year", "explicit")


_READERS = {
    "iso": _read_iso, "span": _read_span, "days": _read_day, "day": _read_day, "part": _read_part,
    "quarter": _read_quarter, "months": _read_months, "season": _read_season, "month": _read_month,
    "years": _read_years, "decade": _read_decade, "century": _read_century, "ago": _read_ago,
    "next_to": _read_next_to, "unit": _read_unit, "today": _read_today, "weekday": _read_weekday,
    "alone": _read_alone, "year": _read_year,
}  # fmt: skip
