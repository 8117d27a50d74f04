"""How far the words around one figure are answered by those around another, and whom each sentence names that the other
article does not know.
"""

from __future__ import annotations

import bisect
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nlp import wordvectors
from nlp.comparison.context import window_of
from nlp.comparison.corpus import Corpus
from nlp.comparison.items import Item
from nlp.comparison.telling import Telling, likenesses, telling
from nlp.grammar import grammar_for
from nlp.tokens import word_set

if TYPE_CHECKING:
    from nlp.wordvectors import Floats

_CLOSE = 4
"""Words from a figure up to which they stand close to it."""
_PLACES = word_set("GPE LOC FAC NORP")
_KINDS = ("place", "body", "person")
_MOST_NAMES = 3
"""Names that count at most on either side."""
SHARES = (
    "window", "window best", "beside each", "beside best", "said", "said best", "far off", "far off best",
)  # fmt: skip
"""Of the words in both windows, right beside both figures, in both sentences, and outside both windows: the smaller and
the larger share that is answered."""

USUAL = {
    "window": 0.18, "window best": 0.26, "beside each": 0.15, "beside best": 0.23, "said": 0.19, "said best": 0.28,
    "far off": 0.05, "far off best": 0.09, "strange place": 0.51, "strange body": 0.44, "strange person": 0.21,
}  # fmt: skip
"""The means over the cards of twenty topics: for figures of two stories, of which large collections hold so many that
to read them word by word would cost as much as all the rest."""


@dataclass(frozen=True, slots=True)
class _Surroundings:
    """The telling words of a figure's sentence; which of them stand in its window, right beside it, anywhere, and
    outside the window: a row of ones and zeros for each of the four, and of what each word tells there."""

    words: Telling
    parts: Floats
    weights: Floats
    totals: Floats
    """The sum of each row of weights, 1 for none."""


class Alignment:
    """What two figures' sentences have in common, word by word; remembers what it read of each figure."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._vectors = wordvectors.shipped()
        self._around: dict[tuple[int, int, int], _Surroundings | None] = {}
        self._texts: dict[int, str] = {}
        self._strange: dict[tuple[int, int, int], tuple[int, ...]] = {}
        self._named: dict[tuple[int, int], list[tuple[str, str]]] = {}

    def features(self, a: Item, b: Item) -> dict[str, float]:
        """The features, 0 to 1 but for the names, which are counted on both sides together."""
        one, other = self._surroundings(a), self._surroundings(b)
        found = dict.fromkeys(SHARES, 0.0) if one is None or other is None else _shares(one, other)
        for kind, mine, yours in zip(_KINDS, self._strangers(a, b), self._strangers(b, a), strict=True):
            found[f"strange {kind}"] = float(min(_MOST_NAMES, mine) + min(_MOST_NAMES, yours))
        return found

    def _surroundings(self, item: Item) -> _Surroundings | None:
        place = item.article, item.start, item.end
        if place not in self._around:
            self._around[place] = self._read(item)
        return self._around[place]

    def _read(self, item: Item) -> _Surroundings | None:
        """None where the language has no tables, or the vectors are not there."""
        import numpy as np

        row = self._corpus.row_at(item.article, item.start)
        grammar = grammar_for(self._corpus.articles[item.article].language)
        if row is None or grammar is None or self._vectors is None:
            return None
        first = next((at for at, word in enumerate(row.words) if word.end > item.start), 0)
        last = next((at for at, word in enumerate(row.words) if word.start >= item.end), len(row.words))
        around = [*row.words[:first], *row.words[last:]]
        inside = frozenset(window_of(row, item.start, item.end))
        words = telling(around, grammar.meanings.stop, self._vectors)
        away = [first - at if at < first else at - first + 1 for at in words.at]
        near = np.array([(at if at < first else at + last - first) in inside for at in words.at], bool)
        close = near & (np.array(away, np.int64) <= _CLOSE)
        parts = np.array([near, close, np.ones(len(away), bool), ~near], np.float32)
        weights = parts * (words.weights / np.sqrt(1.0 + np.array(away, np.float32)))
        totals = weights.sum(axis=1)
        totals[totals == 0.0] = 1.0
        return _Surroundings(words, parts, weights.astype(np.float32), totals)

    def _strangers(self, item: Item, other: Item) -> tuple[int, ...]:
        """How many names of each kind the sentence of one figure holds that the other's whole article does not."""
        place = item.article, item.row, other.article
        known = self._strange.get(place)
        if known is None:
            text = self._texts.get(other.article)
            if text is None:
                text = self._texts[other.article] = self._corpus.articles[other.article].text.casefold()
            kinds = [kind for kind, name in self._names(item) if name not in text]
            known = self._strange[place] = tuple(kinds.count(kind) for kind in _KINDS)
        return known

    def _names(self, item: Item) -> list[tuple[str, str]]:
        """The names in a figure's sentence, each with its kind; of a person the last word, by which others call him."""
        place = item.article, item.row
        known = self._named.get(place)
        if known is not None:
            return known
        found: list[tuple[str, str]] = []
        row = self._corpus.row_at(item.article, item.start)
        article = self._corpus.articles[item.article]
        first = bisect.bisect_left(article.mentions, row.sentence.start, key=lambda each: each.start) if row else 0
        for at in range(first, len(article.mentions) if row else 0):
            mention = article.mentions[at]
            if row is None or mention.start >= row.sentence.end:
                break
            name = article.text[mention.start : mention.end].casefold().removeprefix("the ")
            name = name.removesuffix("'s").removesuffix("’s")
            if mention.label == "PERSON":
                found.append(("person", name.split()[-1] if name.split() else name))
            elif mention.label == "ORG" or mention.label in _PLACES:
                found.append(("body" if mention.label == "ORG" else "place", name))
        self._named[place] = found
        return found


def _shares(one: _Surroundings, other: _Surroundings) -> dict[str, float]:
    """The shares of telling words that are answered: the smaller and the larger of either side's."""
    alike = likenesses(one.words, other.words)
    if not alike.size:
        return dict.fromkeys(SHARES, 0.0)
    parted = alike * one.parts[:, :, None] * other.parts[:, None, :]
    there = ((parted.max(axis=2) * one.weights).sum(axis=1) / one.totals).tolist()
    back = ((parted.max(axis=1) * other.weights).sum(axis=1) / other.totals).tolist()
    return dict(zip(SHARES, (value for each in zip(there, back, strict=True) for value in sorted(each)), strict=True))
