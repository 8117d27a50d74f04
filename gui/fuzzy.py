"""How well a few typed letters fit a name: a pure function, quick enough for thousands of names per key press."""

from __future__ import annotations


def score(query: str, words: str) -> float:
    """0 when the letters do not all occur in their order; more for whole words, word beginnings and short names.

    Each typed word counts by itself, so that "arena por" finds "Puerto Arena".
    """
    name = words.casefold()
    total = 0.0
    for part in query.casefold().split():
        found = _part(part, name)
        if found <= 0:
            return 0.0
        total += found
    return total - len(name) / 1000


def _part(part: str, name: str) -> float:
    at = name.find(part)
    if at >= 0:
        if at == 0:
            return 10.0
        return 8.0 if not name[at - 1].isalnum() else 5.0
    if len(part) < 2:
        return 0.0
    position, gaps, starts = -1, 0, 0
    for letter in part:
        found = name.find(letter, position + 1)
        if found < 0:
            return 0.0
        gaps += found - position - 1 if position >= 0 else 0
        starts += found == 0 or not name[found - 1].isalnum()
        position = found
    if starts == len(part):
        return 4.0  # initials: "rs" for "Rights groups say" and the like
    return max(0.0, 2.0 - gaps / 6) if gaps <= 9 else 0.0
