"""The drawing of the welcome page: two texts, one passage that differs, one that agrees."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import theme, theme_changed, tinted

# (y, length, is the passage in question), in the drawing's own 420 x 112 pixels
_LEFT = ((7, 150, False), (23, 166, True), (39, 128, True), (63, 160, False), (79, 142, False), (95, 90, False))
_RIGHT = ((7, 158, False), (23, 120, False), (47, 166, True), (63, 148, True), (79, 160, False), (95, 104, False))
_LEFT_EDGE, _RIGHT_EDGE = 176.0, 248.0


class WelcomeDrawing(QWidget):
    """Purely decorative; screen readers skip it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(420, 112))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme_changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for lines, x in ((_LEFT, 0.0), (_RIGHT, 254.0)):
            for y, length, strong in lines:
                colour = theme().ink2 if strong else theme().line
                painter.setPen(QPen(colour, 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
                painter.drawLine(QPointF(x + 2.5, y), QPointF(x + length - 2.5, y))
        self._ribbon(painter, (16, 48), (40, 72), theme().amberfill, theme().amberline, 0.5)
        self._ribbon(painter, (73, 83), (90, 105), theme().tealfill, None, 0.45)
        painter.setPen(QPen(theme().ink, 2))
        for x in (_LEFT_EDGE, _RIGHT_EDGE):
            painter.drawLine(QPointF(x, 0), QPointF(x, 110))
        painter.end()

    def _ribbon(
        self, painter: QPainter, left: tuple[float, float], right: tuple[float, float], fill: QColor,
        edge: QColor | None, opacity: float,
    ) -> None:  # fmt: skip
        x0, x1 = _LEFT_EDGE + 2, _RIGHT_EDGE - 2
        middle = (x0 + x1) / 2
        path = QPainterPath(QPointF(x0, left[0]))
        path.cubicTo(QPointF(middle, left[0]), QPointF(middle, right[0]), QPointF(x1, right[0]))
        lower = QPainterPath(QPointF(x1, right[1]))
        lower.cubicTo(QPointF(middle, right[1]), QPointF(middle, left[1]), QPointF(x0, left[1]))
        whole = QPainterPath(path)
        whole.lineTo(QPointF(x1, right[1]))
        whole.connectPath(lower)
        whole.closeSubpath()
        painter.fillPath(whole, tinted(fill, opacity))
        if edge is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(edge, 1.3))
            painter.drawPath(path)
            painter.drawPath(lower)


def dashed_frame(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """The frame of a place to drop things on."""
    pen = QPen(colour, 1)
    pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 8, 8)
