"""What months, large numbers and units of the arithmetic are called; said by ``amounts``."""

from __future__ import annotations

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
ONE = {"thousand": "1 thousand", "million": "1 million", "billion": "1 billion", "trillion": "1 trillion"}
SCALES = {
    "thousand": "{} thousand", "million": "{} million", "billion": "{} billion", "trillion": "{} trillion",
}  # fmt: skip
ONE_OF = {
    "thousand": "1 thousand {}", "million": "1 million {}", "billion": "1 billion {}", "trillion": "1 trillion {}",
}  # fmt: skip
SCALES_OF = {
    "thousand": "{} thousand {}", "million": "{} million {}", "billion": "{} billion {}", "trillion": "{} trillion {}",
}  # fmt: skip
"""Before a unit, which some languages join to a million by a word."""

UNITS = {
    "day": ("1 day", "{} days"),
    "week": ("1 week", "{} weeks"),
    "month": ("1 month", "{} months"),
    "year": ("1 year", "{} years"),
    "decade": ("1 decade", "{} decades"),
    "century": ("1 century", "{} centuries"),
    "acre": ("1 acre", "{} acres"),
    "percentage point": ("1 percentage point", "{} percentage points"),
}
