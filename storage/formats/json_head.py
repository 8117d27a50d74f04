"""The first pass over a Sidelight JSON document: is it one, and everything of it but the articles."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from storage import header
from storage.errors import FileTooLarge, InvalidImport, Reason, UnreadableFile, readable_size
from storage.formats.json_stream import MAX_DOCUMENT_BYTES, JsonStream, NotJson, open_document
from storage.formats.json_values import InvalidValue, Json, an_object, moment, optional_id, optional_text

VERSION: Final = 1

HELD_BYTES: Final = 48_000_000
"""Size of a document up to which its parsed articles are held (they take five times as much); reading a larger one
twice costs a fifth of the time of its import, and memory for a few articles."""

SECTIONS: Final = (
    "annotators", "labels", "sources", "relations", "entities", "entity_links", "disputes", "suggestions",
)  # fmt: skip


@dataclass(slots=True)
class Head:
    """What the document says beside its articles. Sections are unchecked still."""

    project_id: str | None = None
    project_name: str | None = None
    project_created_at: str | None = None
    sections: dict[str, list[Any]] = field(default_factory=lambda: {name: [] for name in SECTIONS})
    article_count: int = 0
    articles: list[Any] | None = None
    """The articles, where the document is small enough to be held in memory; otherwise they are read again."""


def read_head(source: Path) -> Head:
    """Read everything; articles of a large document are parsed and dropped. Raises ``NotJson``, ``InvalidValue``."""
    head = Head()
    size = source.stat().st_size
    if size <= HELD_BYTES:
        head.articles = []
    found: dict[str, Any] = {}
    with open_document(source) as file:
        stream = JsonStream(file) if head.articles is None else JsonStream(file, chunk=size)
        for key in stream.members():
            if key == "articles":
                for article in stream.items(key):
                    head.article_count += 1
                    if head.articles is not None:
                        head.articles.append(article)
                found[key] = True
            elif key in SECTIONS:
                head.sections[key] = list(stream.items(key))
            else:
                found[key] = stream.value()
                _check_kind(found, key)
    _check_kind(found, None)
    project = found.get("project")
    if project is not None:
        try:
            project = an_object(project)
            head.project_id = optional_id(project, "id")
            head.project_name = optional_text(project, "name")
            head.project_created_at = moment(project, "created_at", "") or None
        except InvalidValue as error:
            raise error.within("project") from None
    return head


def _check_kind(found: Json, key: str | None) -> None:
    """Stop at once when a file says to be something else; with ``key`` None, when it has not said what it is."""
    if key in ("format", None) and found.get("format") != "sidelight":
        said = found.get("format")
        raise InvalidValue(
            "it is no Sidelight document (a “format” of “sidelight” is missing)" if said is None
            else "it is of the format “{}”, not “sidelight”",
            values=(str(said)[:40],),
        )  # fmt: skip
    if key in ("version", None):
        version = found.get("version")
        if type(version) is not int or version < 1:
            raise InvalidValue("it is missing" if version is None else "a whole number was expected", "version")
        if version > VERSION:
            raise InvalidValue(
                "a newer Sidelight wrote it (in version {} of the format; this reads {})", values=(version, VERSION)
            )
    if key in ("offsets", None) and found.get("offsets", "code_points") != "code_points":
        raise InvalidValue("only offsets in code_points can be read", "offsets")
    if key is None and "articles" not in found:
        raise InvalidValue("the list of articles is missing", "articles")


def check_file(source: Path) -> None:
    """Raise for what is no file that can be read. Raises ``OSError`` too."""
    if source.is_dir():
        raise UnreadableFile(source, Reason.IS_FOLDER)
    size = source.stat().st_size
    if not source.is_file():
        raise UnreadableFile(source, Reason.NOT_A_FILE)
    if header.is_open_here(source):  # a handle on it, once closed, would take SQLite's locks away
        raise InvalidImport(source, Reason.OPEN_PROJECT)
    if size == 0:
        raise InvalidImport(source, Reason.NO_BYTES)
    if size > MAX_DOCUMENT_BYTES:
        raise FileTooLarge(source, Reason.TOO_LARGE.of(readable_size(size), readable_size(MAX_DOCUMENT_BYTES)))


__all__ = ["SECTIONS", "Head", "NotJson", "check_file", "read_head"]
