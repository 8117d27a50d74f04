"""All articles of a comparison as far as each is known without looking at it closely, in an order of their own."""

from __future__ import annotations

import math
from array import array
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cached_property
from hashlib import blake2b
from zlib import crc32

from nlp.comparison.digests import Digest, digest_of
from nlp.comparison.families import Families, families_of
from nlp.comparison.postings import common_keys
from nlp.proposals import ComparedArticle

BACKGROUND = 200
"""Sentences that a small collection is taken to have at least: in two sentences what both say is no common word."""
FEW_STORIES = 20
"""Articles that a small collection is taken to have at least: what all of five share is no common word."""
MANY_STORIES, COMMON_MARK = 200, 0.2
"""Articles from which on there are many stories, and the share of them that may bear a mark of one: a dozen words that
half of all say make none."""
UNDATED = "9999"
"""Where an article without a date stands: after all that have one."""
SET_PHRASE = 60
"""Articles that may hold a run of five words; what more of them hold is a set phrase."""


class Collection:
    """Digests of all articles, what they tell of the weight of words, and which articles are copies of others."""

    def __init__(self, articles: Sequence[ComparedArticle], cancelled: Callable[[], bool] = lambda: False) -> None:
        """Once ``cancelled`` the rest is left out: such a collection is of no use."""
        self.articles = tuple(articles)
        self._cancelled = cancelled
        self.digests: list[Digest] = []
        counts: Counter[str] = Counter()
        for article in self.articles:
            if cancelled():
                break
            digest = digest_of(article)
            self.digests.append(digest)
            counts.update(dict(zip(digest.terms, digest.counts, strict=True)))
        total = max(sum(each.sentences for each in self.digests), BACKGROUND)
        self._idf = {each: max(0.1, math.log((total + 1) / (count + 0.5))) for each, count in counts.items()}
        self._unknown = math.log((total + 1) / 0.5)
        self._squares = {each: weight * weight for each, weight in self._idf.items()}
        self.entity_names: dict[str, str] = {}
        """The first surface of each entity, lower case: what all its surfaces are compared and shown by."""
        for article in self.articles:
            for mention in article.mentions:
                if mention.entity_id is not None and mention.entity_id not in self.entity_names:
                    surface = article.text[mention.start : mention.end].casefold()
                    self.entity_names[mention.entity_id] = surface.removeprefix("the ")

    @cached_property
    def families(self) -> Families:
        """The articles that are copies of others."""
        return families_of([each.grams for each in self.digests], self._cancelled)

    @cached_property
    def set_phrases(self) -> frozenset[int]:
        """Hashes of runs of words that many articles hold which do not copy from one another."""
        originals = [each.grams for number, each in enumerate(self.digests) if number not in self.families.original]
        return common_keys(originals, SET_PHRASE)

    @cached_property
    def mark_weights(self) -> tuple[dict[str, float], frozenset[str]]:
        """How telling each name or repeated word is, over articles; and those that more than one article bears."""
        counts = Counter(mark for each in self.digests for mark in each.survey.marks)
        total = max(FEW_STORIES, len(self.digests))
        most = total if total <= MANY_STORIES else COMMON_MARK * total
        weights = {
            each: math.log((total + 1) / (count + 0.5)) if count <= most else 0.0 for each, count in counts.items()
        }
        return weights, frozenset(each for each, count in counts.items() if 1 < count <= most)

    def marks(self) -> list[array[int]]:
        """What each article names, or says time and again, as numbers."""
        return [array("I", sorted({crc32(each.encode()) for each in one.survey.marks})) for one in self.digests]

    def idf(self, word: str) -> float:
        """How telling a term is: natural logarithm, smoothed; never below a small positive weight."""
        return self._idf.get(word, self._unknown)

    def squares(self) -> tuple[dict[str, float], float]:
        """The squared weight of each term, and that of one that no article holds."""
        return self._squares, self._unknown * self._unknown


def own_order(articles: Sequence[ComparedArticle]) -> list[int]:
    """The numbers of the articles in an order that depends on themselves alone: the earliest first."""

    def what(number: int) -> tuple[str, bytes, str, str]:
        article = articles[number]
        said = blake2b(article.text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
        return article.published_on or UNDATED, said, article.name, article.key

    return sorted(range(len(articles)), key=what)
