"""Entities, their links, and relations of Sidelight JSON become rows."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from storage.formats import json_values as v
from storage.formats.json_ids import IMPORTED, Known, new_key
from storage.formats.json_values import InvalidValue, Json
from storage.ids import new_id
from storage.schema import Entity, EntityLink, Relation
from storage.vocabulary import EntityRelation, LabelKind, Status

_STATUS = frozenset(Status)
_ENTITY, _RELATION = LabelKind.ENTITY.value, LabelKind.RELATION.value
_SYMMETRIC = frozenset({EntityRelation.SAME_AS.value, EntityRelation.DIFFERENT_FROM.value})


def take_entities(known: Known, items: list[Any]) -> None:
    """Take entities in; those whose id the project has are its own already. Comes before the articles."""
    rows: list[dict[str, Any]] = []

    def take(item: Json, _number: int) -> None:
        key = new_key(known.entities, v.an_object(item))
        known.entities[key] = key
        for mention_id in v.texts(item, "mention_ids"):
            known.entity_of_mention.setdefault(mention_id, key)
        external = item.get("external_ids")
        rows.append({
            "id": key, "name": v.required_text(item, "name"),
            "label_id": known.optional_label(_ENTITY, item, "type"), "aliases": v.texts(item, "aliases"),
            "external_ids": {} if external is None else v.an_object(external), "note": v.text(item, "note"),
            "status": v.word(item, "status", _STATUS, "confirmed"), "origin": v.origin(item, IMPORTED),
            "reasons": v.texts(item, "reasons"), "annotator_id": known.annotator(item),
            "created_at": v.moment(item, "created_at", known.moment),
        })  # fmt: skip

    v.each(items, "entities", take)
    present = known.existing(Entity, known.entities)
    known.present["entities"] += len(present)
    fresh = [row for row in rows if row["id"] not in present]
    known.added["entities"] += len(fresh)
    known.edit.insert(Entity, fresh)


def check_mentions(known: Known, items: list[Any]) -> None:
    """Make sure that every mention an entity lists is in the document. Comes after the articles."""

    def check(item: Json, _number: int) -> None:
        for number, mention_id in enumerate(v.texts(item, "mention_ids")):
            if mention_id.lower() not in known.annotations:
                raise InvalidValue("the document has no mention {}", f"mention_ids[{number}]", values=(mention_id,))

    v.each(items, "entities", check)


def take_relations(known: Known, items: list[Any]) -> None:
    """Take relations in; the same relation between the same two annotations is one."""
    rows: list[dict[str, Any]] = []
    seen: dict[str, str] = {}

    def take(item: Json, _number: int) -> None:
        key = new_key(seen, v.an_object(item))
        seen[key] = key
        if item.get("from_id") is not None and item.get("from_id") == item.get("to_id"):
            raise InvalidValue("a relation joins two different annotations", "to_id")
        rows.append({
            "id": key, "label_id": known.label(_RELATION, v.required_text(item, "label")),
            "from_id": known.annotation(item, "from_id"), "to_id": known.annotation(item, "to_id"),
            "status": v.word(item, "status", _STATUS, "confirmed"), "origin": v.origin(item, IMPORTED),
            "score": v.number(item, "score"), "reasons": v.texts(item, "reasons"), "note": v.text(item, "note"),
            "annotator_id": known.annotator(item), "created_at": v.moment(item, "created_at", known.moment),
        })  # fmt: skip

    v.each(items, "relations", take)
    present = known.existing(Relation, seen)
    same: set[tuple[str, str, str]] = set()
    if not known.empty:
        query = select(Relation.label_id, Relation.from_id, Relation.to_id)
        same = {(row[0], row[1], row[2]) for row in known.edit.connection.execute(query)}
    fresh = [
        row for row in rows
        if row["id"] not in present
        and (row["label_id"], row["from_id"], row["to_id"]) not in same
        and row["from_id"] != row["to_id"]  # two annotations of the document can be one of the project
    ]  # fmt: skip
    known.present["relations"] += len(rows) - len(fresh)
    known.added["relations"] += len(fresh)
    known.edit.insert(Relation, fresh)


def take_entity_links(known: Known, items: list[Any]) -> None:
    """Take links between entities in; the same link between the same two is one."""
    rows: list[dict[str, Any]] = []
    seen: dict[str, str] = {}

    def take(item: Json, _number: int) -> None:
        key = new_id() if v.an_object(item).get("id") is None else new_key(seen, item)
        seen[key] = key
        a, b = known.entity(item, "a_id"), known.entity(item, "b_id")
        if a is None or b is None:
            raise InvalidValue("it is missing", "a_id" if a is None else "b_id")
        if a == b:
            raise InvalidValue("a link joins two different entities", "b_id")
        rows.append({
            "id": key, "a_id": a, "b_id": b, "relation": v.word(item, "relation", frozenset(EntityRelation)),
            "status": v.word(item, "status", _STATUS, "confirmed"), "origin": v.origin(item, IMPORTED),
            "score": v.number(item, "score"), "reasons": v.texts(item, "reasons"),
            "annotator_id": known.annotator(item), "created_at": v.moment(item, "created_at", known.moment),
        })  # fmt: skip

    v.each(items, "entity_links", take)
    present = known.existing(EntityLink, seen)
    query = select(EntityLink.a_id, EntityLink.b_id, EntityLink.relation)
    same = {(row[0], row[1], row[2]) for row in known.edit.connection.execute(query)}
    fresh = []
    for row in rows:
        link = (row["a_id"], row["b_id"], row["relation"])
        turned = (row["b_id"], row["a_id"], row["relation"])
        if row["id"] in present or link in same or (row["relation"] in _SYMMETRIC and turned in same):
            continue
        same.add(link)
        fresh.append(row)
    known.added["entity_links"] += len(fresh)
    known.edit.insert(EntityLink, fresh)
