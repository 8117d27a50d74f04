"""What an analyst's decisions teach: how much a sentence reads like claims confirmed in this project, or rejected.

The lesson is added to what rules and shipped model say, in log odds, and bounded, so that a handful of decisions can
move what is in doubt and never overturns what is plain.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from nlp.claims.checkworthiness import LETTER_BUCKETS, WORD_BUCKETS, blocks
from nlp.proposals import ClaimDecision
from nlp.proposals import reasons as because

if TYPE_CHECKING:
    import numpy as np

    Floats = np.ndarray[tuple[int, ...], np.dtype[np.float32]]

FEWEST = 10
"""Decisions of each kind, confirmed and rejected, before anything is learned. Of the debates' sentences, ten of each
put the others in better order in every draw that was tried, five in two draws of three: one odd one still misleads."""
MOST_TOLD = 2.5
"""Log odds by which the lesson can move a sentence at most."""
TELLING = 0.5
"""Log odds from which on the lesson is worth a reason of its own."""


_STRENGTH = 5.0
"""Inverse of the pull towards no opinion on each word."""
_HALF_TRUST = 20
"""Decisions at which the lesson has half of its say."""
_BUCKETS = WORD_BUCKETS + LETTER_BUCKETS


@dataclass(frozen=True, slots=True)
class Lesson:
    """Plain arrays: ``scale`` is the inverse document frequency of each bucket, ``weight`` what it speaks for."""

    scale: Floats
    weight: Floats
    bias: float
    trust: float
    """0 to 1, growing with the number of decisions."""

    def shift(self, words: str) -> float:
        """Log odds to add for one sentence."""
        total = self.bias
        for bucket, value in _row(words, self.scale).items():
            total += float(self.weight[bucket]) * value
        return max(-MOST_TOLD, min(MOST_TOLD, total)) * self.trust


def reason(shift: float) -> str | None:
    """The shift in words for a person, when it is worth any."""
    if abs(shift) < TELLING:
        return None
    return because.LIKE_CONFIRMED if shift > 0 else because.LIKE_REJECTED


@lru_cache(maxsize=2)
def learn(decisions: tuple[ClaimDecision, ...]) -> Lesson | None:
    """What these decisions teach, whatever their order; None while there are too few of either kind.

    Both kinds weigh the same however many there are of each: whoever rejects little still means what is rejected. Takes
    some tenths of a second for a thousand decisions.
    """
    ordered = sorted(set(decisions), key=lambda decision: (decision.text, decision.worthy))
    worthy = sum(decision.worthy for decision in ordered)
    unworthy = len(ordered) - worthy
    if min(worthy, unworthy) < FEWEST:
        return None
    import numpy as np

    from nlp.claims.linear_fit import fit, sparse

    scale = _scale([decision.text for decision in ordered])
    share = {True: len(ordered) / (2 * worthy), False: len(ordered) / (2 * unworthy)}
    data = sparse([_row(decision.text, scale) for decision in ordered], _BUCKETS)
    weigh = np.array([share[decision.worthy] for decision in ordered])
    weights, bias = fit(data, [int(decision.worthy) for decision in ordered], _STRENGTH, weigh=weigh)
    trust = len(ordered) / (len(ordered) + _HALF_TRUST)
    return Lesson(scale, weights.astype(np.float32), bias, trust)


def _scale(texts: Sequence[str]) -> Floats:
    import numpy as np

    seen = np.zeros(_BUCKETS)
    for text in texts:
        for _, _, buckets in blocks(text):
            seen[list(buckets)] += 1
    scale: Floats = (np.log((1 + len(texts)) / (1 + seen)) + 1).astype(np.float32)
    return scale


def _row(words: str, scale: Floats) -> dict[int, float]:
    """The weighted buckets of a sentence, words and letters each of length one."""
    row: dict[int, float] = {}
    for _, _, buckets in blocks(words):
        values = {bucket: (1 + math.log(times)) * float(scale[bucket]) for bucket, times in buckets.items()}
        norm = math.sqrt(sum(value * value for value in values.values())) or 1.0
        row.update((bucket, value / norm) for bucket, value in values.items())
    return row
