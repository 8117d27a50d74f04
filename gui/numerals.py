"""Numbers as the user's language writes them: "2,177" and "0.87", or "2.177" and "0,87"."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def number_locale() -> QLocale:
    """The locale of shown numbers; English where a system names none, since Qt's own then leaves thousands together."""
    locale = QLocale()
    return QLocale("en") if locale.language() == QLocale.Language.C else locale


def whole(count: int) -> str:
    """ "2,177"."""
    return number_locale().toString(count)


def decimal(value: float, places: int) -> str:
    """ "0.87": rounded to so many places, zeros kept."""
    return number_locale().toString(float(value), "f", places)


def rewritten(english: str) -> str:
    """A number that stands as English writes it ("1,204.5") as the user's language does."""
    places = len(english.partition(".")[2])
    return number_locale().toString(float(english.replace(",", "")), "f", places)


def exact(value: float) -> str:
    """ "3,600,000,000", "27.5": every digit that a float holds for sure, no zeros at the end."""
    return number_locale().toString(float(value), "g", 15)
