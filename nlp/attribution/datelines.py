"""Datelines ("LIMA, 12 January (Wire) — ...") open a paragraph and are nobody's words."""

from __future__ import annotations

import re

_PLACE = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’. -]{2,}"
_DATELINE = re.compile(
    rf"{_PLACE}(?:, [^\n—–:]{{1,50}}?)?(?: ?\([^)\n]{{1,40}}\))?(?: ?[—–] ?| --? |: )"
    rf"|[A-ZÀ-ÖØ-Þ][\w'’ -]{{2,30}}(?:, [^\n—–:]{{1,50}}?)? ?\([^)\n]{{1,40}}\) ?(?:[—–]|--?) ?"
)


def after_dateline(text: str, start: int, end: int) -> int:
    """``start``, or the place behind the dateline that ``text[start:end]`` (code points) begins with or in."""
    line = text.rfind("\n", 0, start) + 1
    if start - line > 80:
        return start
    match = _DATELINE.match(text, line)
    return match.end() if match is not None and start < match.end() < end else start
