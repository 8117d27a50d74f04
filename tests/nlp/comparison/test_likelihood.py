"""How likely two figures measure the same: every feature has its weight, and a better match takes from the others."""

from __future__ import annotations

import pytest

from nlp.comparison.corpus import Corpus
from nlp.comparison.items import Item, items_of
from nlp.comparison.likelihood import Kin, Likelihood
from nlp.comparison.sense import Sense
from nlp.comparison.stories import Stories
from nlp.comparison.values import apart, closeness
from nlp.comparison.weights import ALONE, AMONG
from nlp.proposals import ComparedArticle
from tests.evaluation.compared import Source, compared

FIRST = (
    "The dam at Orvel burst on Monday. The flood drove 6,200 people from their homes. It covered 12,000 hectares of "
    "fields. The governor of Orvel, Ana Brel, spoke of a disaster. Repairs will cost 38 million euros. The bridge of "
    "Orvel is closed."
)
SECOND = (
    "In Orvel the water is falling. About 9,000 residents have lost their homes, says Ana Brel. Pictures show 5,000 "
    "hectares under water. The Orvel dam was built in 1974. The damage is put at 70 million euros. Nobody warned Orvel."
)


@pytest.fixture(scope="module")
def articles() -> list[ComparedArticle]:
    return compared([Source("first", FIRST, "2025-03-04"), Source("second", SECOND, "2025-03-05")])


@pytest.fixture(scope="module")
def items(articles: list[ComparedArticle]) -> list[Item]:
    corpus = Corpus.of(articles)
    return [item for number in range(2) for item in items_of(corpus, number)]


@pytest.fixture(scope="module")
def likelihood(articles: list[ComparedArticle], items: list[Item]) -> Likelihood:
    corpus = Corpus.of(articles)
    return Likelihood(items, corpus, Stories(corpus), Sense(items, corpus))


def called(items: list[Item], words: str) -> Item:
    return next(item for item in items if words in item.words)


def test_every_feature_has_its_weight(items: list[Item], likelihood: Likelihood) -> None:
    a, b = called(items, "6,200"), called(items, "9,000")
    features = {**likelihood.cheap(a, b), **likelihood.dear(a, b), **likelihood.different(a, b)}
    assert {"bias", *features} == set(ALONE)
    assert {"bias", "alone", *likelihood.rivals([Kin(a, b, 0.0)])[0]} == set(AMONG)


def test_what_differs_only_takes_away() -> None:
    assert ALONE["scope"] <= 0 >= ALONE["day"]


def test_figures_of_one_measure_are_likelier_than_strangers(items: list[Item], likelihood: Likelihood) -> None:
    damage = likelihood.alone(called(items, "38 million"), called(items, "70 million"))
    homeless = likelihood.alone(called(items, "6,200"), called(items, "9,000"))
    fields = likelihood.alone(called(items, "12,000"), called(items, "5,000"))
    assert min(damage, homeless, fields) > -3.0


def test_a_better_match_takes_from_the_others(items: list[Item], likelihood: Likelihood) -> None:
    a, b = called(items, "6,200"), called(items, "9,000")
    other = called(items, "38 million")
    by_itself = likelihood.among([Kin(a, b, 0.0)])[0]
    with_rival = likelihood.among([Kin(a, b, 0.0), Kin(other, b, 2.0)])[0]
    assert with_rival < by_itself


def test_values_are_near_or_apart_whatever_their_unit(items: list[Item]) -> None:
    a, b = called(items, "6,200"), called(items, "9,000")
    assert closeness(a, a) == 1.0 > closeness(a, b) > 0.0
    assert apart(a, a) == 0.0 < apart(a, b) < 0.3
