"""What may speak of a question is found where it stands in other words, and not where only a word or two is alike."""

from __future__ import annotations

import pytest

from nlp.comparison.near import Looker
from nlp.comparison.others import SentenceIndex
from nlp.proposals import ComparedArticle, Nearby, Passage, Question, Segment

PORT = {
    "a": "Beyond Chancay, the port that is estimated at $3.6 billion, Beijing funds highways.",
    "b": "An alliance of state-owned companies has invested $3 billion in the Chancay port.",
}
OFFICE = {
    "a": "The government, under President Ricardo Morales, asked for a larger share of the lithium.",
    "b": "The government under President Dina Boluarte faces protests over its mines.",
}


def looked(texts: dict[str, str], words: str, answers: tuple[str, ...], **more: object) -> dict[str, Nearby]:
    index = SentenceIndex([ComparedArticle(key, text, (), language="en") for key, text in texts.items()])
    statements = tuple(Passage(key, (Segment(0, len(texts[key])),)) for key in "ab")
    spoken = frozenset("ab")
    question = Question("q", words, statements, answers, spoken=spoken | more.pop("silent", frozenset()), **more)  # type: ignore[arg-type, operator]
    return {found.passage.article_key: found for found in Looker(index).near(question)}


@pytest.mark.parametrize(
    ("text", "is_near"),
    [
        ("Trade grew. The Chancay megaport will cost the company a fortune. Rain fell.", True),
        ("The harvest of coffee was poor. Traders in the valley spoke of rain, rust and empty sacks.", False),
        ("The ministry invested $3 billion in schools. Highways are funded by tolls.", False),
    ],
)
def test_a_port_is_spoken_of_where_it_is_named_with_its_cost(text: str, is_near: bool) -> None:
    found = looked(
        {**PORT, "c": text}, "Cost of Chancay port: $3.6 billion or $3 billion?", ("$3.6 billion", "$3 billion")
    )
    assert ("c" in found) is is_near


@pytest.mark.parametrize("name", ["Dina Boluarte", "Dina Baluarte"])
def test_the_name_of_an_answer_beside_what_is_asked_is_enough(name: str) -> None:
    said = f"The general met the woman who had been vice president and is now serving as President {name}."
    texts = {**OFFICE, "c": f"Trade grew. {said} Rain fell.", "d": "Dina Paredes sells fish. She sings."}
    found = looked(texts, "Who is president?", ("Ricardo Morales", "Dina Boluarte"))
    assert set(found) == {"c"}
    assert found["c"].words == said
    assert found["c"].words[found["c"].at :].startswith(("President", "Dina"))
    assert found["c"].statement == 1


def test_who_was_called_silent_is_not_looked_through_and_no_passage_that_was_dismissed_returns() -> None:
    said = "The Chancay megaport will cost the company a fortune."
    texts = {**PORT, "c": said}
    asked = "Cost of Chancay port: $3.6 billion or $3 billion?", ("$3.6 billion", "$3 billion")
    assert "c" in looked(texts, *asked)
    assert "c" not in looked(texts, *asked, silent=frozenset("c"))
    assert "c" not in looked(texts, *asked, known=(Passage("c", (Segment(4, 20),)),))


def test_of_an_article_that_is_gone_nothing_is_asked() -> None:
    index = SentenceIndex([ComparedArticle("c", PORT["a"], (), language="en")])
    assert Looker(index).near(Question("q", "Cost?", (Passage("a", (Segment(0, 4),)),), ("$3 billion",))) == ()
