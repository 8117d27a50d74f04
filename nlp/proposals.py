"""What goes into the reading machine and what comes out: frozen records, nothing else.

This is the only module of ``nlp`` that ``storage`` may import. It must stay free of heavy imports, because the
window loads it before spaCy. Every position is in Unicode code points of the canonical text, end exclusive.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class ClaimType(StrEnum):
    QUANTITY = "quantity"
    EVENT = "event"
    STATUS = "status"
    RANKING = "ranking"
    CAUSAL = "causal"
    COMPARISON = "comparison"
    LEGAL_ACT = "legal_act"
    STATEMENT = "statement"
    FORECAST = "forecast"
    FRAMING = "framing"
    OTHER = "other"


class Attribution(StrEnum):
    AUTHOR = "author"
    DIRECT_QUOTE = "direct_quote"
    INDIRECT = "indirect"
    MIXED = "mixed"
    DOCUMENT = "document"
    UNNAMED_SOURCE = "unnamed_source"


class Factuality(StrEnum):
    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"
    UNDERSPECIFIED = "underspecified"


class Polarity(StrEnum):
    POSITIVE = "positive"
    NEGATIVE = "negative"


class Modifier(StrEnum):
    EXACT = "exact"
    APPROX = "approx"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    ALMOST = "almost"
    RANGE = "range"
    VAGUE = "vague"


class QuoteType(StrEnum):
    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class ComparisonRelation(StrEnum):
    VALUE_DIFFERS = "value_differs"
    EQUIVALENT = "equivalent"
    AGREES_AFTER_NORMALIZATION = "agrees_after_normalization"
    COMPATIBLE = "compatible"
    DIFFERENT_SCOPE = "different_scope"
    DIFFERENT_AS_OF = "different_as_of"
    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    REFRAMES = "reframes"
    NEAR_DUPLICATE = "near_duplicate"
    UNRELATED = "unrelated"


class ComparisonBasis(StrEnum):
    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"
    DISTANCE = "distance"
    MASS = "mass"
    DATE = "date"
    DURATION = "duration"
    RANK = "rank"
    NEGATION = "negation"
    ANTONYM = "antonym"
    NAME_VARIANT = "name_variant"
    ATTRIBUTION = "attribution"
    FRAMING = "framing"
    EXISTENCE = "existence"
    IMPOSSIBILITY = "impossibility"
    MANUAL = "manual"


class EntityRelation(StrEnum):
    SAME_AS = "same_as"
    METONYM_OF = "metonym_of"
    DEMONYM_OF = "demonym_of"
    PART_OF = "part_of"
    DIFFERENT_FROM = "different_from"


@dataclass(frozen=True, slots=True, order=True)
class Segment:
    """One stretch ``[start, end)`` of an article's text, in code points."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a stretch of text: [{self.start}, {self.end})")


Segments = tuple[Segment, ...]


# --- what goes in ---------------------------------------------------------------------------------------------

CLAIM_THRESHOLD = 0.5
"""Check-worthiness from which a sentence is proposed as a claim, unless an order says otherwise."""


@dataclass(frozen=True, slots=True)
class ArticleInput:
    """One article to read. ``key`` is the caller's name for it (the article's id) and comes back unchanged."""

    key: str
    text: str
    language: str | None = None
    published_on: str | None = None
    claim_threshold: float = CLAIM_THRESHOLD
    """Check-worthiness from which a sentence is proposed as a claim; 0 proposes every one with its score."""


@dataclass(frozen=True, slots=True)
class KnownSurface:
    """What the project already says about one surface form: how often it bears a label, and who decided it."""

    surface: str
    label: str
    suggested: int = 0
    confirmed: int = 0
    rejected: int = 0


@dataclass(frozen=True, slots=True)
class ClaimDecision:
    """The words of a claim that a person confirmed, made or rejected: what the machine learns from."""

    text: str
    worthy: bool


@dataclass(frozen=True, slots=True)
class MentionInput:
    """One mention that is in the project, for clustering into entities across articles."""

    mention_id: str
    article_key: str
    surface: str
    label: str
    start: int
    entity_id: str | None = None
    """The entity that a person, or an earlier run, gave it."""
    decided: bool = False
    """True when a person gave the entity; the machine then never moves the mention."""


@dataclass(frozen=True, slots=True)
class RefusedMerge:
    """Two names that a person keeps apart (``different_from``): never proposed as one again."""

    a: str
    b: str


# --- what comes out -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sentence:
    start: int
    end: int
    boilerplate: bool = False


@dataclass(frozen=True, slots=True)
class MentionProposal:
    segments: Segments
    label: str
    score: float
    reasons: tuple[str, ...]
    origin: str


@dataclass(frozen=True, slots=True)
class QuantityProposal:
    segments: Segments
    value: float | None
    low: float | None
    high: float | None
    unit: str | None
    dimension: str
    modifier: Modifier
    measures: str | None
    subject: str | None
    as_of: str | None
    score: float
    reasons: tuple[str, ...]
    origin: str


@dataclass(frozen=True, slots=True)
class DateValue:
    """A date as written, read to the days it may stand for: both ends ISO 8601, both inside."""

    segments: Segments
    text: str
    """The words that were read."""
    low: str | None
    """First day; None when the article says no year and none could be found for it."""
    high: str | None
    granularity: str
    """day, week, month, quarter, season, half, year, decade, century, or range."""
    anchored: str
    """What the words left open was taken from: "explicit" (nothing), "dateline", "byline", "published", "previous"
    (the date before it in the text), or "none" (still open: ask)."""
    bound: str = "on"
    """on, since, after, until or before: how the date limits what is said."""
    weekday: str | None = None
    """A weekday, or "weekend", that the text states together with the date."""
    score: float = 1.0
    reasons: tuple[str, ...] = ()
    origin: str = "rule:dates@1"

    @property
    def as_of(self) -> str | None:
        """The shortest ISO 8601 form that covers it: 2025-01-09, 2024-12, 2024; its last day for a longer range."""
        if self.low is None or self.high is None:
            return None
        if self.low == self.high:
            return self.low
        if self.low[:4] != self.high[:4]:
            return self.high
        return self.low[:7] if self.low[:7] == self.high[:7] and self.granularity == "month" else self.low[:4]


@dataclass(frozen=True, slots=True)
class QuotationProposal:
    content: Segments
    quote_type: QuoteType
    cue: Segments
    speaker: Segments
    score: float
    reasons: tuple[str, ...]
    origin: str
    speaker_name: Segments = ()
    """The name that ``speaker`` holds, or that its pronoun stands for: where to look for the speaker's entity."""


@dataclass(frozen=True, slots=True)
class ClaimProposal:
    segments: Segments
    statement: str
    claim_type: ClaimType
    check_worthiness: float
    reasons: tuple[str, ...]
    attribution: Attribution
    factuality: Factuality
    polarity: Polarity
    speaker: Segments = ()
    cue: Segments = ()
    hedges: tuple[Segments, ...] = ()
    as_of: str | None = None
    origin: str = ""
    speaker_name: Segments = ()
    """As in a quotation: the name that ``speaker`` holds or stands for."""


@dataclass(frozen=True, slots=True)
class ArticleReading:
    """Everything that the machine proposes for one article. Recording it twice changes nothing."""

    key: str
    pipeline: str
    """``name@version`` of the spaCy pipeline that read it."""
    sentences: tuple[Sentence, ...] = ()
    mentions: tuple[MentionProposal, ...] = ()
    quantities: tuple[QuantityProposal, ...] = ()
    quotations: tuple[QuotationProposal, ...] = ()
    claims: tuple[ClaimProposal, ...] = ()
    notes: tuple[str, ...] = ()
    """What the machine could not do for this article, each a sentence for a person."""


@dataclass(frozen=True, slots=True)
class EntityProposal:
    """One real-world thing: the mentions (by id) that the machine believes name it, and why each alias joined."""

    name: str
    label: str
    mention_ids: tuple[str, ...]
    aliases: tuple[str, ...]
    reasons: tuple[str, ...]
    origin: str
    entity_id: str | None = None
    """An entity already in the project that this cluster extends."""


@dataclass(frozen=True, slots=True)
class EntityLinkProposal:
    """A link between two proposed or existing clusters, each named by one of its mentions."""

    a_mention_id: str
    b_mention_id: str
    relation: EntityRelation
    score: float
    reasons: tuple[str, ...]
    origin: str


@dataclass(frozen=True, slots=True)
class EntityClusters:
    entities: tuple[EntityProposal, ...]
    links: tuple[EntityLinkProposal, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why two passages are shown together: a sentence for a person, the arithmetic, what is shared, what differs."""

    text: str
    steps: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    differs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    article_key: str
    segments: Segments


@dataclass(frozen=True, slots=True)
class ComparisonProposal:
    a: Passage
    b: Passage
    relation: ComparisonRelation
    basis: ComparisonBasis
    score: float
    explanation: Explanation
    origin: str


@dataclass(frozen=True, slots=True)
class ComparedMention:
    """A name in an article that is compared, with the entity that it belongs to in the project, if any."""

    start: int
    end: int
    label: str
    entity_id: str | None = None


@dataclass(frozen=True, slots=True)
class ComparedArticle:
    """What the comparison needs of one article: its text and what was read in it.

    ``sentences`` may be empty when only the text is at hand: they are then cut by punctuation.
    """

    key: str
    text: str
    sentences: tuple[Sentence, ...]
    quantities: tuple[QuantityProposal, ...] = ()
    dates: tuple[DateValue, ...] = ()
    mentions: tuple[ComparedMention, ...] = ()
    language: str | None = None
    published_on: str | None = None
    as_of_on: str | None = None
    name: str = ""
    """How a person calls it ("Lima Courier"); the key stands in when empty."""


@dataclass(frozen=True, slots=True)
class PartOf:
    """One entity is part of another: its figures cannot exceed the whole's."""

    part_id: str
    whole_id: str


@dataclass(frozen=True, slots=True)
class ComparisonJob:
    """Compare these articles. ``new`` restricts the work to pairs with at least one of these keys (empty: all)."""

    articles: tuple[ComparedArticle, ...]
    new: frozenset[str] = frozenset()
    rejected: tuple[tuple[Passage, Passage], ...] = ()
    """Pairs that a person dismissed: never proposed again, in either order."""
    parts: tuple[PartOf, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparisons:
    """What a comparison found, best first."""

    proposals: tuple[ComparisonProposal, ...]


@dataclass(frozen=True, slots=True)
class RelatedPassage:
    """A sentence of another article that may speak of the same thing, best first."""

    passage: Passage
    score: float
    shared: tuple[str, ...]
    reasons: tuple[str, ...]


# --- how a run reports itself ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReadingJob:
    """One order to the reading machine: these articles, with this pipeline, knowing what the project knows."""

    articles: tuple[ArticleInput, ...]
    model: str = "en_core_web_sm"
    """Name of an installed pipeline, or the path of a folder or wheel chosen from disk."""
    known: tuple[KnownSurface, ...] = ()
    processes: int = 1
    decisions: tuple[ClaimDecision, ...] = ()


@dataclass(frozen=True, slots=True)
class ModelReady:
    """The pipeline is loaded. ``missing`` names the components that Sidelight would use and the pipeline lacks."""

    name: str
    version: str
    language: str
    labels: tuple[str, ...]
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleRead:
    reading: ArticleReading
    done: int
    total: int
    seconds_left: float | None


@dataclass(frozen=True, slots=True)
class PartRead:
    share: float
    """Of a long article that is being read, 0 to 1."""
    done: int
    total: int
    seconds_left: float | None


@dataclass(frozen=True, slots=True)
class ArticleFailed:
    key: str
    reason: str


@dataclass(frozen=True, slots=True)
class ReadingFinished:
    read: int
    failed: int
    seconds: float
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class ReadingFailed:
    """The run could not go on at all (model missing, process died): one sentence, with what to do."""

    reason: str


ReadingEvent = ModelReady | ArticleRead | PartRead | ArticleFailed | ReadingFinished | ReadingFailed


@dataclass(frozen=True, slots=True)
class ClusterJob:
    """Cluster these mentions into entities. ``texts`` (key -> text) serve "Long Name (ABC)" and "aka" patterns."""

    mentions: tuple[MentionInput, ...]
    texts: Mapping[str, str] = field(default_factory=dict)
    refused: tuple[RefusedMerge, ...] = ()
