"""Rows of entities and of the links between them: making, finding and moving them inside a larger action."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import or_, select

from nlp.proposals import EntityRelation
from storage.changes import Row
from storage.edit import Edit
from storage.ids import new_id, now
from storage.operations.annotating import HUMAN
from storage.project import Project
from storage.schema import EntityLink
from storage.vocabulary import Status


def entity_row(
    name: str, label_id: str | None, *, status: Status = Status.CONFIRMED, origin: str = HUMAN,
    aliases: Sequence[str] = (), reasons: Sequence[str] = (), annotator_id: str | None = None,
) -> dict[str, Any]:  # fmt: skip
    """Return a row of the entity table with a new id."""
    return {
        "id": new_id(), "name": name, "label_id": label_id, "aliases": list(aliases), "external_ids": {}, "note": "",
        "status": status.value, "origin": origin, "reasons": list(reasons), "annotator_id": annotator_id,
        "created_at": now(),
    }  # fmt: skip


def links_of(edit: Edit, entity_ids: Sequence[str]) -> list[Row]:
    """Return the links that begin or end at these entities."""
    found: dict[str, Row] = {}
    for start in range(0, len(entity_ids), 400):
        part = entity_ids[start : start + 400]
        query = select(EntityLink.__table__).where(or_(EntityLink.a_id.in_(part), EntityLink.b_id.in_(part)))
        found.update((row["id"], row) for row in edit.fetch(query))
    return list(found.values())


def link(project: Project, edit: Edit, a_id: str, b_id: str, relation: EntityRelation) -> None:
    """Set a person's link between two entities; a proposal of ``same_as`` that it answers is settled with it."""
    between = [row for row in links_of(edit, [a_id]) if {row["a_id"], row["b_id"]} == {a_id, b_id}]
    if relation is EntityRelation.DIFFERENT_FROM:
        same = [row for row in between if row["relation"] == EntityRelation.SAME_AS.value]
        edit.update(EntityLink, {row["id"]: {"status": Status.REJECTED.value} for row in same})
    known = next((row for row in between if row["relation"] == relation.value), None)
    if known is None:
        edit.insert(EntityLink, [link_row(project, a_id, b_id, relation)])
    else:
        signed = {"status": Status.CONFIRMED.value, "annotator_id": project.annotator_id}
        edit.update(EntityLink, {known["id"]: signed})


def link_row(project: Project, a_id: str, b_id: str, relation: EntityRelation) -> Row:
    """Return a row of a person's link between two entities."""
    return {
        "id": new_id(), "a_id": a_id, "b_id": b_id, "relation": relation.value, "status": Status.CONFIRMED.value,
        "origin": HUMAN, "score": None, "reasons": [], "annotator_id": project.annotator_id, "created_at": now(),
    }  # fmt: skip


def move_links(edit: Edit, into_id: str, others: Sequence[str]) -> None:
    """Let links of merged entities end at the one that stays; those between merged ones, and doubles, go."""
    gone = set(others)
    kept = {
        (r["a_id"], r["b_id"], r["relation"]) for r in links_of(edit, [into_id]) if not gone & {r["a_id"], r["b_id"]}
    }
    doubles: list[Row] = []
    moved: dict[Any, Row] = {}
    for row in links_of(edit, others):
        a_id = into_id if row["a_id"] in gone else row["a_id"]
        b_id = into_id if row["b_id"] in gone else row["b_id"]
        key = (a_id, b_id, row["relation"])
        if a_id == b_id or key in kept:
            doubles.append(row)
        else:
            kept.add(key)
            moved[row["id"]] = {"a_id": a_id, "b_id": b_id}
    edit.delete_rows(EntityLink, doubles)
    edit.update(EntityLink, moved)
