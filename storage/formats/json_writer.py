"""Writes Sidelight JSON as a stream: one consistent state of the project, a few articles in memory at a time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import IO, Final

from storage.formats import json_articles, json_sections
from storage.formats.files import replacing
from storage.formats.interface import Progress, WriteOptions, WriteReport
from storage.formats.json_articles import Scope, encode
from storage.formats.json_shapes import Json
from storage.ids import now
from storage.memory import collector_paused
from storage.project import Project
from storage.version import VERSION

FORMAT: Final = "sidelight"
DOCUMENT_VERSION: Final = 1


def write_document(project: Project, target: Path, options: WriteOptions, progress: Progress) -> WriteReport:
    """Write the project to ``target``. Raises ``ExportFailed`` or ``DiskFull``; the target is then what it was."""
    with (
        collector_paused(),
        project.reading() as connection,
        replacing(target) as partial,
        partial.open("w", encoding="utf-8", newline="\n") as file,
    ):
        scope = Scope.of(
            connection, include_rejected=options.include_rejected, include_files=options.include_files
        )  # fmt: skip
        head: Json = {
            "format": FORMAT,
            "version": DOCUMENT_VERSION,
            "generator": {"name": "Sidelight", "version": VERSION},
            "exported_at": now(),
            "offsets": "code_points",
            "project": json_sections.project(connection),
        }
        file.write(encode(head)[:-1])
        total = json_sections.article_count(connection)
        progress(0, total)

        def counted(items: Iterator[Iterator[str]]) -> Iterator[Iterator[str]]:
            for done, item in enumerate(items, start=1):
                yield item
                progress(done, total)

        sections: dict[str, Iterator[Json] | Iterator[Iterator[str]]] = {
            "annotators": json_sections.annotators(connection, scope),
            "labels": json_sections.labels(connection),
            "sources": json_sections.sources(connection),
            "articles": counted(json_articles.articles(connection, scope, target)),
            "relations": json_sections.relations(connection, scope),
            "entities": json_sections.entities(connection, scope),
            "entity_links": json_sections.entity_links(connection, scope),
            "disputes": json_sections.disputes(connection, scope),
            "suggestions": json_sections.suggestions(connection, scope),
        }
        counts = {name: _write_section(file, name, items) for name, items in sections.items()}
        file.write("\n}\n")
    return WriteReport(target, counts | dict(scope.counts))


def _write_section(file: IO[str], name: str, items: Iterator[Json] | Iterator[Iterator[str]]) -> int:
    file.write(f',\n"{name}":[')
    count = 0
    for item in items:
        file.write(",\n" if count else "\n")
        if isinstance(item, dict):
            file.write(encode(item))
        else:
            file.writelines(item)
        count += 1
    file.write("]")
    return count
