"""The sentences of the machine as patterns made of their texts: which one a sentence is, and what its gaps hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from string import Formatter
from types import ModuleType

from nlp.proposals import explanations, failures, reasons, spoken
from storage.retelling.amounts import DATE, NUMBER

_ANYTHING = ".+?"


@dataclass(frozen=True, slots=True)
class Form:
    """A text with gaps, and the pattern of the sentences that are made of it."""

    text: str
    pattern: re.Pattern[str]


def kind_of(gap: str) -> str:
    """What stands in a gap: ``figure_a`` is a figure."""
    return gap.partition("_")[0]


@cache
def sentences() -> tuple[Form, ...]:
    """All that stand for themselves, those of the most words of their own first: the others might fit them too."""
    parts = {*explanations.CHECKS, explanations.WAS_WEEKDAY}
    texts = {text for module in (reasons, explanations, failures) for text in _texts(module)} - parts
    return _forms(sorted(texts, key=lambda text: (-_own_letters(text), text)))


@cache
def verdicts() -> tuple[Form, ...]:
    """What follows from two figures, as the end of a sentence."""
    return _forms(explanations.VERDICTS)


@cache
def differences() -> tuple[Form, ...]:
    """What differs, with both sides."""
    texts = ("RATE", "SCOPE", "SUBJECT", "ACTOR", "ACTOR_OR_PLACE", "PLACE", "NAMES", "DATE", "ARTICLE_DATE")
    return _forms(getattr(explanations, name) for name in texts)


@cache
def form(text: str) -> Form:
    """One text by itself."""
    return Form(text, re.compile(_pattern(text, named=True), re.DOTALL))


def _forms(texts: Iterable[str]) -> tuple[Form, ...]:
    return tuple(map(form, texts))


def _texts(module: ModuleType) -> list[str]:
    return [value for name, value in vars(module).items() if name.isupper() and isinstance(value, str)]


def _own_letters(text: str) -> int:
    return sum(len(literal) for literal, *_ in Formatter().parse(text))


def _pattern(text: str, *, named: bool) -> str:
    parts: list[str] = []
    for literal, gap, _, _ in Formatter().parse(text):
        parts.append(re.escape(literal))
        if gap is not None:
            inside = _gap(kind_of(gap))
            parts.append(f"(?P<{gap}>{inside})" if named else f"(?:{inside})")
    return "".join(parts)


def _gap(kind: str) -> str:
    if kind == "verdict":
        return "|".join(_pattern(text, named=False) for text in explanations.VERDICTS)
    return _inside().get(kind, _ANYTHING)


@cache
def _inside() -> Mapping[str, str]:
    """What may stand in the gaps that only certain words fit."""
    of_day = f"{DATE} was (?:{_one_of(spoken.WEEKDAYS)})"
    return {
        "words": '(?:(?!": ).)+?',  # one sentence may hold another behind a name: "Varga": "Judit Varga": ...
        "count": NUMBER,
        "percent": rf"{NUMBER} ?%",
        "date": DATE,
        "check": _one_of(explanations.CHECKS),
        "weekday": f"(?i:{_one_of((*spoken.WEEKDAYS, spoken.WEEKEND))})",
        "weekdays": f"(?i:{of_day}(?: and {of_day})*)",
        "work": _one_of(spoken.WORKS),
        "state": _one_of(spoken.STATES),
        "modifier": _one_of(spoken.MODIFIERS),
        "dimension": _one_of(spoken.DIMENSIONS),
    }


def _one_of(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, words))
