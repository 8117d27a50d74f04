"""Reading disputes: questions with their positions, claims, assessments and evidence."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from sqlalchemy import Connection, Select, select

from storage.ids import DisputeId, PositionId
from storage.project import Project
from storage.records import Assessment, Dispute, Evidence, Position, PositionClaim
from storage.schema import Annotation as AnnotationRow
from storage.schema import Assessment as AssessmentRow
from storage.schema import Dispute as DisputeRow
from storage.schema import Evidence as EvidenceRow
from storage.schema import EvidenceConsistency as ConsistencyRow
from storage.schema import Position as PositionRow
from storage.schema import PositionClaim as PositionClaimRow
from storage.vocabulary import (
    ClaimRole,
    Confidence,
    Consistency,
    DisputeKind,
    DisputeStatus,
    Likelihood,
    Opinion,
    Resolution,
)


def disputes(project: Project, dispute_id: str | None = None) -> list[Dispute]:
    """Return disputes by number: all of them, or one by id."""
    with project.reading() as connection:
        query = select(DisputeRow.__table__).order_by(DisputeRow.number)
        if dispute_id is not None:
            query = query.where(DisputeRow.id == dispute_id)
        rows = connection.execute(query).all()
        if not rows:
            return []
        positions = _positions(connection, dispute_id)
        evidence = _evidence(connection, dispute_id)
        assessments = _assessments(connection, dispute_id)
    return [
        Dispute(
            id=row.id,
            number=row.number,
            question=row.question,
            topic=row.topic,
            kind=DisputeKind(row.kind),
            status=DisputeStatus(row.status),
            resolution=Resolution(row.resolution) if row.resolution else None,
            rationale=row.rationale,
            confidence=Confidence(row.confidence) if row.confidence else None,
            positions=tuple(positions.get(row.id, ())),
            assessments=tuple(assessments.get(row.id, ())),
            evidence=tuple(evidence.get(row.id, ())),
        )
        for row in rows
    ]


def dispute(project: Project, dispute_id: str) -> Dispute | None:
    """Return one dispute, or None."""
    found = disputes(project, dispute_id)
    return found[0] if found else None


def disputes_of_claim(project: Project, claim_id: str) -> tuple[DisputeId, ...]:
    """Return the disputes in which a claim stands, lowest number first."""
    query = (
        select(DisputeRow.id)
        .join(PositionRow, PositionRow.dispute_id == DisputeRow.id)
        .join(PositionClaimRow, PositionClaimRow.position_id == PositionRow.id)
        .where(PositionClaimRow.claim_id == claim_id)
        .order_by(DisputeRow.number)
    )
    with project.reading() as connection:
        return tuple(DisputeId(key) for key in dict.fromkeys(connection.execute(query).scalars()))


def claim_assessments(project: Project, claim_id: str) -> list[Assessment]:
    """Return what analysts think of one claim."""
    with project.reading() as connection:
        rows = connection.execute(select(AssessmentRow.__table__).where(AssessmentRow.claim_id == claim_id))
        return [_assessment(row) for row in rows]


def _positions(connection: Connection, dispute_id: str | None) -> dict[str, list[Position]]:
    claims: dict[str, list[PositionClaim]] = defaultdict(list)
    joined = (
        select(PositionClaimRow.__table__, AnnotationRow.article_id)
        .join(AnnotationRow, AnnotationRow.id == PositionClaimRow.claim_id)
        .order_by(PositionClaimRow.position_id, PositionClaimRow.claim_id)
    )
    listed = select(PositionRow.__table__).order_by(PositionRow.dispute_id, PositionRow.ordinal, PositionRow.id)
    if dispute_id is not None:
        listed = listed.where(PositionRow.dispute_id == dispute_id)
        joined = joined.where(PositionClaimRow.position_id.in_(_ids(PositionRow, dispute_id)))
    for row in connection.execute(joined):
        claims[row.position_id].append(PositionClaim(row.claim_id, row.article_id, ClaimRole(row.role)))
    found: dict[str, list[Position]] = defaultdict(list)
    for row in connection.execute(listed):
        found[row.dispute_id].append(Position(row.id, row.label, row.value, tuple(claims.get(row.id, ()))))
    return found


def _evidence(connection: Connection, dispute_id: str | None) -> dict[str, list[Evidence]]:
    ratings: dict[str, dict[PositionId, Consistency]] = defaultdict(dict)
    rated = select(ConsistencyRow.__table__)
    cited = select(EvidenceRow.__table__).order_by(EvidenceRow.created_at, EvidenceRow.id)
    if dispute_id is not None:
        cited = cited.where(EvidenceRow.dispute_id == dispute_id)
        rated = rated.where(ConsistencyRow.evidence_id.in_(_ids(EvidenceRow, dispute_id)))
    for row in connection.execute(rated):
        ratings[row.evidence_id][row.position_id] = Consistency(row.consistency)
    found: dict[str, list[Evidence]] = defaultdict(list)
    for row in connection.execute(cited):
        found[row.dispute_id].append(
            Evidence(row.id, row.citation, row.annotation_id, row.note, dict(ratings.get(row.id, {})))
        )
    return found


def _assessments(connection: Connection, dispute_id: str | None) -> dict[str, list[Assessment]]:
    found: dict[str, list[Assessment]] = defaultdict(list)
    wanted = AssessmentRow.dispute_id.is_not(None) if dispute_id is None else AssessmentRow.dispute_id == dispute_id
    query = select(AssessmentRow.__table__).where(wanted)
    for row in connection.execute(query.order_by(AssessmentRow.created_at, AssessmentRow.id)):
        found[row.dispute_id].append(_assessment(row))
    return found


def _ids(model: type[PositionRow | EvidenceRow], dispute_id: str) -> Select[tuple[str]]:
    """The ids of what belongs to one dispute: what hangs on them is found by key, however many disputes there are."""
    return select(model.id).where(model.dispute_id == dispute_id)


def _assessment(row: Any) -> Assessment:
    return Assessment(
        row.id, row.annotator_id, row.position_id, Opinion(row.opinion) if row.opinion else None,
        Likelihood(row.likelihood) if row.likelihood else None, Confidence(row.confidence) if row.confidence else None,
        row.reasoning, row.created_at,
    )  # fmt: skip
