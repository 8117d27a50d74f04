"""The words of a ribbon say how far two positions are apart, and nothing where they cannot be compared."""

from __future__ import annotations

import pytest

from gui.apart import days_apart, share_apart


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [("$3.6bn", "$3bn", "17% apart"), ("27", "≥ 50", "46% apart"), ("$3bn", "$3.5bn+", "14% apart"),
     ("about 30 people", "50 people", "40% apart"), ("80 km", "50 mi", ""), ("finished", "under construction", ""),
     ("3", "3", ""), (None, "3", ""), ("3 of 4", "2", "")],
)  # fmt: skip
def test_figures_of_one_unit_are_apart_by_a_share_of_the_larger(
    first: str | None, second: str | None, words: str
) -> None:
    assert share_apart(first, second) == words


def test_full_dates_are_apart_by_days() -> None:
    assert days_apart("2025-01-09", "2025-01-20") == "11 days apart"
    assert days_apart("2025-01-09", "2025-01-10") == "1 day apart"
    assert days_apart("2025-01", "2025-01-10") == days_apart(None, "2025-01-10") == days_apart("x", "y") == ""
