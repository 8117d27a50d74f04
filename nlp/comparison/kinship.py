"""How likely two figures of one story measure the same, also where their sentences share hardly a word.

Within one story a figure without a subject of its own is about what the story is about. What counts then is its
dimension, what is counted, how near the values lie, and how many figures of the kind either article has: the only
two flow rates of two reports on one flood are hardly strangers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from nlp.comparison.corpus import Corpus
from nlp.comparison.items import Item
from nlp.comparison.stories import Stories
from nlp.comparison.twins import RARE, Twins, other_subject
from nlp.comparison.values import base_value, closeness
from nlp.english.families import LARGER, MEASURED, PEOPLE
from nlp.tokens import word_set

KIN = word_set("number money area volume mass power energy distance percent containers data temperature")
"""Dimensions of which a story has few figures, so that two of them may be kin; spans of time are everywhere."""
_OTHER_SHARE = -0.1
_PRICE = 0.12
"""A sum of money that says nothing of itself is in a story about works most often what they cost."""
_SAME_KIND, _OTHER_KIND, _BARE, _FEW = 0.34, -0.2, -0.05, 0.1
_CLOSE, _SOLE = 0.25, 0.16
_BESIDE, _SUBJECT, _NAMES = 0.1, 0.05, 0.2
_TWIN = 0.9
"""What a resemblance is worth that comes through a figure of the same value elsewhere."""
_SURE = 0.9


class Kinship:
    """What all figures of a comparison tell about any two of them; made once."""

    def __init__(self, items: Sequence[Item], corpus: Corpus, stories: Stories) -> None:
        self._corpus, self._stories = corpus, stories
        self._counts: Counter[tuple[int, str, str | None]] = Counter()
        """Figures of each kind in each article, repetitions of one value once."""
        seen: set[tuple[int, str, str | None, float | None]] = set()
        self._twins = Twins(items, KIN, corpus, stories)
        for item in items:
            if item.dimension not in KIN:
                continue
            once = (item.article, item.dimension, item.kind, base_value(item))
            if once not in seen:
                seen.add(once)
                self._counts[item.article, item.dimension, item.kind] += 1
                self._counts[item.article, item.dimension, "*"] += 1

    def score(self, a: Item, b: Item, window: float, sentence: float, both: bool) -> float | None:
        """The likelihood, some 0 to 1, or None where the two are of no story or plainly measure different things.

        ``window`` and ``sentence`` are the cosines of the words near the two figures and of their sentences, and
        ``both`` is what ``beside_own`` says of them.
        """
        if a.dimension not in KIN or not self._stories.one(a.article, b.article):
            return None
        kind = kinds_meet(a, b)
        best = None if kind is None else min(1.0, kind + window + 0.5 * sentence + self._names(a, b))
        if a.value != b.value and not both and (best is None or best < _SURE):
            for x, y in self._through(a, b):
                alike = self._alike(x, y)
                if alike is not None and (best is None or alike * _TWIN > best):
                    best = alike * _TWIN
        if best is None:
            return None
        if other_subject(a, b) or other_subject(b, a):
            best -= _SUBJECT
        best += _BESIDE * min(2, len(a.close & b.close))
        return best + _CLOSE * closeness(a, b) + _SOLE * self._sole(a, b)

    def beside_own(self, a: Item, b: Item) -> bool:
        """Whether one sentence gives the other's value beside its own, and does not set the two against each other."""
        return self._twins.beside_own(a, b)

    def _through(self, a: Item, b: Item) -> Iterator[tuple[Item, Item]]:
        """Each of the two with those that give the other's value in a third article of the story."""
        yield from ((x, b) for x in self._twins.elsewhere(a, _meet) if x.article != b.article)
        yield from ((a, y) for y in self._twins.elsewhere(b, _meet) if y.article != a.article)

    def _alike(self, a: Item, b: Item) -> float | None:
        kind = kinds_meet(a, b)
        if kind is None:
            return None
        window = self._corpus.cosine(a.terms & b.terms, a.length, b.length)
        sentence = self._corpus.cosine(a.sentence_terms & b.sentence_terms, a.sentence_length, b.sentence_length)
        return min(1.0, kind + window + 0.5 * sentence + self._names(a, b))

    def _names(self, a: Item, b: Item) -> float:
        shared = a.names & b.names
        return _NAMES * self._corpus.names_tell(a.article, b.article, shared) if shared else 0.0

    def _sole(self, a: Item, b: Item) -> float:
        """1 where each article has one figure of the kind, falling with their number."""
        if a.dimension == "number" or (a.kind is not None and a.kind == b.kind):
            counted = self._counts[a.article, a.dimension, a.kind] + self._counts[b.article, b.dimension, b.kind]
        else:
            counted = self._counts[a.article, a.dimension, "*"] + self._counts[b.article, b.dimension, "*"]
        return 2.0 / max(2, counted)


def _meet(a: Item, b: Item) -> bool:
    return kinds_meet(a, b) is not None


def kinds_meet(a: Item, b: Item) -> float | None:
    """What the kinds of two figures say for their being one measure; None where they exclude it."""
    if a.kind is not None and a.kind == b.kind:
        return _SAME_KIND
    if a.dimension == "number":
        if a.kind is None or b.kind is None:
            return None if a.kind is b.kind else _BARE
        if "capacity" in (a.kind, b.kind):
            return _BARE
        if a.kind in PEOPLE and b.kind in PEOPLE:
            return 0.2 if "person" in (a.kind, b.kind) else 0.1
        return 0.1 if b.kind in LARGER.get(a.kind, ()) or a.kind in LARGER.get(b.kind, ()) else None
    if a.dimension == "percent" and all(x.kind == "share" or "share" in x.close for x in (a, b)):
        return _SAME_KIND * 0.8
    few = _FEW if a.dimension in RARE else 0.0
    known = MEASURED.get(a.dimension)
    if a.dimension == "percent":
        parts = [(each.measured or "").startswith("share of") for each in (a, b)]
        if all(parts):
            return _OTHER_SHARE
        if any(parts) and known is not None and (b if parts[0] else a).concept in known - {"share"}:
            return _OTHER_KIND
    if a.kind is None or b.kind is None or (known is not None and (_by_chance(a, known) or _by_chance(b, known))):
        return few + (_PRICE if "cost" in (a.kind, b.kind) else 0.05)
    return few + (_OTHER_KIND if known is not None and a.concept in known and b.concept in known else 0.0)


def _by_chance(item: Item, known: frozenset[str]) -> bool:
    """Whether what a figure seems to measure only stands beside it: "the banks talk of US$3.1bn"."""
    return item.concept is not None and item.concept not in known
