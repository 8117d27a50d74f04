"""What a quantity measures, in short: enough to tell whether the figures of two sentences may answer one another."""

from __future__ import annotations

import math
from dataclasses import dataclass

from nlp.english.families import HEADS, PEOPLE
from nlp.grammar import grammar_for
from nlp.lemmas import term
from nlp.proposals import QuantityProposal
from nlp.quantities.units import convert

_PLAIN = frozenset({"number", "duration", "rank"})
"""Dimensions of which figures are everywhere: they answer one another only where they count the same."""
_NEAR = 0.7


@dataclass(frozen=True, slots=True)
class Measured:
    dimension: str
    kind: str | None
    unit: str | None
    value: float | None


def measured(quantity: QuantityProposal, language: str | None) -> Measured | None:
    """The dimension, what is counted by concept or family, and the value; None without grammar tables."""
    grammar = grammar_for(language)
    if grammar is None:
        return None
    said = (quantity.measures or "").removeprefix("share of ").partition(" per ")[0].split()
    head = said[-1] if said else None
    kind = None if head is None else HEADS.get(head) or term(head, grammar)
    if quantity.dimension == "number" and kind in PEOPLE:
        kind = "person"
    value = quantity.value if quantity.value is not None else quantity.low or quantity.high
    return Measured(quantity.dimension, kind, quantity.unit, value)


def likeness(a: Measured, b: Measured) -> float:
    """0 to 1: one dimension, one kind, values of one size."""
    if a.dimension != b.dimension:
        return 0.0
    same = a.kind is not None and a.kind == b.kind
    if a.dimension in _PLAIN and not same:
        return 0.0
    return (0.6 if same else 0.3) + 0.4 * _near(a, b)


def _near(a: Measured, b: Measured) -> float:
    other = b.value
    if a.unit != b.unit and other is not None and a.unit is not None and b.unit is not None:
        other = convert(other, b.unit, a.unit)
    if not a.value or not other or a.value * other < 0:
        return 0.0
    return max(0.0, 1.0 - abs(math.log10(a.value / other)) / _NEAR)
