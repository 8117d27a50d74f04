"""Moves a scroll bar smoothly, and not at all where motion is unwelcome."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Slot
from PySide6.QtWidgets import QAbstractScrollArea

from gui.theme import reduced_motion

SCROLL_MS = 120


class SmoothScroll(QObject):
    """Owned by the view whose vertical bar it moves."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._view = view  # asked for its bar each time: PySide may give up a bar's Python side while the bar lives on
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(SCROLL_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._on_value_changed)

    def to(self, value: float, page: int, animated: bool) -> None:
        """Scroll to a value; ``page`` is the view's height.

        From farther than three pages only the last one is shown moving, so that nothing in between must be laid out.
        """
        bar = self._view.verticalScrollBar()
        target = min(max(round(value), bar.minimum()), bar.maximum())
        distance = target - bar.value()
        self._animation.stop()
        if not animated or reduced_motion() or abs(distance) <= 1:
            bar.setValue(target)
            return
        near = target - (page if distance > 0 else -page)
        self._animation.setStartValue(bar.value() if abs(distance) <= 3 * page else near)
        self._animation.setEndValue(target)
        self._animation.start()

    @Slot("QVariant")
    def _on_value_changed(self, value: int) -> None:
        self._view.verticalScrollBar().setValue(int(value))
