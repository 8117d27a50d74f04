"""Partial dates (2023, 2023-06, 2023-06-05) in words of the user's language, and what a person types as one."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import lru_cache

from PySide6.QtCore import QLocale

_IN_WORDS = re.compile(
    r"^(?:(?P<day>\d{1,2})(?:[.º°]|st|nd|rd|th)? (?:de )?)?(?P<month>[^\W\d_]{3,}\.?)"
    r"(?: (?P<after>\d{1,2})(?:st|nd|rd|th)?)? (?:del? )?(?P<year>\d{4})$",
    re.IGNORECASE,
)
"""A day, a month, a year ("5 de junio de 2023"), a month with its year, or as Americans write it ("June 5 2023")."""

_PARTIAL = re.compile(r"^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$")


def short_date(partial: str | None, *, with_year: bool = True) -> str:
    """ "5 Jun 2023", "Jun 2023", "2023"; empty for none, the text itself where it is no date.

    A day may do without its year, where that goes without saying: "5 Jun". A month keeps it.
    """
    if not partial:
        return ""
    match = _PARTIAL.match(partial)
    if match is None:
        return partial
    year, month, day = match.groups()
    if month is None:
        return year
    name = QLocale().monthName(int(month), QLocale.FormatType.ShortFormat)
    if not day:
        return f"{name} {year}"
    return f"{int(day)} {name} {year}" if with_year else f"{int(day)} {name}"


def parse_partial(text: str) -> str | None:
    """The ISO form of a typed date ("2023", "2023-6", "5.6.2023", "5 Jun 2023"); None when it is none.

    Day before month where both are numbers, as in most of the world; ISO order is always understood. Months have
    their names in the user's language or in English.
    """
    typed = text.strip().replace("/", "-").replace(".", "-").strip("-")
    match = _PARTIAL.match(typed)
    if match is not None:
        return _checked(*match.groups())
    match = re.match(r"^(\d{1,2})-(\d{1,2})-(\d{4})$", typed)
    if match is not None:
        return _checked(match[3], match[2], match[1])
    match = re.match(r"^(\d{1,2})-(\d{4})$", typed)
    if match is not None:
        return _checked(match[2], match[1], None)
    match = _IN_WORDS.match(" ".join(text.replace(",", " ").split()))
    if match is None:
        return None
    month = _months(QLocale().name()).get(_folded(match["month"]))
    return _checked(match["year"], str(month), match["day"] or match["after"]) if month is not None else None


@lru_cache(maxsize=4)
def _months(locale: str) -> dict[str, int]:
    """Names of months, long and short, as this locale and English write them."""
    shapes = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    found: dict[str, int] = {"sept": 9}
    for language in (QLocale("en"), QLocale(locale)):  # where both have a name, the user's language means its own
        for month in range(1, 13):
            for shape in shapes:
                found[_folded(language.monthName(month, shape))] = month
                found[_folded(language.standaloneMonthName(month, shape))] = month
    return found


def _folded(name: str) -> str:
    return name.casefold().strip(". ")


def _checked(year: str, month: str | None, day: str | None) -> str | None:
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    parts = [f"{int(year):04d}"]
    parts += [f"{int(month):02d}"] if month else []
    parts += [f"{int(day):02d}"] if day else []
    return "-".join(parts)


def clock(moment: str) -> str:
    """A timestamp of the project in local time: "10:15" today, "12 Jan 10:15" before."""
    then = datetime.fromisoformat(moment.replace("Z", "+00:00")).astimezone()
    if then.date() == datetime.now().astimezone().date():
        return f"{then:%H:%M}"
    return f"{then.day} {QLocale().monthName(then.month, QLocale.FormatType.ShortFormat)} {then:%H:%M}"
