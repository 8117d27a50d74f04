"""Lines of a concordance for other programs: as a CSV file, or as tab-separated text for the clipboard."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path

from sqlalchemy import select

from storage.concordance import Line
from storage.formats.files import replacing
from storage.formats.spreadsheets import neutralised
from storage.keys import among
from storage.project import Project
from storage.schema import Article, Entity, Label, Source

COLUMNS = (
    "article", "outlet", "published_on", "left", "key", "right", "label", "entity", "status", "start", "end",
    "article_id",
)  # fmt: skip
"""``start`` and ``end`` count code points."""


def write_csv(project: Project, target: Path, lines: Sequence[Line]) -> int:
    """Write the lines as CSV (UTF-8 with a byte order mark, CRLF) and return how many there were.

    No cell is taken for a formula by a spreadsheet. Raises ``ExportFailed`` or ``DiskFull``.
    """
    with replacing(target) as partial, partial.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(COLUMNS)
        writer.writerows(_rows(project, lines))
    return len(lines)


def as_text(project: Project, lines: Sequence[Line]) -> str:
    """Return the lines as tab-separated text with a header; a line break or tab inside a cell becomes a space."""
    text = io.StringIO()
    for row in (COLUMNS, *_rows(project, lines)):
        text.write("\t".join(" ".join(str(cell).split()) for cell in row) + "\n")
    return text.getvalue()


def _rows(project: Project, lines: Sequence[Line]) -> Iterator[tuple[str | int, ...]]:
    article_ids = list(dict.fromkeys(line.article_id for line in lines))
    entity_ids = list({line.tagged.entity_id for line in lines if line.tagged and line.tagged.entity_id})
    with project.reading() as connection:
        query = (
            select(Article.id, Article.title, Article.published_on, Source.name)
            .outerjoin(Source, Source.id == Article.source_id)
            .where(among(Article.id, article_ids))
        )
        articles = {row.id: (row.title, row.name or "", row.published_on or "") for row in connection.execute(query)}
        labels = {row.id: row.name for row in connection.execute(select(Label.id, Label.name))}
        named = select(Entity.id, Entity.name).where(among(Entity.id, entity_ids))
        entities = {row.id: row.name for row in connection.execute(named)}
    for line in lines:
        tagged = line.tagged
        words = (
            *articles.get(line.article_id, ("", "", "")), line.left, line.key, line.right,
            labels.get(tagged.label_id or "", "") if tagged else "",
            entities.get(tagged.entity_id or "", "") if tagged else "",
            tagged.status.value if tagged else "",
        )  # fmt: skip
        yield (*map(neutralised, words), line.segment.start, line.segment.end, line.article_id)
