"""Keyword in context: places in the articles as lines, each with the words before and after it."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select, tuple_

from nlp.proposals import Segment
from storage.ids import AnnotationId, ArticleId, EntityId, LabelId
from storage.keys import among
from storage.project import Project
from storage.schema import Annotation, Article
from storage.schema import Segment as SegmentRow
from storage.texts import texts_of
from storage.vocabulary import AnnotationKind, SegmentRole, Status

CONTEXT = 160
"""Code points kept on each side of a place; fewer where its paragraph begins or ends."""

_TAGGED = (AnnotationKind.MENTION.value, AnnotationKind.SPAN.value)
_PARAGRAPH_ENDS = "\n\r\u2028\u2029"
_PLACES_AT_ONCE = 300


@dataclass(frozen=True, slots=True)
class Tagged:
    """The mention or span that stands exactly at a line's key."""

    annotation_id: AnnotationId
    label_id: LabelId | None
    entity_id: EntityId | None
    status: Status


@dataclass(frozen=True, slots=True)
class Line:
    """One place in its context. ``key`` is ``text[segment.start:segment.end]``, ``left`` and ``right`` touch it."""

    article_id: ArticleId
    segment: Segment
    """Code points."""
    left: str
    key: str
    right: str
    tagged: Tagged | None = None


def line_at(article_id: ArticleId, text: str, segment: Segment, tagged: Tagged | None = None) -> Line:
    """Return the line of one place of a text. Neither context leaves its paragraph or begins inside a letter."""
    start, end = segment.start, segment.end
    first = max(0, start - CONTEXT)
    first = max(first, *(text.rfind(sign, first, start) + 1 for sign in _PARAGRAPH_ENDS))
    while first < start and unicodedata.combining(text[first]):
        first += 1
    last = min(len(text), end + CONTEXT)
    last = min(last, *(at for sign in _PARAGRAPH_ENDS if (at := text.find(sign, end, last)) >= 0), len(text))
    while last < len(text) and unicodedata.combining(text[last]):
        last += 1
    return Line(article_id, segment, text[first:start], text[start:end], text[end:last], tagged)


def lines_of_entity(project: Project, entity_id: str) -> list[Line]:
    """Return a line for every mention of an entity but the rejected ones, in the order of articles and texts."""
    query = (
        select(
            Annotation.article_id, Annotation.id, Annotation.label_id, Annotation.entity_id, Annotation.status,
            SegmentRow.start, SegmentRow.end,
        )
        .join(SegmentRow, SegmentRow.annotation_id == Annotation.id)
        .join(Article, Article.id == Annotation.article_id)
        .where(
            Annotation.entity_id == entity_id, Annotation.status != Status.REJECTED.value,
            SegmentRow.role == SegmentRole.BODY.value, SegmentRow.ordinal == 0,
        )
        .order_by(Article.position, Article.id, SegmentRow.start, SegmentRow.end)
    )  # fmt: skip
    lines: list[Line] = []
    with project.reading() as connection:
        grouped: dict[str, list[Any]] = {}
        for row in connection.execute(query):
            grouped.setdefault(row.article_id, []).append(row)
        for article_id, text in texts_of(connection, grouped):
            for row in grouped[article_id]:
                tagged = Tagged(row.id, row.label_id, row.entity_id, Status(row.status))
                lines.append(line_at(article_id, text, Segment(row.start, row.end), tagged))
    return lines


def tagged_at(project: Project, places: Sequence[tuple[str, Segment]]) -> Mapping[tuple[str, Segment], Tagged]:
    """Return the mention or span at each of these places (article id, stretch) that has one of just these boundaries.

    Where several stand at one place, a confirmed one is given before a suggested one, that before a rejected one.
    """
    wanted = set(places)
    found: dict[tuple[str, Segment], Tagged] = {}
    candidates: list[tuple[tuple[str, Segment], Tagged]] = []
    ranks = {Status.CONFIRMED: 0, Status.SUGGESTED: 1, Status.REJECTED: 2}
    spans = sorted({(segment.start, segment.end) for _, segment in wanted})
    with project.reading() as connection:
        for at in range(0, len(spans), _PLACES_AT_ONCE):
            # by place and not by article: an article may hold thousands of annotations, a place but a few in all
            query = (
                select(
                    SegmentRow.start, SegmentRow.end, Annotation.article_id, Annotation.id, Annotation.label_id,
                    Annotation.entity_id, Annotation.status,
                )
                .select_from(SegmentRow).join(Annotation, Annotation.id == SegmentRow.annotation_id)
                .where(
                    tuple_(SegmentRow.start, SegmentRow.end).in_(spans[at : at + _PLACES_AT_ONCE]),
                    SegmentRow.role == SegmentRole.BODY.value, SegmentRow.ordinal == 0,
                    Annotation.kind.in_(_TAGGED),
                )
            )  # fmt: skip
            for row in connection.execute(query):
                key = (row.article_id, Segment(row.start, row.end))
                if key not in wanted:
                    continue
                tagged = Tagged(row.id, row.label_id, row.entity_id, Status(row.status))
                candidates.append((key, tagged))
        several = _of_several_stretches(connection, [tagged.annotation_id for _, tagged in candidates])
    for key, tagged in candidates:
        known = found.get(key)
        if tagged.annotation_id not in several and (known is None or ranks[tagged.status] < ranks[known.status]):
            found[key] = tagged
    return found


def _of_several_stretches(connection: Connection, annotation_ids: Sequence[str]) -> set[str]:
    query = select(SegmentRow.annotation_id).where(
        among(SegmentRow.annotation_id, annotation_ids),
        SegmentRow.role == SegmentRole.BODY.value,
        SegmentRow.ordinal == 1,
    )
    return set(connection.execute(query).scalars()) if annotation_ids else set()
