"""Of whom and where a figure is: roles, governing places, parts of others, plans, figures said twice."""

from __future__ import annotations

import pytest

from nlp.comparison.corpus import Corpus
from nlp.comparison.items import Item, items_of
from nlp.comparison.verdict import differences
from nlp.proposals import ComparedArticle, Sentence
from nlp.quantities import find_quantities


def items(text: str) -> list[Item]:
    sentences = (Sentence(0, len(text)),)
    article = ComparedArticle("a", text, sentences, find_quantities(text, sentences), (), (), "en", "2025-01-15")
    return items_of(Corpus.of((article,)), 0)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The army has lost seven soldiers.", "soldier"),
        ("Nine children were killed.", "child"),
        ("Forty people were killed.", None),
        ("Three gunmen were wounded.", "fighter"),
        ("He put the dead among the attackers at 110.", "fighter"),
        ("It killed 61 members of the garrison.", None),
        ("Four family members were killed.", "family"),
        ("The army has lost 27 men.", None),
    ],
)
def test_whom_it_befell_narrows_what_is_measured(text: str, role: str | None) -> None:
    (item,) = items(text)
    assert item.role == role
    assert item.qualifiers == (frozenset({role}) if role else frozenset())


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The quake struck Korvan island, home to 120,000 people, and the city of Bandal.", {"korvan"}),
        ("It shook Bandal, a city of 500,000 people.", {"bandal"}),
        ("On Korvan, he said, 40 people died in the village of Zirat.", {"korvan"}),
        ("Forty people were killed in Zirat, not far from Bandal.", {"zirat"}),
    ],
)
def test_the_place_of_a_figure_is_that_of_its_own_clause(text: str, place: set[str]) -> None:
    assert items(text)[0].places == place


@pytest.mark.parametrize("text", ["Three of the four dead are soldiers.", "Another 250 people fled."])
def test_some_of_others_are_a_part(text: str) -> None:
    assert "part" in items(text)[0].scope


def test_what_is_to_come_is_planned() -> None:
    assert items("The ministry plans to send 3,000 troops.")[0].planned
    assert not items("The ministry sent 3,000 troops.")[0].planned


def test_a_figure_said_again_in_another_unit_is_no_second_one() -> None:
    assert [each.unit for each in items("The port lies 58km (36 miles) from the capital.")] == ["km"]


def test_counts_of_one_and_ages_are_not_compared() -> None:
    assert items("One woman and her 8-year-old daughter spoke.") == []


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("The hamlet was bombed. Nine of them lost their lives.", False),
        ("Nine of them were on the list.", True),
        ("Three of the four ships were sunk.", True),
    ],
)
def test_what_befell_some_of_those_spoken_of_is_no_part(text: str, part: bool) -> None:
    assert ("part" in items(text)[0].scope) is part


def test_a_day_is_no_place() -> None:
    (item,) = items("Some 3,500 people had taken part in Sunday’s march in Zirat.")
    assert item.places == {"zirat"}


def test_those_whom_something_befell_in_some_way_are_a_part() -> None:
    found = items("The council verified five deaths in Limbe, four of them by live fire. Nine of them died.")
    assert {item.words: "part" in item.scope for item in found} == {"five": False, "four": True, "Nine": False}


def test_what_one_figure_alone_is_said_of_stands_at_its_side() -> None:
    (here,), (there,) = items("In Benin, 48 villages were flooded."), items("The flood reached 52 villages.")
    assert differences(here, there)[0] == ("place (Benin / not named)",)
    assert differences(there, here)[0] == ("place (not named / Benin)",)


def test_nothing_that_differs_is_told_twice() -> None:
    (here,), (there,) = items("Copper exports reached $48 million."), items("Grain exports reached $52 million.")
    assert differences(here, there)[0] == ("subject (copper / grain)",)
