"""Entity clusters: joined for a reason, never against a person, the same again on the second run."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.entities import cluster
from nlp.labels import VALUE_LABELS
from nlp.proposals import ClusterJob, EntityClusters, MentionInput
from tests.nlp.helpers import groups, mentions_in, refuse


def run(texts: dict[str, str], names: dict[str, str], **given_to: str) -> tuple[EntityClusters, dict[str, set[str]]]:
    mentions = mentions_in(texts, names, given_to)
    found = cluster(ClusterJob(mentions, texts))
    return found, groups(found, mentions)


def relations(found: EntityClusters, mentions: tuple[MentionInput, ...]) -> set[tuple[str, str, str]]:
    surfaces = {mention.mention_id: mention.surface for mention in mentions}
    return {(surfaces[each.a_mention_id], str(each.relation), surfaces[each.b_mention_id]) for each in found.links}


def reason_for(found: EntityClusters, alias: str) -> str:
    return next(reason for entity in found.entities for reason in entity.reasons if reason.startswith(f'"{alias}"'))


def test_equal_names_are_one_across_articles() -> None:
    texts = {"a": "the Harbour Board met. VARNA waits.", "b": "Harbour Board's vote in Várna."}
    _, found = run(texts, {"Harbour Board": "ORG", "VARNA": "GPE", "Várna": "GPE"})
    assert found["Harbour Board"] == {"Harbour Board"}
    assert {"VARNA", "Várna"} in found.values()


def test_titles_do_not_make_another_person() -> None:
    names = {"President Mara Lind": "PERSON", "Mara Lind": "PERSON", "Dr. Mara Lind": "PERSON"}
    _, found = run({"a": "President Mara Lind spoke. Dr. Mara Lind left. Mara Lind won."}, names)
    assert found == {"Mara Lind": set(names)}


def test_acronym_joins_its_long_name() -> None:
    texts = {"a": "The Coastal Fisheries Agency warned.", "b": "CFA officials agreed."}
    found, names = run(texts, {"Coastal Fisheries Agency": "ORG", "CFA": "ORG"})
    assert names == {"Coastal Fisheries Agency": {"Coastal Fisheries Agency", "CFA"}}
    assert "initials of" in reason_for(found, "CFA")


def test_acronym_of_two_long_names_joins_neither() -> None:
    texts = {"a": "The Coastal Fisheries Agency and the Central Farmers Alliance met.", "b": "CFA officials agreed."}
    _, names = run(texts, {"Coastal Fisheries Agency": "ORG", "Central Farmers Alliance": "ORG", "CFA": "ORG"})
    assert len(names) == 3


def test_two_letters_join_within_an_article_only() -> None:
    texts = {"a": "South Fields voted.", "b": "SF is a city.", "c": "Harbour Guild (HG) struck. The HG won."}
    _, names = run(texts, {"South Fields": "GPE", "SF": "GPE", "Harbour Guild": "ORG", "HG": "ORG"})
    assert names["South Fields"] == {"South Fields"}
    assert names["Harbour Guild"] == {"Harbour Guild", "HG"}


def test_brackets_declare_a_short_name_that_is_no_initials() -> None:
    texts = {"a": "The National Directorate of Intelligence (DINI) denied it.", "b": "DINI said nothing."}
    found, names = run(texts, {"National Directorate of Intelligence": "ORG", "DINI": "ORG"})
    assert names == {"National Directorate of Intelligence": {"National Directorate of Intelligence", "DINI"}}
    assert "(DINI)" in reason_for(found, "DINI")


def test_party_and_state_in_brackets_are_no_alias() -> None:
    texts = {"a": "Mara Lind (D) met the Springfield Council (OH). D and OH are letters."}
    _, names = run(texts, {"Mara Lind": "PERSON", "Springfield Council": "ORG", "OH": "GPE", "D": "ORG"})
    assert names["Springfield Council"] == {"Springfield Council"}


@pytest.mark.parametrize("words", [", also known as the {}", " (aka {})", ", better known as “{}”", " a.k.a. {}"])
def test_also_known_as_joins(words: str) -> None:
    text = "The Belt Line Initiative" + words.format("New Silk Road") + " costs more. The New Silk Road grows."
    _, names = run({"a": text}, {"Belt Line Initiative": "ORG", "New Silk Road": "LOC"})
    assert len(names) == 1


def test_surname_joins_the_only_full_name_of_its_article() -> None:
    texts = {
        "a": "Ricardo Moral spoke. Moral left.",
        "b": "Evo Moral spoke. Moral stayed.",
        "c": "Ana Moral and Eva Moral met. Moral spoke.",
    }
    mentions = mentions_in(
        texts, dict.fromkeys(("Ricardo Moral", "Evo Moral", "Ana Moral", "Eva Moral", "Moral"), "PERSON")
    )
    found = cluster(ClusterJob(mentions, texts))
    where = {mention.mention_id: (mention.article_key, mention.surface) for mention in mentions}
    sets = [{where[each] for each in entity.mention_ids} for entity in found.entities]
    assert {("a", "Ricardo Moral"), ("a", "Moral")} in sets
    assert {("b", "Evo Moral"), ("b", "Moral")} in sets
    assert {("c", "Moral")} in sets


def test_surname_without_full_name_is_linked_not_merged() -> None:
    texts = {"a": "Ilia Zarovka spoke.", "b": "Zarovka left."}
    mentions = mentions_in(texts, {"Ilia Zarovka": "PERSON", "Zarovka": "PERSON"})
    found = cluster(ClusterJob(mentions, texts))
    assert len(found.entities) == 2
    assert ("Zarovka", "same_as", "Ilia Zarovka") in relations(found, mentions)


def test_fewer_words_of_a_company_join_and_of_an_award_do_not() -> None:
    texts = {
        "a": "Brenko Shipping Ports grew. Merrin Award night at Yale Daily News.",
        "b": "Brenko Shipping shrank. Merrin, Yale.",
    }
    names = dict.fromkeys(
        ("Brenko Shipping Ports", "Brenko Shipping", "Merrin Award", "Merrin", "Yale Daily News", "Yale"), "ORG"
    )
    _, found = run(texts, names)
    assert found["Brenko Shipping Ports"] == {"Brenko Shipping Ports", "Brenko Shipping"}
    assert found["Yale"] == {"Yale"}
    assert found["Merrin"] == {"Merrin"}


def test_generic_words_join_only_beside_whose_they_are() -> None:
    texts = {
        "a": "The Peruvian Armed Forces marched. Armed Forces commanders spoke.",
        "b": "The Armed Forces of no one.",
    }
    _, found = run(texts, {"Peruvian Armed Forces": "ORG", "Armed Forces": "ORG"})
    assert found == {"Peruvian Armed Forces": {"Peruvian Armed Forces", "Armed Forces"}}
    _, apart = run({"a": "The Bank of Varna lent. The Bank rose."}, {"Bank of Varna": "ORG", "Bank": "ORG"})
    assert len(apart) == 2


def test_port_of_a_place_and_its_port_are_one_facility() -> None:
    texts = {"a": "The Port of Varna opened. Varna Port grew. The Varna megaport closed."}
    _, found = run(texts, dict.fromkeys(("Port of Varna", "Varna Port", "Varna megaport"), "FAC"))
    assert len(found) == 1


def test_names_of_one_country_are_one_and_look_alikes_are_not() -> None:
    texts = {
        "a": "The US, the U.S., the USA, the United States and "
        "the United States of America. Niger and Nigeria. China, Republic of China."
    }
    names = dict.fromkeys(
        ("US", "U.S.", "USA", "United States", "United States of America", "Niger", "Nigeria", "China"), "GPE"
    )
    _, found = run(texts, names | {"Republic of China": "GPE"})
    assert {"US", "U.S.", "USA", "United States", "United States of America"} in found.values()
    assert {"Niger"} in found.values()
    assert {"China"} in found.values()


def test_one_letter_of_difference_is_a_link_with_the_same_given_name() -> None:
    texts = {"a": "Dina Bolarte spoke.", "b": "Dina Balarte spoke.", "c": "Omar Bolarte spoke."}
    mentions = mentions_in(texts, dict.fromkeys(("Dina Bolarte", "Dina Balarte", "Omar Bolarte"), "PERSON"))
    found = cluster(ClusterJob(mentions, texts))
    assert len(found.entities) == 3
    assert relations(found, mentions) == {("Dina Bolarte", "same_as", "Dina Balarte")}


def test_a_given_name_in_letters_of_another_script_is_a_link_and_another_given_name_is_none() -> None:
    texts = {
        "a": "Heydar Alishvandi, Masoud Dalman, Maria Costa.",
        "b": "Heidar Alishvandi, Massoud Dalman, Mario Costa.",
    }
    people = ("Heydar Alishvandi", "Heidar Alishvandi", "Masoud Dalman", "Massoud Dalman", "Maria Costa", "Mario Costa")
    mentions = mentions_in(texts, dict.fromkeys(people, "PERSON"))
    found = cluster(ClusterJob(mentions, texts))
    assert {frozenset((a, b)) for a, _, b in relations(found, mentions)} == {
        frozenset(("Heydar Alishvandi", "Heidar Alishvandi")),
        frozenset(("Masoud Dalman", "Massoud Dalman")),
    }


def test_what_a_committee_is_on_is_another_body() -> None:
    texts = {"a": "The House Committee on Homeland Security met. Homeland Security declined to comment."}
    names = {"House Committee on Homeland Security": "ORG", "Homeland Security": "ORG"}
    mentions = mentions_in(texts, names)
    assert len(cluster(ClusterJob(mentions, texts)).entities) == 2


def test_an_ocean_is_one_with_its_name() -> None:
    texts = {"a": "Peru lies on the Pacific. Ships cross the Pacific Ocean."}
    mentions = mentions_in(texts, {"Pacific": "LOC", "Pacific Ocean": "LOC"})
    assert len(cluster(ClusterJob(mentions, texts)).entities) == 1


def test_one_letter_of_difference_under_the_same_title_is_a_link() -> None:
    texts = {
        "a": "President Bolarte spoke.",
        "b": "President Balarte left.",
        "c": "Unit 51 and Unit 52 of Sector 7000001, 7000002",
    }
    mentions = mentions_in(texts, {"Bolarte": "PERSON", "Balarte": "PERSON", "Sector 7000001": "ORG"})
    found = cluster(ClusterJob(mentions, texts))
    assert relations(found, mentions) == {("Bolarte", "same_as", "Balarte")}


def test_demonyms_and_governments_are_links() -> None:
    texts = {
        "a": "Peruvian ministers flew from Peru to China. Beijing's envoy smiled. "
        "Ties with Beijing deepen. It rains in Lima."
    }
    mentions = mentions_in(texts, {"Peruvian": "NORP", "Peru": "GPE", "China": "GPE", "Beijing": "GPE", "Lima": "GPE"})
    found = cluster(ClusterJob(mentions, texts))
    assert relations(found, mentions) == {("Peruvian", "demonym_of", "Peru"), ("Beijing", "metonym_of", "China")}
    assert all(0 < link.score <= 1 and link.reasons for link in found.links)


def test_refused_merge_is_never_proposed_again() -> None:
    texts = {"a": "The Coastal Fisheries Agency warned. CFA officials agreed.", "b": "Dina Bolarte, Dina Balarte."}
    names = {"Coastal Fisheries Agency": "ORG", "CFA": "ORG", "Dina Bolarte": "PERSON", "Dina Balarte": "PERSON"}
    mentions = mentions_in(texts, names)
    refused = refuse(("CFA", "Coastal Fisheries Agency"), ("Dina Balarte", "Dina Bolarte"))
    found = cluster(ClusterJob(mentions, texts, refused))
    assert len(found.entities) == 4
    assert found.links == ()


def test_values_are_no_entities() -> None:
    mentions = tuple(MentionInput(f"m{n}", "a", "three", label, n) for n, label in enumerate(sorted(VALUE_LABELS)))
    assert cluster(ClusterJob(mentions)).entities == ()


def test_existing_entity_is_extended_not_doubled() -> None:
    texts = {"a": "Pedro Castil spoke. Castil left.", "b": "Pedro Castil returned."}
    mentions = mentions_in(texts, {"Pedro Castil": "PERSON", "Castil": "PERSON"})
    old = tuple(replace(each, entity_id="e1") if each.article_key == "b" else each for each in mentions)
    (entity,) = cluster(ClusterJob(old, texts)).entities
    assert entity.entity_id == "e1"
    assert set(entity.mention_ids) == {each.mention_id for each in old if each.entity_id is None}


def test_what_a_person_told_apart_stays_apart() -> None:
    texts = {"a": "Congress voted.", "b": "Congress rested.", "c": "Congress waits."}
    mentions = mentions_in(texts, {"Congress": "ORG"})
    given = {"a": "e1", "b": "e2"}
    decided = tuple(
        replace(each, entity_id=given.get(each.article_key), decided=each.article_key in given) for each in mentions
    )
    (entity,) = cluster(ClusterJob(decided, texts)).entities
    assert entity.entity_id is None
    assert [each.mention_id for each in decided if each.article_key == "c"] == list(entity.mention_ids)


def test_mention_that_a_person_took_out_of_every_entity_is_left_alone() -> None:
    mention = MentionInput("m", "a", "Varna", "GPE", 0, entity_id=None, decided=True)
    assert cluster(ClusterJob((mention,))).entities == ()


def test_two_existing_entities_are_not_merged() -> None:
    texts = {"a": "The Coastal Fisheries Agency warned. CFA officials agreed."}
    mentions = mentions_in(texts, {"Coastal Fisheries Agency": "ORG", "CFA": "ORG"}, {"CFA": "e1"})
    both = tuple(each if each.entity_id else replace(each, entity_id="e2") for each in mentions)
    assert cluster(ClusterJob(both, texts)).entities == ()


NAMES = [
    "Mara Lind",
    "Lind",
    "Dr. Lind",
    "Harbour Board",
    "HB",
    "Varna",
    "Port of Varna",
    "Peru",
    "Peruvian",
    "Lima",
    "US",
    "USA",
]
INPUTS = st.lists(
    st.builds(
        MentionInput,
        mention_id=st.uuids().map(str),
        article_key=st.sampled_from(["a", "b", "c"]),
        surface=st.one_of(st.sampled_from(NAMES), st.text(min_size=1, max_size=12)),
        label=st.sampled_from(["PERSON", "ORG", "GPE", "FAC", "NORP", "DATE", "Weapon"]),
        start=st.integers(0, 500),
        entity_id=st.none() | st.sampled_from(["e1", "e2"]),
        decided=st.booleans(),
    ),
    max_size=25,
    unique_by=lambda mention: mention.mention_id,
)


@given(INPUTS)
def test_every_free_mention_gets_one_entity_and_running_again_adds_nothing(inputs: list[MentionInput]) -> None:
    mentions = tuple(inputs)
    found = cluster(ClusterJob(mentions, {"a": "Harbour Board (HB) of Varna. " * 20}))
    given_out = [each for entity in found.entities for each in entity.mention_ids]
    free = [
        each.mention_id
        for each in mentions
        if each.entity_id is None and not each.decided and each.label not in VALUE_LABELS and each.surface.strip()
    ]
    assert sorted(given_out) == sorted(free)
    new = {
        each: entity.entity_id or f"new{n}" for n, entity in enumerate(found.entities) for each in entity.mention_ids
    }
    again = tuple(replace(each, entity_id=new.get(each.mention_id, each.entity_id)) for each in mentions)
    assert cluster(ClusterJob(again)).entities == ()


def test_ten_thousand_articles_are_clustered_in_seconds() -> None:
    mentions = tuple(
        MentionInput(f"{article}-{n}", str(article), surface, label, n * 20)
        for article in range(10_000)
        for n, (surface, label) in enumerate(
            [
                (f"Given{article % 700} Sur{article % 900}", "PERSON"), (f"Sur{article % 900}", "PERSON"),
                (f"Body {article % 3000} Council", "ORG"), (f"Place{article % 2000}", "GPE"),
                ("Peru", "GPE"), ("Peruvian", "NORP"),
            ]
        )
    )  # fmt: skip
    before = time.process_time()
    found = cluster(ClusterJob(mentions))
    assert found.entities
    assert time.process_time() - before < 20
