"""Sentences by punctuation: near enough to the pipeline's for comparing stored texts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from nlp.plain_sentences import plain_sentences
from tests.evaluation import comparison as cases


def test_lines_and_full_stops_end_sentences_and_abbreviations_do_not() -> None:
    text = "A heading\nMr. Salas of the U.S. Navy spoke. “We go.” He left on Sept. 11 with Resolution No. 5.\n"
    assert [text[each.start : each.end] for each in plain_sentences(text)] == [
        "A heading",
        "Mr. Salas of the U.S. Navy spoke.",
        "“We go.”",
        "He left on Sept. 11 with Resolution No. 5.",
    ]


def test_they_agree_with_the_pipeline_on_the_sample() -> None:
    for article in cases.sample():
        wanted = {each.start for each in article.sentences}
        found = {each.start for each in plain_sentences(article.text)}
        assert len(wanted & found) / len(wanted | found) >= 0.9, article.key


@given(st.text(alphabet="Ab .!?\n“”0", max_size=200))
def test_they_are_trimmed_and_cover_every_word(text: str) -> None:
    found = plain_sentences(text)
    assert "".join(text[each.start : each.end] for each in found).split() or not text.split()
    end = 0
    for each in found:
        assert each.start >= end
        assert text[end : each.start].strip() == ""
        assert text[each.start : each.end] == text[each.start : each.end].strip() != ""
        end = each.end
    assert text[end:].strip() == ""


def test_what_goes_on_without_an_end_is_cut_behind_its_commas() -> None:
    text = "He saw " + ", ".join(f"{number} houses by the river" for number in range(1_000)) + "."
    found = [text[each.start : each.end] for each in plain_sentences(text)]
    assert " ".join(found) == text
    assert 1 < len(found) < 20 and all(each.endswith((",", ".")) for each in found)
    assert [each.end for each in plain_sentences("a" * 10_000)][-1] == 10_000
