"""Quotation marks pair up in time that grows with the text, whatever is missing or too many."""

from __future__ import annotations

import time

import pytest

from nlp.attribution.quotes import find_quotes


def quoted(text: str) -> list[str]:
    return [text[each.inner_start : each.inner_end] for each in find_quotes(text)]


@pytest.mark.parametrize("mark", ["“", "«", '"', "“ ", "“a", "“no,” ‘a"])
def test_many_marks_that_nothing_closes_take_no_minutes(mark: str) -> None:
    began = time.process_time()
    find_quotes(mark * 40_000)
    assert time.process_time() - began < 8  # each mark was looked for among all: 40,000 took minutes


def test_an_unclosed_quotation_lasts_to_the_end_of_its_paragraph_where_it_began_it() -> None:
    assert quoted("“We went on.\n\n“And on,” he said.") == ["We went on.", "And on,"]
    assert quoted("He said: “We went on.") == ["We went on."]
    assert quoted("The “old town.") == []
