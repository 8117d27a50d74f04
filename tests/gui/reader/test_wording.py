"""What a screen reader says of a mark tells in words what the text shows in colours and lines."""

from __future__ import annotations

import pytest

from gui.reader.wording import mark_name
from tests.gui.reader.conftest import TEXT, article_marks


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("mark_id", "name"),
    [
        ("arena", "Mention, Facility: Puerto Arena"),
        ("lima", "Suggested mention, Place: Lima"),
        ("liang", "Rejected mention, Person: Liang Wen"),
        ("cost", "Disputed claim D1: Meridian Ocean Terminals puts the cost at $3.6 billion"),
        ("berths", "Proposed claim: Its four berths can handle a million containers a year."),
    ],
)
def test_a_mark_is_named_with_its_state_and_its_words(mark_id: str, name: str) -> None:
    assert mark_name(next(mark for mark in article_marks() if mark.id == mark_id), TEXT) == name
