"""Numbers as a person types them into a field, and as a field shows them."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale

from gui.numerals import exact, number_locale

_SCALES = {
    "": 1.0, "k": 1e3, "thousand": 1e3, "m": 1e6, "mn": 1e6, "million": 1e6, "bn": 1e9, "b": 1e9, "billion": 1e9,
    "tn": 1e12, "trillion": 1e12, "mil": 1e3, "millón": 1e6, "millones": 1e6, "mil millones": 1e9, "billón": 1e12,
    "billones": 1e12,
}  # fmt: skip
"""English and Spanish: their billions are different words, so that both can be told apart."""

_TYPED = re.compile(r"^([+\-−]?)\s*((?:\d[\d.,’' \u00a0\u2009\u202f]*)|[.,]\d+)\s*([^\W\d]+(?: [^\W\d]+)?)?\.?$")
_SPACES = re.compile(r"[’' \u00a0\u2009\u202f]")


def parse_number(typed: str, locale: QLocale | None = None) -> float | None:
    """ "3.6 billion", "3,600,000,000", "27", "−4.5"; in Spanish "3,6 mil millones"; None when it is no number.

    The locale (the user's where none is given) decides what only it can: whether "3.600" is three thousand six hundred.
    """
    match = _TYPED.match(typed.strip())
    if match is None:
        return None
    scale = _SCALES.get((match[3] or "").casefold())
    digits = _plain_digits(_SPACES.sub("", match[2]), locale or number_locale())
    if scale is None or digits is None:
        return None
    exact_value = round(float(digits) * scale, 6)
    return -exact_value if match[1] in ("-", "−") else exact_value


def _plain_digits(written: str, locale: QLocale) -> str | None:
    """Digits with a point before the decimals; None where the signs between them make no number."""
    signs = [character for character in written if character in ".,"]
    if not signs:
        return written
    last = signs[-1]
    if len(set(signs)) == 2:
        decimal = last if signs.count(last) == 1 else ""
        if not decimal or set(signs[:-1]) == {last}:
            return None
    elif len(signs) > 1:
        decimal = ""
    else:  # one sign: it groups only where the locale groups with it, and before three digits
        groups = last != locale.decimalPoint() and re.fullmatch(r"[1-9]\d{0,2}[.,]\d{3}", written) is not None
        decimal = "" if groups else last
    whole, _, rest = written.rpartition(decimal) if decimal else (written, "", "")
    return f"{re.sub('[.,]', '', whole) or '0'}.{rest or '0'}"


def show_number(number: float | None) -> str:
    """ "3,600,000,000"; empty for none."""
    return "" if number is None else exact(number)
