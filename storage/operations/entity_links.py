"""Links between entities: making them, confirming what the machine proposes, keeping apart, allowing a merge again."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from nlp.proposals import EntityRelation
from storage.changes import Changes, Row
from storage.edit import Edit
from storage.operations.annotating import HUMAN
from storage.operations.entity_rows import link, link_row, links_of
from storage.operations.spellings import ask_again_in, call_two_in
from storage.project import Project
from storage.schema import Entity, EntityLink
from storage.vocabulary import Status


def link_entities(project: Project, a_id: str, b_id: str, relation: EntityRelation) -> Changes:
    """Link two entities: metonym, demonym, part of ..."""
    with project.edit("link_entities") as edit:
        edit.details.update(name=edit.existing(Entity, a_id)["name"], other=edit.existing(Entity, b_id)["name"])
        edit.details.update(relation=relation.value.replace("_", " "))
        link(project, edit, a_id, b_id, relation)
    return edit.changes


def confirm_link(project: Project, link_id: str) -> Changes:
    """Confirm a link that the machine proposes."""
    with project.edit("link_entities") as edit:
        row = _described(edit, link_id)
        signed = {"status": Status.CONFIRMED.value, "annotator_id": project.annotator_id}
        edit.update(EntityLink, {row["id"]: signed})
    return edit.changes


def unlink_entities(project: Project, link_id: str) -> Changes:
    """Take a link away. What the machine proposed is rejected instead, so that it does not come back."""
    with project.edit("unlink_entities") as edit:
        row = _described(edit, link_id)
        if row["origin"] == HUMAN:
            edit.delete_rows(EntityLink, [row])
        else:
            rejected = {"status": Status.REJECTED.value, "annotator_id": project.annotator_id}
            edit.update(EntityLink, {row["id"]: rejected})
    return edit.changes


def keep_apart(project: Project, a_id: str, b_id: str) -> Changes:
    """Remember that two entities are different; their merge is never proposed again."""
    with project.edit("keep_apart") as edit:
        edit.details.update(name=edit.existing(Entity, a_id)["name"], other=edit.existing(Entity, b_id)["name"])
        link(project, edit, a_id, b_id, EntityRelation.DIFFERENT_FROM)
        call_two_in(project, edit, [a_id, b_id])
    return edit.changes


def keep_all_apart(project: Project, entity_ids: Sequence[str]) -> Changes:
    """Remember that each of several entities is another thing than each of the others."""
    with project.edit("keep_all_apart") as edit:
        # all pairs with a few statements: of sixty entities there are 1,770
        edit.details.update(name=edit.existing(Entity, entity_ids[0])["name"], count=len(entity_ids))
        pairs = [frozenset(pair) for pair in combinations(dict.fromkeys(entity_ids), 2)]
        wanted = dict.fromkeys(pairs)
        between: dict[frozenset[str], list[Row]] = {}
        for row in links_of(edit, entity_ids):
            pair = frozenset((row["a_id"], row["b_id"]))
            if pair in wanted:
                between.setdefault(pair, []).append(row)
        signed = {"status": Status.CONFIRMED.value, "annotator_id": project.annotator_id}
        refused, known = {"status": Status.REJECTED.value}, EntityRelation.DIFFERENT_FROM.value
        held = [row for rows in between.values() for row in rows]
        answered = {row["id"]: refused for row in held if row["relation"] == EntityRelation.SAME_AS.value}
        edit.update(EntityLink, answered | {row["id"]: signed for row in held if row["relation"] == known})
        apart = {pair for pair, rows in between.items() if any(row["relation"] == known for row in rows)}
        edit.insert(EntityLink, [
            link_row(project, a_id, b_id, EntityRelation.DIFFERENT_FROM)
            for a_id, b_id in combinations(dict.fromkeys(entity_ids), 2)
            if frozenset((a_id, b_id)) not in apart
        ])  # fmt: skip
        call_two_in(project, edit, entity_ids)
    return edit.changes


def allow_merge(project: Project, a_id: str, b_id: str) -> Changes:
    """Forget that two entities are kept apart: their merge may be proposed again, and what was refused waits again."""
    with project.edit("allow_merge") as edit:
        edit.details.update(name=edit.existing(Entity, a_id)["name"], other=edit.existing(Entity, b_id)["name"])
        between = [row for row in links_of(edit, [a_id]) if {row["a_id"], row["b_id"]} == {a_id, b_id}]
        apart = [row for row in between if row["relation"] == EntityRelation.DIFFERENT_FROM.value]
        edit.delete_rows(EntityLink, apart)
        waiting = {"status": Status.SUGGESTED.value, "annotator_id": None}
        refused = {
            row["id"]: waiting
            for row in between
            if row["relation"] == EntityRelation.SAME_AS.value and row["status"] == Status.REJECTED.value
        }
        edit.update(EntityLink, refused)
        ask_again_in(project, edit, [a_id, b_id])
    return edit.changes


def _described(edit: Edit, link_id: str) -> Row:
    row = edit.existing(EntityLink, link_id)
    names = {each["id"]: each["name"] for each in edit.rows(Entity, [row["a_id"], row["b_id"]])}
    edit.details.update(name=names[row["a_id"]], other=names[row["b_id"]], relation=row["relation"].replace("_", " "))
    return row
