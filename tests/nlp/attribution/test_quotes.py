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


@pytest.mark.parametrize(
    ("text", "quotations"),
    [
        ('He said, "the "old" wall stays," and left.', ['the "old" wall stays,']),
        ("He said, “the “old” wall stays,” and left.", ["the “old” wall stays,"]),
        ("“The “first” and the “second” walls stay,” he said.", ["The “first” and the “second” walls stay,"]),
        ('"We call it the "wall of shame"," she said.', ['We call it the "wall of shame",']),
        ('"We call it the "wall of shame."" She left.', ['We call it the "wall of shame."']),
        ('""Leave now," he told me," she said. "So I left."', ['"Leave now," he told me,', "So I left."]),
        ("“He told me, ‘leave now,’ and I left,” she said.", ["He told me, ‘leave now,’ and I left,"]),
        ("‘The “old” wall stays,’ he said.", ["The “old” wall stays,"]),
        ("„Die „alte“ Mauer bleibt“, he said.", ["Die „alte“ Mauer bleibt"]),
        ('The "old" and the "new" wall are "fine," he said. "We know."', ["old", "new", "fine,", "We know."]),
        ("“We went on, he said. “Then we stopped,” he added.", ["Then we stopped,"]),
    ],
)
def test_a_quotation_within_one_of_the_same_marks_does_not_end_it(text: str, quotations: list[str]) -> None:
    assert quoted(text) == quotations


def test_a_quotation_opened_again_in_each_paragraph_goes_on_whatever_it_quotes() -> None:
    first = "“We went on,” she said. “Then the “old” wall fell."
    second, third = "“It was the end of the “golden” years.", "“It was over.”"
    found = find_quotes(f"{first}\n\n{second}\n\n{third}\n\nNobody spoke.")
    text = f"{first}\n\n{second}\n\n{third}"
    assert [text[each.inner_start : each.inner_end] for each in found] == [
        "We went on,",
        "Then the “old” wall fell.",
        "It was the end of the “golden” years.",
        "It was over.",
    ]
    assert [each.closed for each in found] == [True, False, False, True]


def test_marks_thousands_of_characters_apart_with_others_between_are_no_quotation() -> None:
    lost = "“The mayor never closed this. " + "He spoke “softly” of the harbour. " * 60
    assert quoted(f"{lost} It ends here.”") == ["softly"] * 60
