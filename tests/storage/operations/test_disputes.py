"""From a claim to a settled dispute: every step is one action, and everything stays joined."""

from __future__ import annotations

import pytest

from storage import dispute_reads, reads
from storage.nearby import silences
from storage.operations import claims, disputes, mentions, silence
from storage.operations.disputes import NewPosition
from storage.vocabulary import (
    Attribution,
    Confidence,
    Consistency,
    DisputeStatus,
    Likelihood,
    Resolution,
    SegmentRole,
    Status,
)
from tests.storage.operations.conftest import Desk


def claim(desk: Desk, article: str, words: str) -> str:
    made = claims.add_claim(desk.project, article, [desk.segment(article, words)]).result_id
    assert made is not None
    return made


@pytest.fixture
def pair(desk: Desk) -> tuple[str, str]:
    return claim(desk, desk.harbour, "costs $3.6 billion"), claim(desk, desk.courier, "will cost $3 billion")


def opened(desk: Desk, pair: tuple[str, str]) -> str:
    made = disputes.open_dispute(
        desk.project, "How much does the port cost?",
        [NewPosition("3.6bn", (pair[0],), "3.6bn USD"), NewPosition("3bn", (pair[1],), "3bn USD")],
        relation="contradicts",
    ).result_id  # fmt: skip
    assert made is not None
    return made


def test_opening_a_dispute_marks_its_claims_and_joins_them(desk: Desk, pair: tuple[str, str]) -> None:
    dispute = dispute_reads.dispute(desk.project, opened(desk, pair))
    assert dispute is not None
    assert (dispute.number, [p.value for p in dispute.positions]) == (1, ["3.6bn USD", "3bn USD"])
    assert [mark.disputed for mark in reads.marks(desk.project, desk.harbour)] == [True]
    (relation,) = reads.relations(desk.project)
    assert (relation.from_article_id, relation.to_article_id) == (desk.harbour, desk.courier)
    desk.project.undo()
    assert dispute_reads.disputes(desk.project) == []
    assert reads.relations(desk.project) == []
    assert [mark.disputed for mark in reads.marks(desk.project, desk.harbour)] == [False]


def test_a_position_of_another_dispute_is_refused(desk: Desk, pair: tuple[str, str]) -> None:
    first, second = opened(desk, pair), opened(desk, pair)
    other = dispute_reads.dispute(desk.project, second)
    assert other is not None
    foreign = other.positions[0].id
    evidence = disputes.cite_evidence(desk.project, first, "Budget act").result_id
    assert evidence is not None
    with pytest.raises(ValueError, match="another dispute"):
        disputes.rate_evidence(desk.project, evidence, foreign, Consistency.CONSISTENT)
    with pytest.raises(ValueError, match="another dispute"):
        disputes.join_dispute(desk.project, first, pair[0], position_id=foreign)
    with pytest.raises(ValueError, match="another dispute"):
        disputes.assess(desk.project, dispute_id=first, position_id=foreign)
    with pytest.raises(ValueError, match="another dispute"):
        disputes.cite_evidence(desk.project, first, "Plan", consistency={foreign: Consistency.CONSISTENT})


def test_numbers_of_disputes_are_never_used_again(desk: Desk, pair: tuple[str, str]) -> None:
    first = opened(desk, pair)
    disputes.delete_dispute(desk.project, first)
    second = dispute_reads.dispute(desk.project, opened(desk, pair))
    assert second is not None
    assert second.number == 2


def test_a_third_claim_joins_with_a_position_of_its_own_and_leaves_again(desk: Desk, pair: tuple[str, str]) -> None:
    dispute_id = opened(desk, pair)
    third = claim(desk, desk.courier, "Meridian is silent")
    disputes.join_dispute(desk.project, dispute_id, third, label="silent")
    joined = dispute_reads.dispute(desk.project, dispute_id)
    assert joined is not None
    assert [p.label for p in joined.positions] == ["3.6bn", "3bn", "silent"]
    disputes.leave_dispute(desk.project, dispute_id, third)
    left = dispute_reads.dispute(desk.project, dispute_id)
    assert left is not None
    assert [p.label for p in left.positions] == ["3.6bn", "3bn"]
    stored = reads.annotation(desk.project, third)
    assert stored is not None and stored.claim is not None
    assert stored.claim.disputed is False


def test_a_dispute_is_settled_with_reasons_evidence_and_each_analysts_own_assessment(
    desk: Desk, pair: tuple[str, str]
) -> None:
    dispute_id = opened(desk, pair)
    dispute = dispute_reads.dispute(desk.project, dispute_id)
    assert dispute is not None
    first, second = dispute.positions
    ratings = {first.id: Consistency.VERY_CONSISTENT, second.id: Consistency.INCONSISTENT}
    evidence = disputes.cite_evidence(desk.project, dispute_id, "Filing of 2024", consistency=ratings).result_id
    assert evidence is not None
    disputes.rate_evidence(desk.project, evidence, second.id, Consistency.NEUTRAL)
    disputes.assess(desk.project, dispute_id=dispute_id, likelihood="likely", confidence="low", reasoning="one source")
    disputes.assess(desk.project, dispute_id=dispute_id, likelihood="very_likely", confidence="moderate")
    desk.project.set_annotator("Jo Lind")
    disputes.assess(desk.project, dispute_id=dispute_id, likelihood="unlikely")
    disputes.edit_dispute(
        desk.project, dispute_id, status="resolved", resolution="explained_by_scope", rationale="The tunnel."
    )
    settled = dispute_reads.dispute(desk.project, dispute_id)
    assert settled is not None
    assert (settled.status, settled.resolution) == (DisputeStatus.RESOLVED, Resolution.EXPLAINED_BY_SCOPE)
    assert [(a.likelihood, a.confidence) for a in settled.assessments] == [
        (Likelihood.VERY_LIKELY, Confidence.MODERATE), (Likelihood.UNLIKELY, None)
    ]  # fmt: skip
    assert settled.evidence[0].consistency == ratings | {second.id: Consistency.NEUTRAL}
    assert reads.counts(desk.project).resolved == 1
    assert [hit.owner_id for hit in reads.find_items(desk.project, "tunnel")] == [dispute_id]


def test_deleting_a_disputed_claim_keeps_the_question(desk: Desk, pair: tuple[str, str]) -> None:
    dispute_id = opened(desk, pair)
    mentions.delete(desk.project, [pair[0]])
    dispute = dispute_reads.dispute(desk.project, dispute_id)
    assert dispute is not None
    assert [len(p.claims) for p in dispute.positions] == [0, 1]
    assert reads.relations(desk.project) == []
    desk.project.undo()
    assert dispute_reads.dispute(desk.project, dispute_id) != dispute


def test_a_deleted_dispute_comes_back_whole(desk: Desk, pair: tuple[str, str]) -> None:
    dispute_id = opened(desk, pair)
    disputes.cite_evidence(desk.project, dispute_id, "Filing of 2024")
    disputes.assess(desk.project, dispute_id=dispute_id, likelihood="likely")
    before = dispute_reads.dispute(desk.project, dispute_id)
    disputes.delete_dispute(desk.project, dispute_id)
    assert dispute_reads.disputes(desk.project) == []
    desk.project.undo()
    assert dispute_reads.dispute(desk.project, dispute_id) == before


def test_claim_fields_and_parts_are_edited_in_place(desk: Desk) -> None:
    made = claim(desk, desk.harbour, "costs $3.6 billion, Meridian said")
    claims.edit_claim(desk.project, made, statement="It costs 3.6bn", attribution="indirect", credibility=3)
    claims.set_part(desk.project, made, SegmentRole.SPEAKER, [desk.segment(desk.harbour, "Meridian")])
    stored = reads.annotation(desk.project, made)
    assert stored is not None and stored.claim is not None
    assert (stored.claim.statement, stored.claim.attribution) == ("It costs 3.6bn", Attribution.INDIRECT)
    assert stored.claim.speaker.text == "Meridian"
    claims.set_part(desk.project, made, SegmentRole.SPEAKER, [])
    cleared = reads.annotation(desk.project, made)
    assert cleared is not None and cleared.claim is not None
    assert cleared.claim.speaker.text is None
    with pytest.raises(ValueError, match="not editable"):
        claims.edit_claim(desk.project, made, text="rewritten")


def test_marking_a_suggested_claim_as_disputed_decides_it(desk: Desk) -> None:
    made = claim(desk, desk.harbour, "costs $3.6 billion")
    claims.mark_disputed(desk.project, made)
    assert [mark.disputed for mark in reads.marks(desk.project, desk.harbour)] == [True]
    assert not claims.mark_disputed(desk.project, made)
    claims.mark_disputed(desk.project, made, disputed=False)
    (mark,) = reads.marks(desk.project, desk.harbour)
    assert (mark.disputed, mark.status) == (False, Status.CONFIRMED)


def test_the_same_relation_twice_is_one(desk: Desk, pair: tuple[str, str]) -> None:
    first = claims.add_relation(desk.project, *pair, "same")
    assert not claims.add_relation(desk.project, *pair, "same")
    assert first.result_id is not None
    claims.delete_relation(desk.project, first.result_id)
    assert reads.relations(desk.project) == []
    with pytest.raises(ValueError, match="to itself"):
        claims.add_relation(desk.project, pair[0], pair[0], "same")


def test_who_is_silent_goes_and_comes_back_with_its_dispute(desk: Desk, pair: tuple[str, str]) -> None:
    first, second = opened(desk, pair), opened(desk, pair)
    for dispute_id in (first, second):
        silence.call_silent(desk.project, dispute_id, desk.courier, (desk.segment(desk.courier, "port"),), pair[0])

    def said() -> set[str]:
        with desk.project.reading() as connection:
            return set(silences(connection))

    disputes.delete_dispute(desk.project, first)
    assert said() == {second}
    desk.project.undo()
    assert said() == {first, second}
