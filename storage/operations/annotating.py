"""What all operations on annotations share: rows with checked quotes, and deleting with all that hangs on them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import bindparam, select

from nlp.proposals import Segment, Segments
from storage.changes import Row
from storage.edit import Edit
from storage.ids import new_id, now
from storage.project import Project
from storage.schema import (
    Annotation,
    Article,
    Assessment,
    Claim,
    ClaimQuantity,
    Evidence,
    Label,
    PositionClaim,
    Quantity,
    Quotation,
    Relation,
    SuggestionSide,
    table_of,
)
from storage.schema import Segment as SegmentRow
from storage.shortening import in_history
from storage.vocabulary import AnnotationKind, SegmentRole, Status

CONTEXT = 32
"""Code points kept before and after each quote (W3C TextQuoteSelector), to find it again in an edited text."""

HUMAN = "human"

# What the history says of each edit, asked at every key press: put together once, which takes longer than running it.
_ANNOTATION, _SEGMENT, _LABEL, _ARTICLE = (table_of(model) for model in (Annotation, SegmentRow, Label, Article))
_TITLE = select(_ARTICLE.c.title).where(_ARTICLE.c.id == bindparam("id"))
_LABELLED = (
    select(_LABEL.c.name, _ANNOTATION.c.kind)
    .select_from(_ANNOTATION).outerjoin(_LABEL, _LABEL.c.id == _ANNOTATION.c.label_id)
    .where(_ANNOTATION.c.id == bindparam("id"))
)  # fmt: skip
_QUOTES = (
    select(_SEGMENT.c.quote)
    .where(_SEGMENT.c.annotation_id == bindparam("id"), _SEGMENT.c.role == SegmentRole.BODY.value)
    .order_by(_SEGMENT.c.ordinal)
)


def normalised(segments: Iterable[Segment], text: str) -> Segments:
    """Return segments sorted and joined where they touch. Raises ``ValueError`` when one lies outside the text."""
    result: list[Segment] = []
    for segment in sorted(segments):
        if segment.end > len(text):
            raise ValueError(f"[{segment.start}, {segment.end}) lies outside a text of {len(text)} code points")
        if result and segment.start <= result[-1].end:
            result[-1] = Segment(result[-1].start, max(result[-1].end, segment.end))
        else:
            result.append(segment)
    if not result:
        raise ValueError("an annotation needs at least one stretch of text")
    return tuple(result)


def quote_of(text: str, segments: Sequence[Segment]) -> str:
    """Return the quoted words, those of several segments joined by a space."""
    return " ".join(text[s.start : s.end] for s in segments)


def short(quote: str) -> str:
    """Return a quote as the history shows it."""
    return in_history(quote)


def annotation_row(
    project: Project, article_id: str, kind: AnnotationKind, *, label_id: str | None = None, status: Status,
    origin: str, entity_id: str | None = None, entity_decided: bool = False, score: float | None = None,
    reasons: Sequence[str] = (), note: str = "", annotation_id: str | None = None,
) -> dict[str, Any]:  # fmt: skip
    """Return a row of the annotation table. Machine origins carry no annotator and no decision time."""
    moment = now()
    human = origin == HUMAN
    return {
        "id": annotation_id or new_id(),
        "article_id": article_id,
        "kind": kind.value,
        "label_id": label_id,
        "entity_id": entity_id,
        "entity_decided": entity_decided,
        "status": status.value,
        "origin": origin,
        "score": score,
        "reasons": list(reasons),
        "note": note,
        "annotator_id": project.annotator_id if human else None,
        "created_at": moment,
        "decided_at": moment if human else None,
    }


def segment_rows(
    annotation_id: str, segments: Sequence[Segment], text: str, *, role: SegmentRole = SegmentRole.BODY, part: int = 0
) -> list[dict[str, Any]]:
    """Return rows of the segment table, each with its exact quote and surroundings cut from the stored text."""
    rows = []
    for ordinal, segment in enumerate(normalised(segments, text)):
        start, end = segment.start, segment.end
        rows.append(
            {
                "annotation_id": annotation_id,
                "role": role.value,
                "part": part,
                "ordinal": ordinal,
                "start": start,
                "end": end,
                "quote": text[start:end],
                "prefix": text[max(0, start - CONTEXT) : start],
                "suffix": text[end : end + CONTEXT],
            }
        )
    return rows


def replace_segments(
    edit: Edit, annotation_id: str, segments: Sequence[Segment], text: str, role: SegmentRole = SegmentRole.BODY
) -> None:
    """Give an annotation other segments of one role; an empty sequence takes the role away."""
    query = select(SegmentRow.__table__).where(SegmentRow.annotation_id == annotation_id, SegmentRow.role == role.value)
    edit.delete_rows(SegmentRow, edit.fetch(query))
    if segments:
        edit.insert(SegmentRow, segment_rows(annotation_id, segments, text, role=role))


def delete_annotations(edit: Edit, rows: Sequence[Row]) -> None:
    """Delete annotations (rows just read) with their segments, fields, relations and places in disputes.

    Positions stay, even without claims: a question is not taken back because one passage is.
    """
    ids = [row["id"] for row in rows]
    edit.delete_where(SegmentRow, "annotation_id", ids)
    kinds = {row["kind"] for row in rows}
    if kinds & {"claim", "quantity"}:
        edit.delete_where(ClaimQuantity, "claim_id", ids)
        edit.delete_where(ClaimQuantity, "quantity_id", ids)
    if "claim" in kinds:
        edit.delete_where(PositionClaim, "claim_id", ids)
        edit.delete_where(Assessment, "claim_id", ids)
        sides = _where(edit, SuggestionSide, "claim_id", ids)
        edit.update(SuggestionSide, {(s["suggestion_id"], s["side"]): {"claim_id": None} for s in sides})
        edit.delete_where(Claim, "annotation_id", ids)
    if "quantity" in kinds:
        edit.delete_where(Quantity, "annotation_id", ids)
    if "quotation" in kinds:
        edit.delete_where(Quotation, "annotation_id", ids)
    cited = _where(edit, Evidence, "annotation_id", ids)
    edit.update(Evidence, {row["id"]: {"annotation_id": None} for row in cited})
    edit.delete_where(Relation, "from_id", ids)
    edit.delete_where(Relation, "to_id", ids)
    edit.delete_rows(Annotation, rows)


def _where(edit: Edit, model: Any, column: str, values: Sequence[str]) -> list[Row]:
    found: list[Row] = []
    table = model.__table__
    for start in range(0, len(values), 400):
        part = values[start : start + 400]
        found.extend(edit.fetch(select(table).where(table.c[column].in_(part))))
    return found


def described(edit: Edit, annotation_id: str) -> tuple[str, str]:
    """Return the short quote and the label's name (or the kind) of an annotation, for a sentence of the history."""
    row = edit.connection.execute(_LABELLED, {"id": annotation_id}).one()
    quotes = edit.connection.execute(_QUOTES, {"id": annotation_id}).scalars()
    return short(" ".join(quotes)), row.name or row.kind


def article_title(edit: Edit, article_id: str) -> str:
    """Return an article's title, for a sentence of the history."""
    return short(edit.connection.execute(_TITLE, {"id": article_id}).scalar_one())
