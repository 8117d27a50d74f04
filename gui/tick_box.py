"""The box with or without a tick: as painted in rows, and as a control. Fusion's own outline is lost on dark."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from gui.icons import paint_icon
from gui.theme import theme, theme_changed, ui_font

SIZE = 14
"""Width and height of a box in pixels."""

_GAP = 8


def paint_box(painter: QPainter, at: QPointF, ticked: bool, *, strong: bool = False) -> None:
    """A box with its top left at ``at``; ``strong`` while it has the pointer or the keyboard."""
    t = theme()
    painter.setPen(QPen(t.accent if ticked or strong else t.neutralline, 1.6 if strong else 1))
    painter.setBrush(t.accent if ticked else t.raised)
    painter.drawRoundedRect(QRectF(at.x() + 0.5, at.y() + 0.5, SIZE - 1, SIZE - 1), 3, 3)
    if ticked:
        paint_icon(painter, "check", QRectF(at.x() + 2, at.y() + 2, SIZE - 4, SIZE - 4), t.onaccent)


class TickBox(QCheckBox):
    """A check box in the colours of the theme."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setFont(ui_font(12.5))
        theme_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(SIZE + _GAP + self.fontMetrics().horizontalAdvance(self.text()) + 2, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self.hasFocus() or self.underMouse()
        paint_box(painter, QPointF(1, (self.height() - SIZE) / 2), self.isChecked(), strong=strong)
        painter.setFont(self.font())
        painter.setPen(theme().ink if self.isEnabled() else theme().neutralline)
        words = QRectF(self.rect()).adjusted(SIZE + _GAP, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.end()
