"""Figures that bear their own measure, whatever their clause says: magnitudes of quakes and ages of people."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.quantities.numerals import Numeral
from nlp.tokens import Kind, Token, word_set

_HYPHENS = frozenset("-‐‑–")
_QUAKES = word_set("quake earthquake tremor temblor aftershock aftershocks quakes earthquakes tremors temblors shock")
_BETWEEN = word_set(
    "of at was is were as a an about around some between to only just initially preliminary registered measured put "
    "estimated nearly almost over least from reached say said it its"
)
_MEASURING = word_set(
    "measuring measured measures registering registered magnitude magnitudes strength force intensity"
)
_STRONGEST = 10.0
_REACH = 7


def is_magnitude(words: Sequence[Token], first: int, after: int, value: float | None) -> bool:
    """Whether the figure at tokens ``[first, after)`` is the strength of an earthquake."""
    if value is None or not 0 < value < _STRONGEST:
        return False
    ahead = [word.lower for word in words[after : after + 6]]
    plain = [each for each in ahead if each not in _HYPHENS]
    if plain[:1] == ["magnitude"] or "richter" in ahead or plain[:3] == ["on", "the", "scale"]:
        return True
    if plain[:2] and plain[0] == "degree" and plain[1] in _QUAKES:
        return True
    at, steps = first - 1, 0
    while at >= 0 and steps < _REACH and (words[at].lower in _BETWEEN or words[at].text in _HYPHENS):
        if words[at].lower in _MEASURING:
            break
        at, steps = at - 1, steps + 1
    if at < 0:
        return False
    lower = words[at].lower
    if lower in ("magnitude", "magnitudes"):
        return True
    decimal = "." in words[first].text
    if lower in _MEASURING:
        return decimal and any(word.lower in _QUAKES for word in words[max(0, at - 8) : at])
    return decimal and lower in _QUAKES and steps > 0 and words[at + 1].lower in ("of", "measured", "at", "was")


def names_magnitude(words: Sequence[Token], number: Numeral) -> bool:
    """ "A magnitude-5.9 quake": the hyphen joins no label."""
    first = number.first
    return first >= 2 and words[first - 1].text in _HYPHENS and words[first - 2].lower == "magnitude"


def is_old(words: Sequence[Token], after: int) -> bool:
    """ "18-year-old", "3 years old", "14 years of age" after the unit at token ``after`` - 1."""
    at = after
    while at < len(words) and words[at].text in _HYPHENS:
        at += 1
    ahead = [word.lower for word in words[at : at + 2]]
    return ahead[:1] in (["old"], ["olds"]) or ahead == ["of", "age"]


def was_aged(words: Sequence[Token], first: int) -> bool:
    """ "Aged one to 12 years", "ages 10, 9 and 4": a word for age before the figure, other ages between."""
    at = first - 1
    while at >= 0 and first - at < 8:
        word = words[at]
        if word.lower in ("aged", "ages", "age"):
            return True
        if word.kind is not Kind.NUMBER and word.lower not in _AGES and word.text not in _HYPHENS:
            return False
        at -= 1
    return False


_AGES = word_set(
    ", and to or from between months month years year one two three four five six seven eight nine ten eleven twelve "
    "about under over at least"
)
