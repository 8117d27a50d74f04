"""What the project tells the reading machine before it reads: known surfaces, mentions, refused merges, the model."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from sqlalchemy import func, or_, select

from nlp.proposals import EntityRelation, KnownSurface, MentionInput, RefusedMerge
from storage.project import Project
from storage.schema import Annotation, Article, Entity, EntityLink, Label, Meta
from storage.schema import Segment as SegmentRow
from storage.vocabulary import AnnotationKind, SegmentRole, Status


def mention_inputs(project: Project, label_filter: Callable[[str], bool] = lambda _: True) -> list[MentionInput]:
    """Return all mentions that are not rejected, for clustering, in the order of articles and text."""
    with project.reading() as connection:
        rows = connection.execute(
            select(
                Annotation.id, Annotation.article_id, Annotation.entity_id, Annotation.entity_decided, Label.name,
                SegmentRow.start, SegmentRow.quote,
            )
            .join(SegmentRow, SegmentRow.annotation_id == Annotation.id)
            .join(Label, Label.id == Annotation.label_id)
            .join(Article, Article.id == Annotation.article_id)
            .where(
                Annotation.kind == AnnotationKind.MENTION.value, Annotation.status != Status.REJECTED.value,
                SegmentRow.role == SegmentRole.BODY.value, SegmentRow.ordinal == 0,
            )
            .order_by(Article.position, SegmentRow.start)
        ).all()  # fmt: skip
    return [
        MentionInput(row.id, row.article_id, row.quote, row.name, row.start, row.entity_id, row.entity_decided)
        for row in rows
        if label_filter(row.name)
    ]


def refused_merges(project: Project) -> list[RefusedMerge]:
    """Return the names that a person keeps apart, each entity by its name."""
    with project.reading() as connection:
        links = connection.execute(
            select(EntityLink.a_id, EntityLink.b_id).where(
                or_(
                    EntityLink.relation == EntityRelation.DIFFERENT_FROM.value,
                    (EntityLink.relation == EntityRelation.SAME_AS.value)
                    & (EntityLink.status == Status.REJECTED.value),
                )
            )
        ).all()
        ids = {key for link in links for key in link}
        names = {
            row.id: row.name
            for row in connection.execute(select(Entity.id, Entity.name).where(Entity.id.in_(ids)))
        }  # fmt: skip
    return [RefusedMerge(names[a], names[b]) for a, b in links]


def known_surfaces(project: Project) -> list[KnownSurface]:
    """Return what the project says about each surface form and label of its mentions: the machine's memory.

    A mention of several stretches teaches nothing: none of them is its name. Takes seconds with a million annotations.
    """
    torn = select(SegmentRow.annotation_id).where(SegmentRow.role == SegmentRole.BODY.value, SegmentRow.ordinal == 1)
    counts: dict[tuple[str, str], Counter[str]] = {}
    with project.reading() as connection:
        names = {row.id: row.name for row in connection.execute(select(Label.id, Label.name))}
        rows = connection.execute(
            select(SegmentRow.quote, Annotation.label_id, Annotation.status, func.count())
            .join(Annotation, Annotation.id == SegmentRow.annotation_id)
            .where(
                Annotation.kind == AnnotationKind.MENTION.value, SegmentRow.role == SegmentRole.BODY.value,
                SegmentRow.ordinal == 0, SegmentRow.annotation_id.not_in(torn),
            )
            .group_by(SegmentRow.quote, Annotation.label_id, Annotation.status)
        )  # fmt: skip
        for quote, label_id, status, count in rows:
            if label_id is not None:
                counts.setdefault((quote, names[label_id]), Counter())[status] = count
    return [
        KnownSurface(
            quote, label, suggested=count[Status.SUGGESTED.value], confirmed=count[Status.CONFIRMED.value],
            rejected=count[Status.REJECTED.value],
        )
        for (quote, label), count in counts.items()
    ]  # fmt: skip


def model_of(project: Project) -> str | None:
    """Return the pipeline that was chosen for this project, or None for the default."""
    with project.reading() as connection:
        return connection.execute(select(Meta.value).where(Meta.key == "model")).scalar()
