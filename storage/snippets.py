"""The words around what a search found, with the finds marked; accents and case do not matter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

OPEN: Final = "\x02"
"""Before each find in a snippet."""
CLOSE: Final = "\x03"
"""After each find."""

_BEFORE: Final = 8
_WORDS: Final = 18
_WORD: Final = re.compile(r"\S+")
_PARTS: Final = re.compile(r"\w+")
_PIECE: Final = 8_000


class _Plain(dict[int, int]):
    """Letters without their accents, one for one, so that places stay what they are."""

    def __missing__(self, letter: int) -> int:
        base = unicodedata.normalize("NFKD", chr(letter))[:1].casefold()
        self[letter] = found = ord(base) if len(base) == 1 else letter
        return found


_plain: Final = _Plain()


def snippet(content: str, words: Sequence[str]) -> str:
    """Return about ``_WORDS`` words around the first place of any of the words or phrases, or else the first ones.

    The last of the words may be the beginning of a longer one.
    """
    pattern = _pattern(words)
    found = _first(content, pattern)
    start = _some_words_back(content, found)
    end = start
    for number, match in enumerate(_WORD.finditer(content, start)):
        if number == _WORDS:
            break
        end = match.end()
    shown = content[start:end]
    parts: list[str] = []
    at = 0
    for hit in pattern.finditer(shown.translate(_plain)) if pattern is not None else ():
        parts.extend((shown[at : hit.start()], OPEN, shown[hit.start() : hit.end()], CLOSE))
        at = hit.end()
    parts.append(shown[at:])
    return ("…" if start else "") + "".join(parts) + ("…" if end < len(content.rstrip()) else "")


def _pattern(words: Sequence[str]) -> re.Pattern[str] | None:
    wanted = [r"\W+".join(re.escape(part) for part in _PARTS.findall(word.translate(_plain))) for word in words]
    wanted = [word for word in wanted if word]
    if not wanted:
        return None
    whole = [rf"{word}(?!\w)" for word in wanted]
    return re.compile(r"(?<!\w)(?:" + "|".join([*whole, rf"{wanted[-1]}\w*"]) + ")")


def _first(content: str, pattern: re.Pattern[str] | None) -> int:
    """Return the first place of a word, 0 where there is none: piece by piece, since most stand near the top."""
    if pattern is not None:
        for start in range(0, len(content), _PIECE):
            found = pattern.search(content[start : start + _PIECE + 200].translate(_plain))
            if found is not None:
                return start + found.start()
    return 0


def _some_words_back(content: str, position: int) -> int:
    """Return where the word stands that is ``_BEFORE`` words before a place."""
    starts = [match.start() for match in _WORD.finditer(content, max(0, position - 40 * _BEFORE), position)]
    if not starts:
        return position
    first = starts[-_BEFORE:][0]
    # the search may have begun in the middle of a word
    return starts[1] if first and len(starts) > 1 and first == starts[0] and not content[first - 1].isspace() else first
