"""Dates: what days words stand for, what fills in what they leave open, and the calendar's own checks."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.dates import anchor_of, find_dates
from nlp.dates.calendar_checks import check_calendar
from nlp.proposals import DateValue, Sentence
from nlp.tokens import word_set
from tests.evaluation import dates as cases


def read(text: str, published: str | None = None) -> tuple[DateValue, ...]:
    lines: list[Sentence] = []
    start = 0
    for line in text.split("\n"):
        if line:
            lines.append(Sentence(start, start + len(line)))
        start += len(line) + 1
    return find_dates(text, tuple(lines), published)


def test_hand_made_cases_are_read_as_written() -> None:
    hits, errors = cases.measure()
    assert hits.precision >= 0.97, errors
    assert hits.recall >= 0.97, errors


def test_the_dateline_wins_over_the_day_of_publication() -> None:
    text = "A heading\n\nLIMA, 12 January — Police raided the house on Tuesday."
    anchor = anchor_of(text, "2025-01-14")
    assert anchor is not None
    assert (anchor.day, anchor.how) == (date(2025, 1, 12), "dateline")
    assert [(each.low, each.anchored) for each in read(text, "2025-01-14")] == [
        ("2025-01-12", "dateline"),
        ("2025-01-07", "dateline"),
    ]


def test_a_dateline_of_december_belongs_to_the_year_before_a_january_issue() -> None:
    anchor = anchor_of("LIMA, 28 December — It rained.", "2025-01-02")
    assert anchor is not None
    assert anchor.day == date(2024, 12, 28)


def test_a_byline_gives_the_year_and_a_date_in_prose_does_not() -> None:
    assert read("Orinoco Tribune, June 5, 2023 —\nOn May 31 it was signed.")[1].low == "2023-05-31"
    assert read("On 7 July 2020 the bridge fell. It was rebuilt by 9 August.")[1].low is None


def test_an_open_year_says_so() -> None:
    found = read("The decree of May 31 was published.")[0]
    assert (found.low, found.high, found.anchored, found.as_of) == (None, None, "none", None)
    assert found.score <= 0.5


def test_what_was_said_last_december_is_past_though_the_sentence_speaks_of_the_future() -> None:
    text = "The works will cost $3 billion, the ministry said in December."
    assert read(text, "2025-01-20")[0].as_of == "2024-12"


def test_as_of_is_the_shortest_iso_form() -> None:
    assert [each.as_of for each in read("In 2024, in May 2023, on 9 January 2025.")] == [
        "2024",
        "2023-05",
        "2025-01-09",
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It met on Monday, 9 May 2024.", "was a Thursday"),
        ("It fell on the weekend of January 4-5, 2026.", "2026-01-05 was a Monday"),
        ("It ran from 5 March 2024 to 2 January 2024.", "ends before it starts"),
    ],
)
def test_the_calendar_is_checked(text: str, words: str) -> None:
    found = check_calendar(text, read(text))
    assert len(found) == 1
    assert words in found[0].text


def test_a_right_weekday_is_no_finding() -> None:
    text = "It met on Thursday, 9 May 2024."
    assert check_calendar(text, read(text)) == ()


TOKENS = sorted(
    word_set(
        "May 4 31 2024 1999 late mid- - to from Monday last next week 3 days ago January Feb. weekend of the 30 "
        "20th century 1960s Q3 first half of year in since until , ."
    )
)


@given(
    st.lists(
        st.sampled_from(TOKENS),
        max_size=25,
    ),
    st.sampled_from([None, "2024-02-29", "2025-01-01", "0001-01-01", "9999-12-31"]),
)
def test_any_jumble_gives_ordered_days(words: list[str], published: str | None) -> None:
    text = " ".join(words)
    end = -1
    for found in read(text, published):
        assert end <= found.segments[0].start
        end = found.segments[0].end
        assert text[found.segments[0].start : end] == found.text
        if found.low is not None and found.high is not None:
            assert date.fromisoformat(found.low) <= date.fromisoformat(found.high)
