"""The project's own settings and its sources."""

from __future__ import annotations

from typing import Any

from storage.changes import Changes
from storage.project import Project
from storage.schema import Meta, Source

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


def edit_source(project: Project, source_id: str, **values: Any) -> Changes:
    """Change what is known about a source (any of ``SOURCE_FIELDS``)."""
    unknown = set(values) - SOURCE_FIELDS
    if unknown:
        raise ValueError(f"not editable: {sorted(unknown)}")
    with project.edit("edit_source") as edit:
        row = edit.row(Source, source_id)
        if row is None:
            raise KeyError(source_id)
        edit.details.update(name=row["name"], fields=", ".join(k for k, v in values.items() if row[k] != v))
        edit.update(Source, {source_id: values})
    return edit.changes
