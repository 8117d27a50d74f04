"""Words, phrases and sentences as a reader sees them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.reader import boundaries

TEXT = (
    "Mr. Wen said, on 9 January, that $3.6 billion (or 60%) was spent. “Done,” he said. The U.S. agreed.\n\n"
    "Next don’t stop."
)
nasty = st.text(
    st.sampled_from("ab é1.,'’$%-\n\u2028\u00a0\u0301\U0001f469\u200d\U0001f467\U0001f1f5\U0001f1ea東京ق “”!?")
)


@pytest.mark.parametrize(
    ("inside", "word"),
    [("Wen", "Wen"), ("3.6", "$3.6"), ("60", "60%"), ("don", "don’t"), ("U.S", "U.S"), ("billion", "billion")],
)
def test_word_at(inside: str, word: str) -> None:
    found = boundaries.word_at(TEXT, TEXT.index(inside) + 1)
    assert found is not None
    assert TEXT[found.start : found.end] == word


def test_a_sentence_does_not_end_at_an_abbreviation() -> None:
    found = boundaries.sentence_at(TEXT, 5)
    assert found is not None
    assert TEXT[found.start : found.end].startswith("Mr. Wen said")
    assert TEXT[found.start : found.end].endswith("was spent.")


def test_a_sentence_ends_with_its_paragraph() -> None:
    found = boundaries.sentence_at(TEXT, TEXT.index("Next"))
    assert found is not None
    assert TEXT[found.start : found.end] == "Next don’t stop."


def test_widening_climbs_word_phrase_sentence_paragraph() -> None:
    at, steps = TEXT.index("billion") + 2, []
    start = end = at
    while (wider := boundaries.widened(TEXT, start, end)) is not None:
        start, end = wider.start, wider.end
        steps.append(TEXT[start:end])
    assert steps[:3] == ["billion", "that $3.6 billion", TEXT[: TEXT.index(" “Done")]]
    assert steps[-1] == TEXT[: TEXT.index("\n")]


@given(nasty, st.integers(0, 40), st.integers(0, 40))
def test_snapping_only_widens_over_words_and_never_keeps_outer_blanks(text: str, one: int, other: int) -> None:
    low, high = sorted((min(one, len(text)), min(other, len(text))))
    start, end = boundaries.snapped(text, low, high)
    assert 0 <= start <= end <= len(text)
    if start < end:
        assert not text[low:high].isspace()
        stripped_left = low + len(text[low:high]) - len(text[low:high].lstrip())
        assert start <= stripped_left
        assert boundaries.snapped(text, start, end) == (start, end)
    else:
        assert not text[low:high].strip()


@given(nasty, st.integers(0, 40))
def test_steps_always_get_somewhere(text: str, at: int) -> None:
    at = min(at, len(text))
    for forward in (boundaries.next_word_start, boundaries.next_word_end, boundaries.next_sentence_start):
        assert forward(text, at) > at or at == len(text)
    for back in (boundaries.previous_word_start, boundaries.previous_sentence_start):
        assert back(text, at) < at or at == 0


@given(nasty, st.integers(0, 40))
def test_units_hold_the_position(text: str, at: int) -> None:
    at = min(at, len(text))
    word = boundaries.word_at(text, at)
    assert word is None or word.start <= at <= word.end


def test_no_pictograph_is_cut() -> None:
    family, flag = "\U0001f469\u200d\U0001f467", "\U0001f1f5\U0001f1ea"
    text = f"a {family} {flag} e\u0301"
    assert boundaries.whole_characters(text, 3, 4) == (2, 5)
    assert boundaries.whole_characters(text, 7, 8) == (6, 8)
    assert boundaries.whole_characters(text, 9, 10) == (9, 11)
