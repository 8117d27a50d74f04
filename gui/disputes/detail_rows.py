"""The rows of a dispute's positions: one painted line per position, one per claim that speaks for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QWidget

from gui.disputes.matrix_painting import paint_stance
from gui.theme import theme, ui_font
from gui.upright import fitted, two_lines
from gui.widgets import Clickable, paint_grade
from storage.dispute_matrix import Stance

OWN_KEYS = (Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Up, Qt.Key.Key_Down)
"""Keys that a row answers itself, whatever command of the window has them."""

CLAIM_MIME = "application/x-sidelight-claim"
LEFT, HEIGHT, LINE = 19, 23, 18
"""Pixels: where words begin behind the glyph, a row of one line, each line of a row of several."""
VALUE_WIDTH, WIDEST_VALUE = 48, 100
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_ALT = Qt.KeyboardModifier.AltModifier


class DragRow(Clickable):
    """A row that a claim can be dragged from and dropped on.

    ``dropped`` (claim id, position it came from); ``menu_asked`` (where on the screen).
    """

    dropped = Signal(str, str)
    menu_asked = Signal(QPoint)

    def __init__(self, claim_id: str, position_id: str, *, editable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.claim_id, self.position_id = claim_id, position_id
        self._editable = editable
        self._pressed: QPoint | None = None
        self.over = False
        self.setAcceptDrops(editable)

    def _frame(self, painter: QPainter) -> None:
        box = QRectF(self.rect())
        if self.over:
            painter.fillRect(box, theme().accentbg)
        elif self.hovered or self.hasFocus():
            painter.fillRect(box, theme().hover)
        if self.hasFocus() or self.over:
            painter.setPen(QPen(theme().accent, 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.7, 0.7, -0.7, -0.7), 3, 3)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in OWN_KEYS:
            event.accept()  # F2 and Del mean the dispute elsewhere in this view
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not self.claim_id or not self._editable:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        self._pressed = None
        data = QMimeData()
        data.setData(CLAIM_MIME, f"{self.claim_id}/{self.position_id}".encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.exec(Qt.DropAction.MoveAction)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(
            event.globalPos() if event.reason() != QContextMenuEvent.Reason.Keyboard else self._corner()
        )

    def _corner(self) -> QPoint:
        return self.mapToGlobal(QPoint(20, self.height()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dragged(event.mimeData())[1] not in ("", self.position_id):
            self.over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self.over = False
        claim_id, from_id = _dragged(event.mimeData())
        self.update()
        if claim_id and from_id != self.position_id:
            event.acceptProposedAction()
            self.dropped.emit(claim_id, from_id)


LEAST_WHEN = 0.45
"""Share of the room of speaker and day that the day with its article keeps, however long the speaker's name is."""


class PositionRow(DragRow):
    """Glyph, value, speaker, "20 Jan · Courier", on one line or on two to three.

    Enter opens the passage, F2 renames, Del removes, Alt+arrows move it.

    ``stepped`` (by how many rows the focus wants to go), ``moved`` (by how many rows it itself should go).
    """

    stepped = Signal(int)
    moved = Signal(int)
    rename_asked = Signal()
    remove_asked = Signal()

    def __init__(
        self, position_id: str, claim_id: str, stance: Stance | None, value: str, speaker: str, when: str, tip: str, *,
        settled: bool, editable: bool,
    ) -> None:  # fmt: skip
        super().__init__(claim_id, position_id, editable=editable)
        self._settled = settled
        self._stance, self._value, self._speaker, self._when = stance, value, speaker, when
        self.current = False
        self._wide = float(VALUE_WIDTH)
        self._lines: list[str] = []
        """Those of a value that stands above its speaker."""
        self.setFixedHeight(HEIGHT)
        self.setObjectName(f"position-row {position_id}")
        self.setAccessibleName(", ".join(part for part in (value, speaker, when) if part))
        self.setToolTip(f"{self.accessibleName()}\n{tip}")

    def set_current(self, current: bool) -> None:
        """Whether its point of the plot has the focus."""
        if current != self.current:
            self.current = current
            self.update()

    def value_width(self) -> float:
        """Pixels that its value needs in the column of all values; 0 where it is too wide for one."""
        needed = QFontMetricsF(ui_font(12.5, 600)).horizontalAdvance(self._value) + 10
        return needed if needed <= WIDEST_VALUE else 0.0

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines of its value where it stands above who says it; none where it stands beside them."""
        return tuple(self._lines)

    def fits(self, wide: float, width: float) -> bool:
        """Whether all of it fits on one line of a width, its value in a column of another."""
        small = QFontMetricsF(ui_font(11))
        taken = QFontMetricsF(ui_font(12.5)).horizontalAdvance(self._speaker) + small.horizontalAdvance(self._when)
        return bool(self.value_width()) and taken + 8 <= width - LEFT - max(wide, VALUE_WIDTH) - 4

    def arrange(self, wide: float, width: float, *, beside: bool) -> None:
        """Show speaker and day behind the column of values, else below the value, which is then read whole."""
        self._wide = max(wide, VALUE_WIDTH)
        self._lines = [] if beside else two_lines(self._value, ui_font(12.5, 600), width - LEFT - 6)
        self.setFixedHeight(HEIGHT if beside else LINE * (len(self._lines) + 1) + 7)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.current:
            painter.fillRect(self.rect(), theme().accentbg)
        self._frame(painter)
        if self._stance is not None:
            paint_stance(painter, self._stance, QRectF(0, 5, 13, 13), settled=self._settled)
        painter.setFont(ui_font(12.5, 600))
        painter.setPen(theme().ink)
        if not self._lines:
            painter.drawText(QRectF(LEFT, 0, self._wide, HEIGHT), _MIDDLE, self._value)
            self._paint_voice(painter, QRectF(LEFT + self._wide, 0, self.width() - LEFT - self._wide - 2, HEIGHT))
        for number, line in enumerate(self._lines):
            painter.drawText(QRectF(LEFT, 3 + LINE * number, self.width() - LEFT, LINE), _MIDDLE, line)
        if self._lines:
            self._paint_voice(painter, QRectF(LEFT, 3 + LINE * len(self._lines), self.width() - LEFT - 2, LINE))
        painter.end()

    def _paint_voice(self, painter: QPainter, room: QRectF) -> None:
        """Who says it at the left, when at the right; each gives way by its own length where both are long."""
        painter.setFont(ui_font(11))
        painter.setPen(theme().ink3)
        metrics = painter.fontMetrics()
        wanted = metrics.horizontalAdvance(self._when)
        spoken = QFontMetricsF(ui_font(12.5)).horizontalAdvance(self._speaker)
        taken = min(float(wanted), max(room.width() * LEAST_WHEN, room.width() - spoken - 11))
        when = fitted(metrics, self._when, int(taken) + 2)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | _MIDDLE, when)
        painter.setFont(ui_font(12.5))
        painter.setPen(theme().ink2 if self._lines else theme().ink)
        room.setWidth(room.width() - taken - 8)
        painter.drawText(room, _MIDDLE, fitted(painter.fontMetrics(), self._speaker, room.width()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.rename_asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), bool(event.modifiers() & _ALT)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = -1 if key == Qt.Key.Key_Up else 1
            (self.moved if alt else self.stepped).emit(step)
        elif key == Qt.Key.Key_F2 and self._editable:
            self.rename_asked.emit()
        elif key == Qt.Key.Key_Delete and self._editable:
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)


class ClaimRow(DragRow):
    """One claim of a position with several: its role, its words, where it stands."""

    def __init__(
        self, position_id: str, claim_id: str, grade: str, role: str, words: str, when: str, *, editable: bool
    ) -> None:
        super().__init__(claim_id, position_id, editable=editable)
        self._grade, self._role, self._words, self._when = grade, role, words, when
        self.setFixedHeight(21)
        self.setObjectName(f"claim-row {position_id} {claim_id}")
        self.setAccessibleName(f"{role}: {words}, {when}")
        self.setToolTip(f"{role}: {words}\n{when}")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._frame(painter)
        left = 19.0
        if self._grade:
            paint_grade(painter, QPointF(left, 3), self._grade)
            left += 20
        painter.setFont(ui_font(11, 600))
        painter.setPen(theme().ink3)
        wide = painter.fontMetrics().horizontalAdvance(self._role) + 7
        painter.drawText(QRectF(left, 0, wide, self.height()), _MIDDLE, self._role)
        painter.setFont(ui_font(11))
        taken = min(painter.fontMetrics().horizontalAdvance(self._when), self.width() * 0.4)
        when = fitted(painter.fontMetrics(), self._when, int(taken) + 2)
        right = Qt.AlignmentFlag.AlignRight | _MIDDLE
        painter.drawText(QRectF(self.width() - taken - 6, 0, taken + 4, self.height()), right, when)
        painter.setFont(ui_font(12))
        painter.setPen(theme().ink2)
        room = QRectF(left + wide, 0, self.width() - left - wide - taken - 12, self.height())
        words = fitted(painter.fontMetrics(), self._words, room.width())
        painter.drawText(room, _MIDDLE, words)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)


def _dragged(data: QMimeData) -> tuple[str, str]:
    """Claim and position that a drag carries; empty for any other."""
    if not data.hasFormat(CLAIM_MIME):
        return "", ""
    claim_id, _, position_id = bytes(data.data(CLAIM_MIME).data()).decode("ascii", "replace").partition("/")
    return claim_id, position_id
