"""Compare articles: a short ranked list of passages that speak of the same thing, each with its reasons."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from nlp.comparison import sums
from nlp.comparison.alignment import Alignment
from nlp.comparison.candidates import bundles
from nlp.comparison.collection import Collection, own_order
from nlp.comparison.control import controls
from nlp.comparison.copies import near_duplicates, reprints
from nlp.comparison.corpus import Corpus
from nlp.comparison.denials import denied
from nlp.comparison.holders import holders
from nlp.comparison.hours import hours
from nlp.comparison.items import Item, date_items, items_of, segments_of
from nlp.comparison.likelihood import Likelihood
from nlp.comparison.names import variants
from nlp.comparison.nobody import nobody
from nlp.comparison.opposites import opposites
from nlp.comparison.pairs import Pair, pairs_of
from nlp.comparison.parts import excesses
from nlp.comparison.sense import Sense
from nlp.comparison.status import conflicts, offices
from nlp.comparison.stories import Stories
from nlp.comparison.values import BASE, base_value, middle
from nlp.comparison.verdict import judge
from nlp.comparison.worth import worth
from nlp.dates import calendar_checks, find_dates
from nlp.plain_sentences import plain_sentences
from nlp.proposals import (
    SURE,
    ComparedArticle,
    ComparisonBasis,
    ComparisonJob,
    ComparisonProposal,
    ComparisonRelation,
    DateValue,
    Explanation,
    Modifier,
    PartOf,
    Passage,
)
from nlp.proposals import explanations as told

ORIGIN = "rule:comparison@1"

PER_ARTICLE = 5
"""Cards that are shown for each article before "show more"."""
KEPT_PER_ARTICLE = 40
"""Cards that are kept at all for each article."""
MOST_KEPT = 20_000
"""Cards that are kept of any number of articles, so that memory stays bounded; nobody reads on to their end."""
LEAST_SCORE = 0.05
"""Below, a card is the tenth variation of one already shown."""
_VAGUE = 0.6
"""What a card with "dozens" or "thousands" on one side is worth."""
_LEARNED = 0.8
"""What the learned chance counts in the order of figures; the rest is the score by rules."""
_STRANGERS = 0.75
"""What a card is worth whose passages name nobody and nothing in common."""
_REPEATED, _MET_AGAIN = 0.4, 0.7
"""What each further card of the same two values is worth, and each further one of either value."""
_COPIED_AGAIN = 0.35
"""What a card of copied words is worth where a better one already says that the two articles have one source, or
names another reprint of the same text."""


def short_list(articles: int) -> int:
    """How many of the ranked cards to show at first."""
    return PER_ARTICLE * articles


def compare(job: ComparisonJob, cancelled: Callable[[], bool] = lambda: False) -> tuple[ComparisonProposal, ...]:
    """The comparison of the job's articles, best first; the first ``short_list(len(articles))`` are worth reading.

    Each pair of passages comes once, the earlier article of the job first. ``cancelled`` is asked often; once it
    says True the answer is empty. Candidates come from inverted indexes: time grows with the number of articles.
    """
    order = _Order(job)
    found = _found(job, order, cancelled)
    return () if cancelled() else _ranked(found, job, order)


Found = list[tuple[tuple[str, ...], ComparisonProposal]]
"""Cards, each with its measure and articles: what must not fill the list with the same question again and again."""


def unranked(job: ComparisonJob, cancelled: Callable[[], bool] = lambda: False) -> Found:
    """All cards as they were found. Those of a pair of articles do not depend on which articles are new, nor on the
    order of the articles, but for which passage of two comes first."""
    return _found(job, _Order(job), cancelled)


class _Order:
    """Two orders of the articles: that of the job, in which the passages of a card stand, and their own, in which they
    are compared and cards of one score are ranked, so that what is found does not depend on the first."""

    def __init__(self, job: ComparisonJob) -> None:
        own = own_order(job.articles)
        self.articles = [job.articles[number] for number in own]
        self.place = {job.articles[number].key: number for number in own}
        self._own = {article.key: number for number, article in enumerate(self.articles)}

    def ranked(self, each: tuple[tuple[str, ...], ComparisonProposal]) -> tuple[float, list[tuple[int, int]]]:
        """The best first."""
        card = each[1]
        sides = (card.a, card.b)
        return -card.score, sorted((self._own[side.article_key], side.segments[0].start) for side in sides)


def _found(job: ComparisonJob, order: _Order, cancelled: Callable[[], bool]) -> Found:
    collection = Collection(order.articles, cancelled)
    fresh = [not job.new or article.key in job.new for article in collection.articles]
    place = order.place
    best = _Best(_kept(job), order)
    prepared = _Prepared()
    for bundle in bundles(collection, fresh, cancelled) if not cancelled() else ():
        corpus = Corpus(collection, bundle, cancelled, prepared)
        if cancelled():
            return []
        for key, card in _cards(corpus, job.parts, place, cancelled):
            best.add(key, _in_order(card, place))
    if cancelled():
        return []
    for card in variants(collection.articles, fresh):
        best.add(("variants", card.a.article_key, card.b.article_key), _in_order(card, place))
    return best.cards()


class _Best:
    """The best cards so far: of those of copied words, which are many and quickly told, no more than of all others."""

    def __init__(self, kept: int, order: _Order) -> None:
        self._kept = kept
        self._order = order
        self._copies: Found = []
        self._others: Found = []

    def add(self, key: tuple[str, ...], card: ComparisonProposal) -> None:
        found = self._copies if card.relation is ComparisonRelation.NEAR_DUPLICATE else self._others
        found.append((key, card))
        if len(found) > 3 * self._kept:
            found[:] = sorted(found, key=self._order.ranked)[: 2 * self._kept]

    def cards(self) -> Found:
        return [*self._copies, *self._others]


def _cards(
    corpus: Corpus, parts: Sequence[PartOf], place: Mapping[str, int], cancelled: Callable[[], bool]
) -> Iterator[tuple[tuple[str, ...], ComparisonProposal]]:
    """The cards of articles that are looked at together."""

    def wanted(a: int, b: int) -> bool:
        return a != b and (a in corpus.fresh or b in corpus.fresh)

    copied = near_duplicates(corpus, wanted, cancelled)
    yield from ((("copy", copy.a.article_key, copy.b.article_key), copy) for copy in copied)
    yield from ((("reprint", each.a.article_key), each) for each in reprints(corpus, wanted))
    corpus.leave_out_reprints()
    yield from _values(corpus, parts, place, wanted, cancelled, copied)
    for finder in (
        partial(conflicts, corpus, wanted),
        partial(offices, corpus, wanted),
        partial(denied, corpus, wanted, cancelled),
        partial(opposites, corpus, place, wanted, cancelled),
        partial(holders, corpus, place, wanted, cancelled),
        partial(controls, corpus, place, wanted, cancelled),
    ):
        if cancelled():
            return
        name = finder.func.__name__
        yield from (((name, each.a.article_key, each.b.article_key), each) for each in finder())
    for number in sorted(corpus.fresh):
        if cancelled():
            return
        article = corpus.articles[number]
        for each in calendar_checks.proposals(article):
            if number not in corpus.collection.families.original or corpus.row_at(number, each.a.segments[0].start):
                yield ("calendar", article.key), each
        yield from ((("sum", article.key), each) for each in sums.proposals(corpus, number))


def _in_order(card: ComparisonProposal, place: Mapping[str, int]) -> ComparisonProposal:
    """The card with the passage of the earlier article of the job first."""
    if place[card.a.article_key] <= place[card.b.article_key]:
        return card
    return replace(card, a=card.b, b=card.a)


def _kept(job: ComparisonJob) -> int:
    return min(MOST_KEPT, KEPT_PER_ARTICLE * max(5, len(job.articles)))


class _Prepared:
    """Articles with their sentences and dates, which projects do not store; some are looked at in several bundles."""

    def __init__(self) -> None:
        self._dates: dict[str, tuple[DateValue, ...]] = {}

    def __call__(self, article: ComparedArticle) -> ComparedArticle:
        if article.dates:
            return article
        cut = article.sentences or plain_sentences(article.text)
        dates = self._dates.get(article.key)
        if dates is None:
            dates = find_dates(article.text, cut, article.published_on, article.language or "en")
            self._dates[article.key] = dates
        return replace(article, sentences=cut, dates=dates)


def _values(
    corpus: Corpus,
    parts: Sequence[PartOf],
    place: Mapping[str, int],
    wanted: Callable[[int, int], bool],
    cancelled: Callable[[], bool],
    copied: Iterable[ComparisonProposal],
) -> Iterator[tuple[tuple[str, ...], ComparisonProposal]]:
    """Cards of figures and dates. A copy that says the same is no card of its own; one with another figure is."""
    items: list[Item] = []
    for number in corpus.looked_at:
        if cancelled():
            return
        items.extend(items_of(corpus, number))
        items.extend(date_items(corpus, number))
    copies = _copied_rows(copied)
    for excess in excesses(items, corpus, parts, wanted):
        yield ("part", excess.a.article_key, excess.b.article_key), excess
    stated, alignment = _stated(items), Alignment(corpus)
    likelihood = Likelihood(items, corpus, Stories(corpus), Sense(items, corpus))
    for none in nobody(items, corpus, alignment, wanted, cancelled):
        yield ("none", "none"), none
    for hour in hours(corpus, alignment, place, wanted, cancelled):
        yield ("hour", hour.a.article_key, hour.b.article_key), hour
    for pair in pairs_of(items, corpus, likelihood, cancelled):
        if _both_say_both(pair, stated):
            continue
        proposal = _card(pair, corpus, place, alignment, likelihood)
        if proposal is not None and not (proposal.relation in _SAME and _copies(proposal, copies)):
            yield (pair.a.dimension, *_values_of(pair)), proposal


def _values_of(pair: Pair) -> list[str]:
    """The two values, whoever says which: a third article that repeats one of them asks nothing new."""
    return sorted(
        f"{base_value(each) or middle(each) or 0.0:.4g} {BASE.get(each.dimension, each.unit)}"
        for each in (pair.a, pair.b)
    )


_Stated = dict[tuple[int, int, str | None], set[float | None]]


def _stated(items: Iterable[Item]) -> _Stated:
    """The values that each sentence states in each unit."""
    found: _Stated = defaultdict(set)
    for item in items:
        if item.dimension != "date":
            found[item.article, item.row, item.unit].add(item.value)
    return found


def _both_say_both(pair: Pair, stated: _Stated) -> bool:
    """Two sentences that each hold both figures (60 % and 40 %) do not differ in them."""
    a, b = pair.a, pair.b
    if a.value is None or b.value is None or a.value == b.value or a.dimension == "date":
        return False
    return b.value in stated[a.article, a.row, a.unit] and a.value in stated[b.article, b.row, b.unit]


def _copied_rows(copied: Iterable[ComparisonProposal]) -> dict[tuple[str, str], list[tuple[int, int, int, int]]]:
    rows: dict[tuple[str, str], list[tuple[int, int, int, int]]] = defaultdict(list)
    for each in copied:
        for a, b in ((each.a, each.b), (each.b, each.a)):
            one, two = a.segments, b.segments
            rows[a.article_key, b.article_key].append((one[0].start, one[-1].end, two[0].start, two[-1].end))
    return rows


def _copies(card: ComparisonProposal, copies: dict[tuple[str, str], list[tuple[int, int, int, int]]]) -> bool:
    """Whether both passages of a card lie in a passage that one article has from the other."""
    a, b = card.a.segments[0].start, card.b.segments[0].start
    return any(
        first <= a < last and other <= b < end
        for first, last, other, end in copies.get((card.a.article_key, card.b.article_key), ())
    )


def _card(
    pair: Pair, corpus: Corpus, place: Mapping[str, int], alignment: Alignment, likelihood: Likelihood
) -> ComparisonProposal | None:
    a, b = pair.a, pair.b
    one, other = corpus.articles[a.article], corpus.articles[b.article]
    if place[one.key] > place[other.key]:
        (a, one), (b, other) = (b, other), (a, one)
    verdict = judge(a, b, one.name or one.key, other.name or other.key)
    if verdict is None:
        return None
    importance = 1.0 if a.dimension == "date" or (a.concept is not None and a.concept == b.concept) else 0.85
    if Modifier.VAGUE in (a.modifier, b.modifier):
        importance *= _VAGUE
    if any(each.startswith("names") for each in verdict.differs):
        importance *= _STRANGERS
    score = min(1.0, pair.similarity) * verdict.weight * importance
    if a.dimension != "date":
        score = score ** (1.0 - _LEARNED) * worth(pair, verdict, alignment, likelihood) ** _LEARNED
    return ComparisonProposal(
        a=Passage(one.key, segments_of(a)),
        b=Passage(other.key, segments_of(b)),
        relation=verdict.relation,
        basis=verdict.basis,
        score=round(score, 4),
        explanation=Explanation(verdict.text, verdict.steps, pair.shared, verdict.differs),
        origin=ORIGIN,
    )


def _ranked(found: Found, job: ComparisonJob, order: _Order) -> tuple[ComparisonProposal, ...]:
    """Best first, with repetitions of one question pushed down, dismissed pairs out, and each pair of places once."""
    rejected = {_places(a, b) for a, b in job.rejected}
    seen: set[frozenset[Passage]] = set()
    times: Counter[tuple[str, ...]] = Counter()
    sources = _Sources()
    ranked: Found = []
    for key, card in sorted(found, key=order.ranked):
        places = _places(card.a, card.b)
        if places in rejected or places in seen:
            continue
        seen.add(places)
        factor = 1.0
        if card.relation in _VALUES:
            figures = [(key[0], each) for each in key[1:]]
            again = times[key]
            factor = _REPEATED**again * _MET_AGAIN ** max(0, max(times[each] for each in figures) - again)
            times.update([key, *figures])
        elif not sources.join(card.a.article_key, card.b.article_key) or times[key]:
            factor = _COPIED_AGAIN
        times[key] += card.relation not in _VALUES
        ranked.append((key, _unsure(replace(card, score=round(card.score * factor, 4)))))
    ranked.sort(key=order.ranked)
    return tuple(card for _, card in ranked[: _kept(job)] if card.score >= LEAST_SCORE)


def _unsure(card: ComparisonProposal) -> ComparisonProposal:
    """The card with a "perhaps" where it is hardly likely that both passages are of one measure."""
    said = card.explanation
    if card.score >= SURE or not said.text.endswith(told.SAME_MEASURE):
        return card
    text = said.text.removesuffix(told.SAME_MEASURE) + told.PERHAPS_SAME
    return replace(card, explanation=replace(said, text=text))


class _Sources:
    """Which articles are known to copy from one another, through however many others."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def _top(self, article: str) -> str:
        while (above := self._above.get(article)) is not None:
            article = above
        return article

    def join(self, a: str, b: str) -> bool:
        """Whether it is news that the two have one source."""
        one, other = self._top(a), self._top(b)
        if one != other:
            self._above[other] = one
        return one != other


_SAME = frozenset(
    {ComparisonRelation.EQUIVALENT, ComparisonRelation.COMPATIBLE, ComparisonRelation.AGREES_AFTER_NORMALIZATION}
)
_FIGURES = frozenset(ComparisonBasis) - {
    ComparisonBasis.DATE,
    ComparisonBasis.NAME_VARIANT,
    ComparisonBasis.ATTRIBUTION,
}
_VALUES = frozenset(ComparisonRelation) - {ComparisonRelation.NEAR_DUPLICATE}


def _places(a: Passage, b: Passage) -> frozenset[Passage]:
    return frozenset((a, b))
