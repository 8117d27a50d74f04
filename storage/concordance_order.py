"""Sorting the lines of a concordance by what stands around the key, and counting what stands there."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import Any

from storage.concordance import Line

# Scripts written without spaces count character by character; elsewhere a word keeps its marks, hyphens, apostrophes.
_WORD = re.compile(
    r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
    r"|[^\W_\u3040-\u30ff\u3400-\u9fff](?:[^\W_\u3040-\u30ff\u3400-\u9fff]|[\u0300-\u036f\u0591-\u05c7\u0610-\u061a"
    r"\u064b-\u065f\u0670\u093a-\u094f\u200c\u200d]|['’.,\-‐‑](?=[^\W_]))*"
)


_NEAR = 96
"""Code points in which the few words that decide an order stand: ten thousand lines are to be sorted at once."""

_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


class SortKey(StrEnum):
    """What lines are sorted by; ``left_1`` is the word just before the key, ``right_1`` the one just after it."""

    ARTICLE = "article"
    DATE = "date"
    LEFT_3 = "left_3"
    LEFT_2 = "left_2"
    LEFT_1 = "left_1"
    KEY = "key"
    RIGHT_1 = "right_1"
    RIGHT_2 = "right_2"
    RIGHT_3 = "right_3"


_SIDES: Mapping[SortKey, int] = {
    SortKey.LEFT_3: -3, SortKey.LEFT_2: -2, SortKey.LEFT_1: -1,
    SortKey.RIGHT_1: 1, SortKey.RIGHT_2: 2, SortKey.RIGHT_3: 3,
}  # fmt: skip


def words_of(text: str) -> list[str]:
    """Return the words of a context in their order; scripts without spaces give single characters."""
    return _WORD.findall(text)


def word_at(line: Line, offset: int) -> str:
    """Return the word ``offset`` places after (or, below zero, before) the key; empty where there is none.

    Words end with the paragraph, so that a heading is no neighbour of what stands under it.
    """
    words = _words_beside(line, offset)
    at = offset if offset < 0 else offset - 1
    return words[at] if -len(words) <= at < len(words) else ""


@lru_cache(maxsize=50_000)
def folded(word: str) -> str:
    """Return a word as it is sorted: case, accents and width aside."""
    plain = unicodedata.normalize("NFKD", word)
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).casefold()


def ordered(
    lines: Sequence[Line], by: SortKey, *, dates: Mapping[str, str] | None = None, descending: bool = False
) -> list[Line]:
    """Return the lines sorted by one key, what is equal by the words next to it, then by article and place.

    ``lines`` come in the order of the articles, which is what ``article`` sorts by. ``dates`` has an article's date
    (ISO, partial allowed). Lines that have no such word or date stand last, in either direction.
    """
    places: dict[str, int] = {}
    for line in lines:
        places.setdefault(line.article_id, len(places))
    value = _value(by, dates or {})

    def home(line: Line) -> tuple[int, int, int]:
        return places[line.article_id], line.segment.start, line.segment.end

    if by is SortKey.ARTICLE:
        result = sorted(lines, key=lambda line: (line.segment.start, line.segment.end))
        return sorted(result, key=lambda line: places[line.article_id], reverse=descending)
    known: list[tuple[Any, Line]] = []
    unknown: list[Line] = []
    for line in sorted(lines, key=home):
        found = value(line)
        if found[0]:
            known.append((found, line))
        else:
            unknown.append(line)
    known.sort(key=lambda item: item[0], reverse=descending)
    return [line for _, line in known] + unknown


def collocates(lines: Sequence[Line], offset: int, most: int = 12) -> list[tuple[str, int]]:
    """Return the words that stand at an offset from the key with how often, the most frequent first.

    Words that differ in case or accents alone are counted as one, shown as they are written most often.
    """
    written: dict[str, Counter[str]] = {}
    for line in lines:
        word = word_at(line, offset)
        if word:
            written.setdefault(folded(word), Counter())[word] += 1
    counted = [(forms.most_common(1)[0][0], forms.total()) for forms in written.values()]
    counted.sort(key=lambda item: (-item[1], folded(item[0])))
    return counted[:most]


def _words_beside(line: Line, side: int) -> list[str]:
    """The words near the key, without the rest of a word that the key is a part of: "Trans|port", "minister|’s"."""
    if side < 0:
        left = line.left[-_NEAR:]
        end = len(left)
        while end and _holds_on(left[end - 1]):
            end -= 1
        return words_of(left[:end])
    right = line.right[:_NEAR]
    start = 0
    while start < len(right) and _holds_on(right[start]):
        start += 1
    return words_of(right[start:])


def _holds_on(sign: str) -> bool:
    """Whether a sign next to the key continues its word."""
    return sign in "'’-‐‑" or unicodedata.combining(sign) > 0 or (sign.isalnum() and not _UNSPACED.match(sign))


def _value(by: SortKey, dates: Mapping[str, str]) -> Callable[[Line], tuple[str, ...]]:
    """What a line is sorted by; its first part is empty where the line has none."""
    if by is SortKey.DATE:
        return lambda line: (dates.get(line.article_id, ""),)
    if by is SortKey.KEY:
        return lambda line: (folded(" ".join(line.key.split())), *_around(line, 1))
    first = _SIDES.get(by, 1)

    def side(line: Line) -> tuple[str, ...]:
        return _around(line, first)

    return side


def _around(line: Line, first: int) -> tuple[str, ...]:
    """The words from ``first`` on, away from the key; then what stands between it and the key."""
    words = [folded(word) for word in _words_beside(line, first)]
    if first < 0:
        words.reverse()
    at = abs(first) - 1
    return (words[at] if at < len(words) else "", *words[at + 1 : at + 4], *words[:at])
