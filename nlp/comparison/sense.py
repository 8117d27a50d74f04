"""How near in meaning what two sentences say is, and what they say of two figures: words read in their place.

All sentences of one story are alike; what tells is how near two are beyond what the figures' sentences of both articles
have in common, and whether another sentence, or another figure, of either article is nearer.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nlp import sentence_meaning
from nlp.comparison.corpus import Corpus
from nlp.comparison.items import Item
from nlp.sentence_meaning import marked, turned

if TYPE_CHECKING:
    from nlp.sentence_meaning import Floats

MOST_ARTICLES = 24
"""Articles of a collection up to which sentences are read so: one takes a hundredth of a second, and of so many
articles some five seconds. People set a handful side by side; thousands are ranked without."""
MOST_SENTENCES = 120
"""Sentences with figures up to which an article is read so: a table of thousands would take a minute."""
_COMMON = 0.7
"""Share of what the sentences of two articles have in common that is taken off before they are compared."""
_USUAL = {
    "sense": 0.21,
    "own sense": 0.07,
    "nearest": 0.21,
    "figure sense": 0.24,
    "own figure sense": 0.08,
    "figure nearest": 0.2,
    "figure clear": 0.02,
    "figure surely": 0.0,
    "figure first": 0.02,
    "figure near and first": 0.02,
}
"""About the means over pairs of figures that could be of one measure: what is read is told by how far it is from them,
so that nothing is said of what is not."""
_CLEAR, _SURELY = 0.5, 0.7
"""How near what is said of two figures is, beyond what both articles have in common, where it begins to tell much."""
UNREAD = dict.fromkeys(_USUAL, 0.0)
_REMEMBERED = 60_000_000
"""Numbers that are kept of how near the rows of two articles are, some 240 MB: all of 24 long reports. Of more, what is
forgotten is reckoned again when it is asked for."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What an article says where it has figures: a row for each sentence, and one for each figure."""

    wholes: Floats
    figures: Floats


@dataclass(frozen=True, slots=True)
class _Near:
    """How near the rows of two articles are: as they stand, and without what all of both have in common."""

    plain: Floats
    own: Floats

    @classmethod
    def of(cls, a: Floats, b: Floats) -> _Near:
        import numpy as np

        common = np.float32(_COMMON) * np.concatenate([a, b]).mean(axis=0)
        return cls(a @ b.T, turned(a - common) @ turned(b - common).T)

    def told(self, one: int, other: int) -> tuple[float, float, float]:
        """Both, and how seldom another row of either is nearer: 1 where none is."""
        near = self.own[one, other]
        nearer = int((self.own[one] > near).sum()), int((self.own[:, other] > near).sum())
        first = sum(1.0 / (1.0 + count) for count in nearer) / 2.0
        return float(self.plain[one, other]), float(near), first


class Sense:
    """The meanings of the sentences that hold figures; each article is read when first asked for, and remembered."""

    def __init__(self, items: Iterable[Item], corpus: Corpus) -> None:
        small = len(corpus.articles) <= MOST_ARTICLES
        self._encoder = sentence_meaning.shipped() if small else None
        self._corpus = corpus
        self._rows: dict[int, dict[int, list[Item]]] = {}
        """Of each article, the sentences that hold figures, each with them."""
        for item in items:
            if item.dimension != "date":
                self._rows.setdefault(item.article, {}).setdefault(item.row, []).append(item)
        self._places = {article: {row: place for place, row in enumerate(rows)} for article, rows in self._rows.items()}
        self._at = {
            (item.article, item.start, item.end): place
            for rows in self._rows.values()
            for place, item in enumerate(item for held in rows.values() for item in held)
        }
        """Of each figure its row in what was read of its article."""
        self._read: dict[int, _Read] = {}
        self._near: dict[tuple[int, int], tuple[_Near, _Near]] = {}
        self._kept = 0

    def features(self, a: Item, b: Item) -> dict[str, float]:
        """How near the two sentences are, and what they say of the two figures: as they stand, beyond what both
        articles have in common, and how often no other is nearer. Each some -1 to 1, 0 for what is usual."""
        if self._encoder is None or max(len(self._rows[each.article]) for each in (a, b)) > MOST_SENTENCES:
            return UNREAD
        if a.article > b.article:
            a, b = b, a
        wholes, figures = self._between(a.article, b.article)
        one, other = (self._places[each.article][each.row] for each in (a, b))
        of_one, of_other = (self._at[each.article, each.start, each.end] for each in (a, b))
        told = figures.told(of_one, of_other)
        found = (*wholes.told(one, other), *told, *_weighty(told))
        return {name: value - usual for (name, usual), value in zip(_USUAL.items(), found, strict=True)}

    def _between(self, one: int, other: int) -> tuple[_Near, _Near]:
        """How near all figures' sentences of two articles are, and what is said of the figures."""
        known = self._near.get((one, other))
        if known is None:
            a, b = self._said(one), self._said(other)
            if self._kept > _REMEMBERED:
                self._near.clear()
                self._kept = 0
            known = self._near[one, other] = _Near.of(a.wholes, b.wholes), _Near.of(a.figures, b.figures)
            self._kept += sum(each.plain.size + each.own.size for each in known)
        return known

    def _said(self, article: int) -> _Read:
        known = self._read.get(article)
        if known is None:
            import numpy as np

            assert self._encoder is not None
            rows = [self._marked(article, held) for held in self._rows[article].values()]
            read = self._encoder.figures([said for said, _ in rows])
            known = self._read[article] = _Read(
                np.stack([whole for whole, _ in read]),
                np.concatenate([figures[marks] for (_, figures), (_, marks) in zip(read, rows, strict=True)]),
            )
        return known

    def _marked(self, article: int, held: list[Item]) -> tuple[str, list[int]]:
        """A sentence with its numbers marked, and the marks of its figures."""
        row = self._corpus.row_at(article, held[0].start)
        if row is None:
            return marked("", [(0, 0)] * len(held))
        start, end = row.sentence.start, row.sentence.end
        said = row.text[start:end]
        return marked(said, [(max(0, each.start - start), min(end, each.end) - start) for each in held])


def _weighty(told: tuple[float, float, float]) -> tuple[float, float, float, float]:
    """What two figures that lie very near, or nearest to each other, tell beyond the sum of both."""
    _, near, first = told
    return max(0.0, near - _CLEAR), max(0.0, near - _SURELY), near * (first == 1.0), near * first
