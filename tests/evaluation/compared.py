"""Articles read by the real machine and made ready for comparison."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from nlp.dates import find_dates
from nlp.proposals import (
    ArticleInput,
    ArticleRead,
    ArticleReading,
    ComparedArticle,
    ComparedMention,
    ReadingJob,
)
from nlp.quantities import find_quantities
from nlp.reading import read


@dataclass(frozen=True, slots=True)
class Source:
    key: str
    text: str
    published_on: str | None = None


def compared(sources: Iterable[Source]) -> list[ComparedArticle]:
    """Read all sources in one run; the last report of each counts."""
    given = list(sources)
    job = ReadingJob(tuple(ArticleInput(each.key, each.text, "en", each.published_on) for each in given))
    readings: dict[str, ArticleReading] = {}
    for event in read(job):
        if isinstance(event, ArticleRead):
            readings[event.reading.key] = event.reading
    return [_article(each, readings[each.key]) for each in given if each.key in readings]


def _article(source: Source, reading: ArticleReading) -> ComparedArticle:
    dates = find_dates(source.text, reading.sentences, source.published_on)
    return ComparedArticle(
        source.key,
        source.text,
        reading.sentences,
        find_quantities(source.text, reading.sentences, reading.mentions, dates),
        dates,
        tuple(ComparedMention(each.segments[0].start, each.segments[-1].end, each.label) for each in reading.mentions),
        "en",
        source.published_on,
    )
