"""Entities: one thing across articles, merged, split and kept apart by a person, with nothing lost."""

from __future__ import annotations

import pytest

from nlp.proposals import EntityClusters, EntityProposal
from storage import entity_reads, knowledge, reads
from storage.operations import entities, entity_links, mentions, reviewing
from storage.operations.clusters import record_entities
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
    entity_links.link_entities(desk.project, place, firm, EntityRelation.METONYM_OF)
    before = reads.entities(desk.project)
    entities.merge_entities(desk.project, port, [place])
    (merged,) = [entity for entity in reads.entities(desk.project) if entity.id == port]
    assert (merged.aliases, merged.note) == (("Lima",), "capital")
    assert sum(len(ids) for ids in reads.mentions_of(desk.project, port).values()) == 2
    desk.project.undo()
    assert reads.entities(desk.project) == before


def test_mentions_of_what_is_merged_bear_the_type_that_the_whole_has(desk: Desk) -> None:
    port = made(desk, tagged(desk, "Chancay", "FAC")[0], "Chancay")
    lima = tagged(desk, "Lima", "GPE")
    place = made(desk, lima[0], "Lima")
    names = {label.id: label.name for label in reads.labels(desk.project)}

    def label_of(mention: str) -> str:
        record = reads.annotation(desk.project, mention)
        assert record is not None and record.label_id is not None
        return names[record.label_id]

    entities.merge_entities(desk.project, port, [place])
    assert label_of(lima[0]) == "FAC"
    desk.project.undo()
    assert label_of(lima[0]) == "GPE"


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
    entity_links.keep_apart(desk.project, port, firm)
    entities.edit_entity(desk.project, port, name="Port of Huaral")
    entities.edit_entity(desk.project, firm, name="Owner of the port", aliases=["Meridian"])
    entities.edit_entity(desk.project, port, aliases=["Chancay"])
    refused = {frozenset((pair.a, pair.b)) for pair in knowledge.refused_merges(desk.project)}
    assert {"Chancay", "Meridian"} in refused
    assert {"Port of Huaral", "Owner of the port"} in refused


def test_entities_are_found_by_name_or_alias_whatever_the_case(desk: Desk) -> None:
    port = made(desk, tagged(desk, "Chancay", "FAC")[0], "Puerto “Ñandú” 100%")
    rosa = made(desk, tagged(desk, "Rosa Huamán", "PERSON")[0], "Rosa H.")
    for name, found in (
        ("puerto “ñandú” 100%", port), ("CHANCAY", port), ("rosa  HUAMÁN", rosa), ("rosa h.", rosa),
        ("puerto", None), ("Rosa H_", None),
    ):  # fmt: skip
        entity = entity_reads.entity_named(desk.project, name)
        assert (entity and entity.id) == found, name


def test_names_that_fit_what_is_typed_come_few_and_those_of_the_label_first(desk: Desk) -> None:
    place = made(desk, tagged(desk, "Lima", "GPE")[0], "Lima")
    port = made(desk, tagged(desk, "Chancay", "FAC")[0], "El muelle de Lima")
    rosa = made(desk, tagged(desk, "Rosa Huamán", "PERSON")[0], "Alíma")
    names = entity_reads.entity_names
    assert [entity.id for entity in names(desk.project, "LIMA")] == [place, port]
    assert [entity.id for entity in names(desk.project, "lima", label_id=desk.labels["FAC"])] == [port, place]
    assert rosa in {entity.id for entity in names(desk.project, "lÍma")}
    assert len(names(desk.project, limit=2)) == 2


def test_more_entities_are_read_than_one_question_may_name(desk: Desk) -> None:
    place = made(desk, tagged(desk, "Lima", "GPE")[0], "Lima")
    port = made(desk, tagged(desk, "Chancay", "FAC")[0], "Chancay")
    missing = [f"{number:036}" for number in range(40_000)]
    assert [entity.id for entity in reads.entities(desk.project, [*missing, place])] == [place]
    entities.merge_entities(desk.project, port, [*missing, place])
    assert [entity.aliases for entity in reads.entities(desk.project)] == [("Lima",)]


def test_several_entities_are_deleted_as_one_action(desk: Desk) -> None:
    place = made(desk, tagged(desk, "Lima", "GPE")[0], "Lima")
    port = made(desk, tagged(desk, "Chancay", "FAC")[0], "Chancay")
    before = reads.entities(desk.project)
    changes = entities.delete_entities(desk.project, [place, port])
    assert (changes.action, changes.details["count"]) == ("delete_entities", 2)
    assert reads.entities(desk.project) == []
    desk.project.undo()
    assert reads.entities(desk.project) == before
    with pytest.raises(KeyError):
        entities.delete_entities(desk.project, [place, "nobody"])
    assert reads.entities(desk.project) == before


def test_deleting_an_entity_keeps_its_mentions(desk: Desk) -> None:
    ports = tagged(desk, "Chancay", "FAC")
    whole = made(desk, ports[0], "Chancay")
    entities.delete_entities(desk.project, [whole])
    assert reads.entities(desk.project) == []
    assert len(knowledge.mention_inputs(desk.project)) == 4
    desk.project.undo()
    assert reads.mentions_of(desk.project, whole) == {desk.harbour: [ports[0]]}


def _grouped(desk: Desk, words: str, label: str, name: str) -> tuple[str, list[str]]:
    """Group the places of these words as the machine does; return the entity and its mentions."""
    ids = tagged(desk, words, label)
    proposal = EntityProposal(name, label, tuple(ids), (), (), "rule:test@1")
    record_entities(desk.project, EntityClusters((proposal,), ()), run=name)
    entity = entity_reads.entity_named(desk.project, name)
    assert entity is not None
    return entity.id, ids


def _entity_of(desk: Desk, mention: str) -> tuple[str, str | None]:
    stored = reads.annotation(desk.project, mention)
    assert stored is not None and stored.entity_id is not None
    (entity,) = [each for each in reads.entities(desk.project) if each.id == stored.entity_id]
    return entity.name, entity.label_id


def test_a_mention_of_corrected_words_follows_them_to_the_entity_of_that_name(desk: Desk) -> None:
    port, _ = _grouped(desk, "the Chancay works", "FAC", "Chancay")
    _, (wide,) = _grouped(desk, "Chancay lies", "ORG", "Chancay lies")
    before = reads.entities(desk.project)
    reviewing.settle(
        desk.project, wide, label_id=desk.labels["FAC"], segments=[desk.segment(desk.harbour, "Chancay", nth=1)]
    )
    assert _entity_of(desk, wide) == ("Chancay", desk.labels["FAC"])
    assert [entity.id for entity in reads.entities(desk.project)] == [port]  # nothing is called by the wrong words
    desk.project.undo()
    assert reads.entities(desk.project) == before
    assert _entity_of(desk, wide) == ("Chancay lies", desk.labels["ORG"])


def test_an_entity_made_of_wrong_words_alone_is_called_by_the_corrected_ones(desk: Desk) -> None:
    _, (wide,) = _grouped(desk, "Chancay lies", "ORG", "Chancay lies")
    reviewing.settle(
        desk.project, wide, label_id=desk.labels["FAC"], segments=[desk.segment(desk.harbour, "Chancay", nth=1)]
    )
    assert _entity_of(desk, wide) == ("Chancay", desk.labels["FAC"])


def test_corrected_words_leave_alone_what_a_person_grouped_and_what_others_name(desk: Desk) -> None:
    _, harbour = _grouped(desk, "Chancay", "FAC", "Chancay")
    mentions.resegment(desk.project, harbour[0], [desk.segment(desk.harbour, "port of Chancay")])
    assert _entity_of(desk, harbour[0])[0] == "Chancay"
    _, (place, _other) = _grouped(desk, "Lima", "GPE", "Lima")
    entities.new_entity(desk.project, place, "The capital")
    mentions.resegment(desk.project, place, [desk.segment(desk.harbour, "km north of Lima")])
    assert _entity_of(desk, place)[0] == "The capital"
