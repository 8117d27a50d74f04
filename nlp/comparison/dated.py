"""Dates of one story that may be of one beginning, or of one thing to come: told in other words by each article.

Few sentences of a story tell when something began, and few when something is to open or arrive. Where both of two do,
and the telling words of each find their like in the other, the days may be answers to one question.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from nlp.comparison.alignment import Alignment
from nlp.comparison.context import window_of
from nlp.comparison.corpus import Corpus
from nlp.comparison.items import Item
from nlp.english.comparison import ARRIVALS, BEGINNINGS
from nlp.quantities.intervals import overlap

_LEAST, _STEEP, _SET_OFF = 0.33, 1.6, 0.1
"""The least share of words that find their like, and how it becomes a likeness that figures are ranked by too."""


class Dated:
    """What is known of the dates of a comparison; made once."""

    def __init__(self, items: Iterable[Item], corpus: Corpus) -> None:
        self._corpus = corpus
        self._beside: dict[tuple[int, int], list[Item]] = defaultdict(list)
        """The dates of each sentence."""
        for item in items:
            if item.dimension == "date":
                self._beside[item.article, item.row].append(item)
        self._alignment = Alignment(corpus)
        self._kinds: dict[tuple[int, int], frozenset[str]] = {}
        self._written: dict[int, int | None] = {}

    def likeness(self, a: Item, b: Item) -> float:
        """How likely two dates are answers to one question, 0 to 1; 0 where nothing says so."""
        if a.reported or b.reported or not a.terms & b.terms or not self._kind(a) & self._kind(b):
            return 0.0
        said = self._alignment.features(a, b)["said"]
        return min(1.0, _STEEP * (said - _SET_OFF)) if said >= _LEAST else 0.0

    def both_said(self, a: Item, b: Item) -> bool:
        """Whether one sentence gives the other's day as well, of another thing: "trials in 2036, opening in 2037"."""
        return self._says(a, b) or self._says(b, a)

    def _says(self, a: Item, b: Item) -> bool:
        return any(overlap((each.low, each.high), (b.low, b.high)) for each in self._beside[a.article, a.row])

    def _kind(self, item: Item) -> frozenset[str]:
        """What a date may be of: the beginning of something past, or the beginning or arrival of something to come."""
        place = item.article, item.start
        known = self._kinds.get(place)
        if known is None:
            known = self._kinds[place] = frozenset(self._found(item))
        return known

    def _found(self, item: Item) -> list[str]:
        row = self._corpus.row_at(item.article, item.start)
        written = self._day(item.article)
        if row is None or written is None or item.low is None or item.high is None:
            return []
        words = {row.words[at].lower for at in window_of(row, item.start, item.end)}
        if item.high < written:
            return ["began"] if words & BEGINNINGS else []
        if item.low <= written:
            return []
        return [name for name, table in (("to begin", BEGINNINGS), ("to come", ARRIVALS)) if words & table]

    def _day(self, article: int) -> int | None:
        """The day an article was written, as an ordinal."""
        if article not in self._written:
            said = self._corpus.articles[article].published_on
            self._written[article] = date.fromisoformat(said[:10]).toordinal() if said else None
        return self._written[article]
