"""The sentence encoder: what words mean in their place, the same for every order and company of sentences."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp import sentence_meaning, shipped_files
from nlp.sentence_meaning import LONGEST, MARK, SentenceEncoder, load, marked


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


def test_what_is_said_of_a_figure_tells_it_from_others_of_its_sentence(encoder: SentenceEncoder) -> None:
    def told(said: str, *figures: str) -> np.ndarray:
        text, marks = marked(said, [(said.index(each), said.index(each) + len(each)) for each in figures])
        ((_, rows),) = encoder.figures([text])
        return rows[marks]

    killed, hurt = told("The blast killed 14 people and left 62 others in hospital, the ministry said.", "14", "62")
    (dead,) = told("Rescuers have counted nineteen dead so far.", "nineteen")
    (wounded,) = told("Doctors treated 71 for burns and broken bones.", "71")
    assert float(killed @ dead) > float(hurt @ dead)
    assert float(hurt @ wounded) > float(killed @ wounded)


def test_numbers_give_way_to_marks_and_figures_in_words_get_one() -> None:
    said = "Of 1,200 sent in 2019, about four dozen (#7) came."
    figures = [(said.index(each), said.index(each) + len(each)) for each in ("1,200", "four dozen")]
    assert marked(said, figures) == ("Of # sent in #, about # four dozen ( #) came.", [0, 2])


@given(st.text("a1 .,#²é\n", max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9)), max_size=4))
def test_every_figure_has_a_mark_and_no_digit_is_left(said: str, spans: list[tuple[int, int]]) -> None:
    figures = [(start, min(len(said), start + size)) for start, size in spans if start < len(said)]
    text, marks = marked(said, figures)
    assert len(marks) == len(figures)
    assert all(0 <= each < text.count(MARK) for each in marks)
    assert "1" not in text


@settings(max_examples=15, deadline=None)
@given(st.lists(st.text("ab1 .#", max_size=400), max_size=3))
def test_every_mark_is_read_however_long_the_sentence(encoder: SentenceEncoder, said: list[str]) -> None:
    texts = [marked(each, [])[0] for each in said]
    for text, (whole, rows) in zip(texts, encoder.figures(texts), strict=True):
        assert rows.shape == (text.count(MARK), encoder.size)
        assert np.isfinite(rows).all() and np.isfinite(whole).all()
