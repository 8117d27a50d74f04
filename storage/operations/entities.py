"""Entities: making them, saying which mention names which, their types, merging, splitting, deleting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select

from nlp.proposals import EntityRelation
from storage.changes import Changes, Row
from storage.edit import Edit
from storage.ids import now
from storage.keys import among
from storage.operations.annotating import described
from storage.operations.entity_rows import entity_row, link, links_of, move_links
from storage.operations.spellings import call_one_in, call_two_in
from storage.project import Project
from storage.schema import Annotation, Claim, Entity, EntityLink, Label, Quotation
from storage.schema import Segment as SegmentRow
from storage.vocabulary import AnnotationKind, SegmentRole, Status

ENTITY_FIELDS = frozenset({"name", "label_id", "aliases", "external_ids", "note"})


def new_entity(project: Project, mention_id: str, name: str) -> Changes:
    """Make an entity of this name and say that the mention names it."""
    with project.edit("add_entity", name=name) as edit:
        mention = edit.existing(Annotation, mention_id)
        row = entity_row(name, mention["label_id"], annotator_id=project.annotator_id)
        edit.insert(Entity, [row])
        _assign(edit, [mention_id], row["id"])
        _add_aliases(edit, row["id"], _surfaces(edit, [mention_id]))
        edit.result_id = row["id"]
    return edit.changes


def new_speaker(project: Project, annotation_id: str, name: str) -> Changes:
    """Make an entity of this name and say that it speaks in a claim or quotation, which is thereby confirmed.

    It is of the kind of the mention that stands where the speaker is named, if there is one.
    """
    with project.edit("add_entity", name=name) as edit:
        annotation = edit.existing(Annotation, annotation_id)
        row = entity_row(name, _label_of_speaker(edit, annotation), annotator_id=project.annotator_id)
        edit.insert(Entity, [row])
        model = Claim if annotation["kind"] == AnnotationKind.CLAIM.value else Quotation
        edit.update(model, {annotation_id: {"speaker_text": name, "speaker_entity_id": row["id"]}})
        if annotation["status"] != Status.CONFIRMED.value:
            signed = {"status": Status.CONFIRMED.value, "annotator_id": project.annotator_id, "decided_at": now()}
            edit.update(Annotation, {annotation_id: signed})
        edit.result_id = row["id"]
    return edit.changes


def set_entity(project: Project, mention_ids: Sequence[str], entity_id: str | None) -> Changes:
    """Say that mentions name an entity, or (None) that they name none."""
    with project.edit("set_entity" if entity_id else "clear_entity") as edit:
        quote, _ = described(edit, mention_ids[0])
        edit.details.update(quote=quote)
        if entity_id is not None:
            edit.details.update(name=edit.existing(Entity, entity_id)["name"])
        _assign(edit, mention_ids, entity_id)
        if entity_id is not None:
            _confirm(project, edit, entity_id)
            _add_aliases(edit, entity_id, _surfaces(edit, mention_ids))
            call_one_in(project, edit, [entity_id])
    return edit.changes


def edit_entity(project: Project, entity_id: str, **values: Any) -> Changes:
    """Change fields of an entity (any of ``ENTITY_FIELDS``). A suggested entity that a person edits is confirmed."""
    unknown = set(values) - ENTITY_FIELDS
    if unknown:
        raise ValueError(f"not editable: {sorted(unknown)}")
    with project.edit("edit_entity") as edit:
        row = edit.existing(Entity, entity_id)
        changed = {name: value for name, value in values.items() if row[name] != value}
        edit.details.update(name=row["name"], fields=", ".join(changed))
        edit.update(Entity, {entity_id: changed})
        if changed:
            _confirm(project, edit, entity_id)
    return edit.changes


def retype_entities(project: Project, entity_ids: Sequence[str], label_id: str) -> Changes:
    """Give entities another type; those of their mentions that bore the old one follow."""
    with project.edit("retype_entities") as edit:
        rows = edit.rows(Entity, entity_ids)
        label = edit.existing(Label, label_id)
        edit.details.update(count=len(rows), label=label["name"], name=rows[0]["name"] if len(rows) == 1 else None)
        if len(rows) == 1:
            edit.action = "retype_entity"
        signed = {"label_id": label_id, "status": Status.CONFIRMED.value, "annotator_id": project.annotator_id}
        changed = {row["id"]: row["label_id"] for row in rows if row["label_id"] != label_id}
        edit.update(Entity, dict.fromkeys(changed, signed))
        _follow_type(edit, changed, label_id)
    return edit.changes


def confirm_entities(project: Project, entity_ids: Sequence[str]) -> Changes:
    """Confirm that the mentions which the machine grouped are one thing, for one entity or several."""
    with project.edit("confirm_entity" if len(entity_ids) == 1 else "confirm_entities") as edit:
        rows = _described_entities(edit, entity_ids)
        values = {"status": Status.CONFIRMED.value, "annotator_id": project.annotator_id}
        undecided = [row["id"] for row in rows if row["status"] != Status.CONFIRMED.value]
        edit.update(Entity, dict.fromkeys(undecided, values))
        edit.update(Annotation, {key: {"entity_decided": True} for key in _members(edit, entity_ids)})
        call_one_in(project, edit, entity_ids)
    return edit.changes


def merge_entities(project: Project, into_id: str, other_ids: Sequence[str]) -> Changes:
    """Merge entities into one: their mentions, aliases, notes and links become the first one's.

    Mentions that bore the type of theirs bear the first one's now: one thing is of one type.
    """
    others = [entity_id for entity_id in other_ids if entity_id != into_id]
    with project.edit("merge_entities") as edit:
        target = edit.existing(Entity, into_id)
        edit.details.update(name=target["name"], count=len(others) + 1)
        rows = edit.rows(Entity, others)
        aliases = list(target["aliases"])
        for row in rows:
            aliases.extend(a for a in (row["name"], *row["aliases"]) if a not in aliases and a != target["name"])
        notes = [note for note in (target["note"], *(row["note"] for row in rows)) if note]
        external: dict[str, Any] = {}
        for row in (*rows, target):
            external |= row["external_ids"]
        edit.update(Entity, {into_id: {"aliases": aliases, "note": "\n\n".join(notes), "external_ids": external}})
        _follow_type(edit, {row["id"]: row["label_id"] for row in rows}, target["label_id"])
        _assign(edit, _members(edit, others), into_id)
        for model in (Claim, Quotation):
            spoken = select(model.annotation_id).where(among(model.speaker_entity_id, others))
            ids = edit.connection.execute(spoken).scalars()
            edit.update(model, {key: {"speaker_entity_id": into_id} for key in ids})
        move_links(edit, into_id, others)
        edit.delete_rows(Entity, rows)
        _confirm(project, edit, into_id)
        call_one_in(project, edit, [into_id])
        edit.result_id = into_id
    return edit.changes


def split_entity(project: Project, entity_id: str, mention_ids: Sequence[str], name: str) -> Changes:
    """Split mentions off into an entity of their own, and remember that the two are different."""
    with project.edit("split_entity", name=name) as edit:
        old = edit.existing(Entity, entity_id)
        edit.details.update(old=old["name"])
        row = entity_row(name, old["label_id"], annotator_id=project.annotator_id)
        edit.insert(Entity, [row])
        _assign(edit, mention_ids, row["id"])
        moved = _surfaces(edit, mention_ids)
        _add_aliases(edit, row["id"], moved)
        still = set(_surfaces(edit, _members(edit, [entity_id])))
        kept = [alias for alias in old["aliases"] if alias in still or alias not in moved]
        edit.update(Entity, {entity_id: {"aliases": kept}})
        link(project, edit, row["id"], entity_id, EntityRelation.DIFFERENT_FROM)
        call_two_in(project, edit, [row["id"], entity_id])
        edit.result_id = row["id"]
    return edit.changes


def delete_entities(project: Project, entity_ids: Sequence[str]) -> Changes:
    """Delete entities; their mentions stay and name nothing in particular."""
    with project.edit("delete_entity" if len(entity_ids) == 1 else "delete_entities") as edit:
        rows = _described_entities(edit, entity_ids)
        _assign(edit, _members(edit, entity_ids), None)
        for model in (Claim, Quotation):
            spoken = select(model.annotation_id).where(among(model.speaker_entity_id, entity_ids))
            ids = edit.connection.execute(spoken).scalars().all()
            edit.update(model, {key: {"speaker_entity_id": None} for key in ids})
        edit.delete_rows(EntityLink, links_of(edit, entity_ids))
        edit.delete_rows(Entity, rows)
    return edit.changes


def _follow_type(edit: Edit, before: Mapping[str, str | None], label_id: str | None) -> None:
    """Give the mentions of entities that bear the type which each had (``before``, by id) another one."""
    changed = {key: held for key, held in before.items() if held is not None and held != label_id}
    if not changed or label_id is None:
        return
    members = edit.connection.execute(
        select(Annotation.id, Annotation.label_id, Annotation.entity_id).where(
            among(Annotation.entity_id, list(changed)), Annotation.kind == AnnotationKind.MENTION.value
        )
    ).all()
    follow = [row.id for row in members if row.label_id == changed[row.entity_id]]
    edit.update(Annotation, {key: {"label_id": label_id} for key in follow})


def _described_entities(edit: Edit, entity_ids: Sequence[str]) -> list[Row]:
    """Return the rows of entities; fills the name or number that the sentence tells. KeyError when one is not there."""
    rows = edit.rows(Entity, list(dict.fromkeys(entity_ids)))
    if len(rows) < len(set(entity_ids)):
        raise KeyError(next(key for key in entity_ids if key not in {row["id"] for row in rows}))
    edit.details.update(name=rows[0]["name"], count=len(rows))
    return rows


def _members(edit: Edit, entity_ids: Sequence[str]) -> Sequence[str]:
    """Return the mentions that name these entities."""
    return edit.connection.execute(select(Annotation.id).where(among(Annotation.entity_id, entity_ids))).scalars().all()


def _label_of_speaker(edit: Edit, annotation: Row) -> str | None:
    """Return the label of a mention that lies where the speaker of a claim or quotation is named."""
    places = select(SegmentRow.start, SegmentRow.end).where(
        SegmentRow.annotation_id == annotation["id"], SegmentRow.role == SegmentRole.SPEAKER.value
    )
    for start, end in edit.connection.execute(places):
        held = (
            select(Annotation.label_id)
            .join(SegmentRow, SegmentRow.annotation_id == Annotation.id)
            .where(
                Annotation.article_id == annotation["article_id"], Annotation.kind == AnnotationKind.MENTION.value,
                Annotation.status != Status.REJECTED.value, SegmentRow.role == SegmentRole.BODY.value,
                SegmentRow.start >= start, SegmentRow.end <= end,
            )
            .order_by(SegmentRow.start)
        )  # fmt: skip
        found = edit.connection.execute(held).scalar()
        if found is not None:
            return str(found)
    return None


def _assign(edit: Edit, mention_ids: Sequence[str], entity_id: str | None) -> None:
    edit.update(Annotation, {mention: {"entity_id": entity_id, "entity_decided": True} for mention in mention_ids})


def _confirm(project: Project, edit: Edit, entity_id: str) -> None:
    values = {"status": Status.CONFIRMED.value}
    row = edit.existing(Entity, entity_id)
    if row["status"] != Status.CONFIRMED.value:
        edit.update(Entity, {entity_id: values | {"annotator_id": project.annotator_id}})


def _add_aliases(edit: Edit, entity_id: str, surfaces: Sequence[str]) -> None:
    row = edit.existing(Entity, entity_id)
    new = [surface for surface in surfaces if surface != row["name"] and surface not in row["aliases"]]
    if new:
        edit.update(Entity, {entity_id: {"aliases": [*row["aliases"], *new]}})


def _surfaces(edit: Edit, mention_ids: Sequence[str]) -> list[str]:
    """Return the distinct surface forms of mentions, in the order of their ids."""
    found: dict[str, None] = {}
    for start in range(0, len(mention_ids), 400):
        part = mention_ids[start : start + 400]
        quotes = edit.connection.execute(
            select(SegmentRow.quote)
            .where(SegmentRow.annotation_id.in_(part), SegmentRow.role == SegmentRole.BODY.value)
            .order_by(SegmentRow.annotation_id, SegmentRow.ordinal)
        ).scalars()
        found.update((" ".join(quote.split()), None) for quote in quotes)
    return list(found)
