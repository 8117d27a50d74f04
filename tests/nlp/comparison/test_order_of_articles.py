"""The same articles in another order give the same list: nobody imports them twice in one order."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.comparison import compare
from nlp.proposals import ComparedArticle, ComparisonJob, ComparisonProposal
from tests.benchmarks.comparing import made
from tests.evaluation import comparison as cases

OF_SEVERAL_STORIES = 12

Told = list[tuple[object, ...]]


@cache
def sample() -> tuple[ComparedArticle, ...]:
    return tuple(cases.sample())


@cache
def collection() -> tuple[ComparedArticle, ...]:
    return made(OF_SEVERAL_STORIES, seed=5)


def ordered(articles: tuple[ComparedArticle, ...], order: Sequence[int]) -> tuple[ComparedArticle, ...]:
    return tuple(articles[number] for number in order)


def told(cards: tuple[ComparisonProposal, ...]) -> Told:
    """What a list says, in its order, but for which of two passages stands first."""
    return [(frozenset((card.a, card.b)), card.relation, card.basis, card.score) for card in cards]


@cache
def expected(articles: tuple[ComparedArticle, ...]) -> Told:
    return told(compare(ComparisonJob(articles)))


@settings(max_examples=8, deadline=None)
@given(st.permutations(range(len(cases.PUBLISHED))))
def test_the_sample_in_any_order_gives_the_same_list(order: list[int]) -> None:
    assert told(compare(ComparisonJob(ordered(sample(), order)))) == expected(sample())


@settings(max_examples=4, deadline=None)
@given(st.permutations(range(OF_SEVERAL_STORIES)))
def test_articles_of_several_stories_in_any_order_give_the_same_list(order: list[int]) -> None:
    assert told(compare(ComparisonJob(ordered(collection(), order)))) == expected(collection())


@settings(max_examples=4, deadline=None)
@given(st.permutations(range(len(cases.PUBLISHED))))
def test_of_each_card_the_passage_of_the_earlier_article_stands_first(order: list[int]) -> None:
    articles = ordered(sample(), order)
    place = {article.key: number for number, article in enumerate(articles)}
    assert all(place[card.a.article_key] <= place[card.b.article_key] for card in compare(ComparisonJob(articles)))
