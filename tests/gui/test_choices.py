"""Lists of choices: all of a short one is seen at once."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QVBoxLayout
from pytestqt.qtbot import QtBot

from gui.widgets import Choices


@pytest.mark.parametrize("count", [1, 3, 11])
def test_no_choice_hides_behind_an_arrow_while_the_screen_has_room(qtbot: QtBot, count: int) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    choices = Choices()
    QVBoxLayout(dialog).addWidget(choices)
    choices.addItems([f"Choice {number}" for number in range(count)])
    dialog.show()
    qtbot.waitExposed(dialog)
    choices.showPopup()
    view = choices.view()
    qtbot.waitUntil(view.isVisible)
    last = view.visualRect(choices.model().index(count - 1, 0))
    qtbot.waitUntil(lambda: view.viewport().height() >= last.bottom() + 1)
    assert view.verticalScrollBar().maximum() == 0
    assert view.window().height() - view.viewport().height() < 16  # no room is left for an arrow
    choices.hidePopup()
