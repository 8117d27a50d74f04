"""What a whole English sentence means, as a direction: words in their place, which vectors of single words do not hold.

A small encoder in plain numpy: the network of all-MiniLM-L6-v2 (W. Wang et al., *MiniLM*, NeurIPS 2020; N. Reimers and
I. Gurevych, *Sentence-BERT*, EMNLP 2019), taught what is said of each figure, with its weights rounded to a byte each.
The file in resources/models comes from tests/evaluation/tune_sentence_encoder.py (docs/models.md). Reading it takes
some 0.1 s and 60 MB, once and only when asked for; a sentence of 30 words takes some 10 ms.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from nlp import shipped_files

if TYPE_CHECKING:
    import numpy as np

    Floats = np.ndarray[tuple[int, ...], np.dtype[np.float32]]
    Numbers = np.ndarray[tuple[int, ...], np.dtype[np.int64]]

FILE = Path(__file__).parents[1] / "resources" / "models" / "sentences.npz"
HEADS = 12
LONGEST = 96
"""Pieces of words of a sentence that are read; the rest of a longer one is left out."""
_TOGETHER = 2_000
"""Pieces that go through the network together: some 25 MB at a time."""
_LONGEST_WORD = 60
_EPSILON = 1e-12
_BEGIN, _END, _UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
_WORD = re.compile(r"\w+|[^\w\s]")
MARK = "#"
"""Stands for a number in the sentences that ``figures`` reads: which number it is says nothing of what is measured."""
NEAR = 6.0
"""Pieces away from its mark at which what is said of a figure counts 1/e of what stands at the mark."""
_NUMBER = re.compile(r"\d[\d.,]*\d|\d")


@dataclass(frozen=True, slots=True)
class _Layer:
    """One layer of the network; matrices as (out, in)."""

    asked: Floats
    asked_bias: Floats
    """Queries, keys and values one below another."""
    joined: Floats
    joined_bias: Floats
    wide: Floats
    wide_bias: Floats
    narrow: Floats
    narrow_bias: Floats
    norms: Floats
    """Scale and shift after attention, scale and shift after the feed-forward part."""


@dataclass(frozen=True, slots=True)
class SentenceEncoder:
    """Reads sentences into directions. Holds no state: safe for several threads."""

    pieces: Mapping[str, int]
    table: Floats
    """A row of bytes for each piece of a word."""
    scales: Floats
    places: Floats
    norm: Floats
    layers: tuple[_Layer, ...]

    @property
    def size(self) -> int:
        """Numbers in a direction."""
        return int(self.table.shape[1])

    def directions(self, sentences: Sequence[str]) -> Floats:
        """One row of length 1 for each sentence; zeros for one without words."""
        import numpy as np

        found = np.zeros((len(sentences), self.size), np.float32)
        read = [self.numbers(each) for each in sentences]
        for batch in _batches([len(each) for each in read]):
            states = self._through([read[at] for at in batch])
            for at, state in zip(batch, states, strict=True):
                mean = state.mean(axis=0)
                length = float(np.sqrt(mean @ mean))
                if len(read[at]) > 2 and length:  # more than the marks of begin and end
                    found[at] = mean / length
        return found

    def figures(self, sentences: Sequence[str]) -> list[tuple[Floats, Floats]]:
        """What sentences say, and what they say of each figure that bears a mark (see ``marked``): a direction of the
        whole, and a row for each mark in its order, the whole's where the sentence is too long to be read so far."""
        import numpy as np

        found: list[tuple[Floats, Floats]] = []
        read = [self.numbers(each) for each in sentences]
        mark = self.pieces[MARK]
        for batch in _batches([len(each) for each in read]):
            states = self._through([read[at] for at in batch])
            for at, state in zip(batch, states, strict=True):
                pieces = np.array(read[at])
                away = np.abs(np.flatnonzero(pieces == mark)[:, None] - np.arange(len(pieces))[None, :])
                weights = np.exp(-away.astype(np.float32) / np.float32(NEAR))
                whole = turned(state.mean(axis=0, keepdims=True))
                unread = max(0, sentences[at].count(MARK) - len(away))
                found.append((whole[0], np.concatenate([turned(weights @ state), *[whole] * unread])))
        return found

    def numbers(self, sentence: str) -> list[int]:
        """The pieces of a sentence's words, lower case and without accents, between the marks of begin and end."""
        known = self.pieces
        found = [known[_BEGIN]]
        for word in _WORD.findall(_plain(sentence)):
            found += self._pieces_of(word)
            if len(found) >= LONGEST:
                break
        return [*found[: LONGEST - 1], known[_END]]

    def _pieces_of(self, word: str) -> list[int]:
        """The fewest long pieces from the left; one unknown piece where a letter is in none."""
        found: list[int] = []
        start = 0
        while start < len(word) <= _LONGEST_WORD:
            lead = "##" if start else ""
            ends = range(len(word), start, -1)
            end = next((end for end in ends if lead + word[start:end] in self.pieces), None)
            if end is None:
                return [self.pieces[_UNKNOWN]]
            found.append(self.pieces[lead + word[start:end]])
            start = end
        return found or [self.pieces[_UNKNOWN]]

    def _through(self, read: Sequence[Sequence[int]]) -> list[Floats]:
        """The states of the last layer for each piece of each sentence. All sentences lie one behind another, so that
        none is padded; only attention looks at each alone."""
        import numpy as np

        numbers = np.concatenate([np.array(each, np.int64) for each in read])
        places = np.concatenate([np.arange(len(each)) for each in read])
        ends = np.cumsum([len(each) for each in read]).tolist()
        spans = list(zip([0, *ends[:-1]], ends, strict=True))
        bare = self.table[numbers].astype(np.float32) * self.scales[numbers, None] + self.places[places]
        states = _normed(bare.astype(np.float32, copy=False), self.norm[0], self.norm[1])
        for layer in self.layers:
            asked = states @ layer.asked.T + layer.asked_bias
            seen: Floats = np.concatenate([_attended(asked[start:end]) for start, end in spans])
            states = _normed(states + seen @ layer.joined.T + layer.joined_bias, layer.norms[0], layer.norms[1])
            wide = _gelu(states @ layer.wide.T + layer.wide_bias)
            states = _normed(states + wide @ layer.narrow.T + layer.narrow_bias, layer.norms[2], layer.norms[3])
        return [states[start:end] for start, end in spans]


def marked(sentence: str, figures: Sequence[tuple[int, int]]) -> tuple[str, list[int]]:
    """A sentence with a mark for each of its numbers, and which mark, from 0, is that of each figure.

    ``figures`` are starts and ends in code points; one that is written in words gets a mark before it.
    """
    said = sentence.replace(MARK, " ")
    numbers = [(each.start(), each.end()) for each in _NUMBER.finditer(said)]
    places: list[tuple[int, int]] = []
    """Of each figure, the number or the empty place that its mark takes."""
    for start, end in figures:
        own = next((each for each in numbers if start < each[1] and each[0] < end), None)
        places.append(own or (start, start))
    spots = sorted({*numbers, *places})
    parts: list[str] = []
    done = 0
    for start, end in spots:
        parts += [said[done:start], MARK, " " if start == end else ""]
        done = end
    order = {spot: number for number, spot in enumerate(spots)}
    return "".join([*parts, said[done:]]), [order[each] for each in places]


def turned(rows: Floats) -> Floats:
    """Each row brought to length 1; one of zeros stays."""
    import numpy as np

    lengths = np.sqrt((rows * rows).sum(axis=1, keepdims=True))
    lengths[lengths == 0.0] = 1.0
    found: Floats = rows / lengths
    return found


def _plain(sentence: str) -> str:
    parts = unicodedata.normalize("NFD", sentence.lower())
    return "".join(each for each in parts if not unicodedata.combining(each))


def _batches(lengths: Sequence[int]) -> Iterator[list[int]]:
    batch: list[int] = []
    held = 0
    for at, length in enumerate(lengths):
        if batch and held + length > _TOGETHER:
            yield batch
            batch, held = [], 0
        batch.append(at)
        held += length
    if batch:
        yield batch


def _attended(asked: Floats) -> Floats:
    """What each piece of a sentence takes from all others, head by head."""
    import numpy as np

    count, width = asked.shape
    size = width // 3 // HEADS
    query, key, value = asked.reshape(count, 3, HEADS, size).transpose(1, 2, 0, 3)
    near = query @ key.transpose(0, 2, 1) / np.float32(math.sqrt(size))
    weights = np.exp(near - near.max(axis=-1, keepdims=True))
    weights /= weights.sum(axis=-1, keepdims=True)
    seen: Floats = (weights @ value).transpose(1, 0, 2).reshape(count, width // 3)
    return seen


def _normed(states: Floats, scale: Floats, shift: Floats) -> Floats:
    import numpy as np

    apart = states - states.mean(axis=-1, keepdims=True)
    spread = np.sqrt((apart * apart).mean(axis=-1, keepdims=True) + np.float32(_EPSILON))
    normed: Floats = (apart / spread * scale + shift).astype(np.float32, copy=False)
    return normed


def _gelu(states: Floats) -> Floats:
    """The Gaussian error linear unit by its usual approximation (D. Hendrycks and K. Gimpel, 2016)."""
    import numpy as np

    bent = np.tanh(np.float32(math.sqrt(2.0 / math.pi)) * (states + np.float32(0.044715) * states * states * states))
    opened: Floats = (np.float32(0.5) * states * (np.float32(1.0) + bent)).astype(np.float32, copy=False)
    return opened


@cache
def shipped() -> SentenceEncoder | None:
    """The encoder that ships with Sidelight, or None where its file is not there or damaged, which is told."""
    return shipped_files.loaded(FILE, load)


_MATRICES = ("asked", "joined", "wide", "narrow")
_PARTS = frozenset(("pieces", "table", "scales", "places", "norm", "layers"))


def whole(path: Path) -> bool:
    """Whether a file looks like an encoder, without reading its numbers. Raises as ``load`` does for a damaged one."""
    import numpy as np

    with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
        if not set(arrays.files) >= _PARTS:
            raise ValueError(f"{path.name} holds no sentence encoder")
    return True


def load(path: Path) -> SentenceEncoder:
    """Read an encoder: words and numbers only, nothing in the file can run. Raises ValueError for another kind."""
    import numpy as np

    with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
        if not set(arrays.files) >= _PARTS:
            raise ValueError(f"{path.name} holds no sentence encoder")
        pieces = arrays["pieces"].tobytes().decode().split("\n")
        if len(pieces) != len(arrays["table"]):
            raise ValueError(f"{path.name} has {len(pieces)} pieces and {len(arrays['table'])} rows")
        layers = []
        for number in range(int(arrays["layers"])):
            made: dict[str, Floats] = {"norms": arrays[f"norms{number}"].astype(np.float32)}
            for name in _MATRICES:
                weights, scale = arrays[f"{name}{number}"], arrays[f"{name}_scale{number}"]
                made[name] = weights.astype(np.float32) * scale.astype(np.float32)[:, None]
                made[f"{name}_bias"] = arrays[f"{name}_bias{number}"].astype(np.float32)
            layers.append(_Layer(**made))
        return SentenceEncoder(
            {piece: number for number, piece in enumerate(pieces)},
            arrays["table"],
            arrays["scales"].astype(np.float32),
            arrays["places"].astype(np.float32),
            arrays["norm"].astype(np.float32),
            tuple(layers),
        )
