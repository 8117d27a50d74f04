"""Names in one list are of one kind: "Huánuco, Pasco, Junín and Apurímac", "Ana Ruiz, 34, and Luis Prado"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Protocol

from nlp.common_words import is_common
from nlp.countries import countries, is_country
from nlp.labels import PEOPLE, PLACES
from nlp.mentions.hints import SURE, Hint, located
from nlp.mentions.plain_words import is_body
from nlp.proposals import reasons as because
from nlp.surfaces import key

_LINK = "de la|de los|de las|del|de|da|do|dos|el|al|bin|ibn|van|von|of"
_WORD = r"[^\W\d_a-z][\w'’-]*(?:\.\w+)*"
_NAME = rf"{_WORD}(?: (?:(?:{_LINK}) )?{_WORD}){{0,3}}"
_AGE = r"(?:, \d\d(?=,))?"
_COMMAS = re.compile(rf"{_NAME}(?:, {_NAME}){{1,}},? (?:and|or|&) {_NAME}|{_NAME}(?:, {_NAME}){{2,}}")
_PAIR = re.compile(rf"({_NAME}){_AGE},? and ({_NAME})")
_ITEM = re.compile(_NAME)
_OF_PLACES = re.compile(
    r"\b(?:(?:villages|towns|cities|districts|provinces|regions|islands|ports|settlements|suburbs|municipalities|"
    r"counties|departments) (?:of |in |around |between |(?:such as|like|including) |(?:were |are |was )?(?:"
    r"identified as |named |called |listed as )?)?|(?:roads?|railway|line|distance|flights?|highway|motorway|bridge|"
    r"ferry|trains?) between )$"
)
_PLACING = re.compile(r"\b(?:between|(?:road|way|train|flight|railway|line)s? from|from) $")
_LONGEST_WORDS = 44
_MANY = 4
"""Names of one kind in a list that leave little doubt of the others."""


def kinds(text: str, marked: Iterable[Labelled]) -> Iterator[tuple[int, int, Hint]]:
    """(start, end, hint) of names in lists that their neighbours tell the kind of; those that nothing marked too.

    ``marked`` are the names known so far, in order, none overlapping.
    """
    labels = _Labels(text, marked)
    lists, pairs = _kept_lists(text) if len(text) < _LONG else _lists(text)
    for items in lists:
        yield from _listed(text, items, labels)
    for pair in pairs:
        yield from _paired(text, pair, labels)


_Span = tuple[int, int]
_LONG = 30_000
"""Characters of an article whose lists are not remembered: a short one is asked three times in a run."""


def _lists(text: str) -> tuple[list[list[_Span]], list[tuple[_Span, _Span]]]:
    """Where names stand in lists with commas, and where two are joined by "and"."""
    lists = [[item.span() for item in _ITEM.finditer(text, *match.span())] for match in _COMMAS.finditer(text)]
    return lists, [(match.span(1), match.span(2)) for match in _PAIR.finditer(text)]


_kept_lists = lru_cache(maxsize=32)(_lists)


class Labelled(Protocol):
    """A name in a text with its label."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...

    @property
    def label(self) -> str: ...


class _Labels:
    """What the names of a text are."""

    def __init__(self, text: str, marked: Iterable[Labelled]) -> None:
        self._text = text
        self._marked = list(marked)
        self._starts = [each.start for each in self._marked]

    def of(self, span: tuple[int, int]) -> str | None:
        """The label of a list's name: what the tables say, else what was marked there; empty for nothing, None where
        a marked name covers it in part."""
        surface = self._text[slice(*span)]
        if key(surface) in countries().demonyms:
            return "NORP"
        if is_country(surface):
            return "GPE"
        at = bisect_left(self._starts, span[1]) - 1
        each = self._marked[at] if at >= 0 else None
        if each is None or each.end <= span[0]:
            return "" if not is_common(surface.split(" ", 1)[0]) else None
        return each.label if (each.start, each.end) == span else None


def _listed(text: str, items: Sequence[tuple[int, int]], labels: _Labels) -> Iterator[tuple[int, int, Hint]]:
    found = {span: label for span in items if (label := labels.of(span)) is not None}
    counts = Counter("GPE" if label in PLACES else label for label in found.values() if label)
    places, people = counts["GPE"], counts["PERSON"]
    others = sum(counts.values()) - places - people
    if _opens(text, items[0]) or (places and _placed(text, items[0])) or (places > 1 and places > max(people, others)):
        label, votes = "GPE", places
    elif people > 1 and people > places + others:
        label, votes = "PERSON", people
    else:
        return
    reason = because.LISTED_PLACES if label == "GPE" else because.LISTED_PEOPLE
    for (start, end), said in found.items():
        if (said in PLACES and label == "GPE") or said == label or not _may_be(text[start:end], label):
            continue
        yield start, end, Hint(label, reason, SURE if votes >= _MANY else 2)


def _opens(text: str, first: tuple[int, int]) -> bool:
    return _OF_PLACES.search(text, max(0, first[0] - _LONGEST_WORDS), first[0]) is not None


def _placed(text: str, first: tuple[int, int]) -> bool:
    """Whether a list or pair stands where places do, and people sometimes."""
    return located(text, first[0]) or _PLACING.search(text, max(0, first[0] - _LONGEST_WORDS), first[0]) is not None


def _paired(text: str, spans: tuple[_Span, _Span], labels: _Labels) -> Iterator[tuple[int, int, Hint]]:
    found = [labels.of(span) for span in spans]
    places = _opens(text, spans[0]) or ("GPE" in found and _placed(text, spans[0]))
    for span, label, other in zip(spans, found, reversed(found), strict=True):
        surface = text[slice(*span)]
        if places and label and label not in PLACES and " " not in surface and _may_be(surface, "GPE"):
            yield *span, Hint("GPE", because.BESIDE_PLACE)
        elif label and other in PEOPLE and label not in PEOPLE and " " in surface and _may_be(surface, "PERSON"):
            yield *span, Hint("PERSON", because.BESIDE_PERSON)


def _may_be(surface: str, label: str) -> bool:
    """Whether nothing in a name's own words speaks against a place or person."""
    if is_country(surface) or is_common(surface) or is_body(surface) or (surface.isupper() and len(surface) > 1):
        return False
    return label == "GPE" or (" " in surface and not any(map(is_common, surface.split())))
