"""How likely two figures of one story measure the same: a few readable features, weighed as topics with keys taught.

Within one story a figure without a subject of its own is about what the story is about. What counts then is how near
the values lie, what is counted, what the words around mean, and whether another figure of either article fits better.
The weights are in ``weights``; tests/evaluation/fit_likelihood.py makes them.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from nlp import wordvectors
from nlp.comparison.context import WINDOW, window_of
from nlp.comparison.corpus import Corpus
from nlp.comparison.items import Item
from nlp.comparison.sense import UNREAD, Sense
from nlp.comparison.stories import Stories
from nlp.comparison.twins import RARE, Twins, other_subject
from nlp.comparison.values import apart, closeness
from nlp.comparison.verdict import differences
from nlp.comparison.weights import ALONE, AMONG
from nlp.english.families import PEOPLE
from nlp.grammar import grammar_for
from nlp.tokens import Kind, word_set

KIN = word_set(
    "number money area volume mass power energy distance percent containers data temperature duration speed rank"
)
"""Dimensions of which two figures of one story may be kin."""
_PEOPLE = PEOPLE | word_set("death injury missing detention hostage worker soldier police fighter")
_PERSONS = word_set(
    "person people resident worker woman member soldier refugee child voter visitor patient official farmer"
)
"""What other words for people are near to in meaning."""
_STRANGE, _PERSON = 0.15, 0.35
_TWIN = -4.5
"""Log odds from which two equal figures are taken for one."""
_HOPELESS = -7.0
"""Log odds from which a pair is not looked at any further."""
_DEAR = 1.0
"""Log odds that words and meanings may add to a pair that looks hopeless without them."""
_REMEMBERED = 50_000
"""Pairs whose log odds are kept for a while."""
_NOTHING = 0.02
"""Odds that a figure has no counterpart at all in the other article."""
UNTOLD = {"meaning": 0.0, "sentence": 0.0, "names": 0.0, "both": 0.0, **UNREAD}
"""The dear features of two figures that are of no one story."""


@dataclass(frozen=True, slots=True)
class Kin:
    """Two figures that may measure the same, and how likely that is by itself, in log odds."""

    a: Item
    b: Item
    alone: float


class Likelihood:
    """What all figures of a comparison tell about any two of them; made once."""

    def __init__(self, items: Sequence[Item], corpus: Corpus, stories: Stories, sense: Sense) -> None:
        self._corpus, self.stories, self._sense = corpus, stories, sense
        self._vectors = wordvectors.shipped()
        self._persons: dict[str, float] = {}
        self._likes: dict[tuple[str, str], float] = {}
        self._people = (
            self._vectors.pooled(wordvectors.weighed(self._vectors, ((each, 1.0) for each in _PERSONS)))
            if self._vectors is not None
            else None
        )
        self._meant: dict[tuple[int, int, int], wordvectors.Floats] = {}
        self._twins = Twins(items, KIN, corpus, stories)
        self._known: dict[tuple[int, int], float] = {}
        """What ``alone`` found of late: the pairs of an article are asked for again by those of its equal figures."""

    def kin(self, a: Item, b: Item) -> Kin | None:
        """The two as kin; None where they are of no story or measure quite different things."""
        if a.dimension not in KIN or a.dimension != b.dimension or not self.stories.one(a.article, b.article):
            return None
        alone = self.alone(a, b)
        return Kin(a, b, alone) if alone > _HOPELESS else None

    def alone(self, a: Item, b: Item) -> float:
        """The log odds that two figures measure the same, whatever else the articles say."""
        key = id(a), id(b)  # of the items that this was made with, which live as long
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            known = self._known[key] = self._alone(a, b)
        return known

    def _alone(self, a: Item, b: Item) -> float:
        total = ALONE["bias"]
        for features in (self.cheap, self.dear, self.different):  # what differs only takes away
            total += math.fsum([ALONE[name] * value for name, value in features(a, b).items()])
            if total < _HOPELESS - (_DEAR if features == self.cheap else 0.0):
                return total
        return total

    def cheap(self, a: Item, b: Item) -> dict[str, float]:
        """The features that cost little."""
        return {
            "close": closeness(a, b),
            "apart": apart(a, b),
            **self._kinds(a, b),
            "beside": float(min(2, len(a.close & b.close))),
            "subject": float(other_subject(a, b)) + float(other_subject(b, a)),
            "as exact": float(a.modifier is b.modifier),
            "other names": float(bool(a.names) and bool(b.names) and not a.names & b.names),
            "money": float(a.dimension == "money"),
            "rare": float(a.dimension in RARE),
            "late": math.log1p(a.row) + math.log1p(b.row),
        }

    def _kinds(self, a: Item, b: Item) -> dict[str, float]:
        counts = a.dimension == "number"
        known = a.kind is not None and b.kind is not None
        same = known and a.kind == b.kind
        like = 0.0
        if known and not same:
            like = self._like(a.head or "", b.head or "")
        people = min(self._person(a), self._person(b)) if counts and known and not same else 0.0
        unlike = float(known and not same) * (1.0 - like) * (1.0 - people)
        return {
            "same kind": float(same and not counts),
            "unlike": unlike * (not counts),
            "same count": float(same and counts),
            "unlike count": unlike * counts,
            "people": people,
            "bare count": float(counts and not known),
        }

    def _like(self, one: str, other: str) -> float:
        """How near two nouns are in meaning, 0 to 1."""
        if self._vectors is None:
            return 0.0
        known = self._likes.get((one, other))
        if known is None:
            known = self._likes[one, other] = max(0.0, self._vectors.likeness(one, other))
        return known

    def _person(self, item: Item) -> float:
        """How much what is counted is people, 0 to 1: by its family, else by what the word means."""
        if item.kind in _PEOPLE:
            return 1.0
        known = self._persons.get(item.head or "")
        if known is None:
            vector = self._vectors.vector(item.head or "") if self._vectors is not None else None
            near = float(vector @ self._people) if vector is not None and self._people is not None else 0.0
            known = self._persons[item.head or ""] = max(0.0, min(1.0, (near - _STRANGE) / (_PERSON - _STRANGE)))
        return known

    def dear(self, a: Item, b: Item) -> dict[str, float]:
        """The features that cost more: cosines of words and meanings."""
        return {
            "meaning": float(self._meaning(a) @ self._meaning(b)) if self._vectors is not None else 0.0,
            "sentence": self._corpus.cosine(a.sentence_terms & b.sentence_terms, a.sentence_length, b.sentence_length),
            "names": self._names(a, b),
            "both": float(self._twins.beside_own(a, b)),
            **self._sense.features(a, b),
        }

    def different(self, a: Item, b: Item) -> dict[str, float]:
        """In how many ways the two differ in scope, and whether they are of different days."""
        _, scope, day = differences(a, b)
        return {"scope": float(len(scope)), "day": float(day)}

    def among(self, kin: Sequence[Kin]) -> list[float]:
        """How likely each pair is, 0 to 1, given all others that two articles have between them."""
        found: list[float] = []
        for each, circumstances in zip(kin, self.rivals(kin), strict=True):
            logit = AMONG["bias"] + AMONG["alone"] * each.alone
            found.append(_chance(logit + sum(AMONG[name] * value for name, value in circumstances.items())))
        return found

    def rivals(self, kin: Sequence[Kin]) -> list[dict[str, float]]:
        """What others say of each pair: better matches of either figure, and figures of the same value elsewhere."""
        meetings: dict[tuple[int, int, int], list[int]] = defaultdict(list)
        for number, each in enumerate(kin):
            for item in (each.a, each.b):
                meetings[item.article, item.start, item.end].append(number)
        share = [0.0] * len(kin)
        margin = [0.0] * len(kin)
        for rivals in meetings.values():
            odds = [math.exp(kin[number].alone) for number in rivals]
            total = math.fsum(odds) + _NOTHING
            first, second = sorted((*(kin[number].alone for number in rivals), _HOPELESS), reverse=True)[:2]
            for number, each_odds in zip(rivals, odds, strict=True):
                share[number] += math.log(each_odds / total)
                own = kin[number].alone
                margin[number] += min(0.0, own - (second if own == first else first))
        return [
            {"twin": self.through(each.a, each.b, each.alone) - each.alone, "share": one, "margin": other}
            for each, one, other in zip(kin, share, margin, strict=True)
        ]

    def through(self, a: Item, b: Item, alone: float) -> float:
        """The best log odds of the two, or of a figure that gives the value of one elsewhere and the other one."""
        if a.value == b.value or alone < _TWIN:
            return alone
        best = alone
        for x in self._twins.elsewhere(a, self._is_one):
            if x.article != b.article:
                best = max(best, self.alone(x, b))
        for y in self._twins.elsewhere(b, self._is_one):
            if y.article != a.article:
                best = max(best, self.alone(a, y))
        return best

    def _is_one(self, a: Item, b: Item) -> bool:
        return self.alone(a, b) > _TWIN

    def _names(self, a: Item, b: Item) -> float:
        shared = a.names & b.names
        return self._corpus.names_tell(a.article, b.article, shared) if shared else 0.0

    def _meaning(self, item: Item) -> wordvectors.Floats:
        """The direction of the plain words around a figure; the nearer, the more they tell. Names have no meaning."""
        place = item.article, item.start, item.end
        known = self._meant.get(place)
        if known is None:
            assert self._vectors is not None
            known = self._meant[place] = self._vectors.pooled(self._words_around(item, self._vectors))
        return known

    def _words_around(self, item: Item, vectors: wordvectors.WordVectors) -> Mapping[int, float]:
        row = self._corpus.row_at(item.article, item.start)
        grammar = grammar_for(self._corpus.articles[item.article].language)
        if row is None or grammar is None:
            return {}
        words, stop = row.words, grammar.meanings.stop
        first = next((at for at, word in enumerate(words) if word.end > item.start), 0)
        last = next((at for at, word in enumerate(words) if word.start >= item.end), len(words))

        def telling() -> Iterable[tuple[str, float]]:
            for at in window_of(row, item.start, item.end):
                word = words[at]
                plain = word.lower.removesuffix("'s").removesuffix("’s")
                if word.kind is not Kind.WORD or plain in stop or len(plain) < 3 or (at and word.text[0].isupper()):
                    continue
                away = first - at if at < first else at - last + 1
                yield plain, vectors.rarity(plain) ** 2 / math.sqrt(1 + min(away, 2 * WINDOW))

        return wordvectors.weighed(vectors, telling())


def _chance(logit: float) -> float:
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, logit))))
