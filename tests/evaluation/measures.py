"""What figures measure: the measure of each, on sentences in the manner of reports, written for this purpose."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from nlp.dates import find_dates
from nlp.proposals import QuantityProposal, Sentence
from nlp.quantities import find_quantities
from tests.evaluation.rows import Row

CASES = Path(__file__).parent / "cases" / "measures.txt"
FIRST_SIGHT = "100 of 115 at first sight; 82 before the rules"
"""Before any of its errors was seen."""


@dataclass(frozen=True, slots=True)
class Outcome:
    right: int
    all: int
    errors: tuple[str, ...]


def read_cases() -> list[tuple[str, list[tuple[float, frozenset[str]]]]]:
    """Sentences with the values and the measures that are right for each."""
    cases: list[tuple[str, list[tuple[float, frozenset[str]]]]] = []
    for line in CASES.read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line.strip():
            continue
        sentence, _, expected = line.partition("||")
        figures: list[tuple[float, frozenset[str]]] = []
        for each in filter(None, (part.strip() for part in expected.split(";"))):
            value, _, measures = each.partition(" ")
            figures.append((float(value), frozenset(measures.split("|"))))
        cases.append((sentence.strip(), figures))
    return cases


def called(found: QuantityProposal | None) -> str:
    """The measure by its head: "worst hit village" is "village"; "-" where none is known, "x" where nothing is read."""
    if found is None:
        return "x"
    said = (found.measures or "").partition(" per ")[0].removeprefix("per ")
    if not said or (found.measures or "").startswith("per "):
        return "-"
    return ("share of " if said.startswith("share of") else "") + said.split()[-1]


def measure() -> Outcome:
    right = count = 0
    errors: list[str] = []
    for text, figures in read_cases():
        sentences = (Sentence(0, len(text)),)
        found = list(find_quantities(text, sentences, (), find_dates(text, sentences, "2023-06-01")))
        for value, measures in figures:
            hit = next((each for each in found if each.value == value), None)
            if hit is not None:
                found.remove(hit)
            count += 1
            got = called(hit)
            right += got in measures
            if got not in measures:
                errors.append(f"{value:g} {got}, not {'|'.join(sorted(measures))}: {text}")
    return Outcome(right, count, tuple(errors))


def rows(short: bool) -> Iterator[Row]:
    outcome = measure()
    share = outcome.right / outcome.all
    name = f"what figures measure, of {outcome.all} ({FIRST_SIGHT})"
    yield Row(name, round(share, 3), "", 0.9, share >= 0.9)
