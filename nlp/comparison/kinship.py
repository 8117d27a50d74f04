"""How likely two figures of one story measure the same, also where their sentences share hardly a word.

Within one story a figure without a subject of its own is about what the story is about. What counts then is its
dimension, what is counted, how near the values lie, and how many figures of the kind either article has: the only
two flow rates of two reports on one flood are hardly strangers.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from nlp.comparison.corpus import Corpus
from nlp.comparison.items import Item
from nlp.comparison.stories import Stories
from nlp.comparison.values import base_value, closeness
from nlp.english.attribution import VERBS
from nlp.english.families import LARGER, MEASURED, PEOPLE
from nlp.stems import stem
from nlp.tokens import word_set

KIN = word_set("number money area volume mass power energy distance percent containers data temperature")
"""Dimensions of which a story has few figures, so that two of them may be kin; spans of time are everywhere."""
_RARE = word_set("area volume mass power energy containers data temperature")
"""What few sentences measure at all."""
_OTHER_SHARE = -0.1
_PRICE = 0.12
"""A sum of money that says nothing of itself is in a story about works most often what they cost."""
_SAME_KIND, _OTHER_KIND, _BARE, _FEW = 0.34, -0.2, -0.05, 0.1
_CLOSE, _SOLE = 0.25, 0.16
_BESIDE, _SUBJECT = 0.1, 0.05
_AGAINST = frozenset(VERBS) | word_set(
    "not instead against rather whereas although though but than while contrary actually spoke"
)
"""Words between two figures of a sentence that set one against the other."""
_TWIN_DIGITS = 3
_TWIN = 0.9
"""What a resemblance is worth that comes through a figure of the same value elsewhere."""
_SURE = 0.9
MOST_TWINS, TWINS = 24, 4
"""Figures of one value that are looked at, and kept, for each."""
_COMMON_COUNT = 20
"""Counts up to here are equal by chance."""


class Kinship:
    """What all figures of a comparison tell about any two of them; made once."""

    def __init__(self, items: Sequence[Item], corpus: Corpus, stories: Stories) -> None:
        self._corpus, self._stories = corpus, stories
        self._counts: Counter[tuple[int, str, str | None]] = Counter()
        """Figures of each kind in each article, repetitions of one value once."""
        seen: set[tuple[int, str, str | None, float | None]] = set()
        self._twins: dict[tuple[str, str, int], list[Item]] = defaultdict(list)
        self._near: dict[tuple[int, int], list[Item]] = {}
        self._values: dict[tuple[int, int, str | None], list[tuple[float | None, int]]] = defaultdict(list)
        """The values that each sentence states in each unit, and where."""
        for item in items:
            if item.dimension not in KIN:
                continue
            self._values[item.article, item.row, item.unit].append((item.value, item.start))
            value = base_value(item)
            once = (item.article, item.dimension, item.kind, value)
            if once not in seen:
                seen.add(once)
                self._counts[item.article, item.dimension, item.kind] += 1
                self._counts[item.article, item.dimension, "*"] += 1
            key = _twin_key(item, value)
            if key is not None:
                self._twins[key].append(item)

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
        if _other_subject(a, b) or _other_subject(b, a):
            best -= _SUBJECT
        best += _BESIDE * min(2, len(a.close & b.close))
        return best + _CLOSE * closeness(a, b) + _SOLE * self._sole(a, b)

    def beside_own(self, a: Item, b: Item) -> bool:
        """Whether one sentence gives the other's value beside its own, and does not set the two against each other."""
        return a.value != b.value and (self._states(b, a.value) or self._states(a, b.value))

    def _states(self, item: Item, value: float | None) -> bool:
        if value is None:
            return False
        for other, start in self._values.get((item.article, item.row, item.unit), ()):
            if other == value:
                first, last = sorted((start, item.start))
                between = self._corpus.articles[item.article].text[first:last].lower().split()
                return not any(word.strip(",.;") in _AGAINST for word in between)
        return False

    def _through(self, a: Item, b: Item) -> Iterator[tuple[Item, Item]]:
        """Each of the two with those that give the other's value in a third article of the story."""
        yield from ((x, b) for x in self._elsewhere(a) if x.article != b.article)
        yield from ((a, y) for y in self._elsewhere(b) if y.article != a.article)

    def _elsewhere(self, item: Item) -> list[Item]:
        place = item.article, item.start
        known = self._near.get(place)
        if known is None:
            key = _twin_key(item, base_value(item))
            same = self._twins.get(key, ()) if key is not None else ()
            known = self._near[place] = [
                each
                for each in same[:MOST_TWINS]
                if each.article != item.article
                and self._stories.one(each.article, item.article)
                and kinds_meet(each, item) is not None
            ][:TWINS]
        return known

    def _alike(self, a: Item, b: Item) -> float | None:
        kind = kinds_meet(a, b)
        if kind is None:
            return None
        window = self._corpus.cosine(a.terms & b.terms, a.length, b.length)
        sentence = self._corpus.cosine(a.sentence_terms & b.sentence_terms, a.sentence_length, b.sentence_length)
        return min(1.0, kind + window + 0.5 * sentence + self._names(a, b))

    def _names(self, a: Item, b: Item) -> float:
        """What shared names tell: little where the whole story is about them, more otherwise."""
        shared = a.names & b.names
        if not shared:
            return 0.0
        themes = self._corpus.theme_terms(a.article) | self._corpus.theme_terms(b.article)
        weights = [0.05 if stem(each.split()[-1]) in themes else 0.1 for each in shared]
        return min(0.2, math.fsum(weights))  # the same in any order

    def _sole(self, a: Item, b: Item) -> float:
        """1 where each article has one figure of the kind, falling with their number."""
        if a.dimension == "number" or (a.kind is not None and a.kind == b.kind):
            counted = self._counts[a.article, a.dimension, a.kind] + self._counts[b.article, b.dimension, b.kind]
        else:
            counted = self._counts[a.article, a.dimension, "*"] + self._counts[b.article, b.dimension, "*"]
        return 2.0 / max(2, counted)


def _other_subject(a: Item, b: Item) -> bool:
    """Whether one clause is about a thing that neither its article nor the other sentence speaks of: "the cable"."""
    return a.subject is not None and a.subject != a.kind and a.subject not in b.sentence_terms


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
    few = _FEW if a.dimension in _RARE else 0.0
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


def _twin_key(item: Item, value: float | None) -> tuple[str, str, int] | None:
    if value is None or value <= 0 or (item.dimension == "percent" and value in (50.0, 100.0)):
        return None
    if item.dimension == "number" and value < _COMMON_COUNT:
        return None
    digits = _TWIN_DIGITS - 1 - math.floor(math.log10(value))
    unit = item.unit if item.dimension in ("money", "percent", "temperature") else ""
    return item.dimension, unit or "", round(value * 10**digits) * 100 - digits
