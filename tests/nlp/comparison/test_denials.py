"""What one article says and another denies, and what one counts and another says befell nobody."""

from __future__ import annotations

import pytest

from nlp.comparison import compare
from nlp.comparison.alignment import Alignment
from nlp.comparison.corpus import Corpus
from nlp.comparison.denials import denied
from nlp.comparison.items import items_of
from nlp.comparison.nobody import nobody
from nlp.proposals import ComparisonBasis, ComparisonJob, ComparisonProposal, ComparisonRelation
from tests.evaluation.compared import Source, compared

RAID = (
    "Two planes bombed the camp at Yaro on Thursday, the governor of Unity said. Twelve people were killed in the raid "
    "on Yaro. The army of Kordan used cluster bombs against the refugees at Yaro. The school at Yaro lost its roof. "
    "Aid workers left the camp on Friday. Yaro lies near the border."
)
CALM = (
    "The camp at Yaro was bombed on Thursday, aid workers said. {} The school at Yaro was hit and lost its roof. "
    "The governor of Unity spoke of a raid by Kordan. Yaro lies ten miles from the border. Aid workers have gone."
)


def cards(*texts: str) -> tuple[ComparisonProposal, ...]:
    sources = [Source(f"paper {number}", text, "2025-03-07") for number, text in enumerate(texts)]
    return compare(ComparisonJob(compared(sources)))


def of(basis: ComparisonBasis, *texts: str) -> list[ComparisonProposal]:
    return [card for card in cards(*texts) if card.basis is basis]


@pytest.mark.parametrize(
    "said",
    [
        "No one was killed or injured in the raid.",
        "Nobody was killed.",
        "There were no casualties.",
        "The raid caused no deaths.",
        "The group confirmed there were no dead or wounded.",
        "No civilians were reported killed.",
    ],
)
def test_none_stands_against_the_figure_of_another(said: str) -> None:
    (card,) = of(ComparisonBasis.EXISTENCE, RAID, CALM.format(said))
    assert card.relation is ComparisonRelation.VALUE_DIFFERS
    assert card.explanation.text.startswith("Deaths: “") and "twelve" in card.explanation.text.lower()


def test_no_reports_yet_can_hold_beside_a_figure() -> None:
    (card,) = of(ComparisonBasis.EXISTENCE, RAID, CALM.format("There were no immediate reports of casualties."))
    assert card.relation is ComparisonRelation.COMPATIBLE


@pytest.mark.parametrize(
    "said",
    [
        "The governor hoped that no one was killed.",
        "It is unclear whether there were no casualties.",
        "There were no casualties in Lagos.",
        "There were no casualty figures.",
        "No one was surprised.",
    ],
)
def test_wishes_other_places_and_other_words_are_no_none(said: str) -> None:
    assert not of(ComparisonBasis.EXISTENCE, RAID, CALM.format(said))


@pytest.mark.parametrize(
    "said",
    [
        "Kordan denied having used cluster bombs against refugees.",
        "The army of Kordan rejected claims that it used cluster bombs.",
        "Experts found no evidence that cluster bombs were used.",
    ],
)
def test_a_denial_is_set_beside_what_it_denies(said: str) -> None:
    (card,) = of(ComparisonBasis.NEGATION, RAID, CALM.format(said))
    texts = {"paper 0": RAID, "paper 1": CALM.format(said)}
    quotes = {
        side.article_key: texts[side.article_key][side.segments[0].start : side.segments[-1].end]
        for side in (card.a, card.b)
    }
    assert quotes["paper 1"] == said
    assert quotes["paper 0"] == "The army of Kordan used cluster bombs against the refugees at Yaro."


@pytest.mark.parametrize(
    "said",
    [
        "Would Kordan have denied using cluster bombs against refugees?",
        "Kordan denied that its rice harvest had failed.",
        "There is no doubt that cluster bombs were used against refugees.",
        "The refugees did not know what cluster bombs were.",
    ],
)
def test_what_denies_nothing_that_the_other_says_makes_no_card(said: str) -> None:
    assert not of(ComparisonBasis.NEGATION, RAID, CALM.format(said))


def test_two_denials_agree() -> None:
    said = "Kordan denied having used cluster bombs against refugees."
    assert not of(ComparisonBasis.NEGATION, CALM.format(said), CALM.format("Kordan has denied using cluster bombs."))


def test_among_many_sentences_of_one_story_the_one_that_is_denied_is_found() -> None:
    others = " ".join(f"The bombs of Kordan hit refugees at well {number}." for number in range(30))
    said = "Kordan denied having used cluster bombs against refugees."
    (card,) = of(ComparisonBasis.NEGATION, f"{RAID} {others}", CALM.format(said))
    quoted = {RAID[side.segments[0].start : side.segments[-1].end] for side in (card.a, card.b)}
    assert "The army of Kordan used cluster bombs against the refugees at Yaro." in quoted


def test_among_many_figures_of_one_story_those_nearest_to_a_none_are_weighed() -> None:
    others = " ".join(f"In street {number}, {number} people were killed." for number in range(2, 80))
    (card,) = of(ComparisonBasis.EXISTENCE, f"{RAID} {others}", CALM.format("No one was killed in the raid on Yaro."))
    assert "twelve" in card.explanation.text.lower()


def test_nothing_more_is_looked_for_once_a_comparison_is_cancelled() -> None:
    said = "Kordan denied having used cluster bombs against refugees. No one was killed."
    corpus = Corpus.of(compared([Source("a", RAID, "2025-03-07"), Source("b", CALM.format(said), "2025-03-07")]))
    items = [item for number in corpus.looked_at for item in items_of(corpus, number)]

    def wanted(a: int, b: int) -> bool:
        return a != b

    for asked, left in ((lambda: False, 1), (lambda: True, 0)):
        assert len(denied(corpus, wanted, asked)) == left
        assert len(nobody(items, corpus, Alignment(corpus), wanted, asked)) == left


def test_none_of_nobody_in_particular_stands_against_a_part_too() -> None:
    workers = RAID.replace("Twelve people were", "At least 17 workers were")
    (card,) = of(ComparisonBasis.EXISTENCE, workers, CALM.format("No one died."))
    assert "17" in card.explanation.text


def test_none_of_some_stands_against_no_others() -> None:
    soldiers = RAID.replace("Twelve people were", "Twelve soldiers were")
    assert not of(ComparisonBasis.EXISTENCE, soldiers, CALM.format("No children were killed."))
