"""What the Entities view reads: counts, names, candidates and links, as the project says them."""

from __future__ import annotations

from storage import entity_candidates, entity_profile, entity_table, knowledge, reads
from storage.entity_candidates import Tie, telling_words
from storage.operations import entities, entity_links, mentions
from storage.vocabulary import EntityRelation, Status
from tests.storage.operations.conftest import Desk


def tagged(desk: Desk, words: str, label: str) -> list[str]:
    mentions.tag_all(desk.project, words, desk.labels[label])
    return [m.mention_id for m in knowledge.mention_inputs(desk.project) if m.surface == words]


def made(desk: Desk, ids: list[str], name: str) -> str:
    entity = entities.new_entity(desk.project, ids[0], name).result_id
    assert entity is not None
    if ids[1:]:
        entities.set_entity(desk.project, ids[1:], entity)
    return entity


def test_rejected_mentions_are_not_counted(desk: Desk) -> None:
    ids = tagged(desk, "Chancay", "FAC")
    port = made(desk, ids, "Chancay")
    columns = entity_table.article_columns(desk.project, [desk.courier], most=2)
    assert [column.id for column in columns] == [desk.courier, desk.harbour]
    table = entity_table.entity_table(desk.project, [column.id for column in columns])
    (line,) = table.lines
    assert (line.mentions, table.counts[desk.harbour][port], table.counts[desk.courier][port]) == (4, 3, 1)
    mentions.reject(desk.project, ids[:1])
    table = entity_table.entity_table(desk.project, [column.id for column in columns], [port])
    (line,) = table.lines
    assert line.mentions == 3
    assert len(entity_table.entity_mentions(desk.project, port)) == 3


def test_only_so_many_articles_are_columns_the_open_ones_first(desk: Desk) -> None:
    (only,) = entity_table.article_columns(desk.project, [desk.courier], most=1)
    assert only.id == desk.courier
    assert entity_table.article_count(desk.project) == len(reads.articles(desk.project))


def test_each_way_of_writing_is_counted_by_article(desk: Desk) -> None:
    port = made(desk, tagged(desk, "Chancay", "FAC"), "Chancay")
    entities.set_entity(desk.project, tagged(desk, "Lima", "GPE")[:1], port)
    rows = entity_table.naming(entity_table.entity_mentions(desk.project, port))
    assert [(row.surface, row.total) for row in rows] == [("Chancay", 4), ("Lima", 1)]
    assert rows[0].counts == {desk.harbour: 3, desk.courier: 1}
    first = rows[0].first[desk.harbour]
    assert desk.project.text(desk.harbour)[first.start : first.end] == "Chancay"


def test_kept_apart_is_no_candidate_until_it_is_allowed_again(desk: Desk) -> None:
    port = made(desk, tagged(desk, "Chancay", "FAC"), "Port of Chancay")
    town = made(desk, tagged(desk, "Lima", "FAC"), "Chancay")
    (candidate,) = entity_candidates.merge_candidates(desk.project, port)
    assert (candidate.id, candidate.link_id) == (town, None)
    assert Tie.WITHIN in candidate.ties or Tie.SAME_WORDS in candidate.ties
    entity_links.keep_apart(desk.project, town, port)
    assert entity_candidates.merge_candidates(desk.project, port) == ()
    assert [line.other_id for line in entity_profile.kept_apart(desk.project, port)] == [town]
    entity_links.allow_merge(desk.project, port, town)
    assert [each.id for each in entity_candidates.merge_candidates(desk.project, port)] == [town]
    assert entity_profile.kept_apart(desk.project, town) == []


def test_links_are_confirmed_and_taken_away_and_undo_brings_them_back(desk: Desk) -> None:
    port = made(desk, tagged(desk, "Chancay", "FAC"), "Chancay")
    town = made(desk, tagged(desk, "Lima", "GPE"), "Lima")
    entity_links.link_entities(desk.project, port, town, EntityRelation.PART_OF)
    (line,) = entity_profile.links_of_entity(desk.project, town)
    assert (line.other_name, line.outgoing, line.status) == ("Chancay", False, Status.CONFIRMED)
    entity_links.unlink_entities(desk.project, line.id)
    assert entity_profile.links_of_entity(desk.project, town) == []
    desk.project.undo()
    assert [each.id for each in entity_profile.links_of_entity(desk.project, town)] == [line.id]


def test_a_new_type_is_followed_by_the_mentions_that_bore_the_old_one(desk: Desk) -> None:
    ids = tagged(desk, "Chancay", "FAC")
    port = made(desk, ids, "Chancay")
    mentions.relabel(desk.project, ids[:1], desk.labels["GPE"])
    entities.retype_entities(desk.project, [port], desk.labels["ORG"])
    found = {each.id: each.label_id for each in reads.full_annotations(desk.project, ids)}
    assert found.pop(ids[0]) == desk.labels["GPE"]
    assert set(found.values()) == {desk.labels["ORG"]}


def test_names_are_compared_by_their_telling_words() -> None:
    assert telling_words("The Ministry of the Interior") == ("ministry", "interior")
    assert telling_words("Rosa HUAMÁN") == ("rosa", "huaman")
