"""Positions: merging keeps every claim and rating, moving keeps roles, undo restores all."""

from __future__ import annotations

import pytest

from nlp.proposals import ComparisonRelation
from storage import dispute_reads, reads
from storage.operations import claims, disputes, evidence, explaining, positions
from storage.operations.disputes import NewPosition
from storage.records import Dispute, Position
from storage.vocabulary import ClaimRole, Consistency, DisputeStatus, Resolution
from tests.storage.operations.conftest import Desk


@pytest.fixture
def dispute_id(desk: Desk) -> str:
    """Two positions: $3.6 billion with two claims, $3 billion with one."""
    places = [(desk.harbour, "costs $3.6 billion"), (desk.harbour, "80 km north"), (desk.courier, "cost $3 billion")]
    ids = [claims.add_claim(desk.project, key, [desk.segment(key, words)]).result_id for key, words in places]
    first = NewPosition("$3.6bn", (str(ids[0]), str(ids[1])), "$3.6bn")
    changes = disputes.open_dispute(desk.project, "How dear?", [first, NewPosition("$3bn", (str(ids[2]),))])
    return str(changes.result_id)


def _dispute(desk: Desk, dispute_id: str) -> Dispute:
    found = dispute_reads.dispute(desk.project, dispute_id)
    assert found is not None
    return found


def _held(position: Position) -> list[tuple[str, ClaimRole]]:
    return [(claim.claim_id, claim.role) for claim in position.claims]


def test_merging_takes_claims_ratings_and_assessments_along_and_undo_restores_them(desk: Desk, dispute_id: str) -> None:
    a, b = _dispute(desk, dispute_id).positions
    disputes.cite_evidence(desk.project, dispute_id, "Ledger", consistency={b.id: Consistency.CONSISTENT})
    disputes.cite_evidence(
        desk.project, dispute_id, "Report",
        consistency={a.id: Consistency.NEUTRAL, b.id: Consistency.INCONSISTENT},
    )  # fmt: skip
    disputes.assess(desk.project, dispute_id=dispute_id, position_id=b.id, likelihood="likely")
    before = _dispute(desk, dispute_id)
    positions.merge_positions(desk.project, a.id, [b.id])
    merged = _dispute(desk, dispute_id)
    assert [position.id for position in merged.positions] == [a.id]
    assert len(merged.positions[0].claims) == 3
    assert [dict(each.consistency) for each in merged.evidence] == [
        {a.id: Consistency.CONSISTENT}, {a.id: Consistency.NEUTRAL}
    ]  # fmt: skip
    assert merged.assessments[0].position_id == a.id
    assert desk.project.history()[0].sentence == "Merged 2 positions of D1 into “$3.6bn”"
    desk.project.undo()
    assert _dispute(desk, dispute_id) == before


def test_merging_needs_two_positions_of_one_dispute(desk: Desk, dispute_id: str) -> None:
    a, _ = _dispute(desk, dispute_id).positions
    with pytest.raises(ValueError, match="two positions"):
        positions.merge_positions(desk.project, a.id, [a.id])
    with pytest.raises(KeyError):
        positions.merge_positions(desk.project, a.id, ["nowhere"])


def test_a_claim_moves_with_its_role_and_an_empty_position_without_a_value_goes(desk: Desk, dispute_id: str) -> None:
    a, b = _dispute(desk, dispute_id).positions
    claim = b.claims[0].claim_id
    positions.set_role(desk.project, b.id, claim, ClaimRole.REBUTS)
    positions.move_claim(desk.project, claim, b.id, a.id)
    (left,) = _dispute(desk, dispute_id).positions
    assert (claim, ClaimRole.REBUTS) in _held(left)
    positions.move_claim(desk.project, claim, a.id, label="a third")
    assert [position.label for position in _dispute(desk, dispute_id).positions] == ["$3.6bn", "a third"]


def test_positions_are_ordered_added_and_removed(desk: Desk, dispute_id: str) -> None:
    a, b = _dispute(desk, dispute_id).positions
    added = positions.add_position(desk.project, dispute_id, "$4bn", value="$4bn").result_id
    positions.order_positions(desk.project, dispute_id, [str(added), b.id])
    assert [position.id for position in _dispute(desk, dispute_id).positions] == [added, b.id, a.id]
    claim = b.claims[0].claim_id
    positions.delete_position(desk.project, b.id)
    assert [position.id for position in _dispute(desk, dispute_id).positions] == [added, a.id]
    record = reads.annotation(desk.project, claim)
    assert record is not None and record.claim is not None and not record.claim.disputed
    desk.project.undo()
    assert [position.id for position in _dispute(desk, dispute_id).positions] == [added, b.id, a.id]


def test_a_dispute_is_explained_by_date_with_an_answer_for_the_pair_and_taken_back(desk: Desk, dispute_id: str) -> None:
    a, b = _dispute(desk, dispute_id).positions
    pair = (b.claims[0].claim_id, a.claims[0].claim_id)
    claims.add_relation(desk.project, *pair, "contradicts")
    explaining.explain_dispute(desk.project, dispute_id, Resolution.EXPLAINED_BY_DATE, *pair)
    settled = _dispute(desk, dispute_id)
    assert (settled.status, settled.resolution) == (DisputeStatus.RESOLVED, Resolution.EXPLAINED_BY_DATE)
    labels = {label.id: label.name for label in reads.labels(desk.project)}
    assert [labels[relation.label_id] for relation in reads.relations(desk.project, pair[0])] == [
        ComparisonRelation.DIFFERENT_AS_OF.value
    ]
    explaining.explain_dispute(desk.project, dispute_id, None, *pair)
    again = _dispute(desk, dispute_id)
    assert (again.status, again.resolution) == (DisputeStatus.OPEN, None)
    assert reads.relations(desk.project, pair[0]) == []
    with pytest.raises(ValueError, match="explains"):
        explaining.explain_dispute(desk.project, dispute_id, Resolution.SOURCE_ERROR)


def test_a_passage_is_cited_as_a_mark_and_evidence_is_corrected(desk: Desk, dispute_id: str) -> None:
    a, _ = _dispute(desk, dispute_id).positions
    cited = evidence.cite_passage(
        desk.project, dispute_id, desk.harbour, [desk.segment(desk.harbour, "Meridian said")], "Harbour, ¶2"
    )
    (row,) = _dispute(desk, dispute_id).evidence
    assert row.id == cited.result_id
    mark = reads.annotation(desk.project, str(row.annotation_id))
    assert mark is not None and mark.quote == "Meridian said"
    disputes.rate_evidence(desk.project, row.id, a.id, Consistency.VERY_CONSISTENT)
    evidence.edit_evidence(desk.project, row.id, citation="Harbour, paragraph 2", note="twice")
    evidence.clear_rating(desk.project, row.id, a.id)
    (row,) = _dispute(desk, dispute_id).evidence
    assert (row.citation, row.note, dict(row.consistency)) == ("Harbour, paragraph 2", "twice", {})
    with pytest.raises(ValueError, match="not editable"):
        evidence.edit_evidence(desk.project, row.id, annotation_id=None)


def test_an_analyst_judges_each_position_and_the_whole_apart(desk: Desk, dispute_id: str) -> None:
    a, b = _dispute(desk, dispute_id).positions
    for position_id, likelihood in ((a.id, "unlikely"), (b.id, "likely"), (None, "even"), (b.id, "very_likely")):
        if likelihood != "even":
            disputes.assess(desk.project, dispute_id=dispute_id, position_id=position_id, likelihood=likelihood)
    held = {each.position_id: each.likelihood for each in _dispute(desk, dispute_id).assessments}
    assert held == {a.id: "unlikely", b.id: "very_likely"}
