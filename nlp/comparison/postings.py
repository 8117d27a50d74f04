"""Which articles hold a key (a name, a measure, a run of words), packed: millions of keys in a few megabytes."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

COMMON = 0.5
"""Share of the articles beyond which what they have in common tells nothing."""
MOST_HOLDERS = 500
"""And their number: it bounds the work for each article."""
_FINE = 1 << 20
"""Weights are summed as whole numbers: sums of fractions depend on their order."""


class Postings:
    """The keys that more than one article holds, with their holders; made once, asked for each article."""

    def __init__(self, held: Sequence[array[int]], most: int = MOST_HOLDERS) -> None:
        """``held`` are the keys of each article, each once, as numbers below 2**32; a key with more than ``most``
        holders tells nothing."""
        import numpy as np

        self._size = len(held)
        lengths = [len(each) for each in held]
        keys = np.fromiter((key for each in held for key in each), dtype=np.uint32, count=sum(lengths))
        owners = np.repeat(np.arange(self._size, dtype=np.uint32), lengths)
        order = np.argsort(keys, kind="stable")
        _, number, counts = np.unique(keys, return_inverse=True, return_counts=True)
        self._owners: NDArray[Any] = owners[order]
        self._ends: NDArray[Any] = np.cumsum(counts)
        self._starts: NDArray[Any] = self._ends - counts
        most_holders = min(COMMON * self._size, most)
        rarity = np.rint(_FINE * np.log((self._size + 1) / (counts + 0.5)))
        self._weights: NDArray[Any] = np.where((counts > 1) & (counts <= most_holders), rarity, 0.0)
        self._numbers: NDArray[Any] = number.astype(np.uint32)
        self._bounds: NDArray[Any] = np.concatenate(([0], np.cumsum(lengths)))

    def nearest(self, article: int, most: int) -> list[int]:
        """The ``most`` other articles with the weightiest keys in common, best first; the rarest keys weigh most."""
        import numpy as np

        mine = self._numbers[self._bounds[article] : self._bounds[article + 1]]
        mine = mine[self._weights[mine] > 0]
        if not len(mine):
            return []
        holders = np.concatenate([self._owners[self._starts[key] : self._ends[key]] for key in mine.tolist()])
        weights = np.repeat(self._weights[mine], self._ends[mine] - self._starts[mine])
        total = np.bincount(holders, weights=weights, minlength=self._size)
        total[article] = 0.0
        met = np.flatnonzero(total)
        best = np.lexsort((met, -total[met]))[:most]
        return [int(each) for each in met[best]]


def common_keys(held: Sequence[array[int]], most: int) -> frozenset[int]:
    """The keys that more than ``most`` of the articles hold."""
    import numpy as np

    if len(held) <= most:
        return frozenset()
    keys = np.fromiter((key for each in held for key in each), dtype=np.uint32, count=sum(map(len, held)))
    keys.sort()
    found, counts = np.unique(keys, return_counts=True)
    return frozenset(found[counts > most].tolist())
