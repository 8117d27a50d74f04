"""A pane's head: title, outlet, source grade and dates, with the pane's buttons while the pointer is there."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QToolButton, QToolTip, QWidget

from gui.icons import bind_icon
from gui.reader.document import LEFT_MARGIN
from gui.theme import theme, theme_changed, ui_font
from gui.upright import two_lines

HEIGHT = 100
_TITLE_TOP, _TITLE_LINE = 12.5, 18.6
_OUTLET_MIDDLE, _META_MIDDLE = 63.0, 80.0


@dataclass(frozen=True, slots=True)
class PaneHeader:
    """What stands above an article. ``grade`` A-F, ``grade_tip`` its full wording; dates as they are to be read."""

    title: str
    outlet: str = ""
    grade: str = ""
    grade_tip: str = ""
    date: str = ""
    as_of: str = ""


class HeaderView(QWidget):
    """Signals: a button was pressed (``pin_toggled`` with the new state), or the head was clicked; ``dragged`` and
    ``dropped`` (global point) while and after it was drawn with the mouse, towards the place of another pane."""

    close_requested = Signal()
    swap_requested = Signal()
    pin_toggled = Signal(bool)
    clicked = Signal()
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = PaneHeader("")
        self._left = float(LEFT_MARGIN)
        self._lines: list[str] | None = None
        self._grade_box = QRectF()
        self._current = False
        self._wanted = False
        self._press: QPoint | None = None
        self._dragging = False
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._buttons = QWidget(self)
        self._buttons.setAutoFillBackground(True)
        self._buttons.setBackgroundRole(QPalette.ColorRole.Base)
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.pin_button = self._button("pin", self.tr("Pin this pane: it does not follow the others"))
        self.pin_button.setCheckable(True)
        self.swap_button = self._button("swap", self.tr("Swap with the neighbouring pane"))
        self.close_button = self._button("close", self.tr("Close this pane"))
        for button in (self.pin_button, self.swap_button, self.close_button):
            row.addWidget(button)
        self.pin_button.toggled.connect(self.pin_toggled)
        self.pin_button.toggled.connect(self._on_pin_toggled)
        self.swap_button.clicked.connect(self.swap_requested)
        self.close_button.clicked.connect(self.close_requested)
        self._buttons.setVisible(False)
        theme_changed.connect(self.update)

    @property
    def data(self) -> PaneHeader:
        return self._data

    def set_data(self, data: PaneHeader) -> None:
        self._data = data
        self._lines = None
        spoken = [data.title, data.outlet, data.grade_tip or data.grade, data.date, data.as_of]
        self.setAccessibleName(", ".join(part for part in spoken if part))
        self.update()

    def set_left(self, left: float) -> None:
        """Where the text below begins, in pixels: the head stands above it."""
        if left != self._left:
            self._left = left
            self._lines = None
            self.update()

    def set_current(self, current: bool) -> None:
        """Whether the pane has the keyboard: shown as an accent line instead of the hairline."""
        if current != self._current:
            self._current = current
            self.update()

    def set_wanted(self, wanted: bool) -> None:
        """Whether a pane that is being drawn would take this one's place if it were let go now."""
        if wanted != self._wanted:
            self._wanted = wanted
            self.update()

    def set_pinned(self, pinned: bool) -> None:
        self.pin_button.setChecked(pinned)

    @Slot(bool)
    def _on_pin_toggled(self, pinned: bool) -> None:
        bind_icon(self.pin_button, "pin-off" if pinned else "pin")
        self._show_buttons(self.underMouse())

    def _button(self, icon_name: str, tip: str) -> QToolButton:
        button = QToolButton(self._buttons)
        bind_icon(button, icon_name)
        button.setIconSize(QSize(14, 14))
        button.setFixedSize(22, 22)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.installEventFilter(self)
        return button

    def _show_buttons(self, shown: bool) -> None:
        focused = any(button.hasFocus() for button in (self.pin_button, self.swap_button, self.close_button))
        self._buttons.setVisible(shown or focused or self.pin_button.isChecked())
        self._buttons.adjustSize()
        self._buttons.move(self.width() - self._buttons.width() - 3, int(_OUTLET_MIDDLE) - 11)

    def _title_lines(self, font: QFont, width: float) -> list[str]:
        """The title in at most two lines, the second elided."""
        if self._lines is None:
            self._lines = [line for line in two_lines(self._data.title, font, width, anywhere=True) if line]
        return self._lines

    def paintEvent(self, event: QPaintEvent) -> None:
        t, data = theme(), self._data
        painter = QPainter(self)
        painter.fillRect(self.rect(), t.accentbg if self._wanted else t.side if self._dragging else t.paper)
        edge = 2 if self._current else 1
        painter.fillRect(QRectF(0, HEIGHT - edge, self.width(), edge), t.accent if self._current else t.line)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        title_font = ui_font(14, 600)
        room = self.width() - self._left - 7
        painter.setFont(title_font)
        painter.setPen(t.ink)
        metrics = QFontMetricsF(title_font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)  # of a title from right to left, its own left: the right
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        rtl = is_right_to_left(data.title)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        for number, line in enumerate(self._title_lines(title_font, room)):
            baseline = _TITLE_TOP + _TITLE_LINE * (number + 0.5) + metrics.capHeight() / 2
            painter.drawText(QRectF(self._left, baseline - metrics.ascent(), room, metrics.height()), line, option)
        caption = ui_font(11)
        painter.setFont(caption)
        painter.setPen(t.ink2)
        metrics = QFontMetricsF(caption)
        outlet = data.outlet
        if not outlet:
            painter.setPen(t.ink3)
            outlet = self.tr("No outlet") if data.date or data.as_of else self.tr("No outlet · no date")
        shown = metrics.elidedText(outlet, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(self._left, _OUTLET_MIDDLE + metrics.capHeight() / 2), shown)
        left = self._left
        if data.grade:
            left = self._paint_grade(painter, left)
        painter.setFont(ui_font(11))
        metrics = QFontMetricsF(painter.font())
        baseline = _META_MIDDLE + metrics.capHeight() / 2
        painter.setPen(t.ink2)
        painter.drawText(QPointF(left, baseline), data.date)
        if data.as_of:
            left += metrics.horizontalAdvance(data.date)
            painter.setPen(t.ink3)
            dot = " · " if data.date else ""
            words = dot + self.tr("as of {0}").format(data.as_of)
            free = self._left + room - left
            painter.drawText(QPointF(left, baseline), metrics.elidedText(words, Qt.TextElideMode.ElideRight, free))
        painter.end()

    def _paint_grade(self, painter: QPainter, left: float) -> float:
        """The source grade in its box; returns where the next thing begins."""
        t = theme()
        self._grade_box = QRectF(left + 0.5, _META_MIDDLE - 6.5, 15, 13)
        painter.setPen(QPen(t.ink3, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._grade_box, 3, 3)
        painter.setFont(ui_font(10.5, 600))
        painter.setPen(t.ink2)
        painter.drawText(self._grade_box, int(Qt.AlignmentFlag.AlignCenter), self._data.grade)
        return left + 22

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            on_grade = self._grade_box.contains(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._data.grade_tip if on_grade else self._data.title, self)
            return True
        return super().event(event)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show_buttons(self.underMouse())
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        self._show_buttons(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._show_buttons(False)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._press = event.globalPosition().toPoint()
            self.clicked.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.globalPosition().toPoint()
        if self._press is None or not self.swap_button.isEnabled():
            return
        if not self._dragging and (point - self._press).manhattanLength() >= QApplication.startDragDistance():
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()
        if self._dragging:
            self.dragged.emit(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragging, self._dragging, self._press = self._dragging, False, None
        if dragging:
            self.unsetCursor()
            self.update()
            self.dropped.emit(event.globalPosition().toPoint())
        event.accept()  # the press was this head's

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lines = None
        self._show_buttons(self.underMouse())
        super().resizeEvent(event)


def is_right_to_left(text: str) -> bool:
    """Whether a text begins with a letter of a script that runs from right to left."""
    strong = (unicodedata.bidirectional(character) for character in text)
    return next((kind in ("R", "AL") for kind in strong if kind in ("L", "R", "AL")), False)
