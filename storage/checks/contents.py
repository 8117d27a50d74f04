"""Whether texts and files are what their hashes say, and annotations quote the text they stand on."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Row, select

from storage.checks.report import Findings, Part
from storage.operations.annotating import CONTEXT
from storage.schema import Annotation, Article, FileContent, Segment, Sentence, SuggestionSide, TextContent
from storage.vocabulary import SegmentRole


def check_contents(connection: Connection, findings: Findings) -> None:
    """Compare every text and every original file with its SHA-256."""
    for row in _one_by_one(connection, select(TextContent.id, TextContent.sha256, TextContent.content)):
        if hashlib.sha256(row.content.encode("utf-8", "surrogatepass")).hexdigest() != row.sha256:
            findings.add(Part.CONTENTS, f"The text {row.id} is not the one that was imported (its SHA-256 differs).")
    for row in _one_by_one(connection, select(FileContent.sha256, FileContent.content)):
        if hashlib.sha256(row.content).hexdigest() != row.sha256:
            name = f"{row.sha256[:12]}…"
            findings.add(Part.CONTENTS, f"The file {name} is not the one that was imported (its SHA-256 differs).")


def check_annotations(connection: Connection, findings: Findings) -> None:
    """Compare every segment's quote, prefix and suffix with the text, one article at a time."""
    articles = connection.execute(
        select(Article.id, Article.title, Article.length, Article.text_sha256).order_by(Article.position)
    ).all()
    for article in articles:
        content = connection.execute(
            select(TextContent.content).where(TextContent.sha256 == article.text_sha256)
        ).scalar_one()
        if len(content) != article.length:
            findings.add(
                Part.CONTENTS, f"“{article.title}” should have {article.length} characters and has {len(content)}."
            )
        _check_segments(connection, article, content, findings)
        _check_sentences(connection, article, content, findings)
        _check_sides(connection, article, content, findings)


def _check_segments(connection: Connection, article: Row[Any], content: str, findings: Findings) -> None:
    rows = connection.execute(
        select(Annotation.id, Segment.role, Segment.part, Segment.ordinal, Segment.start, Segment.end, Segment.quote,
               Segment.prefix, Segment.suffix)
        .outerjoin(Segment, Segment.annotation_id == Annotation.id)
        .where(Annotation.article_id == article.id)
        .order_by(Annotation.id, Segment.role, Segment.part, Segment.ordinal)
    )  # fmt: skip
    last: Row[Any] | None = None
    bodies: dict[str, bool] = {}
    for row in rows:
        bodies[row.id] = bodies.get(row.id, False) or row.role == SegmentRole.BODY.value
        if row.start is None:
            continue
        start, end = row.start, row.end
        if content[start:end] != row.quote or end > len(content):
            findings.add(
                Part.ANNOTATIONS,
                f"An annotation of “{article.title}” ({row.id}) quotes “{row.quote[:40]}”, and at {start} to {end} the "
                f"text has “{content[start:end][:40]}”.",
            )
        elif content[max(0, start - CONTEXT) : start] != row.prefix or content[end : end + CONTEXT] != row.suffix:
            findings.add(
                Part.ANNOTATIONS,
                f"An annotation of “{article.title}” ({row.id}) remembers other words around “{row.quote[:40]}”.",
            )
        if last is not None and _same_part(last, row) and (row.ordinal != last.ordinal + 1 or start <= last.end):
            findings.add(
                Part.ANNOTATIONS, f"The stretches of an annotation of “{article.title}” ({row.id}) are out of order."
            )
        elif (last is None or not _same_part(last, row)) and row.ordinal != 0:
            findings.add(
                Part.ANNOTATIONS, f"The first stretch of an annotation of “{article.title}” ({row.id}) is missing."
            )
        last = row
    for annotation_id, has_body in bodies.items():
        if not has_body:
            findings.add(Part.ANNOTATIONS, f"An annotation of “{article.title}” ({annotation_id}) stands on no words.")


def _same_part(a: Row[Any], b: Row[Any]) -> bool:
    return (a.id, a.role, a.part) == (b.id, b.role, b.part)


def _check_sentences(connection: Connection, article: Row[Any], content: str, findings: Findings) -> None:
    spans = connection.execute(select(Sentence.spans).where(Sentence.article_id == article.id)).scalar()
    before = 0
    for start, end, _ in spans or ():
        if not before <= start < end <= len(content):
            findings.add(Part.CONTENTS, f"The sentences of “{article.title}” do not fit its text at {start}.")
            return
        before = end


def _check_sides(connection: Connection, article: Row[Any], content: str, findings: Findings) -> None:
    sides = connection.execute(
        select(SuggestionSide.suggestion_id, SuggestionSide.segments).where(SuggestionSide.article_id == article.id)
    )
    for suggestion_id, segments in sides:
        if any(content[start:end] != quote for start, end, quote in segments):
            findings.add(
                Part.ANNOTATIONS, f"A comparison ({suggestion_id}) quotes words that “{article.title}” has not there."
            )


def _one_by_one(connection: Connection, query: Any) -> Iterator[Row[Any]]:
    """Yield rows without gathering them: a text or file may be many megabytes."""
    with connection.execution_options(stream_results=True, max_row_buffer=1).execute(query) as result:
        yield from result
