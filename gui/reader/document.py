"""Builds the Qt document that shows one article: line height, paragraph gap, column. Positions are UTF-16 units."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLayout,
)

from gui.offsets import OffsetMap, display_text

LEFT_MARGIN = 31
RIGHT_MARGIN = 6
TOP_MARGIN = 11
LONGEST_MEASURE = 68
# Letters about as often as in English newspaper text.
_BLANK_LINE = re.compile(r"\n(?=[ \t]*\n)")
_SAMPLE = "the operator said on Sunday that the port will receive its first commercial vessel in March, as planned"


def make_document(text: str, font: QFont, line_height: float, parent: QObject) -> QTextDocument:
    """A document with the text in it. Its format is set before the text comes, so that every block inherits it."""
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    cursor = QTextCursor(document)
    spacing = QTextBlockFormat()
    spacing.setLineHeight(line_height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    spacing.setBottomMargin(round(line_height / 2))
    cursor.setBlockFormat(spacing)
    shown = display_text(text)
    cursor.insertText(shown)
    _fold_blank_lines(cursor, shown)
    return document


def _fold_blank_lines(cursor: QTextCursor, shown: str) -> None:
    """Make blank lines one pixel high: texts that part their paragraphs by them need no second gap."""
    blank = QTextBlockFormat()
    blank.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    offsets = OffsetMap(shown)
    cursor.beginEditBlock()
    for match in _BLANK_LINE.finditer(shown):
        cursor.setPosition(offsets.to_utf16(match.end()))
        cursor.setBlockFormat(blank)
    cursor.endEditBlock()


def character_width(font: QFont) -> float:
    """Pixels of an average character of running text (a face's own average counts every letter alike)."""
    return QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)


def measure(font: QFont) -> float:
    """Pixels of the widest comfortable line: 68 characters."""
    return LONGEST_MEASURE * character_width(font)


def column(font: QFont, width: float) -> tuple[float, float]:
    """The margins left and right of the text in a view of ``width`` pixels, centred when there is room to spare."""
    widest = measure(font)
    left = float(round(max(LEFT_MARGIN, (width - widest) / 2)))
    return left, float(max(RIGHT_MARGIN, int(width - left - widest)))


def set_column(document: QTextDocument, width: float, line_height: float) -> float:
    """Set the text column in a view of ``width`` pixels; returns its left edge."""
    left, right = column(document.defaultFont(), width)
    bottom = float(round(line_height))
    root = document.rootFrame()
    frame = root.frameFormat()
    if (frame.leftMargin(), frame.rightMargin(), frame.bottomMargin()) != (left, right, bottom):
        frame.setLeftMargin(left)
        frame.setRightMargin(right)
        frame.setTopMargin(TOP_MARGIN)
        frame.setBottomMargin(bottom)
        root.setFrameFormat(frame)
    return left


def dim(document: QTextDocument, ranges: Iterable[tuple[int, int]], ink: QColor) -> list[int]:
    """Show these ranges in another ink; returns the numbers of the blocks touched."""
    faint = QTextCharFormat()
    faint.setForeground(ink)
    touched: list[int] = []
    for first, last in ranges:
        block = document.findBlock(first)
        while block.isValid() and block.position() < last:
            span = QTextLayout.FormatRange()
            start = max(0, first - block.position())
            span.start, span.length = start, min(last - block.position(), block.length() - 1) - start
            span.format = faint
            block.layout().setFormats([*block.layout().formats(), span])
            touched.append(block.blockNumber())
            block = block.next()
    return touched
