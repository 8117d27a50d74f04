"""Reading who says what: disputes against articles, with what each cell holds and how it stands to the others.

**Columns.** Articles with a claim in some dispute; articles with a passage that a comparison (not called unrelated)
sets beside such a claim; and in a project of at most twelve articles every one, so that silence is seen. They stand
in the order of the list of articles, whatever is open in panes.

**Copies.** A passage that the comparison calls a near-duplicate of another article's (unless a person called the two
unrelated) is a copy: of the two, the article published first is the original, then the one listed first. A position
is stated by as many independent sources as there are outlets that state it, copies counted with their originals.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import is_
from typing import Any

from sqlalchemy import select

from nlp.proposals import Attribution, ComparisonRelation
from storage.bearing import fits, of_the_answer
from storage.ids import AnnotationId, ArticleId, DisputeId, PartialDate, PositionId, SourceId
from storage.matrix_rows import Attached, Found, Hint, gather
from storage.nearby import Near, NearPassage
from storage.project import Project
from storage.schema import Dispute
from storage.stances import Stance, Standing, comparable, stances
from storage.vocabulary import ClaimRole, DisputeKind, DisputeStatus, Reliability, Resolution

__all__ = ["Cell", "Hint", "Matrix", "MatrixArticle", "MatrixPosition", "MatrixRow", "Stance", "Voice", "matrix"]

_STATING = frozenset({ClaimRole.ASSERTS, ClaimRole.SUPPORTS})
_NO_COPIES: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class MatrixArticle:
    """A column."""

    id: ArticleId
    title: str
    source_id: SourceId | None
    outlet: str
    """Empty where no outlet is known."""
    reliability: Reliability
    as_of: PartialDate | None
    """The day it speaks of, else the day it was published."""
    place: int = 0
    """Among all articles."""


@dataclass(frozen=True, slots=True)
class Voice:
    """One claim of a cell."""

    claim_id: AnnotationId
    position_id: PositionId
    role: ClaimRole
    label: str
    """How its position is called: its value, where it has one."""
    statement: str
    speaker: str
    """Empty where the article speaks for itself or names nobody."""
    attribution: Attribution
    as_of: str | None
    scope_note: str
    stance: Stance


@dataclass(frozen=True, slots=True)
class Cell:
    """What one article says in one dispute, or may say. An article without a cell is silent."""

    article_id: ArticleId
    voices: tuple[Voice, ...] = ()
    hint: Hint | None = None
    copy_of: ArticleId | None = None

    @property
    def stance(self) -> Stance:
        return self.voices[0].stance if self.voices else Stance.UNJUDGED


@dataclass(frozen=True, slots=True)
class MatrixPosition:
    id: PositionId
    label: str
    value: str | None
    claims: int
    sources: int
    """Independent ones."""


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A dispute."""

    id: DisputeId
    number: int
    question: str
    topic: str
    kind: DisputeKind
    status: DisputeStatus
    resolution: Resolution | None
    positions: tuple[MatrixPosition, ...]
    cells: Mapping[ArticleId, Cell]
    spread: float | None
    """How far its figures lie apart, as a share of the largest; None where they cannot be compared."""
    undecided: bool
    """Claims at different positions stand there, and nobody has said how they stand to each other."""
    upheld: PositionId | None = None
    """The answer that holds, where it ends so."""
    called_silent: frozenset[str] = frozenset()
    """Articles of which a person has said that they are silent."""

    @property
    def speaking(self) -> int:
        """Articles that say something."""
        return sum(1 for cell in self.cells.values() if cell.voices)

    @property
    def to_check(self) -> int:
        """Articles with a passage that may say something."""
        return len(self.cells) - self.speaking

    @property
    def stances(self) -> frozenset[Stance]:
        return frozenset(voice.stance for cell in self.cells.values() for voice in cell.voices)


@dataclass(frozen=True, slots=True)
class Matrix:
    articles: tuple[MatrixArticle, ...] = ()
    rows: tuple[MatrixRow, ...] = ()


def matrix(project: Project, *, dispute_id: str | None = None) -> Matrix:
    """Return every dispute by number, or one alone, and the articles that are columns.

    May be called in any thread.
    """
    query = select(Dispute.__table__).order_by(Dispute.number)
    if dispute_id is not None:
        query = query.where(Dispute.id == dispute_id)
    with project.reading() as connection:
        disputes = connection.execute(query).all()
        found = gather(connection, dispute_id)
    return Matrix(tuple(_columns(found.articles)), tuple(_row(dispute, found) for dispute in disputes))


def claim_stances(project: Project, dispute_id: str) -> dict[str, Stance]:
    """Return how each claim of one dispute stands to the others. May be called in any thread."""
    return {
        str(voice.claim_id): voice.stance
        for row in matrix(project, dispute_id=dispute_id).rows
        for cell in row.cells.values()
        for voice in cell.voices
    }


def renewed(held: Matrix, fresh: Matrix) -> Matrix:
    """Return ``fresh`` with the rows of ``held`` where they are still the same, or ``held`` where all of it is.

    Comparing ten thousand cells takes a frame; it is done in the thread that has read them.
    """
    known = {row.id: row for row in held.rows}
    rows = tuple(was if (was := known.get(row.id)) == row and was is not None else row for row in fresh.rows)
    articles = held.articles if held.articles == fresh.articles else fresh.articles
    same = articles is held.articles and len(rows) == len(held.rows) and all(map(is_, rows, held.rows))
    return held if same else Matrix(articles, rows)


def with_nearby(found: Matrix, near: Near) -> Matrix:
    """Return a matrix with the passages that may speak of its questions, where an article says nothing else."""
    columns = {article.id for article in found.articles}
    rows: list[MatrixRow] = []
    for row in found.rows:
        more = {
            each.article_id: Cell(each.article_id, (), _near_hint(each))
            for each in near.get(row.id, {}).values()
            if each.article_id in columns
            and each.article_id not in row.cells
            and each.article_id not in row.called_silent
        }
        rows.append(replace(row, cells={**row.cells, **more}) if more else row)
    return Matrix(found.articles, tuple(rows))


def _near_hint(near: NearPassage) -> Hint:
    return Hint("", ComparisonRelation.COMPATIBLE, near.score, near.segments, near.clip, near.against)


def patched(held: Matrix, fresh: Matrix, dispute_ids: Collection[str]) -> Matrix:
    """Return a matrix with some rows as they are now, read alone; those of ``dispute_ids`` that have gone are left out.

    For what is on screen while everything is read again: columns come with the rows, and go only then.
    """
    rows = [row for row in held.rows if row.id not in dispute_ids]
    rows = sorted([*rows, *fresh.rows], key=lambda row: row.number)
    known = {article.id for article in held.articles}
    more = [article for article in fresh.articles if article.id not in known]
    if not more:
        return Matrix(held.articles, tuple(rows))
    articles = sorted([*held.articles, *more], key=lambda each: (each.place, each.id))
    return Matrix(tuple(articles), tuple(rows))


def _columns(articles: Mapping[str, Any]) -> list[MatrixArticle]:
    return [
        MatrixArticle(
            row.id, row.title, row.source_id, row.name or "",
            Reliability(row.reliability) if row.reliability else Reliability.F, row.as_of_on or row.published_on,
            row.position,
        )
        for row in articles.values()
    ]  # fmt: skip


def _row(dispute: Any, found: Found) -> MatrixRow:
    claims = found.claims.get(dispute.id, [])
    kind = DisputeKind(dispute.kind)
    copies = _NO_COPIES
    if found.copies:
        ids = {claim.claim_id for claim in claims}
        copies = frozenset(pair for pair in found.copies if ids.issuperset(pair))
    originals = _originals(claims, copies, found.articles) if copies else {}
    standings = tuple(
        Standing(each.claim_id, each.article_id, each.position_id, each.role, each.as_of, each.figures)
        for each in claims
    )
    said = frozenset(answer for each in claims for answer in found.said.get(each.claim_id, ()))
    judged = stances(kind, standings, said, copies)
    return MatrixRow(
        dispute.id, dispute.number, dispute.question, dispute.topic, kind, DisputeStatus(dispute.status),
        Resolution(dispute.resolution) if dispute.resolution else None,
        _positions(found.positions.get(dispute.id, ()), claims, originals, found.articles),
        _cells(kind, claims, judged.stances, originals, found.hints), _spread(claims), judged.undecided,
        found.upheld.get(dispute.id), frozenset(found.silent.get(dispute.id, ())),
    )  # fmt: skip


def _bearing(hints: Iterable[Hint], kind: DisputeKind, claim: Attached) -> Hint | None:
    """The best of what the machine set beside a claim that is about the question."""
    for one in hints:
        copied = one.relation is ComparisonRelation.NEAR_DUPLICATE
        if copied or (fits(one.basis, kind) and of_the_answer(one.basis, one.beside, claim.label, claim.statement)):
            return one
    return None


def _cells(
    kind: DisputeKind, claims: Iterable[Attached], stance: Mapping[str, Stance], originals: Mapping[str, ArticleId],
    hints: Mapping[str, Mapping[str, Sequence[Hint]]],
) -> dict[ArticleId, Cell]:  # fmt: skip
    voices: dict[ArticleId, list[Voice]] = {}
    best: dict[ArticleId, Hint] = {}
    for each in claims:
        voices.setdefault(each.article_id, []).append(
            Voice(
                each.claim_id, each.position_id, each.role, each.label, each.statement, each.speaker, each.attribution,
                each.as_of, each.scope_note, stance[each.claim_id],
            )
        )  # fmt: skip
        for article_id, offered in hints.get(each.claim_id, {}).items():
            known, hint = best.get(ArticleId(article_id)), _bearing(offered, kind, each)
            if hint is not None and (known is None or known.score < hint.score):
                best[ArticleId(article_id)] = hint
    cells = {key: Cell(key, tuple(own), None, originals.get(key)) for key, own in voices.items()}
    cells.update((key, Cell(key, (), hint)) for key, hint in best.items() if key not in cells)
    return cells


def _originals(
    claims: Iterable[Attached], copies: Collection[tuple[str, str]], articles: Mapping[str, Any]
) -> dict[str, ArticleId]:  # fmt: skip
    """Return which articles repeat another one here, with the first that they repeat."""
    of_claim: dict[str, ArticleId] = {claim.claim_id: claim.article_id for claim in claims}
    groups: dict[ArticleId, set[ArticleId]] = {}
    for one, other in copies:
        joined = {of_claim[one], of_claim[other]}
        joined = joined.union(*(groups.get(each, set()) for each in joined))
        groups.update((each, joined) for each in joined)
    found: dict[str, ArticleId] = {}
    for key, group in groups.items():
        original = min(group, key=lambda each: _published(articles[each]))
        if original != key:
            found[key] = original
    return found


def _published(row: Any) -> tuple[str, int, str]:
    return (row.published_on or row.as_of_on or "9999", row.position, row.id)


def _positions(
    listed: Iterable[Any], claims: Iterable[Attached], originals: Mapping[str, str], articles: Mapping[str, Any]
) -> tuple[MatrixPosition, ...]:  # fmt: skip
    counts: dict[str, int] = {}
    sources: dict[str, set[str]] = {}
    for claim in claims:
        counts[claim.position_id] = counts.get(claim.position_id, 0) + 1
        if claim.role in _STATING:
            article = originals.get(claim.article_id, claim.article_id)
            sources.setdefault(claim.position_id, set()).add(articles[article].source_id or article)
    return tuple(
        MatrixPosition(key, label, value, counts.get(key, 0), len(sources.get(key, ()))) for key, label, value in listed
    )


def _spread(claims: Sequence[Attached]) -> float | None:
    """Return how far the figures that can be compared with the first one lie apart, as a share of the largest."""
    known = [claim.figures for claim in claims if claim.figures]
    values: set[float] = set()
    for other in known[1:]:
        pair = comparable(known[0], other)
        values |= {figure.value for figure in pair if figure.value is not None} if pair is not None else set()
    largest = max((abs(value) for value in values), default=0.0)
    return (max(values) - min(values)) / largest if largest else None
