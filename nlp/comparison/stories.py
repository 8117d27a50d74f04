"""Which articles tell one story, by the names and the repeated words that they share, and what each never names."""

from __future__ import annotations

import math
from collections import Counter

from nlp.comparison.corpus import Corpus
from nlp.grammar import Grammar, grammar_for

STORY = 4.5
"""Weight of shared names and themes from which two articles are taken to tell one story."""
FEWEST_ROWS = 5
"""A note of fewer sentences tells no story: what it leaves out says nothing."""
SMALL = 60
"""In a collection of so many articles, two that tell one story with a third tell it with each other."""
_BACKGROUND = 20
"""Articles that a small collection is taken to have at least: what all of five share is no common word."""
_OFTEN = 3
"""Times that an article uses a word which is one of its themes."""


class Stories:
    """The names and themes of every article; made once for a comparison."""

    def __init__(self, corpus: Corpus) -> None:
        told = [_told(corpus, number) for number in range(len(corpus.by_article))]
        self._named = [names for names, _ in told]
        self._marks = [names | themes for names, themes in told]
        counts = Counter(each for marks in self._marks for each in marks)
        total = max(_BACKGROUND, len(told))
        self._weights = {each: math.log((total + 1) / (count + 0.5)) for each, count in counts.items()}
        self._shared = {each for each, count in counts.items() if count > 1}
        self._long = [len(rows) >= FEWEST_ROWS for rows in corpus.by_article]
        self._known: dict[tuple[int, int], bool] = {}

    def names(self, article: int) -> frozenset[str]:
        """The terms of all capitalised words of an article."""
        return self._named[article]

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
        if not self._long[article]:
            return []
        shared = [(each, self._weights[each]) for each in self._marks[article] & self._shared]
        return sorted(shared, key=lambda each: (-each[1], each[0]))[:count]


def _ordered(a: int, b: int) -> tuple[int, int]:
    return (a, b) if a < b else (b, a)


def _told(corpus: Corpus, number: int) -> tuple[frozenset[str], frozenset[str]]:
    """The names of an article (terms of words with a capital inside sentences) and what it speaks of time and again."""
    grammar = grammar_for(corpus.articles[number].language)
    starts = {each.start for each in corpus.articles[number].mentions}
    names: set[str] = set()
    counts: Counter[str] = Counter()
    for row in corpus.by_article[number]:
        counts.update(each for each in row.terms if each)
        if grammar is None:
            continue
        text = row.text[row.sentence.start : row.sentence.end]
        if text.isupper():
            continue
        for index, (word, term) in enumerate(zip(row.words, row.terms, strict=True)):
            named = (index > 0 or word.start in starts) and word.text[0].isupper()
            if term and named and not _calendar(word.lower, grammar):
                names.add(term)
    return frozenset(names), frozenset(each for each, count in counts.items() if count >= _OFTEN)


def _calendar(word: str, grammar: Grammar) -> bool:
    return word in grammar.guards.months or word in grammar.guards.weekdays
