"""Shares in words: "two-thirds of the homes", "one in five children", "half of whom", "between half and two-thirds"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from nlp.grammar import Grammar
from nlp.quantities.phrases import noun_follows, plural
from nlp.tokens import Kind, Token, word_set

_HYPHENS = frozenset("-‐‑")
_PARTS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4,
    "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10,
}  # fmt: skip
_OWNERS = word_set("the its their his her our those these all whom them which")
_NO_SHARE = word_set("a an century hour mile billion million trillion year time")
"""After "of", or "half": "a quarter of a century" is no share."""
_WHICH = word_set("first second latter former final last next early late other this that")
_PLAYED = word_set("overs balls games matches innings tests starts appearances outings races meetings attempts seasons")
"""What "two in 20" is counted in where it is no share."""
_BETWEEN = word_set("more less than over under about around almost nearly roughly at least up to well just some almost")
_MOST = 20


@dataclass(frozen=True, slots=True)
class Fraction:
    """A share that ends before token ``after``, in percent."""

    percent: float
    after: int


def read_fraction(words: Sequence[Token], at: int, grammar: Grammar) -> Fraction | None:
    """The share that begins at token ``at``, where it is said of something."""
    return _one(words, at, grammar) or _ratio(words, at, grammar)


def read_range(words: Sequence[Token], at: int, grammar: Grammar) -> tuple[Fraction, Fraction] | None:
    """ "Half and two-thirds" after "between", "a quarter to a third": two shares, the second the larger."""
    first = _part(words, at, grammar)
    if first is None or first.after >= len(words) or words[first.after].lower not in ("and", "to"):
        return None
    if words[first.after].lower == "and" and (at == 0 or words[at - 1].lower != "between"):
        return None
    second = _part(words, first.after + 1, grammar)
    return (first, second) if second is not None and second.percent > first.percent else None


def _one(words: Sequence[Token], at: int, grammar: Grammar) -> Fraction | None:
    part = _part(words, at, grammar)
    if part is None or part.after >= len(words):
        return None
    follows = words[part.after].lower
    beyond = words[part.after + 1].lower if part.after + 1 < len(words) else "."
    if follows == "of":
        return None if beyond in _NO_SHARE or words[part.after + 1 : part.after + 2] == [] else part
    if words[at].lower == "half" and follows in _OWNERS and beyond not in _NO_SHARE:
        return part
    whole = part.after - at > 2 and at > 0 and words[at - 1].lower in _BETWEEN  # "over two-thirds by women"
    return part if (whole or _changed_by(words, at)) and not noun_follows(words, part.after, grammar) else None


def _changed_by(words: Sequence[Token], at: int) -> bool:
    """ "Fell by more than half", "cut by a third": a share of what it was."""
    first = at - 1
    while first > 0 and words[first].lower in _BETWEEN:
        first -= 1
    return first > 0 and words[first].lower == "by"


def _part(words: Sequence[Token], at: int, grammar: Grammar) -> Fraction | None:
    """ "Half", "a third", "two-thirds", "three quarters" at token ``at``, said of nothing yet."""
    if at >= len(words):
        return None
    if at and words[at - 1].lower in _WHICH:
        return None  # "the second half of the year"
    if words[at].lower == "half":
        return Fraction(50.0, at + 1)
    count = 1 if words[at].lower in ("a", "an") else grammar.numbers.ones.get(words[at].lower, 0)
    index = at + 1
    if index < len(words) and words[index].text in _HYPHENS and not words[index].spaced:
        index += 1
    if not count or index >= len(words):
        return None
    parts = _PARTS.get(words[index].lower)
    if parts is None or count >= parts or parts == 2 or (count > 1) != words[index].lower.endswith("s"):
        return None
    return Fraction(round(100.0 * count / parts, 1), index + 1)


def _ratio(words: Sequence[Token], at: int, grammar: Grammar) -> Fraction | None:
    """ "One in five children", "nine out of ten voters"."""
    few = _small(words[at], grammar)
    index = at + 1
    if not few or index + 1 >= len(words):
        return None
    if words[index].lower == "out" and words[index + 1].lower == "of":
        index += 2
    elif words[index].lower == "in":
        index += 1
    else:
        return None
    if index < len(words) and words[index].lower in ("every", "each"):
        index += 1
    many = _small(words[index], grammar) if index < len(words) else 0
    following = words[index + 1] if index + 1 < len(words) else None
    if not few < many <= _MOST or following is None or following.kind is not Kind.WORD:
        return None
    if words[at].kind is Kind.NUMBER and not (following.text[0].islower() and plural(following.lower)):
        return None  # "Room 4 in 10 Downing Street"
    time = following.lower in grammar.units.rates or following.lower.removesuffix("s") in grammar.units.rates
    return None if time or following.lower in _PLAYED else Fraction(round(100.0 * few / many, 1), index + 1)


def _small(word: Token, grammar: Grammar) -> int:
    if word.kind is Kind.NUMBER:
        return int(word.text) if word.text.isdigit() and len(word.text) < 4 else 0
    return grammar.numbers.ones.get(word.lower, 0) or grammar.numbers.tens.get(word.lower, 0)
