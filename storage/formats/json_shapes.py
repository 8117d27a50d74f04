"""Rows of the project file as objects of Sidelight JSON: key names and their order, for one annotation at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from storage.vocabulary import AnnotationKind, SegmentRole

Json = dict[str, Any]
Parts = dict[tuple[str, int], list[Json]]
"""Segments of one annotation by role and part, as JSON."""

LISTS: Mapping[str, str] = {
    AnnotationKind.MENTION: "mentions",
    AnnotationKind.CLAIM: "claims",
    AnnotationKind.QUANTITY: "quantities",
    AnnotationKind.QUOTATION: "quotations",
    AnnotationKind.SPAN: "spans",
}
"""Kind of an annotation -> key of the list that holds it."""

BODY = (SegmentRole.BODY.value, 0)
SPEAKER = (SegmentRole.SPEAKER.value, 0)
CUE = (SegmentRole.CUE.value, 0)


def claim(
    row: Any, reasons: list[str], label: str | None, parts: Parts, fields: Any, speaker_id: str | None,
    quantity_ids: Sequence[str], assessments: Sequence[Json],
) -> Json:  # fmt: skip
    """Return a claim with what analysts think of it."""
    return {
        "id": row.id,
        "segments": parts.get(BODY, []),
        "statement": fields.statement,
        "claim_type": fields.claim_type,
        "check_worthiness": fields.check_worthiness,
        "reasons": reasons,
        "attribution": fields.attribution,
        "speaker": {"text": fields.speaker_text, "segments": parts.get(SPEAKER, []), "entity_id": speaker_id},
        "cue": {"segments": parts.get(CUE, [])},
        "hedges": _hedges(parts),
        "factuality": fields.factuality,
        "polarity": fields.polarity,
        "as_of": fields.as_of,
        "credibility": fields.credibility,
        "quantity_ids": list(quantity_ids),
        "status": row.status,
        "origin": row.origin,
        "scope_note": fields.scope_note,
        "disputed": fields.disputed,
        "label": label,
        "score": row.score,
        "annotator_id": row.annotator_id,
        "created_at": row.created_at,
        "decided_at": row.decided_at,
        "note": row.note,
        "assessments": list(assessments),
    }


def quantity(row: Any, reasons: list[str], label: str | None, parts: Parts, fields: Any) -> Json:
    """Return a quantity."""
    return {
        "id": row.id,
        "segments": parts.get(BODY, []),
        "value": fields.value,
        "low": fields.low,
        "high": fields.high,
        "unit": fields.unit,
        "dimension": fields.dimension,
        "modifier": fields.modifier,
        "measures": fields.measures,
        "as_of": fields.as_of,
        "scope_note": fields.scope_note,
        "subject": fields.subject,
        "label": label,
    } | _made(row, reasons)


def quotation(
    row: Any, reasons: list[str], label: str | None, parts: Parts, fields: Any, speaker_id: str | None
) -> Json:
    """Return a quotation."""
    return {
        "id": row.id,
        "quote_type": fields.quote_type,
        "content": {"segments": parts.get(BODY, [])},
        "cue": {"segments": parts.get(CUE, [])},
        "speaker": {"text": fields.speaker_text, "segments": parts.get(SPEAKER, []), "entity_id": speaker_id},
        "hedges": _hedges(parts),
        "label": label,
    } | _made(row, reasons)


def assessment(row: Any) -> Json:
    """Return what an analyst thinks of a claim or a dispute."""
    return {
        "id": row.id,
        "annotator_id": row.annotator_id,
        "position_id": row.position_id,
        "opinion": row.opinion,
        "likelihood": row.likelihood,
        "confidence": row.confidence,
        "reasoning": row.reasoning,
        "created_at": row.created_at,
    }


def _made(row: Any, reasons: list[str]) -> Json:
    """Return who made an annotation, when, how sure, and what became of it."""
    return {
        "status": row.status,
        "origin": row.origin,
        "score": row.score,
        "reasons": reasons,
        "annotator_id": row.annotator_id,
        "created_at": row.created_at,
        "decided_at": row.decided_at,
        "note": row.note,
    }


def _hedges(parts: Parts) -> list[Json]:
    numbers = sorted(part for role, part in parts if role == SegmentRole.HEDGE.value)
    return [{"segments": parts[(SegmentRole.HEDGE.value, number)]} for number in numbers]
