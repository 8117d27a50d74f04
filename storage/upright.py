"""Names and titles without the invisible signs that turn the direction of whatever is written beside them."""

from __future__ import annotations

import re

_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Embeddings, overrides and isolates (https://www.unicode.org/reports/tr9/, section 2); the marks LRM, RLM and ALM
turn nothing but themselves and stay."""


def upright(text: str) -> str:
    """Return a name or title that stands in a line with other words. Arabic and Hebrew need none of these signs."""
    return _TURNING.sub("", text) if not text.isascii() and _TURNING.search(text) else text
