"""Where something stands: stretches of an article's text, its sentences, passages of several articles."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Segment:
    """One stretch ``[start, end)`` of an article's text, in code points."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a stretch of text: [{self.start}, {self.end})")


Segments = tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    start: int
    end: int
    boilerplate: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    article_key: str
    segments: Segments
