"""Dates: what days words stand for, what fills in what they leave open, and the calendar's own checks."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.dates import anchor_of, find_dates
from nlp.dates.calendar_checks import check_calendar
from nlp.dates.readers import easter
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


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The strike, which started on Wednesday, will last for days.", "2024-10-16"),
        ("The strike will start on Wednesday, the union said.", "2024-10-23"),
        ("A memorandum of 17/09/2024 says so.", "2024-09-17"),
        ("A memorandum of 9/17/2024 says so.", "2024-09-17"),
        ("They left on New Year’s Eve 2023.", "2023-12-31"),
        ("They left last night.", "2024-10-16"),
        ("They left on September 30 and came back the following Thursday.", "2024-10-03"),
        ("They left on Wed., 16 Oct 2024, by ship.", "2024-10-16"),
        ("He was held on June 3 and released the next morning.", "2024-06-04"),
        ("They left on Easter Monday.", "2024-04-01"),
        ("The deal is due before Christmas.", "2024-12-25"),
        ("The closure leaves a hole in chilled ham before Christmas.", "2024-12-25"),
        ("The hearing is on the 24th of this month.", "2024-10-24"),
        ("They left on 2 May, and on the 20th they were in Dakar.", "2024-05-20"),
        ("From Monday, drivers must pay.", "2024-10-21"),
        ("She asked the Council to meet on Tuesday.", "2024-10-22"),
        ("He won on Tuesday and takes office on January 1.", "2025-01-01"),
        ("The strike is to last until noon on Sunday.", "2024-10-20"),
        ("It is expected to speed up a package that was notified in July.", "2024-07"),
        ("He fell ill on 3 October, the night before.", "2024-10-02"),
        ("He had been due in court on 3 October.", "2024-10-03"),
        ("It was last updated 05-Aug-2024.", "2024-08-05"),
    ],
)
def test_a_day_is_read_in_its_clause(text: str, day: str) -> None:
    assert read(text, "2024-10-17")[-1].as_of == day


@pytest.mark.parametrize(
    ("year", "day"),
    [(1818, date(1818, 3, 22)), (2000, date(2000, 4, 23)), (2024, date(2024, 3, 31)), (2038, date(2038, 4, 25))],
)
def test_easter_is_where_the_calendar_has_it(year: int, day: date) -> None:
    assert easter(year) == day


def test_a_clock_between_does_not_hide_the_bound() -> None:
    assert read("It lasts until noon on 3 May.", "2024-04-17")[0].bound == "until"
    assert read("It came shortly after midnight on 3 May.", "2024-05-17")[0].bound == "on"


def test_what_counts_from_a_day_that_was_not_told_is_no_date() -> None:
    assert [each.low for each in read("It ended in May 2024. More than 120 years later they wait.", "2024-12-02")] == [
        "2024-05-01"
    ]
    assert read("The 1899 award was unjust. Ten years later it was void.", "2024-12-02")[-1].low == "1909-01-01"


def test_days_that_nobody_counted_are_no_date() -> None:
    assert read("More will come in the coming days.", "2024-12-02") == ()


def test_a_month_that_something_happens_of_is_not_past_for_that() -> None:
    assert read("The offer is expected in the second half of September.", "2026-07-10")[0].as_of == "2026-09"


def test_months_listed_after_their_year_are_of_it() -> None:
    found = read("They met three times in 2021, in February, June and November.", "2024-12-02")
    assert [each.as_of for each in found] == ["2021", "2021-02", "2021-06", "2021-11"]


def test_a_named_day_is_no_weekday() -> None:
    assert read("Sales were brisk on Black Friday.", "2024-12-02") == ()


def test_figures_that_do_not_tell_day_from_month_are_left_alone() -> None:
    assert read("A memorandum of 03/04/2024 says so.", "2024-10-17") == ()


@pytest.mark.parametrize(
    ("text", "low", "high", "bound"),
    [
        ("Prices doubled in the past two weeks.", "2024-10-03", "2024-10-17", "since"),
        ("It rained last autumn.", "2023-09-01", "2023-11-30", "on"),
        ("It rained in late March this year.", "2024-03-21", "2024-03-31", "on"),
        ("It fell in the first nine months of the year.", "2024-01-01", "2024-09-30", "on"),
        ("Second-quarter sales fell.", "2024-04-01", "2024-06-30", "on"),
        ("Growth was flat in Q2.", "2024-04-01", "2024-06-30", "on"),
        ("It has doubled since the start of the year.", "2024-01-01", "2024-04-30", "since"),
        ("It will publish third-quarter results.", "2024-07-01", "2024-09-30", "on"),
        ("It lapses at the end of this month.", "2024-10-21", "2024-10-31", "on"),
        ("The budget ran from 1 December to 30 January.", "2023-12-01", "2024-01-30", "on"),
        ("It meets in the week of 20 July 2026.", "2026-07-20", "2026-07-26", "on"),
        ("It is open from 11 to 22 November.", "2024-11-11", "2024-11-22", "on"),
    ],
)
def test_spans_have_both_their_ends(text: str, low: str, high: str, bound: str) -> None:
    (found,) = read(text, "2024-10-17")
    assert (found.low, found.high, found.bound) == (low, high, bound)


def test_a_later_day_counts_from_no_day_that_is_open_or_less_sharp() -> None:
    assert [each.low for each in read("On 5 May 2020 it rained. On 6 June it snowed. A day later it froze.")] == [
        "2020-05-05",
        None,
    ]
    assert [each.low for each in read("In 2019 it rained. Two days later it froze.")] == ["2019-01-01"]
    assert read("In the early 2000s it rained. A decade later it froze.")[-1].low == "2010-01-01"


def test_a_dateline_in_brackets_and_a_stamp_in_figures_are_anchors() -> None:
    assert read("MANILA (July 24, 2024) — It rained on Monday.")[-1].low == "2024-07-22"
    assert read("Posted 2024-07-24 09:15\nIt rained on Monday.")[-1].low == "2024-07-22"


def test_as_of_is_the_shortest_iso_form() -> None:
    assert [each.as_of for each in read("In 2024, in May 2023, on 9 January 2025, on 3-5 May 2021.")] == [
        "2024",
        "2023-05",
        "2025-01-09",
        "2021-05",
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
