"""Very long articles, read a section at a time so that memory stays bounded: how they are parted and joined."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, fields, is_dataclass, replace
from typing import Any, TypeVar

from nlp.dates import anchor_of
from nlp.mentions import Candidate
from nlp.parsed import RawReading
from nlp.proposals import ArticleInput, Segment, Sentence
from nlp.sentences import pieces

T = TypeVar("T")

LONGEST_SECTION = 250_000
"""Characters: half a book, of which some 60 MB are held while it is read, and which takes two seconds to be finished,
in which nobody can stop the run. No article of a newspaper is parted."""


@dataclass(slots=True)
class Whole:
    """An article of which sections are still to be read."""

    article: ArticleInput
    left: int
    failed: bool = False
    readings: list[RawReading] = field(default_factory=list)

    def add(self, start: int, reading: RawReading) -> RawReading | None:
        """Take in the reading of the section that begins at ``start``; with the last one, return that of the whole."""
        self.left -= 1
        self.readings.append(moved(reading, start))
        if self.left or self.failed:
            return None
        return self.readings[0] if len(self.readings) == 1 else _joined(self.article.key, self.readings)


def sections(article: ArticleInput, longest: int = LONGEST_SECTION) -> list[tuple[int, ArticleInput]]:
    """The article in stretches of whole lines, of about ``longest`` code points, with their places; most are one."""
    text = article.text
    if len(text) <= longest:
        return [(0, article)]
    anchor = anchor_of(text, article.published_on)
    day = article.published_on if anchor is None else anchor.day.isoformat()  # the dateline stands in the first alone
    found = [(start, text[start:end]) for start, end in pieces(text, longest)]
    return [
        (start, replace(article, text=part, published_on=day if start else article.published_on))
        for start, part in found
    ]


def moved(value: T, by: int) -> T:
    """A record with all its places in the text ``by`` code points further on."""
    return _moved(value, by) if by else value


def _moved(value: Any, by: int) -> Any:
    if isinstance(value, Segment | Sentence | Candidate):
        return replace(value, start=value.start + by, end=value.end + by)
    if isinstance(value, tuple):
        return tuple([_moved(each, by) for each in value])
    if is_dataclass(value) and not isinstance(value, type):
        held = {each.name: getattr(value, each.name) for each in fields(value)}
        return replace(value, **{name: _moved(each, by) for name, each in held.items() if isinstance(each, tuple)})
    return value


def _joined(key: str, readings: Iterable[RawReading]) -> RawReading:
    """All that the sections hold, in their order; each note once."""
    parts = list(readings)
    columns = {
        each.name: tuple(item for part in parts for item in getattr(part, each.name))
        for each in fields(RawReading)
        if each.name not in ("key", "notes")
    }
    return RawReading(key, **columns, notes=tuple(dict.fromkeys(note for part in parts for note in part.notes)))
