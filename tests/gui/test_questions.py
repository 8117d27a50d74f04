"""The first wording of the question that two passages raise: short, and about what both speak of."""

from __future__ import annotations

import pytest

from gui.figures import question_for
from gui.shared_words import shared_words


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
