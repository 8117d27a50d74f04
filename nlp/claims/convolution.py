"""What neighbouring meanings say of a sentence: a small convolution over word vectors.

tests/evaluation/train_convolution.py makes its weights. It reads neighbouring words by what they mean
(nlp/wordvectors.py), so that words that the judged sentences never held count for their kin. Weights are plain arrays;
numpy alone runs it.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from nlp import wordvectors
from nlp.wordvectors import WordVectors

if TYPE_CHECKING:
    import numpy as np

    Floats = np.ndarray[tuple[int, ...], np.dtype[np.float32]]

LONGEST = 90
"""Tokens of a sentence that are read."""
STRANGERS = 64
"""Fixed random vectors for signs, single letters and words without a vector, by the remainder of their checksum."""
_TOKEN = re.compile(r"n't|'(?:s|re|ve|ll|d|m)\b|[a-z]+?(?=n't)|[^\W\d_]+|\d|[^\w\s]")
_DIGITS = re.compile(r"\d+(?:[.,:]\d+)*")
_REMEMBERED = 50_000


def tokens(text: str) -> list[str]:
    """Lower-case words, endings after an apostrophe, signs; a figure is one "0"."""
    return _TOKEN.findall(_DIGITS.sub("0", text.lower().replace("’", "'")))[:LONGEST] or ["."]


@dataclass(slots=True)
class Lexicon:
    """The vectors of tokens, as the convolution wants them: of one length, strangers at random but always alike."""

    vectors: WordVectors
    _known: dict[str, Floats] = field(default_factory=dict)
    _strangers: Floats | None = None

    def matrix(self, words: Iterable[str]) -> Floats:
        """One row for each token."""
        import numpy as np

        if len(self._known) > _REMEMBERED:
            self._known.clear()
        known = self._known
        return np.stack([known[word] if word in known else self._row(word) for word in words])

    def _row(self, word: str) -> Floats:
        import numpy as np

        found = self.vectors.vector(word) if len(word) > 1 and word[0].isalpha() else None
        if found is None:
            if self._strangers is None:
                drawn = np.random.RandomState(0).standard_normal((STRANGERS, self.vectors.size))
                drawn /= np.linalg.norm(drawn, axis=1, keepdims=True)
                self._strangers = drawn.astype(np.float32)
            found = self._strangers[zlib.crc32(word.encode()) % STRANGERS]
        self._known[word] = found * np.float32(self.vectors.size**0.5)
        return self._known[word]


@dataclass(frozen=True, slots=True)
class Convolution:
    """``kernel`` maps three neighbouring vectors to filters; of each filter its highest and its mean answer count."""

    kernel: Floats
    """(3 x size of a vector, filters)"""
    offset: Floats
    output: Floats
    """Weights of the highest answers, then of the mean ones."""
    bias: float

    def logit(self, text: str) -> float | None:
        """Log odds for one sentence; None where no word vectors ship."""
        lexicon = _lexicon()
        return None if lexicon is None else self.of(lexicon.matrix(tokens(text)))

    def of(self, rows: Floats) -> float:
        """Log odds for one sentence, whose tokens' vectors are ``rows``."""
        import numpy as np

        size = rows.shape[1]
        padded = np.zeros((len(rows) + 2, size), np.float32)
        padded[1:-1] = rows
        windows = np.concatenate((padded[:-2], padded[1:-1], padded[2:]), axis=1)
        answers = np.maximum(windows @ self.kernel + self.offset, 0.0)
        filters = answers.shape[1]
        return float(answers.max(0) @ self.output[:filters] + answers.mean(0) @ self.output[filters:]) + self.bias


@cache
def _lexicon() -> Lexicon | None:
    vectors = wordvectors.shipped()
    return None if vectors is None else Lexicon(vectors)
