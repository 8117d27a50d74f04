"""Dates in text, each read to the days it may stand for; the article's dateline fills in what words leave open."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from nlp.dates.readers import READERS
from nlp.dates.relative import is_past
from nlp.dates.spans import Anchor, Groups, Tense, day_or_none, leading_number, month_number
from nlp.english import dates as en
from nlp.proposals import DateValue, Segment, Sentence

ORIGIN = "rule:dates@1"

HEAD = 700
"""A dateline or byline stands within the first so many code points."""

LONGEST_PIECE = 2_000
"""Longer sentences are searched piece by piece, so that time grows with length and not with its square."""

LONGEST_BYLINE = 140
"""Code points of the longest line that is taken for a byline."""


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
    previous: DateValue | None = None
    for sentence in sentences:
        if sentence.boilerplate or not en.TRIGGER.search(text, sentence.start, sentence.end):
            continue
        for name, match in _matches(text, sentence):
            value = _value(text, sentence, name, match, anchor, previous)
            if value is None:
                continue
            found.append(value)
            if name != "back" and value.granularity != "century":
                previous = value
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
        day = day_or_none(year, month, int(dateline["d"] or dateline["d2"])) if year else None
        if day is not None and known is not None and not dateline["y"] and day > known + timedelta(days=60):
            day = day_or_none(day.year - 1, day.month, day.day) or day  # written in December, printed in January
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
        dash = head[match.end() : match.end() + 4].strip(" )").startswith(("—", "–"))
        if dash or (len(line) < LONGEST_BYLINE and not line.endswith((".", "!", "?", "”", '"', ";"))):
            return _full(match)
    stamp = en.ISO_DAY.search(head)
    if stamp is not None and stamp.start() - (head.rfind("\n", 0, stamp.start()) + 1) < _STAMP:
        line = head[stamp.end() :].partition("\n")[0]
        return _iso_day(stamp[0]) if len(line) < _STAMP else None
    return None


_STAMP = 40
"""Code points that may stand before or after a day in figures in a line that is a time stamp."""


def _iso_day(value: str | None) -> date | None:
    match = re.match(r"(\d{4})-(\d\d)-(\d\d)", value or "")
    return day_or_none(int(match[1]), int(match[2]), int(match[3])) if match else None


def _full(match: re.Match[str]) -> date | None:
    month = en.MONTHS[(match["m"] or match["m2"]).rstrip(".")]
    return day_or_none(int(match["y"] or match["y2"]), month, leading_number(match["d"] or match["d2"]))


def _matches(text: str, sentence: Sentence) -> list[tuple[str, re.Match[str]]]:
    """Non-overlapping matches of one sentence; the more exact pattern wins."""
    found: list[tuple[str, re.Match[str]]] = []
    start = sentence.start
    while start < sentence.end:
        space = text.rfind(" ", start, start + LONGEST_PIECE) if sentence.end - start > LONGEST_PIECE else -1
        end = min(sentence.end, space + 1 if space > start else start + LONGEST_PIECE)
        taken: list[tuple[int, int]] = []
        hinted = {hint for hint, sign in en.HINTS.items() if sign.search(text, start, end)}
        for name, pattern, hint in en.PATTERNS:
            if hint is not None and hint not in hinted:
                continue
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


def _order(groups: Groups) -> tuple[int, int, int]:
    return int(groups["y"] or 0), month_number(groups), leading_number(groups["d"] or "0")


def _value(
    text: str, sentence: Sentence, name: str, match: re.Match[str], anchor: Anchor | None, previous: DateValue | None
) -> DateValue | None:
    groups = match.groupdict()
    before = text[max(sentence.start, match.start() - 30) : match.start()]
    start, end = match.span()
    if name == "alone" and (groups.get("rel") or "").lower() in en.LINKS:
        start = match.start("m")
        before = text[max(sentence.start, start - 30) : start]
    reported = en.REPORTED_BEFORE.search(before) is not None
    reach = _NEAR_TENSE if name == "weekday" else _TENSE_REACH
    future = False if reported else _future(text, sentence, start, reach)
    if name == "alone" and previous is not None and _in_its_year(text, previous, start):
        groups["y"] = previous.low[:4] if previous.low else None
    span = READERS[name](groups, anchor, _counted_from(previous, groups), future)
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
        bound=_bound(text, sentence, name, groups, start),
        weekday=en.LONG_DAYS.get((weekday or "").rstrip("."), weekday),
        score=score,
        reasons=tuple(reasons),
        origin=ORIGIN,
    )


def _in_its_year(text: str, previous: DateValue, start: int) -> bool:
    """Whether a month is listed after its year: "in 2023, in February, June and November"."""
    if previous.anchored != "explicit" or previous.granularity not in ("year", "month"):
        return False
    between = text[previous.segments[-1].end : start]
    return len(between) < _LIST_GAP and en.IN_LIST.fullmatch(between) is not None


_LIST_GAP = 16


def _counted_from(previous: DateValue | None, groups: Groups) -> date | None:
    """The day from which "two days later" or "the next year" counts; None where the date before is not as sharp."""
    if previous is None or previous.low is None or previous.high is None:
        return None
    unit = groups.get("unit") or ("day" if "w" in groups else "month" if "d" in groups else "year")
    unit = unit if unit in _SHARP or unit in ("year", "decade") else "day"
    if previous.granularity not in _SHARP.get(unit, _ANY):
        return None
    return date.fromisoformat(previous.high if previous.granularity == "range" else previous.low)


_ANY = frozenset({"day", "week", "month", "quarter", "season", "half", "year", "range", "decade"})
_DAYS = frozenset({"day", "range"})
_SHARP = {"day": _DAYS, "week": _DAYS | {"week"}, "fortnight": _DAYS | {"week"}, "month": _DAYS | {"week", "month"}}
"""How sharp the date before must be for a step of each unit."""


def _future(text: str, sentence: Sentence, position: int, reach: int) -> Tense:
    """Whether the clause around a position speaks of what is to come; where it does not tell, the sentence does."""
    start, end = max(sentence.start, position - _TENSE_REACH), min(sentence.end, position + _TENSE_REACH)
    ends = [mark.start() for mark in en.CLAUSE_END.finditer(text, start, end)]
    first = max((mark + 1 for mark in ends if mark < position), default=start)
    last = min((mark for mark in ends if mark > position), default=end)
    to_come, past = _nearest(en.FUTURE, text, first, position), _nearest(en.PAST, text, first, position)
    if to_come is None and past is None:  # no verb before it: "On Friday they will meet"
        ahead, behind = en.FUTURE.search(text, position, last), en.PAST.search(text, position, last)
        to_come = -ahead.start() if ahead is not None else None
        past = -behind.start() if behind is not None else None
    if to_come is not None and (past is None or to_come >= past):
        return None if reach == _TENSE_REACH and en.WAS_DUE.search(text, first, last) else True
    if past is not None:
        open_end = en.PERFECT.search(text, first, last) or en.AIMED_AT.search(text, first, position)
        return None if open_end else False
    first, last = max(sentence.start, position - reach), min(sentence.end, position + reach)
    return True if en.FUTURE.search(text, first, last) else None


def _nearest(verbs: re.Pattern[str], text: str, first: int, position: int) -> int | None:
    """Where the last of some verbs before a position ends."""
    found = list(verbs.finditer(text, first, position))
    return found[-1].end() if found else None


_TENSE_REACH = 400
_NEAR_TENSE = 70
"""A weekday belongs to the verb beside it: "how they fared on Monday and what will follow"."""


def _bound(text: str, sentence: Sentence, name: str, groups: Groups, start: int) -> str:
    """How the date limits what is said, from the words before it ("since the unrest began in December")."""
    if name == "back":  # a span up to the article's day, or from it
        return "since" if is_past(groups) else "until"
    before = text[max(sentence.start, start - 60) : start]
    bound = en.BOUND_BEFORE.search(before)
    if bound is not None:
        told = en.BOUNDS.get((bound[1] or bound[2] or bound[3]).lower().split()[0], "on")
        return "on" if told == "since" and bound[2] and name in _WITH_BOTH_ENDS else told
    return "since" if en.SINCE_BEFORE.search(before) else "on"


_WITH_BOTH_ENDS = frozenset({"span", "days", "years", "month_span"})
"""Patterns that hold the end too: "from 1 June to 31 December" says no more than its two days."""

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
    if int(match["y"]) >= 1900 or en.YEAR_BEFORE.search(before):
        return True
    return en.OLD_YEAR_BEFORE.search(before) is not None and re.match(r" [a-z]+[^s\W]\b", after) is not None
