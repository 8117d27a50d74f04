"""What separates two positions, as a person would work it out: difference, days, rate, share, bounds."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gui.numerals import whole
from gui.plots.points import in_unit, middle
from gui.plots.words import amount, long_span, position_words, spoken_figure
from nlp.proposals import Modifier
from storage.date_spans import DateSpan
from storage.position_values import Figure, PositionPoint


@dataclass(frozen=True, slots=True)
class Step:
    """One line: a sign in front of it, and what it says."""

    sign: str
    words: str


LATER = "→"
"""The sign of a step that tells days alone."""

_UP = frozenset({Modifier.AT_LEAST, Modifier.MORE_THAN})
_DOWN = frozenset({Modifier.AT_MOST, Modifier.LESS_THAN})


def steps_between(earlier: PositionPoint, later: PositionPoint) -> tuple[Step, ...]:
    """The arithmetic from one position to another; empty where they have neither figures nor days in common."""
    found = _figure_steps(earlier, later)
    days = _days(earlier.as_of, later.as_of)
    if not found and days:
        found.append(Step(LATER, _tr("{} later than “{}”").format(days_words(days), position_words(earlier))))
    elif not found and _apart(earlier.as_of, later.as_of):
        found.append(Step(LATER, _tr("later than “{}”").format(position_words(earlier))))
    if later.figure is not None and found:
        found += _bound_steps(later.figure)
    return tuple(found)


def _figure_steps(earlier: PositionPoint, later: PositionPoint) -> list[Step]:
    a, b = earlier.figure, later.figure
    if a is None or b is None or not (a.is_numeric and b.is_numeric):
        return []
    brought = in_unit(a, b.unit)
    if brought is None:
        return []
    found: list[Step] = []
    first, second = middle(brought), middle(b)
    if a.unit != b.unit:
        found.append(Step("=", f"{amount(middle(a), a.unit)} = {amount(first, b.unit)}"))
    gap = second - first
    said = _tr("“{}”").format(spoken_figure(a))
    day = earlier.as_of
    when = _tr(" on {}").format(long_span(day, year=False)) if day is not None and day.is_day else ""
    if abs(gap) <= 1e-9 * max(abs(first), abs(second), 1e-300):
        found.append(Step("=", _tr("the same as {}").format(said) + when))
        return found
    pattern = _tr("{} more than {}") if gap > 0 else _tr("{} less than {}")
    found.append(Step("+" if gap > 0 else "−", pattern.format(amount(abs(gap), b.unit), said) + when))
    days = _days(earlier.as_of, later.as_of)
    if days and b.unit is None:
        rate = _tr("{} ÷ {} = {} a day").format(
            amount(abs(gap), None), days_words(days), amount(float(f"{abs(gap) / days:.2g}"), None)
        )
        found.append(Step("÷", rate))
    if first and second:
        larger = max(abs(first), abs(second))  # of which the comparison of articles tells the share too
        of = said if abs(first) == larger else _tr("“{}”").format(spoken_figure(b))
        share = _tr("a difference of {}% of {}").format(amount(round(abs(gap) / larger * 100, 1), None), of)
        found.append(Step("%", share))
    return found


def _bound_steps(figure: Figure) -> list[Step]:
    if figure.modifier in _UP:
        return [Step("≥", _tr("A lower bound: the true figure may be higher"))]
    if figure.modifier in _DOWN:
        return [Step("≤", _tr("An upper bound: the true figure may be lower"))]
    return []


def _days(a: DateSpan | None, b: DateSpan | None) -> int:
    """Whole days from one date to another where both are known to the day; else 0."""
    if a is None or b is None or not (a.is_day and b.is_day):
        return 0
    return abs(b.first - a.first)


def _apart(a: DateSpan | None, b: DateSpan | None) -> bool:
    """Whether one date is over before the other begins, however finely they are known."""
    return a is not None and b is not None and a.last < b.first


def days_words(days: int) -> str:
    """ "1 day", "7 days"."""
    return _tr("1 day") if days == 1 else _tr("{} days").format(whole(days))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Plots", text)
