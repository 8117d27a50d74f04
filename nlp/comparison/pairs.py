"""Pairs of figures or dates that may measure the same, found through an inverted index and never by all pairs."""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import groupby

from nlp.comparison.corpus import Corpus
from nlp.comparison.dated import Dated
from nlp.comparison.items import Item
from nlp.comparison.kinship import Kinship
from nlp.comparison.likelihood import KIN, Kin, Likelihood
from nlp.comparison.mates import Mates
from nlp.comparison.stories import Stories
from nlp.comparison.values import BASE, base_value
from nlp.tokens import word_set

TELLING_TERMS = 10
"""An item is looked up by its most telling terms."""
LONGEST_POSTING = 250
"""Partners that one term may bring an item; a term that everybody uses tells nothing."""
PARTNERS = 40
"""Candidates of one item that are scored in full."""
LONG, FEWEST_PARTNERS = 500, 4
"""Figures of an article from which on fewer of its story are scored for each, and how many at least: so many pairs of
two long tables take seconds."""
PARTNERS_OF_THOUSANDS, SURE_OF_THOUSANDS = 12, 4
"""The same where thousands of articles are compared with one another: of each, hardly two cards are kept."""
SURE_PARTNERS, SEEN_IN_ALL = 10, 60_000
"""Candidates of one item that are scored whatever their weight: more where few items are compared, up to so many pairs
in all."""
_WEAK = 0.7
"""Beyond the sure ones, candidates with less than this share of the best one's weight are left out: among
thousands of articles they are strangers who use the same common words."""
THRESHOLD = 0.34
_FAR_APART = 0.6
"""Below this weight (a factor of about 25) two figures need more than one word in common."""
DATE_THRESHOLD = 0.5
_ANY = "@"
"""The key of all figures of a dimension, where few are compared: each meets every other."""
LIKELY = 0.04
"""Similarity below which two figures of one story are left apart."""
KIN_THRESHOLD = 0.25
KIN_RATIO = 0.5, 1.5
"""Where words tell little, values that differ more than threefold count against a pair, and more so."""
BESIDE_OWN = 0.6
"""What a pair is worth where one sentence gives both values, and so two different things."""
TELLING_NAMES = 4
EVENTS = word_set(
    "start signing raid completion election meeting visit arrival announcement closure detention "
    "ceasefire death concession harvest displacement sentence"
)
"""Concepts of things that happen on a day."""


@dataclass(frozen=True, slots=True)
class Pair:
    a: Item
    b: Item
    similarity: float
    shared: tuple[str, ...]
    kin: bool = False
    """Both are figures of one story."""


def pairs_of(
    items: Sequence[Item], corpus: Corpus, likelihood: Likelihood, cancelled: Callable[[], bool]
) -> Iterator[Pair]:
    """Pairs of different articles above the threshold, at least one of them fresh.

    The items stand in the order of their articles. Those of old articles are noted first, as far as a fresh one may
    ask for them.
    """
    stories = likelihood.stories
    order = sorted(range(len(items)), key=lambda number: items[number].article in corpus.fresh)
    alike = Mates(items, order, corpus)
    kinship, dated = Kinship(items, corpus, stories), Dated(items, corpus)
    sure, most = _limits(len(items), corpus)
    few = sure > PARTNERS
    asked = _asked(items, corpus, stories)
    postings: dict[tuple[str, str], list[int]] = defaultdict(list)
    noted: dict[tuple[int, str], list[int]] = defaultdict(list)
    """Items by their article and dimension."""
    for article, group in groupby(order, key=lambda number: items[number].article):
        numbers = list(group)
        fresh = article in corpus.fresh
        mates = [other for other in corpus.looked_at if stories.one(article, other)] if fresh else []
        told = frozenset(mates)
        kin: dict[int, list[Kin]] = defaultdict(list)
        near = most if len(numbers) <= LONG else max(FEWEST_PARTNERS, PARTNERS * LONG // len(numbers))
        for number in numbers:
            if cancelled():
                return
            item = items[number]
            known = fresh or asked is None or _meets(item, asked, stories, few)
            keys = _keys(item, corpus, stories) if known else []
            if few and known:
                keys.append(((item.dimension, _ANY), 0.0))
            partners: list[int] = []
            if fresh:
                kindred = [noted[mate, item.dimension] for mate in mates if mate != article]
                if sum(map(len, kindred)) <= near:
                    partners = [other for each in kindred for other in each]
                else:
                    partners = alike.most_alike(number, told, near)
                partners.extend(_strangers(keys, postings, sure, most, told, items))
            for other in partners:
                one, two = (items[other], item) if other < number else (item, items[other])
                if item.dimension in KIN and items[other].article in told:
                    found = likelihood.kin(one, two)
                    if found is not None:
                        kin[items[other].article].append(found)
                    continue
                days = item.dimension == "date"
                pair = _days(one, two, items[other].article in told, dated, corpus) if days else _pair(one, two, corpus)
                if pair is not None:
                    yield pair
            noted[article, item.dimension].append(number)
            for key, _ in keys:
                postings[key].append(number)
        for each in kin.values():
            for pair in _likely(each, likelihood, kinship, corpus):
                if cancelled():
                    return
                yield pair


def _days(a: Item, b: Item, of_one_story: bool, dated: Dated, corpus: Corpus) -> Pair | None:
    """The pair, where two dates seem to be of one event, or of one story to answer one question."""
    if dated.both_said(a, b):
        return None
    pair = _pair(a, b, corpus)
    if pair is not None or not of_one_story:
        return pair
    alike = dated.likeness(a, b)
    return Pair(a, b, alike, _spoken(_telling(a.terms & b.terms, corpus), corpus)) if alike > 0.0 else None


def _limits(items: int, corpus: Corpus) -> tuple[int, int]:
    """Candidates of one of so many items that are scored whatever their weight, and at most."""
    if corpus.of_thousands:
        return SURE_OF_THOUSANDS, PARTNERS_OF_THOUSANDS
    sure = max(SURE_PARTNERS, SEEN_IN_ALL // max(1, items))
    return sure, max(PARTNERS, sure)


def _likely(kin: Sequence[Kin], likelihood: Likelihood, kinship: Kinship, corpus: Corpus) -> Iterator[Pair]:
    """The pairs of two articles of one story that are likely enough.

    What was learned and what the words say by rules err in different places: the mean of both is better than either.
    """
    for each, chance in zip(kin, likelihood.among(kin), strict=True):
        similarity = (chance + _by_rules(each.a, each.b, corpus, kinship)) / 2
        if similarity >= LIKELY:
            shared = _spoken(_telling(each.a.terms & each.b.terms, corpus), corpus)
            yield Pair(each.a, each.b, similarity, shared, kin=True)


def _by_rules(a: Item, b: Item, corpus: Corpus, kinship: Kinship) -> float:
    """How alike two figures are by their words, and as figures of one story."""
    shared = a.terms & b.terms
    window = corpus.cosine(shared, a.length, b.length)
    sentence = corpus.cosine(a.sentence_terms & b.sentence_terms, a.sentence_length, b.sentence_length)
    told = _told(a, b, shared, window, sentence)
    both = kinship.beside_own(a, b)
    kin = kinship.score(a, b, window, sentence, both) if told < 1.0 else None
    if kin is not None and kin >= KIN_THRESHOLD:
        told = max(told, min(1.0, kin * _ratio(a, b, *KIN_RATIO)))
    return told * BESIDE_OWN if both else told


def _asked(items: Sequence[Item], corpus: Corpus, stories: Stories) -> set[tuple[str, str]] | None:
    """By what the items of fresh articles are looked up; None where all articles are fresh."""
    if len(corpus.fresh) == len(corpus.looked_at):
        return None
    return {
        key
        for item in items
        if item.article in corpus.fresh
        for key in (*dict(_keys(item, corpus, stories)), (item.dimension, _ANY))
    }


def _meets(item: Item, asked: set[tuple[str, str]], stories: Stories, few: bool) -> bool:
    """Whether an item may be looked up by a key that is asked for."""
    dimension = item.dimension
    measure = f"={item.concept}" if item.concept is not None else f"={item.kind or item.head}"
    if few and (dimension, _ANY) in asked:
        return True
    if (dimension, measure) in asked or any((dimension, each) in asked for each in item.terms):
        return True
    return dimension in KIN and any(
        (dimension, f"@{name}") in asked for name, _ in stories.telling(item.article, TELLING_NAMES)
    )


def _strangers(
    keys: Sequence[tuple[tuple[str, str], float]],
    postings: Mapping[tuple[str, str], Sequence[int]],
    sure: int,
    most: int,
    mates: AbstractSet[int],
    items: Sequence[Item],
) -> Iterator[int]:
    """The items noted so far that share the weightiest keys and are of no story with this one, best first."""
    hits: dict[int, float] = {}
    for key, weight in keys:
        for other in postings.get(key, ())[-LONGEST_POSTING:]:
            if items[other].article not in mates:
                hits[other] = hits.get(other, 0.0) + weight
    best = heapq.nlargest(most, hits.items(), key=_weightiest)
    for place, (other, weight) in enumerate(best):
        if place >= sure and weight < _WEAK * best[0][1]:
            return
        yield other


def _weightiest(hit: tuple[int, float]) -> tuple[float, int]:
    return hit[1], -hit[0]


def _keys(item: Item, corpus: Corpus, stories: Stories) -> list[tuple[tuple[str, str], float]]:
    weighed = [(each, corpus.idf(each)) for each in item.terms]
    best = sorted(weighed, key=lambda each: (-each[1], each[0]))[:TELLING_TERMS]
    keys = [((item.dimension, each), weight) for each, weight in best]
    if item.concept is not None:
        keys.append(((item.dimension, f"={item.concept}"), 4.0))
    elif item.head is not None:
        keys.append(((item.dimension, f"={item.kind or item.head}"), 3.0))
    if item.dimension in KIN:
        keys += [
            ((item.dimension, f"@{name}"), weight) for name, weight in stories.telling(item.article, TELLING_NAMES)
        ]
    return keys


def _pair(a: Item, b: Item, corpus: Corpus) -> Pair | None:
    """The pair with its similarity by what the words say, whatever the articles are about; None below the threshold."""
    shared = a.terms & b.terms
    window = corpus.cosine(shared, a.length, b.length)
    sentence = corpus.cosine(a.sentence_terms & b.sentence_terms, a.sentence_length, b.sentence_length)
    if a.dimension == "date":
        return _date_pair(a, b, shared, window, sentence, corpus)
    told = _told(a, b, shared, window, sentence)
    return Pair(a, b, told, _spoken(_telling(shared, corpus), corpus)) if told > 0.0 else None


def _telling(shared: Iterable[str], corpus: Corpus) -> list[str]:
    return sorted(shared, key=lambda each: (-corpus.idf(each), each))


def _told(a: Item, b: Item, shared: frozenset[str], window: float, sentence: float) -> float:
    """How alike two figures are by what the words around them say, whatever the articles are about; 0 if too little."""
    same = _same_measure(a, b)
    if same is None or not _common_ground(a, b, shared):
        return 0.0
    similarity = min(1.0, window + 0.5 * sentence + 0.05 * min(2, len(a.names & b.names)) + same)
    if similarity < THRESHOLD or (not shared and same < 0.3):
        return 0.0
    ratio = _ratio(a, b)
    return 0.0 if ratio < _FAR_APART and len(shared) < 2 else similarity * ratio


def _common_ground(a: Item, b: Item, together: Iterable[str]) -> bool:
    """Whether more than the measure itself is shared, where the measure alone says little ("240 km long")."""
    if a.dimension in ("money", "date") or (a.dimension == "duration" and a.concept not in SHAPES):
        return True
    if a.concept in _SAYS_ENOUGH:
        return True
    own = {*SHAPES, *({a.concept, a.head} & {b.concept, b.head})}
    return bool(a.names & b.names) or any(each not in own for each in together)


_RARE = word_set("volume energy power mass data")
SHAPES = word_set("length depth height width distance")
_SAYS_ENOUGH = word_set(
    "inflation unemployment turnout interest poverty approval growth death "
    "injury detention missing displacement hostage completion infection closure shortening"
)


def _same_measure(a: Item, b: Item) -> float | None:
    """The bonus for measuring the same thing; None when they plainly do not."""
    if a.concept is not None and a.concept == b.concept:
        whole = (a.measured or "").startswith("share of") == (b.measured or "").startswith("share of")
        return 0.4 if whole else 0.25
    if a.head is not None and a.head == b.head:
        return 0.25
    if a.dimension in ("number", "duration", "rank"):
        return None
    if a.per is not None and a.per == b.per and a.dimension in _RARE:
        return 0.2  # so much water a second, so many gigawatt-hours a year: few things are measured so
    plain = a.concept is None and b.concept is None
    if plain and a.dimension in ("mass", "area", "volume") and a.measured and b.measured:
        return 0.0 if set(a.measured.split()) & set(b.measured.split()) else None  # tonnes of zinc, tonnes of lead
    if a.dimension == "distance" and a.concept is not None and b.concept is not None:
        return None
    if a.dimension == "percent" and a.concept is not None and b.concept is not None:
        return None
    return -0.1 if a.concept is not None and b.concept is not None else 0.0


def _date_pair(a: Item, b: Item, shared: frozenset[str], window: float, sentence: float, corpus: Corpus) -> Pair | None:
    """Dates need more in common than figures: two telling words, an event or a name of two words, one kind of bound."""
    if a.reported or b.reported or a.per != b.per or len(shared) < 2:
        return None
    event = EVENTS & shared
    year = max((a.high or 0) - (a.low or 0), (b.high or 0) - (b.low or 0)) > 40
    if not event and (year or len(a.capitals & b.capitals) < 2):
        return None
    names = 0.05 * min(2, len(a.names & b.names))
    similarity = min(1.0, window + 0.5 * sentence + names + 0.1 * bool(event))
    return Pair(a, b, similarity, _spoken(_telling(shared, corpus), corpus)) if similarity >= DATE_THRESHOLD else None


def _spoken(together: list[str], corpus: Corpus) -> tuple[str, ...]:
    return tuple(corpus.spoken.get(each, each) for each in together[:6])


def _ratio(a: Item, b: Item, free: float = 0.7, steep: float = 1.0) -> float:
    """Figures that are far apart measure rarely the same: full weight up to a factor of five, falling beyond."""
    one, other = a.value, b.value
    if a.unit != b.unit:
        one, other = base_value(a), base_value(b)
    if not one or not other or one * other < 0 or (a.unit != b.unit and a.dimension not in BASE):
        return 1.0
    apart = abs(math.log10(one / other))
    near = 0.75 + 0.25 * 10**-apart if a.dimension == "percent" else 1.0
    return near / (1.0 + steep * max(0.0, apart - free))
