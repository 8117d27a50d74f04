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
from gui.upright import fitted
from gui.widgets import Clickable, paint_grade
from storage.dispute_matrix import Stance

OWN_KEYS = (Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Up, Qt.Key.Key_Down)
"""Keys that a row answers itself, whatever command of the window has them."""

CLAIM_MIME = "application/x-sidelight-claim"
VALUE_WIDTH, WIDEST_VALUE = 48, 170
VALUE_SHARE = 0.39
"""Of a row's width: where it is narrow, the column of values is no wider than that."""
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


LEAST_WHEN = 0.35
"""Share of what the value leaves free that date and article keep, however long the speaker's name is."""


MOST_DAY = 0.6
"""The same for the day alone: who says it gives way to that, since a day that is cut says nothing."""


class PositionRow(DragRow):
    """Glyph, value, speaker, "20 Jan · Courier". Enter opens the passage, F2 renames, Del removes, Alt+arrows move it.

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
        self.setFixedHeight(23)
        self.setObjectName(f"position-row {position_id}")
        self.setAccessibleName(", ".join(part for part in (value, speaker, when) if part))
        self.setToolTip(f"{self.accessibleName()}\n{tip}")

    def set_current(self, current: bool) -> None:
        """Whether its point of the plot has the focus."""
        if current != self.current:
            self.current = current
            self.update()

    def value_width(self) -> float:
        """Pixels that its value needs, within reason."""
        return min(QFontMetricsF(ui_font(12.5, 600)).horizontalAdvance(self._value) + 10, WIDEST_VALUE)

    def set_value_width(self, wide: float) -> None:
        """Give the values of all rows one column."""
        self._wide = max(wide, VALUE_WIDTH)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, 23)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.current:
            painter.fillRect(self.rect(), theme().accentbg)
        self._frame(painter)
        if self._stance is not None:
            paint_stance(painter, self._stance, QRectF(0, 5, 13, 13), settled=self._settled)
        height = self.height()
        painter.setFont(ui_font(11))
        taken = QFontMetricsF(ui_font(11)).horizontalAdvance(self._when)
        spoken = QFontMetricsF(ui_font(12.5)).horizontalAdvance(self._speaker)
        wide = min(self._wide, max(VALUE_WIDTH, self.width() * VALUE_SHARE))
        free = self.width() - 19 - wide - 14
        day = QFontMetricsF(ui_font(11)).horizontalAdvance(self._when.partition(" · ")[0])
        taken = min(taken, max(free * LEAST_WHEN, free - spoken - 8, min(day, free * MOST_DAY)))
        painter.setPen(theme().ink3)
        when = fitted(painter.fontMetrics(), self._when, int(taken) + 2)
        right = Qt.AlignmentFlag.AlignRight | _MIDDLE
        painter.drawText(QRectF(self.width() - taken - 6, 0, taken + 4, height), right, when)
        painter.setFont(ui_font(12.5, 600))
        painter.setPen(theme().ink)
        value = fitted(painter.fontMetrics(), self._value, int(wide) - 4)
        painter.drawText(QRectF(19, 0, wide, height), _MIDDLE, value)
        painter.setFont(ui_font(12.5))
        room = QRectF(19 + wide, 0, self.width() - 19 - wide - taken - 14, height)
        speaker = fitted(painter.fontMetrics(), self._speaker, room.width())
        painter.drawText(room, _MIDDLE, speaker)
        painter.end()

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
