"""The days that a statement is told of, and whether that is history beside what another article tells of now."""

from __future__ import annotations

import bisect
from datetime import date

from nlp.comparison.corpus import Corpus, Row
from nlp.proposals import ComparedArticle

_NEAR = 7
"""Dates of a sentence that are looked at."""
_LONG_AGO = 183
"""Days before an article was written from which on what it tells is history."""

Days = tuple[int, int]
"""The first and the last day, as ordinals."""


def days_beside(corpus: Corpus, row: Row, position: int) -> Days | None:
    """The days of that date in the sentence which stands nearest to ``position``; a year is all its days."""
    dates = corpus.articles[row.article].dates
    at = bisect.bisect_left(dates, row.sentence.start, key=lambda each: each.segments[0].start)
    near = [
        (abs(each.segments[0].start - position), each.low, each.high)
        for each in dates[at : at + _NEAR]
        if each.segments[0].start < row.sentence.end and each.low is not None and each.high is not None
    ]
    if not near:
        return None
    _, low, high = min(near)
    return date.fromisoformat(low or "").toordinal(), date.fromisoformat(high or "").toordinal()


def apart(a: Days | None, b: Days | None) -> bool:
    """Whether both are known and share no day."""
    return a is not None and b is not None and (a[1] < b[0] or b[1] < a[0])


def is_history(days: Days | None, article: ComparedArticle) -> bool:
    """Whether the days lie long before the article was written; False where either is not known."""
    written = article.as_of_on or article.published_on
    return (
        days is not None and written is not None and days[1] < date.fromisoformat(written[:10]).toordinal() - _LONG_AGO
    )
