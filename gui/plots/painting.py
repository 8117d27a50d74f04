"""How the marks of plots are drawn: rings, capped bars, dashed bars with an arrowhead, the line that joins them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from gui.plots.as_of_layout import Mark
from gui.plots.points import Shape
from gui.theme import theme, tinted

RING = 5.2
"""Radius of a ring's line, in pixels."""

_CAP = 5.5
ENVELOPE = 0.07


def paint_envelope(painter: QPainter, corners: Sequence[tuple[float, float]]) -> None:
    """The band between lows and highs."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tinted(theme().accent, ENVELOPE if not theme().is_dark else ENVELOPE + 0.03))
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))


def paint_joining_line(painter: QPainter, marks: Sequence[Mark]) -> None:
    """The dashed line from each position to the next in time."""
    pen = QPen(tinted(theme().accent, 0.85), 1.2)
    pen.setDashPattern([3.2, 2.6])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(mark.x, mark.y) for mark in marks]))


def paint_mark(painter: QPainter, mark: Mark, *, focused: bool, hovered: bool, keyboard: bool) -> None:
    """One position: the days it may mean, its bar, its ring; focused it is filled and has a second ring."""
    accent = theme().accent
    _paint_days(painter, mark, accent)
    _paint_bar(painter, mark, accent)
    middle = QPointF(mark.x, mark.y)
    if focused:
        painter.setPen(QPen(accent, 2.2 if keyboard else 1.6))
        painter.setBrush(theme().paper)
        painter.drawEllipse(middle, RING + 5.3, RING + 5.3)
    elif hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tinted(accent, 0.18))
        painter.drawEllipse(middle, RING + 5, RING + 5)
    painter.setPen(QPen(accent, 2.2))
    painter.setBrush(accent if focused else theme().paper)
    painter.drawEllipse(middle, RING, RING)


def _paint_days(painter: QPainter, mark: Mark, accent: QColor) -> None:
    """A date known to the month or year alone is as wide as it may be."""
    if mark.x_last - mark.x_first < 2 * RING:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tinted(accent, 0.22))
    painter.drawRect(QRectF(mark.x_first, mark.y - 1.6, mark.x_last - mark.x_first, 3.2))
    painter.setPen(QPen(accent, 1.6))
    for x in (mark.x_first, mark.x_last):
        painter.drawLine(QPointF(x, mark.y - 4), QPointF(x, mark.y + 4))


def _paint_bar(painter: QPainter, mark: Mark, accent: QColor) -> None:
    shape = mark.point.shape
    if shape is Shape.EXACT:
        return
    x = mark.x
    if shape is Shape.BAR:
        painter.setPen(_flat(tinted(accent, 0.45), 3.4))
        painter.drawLine(QPointF(x, mark.y_high), QPointF(x, mark.y_low))
        painter.setPen(_flat(accent, 2))
        for y in (mark.y_high, mark.y_low):
            painter.drawLine(QPointF(x - _CAP, y), QPointF(x + _CAP, y))
        return
    tip = mark.y_high if shape is Shape.UP else mark.y_low
    back = 1 if shape is Shape.UP else -1
    pen = _flat(tinted(accent, 0.7), 2.6)
    pen.setDashPattern([1.9, 1.4])
    painter.setPen(pen)
    painter.drawLine(QPointF(x, mark.y), QPointF(x, tip + back * 3))
    painter.setPen(QPen(accent, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    head = QPolygonF([QPointF(x - 5.5, tip + back * 6.5), QPointF(x, tip), QPointF(x + 5.5, tip + back * 6.5)])
    painter.drawPolyline(head)


def _flat(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen
