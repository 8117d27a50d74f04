"""The fields of a claim that can be read off its sentence: type, attribution, factuality, polarity."""

from __future__ import annotations

import re

from nlp.claims.hedges import Hedge, factuality_of
from nlp.claims.signals import Sight, Signals
from nlp.english import attribution as attribution_en
from nlp.english import claims as claims_en
from nlp.proposals import (
    Attribution,
    ClaimType,
    Factuality,
    Modifier,
    Polarity,
    QuantityProposal,
    QuotationProposal,
    QuoteType,
)

_SURE = 0.7
"""Score of a quotation from which its sentence is its speaker's, not the author's."""
_MOST = 0.45
"""Share of a sentence, without speaker and cue, that its content has to fill for that."""
_RUN = re.compile(r"\w+")
_MANY = 1000
_LIGHT = frozenset(["rank", "number", "duration"])
"""Dimensions that also stand in passing: "killing four guards", "after two days"."""
_VOUCHED = re.compile(
    r"\b(?:reveal|confirm|admit|acknowledg|conced|show|found|find|prove|demonstrat|discover|document|establish)\w*\b",
    re.IGNORECASE,
)
"""Cues by which the author vouches for what is reported."""


def owner_of(sight: Sight) -> QuotationProposal | None:
    """The quotation that most of the sentence is, if it has a speaker or a cue of its own."""
    best: tuple[int, QuotationProposal] | None = None
    for one in sight.quotations:
        inside = (part for part in (*one.speaker, *one.cue) if sight.start <= part.start < sight.end)
        around = sum(part.end - part.start for part in inside)
        length = sight.end - sight.start - around
        covered = sum(max(0, min(part.end, sight.end) - max(part.start, sight.start)) for part in one.content)
        enough = covered >= _MOST * length and (best is None or covered > best[0])
        if enough and one.score >= _SURE and _somebody(sight, one):
            best = (covered, one)
    return best[1] if best is not None else None


def _somebody(sight: Sight, one: QuotationProposal) -> bool:
    """Whether the speaker is one: "everything points to ..." is the author's voice."""
    speaker = " ".join(sight.text[part.start : part.end] for part in one.speaker)
    return bool(speaker) and speaker.lower() not in attribution_en.NOBODY


def attribution_of(sight: Sight, owner: QuotationProposal | None) -> Attribution:
    if owner is None:
        return Attribution.AUTHOR
    speaker = " ".join(sight.text[part.start : part.end] for part in owner.speaker)
    if attribution_en.DOCUMENTS.search(speaker) and owner.quote_type is not QuoteType.DIRECT:
        return Attribution.DOCUMENT
    if not owner.speaker_name and not any(char.isupper() for char in speaker[1:]) and _unnamed(speaker):
        return Attribution.UNNAMED_SOURCE
    if owner.quote_type is QuoteType.INDIRECT:
        return Attribution.INDIRECT
    return Attribution.DIRECT_QUOTE if owner.quote_type is QuoteType.DIRECT else Attribution.MIXED


def claim_type_of(sight: Sight, signals: Signals, reported: bool) -> ClaimType:
    """The most telling kind; a sentence is often of several."""
    words = sight.plain
    inside = frozenset(_RUN.findall(words))
    ranked = any(one.dimension == "rank" for one in sight.quantities)
    measured = any(one.dimension not in _LIGHT for one in sight.quantities)
    counted = any(_is_point(sight, one) for one in sight.quantities) or bool(signals.numbers and not sight.quantities)
    if claims_en.holds(claims_en.FORECAST, words, inside) and not signals.past:
        return ClaimType.FORECAST
    if claims_en.holds(claims_en.SUPERLATIVE, words, inside) or (ranked and not measured and not counted):
        return ClaimType.RANKING
    if measured:
        return ClaimType.QUANTITY
    if claims_en.COMPARATIVE.search(words):
        return ClaimType.COMPARISON
    if claims_en.LEGAL.search(words) and claims_en.LEGAL_VERB.search(words):
        return ClaimType.LEGAL_ACT
    if claims_en.holds(claims_en.CAUSAL, words, inside):
        return ClaimType.CAUSAL
    if counted:
        return ClaimType.QUANTITY
    if reported:
        return ClaimType.STATEMENT
    if claims_en.FRAMING.search(words):
        return ClaimType.FRAMING
    if claims_en.STATUS.search(words) or not signals.past:
        return ClaimType.STATUS
    return ClaimType.EVENT


def _is_point(sight: Sight, one: QuantityProposal) -> bool:
    """Whether a plain count is what the sentence is about: it stands before the verb, is large, or hedged."""
    if one.dimension == "rank" or sight.tree is None:
        return False
    if one.modifier is not Modifier.EXACT or (one.value or 0) >= _MANY:
        return True
    root = next((token for token in sight.tokens if sight.tree.deps[token] == "ROOT"), None)
    return root is not None and one.segments[0].start < sight.tree.starts[root]


def factuality(sight: Sight, hedges: tuple[Hedge, ...], owner: QuotationProposal | None) -> Factuality:
    """The weakest hedge; where there is none, what others say is theirs unless the cue vouches for it."""
    hedged = factuality_of(hedges)
    if owner is None or hedged is not Factuality.CERTAIN:
        return hedged
    cue = " ".join(sight.text[part.start : part.end] for part in owner.cue)
    return Factuality.CERTAIN if _VOUCHED.search(cue) else Factuality.UNDERSPECIFIED


def polarity_of(sight: Sight, owner: QuotationProposal | None) -> Polarity:
    words = claims_en.NOT_NEGATION.sub(" ", sight.plain)
    return Polarity.NEGATIVE if claims_en.NEGATION.search(words) else Polarity.POSITIVE


def _unnamed(speaker: str) -> bool:
    return attribution_en.UNNAMED.search(speaker) is not None
