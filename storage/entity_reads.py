"""Reading entities: by id, by name, and the few that fit what is being typed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Text, case, func, literal_column, or_, select, type_coerce

from nlp.proposals import Segments
from storage.ids import EntityId, LabelId
from storage.keys import among
from storage.project import Project
from storage.records import Entity
from storage.schema import Annotation as AnnotationRow
from storage.schema import Entity as EntityRow
from storage.schema import Segment as SegmentRow
from storage.vocabulary import AnnotationKind, SegmentRole, Status


@dataclass(frozen=True, slots=True)
class EntityName:
    """What a list of names needs of an entity: there may be fifty thousand of them."""

    id: EntityId
    name: str
    label_id: LabelId | None


def entities(project: Project, entity_ids: Sequence[str] | None = None) -> list[Entity]:
    """Return entities by name: all of them (seconds, where there are many), or some by id."""
    query = select(EntityRow.__table__).order_by(EntityRow.name)
    if entity_ids is not None:
        query = query.where(among(EntityRow.id, entity_ids))
    with project.reading() as connection:
        return [_entity(row) for row in connection.execute(query)]


def entity_at(project: Project, article_id: str, segments: Segments) -> EntityId | None:
    """Return the entity that the mention at exactly this place names; None without one."""
    query = (
        select(AnnotationRow.entity_id)
        .join(SegmentRow, SegmentRow.annotation_id == AnnotationRow.id)
        .where(
            AnnotationRow.article_id == article_id, AnnotationRow.kind == AnnotationKind.MENTION.value,
            AnnotationRow.status != Status.REJECTED.value, AnnotationRow.entity_id.is_not(None),
            SegmentRow.role == SegmentRole.BODY.value,
            SegmentRow.start == segments[0].start, SegmentRow.end == segments[-1].end,
        )
        .limit(1)
    )  # fmt: skip
    with project.reading() as connection:
        found = connection.execute(query).scalar()
    return EntityId(found) if found is not None else None


def entity_named(project: Project, name: str) -> Entity | None:
    """Return the entity of that name, or else of that alias, whatever the case."""
    wanted = " ".join(name.split()).casefold()
    pattern = like_pattern(wanted)
    aliases = type_coerce(EntityRow.aliases, Text).like(f'%"{pattern}"%', escape="\\")
    query = (
        select(EntityRow.__table__)
        .where(or_(EntityRow.name.like(pattern, escape="\\"), aliases))
        .order_by(EntityRow.name)
    )
    by_alias: Entity | None = None
    with project.reading() as connection:
        for row in connection.execute(query):
            if row.name.casefold() == wanted:
                return _entity(row)
            if by_alias is None and any(alias.casefold() == wanted for alias in row.aliases):
                by_alias = _entity(row)
    return by_alias


def also_called(project: Project, names: Collection[str]) -> dict[str, tuple[str, ...]]:
    """Return what else the entities of exactly these names are called: their aliases, and how the texts write them."""
    with project.reading() as connection:
        query = select(EntityRow.id, EntityRow.name, EntityRow.aliases).where(among(EntityRow.name, list(names)))
        found = {row.id: (row.name, dict.fromkeys(row.aliases)) for row in connection.execute(query)}
        written = (
            select(AnnotationRow.entity_id, SegmentRow.quote)
            .join(SegmentRow, SegmentRow.annotation_id == AnnotationRow.id)
            .where(
                among(AnnotationRow.entity_id, list(found)),
                AnnotationRow.status != Status.REJECTED.value,
                SegmentRow.role == SegmentRole.BODY.value,
            )
            .distinct()
        )
        for entity_id, quote in connection.execute(written):
            found[entity_id][1][quote] = None
    others: dict[str, tuple[str, ...]] = {}
    for name, called in found.values():
        others[name] = others.get(name, ()) + tuple(each for each in called if each != name)
    return others


def entity_names(
    project: Project, words: str = "", *, limit: int = 20, label_id: str | None = None
) -> list[EntityName]:
    """Return the first entities whose names hold these words: those of a label before the others, then by name."""
    query = select(EntityRow.id, EntityRow.name, EntityRow.label_id)
    folded = " ".join(words.split()).casefold()
    if folded:
        query = query.where(EntityRow.name.like(f"%{like_pattern(folded)}%", escape="\\"))
    if label_id is not None:
        query = query.order_by(case((EntityRow.label_id == label_id, 0), else_=1))
    if folded:
        query = query.order_by(case((EntityRow.name.like(f"{like_pattern(folded)}%", escape="\\"), 0), else_=1))
    with project.reading() as connection:
        rows = connection.execute(query.order_by(EntityRow.name).limit(limit))
        return [EntityName(row.id, row.name, row.label_id) for row in rows]


def like_pattern(folded: str) -> str:
    """Return a LIKE pattern that finds at least these words: SQLite folds the case of ASCII letters alone.

    Quotes and backslashes stand in JSON under another form, as letters beyond ASCII do.
    """
    parts = ("\\" + char if char in "%_" else char if char.isascii() and char not in '"\\' else "%" for char in folded)
    return "".join(parts)


def _entity(row: Any) -> Entity:
    return Entity(
        row.id, row.name, row.label_id, tuple(row.aliases), row.external_ids, row.note, Status(row.status),
        row.origin, tuple(row.reasons),
    )  # fmt: skip


def entity_count(project: Project) -> int:
    """Return how many entities there are."""
    with project.reading() as connection:
        return int(connection.execute(select(func.count()).select_from(EntityRow)).scalar_one())


def newest_annotation(project: Project) -> int:
    """Return the number of the newest annotation's row: an upper bound of how many there are that costs nothing."""
    with project.reading() as connection:
        newest: ColumnElement[int] = literal_column("annotation.rowid")
        return int(connection.execute(select(func.max(newest)).select_from(AnnotationRow)).scalar() or 0)


def mention_count(project: Project, entity_ids: Sequence[str]) -> int:
    """Return how many mentions, rejected ones too, name any of these entities."""
    with project.reading() as connection:
        query = select(func.count()).select_from(AnnotationRow).where(among(AnnotationRow.entity_id, entity_ids))
        return int(connection.execute(query).scalar_one())
