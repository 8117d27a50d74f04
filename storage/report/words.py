"""What a brief calls the values of the closed vocabularies, in words that need no explanation; said by ``speech``."""

from __future__ import annotations

from nlp.proposals import Attribution, ComparisonBasis, ComparisonRelation
from storage.vocabulary import (
    ClaimRole,
    Confidence,
    Consistency,
    Credibility,
    DisputeStatus,
    Likelihood,
    Opinion,
    OutletType,
    Reliability,
    Resolution,
)

RELIABILITY = {
    Reliability.A: "completely reliable",
    Reliability.B: "usually reliable",
    Reliability.C: "fairly reliable",
    Reliability.D: "not usually reliable",
    Reliability.E: "unreliable",
    Reliability.F: "reliability cannot be judged",
}
CREDIBILITY = {
    Credibility.CONFIRMED: "confirmed by other sources",
    Credibility.PROBABLY_TRUE: "probably true",
    Credibility.POSSIBLY_TRUE: "possibly true",
    Credibility.DOUBTFUL: "doubtful",
    Credibility.IMPROBABLE: "improbable",
    Credibility.CANNOT_BE_JUDGED: "truth cannot be judged",
}
CHANCE = {
    Likelihood.ALMOST_NO_CHANCE: "almost no chance",
    Likelihood.VERY_UNLIKELY: "very unlikely",
    Likelihood.UNLIKELY: "unlikely",
    Likelihood.ROUGHLY_EVEN_CHANCE: "roughly even chance",
    Likelihood.LIKELY: "likely",
    Likelihood.VERY_LIKELY: "very likely",
    Likelihood.ALMOST_CERTAIN: "almost certain",
}
LIKELIHOOD = {
    Likelihood.ALMOST_NO_CHANCE: "There is almost no chance that {}.",
    Likelihood.VERY_UNLIKELY: "It is very unlikely that {}.",
    Likelihood.UNLIKELY: "It is unlikely that {}.",
    Likelihood.ROUGHLY_EVEN_CHANCE: "There is a roughly even chance that {}.",
    Likelihood.LIKELY: "It is likely that {}.",
    Likelihood.VERY_LIKELY: "It is very likely that {}.",
    Likelihood.ALMOST_CERTAIN: "It is almost certain that {}.",
}
WEIGHED = {
    Likelihood.ALMOST_NO_CHANCE: "{} sees almost no chance",
    Likelihood.VERY_UNLIKELY: "{} judges it very unlikely",
    Likelihood.UNLIKELY: "{} judges it unlikely",
    Likelihood.ROUGHLY_EVEN_CHANCE: "{} sees a roughly even chance",
    Likelihood.LIKELY: "{} judges it likely",
    Likelihood.VERY_LIKELY: "{} judges it very likely",
    Likelihood.ALMOST_CERTAIN: "{} judges it almost certain",
}
RANGE = {
    Likelihood.ALMOST_NO_CHANCE: (1, 5),
    Likelihood.VERY_UNLIKELY: (5, 20),
    Likelihood.UNLIKELY: (20, 45),
    Likelihood.ROUGHLY_EVEN_CHANCE: (45, 55),
    Likelihood.LIKELY: (55, 80),
    Likelihood.VERY_LIKELY: (80, 95),
    Likelihood.ALMOST_CERTAIN: (95, 99),
}
"""Per cent that each expression stands for in ICD 203."""

CONFIDENCE = {
    Confidence.LOW: "Confidence in this is low.",
    Confidence.MODERATE: "Confidence in this is moderate.",
    Confidence.HIGH: "Confidence in this is high.",
}
"""A sentence of its own: ICD 203 keeps confidence out of the sentence that states the likelihood."""

GROUNDS = {
    "high": "good information from several sources, and little that could be read another way",
    "moderate": "credible information, though not enough of it, or open to another reading",
    "low": "thin, fragmentary or doubtful information",
}
LEVELS = ("high", "moderate", "low")
"""Of confidence, each with what it rests on in ``GROUNDS``."""

OPINION = {
    Opinion.STRONGLY_DISAGREE: "{} strongly disagrees with the answer “{}”.",
    Opinion.DISAGREE: "{} disagrees with the answer “{}”.",
    Opinion.NEUTRAL: "{} is neutral on the answer “{}”.",
    Opinion.AGREE: "{} agrees with the answer “{}”.",
    Opinion.STRONGLY_AGREE: "{} strongly agrees with the answer “{}”.",
}
STANCE = {
    Opinion.STRONGLY_DISAGREE: "strong disagreement",
    Opinion.DISAGREE: "disagreement",
    Opinion.NEUTRAL: "neither agreement nor disagreement",
    Opinion.AGREE: "agreement",
    Opinion.STRONGLY_AGREE: "strong agreement",
}
"""An opinion that names no answer."""

CONSISTENCY = {
    Consistency.VERY_CONSISTENT: "very consistent",
    Consistency.CONSISTENT: "consistent",
    Consistency.NEUTRAL: "neutral",
    Consistency.INCONSISTENT: "inconsistent",
    Consistency.VERY_INCONSISTENT: "very inconsistent",
    Consistency.NOT_APPLICABLE: "does not apply",
}
RESOLUTION = {
    Resolution.POSITION_UPHELD: "One answer holds against the others.",
    Resolution.EXPLAINED_BY_SCOPE: "No contradiction: the articles speak of different things.",
    Resolution.EXPLAINED_BY_DATE: "No contradiction: the articles speak of different days.",
    Resolution.EXPLAINED_BY_DEFINITION: "No contradiction: the articles count by different definitions.",
    Resolution.UNIT_OR_ROUNDING: "No disagreement: the answers are the same once units and rounding are allowed for.",
    Resolution.SOURCE_ERROR: "One of the sources is in error.",
    Resolution.TYPO_OR_SPELLING: "No disagreement: the difference is one of spelling.",
    Resolution.NOT_COMPARABLE: "The answers cannot be compared.",
    Resolution.UNDECIDED: "Examined, and not decided.",
}
STATE = {
    DisputeStatus.OPEN: "Open",
    DisputeStatus.IN_REVIEW: "Provisional",
    DisputeStatus.RESOLVED: "Settled",
    DisputeStatus.IRREDUCIBLE: "Cannot be settled",
    DisputeStatus.DISMISSED: "Set aside",
}
UNDECIDED = "Undecided"
"""The state of a question that was examined without coming to an answer."""

COUNTED_STATES = {
    "Settled": ("one is settled", "{} are settled"),
    "Provisional": ("one has a provisional answer", "{} have a provisional answer"),
    "Undecided": ("one was examined and left undecided", "{} were examined and left undecided"),
    "Cannot be settled": ("one cannot be settled from these articles", "{} cannot be settled from these articles"),
    "Open": (
        "one is open: nobody has judged between the answers yet",
        "{} are open: nobody has judged between the answers yet",
    ),
    "Set aside": ("one was set aside", "{} were set aside"),
}
"""How many questions are in each state, in the order in which they are told; open ones last but for those set aside."""

OPPOSED = {
    ComparisonBasis.ANTONYM: "They say opposite things.",
    ComparisonBasis.NEGATION: "One says what the other denies.",
    ComparisonBasis.DATE: "The same event, different times.",
    ComparisonBasis.FRAMING: "One matter in different words.",
}
"""What follows from two passages that differ, where they are no figures."""

RELATION = {
    ComparisonRelation.VALUE_DIFFERS: "Same measure, different values.",
    ComparisonRelation.EQUIVALENT: "Both say the same.",
    ComparisonRelation.AGREES_AFTER_NORMALIZATION: "The same once converted.",
    ComparisonRelation.COMPATIBLE: "Both can hold.",
    ComparisonRelation.DIFFERENT_SCOPE: "They may speak of different things.",
    ComparisonRelation.DIFFERENT_AS_OF: "They speak of different days, so both may hold.",
    ComparisonRelation.SUPPORTS: "One supports the other.",
    ComparisonRelation.CONTRADICTS: "They contradict each other.",
    ComparisonRelation.REFRAMES: "One matter in different words.",
    ComparisonRelation.NEAR_DUPLICATE: "The same words.",
    ComparisonRelation.UNRELATED: "They have nothing to do with each other.",
}
ROLE = {
    ClaimRole.ASSERTS: "",
    ClaimRole.SUPPORTS: "Supports this",
    ClaimRole.REBUTS: "Speaks against this",
    ClaimRole.UNDERCUTS: "Questions the basis of this",
}
OUTLET = {
    OutletType.NEWSPAPER: "newspaper",
    OutletType.AGENCY: "news agency",
    OutletType.BROADCASTER: "broadcaster",
    OutletType.MAGAZINE: "magazine",
    OutletType.ONLINE: "online outlet",
    OutletType.BLOG: "blog",
    OutletType.THINK_TANK: "think tank",
    OutletType.GOVERNMENT: "government",
    OutletType.COMPANY: "company",
    OutletType.NGO: "non-governmental organisation",
    OutletType.ACADEMIC: "academic",
    OutletType.SOCIAL_MEDIA: "social media",
    OutletType.OTHER: "other outlet",
}
VOICE = {
    Attribution.AUTHOR: "",
    Attribution.DIRECT_QUOTE: "Quoted speech, speaker not recorded",
    Attribution.INDIRECT: "Reported speech, speaker not recorded",
    Attribution.MIXED: "Reported speech, speaker not recorded",
    Attribution.DOCUMENT: "From a document",
    Attribution.UNNAMED_SOURCE: "From an unnamed source",
}
"""Whose word it is, where no speaker is recorded; the article's own needs no word."""

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")

SIGNS = {
    "ring": "a ring is an exact figure",
    "bar": "a capped bar an approximate one",
    "up": "an arrow upwards a lower bound",
    "down": "an arrow downwards an upper bound",
}
"""What the marks of a plot mean."""
