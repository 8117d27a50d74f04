"""Small tokens of a stretch of text: words, figures and single marks, in one linear pass.

The rules for quantities, dates and comparison read these instead of a pipeline's tokens: they are the same with every
model, need no model at all, and keep "1,800", "21st" or "fishers’" in one piece.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from itertools import takewhile
from typing import NamedTuple


class Kind(Enum):
    NUMBER = "number"
    WORD = "word"
    MARK = "mark"


class Token(NamedTuple):
    """One token; ``start`` and ``end`` are code points in the text that was cut up.

    A named tuple: millions are made, in half the time that a frozen dataclass takes.
    """

    kind: Kind
    text: str
    lower: str
    start: int
    end: int
    spaced: bool
    """White space stands before it (or it is the first)."""


UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003134f"
"""Kana and Chinese characters, as a class of a pattern: written without spaces, each is a token of its own."""

# Every alternative begins with another class of character and no repetition is nested: the pass is linear.
_TOKEN = re.compile(
    rf"(?P<word>[^\W\d_{UNSPACED}]+(?:[’'][^\W\d_{UNSPACED}]+)*|[{UNSPACED}])"
    r"|(?P<number>\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}(?!\d)|\d+(?:\.\d+)?)"
    r"|(?P<mark>\S)"
)
_KINDS = {kind.value: kind for kind in Kind}


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of ``text[start:end]``, with offsets in ``text``."""
    found: list[Token] = []
    add, new, kinds = found.append, tuple.__new__, _KINDS
    last = -1
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        first, after = match.span()
        value = text[first:after]
        kind = kinds[match.lastgroup]  # type: ignore[index]  # every alternative has a name
        add(new(Token, (kind, value, value.lower().replace("’", "'"), first, after, first != last)))
        last = after
    return found


def words_until(words: Sequence[Token], stops: frozenset[str]) -> list[Token]:
    """The words before the first that is one of ``stops`` (marks, words in lower case): mostly a clause's end."""
    return list(takewhile(lambda word: word.text not in stops and word.lower not in stops, words))


def word_set(text: str) -> frozenset[str]:
    """The words of a table that is written as a line of words."""
    return frozenset(text.split())
