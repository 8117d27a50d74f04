"""The language in which sentences of storage are said: English, until somebody hands in a translator."""

from __future__ import annotations

from collections.abc import Callable

Translate = Callable[[str, str], str]
"""Takes a context and an English text; returns it in the user's language, or as it is."""

Numeral = Callable[[str], str]
"""Takes a number as English writes it ("1,204.5"); returns it as the user's language does."""


def _english(_context: str, text: str) -> str:
    return text


def _as_it_is(number: str) -> str:
    return number


_translate: Translate = _english
_numeral: Numeral = _as_it_is
_language = "en"


def speak_with(translate: Translate, language: str = "en", numeral: Numeral = _as_it_is) -> None:
    """Say sentences of a language through these functions from now on. Commands that are not asked to stay English."""
    global _translate, _language, _numeral
    _translate, _language, _numeral = translate, language, numeral


def speak_english() -> None:
    """Say sentences as they stand in the code."""
    speak_with(_english)


def language() -> str:
    """The code of the language of the process: "en", "es"."""
    return _language


def said(context: str, text: str) -> str:
    """A text or template in the language of the process.

    ``context``: "history", "fields", "errors", "report" or, for what the reading machine says, "reasons".
    """
    return _translate(context, text)


def numeral(number: str) -> str:
    """A number that stands as English writes it, in the language of the process."""
    return _numeral(number)
