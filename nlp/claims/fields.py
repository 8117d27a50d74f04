"""The fields of a claim that can be read off its sentence: type, attribution, factuality, polarity."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.claims.clauses import main_verb, negated, subject_of
from nlp.claims.hedges import Hedge, factuality_of
from nlp.claims.owners import head_of
from nlp.claims.persons import Persons
from nlp.claims.sight import Sight
from nlp.claims.signals import Signals
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
from nlp.trees import Tree

_RUN = re.compile(r"\w+")
_MANY = 1000
_WHOLE = 0.9
"""Share of a sentence from which its quotation is the whole of it."""
_LIGHT = frozenset(["rank", "number", "duration"])
"""Dimensions that also stand in passing: "killing four guards", "after two days"."""
_VOUCHED = re.compile(
    r"\b(?:reveal|confirm|admit|acknowledg|conced|show|found|find|prove|demonstrat|discover|document|establish)\w*\b",
    re.IGNORECASE,
)
"""Cues by which the author vouches for what is reported."""


def attribution_of(sight: Sight, owner: QuotationProposal | None, persons: Persons) -> Attribution:
    if owner is None:
        return Attribution.DIRECT_QUOTE if is_quoted(sight) else Attribution.AUTHOR
    speaker = " ".join(sight.text[part.start : part.end] for part in owner.speaker)
    if owner.quote_type is not QuoteType.DIRECT and _is_document(speaker, owner, persons):
        return Attribution.DOCUMENT
    if not owner.speaker_name and not any(char.isupper() for char in speaker[1:]) and _unnamed(speaker):
        return Attribution.UNNAMED_SOURCE
    if owner.quote_type is QuoteType.INDIRECT:
        return Attribution.INDIRECT
    return Attribution.DIRECT_QUOTE if owner.quote_type is QuoteType.DIRECT else Attribution.MIXED


def _is_document(speaker: str, owner: QuotationProposal, persons: Persons) -> bool:
    """Whether the phrase is a text: "a leaked report", "news agency reports"; not "the head of the research centre"."""
    if attribution_en.DOCUMENTS.search(speaker) is None:
        return False
    start, end = owner.speaker[0].start, owner.speaker[-1].end
    tree = persons.tree_at(start)
    head = head_of(tree, start, end)
    if tree is None or head is None:
        return True
    named = tree.words[head][0].isupper() and tree.starts[head] > start  # "the Geological Survey", "the Post"
    return not named and attribution_en.DOCUMENTS.fullmatch(tree.words[head]) is not None


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
    if claims_en.COMPARATIVE.search(claims_en.NOT_COMPARED.sub(" ", words)):
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


def is_quoted(sight: Sight) -> bool:
    """Whether nearly the whole sentence stands in quotation marks, whoever says it."""
    direct = [part for one in sight.quotations if one.quote_type is QuoteType.DIRECT for part in one.content]
    covered = sum(max(0, min(part.end, sight.end) - max(part.start, sight.start)) for part in direct)
    return covered >= _WHOLE * (sight.end - sight.start)


def factuality(sight: Sight, hedges: tuple[Hedge, ...], owner: QuotationProposal | None, reported: bool) -> Factuality:
    """The weakest hedge; where there is none, what others say is theirs unless the cue vouches for it."""
    hedged = factuality_of(hedges)
    if not reported or hedged is not Factuality.CERTAIN:
        return hedged
    if owner is None:
        return Factuality.UNDERSPECIFIED
    cue = " ".join(sight.text[part.start : part.end] for part in owner.cue)
    return Factuality.CERTAIN if _VOUCHED.search(cue) else Factuality.UNDERSPECIFIED


def polarity_of(sight: Sight, owner: QuotationProposal | None, tokens: Sequence[int]) -> Polarity:
    """Whether what the claim says is denied: by its own main verb, or by a cue such as "denied"."""
    verb = main_verb(sight, tokens)
    if verb is None:
        words = claims_en.NOT_NEGATION.sub(" ", sight.plain)
        return Polarity.NEGATIVE if claims_en.NEGATION.search(words) else Polarity.POSITIVE
    negative = negated(sight, verb)
    if owner is not None and len(tokens) < len(sight.tokens):
        cue = {sight.text[part.start : part.end].lower() for part in owner.cue}
        negative ^= bool(cue & {"denied", "denies", "deny"})
    return Polarity.NEGATIVE if negative else Polarity.POSITIVE


def _unnamed(speaker: str) -> bool:
    return attribution_en.UNNAMED.search(speaker) is not None


_NOT_AT = frozenset(["since", "after", "before", "until"])
_LIMITS = frozenset(["since", "after", "before", "until", "till"])
"""Words before a date that say how far something reaches, not when it was so."""


def as_of(sight: Sight) -> str | None:
    """The day for which the claim holds: the one that its main clause gives; none where its clauses give several."""
    sharp = [one for one in sight.dates if one.granularity not in ("decade", "century") and one.as_of is not None]
    told = {one.as_of for one in sharp if one.bound not in _NOT_AT and _says_when(sight, one.segments[0].start)}
    open_years = any(
        one.as_of is None and one.granularity in ("day", "month") and one.bound == "on" for one in sight.dates
    )
    if len(told) == 1 and not open_years:
        return told.pop()
    if sharp:
        return None
    return next((one.as_of for one in sight.quantities if one.as_of is not None), None)


def _says_when(sight: Sight, position: int) -> bool:
    """Whether a date belongs to what the sentence says, not to a clause about something in it."""
    tree = sight.tree
    if tree is None:
        return True
    token = next((each for each in sight.tokens if tree.starts[each] <= position < tree.ends[each]), None)
    if token is not None and _only_describes(tree, token):
        return False
    while token is not None and tree.heads[token] != token:
        if tree.lower[token] in _LIMITS:
            return False
        under = tree.deps[token] == "advcl" and subject_of(tree, token) is not None
        if under or tree.deps[token] in ("relcl", "acl"):
            return _holds_the_figures(sight, tree, token)
        token = tree.heads[token]
    return True


def _only_describes(tree: Tree, token: int) -> bool:
    """Whether a year stands before a thing that is not what the sentence is about: "the 2012 convention"."""
    noun = tree.heads[token]
    if tree.deps[token] not in ("nummod", "compound", "amod", "nmod") or noun < token:
        return False
    if tree.deps[noun] in ("nsubj", "nsubjpass"):
        return False
    return not (tree.deps[noun] == "pobj" and tree.lower[tree.heads[noun]] in ("in", "during", "for", "at", "on"))


def _holds_the_figures(sight: Sight, tree: Tree, verb: int) -> bool:
    """Whether all figures of the sentence stand in the clause of ``verb``: "a man who got 51 percent in 2009"."""
    inside = {tree.starts[token] for token in tree.subtree(verb)}
    figures = [one.segments[0].start for one in sight.quantities if one.dimension not in _LIGHT]
    return bool(figures) and all(figure in inside for figure in figures)
