"""What a comparison of the articles needs to know of the project: figures, names and what was dismissed."""

from __future__ import annotations

from itertools import takewhile
from typing import Any

from sqlalchemy import Connection, func, select, update

from nlp.proposals import (
    ComparedArticle,
    ComparedMention,
    ComparisonRelation,
    Modifier,
    Passage,
    QuantityProposal,
    Segment,
)
from storage.history import APPLIED, articles_in
from storage.labels import role_of
from storage.project import Project
from storage.schema import Annotation, Article, HistoryEntry, Label, Quantity, Source, Suggestion, SuggestionSide
from storage.schema import Segment as SegmentRow
from storage.shortening import shortened
from storage.vocabulary import AnnotationKind, SegmentRole, Status

TITLE = 36
"""Code points of a title that stands for an outlet in the machine's sentences: two of them leave room for the rest."""

_COMPARED = "compared"
"""In the details of a run that read articles: they are compared."""
_READINGS = ("machine_read", "lower_claim_threshold")
"""What articles are read by: a run, or an act of a person whose run shares its entry."""


def compared_articles(project: Project) -> list[ComparedArticle]:
    """Return what the comparison needs of every article: text, quantities and names with their entities."""
    quantities, mentions = _quantities(project), _names(project)
    with project.reading() as connection:
        rows = connection.execute(
            select(
                Article.id, Article.language, Article.published_on, Article.as_of_on, Article.title, Source.name
            ).outerjoin(Source, Source.id == Article.source_id).order_by(Article.position)
        ).all()  # fmt: skip
    return [
        ComparedArticle(
            key=row.id,
            text=project.text(row.id),
            sentences=(),
            quantities=tuple(quantities.get(row.id, ())),
            mentions=tuple(mentions.get(row.id, ())),
            language=row.language,
            published_on=row.published_on,
            as_of_on=row.as_of_on,
            name=row.name or _called_by(row.title),
        )
        for row in rows
    ]


def left_uncompared(project: Project) -> bool:
    """Return whether articles were read and nothing was compared since: the run was stopped, or killed. A comparison
    that a person took back counts as one."""
    with project.reading() as connection:
        return bool(_uncompared_runs(connection))


def articles_left(project: Project, *, but: str = "") -> frozenset[str] | None:
    """Return the articles of machine runs (of all ``but`` one) that were read and not compared since; None where the
    history does not say which: they had been read before."""
    found: set[str] = set()
    with project.reading() as connection:
        for entry, run, details in _uncompared_runs(connection):
            if run == but:
                continue
            read = articles_in(connection, entry)
            if "articles" not in details or len(read) < details["articles"]:
                return None
            found |= read
    return frozenset(found)


def note_compared(connection: Connection) -> None:
    """Remember, beside what the history says of the newest run, that its articles are compared: a comparison that
    changes nothing leaves no entry of its own, and would be made again each time the project is opened."""
    runs = _uncompared_runs(connection)
    if runs:
        entry, _run, details = runs[0]
        noted = {**details, _COMPARED: True}
        connection.execute(update(HistoryEntry).where(HistoryEntry.id == entry).values(details=noted))


def _uncompared_runs(connection: Connection) -> list[tuple[int, str | None, dict[str, Any]]]:
    """Return entry, run and details of what was read since articles were last compared, newest first."""
    compared = select(func.coalesce(func.max(HistoryEntry.id), 0)).where(HistoryEntry.action == "machine_compare")
    rows = connection.execute(
        select(HistoryEntry.id, HistoryEntry.run, HistoryEntry.details)
        .where(
            HistoryEntry.action.in_(_READINGS), HistoryEntry.state == APPLIED,
            HistoryEntry.id > compared.scalar_subquery(),
        )
        .order_by(HistoryEntry.id.desc())
    )  # fmt: skip
    return [(row.id, row.run, row.details) for row in takewhile(lambda row: _COMPARED not in row.details, rows)]


def _called_by(title: str) -> str:
    """Return what an article without an outlet is called in a sentence: how its title begins."""
    words = shortened(title, TITLE)
    if words.count("“") > words.count("”"):
        words = words[: words.rindex("“")].rstrip() + "…"  # a quotation that is cut would seem to go on
    return words or title


def _quantities(project: Project) -> dict[str, list[QuantityProposal]]:
    query = (
        select(
            Quantity.__table__,
            Annotation.article_id,
            Annotation.score,
            Annotation.origin,
            SegmentRow.start,
            SegmentRow.end,
        )
        .join(Annotation, Annotation.id == Quantity.annotation_id)
        .join(SegmentRow, SegmentRow.annotation_id == Annotation.id)
        .where(Annotation.status != Status.REJECTED.value, SegmentRow.role == SegmentRole.BODY.value)
        .order_by(Annotation.article_id, SegmentRow.start)
    )
    found: dict[str, list[QuantityProposal]] = {}
    with project.reading() as connection:
        for row in connection.execute(query):
            found.setdefault(row.article_id, []).append(
                QuantityProposal(
                    (Segment(row.start, row.end),), row.value, row.low, row.high, row.unit, row.dimension or "number",
                    Modifier(row.modifier), row.measures, row.subject, row.as_of, row.score or 1.0, (), row.origin,
                )
            )  # fmt: skip
    return found


def _names(project: Project) -> dict[str, list[ComparedMention]]:
    query = (
        select(Annotation.article_id, SegmentRow.start, SegmentRow.end, Annotation.label_id, Annotation.entity_id)
        .join(SegmentRow, SegmentRow.annotation_id == Annotation.id)
        .where(
            Annotation.kind == AnnotationKind.MENTION.value, Annotation.status != Status.REJECTED.value,
            Annotation.label_id.is_not(None), SegmentRow.role == SegmentRole.BODY.value, SegmentRow.ordinal == 0,
        )
        .order_by(Annotation.article_id, SegmentRow.start)
    )  # fmt: skip
    found: dict[str, list[ComparedMention]] = {}
    with project.reading() as connection:
        labels = connection.execute(select(Label.id, Label.name, Label.aliases))
        roles = {row.id: role_of(row.name, row.aliases) for row in labels}
        for article_id, start, end, label_id, entity_id in connection.execute(query):
            found.setdefault(article_id, []).append(ComparedMention(start, end, roles[label_id], entity_id))
    return found


def dismissed_pairs(project: Project) -> list[tuple[Passage, Passage]]:
    """Return the pairs of passages that a person called unrelated: they are not proposed again."""
    query = (
        select(SuggestionSide.suggestion_id, SuggestionSide.article_id, SuggestionSide.segments)
        .join(Suggestion, Suggestion.id == SuggestionSide.suggestion_id)
        .where(Suggestion.decision == ComparisonRelation.UNRELATED.value)
        .order_by(SuggestionSide.suggestion_id, SuggestionSide.side)
    )
    sides: dict[str, list[Passage]] = {}
    with project.reading() as connection:
        for key, article_id, segments in connection.execute(query):
            stretches = tuple(Segment(start, end) for start, end, _quote in segments)
            sides.setdefault(key, []).append(Passage(article_id, stretches))
    return [(pair[0], pair[1]) for pair in sides.values() if len(pair) == 2]
