"""Hedges: the words by which a sentence takes a step back from what it says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from nlp.english import hedges as hedges_en
from nlp.proposals import Factuality, Segment

_LEVEL = "level"


@dataclass(frozen=True, slots=True)
class Hedge:
    segment: Segment
    factuality: Factuality


def find_hedges(text: str, start: int, end: int) -> tuple[Hedge, ...]:
    """The hedges in ``text[start:end]`` (code points), in order, none overlapping."""
    found: list[Hedge] = []
    words = _lower(text[start:end])
    for match in _pattern().finditer(words):
        first, last = start + match.start(), start + match.end()
        if text[first:last] == "May" and _is_month(text, first, last):
            continue
        level = next(level for index, (_, level) in enumerate(hedges_en.LEVELS) if match[f"{_LEVEL}{index}"])
        found.append(Hedge(Segment(first, last), level))
    return tuple(found)


def factuality_of(hedges: tuple[Hedge, ...]) -> Factuality:
    """The weakest of them; certain when there is none."""
    order = (Factuality.UNDERSPECIFIED, Factuality.POSSIBLE, Factuality.PROBABLE)
    present = {hedge.factuality for hedge in hedges}
    return next((level for level in order if level in present), Factuality.CERTAIN)


@cache
def _pattern() -> re.Pattern[str]:
    levels = (f"(?P<{_LEVEL}{index}>{_longest_first(words)})" for index, (words, _) in enumerate(hedges_en.LEVELS))
    return re.compile(rf"\b(?:{'|'.join(levels)})\b")


def _longest_first(alternatives: str) -> str:
    return "|".join(sorted(alternatives.split("|"), key=len, reverse=True)) if "(" not in alternatives else alternatives


def _is_month(text: str, start: int, end: int) -> bool:
    """ "in May", "May 12", "12 May": a capital inside the sentence, or a figure after it."""
    before = text[max(0, start - 12) : start]
    after = text[end : end + 6]
    dated = re.search(hedges_en.MONTH_MAY, before, re.IGNORECASE) or re.match(r"[ ,]+\d", after)
    return dated is not None or before[-2:] != ". "


def _lower(words: str) -> str:
    """Lower case of the same length (a dotted capital I grows): a pattern that ignores case takes twice the time."""
    lower = words.lower()
    if len(lower) == len(words):
        return lower
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in words)
