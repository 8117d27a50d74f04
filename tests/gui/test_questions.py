"""The first wording of the question that two passages raise: short, and about what both speak of."""

from __future__ import annotations

import pytest

from gui.figures import office_question, question_for
from gui.shared_words import shared_words
from gui.subjects import name_like, one_name, telling_part


@pytest.mark.parametrize(
    ("one", "other", "question"),
    [
        ("operation", "police raid", "What is it called: “operation” or “police raid”?"),
        (
            "the half-built port", "a national port project",
            "What is it called: “the half-built port” or “a national port project”?",
        ),
        (
            "the new harbour", "a half-built harbour",
            "How is “harbour” described: “the new harbour” or “a half-built harbour”?",
        ),
        (
            "Police carried out an operation at San Jacinto University before dawn on Tuesday.",
            "Anger deepened after the police raid on San Jacinto University, where doors were broken.",
            "How is San Jacinto University described?",
        ),
        (
            "President Luis Arce signed the decree on Monday.",
            "The decree bears the name of President Rosa Quispe, in office since June.",
            "Who is President?",
        ),
        (
            "President Luis Arce", "President Rosa Quispe",
            "Who is President: “Luis Arce” or “Rosa Quispe”?",
        ),
        (
            "Nobody was hurt when the campus was cleared.", "Three students lay in hospital.",
            "Which is right: “Nobody was hurt when the campus was cleared” or “Three students lay in hospital”?",
        ),
    ],
)  # fmt: skip
def test_a_difference_of_wording_asks_about_what_both_speak_of(one: str, other: str, question: str) -> None:
    assert question_for(None, None, one, other) == question


@pytest.mark.parametrize(
    ("one", "other", "question"),
    [
        ("recently finished Chancay Port", "port of Chancay is being built", "Is Chancay port finished?"),
        (
            "The works on Puerto Arena, a port, are still under construction, engineers say.",
            "The port of Puerto Arena is finished.", "Is Puerto Arena port finished?",
        ),
        ("The port was inaugurated in May.", "The port is half-built.", "Is the port finished?"),
        ("Chancay Bridge is complete.", "Only half of Chancay Bridge is unfinished.", "Is Chancay Bridge finished?"),
        ("The Rafah crossing remains closed.", "Lorries say the Rafah crossing is open.", "Is Rafah crossing open?"),
        # no state, two works, or the same state: asked as before
        ("The port will be finished.", "The port is being built.", "What is it called: "),
        ("The bridge is finished.", "The dam is being built.", "What is it called: "),
    ],
)  # fmt: skip
def test_opposite_states_of_one_work_ask_which_it_is(one: str, other: str, question: str) -> None:
    assert question_for(None, None, one, other).startswith(question)
    assert question_for(None, None, other, one).split(" ")[0] == question.split(" ")[0]


@pytest.mark.parametrize(
    ("a", "b", "one", "other", "about", "question"),
    [
        (
            "$3.6 billion", "$3 billion", "Beyond Chancay — estimated at $3.6 billion — Beijing funds highways.",
            "An alliance has invested $3 billion in the recently finished Chancay Port.", "Cost",
            "Cost of Chancay Port: $3.6 billion or $3 billion?",
        ),
        (
            "27", "At least 50", "The ministry said on 9 January that 27 protesters had died.",
            "At least 50 protesters have been killed, the Ombudsman said on 20 January.", "Deaths",
            "Deaths of protesters: 27 or at least 50?",
        ),
        ("Twenty-seven", "50", "Twenty-seven have perished.", "It left 50 dead.", "Deaths",
         "Deaths: twenty-seven or 50?"),
        ("60%", "32%", "China imported 60% of Peru's copper exports.", "A whopping 32% of Peru’s exports go to China.",
         "Exports", "Exports of Peru: 60% or 32%?"),
        ("80 km", "78 km", "The port at Puerto Arena, 80 km north.", "PUERTO ARENA, 9 January, 78 km north.",
         "Distance", "Distance, Puerto Arena: 80 km or 78 km?"),
        ("a million", "1.5 million", "It can handle a million containers.", "In all 1.5 million containers.",
         "Containers", "Containers: a million or 1.5 million?"),
        ("27", "50", "On Monday 27 fell.", "On Monday 50 fell.", "", "Which is right: 27 or 50?"),
    ],
)  # fmt: skip
def test_two_figures_ask_what_is_measured_and_of_what(
    a: str, b: str, one: str, other: str, about: str, question: str
) -> None:
    assert question_for(a, b, one, other, about) == question


def test_two_people_in_one_office_ask_who_holds_it() -> None:
    told = "Two people hold one office (president, Peru): Ricardo Morales (A) against Dina Boluarte (B). Check."
    assert office_question(told) == "Who is president of Peru?"
    assert office_question("Cost: $3.6 billion (A) against $3 billion (B).") == ""


def test_two_values_ask_which_is_right_and_one_claim_whether_it_is_so() -> None:
    assert question_for("27", "50", "27 died", "50 died") == "Which is right: 27 or 50?"
    assert question_for(None, None, "The port is open.", None) == "Is it so: The port is open?"


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        ("the Ministry of Transport said", "The Ministry of Transport denied", "Ministry of Transport"),
        ("La ministra habló", "la ministra calló", "ministra"),
        ("The a of", "the a of", ""),
        ("", "words", ""),
    ],
)
def test_names_go_before_other_words_and_joining_words_are_left_off(one: str, other: str, shared: str) -> None:
    assert shared_words(one, other) == shared


def test_a_name_with_a_title_is_the_same_name() -> None:
    assert one_name("Dina Boluarte", "President Dina Boluarte") and one_name("Dina Boluarte", "dina Boluarte")
    assert not one_name("Dina Boluarte", "Dina Baluarte") and not one_name("Boluarte", "President Dina Boluarte")
    assert name_like("recognise the president, Dina Boluarte, and", ["Ana Ruiz", "Dina Boluarte"]) == "Dina Boluarte"
    assert name_like("The harvest of coffee was poor.", ["Ana Ruiz", "Dina Boluarte"]) == ""


def test_of_a_sentence_its_part_that_answers_is_told() -> None:
    asked = ("How is the port described?", "The port is finished", "The port is still under construction")
    sentence = "… At noon on Friday, after a walk along the quay, the port was still far from finished, he said."
    assert telling_part(sentence, asked) == "the port was still far from finished"
    assert telling_part("A million, or more: nobody counted them.", ("Who counted?",)) == "nobody counted them"
    assert telling_part("…", asked) == "…"
