"""Entities: one thing across articles, merged, split and kept apart by a person, with nothing lost."""

from __future__ import annotations

from storage import knowledge, reads
from storage.operations import entities, mentions
from storage.vocabulary import EntityRelation
from tests.storage.operations.conftest import Desk


def tagged(desk: Desk, words: str, label: str) -> list[str]:
    mentions.tag_all(desk.project, words, desk.labels[label])
    return [m.mention_id for m in knowledge.mention_inputs(desk.project) if m.surface == words]


def made(desk: Desk, mention: str, name: str) -> str:
    entity = entities.new_entity(desk.project, mention, name).result_id
    assert entity is not None
    return entity


def test_an_entity_gathers_its_mentions_and_aliases_across_articles(desk: Desk) -> None:
    ports = tagged(desk, "Chancay", "FAC")
    port = made(desk, ports[0], "Port of Chancay")
    entities.set_entity(desk.project, ports[1:], port)
    assert {article: len(ids) for article, ids in reads.mentions_of(desk.project, port).items()} == {
        desk.harbour: 3, desk.courier: 1,
    }  # fmt: skip
    (entity,) = reads.entities(desk.project)
    assert (entity.name, entity.aliases) == ("Port of Chancay", ("Chancay",))


def test_merging_moves_everything_and_undo_brings_both_back(desk: Desk) -> None:
    port = made(desk, tagged(desk, "Chancay", "FAC")[0], "Chancay")
    place = made(desk, tagged(desk, "Lima", "GPE")[0], "Lima")
    firm = made(desk, tagged(desk, "Meridian", "ORG")[0], "Meridian")
    entities.edit_entity(desk.project, place, note="capital")
    entities.link_entities(desk.project, place, firm, EntityRelation.METONYM_OF)
    before = reads.entities(desk.project)
    entities.merge_entities(desk.project, port, [place])
    (merged,) = [entity for entity in reads.entities(desk.project) if entity.id == port]
    assert (merged.aliases, merged.note) == (("Lima",), "capital")
    assert sum(len(ids) for ids in reads.mentions_of(desk.project, port).values()) == 2
    desk.project.undo()
    assert reads.entities(desk.project) == before


def test_a_split_is_remembered_as_different(desk: Desk) -> None:
    ports = tagged(desk, "Chancay", "FAC")
    whole = made(desk, ports[0], "Chancay")
    entities.set_entity(desk.project, ports[1:], whole)
    entities.split_entity(desk.project, whole, ports[2:], "Chancay (town)")
    (refused,) = knowledge.refused_merges(desk.project)
    assert {refused.a, refused.b} == {"Chancay", "Chancay (town)"}
    assert sum(len(ids) for ids in reads.mentions_of(desk.project, whole).values()) == 2


def test_what_was_kept_apart_stays_apart_when_it_is_renamed(desk: Desk) -> None:
    port = made(desk, tagged(desk, "Chancay", "FAC")[0], "Chancay")
    firm = made(desk, tagged(desk, "Meridian", "ORG")[0], "Meridian")
    entities.keep_apart(desk.project, port, firm)
    entities.edit_entity(desk.project, port, name="Port of Huaral")
    entities.edit_entity(desk.project, firm, name="Owner of the port", aliases=["Meridian"])
    entities.edit_entity(desk.project, port, aliases=["Chancay"])
    refused = {frozenset((pair.a, pair.b)) for pair in knowledge.refused_merges(desk.project)}
    assert {"Chancay", "Meridian"} in refused
    assert {"Port of Huaral", "Owner of the port"} in refused


def test_deleting_an_entity_keeps_its_mentions(desk: Desk) -> None:
    ports = tagged(desk, "Chancay", "FAC")
    whole = made(desk, ports[0], "Chancay")
    entities.delete_entity(desk.project, whole)
    assert reads.entities(desk.project) == []
    assert len(knowledge.mention_inputs(desk.project)) == 4
    desk.project.undo()
    assert reads.mentions_of(desk.project, whole) == {desk.harbour: [ports[0]]}
