"""Reading the comparisons that nobody has answered yet: the differences between articles that still wait."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select

from nlp.proposals import ComparisonBasis, ComparisonRelation, Segment, Segments
from storage.comparison_reads import Comparison, OtherSide, claim_spans, excerpt, side_of, sources_of
from storage.project import Project
from storage.schema import Suggestion, SuggestionSide
from storage.texts import texts_of

READ = 200
"""Comparisons that are read, the best ones: nobody reads on to the end of more."""

_BATCH = 100


@dataclass(frozen=True, slots=True)
class Difference:
    """A comparison as a list shows it, both passages with their surroundings."""

    comparison: Comparison
    here: OtherSide


def open_comparisons(project: Project, limit: int = READ) -> list[Difference]:
    """Return the unanswered comparisons of two articles, at most ``limit``, best first."""
    with project.reading() as connection:
        found = _found(connection, limit)
        articles = sorted({side.article_id for _, a, b in found for side in (a, b)})
        claims, sources = claim_spans(connection, articles), sources_of(connection, articles)
        excerpts = _excerpts(connection, found)
    differences: list[Difference] = []
    for row, a, b in found:
        near, far = (side_of(each.article_id, each.segments, claims, None) for each in (a, b))
        told = row.explanation
        shown = [OtherSide(each, *sources[each.article_id], *excerpts[row.id, each.article_id]) for each in (near, far)]
        differences.append(
            Difference(
                Comparison(
                    row.id, ComparisonRelation(row.relation), ComparisonBasis(row.basis), row.score,
                    told.get("text", ""), tuple(step.replace(" %", "%") for step in told.get("steps", ())),
                    tuple(told.get("shared", ())), tuple(told.get("differs", ())), None, near, shown[1],
                ),
                shown[0],
            )
        )  # fmt: skip
    return differences


def _excerpts(connection: Connection, found: list[tuple[Any, Any, Any]]) -> dict[tuple[str, str], tuple[str, Segments]]:
    """Each passage with its surroundings, by comparison and article: article by article, since texts are long."""
    wanted: dict[str, list[Any]] = {}
    for _, *sides in found:
        for side in sides:
            wanted.setdefault(side.article_id, []).append(side)
    return {
        (side.suggestion_id, key): excerpt(text, [Segment(start, end) for start, end, _quote in side.segments])
        for key, text in texts_of(connection, wanted)
        for side in wanted[key]
    }


def open_count(project: Project, limit: int = READ) -> int:
    """Return how many comparisons of two articles nobody has answered, counting no further than ``limit``."""
    apart = (
        select(SuggestionSide.suggestion_id)
        .join(Suggestion, Suggestion.id == SuggestionSide.suggestion_id)
        .where(Suggestion.decision.is_(None))
        .group_by(SuggestionSide.suggestion_id)
        .having(func.count(SuggestionSide.article_id.distinct()) > 1)
        .limit(limit)
        .subquery()
    )
    with project.reading() as connection:
        return int(connection.execute(select(func.count()).select_from(apart)).scalar_one())


def _found(connection: Connection, limit: int) -> list[tuple[Any, Any, Any]]:
    """Suggestions with their two sides, which lie in different articles; read on until there are enough."""
    query = (
        select(Suggestion.__table__)
        .where(Suggestion.decision.is_(None))
        .order_by(Suggestion.score.desc(), Suggestion.id)
    )
    found: list[tuple[Any, Any, Any]] = []
    offset = 0
    while len(found) < limit:
        rows = connection.execute(query.limit(_BATCH).offset(offset)).all()
        sides: dict[str, list[Any]] = {}
        listed = select(SuggestionSide.__table__).where(SuggestionSide.suggestion_id.in_([row.id for row in rows]))
        for side in connection.execute(listed.order_by(SuggestionSide.side)):
            sides.setdefault(side.suggestion_id, []).append(side)
        for row in rows:
            pair = sides.get(row.id, [])
            if len(pair) == 2 and pair[0].article_id != pair[1].article_id:
                found.append((row, pair[0], pair[1]))
        offset += _BATCH
        if len(rows) < _BATCH:
            break
    return found[:limit]
