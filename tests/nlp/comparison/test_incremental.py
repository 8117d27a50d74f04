"""Articles that come later are compared with all others, and what is found is what comparing all would have found."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

import pytest

from nlp.comparison import compare, digests
from nlp.comparison.candidates import FEW
from nlp.comparison.ranking import unranked
from nlp.proposals import ComparedArticle, ComparisonJob, ComparisonProposal, Passage
from tests.benchmarks.comparing import OF_ONE_TOPIC, made
from tests.evaluation import comparison as cases


@dataclass(frozen=True, slots=True)
class All:
    """What comparing all articles finds, before it is ranked and as it is listed."""

    articles: tuple[ComparedArticle, ...]
    every: frozenset[ComparisonProposal]
    listed: tuple[ComparisonProposal, ...]

    @classmethod
    def of(cls, articles: tuple[ComparedArticle, ...]) -> All:
        job = ComparisonJob(articles)
        return cls(articles, frozenset(card for _, card in unranked(job)), compare(job))


def assert_same_as_comparing_all(all_: All, new: frozenset[str]) -> None:
    articles, every = all_.articles, all_.every
    found = {card for _, card in unranked(ComparisonJob(articles, new))}
    assert found == {card for card in every if new & {card.a.article_key, card.b.article_key}}
    assert len(found) > 3
    # in the list, a repetition counts for less, and among fewer cards there are fewer repetitions
    listed = {(card.a, card.b): card.score for card in compare(ComparisonJob(articles, new))}
    ranked = [card for card in all_.listed if new & {card.a.article_key, card.b.article_key}]
    lowest = min(listed.values())  # the list is bounded: what counts for more may push the last ones out
    assert all(listed.get((card.a, card.b), lowest) >= card.score for card in ranked)


@pytest.mark.parametrize("seed", range(4))
def test_new_articles_find_what_comparing_all_finds(seed: int) -> None:
    articles = made(5, seed)
    all_, chance = All.of(articles), random.Random(seed)
    for count in (1, 2, 4):
        assert_same_as_comparing_all(all_, frozenset(each.key for each in chance.sample(articles, count)))


def test_each_article_of_the_sample_may_come_last() -> None:
    all_ = All.of(tuple(cases.sample()))
    for each in all_.articles:
        assert_same_as_comparing_all(all_, frozenset([each.key]))


def test_one_after_another_finds_every_pair_that_all_at_once_find() -> None:
    """The weights of words change as articles come, so the weakest may differ; what is worth reading does not."""
    sample = cases.sample()
    met: set[tuple[object, ...]] = set()
    for count in range(2, len(sample) + 1):
        job = ComparisonJob(tuple(sample[:count]), frozenset([sample[count - 1].key]) if count > 2 else frozenset())
        met |= {(card.a, card.b, card.relation) for card in compare(job)}
    best = compare(ComparisonJob(tuple(sample)))[:20]
    assert {(card.a, card.b, card.relation) for card in best} <= met


def test_in_a_large_collection_a_new_article_meets_all_of_its_story() -> None:
    """Of hundreds of articles only those are looked at that may tell the same; what they say is weighed among all."""
    articles = made(FEW + OF_ONE_TOPIC * 8)
    new, story = articles[-1].key, {each.key for each in articles[-OF_ONE_TOPIC:]}
    every = {places(card): card.score for _, card in unranked(ComparisonJob(articles)) if new in keys(card)}
    found = {places(card): card.score for _, card in unranked(ComparisonJob(articles, frozenset([new])))}
    assert {(a, b) for a, b in every if {a.article_key, b.article_key} <= story} <= found.keys()
    # of strangers whose sentences read like its own, others that are as near may be found
    best = sorted(found.values(), reverse=True)[: len(every)]
    assert sum(best) >= 0.9 * sum(every.values())


def places(card: ComparisonProposal) -> tuple[Passage, Passage]:
    return card.a, card.b


def keys(card: ComparisonProposal) -> set[str]:
    return {card.a.article_key, card.b.article_key}


def test_an_article_that_comes_to_a_large_collection_does_not_make_the_others_read_again() -> None:
    articles = made(FEW + OF_ONE_TOPIC, seed=11)
    compare(ComparisonJob(articles[:-1], frozenset([articles[-2].key])))
    before = digests.read_anew()
    compare(ComparisonJob(articles, frozenset([articles[-1].key])))
    assert digests.read_anew() - before == 1


def test_a_digest_is_made_again_where_text_sentences_names_or_language_differ() -> None:
    article = made(1, seed=23)[0]
    first = digests.digest_of(article)
    assert digests.digest_of(replace(article, key="another")) is first
    moved = replace(article.mentions[0], start=article.mentions[0].start + 1)
    for other in (
        replace(article, text=article.text + " More."),
        replace(article, sentences=article.sentences[1:]),
        replace(article, mentions=(moved, *article.mentions[1:])),
        replace(article, language=None),
    ):
        assert digests.digest_of(other) is not first


@pytest.mark.parametrize("asked", [1, 3, 30])
def test_a_comparison_ends_wherever_it_is_cancelled(asked: int) -> None:
    times = 0

    def cancelled() -> bool:
        nonlocal times
        times += 1
        return times > asked

    assert compare(ComparisonJob(made(30)), cancelled) == ()
