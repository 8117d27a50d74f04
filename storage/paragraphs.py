"""Paragraphs of an article as a reader counts them: below the headline and the line of its author and paper."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

_LINE = re.compile(r"[^\n\u2028\u2029]*\S[^\n\u2028\u2029]*")
_BYLINE_LENGTH = 140


def body_paragraphs(text: str, title: str, names: Iterable[str | None]) -> list[int]:
    """Return where each paragraph begins (code points), below the headline and a short line that repeats it or names.

    ``names`` are of author and outlet; empty ones do not count.
    """
    found = [(match.start(), match[0].strip()) for match in _LINE.finditer(text)]
    if len(found) > 1 and found[0][1] == title.strip():
        found = found[1:]
        line = found[0][1]
        is_short = len(line) < _BYLINE_LENGTH and line[-1] not in ".!?”"
        if len(found) > 1 and is_short and any(name in line for name in (title.strip(), *names) if name):
            found = found[1:]
    return [start for start, _line in found]


def paragraph_at(starts: list[int], position: int) -> int:
    """Return the number of the paragraph that a code point stands in, from 1; 0 is the head."""
    return bisect_right(starts, position)
