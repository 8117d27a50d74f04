"""What goes into the reading machine and what comes out: frozen records, nothing else.

This is the only module of ``nlp`` that ``storage`` may import; everybody takes the records from here, whichever of the
modules below holds them. They must stay free of heavy imports, because the window loads them before spaCy. Every
position is in Unicode code points of the canonical text, end exclusive.
"""

from __future__ import annotations

from nlp.proposals.articles import (
    CLAIM_THRESHOLD,
    ArticleInput,
    ArticleReading,
    ClaimDecision,
    ClaimProposal,
    DateValue,
    KnownSurface,
    MentionProposal,
    QuantityProposal,
    QuotationProposal,
)
from nlp.proposals.comparisons import (
    SURE,
    ComparedArticle,
    ComparedMention,
    ComparisonJob,
    ComparisonProposal,
    Comparisons,
    Explanation,
    PartOf,
    RelatedPassage,
)
from nlp.proposals.entities import (
    ClusterJob,
    EntityClusters,
    EntityLinkProposal,
    EntityProposal,
    MentionInput,
    RefusedMerge,
)
from nlp.proposals.passages import (
    Passage,
    Segment,
    Segments,
    Sentence,
)
from nlp.proposals.questions import Nearby, Question
from nlp.proposals.runs import (
    ArticleFailed,
    ArticleRead,
    ModelReady,
    PartRead,
    ReadingEvent,
    ReadingFailed,
    ReadingFinished,
    ReadingJob,
)
from nlp.proposals.vocabulary import (
    Attribution,
    ClaimType,
    ComparisonBasis,
    ComparisonRelation,
    EntityRelation,
    Factuality,
    Modifier,
    Polarity,
    QuoteType,
)

__all__ = [
    "CLAIM_THRESHOLD",
    "SURE",
    "ArticleFailed",
    "ArticleInput",
    "ArticleRead",
    "ArticleReading",
    "Attribution",
    "ClaimDecision",
    "ClaimProposal",
    "ClaimType",
    "ClusterJob",
    "ComparedArticle",
    "ComparedMention",
    "ComparisonBasis",
    "ComparisonJob",
    "ComparisonProposal",
    "ComparisonRelation",
    "Comparisons",
    "DateValue",
    "EntityClusters",
    "EntityLinkProposal",
    "EntityProposal",
    "EntityRelation",
    "Explanation",
    "Factuality",
    "KnownSurface",
    "MentionInput",
    "MentionProposal",
    "ModelReady",
    "Modifier",
    "Nearby",
    "PartOf",
    "PartRead",
    "Passage",
    "Polarity",
    "QuantityProposal",
    "Question",
    "QuotationProposal",
    "QuoteType",
    "ReadingEvent",
    "ReadingFailed",
    "ReadingFinished",
    "ReadingJob",
    "RefusedMerge",
    "RelatedPassage",
    "Segment",
    "Segments",
    "Sentence",
]
