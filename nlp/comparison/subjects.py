"""Of what a figure is said: the noun or name that its clause begins with, as far as words alone can tell."""

from __future__ import annotations

from functools import cache

from nlp.comparison.context import without_owner
from nlp.comparison.corpus import Row
from nlp.english.attribution import VERBS
from nlp.english.verbs import IRREGULAR, forms
from nlp.grammar import Grammar
from nlp.tokens import Kind, word_set

_LEADS = word_set(
    "in at on by after since from with of for during according under across among before until over around inside near "
    "as while when if because although though despite without within between about through including besides"
)
_JOINTS = word_set("and but so then yet or meanwhile however still")
_PRONOUNS = word_set(
    "it they he she we i you this that these those there here what which who one some all both many most few its their "
    "his her our my your such each every"
)
_STATES = word_set("puts put gives gave counts counted lists listed sees")
"""Verbs with which a source gives a figure of something else."""
_ENDS = frozenset(',;:—–()[]“”"')


class Subject:
    """The term of the noun that leads the clause, and its name, as terms and as said; empty where nothing is sure."""

    __slots__ = ("names", "noun", "said")

    def __init__(self, noun: str | None = None, names: frozenset[str] = frozenset(), said: str = "") -> None:
        self.noun, self.names, self.said = noun, names, said


def subject_of(row: Row, start: int, grammar: Grammar) -> Subject:
    """The subject of the clause that holds the figure at ``start``; a source that only states it is none."""
    words = row.words
    last = next((i for i, word in enumerate(words) if word.start >= start), len(words))
    beside = _name_before(row, last, grammar)
    if beside is not None:
        return beside  # "Meridian has 60 % and the builder Arrieta 40 %"
    at = next((i + 1 for i in range(last - 1, -1, -1) if words[i].text in ";:"), 0)
    while at < last and (words[at].kind is not Kind.WORD or words[at].lower in _JOINTS):
        at += 1
    if at < last and words[at].lower in _LEADS:
        commas = [i + 1 for i in range(at, last) if words[i].text == ","]
        at = (commas[-1] if words[at].lower == "according" else commas[0]) if commas else last
    if at < last and words[at].lower in ("it", "they") and at > 1:
        return subject_of(row, words[at - 1].start, grammar)  # "Moray East has 100 turbines; it cost £2.6bn"
    if at >= last or words[at].lower in _PRONOUNS:
        return Subject()
    noun: str | None = None
    named = owns = False
    names: list[int] = []
    first = at
    while at < last:
        word = words[at]
        if word.kind is not Kind.WORD or word.lower in _LEADS or _verbal(word.lower, grammar):
            break
        if row.terms[at]:
            noun = row.terms[at]
            named = word.text[0].isupper() and (at > 0 or _name_goes_on(row, at))
            owns = owns or (named and word.lower.endswith("'s"))
            if named:
                names.append(at)
        at += 1
    if at >= last or at == first or any(word.lower in _sources() for word in words[at:last]):
        return Subject()
    return _named(row, noun, names) if named or owns else Subject(noun)  # in "the Turkish contractor" nobody is named


def _named(row: Row, noun: str | None, places: list[int]) -> Subject:
    """The subject with the name that the words at ``places`` make."""
    said = row.text[row.words[places[0]].start : row.words[places[-1]].end] if places else ""
    return Subject(noun, frozenset(row.terms[at] for at in places), without_owner(said))


def _name_before(row: Row, last: int, grammar: Grammar) -> Subject | None:
    """The name that ends right before the figure; none at the start of a sentence."""
    found: list[int] = []
    at = last - 1
    while at > 0 and row.terms[at] and row.words[at].text[0].isupper() and row.words[at].kind is Kind.WORD:
        if row.words[at].lower in grammar.guards.months or row.words[at].lower in grammar.guards.weekdays:
            break
        found.insert(0, at)
        at -= 1
    return _named(row, None, found) if found else None


def _name_goes_on(row: Row, at: int) -> bool:
    """Whether the first word of a sentence is a name: another capital follows, or it owns what follows."""
    following = row.words[at + 1] if at + 1 < len(row.words) else None
    return row.words[at].lower.endswith("'s") or (
        following is not None and following.kind is Kind.WORD and following.text[0].isupper()
    )


def _verbal(word: str, grammar: Grammar) -> bool:
    return (
        word in grammar.guards.auxiliaries
        or word in _finite()
        or word in _sources()
        or (len(word) > 4 and word.endswith("ed"))
    )


@cache
def _sources() -> frozenset[str]:
    """Verbs of saying and counting: their subject is who says it."""
    return frozenset(VERBS) | _STATES


@cache
def _finite() -> frozenset[str]:
    """Forms of the irregular verbs: what ends a noun phrase for sure."""
    return frozenset(form for base in IRREGULAR for form in forms(base) if form not in _ALSO_NOUNS)


_ALSO_NOUNS = word_set("cost costs bid bids deal deals fall falls cut cuts rise rises lead leads run runs split splits")
