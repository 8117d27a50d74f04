"""The telling words of a sentence with their directions of meaning, and how far those of one are answered by another's.

A cosine of two sentences says how alike they are on the whole. What tells more is whether each telling word of one
finds its like in the other: the same word, or one of near meaning. Names have no meaning, only letters.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zlib import crc32

from nlp.tokens import Kind, Token
from nlp.wordvectors import WordVectors

if TYPE_CHECKING:
    import numpy as np

    from nlp.wordvectors import Floats

    Numbers = np.ndarray[tuple[int, ...], np.dtype[np.uint32]]

_SHORTEST = 3
"""Letters of a telling word."""


@dataclass(frozen=True, slots=True)
class Telling:
    """Telling words in their order."""

    at: tuple[int, ...]
    """The number of each among the tokens it was read from."""
    words: Numbers
    """A number for each, the same for the same word."""
    directions: Floats
    """A row for each word, zeros for a name."""
    weights: Floats
    """What each tells, 0 to 1: the rarer the more."""

    def pooled(self) -> Floats:
        """The direction of all words together: of length 1, or zeros where none has a meaning."""
        import numpy as np

        total: Floats = self.weights @ self.directions
        length = float(np.sqrt(total @ total))
        return total / np.float32(length) if length else total


def telling(words: Sequence[Token], stop: Collection[str], vectors: WordVectors) -> Telling:
    """The telling words among tokens: no figures, no words of ``stop``."""
    import numpy as np

    nothing = np.zeros(vectors.size, np.float32)
    at: list[int] = []
    numbers: list[int] = []
    directions: list[Floats] = []
    weights: list[float] = []
    for number, word in enumerate(words):
        if word.kind is not Kind.WORD:
            continue
        said = word.lower.removesuffix("'s").removesuffix("’s")
        if len(said) < _SHORTEST or said in stop:
            continue
        vector = None if number and word.text[0].isupper() else vectors.vector(said)
        at.append(number)
        numbers.append(crc32(said.encode()))
        directions.append(nothing if vector is None else vector)
        weights.append(1.0 if vector is None else vectors.rarity(said) ** 2)
    rows = np.array(directions, np.float32).reshape(len(at), vectors.size)
    return Telling(tuple(at), np.array(numbers, np.uint32), rows, np.array(weights, np.float32))


def likenesses(one: Telling, other: Telling) -> Floats:
    """How near each word of one is to each of the other, 0 to 1: 1 for the same word, whatever it means."""
    import numpy as np

    alike: Floats = np.maximum(one.directions @ other.directions.T, np.float32(0.0))
    alike[one.words[:, None] == other.words] = 1.0
    return alike


def answered(alike: Floats, one: Floats, other: Floats) -> tuple[float, float]:
    """The shares of the words of one and of the other that find their like, weighed by what they tell; 0 for none.

    ``alike`` is a part of ``likenesses``, ``one`` and ``other`` the weights of its rows and columns.
    """
    if not alike.size:
        return 0.0, 0.0
    there = float(alike.max(axis=1) @ one) / (float(one.sum()) or 1.0)
    back = float(alike.max(axis=0) @ other) / (float(other.sum()) or 1.0)
    return there, back
