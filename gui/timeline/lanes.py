"""Lanes of dates: one row per article, position or claim, its days drawn against an axis that it may share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.plots.scales import Scale
from gui.theme import theme, theme_changed, tinted, ui_font
from gui.upright import fitted
from gui.widgets import paint_grade

ROW = 48
RING = 4.6
BEYOND = 28.0
"""Pixels for the arrow beside words about days that are not shown."""

MEASURED = 300
"""Rows that are asked on which side of their days they have room for their words."""

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


TOLD = 0.75
"""Share of its words that says what a row is about: one that is cut a little stays in line with the others."""


def words_room(
    begin: float, end: float, left: float, right: float, wanted: float, *, rather_left: bool = False
) -> tuple[tuple[float, float], bool]:
    """Where the words of a row stand, and whether that is left of its days: where they fit, else where more do.

    All in pixels: the row from ``begin`` to ``end``, its days from ``left`` to ``right``, the words' length.
    ``rather_left``: where they fit on both sides.
    """
    behind, before = (right + 12, max(end - 4, right + 12)), (begin, max(left - 12, begin))
    needs_left = TOLD * wanted > behind[1] - behind[0] and before[1] - before[0] > behind[1] - behind[0]
    at_left = needs_left or (rather_left and wanted <= before[1] - before[0])
    return (before if at_left else behind), at_left


@dataclass(frozen=True, slots=True)
class Lane:
    """A row: ``as_of`` and ``published`` are (first, last) days as ordinals, or None."""

    key: str
    title: str
    note: str
    as_of: tuple[int, int] | None
    published: tuple[int, int] | None
    words: str
    """What stands at the right end."""
    quiet: bool = False
    """Drawn in grey: it says nothing here."""
    grade: str = ""
    tip: str = ""
    group: str = ""
    """A heading above it, where it begins a group."""


class LaneChart(QWidget):
    """Rows of days. Up and down go from row to row, Enter opens one.

    Signals: ``chosen`` (key) when a row gets the focus; ``opened`` (key).
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, row: int = ROW) -> None:
        super().__init__(parent)
        self._lanes: tuple[Lane, ...] = ()
        self._days = (0.0, 1.0)
        self._left, self._right = 168.0, 56.0
        self._guides: tuple[float, ...] = ()
        self._row = row
        self._current = ""
        self._hovered = ""
        self._rather_left = False
        self._side_of: object = None
        """Days and width for which the side of the words was chosen."""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_changed.connect(self.update)

    @property
    def lanes(self) -> tuple[Lane, ...]:
        return self._lanes

    @property
    def current(self) -> str:
        return self._current

    @property
    def days(self) -> tuple[float, float]:
        """What the width of the axis stands for."""
        return self._days

    def show_lanes(
        self, lanes: Sequence[Lane], days: tuple[float, float], margins: tuple[float, float],
        guides: Sequence[float] = (),
    ) -> None:  # fmt: skip
        """Show rows over ``days``; ``guides`` are days at which a dotted line goes down from what stands above."""
        self._lanes, self._days, self._guides = tuple(lanes), days, tuple(guides)
        self._left, self._right = margins
        self._side_of = None
        if self._current not in {lane.key for lane in lanes}:
            self._current = ""
        self.setFixedHeight(max(1, len(lanes)) * self._row + 1)
        self.setAccessibleDescription("; ".join(f"{lane.title}, {lane.note}, {lane.words}" for lane in lanes[:60]))
        self.update()

    def set_margins(self, margins: tuple[float, float]) -> None:
        """Leave other room beside the days."""
        self._left, self._right = margins
        self._side_of = None
        self.update()

    def set_days(self, days: tuple[float, float]) -> None:
        """Stand for other days."""
        self._days = days
        self.update()

    def set_current(self, key: str) -> None:
        if key != self._current:
            self._current = key
            self.update()

    def scale(self) -> Scale:
        """From days to pixels."""
        return Scale(*self._days, self._left, max(self.width() - self._right, self._left + 1))

    def row_box(self, key: str) -> QRectF:
        """Where a row stands."""
        at = next((number for number, lane in enumerate(self._lanes) if lane.key == key), 0)
        return QRectF(0, at * self._row, self.width(), self._row)

    # --- painting -------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self.scale()
        first = max(0, event.rect().top() // self._row)
        last = min(len(self._lanes), event.rect().bottom() // self._row + 1)
        pen = QPen(tinted(theme().neutralline, 0.6), 1)
        pen.setDashPattern([1.5, 3])
        painter.setPen(pen)
        for day in self._guides:
            x = round(scale.at(day)) + 0.5
            painter.drawLine(QPointF(x, event.rect().top()), QPointF(x, event.rect().bottom()))
        self._choose_side(scale)
        for number in range(first, last):
            self._paint_lane(painter, self._lanes[number], number * self._row, scale)
        painter.end()

    def _paint_lane(self, painter: QPainter, lane: Lane, top: float, scale: Scale) -> None:
        box = QRectF(0, top, self.width(), self._row)
        current = lane.key == self._current
        if current:
            painter.fillRect(box.adjusted(0, 1, 0, 0), tinted(theme().accentbg, 0.55))
        elif lane.key == self._hovered:
            painter.fillRect(box.adjusted(0, 1, 0, 0), tinted(theme().hover, 0.6))
        painter.fillRect(QRectF(0, top + self._row - 1, self.width(), 1), theme().soft)
        if current and self.hasFocus():
            painter.setPen(QPen(theme().accent, 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(0.7, 1, -0.7, -1.5))
        self._paint_title(painter, lane, top)
        painter.save()
        painter.setClipRect(QRectF(self._left - 14, top, self.width() - self._left + 14, self._row))
        self._paint_days(painter, lane, top + self._row / 2, scale)
        painter.restore()

    def _paint_title(self, painter: QPainter, lane: Lane, top: float) -> None:
        left, wide = 0.0, self._left - 18.0
        if lane.grade:
            paint_grade(painter, QPointF(2, top + self._row / 2 - 7), lane.grade)
            left, wide = 22.0, wide - 22
        two = bool(lane.note) and self._row >= 36
        painter.setFont(ui_font(12.5))
        painter.setPen(theme().ink2 if lane.quiet else theme().ink)
        title = fitted(painter.fontMetrics(), lane.title, wide)
        height = self._row / 2 if two else self._row
        painter.drawText(QRectF(left, top + (6 if two else 0), wide, height - (4 if two else 0)), _MIDDLE, title)
        if two:
            painter.setFont(ui_font(11))
            painter.setPen(theme().ink3)
            note = fitted(painter.fontMetrics(), lane.note, wide)
            painter.drawText(QRectF(left, top + self._row / 2 - 1, wide, self._row / 2 - 5), _MIDDLE, note)

    def _paint_days(self, painter: QPainter, lane: Lane, y: float, scale: Scale) -> None:
        ink: QColor = theme().neutralline if lane.quiet else theme().accent
        ends: list[float] = []
        if lane.as_of is not None:
            ends.append((scale.at(lane.as_of[0]) + scale.at(lane.as_of[1])) / 2)
        if lane.published is not None:
            ends.append((scale.at(lane.published[0]) + scale.at(lane.published[1])) / 2)
        if len(ends) == 2:
            painter.fillRect(QRectF(min(ends), y - 2.5, abs(ends[1] - ends[0]), 5), tinted(ink, 0.2))
        if lane.as_of is not None:
            self._paint_span(painter, lane.as_of, y, scale, ink)
            painter.setPen(QPen(ink, 2))
            painter.setBrush(theme().paper)
            painter.drawEllipse(QPointF(ends[0], y), RING, RING)
        if lane.published is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(QPointF(ends[-1], y), RING, RING)
        if self._paint_beyond(painter, lane, y, scale):
            return
        painter.setFont(ui_font(12))
        painter.setPen(theme().ink3 if lane.quiet else theme().ink2)
        room, at_left = self._words_room(lane, scale, self._rather_left)
        side = Qt.AlignmentFlag.AlignRight if at_left else Qt.AlignmentFlag.AlignLeft
        words = fitted(painter.fontMetrics(), lane.words, room[1] - room[0])
        painter.drawText(QRectF(room[0], y - 10, room[1] - room[0], 20), _MIDDLE | side, words)

    def _choose_side(self, scale: Scale) -> None:
        """Words of one side read as a column: where most need the left, all stand there that fit."""
        state = self._days, self.width(), self._left
        if state != self._side_of:
            self._side_of = state
            sides = [self._words_room(lane, scale, False)[1] for lane in self._lanes[:MEASURED]]
            self._rather_left = 2 * sum(sides) > len(sides)

    def _words_room(self, lane: Lane, scale: Scale, rather_left: bool) -> tuple[tuple[float, float], bool]:
        days = [day for span in (lane.as_of, lane.published) if span is not None for day in span]
        left, right = (scale.at(min(days)), scale.at(max(days))) if days else (self._left, self._left)
        wanted = QFontMetricsF(ui_font(12)).horizontalAdvance(lane.words)
        return words_room(self._left, self.width(), left, right, wanted, rather_left=rather_left)

    def _paint_beyond(self, painter: QPainter, lane: Lane, y: float, scale: Scale) -> bool:
        """Words at the edge for what lies beyond the days that are shown; True when it does."""
        spans = [span for span in (lane.as_of, lane.published) if span is not None]
        if not spans or lane.quiet:
            return False
        before = max(scale.at(span[1]) for span in spans) < self._left - RING
        after = min(scale.at(span[0]) for span in spans) > self.width() - self._right + RING
        if not before and not after:
            return False
        painter.setFont(ui_font(12))
        painter.setPen(theme().ink3)
        room = QRectF(self._left, y - 10, max(self.width() - self._left - 8, 0), 20)
        words = fitted(painter.fontMetrics(), lane.words, room.width() - BEYOND)
        side = Qt.AlignmentFlag.AlignLeft if before else Qt.AlignmentFlag.AlignRight
        painter.drawText(room, _MIDDLE | side, f"←  {words}" if before else f"{words}  →")
        return True

    def _paint_span(
        self, painter: QPainter, days: tuple[int, int], y: float, scale: Scale, ink: QColor
    ) -> None:  # fmt: skip
        left, right = scale.at(days[0]), scale.at(days[1])
        if right - left < 2 * RING:
            return
        painter.fillRect(QRectF(left, y - 1.5, right - left, 3), tinted(ink, 0.3))
        painter.setPen(QPen(ink, 1.6))
        for x in (left, right):
            painter.drawLine(QPointF(x, y - 4), QPointF(x, y + 4))

    # --- Qt -------------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(640, max(1, len(self._lanes)) * self._row + 1)

    def _at(self, y: float) -> Lane | None:
        number = int(y // self._row)
        return self._lanes[number] if 0 <= number < len(self._lanes) else None

    def _choose(self, key: str) -> None:
        if key != self._current:
            self._current = key
            self.update()
            self.chosen.emit(key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        lane = self._at(event.position().y())
        key = lane.key if lane is not None else ""
        if key != self._hovered:
            self._hovered = key
            self.setToolTip("\n".join(filter(None, (lane.title, lane.tip))) if lane is not None else "")
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = ""
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        lane = self._at(event.position().y())
        if lane is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose(lane.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        lane = self._at(event.position().y())
        if lane is not None:
            self.opened.emit(lane.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -100_000, Qt.Key.Key_End: 100_000,
            Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10,
        }  # fmt: skip
        key = event.key()
        if key in steps and self._lanes:
            keys = [lane.key for lane in self._lanes]
            step = steps[Qt.Key(key)]
            at = keys.index(self._current) + step if self._current in keys else (0 if step > 0 else len(keys) - 1)
            self._choose(keys[max(0, min(at, len(keys) - 1))])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current:
            self.opened.emit(self._current)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self._current and self._lanes and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._choose(self._lanes[0].key)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
