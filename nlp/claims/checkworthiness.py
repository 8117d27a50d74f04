"""A linear model of which sentences are worth checking: hashed words and letters beside the transparent signals.

The weights in resources/models come from tests/evaluation/train_checkworthiness.py and hold numbers only. The model
was trained on ClaimBuster (Arslan, Hassan, Li and Tremayne 2020), sentences of debates; see the note beside it.
"""

from __future__ import annotations

import math
import re
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nlp import shipped_files
from nlp.claims.convolution import Convolution

if TYPE_CHECKING:
    import numpy as np

    Floats = np.ndarray[tuple[int, ...], np.dtype[np.float32]]
    Ints = np.ndarray[tuple[int, ...], np.dtype[np.int64]]
    Block = tuple[Ints, np.ndarray[tuple[int, ...], np.dtype[np.floating]]]

ORIGIN = "model:claimbuster-linear@1"
WEIGHTS = Path(__file__).parents[2] / "resources" / "models" / "checkworthiness.npz"

WORD_BUCKETS = 1 << 15
LETTER_BUCKETS = 1 << 16
SECOND = 0.3
"""The say of the convolution beside words and letters."""
SHORTEST, LONGEST = 2, 5
"""Letters of an n-gram, with the spaces around a word."""

_REMEMBERED = 50_000
_WORD = re.compile(r"[\w']+|[$%€£?]")
_DIGIT = re.compile(r"\d")
_FIRST = (True,)


@dataclass(frozen=True, slots=True)
class Model:
    """Plain arrays. ``scale`` is the inverse document frequency of each bucket, ``weight`` what a bucket speaks for."""

    scale: Floats
    weight: Floats
    dense: tuple[float, ...]
    """One weight for each of ``nlp.claims.signals.FEATURES``, on features divided by ``spread``."""
    spread: tuple[float, ...]
    bias: float
    convolution: Convolution | None = None
    """A second reader, asked where the model decides alone."""
    prose: Floats | None = None
    """What a bucket speaks for in articles, where that was learned."""
    prose_bias: float = 0.0

    def alone(self, text: str, features: Sequence[float]) -> float:
        """The log odds where nothing else has a say, as in a debate: those of both readers. Loads word vectors."""
        linear = self.logit(text, features)
        second = self.convolution.logit(text) if self.convolution is not None else None
        return linear if second is None else (1 - SECOND) * linear + SECOND * second

    def logit(self, text: str, features: Sequence[float]) -> float:
        """Log odds that ``text``, one sentence, is worth checking."""
        return self._logit(list(self.blocks(text)), features)

    def readings(self, text: str, features: Sequence[float]) -> tuple[float, float]:
        """The log odds as in a debate, and those of words and letters as in an article: 0 where none were learned."""
        blocks = list(self.blocks(text))
        article = 0.0 if self.prose is None else self.prose_bias + _total(blocks, self.prose)
        return self._logit(blocks, features), article

    def _logit(self, blocks: Sequence[Block], features: Sequence[float]) -> float:
        rows = zip(self.dense, features, self.spread, strict=True)
        told = sum(weight * value / spread for weight, value, spread in rows)
        return self.bias + _total(blocks, self.weight) + told

    def blocks(self, text: str) -> Iterator[Block]:
        """The buckets of the words and of the letters, each block with values of length 1."""
        import numpy as np

        words, grams = cut(text)
        yield self._block(np.array([_word_bucket(gram) for gram in grams]))
        if words:
            yield self._block(np.concatenate([_letter_array(word) for word in words]))

    def _block(self, buckets: Ints) -> Block:
        import numpy as np

        buckets.sort()
        first = np.flatnonzero(np.concatenate((_FIRST, buckets[1:] != buckets[:-1])))
        places = buckets[first]
        counts = np.concatenate((first[1:], [len(buckets)])) - first
        values = (1.0 + np.log(counts)) * self.scale[places]
        norm = math.sqrt(float(values @ values))
        return places, values / norm if norm else values


def _total(blocks: Sequence[Block], weight: Floats) -> float:
    return float(sum(values @ weight[places] for places, values in blocks))


@cache
def shipped() -> Model | None:
    """The model that ships with Sidelight, or None where its file is not there or damaged, which is told."""
    return shipped_files.loaded(WEIGHTS, load)


def load(path: Path) -> Model:
    """Read a model; arrays of numbers only, nothing in the file can run. Raises ValueError for another kind of file."""
    import numpy as np

    with np.load(path, allow_pickle=False) as arrays:
        try:
            scale = arrays["scale"].astype(np.float32)
            weight = arrays["weight"].astype(np.float32) * np.float32(arrays["weight_unit"])
            dense = tuple(float(value) for value in arrays["dense"])
            spread = tuple(float(value) for value in arrays["spread"])
            bias, prose = float(arrays["bias"]), _prose(arrays)
            return Model(scale, weight, dense, spread, bias, _convolution(arrays), *prose)
        except KeyError as error:
            raise ValueError(f"{path.name} is not a model of check-worthiness: {error} is missing") from error


def _prose(arrays: Mapping[str, Any]) -> tuple[Floats | None, float]:
    """Weights and bias for articles; a model may be without; ``KeyError`` where only some of its arrays are there."""
    import numpy as np

    if "prose" not in arrays:
        return None, 0.0
    return arrays["prose"].astype(np.float32) * np.float32(arrays["prose_unit"]), float(arrays["prose_bias"])


def _convolution(arrays: Mapping[str, Any]) -> Convolution | None:
    """A model may be without; ``KeyError`` where only some of its arrays are there."""
    import numpy as np

    if "kernel" not in arrays:
        return None
    kernel, offset, output = (arrays[name].astype(np.float32) for name in ("kernel", "offset", "output"))
    return Convolution(kernel, offset, output, float(arrays["output_bias"]))


def cut(text: str) -> tuple[list[str], list[str]]:
    """The words of ``text`` without case and figures, and the words and pairs of words that are counted."""
    plain = _DIGIT.sub("0", text.lower().replace("’", "'"))
    words: list[str] = _WORD.findall(plain)
    return words, [*words, "$", *map(" ".join, zip(("^", *words), (*words, "$"), strict=True))]


def blocks(text: str) -> Iterator[tuple[int, int, dict[int, int]]]:
    """The counted buckets of the words and of the letters of ``text``, each block with its range of buckets."""
    words, grams = cut(text)
    yield 0, WORD_BUCKETS, Counter(map(_word_bucket, grams))
    letters = chain.from_iterable(_letter_array(word).tolist() for word in words)
    yield WORD_BUCKETS, WORD_BUCKETS + LETTER_BUCKETS, Counter(letters)


def probability(logit: float) -> float:
    """The logistic function, safe at both ends."""
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, logit))))


@lru_cache(maxsize=_REMEMBERED)
def _word_bucket(gram: str) -> int:
    return zlib.crc32(gram.encode()) % WORD_BUCKETS


@lru_cache(maxsize=_REMEMBERED)
def _letter_array(word: str) -> Ints:
    import numpy as np

    return np.array(_letter_buckets(word))


def _letter_buckets(word: str) -> tuple[int, ...]:
    padded = f" {word} "
    if padded.isascii():
        letters = padded.encode()
        return tuple(
            [
                WORD_BUCKETS + zlib.crc32(letters[start : start + size]) % LETTER_BUCKETS
                for size in range(SHORTEST, LONGEST + 1)
                for start in range(max(1, len(letters) - size + 1))
            ]
        )
    return tuple(
        WORD_BUCKETS + zlib.crc32(padded[start : start + size].encode()) % LETTER_BUCKETS
        for size in range(SHORTEST, LONGEST + 1)
        for start in range(max(1, len(padded) - size + 1))
    )
