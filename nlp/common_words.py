"""English words that are written small, from a speller's list: what tells a heading's words from names."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

_FILE = Path(__file__).parents[1] / "resources" / "wordlists" / "english.txt"
_BUILT = re.compile(r"[A-Za-z]{4,}(?:ists?|isms?|ness|i[sz]ations?|ational)")
"""Words that a list lacks, by their endings."""
_WORD = re.compile(r"[^\W\d_]+")


@cache
def common_words() -> frozenset[str]:
    """41,000 words in lower case, without names of persons, places and peoples."""
    lines = _FILE.read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def is_common(surface: str) -> bool:
    """Whether all words of ``surface`` are such words, whatever their case; single letters are none."""
    words = _WORD.findall(surface.removesuffix("'s").removesuffix("’s"))
    return bool(words) and all(word.lower() in common_words() or _BUILT.fullmatch(word) for word in words)
