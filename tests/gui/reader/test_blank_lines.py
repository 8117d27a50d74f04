"""Blank lines of a text do not open holes on the screen, and positions beyond them stay exact."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Qt
from pytestqt.qtbot import QtBot

from gui.reader.document import make_document
from gui.theme import reading_font


def test_a_blank_line_is_no_second_paragraph_gap(qtbot: QtBot) -> None:
    parent = QObject()
    text = "A title 😀\n\nFirst paragraph.\n \t\nSecond paragraph.\nThird."
    document = make_document(text, reading_font(16), 26.0, parent)
    document.setTextWidth(600)
    layout = document.documentLayout()
    tops = {}
    block = document.begin()
    while block.isValid():
        tops[block.text()] = layout.blockBoundingRect(block).top()
        middle = QPointF(20, tops[block.text()] + 13)
        if block.text().strip():
            assert document.findBlock(layout.hitTest(middle, Qt.HitTestAccuracy.FuzzyHit)) == block
        block = block.next()
    one_gap = tops["Third."] - tops["Second paragraph."]
    assert tops["First paragraph."] - tops["A title 😀"] == one_gap + 1
    assert tops["Second paragraph."] - tops["First paragraph."] == one_gap + 1
