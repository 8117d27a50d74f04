"""Sentences: lines first, nothing lost, nothing glued, page furniture marked."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.boilerplate import is_boilerplate
from nlp.models import Pipeline
from nlp.proposals import Sentence
from nlp.sentences import LONGEST_PIECE, LONGEST_SENTENCE, force_starts, pieces, sentences

LINE_BREAKS = "\n\u2028\u2029\x0b\x0c\x85"


def read(pipeline: Pipeline, text: str) -> tuple[Sentence, ...]:
    docs = []
    for start, end in pieces(text):
        doc = pipeline.nlp.make_doc(text[start:end])
        force_starts(doc)
        docs.append((start, pipeline.nlp(doc)))
    return sentences(text, docs)


def words(pipeline: Pipeline, text: str) -> list[str]:
    return [text[each.start : each.end] for each in read(pipeline, text)]


def test_headings_rows_and_bullets_end_with_their_line(pipeline: Pipeline) -> None:
    text = (
        "Harbour Deal Divides the Coast\n\nThe council voted on Monday. Nobody had read the contract.\n"
        "Copper Wiring; grids\nGold Coins\n• The minister resigns\n* A new vote is called\n\nWhat comes next?"
    )
    assert words(pipeline, text) == [
        "Harbour Deal Divides the Coast",
        "The council voted on Monday.",
        "Nobody had read the contract.",
        "Copper Wiring; grids",
        "Gold Coins",
        "• The minister resigns",
        "* A new vote is called",
        "What comes next?",
    ]


def test_full_stop_inside_a_closing_quote_ends_a_sentence(pipeline: Pipeline) -> None:
    text = "He called it “a gift to the valley.” Two days later the bridge was closed."
    assert words(pipeline, text) == ["He called it “a gift to the valley.”", "Two days later the bridge was closed."]


def test_titles_and_initials_do_not_end_a_sentence(pipeline: Pipeline) -> None:
    text = "Dr. Ana Petrova of the U.S. embassy met Gen. J. Okafor."
    assert words(pipeline, text) == [text]


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\r"), max_size=300))
def test_sentences_are_trimmed_ordered_and_hold_every_letter(pipeline: Pipeline, text: str) -> None:
    found = read(pipeline, text)
    covered = set()
    end = 0
    for each in found:
        assert end <= each.start < each.end <= len(text)
        surface = text[each.start : each.end]
        assert surface == surface.strip()
        assert not any(char in surface for char in LINE_BREAKS)
        covered.update(range(each.start, each.end))
        end = each.end
    assert all(index in covered for index, char in enumerate(text) if char.isalnum())


@given(st.text(max_size=400), st.integers(1, 50))
def test_pieces_are_the_whole_text_in_whole_lines(text: str, size: int) -> None:
    found = pieces(text, size)
    assert "".join(text[start:end] for start, end in found) == text
    assert all(start < end for start, end in found)
    assert all(text[end - 1] in "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029" for _, end in found[:-1])


@pytest.mark.parametrize("filler", ["word ", "字"])
def test_endless_line_is_cut_within_what_spacy_takes(filler: str) -> None:
    text = filler * (2_500_000 // len(filler))
    found = pieces(text)
    assert "".join(text[start:end] for start, end in found) == text
    assert max(end - start for start, end in found) <= 2 * LONGEST_PIECE


@pytest.mark.parametrize(
    "row",
    [
        "Leave a Reply", "Print Friendly, PDF & Email", "(Word count: 712)", "< td >< b >Revenue",
        "Required fields are marked *",
        "Your email address will not be published.", "Share on Facebook", "3 Comments",
        "Read more: Port strike enters week two",
        "https://example.org/a?b=c", "© 2024 The Daily Lantern", "* * *", "5 min read", "Posted in: Politics",
        "Subscribe",
    ],
)  # fmt: skip
def test_page_furniture_is_marked(row: str) -> None:
    assert is_boilerplate(row)


@pytest.mark.parametrize(
    "row",
    [
        "Why is the port so important?", "Share prices fell by 3% on Monday.", "Home sales rose.",
        "Reply came within a day.",
        "Readers left 300 comments on the plan.", "The Daily Lantern", "A Suicidal Move",
        "Search teams found two survivors.",
        "Related industries lost 400 jobs.", "Print media lost a third of its readers in 2023.",
    ],
)  # fmt: skip
def test_prose_and_headings_are_not_page_furniture(row: str) -> None:
    assert not is_boilerplate(row)


@pytest.mark.parametrize(
    "row",
    [
        "<p>At least 27 people died when the bridge fell, the mayor said.</p>",
        "Smith &amp; Sons paid $3 million, and the city doesn&#8217;t ask for more.",
        "A strike began on Monday. " * 200 + "&nbsp;",
    ],
)
def test_prose_with_some_markup_left_in_it_is_read(row: str) -> None:
    assert not is_boilerplate(row)


def test_furniture_in_markup_is_furniture() -> None:
    assert is_boilerplate("<a>Share this on Facebook or by e-mail to a friend</a>")
    assert is_boilerplate("<div><span>Revenue</span></div>")


def test_real_articles_have_their_known_furniture(pipeline: Pipeline, shared_data: Path) -> None:
    marked = {
        text[each.start : each.end]
        for file in sorted((shared_data / "articles").glob("*.txt"))
        for text in [file.read_text(encoding="utf-8")]
        for each in read(pipeline, text)
        if each.boilerplate
    }
    assert {"Leave a Reply", "Print Friendly, PDF & Email", "(Word count: 712)"} <= marked
    assert len(marked) < 12


def test_a_row_of_words_in_which_nothing_ends_is_cut_behind_its_commas(pipeline: Pipeline) -> None:
    item = "the mayor saw {} houses by the river and the harbour"
    text = "He said that " + ", ".join(item.format(number) for number in range(700)) + "."
    found = words(pipeline, text)
    assert max(map(len, found)) <= LONGEST_SENTENCE
    assert len(found) < 40 and " ".join(found) == text
    assert all(each.endswith((",", ".")) for each in found)


def test_a_long_sentence_of_the_law_stays_whole(pipeline: Pipeline) -> None:
    text = "The minister shall, " + "after hearing the council, " * 70 + "decide."
    assert words(pipeline, text) == [text]
