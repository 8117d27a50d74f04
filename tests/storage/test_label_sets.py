"""Label sets travel as files; what is wrong with one is said in one sentence, and nothing of it is taken."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from storage import reads
from storage.errors import ExportFailed, FileTooLarge, InvalidImport, SidelightError, UnreadableFile
from storage.label_sets import MAX_BYTES, missing, read_label_set, read_presets, write_label_set
from storage.labels import ONTONOTES
from storage.lifecycle import create_project
from storage.operations.labels import add_label, apply_label_set
from storage.vocabulary import LabelKind

ROOT = Path(__file__).parents[2]
PRESETS = ROOT / "resources" / "label-sets"


def document(**changed: Any) -> dict[str, Any]:
    label = {"name": "SHIP", "kind": "entity", "colour": "#123456", "shortcut": "9", "description": "Vessels"}
    return {"format": "sidelight-labels", "version": 1, "name": "Ships", "labels": [label | changed]}


def read(folder: Path, data: object) -> object:
    path = folder / "set.json"
    path.write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
    return read_label_set(path)


def test_a_set_comes_back_as_it_was_written(tmp_path: Path) -> None:
    first = create_project(tmp_path / "a.sidelight")
    add_label(first, "Ärger „heute“", LabelKind.SPAN, "#123456", shortcut="9", description="Zeile\nzwei")
    write_label_set(tmp_path / "mine.labels.json", "Mine", reads.labels(first), description="All", source="Harbour")
    found = read_label_set(tmp_path / "mine.labels.json")
    assert (found.name, found.description, found.source) == ("Mine", "All", "Harbour")
    second = create_project(tmp_path / "b.sidelight")
    assert [label.name for label in missing(reads.labels(second), found)] == ["Ärger „heute“"]
    apply_label_set(second, found)
    assert not missing(reads.labels(second), found)
    taken = [(label.name, label.kind, label.colour, label.shortcut) for label in reads.labels(second)]
    assert taken == [(label.name, label.kind, label.colour, label.shortcut) for label in reads.labels(first)]
    for project in (first, second):
        project.close()


def test_the_presets_are_named_as_their_sources_name_them() -> None:
    sets = {found.name: found for found in read_presets(PRESETS)}
    assert list(sets) == [
        "Attribution (PARC, PolNeAR)", "CoNLL-2003", "OntoNotes (spaCy)", "re3d (defence and security)",
    ]  # fmt: skip
    assert {label.name for label in sets["CoNLL-2003"].labels} == {"PER", "ORG", "LOC", "MISC"}
    assert {label.name for label in sets["OntoNotes (spaCy)"].labels} == {preset.name for preset in ONTONOTES}
    entities = [label for label in sets["re3d (defence and security)"].labels if label.kind is LabelKind.ENTITY]
    assert len(entities) == 14
    assert {"Source", "Cue", "Content"} < {label.name for label in sets["Attribution (PARC, PolNeAR)"].labels}
    for found in sets.values():
        assert found.source
        assert all(label.description for label in found.labels), found.name


def test_the_presets_keep_the_schema() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads((ROOT / "resources" / "schema" / "sidelight-labels-1.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    for path in PRESETS.glob("*.json"):
        jsonschema.validate(json.loads(path.read_text("utf-8")), schema)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("", "not a JSON document"),
        ("[" * 100_000, "nested too deeply"),
        ("1" * 5_000, "not a JSON document"),
        ("[]", "an object was expected"),
        ({"format": "sidelight"}, "at format"),
        (document() | {"version": 2}, "newer version"),
        (document() | {"labels": {}}, "at labels: a list"),
        (document() | {"labels": []}, "no labels in it"),
        (document() | {"labels": [7]}, r"at labels\[0\]: an object"),
        (document() | {"labels": document()["labels"] * 2}, r"at labels\[1\].name: there are two labels “SHIP”"),
        (document() | {"labels": [{"name": str(n)} for n in range(501)]}, "at most 500 labels"),
        (document(name=""), "a name of 1 to 80"),
        (document(name="a\nb"), "one line"),
        (document(name="x" * 81), "1 to 80"),
        (document(name=None), r"at labels\[0\].name: it is missing"),
        (document(kind="thing"), "“thing” is not one of"),
        (document(colour="red"), "a colour like"),
        (document(colour="#12345"), "a colour like"),
        (document(shortcut="12"), "at most 1 character"),
        (document(shortcut="0"), "not 0"),
        (document(description="x" * 2_001), "at most 2000"),
        (document(description="\x1b[2J"), "cannot be shown"),
        (document(aliases="PERSON"), "a list of texts"),
        (document(aliases=[["PERSON"]]), "a list of texts"),
    ],
)
def test_a_wrong_file_is_refused_in_one_sentence_that_names_the_place(tmp_path: Path, data: object, said: str) -> None:
    with pytest.raises(InvalidImport, match=said) as refused:
        read(tmp_path, data)
    assert "\n" not in str(refused.value)


def test_files_that_are_no_label_sets_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile):
        read_label_set(tmp_path / "none.json")
    (tmp_path / "binary.json").write_bytes(b"\xff\xfe\x00\x01")
    with pytest.raises(InvalidImport):
        read_label_set(tmp_path / "binary.json")
    (tmp_path / "large.json").write_bytes(b" " * (MAX_BYTES + 1))
    with pytest.raises(FileTooLarge):
        read_label_set(tmp_path / "large.json")
    with pytest.raises(SidelightError):
        read_label_set(tmp_path)


def test_a_set_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(ExportFailed):
        write_label_set(tmp_path / "folder", "Mine", [])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder"]
