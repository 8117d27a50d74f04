"""What currencies are worth in each other, in bounds so wide that any day's rate since 2015 lies within them.

No rate of a day is at hand where nothing leaves the machine. Bounds suffice to tell that two sums cannot be one: 2.9
billion dollars are not 4.4 billion euros on any day. They are the highest and lowest market rates since 2015 to the
precision of a newspaper, moved outward; currencies that lost most of their value meanwhile are left out.
"""

from __future__ import annotations

import math

_DOLLARS = {
    "USD": (1.0, 1.0), "EUR": (1.0, 1.25), "GBP": (1.1, 1.57), "CHF": (0.95, 1.3), "JPY": (0.0061, 0.01),
    "CNY": (0.135, 0.165), "INR": (0.011, 0.0165), "KRW": (0.00066, 0.00096), "CAD": (0.67, 0.84),
    "AUD": (0.57, 0.82), "NZD": (0.54, 0.76), "MXN": (0.039, 0.07), "BRL": (0.16, 0.4), "CLP": (0.00098, 0.0017),
    "COP": (0.0002, 0.00043), "PEN": (0.24, 0.35), "BOB": (0.08, 0.15), "PYG": (0.00012, 0.00022),
    "UYU": (0.021, 0.042), "GTQ": (0.125, 0.14), "HNL": (0.037, 0.048), "CRC": (0.0014, 0.0021),
    "DOP": (0.0155, 0.0226), "RUB": (0.0075, 0.0205), "UAH": (0.022, 0.065), "KZT": (0.0018, 0.0055),
    "GEL": (0.29, 0.56), "AZN": (0.54, 0.96), "AMD": (0.0019, 0.0027), "TRY": (0.022, 0.43), "ILS": (0.24, 0.33),
    "SAR": (0.265, 0.268), "AED": (0.272, 0.273), "QAR": (0.27, 0.276), "KWD": (3.2, 3.45), "JOD": (1.4, 1.42),
    "OMR": (2.59, 2.61), "BHD": (2.64, 2.66), "EGP": (0.019, 0.14), "MAD": (0.09, 0.12), "TND": (0.29, 0.55),
    "DZD": (0.0067, 0.0115), "XAF": (0.0015, 0.0020), "XOF": (0.0015, 0.0020), "ZAR": (0.05, 0.09),
    "NGN": (0.0006, 0.006), "KES": (0.006, 0.0112), "UGX": (0.00025, 0.00036), "TZS": (0.00036, 0.0006),
    "GHS": (0.058, 0.32), "ETB": (0.006, 0.05), "ZMW": (0.034, 0.16), "MZN": (0.0125, 0.032), "RWF": (0.00065, 0.00148),
    "MWK": (0.00055, 0.0023), "BWP": (0.07, 0.105), "NAD": (0.05, 0.09), "MGA": (0.0002, 0.0004),
    "IDR": (0.000059, 0.000081), "MYR": (0.21, 0.29), "PHP": (0.0167, 0.0227), "THB": (0.0258, 0.0345),
    "VND": (0.000037, 0.000048), "BDT": (0.0079, 0.013), "PKR": (0.0032, 0.01), "LKR": (0.0026, 0.0077),
    "NPR": (0.0068, 0.0103), "HKD": (0.127, 0.129), "SGD": (0.68, 0.79), "TWD": (0.029, 0.037),
    "SEK": (0.087, 0.128), "NOK": (0.085, 0.14), "DKK": (0.127, 0.17), "PLN": (0.19, 0.31), "CZK": (0.038, 0.051),
    "HUF": (0.0022, 0.0041), "RON": (0.19, 0.28), "BGN": (0.48, 0.65), "RSD": (0.008, 0.0108),
}  # fmt: skip
"""The lowest and the highest price of one unit, in US dollars."""


def bounds(value: float, source: str, target: str) -> tuple[float, float] | None:
    """The least and the most that a sum was worth in another currency; None for one that is not known.

    ``source`` and ``target`` are ISO 4217 codes, the sums are in whole units of the currency.
    """
    one, other = _DOLLARS.get(source), _DOLLARS.get(target)
    if one is None or other is None:
        return None
    ends = value * one[0] / other[1], value * one[1] / other[0]
    return min(ends), max(ends)


def about(value: float, source: str, target: str) -> float | None:
    """The middle of the two bounds (their geometric mean), to tell near sums from far ones."""
    found = bounds(abs(value), source, target)
    return math.copysign(math.sqrt(found[0] * found[1]), value) if found is not None else None
