"""Dates: words, first and last day exact, on sentences written for this purpose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from nlp.dates import find_dates
from tests.evaluation.parting import parted
from tests.evaluation.rows import Hits, Row, at_least

CASES = Path(__file__).parent / "cases"
SETS = (
    ("dates.txt", "hand-made"),
    ("dates_second.txt", "second set; .69/.74 before"),
    ("dates_third.txt", "third set, with paragraphs; .80/.74 before"),
    ("dates_fourth.txt", "fourth set; .90/.82 before"),
    ("dates_fifth.txt", "fifth set; .87/.85 before"),
    ("dates_sixth.txt", "sixth set; .90/.89 before"),
)
"""The later figures are those at first sight."""
_ENTRY = re.compile(
    r"(?P<words>.+) = (?:(?P<low>[\d-]+)\.\.(?P<high>[\d-]+)|\?) (?P<granularity>\w+)(?: (?P<bound>\w+))?$"
)

Read = tuple[str, str | None, str | None, str, str]


def read_cases(name: str = "dates.txt") -> list[tuple[str | None, str, list[Read]]]:
    cases: list[tuple[str | None, str, list[Read]]] = []
    for line in (CASES / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line.strip():
            continue
        given, _, expected = line.partition("||")
        published, _, sentence = given.partition("|")
        day = None if published.strip() == "-" else published.strip()
        cases.append((day, sentence.strip(), [_entry(each.strip()) for each in expected.split(";") if each.strip()]))
    return cases


def _entry(text: str) -> Read:
    match = _ENTRY.match(text)
    if match is None:
        raise ValueError(f"not an expectation: {text!r}")
    return match["words"], match["low"], match["high"], match["granularity"], match["bound"] or "on"


def found_in(published: str | None, sentence: str) -> list[Read]:
    text, sentences = parted(sentence)
    values = find_dates(text, sentences, published)
    return [(each.text, each.low, each.high, each.granularity, each.bound) for each in values]


def measure(name: str = "dates.txt") -> tuple[Hits, list[str]]:
    right = proposed = expected = 0
    errors: list[str] = []
    for published, sentence, wanted in read_cases(name):
        found = found_in(published, sentence)
        right += len(set(found) & set(wanted))
        proposed += len(found)
        expected += len(wanted)
        if set(found) != set(wanted):
            errors.append(f"{sentence} -> {found}, not {wanted}")
    return Hits(right, proposed, expected), errors


def rows(short: bool) -> Iterator[Row]:
    for name, label in SETS:
        hits, _ = measure(name)
        yield at_least(f"dates, precision ({label})", hits.precision, "", 0.9)
        yield at_least(f"dates, recall ({label})", hits.recall, "", 0.9)
