"""Which country's money an article means by "francs", "pesos", "Rs" or "¥", as far as it says so elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from nlp.english.money import BY_COUNTRY, CURRENCY_MARKS, CURRENCY_WORDS, LANDS, SEVERAL, SIGNS
from nlp.proposals import QuantityProposal
from nlp.proposals import reasons as because
from nlp.tokens import word_set

_LAST_WORD = re.compile(r"([^\W\d_]+)[- ]*([^\W\d_]+)?$")
_FIRST_SIGN = re.compile(r"[^\d\s.]+(?: CFA)?")
_UNSAID = re.compile(
    r"(?:^|[a-z] )\d[\d.,\s]*(?:(?:million|billion|trillion|thousand|crore|lakh|bn|mn|tn|m) ?)?$", re.IGNORECASE
)
"""A sum that bears neither a sign nor a word for money."""
_DOMINANT = 2
"""How many times more often than all others a country must be named to be the one that is meant."""


def settled(text: str, found: Sequence[QuantityProposal]) -> list[QuantityProposal]:
    """The quantities with each sum in the money that the article has made plain. Linear in the length of ``text``."""
    meant: dict[str, str | None] = {}
    became: dict[str | None, str] = {}
    result: list[QuantityProposal] = []
    for one in found:
        words = text[one.segments[0].start : one.segments[-1].end]
        name = _name(words, one) if one.dimension == "money" or _paid_in_pounds(words, one) else None
        if name is not None and name not in meant:
            meant[name] = _meant(text, name)
        code = meant[name] if name is not None else None
        if code is not None:
            became[one.unit] = code
        elif one.dimension == "money" and name is None and _UNSAID.search(words):
            code = became.get(one.unit)  # "cost 24,000 francs and is selling for 75,000"
        result.append(one if code is None or code == one.unit else _in_money(one, code))
    return result


def _in_money(one: QuantityProposal, code: str) -> QuantityProposal:
    """The quantity in another currency, and its reason with it."""
    before = because.IN_UNIT.format(dimension=one.dimension, unit=one.unit)
    after = because.IN_UNIT.format(dimension="money", unit=code)
    return replace(
        one, unit=code, dimension="money", reasons=tuple(after if each == before else each for each in one.reasons)
    )


def _paid_in_pounds(words: str, one: QuantityProposal) -> bool:
    """Whether pounds that were taken for a weight are a price: "was fined 500,000 pounds"."""
    return one.unit == "lb" and words.endswith(("pounds", "pound")) and one.measures in _PAID


_PAID = word_set("cost wage fine debt loan tax revenue profit compensation")


def _name(words: str, one: QuantityProposal) -> str | None:
    """The word of ``SEVERAL`` by which a sum is called, where it says no more; "¥" for that sign."""
    if "¥" in words and one.unit in ("CNY", "JPY") and "JP" not in words and "CN" not in words:
        return "¥"
    if one.unit == "XAF" and not words.endswith("XAF") and not words.startswith("XAF"):
        return "cfa" if "cfa" in words.casefold() else None
    last = _LAST_WORD.search(words)
    if last is not None:
        spoken = [each.casefold() for each in last.groups() if each]
        if "-".join(spoken[-2:]) in _qualified() and len(spoken) > 1:
            return None
        single = spoken[-1].removesuffix("s")
        if single in SEVERAL:
            return single
    sign = _FIRST_SIGN.search(words)
    return SIGNS.get(sign.group()) if sign is not None else None


@cache
def _qualified() -> frozenset[str]:
    """Names of two words and more, as "swiss-francs"."""
    return frozenset(form for forms in CURRENCY_WORDS.values() for form in forms.split() if "-" in form)


@cache
def _evidence(name: str) -> re.Pattern[str]:
    """What names one currency of those that ``name`` may be: "Swiss francs", "CHF", "KSh"."""
    ways = sorted(map(re.escape, _spoken(name)), key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(ways) + ")", re.IGNORECASE)


@cache
def _spoken(name: str) -> Mapping[str, str]:
    """What may name a currency of ``name`` (words in lower case, marks as written), with its code."""
    ways: dict[str, str] = {}
    for code in SEVERAL[name].split():
        for form in CURRENCY_WORDS.get(code, "").split():
            if "-" in form and form.split("-")[-1].startswith(name[:4]):
                ways[form.replace("-", " ")] = code
        for mark in CURRENCY_MARKS.get(code, ()):
            written = mark.replace(" ", "")
            if (len(written) > 2 or written[1:] == "$") and written not in SIGNS:
                ways[written] = code
        ways[code] = code
    ways.pop("COP", None)  # a conference, more often
    if name == "pound":
        ways["£"] = "GBP"
    if name == "franc":
        ways["FCFA"] = "XAF"
    return ways


def _meant(text: str, name: str) -> str | None:
    """The code that the article means by ``name``, or None where it leaves it open."""
    if name == "¥":
        return _by_country(text, ("JPY", "CNY"))
    ways = _spoken(name)
    hits = [hit for hit in _evidence(name).finditer(text) if _whole(text, hit)]
    said = {ways[key] for hit in hits if (key := hit.group().casefold() if " " in hit.group() else hit.group()) in ways}
    if len(said) == 1:
        return _cfa(text) if said == {"XAF"} else said.pop()
    if said or name not in BY_COUNTRY:
        return None
    return _cfa(text) if name == "cfa" else _by_country(text, SEVERAL[name].split())


def _cfa(text: str) -> str:
    """The CFA franc of the west or of the centre of Africa."""
    return _by_country(text, ("XAF", "XOF")) or "XAF"


def _whole(text: str, hit: re.Match[str]) -> bool:
    before, after = text[hit.start() - 1 : hit.start()], text[hit.end() : hit.end() + 1]
    return not before.isalpha() and not (after.isalpha() and hit.group()[-1].isalpha())


@cache
def _lands() -> tuple[re.Pattern[str], Mapping[str, str]]:
    codes = {word: code for code, words in LANDS.items() for word in words.split()}
    return re.compile(r"\b(?:" + "|".join(map(re.escape, codes)) + r")\b"), codes


def _by_country(text: str, codes: Sequence[str]) -> str | None:
    """The one of ``codes`` whose country the article speaks of far more than of the others'."""
    pattern, lands = _lands()
    counted = Counter(lands[hit.group()] for hit in pattern.finditer(text))
    named = sorted(((counted[code], code) for code in codes if counted[code]), reverse=True)
    if not named or named[0][0] < _DOMINANT * sum(count for count, _ in named[1:]):
        return None
    return named[0][1]
