"""Dates: words, first and last day exact, on sentences written for this purpose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from nlp.dates import find_dates
from nlp.proposals import Sentence
from tests.evaluation.rows import Hits, Row, at_least

CASES = Path(__file__).parent / "cases" / "dates.txt"
_ENTRY = re.compile(
    r"(?P<words>.+) = (?:(?P<low>[\d-]+)\.\.(?P<high>[\d-]+)|\?) (?P<granularity>\w+)(?: (?P<bound>\w+))?$"
)

Read = tuple[str, str | None, str | None, str, str]


def read_cases() -> list[tuple[str | None, str, list[Read]]]:
    cases: list[tuple[str | None, str, list[Read]]] = []
    for line in CASES.read_text(encoding="utf-8").splitlines():
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
    values = find_dates(sentence, (Sentence(0, len(sentence)),), published)
    return [(each.text, each.low, each.high, each.granularity, each.bound) for each in values]


def measure() -> tuple[Hits, list[str]]:
    right = proposed = expected = 0
    errors: list[str] = []
    for published, sentence, wanted in read_cases():
        found = found_in(published, sentence)
        right += len(set(found) & set(wanted))
        proposed += len(found)
        expected += len(wanted)
        if set(found) != set(wanted):
            errors.append(f"{sentence} -> {found}, not {wanted}")
    return Hits(right, proposed, expected), errors


def rows(short: bool) -> Iterator[Row]:
    hits, _ = measure()
    yield at_least("dates, precision (hand-made)", hits.precision, "", 0.9)
    yield at_least("dates, recall (hand-made)", hits.recall, "", 0.9)
