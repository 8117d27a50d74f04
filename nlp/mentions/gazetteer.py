"""Find confirmed names wherever they occur, as whole words, in any script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

_SOLID = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Scripts written without spaces between words: a name begins and ends anywhere in them."""
_HANGUL = "\uac00-\ud7af"
"""Korean sets particles right after a name: it begins where a word begins and may end inside one."""

_TOKEN = re.compile(f"[{_SOLID}{_HANGUL}]|[^\\W_{_SOLID}{_HANGUL}]+")
_FREE_BEFORE = re.compile(f"[{_SOLID}]")
_FREE_AFTER = re.compile(f"[{_SOLID}{_HANGUL}]")
_SPACE = "[ \\t\u00a0\u2009\u202f]+"
_SHORTEST_UPPER = 4

_WORDS = (
    "i me my we us our you your he him his she her it its they them their this that these those who whom which what "
    "there here one some any all both each none someone anyone everyone nobody the a an and or but of in on at to for "
    "from by with as is are was were be been has have had do does did will would can could may might must not no yes "
    "himself herself itself themselves myself ourselves another other others such same now then today"
)
_FUNCTION_WORDS = frozenset(_WORDS.split())


@dataclass(frozen=True, slots=True)
class Found:
    """One occurrence of a listed surface, ``[start, end)`` in code points."""

    start: int
    end: int
    label: str


class Gazetteer:
    """A list of names that is looked up in texts: one pass over the words, whatever the length of the list."""

    def __init__(self, entries: Iterable[tuple[str, str]]) -> None:
        """``entries`` are (surface, label). Words that mean something else in every line are left out."""
        self._index: dict[str, list[tuple[int, re.Pattern[str], str]]] = {}
        for surface, label in sorted(set(entries), key=lambda entry: (-len(entry[0]), entry)):
            if can_propagate(surface):
                self._add(surface, label)

    def __bool__(self) -> bool:
        return bool(self._index)

    def find(self, text: str) -> list[Found]:
        """All occurrences in order, the longest where several begin at one place; none overlap."""
        found: list[Found] = []
        if not self._index:
            return found
        free_from = 0
        for token in _TOKEN.finditer(text):
            if token.start() < free_from:
                continue
            for lead, pattern, label in self._index.get(token.group().casefold(), ()):
                match = pattern.match(text, token.start() - lead) if token.start() >= lead else None
                if match and match.start() >= free_from and _stands_alone(text, match.start(), match.end()):
                    found.append(Found(match.start(), match.end(), label))
                    free_from = match.end()
                    break
        return found

    def _add(self, surface: str, label: str) -> None:
        for form in {surface, unicodedata.normalize("NFC", surface), unicodedata.normalize("NFD", surface)}:
            first = _TOKEN.search(form)
            if first is not None:
                entry = (first.start(), _pattern(form), label)
                self._index.setdefault(first.group().casefold(), []).append(entry)


def can_propagate(surface: str) -> bool:
    """Whether a confirmed surface is offered elsewhere: a name, not a pronoun, number or single letter."""
    letters = sum(map(str.isalpha, surface))
    alone = letters == 1 and _FREE_BEFORE.search(surface) is None
    return letters > 0 and not alone and not (surface.islower() and surface in _FUNCTION_WORDS)


def _pattern(surface: str) -> re.Pattern[str]:
    """The surface as written, in capitals (headlines), and with a capital where a sentence begins with it."""
    forms = [surface]
    if sum(map(str.isalpha, surface)) >= _SHORTEST_UPPER:
        forms.append(surface.upper())
    if surface[:1].islower():
        forms.append(surface[:1].upper() + surface[1:])
    return re.compile("|".join(dict.fromkeys(map(_flexible, forms))))


def _flexible(form: str) -> str:
    """A pattern for one spelling that does not mind which space, apostrophe or hyphen was typed."""
    escaped = _SPACE.join(re.escape(word) for word in form.split())
    return re.sub(r"['’‘ʼ]", "['’‘ʼ]", re.sub(r"\\-|[‐‑]", "[-‐‑]", escaped))


def _stands_alone(text: str, start: int, end: int) -> bool:
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    return (not _joins(before, text[start]) or _FREE_BEFORE.match(text[start]) is not None) and (
        not _joins(after, text[end - 1]) or _FREE_AFTER.match(text[end - 1]) is not None
    )


def _joins(neighbour: str, edge: str) -> bool:
    """Whether the character beside a match would make it part of a longer word."""
    if unicodedata.category(neighbour).startswith("M"):
        return True
    return (neighbour.isalnum() or neighbour == "_") and (edge.isalnum() or edge == "_")
