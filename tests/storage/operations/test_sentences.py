"""Every action that an operation can write has a sentence of its own in the history."""

from __future__ import annotations

import ast
from pathlib import Path

import storage.operations
from storage.history_sentences import SENTENCES, sentence_for


def test_every_action_of_every_operation_has_a_sentence() -> None:
    actions: set[str] = set()
    for path in Path(storage.operations.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "edit":
                actions.update(_strings(node.args[0]))
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]).endswith(".action"):
                actions.update(_strings(node.value))
    assert len(actions) > 30
    assert actions <= set(SENTENCES)


def _strings(node: ast.expr) -> set[str]:
    if isinstance(node, ast.IfExp):
        return _strings(node.body) | _strings(node.orelse)
    return {node.value} if isinstance(node, ast.Constant) and isinstance(node.value, str) else set()


def test_an_action_of_a_newer_version_is_shown_by_its_name() -> None:
    assert sentence_for("frame_story", {}) == "frame story"
    assert sentence_for("add_label", {}) == "Added the label …"


def test_numbers_and_nouns_agree() -> None:
    assert sentence_for("machine_read", {"articles": 1, "suggestions": 2}) == (
        "Sidelight read 1 article and suggests 2 annotations"
    )
    assert sentence_for("merge_entities", {"count": 2, "name": "Lima"}) == "Merged 2 entities into Lima"
    one = {"title": "Harbour", "annotations": 1}
    assert sentence_for("delete_article", one) == "Removed “Harbour” with 1 annotation"


def test_fields_are_said_in_words_and_kept_by_their_columns() -> None:
    details = {"fields": "as_of_on, source_id, speaker_text, note", "title": "Harbour"}
    assert sentence_for("edit_article", details) == "Changed as-of date, outlet, speaker, note of “Harbour”"
    assert details["fields"] == "as_of_on, source_id, speaker_text, note"
    assert sentence_for("edit_source", {"fields": "new_thing", "name": "EFE"}) == "Changed new thing of the source EFE"


def test_details_that_are_not_as_expected_still_give_a_sentence() -> None:
    assert sentence_for("import_articles", {"count": "many", "title": {}}) == "Added many articles"
    assert sentence_for("import_articles", {}) == "Added … articles"
