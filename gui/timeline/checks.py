"""What dates, intervals and scopes say of the position at hand: the checks that an analyst would go through."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import permutations

from PySide6.QtCore import QCoreApplication

from gui.plots.arithmetic import days_words
from gui.plots.points import Plot, in_unit, middle
from gui.plots.words import short_figure, spoken_figure
from gui.timeline.summing_up import Trend, trend_of
from nlp.proposals import Modifier
from storage.position_values import ClaimPoint, DisputePoints, Figure, PositionPoint
from storage.retelling import retold

MOST_INSIDE = 3
_DATES = ("date", "article date")
"""How differences begin that are of days and not of scope."""
_POINTS = frozenset({Modifier.EXACT, Modifier.VAGUE})
_CLOSED = frozenset({Modifier.EXACT, Modifier.APPROX, Modifier.ALMOST, Modifier.RANGE})
LATE = 7
"""Days between a figure's date and its printing from which it is worth a question."""


@dataclass(frozen=True, slots=True)
class Check:
    """One line: whether it settles something (a tick) or asks (a question mark)."""

    holds: bool
    words: str


def checks_of(points: DisputePoints, plot: Plot | None, here: PositionPoint, differs: tuple[str, ...]) -> list[Check]:
    """The checks for one position; ``differs`` is what the machine found to differ between it and the one before."""
    found: list[Check] = []
    trend = trend_of(plot)
    if trend in (Trend.RISES, Trend.FALLS):
        found.append(Check(True, _tr("Dates explain the order of the figures")))
    elif trend is Trend.MIXED:
        found.append(Check(False, _tr("Figures go up and down: dates alone do not explain them")))
    elif trend is Trend.UNDATED and plot is not None and len(plot.points) > 1:
        found.append(Check(False, _tr("All figures are of one date: dates do not explain the difference")))
    elif trend is Trend.OVERLAP:
        found.append(Check(True, _tr("The figures overlap: they may all be true")))
    elif plot is None and points.dates == len(points.positions) > 1:
        found.append(Check(False, _tr("Every position is of a day of its own: things may have changed in between")))
    found += _insides(points, here)
    lead = here.lead
    if lead is not None:
        found += _scope(points, lead, differs)
        found += _dating(lead)
    return found


def holds(figure: Figure, value: float) -> bool:
    """Whether a value lies in the interval that a figure stands for; a bound is open on one side."""
    low, high = figure.low, figure.high
    if low is None and high is None:
        return figure.value is not None and abs(figure.value - value) <= 1e-9 * max(abs(value), 1.0)
    return (low is None or value >= low) and (high is None or value <= high)


def _insides(points: DisputePoints, here: PositionPoint) -> list[Check]:
    """Which figures lie in what others are read as: those that the position at hand is one of come first."""
    pairs = list(permutations((point for point in points.positions if point.figure is not None), 2))
    pairs.sort(key=lambda pair: here not in pair)
    found = []
    for inner, outer in pairs:
        assert inner.figure is not None
        assert outer.figure is not None
        if inner.figure.modifier not in _CLOSED or outer.figure.modifier in _POINTS or not outer.figure.is_numeric:
            continue
        brought = in_unit(inner.figure, outer.figure.unit) if inner.figure.is_numeric else None
        if brought is not None and holds(outer.figure, middle(brought)):
            words = _tr("{} lies inside “{}”").format(short_figure(inner.figure), spoken_figure(outer.figure))
            found.append(Check(True, words))
    return found[:MOST_INSIDE]


def _scope(points: DisputePoints, lead: ClaimPoint, differs: tuple[str, ...]) -> list[Check]:
    scopes = (retold(one) for one in differs if not one.startswith(_DATES))
    named = (one[:1].upper() + one[1:] for one in scopes)
    found = [Check(False, _tr("{}: scope may differ").format(one)) for one in named]
    others = {
        point.lead.scope_note for point in points.positions
        if point.lead is not None and point.lead.claim_id != lead.claim_id and point.lead.scope_note
    }  # fmt: skip
    if lead.scope_note:
        words = _tr("Speaks of {}").format(lead.scope_note)
        found.append(Check(lead.scope_note in others and len(others) == 1, words))
    elif others:
        found.append(Check(False, _tr("Others speak of {}: scope may differ").format(", ".join(sorted(others)))))
    return found


def _dating(lead: ClaimPoint) -> list[Check]:
    if not lead.as_of_own:
        return [Check(False, _tr("The date is the article’s: the passage itself gives none"))]
    day, printed = lead.as_of, lead.article.published
    if day is not None and printed is not None and printed.first - day.last >= LATE:
        late = days_words(printed.first - day.last)
        return [Check(False, _tr("Printed {} after its date: there may be a newer figure").format(late))]
    return []


def _tr(text: str) -> str:
    return QCoreApplication.translate("Timeline", text)
