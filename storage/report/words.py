"""How a brief puts the closed vocabularies, dates and counts into words that need no explanation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from nlp.proposals import Attribution, ComparisonRelation
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

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_ISO = re.compile(r"\b(\d{4})-(\d{2})(?:-(\d{2}))?\b")

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
    Likelihood.ALMOST_NO_CHANCE: "sees almost no chance",
    Likelihood.VERY_UNLIKELY: "judges it very unlikely",
    Likelihood.UNLIKELY: "judges it unlikely",
    Likelihood.ROUGHLY_EVEN_CHANCE: "sees a roughly even chance",
    Likelihood.LIKELY: "judges it likely",
    Likelihood.VERY_LIKELY: "judges it very likely",
    Likelihood.ALMOST_CERTAIN: "judges it almost certain",
}
PERCENT = {
    Likelihood.ALMOST_NO_CHANCE: "1–5 %",
    Likelihood.VERY_UNLIKELY: "5–20 %",
    Likelihood.UNLIKELY: "20–45 %",
    Likelihood.ROUGHLY_EVEN_CHANCE: "45–55 %",
    Likelihood.LIKELY: "55–80 %",
    Likelihood.VERY_LIKELY: "80–95 %",
    Likelihood.ALMOST_CERTAIN: "95–99 %",
}
"""What each expression stands for in ICD 203."""

CONFIDENCE = {
    Confidence.LOW: "Confidence in this is low.",
    Confidence.MODERATE: "Confidence in this is moderate.",
    Confidence.HIGH: "Confidence in this is high.",
}
"""A sentence of its own: ICD 203 keeps confidence out of the sentence that states the likelihood."""

OPINION = {
    Opinion.STRONGLY_DISAGREE: "strongly disagrees with",
    Opinion.DISAGREE: "disagrees with",
    Opinion.NEUTRAL: "is neutral on",
    Opinion.AGREE: "agrees with",
    Opinion.STRONGLY_AGREE: "strongly agrees with",
}
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
    ClaimRole.SUPPORTS: "supports this",
    ClaimRole.REBUTS: "speaks against this",
    ClaimRole.UNDERCUTS: "questions the basis of this",
}
OUTLET = {kind: kind.value.replace("_", " ") for kind in OutletType} | {
    OutletType.AGENCY: "news agency",
    OutletType.NGO: "non-governmental organisation",
    OutletType.ONLINE: "online outlet",
    OutletType.OTHER: "other outlet",
}
VOICE = {
    Attribution.AUTHOR: "in the article’s own voice",
    Attribution.DIRECT_QUOTE: "quoted speech, speaker not recorded",
    Attribution.INDIRECT: "reported speech, speaker not recorded",
    Attribution.MIXED: "reported speech, speaker not recorded",
    Attribution.DOCUMENT: "from a document",
    Attribution.UNNAMED_SOURCE: "from an unnamed source",
}
"""Whose word it is, where no speaker is recorded."""

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")

_COMMON = frozenset([
    "the", "a", "an", "at", "around", "about", "some", "more", "less", "only", "no", "it", "there", "in", "on", "by",
    "all", "most", "nearly", "almost", "over", "under", "up", "between", "its", "their", "her", "his", "our", "police",
    "officials", "people", "roughly", "approximately", "fewer", "many", "both", "each", "every", "this", "these",
    "that", "those", "rights", "analysts", "experts", "critics", "supporters", "sources", "according", "one", "two",
    "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozens", "hundreds", "thousands", "half",
])  # fmt: skip
"""Words that are no names, so that a sentence beginning with one may continue another."""


def long_date(partial: str | None) -> str:
    """ "5 June 2023", "June 2023", "2023"; the text itself where it is no date, empty for none."""
    if not partial:
        return ""
    match = re.fullmatch(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", partial)
    if match is None:
        return dated_words(partial)
    return _worded(*match.groups())


def dated_words(words: str) -> str:
    """Words with every ISO date in them spelled out."""
    return _ISO.sub(lambda match: _worded(*match.groups()), words)


def day_words(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def day_of(partial: str | None) -> date | None:
    """The day on which a partial date is plotted: the middle of a month or year. None where it is no date."""
    match = re.match(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)", partial or "")
    if match is None:
        return None
    year, month, day = match.groups()
    try:
        if day:
            return date(int(year), int(month), int(day))
        return date(int(year), int(month), 15) if month else date(int(year), 7, 1)
    except ValueError:
        return None


def number(count: int) -> str:
    """ "three", "14", "1,204"."""
    return _NUMBERS[count] if count < len(_NUMBERS) else f"{count:,}"


def counted(count: int, one: str, many: str | None = None) -> str:
    """ "three articles", "one entity"."""
    return f"{number(count)} {one if count == 1 else many or one + 's'}"


def listed(words: Sequence[str], most: int = 12) -> str:
    """ "a", "a and b", "a, b and c", "a, b and 7 more"."""
    shown = list(words)
    if len(shown) > most:
        shown = [*shown[: most - 1], f"{len(shown) - most + 1:,} more"]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}" if shown else ""


def capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def continued(sentence: str) -> str:
    """A sentence as the rest of another: without its stop, its first letter small where that is certain."""
    words = " ".join(sentence.split()).rstrip(".")
    first = words.split(" ", 1)[0]
    return words[:1].lower() + words[1:] if first.lower() in _COMMON else words


def ended(sentence: str) -> str:
    """A sentence with its stop."""
    words = sentence.strip()
    return words if not words or words[-1] in ".!?…" or words[-2:] in (".”", "?”", "!”", '."') else f"{words}."


def _worded(year: str, month: str | None, day: str | None) -> str:
    if month is None or not 1 <= int(month) <= 12:
        return year
    return f"{int(day)} {_MONTHS[int(month) - 1]} {year}" if day else f"{_MONTHS[int(month) - 1]} {year}"
