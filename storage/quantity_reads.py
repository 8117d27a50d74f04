"""Reading the quantities that stand at a place of an article."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from nlp.proposals import Segment
from storage import reads
from storage.project import Project
from storage.records import Annotation as AnnotationRecord
from storage.schema import Annotation
from storage.schema import Segment as SegmentRow
from storage.vocabulary import AnnotationKind, SegmentRole, Status


def quantities_at(project: Project, article_id: str, segments: Sequence[Segment]) -> list[AnnotationRecord]:
    """Return the quantities of an article that touch these segments and are not rejected, in the order of the text."""
    first, last = min(part.start for part in segments), max(part.end for part in segments)
    query = (
        select(Annotation.id, SegmentRow.start, SegmentRow.end)
        .join(SegmentRow, SegmentRow.annotation_id == Annotation.id)
        .where(
            Annotation.article_id == article_id, Annotation.kind == AnnotationKind.QUANTITY.value,
            Annotation.status != Status.REJECTED.value, SegmentRow.role == SegmentRole.BODY.value,
            SegmentRow.start < last, SegmentRow.end > first,
        )
        .order_by(SegmentRow.start)
    )  # fmt: skip
    with project.reading() as connection:
        found = connection.execute(query).all()
    held = [row.id for row in found if any(row.start < part.end and part.start < row.end for part in segments)]
    by_id = {str(record.id): record for record in reads.full_annotations(project, held)}
    return [by_id[key] for key in dict.fromkeys(held)]
