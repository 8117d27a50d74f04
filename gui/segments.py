"""Choices side by side in one frame, each with how many there are."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen

from gui.theme import theme, ui_font
from gui.widgets import Clickable


class Segment(Clickable):
    """One of several choices side by side: a word and a number. ``first`` and ``last`` have round ends."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words
        self.chosen = False
        self.first = self.last = False
        self._count = -1
        self.setFixedHeight(26)

    def show_count(self, count: int, chosen: bool) -> None:
        self.chosen = chosen
        if count != self._count:
            self._count = count
            metrics = QFontMetricsF(ui_font(12, 600))
            self.setFixedWidth(round(metrics.horizontalAdvance(f"{self.words} {count}")) + 20)
        shown = self.tr(", shown") if chosen else ""
        self.setAccessibleName(f"{self.words} {count}{shown}")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Right)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        fill = t.accentbg if self.chosen else t.hover if self.hovered else t.raised
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        # the ends are round: what sticks out beyond the frame is cut off by the widget
        painter.drawRoundedRect(box.adjusted(0 if self.first else -8, 0, 0 if self.last else 8, 0), 5, 5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(t.line, 1))
        frame = box.adjusted(0.5 if self.first else -8, 0.5, -0.5 if self.last else 8, -0.5)
        painter.drawRoundedRect(frame, 5, 5)
        if not self.first:
            painter.drawLine(QRectF(0.5, 0.5, 0, box.height() - 1).topLeft(), QRectF(0.5, box.height(), 0, 0).topLeft())
        if self.hasFocus():
            painter.setPen(QPen(t.accent, 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        painter.setFont(ui_font(12, 600 if self.chosen else 500))
        painter.setPen(t.accent if self.chosen else t.ink2)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{self.words} {self._count}")
        painter.end()
