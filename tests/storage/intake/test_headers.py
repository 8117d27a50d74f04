"""Titles, outlets, bylines and dates are proposed where the first lines say them, and not where they do not."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.intake import TitleSource, read_file, read_pasted
from storage.intake.dates import iso_date, printed_dates
from storage.intake.headers import read_header

BODY = (
    "The works will cost $3 billion, the ministry said in December 2024. Less than two thirds of that has been spent "
    "on them, and by January 4, 2025 nobody had said where the rest would come from."
)
FIRST_WORDS = "The works will cost $3 billion, the ministry said in December 2024. Less than…"


def test_shared_articles_are_proposed_as_their_first_lines_say(shared_data: Path) -> None:
    drafts = [read_file(path) for path in sorted((shared_data / "articles").glob("*.txt"))]
    assert [draft.title_source for draft in drafts] == [TitleSource.FIRST_WORDS] + [TitleSource.FIRST_LINE] * 4
    assert drafts[0].title == "The rhythmic, insistent hum of lithium extraction plants in the Atacama Desert…"
    last = drafts[4]
    assert last.title == "What is Behind the Entry of US Troops and Weapons Into Peru?"
    assert (last.outlet, last.byline, last.published_on) == ("Orinoco Tribune", "Misión Verdad", "2023-06-05")
    assert (last.as_of_on, last.as_of_inferred) == ("2023-06-05", True)
    assert all((draft.outlet, draft.published_on, draft.as_of_inferred) == (None, None, False) for draft in drafts[:4])
    assert {draft.language for draft in drafts} == {"en"}


@pytest.mark.parametrize(
    ("lines", "outlet", "byline", "published", "as_of"),
    [
        ("By Ana Salcedo, Lima Courier, 21 January 2025", "Lima Courier", "Ana Salcedo", "2025-01-21", "2025-01-21"),
        ("By Ana Salcedo | Lima Courier | January 21, 2025", "Lima Courier", "Ana Salcedo", "2025-01-21", "2025-01-21"),
        ("By Ana Salcedo and Luis Paz\nJan. 21, 2025", None, "Ana Salcedo and Luis Paz", "2025-01-21", "2025-01-21"),
        ("Por Ana Salcedo\n21 de enero de 2025", None, "Ana Salcedo", "2025-01-21", "2025-01-21"),
        ("Northwind Wire, 10 January 2025", "Northwind Wire", None, "2025-01-10", "2025-01-10"),
        (
            "Misión Verdad, Orinoco Tribune, June 5, 2023 —",
            "Orinoco Tribune",
            "Misión Verdad",
            "2023-06-05",
            "2023-06-05",
        ),
        ("Tuesday, 21 January 2025", None, None, "2025-01-21", "2025-01-21"),
        ("Published: 2025-01-21", None, None, "2025-01-21", "2025-01-21"),
        ("Published on 21 January 2025\nUpdated 23 January 2025", None, None, "2025-01-21", "2025-01-21"),
        ("June 2023", None, None, "2023-06", "2023-06"),
        ("21.01.2025", None, None, "2025-01-21", "2025-01-21"),
        ("Lima Courier\n21 January 2025", "Lima Courier", None, "2025-01-21", "2025-01-21"),
        ("21 January 2025\n\nLIMA, 20 January — ", None, None, "2025-01-21", "2025-01-20"),
        ("2 January 2025\n\nLIMA, Peru, Dec. 30 (Reuters) — ", "Reuters", None, "2025-01-02", "2024-12-30"),
        ("LIMA, June 24, 2016 (UPI) — ", "UPI", None, None, "2016-06-24"),
        ("Beirut (AFP) – ", "AFP", None, None, None),
        ("LIMA, Peru — ", None, None, None, None),
    ],
)
def test_header_lines_are_read(
    lines: str, outlet: str | None, byline: str | None, published: str | None, as_of: str | None
) -> None:
    joint = "" if lines.endswith(("— ", "– ")) else "\n\n"
    header = read_header(f"Half-built and already contested\n\n{lines}{joint}{BODY}\n\n{BODY}")
    assert header.title == "Half-built and already contested"
    assert (header.outlet, header.byline) == (outlet, byline)
    assert (header.published_on, header.as_of_on) == (published, as_of)


@pytest.mark.parametrize(
    "line",
    [
        "The port was opened on June 5, 2023.",
        "From June 5, 2023 to 7 July 2023",
        "Peru signed Resolution 31758 on 5 June 2023 after a long debate in Congress",
        "05/06/2023",
        "By the time the ship came",
        "By 2030 the port will be full",
        "Jane Doe (Lima) — 31 February 2023",
        "In numbers",
    ],
)
def test_what_only_resembles_a_header_proposes_nothing(line: str) -> None:
    header = read_header(f"Half-built and already contested\n\n{line}\n\n{BODY}\n\n{BODY}")
    assert (header.outlet, header.byline, header.published_on, header.as_of_on) == (None, None, None, None)


def test_contradictory_dates_propose_none() -> None:
    assert read_header(f"A headline\n\n5 June 2023\n7 July 2023\n\n{BODY}").published_on is None


@pytest.mark.parametrize(
    ("line", "as_of", "filed", "with_year"),
    [
        ("LIMA, 12 May 2024 — The port is open.", "2024-05-12", "12 May 2024", True),
        ("LIMA, 12 January — The port is open.", "2025-01-12", "12 January", False),
        ("The port is open.", "2025-01-14", "", False),
    ],
)
def test_a_header_says_what_its_as_of_date_was_taken_from(line: str, as_of: str, filed: str, with_year: bool) -> None:
    header = read_header(f"Title\n\n{line}", "", "2025-01-14")
    assert (header.as_of_on, header.filed, header.filed_year) == (as_of, filed, with_year)


def test_names_and_titles_carry_no_sign_that_turns_their_neighbours() -> None:
    header = read_header("Toll \u202erises again\u202c\n\nBy Ana \u2067Ruiz\u2069, 9 January 2025\n\nText.")
    assert (header.title, header.byline) == ("Toll rises again", "Ana Ruiz")


def test_address_line_is_read() -> None:
    assert read_header(f"A headline\nSource: https://a.example/b?c=1\n\n{BODY}").url == "https://a.example/b?c=1"


@pytest.mark.parametrize(
    ("text", "name", "title", "source"),
    [
        (f"A headline.\n\n{BODY}", "x.txt", "A headline", TitleSource.FIRST_LINE),
        (f"Who pays?\n\n{BODY}", "x.txt", "Who pays?", TitleSource.FIRST_LINE),
        (f"Safe in the U.S.\n\n{BODY}", "x.txt", "Safe in the U.S.", TitleSource.FIRST_LINE),
        (f"{BODY}\n{BODY}", "half-built_and-contested.txt", "Half built and contested", TitleSource.FILE_NAME),
        (f"{BODY}\n{BODY}", "000_8c693c3c6eec957a.txt", FIRST_WORDS, TitleSource.FIRST_WORDS),
        ("Short.", "a.txt", "Short.", TitleSource.FIRST_WORDS),
    ],
)  # fmt: skip
def test_title_is_always_there_with_its_source(text: str, name: str, title: str, source: TitleSource) -> None:
    header = read_header(text, name)
    assert (header.title, header.title_source) == (title, source)


def test_title_has_one_line_and_a_limit() -> None:
    draft = read_pasted("word" * 500 + "\n\n" + BODY)
    assert len(draft.title) <= 200
    assert "\n" not in draft.title


@given(st.text())
def test_any_text_gives_a_header(text: str) -> None:
    header = read_header(text)
    assert "\n" not in header.title
    assert len(header.title) <= 200
    for date in (header.published_on, header.as_of_on):
        assert date is None or iso_date(date) == date


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2023-06-05T10:00:00Z", "2023-06-05"), ("2023-06", "2023-06"), ("2023", "2023"), ("2023-13-01", "2023"),
        ("0001-01-01", None), ("soon", None), ("", None), (None, None),
    ],
)  # fmt: skip
def test_machine_dates_are_cut_to_what_is_sound(text: str | None, iso: str | None) -> None:
    assert iso_date(text) == iso


def test_impossible_dates_are_not_dates() -> None:
    assert printed_dates("February 30, 2023 and 31 April 2024 and 2023-02-29") == []
