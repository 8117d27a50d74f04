"""A question that articles part over, and the passages of further articles that may speak of it."""

from __future__ import annotations

from dataclasses import dataclass

from nlp.proposals.passages import Passage


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of the articles that say nothing yet."""

    key: str
    """Of the dispute."""
    words: str
    statements: tuple[Passage, ...]
    """The passages that answer it, those of one answer after those of another."""
    answers: tuple[str, ...]
    """How each of these passages' answers is called."""
    known: tuple[Passage, ...] = ()
    """Passages of which a person has said that they have nothing to do with it."""
    spoken: frozenset[str] = frozenset()
    """Articles that are not to be looked through: they answer it, or a person has called them silent."""


@dataclass(frozen=True, slots=True)
class Nearby:
    """A passage that may speak of a question."""

    question: str
    """Its key."""
    passage: Passage
    words: str
    """Of the passage, in one line."""
    at: int
    """Where in them the words stand that meet the question (code points)."""
    score: float
    statement: int
    """Which of the question's statements it is most like."""
