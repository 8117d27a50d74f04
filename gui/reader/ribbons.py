"""The shapes of ribbons and the places of their labels, in a gutter's coordinates. No widget, no state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from gui.reader.marks import Ribbon

CLEARANCE = 4.0
FARTHEST_SHIFT = 24.0
STUB_SHARE = 0.43


@dataclass(frozen=True, slots=True)
class End:
    """One end of a ribbon: the height of its lines; ``side`` -1 above the view, 0 in it, 1 below, 2 another pane."""

    top: float
    bottom: float
    side: int = 0

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class RibbonShape:
    """A ribbon ready to be painted. ``stub``: only one end is in view, ``from_left`` says which, ``side`` where to."""

    ribbon: Ribbon
    body: QPainterPath
    upper: QPainterPath
    lower: QPainterPath
    middle: QPointF
    stub: bool = False
    from_left: bool = True
    side: int = 0


def ribbon_shape(ribbon: Ribbon, left: End, right: End, width: float) -> RibbonShape | None:
    """The ribbon between two ends; a stub where one is out of view; None where both are."""
    if left.side == 0 and right.side == 0:
        return _full(ribbon, left, right, width)
    if left.side != 0 and right.side != 0:
        return None
    return _stub(ribbon, left, right, width)


def _full(ribbon: Ribbon, left: End, right: End, width: float) -> RibbonShape:
    upper = _edge(left.top, right.top, width)
    lower = _edge(left.bottom, right.bottom, width)
    body = QPainterPath(upper)
    body.lineTo(width, right.bottom)
    body.cubicTo(width / 2, right.bottom, width / 2, left.bottom, 0, left.bottom)
    body.closeSubpath()
    return RibbonShape(ribbon, body, upper, lower, QPointF(width / 2, (left.middle + right.middle) / 2))


def _stub(ribbon: Ribbon, left: End, right: End, width: float) -> RibbonShape:
    from_left = left.side == 0
    here, there = (left, right) if from_left else (right, left)
    length = width * STUB_SHARE
    inset = (here.bottom - here.top) * 0.22
    upper = _edge(here.top, here.top + inset, length)
    lower = _edge(here.bottom, here.bottom - inset, length)
    body = QPainterPath(upper)
    body.lineTo(length, here.bottom - inset)
    body.cubicTo(length / 2, here.bottom - inset, length / 2, here.bottom, 0, here.bottom)
    body.closeSubpath()
    if not from_left:
        body, upper, lower = (_mirrored(path, width) for path in (body, upper, lower))
    tip = QPointF(length + 8 if from_left else width - length - 8, here.middle)
    return RibbonShape(ribbon, body, upper, lower, tip, True, from_left, there.side)


def _edge(start: float, end: float, width: float) -> QPainterPath:
    path = QPainterPath(QPointF(0, start))
    path.cubicTo(width / 2, start, width / 2, end, width, end)
    return path


def _mirrored(path: QPainterPath, width: float) -> QPainterPath:
    result = QPainterPath()
    at = 0
    while at < path.elementCount():
        element = path.elementAt(at)
        if element.isMoveTo():
            result.moveTo(width - element.x, element.y)
        elif element.isLineTo():
            result.lineTo(width - element.x, element.y)
        else:
            points = [path.elementAt(at + step) for step in range(3)]
            first, second, third = (QPointF(width - point.x, point.y) for point in points)
            result.cubicTo(first, second, third)
            at += 2
        at += 1
    return result


def shifted_lines(shape: RibbonShape, distance: float) -> tuple[QPainterPath, QPainterPath]:
    """Lines outside both edges, for the keyboard focus."""
    return shape.upper.translated(0, -distance), shape.lower.translated(0, distance)


def place_labels(wanted: Sequence[QRectF]) -> list[QRectF | None]:
    """Moves labels that would overlap an earlier one down, at most 24 px; None for those with no room."""
    placed: list[QRectF] = []
    result: list[QRectF | None] = []
    for box in wanted:
        moved = QRectF(box)
        for other in sorted(placed, key=QRectF.top):
            if moved.adjusted(0, -CLEARANCE, 0, CLEARANCE).intersects(other):
                moved.moveTop(other.bottom() + CLEARANCE)
        if moved.top() - box.top() > FARTHEST_SHIFT:
            result.append(None)
        else:
            placed.append(moved)
            result.append(moved)
    return result
