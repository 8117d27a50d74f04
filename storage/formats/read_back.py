"""Reading an export back from the disk: is every text, passage and count there as it was written?"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from storage.errors import ExportFailed
from storage.formats.interface import WriteReport
from storage.formats.json_stream import JsonStream, NotJson, open_document

_LISTS: Final = ("mentions", "claims", "quantities", "quotations", "spans")
"""Of an article: the lists whose items have segments."""

LONGEST_HELD: Final = 1_000_000
"""Code points of a text beyond which its annotations are read one by one: those of a book take half a gigabyte, and
one by one several times as long."""

_ADVICE: Final = "export again to another disk; the project itself is as it was"


def read_back(report: WriteReport) -> WriteReport:
    """Return the report marked as matched. Raises ``ExportFailed`` where the file is not what was written.

    Every article's text is hashed and compared with the SHA-256 beside it, every segment with its stretch of the text,
    and the number of everything with what was counted in writing. Memory holds one article at a time, of a book less.
    """
    counts: Counter[str] = Counter()
    try:
        with open_document(report.target) as file:
            stream = JsonStream(file)
            for key in stream.members():
                if key not in report.counts:
                    stream.value()
                    continue
                if key == "articles":
                    for names in stream.objects(key):
                        counts[key] += 1
                        _check_article(report.target, stream, names, counts)
                else:
                    counts[key] += sum(1 for _ in stream.items(key))
    except (OSError, NotJson, UnicodeDecodeError, KeyError, TypeError) as error:
        raise _differs(report.target, "it cannot be read back") from error
    for name, expected in report.counts.items():
        if counts[name] != expected:
            raise _differs(report.target, f"{expected} {name.replace('_', ' ')} were written, {counts[name]} read back")
    return replace(report, matched=True)


def _check_article(target: Path, stream: JsonStream, names: Iterator[str], counts: Counter[str]) -> None:
    held: dict[str, Any] = {}
    for name in names:
        if name in _LISTS and len(held["text"]) > LONGEST_HELD:
            held[name] = ()
            for item in stream.items(name):
                _check_item(target, name, item, held["text"], counts)
        else:
            held[name] = stream.value()
    text = held["text"]
    if hashlib.sha256(text.encode("utf-8")).hexdigest() != held["text_sha256"]:
        raise _differs(target, "the text of an article is not the one that was written")
    for name in _LISTS:
        for item in held[name]:
            _check_item(target, name, item, text, counts)


def _check_item(target: Path, name: str, item: dict[str, Any], text: str, counts: Counter[str]) -> None:
    counts[name] += 1
    for start, end, quote in _segments(item["content"] if name == "quotations" else item):
        if text[start:end] != quote:
            raise _differs(target, "a marked passage is not the one that was written")


def _segments(item: dict[str, Any]) -> Iterator[tuple[int, int, str]]:
    for segment in item["segments"]:
        yield segment["start"], segment["end"], segment["text"]


def _differs(target: Path, reason: str) -> ExportFailed:
    return ExportFailed(target, f"what was written is not what was read back: {reason}", advice=_ADVICE)
