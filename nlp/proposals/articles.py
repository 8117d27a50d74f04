"""One article: what its reading needs to know, and everything that is read in it."""

from __future__ import annotations

from dataclasses import dataclass

from nlp.proposals.passages import Segments, Sentence
from nlp.proposals.vocabulary import Attribution, ClaimType, Factuality, Modifier, Polarity, QuoteType

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
        return self.low[:7] if self.low[:7] == self.high[:7] else self.low[:4]


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
