"""Words that are too long are cut between words, and those that were once cut within one are cut anew."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from storage.records import QuantityFields
from storage.shortening import shortened, spelled_out

LONG = "By one estimate, it is home to the sixth largest deposits of hard-rock lithium in the world."


def test_words_are_cut_between_words() -> None:
    assert shortened(LONG, 60) == "By one estimate, it is home to the sixth largest deposits…"
    assert shortened("no more\nthan this", 60) == "no more than this"
    assert shortened("a figure, that", 10) == "a figure…"
    assert shortened("Donaudampfschifffahrtsgesellschaft", 10) == "Donaudamp…"


@given(st.text(alphabet="ab ,.\n“", max_size=40), st.integers(2, 40))
def test_what_is_cut_fits_and_is_the_beginning(words: str, length: int) -> None:
    found = shortened(words, length)
    line = " ".join(words.split())
    assert len(found) <= length and line.startswith(found.removesuffix("…"))


def test_a_label_cut_within_a_word_is_told_again() -> None:
    cut = "By one estimate, it is home to the sixth largest deposits o…"
    assert (
        spelled_out(cut, LONG, 80) == "By one estimate, it is home to the sixth largest deposits of hard-rock lithium…"
    )
    assert spelled_out("to be continued…", LONG, 80) == "to be continued…"
    assert spelled_out("By one estimate", LONG, 80) == "By one estimate"


def test_an_exact_figure_has_no_bounds_but_those_that_somebody_gave_it() -> None:
    assert QuantityFields(27, 26.73, 27.27).bounds == (None, None)
    assert QuantityFields(27, 25, 29).bounds == (25, 29)
    assert QuantityFields(3e9, 2.5e9, 3.5e9, "USD", "money").bounds == (2.5e9, 3.5e9)
    assert QuantityFields(None, 20, 30).bounds == (20, 30)
