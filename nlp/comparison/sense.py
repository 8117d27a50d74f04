"""How near the sentences of two figures are in meaning, read as wholes: by words in their place, not word by word.

All sentences of one story are alike; what tells is how near two are beyond what the figures' sentences of both articles
have in common, and whether another sentence of either article is nearer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from nlp import sentence_meaning
from nlp.comparison.corpus import Corpus
from nlp.comparison.items import Item

if TYPE_CHECKING:
    from nlp.sentence_meaning import Floats

MOST_ARTICLES = 24
"""Articles of a collection up to which sentences are read so: one takes a hundredth of a second, and of so many
articles some five seconds. People set a handful side by side; thousands are ranked without."""
MOST_SENTENCES = 120
"""Sentences with figures up to which an article is read so: a table of thousands would take a minute."""
_COMMON = 0.7
"""Share of what the sentences of two articles have in common that is taken off before they are compared."""
UNREAD = dict.fromkeys(("sense", "own sense", "nearest"), 0.0)
_USUAL = 0.21, 0.07, 0.21
"""About the means over pairs of figures that could be of one measure: what is read is told by how far it is from them,
so that nothing is said of what is not."""
_FIGURES = re.compile(r"\d[\d.,]*")


class Sense:
    """The meanings of the sentences that hold figures; each article is read when first asked for, and remembered."""

    def __init__(self, items: Iterable[Item], corpus: Corpus) -> None:
        small = len(corpus.articles) <= MOST_ARTICLES
        self._encoder = sentence_meaning.shipped() if small else None
        self._corpus = corpus
        self._rows: dict[int, dict[int, int]] = {}
        """Of each article, the sentences that hold figures, each with its row in ``_read``."""
        self._starts: dict[tuple[int, int], int] = {}
        for item in items:
            if item.dimension != "date":
                known = self._rows.setdefault(item.article, {})
                known.setdefault(item.row, len(known))
                self._starts.setdefault((item.article, item.row), item.start)
        self._read: dict[int, Floats] = {}
        self._near: dict[tuple[int, int], tuple[Floats, Floats]] = {}

    def features(self, a: Item, b: Item) -> dict[str, float]:
        """How near the two sentences are as they stand and beyond what both articles have in common, and how often no
        other sentence is nearer: each some -1 to 1, 0 for what is usual."""
        if self._encoder is None or max(len(self._rows[each.article]) for each in (a, b)) > MOST_SENTENCES:
            return UNREAD
        if a.article > b.article:
            a, b = b, a
        plain, own = self._between(a.article, b.article)
        one, other = self._rows[a.article][a.row], self._rows[b.article][b.row]
        near = own[one, other]
        nearer = int((own[one] > near).sum()), int((own[:, other] > near).sum())
        first = sum(1.0 / (1.0 + count) for count in nearer) / 2.0
        found = float(plain[one, other]), float(near), first
        return {name: value - usual for name, value, usual in zip(UNREAD, found, _USUAL, strict=True)}

    def _between(self, one: int, other: int) -> tuple[Floats, Floats]:
        """How near all figures' sentences of two articles are: as they stand, and without what all have in common."""
        known = self._near.get((one, other))
        if known is None:
            import numpy as np

            a, b = self._directions(one), self._directions(other)
            common = np.float32(_COMMON) * np.concatenate([a, b]).mean(axis=0)
            known = self._near[one, other] = a @ b.T, _turned(a - common) @ _turned(b - common).T
        return known

    def _directions(self, article: int) -> Floats:
        known = self._read.get(article)
        if known is None:
            assert self._encoder is not None
            rows = [self._corpus.row_at(article, self._starts[article, row]) for row in self._rows[article]]
            said = [each.text[each.sentence.start : each.sentence.end] if each is not None else "" for each in rows]
            known = self._read[article] = self._encoder.directions([_FIGURES.sub("", each) for each in said])
        return known


def _turned(rows: Floats) -> Floats:
    import numpy as np

    lengths = np.sqrt((rows * rows).sum(axis=1, keepdims=True))
    lengths[lengths == 0.0] = 1.0
    turned: Floats = rows / lengths
    return turned
