"""The sentence encoder: what words mean in their place, the same for every order and company of sentences."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp import sentence_meaning, shipped_files
from nlp.sentence_meaning import LONGEST, SentenceEncoder, load


@pytest.fixture(scope="module")
def encoder() -> SentenceEncoder:
    found = sentence_meaning.shipped()
    assert found is not None
    return found


def test_other_words_for_the_same_are_nearer_than_the_same_words_for_another_thing(encoder: SentenceEncoder) -> None:
    asked, paraphrase, other = encoder.directions(
        [
            "The depots held petrol for eighteen days.",
            "Fuel stocks would last less than three weeks.",
            "The court held the director for eighteen days.",
        ]
    )
    assert float(asked @ paraphrase) > float(asked @ other) + 0.1


def test_words_mean_what_their_neighbours_make_of_them(encoder: SentenceEncoder) -> None:
    river, money, loan = encoder.directions(
        ["He sat on the bank of the river.", "The bank raised its rate.", "The lender increased interest."]
    )
    assert float(money @ loan) > float(money @ river)


def test_directions_have_length_one_and_none_is_zero(encoder: SentenceEncoder) -> None:
    found = encoder.directions(["Twelve people died.", "", "   "])
    assert np.allclose(np.linalg.norm(found, axis=1), [1.0, 0.0, 0.0], atol=1e-5)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.text(max_size=80), max_size=4))
def test_a_sentence_means_the_same_in_any_company(encoder: SentenceEncoder, company: list[str]) -> None:
    said = "Police put their number at 9,000."
    (alone,) = encoder.directions([said])
    assert np.allclose(encoder.directions([*company, said])[-1], alone, atol=1e-4)


def test_accents_and_capitals_change_nothing_and_long_sentences_are_cut(encoder: SentenceEncoder) -> None:
    assert encoder.numbers("São Paulo") == encoder.numbers("sao paulo")
    assert len(encoder.numbers("word " * 500)) == LONGEST
    assert len(encoder.numbers("x" * 10_000)) < LONGEST


def test_pieces_are_the_longest_from_the_left(encoder: SentenceEncoder) -> None:
    names = {number: piece for piece, number in encoder.pieces.items()}
    assert [names[each] for each in encoder.numbers("Unaffordable!")] == [
        "[CLS]", "una", "##ff", "##ord", "##able", "!", "[SEP]",
    ]  # fmt: skip


def test_a_damaged_file_is_left_out_and_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cut = tmp_path / "sentences.npz"
    cut.write_bytes(sentence_meaning.FILE.read_bytes()[:100_000])
    assert shipped_files.loaded(cut, load) is None
    monkeypatch.setattr(sentence_meaning, "FILE", cut)
    assert shipped_files.damaged() == ("sentences.npz",)


def test_another_kind_of_file_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.npz"
    np.savez(other, words=np.zeros(3))
    with pytest.raises(ValueError, match="holds no sentence encoder"):
        load(other)
