"""What the exported document promises its readers: keys and their order, what is left out, what comes first."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from nlp.proposals import (
    ComparisonBasis,
    ComparisonProposal,
    ComparisonRelation,
    Explanation,
    Passage,
    Segment,
)
from storage import reads
from storage.database import writing
from storage.errors import ExportFailed
from storage.operations import claims, comparisons, disputes, entities, entity_links, mentions
from storage.operations.articles import add_articles
from storage.project import Project
from storage.vocabulary import Consistency, LabelKind
from tests.storage.formats.conftest import SCHEMA, export
from tests.storage.projects import TEXTS, draft

KEYS = {
    "document": "format version generator exported_at offsets project annotators labels sources articles relations "
    "entities entity_links disputes suggestions",
    "label": "id name kind colour shortcut description",
    "source": "id name outlet_type country reliability reliability_basis",
    "article": "id title source_id byline url published_on as_of_on language file text text_sha256 mentions claims "
    "quantities quotations spans",
    "mention": "id segments label entity_id score reasons status origin annotator_id created_at note",
    "claim": "id segments statement claim_type check_worthiness reasons attribution speaker cue hedges factuality "
    "polarity as_of credibility quantity_ids status origin",
    "relation": "id label from_id to_id status origin",
    "entity": "id name type aliases external_ids mention_ids note",
    "entity_link": "a_id b_id relation status",
    "dispute": "id question topic kind status resolution rationale confidence positions assessments evidence",
    "suggestion": "id relation basis score explanation decision a b",
}
"""The agreed keys, in their order; others may stand among and after them."""


@pytest.fixture
def story(empty: Project) -> Project:
    """Two articles, a claim in each, joined to one dispute, with evidence and suggestions."""
    empty.set_annotator("Ana")
    first, second = add_articles(empty, [draft(TEXTS[0], outlet="Faro"), draft(TEXTS[1])]).article_ids
    label = next(label.id for label in reads.labels(empty, LabelKind.ENTITY) if label.name == "GPE")
    at = TEXTS[0].index("Vigo")
    vigo = mentions.tag(empty, first, [Segment(at, at + 4)], label).result_id
    assert vigo is not None
    entities.new_entity(empty, vigo, "Vigo")
    other = TEXTS[1].index("Vigo")
    there = mentions.tag(empty, second, [Segment(other, other + 4)], label).result_id
    assert there is not None
    entities.new_entity(empty, there, "Port")
    mine, theirs = (entity.id for entity in reads.entities(empty))
    entity_links.keep_apart(empty, mine, theirs)
    five = claims.add_claim(empty, first, [Segment(0, 16)]).result_id
    seven = claims.add_claim(empty, second, [Segment(0, 10)]).result_id
    assert five is not None and seven is not None
    positions = [disputes.NewPosition("5", (five,)), disputes.NewPosition("7", (seven,), "7")]
    dispute = disputes.open_dispute(empty, "How many died?", positions, relation="contradicts").result_id
    assert dispute is not None
    rated = {position.id: Consistency.VERY_INCONSISTENT for position in opened(empty).positions}
    disputes.cite_evidence(empty, dispute, "Police record", annotation_id=five, consistency=rated)
    disputes.assess(empty, dispute_id=dispute, opinion="agree", likelihood="likely", reasoning="Two records agree.")
    comparisons.record_comparisons(
        empty,
        [compared(first, second, score, basis) for score, basis in ((0.2, "number"), (0.9, "date"), (0.5, "rank"))],
        run="run",
    )
    return empty


def compared(a: str, b: str, score: float, basis: str) -> ComparisonProposal:
    passage = Passage(a, (Segment(0, 4),)), Passage(b, (Segment(0, 5),))
    told = Explanation("Same measure, different value: check.", ("5 ≠ 7",), ("died",), ("subject",))
    return ComparisonProposal(
        *passage, ComparisonRelation.VALUE_DIFFERS, ComparisonBasis(basis), score, told, "rule:numbers@1"
    )  # fmt: skip


def opened(project: Project) -> Any:
    from storage.dispute_reads import disputes as all_disputes

    [found] = all_disputes(project)
    return found


def test_agreed_keys_are_there_in_their_order(story: Project, tmp_path: Path, validator: Draft202012Validator) -> None:
    document = export(story, tmp_path / "out.json")
    validator.validate(document)
    article = document["articles"][0]
    things = {
        "document": document, "label": document["labels"][0], "source": document["sources"][0], "article": article,
        "mention": article["mentions"][0], "claim": article["claims"][0], "relation": document["relations"][0],
        "entity": document["entities"][0], "entity_link": document["entity_links"][0],
        "dispute": document["disputes"][0], "suggestion": document["suggestions"][0],
    }  # fmt: skip
    for name, thing in things.items():
        agreed = KEYS[name].split()
        assert [key for key in thing if key in agreed] == agreed, name
    assert document["format"] == "sidelight" and document["version"] == 1 and document["offsets"] == "code_points"
    assert document["disputes"][0]["question"] == "How many died?"
    assert document["disputes"][0]["evidence"][0]["consistency"][0]["consistency"] == "II"
    assert article["mentions"][0]["segments"] == [{"start": 43, "end": 47, "text": "Vigo"}]


def test_suggestions_come_best_first(story: Project, tmp_path: Path) -> None:
    document = export(story, tmp_path / "out.json")
    assert [suggestion["score"] for suggestion in document["suggestions"]] == [0.9, 0.5, 0.2]
    assert document["suggestions"][0]["a"]["segments"] == [{"start": 0, "end": 4, "text": "Five"}]


def test_what_was_rejected_is_left_out_unless_asked_for(story: Project, tmp_path: Path) -> None:
    article = reads.articles(story)[0].id
    chosen = [mark.id for mark in reads.marks(story, article)]
    mentions.reject(story, chosen)
    document = export(story, tmp_path / "out.json")
    assert document["articles"][0]["mentions"] == document["articles"][0]["claims"] == []
    assert document["relations"] == []
    assert [len(position["claims"]) for position in document["disputes"][0]["positions"]] == [0, 1]
    assert document["disputes"][0]["evidence"][0]["annotation_id"] is None
    whole = export(story, tmp_path / "whole.json", include_rejected=True)
    assert {item["status"] for item in whole["articles"][0]["mentions"]} == {"rejected"}
    assert len(whole["relations"]) == 1


def test_those_who_signed_nothing_are_not_named(story: Project, tmp_path: Path) -> None:
    story.set_annotator("Reader")
    assert [person["name"] for person in export(story, tmp_path / "out.json")["annotators"]] == ["Ana"]


def test_quote_that_left_its_text_stops_the_export(story: Project, tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.write_text("the export before", encoding="utf-8")
    with writing(story._engine, story.path) as connection:
        connection.exec_driver_sql("UPDATE segment SET quote = 'Lugo' WHERE quote = 'Vigo'")
    with pytest.raises(ExportFailed, match=r"out\.json.*does not quote its article"):
        export(story, target)
    assert target.read_text(encoding="utf-8") == "the export before"
    assert sorted(path.name for path in tmp_path.iterdir() if "partial" in path.name) == []


def test_document_is_one_line_for_each_thing(story: Project, tmp_path: Path) -> None:
    export(story, tmp_path / "out.json")
    lines = (tmp_path / "out.json").read_text(encoding="utf-8").splitlines()
    assert len([line for line in lines if line.startswith('{"id"')]) > 30
    assert "Ría de Vigo" in "".join(lines)


def test_schema_refuses_what_the_contract_forbids(
    story: Project, tmp_path: Path, validator: Draft202012Validator
) -> None:
    document = export(story, tmp_path / "out.json")
    for path, value in (
        (("version",), 2), (("offsets",), "utf16"), (("articles", 0, "text_sha256"), "x"),
        (("articles", 0, "mentions", 0, "status"), "maybe"), (("disputes", 0, "kind"), "quarrel"),
        (("articles", 0, "claims", 0, "credibility"), 7), (("articles", 0, "published_on"), "4 May"),
        (("articles", 0, "mentions", 0, "origin"), "somebody"), (("entities", 0, "id"), "1"),
    ):  # fmt: skip
        spoilt = json.loads(json.dumps(document))
        holder = spoilt
        for part in path[:-1]:
            holder = holder[part]
        holder[path[-1]] = value
        assert not validator.is_valid(spoilt), path


def test_schema_names_no_address_that_anything_could_fetch() -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    assert schema["$id"].startswith("urn:")
