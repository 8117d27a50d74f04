"""Ranks in words and figures: "the second-largest producer", "ranked No. 2", "came 21st"."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.grammar import Grammar
from nlp.quantities.numerals import read_numeral
from nlp.tokens import Kind, Token, word_set

_DASHES = frozenset("-–‐‑−")
_NOT_SUPERLATIVE = word_set(
    "west east rest test interest forest request protest invest best-known latest northwest "
    "southwest northeast southeast midwest harvest contest suggest arrest budapest tempest guest "
    "nest chest modest honest unrest quest priest"
)


def ordinal_at(words: Sequence[Token], at: int, grammar: Grammar) -> tuple[int, int] | None:
    """ "second", "21st", "twenty-first": its number and the token after it."""
    token = words[at]
    if token.kind is Kind.NUMBER:
        if at + 1 < len(words) and words[at + 1].lower in ("st", "nd", "rd", "th") and not words[at + 1].spaced:
            return (int(token.text), at + 2) if token.text.isdigit() and len(token.text) < 5 else None
        return None
    if token.lower in grammar.numbers.tens and at + 2 < len(words) and words[at + 1].text in _DASHES:
        ordinal = grammar.numbers.ordinals.get(words[at + 2].lower)
        if ordinal is not None and ordinal < 10:
            return grammar.numbers.tens[token.lower] + ordinal, at + 3
    ordinal = grammar.numbers.ordinals.get(token.lower)
    return (ordinal, at + 1) if ordinal is not None else None


def _superlative(token: Token) -> bool:
    return token.lower in ("most", "least", "best", "worst") or (
        len(token.lower) > 4 and token.lower.endswith("est") and token.lower not in _NOT_SUPERLATIVE
    )


def _ends_clause(words: Sequence[Token], at: int) -> bool:
    return at >= len(words) or words[at].lower in (",", ".", ";", "in", "behind", "with", "overall", "at")


def read_rank(words: Sequence[Token], at: int, grammar: Grammar) -> tuple[int, int] | None:
    """The rank that is told from token ``at`` on, and the token after it."""
    if at and words[at - 1].lower in ("ranked", "ranks", "rank", "ranking", "placed", "places", "came", "finished"):
        number_at = at
        if words[at].lower in ("no", "number") and at + 1 < len(words):
            number_at = at + 2 if words[at + 1].text == "." else at + 1
            numeral = read_numeral(words, number_at, grammar) if number_at < len(words) else None
            if numeral is not None and numeral.value < 1000:
                return int(numeral.value), numeral.after
    ordinal = ordinal_at(words, at, grammar)
    if ordinal is None:
        return None
    value, after = ordinal
    if at and words[at - 1].lower in ("ranked", "ranks", "rank", "ranking", "placed"):
        return value, after
    if at and words[at - 1].lower in ("finished", "finish", "finishing", "came") and _ends_clause(words, after):
        return value, after
    follow = after + 1 if after < len(words) and words[after].text in _DASHES else after
    if value > 1 and follow < len(words) and _superlative(words[follow]):
        end = follow + 1
        if words[follow].lower in ("most", "least") and end < len(words) and words[end].kind is Kind.WORD:
            end += 1
        return value, end
    return None
