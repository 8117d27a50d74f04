"""A project exported, imported into an empty one and exported again is the same document."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from storage.lifecycle import open_project
from storage.project import Project
from tests.storage.formats.conftest import Document, MakeProject, content, export, filled, take_in
from tests.storage.projects import difference, index_is_in_step, searchable, snapshot


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("include_rejected", [False, True], ids=["kept", "rejected-too"])
def test_document_survives_an_empty_project(
    make_project: MakeProject, tmp_path: Path, validator: Draft202012Validator, seed: int, include_rejected: bool
) -> None:
    full, empty = make_project("full"), make_project("other")
    filled(full, seed)
    first = export(full, tmp_path / "first.json", include_rejected=include_rejected)
    validator.validate(first)
    take_in(empty, tmp_path / "first.json")
    second = export(empty, tmp_path / "second.json", include_rejected=include_rejected)
    assert content(second) == content(first)
    assert list(second) == list(first)
    index_is_in_step(empty)


def test_nothing_of_the_project_is_missing_from_a_full_export(full: Project, empty: Project, tmp_path: Path) -> None:
    """Row for row, but for the numbers that only order things, and for settings of this machine."""
    export(full, tmp_path / "full.json", include_rejected=True, include_files=True)
    take_in(empty, tmp_path / "full.json")
    before, after = snapshot(full), snapshot(empty)
    tables = ("annotation", "segment", "claim", "quantity", "quotation", "claim_quantity", "relation", "entity",
              "entity_link", "source", "sentence", "dispute", "position_claim", "assessment", "evidence",
              "evidence_consistency", "suggestion", "suggestion_side")  # fmt: skip
    assert difference({name: before[name] for name in tables}, {name: after[name] for name in tables}) == []
    assert all(before[name] for name in tables)
    assert searchable(empty) == searchable(full)


def test_original_files_travel_when_asked_for(full: Project, empty: Project, tmp_path: Path) -> None:
    document = export(full, tmp_path / "files.json", include_files=True)
    take_in(empty, tmp_path / "files.json")
    for article in document["articles"]:
        assert empty.original_file(article["id"]) == full.original_file(article["id"])
    assert content(export(empty, tmp_path / "again.json", include_files=True)) == content(document)


def test_checksum_of_an_original_file_stays_where_its_bytes_do_not(
    full: Project, empty: Project, tmp_path: Path
) -> None:
    document = export(full, tmp_path / "out.json")
    article = document["articles"][0]
    article["file"]["sha256"] = "ab" * 32
    (tmp_path / "out.json").write_text(json.dumps(document), encoding="utf-8")
    take_in(empty, tmp_path / "out.json")
    assert empty.original_file(article["id"]) is None
    assert content(export(empty, tmp_path / "again.json")) == content(document)


def test_import_is_one_entry_that_undo_takes_back(full: Project, empty: Project, tmp_path: Path) -> None:
    before, words = snapshot(empty), searchable(empty)
    export(full, tmp_path / "out.json")
    take_in(empty, tmp_path / "out.json")
    after = snapshot(empty)
    assert [entry.action for entry in empty.history()] == ["import_document"]
    assert "out.json" in empty.history()[0].sentence
    empty.undo()
    assert difference(before, snapshot(empty)) == []
    assert searchable(empty) == words
    empty.redo()
    assert difference(after, snapshot(empty)) == []
    index_is_in_step(empty)


def test_import_is_there_after_closing(full: Project, empty: Project, tmp_path: Path) -> None:
    first = export(full, tmp_path / "out.json")
    take_in(empty, tmp_path / "out.json")
    empty.close()
    project = open_project(empty.path)
    assert content(export(project, tmp_path / "again.json")) == content(first)
    project.close()


def test_second_import_adds_nothing(full: Project, empty: Project, tmp_path: Path) -> None:
    export(full, tmp_path / "out.json", include_rejected=True)
    take_in(empty, tmp_path / "out.json")
    before = snapshot(empty)
    report = take_in(empty, tmp_path / "out.json")
    assert not report.changes
    assert not report.added
    assert difference(before, snapshot(empty)) == []
    assert len(empty.history()) == 1


def test_keys_may_stand_in_any_order(full: Project, empty: Project, tmp_path: Path) -> None:
    document = export(full, tmp_path / "out.json")
    shuffled = list(document.items())
    random.Random(3).shuffle(shuffled)
    (tmp_path / "shuffled.json").write_text(json.dumps(dict(shuffled), sort_keys=True, indent=1), encoding="utf-8-sig")
    take_in(empty, tmp_path / "shuffled.json")
    assert content(export(empty, tmp_path / "again.json")) == content(document)


def test_every_segment_quotes_its_article(full: Project, tmp_path: Path) -> None:
    document = export(full, tmp_path / "out.json", include_rejected=True)
    quoted = 0
    for article in document["articles"]:
        for segment in segments_in(article):
            assert article["text"][segment["start"] : segment["end"]] == segment["text"]
            quoted += 1
    assert quoted > 100


def segments_in(value: object) -> list[Document]:
    if isinstance(value, list):
        return [found for item in value for found in segments_in(item)]
    if isinstance(value, dict):
        own = value.get("segments", [])
        return [*own, *(found for key, item in value.items() if key != "segments" for found in segments_in(item))]
    return []
