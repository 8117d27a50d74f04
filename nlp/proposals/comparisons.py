"""The comparison of articles: what it needs of each, and the passages that it finds to speak of one thing."""

from __future__ import annotations

from dataclasses import dataclass

from nlp.proposals.articles import DateValue, QuantityProposal
from nlp.proposals.passages import Passage, Sentence
from nlp.proposals.vocabulary import ComparisonBasis, ComparisonRelation

SURE = 0.5
"""Score from which on a comparison is put without "perhaps": it is a likelihood."""


@dataclass(frozen=True, slots=True)
class ComparedMention:
    """A name in an article that is compared, with the entity that it belongs to in the project, if any."""

    start: int
    end: int
    label: str
    entity_id: str | None = None


@dataclass(frozen=True, slots=True)
class ComparedArticle:
    """What the comparison needs of one article: its text and what was read in it.

    ``sentences`` may be empty when only the text is at hand: they are then cut by punctuation.
    """

    key: str
    text: str
    sentences: tuple[Sentence, ...]
    quantities: tuple[QuantityProposal, ...] = ()
    dates: tuple[DateValue, ...] = ()
    mentions: tuple[ComparedMention, ...] = ()
    language: str | None = None
    published_on: str | None = None
    as_of_on: str | None = None
    name: str = ""
    """How a person calls it ("Lima Courier"); the key stands in when empty."""


@dataclass(frozen=True, slots=True)
class PartOf:
    """One entity is part of another: its figures cannot exceed the whole's."""

    part_id: str
    whole_id: str


@dataclass(frozen=True, slots=True)
class ComparisonJob:
    """Compare these articles. ``new`` restricts the work to pairs with at least one of these keys (empty: all)."""

    articles: tuple[ComparedArticle, ...]
    new: frozenset[str] = frozenset()
    rejected: tuple[tuple[Passage, Passage], ...] = ()
    """Pairs that a person dismissed: never proposed again, in either order."""
    parts: tuple[PartOf, ...] = ()


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why two passages are shown together: a sentence for a person, the arithmetic, what is shared, what differs."""

    text: str
    steps: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    differs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ComparisonProposal:
    a: Passage
    b: Passage
    relation: ComparisonRelation
    basis: ComparisonBasis
    score: float
    explanation: Explanation
    origin: str


@dataclass(frozen=True, slots=True)
class Comparisons:
    """What a comparison found, best first."""

    proposals: tuple[ComparisonProposal, ...]


@dataclass(frozen=True, slots=True)
class RelatedPassage:
    """A sentence of another article that may speak of the same thing, best first."""

    passage: Passage
    score: float
    shared: tuple[str, ...]
    reasons: tuple[str, ...]
