"""What waits for a person's decision: the queue of undecided proposals, how far the work is, groups decided as one.

Written for projects with a million annotations: the queue is asked for in short stretches from its start (a decision
takes its proposal out of it), and every question but the first count touches the rows of a few articles only.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select

from nlp.proposals import Segment
from storage import search
from storage.ids import AnnotationId, ArticleId, DisputeId, EntityId, LabelId
from storage.project import Project
from storage.review_counts import Overview, ReviewFilter
from storage.schema import Annotation, Article, Claim, Dispute, Entity, Label, Position, PositionClaim, SuggestionSide
from storage.schema import Segment as SegmentRow
from storage.vocabulary import AnnotationKind, SegmentRole, Status

_MOST_ARTICLES = 400
"""Articles in which the same words are looked for, for a group without an entity."""


class ReviewOrder(StrEnum):
    DOUBT = "doubt"
    ARTICLE = "article"
    LABEL = "label"
    SCORE = "score"
    ENTITY = "entity"


@dataclass(frozen=True, slots=True)
class Proposal:
    """One proposal as a list shows it. ``words`` are a claim's statement, else the text itself."""

    id: AnnotationId
    kind: AnnotationKind
    article_id: ArticleId
    label_id: LabelId | None
    entity_id: EntityId | None
    status: Status
    score: float | None
    reasons: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Group:
    """Undecided proposals that one decision can settle.

    Mentions of one entity under one label (``entity_id``), or of the same words where there is no entity (``words``);
    for other kinds, those of one article (``article_id``).
    """

    kind: AnnotationKind
    count: int
    label_id: LabelId | None = None
    entity_id: EntityId | None = None
    words: str = ""
    article_id: ArticleId | None = None


# --- the queue ------------------------------------------------------------------------------------------------


def queue(
    project: Project, overview: Overview, wanted: ReviewFilter, order: ReviewOrder, *, limit: int = 40,
    leave_out: Collection[str] = (),
) -> list[Proposal]:  # fmt: skip
    """Return the first undecided proposals in an order, without some (those that were put off)."""
    left_out = set(leave_out)
    found: list[str] = []
    with project.reading() as connection:
        for key in _ORDERS[order](connection, overview, wanted, limit + len(left_out)):
            if key not in left_out:
                found.append(key)
                if len(found) == limit:
                    break
    return proposals(project, found)


def proposals(project: Project, annotation_ids: Sequence[str]) -> list[Proposal]:
    """Return proposals by id, whatever their status, in the order of the ids; missing ones are left out."""
    found: dict[str, Proposal] = {}
    for start in range(0, len(annotation_ids), 400):
        part = list(annotation_ids[start : start + 400])
        rows = (
            select(
                Annotation.id, Annotation.kind, Annotation.article_id, Annotation.label_id, Annotation.entity_id,
                Annotation.status, Annotation.score, Annotation.reasons, SegmentRow.quote, Claim.statement,
            )
            .join(SegmentRow, SegmentRow.annotation_id == Annotation.id)
            .outerjoin(Claim, Claim.annotation_id == Annotation.id)
            .where(Annotation.id.in_(part), SegmentRow.role == SegmentRole.BODY.value)
            .order_by(SegmentRow.ordinal.desc())
        )  # fmt: skip
        with project.reading() as connection:
            for row in connection.execute(rows):
                later = found[row.id].words if row.id in found and row.statement is None else ""
                words = row.statement if row.statement is not None else f"{row.quote} {later}".strip()
                found[row.id] = Proposal(
                    row.id, AnnotationKind(row.kind), row.article_id, row.label_id, row.entity_id, Status(row.status),
                    row.score, tuple(row.reasons), words,
                )  # fmt: skip
    return [found[key] for key in annotation_ids if key in found]


def _by_article(connection: Connection, overview: Overview, wanted: ReviewFilter, need: int) -> Iterator[str]:
    """Yield ids article by article, by position in the text; of two that begin together, the longer first."""
    for article_id in overview.waiting_in(wanted):
        yield from _in_article(connection, article_id, wanted, need)


def _by_label(connection: Connection, overview: Overview, wanted: ReviewFilter, need: int) -> Iterator[str]:
    """Yield ids label by label in the order of the palette; what bears no label comes last, kind by kind."""
    labels = connection.execute(select(Label.id).order_by(Label.position, Label.name)).scalars().all()
    for label_id in labels:
        if wanted.label_id in (None, label_id):
            narrowed = ReviewFilter(wanted.kinds, wanted.article_id, label_id)
            for article_id in overview.waiting_in(narrowed):
                yield from _in_article(connection, article_id, narrowed, need)
    if wanted.label_id is None:
        for kind in wanted.kinds or tuple(AnnotationKind):
            narrowed = ReviewFilter((kind,), wanted.article_id)
            for article_id in overview.waiting_in(narrowed, (None,)):
                yield from _in_article(connection, article_id, narrowed, need, Annotation.label_id.is_(None))


def _by_doubt(connection: Connection, overview: Overview, wanted: ReviewFilter, need: int) -> Iterator[str]:
    """Yield ids from the least certain to the most, of equal ones article by article; what has no score comes last.

    A score is a likelihood: one half says the least, and a decision there tells the most. What is probably wrong comes
    later, but before what is almost sure.
    """
    doubt = func.abs(func.coalesce(Annotation.score, 2.0) - 0.5)
    rows = _scored(wanted).order_by(doubt, Annotation.article_id, Annotation.id)
    yield from connection.execute(rows.limit(need)).scalars().all()


def _by_score(connection: Connection, overview: Overview, wanted: ReviewFilter, need: int) -> Iterator[str]:
    """Yield ids from the surest to the least sure; what has no score comes last."""
    rows = _scored(wanted).order_by(func.coalesce(Annotation.score, -1.0).desc(), Annotation.article_id, Annotation.id)
    yield from connection.execute(rows.limit(need)).scalars().all()


def _by_entity(connection: Connection, overview: Overview, wanted: ReviewFilter, need: int) -> Iterator[str]:
    """Yield ids entity by entity, by name; then what names no entity, by article."""
    narrow = _undecided(wanted)
    if wanted.article_id is not None:
        narrow.append(func.coalesce(Annotation.article_id, "") == wanted.article_id)  # by way of the entity's index
    mentions = not wanted.kinds or AnnotationKind.MENTION in wanted.kinds
    named = select(Entity.id).order_by(Entity.name, Entity.id)
    listed = connection.execute(named).scalars().all() if mentions else []
    for start in range(0, len(listed), 200):
        part = listed[start : start + 200]
        waiting = set(
            connection.execute(
                select(Annotation.entity_id).where(Annotation.entity_id.in_(part), *narrow).distinct()
            ).scalars()
        )
        for entity_id in part:
            if entity_id in waiting:
                yield from _of_entity(connection, entity_id, narrow, need)
    for article_id in overview.waiting_in(wanted):
        yield from _in_article(connection, article_id, wanted, need, Annotation.entity_id.is_(None))


_ORDERS = {
    ReviewOrder.DOUBT: _by_doubt,
    ReviewOrder.ARTICLE: _by_article,
    ReviewOrder.LABEL: _by_label,
    ReviewOrder.SCORE: _by_score,
    ReviewOrder.ENTITY: _by_entity,
}


def _scored(wanted: ReviewFilter) -> Select[tuple[str]]:
    rows = select(Annotation.id).where(*_undecided(wanted))
    return rows if wanted.article_id is None else rows.where(Annotation.article_id == wanted.article_id)


def _in_article(
    connection: Connection, article_id: str, wanted: ReviewFilter, need: int, *more: ColumnElement[bool]
) -> Sequence[str]:
    rows = (
        select(Annotation.id)
        .join(SegmentRow, SegmentRow.annotation_id == Annotation.id)
        .where(
            Annotation.article_id == article_id, *_undecided(wanted), *more,
            SegmentRow.role == SegmentRole.BODY.value, SegmentRow.ordinal == 0,
        )
        .order_by(SegmentRow.start, SegmentRow.end.desc(), Annotation.id)
        .limit(need)
    )  # fmt: skip
    return connection.execute(rows).scalars().all()


def _of_entity(
    connection: Connection, entity_id: str, narrow: Sequence[ColumnElement[bool]], need: int
) -> Sequence[str]:
    rows = (
        select(Annotation.id)
        .join(Article, Article.id == Annotation.article_id)
        .join(SegmentRow, SegmentRow.annotation_id == Annotation.id)
        .where(
            Annotation.entity_id == entity_id, *narrow,
            SegmentRow.role == SegmentRole.BODY.value, SegmentRow.ordinal == 0,
        )
        .order_by(Article.position, Article.id, SegmentRow.start, Annotation.id)
        .limit(need)
    )  # fmt: skip
    return connection.execute(rows).scalars().all()


def _undecided(wanted: ReviewFilter) -> list[ColumnElement[bool]]:
    """Conditions beside the article or the entity. The label is written so that its own index does not tempt SQLite."""
    conditions: list[ColumnElement[bool]] = [
        Annotation.kind.in_([kind.value for kind in wanted.kinds or AnnotationKind]),
        Annotation.status == Status.SUGGESTED.value,
    ]
    if wanted.label_id is not None:
        conditions.append(func.coalesce(Annotation.label_id, "") == wanted.label_id)
    return conditions


# --- groups ---------------------------------------------------------------------------------------------------


def group(project: Project, proposal: Proposal) -> Group:
    """Return the group that a proposal stands in, with how many of it are undecided now."""
    if proposal.kind is not AnnotationKind.MENTION:
        wanted = Group(proposal.kind, 0, article_id=proposal.article_id)
    elif proposal.entity_id is not None:
        wanted = Group(proposal.kind, 0, proposal.label_id, proposal.entity_id, proposal.words)
    else:
        wanted = Group(proposal.kind, 0, proposal.label_id, words=proposal.words)
    with project.reading() as connection:
        query = select(func.count()).select_from(Annotation)
        count = connection.execute(_members(connection, query, wanted)).scalar_one()
    return Group(wanted.kind, int(count), wanted.label_id, wanted.entity_id, wanted.words, wanted.article_id)


def members(project: Project, wanted: Group) -> list[AnnotationId]:
    """Return the undecided proposals of a group, as they are now."""
    with project.reading() as connection:
        return list(connection.execute(_members(connection, select(Annotation.id), wanted)).scalars())


def _members(connection: Connection, query: Any, wanted: Group) -> Any:
    query = query.where(Annotation.kind == wanted.kind.value, Annotation.status == Status.SUGGESTED.value)
    if wanted.article_id is not None:
        return query.where(Annotation.article_id == wanted.article_id)
    query = query.where(func.coalesce(Annotation.label_id, "") == (wanted.label_id or ""))
    if wanted.entity_id is not None:
        return query.where(Annotation.entity_id == wanted.entity_id)
    articles = search.articles_with(connection, wanted.words, _MOST_ARTICLES)
    same_words = (SegmentRow.annotation_id == Annotation.id) & (SegmentRow.role == SegmentRole.BODY.value)
    return query.join(SegmentRow, same_words).where(
        Annotation.article_id.in_(articles), SegmentRow.ordinal == 0, SegmentRow.quote == wanted.words
    )


# --- around one proposal --------------------------------------------------------------------------------------


def annotations_between(project: Project, article_id: str, stretch: Segment) -> list[AnnotationId]:
    """Return the annotations (not rejected) of an article that reach into a stretch of it."""
    rows = (
        select(Annotation.id)
        .join(SegmentRow, SegmentRow.annotation_id == Annotation.id)
        .where(
            Annotation.article_id == article_id, Annotation.status != Status.REJECTED.value,
            SegmentRow.role == SegmentRole.BODY.value, SegmentRow.start < stretch.end, SegmentRow.end > stretch.start,
        )
        .distinct()
    )  # fmt: skip
    with project.reading() as connection:
        return [AnnotationId(key) for key in connection.execute(rows).scalars()]


def would_join(project: Project, claim_id: str) -> DisputeId | None:
    """Return the dispute that a claim would join: one of its counterparts in the machine's comparisons stands in it."""
    disputed = (
        select(Dispute.id, Annotation.article_id, SegmentRow.start, SegmentRow.end)
        .join(Position, Position.dispute_id == Dispute.id)
        .join(PositionClaim, PositionClaim.position_id == Position.id)
        .join(Annotation, Annotation.id == PositionClaim.claim_id)
        .join(SegmentRow, SegmentRow.annotation_id == Annotation.id)
        .where(SegmentRow.role == SegmentRole.BODY.value)
        .order_by(Dispute.number)
    )
    with project.reading() as connection:
        in_disputes = connection.execute(disputed).all()
        if not in_disputes:
            return None
        counterparts = _counterparts(connection, claim_id)
    for dispute_id, article_id, start, end in in_disputes:
        if any(key == article_id and low < end and start < high for key, low, high in counterparts):
            return DisputeId(dispute_id)
    return None


def _counterparts(connection: Connection, claim_id: str) -> list[tuple[str, int, int]]:
    """Return (article, start, end) of the passages that the machine compares with words of a claim."""
    body = connection.execute(
        select(Annotation.article_id, SegmentRow.start, SegmentRow.end)
        .join(SegmentRow, SegmentRow.annotation_id == Annotation.id)
        .where(Annotation.id == claim_id, SegmentRow.role == SegmentRole.BODY.value)
    ).all()
    if not body:
        return []
    sides = select(SuggestionSide.suggestion_id, SuggestionSide.side, SuggestionSide.segments)
    mine: dict[str, str] = {}
    for suggestion_id, side, segments in connection.execute(sides.where(SuggestionSide.article_id == body[0][0])):
        if any(low < end and start < high for low, high, _ in segments for _, start, end in body):
            mine[suggestion_id] = side
    found: list[tuple[str, int, int]] = []
    others = select(
        SuggestionSide.suggestion_id, SuggestionSide.side, SuggestionSide.article_id, SuggestionSide.segments
    )
    ids = list(mine)
    for start in range(0, len(ids), 400):
        part = others.where(SuggestionSide.suggestion_id.in_(ids[start : start + 400]))
        for suggestion_id, side, article_id, segments in connection.execute(part):
            if side != mine[suggestion_id]:
                found.extend((article_id, low, high) for low, high, _ in segments)
    return found


def named_in(project: Project, entity_id: str) -> tuple[int, int]:
    """Return how many mentions (not rejected) name an entity, and in how many articles."""
    counted = select(func.count(), func.count(func.distinct(Annotation.article_id))).where(
        Annotation.entity_id == entity_id, Annotation.status != Status.REJECTED.value
    )
    with project.reading() as connection:
        mentions, articles = connection.execute(counted).one()
    return int(mentions), int(articles)
