"""Everything of Sidelight JSON beside the articles: the project, annotators, labels, sources, relations, entities,
their links, disputes and suggestions, each section as a stream of objects."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, func, select

from storage.formats import json_shapes as shapes
from storage.formats.json_articles import Scope
from storage.formats.json_shapes import Json
from storage.schema import (
    Annotation,
    Annotator,
    Article,
    Assessment,
    Dispute,
    Entity,
    EntityLink,
    Evidence,
    EvidenceConsistency,
    Label,
    Meta,
    Position,
    PositionClaim,
    Relation,
    Source,
    Suggestion,
    SuggestionSide,
)
from storage.upholding import upheld_positions
from storage.vocabulary import Status


def project(connection: Connection) -> Json:
    """Return the project's id, name and birthday."""
    values = {row.key: row.value for row in connection.execute(select(Meta.key, Meta.value))}
    return {key: values[key] for key in ("id", "name", "created_at")}


def annotators(connection: Connection, scope: Scope) -> Iterator[Json]:
    """Yield those who signed something that the document holds, in the order in which they came."""
    signed: set[str | None] = set()
    for model in (Annotation, Entity, Relation, EntityLink, Dispute, Assessment, Evidence, Suggestion):
        query = select(model.annotator_id).distinct()
        if not scope.include_rejected and model in (Annotation, Entity, Relation, EntityLink):
            query = query.where(model.status != Status.REJECTED.value)
        signed.update(connection.execute(query).scalars())
    rows = select(Annotator.id, Annotator.name, Annotator.created_at).order_by(Annotator.created_at, Annotator.id)
    for row in connection.execute(rows):
        if row.id in signed:
            yield {"id": row.id, "name": row.name, "created_at": row.created_at}


def labels(connection: Connection) -> Iterator[Json]:
    """Yield all labels in their order."""
    for row in connection.execute(select(*Label.__table__.columns).order_by(Label.position, Label.name, Label.id)):
        yield {
            "id": row.id, "name": row.name, "kind": row.kind, "colour": row.colour, "shortcut": row.shortcut,
            "description": row.description, "aliases": row.aliases,
        }  # fmt: skip


def sources(connection: Connection) -> Iterator[Json]:
    """Yield all sources by name."""
    for row in connection.execute(select(*Source.__table__.columns).order_by(Source.name, Source.id)):
        yield {
            "id": row.id, "name": row.name, "outlet_type": row.outlet_type, "country": row.country,
            "reliability": row.reliability, "reliability_basis": row.reliability_basis,
        }  # fmt: skip


def relations(connection: Connection, scope: Scope) -> Iterator[Json]:
    """Yield the relations between annotations that the document holds, oldest first."""
    for row in connection.execute(select(*Relation.__table__.columns).order_by(Relation.created_at, Relation.id)):
        left_out = row.status == Status.REJECTED.value and not scope.include_rejected
        if left_out or scope.annotation(row.from_id) is None or scope.annotation(row.to_id) is None:
            continue
        yield {
            "id": row.id, "label": scope.labels[row.label_id], "from_id": row.from_id, "to_id": row.to_id,
            "status": row.status, "origin": row.origin, "score": row.score, "reasons": row.reasons, "note": row.note,
            "annotator_id": row.annotator_id, "created_at": row.created_at,
        }  # fmt: skip


def entities(connection: Connection, scope: Scope) -> Iterator[Json]:
    """Yield the entities by name. The articles must have been written before: they tell the mentions."""
    for row in connection.execute(select(*Entity.__table__.columns).order_by(Entity.name, Entity.id)):
        if scope.entity(row.id) is None:
            continue
        yield {
            "id": row.id, "name": row.name, "type": scope.labels[row.label_id] if row.label_id is not None else None,
            "aliases": row.aliases, "external_ids": row.external_ids, "mention_ids": scope.members.get(row.id, []),
            "note": row.note, "status": row.status, "origin": row.origin, "reasons": row.reasons,
            "annotator_id": row.annotator_id, "created_at": row.created_at,
        }  # fmt: skip


def entity_links(connection: Connection, scope: Scope) -> Iterator[Json]:
    """Yield the links between entities, among them those that a person keeps apart."""
    for row in connection.execute(select(*EntityLink.__table__.columns).order_by(EntityLink.created_at, EntityLink.id)):
        left_out = row.status == Status.REJECTED.value and not scope.include_rejected
        if left_out or scope.entity(row.a_id) is None or scope.entity(row.b_id) is None:
            continue
        yield {
            "a_id": row.a_id, "b_id": row.b_id, "relation": row.relation, "status": row.status, "id": row.id,
            "origin": row.origin, "score": row.score, "reasons": row.reasons, "annotator_id": row.annotator_id,
            "created_at": row.created_at,
        }  # fmt: skip


def disputes(connection: Connection, scope: Scope) -> Iterator[Json]:
    """Yield the disputes by number, with positions, assessments and evidence."""
    positions = _positions(connection, scope)
    assessments: dict[str, list[Json]] = defaultdict(list)
    query = select(*Assessment.__table__.columns).where(Assessment.dispute_id.is_not(None))
    for row in connection.execute(query.order_by(Assessment.created_at, Assessment.id)):
        assessments[row.dispute_id].append(shapes.assessment(row))
    evidence = _evidence(connection, scope)
    upheld = upheld_positions(connection)
    for row in connection.execute(select(*Dispute.__table__.columns).order_by(Dispute.number, Dispute.id)):
        yield {
            "id": row.id, "question": row.question, "topic": row.topic, "kind": row.kind, "status": row.status,
            "resolution": row.resolution, "rationale": row.rationale, "confidence": row.confidence,
            "positions": positions.get(row.id, []), "assessments": assessments.get(row.id, []),
            "evidence": evidence.get(row.id, []), "number": row.number, "annotator_id": row.annotator_id,
            "created_at": row.created_at, "upheld_position_id": upheld.get(row.id),
        }  # fmt: skip


def _positions(connection: Connection, scope: Scope) -> dict[str, list[Json]]:
    claims: dict[str, list[Json]] = defaultdict(list)
    attached = select(*PositionClaim.__table__.columns).order_by(PositionClaim.position_id, PositionClaim.claim_id)
    for row in connection.execute(attached):
        if scope.annotation(row.claim_id) is not None:
            claims[row.position_id].append({"claim_id": row.claim_id, "role": row.role})
    found: dict[str, list[Json]] = defaultdict(list)
    for row in connection.execute(select(*Position.__table__.columns).order_by(Position.ordinal, Position.id)):
        found[row.dispute_id].append(
            {"id": row.id, "label": row.label, "value": row.value, "claims": claims.get(row.id, [])}
        )
    return found


def _evidence(connection: Connection, scope: Scope) -> dict[str, list[Json]]:
    ratings: dict[str, list[Json]] = defaultdict(list)
    rated = select(*EvidenceConsistency.__table__.columns)
    for row in connection.execute(rated.order_by(EvidenceConsistency.evidence_id, EvidenceConsistency.position_id)):
        ratings[row.evidence_id].append({"position_id": row.position_id, "consistency": row.consistency})
    found: dict[str, list[Json]] = defaultdict(list)
    for row in connection.execute(select(*Evidence.__table__.columns).order_by(Evidence.created_at, Evidence.id)):
        found[row.dispute_id].append({
            "id": row.id, "citation": row.citation, "annotation_id": scope.annotation(row.annotation_id),
            "note": row.note, "consistency": ratings.get(row.id, []), "annotator_id": row.annotator_id,
            "created_at": row.created_at,
        })  # fmt: skip
    return found


def suggestions(connection: Connection, scope: Scope) -> Iterator[Json]:
    """Yield the comparisons that the machine proposes, best first, with a person's answer where there is one."""
    a, b = SuggestionSide.__table__.alias("side_a"), SuggestionSide.__table__.alias("side_b")
    query = (
        select(
            *Suggestion.__table__.columns, a.c.article_id.label("a_article"), a.c.claim_id.label("a_claim"),
            a.c.segments.label("a_segments"), b.c.article_id.label("b_article"), b.c.claim_id.label("b_claim"),
            b.c.segments.label("b_segments"),
        )
        .join(a, (a.c.suggestion_id == Suggestion.id) & (a.c.side == "a"))
        .join(b, (b.c.suggestion_id == Suggestion.id) & (b.c.side == "b"))
        .order_by(Suggestion.score.desc(), Suggestion.created_at, Suggestion.id)
    )  # fmt: skip
    for row in connection.execute(query):
        yield {
            "id": row.id, "relation": row.relation, "basis": row.basis, "score": row.score,
            "explanation": {
                "text": row.explanation.get("text", ""),
                **{key: row.explanation.get(key, []) for key in ("steps", "shared", "differs")},
                **{key: row.explanation[key] for key in ("dispute_id",) if key in row.explanation},
            },
            "decision": row.decision,
            "a": _side(scope, row.a_article, row.a_segments, row.a_claim),
            "b": _side(scope, row.b_article, row.b_segments, row.b_claim),
            "origin": row.origin, "annotator_id": row.annotator_id, "created_at": row.created_at,
        }  # fmt: skip


def _side(scope: Scope, article_id: str, segments: list[list[Any]], claim_id: str | None) -> Json:
    return {
        "article_id": article_id,
        "segments": [{"start": start, "end": end, "text": quote} for start, end, quote in segments],
        "claim_id": scope.annotation(claim_id),
    }


def article_count(connection: Connection) -> int:
    """Return how many articles will be written, for progress."""
    return connection.execute(select(func.count()).select_from(Article)).scalar_one()
