"""People without an office, whom a report gives an age or a plain trade: what they do and feel is nobody's to check."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nlp.claims.sight import Sight
from nlp.english import prose as en
from nlp.proposals import QuotationProposal

_PERSONS = frozenset(("PERSON", "PER"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_HE = frozenset(("he", "she", "i"))
_NAMED_AGED = re.compile(r"([A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,3})(?=, (?:aged )?\d\d(?=[,.;])|, an? \d\d-year-old\b)")
_AROUND = 90
"""Characters after a name in which an office may be told."""
_BEFORE = 45


def mark_private(sights: Sequence[Sight]) -> list[Sight]:
    """The sentences, with those marked that tell of a private person, or in which one speaks."""
    known = _private_names(sights)
    if not known:
        return list(sights)
    found: list[Sight] = []
    goes_on = False
    end = 0
    for sight in sights:
        goes_on = goes_on and "\n\n" not in sight.text[end : sight.start]
        told = _is_about(sight, known, goes_on)
        found.append(replace(sight, private=True) if told else sight)
        goes_on, end = told, sight.end
    return found


def _private_names(sights: Sequence[Sight]) -> frozenset[str]:
    """Surnames of those whom the article gives an age or a plain trade, and no office anywhere."""
    private: set[str] = set()
    public: set[str] = set()
    for sight in sights:
        private.update(_introduced(sight))
        for name in sight.names:
            if name.label in _PERSONS and _has_office(sight.text, name.start, name.end):
                public.add(_last(sight.text[name.start : name.end]))
    return frozenset(private - public)


def _introduced(sight: Sight) -> set[str]:
    """Surnames of private persons whom a sentence introduces."""
    found: set[str] = set()
    for match in _NAMED_AGED.finditer(sight.words):
        if not _has_office(sight.text, sight.start + match.start(1), sight.start + match.end(1)):
            found.add(_last(match.group(1)))
    for name in sight.names:
        if name.label not in _PERSONS or _has_office(sight.text, name.start, name.end):
            continue
        after = sight.text[name.end : name.end + _AROUND].split(". ", 1)[0]
        before = sight.text[max(0, name.start - _BEFORE) : name.start]
        if en.AGED_AFTER.match(after) or en.PLAIN_AFTER.match(after) or en.PLAIN_BEFORE.search(before):
            found.add(_last(sight.text[name.start : name.end]))
    return found


def _has_office(text: str, start: int, end: int) -> bool:
    after = text[end : end + _AROUND].split(". ", 1)[0]
    before = text[max(0, start - _BEFORE) : start]
    return en.OFFICE.search(after) is not None or en.OFFICE_BEFORE.search(before) is not None


def _is_about(sight: Sight, known: frozenset[str], goes_on: bool) -> bool:
    if any(_speaks(sight, one, known, goes_on) for one in sight.quotations):
        return True
    tree = sight.tree
    if tree is None:
        return False
    for token in sight.tokens:
        if tree.deps[token] not in _SUBJECTS or tree.deps[tree.heads[token]] != "ROOT":
            continue
        if tree.lower[token] in _HE:
            return goes_on
        return tree.lower[token] in known
    return not known.isdisjoint(_introduced(sight))


def _speaks(sight: Sight, one: QuotationProposal, known: frozenset[str], goes_on: bool) -> bool:
    who = " ".join(sight.text[part.start : part.end] for part in one.speaker)
    if not who:
        return False
    return (who.lower() in _HE and goes_on) or any(_last(word) in known for word in who.replace(",", " ").split())


def _last(surface: str) -> str:
    return surface.rsplit(" ", 1)[-1].casefold()
