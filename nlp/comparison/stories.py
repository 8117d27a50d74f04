"""Which articles tell one story, by the names and the repeated words that they share, and what each never names."""

from __future__ import annotations

import heapq
import math
from collections import Counter

from nlp.comparison.corpus import Corpus

STORY = 4.5
"""Weight of shared names and themes from which two articles are taken to tell one story."""
FEWEST_ROWS = 5
"""A note of fewer sentences tells no story: what it leaves out says nothing."""
SMALL = 60
"""In a collection of so many articles, two that tell one story with a third tell it with each other."""
_BACKGROUND = 20
"""Articles that a small collection is taken to have at least: what all of five share is no common word."""


class Stories:
    """The names and themes of every article; made once for a comparison."""

    def __init__(self, corpus: Corpus) -> None:
        self._marks = [survey.named | survey.often for survey in corpus.surveys]
        counts = Counter(each for marks in self._marks for each in marks)
        total = max(_BACKGROUND, len(self._marks))
        self._weights = {each: math.log((total + 1) / (count + 0.5)) for each, count in counts.items()}
        self._shared = {each for each, count in counts.items() if count > 1}
        self._long = [len(rows) >= FEWEST_ROWS for rows in corpus.by_article]
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
            if not known and len(self._marks) <= SMALL and self._long[a] and self._long[b]:
                known = any(self._alike(*_ordered(a, c)) and self._alike(*_ordered(b, c)) for c in self._others(a, b))
            self._known[key] = known
        return known

    def _others(self, a: int, b: int) -> list[int]:
        return [c for c in range(len(self._marks)) if c not in (a, b)]

    def _alike(self, a: int, b: int) -> bool:
        if not (self._long[a] and self._long[b]):
            return False
        return sum(self._weights[each] for each in sorted(self._marks[a] & self._marks[b])) >= STORY

    def telling(self, article: int, count: int) -> list[tuple[str, float]]:
        """The rarest marks of an article that another one bears too, with their weights."""
        known = self._telling.get(article)
        if known is None:
            shared = [(each, self._weights[each]) for each in self._marks[article] & self._shared]
            best = heapq.nsmallest(count, shared, key=lambda each: (-each[1], each[0]))
            known = self._telling[article] = best if self._long[article] else []
        return known


def _ordered(a: int, b: int) -> tuple[int, int]:
    return (a, b) if a < b else (b, a)
