"""Where everything of an as-of plot stands: axes, points, bars, envelope. Pure geometry, in pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from gui.plots.calendar_axis import DateTick, date_ticks
from gui.plots.label_places import Box, LabelWish, place_labels
from gui.plots.points import Plot, PlotPoint, Shape, bounds_of
from gui.plots.scales import Scale, ticks, value_range

OPEN = 0.24
"""Share of the axis that the bar of a bound reaches into its open side."""

APART = 12.0
"""Pixels by which marks that would hide one another are drawn side by side."""

TICK_WIDTH = 62.0
"""Pixels that a date below the axis needs."""

TICK_HEIGHT = 34.0
"""Pixels between two values of a small plot; a large one has them twice as far apart."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A point placed: ``y_low`` and ``y_high`` are the ends of its bar, ``x_first`` and ``x_last`` of its days."""

    point: PlotPoint
    x: float
    y: float
    y_low: float
    y_high: float
    x_first: float
    x_last: float

    def box(self, reach: float = 7.0) -> Box:
        """What the mark covers."""
        top, bottom = min(self.y, self.y_high) - reach, max(self.y, self.y_low) + reach
        return Box(self.x - reach, top, 2 * reach, bottom - top)


@dataclass(frozen=True, slots=True)
class Layout:
    """An as-of plot placed in ``box``."""

    box: Box
    x: Scale
    y: Scale
    values: tuple[float, ...]
    """Where the axis of values has its ticks."""
    dates: tuple[DateTick, ...]
    marks: tuple[Mark, ...]
    courses: tuple[tuple[Mark, ...], ...]
    """Marks that a line joins in the order of their days: those that speak of the same."""
    envelope: tuple[tuple[float, float], ...]
    """Corners of the band between the lows and the highs; empty where it would promise too much."""

    @property
    def has_zero(self) -> bool:
        return self.y.low <= 0 <= self.y.high

    def nearest(self, x: float, y: float, reach: float = 16.0) -> Mark | None:
        """The mark at a place, within ``reach`` pixels of its point or on its bar."""
        best: tuple[float, Mark] | None = None
        for mark in self.marks:
            on_bar = mark.y_high - 4 <= y <= mark.y_low + 4
            away = ((mark.x - x) ** 2 + (0 if on_bar else (mark.y - y) ** 2)) ** 0.5
            if away <= reach and (best is None or away < best[0]):
                best = (away, mark)
        return best[1] if best is not None else None


def lay_out(plot: Plot, box: Box, days: tuple[float, float], tick_height: float = TICK_HEIGHT) -> Layout:
    """Place a plot in a box whose width stands for ``days`` (ordinals)."""
    values, opens_up, opens_down = bounds_of(plot)
    low, high = value_range(values, opens_up=opens_up, opens_down=opens_down)
    x = Scale(days[0], days[1], box.x, box.right)
    y = Scale(low, high, box.bottom, box.y)
    marks: list[Mark] = []
    for point in plot.points:
        mark = _mark(point, x, y)
        while any(abs(mark.x - other.x) < APART and abs(mark.y - other.y) < APART for other in marks):
            mark = replace(mark, x=mark.x + APART)
        marks.append(mark)
    courses = tuple(tuple(marks[at] for at in course) for course in plot.courses if len(course) > 1)
    return Layout(
        box, x, y, ticks(low, high, max(2, round(box.height / tick_height))),
        date_ticks(days[0], days[1], max(2, round(box.width / TICK_WIDTH))), tuple(marks), courses,
        _envelope(marks) if plot.complete and len(marks) > 1 and len(plot.courses) == 1 else (),
    )  # fmt: skip


def _mark(point: PlotPoint, x: Scale, y: Scale) -> Mark:
    reach = OPEN * (y.high - y.low)
    high = min(y.high, point.value + reach) if point.shape is Shape.UP else point.high
    low = max(y.low, point.value - reach) if point.shape is Shape.DOWN else point.low
    return Mark(
        point, x.at(point.day.middle), y.at(point.value), y.at(low), y.at(high), x.at(point.day.first),
        x.at(point.day.last),
    )  # fmt: skip


def _envelope(marks: list[Mark]) -> tuple[tuple[float, float], ...]:
    upper = [(mark.x, mark.y_high) for mark in marks]
    lower = [(mark.x, mark.y_low) for mark in marks]
    return (*upper, *reversed(lower))


def label_boxes(
    layout: Layout, sizes: list[tuple[float, float]], bounds: Box, reach: float = 9.0
) -> list[Box | None]:  # fmt: skip
    """Places for the labels of all marks, given their sizes; None for those that only show when they are focused.

    ``reach`` pixels around a point belong to its mark.
    """
    wishes = [
        LabelWish(mark.x, mark.y if mark.point.shape is Shape.UP else min(mark.y, mark.y_high), *size, reach)
        for mark, size in zip(layout.marks, sizes, strict=True)
    ]
    marks = layout.marks
    lines = [(a.x, a.y, b.x, b.y) for course in layout.courses for a, b in pairwise(course)]
    return place_labels(wishes, bounds, [mark.box(reach) for mark in marks], lines)


def plate_place(mark: Mark, width: float, height: float, bounds: Box, taken: Sequence[Box]) -> Box:
    """Where the label of a point that is looked at stands over the others: where it covers the least of ``taken``."""
    best: tuple[float, Box] | None = None
    for x in (mark.x + 12, mark.x - width - 12, mark.x - width / 2):
        for y in (mark.y - height - 12, mark.y + 12, mark.y - height / 2, mark.y - height - 28, mark.y + 28):
            held_x = min(max(x, bounds.x), max(bounds.right - width, bounds.x))
            held_y = min(max(y, bounds.y), max(bounds.bottom - height, bounds.y))
            box = Box(held_x, held_y, width, height)
            covered = sum(_shared(box, other) for other in taken)
            if best is None or covered < best[0]:
                best = covered, box
    assert best is not None
    return best[1]


def _shared(one: Box, other: Box) -> float:
    """The area that two boxes share."""
    wide = min(one.right, other.right) - max(one.x, other.x)
    high = min(one.bottom, other.bottom) - max(one.y, other.y)
    return max(wide, 0.0) * max(high, 0.0)


def shown_dates(layout: Layout, own_days: list[float], width: float = 50.0) -> list[DateTick]:
    """The regular ticks that keep clear of the dates of the points, which are written in any case."""
    own = [layout.x.at(day) for day in own_days]
    return [tick for tick in layout.dates if all(abs(layout.x.at(tick.day) - at) >= width for at in own)]


def apart(places: list[float], width: float) -> list[bool]:
    """Which of some words of a width, centred at places from left to right, can be written without touching."""
    shown: list[bool] = []
    last: float | None = None
    for at in places:
        free = last is None or at - last >= width
        shown.append(free)
        last = at if free else last
    return shown
