"""What a language's grammar tables must hold, and which languages have them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from nlp.proposals import Modifier

Phrase = tuple[str, ...]
"""Lower-case tokens in a row."""


@dataclass(frozen=True, slots=True)
class Vague:
    """What "tens of thousands" leaves open: ``[low, high)``."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class NumberTables:
    """Number words, their scales, and the words that turn a number into an interval."""

    ones: Mapping[str, int]
    tens: Mapping[str, int]
    scales: Mapping[str, float]
    short_scales: Mapping[str, float]
    """Scales that are glued to a figure: 3.6bn, 500k. Case counts for one-letter ones: M and m are kept apart."""
    ordinals: Mapping[str, int]
    vague: Mapping[str, Vague]
    fractions: frozenset[str]
    modifiers_before: Mapping[Phrase, Modifier]
    modifiers_after: Mapping[Phrase, Modifier]


@dataclass(frozen=True, slots=True)
class UnitTables:
    """How units and currencies are written."""

    words: Mapping[Phrase, str]
    """Written forms (lower case) to symbols."""
    symbols: Mapping[str, str]
    """Case-sensitive written forms to symbols."""
    currency_words: Mapping[Phrase, str]
    currency_marks: Mapping[Phrase, str]
    """Before the figure, case-sensitive: $, US $, S /."""
    currency_starts: frozenset[str]
    """First tokens of the marks."""
    currency_codes: frozenset[str]
    rates: Mapping[str, str]
    """What may follow "a" or "per": day, year, head."""


@dataclass(frozen=True, slots=True)
class GuardTables:
    """What makes a figure no quantity, or a word no noun."""

    labels: frozenset[str]
    """Words before a figure that only names something: Article 5, Flight 370."""
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    year_before: frozenset[str]
    people: frozenset[str]
    """Nouns that may be counted by 1900 to 2100, or by "one"."""
    stop: frozenset[str]
    """Words that end a noun phrase."""
    auxiliaries: frozenset[str]
    names_with_number: frozenset[Phrase]


@dataclass(frozen=True, slots=True)
class MeaningTables:
    """What words measure alike: synonyms to one concept, irregular forms to their lemma."""

    concepts: Mapping[str, str]
    stems: Mapping[str, str]
    """The same by light stem, for forms that the table does not list ("detaining")."""
    concept_names: frozenset[str]
    phrases: Mapping[Phrase, str]
    lemmas: Mapping[str, str]
    events: frozenset[str]
    """Concepts that say what befell the counted: 27 protesters *died* measures deaths."""
    stop: frozenset[str]
    scope_words: Mapping[str, str]
    """Words that narrow a measure: "phase" -> "first phase" etc."""
    demonyms: Mapping[str, str]
    lands: frozenset[str]
    """The countries that demonyms speak of."""
    families: Mapping[str, str]
    """Word stems that different writers use for one measured thing, to the name of that thing."""


@dataclass(frozen=True, slots=True)
class Grammar:
    language: str
    numbers: NumberTables
    units: UnitTables
    guards: GuardTables
    meanings: MeaningTables


LANGUAGES = ("en",)
"""Languages with tables. A text in another one still gets mentions, near-duplicates and "others say"."""


def has_tables(language: str | None) -> bool:
    """Whether there are tables for a language ("en", "en-GB"; None is taken for English)."""
    return (language or "en").replace("_", "-").split("-")[0].casefold() in LANGUAGES


@cache
def grammar_for(language: str | None) -> Grammar | None:
    """The tables of ``language`` ("en", "en-GB"; None is taken for English), or None where there are none."""
    if not has_tables(language):
        return None
    from nlp.english import grammar as grammar_en

    return grammar_en.build()
