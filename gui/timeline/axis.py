"""An axis of days on its own, above or below lanes."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.plots.calendar_axis import date_ticks
from gui.plots.scales import Scale
from gui.plots.words import tick_words
from gui.theme import theme, theme_changed, ui_font

HEIGHT = 30
_TICK_WIDTH = 74.0


class DateAxis(QWidget):
    """Ticks and words over a range of days; ``on_top`` has its line below."""

    def __init__(self, parent: QWidget | None = None, *, on_top: bool = False) -> None:
        super().__init__(parent)
        self._days = (0.0, 1.0)
        self._margins = (0.0, 0.0)
        self._on_top = on_top
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_changed.connect(self.update)

    def show_days(self, days: tuple[float, float], margins: tuple[float, float]) -> None:
        self._days, self._margins = days, margins
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        left, right = self._margins
        end = max(self.width() - right, left + 1)
        scale = Scale(*self._days, left, end)
        base = HEIGHT - 0.5 if self._on_top else 0.5
        tip = -5 if self._on_top else 5
        painter.setPen(QPen(theme().neutralline, 1))
        painter.drawLine(QPointF(left, base), QPointF(end, base))
        painter.setFont(ui_font(12))
        years: set[int] = set()
        for tick in date_ticks(*self._days, max(2, round((end - left) / _TICK_WIDTH))):
            x = scale.at(tick.day)
            painter.setPen(QPen(theme().neutralline, 1))
            painter.drawLine(QPointF(x, base), QPointF(x, base + tip))
            painter.setPen(theme().ink3)
            year = date.fromordinal(tick.day).year
            words = tick_words(tick.day, tick.grain, year=year not in years)
            years.add(year)
            y = 4.0 if self._on_top else 8.0
            painter.drawText(QRectF(x - 60, y, 120, 18), Qt.AlignmentFlag.AlignHCenter, words)
        painter.end()
