"""Positions over the days they are true of: small beside a dispute, large in Timeline."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.plots.as_of_layout import TICK_HEIGHT, Layout, Mark, apart, label_boxes, lay_out, plate_place, shown_dates
from gui.plots.calendar_axis import padded
from gui.plots.label_places import Box
from gui.plots.painting import paint_envelope, paint_joining_line, paint_mark
from gui.plots.points import Plot
from gui.plots.words import amount, day_words, tick_words
from gui.theme import theme, theme_changed, ui_font

SMALL_HEIGHT = 132


@dataclass(frozen=True, slots=True)
class PointLabel:
    """What is written at a point: a figure, and (on the large plot) lines below it; ``full`` is said in full."""

    head: str
    lines: tuple[str, ...] = ()
    full: str = ""


class AsOfPlot(QWidget):
    """One plot. Left and right go from point to point, Enter opens the one in focus.

    Signals: ``chosen`` (position id) when a point gets the focus; ``opened`` (position id) on Enter or a double click.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, large: bool = False) -> None:
        super().__init__(parent)
        self._large = large
        self._plot: Plot | None = None
        self._labels: Mapping[str, PointLabel] = {}
        self._days = (0.0, 1.0)
        self._left, self._right = (20.0, 14.0)
        self._grid = 20.0
        self._title = ""
        self._layout: Layout | None = None
        self._due = False
        self._boxes: list[Box | None] = []
        self._current = ""
        self._hovered = ""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(
            QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding if large else QSizePolicy.Policy.Fixed
        )
        self.setMinimumHeight(240 if large else SMALL_HEIGHT)
        theme_changed.connect(self.on_theme_changed)

    @property
    def current(self) -> str:
        """The position in focus; empty for none."""
        return self._current

    @property
    def layout_shown(self) -> Layout | None:
        """The geometry on screen. It is worked out when it is asked for: a page that grows is resized several times."""
        if self._due:
            self._due = False
            self._lay_out()
        return self._layout

    def show_plot(
        self, plot: Plot | None, labels: Mapping[str, PointLabel], *, title: str = "",
        days: tuple[float, float] | None = None, margins: tuple[float, float] | None = None,
    ) -> None:  # fmt: skip
        """Show points with their labels. ``days`` and ``margins`` (left, right) let another widget share the axis."""
        self._plot, self._labels, self._title = plot, labels, title
        if plot is not None:
            first, last = min(p.day.first for p in plot.points), max(p.day.last for p in plot.points)
            self._days = days or padded(first, last)
            if self._current not in {point.key for point in plot.points}:
                self._current = ""
        if margins is not None:
            self._left, self._right = margins
        self.setAccessibleDescription("; ".join(self._said(mark.key) for mark in (plot.points if plot else ())))
        self._due = True
        self.update()

    def set_current(self, key: str) -> None:
        """Focus a point without telling of it."""
        if key != self._current:
            self._current = key
            self.update()

    def on_theme_changed(self) -> None:
        self.update()

    # --- private --------------------------------------------------------------------------------------------------

    def _said(self, key: str) -> str:
        label = self._labels.get(key)
        return (label.full or " ".join((label.head, *label.lines))) if label is not None else ""

    def _lay_out(self) -> None:
        if self._plot is None or self.width() < 80:
            self._layout, self._boxes = None, []
            return
        top = 34.0 if self._large else 12.0
        height = max(self.height() - top - 26.0, 40.0)
        tick_height = 2 * TICK_HEIGHT if self._large else TICK_HEIGHT
        box = Box(self._left, top, max(self.width() - self._left - self._right, 40.0), height)
        self._layout = lay_out(self._plot, box, self._days, tick_height)
        metrics = QFontMetricsF(ui_font(12 if self._large else 11))
        unit = _short_unit(self._plot.unit)
        self._grid = max(metrics.horizontalAdvance(amount(value, unit)) for value in self._layout.values) + 14
        if self._grid > box.x - 6:  # the figures of the axis need more room than the points leave
            box = Box(self._grid + 6, top, max(self.width() - self._grid - 6 - self._right, 40.0), height)
            self._layout = lay_out(self._plot, box, self._days, tick_height)
        sizes = [self._label_size(mark.point.key) for mark in self._layout.marks]
        over = 20.0 if self._large else 2.0
        bounds = Box(4.0, over, self.width() - 8.0, box.bottom - over)
        self._boxes = label_boxes(self._layout, sizes, bounds, 16.0 if self._large else 8.0)

    def _mark_at(self, place: QPointF) -> Mark | None:
        layout = self.layout_shown
        return layout.nearest(place.x(), place.y()) if layout is not None else None

    def _fonts(self) -> tuple[float, float, float]:
        return (19.0, 12.5, 11.0) if self._large else (12.5, 11.0, 11.0)

    def _label_size(self, key: str) -> tuple[float, float]:
        label = self._labels.get(key)
        if label is None:
            return 0.0, 0.0
        head, line, note = self._fonts()
        width = QFontMetricsF(ui_font(head, 600)).horizontalAdvance(label.head)
        height = 24.0 if self._large else 17.0
        for number, words in enumerate(label.lines if self._large else ()):
            width = max(width, QFontMetricsF(ui_font(line if number == 0 else note)).horizontalAdvance(words))
            height += 18.0 if number == 0 else 16.0
        return width + 2, height

    def _taken(self) -> list[Box]:
        """What a plate had better leave in sight: points, and labels that have a place."""
        marks = self._layout.marks if self._layout is not None else ()
        return [Box(mark.x - 9, mark.y - 9, 18, 18) for mark in marks] + [box for box in self._boxes if box is not None]

    def _step(self, step: int) -> None:
        assert self._plot is not None
        keys = [point.key for point in self._plot.points]
        at = keys.index(self._current) + step if self._current in keys else (0 if step > 0 else len(keys) - 1)
        self._choose(keys[max(0, min(at, len(keys) - 1))])

    def _choose(self, key: str) -> None:
        if key == self._current:
            return
        self._current = key
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._said(key)))
        self.update()
        self.chosen.emit(key)

    # --- painting -------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout = self.layout_shown
        if layout is not None:
            self._paint_axes(painter, layout)
            if layout.envelope:
                paint_envelope(painter, layout.envelope)
            for course in layout.courses:
                paint_joining_line(painter, course)
            for mark in sorted(layout.marks, key=lambda each: each.point.key == self._current):
                focused = mark.point.key == self._current
                paint_mark(
                    painter, mark, focused=focused, hovered=mark.point.key == self._hovered,
                    keyboard=focused and self.hasFocus(),
                )  # fmt: skip
            for mark, box in zip(layout.marks, self._boxes, strict=True):
                self._paint_label(painter, mark, box)
        if self.hasFocus() and not self._current:
            painter.setPen(QPen(theme().accent, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.end()

    def _paint_axes(self, painter: QPainter, layout: Layout) -> None:
        box, unit = layout.box, self._plot.unit if self._plot is not None else None
        grid_left = max(self._grid, 42.0) if self._large else self._grid
        painter.setFont(ui_font(12 if self._large else 11))
        for value in layout.values:
            y = round(layout.y.at(value)) + 0.5
            ground = value == 0
            painter.setPen(QPen(theme().neutralline if ground else theme().soft, 1))
            painter.drawLine(QPointF(grid_left, y), QPointF(box.right, y))
            painter.setPen(theme().ink3)
            words = QRectF(0, y - 9, grid_left - 8, 18)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(words, right | Qt.TextFlag.TextDontClip, amount(value, _short_unit(unit)))
        if self._large:
            painter.setFont(ui_font(11.5))
            painter.setPen(theme().ink2)
            title = (
                self._title if layout.has_zero else self.tr("{} · the axis does not start at zero").format(self._title)
            )
            painter.drawText(QRectF(0, 0, self.width(), 18), Qt.AlignmentFlag.AlignVCenter, title)
        self._paint_dates(painter, layout, grid_left)

    def _paint_dates(self, painter: QPainter, layout: Layout, grid_left: float) -> None:
        box = layout.box
        base = round(box.bottom) + 0.5
        painter.setPen(QPen(theme().neutralline if self._large or layout.has_zero else theme().line, 1))
        painter.drawLine(QPointF(grid_left, base), QPointF(box.right, base))
        spans = {mark.point.day.text: mark.point.day for mark in layout.marks}
        own = sorted(spans.values(), key=lambda span: span.middle)
        same_year = len({span.text[:4] for span in own}) == 1
        many = [layout.x.at(span.middle) for span in own]
        painter.setFont(ui_font(12 if self._large else 11, 600 if self._large else 400))
        written = apart(many, 54.0 if same_year else 84.0)
        for span, x, shown in zip(own, many, written, strict=True):
            painter.setPen(QPen(theme().neutralline, 1))
            painter.drawLine(QPointF(x, base), QPointF(x, base + 5))
            if shown:
                painter.setPen(theme().ink if self._large else theme().ink2)
                self._paint_date(painter, x, base, day_words(span, year=not same_year))
        if not self._large:
            return
        painter.setFont(ui_font(12))
        wide = 54.0 if same_year else 70.0
        for tick in layout.dates:
            painter.setPen(QPen(theme().neutralline, 1))
            x = layout.x.at(tick.day)
            painter.drawLine(QPointF(x, base), QPointF(x, base + 5))
        for tick in shown_dates(layout, [span.middle for span in own], wide):
            painter.setPen(theme().ink3)
            x = layout.x.at(tick.day)
            self._paint_date(painter, x, base, tick_words(tick.day, tick.grain))

    def _paint_date(self, painter: QPainter, x: float, base: float, words: str) -> None:
        """A date below its tick, moved inwards where it would be cut off at the edge."""
        half = painter.fontMetrics().horizontalAdvance(words) / 2 + 1
        middle = min(max(x, half), self.width() - half)
        painter.drawText(
            QRectF(middle - half, base + 7, 2 * half, 18),
            Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop,
            words,
        )

    def _paint_label(self, painter: QPainter, mark: Mark, box: Box | None) -> None:
        label = self._labels.get(mark.point.key)
        awake = mark.point.key in (self._current, self._hovered)
        if label is None or (box is None and not awake):
            return
        place = box
        if place is None:  # no free place: over the others, on a plate, while it is looked at
            width, height = self._label_size(mark.point.key)
            place = plate_place(
                mark, width, height, Box(4.0, 2.0, self.width() - 12.0, self.height() - 28.0), self._taken()
            )
            painter.setPen(QPen(theme().line, 1))
            painter.setBrush(theme().raised)
            painter.drawRoundedRect(QRectF(place.x - 5, place.y - 2, width + 10, height + 4), 4, 4)
        head, line, note = self._fonts()
        to_left = place.right <= mark.x - 2
        side = Qt.AlignmentFlag.AlignRight if to_left else Qt.AlignmentFlag.AlignLeft
        painter.setFont(ui_font(head, 600))
        painter.setPen(theme().ink)
        first = 24.0 if self._large else 17.0
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(place.x, place.y, place.width, first), side | middle, label.head)
        y = place.y + first
        for number, words in enumerate(label.lines if self._large else ()):
            painter.setFont(ui_font(line if number == 0 else note))
            painter.setPen(theme().ink2 if number == 0 else theme().ink3)
            step = 18.0 if number == 0 else 16.0
            painter.drawText(QRectF(place.x, y, place.width, step), side | middle, words)
            y += step

    # --- Qt -------------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(640, 420) if self._large else QSize(336, SMALL_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._due = True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        mark = self._mark_at(event.position())
        key = mark.point.key if mark is not None else ""
        if key != self._hovered:
            self._hovered = key
            self.setCursor(Qt.CursorShape.PointingHandCursor if key else Qt.CursorShape.ArrowCursor)
            self.setToolTip(self._said(key))
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = ""
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        mark = self._mark_at(event.position())
        if mark is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose(mark.point.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        mark = self._mark_at(event.position())
        if mark is not None:
            self.opened.emit(mark.point.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -10_000, Qt.Key.Key_End: 10_000}
        key = event.key()
        if self._plot is not None and Qt.Key(key) in steps:
            self._step(steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current:
            self.opened.emit(self._current)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self._current and self._plot is not None and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._step(1)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


def _short_unit(unit: str | None) -> str | None:
    """Money keeps its sign at every tick; any other unit stands in the title once."""
    return unit if unit is not None and len(unit) == 3 and unit.isupper() and unit not in ("TEU", "FEU") else None
