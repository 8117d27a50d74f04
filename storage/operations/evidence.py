"""Evidence for a dispute beyond a typed citation: a passage of an article, and corrections of what was cited."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from nlp.proposals import Segment
from storage.changes import Changes
from storage.ids import new_id, now
from storage.operations.annotating import HUMAN, annotation_row, normalised, segment_rows
from storage.operations.disputes import require_position
from storage.project import Project
from storage.schema import Annotation, Dispute, Evidence, EvidenceConsistency, Label
from storage.schema import Segment as SegmentRow
from storage.vocabulary import AnnotationKind, LabelKind, Status

EVIDENCE_FIELDS = frozenset({"citation", "note"})
CITED_AS = "Highlight"
"""The label of a passage that is marked because it is cited."""


def cite_passage(
    project: Project, dispute_id: str, article_id: str, segments: Sequence[Segment], citation: str
) -> Changes:  # fmt: skip
    """Cite words of an article that bear no mark yet: they are marked, and the mark is the evidence."""
    with project.edit("add_evidence") as edit:
        edit.details["number"] = edit.existing(Dispute, dispute_id)["number"]
        text = project.text(article_id)
        wanted = normalised(segments, text)
        query = select(Label.id).where(Label.kind == LabelKind.SPAN.value).order_by(Label.name != CITED_AS)
        label_id = edit.connection.execute(query.limit(1)).scalar()
        row = annotation_row(
            project, article_id, AnnotationKind.SPAN, label_id=label_id, status=Status.CONFIRMED, origin=HUMAN
        )
        edit.insert(Annotation, [row])
        edit.insert(SegmentRow, segment_rows(row["id"], wanted, text))
        edit.result_id = new_id()
        edit.insert(Evidence, [{
            "id": edit.result_id, "dispute_id": dispute_id, "annotation_id": row["id"], "citation": citation,
            "note": "", "annotator_id": project.annotator_id, "created_at": now(),
        }])  # fmt: skip
    return edit.changes


def edit_evidence(project: Project, evidence_id: str, **values: Any) -> Changes:
    """Change the citation or the note of evidence."""
    unknown = set(values) - EVIDENCE_FIELDS
    if unknown:
        raise ValueError(f"not editable: {sorted(unknown)}")
    with project.edit("edit_evidence") as edit:
        row = edit.existing(Evidence, evidence_id)
        edit.details["number"] = edit.existing(Dispute, row["dispute_id"])["number"]
        edit.update(Evidence, {evidence_id: values})
    return edit.changes


def clear_rating(project: Project, evidence_id: str, position_id: str) -> Changes:
    """Take back how evidence bears on a position: it is unrated again."""
    with project.edit("edit_evidence") as edit:
        row = edit.existing(Evidence, evidence_id)
        edit.details["number"] = edit.existing(Dispute, row["dispute_id"])["number"]
        require_position(edit, row["dispute_id"], position_id)
        edit.delete(EvidenceConsistency, [(evidence_id, position_id)])
    return edit.changes
