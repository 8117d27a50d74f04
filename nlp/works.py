"""Works that are built and opened: which a text names, and the states of them that it tells."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nlp.english import comparison as en

_WORD = re.compile(r"[^\W\d_]+")
_GUARDED = 60
"""Code points before words of state in which it may stand that it is none yet: "will be finished"."""


def told_states(text: str, start: int, end: int) -> Iterator[tuple[str, re.Match[str]]]:
    """Yield the words of state in a sentence ``text[start:end]`` (code points), those of one state after another.

    They may overlap: "not finished" holds "finished", and comes first.
    """
    for state, pattern in en.STATES:
        for match in pattern.finditer(text, start, end):
            if not en.GUARD.search(text[start : match.start()][-_GUARDED:]):
                yield state, match


def states_in(words: str) -> frozenset[str]:
    """The states that a passage tells, as they stand."""
    found: set[str] = set()
    taken: list[tuple[int, int]] = []
    for state, match in told_states(words, 0, len(words)):
        if not any(match.start() < end and start < match.end() for start, end in taken):
            taken.append(match.span())
            found.add(state)
    return frozenset(found)


def opposite(state: str) -> str:
    """The state that cannot hold at the same time."""
    return en.OPPOSITE[state]


def works_in(words: str) -> list[str]:
    """The kinds of works that a passage names, in its order."""
    named = (en.FACILITIES.get(match[0].lower()) for match in _WORD.finditer(words))
    return list(dict.fromkeys(kind for kind in named if kind is not None))
