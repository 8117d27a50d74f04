"""An area that scrolls up and down on whatever it lies on, for the columns that stand in the rooms."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class ScrollColumn(QScrollArea):
    """Shows ``inner`` at its own width and whatever height it needs; the keyboard goes to what stands in it."""

    def __init__(self, inner: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        if inner is not None:
            self.setWidget(inner)

    def setWidget(self, widget: QWidget) -> None:
        """Qt would have it fill its background. A style sheet that says otherwise goes through all that stands in it:
        20 ms for the page of an entity."""
        super().setWidget(widget)
        widget.setAutoFillBackground(False)
