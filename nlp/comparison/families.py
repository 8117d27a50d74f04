"""Articles that are one text, reprinted or hardly edited: one source, however many outlets print it."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

ALIKE = 0.7
"""Share of the longer one's word 5-grams from which two articles are one text."""
_SHORTEST = 20
"""5-grams: a note of a sentence or two is no reprint of another."""
_SKETCH = 8
"""5-grams by which an article is looked up: those with the lowest hashes, which reprints have mostly in common."""
_LATEST = 500
"""Articles that are looked up by one 5-gram, the latest of them: what more hold is a set phrase."""
_LOOKED_UP, _IN_SKETCH = 5, 2
"""Articles that are compared in full, of those with so many of these 5-grams in common."""
_ASKED_EACH = 100
"""Articles after which it is asked whether to go on: some hundredths of a second."""


@dataclass(frozen=True, slots=True)
class Families:
    """Reprints with the article that stands for them: the earliest."""

    original: dict[int, int]
    """Article by number -> the one that it is a reprint of."""
    reprints: dict[int, tuple[int, ...]]
    """The other way round, the earliest first."""


def families_of(grams: Sequence[array[int]], cancelled: Callable[[], bool] = lambda: False) -> Families:
    """The reprints among articles, the earliest first, by the sorted hashes of their 5-grams.

    Once ``cancelled`` the rest is left out: such families are of no use.
    """
    known: dict[int, list[int]] = defaultdict(list)
    original: dict[int, int] = {}
    for number in range(len(grams)):
        if number % _ASKED_EACH == 0 and cancelled():
            break
        if len(grams[number]) < _SHORTEST:
            continue
        sketch = grams[number][:_SKETCH]
        met = Counter(other for gram in sketch for other in known[gram][-_LATEST:])
        for other, count in met.most_common(_LOOKED_UP):
            if count >= _IN_SKETCH and share(grams[number], grams[other]) >= ALIKE:
                original[number] = other
                break
        else:
            for gram in sketch:
                known[gram].append(number)
    reprints: dict[int, list[int]] = defaultdict(list)
    for number, other in original.items():
        reprints[other].append(number)
    return Families(original, {other: tuple(numbers) for other, numbers in reprints.items()})


def share(a: array[int], b: array[int]) -> float:
    """How much of the longer one's 5-grams two articles have in common."""
    longer = max(len(a), len(b))
    return len(set(a).intersection(b)) / longer if longer else 0.0
