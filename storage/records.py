"""What the project tells other rooms: frozen records with plain values, never a database row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from nlp.proposals import Attribution, ClaimType, Factuality, Modifier, Polarity, QuoteType, Segments
from storage.ids import (
    AnnotationId,
    AnnotatorId,
    ArticleId,
    DisputeId,
    EntityId,
    LabelId,
    PartialDate,
    PositionId,
    ProjectId,
    RelationId,
    SourceId,
    Timestamp,
)
from storage.labels import COMPARING, role_of
from storage.vocabulary import (
    AnnotationKind,
    ClaimRole,
    Confidence,
    Consistency,
    Credibility,
    DisputeKind,
    DisputeStatus,
    LabelKind,
    Likelihood,
    Opinion,
    OutletType,
    Reliability,
    Resolution,
    Status,
)


@dataclass(frozen=True, slots=True)
class ProjectInfo:
    id: ProjectId
    name: str
    created_at: Timestamp


@dataclass(frozen=True, slots=True)
class Annotator:
    id: AnnotatorId
    name: str


@dataclass(frozen=True, slots=True)
class Label:
    id: LabelId
    name: str
    kind: LabelKind
    colour: str
    """The colour of the light theme, ``#RRGGBB``."""
    shortcut: str | None
    description: str
    aliases: tuple[str, ...] = ()
    """Names that it bore before, and those of labels that were merged into it: it still answers to them."""

    @property
    def role(self) -> str:
        """The name by which Sidelight itself knows it, whatever it is called now: "contradicts", "PERSON"."""
        return role_of(self.name, self.aliases)

    @property
    def is_needed(self) -> bool:
        """Whether the answers to comparisons use it: it can be renamed, not deleted."""
        return self.kind is LabelKind.RELATION and not COMPARING.isdisjoint((self.name, *self.aliases))


@dataclass(frozen=True, slots=True)
class Source:
    id: SourceId
    name: str
    outlet_type: OutletType | None = None
    country: str | None = None
    reliability: Reliability = Reliability.F
    reliability_basis: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """An article without its text (``Project.text`` has it)."""

    id: ArticleId
    title: str
    source_id: SourceId | None
    byline: str | None
    url: str | None
    published_on: PartialDate | None
    as_of_on: PartialDate | None
    as_of_inferred: bool
    language: str | None
    file_name: str | None
    file_sha256: str | None
    media_type: str
    text_sha256: str
    length: int
    """Code points."""
    added_at: Timestamp
    read_with: str | None
    note: str


@dataclass(frozen=True, slots=True)
class ReviewCount:
    """How much of an article a person has decided. Rejected annotations count as decided."""

    suggested: int = 0
    decided: int = 0

    @property
    def share(self) -> float:
        """Share decided, 0 to 1; 1 when there is nothing to decide."""
        total = self.suggested + self.decided
        return self.decided / total if total else 1.0


@dataclass(frozen=True, slots=True)
class Mark:
    """The little that a text pane needs of each annotation."""

    id: AnnotationId
    kind: AnnotationKind
    label_id: LabelId | None
    entity_id: EntityId | None
    status: Status
    segments: Segments
    disputed: bool = False
    """Claims only: marked as disputed, or attached to a dispute."""


@dataclass(frozen=True, slots=True)
class Speaker:
    text: str | None = None
    segments: Segments = ()
    entity_id: EntityId | None = None


@dataclass(frozen=True, slots=True)
class ClaimFields:
    statement: str
    claim_type: ClaimType = ClaimType.OTHER
    check_worthiness: float | None = None
    attribution: Attribution = Attribution.AUTHOR
    factuality: Factuality = Factuality.UNDERSPECIFIED
    polarity: Polarity = Polarity.POSITIVE
    speaker: Speaker = field(default_factory=Speaker)
    cue: Segments = ()
    hedges: tuple[Segments, ...] = ()
    as_of: str | None = None
    scope_note: str = ""
    credibility: Credibility | None = None
    disputed: bool = False
    quantity_ids: tuple[AnnotationId, ...] = ()


_FOR_ROUNDING = 0.0101
"""Share of an exact figure: one per cent, and the last bits of its arithmetic."""


@dataclass(frozen=True, slots=True)
class QuantityFields:
    value: float | None = None
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    dimension: str | None = None
    modifier: Modifier = Modifier.EXACT
    measures: str | None = None
    subject: str | None = None
    as_of: str | None = None
    scope_note: str = ""

    @property
    def bounds(self) -> tuple[float | None, float | None]:
        """Its bounds as a reader takes them: an exact figure has none but what comparing allows for rounding."""
        if self.modifier is not Modifier.EXACT or self.value is None or self.low is None or self.high is None:
            return self.low, self.high
        allowed = _FOR_ROUNDING * abs(self.value)
        return (None, None) if max(self.value - self.low, self.high - self.value) <= allowed else (self.low, self.high)


@dataclass(frozen=True, slots=True)
class QuotationFields:
    quote_type: QuoteType = QuoteType.DIRECT
    speaker: Speaker = field(default_factory=Speaker)
    cue: Segments = ()


@dataclass(frozen=True, slots=True)
class Annotation:
    """One annotation with everything that is known of it."""

    id: AnnotationId
    article_id: ArticleId
    kind: AnnotationKind
    label_id: LabelId | None
    entity_id: EntityId | None
    status: Status
    origin: str
    score: float | None
    reasons: tuple[str, ...]
    note: str
    annotator_id: AnnotatorId | None
    created_at: Timestamp
    segments: Segments
    quote: str
    """The text of its segments, joined by a space where there are several."""
    claim: ClaimFields | None = None
    quantity: QuantityFields | None = None
    quotation: QuotationFields | None = None


@dataclass(frozen=True, slots=True)
class Relation:
    id: RelationId
    label_id: LabelId
    from_id: AnnotationId
    to_id: AnnotationId
    from_article_id: ArticleId
    to_article_id: ArticleId
    status: Status
    origin: str
    note: str


@dataclass(frozen=True, slots=True)
class Entity:
    id: EntityId
    name: str
    label_id: LabelId | None
    aliases: tuple[str, ...]
    external_ids: Mapping[str, Any]
    note: str
    status: Status
    origin: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PositionClaim:
    claim_id: AnnotationId
    article_id: ArticleId
    role: ClaimRole


@dataclass(frozen=True, slots=True)
class Position:
    id: PositionId
    label: str
    value: str | None
    claims: tuple[PositionClaim, ...] = ()


@dataclass(frozen=True, slots=True)
class Assessment:
    id: str
    annotator_id: AnnotatorId
    position_id: PositionId | None
    opinion: Opinion | None
    likelihood: Likelihood | None
    confidence: Confidence | None
    reasoning: str
    created_at: Timestamp


@dataclass(frozen=True, slots=True)
class Evidence:
    id: str
    citation: str
    annotation_id: AnnotationId | None
    note: str
    consistency: Mapping[PositionId, Consistency]


@dataclass(frozen=True, slots=True)
class Dispute:
    id: DisputeId
    number: int
    question: str
    topic: str
    kind: DisputeKind
    status: DisputeStatus
    resolution: Resolution | None
    rationale: str
    confidence: Confidence | None
    positions: tuple[Position, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    noted_id: PositionId | None = None
    """The position that was upheld last, whether or not it still ends so."""


@dataclass(frozen=True, slots=True)
class HistoryItem:
    """One entry of the history, as a person reads it."""

    id: int
    sentence: str
    """English; ``action`` and ``details`` let the window say it in another language."""
    action: str
    details: Mapping[str, Any]
    annotator: str | None
    created_at: Timestamp
    state: str


@dataclass(frozen=True, slots=True)
class ProjectCounts:
    articles: int
    entities: int
    claims: int
    disputes: int
    resolved: int
    suggested: int
