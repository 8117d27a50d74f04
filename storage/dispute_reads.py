"""Reading disputes: questions with their positions, claims, assessments and evidence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Select, bindparam, select
from sqlalchemy.orm import aliased

from storage.ids import AnnotationId, ArticleId, DisputeId, PositionId
from storage.keys import among
from storage.project import Project
from storage.records import Assessment, Dispute, Evidence, Position, PositionClaim
from storage.schema import Annotation as AnnotationRow
from storage.schema import Assessment as AssessmentRow
from storage.schema import Dispute as DisputeRow
from storage.schema import Evidence as EvidenceRow
from storage.schema import EvidenceConsistency as ConsistencyRow
from storage.schema import Position as PositionRow
from storage.schema import PositionClaim as PositionClaimRow
from storage.schema import Segment as SegmentRow
from storage.upholding import noted
from storage.vocabulary import (
    AnnotationKind,
    ClaimRole,
    Confidence,
    Consistency,
    DisputeKind,
    DisputeStatus,
    Likelihood,
    Opinion,
    Resolution,
    SegmentRole,
)


def disputes(project: Project, dispute_id: str | None = None) -> list[Dispute]:
    """Return disputes by number: all of them, or one by id."""
    with project.reading() as connection:
        return _disputes(connection, None if dispute_id is None else [dispute_id])


def disputes_in(project: Project, article_ids: Collection[str]) -> list[Dispute]:
    """Return by number the disputes in which claims of some articles stand."""
    query = (
        select(PositionRow.dispute_id)
        .join(PositionClaimRow, PositionClaimRow.position_id == PositionRow.id)
        .join(AnnotationRow, AnnotationRow.id == PositionClaimRow.claim_id)
        .where(among(AnnotationRow.article_id, article_ids), AnnotationRow.kind == AnnotationKind.CLAIM.value)
        .distinct()
    )
    with project.reading() as connection:
        return _disputes(connection, connection.execute(query).scalars().all())


def standing_in(project: Project, article_id: str) -> dict[AnnotationId, tuple[DisputeId, int, DisputeStatus]]:
    """Return the claims of an article that stand in a dispute, with the first one: its id, number and status."""
    query = (
        select(PositionClaimRow.claim_id, DisputeRow.id, DisputeRow.number, DisputeRow.status)
        .join(PositionRow, PositionRow.id == PositionClaimRow.position_id)
        .join(DisputeRow, DisputeRow.id == PositionRow.dispute_id)
        .join(AnnotationRow, AnnotationRow.id == PositionClaimRow.claim_id)
        .where(AnnotationRow.article_id == article_id, AnnotationRow.kind == AnnotationKind.CLAIM.value)
        .order_by(DisputeRow.number.desc())
    )
    with project.reading() as connection:
        rows = connection.execute(query).all()
    return {key: (dispute_id, number, DisputeStatus(status)) for key, dispute_id, number, status in rows}


def disputed_elsewhere(project: Project, article_id: str, start: int, end: int) -> dict[int, frozenset[ArticleId]]:
    """Return the other articles that stand in disputes with a claim of this stretch (code points), by number."""
    found: dict[int, set[ArticleId]] = {}
    with project.reading() as connection:
        values = {"article": article_id, "first": start, "last": end}
        for number, other in connection.execute(_elsewhere(), values):
            found.setdefault(number, set()).add(other)
    return {number: frozenset(found[number]) for number in sorted(found)}


@lru_cache(maxsize=1)
def _elsewhere() -> Select[tuple[int, str]]:
    """Put together once: that takes several times as long as running it."""
    here, there = aliased(AnnotationRow), aliased(AnnotationRow)
    beside, position = aliased(PositionClaimRow), aliased(PositionRow)
    return (
        select(DisputeRow.number, there.article_id)
        .select_from(here)
        .join(SegmentRow, SegmentRow.annotation_id == here.id)
        .join(PositionClaimRow, PositionClaimRow.claim_id == here.id)
        .join(PositionRow, PositionRow.id == PositionClaimRow.position_id)
        .join(DisputeRow, DisputeRow.id == PositionRow.dispute_id)
        .join(position, position.dispute_id == DisputeRow.id)
        .join(beside, beside.position_id == position.id)
        .join(there, there.id == beside.claim_id)
        .where(
            here.article_id == bindparam("article"),
            here.kind == AnnotationKind.CLAIM.value,
            SegmentRow.role == SegmentRole.BODY.value,
            SegmentRow.start < bindparam("last"),
            SegmentRow.end > bindparam("first"),
            there.article_id != bindparam("article"),
        )
    )


def _disputes(connection: Connection, only: Collection[str] | None) -> list[Dispute]:
    """Read all disputes, or only those of some ids, by number."""
    query = select(DisputeRow.__table__).order_by(DisputeRow.number)
    if only is not None:
        query = query.where(among(DisputeRow.id, only))
    rows = connection.execute(query).all() if only is None or only else []
    if not rows:
        return []
    positions = _positions(connection, only)
    evidence = _evidence(connection, only)
    assessments = _assessments(connection, only)
    upheld = noted(connection)
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
            noted_id=upheld.get(row.id),
        )
        for row in rows
    ]


def dispute(project: Project, dispute_id: str) -> Dispute | None:
    """Return one dispute, or None."""
    found = disputes(project, dispute_id)
    return found[0] if found else None


def dispute_numbered(project: Project, number: int) -> DisputeId | None:
    """Return the dispute of a number, if there is one."""
    with project.reading() as connection:
        return connection.execute(select(DisputeRow.id).where(DisputeRow.number == number)).scalar()  # type: ignore[return-value]


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


def _positions(connection: Connection, only: Collection[str] | None) -> dict[str, list[Position]]:
    claims: dict[str, list[PositionClaim]] = defaultdict(list)
    joined = (
        select(PositionClaimRow.__table__, AnnotationRow.article_id)
        .join(AnnotationRow, AnnotationRow.id == PositionClaimRow.claim_id)
        .order_by(PositionClaimRow.position_id, PositionClaimRow.claim_id)
    )
    listed = select(PositionRow.__table__).order_by(PositionRow.dispute_id, PositionRow.ordinal, PositionRow.id)
    if only is not None:
        listed = listed.where(among(PositionRow.dispute_id, only))
        joined = joined.where(PositionClaimRow.position_id.in_(_ids(PositionRow, only)))
    for row in connection.execute(joined).all():
        claims[row.position_id].append(PositionClaim(row.claim_id, row.article_id, ClaimRole(row.role)))
    found: dict[str, list[Position]] = defaultdict(list)
    for row in connection.execute(listed).all():
        found[row.dispute_id].append(Position(row.id, row.label, row.value, tuple(claims.get(row.id, ()))))
    return found


def _evidence(connection: Connection, only: Collection[str] | None) -> dict[str, list[Evidence]]:
    ratings: dict[str, dict[PositionId, Consistency]] = defaultdict(dict)
    rated = select(ConsistencyRow.__table__)
    cited = select(EvidenceRow.__table__).order_by(EvidenceRow.created_at, EvidenceRow.id)
    if only is not None:
        cited = cited.where(among(EvidenceRow.dispute_id, only))
        rated = rated.where(ConsistencyRow.evidence_id.in_(_ids(EvidenceRow, only)))
    for row in connection.execute(rated):
        ratings[row.evidence_id][row.position_id] = Consistency(row.consistency)
    found: dict[str, list[Evidence]] = defaultdict(list)
    for row in connection.execute(cited):
        found[row.dispute_id].append(
            Evidence(row.id, row.citation, row.annotation_id, row.note, dict(ratings.get(row.id, {})))
        )
    return found


def _assessments(connection: Connection, only: Collection[str] | None) -> dict[str, list[Assessment]]:
    found: dict[str, list[Assessment]] = defaultdict(list)
    wanted = AssessmentRow.dispute_id.is_not(None) if only is None else among(AssessmentRow.dispute_id, only)
    query = select(AssessmentRow.__table__).where(wanted)
    for row in connection.execute(query.order_by(AssessmentRow.created_at, AssessmentRow.id)):
        found[row.dispute_id].append(_assessment(row))
    return found


def _ids(model: type[PositionRow | EvidenceRow], only: Collection[str]) -> Select[tuple[str]]:
    """The ids of what belongs to some disputes: what hangs on them is found by key, however many disputes there are."""
    return select(model.id).where(among(model.dispute_id, only))


def _assessment(row: Any) -> Assessment:
    return Assessment(
        row.id, row.annotator_id, row.position_id, Opinion(row.opinion) if row.opinion else None,
        Likelihood(row.likelihood) if row.likelihood else None, Confidence(row.confidence) if row.confidence else None,
        row.reasoning, row.created_at,
    )  # fmt: skip
