"""In reports facts are told from colour: gestures, scenes, demands, bare words and remarks on the text itself."""

from __future__ import annotations

import pytest

from nlp import models
from tests.evaluation.claims import measure_articles, read_claims


@pytest.mark.parametrize(
    "text",
    [
        "At the station, a high school student shrugged.",
        "At the counter, Kato turned off the television as he began to bow.",
        "A nurse, Wided Hamdi, was emptying a drawer and sighed.",
        "“They come in, they eat and they don't look at each other,” said Maria Voss.",
        "“Nothing opens a door like a sack of rice,” says Pinak Basu, a former High Commissioner.",
        "“I've cooked the cargo's cousins,” he joked, stirring a pot.",
        "This commentary argues that Europe has misread the crisis of 2019.",
        "Three conclusions follow for Europe.",
        "We recommend a “use it or lose it” rule, with a deposit of 40 euros per kW after five years.",
        "Second, a safety levy of 2 to 4 per cent should be introduced in Malawi and Tanzania.",
        "Watch the Appropriations hearing on March 19.",
        "“The enemy wanted to deprive us of our courage.”",
        "The anger of the town, people feel, has two springs.",
    ],
)
def test_gestures_bare_words_demands_and_remarks_on_the_text_are_not_offered(
    pipeline: models.Pipeline, text: str
) -> None:
    assert read_claims(text, pipeline) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Irish law obliges firms to notify the authority when a food is unsafe.",
        "The law stipulates that piling must be halted from May to August.",
        "Danish firms must now hand over every isolate within a week.",
        "The motorway will cross the island in a cutting 4 km long.",
        "The new line would be designed for 250 km per hour.",
        "The average gross salary would be 38,000 euros, a third above the provincial mean.",
        "The government has not decided whether to appeal.",
        "Some were shot as they ran; others burned in the cabs.",
        "It cost 4.6 billion dollars.",
        "By Monday it had 121.",
    ],
)
def test_rules_plans_with_figures_and_short_sentences_that_carry_a_figure_on_are_offered(
    pipeline: models.Pipeline, text: str
) -> None:
    assert len(read_claims(text, pipeline)) == 1


def test_items_of_a_list_of_demands_are_not_offered_and_what_follows_it_is(pipeline: models.Pipeline) -> None:
    text = (
        "The dam broke in 2019. This time we demand:\n\n"
        "The arrest of those who decided, in La Paz and in Vancouver, and of the three employees who signed.\n\n"
        "Clean water, 50 litres per person per day, for as long as the river is sick.\n\n"
        "More than 130 organisations from nine countries have joined this call.\n"
    )
    found = read_claims(text, pipeline)
    said = [text[claim.segments[0].start : claim.segments[0].end] for claim in found]
    assert said == ["The dam broke in 2019.", "More than 130 organisations from nine countries have joined this call."]


def test_the_time_of_day_is_no_figure_to_check(pipeline: models.Pipeline) -> None:
    (clock,) = read_claims("At 4.40 on Sunday morning the town was asleep.", pipeline, 0.0)
    (figure,) = read_claims("On Sunday morning 440 people were in the town.", pipeline, 0.0)
    assert clock.check_worthiness < figure.check_worthiness - 0.1
    assert "number" not in clock.reasons


def test_who_spoke_makes_nothing_of_what_was_said_a_fact(pipeline: models.Pipeline) -> None:
    words = "“The canoes come home with nothing as it is,”"
    (plain,) = read_claims(f"{words} said a fisher.", pipeline, 0.0)
    (named,) = read_claims(f"{words} said Mamadou Soumah of the National Union in Conakry.", pipeline, 0.0)
    assert named.check_worthiness < 0.5
    assert abs(named.check_worthiness - plain.check_worthiness) < 0.2


def test_claims_of_four_whole_articles_are_those_a_fact_checker_marked(pipeline: models.Pipeline) -> None:
    assert measure_articles("claims_articles_third.txt", pipeline).f1 >= 0.88


@pytest.mark.parametrize(
    "text",
    [
        "The Treaty has functioned as a flexible framework, and the shift has changed the dynamics of the region.",
        "China has made huge incursions over the past two decades, and tensions complicate the relationship.",
        "“The Atacama is a proxy battlefield in a broader rivalry,” said the analyst Robert Sterling.",
    ],
)
def test_words_for_moods_and_trends_without_a_figure_or_day_are_not_offered(
    pipeline: models.Pipeline, text: str
) -> None:
    assert read_claims(text, pipeline) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Marcia Suarez, 23, an immigrant who lives in New York City, said it was intense.",
        "Zhivka Petkova, a retired cook, opened the gymnasium. She boiled tea in a kettle.",
    ],
)
def test_what_people_without_an_office_do_and_feel_is_not_offered(pipeline: models.Pipeline, text: str) -> None:
    assert read_claims(text, pipeline) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Jose Cazares, 31, a migrant, was shot by a border guard on Monday.",
        "Tzipi Livni, 50, the foreign minister, signed the agreement with Egypt.",
        "It has a free trade zone with 120 firms and a commercial port as well as a sanctuary for turtles of the Gulf",
        "Many governments in Latin America have refused to recognize the regime since May, including Mexico.*",
        "It should be noted that the army bombed three villages in March.",
        "Israel rejected calls for a ceasefire in Gaza on Monday.",
    ],
)
def test_harm_offices_and_rows_that_are_sentences_are_offered(pipeline: models.Pipeline, text: str) -> None:
    assert read_claims(text, pipeline)
