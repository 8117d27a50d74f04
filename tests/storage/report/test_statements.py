"""The sentence beside an answer of a brief says more than the quotation below it, or is not there."""

from __future__ import annotations

import pytest

from nlp.proposals import Attribution
from storage.report.records import BriefArticle, BriefPosition, BriefQuote
from storage.vocabulary import ClaimRole

PAPER = BriefArticle("Courier", "Two presidents", None, None, None, None)
WHOLE = "Simultaneously, the government, under President Morales, has adopted a more assertive stance."


def position(statement: str, quote: str) -> BriefPosition:
    held = BriefQuote(
        quote, PAPER, 4, ClaimRole.ASSERTS, statement, None, Attribution.AUTHOR, None, None, "", None
    )  # fmt: skip
    return BriefPosition("President Morales", (held,), 1)


@pytest.mark.parametrize(
    ("statement", "shown"),
    [
        (WHOLE, ""),
        ("The government, under President Morales, has adopted a more assertive stance", ""),
        ("President Morales", ""),
        ("Morales governs", "Morales governs"),
        ("A more assertive stance", "A more assertive stance"),
        ("", ""),
    ],
)
def test_an_answer_does_not_repeat_its_quotation(statement: str, shown: str) -> None:
    assert position(statement, WHOLE).heading == shown
