"""What waits for a person's decision: the queue of undecided proposals, how far the work is, groups decided as one.

Written for projects with a million annotations: the queue is asked for in short stretches from its start (a decision
takes its proposal out of it), and every question but the first count touches the rows of a few articles only.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, literal_column, select

from nlp.proposals import Segment
from storage import search
from storage.ids import AnnotationId, ArticleId, DisputeId, EntityId, LabelId
from storage.project import Project
from storage.schema import Annotation, Article, Claim, Dispute, Entity, Label, Position, PositionClaim, SuggestionSide
from storage.schema import Segment as SegmentRow
from storage.vocabulary import AnnotationKind, SegmentRole, Status

_MOST_ARTICLES = 400
"""Articles in which the same words are looked for, for a group without an entity."""

_FEW_ARTICLES = 400
"""Up to so many are counted again one by one, more as a whole."""

_LARGE = 50_000
"""Annotations above which counting and sorting belong into a thread."""


class ReviewOrder(StrEnum):
    ARTICLE = "article"
    LABEL = "label"
    SCORE = "score"
    ENTITY = "entity"


@dataclass(frozen=True, slots=True)
class ReviewFilter:
    """Which proposals are meant: of some kinds (none named: of all), of one article, with one label."""

    kinds: tuple[AnnotationKind, ...] = ()
    article_id: str | None = None
    label_id: str | None = None


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
class Tally:
    """How many proposals are undecided, and how many a person accepted and rejected."""

    undecided: int = 0
    accepted: int = 0
    rejected: int = 0

    @property
    def total(self) -> int:
        return self.undecided + self.accepted + self.rejected

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.undecided + other.undecided, self.accepted + other.accepted, self.rejected + other.rejected
        )  # fmt: skip


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


# --- how far the work is --------------------------------------------------------------------------------------


class Overview:
    """How many proposals of each kind and label stand in each article, waiting and decided.

    Counting a project of a million annotations takes seconds, so it is done once (from any thread) and then again only
    for the articles that an edit touched. What people tagged themselves, and what came decided from another tool, was
    never a proposal and does not count.
    """

    def __init__(self) -> None:
        self._articles: dict[str, _Counts] = {}
        """In the order of the list of articles."""
        self._waiting: dict[str, int] = {}
        self._sums: _Counts = {}

    def count(self, project: Project) -> None:
        """Count everything."""
        with project.reading() as connection:
            listed = connection.execute(select(Article.id).order_by(Article.position, Article.id)).scalars()
            fresh: dict[str, _Counts] = {key: {} for key in listed}
            _count(connection, fresh, [])
        sums: _Counts = {}
        for counts in fresh.values():
            _add(sums, counts, 1)
        self._waiting = {key: _undecided_in(counts) for key, counts in fresh.items()}
        self._articles, self._sums = fresh, sums

    def recount(self, project: Project, article_ids: Collection[str]) -> None:
        """Count some articles again, new and deleted ones among them."""
        if len(article_ids) > _FEW_ARTICLES:
            self.count(project)
            return
        with project.reading() as connection:
            present = connection.execute(select(Article.id).where(Article.id.in_(article_ids))).scalars()
            fresh: dict[str, _Counts] = {key: {} for key in present}
            _count(connection, fresh, [Annotation.article_id.in_(list(fresh))])
        if not fresh.keys() <= self._articles.keys():
            self.count(project)  # an article came, and has its place among the others
            return
        for key in article_ids:
            _add(self._sums, self._articles.pop(key, {}) if key not in fresh else self._articles[key], -1)
            self._waiting.pop(key, None)
            if key in fresh:
                _add(self._sums, fresh[key], 1)
                self._articles[key] = fresh[key]
                self._waiting[key] = _undecided_in(fresh[key])

    def tallies(self, wanted: ReviewFilter) -> dict[AnnotationKind, Tally]:
        """Return the sums by kind, of the article and label that are wanted; the kinds wanted play no part."""
        sums: dict[AnnotationKind, Tally] = {}
        counts = self._sums if wanted.article_id is None else self._articles.get(wanted.article_id, {})
        for (kind, label_id), found in counts.items():
            if wanted.label_id in (None, label_id) and any(found):
                sums[kind] = sums.get(kind, Tally()) + Tally(*found)
        return sums

    def tally(self, wanted: ReviewFilter) -> Tally:
        """Return the sum of all that is wanted."""
        sums = self.tallies(wanted)
        return sum((sums.get(kind, Tally()) for kind in wanted.kinds or AnnotationKind), Tally())

    def waiting_in(self, wanted: ReviewFilter, within: Collection[str | None] | None = None) -> Iterator[str]:
        """Yield the articles, in their order, in which something wanted waits; ``within`` narrows the labels."""
        kinds = set(wanted.kinds or AnnotationKind)

        def waits(counts: _Counts) -> bool:
            return any(
                found[0] and kind in kinds and wanted.label_id in (None, label) and (within is None or label in within)
                for (kind, label), found in counts.items()
            )

        if not waits(self._sums):
            return
        listed = list(self._articles) if wanted.article_id is None else [wanted.article_id]
        for article_id in listed:
            if self._waiting.get(article_id) and waits(self._articles[article_id]):
                yield article_id


_Counts = dict[tuple[AnnotationKind, str | None], list[int]]
"""Kind and label -> how many wait, are accepted, are rejected. Plain lists: there may be half a million of them."""

_COLUMN = {Status.SUGGESTED.value: 0, Status.CONFIRMED.value: 1, Status.REJECTED.value: 2}
_KINDS = {kind.value: kind for kind in AnnotationKind}


def _count(connection: Connection, found: dict[str, _Counts], within: list[ColumnElement[bool]]) -> None:
    columns = (Annotation.article_id, Annotation.kind, Annotation.status, Annotation.label_id)
    waiting = [Annotation.status == Status.SUGGESTED.value]
    decided = [
        Annotation.status.in_([Status.CONFIRMED.value, Status.REJECTED.value]), Annotation.decided_at.is_not(None),
        Annotation.origin != "human",
    ]  # fmt: skip
    for conditions in (waiting, decided):
        query = select(*columns, func.count()).where(*conditions, *within).group_by(*columns)
        for article_id, kind, status, label_id, count in connection.execute(query):
            counts = found.get(article_id)
            if counts is not None:
                counts.setdefault((_KINDS[kind], label_id), [0, 0, 0])[_COLUMN[status]] = count


def _add(sums: _Counts, counts: _Counts, sign: int) -> None:
    for key, found in counts.items():
        total = sums.setdefault(key, [0, 0, 0])
        for column in range(3):
            total[column] += sign * found[column]


def _undecided_in(counts: _Counts) -> int:
    return sum(found[0] for found in counts.values())


def is_large(project: Project) -> bool:
    """Return whether counting and sorting may take longer than a person notices."""
    with project.reading() as connection:
        # the newest row's number is an upper bound that costs nothing to find out
        rowid: ColumnElement[int] = literal_column("annotation.rowid")
        return (connection.execute(select(func.max(rowid)).select_from(Annotation)).scalar() or 0) > _LARGE


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


def _by_score(connection: Connection, overview: Overview, wanted: ReviewFilter, need: int) -> Iterator[str]:
    """Yield ids from the surest to the least sure; what has no score comes last."""
    rows = select(Annotation.id).where(*_undecided(wanted))
    if wanted.article_id is not None:
        rows = rows.where(Annotation.article_id == wanted.article_id)
    rows = rows.order_by(func.coalesce(Annotation.score, -1.0).desc(), Annotation.article_id, Annotation.id).limit(need)
    yield from connection.execute(rows).scalars().all()


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
    ReviewOrder.ARTICLE: _by_article,
    ReviewOrder.LABEL: _by_label,
    ReviewOrder.SCORE: _by_score,
    ReviewOrder.ENTITY: _by_entity,
}


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
    """Return the dispute in which the machine's comparisons see this claim: that of the best-matching other claim."""
    here, there = SuggestionSide.__table__.alias("here"), SuggestionSide.__table__.alias("there")
    rows = (
        select(Dispute.id)
        .join(Position, Position.dispute_id == Dispute.id)
        .join(PositionClaim, PositionClaim.position_id == Position.id)
        .join(there, there.c.claim_id == PositionClaim.claim_id)
        .join(here, (here.c.suggestion_id == there.c.suggestion_id) & (here.c.side != there.c.side))
        .where(here.c.claim_id == claim_id)
        .order_by(Dispute.number)
        .limit(1)
    )
    with project.reading() as connection:
        return connection.execute(rows).scalar()  # type: ignore[return-value]


def named_in(project: Project, entity_id: str) -> tuple[int, int]:
    """Return how many mentions (not rejected) name an entity, and in how many articles."""
    counted = select(func.count(), func.count(func.distinct(Annotation.article_id))).where(
        Annotation.entity_id == entity_id, Annotation.status != Status.REJECTED.value
    )
    with project.reading() as connection:
        mentions, articles = connection.execute(counted).one()
    return int(mentions), int(articles)
