"""The words near a figure that tell what it measures: the noun that governs it, the nearest word with a concept."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.english.verbs import IRREGULAR
from nlp.grammar import Grammar
from nlp.lemmas import concept_of, lemma
from nlp.quantities.phrases import pasts
from nlp.tokens import Kind, Token, word_set

_CLAUSE_ENDS = frozenset(';:—–()[]“”"')
_LEFT, _RIGHT = 10, 8
_RATE_LEFT = 16
_CHANGES = frozenset({"growth", "decline"})
_WEAK = word_set("worth value valued values estimate estimated reached reach")
"""Words that give any measure its figure: "exports worth $3 billion" measures exports."""
_PRICED = word_set("contract export import trade production reserve revenue aid debt loan profit loss tax share wage")
_RATES = word_set("interest inflation unemployment poverty turnout")
_NO_NOUNS = word_set(
    "past further longer ahead former personally top about else sen gov rep alone only even nearly almost recent "
    "current next worth percent national agree disagree believe want wants receive receives expect need require offer "
    "provide gone indicate indicates suggest suggests show shows reveal reveals lie lies come comes certainly "
    "quite going way ways thought perhaps undisclosed little far "
    "figure figures estimate"
)
_SOURCES = word_set(
    "data statistics documents document records record survey surveys study studies audit report reports logs log "
    "letter email register registry sources source"
)
"""Nouns that tell a figure and are not told by it; nor are the nouns that they are made of: "dispatch data show"."""
_VERBAL_NOUNS = word_set("cost bid deal fall cut rise lead run split set hit fight drive feed burst")


def governing_noun(words: Sequence[Token], first: int, grammar: Grammar) -> str | None:
    """ "A tunnel of 1.8 km", "an investment of about $3 billion": the noun before "of"."""
    at = first - 1
    while at > 0 and first - at < 5 and words[at].lower != "of" and words[at].kind is Kind.WORD:
        if (words[at].lower,) not in grammar.numbers.modifiers_before and words[at].lower not in (
            "a",
            "an",
            "more",
            "than",
            "least",
            "at",
        ):
            return None
        at -= 1
    if at < 1 or words[at].lower != "of" or words[at - 1].kind is not Kind.WORD:
        return None
    noun = words[at - 1].lower
    if (
        noun in pasts()
        or noun in grammar.meanings.stop
        or noun
        in (
            "total",
            "average",
            "maximum",
            "minimum",
            "record",
            "excess",
            "upwards",
            "figure",
            "estimate",
        )
    ):
        return None
    return concept_of(noun, grammar) or lemma(noun, grammar)


def concept_left(words: Sequence[Token], first: int, reach: int, grammar: Grammar) -> str | None:
    """The nearest concept among the last ``reach`` tokens before the figure, inside its clause."""
    weak: str | None = None
    level = first > 0 and words[first - 1].lower == "to"  # "exports fell 7 percent to $2.4 billion"
    for index in range(first - 1, max(-1, first - 1 - reach), -1):
        if words[index].text in _CLAUSE_ENDS or words[index].text == ",":
            break
        found = concept_of(words[index].lower, grammar) if words[index].kind is Kind.WORD else None
        if found is not None and words[index].lower not in grammar.meanings.stop:
            if words[index].lower in _WEAK or (level and found in _CHANGES):
                weak = weak or found
            elif weak is None or weak in _CHANGES or found in _PRICED:
                return found
    return weak


def rate_named(words: Sequence[Token], first: int) -> str | None:
    """A rate by its own name in the clause: "the interest on the loan is 5.5%"."""
    for index in range(first - 1, max(-1, first - 1 - _RATE_LEFT), -1):
        if words[index].text in _CLAUSE_ENDS:
            return None
        if words[index].lower in _RATES:
            return words[index].lower
    return None


def next_concept(words: Sequence[Token], after: int, grammar: Grammar) -> str | None:
    """ "75% complete", "12 days shorter"."""
    if after >= len(words) or words[after].kind is not Kind.WORD or words[after].lower in grammar.meanings.stop:
        return None
    return concept_of(words[after].lower, grammar)


def concept_near(
    words: Sequence[Token],
    first: int,
    after: int,
    grammar: Grammar,
    plain: bool = True,
    only: frozenset[str] | None = None,
) -> str | None:
    """The nearest word with a concept (one of ``only``), left before right, inside the clause; else the nearest plain
    noun left."""
    fallback: str | None = None
    stop = grammar.meanings.stop | grammar.guards.auxiliaries
    level = first > 0 and words[first - 1].lower in ("to", "at")  # "approval fell to 24%" gives approval, not a fall
    change: str | None = None
    for index in range(first - 1, max(-1, first - 1 - _LEFT), -1):
        token = words[index]
        if token.text in _CLAUSE_ENDS and index < first - 1:
            break
        if only is not None and token.lower in ("while", "whereas"):
            break
        if token.text == "," or token.lower in ("while", "but"):
            plain = plain and fallback is not None
        if token.kind is not Kind.WORD or (index and token.text[0].isupper()):
            continue
        found = _concept_at(words, index, only, grammar)
        if found is not None and token.lower not in stop:
            if level and found in _CHANGES:
                change = change or found
                continue
            return found
        plain = plain and (fallback is not None or token.lower not in _SOURCES)
        if plain and fallback is None and token.lower not in stop and nominal(token):
            fallback = lemma(token.lower, grammar)
    if change is not None:
        return fallback or change
    for index in range(after, min(len(words), after + _RIGHT)):
        token = words[index]
        if token.text in _CLAUSE_ENDS or token.text == ",":
            break
        if token.kind is not Kind.WORD or token.text[0].isupper():
            continue
        found = _concept_at(words, index, only, grammar)
        if found is not None and token.lower not in stop:
            return found
    return fallback


def _concept_at(words: Sequence[Token], index: int, only: frozenset[str] | None, grammar: Grammar) -> str | None:
    found = concept_of(words[index].lower, grammar)
    if index + 1 < len(words) and words[index + 1].lower in _TELLS:
        return None  # "police put their number at 9,000"
    if words[index].lower == "close" and index + 1 < len(words) and words[index + 1].lower in ("to", "on"):
        return None  # "close to $300,000"
    return found if only is None or found in only else None


_TELLS = word_set("put puts estimate estimates estimated reckon reckons reckoned talked spoke speaks")
"""Verbs of those who give a figure that is not of them."""


def nominal(token: Token) -> bool:
    """Whether a word may be a noun, as far as its form tells."""
    lower = token.lower
    return (
        token.text[0].islower()
        and lower not in _NO_NOUNS
        and lower not in pasts()
        and (lower not in IRREGULAR or lower in _VERBAL_NOUNS)
        and not lower.endswith(("ly", "ing", "ed", "'re", "'s", "'ve", "'ll"))
    )
