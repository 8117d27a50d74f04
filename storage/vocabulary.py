"""The closed vocabularies of the project file, those of the machine's proposals among them."""

from __future__ import annotations

from enum import IntEnum, StrEnum

from nlp.proposals import (
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
    "AnnotationKind",
    "Attribution",
    "ClaimRole",
    "ClaimType",
    "ComparisonBasis",
    "ComparisonRelation",
    "Confidence",
    "Consistency",
    "Credibility",
    "DisputeKind",
    "DisputeStatus",
    "EntityRelation",
    "Factuality",
    "LabelKind",
    "Likelihood",
    "Modifier",
    "Opinion",
    "OutletType",
    "Polarity",
    "QuoteType",
    "Reliability",
    "Resolution",
    "SegmentRole",
    "Status",
]


class AnnotationKind(StrEnum):
    MENTION = "mention"
    CLAIM = "claim"
    QUANTITY = "quantity"
    QUOTATION = "quotation"
    SPAN = "span"


class SegmentRole(StrEnum):
    """What a stretch of text is for its annotation: the annotation itself, or one of its parts."""

    BODY = "body"
    SPEAKER = "speaker"
    NAME = "name"
    """The name that the speaker's words hold or stand for: that of the person whom "she said" means."""
    CUE = "cue"
    HEDGE = "hedge"


class LabelKind(StrEnum):
    ENTITY = "entity"
    CLAIM = "claim"
    RELATION = "relation"
    SPAN = "span"


class Status(StrEnum):
    SUGGESTED = "suggested"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"


class Reliability(StrEnum):
    """Reliability of a source in the NATO Admiralty code (AJP-2.1)."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


class Credibility(IntEnum):
    """Credibility of information in the NATO Admiralty code (AJP-2.1), 1 the best; 6 cannot be judged."""

    CONFIRMED = 1
    PROBABLY_TRUE = 2
    POSSIBLY_TRUE = 3
    DOUBTFUL = 4
    IMPROBABLE = 5
    CANNOT_BE_JUDGED = 6


class OutletType(StrEnum):
    NEWSPAPER = "newspaper"
    AGENCY = "agency"
    BROADCASTER = "broadcaster"
    MAGAZINE = "magazine"
    ONLINE = "online"
    BLOG = "blog"
    THINK_TANK = "think_tank"
    GOVERNMENT = "government"
    COMPANY = "company"
    NGO = "ngo"
    ACADEMIC = "academic"
    SOCIAL_MEDIA = "social_media"
    OTHER = "other"


class ClaimRole(StrEnum):
    """What a claim does for a position."""

    ASSERTS = "asserts"
    SUPPORTS = "supports"
    REBUTS = "rebuts"
    UNDERCUTS = "undercuts"


class DisputeKind(StrEnum):
    VALUE = "value"
    DATE_OR_STATUS = "date_or_status"
    IDENTITY_OR_NAME = "identity_or_name"
    ATTRIBUTION = "attribution"
    CAUSATION = "causation"
    FRAMING = "framing"
    EXISTENCE = "existence"
    IMPOSSIBILITY = "impossibility"


class DisputeStatus(StrEnum):
    OPEN = "open"
    IN_REVIEW = "in_review"
    RESOLVED = "resolved"
    IRREDUCIBLE = "irreducible"
    DISMISSED = "dismissed"


class Resolution(StrEnum):
    POSITION_UPHELD = "position_upheld"
    EXPLAINED_BY_SCOPE = "explained_by_scope"
    EXPLAINED_BY_DATE = "explained_by_date"
    EXPLAINED_BY_DEFINITION = "explained_by_definition"
    UNIT_OR_ROUNDING = "unit_or_rounding"
    SOURCE_ERROR = "source_error"
    TYPO_OR_SPELLING = "typo_or_spelling"
    NOT_COMPARABLE = "not_comparable"
    UNDECIDED = "undecided"


class Opinion(StrEnum):
    """STIX 2.1, opinion-enum."""

    STRONGLY_DISAGREE = "strongly_disagree"
    DISAGREE = "disagree"
    NEUTRAL = "neutral"
    AGREE = "agree"
    STRONGLY_AGREE = "strongly_agree"


class Likelihood(StrEnum):
    """Expressions of likelihood of US Intelligence Community Directive 203."""

    ALMOST_NO_CHANCE = "almost_no_chance"
    VERY_UNLIKELY = "very_unlikely"
    UNLIKELY = "unlikely"
    ROUGHLY_EVEN_CHANCE = "roughly_even_chance"
    LIKELY = "likely"
    VERY_LIKELY = "very_likely"
    ALMOST_CERTAIN = "almost_certain"


class Confidence(StrEnum):
    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"


class Consistency(StrEnum):
    """How evidence bears on a position, in an analysis of competing hypotheses (Heuer 1999)."""

    VERY_CONSISTENT = "CC"
    CONSISTENT = "C"
    NEUTRAL = "N"
    INCONSISTENT = "I"
    VERY_INCONSISTENT = "II"
    NOT_APPLICABLE = "NA"
