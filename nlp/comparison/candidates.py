"""Which articles of a large collection are looked at together: those that may tell the same, some hundred at a time.

All others count with what their digest tells: how common a word is, and what their story is about.
"""

from __future__ import annotations

from array import array
from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from zlib import crc32

from nlp.comparison.collection import SET_PHRASE, Collection
from nlp.comparison.postings import MOST_HOLDERS, Postings
from nlp.proposals import ComparedArticle

FEW = 200
"""Up to so many articles all are looked at."""
TOGETHER = 128
"""New articles that are looked at together in a larger collection, beside those that may tell the same as one of them:
what memory a comparison takes does not grow with the collection, but for its digests."""
OF_STORY, OF_MEASURE, OF_WORDS = 150, 60, 60
"""Articles that are looked at for each new one because they name, or say time and again, what it does; because their
figures measure the same, or have the same value; because they share runs of words: one may have copied from the other.
"""
SEVERAL = 10
"""New articles from which on fewer are looked at for each."""
OF_STORY_EACH, OF_MEASURE_EACH, OF_WORDS_EACH = 12, 4, 4
THOUSANDS = 1_000
"""New articles from which on there are fewer still: every one of them is looked at beside strangers again and again."""
OF_STORY_MANY, OF_MEASURE_MANY, OF_WORDS_MANY = 6, 2, 2


@dataclass(frozen=True, slots=True)
class Bundle:
    """Articles that are looked at together, by number."""

    fresh: frozenset[int]
    """Those to be compared with one another and with the others here."""
    looked_at: tuple[int, ...]
    """All of them, in order."""
    of_thousands: bool = False
    """It is one of very many: of each figure only the nearest others are weighed."""


def bundles(
    collection: Collection, fresh: Sequence[bool], cancelled: Callable[[], bool] = lambda: False
) -> Iterator[Bundle]:
    """Bundles in which each fresh article meets those that may tell the same, each two of them once."""
    asked = [number for number, new in enumerate(fresh) if new]
    everything = tuple(range(len(fresh)))
    if len(fresh) <= FEW:
        yield Bundle(frozenset(asked), everything)
        return
    near = _Near(collection, len(asked), cancelled)
    known: dict[int, list[int]] = {}
    for number in asked:
        if cancelled():
            return
        known[number] = near.of(number)
    place: dict[int, int] = {}
    parts = list(_parts(asked, known, collection))
    for at, part in enumerate(parts):
        place.update(dict.fromkeys(part, at))
    later: dict[int, set[int]] = defaultdict(set)
    for number, others in known.items():
        for other in others:
            one, two = sorted((number, other), key=lambda each: place.get(each, len(parts)))
            later[one].add(two)
    reprints = collection.families.reprints
    for at, part in enumerate(parts):
        mine = frozenset(part)
        looked_at = set(mine).union(*(later[number] for number in part))
        # what a reprint changed stands beside its original
        changed = {each for number in looked_at for each in reprints.get(number, ())}
        looked_at.update(each for each in changed if place.get(each, len(parts)) > at)
        yield Bundle(mine, tuple(sorted(looked_at)), len(asked) > THOUSANDS)


def _parts(asked: Sequence[int], known: dict[int, list[int]], collection: Collection) -> Iterator[list[int]]:
    """The fresh articles in parts of some ``TOGETHER``, those near to one another in one part where that can be."""
    left = dict.fromkeys(asked)
    reprints = collection.families.reprints
    waiting: deque[int] = deque()
    part: list[int] = []
    while left:
        number = waiting.popleft() if waiting else next(iter(left))
        if number not in left:
            continue
        for each in (number, *reprints.get(number, ())):
            if each in left:
                del left[each]
                part.append(each)
        if len(part) >= TOGETHER:
            yield part
            part, waiting = [], deque()
        else:
            waiting.extend(each for each in known[number] if each in left)
    if part:
        yield part


class _Near:
    """What may tell the same as an article, of those that are no reprints."""

    def __init__(self, collection: Collection, asked: int, cancelled: Callable[[], bool]) -> None:
        """Once ``cancelled`` the rest is left out: such an index is of no use."""
        self._original = collection.families.original
        nothing = array("I")

        def of_originals(held: Sequence[array[int]], holders: int) -> Postings:
            kept = [nothing if number in self._original else each for number, each in enumerate(held)]
            return Postings(kept, holders)

        most = (OF_STORY, OF_MEASURE, OF_WORDS)
        if asked > THOUSANDS:
            most = (OF_STORY_MANY, OF_MEASURE_MANY, OF_WORDS_MANY)
        elif asked >= SEVERAL:
            most = (OF_STORY_EACH, OF_MEASURE_EACH, OF_WORDS_EACH)
        held: tuple[Callable[[], Sequence[array[int]]], ...] = (
            collection.marks,
            lambda: [_measures(article) for article in collection.articles],
            lambda: [each.grams for each in collection.digests],
        )
        holders = (MOST_HOLDERS, MOST_HOLDERS, SET_PHRASE)
        self._asked = [
            (of_originals(each(), bound), count)
            for each, bound, count in zip(held, holders, most, strict=True)
            if not cancelled()
        ]

    def of(self, number: int) -> list[int]:
        """The numbers of other articles, the nearest first."""
        stands_for = self._original.get(number, number)
        found = dict.fromkeys(other for each, most in self._asked for other in each.nearest(stands_for, most))
        if stands_for != number:
            found = dict.fromkeys([stands_for, *found])
        return list(found)


def _measures(article: ComparedArticle) -> array[int]:
    """What the figures of an article measure, and their values, as numbers."""
    found: set[str] = set()
    for each in article.quantities:
        if each.measures is not None:
            found.add(f"{each.dimension} of {each.measures}")
        if each.value is not None:
            found.add(f"{each.dimension} {each.value!r} {each.unit}")
    return array("I", sorted({crc32(each.encode("utf-8", "surrogatepass")) for each in found}))
