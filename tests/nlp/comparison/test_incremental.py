"""Articles that come later are compared with all others, and what is found is what comparing all would have found."""

from __future__ import annotations

import random

import pytest

from nlp.comparison import compare
from nlp.comparison.ranking import unranked
from nlp.proposals import ComparedArticle, ComparisonJob
from tests.benchmarks.comparing import made
from tests.evaluation import comparison as cases


def assert_same_as_comparing_all(articles: tuple[ComparedArticle, ...], new: frozenset[str]) -> None:
    every = {card for _, card in unranked(ComparisonJob(articles))}
    found = {card for _, card in unranked(ComparisonJob(articles, new))}
    assert found == {card for card in every if new & {card.a.article_key, card.b.article_key}}
    assert len(found) > 3
    # in the list, a repetition counts for less, and among fewer cards there are fewer repetitions
    listed = {(card.a, card.b): card.score for card in compare(ComparisonJob(articles, new))}
    ranked = [card for card in compare(ComparisonJob(articles)) if new & {card.a.article_key, card.b.article_key}]
    lowest = min(listed.values())  # the list is bounded: what counts for more may push the last ones out
    assert all(listed.get((card.a, card.b), lowest) >= card.score for card in ranked)


@pytest.mark.parametrize("seed", range(6))
def test_new_articles_find_what_comparing_all_finds(seed: int) -> None:
    articles = made(5, seed)
    chance = random.Random(seed)
    for count in (1, 2, 4):
        assert_same_as_comparing_all(articles, frozenset(each.key for each in chance.sample(articles, count)))


def test_each_article_of_the_sample_may_come_last() -> None:
    sample = cases.sample()
    for each in sample:
        assert_same_as_comparing_all(tuple(sample), frozenset([each.key]))


def test_one_after_another_finds_every_pair_that_all_at_once_find() -> None:
    """The weights of words change as articles come, so the weakest may differ; what is worth reading does not."""
    sample = cases.sample()
    met: set[tuple[object, ...]] = set()
    for count in range(2, len(sample) + 1):
        job = ComparisonJob(tuple(sample[:count]), frozenset([sample[count - 1].key]) if count > 2 else frozenset())
        met |= {(card.a, card.b, card.relation) for card in compare(job)}
    best = compare(ComparisonJob(tuple(sample)))[:20]
    assert {(card.a, card.b, card.relation) for card in best} <= met


@pytest.mark.parametrize("asked", [1, 3, 30])
def test_a_comparison_ends_wherever_it_is_cancelled(asked: int) -> None:
    times = 0

    def cancelled() -> bool:
        nonlocal times
        times += 1
        return times > asked

    assert compare(ComparisonJob(made(30)), cancelled) == ()
