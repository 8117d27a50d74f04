"""What a figure is told by: "a day", "per head", "/t", "annually", right after it or after what is measured."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.grammar import Grammar
from nlp.tokens import Kind, Token

_PER = {"annually": "year", "yearly": "year", "daily": "day", "monthly": "month", "weekly": "week", "hourly": "hour"}
_BY_THE = frozenset({"kilo", "litre", "tonne", "ton", "barrel", "ounce", "gallon"})
_LIST_ENDS = frozenset(";:—–()")
_LONGEST_LIST = 11
_SLASHED = {
    "t": "t", "mt": "t", "kg": "kg", "l": "l", "lb": "lb", "oz": "oz", "bbl": "bbl", "b": "bbl", "gal": "gal",
    "ha": "ha", "km": "km", "mi": "mi", "yr": "year", "y": "year", "mo": "month", "wk": "week", "d": "day",
    "hr": "hour",
    "h": "hour", "min": "minute", "s": "second", "mwh": "MWh", "kwh": "kWh", "m3": "m3", "m³": "m3", "teu": "container",
    "bag": "bag", "unit": "piece", "piece": "piece", "share": "share", "dose": "dose",
}  # fmt: skip
"""Units after a slash in the trade press: "$438/t"."""


def rate(words: Sequence[Token], at: int, grammar: Grammar) -> tuple[str | None, int]:
    """ "A day", "per head", "/year", "annually" at token ``at``."""
    if at >= len(words):
        return None, at
    if words[at].lower in _PER:
        return _PER[words[at].lower], at + 1
    if words[at].lower in ("a", "an", "per", "each", "every", "/") and at + 1 < len(words):
        following = words[at + 1].lower
        named = grammar.units.rates.get(following)
        if named is None and words[at].text == "/":
            named = _SLASHED.get(following)
        then = words[at + 2].lower if at + 2 < len(words) else ""
        if named is not None and then not in ("ago", "earlier", "later", "before", "after", "from"):
            return named, at + 2
    if words[at].lower == "the" and at + 1 < len(words) and words[at + 1].lower in _BY_THE:
        return grammar.units.rates[words[at + 1].lower], at + 2  # "15,000 francs the kilo"
    if words[at].lower in ("each", "apiece"):
        return "piece", at + 1
    return None, at


def late_rate(words: Sequence[Token], at: int, grammar: Grammar) -> str | None:
    """ "17 million tonnes of coal, iron ore and cashew nuts a year": the rate after what is measured."""
    if at >= len(words) or words[at].lower != "of":
        return None
    for index in range(at + 1, min(len(words), at + _LONGEST_LIST)):
        word = words[index]
        if word.kind is Kind.NUMBER or word.text in _LIST_ENDS or word.lower in grammar.guards.auxiliaries:
            return None
        if word.lower in ("a", "an", "per", "each", "every") or word.lower in _PER:
            named, _ = rate(words, index, grammar)
            if named is not None:
                return named
    return None
