"""Small tokens of a stretch of text: words, figures and single marks, in one linear pass.

The rules for quantities, dates and comparison read these instead of a pipeline's tokens: they are the same with every
model, need no model at all, and keep "1,800", "21st" or "fishers’" in one piece.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    NUMBER = "number"
    WORD = "word"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Token:
    """One token; ``start`` and ``end`` are code points in the text that was cut up."""

    kind: Kind
    text: str
    lower: str
    start: int
    end: int
    spaced: bool
    """White space stands before it (or it is the first)."""


# Every alternative begins with another class of character and no repetition is nested: the pass is linear.
_TOKEN = re.compile(
    r"(?P<number>\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}(?!\d)|\d+(?:\.\d+)?)"
    r"|(?P<word>[^\W\d_]+(?:[’'][^\W\d_]+)*)"
    r"|(?P<mark>\S)"
)


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of ``text[start:end]``, with offsets in ``text``."""
    found: list[Token] = []
    last = start
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        name = match.lastgroup
        kind = Kind.WORD if name == "word" else Kind.NUMBER if name == "number" else Kind.MARK
        value = match.group()
        first = match.start()
        found.append(Token(kind, value, value.lower().replace("’", "'"), first, match.end(), first > last or not found))
        last = match.end()
    return found


def word_set(text: str) -> frozenset[str]:
    """The words of a table that is written as a line of words."""
    return frozenset(text.split())
