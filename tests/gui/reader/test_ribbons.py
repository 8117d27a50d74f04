"""Ribbons join the right lines, and their labels never overlap."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QApplication

from gui.reader.marks import Ribbon
from gui.reader.ribbon_painting import label_box, label_heads, label_lines
from gui.reader.ribbons import CLEARANCE, FARTHEST_SHIFT, End, place_labels, ribbon_shape

RIBBON = Ribbon("r", "conflict", "a", "b", "27 ≠ ≥ 50", "11 days apart", "d", "D3")
boxes = st.lists(
    st.tuples(st.floats(0, 300), st.floats(20, 80), st.floats(18, 34)).map(
        lambda item: QRectF(46 - item[1] / 2, item[0], item[1], item[2])
    ),
    max_size=12,
)


@given(boxes)
def test_labels_keep_their_distance(wanted: list[QRectF]) -> None:
    placed = [box for box in place_labels(wanted) if box is not None]
    for at, box in enumerate(placed):
        for other in placed[:at]:
            assert not box.adjusted(0, -CLEARANCE + 0.01, 0, CLEARANCE - 0.01).intersects(other)


@given(boxes)
def test_labels_move_down_and_not_far(wanted: list[QRectF]) -> None:
    for asked, box in zip(wanted, place_labels(wanted), strict=True):
        if box is not None:
            assert 0 <= box.top() - asked.top() <= FARTHEST_SHIFT


def test_a_ribbon_covers_both_line_ranges_and_the_middle() -> None:
    shape = ribbon_shape(RIBBON, End(10, 50), End(100, 120), 92)
    assert shape is not None and not shape.stub
    for inside in (QPointF(0.5, 11), QPointF(0.5, 49), QPointF(91.5, 101), QPointF(91.5, 119), QPointF(46, 70)):
        assert shape.body.contains(inside)
    for outside in (QPointF(0.5, 8), QPointF(0.5, 55), QPointF(91.5, 98), QPointF(46, 20), QPointF(46, 118)):
        assert not shape.body.contains(outside)
    assert shape.middle == QPointF(46, 70)


def test_an_end_out_of_view_leaves_a_stub_that_points_there() -> None:
    shape = ribbon_shape(RIBBON, End(10, 50), End(900, 920, 1), 92)
    assert shape is not None and shape.stub and shape.from_left and shape.side == 1
    assert shape.body.boundingRect().right() < 46
    mirrored = ribbon_shape(RIBBON, End(-300, -280, -1), End(10, 50), 92)
    assert mirrored is not None and mirrored.stub and not mirrored.from_left and mirrored.side == -1
    assert mirrored.body.boundingRect().left() > 46


@pytest.mark.parametrize(("values", "shown"), [
    ("$3.6 billion ≠ $3 billion", "$3.6bn ≠ 3bn"),
    ("27 ≠ ≥ 50", "27 ≠ ≥ 50"),
    ("1 billion", "1 billion"),
    ("1.5 million migrants ≠ 2 Million", "1.5m migrants ≠ 2m"),
])  # fmt: skip
def test_a_label_shortens_its_values_where_the_gutter_has_no_room(qapp: QApplication, values: str, shown: str) -> None:
    shape = ribbon_shape(replace(RIBBON, headline=values), End(10, 50), End(100, 120), 92)
    assert shape is not None
    assert label_lines(shape) == (shown, RIBBON.detail)


def test_values_that_do_not_fit_beside_each_other_stand_below_each_other(qapp: QApplication) -> None:
    shape = ribbon_shape(replace(RIBBON, headline="finished ≠ under construction"), End(10, 50), End(100, 120), 92)
    assert shape is not None and label_heads(shape) == ("finished", "≠ under", "construction")
    short = ribbon_shape(RIBBON, End(10, 50), End(100, 120), 92)
    assert short is not None and len(label_heads(short)) == 1
    assert label_box(shape, 92, 0, 400).height() > label_box(short, 92, 0, 400).height()


def test_the_label_of_a_stub_says_where_the_other_end_is_and_is_not_cut_off(qapp: QApplication) -> None:
    for number, lines in (("D5", ("D5", "further right")), ("D1234", ("D1234", "further right"))):
        shape = ribbon_shape(replace(RIBBON, number=number), End(10, 50), End(10, 50, 2), 92)
        assert shape is not None and shape.stub
        assert label_lines(shape) == lines


def test_both_ends_out_of_view_draw_nothing() -> None:
    assert ribbon_shape(RIBBON, End(0, 0, -1), End(0, 0, 1), 92) is None
