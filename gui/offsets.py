"""The one converter between code points, which the project stores, and UTF-16 units, which Qt counts."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
# What QTextCursor.insertText would merge, treat as a frame, or show as a box. One BMP character stands in for each, so
# that positions stay the same; the article itself is never read back from Qt.
_STAND_INS = {
    **dict.fromkeys((*range(0x09), *range(0x0E, 0x20), 0x7F), 0x20),
    0x0B: 0x2028,
    0x0C: 0x2028,
    0x0D: 0x2028,
    0xFDD0: 0xFFFD,
    0xFDD1: 0xFFFD,
    0xFFFC: 0xFFFD,
}
_NEEDS_STAND_IN = re.compile("[" + "".join(re.escape(chr(code)) for code in _STAND_INS) + "]")
# Qt starts a new text block at these two and at nothing else that is left after the substitution.
_BLOCK_END = re.compile("[\n\u2029]")


class OffsetMap:
    """Positions of one immutable text, both ways.

    Texts without characters beyond the Basic Multilingual Plane map onto themselves; others cost one bisection among
    those characters.
    """

    __slots__ = ("_points", "_units", "length", "units")

    def __init__(self, text: str) -> None:
        self.length = len(text)
        self.units = len(text.encode("utf-16-le", "surrogatepass")) // 2
        self._points: array[int] = array("q")
        self._units: array[int] = array("q")
        if self.units != self.length:
            self._points = array("q", (match.start() for match in _ASTRAL.finditer(text)))
            self._units = array("q", (point + number for number, point in enumerate(self._points)))

    def to_utf16(self, point: int) -> int:
        """UTF-16 units before the code point at index ``point`` (0 to the text's length)."""
        return point + bisect_left(self._points, point) if self._points else point

    def to_code_points(self, unit: int) -> int:
        """Code points before UTF-16 unit ``unit``; a position inside a surrogate pair counts as the pair's start."""
        return unit - bisect_left(self._units, unit) if self._units else unit


def display_text(text: str) -> str:
    """What is handed to Qt for showing: the same length in code points and in UTF-16 units as ``text``."""
    return text.translate(_STAND_INS) if _NEEDS_STAND_IN.search(text) else text


def block_starts(text: str) -> list[int]:
    """Where Qt's text blocks (paragraphs) of this text begin, in code points; the first is 0."""
    return [0, *(match.end() for match in _BLOCK_END.finditer(text))]
