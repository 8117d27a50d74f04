"""Where a mention belongs whose words a person has corrected: the machine had grouped it by the wrong ones."""

from __future__ import annotations

from sqlalchemy import select

from storage.changes import Row
from storage.edit import Edit
from storage.entity_reads import entity_named
from storage.operations.clusters import drop_empty_entities
from storage.project import Project
from storage.schema import Annotation, Entity
from storage.vocabulary import AnnotationKind, Status


def regroup(project: Project, edit: Edit, mention: Row, quote: str) -> None:
    """Let a mention follow its new words to the entity of that name; what a person grouped stays where it is.

    Where there is none, an entity that the machine made of nothing but the old words is called by the new ones.
    ``mention`` is the row as it was.
    """
    if mention["kind"] != AnnotationKind.MENTION.value or mention["entity_id"] is None or mention["entity_decided"]:
        return
    words = " ".join(quote.split())
    old = edit.existing(Entity, mention["entity_id"])
    if words.casefold() in {name.casefold() for name in (old["name"], *old["aliases"])}:
        return
    named = entity_named(project, words)
    if named is not None:
        edit.update(Annotation, {mention["id"]: {"entity_id": named.id}})
        drop_empty_entities(edit, {old["id"]})
    elif old["status"] == Status.SUGGESTED.value and _names_alone(edit, mention):
        now = edit.row(Annotation, mention["id"]) or mention
        edit.update(Entity, {old["id"]: {"name": words, "aliases": [], "label_id": now["label_id"]}})


def _names_alone(edit: Edit, mention: Row) -> bool:
    """Whether nothing else names the mention's entity."""
    query = select(Annotation.id).where(Annotation.entity_id == mention["entity_id"]).limit(2)
    return list(edit.connection.execute(query).scalars()) == [mention["id"]]
