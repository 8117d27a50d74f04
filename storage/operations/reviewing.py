"""Settling one proposal with its corrections, as one action: other boundaries and another label at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from nlp.proposals import Segment
from storage.changes import Changes
from storage.ids import now
from storage.operations.annotating import described, normalised, quote_of, replace_segments, short
from storage.operations.regrouping import regroup
from storage.project import Project
from storage.schema import Annotation, Label
from storage.vocabulary import Status


def settle(
    project: Project, annotation_id: str, *, label_id: str | None = None, segments: Sequence[Segment] = ()
) -> Changes:
    """Confirm a proposal with what a person corrected. Raises ``KeyError`` when it, or the label, is gone."""
    with project.edit("confirm") as edit:
        row = edit.existing(Annotation, annotation_id)
        old_quote, old_label = described(edit, annotation_id)
        values: dict[str, Any] = {
            "status": Status.CONFIRMED.value, "annotator_id": project.annotator_id, "decided_at": now(),
        }  # fmt: skip
        edit.details.update(quote=old_quote, label=old_label)
        if segments:
            text = project.text(row["article_id"])
            wanted = normalised(segments, text)
            replace_segments(edit, annotation_id, wanted, text)
            edit.action = "resegment"
            edit.details.update(old=old_quote, quote=short(quote_of(text, wanted)))
        if label_id is not None and label_id != row["label_id"]:
            label = edit.existing(Label, label_id)
            values["label_id"] = label_id
            edit.action = edit.action or "relabel"
            edit.details.update(old=old_label if edit.action == "relabel" else old_quote, label=label["name"])
        edit.update(Annotation, {annotation_id: values})
        if segments:
            regroup(project, edit, row, quote_of(text, wanted))
        edit.result_id = annotation_id
    return edit.changes
