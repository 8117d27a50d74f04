"""Numbers of laws and the like are no dates, whatever the pipeline calls them."""

from __future__ import annotations

import pytest

from nlp.dates.spans import is_no_day


@pytest.mark.parametrize(
    ("text", "number", "told"),
    [
        ("Legislative Resolution No. 31758 states the following:", "31758", True),
        ("Law 1942 was repealed.", "1942", True),
        ("It was signed in 1942 by both.", "1942", False),
        ("The code 31758 was used.", "31758", True),
        ("On June 5 it ended.", "June 5", False),
    ],
)
def test_a_laws_number_is_no_day(text: str, number: str, told: bool) -> None:
    at = text.index(number)
    assert is_no_day(text, at, at + len(number)) is told
