"""Reading the table of entities: each with its names and how often which article names it.

A project may hold fifty thousand entities in ten thousand articles, so the counts of articles are read for those that
are columns alone, and the whole may be read from a thread of its own.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Text, func, literal_column, select, type_coerce

from nlp.proposals import EntityRelation
from storage.ids import ArticleId, EntityId, LabelId
from storage.keys import among
from storage.project import Project
from storage.schema import Annotation, Article, Entity, EntityLink, Segment, Source
from storage.vocabulary import SegmentRole, Status


@dataclass(frozen=True, slots=True)
class EntityLine:
    """One row of the table."""

    id: EntityId
    name: str
    label_id: LabelId | None
    status: Status
    aliases: tuple[str, ...]
    mentions: int
    """Not rejected, in all articles."""
    to_check: bool
    """Something about it waits for a person: names that the machine joined, or a link that it proposes."""


@dataclass(frozen=True, slots=True)
class ArticleColumn:
    """An article as the head of a column."""

    id: ArticleId
    title: str
    outlet: str
    grade: str
    """Reliability of its source, A to F."""
    published_on: str | None


@dataclass(frozen=True, slots=True)
class EntityTable:
    """All rows, or the rows asked for, and the counts of some articles by article and entity."""

    lines: tuple[EntityLine, ...]
    counts: Mapping[ArticleId, Mapping[EntityId, int]] = field(default_factory=dict)


def entity_table(project: Project, article_ids: Sequence[str], entity_ids: Sequence[str] | None = None) -> EntityTable:
    """Return all entities, or some, in no particular order, with the counts of these articles. For any thread."""
    with project.reading() as connection:
        total = select(Annotation.entity_id, func.count()).where(*_counted()).group_by(Annotation.entity_id)
        query = select(Entity.id, Entity.name, Entity.label_id, Entity.status, type_coerce(Entity.aliases, Text))
        if entity_ids is not None:
            total = total.where(among(Annotation.entity_id, entity_ids))
            query = query.where(among(Entity.id, entity_ids))
        # fetched at once: stepping through fifty thousand rows takes four times as long
        totals = {row[0]: row[1] for row in connection.execute(total).all()}
        waiting = _with_waiting_links(connection)
        rows = connection.execute(query).all()
        counts = _counts(connection, article_ids, entity_ids, sum(totals.values()))
    lines = tuple(_line(row, totals.get(row[0], 0), row[0] in waiting) for row in rows)
    return EntityTable(lines, counts)


def article_columns(project: Project, article_ids: Sequence[str] = (), *, most: int) -> tuple[ArticleColumn, ...]:
    """Return the articles that stand as columns: those asked for in their order, then others in the project's order."""
    wanted = list(dict.fromkeys(article_ids))[:most]
    rank = {key: number for number, key in enumerate(wanted)}
    query = (
        select(Article.id, Article.title, Source.name, Source.reliability, Article.published_on)
        .outerjoin(Source, Source.id == Article.source_id)
        .order_by(Article.position, Article.id)
    )
    with project.reading() as connection:
        rows = list(connection.execute(query.where(among(Article.id, wanted)))) if wanted else []
        rows.sort(key=lambda row: rank[row[0]])
        if len(rows) < most:
            known = {row[0] for row in rows}
            rest = connection.execute(query.limit(most + len(known)))
            rows += [row for row in rest if row[0] not in known][: most - len(rows)]
    return tuple(ArticleColumn(key, title, name or "", grade or "F", on) for key, title, name, grade, on in rows)


def article_count(project: Project) -> int:
    """Return how many articles there are."""
    with project.reading() as connection:
        return int(connection.execute(select(func.count()).select_from(Article)).scalar_one())


# --- one entity -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class EntityMention:
    """One mention with what stands around it, as the project keeps it: 32 code points on each side."""

    id: str
    article_id: ArticleId
    label_id: LabelId | None
    status: Status
    start: int
    """Code points, of the first stretch; ``end`` is that of the last."""
    end: int
    prefix: str
    quote: str
    suffix: str


@dataclass(frozen=True, slots=True)
class NamingRow:
    """One way in which the entity is written, and how often by which article."""

    surface: str
    counts: Mapping[ArticleId, int]
    mention_ids: tuple[str, ...]
    first: Mapping[ArticleId, EntityMention]
    """Where each article writes it so for the first time."""

    @property
    def total(self) -> int:
        return len(self.mention_ids)


def entity_mentions(project: Project, entity_id: str) -> list[EntityMention]:
    """Return the mentions (not rejected) of an entity in the order of the articles and of their texts."""
    query = (
        select(
            Annotation.id, Annotation.article_id, Annotation.label_id, Annotation.status, Segment.start, Segment.end,
            Segment.prefix, Segment.quote, Segment.suffix,
        )
        .join(Article, Article.id == Annotation.article_id)
        .join(Segment, Segment.annotation_id == Annotation.id)
        .where(Annotation.entity_id == entity_id, *_counted(), Segment.role == SegmentRole.BODY.value)
        .order_by(Article.position, Article.id, Annotation.id, Segment.ordinal)
    )  # fmt: skip
    found: list[EntityMention] = []
    with project.reading() as connection:
        for row in connection.execute(query).all():
            last = found[-1] if found else None
            if last is not None and last.id == row[0]:
                quote = f"{last.quote} {row[7]}"
                found[-1] = EntityMention(
                    last.id, last.article_id, last.label_id, last.status, last.start, row[5], last.prefix, quote, row[8]
                )
            else:
                found.append(EntityMention(row[0], row[1], row[2], Status(row[3]), *row[4:]))
    place = {article_id: number for number, article_id in enumerate(dict.fromkeys(m.article_id for m in found))}
    found.sort(key=lambda mention: (place[mention.article_id], mention.start))
    return found


def naming(mentions: Sequence[EntityMention]) -> list[NamingRow]:
    """Return how each article calls the entity: a row per way of writing it, the commonest first."""
    by_surface: dict[str, list[EntityMention]] = defaultdict(list)
    for mention in mentions:
        by_surface[" ".join(mention.quote.split())].append(mention)
    rows = []
    for surface, same in by_surface.items():
        counts: dict[ArticleId, int] = defaultdict(int)
        first: dict[ArticleId, EntityMention] = {}
        for mention in same:
            counts[mention.article_id] += 1
            first.setdefault(mention.article_id, mention)
        rows.append(NamingRow(surface, dict(counts), tuple(mention.id for mention in same), first))
    return sorted(rows, key=lambda row: (-row.total, row.surface.casefold(), row.surface))


# --- private --------------------------------------------------------------------------------------------------


def _counted() -> tuple[Any, ...]:
    # only mentions have an entity; the condition on their kind would keep SQLite from counting in the index alone
    return Annotation.entity_id.is_not(None), Annotation.status != Status.REJECTED.value


def _with_waiting_links(connection: Any) -> set[str]:
    rows = connection.execute(
        select(EntityLink.a_id, EntityLink.b_id).where(
            EntityLink.status == Status.SUGGESTED.value, EntityLink.relation != EntityRelation.DIFFERENT_FROM.value
        )
    )
    return {key for row in rows for key in row}


def _counts(
    connection: Any, article_ids: Sequence[str], entity_ids: Sequence[str] | None, mentions: int
) -> dict[ArticleId, dict[EntityId, int]]:
    """Count by article and entity; ``mentions`` are those of the entities, in all articles."""
    found: dict[ArticleId, dict[EntityId, int]] = {ArticleId(key): {} for key in article_ids}
    if not article_ids:
        return found
    article: Any = Annotation.article_id
    entity: Any = Annotation.entity_id
    if entity_ids is not None:
        # a plus keeps SQLite from starting there: at the entities where they have few mentions, else at the articles
        few = mentions <= _FEW
        article = literal_column("+annotation.article_id") if few else article
        entity = entity if few else literal_column("+annotation.entity_id")
    query = (
        select(Annotation.article_id, Annotation.entity_id, func.count())
        .where(among(article, article_ids), *_counted())
        .group_by(Annotation.article_id, Annotation.entity_id)
    )
    if entity_ids is not None:
        query = query.where(among(entity, entity_ids))
    for article_id, entity_id, count in connection.execute(query).all():
        found[article_id][entity_id] = count
    return found


_FEW = 2_000
"""Mentions that are looked up one by one."""

_STATUS = {status.value: status for status in Status}


def _line(row: Any, mentions: int, waiting: bool) -> EntityLine:
    key, name, label_id, status, aliases = row
    names = tuple(json.loads(aliases)) if aliases and aliases != "[]" else ()
    # one name is no guess: a group is worth a look when the machine joined several
    to_check = waiting or (status == Status.SUGGESTED.value and bool(names))
    return EntityLine(key, name, label_id, _STATUS[status], names, mentions, to_check)
