"""A field that takes the next key that is pressed, whatever it would do elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.keymap import native, portable

_MODIFIERS = {
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock, Qt.Key.Key_unknown,
}  # fmt: skip


class KeyRecorder(QLineEdit):
    """Takes the next key that is pressed as it is. Esc leaves it alone. Tells ``recorded`` with the key, portable."""

    recorded = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("New key"))
        self.setPlaceholderText(self.tr("Press the new key"))
        self.setFixedWidth(170)

    def event(self, event: QEvent) -> bool:
        """Keys that are shortcuts somewhere, and Tab, come here all the same."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._take(event)
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _take(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
            return
        key = key_pressed(event)
        if key:
            self.setText(native(key))
            self.recorded.emit(key)


def key_pressed(event: QKeyEvent) -> str:
    """The key of an event, portable; empty for a modifier alone. Signs are what they type, wherever they stand."""
    if Qt.Key(event.key()) in _MODIFIERS:
        return ""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.GroupSwitchModifier
    text = event.text()
    plain = not modifiers & ~Qt.KeyboardModifier.ShiftModifier
    if plain and len(text) == 1 and text.isprintable() and not text.isalpha() and text != " ":
        return portable(text)
    return portable(QKeySequence(modifiers.value | event.key()).toString(QKeySequence.SequenceFormat.PortableText))
