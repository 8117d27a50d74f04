"""Other figures that bear on two of a story: equal ones in other articles, and those beside them in their sentences."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable

from nlp.comparison.corpus import Corpus
from nlp.comparison.items import Item
from nlp.comparison.stories import Stories
from nlp.comparison.values import base_value
from nlp.english.attribution import VERBS
from nlp.tokens import word_set

RARE = word_set("area volume mass power energy containers data temperature")
"""Dimensions of what few sentences measure at all."""
_MOST_TWINS, _TWINS = 24, 4
"""Figures of one value that are looked at, and kept, for each."""
_AGAINST = frozenset(VERBS) | word_set(
    "not instead against rather whereas although though but than while contrary actually spoke"
)
"""Words between two figures of a sentence that set one against the other."""
_DIGITS = 3
_COMMON_COUNT = 20
"""Counts up to here are equal by chance."""


class Twins:
    """The figures of some dimensions by their values and by their sentences; made once for a comparison."""

    def __init__(self, items: Iterable[Item], dimensions: Collection[str], corpus: Corpus, stories: Stories) -> None:
        self._corpus, self._stories = corpus, stories
        self._twins: dict[tuple[str, str, int], list[Item]] = defaultdict(list)
        self._near: dict[tuple[int, int, int], list[Item]] = {}
        self._values: dict[tuple[int, int, str | None], list[tuple[float | None, int]]] = defaultdict(list)
        """The values that each sentence states in each unit, and where."""
        for item in items:
            if item.dimension not in dimensions:
                continue
            self._values[item.article, item.row, item.unit].append((item.value, item.start))
            key = _twin_key(item, base_value(item))
            if key is not None:
                self._twins[key].append(item)

    def elsewhere(self, item: Item, is_one: Callable[[Item, Item], bool]) -> list[Item]:
        """Figures of the same value in other articles of the story, a few of those that ``is_one`` takes for one.

        What was found is remembered: ask with the same ``is_one`` always.
        """
        place = item.article, item.start, item.end
        known = self._near.get(place)
        if known is None:
            key = _twin_key(item, base_value(item))
            same = self._twins.get(key, ()) if key is not None else ()
            known = self._near[place] = [
                each
                for each in same[:_MOST_TWINS]
                if each.article != item.article and self._stories.one(each.article, item.article) and is_one(each, item)
            ][:_TWINS]
        return known

    def beside_own(self, a: Item, b: Item) -> bool:
        """Whether one sentence gives the other's value beside its own, and does not set the two against each other."""
        return a.value != b.value and (self._states(b, a.value) or self._states(a, b.value))

    def _states(self, item: Item, value: float | None) -> bool:
        if value is None:
            return False
        for other, start in self._values.get((item.article, item.row, item.unit), ()):
            if other == value:
                first, last = sorted((start, item.start))
                between = self._corpus.articles[item.article].text[first:last].lower().split()
                return not any(word.strip(",.;") in _AGAINST for word in between)
        return False


def other_subject(a: Item, b: Item) -> bool:
    """Whether one clause is about a thing that neither its article nor the other sentence speaks of: "the cable"."""
    return a.subject is not None and a.subject != a.kind and a.subject not in b.sentence_terms


def _twin_key(item: Item, value: float | None) -> tuple[str, str, int] | None:
    if value is None or value <= 0 or (item.dimension == "percent" and value in (50.0, 100.0)):
        return None
    if item.dimension == "number" and value < _COMMON_COUNT:
        return None
    digits = _DIGITS - 1 - math.floor(math.log10(value))
    unit = item.unit if item.dimension in ("money", "percent", "temperature") else ""
    return item.dimension, unit or "", round(value * 10**digits) * 100 - digits
