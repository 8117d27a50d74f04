"""Paragraphs are numbered as a reader counts them, in every place alike."""

from __future__ import annotations

import pytest

from storage.paragraphs import body_paragraphs, paragraph_at

TEXT = "Port opens\nBy Ana Salcedo, Lima Courier, 21 January 2025\n\nCranes stand idle.\nNobody came.\u2029The end."
NAMES = ("Ana Salcedo", "Lima Courier")


@pytest.mark.parametrize(
    ("words", "number"),
    [("Port", 0), ("Ana", 0), ("Cranes", 1), ("idle", 1), ("Nobody", 2), ("The end", 3)],
)
def test_the_head_does_not_count(words: str, number: int) -> None:
    assert paragraph_at(body_paragraphs(TEXT, "Port opens", NAMES), TEXT.index(words)) == number


def test_a_text_without_a_headline_begins_with_its_first_paragraph() -> None:
    assert paragraph_at(body_paragraphs(TEXT, "Another title", NAMES), TEXT.index("Port")) == 1


def test_a_headline_said_again_is_no_paragraph() -> None:
    text = "Port opens\n\nPort opens 1\n\nCranes stand idle."
    assert paragraph_at(body_paragraphs(text, "Port opens", ()), text.index("Cranes")) == 1


def test_a_first_sentence_that_names_the_paper_is_a_paragraph() -> None:
    text = "Port opens\nThe Lima Courier was told that cranes stand idle.\nNobody came."
    assert paragraph_at(body_paragraphs(text, "Port opens", NAMES), text.index("Nobody")) == 2
