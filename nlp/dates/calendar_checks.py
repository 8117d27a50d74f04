"""Cheap exact checks of the calendar: a stated weekday against its date, an end before its start."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from nlp.english.dates import WEEKDAYS
from nlp.proposals import (
    ComparedArticle,
    ComparisonBasis,
    ComparisonProposal,
    ComparisonRelation,
    DateValue,
    Explanation,
    Passage,
    Segment,
    spoken,
)
from nlp.proposals import explanations as told

ORIGIN = "rule:comparison@1"
_FROM_TO = re.compile(r"\s*(?:to|until|till|through|and|-|–|—)\s*$")


@dataclass(frozen=True, slots=True)
class CalendarFinding:
    """A date that cannot be as stated, in words for a person."""

    first: DateValue
    second: DateValue
    text: str
    step: str


def check_calendar(text: str, dates: Sequence[DateValue]) -> tuple[CalendarFinding, ...]:
    """All impossible dates of an article, in order."""
    found: list[CalendarFinding] = []
    for value in dates:
        wrong = _weekday(value)
        if wrong is not None:
            found.append(wrong)
    for first, second in pairwise(dates):
        between = text[first.segments[-1].end : second.segments[0].start]
        before = text[max(0, first.segments[0].start - 9) : first.segments[0].start].lower()
        if not _FROM_TO.fullmatch(between) or not before.rstrip().endswith(("from", "between")):
            continue
        if first.low and second.high and second.high < first.low and "explicit" in (first.anchored, second.anchored):
            words = told.ENDS_FIRST.format(words_a=first.text, words_b=second.text, check=told.CHECK_DATES)
            found.append(CalendarFinding(first, second, words, f"{second.high} < {first.low}"))
    return tuple(found)


def _weekday(value: DateValue) -> CalendarFinding | None:
    if value.weekday is None or value.low is None or value.high is None or value.anchored == "none":
        return None
    first, last = (date.fromisoformat(day).toordinal() for day in (value.low, value.high))
    days = [date.fromordinal(number) for number in range(first, min(last, first + 7) + 1)]
    if len(days) > 7:
        return None
    if value.weekday == "weekend":
        wrong = [day for day in days if day.weekday() < 5]
        said = spoken.WEEKEND
    else:
        wrong = [days[0]] if days[0].weekday() != WEEKDAYS[value.weekday] else []
        said = spoken.WEEKDAYS[WEEKDAYS[value.weekday]]
    if not wrong:
        return None
    stated = " and ".join(
        told.WAS_WEEKDAY.format(date=day.isoformat(), weekday=spoken.WEEKDAYS[day.weekday()]) for day in wrong
    )
    text = told.OTHER_WEEKDAY.format(words=value.text, weekday=said, weekdays=stated, check=told.CHECK_DAY)
    return CalendarFinding(value, value, text, stated)


def proposals(article: ComparedArticle) -> list[ComparisonProposal]:
    """The findings of one article as cards; both passages are in it."""
    found: list[ComparisonProposal] = []
    for finding in check_calendar(article.text, article.dates):
        a, b = finding.first.segments, finding.second.segments
        if a == b:  # the weekday, and the whole
            words = re.match(r"[A-Za-z]+", finding.first.text)
            end = a[0].start + (words.end() if words is not None else 1)
            a = (Segment(a[0].start, end),)
        found.append(
            ComparisonProposal(
                a=Passage(article.key, a),
                b=Passage(article.key, b),
                relation=ComparisonRelation.VALUE_DIFFERS,
                basis=ComparisonBasis.DATE,
                score=0.5,
                explanation=Explanation(
                    finding.text, (finding.step,), (), (told.WEEKDAY,) if a != b else (told.ORDER,)
                ),
                origin=ORIGIN,
            )
        )
    return found
