"""Which cards are worth opening: two values of one measure before agreement, another year, another rate."""

from __future__ import annotations

import pytest

from nlp.comparison import compare
from nlp.comparison.alignment import Alignment
from nlp.comparison.corpus import Corpus
from nlp.comparison.items import items_of
from nlp.comparison.likelihood import Likelihood
from nlp.comparison.pairs import Pair, pairs_of
from nlp.comparison.sense import Sense
from nlp.comparison.stories import Stories
from nlp.comparison.verdict import Verdict, judge
from nlp.comparison.weights import WORTH
from nlp.comparison.worth import features, worth
from nlp.proposals import ComparisonJob, ComparisonRelation
from tests.evaluation.compared import Source, compared

FIRST = (
    "The ferry Amaro sank off Port Velu on Monday. Rescuers counted 143 deaths. The ferry carried 28 tonnes of rice. "
    "The ministry of Port Velu spent $640,000 on the refit of the Amaro. The Amaro was 38 metres long. Some 12 boats "
    "joined the search off Port Velu."
)
SECOND = (
    "Off Port Velu the search for the Amaro goes on. Officials put the deaths at 118. The ferry Amaro had 60 tonnes of "
    "rice in its hold. The refit of the Amaro cost $1.1 million. The Amaro was 38 metres long, papers of the port say. "
    "The search began at dawn."
)


Judged = tuple[Pair, Verdict, Alignment, Likelihood]


@pytest.fixture(scope="module")
def judged() -> list[Judged]:
    articles = compared([Source("first", FIRST, "2025-03-04"), Source("second", SECOND, "2025-03-05")])
    corpus = Corpus.of(articles)
    items = [item for number in range(2) for item in items_of(corpus, number)]
    alignment, likelihood = Alignment(corpus), Likelihood(items, corpus, Stories(corpus), Sense(items, corpus))
    pairs = pairs_of(items, corpus, likelihood, lambda: False)
    found = [(pair, judge(pair.a, pair.b, "first", "second")) for pair in pairs]
    return [(pair, verdict, alignment, likelihood) for pair, verdict in found if verdict is not None]


def called(judged: list[Judged], words: str, other: str) -> Judged:
    return next(each for each in judged if {words, other} == {each[0].a.words, each[0].b.words})


def test_every_feature_has_its_weight(judged: list[Judged]) -> None:
    assert set(features(*judged[0])) == set(WORTH)


def test_worth_is_a_chance(judged: list[Judged]) -> None:
    assert all(0.0 < worth(*each) < 1.0 for each in judged)


def test_two_values_of_one_measure_are_worth_more_than_agreement(judged: list[Judged]) -> None:
    agreed = worth(*called(judged, "38 metres", "38 metres"))
    assert worth(*called(judged, "143", "118")) > agreed
    assert worth(*called(judged, "28 tonnes", "60 tonnes")) > agreed
    assert worth(*called(judged, "$640,000", "$1.1 million")) > agreed


def test_the_list_begins_with_what_differs_and_ends_with_what_agrees() -> None:
    articles = compared([Source("first", FIRST, "2025-03-04"), Source("second", SECOND, "2025-03-05")])
    cards = compare(ComparisonJob(tuple(articles)))
    assert [card.relation for card in cards[:2]] == [ComparisonRelation.VALUE_DIFFERS] * 2
    assert cards[-1].relation is ComparisonRelation.EQUIVALENT
