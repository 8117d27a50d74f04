"""A light lemma for English nouns and verbs: enough that "exports", "exported" and "exporting" meet."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from nlp.grammar import Grammar
from nlp.stems import stem

_CACHE = 200_000


def lemma(word: str, grammar: Grammar) -> str:
    """The singular of a lower-case noun; other words come back as they are."""
    return _singular(word, _Table(grammar.meanings.lemmas))


def concept_of(word: str, grammar: Grammar) -> str | None:
    """The concept of a lower-case word ("killed" -> death), or None."""
    meanings = grammar.meanings
    found = meanings.concepts.get(word)
    if found is None and word not in meanings.stop:
        single = lemma(word, grammar)
        found = meanings.concepts.get(single) or meanings.stems.get(stem(single))
    return found


def term(word: str, grammar: Grammar) -> str:
    """What a lower-case word is compared by: its concept, else its family, else its stem."""
    concept = concept_of(word, grammar)
    if concept is not None:
        return concept
    plain = stem(lemma(word, grammar))
    return grammar.meanings.families.get(plain, plain)


class _Table:
    """A mapping that can be a cache key: tables live as long as the process, so identity is equality."""

    __slots__ = ("rows",)

    def __init__(self, rows: Mapping[str, str]) -> None:
        self.rows = rows

    def __hash__(self) -> int:
        return id(self.rows)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Table) and other.rows is self.rows


@lru_cache(maxsize=_CACHE)
def _singular(word: str, table: _Table) -> str:
    word = word.removesuffix("'s").removesuffix("'")
    known = table.rows.get(word)
    if known is not None:
        return known
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "zes", "sses")):
        return word[:-2]
    return word[:-1]
