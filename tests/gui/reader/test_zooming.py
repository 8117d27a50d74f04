"""Two fingers and fine wheels change the text size by steps, as the wheel with Ctrl does."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture
from pytestqt.qtbot import QtBot

from gui.reader.text_pane import TextPane
from gui.reader.zooming import ZoomSteps


def _steps(qtbot: QtBot) -> tuple[TextPane, list[int]]:
    pane = TextPane()
    steps: list[int] = []
    qtbot.addWidget(pane)
    pane.text_zoom_asked.connect(steps.append)
    return pane, steps


def _pinch_pad(pane: TextPane, values: Iterable[float]) -> None:
    kinds = [(Qt.NativeGestureType.BeginNativeGesture, 0.0)]
    kinds += [(Qt.NativeGestureType.ZoomNativeGesture, value) for value in values]
    at = QPointF(20, 20)
    for kind, value in kinds:
        event = QNativeGestureEvent(
            kind, QPointingDevice.primaryPointingDevice(), 2, at, at, at, value, QPointF()
        )  # fmt: skip
        QApplication.sendEvent(pane.viewport(), event)


def test_parting_two_fingers_on_a_touchpad_enlarges_the_text(qtbot: QtBot) -> None:
    pane, steps = _steps(qtbot)
    _pinch_pad(pane, [0.04, 0.04, 0.04, 0.05])
    assert steps == [1]
    _pinch_pad(pane, [-0.06, -0.06])
    assert steps == [1, -1]


def test_parting_two_fingers_on_a_screen_enlarges_the_text(qtbot: QtBot) -> None:
    pane, steps = _steps(qtbot)
    pinch = QPinchGesture()
    for factor in (1.06, 1.06, 0.97, 0.9):
        pinch.setScaleFactor(factor)
        QApplication.sendEvent(pane.viewport(), QGestureEvent([pinch]))
    assert steps == [1, -1]


def test_a_fine_wheel_makes_a_step_of_a_whole_notch_and_none_sideways(qtbot: QtBot) -> None:
    pane, steps = _steps(qtbot)
    for turned in (QPoint(0, 40), QPoint(0, 40), QPoint(60, 0), QPoint(0, 40), QPoint(0, -120)):
        event = QWheelEvent(
            QPointF(9, 9), QPointF(9, 9), QPoint(), turned, Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(pane.viewport(), event)
    assert steps == [1, -1]


def test_turning_round_forgets_what_was_gathered() -> None:
    steps = ZoomSteps()
    assert [steps.of_wheel(turned) for turned in (90, -60, -60)] == [0, 0, -1]
