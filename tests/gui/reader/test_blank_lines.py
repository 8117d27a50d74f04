"""Blank lines of a text do not open holes on the screen, and positions beyond them stay exact."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gui.reader.document import make_document
from gui.theme import reading_font


def test_a_blank_line_is_no_second_paragraph_gap(qtbot: QtBot) -> None:
    parent = QObject()
    text = "A title 😀\n\nFirst paragraph.\n \t\nSecond paragraph.\nThird."
    document = make_document(text, reading_font(16), 26.0, parent)
    document.setTextWidth(600)
    layout = document.documentLayout()
    heights = {}
    block = document.begin()
    while block.isValid():
        heights[block.text()] = layout.blockBoundingRect(block).height()
        block = block.next()
    assert heights[""] <= 2
    assert heights[" \t"] <= 2
    assert min(heights[name] for name in ("A title 😀", "First paragraph.", "Second paragraph.", "Third.")) >= 26
