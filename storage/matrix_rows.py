"""What the matrix of disputes reads: attached claims, their figures, what joins them, what stands beside them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

from sqlalchemy import Connection, Text, func, select, true, type_coerce

from nlp.proposals import Attribution, ComparisonBasis, ComparisonRelation, Segment, Segments
from storage.ids import AnnotationId, ArticleId, PositionId
from storage.keys import among
from storage.labels import ids_by_name
from storage.nearby import silences
from storage.schema import (
    Annotation,
    Article,
    Claim,
    ClaimQuantity,
    Entity,
    Label,
    Position,
    PositionClaim,
    Source,
    Suggestion,
    SuggestionSide,
)
from storage.schema import Quantity as QuantityRow
from storage.schema import Relation as RelationRow
from storage.schema import Segment as SegmentRow
from storage.stances import SAID, Figure, Said, pair_of, stronger
from storage.upholding import upheld_answers
from storage.vocabulary import ClaimRole, LabelKind, Modifier, SegmentRole, Status

ALL_BELOW = 12
"""Articles of a project that is small enough for all of them to be columns."""

_UNRELATED = ComparisonRelation.UNRELATED.value
_ROLES = {role.value: role for role in ClaimRole}
_ATTRIBUTIONS = {attribution.value: attribution for attribution in Attribution}
_MODIFIERS = {modifier.value: modifier for modifier in Modifier}


@dataclass(slots=True)
class Attached:
    """A claim at a position."""

    dispute_id: str
    label: str
    position_id: PositionId
    claim_id: AnnotationId
    role: ClaimRole
    article_id: ArticleId
    statement: str
    attribution: Attribution
    speaker: str
    as_of: str | None
    scope_note: str
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class Hint:
    """A passage that the machine sets beside a claim of the row, and that nobody has looked at."""

    suggestion_id: str
    """Empty where it was not compared, and only stands near the question."""
    relation: ComparisonRelation
    score: float
    segments: Segments
    quote: str
    against: AnnotationId
    """The claim of the row that it was compared with."""
    basis: ComparisonBasis = ComparisonBasis.MANUAL
    beside: str = ""
    """The words of that claim that it was compared with."""


@dataclass(slots=True)
class Found:
    """Rows of the project, gathered by what they belong to."""

    positions: dict[str, list[Any]] = field(default_factory=lambda: defaultdict(list))
    """Id, label and value, by dispute."""
    claims: dict[str, list[Attached]] = field(default_factory=lambda: defaultdict(list))
    """By dispute."""
    said: dict[str, list[Said]] = field(default_factory=lambda: defaultdict(list))
    """What persons answered, by the first claim of the pair."""
    hints: dict[str, dict[str, list[Hint]]] = field(default_factory=lambda: defaultdict(dict))
    """For each article, best first, by the claim that they stand beside."""
    copies: set[tuple[str, str]] = field(default_factory=set)
    """Pairs of claims that say the same in the same words."""
    articles: dict[str, Any] = field(default_factory=dict)
    """The columns, in the order of the list."""
    upheld: dict[str, PositionId] = field(default_factory=dict)
    """The answer that holds, by dispute."""
    silent: dict[str, set[str]] = field(default_factory=dict)
    """Articles that a person has called silent, by dispute."""


def gather(connection: Connection, dispute_id: str | None = None) -> Found:
    """Read all that the matrix, or one row of it, is made of: eleven queries, however many disputes there are."""
    found = Found()
    positions = select(Position.dispute_id, Position.id, Position.label, Position.value)
    if dispute_id is not None:
        positions = positions.where(Position.dispute_id == dispute_id)
    for dispute, *rest in connection.execute(positions.order_by(Position.ordinal, Position.id)):
        found.positions[dispute].append(rest)
    found.upheld = upheld_answers(connection, dispute_id)
    found.silent = silences(connection)
    claims = _claims(connection, found, dispute_id)
    if claims:
        _said(connection, found, claims)
        _compared(connection, found, claims)
    beside = {article for hints in found.hints.values() for article in hints}
    _articles(connection, found, {*claims.values(), *beside})
    return found


def _claims(connection: Connection, found: Found, dispute_id: str | None) -> dict[str, str]:
    """Gather the claims of positions; return their ids with their articles."""
    query = (
        select(
            Position.dispute_id, Position.label, PositionClaim.position_id, PositionClaim.claim_id, PositionClaim.role,
            Annotation.article_id, Claim.statement, Claim.attribution, Claim.speaker_text, Entity.name, Claim.as_of,
            Claim.scope_note,
        )
        .join(Position, Position.id == PositionClaim.position_id)
        .join(Annotation, Annotation.id == PositionClaim.claim_id)
        .join(Claim, Claim.annotation_id == PositionClaim.claim_id)
        .outerjoin(Entity, Entity.id == Claim.speaker_entity_id)
        .order_by(Position.ordinal, Position.id, PositionClaim.claim_id)
    )  # fmt: skip
    if dispute_id is not None:
        query = query.where(Position.dispute_id == dispute_id)
    articles: dict[str, str] = {}
    rows = connection.execute(query).all()  # fetched at once: stepping through them takes four times as long
    figures = _figures(connection, {row[3] for row in rows})
    for dispute, label, position, claim, role, article, statement, voice, speaker, name, as_of, scope in rows:
        found.claims[dispute].append(
            Attached(
                dispute, label, position, claim, _ROLES[role], article, statement, _ATTRIBUTIONS[voice],
                speaker or name or "", as_of, scope, tuple(figures.get(claim, ())),
            )
        )  # fmt: skip
        articles[claim] = article
    return articles


def _figures(connection: Connection, claims: Collection[str]) -> dict[str, list[Figure]]:
    query = (
        select(
            ClaimQuantity.claim_id, QuantityRow.dimension, QuantityRow.unit, QuantityRow.measures, QuantityRow.value,
            QuantityRow.low, QuantityRow.high, QuantityRow.modifier,
        )
        .join(QuantityRow, QuantityRow.annotation_id == ClaimQuantity.quantity_id)
        .join(Annotation, Annotation.id == ClaimQuantity.quantity_id)
        .where(among(ClaimQuantity.claim_id, claims), Annotation.status != Status.REJECTED.value)
    )  # fmt: skip
    found: dict[str, list[Figure]] = defaultdict(list)
    for claim, dimension, unit, measures, value, low, high, modifier in connection.execute(query).all():
        found[claim].append(Figure((dimension, unit, measures), value, low, high, _MODIFIERS[modifier]))
    return found


def _said(connection: Connection, found: Found, claims: Collection[str]) -> None:
    labels = select(Label.id, Label.name, Label.aliases).where(Label.kind == LabelKind.RELATION.value)
    known = ids_by_name((row.id, row.name, row.aliases) for row in connection.execute(labels))
    names = {known[name]: name for name in SAID if name in known}
    query = select(RelationRow.from_id, RelationRow.to_id, RelationRow.label_id).where(
        among(RelationRow.from_id, claims), RelationRow.status == Status.CONFIRMED.value,
        RelationRow.label_id.in_(names),
    )  # fmt: skip
    answers: dict[tuple[str, str], str] = {}
    for one, other, label_id in connection.execute(query):
        pair = pair_of(one, other)
        answers[pair] = stronger(answers.get(pair), names[label_id])
    for pair, name in answers.items():
        found.said[pair[0]].append((pair, name))


def _compared(connection: Connection, found: Found, claims: Mapping[str, str]) -> None:
    """Gather what the machine set beside the claims: copies, and passages of articles that say nothing yet."""
    touched = _touched(connection, claims)
    query = (
        select(
            Suggestion.id, Suggestion.relation, Suggestion.basis, Suggestion.score, Suggestion.decision,
            SuggestionSide.article_id,
            type_coerce(SuggestionSide.segments, Text).label("segments"),
        )
        .join(SuggestionSide, SuggestionSide.suggestion_id == Suggestion.id)
        .where(among(Suggestion.id, touched.keys()), Suggestion.relation != _UNRELATED)
        .where(func.coalesce(Suggestion.decision, "") != _UNRELATED)
        .order_by(Suggestion.score.desc(), Suggestion.id)
    )  # fmt: skip
    copied: dict[str, list[_Copied]] = defaultdict(list)
    rows = connection.execute(query).all() if touched else ()
    words = {(row.id, row.article_id): row.segments for row in rows if row.decision is None}
    for row in rows:
        here = touched[row.id]
        if row.relation == ComparisonRelation.NEAR_DUPLICATE.value:
            found.copies.update(pair_of(a, b) for a in here for b in here if claims[a] != claims[b])
            copied[row.article_id].append(_Copied([(each[0], each[1]) for each in json.loads(row.segments)], here))
        if row.decision is not None:
            continue
        for claim_id in here:
            if claims[claim_id] != row.article_id:
                beside = words.get((row.id, claims[claim_id]), "[]")
                found.hints[claim_id].setdefault(row.article_id, []).append(_hint(row, claim_id, beside))
    for sides in copied.values():
        for one, other in combinations(sides, 2):
            if one.meets(other):
                found.copies.update(pair_of(a, b) for a in one.here for b in other.here if claims[a] != claims[b])


@dataclass(frozen=True, slots=True)
class _Copied:
    """A passage that another article has too, and the claims in either. Copies of one passage copy from each other:
    the machine names each beside the original alone."""

    stretches: list[tuple[int, int]]
    here: list[str]

    def meets(self, other: _Copied) -> bool:
        return any(a < d and c < b for a, b in self.stretches for c, d in other.stretches)


def _hint(row: Any, claim_id: str, beside: str) -> Hint:
    listed = json.loads(row.segments)
    segments = tuple(Segment(start, end) for start, end, _quote in listed)
    return Hint(
        row.id, ComparisonRelation(row.relation), row.score, segments, _quoted(listed), AnnotationId(claim_id),
        ComparisonBasis(row.basis), _quoted(json.loads(beside)),
    )  # fmt: skip


def _quoted(listed: list[Any]) -> str:
    return " … ".join(" ".join(quote.split()) for _start, _end, quote in listed)


def _touched(connection: Connection, claims: Mapping[str, str]) -> dict[str, list[str]]:
    """Return, by suggestion, the claims that share letters with one of its sides."""
    stretch = func.json_each(SuggestionSide.segments).table_valued("value")
    query = (
        select(SuggestionSide.suggestion_id, Annotation.id)
        .select_from(Annotation)
        .join(SegmentRow, SegmentRow.annotation_id == Annotation.id)
        .join(SuggestionSide, SuggestionSide.article_id == Annotation.article_id)
        .join(stretch, true())
        .where(
            among(Annotation.id, claims.keys()), SegmentRow.role == SegmentRole.BODY.value,
            SegmentRow.start < func.json_extract(stretch.c.value, "$[1]"),
            SegmentRow.end > func.json_extract(stretch.c.value, "$[0]"),
        )
        .order_by(SuggestionSide.suggestion_id, Annotation.id)
        .distinct()
    )  # fmt: skip
    found: dict[str, list[str]] = {}
    # in SQLite and not here: it reads the lists of twenty thousand comparisons in a fifth of the time
    for suggestion_id, claim_id in connection.execute(query).all():
        found.setdefault(suggestion_id, []).append(claim_id)
    return found


def _articles(connection: Connection, found: Found, wanted: Collection[str]) -> None:
    count = connection.execute(select(func.count()).select_from(Article)).scalar_one()
    query = (
        select(
            Article.id, Article.title, Article.source_id, Article.as_of_on, Article.published_on, Article.position,
            Source.name, Source.reliability,
        )
        .outerjoin(Source, Source.id == Article.source_id)
        .order_by(Article.position, Article.id)
    )  # fmt: skip
    if count > ALL_BELOW:
        query = query.where(among(Article.id, wanted))
    found.articles = {row.id: row for row in connection.execute(query).all()}
