"""What is asked of the articles that say nothing of a dispute yet, and what a person has said of their silence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select
from sqlalchemy.orm import aliased

from nlp.proposals import (
    ComparedArticle,
    ComparisonBasis,
    ComparisonRelation,
    Nearby,
    Passage,
    Question,
    Segment,
    Segments,
)
from storage import reads
from storage.comparison_reads import IS_SILENT
from storage.ids import AnnotationId, ArticleId
from storage.keys import among
from storage.project import Project
from storage.schema import Annotation, Dispute, Position, PositionClaim, Suggestion, SuggestionSide
from storage.schema import Segment as SegmentRow
from storage.texts import texts_of
from storage.vocabulary import SegmentRole

MOST_CHARACTERS = 4_000_000
"""Of texts that are looked through: about six seconds of work and 300 MB in another process."""


_SEEN, _BEFORE = 45, 12
"""Code points that a cell shows of a passage, and that are shown before the words that meet the question."""


@dataclass(frozen=True, slots=True)
class NearPassage:
    """A passage of an article that may speak of a dispute, and that nobody has looked at."""

    article_id: ArticleId
    segments: Segments
    quote: str
    clip: str
    """What of it meets the question, where it is long."""
    against: AnnotationId
    """The claim of the dispute that it is most like."""
    score: float


Near = Mapping[str, Mapping[str, NearPassage]]
"""By dispute and article."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A dispute as it is asked, with what its answer needs to be told of the project again."""

    question: Question
    claims: tuple[AnnotationId, ...]
    """Of each statement."""


def asked(project: Project, dispute_ids: Collection[str] | None = None) -> list[Asked]:
    """Return what is to be asked: of every dispute that has claims, by number, or of some. For any thread."""
    query = (
        select(Dispute.id, Dispute.question, Position.label, PositionClaim.claim_id, Annotation.article_id)
        .join(Position, Position.dispute_id == Dispute.id)
        .join(PositionClaim, PositionClaim.position_id == Position.id)
        .join(Annotation, Annotation.id == PositionClaim.claim_id)
        .order_by(Dispute.number, Position.ordinal, Position.id, PositionClaim.claim_id)
    )
    if dispute_ids is not None:
        query = query.where(among(Dispute.id, dispute_ids))
    with project.reading() as connection:
        rows = connection.execute(query).all()
        places = _places(connection, {row.claim_id for row in rows})
        known = _unrelated(connection, {row.claim_id for row in rows})
        silent = silences(connection)
    by_dispute: dict[str, list[int]] = defaultdict(list)
    for at, row in enumerate(rows):
        if places.get(row.claim_id):
            by_dispute[row.id].append(at)
    found: list[Asked] = []
    for key, held in by_dispute.items():
        mine = [rows[at] for at in held]
        speaking = {row.article_id for row in mine}
        found.append(
            Asked(
                Question(
                    key, mine[0].question, tuple(Passage(row.article_id, places[row.claim_id]) for row in mine),
                    tuple(row.label for row in mine), tuple(each for row in mine for each in known[row.claim_id]),
                    frozenset(speaking | silent.get(key, set())),
                ),
                tuple(row.claim_id for row in mine),
            )
        )  # fmt: skip
    return found


def told(asked_: Asked, found: Collection[Nearby]) -> dict[str, NearPassage]:
    """Return what was found near a question, by article."""
    return {
        each.passage.article_key: NearPassage(
            ArticleId(each.passage.article_key), each.passage.segments, each.words, _clipped(each.words, each.at),
            asked_.claims[each.statement], each.score,
        )
        for each in found
    }  # fmt: skip


def _clipped(words: str, at: int) -> str:
    """Words from a little before a place on; all of them where it stands near their beginning."""
    if at <= _SEEN:
        return words
    start = words.rfind(" ", 0, at - _BEFORE)
    return f"… {words[start + 1 :]}"


def silences(connection: Connection) -> dict[str, set[str]]:
    """Return the articles that a person has called silent, by dispute."""
    query = (
        select(Suggestion.explanation, SuggestionSide.article_id)
        .join(SuggestionSide, SuggestionSide.suggestion_id == Suggestion.id)
        .where(
            Suggestion.basis == ComparisonBasis.MANUAL.value, SuggestionSide.side == "b",
            Suggestion.decision == ComparisonRelation.UNRELATED.value,
        )
    )  # fmt: skip
    found: dict[str, set[str]] = defaultdict(set)
    for explanation, article_id in connection.execute(query):
        if IS_SILENT in explanation:
            found[explanation[IS_SILENT]].add(article_id)
    return found


def texts_to_look_through(project: Project, first: Collection[str] = ()) -> list[ComparedArticle]:
    """Return the articles' texts, these first, as many as are looked through. For any thread."""
    listed = sorted(reads.articles(project), key=lambda article: article.id not in first)
    wanted: list[str] = []
    room = MOST_CHARACTERS
    for article in listed:
        room -= article.length
        if room < 0 and wanted:
            break
        wanted.append(article.id)
    languages = {article.id: article.language for article in listed}
    with project.reading() as connection:
        return [
            ComparedArticle(key, text, (), language=languages[key]) for key, text in texts_of(connection, wanted)
        ]  # fmt: skip


def _places(connection: Connection, claims: Collection[str]) -> dict[str, Segments]:
    query = (
        select(SegmentRow.annotation_id, SegmentRow.start, SegmentRow.end)
        .where(among(SegmentRow.annotation_id, claims), SegmentRow.role == SegmentRole.BODY.value)
        .order_by(SegmentRow.annotation_id, SegmentRow.part, SegmentRow.ordinal)
    )
    found: dict[str, Segments] = {}
    for key, start, end in connection.execute(query) if claims else ():
        found[key] = (*found.get(key, ()), Segment(start, end))
    return found


def _unrelated(connection: Connection, claims: Collection[str]) -> dict[str, list[Passage]]:
    """Return by claim the passages of which a person has said that they have nothing to do with it."""
    here, there = aliased(SuggestionSide), aliased(SuggestionSide)
    query = (
        select(here.claim_id, there.article_id, there.segments)
        .join(there, (there.suggestion_id == here.suggestion_id) & (there.side != here.side))
        .join(Suggestion, Suggestion.id == here.suggestion_id)
        .where(among(here.claim_id, claims), Suggestion.decision == ComparisonRelation.UNRELATED.value)
    )
    found: dict[str, list[Passage]] = defaultdict(list)
    for claim, article_id, segments in connection.execute(query) if claims else ():
        found[claim].append(Passage(article_id, tuple(Segment(start, end) for start, end, _quote in segments)))
    return found
