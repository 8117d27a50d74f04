"""The machine's comparisons of two passages count as answered once a person has said how the two stand."""

from __future__ import annotations

from sqlalchemy import select

from nlp.proposals import ComparisonRelation
from storage.edit import Edit
from storage.project import Project
from storage.schema import Annotation, Suggestion, SuggestionSide
from storage.schema import Segment as SegmentRow
from storage.vocabulary import SegmentRole

ANSWERS = {
    ComparisonRelation.EQUIVALENT: "same",
    ComparisonRelation.CONTRADICTS: "contradicts",
    ComparisonRelation.DIFFERENT_SCOPE: "different_scope",
    ComparisonRelation.DIFFERENT_AS_OF: "different_as_of",
    ComparisonRelation.UNRELATED: "unrelated",
}
"""What a person can answer, and the relation label that joins the two claims then."""


def answer_alike_in(
    project: Project, edit: Edit, one: str, other: str, answer: ComparisonRelation | None, *, only_open: bool = False
) -> None:
    """Give every comparison of two claims (ids), or only those without one, their answer. Raises ``KeyError``."""
    decision = answer.value if answer is not None else None
    signed = {"decision": decision, "annotator_id": project.annotator_id}
    both = sorted(_touching(edit, one) & _touching(edit, other))
    rows = edit.connection.execute(select(Suggestion.id, Suggestion.decision).where(Suggestion.id.in_(both))).all()
    changed = [row.id for row in rows if row.decision != decision and not (only_open and row.decision)]
    edit.update(Suggestion, dict.fromkeys(changed, signed))


def _touching(edit: Edit, claim_id: str) -> set[str]:
    """Return the comparisons of which a side shares letters with a claim."""
    annotation = edit.existing(Annotation, claim_id)
    body = edit.connection.execute(
        select(SegmentRow.start, SegmentRow.end).where(
            SegmentRow.annotation_id == claim_id, SegmentRow.role == SegmentRole.BODY.value
        )
    ).all()
    sides = edit.connection.execute(
        select(SuggestionSide.suggestion_id, SuggestionSide.segments).where(
            SuggestionSide.article_id == annotation["article_id"]
        )
    )
    return {
        suggestion_id
        for suggestion_id, listed in sides
        if any(first < end and start < last for first, last, _quote in listed for start, end in body)
    }
