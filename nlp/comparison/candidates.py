"""Which articles of a large collection are looked at closely when a few new ones come: those that may tell the same.

All others count with what their digest tells: how common a word is, and what their story is about.
"""

from __future__ import annotations

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Sequence
from collections.abc import Set as AbstractSet

from nlp.comparison.digests import Digest, digest_of
from nlp.proposals import ComparedArticle

FEW = 200
"""Up to so many articles all are looked at."""
OF_STORY = 150
"""Articles that are looked at for each new one because they name, or say time and again, what it does."""
OF_MEASURE = 60
"""And because their figures measure the same, or have the same value."""
OF_WORDS = 60
"""And because they share runs of words with it: one may have copied from the other."""
_COMMON = 0.5
"""Share of the articles beyond which what they have in common tells nothing."""
_FINE = 1 << 20
"""Weights are summed as whole numbers: sums of fractions depend on their order, which differs between processes."""


def related(
    articles: Sequence[ComparedArticle], fresh: Sequence[bool], cancelled: Callable[[], bool] = lambda: False
) -> list[bool]:
    """For each article whether it is to be looked at. Those ``fresh`` are, and all where there are few."""
    if all(fresh) or len(articles) <= FEW:
        return [True] * len(articles)
    digests: list[Digest] = []
    for article in articles:
        if cancelled():
            return list(fresh)
        digests.append(digest_of(article))
    chosen = list(fresh)
    marks = [digest.survey.named | digest.survey.often for digest in digests]
    measures = [_measures(article) for article in articles]
    copied = {gram for digest, new in zip(digests, fresh, strict=True) if new for gram in digest.grams}
    runs = [copied.intersection(digest.grams) for digest in digests]
    for keys, most in ((marks, OF_STORY), (measures, OF_MEASURE), (runs, OF_WORDS)):
        for number in _nearest(keys, fresh, most):
            chosen[number] = True
    return chosen


def _measures(article: ComparedArticle) -> frozenset[Hashable]:
    """What the figures of an article measure, and their values."""
    found: set[Hashable] = set()
    for each in article.quantities:
        if each.measures is not None:
            found.add((each.dimension, each.measures))
        if each.value is not None:
            found.add((each.dimension, each.unit, each.value))
    return frozenset(found)


def _nearest(keys: Sequence[AbstractSet[Hashable]], fresh: Sequence[bool], most: int) -> set[int]:
    """For each fresh article the ``most`` others with the weightiest keys in common, the rarest of which weigh most."""
    counts: Counter[Hashable] = Counter(key for mine in keys for key in mine)
    asked = {key for mine, new in zip(keys, fresh, strict=True) if new for key in mine}
    holders: dict[Hashable, list[int]] = defaultdict(list)
    for number, mine in enumerate(keys):
        for key in asked.intersection(mine):
            holders[key].append(number)
    found: set[int] = set()
    for number, mine in enumerate(keys):
        if not fresh[number]:
            continue
        weights: dict[int, int] = defaultdict(int)
        for key in mine:
            if 1 < counts[key] <= _COMMON * len(keys):
                weight = round(_FINE * math.log((len(keys) + 1) / (counts[key] + 0.5)))
                for other in holders[key]:
                    weights[other] += weight
        weights.pop(number, None)
        found.update(heapq.nlargest(most, weights, key=lambda other: (weights[other], -other)))
    return found
