"""Names that are nearly the same: accents, one letter, initials and shortened given names."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from nlp.proposals import reasons as because
from nlp.surfaces import key

LEAST_LETTERS = 7


@lru_cache(maxsize=100_000)
def folded(name: str) -> str:
    """Without accents, apostrophes' shape and case."""
    plain = unicodedata.normalize("NFKD", name)
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    return " ".join(plain.casefold().replace("’", "'").replace("-", " ").replace(".", "").split())


def distance_one(a: str, b: str) -> bool:
    """Whether one insertion, deletion, substitution or swap of neighbours turns ``a`` into ``b``."""
    if a == b or abs(len(a) - len(b)) > 1:
        return False
    start = 0
    while start < min(len(a), len(b)) and a[start] == b[start]:
        start += 1
    rest_a, rest_b = a[start:], b[start:]
    if len(a) == len(b):
        return rest_a[1:] == rest_b[1:] or (
            len(rest_a) > 1 and rest_a[:2] == rest_b[1::-1] and rest_a[2:] == rest_b[2:]
        )
    return rest_a[1:] == rest_b or rest_a == rest_b[1:]


def same_person(a: str, b: str) -> bool:
    """Whether two names can be one person's: equal words, one inside the other, or one letter apart."""
    one, other = folded(a).split(), folded(b).split()
    shorter, longer = sorted((one, other), key=len)
    return all(any(part == each or (len(part) > 4 and distance_one(part, each)) for each in longer) for part in shorter)


def variant_reason(a: str, b: str) -> str | None:
    """Why two different spellings may be one name, in words; None when they seem to be two names."""
    if a == b:
        return None
    one, other = folded(a), folded(b)
    if key(a) == key(b) or key(a).casefold() == key(b).casefold():
        return None  # capitals, "the" and quotation marks make no other name
    if one == other:
        return because.ACCENTS
    if len(one) >= LEAST_LETTERS and len(other) >= LEAST_LETTERS:
        parts, others = one.split(), other.split()
        if distance_one(one, other) and _word_long_enough(parts, others):
            return because.ONE_LETTER
        if len(parts) != len(others) and min(len(parts), len(others)) >= 2:
            return _shortened(*sorted((parts, others), key=len))
    return None


def _word_long_enough(parts: list[str], others: list[str]) -> bool:
    """A single letter tells long words apart from slips; in short ones (Iran, Iraq) it makes another name."""
    if len(parts) != len(others):
        return True  # a space or hyphen
    changed = [(x, y) for x, y in zip(parts, others, strict=True) if x != y]
    if len(changed) != 1:
        return False
    x, y = changed[0]
    if any(char.isdigit() for char in x + y) or {x.rstrip("s"), y.rstrip("s")} == {x} or x + "s" == y or y + "s" == x:
        return False
    return min(len(x), len(y)) >= (5 if len(parts) == 1 else 4)


def _shortened(short: list[str], long: list[str]) -> str | None:
    """ "Helena Quispe" and "Elena Quispe Rojas": a given name one letter apart, the surname equal."""
    if distance_one(short[0], long[0]) and min(len(short[0]), len(long[0])) >= 5 and short[1] in long[1:]:
        return because.GIVEN_NAMES_APART
    return None
