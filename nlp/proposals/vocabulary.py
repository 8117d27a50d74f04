"""The closed vocabularies of what the machine proposes, by the words that are stored and exported."""

from __future__ import annotations

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
