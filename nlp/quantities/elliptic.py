"""Figures whose unit was just said and is left out: "cost 24,000 francs in May and was selling for 75,000 in June"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from nlp.grammar import Grammar
from nlp.quantities.events import before_modifiers
from nlp.quantities.phrases import noun_follows
from nlp.quantities.readings import Found
from nlp.quantities.units import dimension_of
from nlp.tokens import Kind, Token, word_set

_SOLD = word_set("sell sells sold selling buy bought buying go goes going went priced bid bids")
_COSTS = word_set("cost costs costing")
_MONEYED = _COSTS | word_set(
    "spend spends spent spending invest invested contribute contributes contributed pay pays paid lend lends lent "
    "borrow borrowed owe owes owed donate donated pledge pledged earn earns earned lose loses lost losing"
)
"""Verbs that, before a figure of millions without a noun, can only speak of money where money was just told."""
_FIGURE = word_set("figure estimate total calculation number count tally sum")
_IS = word_set("is was stands stood remains")
_ARE = word_set("are were is was have had remain remained will would")
_OF_WHOLE = frozenset({"area", "mass", "volume", "distance", "energy", "money"})
_LIKE = 20.0
"""How many times larger or smaller a figure may be than the one whose unit it takes."""
_MONEY_LASTS, _UNIT_LASTS = 3, 2


@dataclass(slots=True)
class Units:
    """What was told last in units, and for how many sentences it is remembered."""

    money: str | None = None
    money_left: int = 0
    unit: str | None = None
    value: float = 0.0
    unit_left: int = 0

    def next_sentence(self) -> None:
        self.money_left -= 1
        self.unit_left -= 1

    def note(self, words: Sequence[Token], one: Found) -> None:
        aside = one.first > 0 and words[one.first - 1].text == "("  # the same in another money
        if one.unit is None or one.low is None or aside:
            return
        dimension = dimension_of(one.unit)
        if dimension == "money" and one.unit != "cent":
            self.money, self.money_left = one.unit, _MONEY_LASTS
        if dimension in _OF_WHOLE:
            self.unit, self.value, self.unit_left = one.unit, one.low.value, _UNIT_LASTS


def completed(words: Sequence[Token], found: Sequence[Found], told: Units, grammar: Grammar) -> list[Found]:
    """The figures of a sentence with the units that they leave out; ``told`` goes on to the next sentence."""
    result: list[Found] = []
    for one in found:
        if one.unit is None and one.rank is None and one.low is not None and one.high is None:
            unit = _left_out(words, one, result[-1] if result else None, told, grammar)
            one = one if unit is None else replace(one, unit=unit)
        told.note(words, one)
        result.append(one)
    return result


def _left_out(words: Sequence[Token], one: Found, last: Found | None, told: Units, grammar: Grammar) -> str | None:
    if last is not None and _some_of(words, last, one):
        return last.unit
    if one.low is None or noun_follows(words, one.after, grammar):
        return None
    at = before_modifiers(words, one.first)
    if at < 1:
        return None
    if told.unit_left > 0 and _another_figure(words, at) and told.value / _LIKE < one.low.value < told.value * _LIKE:
        return told.unit
    if told.money_left > 0 and _speaks_of_money(words, at, one):
        return told.money
    return None


def _some_of(words: Sequence[Token], whole: Found, part: Found) -> bool:
    """ "Of the 212 hectares, 120 are irrigated"."""
    if whole.unit is None or dimension_of(whole.unit) not in _OF_WHOLE or whole.low is None or part.low is None:
        return False
    led = [word.lower for word in words[max(0, whole.first - 2) : whole.first]]
    follows = words[part.after].lower if part.after < len(words) else ""
    comma = [word.text for word in words[whole.after : part.first]][:1] == [","]
    near = before_modifiers(words, part.first) == whole.after
    return "of" in led and comma and near and follows in _ARE and part.low.value <= whole.low.value


def _another_figure(words: Sequence[Token], at: int) -> bool:
    """ "My own figure is", "the ministry's estimate was", "puts it at" before the figure, up to token ``at``."""
    lower = [word.lower for word in words[max(0, at - 2) : at + 1]]
    if lower[-1] in _IS:
        return lower[-2] in _FIGURE
    return lower[-1] == "at" and lower[-2] == "it" and lower[0] in ("puts", "put", "estimates", "estimated")


def _speaks_of_money(words: Sequence[Token], at: int, one: Found) -> bool:
    assert one.low is not None
    verb = words[at].lower
    if verb == "for":
        return words[at - 1].lower in _SOLD and one.low.value >= 100 and not one.low.written
    if verb in _COSTS and not one.low.written and one.low.value >= 100:
        return True
    passive = words[at].kind is Kind.WORD and words[at - 1].lower in ("were", "been", "being")
    return verb in _MONEYED and not passive and one.low.scale >= 1e6
