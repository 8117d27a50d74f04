"""What a brief says, as frozen records: questions, answers with their exact quotes, verdicts, sources, loose ends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from nlp.proposals import Attribution, ComparisonBasis, ComparisonRelation, Modifier
from storage.ids import PartialDate
from storage.nearby import Near
from storage.vocabulary import (
    ClaimRole,
    Confidence,
    Consistency,
    Credibility,
    DisputeKind,
    DisputeStatus,
    Likelihood,
    Opinion,
    OutletType,
    Reliability,
    Resolution,
)


class Which(StrEnum):
    """Which disputes of a project go into a brief."""

    ALL = "all"
    OPEN = "open"
    RESOLVED = "resolved"


@dataclass(frozen=True, slots=True)
class BriefOptions:
    """What a brief holds and how it is signed."""

    disputes: Which = Which.ALL
    chosen: tuple[str, ...] | None = None
    """Ids of the disputes to tell of, whatever their state; None leaves it to ``disputes``."""
    include_evidence: bool = True
    blind: bool = False
    """Outlets, titles, authors and grades stay unnamed."""
    title: str | None = None
    author: str | None = None
    """Who hands it over; None names the analysts who judged."""
    dated: date | None = None
    """None is today."""
    near: Near = field(default_factory=dict)
    """By dispute and article, the passages that may speak of it: such an article is not called silent."""


@dataclass(frozen=True, slots=True)
class BriefArticle:
    """One article as the brief names it."""

    name: str
    """Its outlet, or its title where it has none; with the date where one outlet has several."""
    title: str
    byline: str | None
    url: str | None
    published_on: PartialDate | None
    as_of_on: PartialDate | None


@dataclass(frozen=True, slots=True)
class BriefSource:
    """An outlet with its grade and its articles."""

    name: str
    outlet_type: OutletType | None
    country: str | None
    """ISO 3166 alpha-2."""
    reliability: Reliability | None
    """None where nobody graded it: F, which the code has for that, and no word on why."""
    basis: str
    articles: tuple[BriefArticle, ...]


@dataclass(frozen=True, slots=True)
class BriefQuote:
    """One passage, word for word."""

    text: str
    """Exactly as in the article; several stretches are joined by " […] "."""
    article: BriefArticle
    paragraph: int
    """Counted from 1 below headline and byline; 0 is the headline."""
    role: ClaimRole
    statement: str
    speaker: str | None
    attribution: Attribution
    credibility: Credibility | None
    as_of: PartialDate | None
    """The day that the claim speaks of, where one was recorded."""
    scope_note: str
    reliability: Reliability | None
    copy_of: str | None = None
    """The article that printed the same words before; the two count as one source."""
    number: int = 0
    """Its place among the quotations of the brief, counted from 1."""
    claim_id: str = ""


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()


@dataclass(frozen=True, slots=True)
class BriefPosition:
    label: str
    quotes: tuple[BriefQuote, ...]
    independent: int
    """Sources that assert it, copies counted once."""

    @property
    def statement(self) -> str:
        """What it says in a sentence; empty where nobody has put it into words other than those of an article."""
        words = next((quote.statement for quote in self.quotes if quote.role is ClaimRole.ASSERTS), "")
        statement = " ".join(words.split()).rstrip(".")
        quoted = {" ".join(quote.text.split()).rstrip(".") for quote in self.quotes}
        return "" if statement in quoted or statement == self.label else statement

    @property
    def heading(self) -> str:
        """The same above its quotations, empty where it is the greater part of one: it would be read twice.

        That is the sentence without how it begins, or without who said it. A small part of a long one tells what is
        meant of it.
        """
        statement = _plain(self.statement)
        quoted = (_plain(quote.text) for quote in self.quotes)
        repeated = any(statement in text and len(statement) * 2 >= len(text) for text in quoted)
        return "" if repeated else self.statement


@dataclass(frozen=True, slots=True)
class BriefComparison:
    """Two passages set side by side, with the arithmetic."""

    a_words: str
    a_name: str
    b_words: str
    b_name: str
    relation: ComparisonRelation
    """What a person said of them, or what the machine proposed."""
    judged: bool
    basis: ComparisonBasis
    steps: tuple[str, ...]
    differs: tuple[str, ...]
    a_quote: int = 0
    """Number of the quotation that holds the passage; 0 where none does."""
    b_quote: int = 0


@dataclass(frozen=True, slots=True)
class BriefAssessment:
    analyst: str
    position: str | None
    """Label of the position that it speaks of."""
    statement: str
    opinion: Opinion | None
    likelihood: Likelihood | None
    confidence: Confidence | None
    reasoning: str


@dataclass(frozen=True, slots=True)
class BriefEvidence:
    citation: str
    note: str
    consistency: Mapping[str, Consistency]
    """By the position's label."""
    quote: int = 0
    """Number of the quotation that is cited; 0 where it is no quotation of the brief."""


@dataclass(frozen=True, slots=True)
class BriefBearing:
    """A passage that bears on a question and that nobody has weighed yet."""

    names: tuple[str, ...]
    """Of the articles that print it."""
    words: str
    """The words that were compared."""
    before: str
    """What stands before them in their sentence, word for word; "…" where it is cut."""
    after: str


@dataclass(frozen=True, slots=True)
class PlotValue:
    """One dated figure of a plot."""

    label: str
    name: str
    on: date
    on_words: PartialDate
    value: float
    low: float | None
    high: float | None
    modifier: Modifier
    scope: str = ""
    """What it speaks of where that is not what most speak of; no line joins figures of different scope."""


@dataclass(frozen=True, slots=True)
class BriefDispute:
    question: str
    kind: DisputeKind
    status: DisputeStatus
    resolution: Resolution | None
    rationale: str
    confidence: Confidence | None
    positions: tuple[BriefPosition, ...]
    comparisons: tuple[BriefComparison, ...]
    assessments: tuple[BriefAssessment, ...]
    evidence: tuple[BriefEvidence, ...]
    bearing: tuple[BriefBearing, ...]
    silent: tuple[str, ...]
    """Names of the articles from which no answer was recorded."""
    perhaps: tuple[BriefBearing, ...] = ()
    """Passages of further articles that may speak of it: alike in words, and weighed by nobody."""
    called_silent: tuple[str, ...] = ()
    """Names of those among the silent of which an analyst has said so."""
    plot: tuple[PlotValue, ...] = ()
    """In the order of their days; empty where there is nothing to plot."""
    upheld: str = ""
    """Label of the answer that holds, where it ends so and somebody said which."""
    upheld_stands: bool = True
    """Whether an assessment speaks for it still; else it is known from the history alone."""

    @property
    def quotes(self) -> tuple[BriefQuote, ...]:
        return tuple(quote for position in self.positions for quote in position.quotes)


@dataclass(frozen=True, slots=True)
class BriefPoint:
    """A difference that the comparison of the articles showed and that no question covers yet."""

    topic: str
    passages: tuple[BriefBearing, ...]
    note: str = ""
    """What is odd, where one article disagrees with itself or with the calendar."""


@dataclass(frozen=True, slots=True)
class BriefCopy:
    """Two articles that share words."""

    a_name: str
    b_name: str
    sentences: int


@dataclass(frozen=True, slots=True)
class BriefReview:
    """How much of what was proposed in an article a person has decided, 0 to 1."""

    name: str
    share: float


@dataclass(frozen=True, slots=True)
class Brief:
    title: str
    author: str
    dated: date
    blind: bool
    with_evidence: bool
    disputes: tuple[BriefDispute, ...]
    sources: tuple[BriefSource, ...]
    copies: tuple[BriefCopy, ...]
    points: tuple[BriefPoint, ...]
    points_left: int
    """Further points that are not told one by one."""
    reviews: tuple[BriefReview, ...]
    comparisons_proposed: int
    comparisons_judged: int
    disputes_left_out: int
    article_count: int
    """All that were compared; ``sources`` lists those that are quoted where there are many."""
    judged: tuple[BriefComparison, ...] = ()
    """Pairs of passages that were judged and stand together in no question."""
    judged_left: int = 0
    """Further pairs that are not told."""
    names: tuple[str, ...] = ()
    """Of all articles, in their order."""
    period: tuple[PartialDate, PartialDate] | None = None
    """First and last day of publication."""
    undated: int = 0
    """Articles whose day is not known."""
    withheld: Mapping[str, str] = field(default_factory=dict)
    """Names that a blind copy does not say, and what stands in their place."""

    @property
    def articles_left_out(self) -> int:
        return self.article_count - sum(len(source.articles) for source in self.sources)

    @property
    def quote_count(self) -> int:
        return sum(len(dispute.quotes) for dispute in self.disputes)
