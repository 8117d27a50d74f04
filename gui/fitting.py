"""Dialogs as large as they like to be, and no larger than the screen that they open on."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(24, 72)
"""Pixels that a window's frame and title, and some air around them, take of the screen."""


def fitting(widget: QWidget, width: int, height: int) -> QSize:
    """The size, cut to what the screen of the window behind offers (in device-independent pixels, as all sizes are)."""
    screen = (widget.parentWidget() or widget).window().screen()
    return QSize(width, height).boundedTo(screen.availableGeometry().size() - FRAME)
