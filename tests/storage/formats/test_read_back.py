"""An export is read back from the disk: what matches is said, what does not is never passed over."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from storage.errors import ExportFailed
from storage.formats import read_back
from storage.formats.interface import WriteOptions, WriteReport
from storage.formats.sidelight_json import FORMAT
from tests.storage.report.bridge import build


@pytest.fixture(params=[read_back.LONGEST_HELD, 0], ids=["articles", "books"])
def report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> WriteReport:
    """Written; read back as articles are, and as texts as long as a book."""
    monkeypatch.setattr(read_back, "LONGEST_HELD", request.param)
    assert FORMAT.write is not None
    return FORMAT.write(build(tmp_path), tmp_path / "out.json", WriteOptions())


def again(report: WriteReport) -> WriteReport:
    assert FORMAT.read_back is not None
    return FORMAT.read_back(report)


def test_what_is_as_it_was_written_matches(report: WriteReport) -> None:
    assert not report.matched
    assert again(report).matched


def _other_text(document: Any) -> None:
    document["articles"][0]["text"] += "!"


def _other_passage(document: Any) -> None:
    document["articles"][0]["claims"][0]["segments"][0]["start"] += 1


def _one_less(document: Any) -> None:
    document["disputes"].pop()


def _one_claim_less(document: Any) -> None:
    document["articles"][1]["claims"].pop()


@pytest.mark.parametrize(
    ("harm", "reason"),
    [
        (_other_text, "the text of an article is not the one"),
        (_other_passage, "a marked passage is not the one"),
        (_one_less, "2 disputes were written, 1 read back"),
        (_one_claim_less, "claims were written"),
    ],
)
def test_what_differs_is_told(report: WriteReport, harm: Callable[[Any], None], reason: str) -> None:
    document = json.loads(report.target.read_text(encoding="utf-8"))
    harm(document)
    report.target.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(ExportFailed, match=reason):
        again(report)


def test_a_file_that_ends_too_early_is_told(report: WriteReport) -> None:
    content = report.target.read_bytes()
    report.target.write_bytes(content[: len(content) // 2])
    with pytest.raises(ExportFailed, match="it cannot be read back"):
        again(report)
