"""The project's own settings, its sources and its labels."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select

from storage.changes import Changes
from storage.ids import new_id
from storage.labels import RELATIONS
from storage.project import Project
from storage.schema import Annotation, Entity, Label, Meta, Relation, Source
from storage.vocabulary import LabelKind

SOURCE_FIELDS = frozenset({"name", "outlet_type", "country", "reliability", "reliability_basis"})
_NEEDED = frozenset(preset.name for preset in RELATIONS)
LABEL_FIELDS = frozenset({"name", "colour", "shortcut", "description", "position"})


class LabelInUse(ValueError):
    """A label that annotations bear cannot be deleted; relabel or merge them first."""


class LabelNeeded(LabelInUse):
    """A relation label that Sidelight's own answers use cannot be deleted."""


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


def add_label(
    project: Project, name: str, kind: LabelKind, colour: str, *, shortcut: str | None = None, description: str = ""
) -> Changes:
    """Add a label. Raises ``ValueError`` when the project has one of that name and kind."""
    with project.edit("add_label", label=name) as edit:
        same = select(Label.id).where(Label.kind == kind.value, Label.name == name)
        if edit.connection.execute(same).scalar() is not None:
            raise ValueError(f"there is a label {name} already")
        position = edit.connection.execute(select(func.max(Label.position))).scalar()
        label_id = new_id()
        edit.insert(Label, [{
            "id": label_id, "name": name, "kind": kind.value, "colour": colour, "shortcut": shortcut,
            "description": description, "position": 0 if position is None else position + 1,
        }])  # fmt: skip
        edit.result_id = label_id
    return edit.changes


def edit_label(project: Project, label_id: str, **values: Any) -> Changes:
    """Change a label (any of ``LABEL_FIELDS``); annotations that bear it keep it."""
    unknown = set(values) - LABEL_FIELDS
    if unknown:
        raise ValueError(f"not editable: {sorted(unknown)}")
    with project.edit("edit_label") as edit:
        row = edit.row(Label, label_id)
        if row is None:
            raise KeyError(label_id)
        if "name" in values:
            same = select(Label.id).where(Label.kind == row["kind"], Label.name == values["name"], Label.id != label_id)
            if edit.connection.execute(same).scalar() is not None:
                raise ValueError(f"there is a label {values['name']} already")
        edit.details.update(label=row["name"], fields=", ".join(k for k, v in values.items() if row[k] != v))
        edit.update(Label, {label_id: values})
    return edit.changes


def delete_label(project: Project, label_id: str) -> Changes:
    """Delete a label that nothing bears. Raises ``LabelInUse`` otherwise.

    The relations by which passages are compared stay: without "contradicts" no dispute could be opened.
    """
    with project.edit("delete_label") as edit:
        row = edit.row(Label, label_id)
        if row is None:
            raise KeyError(label_id)
        if row["kind"] == LabelKind.RELATION.value and row["name"] in _NEEDED:
            raise LabelNeeded(row["name"])
        for model in (Annotation, Relation, Entity):
            if edit.connection.execute(select(model.id).where(model.label_id == label_id).limit(1)).scalar():
                raise LabelInUse(row["name"])
        edit.details.update(label=row["name"])
        edit.delete(Label, [label_id])
    return edit.changes
