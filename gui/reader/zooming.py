"""How fingers and wheels become steps of the text size: touchpads, touch screens, wheels with and without notches."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QNativeGestureEvent
from PySide6.QtWidgets import QPinchGesture

PINCH_STEP = 0.1
"""The part by which two fingers must move apart, or together, for one step."""

NOTCH = 120
"""Eighths of a degree of one notch of a wheel; touchpads and fine wheels send parts of one."""


class ZoomSteps:
    """Gathers small movements until they are a step: +1 larger, -1 smaller, 0 not yet."""

    def __init__(self) -> None:
        self._gathered = 0.0

    def of_wheel(self, turned: int) -> int:
        """A wheel was turned by some eighths of a degree."""
        return self._step(turned / NOTCH)

    def of_touchpad(self, event: QNativeGestureEvent) -> int:
        """Two fingers moved on a touchpad; the value is the part by which they did since the last event."""
        if event.gestureType() == Qt.NativeGestureType.BeginNativeGesture:
            self._gathered = 0.0
        elif event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            return self._step(event.value() / PINCH_STEP)
        return 0

    def of_screen(self, gesture: QPinchGesture) -> int:
        """Two fingers moved on a touch screen."""
        if gesture.state() == Qt.GestureState.GestureStarted:
            self._gathered = 0.0
        factor = gesture.scaleFactor()
        return self._step(math.log(factor) / PINCH_STEP) if factor > 0 else 0

    def _step(self, steps: float) -> int:
        if steps * self._gathered < 0:  # turned round
            self._gathered = 0.0
        self._gathered += steps
        if abs(self._gathered) < 1 - 1e-6:
            return 0
        step = 1 if self._gathered > 0 else -1
        self._gathered = 0.0
        return step
