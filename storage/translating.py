"""The language in which sentences of storage are said: English, until the window hands in a translator."""

from __future__ import annotations

from collections.abc import Callable

Translate = Callable[[str, str], str]
"""Takes a context and an English text; returns it in the user's language, or as it is."""


def _english(_context: str, text: str) -> str:
    return text


_translate: Translate = _english


def speak_with(translate: Translate) -> None:
    """Say sentences through this function from now on. Headless commands never call it and stay English."""
    global _translate
    _translate = translate


def said(context: str, text: str) -> str:
    """A text or template in the language of the process. ``context``: "history", "fields" or "errors"."""
    return _translate(context, text)
