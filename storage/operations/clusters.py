"""Recording the entities into which the machine groups mentions; a person's choices stay as they are."""

from __future__ import annotations

from typing import Any

from sqlalchemy import exists, or_, select

from nlp.proposals import EntityClusters, EntityRelation
from storage.changes import Changes, Row
from storage.edit import Edit
from storage.ids import new_id, now
from storage.operations.entity_rows import entity_row, links_of
from storage.operations.speakers import resolve_speakers
from storage.project import Project
from storage.schema import Annotation, Claim, Entity, EntityLink, Quotation
from storage.vocabulary import LabelKind, Status


def record_entities(project: Project, clusters: EntityClusters, *, run: str) -> Changes:
    """Record entity clusters, and who speaks. Mentions whose entity a person chose stay where they are."""
    with project.edit("machine_entities", run=run, machine=True) as edit:
        labels = edit.label_ids(LabelKind.ENTITY)
        assigned: dict[Any, Row] = {}
        new: list[dict[str, Any]] = []
        for proposal in clusters.entities:
            entity_id = proposal.entity_id
            known = edit.row(Entity, entity_id) if entity_id else None
            if known is None:
                row = entity_row(
                    proposal.name, labels.get(proposal.label), status=Status.SUGGESTED, origin=proposal.origin,
                    aliases=proposal.aliases, reasons=proposal.reasons,
                )  # fmt: skip
                new.append(row)
                entity_id = row["id"]
            else:
                aliases = [a for a in proposal.aliases if a not in known["aliases"] and a != known["name"]]
                edit.update(Entity, {known["id"]: {"aliases": [*known["aliases"], *aliases]}})
            assigned |= {mention: {"entity_id": entity_id} for mention in proposal.mention_ids}
        edit.insert(Entity, new)
        present = edit.rows(Annotation, list(assigned))
        edit.update(Annotation, {row["id"]: assigned[row["id"]] for row in present if not row["entity_decided"]})
        resolve_speakers(edit)
        drop_empty_entities(edit, {row["entity_id"] for row in present if row["entity_id"]} | _ghosts(edit))
        _record_links(edit, clusters)
        edit.details.update(mentions=len(assigned), entities=len(clusters.entities))
    return edit.changes


def _ghosts(edit: Edit) -> set[str]:
    """Return the machine's suggested entities that nothing names, as when reading again withdrew their mentions."""
    naming = (Annotation.entity_id, Claim.speaker_entity_id, Quotation.speaker_entity_id)
    query = select(Entity.id).where(
        Entity.status == Status.SUGGESTED.value,
        or_(Entity.origin.startswith("rule:"), Entity.origin.startswith("model:")),
        *(~exists().where(column == Entity.id) for column in naming),
    )
    return set(edit.connection.execute(query).scalars())


def drop_empty_entities(edit: Edit, candidates: set[str]) -> None:
    """Withdraw suggested entities that nothing holds any more: no mention, no speaker, no link that a person made."""
    ids = sorted(candidates)
    for start in range(0, len(ids), 400):
        part = ids[start : start + 400]
        used: set[str | None] = set()
        for column in (Annotation.entity_id, Claim.speaker_entity_id, Quotation.speaker_entity_id):
            used.update(edit.connection.execute(select(column).where(column.in_(part)).distinct()).scalars())
        links = links_of(edit, part)
        decided = (link for link in links if link["status"] != Status.SUGGESTED.value)
        used.update(key for link in decided for key in (link["a_id"], link["b_id"]))
        rows = edit.rows(Entity, [key for key in part if key not in used])
        empty = [row for row in rows if row["status"] == Status.SUGGESTED.value]
        gone = {row["id"] for row in empty}
        edit.delete_rows(EntityLink, [link for link in links if gone & {link["a_id"], link["b_id"]}])
        edit.delete_rows(Entity, empty)


def _record_links(edit: Edit, clusters: EntityClusters) -> None:
    mentions = [key for link in clusters.links for key in (link.a_mention_id, link.b_mention_id)]
    entity_of = {row["id"]: row["entity_id"] for row in edit.rows(Annotation, sorted(set(mentions)))}
    rows = edit.connection.execute(select(EntityLink.a_id, EntityLink.b_id, EntityLink.relation)).all()
    known = {(row.a_id, row.b_id, row.relation) for row in rows}
    symmetric = {EntityRelation.SAME_AS.value, EntityRelation.DIFFERENT_FROM.value}
    known |= {(b, a, relation) for a, b, relation in known if relation in symmetric}
    apart = {(a, b) for a, b, relation in known if relation == EntityRelation.DIFFERENT_FROM.value}
    new: list[dict[str, Any]] = []
    for link in clusters.links:
        a, b = entity_of.get(link.a_mention_id), entity_of.get(link.b_mention_id)
        key = (a, b, link.relation.value)
        if a is None or b is None or a == b or key in known or (a, b) in apart:
            continue
        known.add(key)
        if link.relation.value in symmetric:
            known.add((b, a, link.relation.value))
        new.append({
            "id": new_id(), "a_id": a, "b_id": b, "relation": link.relation.value, "status": Status.SUGGESTED.value,
            "origin": link.origin, "score": link.score, "reasons": list(link.reasons), "annotator_id": None,
            "created_at": now(),
        })  # fmt: skip
    edit.insert(EntityLink, new)
