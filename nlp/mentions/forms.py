"""How the names of a run are written: the forms that are looked for in every article, by their first words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from nlp.labels import VALUE_LABELS
from nlp.mentions.shapes import folded, short_forms
from nlp.proposals import reasons as because

LONE = 3
"""Letters below which a single word is no name to look for."""
SURE = 0.7
LIKELY = 0.6
"""Scores of a name found by itself elsewhere, and of a short form."""
_FIRST = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Form:
    words: str
    label: str
    reason: str
    score: float
    alone: bool
    """A single word: at the beginning of a sentence it needs more than a capital."""
    listed: bool = False
    """A word of a list, which is no common word: a capital is enough wherever it stands."""


class Spellings:
    """The names of a run as they are written: what is looked for in every article."""

    def __init__(self, known: Iterable[tuple[str, str]] = (), base: Spellings | None = None) -> None:
        """``known`` are (name, label); those of ``base``, which does not change any more, count too."""
        self._base = base
        self._forms: dict[str, dict[str, Form]] = {}
        self._sorted: dict[str, tuple[Form, ...]] = {}
        self._capitals: dict[str, list[Form]] | None = None
        for surface, label in known:
            self.add(surface, label)

    def add(self, surface: str, label: str) -> None:
        """Note a clear name. Values, single letters and words without a capital are none."""
        words = flat(surface)
        if label in VALUE_LABELS or not words[:1].isupper() or sum(map(str.isalpha, words)) < LONE:
            return
        self._note(words, label, because.MARKED_ELSEWHERE.format(label=label), SURE)
        for short, why in short_forms(words, label, everywhere=True):
            self._note(short, label, why, LIKELY)

    def note_listed(self, surface: str, label: str, reason: str) -> None:
        """Note a name that a list gives: a country, a body of the whole world."""
        words = flat(surface)
        note_form(self._forms, Form(words, label, reason, SURE, " " not in words, listed=True))

    def _note(self, words: str, label: str, reason: str, score: float) -> None:
        first = note_form(self._forms, Form(words, label, reason, score, " " not in words))
        self._sorted.pop(first, None)

    def of(self, first: str) -> tuple[Form, ...]:
        """The names that begin with this word, the longest first."""
        found = self._sorted.get(first)
        if found is None:
            forms = self._all(first)
            found = self._sorted[first] = _longest_first(forms) if len(forms) > 1 else tuple(forms.values())
        return found

    def listed(self) -> dict[str, list[Form]]:
        """The names of lists by their first word in capitals."""
        if self._base is not None:
            return self._base.listed()
        if self._capitals is None:
            self._capitals = {}
            for form in (each for forms in self._forms.values() for each in forms.values() if each.listed):
                self._capitals.setdefault(form.words.split()[0].upper(), []).append(form)
        return self._capitals

    def _all(self, first: str) -> dict[str, Form]:
        below = self._base._all(first) if self._base is not None else {}
        own = self._forms.get(first)
        return {**own, **below} if own is not None and below else own or below


def _longest_first(forms: Mapping[str, Form]) -> tuple[Form, ...]:
    return tuple(sorted(forms.values(), key=by_length))


def by_length(form: Form) -> tuple[int, bool]:
    return -len(form.words), not form.listed


def note_form(forms: dict[str, dict[str, Form]], form: Form) -> str:
    first = _FIRST.match(form.words)
    word = first.group() if first is not None else ""
    forms.setdefault(word, {}).setdefault(form.words, form)
    return word


def flat(words: str) -> str:
    if words.isascii() and words.isprintable() and "  " not in words and "`" not in words:
        return words
    return " ".join(folded(words).split())
