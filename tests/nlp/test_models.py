"""Choosing a pipeline: what fits loads, what does not fit says why in one sentence."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from nlp import models
from nlp.errors import ModelUnavailable
from nlp.wheels import unpack_wheel


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A pipeline folder of one's own: the installed default, copied."""
    target = tmp_path / "chosen"
    shutil.copytree(models.describe(models.DEFAULT_MODEL).folder, target)
    return target


def edit_card(folder: Path, **changes: object) -> None:
    card = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    (folder / "meta.json").write_text(json.dumps({**card, **changes}), encoding="utf-8")


def as_wheel(folder: Path, wheel: Path) -> Path:
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("en_chosen/__init__.py", "raise SystemExit('code of a wheel must never run')")
        for file in folder.rglob("*"):
            if file.is_file():
                archive.write(file, f"en_chosen/en_chosen-1.0/{file.relative_to(folder)}")
    return wheel


def reason(model: object) -> str:
    with pytest.raises(ModelUnavailable) as caught:
        models.load(str(model))
    assert "\n" not in caught.value.reason
    return caught.value.reason


def test_default_pipeline_is_listed_and_goes_by_its_own_name(pipeline: models.Pipeline) -> None:
    assert "en_core_web_sm" in [info.name for info in models.installed()]
    assert pipeline.origin == f"model:en_core_web_sm@{pipeline.version}"
    assert {"PERSON", "GPE", "ORG"} <= set(pipeline.labels)
    assert pipeline.missing == ()


def test_components_that_nobody_reads_are_left_out(pipeline: models.Pipeline) -> None:
    assert pipeline.nlp.pipe_names == ["tok2vec", "parser", "ner"]


def test_a_reader_gets_the_component_it_needs() -> None:
    loaded = models.load(models.DEFAULT_MODEL, needs={"tagger", "morphologizer"})
    assert "tagger" in loaded.nlp.pipe_names
    assert loaded.missing == ("morphologizer",)


def test_looking_does_not_import_spacy() -> None:
    code = "import sys; from nlp import models; assert models.installed(); assert 'spacy' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60, env={**os.environ})


def test_folder_loads_under_its_own_name(folder: Path) -> None:
    edit_card(folder, name="chosen", version="9.1")
    assert models.load(str(folder)).origin == "model:en_chosen@9.1"
    assert models.describe(str(folder.parent)).folder == folder


def test_wheel_loads_without_running_its_code(folder: Path, tmp_path: Path) -> None:
    edit_card(folder, name="chosen", version="1.0")
    wheel = as_wheel(folder, tmp_path / "en_chosen-1.0-py3-none-any.whl")
    loaded = models.load(str(wheel), cache=tmp_path / "cache")
    assert loaded.name == "en_chosen"
    assert not list((tmp_path / "cache").rglob("*.py"))
    assert [document.text for document in loaded.nlp("Peru signed.").ents] == ["Peru"]


def test_wheel_is_unpacked_once(folder: Path, tmp_path: Path) -> None:
    wheel = as_wheel(folder, tmp_path / "en_chosen.whl")
    first = unpack_wheel(wheel, tmp_path / "cache")
    assert unpack_wheel(wheel, tmp_path / "cache") == first
    assert [path.name for path in (tmp_path / "cache").iterdir()] == [first.name]


@pytest.mark.parametrize("name", ["../evil.txt", "/evil.txt", "a/../../evil.txt", "C:/evil.txt", "..\\evil.txt"])
def test_wheel_that_writes_outside_is_refused(tmp_path: Path, name: str) -> None:
    wheel = tmp_path / "bad.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("fine/meta.json", "{}")
        archive.writestr(zipfile.ZipInfo(name), "evil")
    with pytest.raises(ModelUnavailable, match="outside its folder"):
        unpack_wheel(wheel, tmp_path / "cache" / "deep")
    assert not [path for path in tmp_path.rglob("*") if "evil" in path.name]
    assert not list((tmp_path / "cache" / "deep").iterdir())


def test_wheel_with_a_link_is_refused(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("en/config.cfg")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(tmp_path / "bad.whl", "w") as archive:
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(ModelUnavailable, match="do not trust it"):
        unpack_wheel(tmp_path / "bad.whl", tmp_path / "cache")


def test_damaged_wheel_is_named(tmp_path: Path) -> None:
    (tmp_path / "half.whl").write_bytes(b"PK\x03\x04 and nothing more")
    assert "half.whl" in reason(tmp_path / "half.whl")
    assert "not there" in reason(tmp_path / "gone.whl")


def test_missing_model_is_named_with_a_way_out() -> None:
    assert "xx_no_such is not installed" in reason("xx_no_such")
    assert "not there" in reason("/no/such/folder")


def test_folder_and_file_that_are_no_pipelines_are_told(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("hello", encoding="utf-8")
    assert "is not a spaCy pipeline" in reason(tmp_path)
    assert "is not a spaCy pipeline" in reason(tmp_path / "notes.txt")


def test_pipeline_of_another_spacy_is_told(folder: Path) -> None:
    edit_card(folder, spacy_version=">=2.3.0,<2.4.0")
    assert "made for spaCy >=2.3.0,<2.4.0" in reason(folder)


def test_neighbouring_spacy_version_is_tried_out(folder: Path) -> None:
    edit_card(folder, spacy_version=">=3.5.0,<3.6.0")
    assert models.load(str(folder)).labels


def test_neighbouring_version_that_fails_says_so(folder: Path) -> None:
    edit_card(folder, spacy_version=">=3.5.0,<3.6.0")
    (folder / "ner" / "model").write_bytes(b"\x80")
    assert "made for spaCy >=3.5.0,<3.6.0" in reason(folder)


@pytest.mark.parametrize("part", ["meta.json", "config.cfg", "ner/model", "tokenizer", "vocab/strings.json"])
def test_damaged_part_gives_one_sentence(folder: Path, part: str) -> None:
    (folder / part).write_bytes(b"\xff\xfe nonsense")
    assert str(folder) in reason(folder) or "en_core_web_sm" in reason(folder)


def test_pickles_are_refused(folder: Path) -> None:
    (folder / "ner" / "extra.pkl").write_bytes(b"cos\nsystem\n(S'true'\ntR.")
    assert "pickled" in reason(folder)


def test_pipeline_without_names_is_told(folder: Path) -> None:
    import spacy

    loaded = spacy.load(folder, exclude=["ner"])
    loaded.to_disk(folder.parent / "nameless")
    assert "finds no names" in reason(folder.parent / "nameless")


def test_pipeline_without_sentences_still_reads_and_says_what_is_missing(folder: Path) -> None:
    import spacy

    spacy.load(folder, exclude=["parser", "senter", "tagger", "attribute_ruler", "lemmatizer"]).to_disk(
        folder.parent / "bare"
    )
    loaded = models.load(str(folder.parent / "bare"))
    assert loaded.missing == ("parser",)
    assert len(list(loaded.nlp("Peru signed. Chile did not.").sents)) == 2
