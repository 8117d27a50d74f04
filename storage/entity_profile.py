"""Reading what is known of one entity beside its mentions: what it says in claims, and its links to others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, literal_column, or_, select

from nlp.proposals import EntityRelation
from storage.ids import AnnotationId, ArticleId, EntityId, Timestamp
from storage.keys import among
from storage.project import Project
from storage.schema import Annotation, Claim, Dispute, Entity, EntityLink, Position, PositionClaim, Segment
from storage.vocabulary import AnnotationKind, DisputeStatus, SegmentRole, Status


@dataclass(frozen=True, slots=True)
class SpokenClaim:
    """A claim that the entity makes in an article, with the first dispute in which it stands."""

    id: AnnotationId
    article_id: ArticleId
    statement: str
    status: Status
    dispute_id: str | None
    dispute_number: int | None
    resolved: bool


@dataclass(frozen=True, slots=True)
class LinkLine:
    """A link as one of its ends sees it."""

    id: str
    other_id: EntityId
    other_name: str
    relation: EntityRelation
    outgoing: bool
    """True when the sentence begins here: "Washington metonym of United States" on Washington's page."""
    status: Status
    origin: str
    reasons: tuple[str, ...]
    created_at: Timestamp


def spoken_claims(project: Project, entity_id: str) -> list[SpokenClaim]:
    """Return the claims (not rejected) that the entity makes: named as speaker, or one of its mentions stands there."""
    with project.reading() as connection:
        named = set(
            connection.execute(select(Claim.annotation_id).where(Claim.speaker_entity_id == entity_id)).scalars()
        )
        places: dict[str, list[tuple[int, int]]] = defaultdict(list)
        mentions = (
            select(Annotation.article_id, Segment.start, Segment.end)
            .join(Segment, Segment.annotation_id == Annotation.id)
            .where(Annotation.entity_id == entity_id, Segment.role == SegmentRole.BODY.value)
            .where(Annotation.status != Status.REJECTED.value)
        )
        for article_id, start, end in connection.execute(mentions).all():
            places[article_id].append((start, end))
        # the plus keeps SQLite from starting at the claims without a speaker, which are nearly all
        unnamed: ColumnElement[str | None] = literal_column("+claim.speaker_entity_id")
        speakers = (
            select(Annotation.id, Annotation.article_id, Segment.start, Segment.end)
            .join(Segment, Segment.annotation_id == Annotation.id)
            .join(Claim, Claim.annotation_id == Annotation.id)
            .where(among(Annotation.article_id, list(places)), Annotation.kind == AnnotationKind.CLAIM.value)
            .where(Segment.role == SegmentRole.SPEAKER.value, unnamed.is_(None))
        )
        for key, article_id, start, end in connection.execute(speakers).all():
            if any(first < end and start < last for first, last in places[article_id]):
                named.add(key)
        return _claims(connection, sorted(named))


def links_of_entity(project: Project, entity_id: str) -> list[LinkLine]:
    """Return the links that are not rejected, those that a person made or confirmed first."""
    return [line for line in _links(project, entity_id) if line.status is not Status.REJECTED]


def kept_apart(project: Project, entity_id: str) -> list[LinkLine]:
    """Return the entities from which a person tells this one apart, each once, the latest decision first."""
    found: dict[str, LinkLine] = {}
    for line in _links(project, entity_id):
        refused = line.relation is EntityRelation.SAME_AS and line.status is Status.REJECTED
        if line.relation is EntityRelation.DIFFERENT_FROM and line.status is Status.CONFIRMED:
            found[line.other_id] = line
        elif refused:
            found.setdefault(line.other_id, line)
    return sorted(found.values(), key=lambda line: line.created_at, reverse=True)


def _links(project: Project, entity_id: str) -> list[LinkLine]:
    query = select(EntityLink.__table__).where(or_(EntityLink.a_id == entity_id, EntityLink.b_id == entity_id))
    with project.reading() as connection:
        rows = connection.execute(query).all()
        others = {row.b_id if row.a_id == entity_id else row.a_id for row in rows}
        named = select(Entity.id, Entity.name).where(among(Entity.id, sorted(others)))
        names = {row.id: row.name for row in connection.execute(named)}
    lines = [
        LinkLine(
            row.id, row.b_id if row.a_id == entity_id else row.a_id,
            names[row.b_id if row.a_id == entity_id else row.a_id], EntityRelation(row.relation),
            row.a_id == entity_id, Status(row.status), row.origin, tuple(row.reasons), row.created_at,
        )
        for row in rows
    ]  # fmt: skip
    return sorted(lines, key=lambda line: (line.status is Status.SUGGESTED, line.relation, line.other_name))


def _claims(connection: Any, ids: Sequence[str]) -> list[SpokenClaim]:
    rows = connection.execute(
        select(Annotation.id, Annotation.article_id, Claim.statement, Annotation.status)
        .join(Claim, Claim.annotation_id == Annotation.id)
        .where(among(Annotation.id, ids), Annotation.status != Status.REJECTED.value)
    ).all()
    disputed = _disputes(connection, ids)
    found = [
        SpokenClaim(key, article_id, statement, Status(status), *disputed.get(key, (None, None, False)))
        for key, article_id, statement, status in rows
    ]
    return sorted(found, key=lambda each: (each.dispute_number is None, each.dispute_number or 0, each.statement))


def _disputes(connection: Any, ids: Iterable[str]) -> dict[str, tuple[str, int, bool]]:
    rows = connection.execute(
        select(PositionClaim.claim_id, Dispute.id, Dispute.number, Dispute.status)
        .join(Position, Position.id == PositionClaim.position_id)
        .join(Dispute, Dispute.id == Position.dispute_id)
        .where(among(PositionClaim.claim_id, list(ids)))
        .order_by(Dispute.number.desc())
    )
    return {key: (dispute, number, status == DisputeStatus.RESOLVED.value) for key, dispute, number, status in rows}
