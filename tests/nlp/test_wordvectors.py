"""Word vectors: words of one meaning are near, strangers say so, and nothing in the file can run."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from nlp import wordvectors
from nlp.claims import checkworthiness
from nlp.proposals import ModelReady, ReadingJob
from nlp.reading import read
from nlp.wordvectors import WordVectors, load, shipped, weighed


@pytest.fixture
def vectors() -> WordVectors:
    found = shipped()
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("word", "near", "far"),
    [
        ("household", "family", "water"),
        ("aircraft", "aeroplane", "household"),
        ("worker", "staff", "hectare"),
        ("job", "employment", "hospital"),
        ("rocket", "missile", "wage"),
    ],
)
def test_words_of_like_meaning_are_nearer_than_others(vectors: WordVectors, word: str, near: str, far: str) -> None:
    assert vectors.likeness(word, near) > vectors.likeness(word, far) + 0.2


def test_a_word_is_wholly_like_itself_even_when_unknown(vectors: WordVectors) -> None:
    assert vectors.likeness("amdoran", "amdoran") == 1.0


def test_strangers_are_like_nothing(vectors: WordVectors) -> None:
    assert vectors.row("qwxzk") is None
    assert vectors.vector("qwxzk") is None
    assert vectors.likeness("qwxzk", "water") == 0.0
    assert vectors.rarity("qwxzk") == 1.0


def test_forms_of_a_word_and_ends_of_compounds_are_found(vectors: WordVectors) -> None:
    assert vectors.row("pump-house") == vectors.row("house")
    assert vectors.row("seawaters") is not None
    assert vectors.likeness("minister's", "minister") == pytest.approx(1.0)


def test_common_words_are_less_rare(vectors: WordVectors) -> None:
    assert vectors.rarity("the") < vectors.rarity("people") < vectors.rarity("embankment") <= 1.0


def test_pooled_words_give_one_direction(vectors: WordVectors) -> None:
    homes = vectors.pooled(weighed(vectors, [("homes", 1.0), ("destroyed", 1.0), ("qwxzk", 9.0)]))
    houses = vectors.pooled(weighed(vectors, [("houses", 1.0), ("burned", 1.0)]))
    shares = vectors.pooled(weighed(vectors, [("shares", 1.0), ("climbed", 1.0)]))
    assert float(homes @ homes) == pytest.approx(1.0, abs=1e-5)
    assert float(homes @ houses) > float(homes @ shares)
    assert not vectors.pooled({}).any()


def test_other_files_are_refused(tmp_path: Path) -> None:
    np.savez(tmp_path / "other.npz", words=np.zeros(3, np.uint8))
    with pytest.raises(ValueError, match="no word vectors"):
        load(tmp_path / "other.npz")
    words = np.frombuffer(b"one\ntwo", np.uint8)
    np.savez(tmp_path / "short.npz", words=words, vectors=np.zeros((3, 4), np.int8))
    with pytest.raises(ValueError, match="2 words and vectors"):
        load(tmp_path / "short.npz")


@pytest.mark.parametrize("damage", [b"", b"PK no more than this", b"\x80 nothing that numpy knows"])
@pytest.mark.parametrize(("module", "file"), [(wordvectors, "FILE"), (checkworthiness, "WEIGHTS")])
def test_reading_goes_on_without_a_damaged_file_and_says_so(
    module: ModuleType,
    file: str,
    damage: bytes,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    damaged = tmp_path / "damaged.npz"
    damaged.write_bytes(damage)
    monkeypatch.setattr(module, file, damaged)
    module.shipped.cache_clear()
    try:
        ready = next(read(ReadingJob((), "en_core_web_sm")))
    finally:
        module.shipped.cache_clear()
    assert isinstance(ready, ModelReady)
    assert ready.damaged == ("damaged.npz",)
    assert "damaged.npz is damaged and left out" in caplog.text


def test_words_are_remembered_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wordvectors, "REMEMBERED", 10)
    vectors = WordVectors({"house": 0}, np.zeros((1, 4), np.int8))
    assert {vectors.row(f"stranger{number}") for number in range(100)} == {None}
    assert len(vectors._seen) <= 10
    assert vectors.row("houses") == 0
