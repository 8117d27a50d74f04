"""Comparing only what is new leaves the comparisons of all other articles as they are."""

from __future__ import annotations

from nlp.proposals import ComparisonBasis, ComparisonProposal, ComparisonRelation, Explanation, Passage
from storage import comparison_reads
from storage.operations.comparisons import record_comparisons
from tests.storage.operations.conftest import Desk


def proposal(desk: Desk) -> ComparisonProposal:
    costs, works = desk.segment(desk.harbour, "$3.6 billion"), desk.segment(desk.courier, "$3 billion")
    return ComparisonProposal(
        Passage(desk.harbour, (costs,)), Passage(desk.courier, (works,)), ComparisonRelation.VALUE_DIFFERS,
        ComparisonBasis.MONEY, 0.8, Explanation("Cost: check."), "rule:test@1",
    )  # fmt: skip


def count(desk: Desk) -> int:
    place = desk.segment(desk.harbour, "$3.6 billion")
    return len(comparison_reads.comparisons_at(desk.project, desk.harbour, (place,)))


def test_comparisons_without_a_new_article_stay(desk: Desk) -> None:
    record_comparisons(desk.project, [proposal(desk)], run="all")
    assert count(desk) == 1
    assert not record_comparisons(desk.project, [], run="other", new=frozenset({"another article"}))
    assert count(desk) == 1


def test_comparisons_with_a_new_article_that_are_no_longer_made_are_withdrawn(desk: Desk) -> None:
    record_comparisons(desk.project, [proposal(desk)], run="all")
    record_comparisons(desk.project, [], run="again", new=frozenset({desk.courier}))
    assert count(desk) == 0
