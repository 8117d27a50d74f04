"""Reading what the machine compared: which passages of other articles stand beside a passage, and what was answered."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from nlp.proposals import ComparisonBasis, ComparisonRelation, Segment, Segments
from storage.ids import AnnotationId, ArticleId, PartialDate
from storage.project import Project
from storage.schema import Annotation, Article, Source, Suggestion, SuggestionSide
from storage.schema import Segment as SegmentRow
from storage.vocabulary import AnnotationKind, Reliability, SegmentRole, Status

CONTEXT = 90
"""Code points of context on either side of a quoted passage, at most."""

IS_SILENT = "dispute_id"
"""Key of an explanation: an article was called silent on that dispute, since this passage of it says nothing of it."""

_IN_CHUNK = 400
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-Z0-9À-Þ])|[\n\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Side:
    """One of two compared passages."""

    article_id: ArticleId
    segments: Segments
    quote: str
    claim_id: AnnotationId | None
    """The shortest claim around it that is not rejected, as the project stands now."""


@dataclass(frozen=True, slots=True)
class OtherSide:
    """The passage of the other article, with what is needed to show it."""

    side: Side
    name: str
    """The outlet, or the article's title where it has none."""
    reliability: Reliability
    as_of: PartialDate | None
    """The day it speaks of, else the day it was published."""
    excerpt: str
    """The passage with some words around it, in one line."""
    marked: Segments
    """Where the passage stands in ``excerpt``."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """A comparison of two passages, seen from one of them."""

    id: str
    relation: ComparisonRelation
    basis: ComparisonBasis
    score: float
    text: str
    steps: tuple[str, ...]
    shared: tuple[str, ...]
    differs: tuple[str, ...]
    decision: ComparisonRelation | None
    here: Side
    there: OtherSide


def comparisons_at(
    project: Project, article_id: str, segments: Sequence[Segment] = (), *, annotation_id: str | None = None
) -> list[Comparison]:
    """Return the comparisons of a passage with other articles: the best of each article first, then by score.

    A comparison belongs to a passage that its side touches. With ``annotation_id`` given, the passage is that
    annotation's; a claim then is what its side stands in.
    """
    with project.reading() as connection:
        own_claim: str | None = None
        if annotation_id is not None:
            segments, own_claim = _body(connection, annotation_id)
        here = _touched(connection, article_id, segments)
        if not here:
            return []
        there = {
            row.suggestion_id: row
            for row in _rows_of(connection, select(SuggestionSide.__table__), SuggestionSide.suggestion_id, here)
            if row.article_id != article_id
        }
        rows = _rows_of(connection, select(Suggestion.__table__), Suggestion.id, there)
        articles = [article_id, *{row.article_id for row in there.values()}]
        claims, sources = claim_spans(connection, articles), sources_of(connection, articles)
    found = []
    for row in rows:
        told: Mapping[str, Any] = row.explanation
        if IS_SILENT in told:
            continue
        near = side_of(article_id, here[row.id], claims, own_claim)
        far = side_of(there[row.id].article_id, there[row.id].segments, claims, None)
        found.append(
            Comparison(
                row.id, ComparisonRelation(row.relation), ComparisonBasis(row.basis), row.score, told.get("text", ""),
                tuple(step.replace(" %", "%") for step in told.get("steps", ())), tuple(told.get("shared", ())),
                tuple(told.get("differs", ())),
                ComparisonRelation(row.decision) if row.decision else None, near,
                OtherSide(far, *sources[far.article_id], *excerpt(project.text(far.article_id), far.segments)),
            )
        )  # fmt: skip
    return _ordered(found)


def excerpt(text: str, segments: Sequence[Segment]) -> tuple[str, Segments]:
    """Return a passage with the words around it, of its own sentences, and where its segments stand in that."""
    first, last = segments[0].start, segments[-1].end
    low, high = max(0, first - CONTEXT), min(len(text), last + CONTEXT)
    start, end = low, high
    for match in _SENTENCE_END.finditer(text, low, first):
        start = match.end()
    match_after = _SENTENCE_END.search(text, last, min(len(text), high + 1))
    if match_after is not None:
        end = match_after.start() + len(match_after[0].rstrip())
    cut_before, cut_after = start == low > 0, match_after is None and end < len(text)
    if cut_before:
        space = text.find(" ", start, first)
        start = space + 1 if space >= 0 else first
    if cut_after:
        space = text.rfind(" ", last, end)
        end = space if space >= 0 else last
    head = "… " if cut_before else ""
    shift = len(head) - start
    words = head + re.sub(r"\s", " ", text[start:end]) + (" …" if cut_after else "")
    return words, tuple(Segment(segment.start + shift, segment.end + shift) for segment in segments)


def _ordered(found: Iterable[Comparison]) -> list[Comparison]:
    best: list[Comparison] = []
    rest: list[Comparison] = []
    seen: set[str] = set()
    for comparison in sorted(found, key=lambda item: (-item.score, item.id)):
        article = comparison.there.side.article_id
        (rest if article in seen else best).append(comparison)
        seen.add(article)
    return best + rest


def _body(connection: Connection, annotation_id: str) -> tuple[Segments, str | None]:
    query = (
        select(SegmentRow.start, SegmentRow.end, Annotation.kind)
        .join(Annotation, Annotation.id == SegmentRow.annotation_id)
        .where(Annotation.id == annotation_id, SegmentRow.role == SegmentRole.BODY.value)
        .order_by(SegmentRow.start)
    )
    rows = connection.execute(query).all()
    is_claim = bool(rows) and rows[0].kind == AnnotationKind.CLAIM.value
    return tuple(Segment(row.start, row.end) for row in rows), annotation_id if is_claim else None


def _touched(connection: Connection, article_id: str, segments: Sequence[Segment]) -> dict[str, list[Any]]:
    """Return the sides in an article that share letters with some segments, by suggestion."""
    query = select(SuggestionSide.suggestion_id, SuggestionSide.segments).where(SuggestionSide.article_id == article_id)
    return {
        suggestion_id: listed
        for suggestion_id, listed in connection.execute(query)
        if any(part[0] < segment.end and segment.start < part[1] for part in listed for segment in segments)
    }


def _rows_of(connection: Connection, query: Any, column: Any, keys: Iterable[str]) -> list[Any]:
    listed = list(keys)
    rows: list[Any] = []
    for start in range(0, len(listed), _IN_CHUNK):
        rows.extend(connection.execute(query.where(column.in_(listed[start : start + _IN_CHUNK]))).all())
    return rows


def claim_spans(connection: Connection, articles: Iterable[str]) -> dict[str, list[tuple[int, int, str]]]:
    """Return start, end and id of the articles' claims that are not rejected, the shortest first."""
    query = (
        select(Annotation.article_id, Annotation.id, SegmentRow.start, SegmentRow.end)
        .join(SegmentRow, SegmentRow.annotation_id == Annotation.id)
        .where(
            Annotation.kind == AnnotationKind.CLAIM.value, Annotation.status != Status.REJECTED.value,
            SegmentRow.role == SegmentRole.BODY.value,
        )
    )  # fmt: skip
    found: dict[str, list[tuple[int, int, str]]] = {}
    for row in _rows_of(connection, query, Annotation.article_id, articles):
        found.setdefault(row.article_id, []).append((row.start, row.end, row.id))
    for spans in found.values():
        spans.sort(key=lambda span: span[1] - span[0])
    return found


def sources_of(
    connection: Connection, articles: Sequence[str]
) -> dict[str, tuple[str, Reliability, PartialDate | None]]:  # fmt: skip
    """Return name, grade and day of articles."""
    query = select(
        Article.id, Article.title, Article.as_of_on, Article.published_on, Source.name, Source.reliability
    ).outerjoin(Source, Source.id == Article.source_id)  # fmt: skip
    return {
        row.id: (
            row.name or row.title, Reliability(row.reliability) if row.reliability else Reliability.F,
            row.as_of_on or row.published_on,
        )
        for row in _rows_of(connection, query, Article.id, articles)
    }  # fmt: skip


def side_of(
    article_id: str, listed: Sequence[Any], claims: Mapping[str, list[tuple[int, int, str]]], own: str | None
) -> Side:  # fmt: skip
    """Return a passage from its stored segments, with its claim: ``own``, else the shortest around it."""
    segments = tuple(Segment(start, end) for start, end, _quote in listed)
    first, last = segments[0].start, segments[-1].end
    around = [key for start, end, key in claims.get(article_id, ()) if start <= first and last <= end]
    claim = own or (around[0] if around else None)
    quote = " … ".join(" ".join(quote.split()) for _start, _end, quote in listed)
    return Side(ArticleId(article_id), segments, quote, AnnotationId(claim) if claim is not None else None)
