"""Which articles tell one story, by the names and the repeated words that they share, and what each never names."""

from __future__ import annotations

import heapq
import math

from nlp.comparison.corpus import Corpus

STORY = 4.5
"""Weight of shared names and themes from which two articles are taken to tell one story."""
FEWEST_ROWS = 5
"""A note of fewer sentences tells no story: what it leaves out says nothing."""
SMALL = 60
"""In a collection of so many articles, two that tell one story with a third tell it with each other."""


class Stories:
    """The names and themes of every article; as far as asked for."""

    def __init__(self, corpus: Corpus) -> None:
        self._digests = corpus.collection.digests
        self._weights, self._shared = corpus.collection.mark_weights
        self._marks: dict[int, frozenset[str]] = {}
        self._telling: dict[int, list[tuple[str, float]]] = {}
        self._known: dict[tuple[int, int], bool] = {}

    def one(self, a: int, b: int) -> bool:
        """Whether two articles, by number, tell one story."""
        if a == b:
            return True
        key = (a, b) if a < b else (b, a)
        known = self._known.get(key)
        if known is None:
            known = self._alike(*key)
            if not known and len(self._digests) <= SMALL and self._long(a) and self._long(b):
                known = any(self._alike(*_ordered(a, c)) and self._alike(*_ordered(b, c)) for c in self._others(a, b))
            self._known[key] = known
        return known

    def _others(self, a: int, b: int) -> list[int]:
        return [c for c in range(len(self._digests)) if c not in (a, b)]

    def _alike(self, a: int, b: int) -> bool:
        if not (self._long(a) and self._long(b)):
            return False
        return math.fsum(self._weights[each] for each in self._of(a) & self._of(b)) >= STORY

    def _long(self, article: int) -> bool:
        return self._digests[article].sentences >= FEWEST_ROWS

    def _of(self, article: int) -> frozenset[str]:
        known = self._marks.get(article)
        if known is None:
            known = self._marks[article] = self._digests[article].survey.marks
        return known

    def telling(self, article: int, count: int) -> list[tuple[str, float]]:
        """The rarest marks of an article that another one bears too, with their weights."""
        known = self._telling.get(article)
        if known is None:
            shared = [(each, self._weights[each]) for each in self._of(article) & self._shared]
            best = heapq.nsmallest(count, shared, key=lambda each: (-each[1], each[0]))
            known = self._telling[article] = best if self._long(article) else []
        return known


def _ordered(a: int, b: int) -> tuple[int, int]:
    return (a, b) if a < b else (b, a)
