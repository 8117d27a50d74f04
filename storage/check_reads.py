"""Reading what the machine found inside one article: a weekday against its date, a sum, a part against its whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import func, select

from nlp.proposals import ComparisonBasis, ComparisonRelation, Segment, Segments
from storage.ids import ArticleId
from storage.project import Project
from storage.schema import Suggestion, SuggestionSide


@dataclass(frozen=True, slots=True)
class Check:
    """Two passages of one article that should fit each other."""

    id: str
    relation: ComparisonRelation
    basis: ComparisonBasis
    text: str
    """One sentence for a person."""
    steps: tuple[str, ...]
    decision: ComparisonRelation | None
    segments: Segments
    """Both passages, in the order of the text."""
    quote: str

    @property
    def fits(self) -> bool:
        """Whether the machine found them to agree."""
        return self.relation is not ComparisonRelation.VALUE_DIFFERS


def checks_of(project: Project, article_id: str, segments: Sequence[Segment] | None = None) -> list[Check]:
    """Return the checks of an article, or those that touch some segments; what does not fit first, then by place."""
    query = (
        select(Suggestion.__table__, SuggestionSide.article_id, SuggestionSide.segments)
        .join(SuggestionSide, SuggestionSide.suggestion_id == Suggestion.id)
        .where(
            # those with two sides here: an article is compared with others in hundreds of places
            Suggestion.id.in_(
                select(SuggestionSide.suggestion_id).where(SuggestionSide.article_id == article_id)
                .group_by(SuggestionSide.suggestion_id).having(func.count() > 1)
            )
        )
        .order_by(Suggestion.id, SuggestionSide.side)
    )  # fmt: skip
    sides: dict[str, list[list[Any]]] = {}
    rows: dict[str, tuple[str, str, Mapping[str, Any], str | None]] = {}
    apart: set[str] = set()
    with project.reading() as connection:
        for row in connection.execute(query):
            sides.setdefault(row.id, []).append(row.segments)
            rows[row.id] = (row.relation, row.basis, row.explanation, row.decision)
            if row.article_id != article_id:
                apart.add(row.id)
    found = []
    for key, listed in sides.items():
        stretches = tuple(sorted((Segment(part[0], part[1]) for side in listed for part in side), key=_place))
        if key in apart or (segments is not None and not _touch(stretches, segments)):
            continue
        relation, basis, told, decision = rows[key]
        quote = " … ".join(_quotes(listed))
        found.append(
            Check(
                key, ComparisonRelation(relation), ComparisonBasis(basis), told.get("text", ""),
                tuple(told.get("steps", ())), ComparisonRelation(decision) if decision else None, stretches, quote,
            )
        )  # fmt: skip
    return sorted(found, key=lambda check: (check.fits, check.segments[0].start))


_INSIDE = (ComparisonBasis.DATE.value, ComparisonBasis.IMPOSSIBILITY.value)
"""What is checked inside one article: of a large project's comparisons, few."""


def open_checks(project: Project, limit: int) -> list[tuple[ArticleId, Check]]:
    """Return what does not fit inside one article and nobody has answered, article by article, at most ``limit``.

    It looks at all open comparisons: a tenth of a second where there are 50,000. For any thread.
    """
    both = (
        select(SuggestionSide.article_id)
        .join(Suggestion, SuggestionSide.suggestion_id == Suggestion.id)
        .where(
            Suggestion.decision.is_(None),
            Suggestion.relation == ComparisonRelation.VALUE_DIFFERS.value,
            Suggestion.basis.in_(_INSIDE),
        )
        .group_by(SuggestionSide.suggestion_id, SuggestionSide.article_id)
        .having(func.count() > 1)
    )
    with project.reading() as connection:
        articles = sorted(set(connection.execute(both).scalars()))
    found = (
        (ArticleId(article), check)
        for article in articles
        for check in checks_of(project, article)
        if not check.fits and check.decision is None
    )
    return list(islice(found, limit))


def _quotes(sides: Sequence[Sequence[Any]]) -> list[str]:
    """The words of both sides in the order of the text; what lies inside another is not said twice."""
    parts = sorted((part for side in sides for part in side), key=lambda part: (part[0], -part[1]))
    kept: list[Any] = []
    for part in parts:
        if not kept or part[1] > kept[-1][1]:
            kept.append(part)
    return [" ".join(str(part[2]).split()) for part in kept]


def _place(segment: Segment) -> tuple[int, int]:
    return segment.start, segment.end


def _touch(stretches: Segments, segments: Sequence[Segment]) -> bool:
    return any(a.start < b.end and b.start < a.end for a in stretches for b in segments)
