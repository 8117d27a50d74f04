"""The sample project holds exactly what its key says, and intake finds what its articles say of themselves."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from storage.intake import ArticleDraft, read_file

SAMPLE = Path(__file__).parents[3] / "resources" / "sample"
KEY = (SAMPLE / "README.md").read_text(encoding="utf-8")
ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in KEY.splitlines() if line.startswith("| ")]
PLANTED = [(row[0], row[1].strip("`")) for row in ROWS if row[0].endswith(".txt") and row[1].startswith("`")]
PARTICULARS = [row for row in ROWS if row[0].endswith(".txt") and re.fullmatch(r"\d{4}-\d\d-\d\d", row[1])]
OUTLETS = {row[0]: row[1] for row in ROWS if row[0].endswith(".txt") and len(row) == 6}


@pytest.fixture(scope="module")
def drafts() -> dict[str, ArticleDraft]:
    return {path.name: read_file(path) for path in sorted(SAMPLE.glob("*.txt"))}


def test_there_are_five_short_articles(drafts: dict[str, ArticleDraft]) -> None:
    assert len(drafts) == 5
    assert all(250 <= len(draft.text.split()) <= 450 for draft in drafts.values())
    assert len({draft.text_sha256 for draft in drafts.values()}) == 5


@pytest.mark.parametrize(("name", "quotation"), PLANTED)
def test_planted_quotation_stands_once_in_its_article(
    drafts: dict[str, ArticleDraft], name: str, quotation: str
) -> None:
    assert drafts[name].text.count(quotation) == 1


def test_key_covers_every_article_and_enough_disputes() -> None:
    assert len(PLANTED) >= 35
    assert {name for name, _ in PLANTED} == {path.name for path in SAMPLE.glob("*.txt")}
    assert len(re.findall(r"^### \d+\. ", KEY, re.MULTILINE)) == 11


@pytest.mark.parametrize("row", PARTICULARS, ids=lambda row: row[0])
def test_particulars_are_proposed_as_the_key_says(drafts: dict[str, ArticleDraft], row: list[str]) -> None:
    name, published, as_of, byline = row
    draft = drafts[name]
    assert (draft.published_on, draft.as_of_on, draft.byline or "none") == (published, as_of, byline)
    assert draft.outlet == OUTLETS[name]
    assert draft.as_of_inferred
    assert draft.language == "en"
    assert draft.title == draft.text.split("\n")[0]


def test_spellings_stand_where_the_key_says(drafts: dict[str, ArticleDraft]) -> None:
    for spelling, names in re.findall(r"`([^`]+)` \(([a-z., -]+\.txt)\)", KEY):
        for name in names.split(", "):
            assert spelling in drafts[name].text, (spelling, name)


def test_agency_paragraph_is_nearly_the_same_in_two_articles(drafts: dict[str, ArticleDraft]) -> None:
    def paragraph(name: str) -> set[str]:
        return set(next(line for line in drafts[name].text.split("\n") if line.startswith("A joint venture")).split())

    one, other = paragraph("northwind-wire.txt"), paragraph("sierra-herald.txt")
    assert one != other
    assert len(one & other) / len(one | other) > 0.75
