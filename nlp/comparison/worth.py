"""How likely a card is one that an analyst opens first: what two figures say to each other, weighed as keys taught.

Likeness alone fills a list with figures that agree, and with figures of other years and rates. The weights are in
``weights``; tests/evaluation/fit_likelihood.py makes them.
"""

from __future__ import annotations

import math

from nlp.comparison.alignment import USUAL, Alignment
from nlp.comparison.likelihood import UNTOLD, Likelihood
from nlp.comparison.pairs import Pair
from nlp.comparison.values import apart
from nlp.comparison.verdict import Verdict
from nlp.comparison.weights import WORTH
from nlp.proposals import ComparisonRelation, Modifier

_NEARLY, _FAR = 0.08, 0.75
"""Shares of the larger value: differences below are rounding, from there on hardly of one thing."""
_SOME = 0.6
_BOTH_HOLD = frozenset({ComparisonRelation.COMPATIBLE, ComparisonRelation.AGREES_AFTER_NORMALIZATION})
_CHANGE = ("scope (level /", "scope (change /")
"""How what differs begins where one figure tells a level and the other a change."""


def worth(pair: Pair, verdict: Verdict, alignment: Alignment, likelihood: Likelihood) -> float:
    """The chance, 0 to 1, that two figures are the answers to a question worth a dispute; dates are not weighed."""
    total = math.fsum([WORTH[name] * value for name, value in features(pair, verdict, alignment, likelihood).items()])
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


def features(pair: Pair, verdict: Verdict, alignment: Alignment, likelihood: Likelihood) -> dict[str, float]:
    """What tells a card worth opening from others, each some 0 to 1 but for the logarithms."""
    a, b = pair.a, pair.b
    decades = apart(a, b)
    gap = 1.0 - 10.0**-decades
    relation = verdict.relation
    differ = float(relation is ComparisonRelation.VALUE_DIFFERS)
    dear = likelihood.dear(a, b) if pair.kin else UNTOLD
    measure = {**likelihood.cheap(a, b), **dear, **likelihood.different(a, b)}
    return {
        "bias": 1.0,
        "differ": differ,
        "other day": float(relation is ComparisonRelation.DIFFERENT_AS_OF),
        "both hold": float(relation in _BOTH_HOLD),
        "equal": float(relation is ComparisonRelation.EQUIVALENT),
        "other rate": float(any(each.startswith("rate (") for each in verdict.differs)),
        "change": float(any(each.startswith(_CHANGE) for each in verdict.differs)),
        "vague": float(Modifier.VAGUE in (a.modifier, b.modifier)),
        "nearly": float(gap < _NEARLY),
        "some": float(_NEARLY <= gap < _SOME),
        "far": float(gap >= _FAR),
        "one planned": float(a.planned != b.planned),
        "same day": float(_same_day(a.as_of, b.as_of)),
        "percent": float(a.dimension == "percent"),
        "mass": float(a.dimension == "mass"),
        **(alignment.features(a, b) if pair.kin else USUAL),
        **measure,
        "clear and far": measure["figure clear"] * (1.0 - measure["close"]),
        "clear and differ": measure["figure clear"] * differ,
        "near and far": measure["own figure sense"] * (1.0 - measure["close"]),
        "near and differ": measure["own figure sense"] * differ,
    }


def _same_day(a: str | None, b: str | None) -> bool:
    """Whether both figures bear a date, and the dates can be one."""
    if a is None or b is None:
        return False
    size = min(len(a), len(b))
    return a[:size] == b[:size]
