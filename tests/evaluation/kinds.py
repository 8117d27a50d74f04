"""Disagreements that are no figures: hours, holders of superlatives and opposite states, on sentences made for this."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from nlp.comparison import compare
from nlp.proposals import ComparedArticle, ComparisonJob, ComparisonProposal, ComparisonRelation
from tests.evaluation.compared import Source, compared
from tests.evaluation.rows import Row, at_least

CASES = Path(__file__).parent / "cases"
SETS = {"kinds.txt": "development", "kinds_second.txt": "second set; 18 of 24 and 17 of 18 at first sight"}
BEGINNINGS = {
    "hour": ("The same event seems to be timed", "The same event in what may be two", "The same hour in two"),
    "holder": ("One superlative", "Counted from different years"),
    "state": ("Opposite states",),
    "control": ("Two hold one place",),
}
"""How the explanations of each kind begin."""
RELATIONS = {
    "conflict": {ComparisonRelation.VALUE_DIFFERS},
    "scope": {ComparisonRelation.DIFFERENT_SCOPE, ComparisonRelation.DIFFERENT_AS_OF},
    "agree": {ComparisonRelation.AGREES_AFTER_NORMALIZATION},
}
_CAMP = (
    (
        "The camp at Yaro lies near the border of Unity. {} The school at Yaro lost its roof. Aid workers left Yaro "
        "on Friday. The governor, Ana Brel, was angry. The army of Kordan said nothing."
    ),
    (
        "{} The camp of Yaro is close to its border, Unity says, and the school at Yaro was hit. Aid workers from "
        "Kordan have gone since. In Lomo, Ana Brel spoke. Nobody slept. All went home."
    ),
)
_STEEL = (
    (
        "The dispute over steel goes on in Washington. {} Steel makers in Ohio were pleased. Congress heard the "
        "Commerce Department. Brazil said nothing. Jobs are few."
    ),
    (
        "Steel makers wait. {} Ohio lives off steel, and the Commerce Department knows it. In Washington, Congress "
        "sat. Brazil was silent. There are few jobs."
    ),
)
FRAMES = {"hour": _CAMP, "holder": _STEEL, "state": _STEEL, "control": _CAMP}
"""The rest of the two articles: without it nothing tells that they are of one story."""
DAY = "2025-03-07"


def read_cases(name: str = "kinds.txt") -> list[tuple[str, str, str, str]]:
    lines = (CASES / name).read_text(encoding="utf-8").splitlines()
    parts = [[part.strip() for part in line.split("|")] for line in lines if line and not line.startswith("#")]
    return [(kind, expected, a, b) for kind, expected, a, b in parts]


def sources(kind: str, a: str, b: str) -> list[Source]:
    """The two articles of a case."""
    return [Source(f"paper {at}", FRAMES[kind][at].format(each), DAY) for at, each in enumerate((a, b))]


def of_kind(kind: str, articles: list[ComparedArticle]) -> list[ComparisonProposal]:
    """The cards of one kind, in either order of the articles the same."""
    return [
        card for card in compare(ComparisonJob(tuple(articles))) if card.explanation.text.startswith(BEGINNINGS[kind])
    ]


def as_expected(kind: str, expected: str, a: str, b: str) -> bool:
    found = {card.relation for card in of_kind(kind, compared(sources(kind, a, b)))}
    return not found if expected == "none" else bool(found) and found <= RELATIONS[expected]


def rows(short: bool) -> Iterator[Row]:
    for name, label in SETS.items():
        outcomes: dict[tuple[str, bool], list[bool]] = {}
        for kind, expected, a, b in read_cases(name):
            outcomes.setdefault((kind, expected == "none"), []).append(as_expected(kind, expected, a, b))
        for (kind, silent), right in outcomes.items():
            what = "left alone" if silent else "as expected"
            share = sum(right) / len(right)
            yield at_least(f"kinds, {kind} ({label}): pairs {what}, of {len(right)}", share, "", 0.75)
