"""What the project tells the reading machine before it reads: known surfaces, mentions, refused merges, the model."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from sqlalchemy import Connection, func, or_, select

from nlp.proposals import ClaimDecision, EntityRelation, KnownSurface, MentionInput, RefusedMerge
from storage.labels import role_of
from storage.project import Project
from storage.schema import Annotation, Article, Claim, Entity, EntityLink, Label, Meta
from storage.schema import Segment as SegmentRow
from storage.vocabulary import AnnotationKind, SegmentRole, Status

CLAIM_THRESHOLD_KEY = "claim_threshold"
"""Under which the project keeps its own threshold; without the key the machine's is in force."""

MOST_DECISIONS = 2_000
"""Decisions on claims that the machine learns from: the newest, in which a change of mind shows."""


def mention_inputs(project: Project, label_filter: Callable[[str], bool] = lambda _: True) -> list[MentionInput]:
    """Return all mentions that are not rejected, for clustering, in the order of articles and text."""
    shared: dict[str, str] = {}

    def once(value: str) -> str:
        """The one string of this value: the same few articles, entities and names stand in every row."""
        return shared.setdefault(value, value)

    with project.reading() as connection:
        labels = {key: role for key, role in _roles(connection).items() if label_filter(role)}
        rows = connection.execute(
            select(
                Annotation.id, Annotation.article_id, Annotation.entity_id, Annotation.entity_decided,
                Annotation.label_id, SegmentRow.start, SegmentRow.quote,
            )
            .join(SegmentRow, SegmentRow.annotation_id == Annotation.id)
            .join(Article, Article.id == Annotation.article_id)
            .where(
                Annotation.kind == AnnotationKind.MENTION.value, Annotation.status != Status.REJECTED.value,
                SegmentRow.role == SegmentRole.BODY.value, SegmentRow.ordinal == 0,
            )
            .order_by(Article.position, SegmentRow.start)
        )  # fmt: skip
        # row by row as they are stepped: all rows of a million annotations beside the inputs take half a gigabyte
        return [
            MentionInput(
                key, once(article_id), once(quote), labels[label_id], start, once(entity_id) if entity_id else None,
                decided,
            )
            for key, article_id, entity_id, decided, label_id, start, quote in rows
            if label_id in labels
        ]  # fmt: skip


def refused_merges(project: Project) -> list[RefusedMerge]:
    """Return the names that a person keeps apart: each entity by its name, and by what its mentions say.

    A renamed entity is known by its aliases alone: in the articles it has the name that it had.
    """
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
        ids = sorted({key for link in links for key in link})
        surfaces: dict[str, list[str]] = {}
        for start in range(0, len(ids), 400):
            named = select(Entity.id, Entity.name, Entity.aliases).where(Entity.id.in_(ids[start : start + 400]))
            surfaces.update((row.id, [row.name, *row.aliases]) for row in connection.execute(named))
    refused: dict[tuple[str, str], None] = {}
    for a, b in links:
        refused[surfaces[a][0], surfaces[b][0]] = None
        # aliases that both bear tell the two apart no more than they join them
        shared = set(surfaces[a]) & set(surfaces[b])
        refused.update(
            ((one, other), None)
            for one in surfaces[a] for other in surfaces[b]
            if one not in shared and other not in shared
        )  # fmt: skip
    return [RefusedMerge(one, other) for one, other in refused]


def known_surfaces(project: Project) -> list[KnownSurface]:
    """Return what the project says about each surface form and label of its mentions: the machine's memory.

    A mention of several stretches teaches nothing: none of them is its name. Takes seconds with a million annotations.
    """
    torn = select(SegmentRow.annotation_id).where(SegmentRow.role == SegmentRole.BODY.value, SegmentRow.ordinal == 1)
    counts: dict[tuple[str, str], Counter[str]] = {}
    with project.reading() as connection:
        names = _roles(connection)
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


def claim_threshold_of(project: Project) -> float | None:
    """The check-worthiness (0 to 1) from which on this project wants claims proposed; None where nobody said."""
    with project.reading() as connection:
        value = connection.execute(select(Meta.value).where(Meta.key == CLAIM_THRESHOLD_KEY)).scalar()
    try:
        threshold = float(value) if value is not None else None
    except ValueError:  # written by another program: the machine's own is in force
        return None
    return threshold if threshold is not None and 0.0 <= threshold <= 1.0 else None


def proposed_scores(project: Project) -> list[float]:
    """The check-worthiness of every proposed claim that nobody has decided, lowest first."""
    query = (
        select(Claim.check_worthiness)
        .join(Annotation, Annotation.id == Claim.annotation_id)
        .where(Annotation.status == Status.SUGGESTED.value, Claim.check_worthiness.is_not(None))
        .order_by(Claim.check_worthiness)
    )
    with project.reading() as connection:
        return [score for score in connection.execute(query).scalars() if score is not None]


def claim_decisions(project: Project, limit: int = MOST_DECISIONS) -> list[ClaimDecision]:
    """Return what people decided about claims, the newest first: confirmed, made by hand, or rejected.

    A claim is known by its words in the text. The newest are enough to learn from.
    """
    newest = (
        select(Annotation.id, Annotation.status)
        .where(
            Annotation.kind == AnnotationKind.CLAIM.value,
            Annotation.status.in_([Status.CONFIRMED.value, Status.REJECTED.value]),
        )
        .order_by(Annotation.decided_at.desc(), Annotation.id.desc())
        .limit(limit)
        .subquery()
    )
    query = (
        select(newest.c.id, newest.c.status, SegmentRow.quote)
        .join(SegmentRow, SegmentRow.annotation_id == newest.c.id)
        .where(SegmentRow.role == SegmentRole.BODY.value)
        .order_by(SegmentRow.annotation_id.desc(), SegmentRow.ordinal)
    )
    words: dict[tuple[str, bool], list[str]] = {}
    with project.reading() as connection:
        for key, status, quote in connection.execute(query):
            words.setdefault((key, status == Status.CONFIRMED.value), []).append(quote)
    return [ClaimDecision(" ".join(quotes), worthy) for (_, worthy), quotes in words.items()]


def _roles(connection: Connection) -> dict[str, str]:
    """Return the labels' ids with the names by which the machine knows them, whatever a person calls them."""
    query = select(Label.id, Label.name, Label.aliases)
    return {row.id: role_of(row.name, row.aliases) for row in connection.execute(query)}


def model_of(project: Project) -> str | None:
    """Return the pipeline that was chosen for this project, or None for the default."""
    with project.reading() as connection:
        return connection.execute(select(Meta.value).where(Meta.key == "model")).scalar()
