"""A field whose words narrow the list below it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.theme import ui_font


class FilterField(QLineEdit):
    """Esc empties it. Enter and Down, and Esc where it is empty, tell ``left``: back to the list."""

    left = Signal()

    def __init__(self, name: str, said: str, hint: str, parent: QWidget | None = None) -> None:
        """``said`` is for screen readers, ``hint`` stands in it while it is empty."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(said)
        self.setPlaceholderText(hint)
        self.setClearButtonEnabled(True)
        self.setFont(ui_font(12))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)
