"""Dates as articles print them, read as partial ISO dates; what is ambiguous is not read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

_MONTHS: Final[dict[str, int]] = {
    name: number
    for number, names in enumerate(
        (
            "january jan enero janvier januar gennaio janeiro januari",
            "february feb febrero février februar febbraio fevereiro februari",
            "march mar marzo mars märz março maart",
            "april apr abril avril aprile",
            "may mayo mai maggio maio mei",
            "june jun junio juin juni giugno junho",
            "july jul julio juillet juli luglio julho",
            "august aug agosto août augustus",
            "september sep sept septiembre setiembre septembre settembre setembro",
            "october oct octubre octobre oktober ottobre outubro",
            "november nov noviembre novembre novembro",
            "december dec diciembre décembre dezember dicembre dezembro",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH: Final = "(?P<month{0}>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_YEAR: Final = r"(?P<year{0}>(?:1[89]|20)\d\d)(?!\d)"
_DAY: Final = r"(?<!\d)(?P<day{0}>[0-3]?\d)"
_FORMS: Final = (
    _MONTH + r"\s+" + _DAY + r"(?:st|nd|rd|th)?(?:\s*,\s*|\s+)" + _YEAR,
    _DAY + r"(?:st|nd|rd|th|\.|º|er)?\s+(?:de\s+|of\s+)?" + _MONTH + r",?\s+(?:de\s+|del\s+)?" + _YEAR,
    r"(?<!\d)" + _YEAR + r"-(?P<number{0}>[01]\d)-(?P<day{0}>[0-3]\d)(?!\d)",
    r"(?<![\d.])" + _DAY + r"\.(?P<number{0}>[01]?\d)\." + _YEAR,
    _MONTH + r",?\s+(?:de\s+)?" + _YEAR,
    _MONTH + r"\s+" + _DAY + r"(?:st|nd|rd|th)?(?![\d:,]|\s*,?\s*\d{{4}})",
    _DAY + r"(?:st|nd|rd|th|\.|º|er)?\s+(?:de\s+)?" + _MONTH + r"(?!\s*,?\s*\d{{4}})",
)
_PATTERN: Final = re.compile(
    "|".join(f"(?P<form{n}>" + form.format(n) + ")" for n, form in enumerate(_FORMS)), re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date as printed at `start` to `end` (code points of the text searched); `year` is None where none is said."""

    start: int
    end: int
    year: int | None
    month: int
    day: int | None

    @property
    def iso(self) -> str | None:
        """The partial date, "2023-06" or "2023-06-05"; None without a year."""
        if self.year is None:
            return None
        return f"{self.year:04}-{self.month:02}" + (f"-{self.day:02}" if self.day else "")

    def on_or_before(self, published_on: str | None) -> str | None:
        """The ISO date, its missing year taken from `published_on`: the latest that is not after it."""
        if self.year is not None or not published_on or len(published_on) < 10 or self.day is None:
            return self.iso
        published = date.fromisoformat(published_on)
        for year in (published.year, published.year - 1):
            try:
                candidate = date(year, self.month, self.day)
            except ValueError:
                continue
            if candidate <= published and (published - candidate).days < 200:
                return candidate.isoformat()
        return None


def printed_dates(text: str) -> list[PrintedDate]:
    """Every date in `text` that exists in the calendar, in order."""
    return [found for match in _PATTERN.finditer(text) if (found := _read(match)) is not None]


def iso_date(text: str | None) -> str | None:
    """The partial ISO date at the start of a machine-made date ("2023-06-05T10:00:00Z"), or None."""
    match = re.match(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", text or "")
    if match is None or not 1800 <= int(match[1]) <= 2100:
        return None
    if match[2] is not None and not _exists(int(match[1]), int(match[2]), int(match[3] or 1)):
        return match[1]
    return match[0]


def _read(match: re.Match[str]) -> PrintedDate | None:
    groups = match.groupdict()
    form = next(n for n in range(len(_FORMS)) if groups[f"form{n}"] is not None)
    year, day = groups.get(f"year{form}"), groups.get(f"day{form}")
    number, name = groups.get(f"number{form}"), groups.get(f"month{form}")
    month = int(number) if number else _MONTHS[(name or "").lower()]
    found = PrintedDate(match.start(), match.end(), int(year) if year else None, month, int(day) if day else None)
    return found if _exists(found.year or 2024, month, found.day or 1) else None


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
