"""Cells that are safe to open in a spreadsheet: no formula comes from a text, and nothing exceeds Excel's limits."""

from __future__ import annotations

import re
from typing import Final

_FORMULA: Final = frozenset("=+-@\t\r\n＝＋－＠")
"""What a spreadsheet takes for the start of a formula or a command (OWASP, "CSV injection"), wide forms included."""

_ILLEGAL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""Characters that XML 1.0, and so a workbook, cannot hold."""

MOST_CHARACTERS: Final = 32_767
"""Of one cell, counted in UTF-16 units as Excel does."""

MOST_ROWS: Final = 1_048_576
"""Of one sheet, its header included."""

_CUT: Final = "…"


def neutralised(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: an apostrophe goes before what would begin one."""
    if text and (text[0] in _FORMULA or text.lstrip()[:1] in _FORMULA):
        return "'" + text
    return text


def legal(text: str) -> str:
    """Return a text without the characters that a workbook cannot hold; U+FFFD stands for each."""
    return _ILLEGAL.sub("\N{REPLACEMENT CHARACTER}", text)


def fitting(text: str) -> str:
    """Return a text that fits into a cell; one that was cut ends with an ellipsis."""
    if len(text) * 2 <= MOST_CHARACTERS or _units(text) <= MOST_CHARACTERS:
        return text
    cut = text[: MOST_CHARACTERS - 1]
    while _units(cut) > MOST_CHARACTERS - 1:
        # each character beyond the basic plane counts twice
        cut = cut[: len(cut) - (_units(cut) - MOST_CHARACTERS + 2) // 2]
    return cut + _CUT


def _units(text: str) -> int:
    return len(text) + sum(1 for character in text if character > "\uffff")
