"""Labels: adding, naming, ordering, merging and deleting them, and taking whole sets over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import func, select

from storage.changes import Changes, Row
from storage.edit import Edit
from storage.ids import new_id
from storage.keys import among
from storage.label_sets import LabelSet, SetLabel
from storage.labels import COMPARING
from storage.project import Project
from storage.schema import Annotation, Entity, Label, Relation
from storage.vocabulary import LabelKind

LABEL_FIELDS = frozenset({"name", "colour", "shortcut", "description", "position"})


class LabelInUse(ValueError):
    """A label that annotations bear cannot be deleted; relabel or merge them first."""


class LabelNeeded(LabelInUse):
    """A relation label that Sidelight's own answers use can be renamed, not deleted or merged with another of them."""


def add_label(
    project: Project, name: str, kind: LabelKind, colour: str, *, shortcut: str | None = None, description: str = ""
) -> Changes:
    """Add a label. Raises ``ValueError`` when the project has one of that name and kind."""
    with project.edit("add_label", label=name) as edit:
        _require_free(edit, kind.value, name)
        edit.result_id = _insert(edit, SetLabel(name, kind, colour, shortcut, description))
    return edit.changes


def edit_label(project: Project, label_id: str, **values: Any) -> Changes:
    """Change a label (any of ``LABEL_FIELDS``); annotations that bear it keep it.

    Renamed, it still answers to its former name: the machine and the answers to comparisons find it. Given the key of
    another label, it hands its own one over to that.
    """
    unknown = set(values) - LABEL_FIELDS
    if unknown:
        raise ValueError(f"not editable: {sorted(unknown)}")
    with project.edit("edit_label") as edit:
        row = edit.existing(Label, label_id)
        edit.details.update(label=row["name"], fields=", ".join(k for k, v in values.items() if row[k] != v))
        if values.get("name", row["name"]) != row["name"]:
            _require_free(edit, row["kind"], values["name"], label_id)
            values["aliases"] = _aliases(values["name"], [*row["aliases"], row["name"]])
        if values.get("shortcut"):
            held = select(Label.id).where(Label.shortcut == values["shortcut"], Label.id != label_id)
            owners = edit.connection.execute(held).scalars().all()
            edit.update(Label, {owner: {"shortcut": row["shortcut"]} for owner in owners[:1]})
            edit.update(Label, {owner: {"shortcut": None} for owner in owners[1:]})
        edit.update(Label, {label_id: values})
    return edit.changes


def order_labels(project: Project, label_ids: Sequence[str]) -> Changes:
    """Put labels into this order, in the places that they hold among all labels."""
    with project.edit("order_labels") as edit:
        rows = edit.fetch(select(Label.__table__).order_by(Label.position, Label.name))
        moving = iter([key for key in label_ids if any(row["id"] == key for row in rows)])
        wanted = set(label_ids)
        order = [next(moving) if row["id"] in wanted else row["id"] for row in rows]
        edit.update(Label, {key: {"position": number} for number, key in enumerate(order)})
    return edit.changes


def delete_label(project: Project, label_id: str) -> Changes:
    """Delete a label that nothing bears. Raises ``LabelInUse`` otherwise.

    The relations by which passages are compared stay: without "contradicts" no dispute could be opened.
    """
    with project.edit("delete_label") as edit:
        row = edit.existing(Label, label_id)
        if _needed(row):
            raise LabelNeeded(row["name"])
        for model in (Annotation, Relation, Entity):
            if edit.connection.execute(select(model.id).where(model.label_id == label_id).limit(1)).scalar():
                raise LabelInUse(row["name"])
        edit.details.update(label=row["name"])
        edit.delete(Label, [label_id])
    return edit.changes


def merge_labels(project: Project, into_id: str, label_ids: Sequence[str]) -> Changes:
    """Make several labels of one kind one: all that bears them bears ``into_id`` then, and none is lost.

    It answers to their names from now on, and takes their key if it has none. Relations that were the same but for
    their labels become one. Raises ``LabelNeeded`` when two of the comparing relations would become one.
    """
    with project.edit("merge_labels") as edit:
        row = edit.existing(Label, into_id)
        others = [key for key in dict.fromkeys(label_ids) if key != into_id]
        edit.details.update(label=row["name"], count=len(others))
        if len(others) == 1:
            edit.action = "merge_label"
            edit.details.update(old=edit.existing(Label, others[0])["name"])
        _merge(edit, into_id, others)
    return edit.changes


def apply_label_set(project: Project, labels: LabelSet, replacing: Mapping[str, str] | None = None) -> Changes:
    """Add the labels of a set that the project has not got; labels of the project stay as they are.

    ``replacing`` names labels of the project (ids) that become one with a label of the set (its name) of their kind.
    Labels that the set has as well cannot be replaced.
    """
    with project.edit("apply_label_set", name=labels.name) as edit:
        rows = {row["id"]: row for row in edit.fetch(select(Label.__table__))}
        present = {(row["kind"], row["name"]): key for key, row in rows.items()}
        added = [label for label in labels.labels if (label.kind.value, label.name) not in present]
        for label in added:
            present[label.kind.value, label.name] = _insert(edit, label, shortcut=None)
        merged: dict[str, list[str]] = {}
        for old_id, name in (replacing or {}).items():
            if (row := rows[old_id])["name"] in {label.name for label in labels.labels if label.kind == row["kind"]}:
                raise ValueError(f"{row['name']} is in the set itself")
            merged.setdefault(present[row["kind"], name], []).append(old_id)
        for target, old_ids in merged.items():
            _merge(edit, target, old_ids)
        for label in labels.labels:
            _fill(edit, present[label.kind.value, label.name], label)
        edit.details.update(added=len(added), merged=sum(map(len, merged.values())))
    return edit.changes


# --- inside an action -----------------------------------------------------------------------------------------


def _needed(row: Row) -> frozenset[str]:
    """The comparing relations that a label stands for."""
    if row["kind"] != LabelKind.RELATION.value:
        return frozenset()
    return COMPARING.intersection((row["name"], *row["aliases"]))


def _require_free(edit: Edit, kind: str, name: str, but: str = "") -> None:
    same = select(Label.id).where(Label.kind == kind, Label.name == name, Label.id != but)
    if edit.connection.execute(same).scalar() is not None:
        raise ValueError(f"there is a label {name} already")


def _aliases(name: str, names: Sequence[str]) -> list[str]:
    return [alias for alias in dict.fromkeys(names) if alias != name]


def _insert(edit: Edit, label: SetLabel, **values: Any) -> str:
    last = edit.connection.execute(select(func.max(Label.position))).scalar()
    row = {
        "id": new_id(), "name": label.name, "kind": label.kind.value, "colour": label.colour,
        "shortcut": label.shortcut, "description": label.description, "position": 0 if last is None else last + 1,
        "aliases": _aliases(label.name, label.aliases),
    }  # fmt: skip
    edit.insert(Label, [row | values])
    return str(row["id"])


def _fill(edit: Edit, label_id: str, label: SetLabel) -> None:
    """Give a label of a set the description and the key that it has there, where it has none and nobody has the key."""
    row = edit.existing(Label, label_id)
    values: dict[str, Any] = {}
    if not row["description"]:
        values["description"] = label.description
    if row["shortcut"] is None and label.shortcut is not None:
        taken = edit.connection.execute(select(Label.id).where(Label.shortcut == label.shortcut)).scalar()
        values |= {"shortcut": label.shortcut} if taken is None else {}
    edit.update(Label, {label_id: values})


def _merge(edit: Edit, into_id: str, label_ids: Sequence[str]) -> None:
    into = edit.existing(Label, into_id)
    rows = [edit.existing(Label, key) for key in label_ids]
    if any(row["kind"] != into["kind"] for row in rows):
        raise ValueError("labels of different kinds cannot become one")
    if sum(bool(_needed(row)) for row in (into, *rows)) > 1:
        raise LabelNeeded(into["name"])
    _relabel(edit, Annotation, label_ids, into_id)
    _relabel(edit, Entity, label_ids, into_id)
    _join_relations(edit, into_id, label_ids)
    names = [*into["aliases"], *(name for row in rows for name in (row["name"], *row["aliases"]))]
    edit.delete(Label, list(label_ids))
    key = into["shortcut"] or next((row["shortcut"] for row in rows if row["shortcut"]), None)
    edit.update(Label, {into_id: {"aliases": _aliases(into["name"], names), "shortcut": key}})


def _relabel(edit: Edit, model: type[Annotation | Entity], label_ids: Sequence[str], into_id: str) -> None:
    query = select(model.id, model.label_id).where(among(model.label_id, label_ids), model.label_id != into_id)
    edit.update_known(model, ("label_id",), [[key, old, into_id] for key, old in edit.connection.execute(query).all()])


def _join_relations(edit: Edit, into_id: str, label_ids: Sequence[str]) -> None:
    """Give relations the label; one that joins the same two passages as another then is the same relation."""
    rows = edit.fetch(select(Relation.__table__).where(among(Relation.label_id, [into_id, *label_ids])))
    kept: dict[tuple[str, str], Row] = {}
    double: list[Row] = []
    for row in sorted(rows, key=lambda row: (row["label_id"] != into_id, row["status"] != "confirmed")):
        pair = (row["from_id"], row["to_id"])
        if kept.setdefault(pair, row) is not row:
            double.append(row)
    edit.delete_rows(Relation, double)
    edit.update(Relation, {row["id"]: {"label_id": into_id} for row in kept.values()})
