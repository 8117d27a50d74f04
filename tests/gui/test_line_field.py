"""A field whose text is too long says so with an ellipsis and tells the whole of it in its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from gui.inspector.fields import TextField

NAME = "Meridian Ocean Terminals of Peru and Chile"


def test_a_long_name_is_shortened_until_it_is_edited_and_told_in_full(qtbot: QtBot) -> None:
    field = TextField("speaker", NAME)
    qtbot.addWidget(field)
    field.resize(120, 26)
    field.show()
    qtbot.waitExposed(field)
    field.clearFocus()
    assert field.is_cut
    shortened = field.grab().toImage()
    field.setText("Meridian Ocean Terminals of Chile and Bolivia")
    assert field.grab().toImage() == shortened, "it shows the beginning and an ellipsis"
    field.setText("Meridian Ocea")
    assert not field.is_cut and field.grab().toImage() != shortened
    field.setText(NAME)
    field.setToolTip("Entity: Meridian")
    QApplication.sendEvent(field, QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(5, 5), field.mapToGlobal(QPoint(5, 5))))
    assert QToolTip.text() == f"{NAME}\nEntity: Meridian"
    QToolTip.hideText()


def test_leaving_a_field_shows_its_beginning_again(qtbot: QtBot) -> None:
    field = TextField("speaker", NAME)
    qtbot.addWidget(field)
    field.resize(120, 26)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.setCursorPosition(len(NAME))
    field.clearFocus()
    assert field.cursorPosition() == 0
