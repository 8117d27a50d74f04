"""Quantities: value and unit exact, on sentences written for this purpose; a half to develop on, a half held out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from nlp.dates import find_dates
from nlp.proposals import Modifier, QuantityProposal
from nlp.quantities import find_quantities
from tests.evaluation.parting import parted
from tests.evaluation.rows import Row

CASES = Path(__file__).parent / "cases"
SETS = (
    ("quantities_dev.txt", "development"),
    ("quantities_heldout.txt", "held out; .952/.979 before its errors were seen"),
    ("quantities_second.txt", "held out again; .984/.984 before"),
    ("quantities_third.txt", "in the manner of agencies; .866/.928 before"),
    ("quantities_fourth.txt", "agencies again; .954/.939 before"),
    ("quantities_fifth.txt", "many regions, and paragraphs; .922/.940 before"),
    ("quantities_sixth.txt", "many regions again; .964/.959 before"),
    ("quantities_seventh.txt", "all kinds of news; .961/.975 before"),
    ("quantities_eighth.txt", "all kinds again; .958/.974 before"),
)
"""The first figures are the honest ones; the rows show what the sentences, since seen, give now."""
_MODIFIERS = {"≈": Modifier.APPROX, "≥": Modifier.AT_LEAST, ">": Modifier.MORE_THAN, "≤": Modifier.AT_MOST,
              "<": Modifier.LESS_THAN, "≲": Modifier.ALMOST}  # fmt: skip
_ENTRY = re.compile(
    r"(?P<maybe>\?)?(?P<modifier>[≈≥>≤<≲])?(?P<vague>~)?(?P<low>[\d.e]+?)(?:\.\.(?P<high>[\d.e]+))? (?P<unit>\S+)$"
)


@dataclass(frozen=True, slots=True)
class Expected:
    low: float
    high: float | None
    unit: str | None
    modifier: Modifier
    optional: bool

    def fits(self, found: QuantityProposal) -> bool:
        """Value (or both ends) and unit exact."""
        if self.unit == "rank":
            return found.dimension == "rank" and found.value == self.low
        if found.unit != self.unit or found.dimension == "rank":
            return False
        if self.high is not None:
            return found.low == self.low and found.high == self.high
        return found.value == self.low


@dataclass(frozen=True, slots=True)
class Outcome:
    right: int
    missed: int
    wrong: int
    modifiers: int
    errors: tuple[str, ...]

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        return self.right / max(1, self.right + self.missed)


def read_cases(name: str) -> list[tuple[str, list[Expected]]]:
    cases: list[tuple[str, list[Expected]]] = []
    for line in (CASES / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line.strip():
            continue
        sentence, _, expected = line.partition("||")
        cases.append((sentence.strip(), [_expected(each.strip()) for each in expected.split(";") if each.strip()]))
    return cases


def _expected(text: str) -> Expected:
    match = _ENTRY.match(text)
    if match is None:
        raise ValueError(f"not an expectation: {text!r}")
    high = float(match["high"]) if match["high"] else None
    modifier = (
        Modifier.VAGUE
        if match["vague"]
        else Modifier.RANGE
        if high
        else _MODIFIERS.get(match["modifier"], Modifier.EXACT)
    )
    unit = None if match["unit"] == "-" else match["unit"]
    return Expected(float(match["low"]), high, unit, modifier, bool(match["maybe"]))


def measure(name: str) -> Outcome:
    right = missed = wrong = modifiers = 0
    errors: list[str] = []
    for text, expected in read_cases(name):
        text, sentences = parted(text)
        found = list(find_quantities(text, sentences, (), find_dates(text, sentences, "2023-06-01")))
        for each in expected:
            hit = next((one for one in found if each.fits(one)), None)
            if hit is not None:
                found.remove(hit)
                right += not each.optional
                modifiers += not each.optional and hit.modifier is each.modifier
                if hit.modifier is not each.modifier and not each.optional:
                    errors.append(f"modifier {hit.modifier} for {each.modifier}: {text}")
            elif not each.optional:
                missed += 1
                errors.append(f"missed {each.low:g} {each.unit or ''}: {text}")
        loose = [each for each in expected if each.optional]
        for one in found:
            if any(one.value == each.low for each in loose):
                continue
            wrong += 1
            shown = text[one.segments[0].start : one.segments[-1].end]
            errors.append(f"wrong {shown!r} {one.value} {one.unit or ''} {one.low}..{one.high}: {text}")
    return Outcome(right, missed, wrong, modifiers, tuple(errors))


def rows(short: bool) -> Iterator[Row]:
    for name, label in SETS:
        outcome = measure(name)
        yield _row(f"quantities, precision ({label})", outcome.precision, 0.92)
        yield _row(f"quantities, recall ({label})", outcome.recall, 0.85)
        yield _row(f"quantities, modifier right ({label})", outcome.modifiers / max(1, outcome.right), 0.9)


def _row(name: str, value: float, bound: float) -> Row:
    return Row(name, round(value, 3), "", bound, value >= bound)
