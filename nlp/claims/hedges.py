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
    for match in _pattern().finditer(text, start, end):
        if match.group() == "May" and _is_month(text, match):
            continue
        level = next(level for index, (_, level) in enumerate(hedges_en.LEVELS) if match[f"{_LEVEL}{index}"])
        found.append(Hedge(Segment(match.start(), match.end()), level))
    return tuple(found)


def factuality_of(hedges: tuple[Hedge, ...]) -> Factuality:
    """The weakest of them; certain when there is none."""
    order = (Factuality.UNDERSPECIFIED, Factuality.POSSIBLE, Factuality.PROBABLE)
    present = {hedge.factuality for hedge in hedges}
    return next((level for level in order if level in present), Factuality.CERTAIN)


@cache
def _pattern() -> re.Pattern[str]:
    levels = (f"(?P<{_LEVEL}{index}>{_longest_first(words)})" for index, (words, _) in enumerate(hedges_en.LEVELS))
    return re.compile(rf"\b(?:{'|'.join(levels)})\b", re.IGNORECASE)


def _longest_first(alternatives: str) -> str:
    return "|".join(sorted(alternatives.split("|"), key=len, reverse=True)) if "(" not in alternatives else alternatives


def _is_month(text: str, match: re.Match[str]) -> bool:
    """ "in May", "May 12", "12 May": a capital inside the sentence, or a figure after it."""
    before = text[max(0, match.start() - 12) : match.start()]
    after = text[match.end() : match.end() + 6]
    dated = re.search(hedges_en.MONTH_MAY, before, re.IGNORECASE) or re.match(r"[ ,]+\d", after)
    return dated is not None or before[-2:] != ". "
