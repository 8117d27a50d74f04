"""The same articles in another order give the same list: nobody imports them twice in one order."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.comparison import compare
from nlp.proposals import ComparisonJob, ComparisonProposal
from tests.benchmarks.comparing import made
from tests.evaluation import comparison as cases

SAMPLE = tuple(cases.sample())
COLLECTION = made(12, seed=5)


def told(cards: tuple[ComparisonProposal, ...]) -> list[tuple[object, ...]]:
    """What a list says, in its order, but for which of two passages stands first."""
    return [(frozenset((card.a, card.b)), card.relation, card.basis, card.score) for card in cards]


EXPECTED = {articles: told(compare(ComparisonJob(articles))) for articles in (SAMPLE, COLLECTION)}


@settings(max_examples=12, deadline=None)
@given(st.permutations(SAMPLE))
def test_the_sample_in_any_order_gives_the_same_list(articles: list[object]) -> None:
    assert told(compare(ComparisonJob(tuple(articles)))) == EXPECTED[SAMPLE]  # type: ignore[arg-type]


@settings(max_examples=4, deadline=None)
@given(st.permutations(COLLECTION))
def test_articles_of_several_stories_in_any_order_give_the_same_list(articles: list[object]) -> None:
    assert told(compare(ComparisonJob(tuple(articles)))) == EXPECTED[COLLECTION]  # type: ignore[arg-type]


@settings(max_examples=4, deadline=None)
@given(st.permutations(SAMPLE))
def test_of_each_card_the_passage_of_the_earlier_article_stands_first(articles: list[object]) -> None:
    place = {article.key: number for number, article in enumerate(articles)}  # type: ignore[attr-defined]
    cards = compare(ComparisonJob(tuple(articles)))  # type: ignore[arg-type]
    assert all(place[card.a.article_key] <= place[card.b.article_key] for card in cards)
