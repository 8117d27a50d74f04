"""Numbers as a person types them into a field, and as a field shows them."""

from __future__ import annotations

import re

_SCALES = {
    "k": 1e3, "thousand": 1e3, "m": 1e6, "mn": 1e6, "million": 1e6, "bn": 1e9, "b": 1e9, "billion": 1e9,
    "tn": 1e12, "trillion": 1e12, "mil": 1e3, "millones": 1e6, "millón": 1e6,
}  # fmt: skip
_TYPED = re.compile(r"^([+\-−]?)\s*((?:\d[\d,\u202f\u00a0 ]*)?(?:\.\d+)?)\s*([^\W\d]*)\.?$")


def parse_number(typed: str) -> float | None:
    """ "3.6 billion", "3,600,000,000", "27", "−4.5"; None when it is no number. The point parts the decimals."""
    match = _TYPED.match(typed.strip())
    if match is None or not any(character.isdigit() for character in match[2]):
        return None
    scale = _SCALES.get(match[3].casefold()) if match[3] else 1.0
    if scale is None:
        return None
    number = float(re.sub(r"[,\s]", "", match[2]))
    exact = round(number * scale, 6)
    return -exact if match[1] in ("-", "−") else exact


def show_number(number: float | None) -> str:
    """ "3,600,000,000"; empty for none."""
    return "" if number is None else f"{number:,.15g}"
