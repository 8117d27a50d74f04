"""The process that is asked what the others say: it answers, and never stands in the window's way."""

from __future__ import annotations

import queue
import sys
from collections.abc import Iterator

import psutil
import pytest

from nlp.asking import Answer, Ask, Asker, Looked, Shelf
from nlp.channel import NICENESS
from nlp.proposals import ComparedArticle, Passage, Question, Segment

PATIENCE = 60
HERE = "The minister said that 27 people had died in Lima."
THERE = "At least 50 people had died in Lima, the Ombudsman said."


@pytest.fixture
def answers() -> queue.SimpleQueue[Answer]:
    return queue.SimpleQueue()


@pytest.fixture
def asker(answers: queue.SimpleQueue[Answer]) -> Iterator[Asker]:
    made = Asker(answers.put)
    made.learn([ComparedArticle("a", HERE, ()), ComparedArticle("b", THERE, ())])
    yield made
    made.stop()


def test_it_answers_the_newest_question(asker: Asker, answers: queue.SimpleQueue[Answer]) -> None:
    passage = Passage("a", (Segment(HERE.index("27"), HERE.index(" in Lima")),))
    number = asker.ask(passage, ["b"], limit=5, each=5)
    answer = answers.get(timeout=PATIENCE)
    assert answer.number == number
    assert [found.passage.article_key for found in answer.beside["b"]] == ["b"]


def test_who_waits_is_answered_between_the_passages_of_a_question_that_is_looked_for() -> None:
    texts = {"a": HERE, "b": THERE, "c": "The people of Lima buried those who had died. Rain fell."}
    places = tuple(Passage(key, (Segment(0, len(texts[key])),)) for key in "ab")
    shelf = Shelf()
    shelf.learn(tuple(ComparedArticle(key, text, (), language="en") for key, text in texts.items()))
    told: list[Answer] = []

    def ask() -> None:
        told.append(shelf.answer(Ask(len(told), places[0], ("b",), limit=5, each=5)))

    question = Question("q", "How many people died in Lima?", places, ("27", "50"), spoken=frozenset("ab"))
    found = shelf.look(question, ask)
    assert [(answer.number, bool(answer.beside["b"])) for answer in told] == [(0, True), (1, True)]
    assert [near.passage.article_key for near in found.near] == ["c"]


def test_of_a_dispute_that_is_asked_again_and_again_the_newest_question_is_looked_for(
    asker: Asker, answers: queue.SimpleQueue[Answer | Looked]
) -> None:
    """As while articles are read, of which each batch has all disputes asked anew."""
    place = Passage("a", (Segment(0, len(HERE)),))
    questions = [Question("q", f"Who died, {number}?", (place,), ("27",)) for number in range(20)]
    for question in questions:
        asker.look(question)
    told: list[Question] = []
    while questions[-1] not in told:
        answer = answers.get(timeout=PATIENCE)
        assert isinstance(answer, Looked)
        told.append(answer.question)
    assert len(told) < len(questions)


def test_its_process_lets_the_window_go_first(asker: Asker, answers: queue.SimpleQueue[Answer]) -> None:
    asker.ask(Passage("a", (Segment(4, 12),)), ["b"], limit=5, each=5)
    answers.get(timeout=PATIENCE)
    (child,) = [each for each in psutil.Process().children() if "spawn_main" in " ".join(each.cmdline())]
    if sys.platform == "win32":
        assert child.nice() == psutil.BELOW_NORMAL_PRIORITY_CLASS
    else:
        assert child.nice() == max(NICENESS, psutil.Process().nice())
