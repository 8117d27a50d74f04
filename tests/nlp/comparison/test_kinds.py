"""Disagreements that are no figures: hours of one event, superlatives with two holders, opposite states."""

from __future__ import annotations

import time

import pytest

from nlp.comparison import compare
from nlp.dates import find_dates
from nlp.plain_sentences import plain_sentences
from nlp.proposals import ComparedArticle, ComparisonBasis, ComparisonJob, ComparisonProposal, ComparisonRelation
from nlp.quantities import find_quantities
from tests.evaluation import kinds
from tests.evaluation.compared import Source


def article(source: Source) -> ComparedArticle:
    sentences = plain_sentences(source.text)
    dates = find_dates(source.text, sentences, source.published_on)
    figures = find_quantities(source.text, sentences, (), dates)
    return ComparedArticle(source.key, source.text, sentences, figures, dates, (), "en", source.published_on)


def cards(kind: str, a: str, b: str) -> list[ComparisonProposal]:
    return kinds.of_kind(kind, [article(each) for each in kinds.sources(kind, a, b)])


@pytest.mark.parametrize(("kind", "expected", "a", "b"), kinds.read_cases())
def test_hand_made_pairs_are_told_as_they_are(kind: str, expected: str, a: str, b: str) -> None:
    found = cards(kind, a, b)
    if expected == "none":
        assert not found
    else:
        (card,) = found
        assert card.relation in kinds.RELATIONS[expected]


def test_the_articles_stand_in_a_card_as_in_the_job() -> None:
    for kind, expected, a, b in kinds.read_cases():
        if expected != "conflict":
            continue
        one, other = (article(each) for each in kinds.sources(kind, a, b))
        for first, second in ((one, other), (other, one)):
            (card,) = kinds.of_kind(kind, [first, second])
            assert (card.a.article_key, card.b.article_key) == (first.key, second.key)
            assert card.explanation.text.index(first.key) < card.explanation.text.index(second.key)


def test_hours_tell_how_far_they_are_apart() -> None:
    (card,) = cards("hour", "The blast at Yaro came at 2:53 p.m.", "The explosion at Yaro came at 15:20.")
    assert card.basis is ComparisonBasis.DATE
    assert card.explanation.steps == ("15:20 − 14:53 = 27 min",)


def test_hours_of_two_zones_are_told_in_one() -> None:
    (card,) = cards("hour", "The blast at Yaro came at 10:00 CET.", "The explosion at Yaro came at 1030 GMT.")
    assert card.relation is ComparisonRelation.VALUE_DIFFERS
    assert card.explanation.steps == ("10:30 GMT + 01:00 = 11:30", "11:30 − 10:00 = 90 min")


def test_zones_that_nobody_tells_are_named_as_a_difference() -> None:
    (card,) = cards("hour", "The blast at Yaro came at 3 p.m. local time.", "The explosion at Yaro came at 1030 GMT.")
    assert card.relation is ComparisonRelation.DIFFERENT_SCOPE
    assert card.explanation.differs == ("time zone",)


def test_another_scope_of_a_superlative_is_named() -> None:
    (card,) = cards(
        "holder",
        "Canada, the largest exporter of steel in the world, was angry.",
        "South Korea is the biggest exporter of steel in Asia.",
    )
    assert card.explanation.differs == ("place (World / Asia)",)


def test_who_holds_a_superlative_in_both_articles_is_no_question() -> None:
    a = "Canada is the largest exporter of steel. South Korea is the largest exporter of steel by sea."
    assert not cards("holder", a, "South Korea is the largest exporter of steel.")


def test_states_of_articles_written_weeks_apart_are_of_different_days() -> None:
    texts = ("The Ohio steel law is in force.", "The Ohio steel law has lapsed, Congress found.")
    one, other = kinds.sources("state", *texts)
    later = Source(other.key, other.text, "2025-04-20")
    (card,) = kinds.of_kind("state", [article(one), article(later)])
    assert card.relation is ComparisonRelation.DIFFERENT_AS_OF
    assert card.basis is ComparisonBasis.ANTONYM


def test_a_cancelled_search_gives_nothing() -> None:
    _, _, a, b = kinds.read_cases()[0]
    articles = tuple(article(each) for each in kinds.sources("hour", a, b))
    assert compare(ComparisonJob(articles), cancelled=lambda: True) == ()


@pytest.mark.parametrize(("kind", "_expected", "a", "b"), kinds.read_cases("kinds_innocent.txt"))
def test_nothing_is_made_of_what_contradicts_nothing(kind: str, _expected: str, a: str, b: str) -> None:
    assert not cards(kind, a, b)


def test_hours_of_one_land_are_told_in_one_zone() -> None:
    a = "The blast at Yaro came at noon Pacific time on Thursday."
    (card,) = cards("hour", a, "The explosion at Yaro came at noon Eastern time on Thursday.")
    assert card.explanation.steps[0] == "12:00 Eastern time − 03:00 = 09:00"


def test_long_enumerations_are_looked_at_in_time_that_grows_as_they_do() -> None:
    one, other = kinds.sources("holder", "Canada is the largest exporter of steel.", "Brazil is.")
    spent: list[float] = []
    for count in (250, 1_000):
        texts = (
            "Canada is the largest exporter of steel, and " * count,
            "Brazil is the largest exporter of steel, and " * count,
        )
        job = ComparisonJob(
            tuple(article(Source(s.key, text, s.published_on)) for s, text in zip((one, other), texts, strict=True))
        )
        began = time.process_time()
        compare(job)
        spent.append(time.process_time() - began)
    assert spent[1] < 10 * spent[0]
