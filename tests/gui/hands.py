"""What a person does with mouse and keyboard, as events."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.reader.text_pane import TextPane


def point_of(pane: TextPane, position: int) -> QPoint:
    """Where a code point stands in the pane's viewport; it is scrolled into view first."""
    cursor = QTextCursor(pane.document())
    cursor.setPosition(pane.offsets.to_utf16(position))
    box = pane.cursorRect(cursor)
    if not pane.viewport().rect().contains(box.center()):
        bar = pane.verticalScrollBar()
        bar.setValue(bar.value() + box.top() - pane.viewport().height() // 3)
        box = pane.cursorRect(cursor)
    return QPoint(box.left(), box.center().y())


def drag_over(pane: TextPane, words: str) -> None:
    """Select words with the mouse."""
    start = pane.text.index(words)
    first, last = point_of(pane, start), point_of(pane, start + len(words))
    view = pane.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=first + QPoint(1, 0))
    QTest.mouseMove(view, pos=(first + last) / 2)
    QTest.mouseMove(view, pos=last)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=last)
    assert pane.selected_text() == words


def click_on(pane: TextPane, words: str) -> None:
    """Click into the middle of words."""
    start = pane.text.index(words)
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point_of(pane, start + len(words) // 2))


def press(keys: str, *modifiers: Qt.KeyboardModifier) -> None:
    """Type into whatever has the focus, else into the window: a single character, or a key's name such as "Enter"."""
    popup = QApplication.activePopupWidget()
    target = (popup.focusWidget() or popup) if popup else QApplication.focusWidget() or QApplication.activeWindow()
    assert target is not None
    together = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        together |= modifier
    if len(keys) == 1:
        QTest.keyClick(target, keys, together)
    else:
        QTest.keyClick(target, getattr(Qt.Key, f"Key_{keys}"), together)


def write(words: str) -> None:
    """Type words into the field that has the focus."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClicks(target, words)


def drop(target: QWidget, *paths: object) -> None:
    """Drop files on a widget."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place = QPointF(target.rect().center())
    event = QDropEvent(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    target.dropEvent(event)


def enter(qtbot: QtBot, dialog: QWidget, field: QLineEdit) -> None:
    """Put the cursor into a dialog's field, all of it selected."""
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.selectAll()
