"""A line to type into that never ends in the middle of a letter."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QToolTip


def is_for_the_window(event: QEvent, undo: bool, redo: bool) -> bool:
    """Whether undo or redo is typed into a field in which there is nothing to undo or redo: the window's is meant."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    wanted = (QKeySequence.StandardKey.Undo, undo), (QKeySequence.StandardKey.Redo, redo)
    if any(event.matches(key) and not there for key, there in wanted):
        event.ignore()
        return True
    return False


class LineField(QLineEdit):
    """One line that ends with an ellipsis where its text is too long, and says all of it in its tooltip.

    While it has the keyboard it scrolls as lines do; when that leaves, it shows its beginning again. ``elide`` says
    where the ellipsis stands: of a path the middle is missed least.
    """

    elide = Qt.TextElideMode.ElideRight

    @property
    def is_cut(self) -> bool:
        """Whether there is more text than room."""
        return QFontMetricsF(self.font()).horizontalAdvance(self.text()) > self._room().width()

    def _room(self) -> QRectF:
        """Where the text stands: inside the frame and the two pixels that Qt keeps beside it."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        return QRectF(inside.adjusted(2, 0, -2, 0))

    def event(self, event: QEvent) -> bool:
        if is_for_the_window(event, self.isUndoAvailable(), self.isRedoAvailable()):
            return False
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self.is_cut:
            QToolTip.showText(event.globalPos(), "\n".join(filter(None, (self.text(), self.toolTip()))), self)
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.setCursorPosition(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus() or not self.is_cut:
            super().paintEvent(event)
            return
        option, painter, room = QStyleOptionFrame(), QPainter(self), self._room()
        self.initStyleOption(option)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        text = self.text()
        side = Qt.AlignmentFlag.AlignRight if _is_leftward(text) else Qt.AlignmentFlag.AlignLeft
        shown = QFontMetricsF(self.font()).elidedText(text, self.elide, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


def _is_leftward(text: str) -> bool:
    """Whether the first letter with a direction is written from right to left."""
    strong = (unicodedata.bidirectional(character) for character in text)
    return next((kind for kind in strong if kind in ("L", "R", "AL")), "L") != "L"
