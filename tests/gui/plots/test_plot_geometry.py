"""Axes, dates and labels as arithmetic: what holds for every plot, whatever its figures."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.plots.as_of_layout import Mark, lay_out, plate_place
from gui.plots.calendar_axis import date_ticks, padded
from gui.plots.label_places import Box, LabelWish, place_labels
from gui.plots.points import Plot, PlotPoint, Shape
from gui.plots.scales import Scale, nice_step, ticks, value_range
from storage.date_spans import DateSpan, Grain, span_of

VALUES = st.floats(-1e12, 1e12, allow_nan=False).map(lambda value: float(f"{value:.6g}"))
DAYS = st.integers(date(1800, 1, 1).toordinal(), date(2200, 1, 1).toordinal())


@given(st.floats(1e-6, 1e15), st.integers(1, 20))
def test_a_nice_step_is_one_two_or_five_and_the_smallest_that_fits(span: float, most: int) -> None:
    step = nice_step(span, most)
    first = f"{step:.0e}"[0]
    assert first in "125"
    assert span / step <= most * (1 + 1e-6)
    smaller = {"1": step / 2, "2": step / 2, "5": step / 2.5}[first]
    assert span / smaller > most


def test_a_step_needs_a_range() -> None:
    with pytest.raises(ValueError, match="range"):
        nice_step(0, 5)


@given(st.lists(VALUES, min_size=1, max_size=12), st.booleans(), st.booleans())
def test_the_axis_holds_every_value_and_its_ticks_lie_on_it(values: list[float], up: bool, down: bool) -> None:
    low, high = value_range(values, opens_up=up, opens_down=down)
    assert low <= min(values)
    assert max(values) <= high
    assert low < high
    shown = ticks(low, high, 6)
    slack = (high - low) * 1e-6
    assert all(low - slack <= tick <= high + slack for tick in shown)
    assert len(shown) <= 7
    assert list(shown) == sorted(set(shown))


def test_figures_that_differ_much_stand_on_an_axis_from_zero_and_close_ones_do_not() -> None:
    assert value_range([27, 50])[0] == 0
    assert value_range([3.5e9, 3.6e9])[0] > 3e9
    assert value_range([-50, -20])[1] == 0
    assert value_range([-5, 5])[0] < -5


@given(st.floats(0, 1e6), st.floats(1, 1e6), st.floats(0, 1))
def test_a_scale_goes_there_and_back(low: float, span: float, share: float) -> None:
    scale = Scale(low, low + span, 500, 20)
    value = low + span * share
    assert scale.value(scale.at(value)) == pytest.approx(value, abs=span * 1e-9 + 1e-6)


@given(DAYS, st.integers(0, 60_000), st.integers(2, 30))
def test_dates_are_ticked_in_order_inside_the_axis_and_never_too_many(first: int, span: int, most: int) -> None:
    found = date_ticks(first, first + span, most)
    days = [tick.day for tick in found]
    assert days == sorted(set(days))
    assert all(first <= day <= first + span for day in days)
    assert len(days) <= most + 1
    for tick in found:
        on = date.fromordinal(tick.day)
        assert tick.grain is Grain.DAY or on.day == 1
        assert tick.grain is not Grain.YEAR or on.month == 1


def test_ticks_are_as_fine_as_there_is_room_for() -> None:
    start = date(2025, 1, 1).toordinal()
    assert date_ticks(start, start + 14, 15)[0].grain is Grain.DAY
    assert date_ticks(start, start + 200, 12)[0].grain is Grain.MONTH
    assert date_ticks(start, start + 9_000, 12)[0].grain is Grain.YEAR
    assert date_ticks(start, start - 1, 5) == ()


@given(st.integers(1, 10), st.integers(0, 500))
def test_air_is_left_around_the_dates(day: int, span: int) -> None:
    first, last = padded(day, day + span)
    assert first < day
    assert last > day + span


@given(
    st.lists(
        st.tuples(st.floats(0, 600), st.floats(0, 300), st.floats(10, 160), st.floats(10, 60)), min_size=1, max_size=12
    )
)
def test_labels_never_cover_one_another_nor_the_marks_nor_leave_the_plot(
    wanted: list[tuple[float, float, float, float]],
) -> None:
    wishes = [LabelWish(*each) for each in wanted]
    bounds = Box(0, 0, 640, 320)
    marks = [Box(wish.x - 7, wish.y - 7, 14, 14) for wish in wishes]
    placed = [box for box in place_labels(wishes, bounds, marks, [(0, 0, 640, 320)]) if box is not None]
    for at, box in enumerate(placed):
        assert box.inside(bounds)
        assert all(box.overlap(other) == 0 for other in placed[at + 1 :])
        assert all(box.overlap(mark) == 0 for mark in marks)


def test_a_lone_label_stands_above_its_point_and_one_without_room_is_left_out() -> None:
    (box,) = place_labels([LabelWish(100, 100, 60, 20)], Box(0, 0, 300, 200))
    assert box is not None
    assert box.bottom <= 100
    assert place_labels([LabelWish(10, 10, 60, 20)], Box(0, 0, 30, 15)) == [None]


POINTS = st.lists(
    st.tuples(st.floats(0, 1000), st.floats(0, 50), st.sampled_from(list(Shape)), st.integers(739_000, 739_400)),
    min_size=1, max_size=8,
)  # fmt: skip


@given(POINTS)
def test_bars_reach_from_low_to_high_and_bounds_stay_on_the_axis(
    points: list[tuple[float, float, Shape, int]],
) -> None:
    made = []
    for number, (value, around, shape, day) in enumerate(points):
        half = around if shape is Shape.BAR else 0.0
        span = DateSpan(day, day, Grain.DAY, date.fromordinal(day).isoformat())
        made.append(PlotPoint(str(number), value, value - half, value + half, shape, span))
    made.sort(key=lambda point: point.day.first)
    plot = Plot(tuple(made), None, None, complete=True)
    box = Box(40, 20, 600, 300)
    layout = lay_out(plot, box, padded(739_000, 739_400))
    for mark in layout.marks:
        assert mark.y_high <= mark.y + 1e-6
        assert mark.y_low >= mark.y - 1e-6
        assert box.y - 1e-6 <= mark.y_high
        assert mark.y_low <= box.bottom + 1e-6
        if mark.point.shape is Shape.UP:
            assert mark.y_high < mark.y
    assert len(layout.envelope) == (2 * len(made) if len(made) > 1 else 0)
    nearest = layout.nearest(layout.marks[0].x, layout.marks[0].y)
    assert nearest is not None


def test_no_line_and_no_band_join_figures_of_different_scope() -> None:
    days = [span for day in ("2025-01-09", "2025-01-13", "2025-01-20") if (span := span_of(day)) is not None]
    scopes = ("", "first phase", "")
    points = tuple(
        PlotPoint(str(at), 5 + at, 5 + at, 5 + at, Shape.EXACT, day, scope)
        for at, (day, scope) in enumerate(zip(days, scopes, strict=True))
    )
    plot = Plot(points, None, None, complete=True)
    layout = lay_out(plot, Box(0, 0, 300, 200), padded(days[0].first, days[-1].last))
    assert [[mark.point.key for mark in course] for course in layout.courses] == [["0", "2"]]
    assert layout.envelope == () and [point.key for point in plot.main] == ["0", "2"]


def test_no_band_is_promised_when_a_position_has_no_figure() -> None:
    span = span_of("2025-01-09")
    assert span is not None
    points = tuple(PlotPoint(key, 5, 5, 5, Shape.EXACT, span) for key in "ab")
    layout = lay_out(Plot(points, None, None, complete=False), Box(0, 0, 300, 200), padded(span.first, span.last))
    assert layout.envelope == ()
    assert layout.marks[0].x != layout.marks[1].x, "marks of one day and value stand side by side"


def test_the_plate_of_a_point_leaves_others_in_sight() -> None:
    point = PlotPoint("a", 5.0, 5.0, 5.0, Shape.EXACT, span_of("2025-01-09"))  # type: ignore[arg-type]
    mark = Mark(point, 300, 100, 100, 100, 300, 300)
    bounds, beside = Box(4, 2, 600, 300), Box(312, 60, 30, 30)
    place = plate_place(mark, 120, 50, bounds, [beside, Box(291, 91, 18, 18)])
    assert place.x >= bounds.x and place.right <= bounds.right and place.y >= bounds.y
    assert place.right <= beside.x or place.y >= beside.bottom
