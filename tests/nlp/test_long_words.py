"""Words without end are read in time that grows with them, and no character of the text is lost."""

from __future__ import annotations

import time

import pytest
import spacy

from nlp.long_words import LONGEST, make_doc
from nlp.models import Pipeline

ROWS = ("=", "(", "&", "'s", "😀", "“a", "a\u0301", "7,")


@pytest.mark.parametrize("mark", ROWS)
def test_a_row_of_marks_takes_no_minutes(pipeline: Pipeline, mark: str) -> None:
    text = f"Five people died.  {mark * 20_000} And\n\n{mark * 600}\nsix lived."
    began = time.process_time()
    for nlp in (pipeline.nlp, spacy.blank("xx")):
        doc = make_doc(nlp, text)
        assert doc.text == text
        assert [each.text for each in doc[:3]] == ["Five", "people", "died"]
    assert time.process_time() - began < 15  # a row of 20,000 brackets alone took spaCy's tokenizer 45 s


@pytest.mark.parametrize("length", [LONGEST - 1, LONGEST, LONGEST + 1, 2 * LONGEST, 2 * LONGEST + 1])
@pytest.mark.parametrize("around", ["{}", " {} and", "\n{}\n", "{}  and (so) on."])
def test_cut_words_keep_what_stands_around_them(pipeline: Pipeline, length: int, around: str) -> None:
    text = around.format("x" * length)
    doc = make_doc(pipeline.nlp, text)
    assert doc.text == text
    words = [each.text for each in doc if each.text.strip("x")]
    assert words == [each.text for each in pipeline.nlp.make_doc(around.format("x")) if each.text.strip("x")]


def test_ordinary_text_gets_the_words_of_the_tokenizer(pipeline: Pipeline) -> None:
    text = 'He was born in 1990.  He (Anna’s son) said: "No."\n\nSee https://a.example/' + "b" * 400 + "?c=1\r\n"
    ours, theirs = make_doc(pipeline.nlp, text), pipeline.nlp.make_doc(text)
    assert [each.text_with_ws for each in ours] == [each.text_with_ws for each in theirs]
