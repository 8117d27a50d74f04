"""Word vectors: how near two English words or groups of words are in meaning, whatever their letters.

The vectors in resources/models come from tests/evaluation/distil_word_vectors.py (docs/models.md). Loading them takes
some milliseconds and 8 MB, once and only when asked for; numpy is imported then.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from nlp import shipped_files

if TYPE_CHECKING:
    import numpy as np

    Floats = np.ndarray[tuple[int, ...], np.dtype[np.float32]]
    Bytes = np.ndarray[tuple[int, ...], np.dtype[np.int8]]

FILE = Path(__file__).parents[1] / "resources" / "models" / "wordvectors.npz"
_ENDINGS = ("", "s", "es", "d", "ed", "ing", "er", "ers", "ly", "'s", "’s")
_REPEATED = "bdgklmnprtvz"
_SHORTEST_PART = 4
REMEMBERED = 100_000
"""Words of which the row is kept: some 10 MB, however long the process lives."""


@dataclass(frozen=True, slots=True)
class WordVectors:
    """Vectors of English words in lower case, the commonest first. Holds no state beyond what it remembers."""

    rows: Mapping[str, int]
    """Each word's number, which is also its rank by frequency."""
    table: Bytes
    """One row for each word, of any length: only the direction tells."""
    _seen: dict[str, int | None] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """Numbers in a vector."""
        return int(self.table.shape[1])

    def row(self, word: str) -> int | None:
        """The row of a lower-case word, of its plain form, or of the last part of a compound; None for a stranger."""
        if word not in self._seen:
            if len(self._seen) >= REMEMBERED:
                self._seen.clear()
            self._seen[word] = self._find(word)
        return self._seen[word]

    def _find(self, word: str) -> int | None:
        for ending in _ENDINGS:
            if not word.endswith(ending):
                continue
            base = word[: len(word) - len(ending)] if ending else word
            forms = (base, f"{base}e", f"{base[:-1]}y" if base.endswith("i") else base)
            found = next((self.rows[form] for form in forms if form in self.rows), None)
            if found is None and base[-2:-1] == base[-1:] and base[-1:] in _REPEATED:
                found = self.rows.get(base[:-1])
            if found is not None:
                return found
        if "-" in word:
            return self.row(word.rpartition("-")[2])
        for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):  # "floodwater"
            if word[:at] in self.rows and word[at:] in self.rows:
                return self.rows[word[at:]]
        return None

    def vector(self, word: str) -> Floats | None:
        """The vector of one word, of length 1; None for a stranger."""
        row = self.row(word)
        return None if row is None else self.pooled({row: 1.0})

    def pooled(self, weights: Mapping[int, float]) -> Floats:
        """The direction of several words together, by row and weight: a vector of length 1, or of zeros for none."""
        import numpy as np

        if not weights:
            return np.zeros(self.size, np.float32)
        rows = self.table[list(weights)].astype(np.float32)
        rows *= (np.fromiter(weights.values(), np.float32) / np.sqrt((rows * rows).sum(axis=1)))[:, None]
        total: Floats = rows.sum(axis=0)
        length = math.sqrt(float(total @ total))
        return total / np.float32(length) if length else total

    def likeness(self, a: str, b: str) -> float:
        """The cosine of two words, -1 to 1; 0 where one is a stranger, 1 for a word and itself."""
        if a == b:
            return 1.0
        one, other = self.vector(a), self.vector(b)
        return 0.0 if one is None or other is None else float(one @ other)

    def rarity(self, word: str) -> float:
        """How rare a word is in English at large: 0 for the commonest, 1 for a stranger."""
        row = self.row(word)
        return 1.0 if row is None else math.log1p(row) / math.log1p(len(self.rows))


@cache
def shipped() -> WordVectors | None:
    """The vectors that ship with Sidelight, or None where their file is not there or damaged, which is told."""
    return shipped_files.loaded(FILE, load)


def load(path: Path) -> WordVectors:
    """Read vectors: words and numbers only, nothing in the file can run. Raises ValueError for another kind of file."""
    import numpy as np

    with np.load(path, allow_pickle=False) as arrays:
        if not {"words", "vectors"} <= set(arrays.files):
            raise ValueError(f"{path.name} holds no word vectors: it needs the arrays words and vectors")
        words = arrays["words"].tobytes().decode().split("\n")
        table = arrays["vectors"]
    if table.ndim != 2 or table.dtype != np.int8 or len(words) != len(table):
        raise ValueError(f"{path.name} has {len(words)} words and vectors of shape {table.shape}")
    return WordVectors({word: row for row, word in enumerate(words)}, table)


def weighed(vectors: WordVectors, weights: Iterable[tuple[str, float]]) -> dict[int, float]:
    """Words with weights as rows with weights, for ``pooled``; strangers are left out."""
    found: dict[int, float] = {}
    for word, weight in weights:
        row = vectors.row(word)
        if row is not None:
            found[row] = found.get(row, 0.0) + weight
    return found
