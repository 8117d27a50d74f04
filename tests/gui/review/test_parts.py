"""The parts of Review on their own: the excerpt, the pace, the lists."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from gui.review.cards import Card, CardModel
from gui.review.excerpt import LONGEST, excerpt, paragraphs
from gui.review.pace import Pace
from nlp.proposals import Segment

WORDS = st.text(alphabet="ab é😀.,", min_size=0, max_size=40)


@given(st.lists(WORDS, min_size=1, max_size=12), st.data())
def test_an_excerpt_is_the_articles_own_text_around_what_is_meant(lines: list[str], data: st.DataObject) -> None:
    text = "\n".join(lines)
    listed = paragraphs(text)
    if not listed:
        return
    chosen = data.draw(st.sampled_from(listed))
    start = data.draw(st.integers(chosen.start, chosen.end - 1))
    end = data.draw(st.integers(start + 1, chosen.end))
    meant = Segment(start, end)
    cut = excerpt(text, listed, [meant])
    assert text[cut.start : cut.end] == cut.text
    (inside,) = cut.inside([meant])
    assert cut.text[inside.start : inside.end] == text[start:end]
    assert cut.outside(inside) == meant
    assert all(part.end <= inside.start or inside.end <= part.start for part in cut.dimmed)


def test_a_paragraph_without_end_is_cut_around_what_is_meant() -> None:
    text = "word " * 100_000
    place = Segment(250_000, 250_004)
    cut = excerpt(text, paragraphs(text), [place])
    assert len(cut.text) <= LONGEST + 80
    assert cut.text[place.start - cut.start :].startswith("word")
    assert cut.text.startswith("word ")


def test_long_neighbours_are_cut_where_a_sentence_begins_or_ends() -> None:
    long = " ".join(f"This is sentence number {n}." for n in range(80))
    text = f"{long}\nHere.\n{long}"
    cut = excerpt(text, paragraphs(text), [Segment(len(long) + 1, len(long) + 5)])
    before, _, after = cut.text.split("\n")
    assert before.startswith("This is")
    assert before.endswith("number 79.")
    assert after.startswith("This is sentence number 0.")
    assert after.endswith(".")
    assert max(len(before), len(after)) <= 425


def test_neighbours_of_the_first_and_last_paragraph_are_missing() -> None:
    text = "One.\n\nTwo.\n\nThree."
    listed = paragraphs(text)
    assert excerpt(text, listed, [Segment(0, 3)]).text == "One.\n\nTwo."
    assert excerpt(text, listed, [Segment(12, 17)]).text == "Two.\n\nThree."


def test_pace_is_told_after_three_decisions_and_leaves_pauses_out() -> None:
    pace = Pace()
    pace.decided(0.0)
    pace.decided(5.0)
    assert pace.per_minute() is None
    pace.decided(10.0)
    assert pace.per_minute() == 12
    pace.decided(200.0)  # a telephone call
    pace.decided(205.0)
    assert pace.per_minute() == 12
    assert pace.minutes_for(24) == 2


def test_pace_forgets_what_is_long_ago_and_what_was_taken_back() -> None:
    pace = Pace()
    for second in range(0, 40, 10):
        pace.decided(float(second))
    pace.taken_back()
    assert pace.per_minute() == 6
    pace.decided(10_000.0)
    assert pace.per_minute() is None


def test_lists_become_any_other_list_without_losing_rows(qtbot: QtBot) -> None:
    model = CardModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    chance = random.Random(7)
    for _ in range(300):
        keys = chance.sample("abcdefgh", chance.randrange(8))
        cards = [Card(key, key.upper(), chance.choice(("one", "two"))) for key in keys]
        model.show(cards)
        assert model.rows() == cards
        assert model.rowCount() == len(cards)
    assert tester.model() is model
