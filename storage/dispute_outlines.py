"""Reading every dispute in a line: its question, where it stands, how many positions it has and of how many days."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, literal_column, select

from storage.date_spans import span_of
from storage.ids import DisputeId
from storage.position_values import dispute_points
from storage.project import Project
from storage.schema import Annotation, Article, Claim, ClaimQuantity, Dispute, Position, PositionClaim, Quantity
from storage.vocabulary import ClaimRole, DisputeStatus

_RANKS = {role.value: rank for rank, role in enumerate(ClaimRole)}


@dataclass(frozen=True, slots=True)
class DisputeOutline:
    """A dispute as a list shows it."""

    id: DisputeId
    number: int
    question: str
    status: DisputeStatus
    positions: int
    dates: int
    """How many different dates its positions have."""


def dispute_outlines(project: Project) -> list[DisputeOutline]:
    """Return all disputes by number. May be called in any thread."""
    with project.reading() as connection:
        listed = select(Dispute.id, Dispute.number, Dispute.question, Dispute.status).order_by(Dispute.number)
        disputes = connection.execute(listed).all()
        counted = select(Position.dispute_id, func.count()).group_by(Position.dispute_id)
        positions = {row[0]: row[1] for row in connection.execute(counted)}
        leads = _leads(connection)
        by_figure = _dated_by_figures(connection, leads)
    days: dict[str, set[str]] = defaultdict(set)
    for lead in leads:
        span = span_of(lead.as_of) or span_of(lead.as_of_on) or span_of(lead.published_on)
        if span is not None:
            days[lead.dispute_id].add(span.text)
    dates = {key: len(found) for key, found in days.items()}
    for key in by_figure:
        points = dispute_points(project, key)
        dates[key] = points.dates if points is not None else 0
    return [
        DisputeOutline(key, number, question, DisputeStatus(status), positions.get(key, 0), dates.get(key, 0))
        for key, number, question, status in disputes
    ]


def has_many_claims_in_disputes(project: Project) -> bool:
    """Return whether reading all disputes may take longer than a frame or two."""
    with project.reading() as connection:
        # the newest row's number is an upper bound that costs nothing to find out
        newest: ColumnElement[int] = literal_column("position_claim.rowid")
        return (connection.execute(select(func.max(newest)).select_from(PositionClaim)).scalar() or 0) > _MANY


_MANY = 300
"""Claims at positions; 300 of them with what stands beside them are read in some 25 ms."""


def _leads(connection: Connection) -> list[Any]:
    """The claim that speaks for each position, with the days that it and its article say."""
    query = (
        select(
            Position.dispute_id, Position.id.label("position_id"), PositionClaim.claim_id, PositionClaim.role,
            Claim.as_of, Article.as_of_on, Article.published_on,
        )
        .join(PositionClaim, PositionClaim.position_id == Position.id)
        .join(Claim, Claim.annotation_id == PositionClaim.claim_id)
        .join(Annotation, Annotation.id == PositionClaim.claim_id)
        .join(Article, Article.id == Annotation.article_id)
    )  # fmt: skip
    best: dict[str, Any] = {}
    for row in connection.execute(query).all():
        known = best.get(row.position_id)
        if known is None or (_RANKS[row.role], row.claim_id) < (_RANKS[known.role], known.claim_id):
            best[row.position_id] = row
    return list(best.values())


def _dated_by_figures(connection: Connection, leads: Iterable[Any]) -> list[str]:
    """Disputes in which a claim may have its day from one of its figures: these are looked at more closely."""
    undated = {lead.claim_id: lead.dispute_id for lead in leads if lead.as_of is None}
    if not undated:
        return []
    query = (
        select(PositionClaim.claim_id)
        .join(ClaimQuantity, ClaimQuantity.claim_id == PositionClaim.claim_id)
        .join(Quantity, Quantity.annotation_id == ClaimQuantity.quantity_id)
        .where(Quantity.as_of.is_not(None))
    )
    return sorted({undated[key] for key in connection.execute(query).scalars() if key in undated})
