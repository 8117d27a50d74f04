"""The project's own settings and its sources."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from storage.changes import Changes
from storage.knowledge import CLAIM_THRESHOLD_KEY
from storage.operations.annotating import delete_annotations
from storage.project import Project
from storage.schema import Annotation, Claim, Meta, Source
from storage.vocabulary import AnnotationKind, Status

SOURCE_FIELDS = frozenset({"name", "outlet_type", "country", "reliability", "reliability_basis"})


def set_meta(project: Project, **values: str) -> Changes:
    """Change settings of the project: ``name``, ``model`` ..."""
    with project.edit("edit_project", fields=", ".join(values)) as edit:
        for key, value in values.items():
            if edit.row(Meta, key) is None:
                edit.insert(Meta, [{"key": key, "value": value}])
            else:
                edit.update(Meta, {key: {"value": value}})
    return edit.changes


def set_claim_threshold(project: Project, threshold: float, *, run: str | None = None) -> Changes:
    """Say from which check-worthiness on (0 to 1) the machine proposes a claim in this project.

    Proposals below it that nobody has decided are taken away with it; undo brings both back. Those that a lower one
    lets in are found when the articles are read again: by a ``run`` that is named here, it is taken back together with
    the threshold. Raises ``ValueError`` for what is no share.
    """
    if not 0.0 <= threshold <= 1.0:
        raise ValueError(f"not a share: {threshold}")
    action = "set_claim_threshold" if run is None else "lower_claim_threshold"
    with project.edit(action, run=run, threshold=f"{threshold:.2f}") as edit:
        value = f"{threshold:.4g}"
        if edit.row(Meta, CLAIM_THRESHOLD_KEY) is None:
            edit.insert(Meta, [{"key": CLAIM_THRESHOLD_KEY, "value": value}])
        else:
            edit.update(Meta, {CLAIM_THRESHOLD_KEY: {"value": value}})
        below = edit.fetch(
            select(Annotation.__table__)
            .join(Claim, Claim.annotation_id == Annotation.id)
            .where(
                Annotation.kind == AnnotationKind.CLAIM.value,
                Annotation.status == Status.SUGGESTED.value,
                Claim.check_worthiness < threshold,
            )
        )
        edit.details.update(count=len(below))
        delete_annotations(edit, below)
    return edit.changes


def edit_source(project: Project, source_id: str, **values: Any) -> Changes:
    """Change what is known about a source (any of ``SOURCE_FIELDS``)."""
    unknown = set(values) - SOURCE_FIELDS
    if unknown:
        raise ValueError(f"not editable: {sorted(unknown)}")
    with project.edit("edit_source") as edit:
        row = edit.existing(Source, source_id)
        edit.details.update(name=row["name"], fields=", ".join(k for k, v in values.items() if row[k] != v))
        edit.update(Source, {source_id: values})
    return edit.changes
