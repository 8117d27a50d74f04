"""What one article says befell nobody, and another counts: "no one was killed" against twelve dead."""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from nlp.comparison.alignment import Alignment
from nlp.comparison.corpus import Corpus
from nlp.comparison.items import Item, item_of
from nlp.comparison.stories import Stories
from nlp.comparison.verdict import differences, measure_of
from nlp.comparison.whose import ROLES
from nlp.english import denials as en
from nlp.grammar import grammar_for
from nlp.lemmas import lemma
from nlp.proposals import (
    ComparisonBasis,
    ComparisonProposal,
    ComparisonRelation,
    Explanation,
    Modifier,
    Passage,
    QuantityProposal,
    Segment,
)
from nlp.proposals import explanations as told

ORIGIN = "rule:comparison@1"
_LEAST, _ANSWERED, _MOST = 0.45, 0.6, 0.8
"""What a card is worth, with how far the words of either sentence find their like in the other, and at most."""
_YET, _OTHER_DAY = 0.75, 0.6
"""What of that is left where there are only no reports yet, and where the days differ."""
_MANY = 1.5
"""Decades from which on so many are hardly of an event that others say befell nobody."""
_FIGURES = 60
"""Figures of its story that a statement is weighed against: two hundred articles of one disaster hold a thousand."""


def nobody(
    items: Iterable[Item],
    corpus: Corpus,
    alignment: Alignment,
    wanted: Callable[[int, int], bool],
    cancelled: Callable[[], bool] = lambda: False,
) -> list[ComparisonProposal]:
    """The best card of each two articles of one story where one says that nobody was killed, hurt or held.

    ``items`` are the figures of all articles; those that one of them sets against 0 stand on the other side. Once
    ``cancelled`` the rest is left out.
    """
    stories = Stories(corpus)
    figures: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        if item.head is not None and item.head == item.concept and _of_the_story(item):
            figures[item.head].append(item)
    best: dict[tuple[int, int], ComparisonProposal] = {}
    for number in corpus.looked_at if figures else ():
        if cancelled():
            break
        for none, yet in _none(corpus, number, figures.keys()):
            told_of = figures[none.concept or ""]
            met = [each for each in told_of if wanted(number, each.article) and stories.one(number, each.article)]
            for figure in _nearest(none, met, corpus):
                card = _card(none, yet, figure, corpus, alignment)
                pair = (min(number, figure.article), max(number, figure.article))
                if card is not None and (pair not in best or card.score > best[pair].score):
                    best[pair] = card
    return [best[pair] for pair in sorted(best)]


def _nearest(none: Item, figures: Sequence[Item], corpus: Corpus) -> Sequence[Item]:
    """The figures whose sentences share the most telling terms with that of a statement."""
    if len(figures) <= _FIGURES:
        return figures

    def near(figure: Item) -> tuple[float, int, int]:
        shared = none.sentence_terms & figure.sentence_terms
        return math.fsum(corpus.idf(each) for each in shared), -figure.article, -figure.start

    return heapq.nlargest(_FIGURES, figures, key=near)


def _of_the_story(item: Item) -> bool:
    """Whether a figure is more than none, and of no other year, place or owner than its article is about."""
    more = item.dimension == "number" and (item.value or item.low or 0.0) > 0.0
    return more and item.year is None and not item.aside and not item.owner and "part" not in item.scope


def _none(corpus: Corpus, number: int, asked: Collection[str]) -> Iterator[tuple[Item, bool]]:
    """What an article says befell nobody, as figures of 0; and whether it only says that no reports have come."""
    article = corpus.articles[number]
    grammar = grammar_for(article.language)
    if grammar is None:
        return
    for row in corpus.by_article[number]:
        start, end = row.sentence.start, row.sentence.end
        for pattern in (en.NOBODY, en.NONE):
            for match in pattern.finditer(article.text, start, end):
                if not en.is_stated(article.text, start, match.start()):
                    continue
                said = match.groupdict()
                measures = {
                    each: None for word in en.words_of(match["events"]) for each in en.BEFELL[word] if each in asked
                }
                for measure in measures:
                    role = ROLES.get(lemma((said.get("who") or "").lower(), grammar))
                    zero = _zero(match.start(), match.end(), measure if role is None else f"{role} {measure}")
                    yield item_of(corpus, article, row, zero, grammar), bool(said.get("yet"))


def _zero(start: int, end: int, measure: str) -> QuantityProposal:
    return QuantityProposal(
        segments=(Segment(start, end),), value=0.0, low=0.0, high=0.0, unit=None, dimension="number",
        modifier=Modifier.EXACT, measures=measure, subject=None, as_of=None, score=1.0, reasons=(), origin=ORIGIN,
    )  # fmt: skip


_OF_WHOM = told.SUBJECT.partition("{")[0]


def _card(none: Item, yet: bool, figure: Item, corpus: Corpus, alignment: Alignment) -> ComparisonProposal | None:
    """None where the two differ in place, people or another scope."""
    if none.places and not none.places & (figure.about | figure.names | figure.places):
        return None
    differs, scope, day = differences(none, figure)
    if scope and (none.qualifiers or not all(each.startswith(_OF_WHOM) for each in scope)):
        return None  # who befell nobody says so of every part too: "no one died" and "17 workers"
    relation, worth = ComparisonRelation.VALUE_DIFFERS, 1.0
    if day:
        relation, worth = ComparisonRelation.DIFFERENT_AS_OF, _OTHER_DAY
    elif yet:
        relation, worth = ComparisonRelation.COMPATIBLE, _YET
    shares = alignment.features(none, figure)
    decades = math.log10(max(1.0, figure.value or figure.low or 1.0))
    score = min(_MOST, _LEAST + _ANSWERED * max(shares["said"], shares["window"])) / (1.0 + max(0.0, decades - _MANY))
    one, other = corpus.articles[none.article], corpus.articles[figure.article]
    text = told.NOBODY.format(
        measure=measure_of(none, figure), words_a=none.words, name_a=one.name or one.key,
        figure_b=figure.words, name_b=other.name or other.key,
    )  # fmt: skip
    return ComparisonProposal(
        a=Passage(one.key, (Segment(none.start, none.end),)),
        b=Passage(other.key, (Segment(figure.start, figure.end),)),
        relation=relation,
        basis=ComparisonBasis.EXISTENCE,
        score=round(score * worth, 4),
        explanation=Explanation(text, (), (figure.concept or "",), differs),
        origin=ORIGIN,
    )
