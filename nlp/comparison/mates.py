"""The figures of one story whose words are most alike, through an inverted index: there may be thousands of them."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from nlp.comparison.corpus import Corpus
from nlp.comparison.items import Item

if TYPE_CHECKING:
    from numpy.typing import NDArray

SAME_CONCEPT = 4.0
"""What it weighs among them that two figures measure the same by name."""
_FINE = 1 << 20
"""Weights are summed as whole numbers: sums of fractions depend on their order."""


class Mates:
    """All figures of a comparison in the order in which they are met, by dimension; made as far as asked for."""

    def __init__(self, items: Sequence[Item], order: Sequence[int], corpus: Corpus) -> None:
        """``order`` are the numbers of the items, those of one article together."""
        self._items, self._corpus = items, corpus
        self._met: dict[str, list[int]] = defaultdict(list)
        for number in order:
            self._met[items[number].dimension].append(number)
        self._lists: dict[str, _Alike] = {}

    def most_alike(self, number: int, articles: Collection[int], most: int) -> list[int]:
        """Of the figures met before in ``articles``, the ``most`` that share the weightiest words with this one."""
        dimension = self._items[number].dimension
        known = self._lists.get(dimension)
        if known is None:
            known = self._lists[dimension] = _Alike(self._met[dimension], self._items, self._corpus)
        return known.best(number, articles, most)


class _Alike:
    """The figures of one dimension by their words and by what they measure."""

    def __init__(self, met: Sequence[int], items: Sequence[Item], corpus: Corpus) -> None:
        import numpy as np

        self._met: NDArray[Any] = np.array(met, dtype=np.int64)
        self._articles: NDArray[Any] = np.array([items[number].article for number in met], dtype=np.int64)
        self._place = {number: place for place, number in enumerate(met)}
        numbers: dict[str, int] = {}
        weights: list[int] = []
        self._keys: list[array[int]] = []
        for number in met:
            mine = array("I")
            for key in _keys(items[number]):
                if key not in numbers:
                    numbers[key] = len(numbers)
                    weights.append(round(_FINE * (SAME_CONCEPT if key[0] == "=" else corpus.idf(key))))
                mine.append(numbers[key])
            self._keys.append(mine)
        holders: list[array[int]] = [array("I") for _ in numbers]
        for place, mine in enumerate(self._keys):
            for key_number in mine:
                holders[key_number].append(place)
        self._holders: list[NDArray[Any]] = [np.frombuffer(each, dtype=np.uint32) for each in holders]
        self._weights = weights
        self._asked: tuple[Collection[int], int] | None = None
        self._among: NDArray[Any] = np.empty(0, dtype=np.int64)

    def best(self, number: int, articles: Collection[int], most: int) -> list[int]:
        import numpy as np

        place = self._place[number]
        among = self._places(articles, int(self._articles[place]))
        if len(among) <= most:
            return [int(each) for each in self._met[among]]
        total = np.zeros(place + 1, dtype=np.int64)
        for key in self._keys[place]:
            holders = self._holders[key]
            total[holders[: np.searchsorted(holders, place)]] += self._weights[key]
        weight = total[among]
        least = np.partition(weight, len(weight) - most)[len(weight) - most]
        candidates = np.flatnonzero(weight >= least)
        ranked = candidates[np.lexsort((self._met[among[candidates]], -weight[candidates]))][:most]
        return [int(each) for each in self._met[among[ranked]]]

    def _places(self, articles: Collection[int], own: int) -> NDArray[Any]:
        """Where the figures of ``articles`` stand that were met before those of the article ``own``."""
        import numpy as np

        if self._asked is None or self._asked[0] is not articles or self._asked[1] != own:
            self._asked = articles, own
            first = int(np.flatnonzero(self._articles == own)[0])
            wanted = np.fromiter((each for each in articles if each != own), dtype=np.int64)
            self._among = np.flatnonzero(np.isin(self._articles[:first], wanted))
        return self._among


def _keys(item: Item) -> Iterable[str]:
    yield from item.terms
    concept = item.concept or item.kind or item.head
    if concept is not None:
        yield f"={concept}"
