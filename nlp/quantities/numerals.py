"""Numbers as they are written: 1,800, 3.6bn, "three and a half billion", "half a million", "tens of thousands"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nlp.grammar import Grammar, Vague
from nlp.tokens import Kind, Token

_SUFFIXES = frozenset({"st", "nd", "rd", "th", "s"})
_ARTICLES = frozenset({"a", "an"})
_MANY = frozenset({"several", "few", "couple", "many"})
_PARTS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125, "⅜": 0.375, "⅝": 0.625, "⅞": 0.875}
_HYPHENS = frozenset("-‐‑")
_PARTED = dict.fromkeys(map(ord, ", \u00a0\u2009\u202f"))
"""What parts thousands, to be left out."""
SMALLEST, LARGEST = 1e-60, 1e60
"""Sizes between which numbers are read: what lies beyond is no news, and would leave the range of arithmetic."""


def in_range(value: float) -> bool:
    """Whether a number can be reckoned with: zero, or of a size that something has."""
    return value == 0.0 or SMALLEST <= abs(value) <= LARGEST


def clean(value: float) -> float:
    """Without the last bits of binary arithmetic: 4.1 million is 4,100,000 and not 4,099,999.9999999995."""
    return float(f"{value:.15g}") if abs(value) < 1e15 else value


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number read from tokens ``[first, after)``."""

    value: float
    first: int
    after: int
    precision: float
    """Half of the last digit that was written, in units of the value: 3.6 billion -> 0.05 billion."""
    digits: int
    """Significant digits as written (trailing zeros of a whole number do not count)."""
    written: bool
    """In letters."""
    scale: float
    """The scale word it took, 1 for none: ranges share it ("$3-4 billion")."""
    glued: str = ""
    """A one-letter scale that may be a unit instead (400m)."""


@dataclass(frozen=True, slots=True)
class VagueNumeral:
    bounds: Vague
    first: int
    after: int


def read_figure(text: str) -> tuple[float, float, int]:
    """Value, half of its last digit, and significant digits of a figure in digits."""
    plain = text.translate(_PARTED)
    if plain.count(".") > 1:
        plain = plain.replace(".", "")
    plain = plain[:300]  # beyond the range of a float there is no news
    value = float(plain)
    if "." in plain:
        decimals = len(plain) - plain.index(".") - 1
        digits = len(plain.replace(".", "").lstrip("0"))
        return value, 0.5 * 10.0**-decimals, max(1, digits)
    stripped = plain.rstrip("0").lstrip("0")
    zeros = len(plain) - len(plain.rstrip("0")) if stripped else 0
    # "20" is read as two digits, "100" as one, "120,000" as two: people round to the places they can see
    zeros = max(0, zeros - 1) if len(stripped) == 1 else zeros
    return value, 0.5 * 10.0**zeros, max(1, len(plain.lstrip("0")) - zeros)


def read_numeral(words: Sequence[Token], at: int, grammar: Grammar) -> Numeral | None:
    """The longest number that begins at token ``at``, or None; None also for one of no size that anything has."""
    token = words[at]
    found: Numeral | None = None
    if token.kind is Kind.NUMBER:
        found = _digits(words, at, grammar)
    elif token.kind is Kind.WORD:
        found = _half(words, at, grammar) or _letters(words, at, grammar)
    return found if found is not None and in_range(found.value) else None


def _digits(words: Sequence[Token], at: int, grammar: Grammar) -> Numeral | None:
    value, precision, digits = read_figure(words[at].text)
    after = at + 1
    glued = ""
    scale = 1.0
    if after < len(words) and not words[after].spaced and words[after].kind is Kind.WORD:
        follows = words[after]
        if follows.lower in _SUFFIXES and not (follows.lower == "s" and "." in words[at].text):  # 2.4s
            return None
        if follows.text in _PARTS:
            last = 2 * precision if "." in words[at].text else 1.0  # "$5.43¾" is three quarters of a cent more
            value, precision = value + _PARTS[follows.text] * last, 0.125 * last
            after += 1
        elif follows.text in grammar.numbers.short_scales:
            scale = grammar.numbers.short_scales[follows.text]
            glued = follows.text
            after += 1
    if scale == 1.0:
        value, precision, after = _and_a_half(words, after, value, precision)
        scale, after = _scale(words, after, grammar)
    return Numeral(clean(value * scale), at, after, precision * scale, digits, False, scale, glued)


def _and_a_half(words: Sequence[Token], at: int, value: float, precision: float) -> tuple[float, float, int]:
    hyphened = [word.lower for word in words[at : at + 6]]
    if hyphened[1::2] == ["and", "a", "half"] and hyphened[0] in _HYPHENS:
        return value + 0.5, 0.25, at + 6  # "four-and-a-half"
    if at + 2 < len(words) and words[at].lower == "and" and words[at + 1].lower == "a":
        part = {"half": 0.5, "quarter": 0.25}.get(words[at + 2].lower)
        if part is not None:
            return value + part, 0.25, at + 3
    return value, precision, at


def _scale(words: Sequence[Token], at: int, grammar: Grammar) -> tuple[float, int]:
    """The scale words from ``at`` on ("hundred thousand", "-billion"), multiplied."""
    scale = 1.0
    while at < len(words):
        step = 1 if words[at].text in _HYPHENS and at + 1 < len(words) and not words[at + 1].spaced else 0
        word = words[at + step]
        factor = grammar.numbers.scales.get(word.lower)
        if factor is None and word.text in ("bn", "mn", "mln", "tn", "trn", "bln"):
            factor = grammar.numbers.short_scales[word.text]
        if factor is None:
            break
        scale *= factor
        at += step + 1
    return scale, at


def _half(words: Sequence[Token], at: int, grammar: Grammar) -> Numeral | None:
    """ "Half a million", "a quarter of a million", "half-million"."""
    first = at
    if words[at].lower in _ARTICLES and at + 1 < len(words):
        at += 1
    part = {"half": 0.5, "quarter": 0.25}.get(words[at].lower)
    if part is None:
        return None
    after = at + 1
    if after < len(words) and words[after].text in _HYPHENS and words[after - 1].lower == "half":
        after += 1
    while after < len(words) and (words[after].lower in _ARTICLES or words[after].lower == "of"):
        after += 1
    scale, after = _scale(words, after, grammar)
    if scale == 1.0:
        return None
    return Numeral(clean(part * scale), first, after, 0.05 * scale, 1, True, scale)


def _letters(words: Sequence[Token], at: int, grammar: Grammar) -> Numeral | None:
    """A number in words, read from left to right: "one hundred and twenty-three thousand"."""
    numbers = grammar.numbers
    total = current = 0.0
    scale = last = 1.0
    index, seen, small = at, False, False
    if words[at].lower in _ARTICLES:
        if at + 1 >= len(words) or words[at + 1].lower not in numbers.scales:
            return None
        current, seen, index = 1.0, True, at + 1
    while index < len(words):
        word = words[index].lower
        if word in numbers.tens and not small and current % 100 == 0:
            current, seen, last = current + numbers.tens[word], True, 10.0
            small = True
        elif word in numbers.ones and (not small or (last == 10.0 and 0 < numbers.ones[word] < 10)):
            current, seen, small, last = current + numbers.ones[word], True, True, 1.0
        elif word in numbers.scales and seen:
            factor = numbers.scales[word]
            if factor == 100 and current < 100:
                current, small, last = current * 100, False, 100.0
            else:
                total, current = (
                    (total + current) * factor if total < factor and total else total + current * factor,
                    0.0,
                )
                small, last, scale = False, factor, factor
        elif seen and _joins(words, index, last, numbers.ones, numbers.tens):
            pass
        else:
            break
        index += 1
    if not seen:
        return None
    value = total + current
    value, precision, after = _and_a_half(words, index, value, 0.5)
    if precision != 0.5:
        if last >= 1000:  # "a million and a half"
            value = total + (value - total) * last
        more, after = _scale(words, after, grammar)
        value, scale = value * more, max(scale, more)
    return Numeral(clean(value), at, after, 0.5 * max(1.0, scale if total else 1.0), 1, True, scale)


def _joins(words: Sequence[Token], at: int, last: float, ones: Mapping[str, int], tens: Mapping[str, int]) -> bool:
    """Whether the token at ``at`` is the "and" or hyphen inside a number in words."""
    if at + 1 >= len(words):
        return False
    follows = words[at + 1].lower
    if words[at].text in _HYPHENS:
        return not words[at].spaced and last == 10.0 and 0 < ones.get(follows, 0) < 10
    return words[at].lower == "and" and last in (100.0, 1000.0) and (follows in ones or follows in tens)


def read_vague(words: Sequence[Token], at: int, grammar: Grammar) -> VagueNumeral | None:
    """ "Tens of thousands", "dozens", "several hundred", "a few million"; None for anything that names a number."""
    vague = grammar.numbers.vague
    lower = words[at].lower
    if (
        lower in ("tens", "hundreds", "thousands", "dozens", "scores")
        and at + 2 < len(words)
        and words[at + 1].lower == "of"
    ):
        bounds = vague.get(words[at + 2].lower)
        factor = {"tens": 10.0, "hundreds": 100.0, "thousands": 1e3, "dozens": 12.0, "scores": 20.0}[lower]
        if bounds is not None and words[at + 2].lower not in ("dozens", "scores"):
            scale = bounds.low / 2
            return VagueNumeral(Vague(2 * factor * scale, 10 * factor * scale), at, at + 3)
    if lower in vague:
        if lower == "scores" and (at + 1 >= len(words) or words[at + 1].lower != "of"):
            return None
        return VagueNumeral(vague[lower], at, at + 1)
    first = at
    if lower == "a" and at + 1 < len(words):
        at += 1
        lower = words[at].lower
    if lower in _MANY:
        after = at + 1
        if after < len(words) and words[after].lower == "of":
            after += 1
        scale, after = _scale(words, after, grammar)
        if scale > 1:
            return VagueNumeral(Vague(2 * scale, 10 * scale), first, after)
    return None
