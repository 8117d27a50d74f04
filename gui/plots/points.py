"""What a plot shows: positions as points over days, their values brought to one unit."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from nlp.proposals import Modifier
from storage.date_spans import DateSpan
from storage.position_values import DisputePoints, Figure, PositionPoint
from storage.stances import Stance


class Shape(StrEnum):
    """How a value is drawn."""

    EXACT = "exact"
    """A ring."""
    BAR = "bar"
    """A bar with caps: approximate, almost, or a range."""
    UP = "up"
    """A bound whose open side is above: a dashed bar with an arrowhead."""
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class PlotPoint:
    """A position on the plot. ``low`` and ``high`` are the ends of its bar, equal to ``value`` for an exact one."""

    key: str
    """The position's id."""
    value: float
    low: float
    high: float
    shape: Shape
    day: DateSpan
    scope: str = ""
    """What it speaks of where that is not what most speak of: figures of different scope are no course of events."""


@dataclass(frozen=True, slots=True)
class Plot:
    """Points in as-of order; of the same day in the order of the positions."""

    points: tuple[PlotPoint, ...]
    unit: str | None
    measure: str | None
    complete: bool
    """Whether every position of the dispute is among the points: only then an envelope is shown."""

    @property
    def courses(self) -> list[list[int]]:
        """The points that speak of the same, by their places, the earliest first: what a line may join."""
        found: dict[str, list[int]] = {}
        for at, point in enumerate(self.points):
            found.setdefault(point.scope, []).append(at)
        return list(found.values())

    @property
    def main(self) -> list[PlotPoint]:
        """The points of the scope that most have."""
        best = max(self.courses, key=len, default=[])
        return [self.points[at] for at in best]


_SHAPES = {
    Modifier.EXACT: Shape.EXACT, Modifier.APPROX: Shape.BAR, Modifier.ALMOST: Shape.BAR, Modifier.RANGE: Shape.BAR,
    Modifier.VAGUE: Shape.BAR, Modifier.AT_LEAST: Shape.UP, Modifier.MORE_THAN: Shape.UP,
    Modifier.AT_MOST: Shape.DOWN, Modifier.LESS_THAN: Shape.DOWN,
}  # fmt: skip


def plot_of(points: DisputePoints, apart: Collection[str] = ()) -> Plot | None:
    """The plot of a dispute, or None where fewer than one position has both a figure and a day.

    ``apart`` are the claims of which a person said that they speak of something else than the others.
    """
    unit = common_unit([point.figure for point in points.positions if point.figure is not None])
    made: list[PlotPoint] = []
    for point in points.positions:
        found = plot_point(point, unit)
        if found is not None:
            made.append(replace(found, scope=scope_of(point, apart)))
    if not made:
        return None
    order = sorted(made, key=lambda point: point.day.middle)
    measures = Counter(point.figure.measures for point in points.positions if point.figure is not None)
    measure = next((name for name, _ in measures.most_common() if name), None)
    return Plot(tuple(order), unit, measure, len(made) == len(points.positions))


def other_scope(stances: Mapping[str, Stance]) -> frozenset[str]:
    """The claims of which a person said that they speak of something else than the others."""
    return frozenset(claim for claim, stance in stances.items() if stance is Stance.OTHER_SCOPE)


def scope_of(point: PositionPoint, apart: Collection[str]) -> str:
    """What sets a position apart in scope: its note, else its own words where a person said that it differs."""
    lead = point.lead
    if lead is None:
        return ""
    note = " ".join(lead.scope_note.split()).casefold()
    return note or (str(point.position.id) if lead.claim_id in apart else "")


def plot_point(point: PositionPoint, unit: str | None) -> PlotPoint | None:
    """A position as a point, its figure in ``unit``; None without a day, or a figure that can stand there."""
    figure, day = point.figure, point.as_of
    if figure is None or day is None or not figure.is_numeric:
        return None
    figure = in_unit(figure, unit)
    if figure is None:
        return None
    shape = _SHAPES[figure.modifier]
    value = middle(figure)
    if shape is not Shape.BAR:
        return PlotPoint(str(point.position.id), value, value, value, shape, day)
    low = figure.low if figure.low is not None else value
    high = figure.high if figure.high is not None else value
    if low == high:
        shape = Shape.EXACT if figure.modifier is Modifier.RANGE else shape
    return PlotPoint(str(point.position.id), value, low, high, shape, day)


def middle(figure: Figure) -> float:
    """The value, or the middle of a range."""
    if figure.value is not None:
        return figure.value
    assert figure.low is not None
    assert figure.high is not None
    return (figure.low + figure.high) / 2


def common_unit(figures: Sequence[Figure]) -> str | None:
    """The unit that most figures have; the first one's where there is none like that."""
    counted = Counter(figure.unit for figure in figures if figure.is_numeric)
    best = counted.most_common(1)
    return best[0][0] if best else None


def in_unit(figure: Figure, unit: str | None) -> Figure | None:
    """A figure in another unit, or None where that cannot be (people and dollars, two currencies)."""
    if figure.unit == unit:
        return figure
    if figure.unit is None or unit is None:
        return None
    from nlp.quantities.units import convert  # the tables of all languages come with it

    def moved(value: float | None) -> float | None:
        return None if value is None else convert(value, figure.unit or "", unit or "")

    value, low, high = moved(figure.value), moved(figure.low), moved(figure.high)
    if (value is None) != (figure.value is None) or (value is None and (low is None or high is None)):
        return None
    return replace(figure, value=value, low=low, high=high, unit=unit)


def ends_of(point: PlotPoint) -> tuple[float, float]:
    """The least and the most that a point may stand for; a bound is open on one side."""
    if point.shape is Shape.UP:
        return point.value, math.inf
    if point.shape is Shape.DOWN:
        return -math.inf, point.value
    return point.low, point.high


def bounds_of(plot: Plot) -> tuple[list[float], bool, bool]:
    """All values that must be seen, and whether bars are open upwards and downwards."""
    values = [value for point in plot.points for value in (point.low, point.value, point.high)]
    shapes = {point.shape for point in plot.points}
    return values, Shape.UP in shapes, Shape.DOWN in shapes
