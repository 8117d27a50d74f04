"""Shares in words: "two-thirds of the homes", "one in five", "every third house", "between half and two-thirds"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from nlp.grammar import Grammar
from nlp.lemmas import concept_of
from nlp.quantities.phrases import noun_follows, pasts, plural
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
_PLAYED = word_set(
    "overs balls games matches innings tests starts appearances outings races meetings attempts seasons points marks"
)
"""What "two in 20" is counted in where it is no share."""
_BETWEEN = word_set("more less than over under about around almost nearly roughly at least up to well just some almost")
_MOST = 20
_ROUND = frozenset({25, 30, 40, 50, 60, 80, 100})
"""Larger numbers of which people give a share."""
_HUNDRED = 100
_EVERY = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
"""Of how many one is, in "every third house"."""
_COINS = word_set("cent cents pence penny p kopecks kopeks centavos centimes")
_WHOLE_COINS = word_set("dollar euro pound rand ruble rouble peso franc")
_LONGEST_NOUN = 3


@dataclass(frozen=True, slots=True)
class Fraction:
    """A share that ends before token ``after``, in percent."""

    percent: float
    after: int
    noun: tuple[int, int] | None = None
    """The tokens inside it that say of what: "one *agent* in ten"."""


def read_fraction(words: Sequence[Token], at: int, grammar: Grammar) -> Fraction | None:
    """The share that begins at token ``at``, where it is said of something."""
    return _one(words, at, grammar) or _ratio(words, at, grammar) or _every(words, at, grammar)


def read_range(words: Sequence[Token], at: int, grammar: Grammar) -> tuple[Fraction, Fraction] | None:
    """ "Half and two-thirds" after "between", "one in five and one in four": two shares, the second the larger."""
    first = _part(words, at, grammar) or _ratio(words, at, grammar)
    if first is None or first.after >= len(words) or words[first.after].lower not in ("and", "to"):
        return None
    if words[first.after].lower == "and" and (at == 0 or words[at - 1].lower != "between"):
        return None
    second = _part(words, first.after + 1, grammar)
    if second is None and first.after + 1 < len(words):
        second = _ratio(words, first.after + 1, grammar)
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
    """ "One in five children", "nine out of ten voters", "one household in three", "four in a hundred patients"."""
    few = _small(words[at], grammar)
    if not few or at + 2 >= len(words):
        return None
    noun = _noun_between(words, at, few, grammar)
    linked = _link(words, noun[1] if noun else at + 1)
    if linked is None:
        return None
    index, each = linked
    many = _small(words[index], grammar) if index < len(words) else 0
    following = words[index + 1] if index + 1 < len(words) else None
    counted = following is not None and plural(following.lower) and (following.lower,) not in grammar.units.words
    large = many in _ROUND and (each or few == 1 or (many == _HUNDRED and counted))
    if not (few < many and (many <= _MOST or large)):
        return None
    if noun is not None:
        whole = following is None or not (noun_follows(words, index + 1, grammar) and _is_noun(following, grammar))
        return Fraction(round(100.0 * few / many, 1), index + 1, noun) if whole else None
    if following is None or following.kind is not Kind.WORD:
        return None
    if words[at].kind is Kind.NUMBER and not (following.text[0].islower() and plural(following.lower)):
        return None  # "Room 4 in 10 Downing Street"
    time = following.lower in grammar.units.rates or following.lower.removesuffix("s") in grammar.units.rates
    return None if time or following.lower in _PLAYED else Fraction(round(100.0 * few / many, 1), index + 1)


def _link(words: Sequence[Token], index: int) -> tuple[int, bool] | None:
    """The token after "in", "out of" or "of every" at ``index``, and whether "every" or "each" was said."""
    ahead = [word.lower for word in words[index : index + 3]]
    if ahead[:2] == ["out", "of"]:
        index += 2
    elif ahead[:1] == ["in"]:
        index += 1
    elif ahead[:2] in (["of", "every"], ["of", "each"]):
        return index + 2, True
    else:
        return None
    ahead = [word.lower for word in words[index : index + 2]]
    each = ahead[:1] in (["every"], ["each"])
    return index + (each or ahead in (["a", "hundred"], ["one", "hundred"])), each


def _every(words: Sequence[Token], at: int, grammar: Grammar) -> Fraction | None:
    """ "Every third house", "every fifth public worker is": one of so many, but of no days and no games."""
    first = at + 2
    if words[at].lower != "every" or first >= len(words) or not _is_noun(words[first], grammar):
        return None
    many = _EVERY.get(words[at + 1].lower)
    described = first + 2 < len(words) and words[first + 2].lower in grammar.guards.auxiliaries
    last = first + (described and _is_noun(words[first + 1], grammar))
    noun = words[last].lower
    timed = noun in _TIMES or f"{noun}s" in _PLAYED or (noun,) in grammar.units.words
    if many is None or timed or plural(noun) or plural(words[first].lower):
        return None
    return Fraction(round(100.0 / many, 1), last + 1, (first, last + 1))


def _noun_between(words: Sequence[Token], at: int, few: int, grammar: Grammar) -> tuple[int, int] | None:
    """The tokens of the noun in "one agent in ten", "three children in four", or None."""
    after = at + 1
    while after < len(words) and after - at <= _LONGEST_NOUN and _is_noun(words[after], grammar):
        after += 1
    if after == at + 1:
        return None
    last = words[after - 1].lower
    event = concept_of(last, grammar) in grammar.meanings.events or last in _PLAYED or last.removesuffix("s") in _TIMES
    return (at + 1, after) if not event and plural(last) == (few > 1) else None


def _is_noun(word: Token, grammar: Grammar) -> bool:
    lower = word.lower
    plain = word.kind is Kind.WORD and word.text[0].islower() and lower not in grammar.meanings.stop
    return plain and lower not in pasts() and lower not in grammar.guards.auxiliaries and not lower.endswith("ed")


_TIMES = word_set(
    "day week month year hour minute season goal win loss defeat try wicket time game set run medal title point match"
)
"""Nouns of which "two in four" tells a pace or a score."""


def read_cents(words: Sequence[Token], at: int, value: float) -> Fraction | None:
    """ "Cents of every dollar", "pence in the pound" at token ``at``: so many percent."""
    if at + 3 > len(words) or words[at].lower not in _COINS or not 0 < value < 100:
        return None
    index = at + 1
    if [word.lower for word in words[index : index + 2]] == ["out", "of"]:
        index += 1
    ahead = [word.lower for word in words[index : index + 3]]
    if len(ahead) < 3 or ahead[0] not in ("of", "on", "in", "from", "for") or ahead[2] not in _WHOLE_COINS:
        return None
    every = ahead[1] in ("every", "each") or (ahead[1] == "the" and ahead[0] in ("on", "in"))
    return Fraction(value, index + 3) if every else None


def _small(word: Token, grammar: Grammar) -> int:
    if word.kind is Kind.NUMBER:
        return int(word.text) if word.text.isdigit() and len(word.text) < 4 else 0
    return (
        grammar.numbers.ones.get(word.lower, 0)
        or grammar.numbers.tens.get(word.lower, 0)
        or 100 * (word.lower == "hundred")
    )
