"""Finds blocks, lines and characters by height in a document that may not be laid out to its end.

Heights are pixels from the document's top; positions are code points.
"""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout, QTextLine

from gui.offsets import OffsetMap
from gui.reader.geometry import ABOVE_BASELINE


class Places:
    """Looks things up in one document; makes Qt lay out no more than it is asked about."""

    __slots__ = ("_above", "_document", "_found", "_offsets", "line_height")

    def __init__(self, document: QTextDocument, offsets: OffsetMap, line_height: float) -> None:
        self._document = document
        self._offsets = offsets
        self.line_height = line_height
        self._above = ABOVE_BASELINE * line_height
        self._found = [0, 0, 0]

    def forget(self) -> None:
        """The document is laid out anew: what was found is elsewhere."""
        self._found = [0, 0, 0]

    def block_at(self, y: float, asker: int = 0) -> QTextBlock:
        """The block at a height; the last one below the text's end.

        What each of three askers found last is looked at first: from frame to frame it is the same block or the next.
        """
        near = self._document.findBlockByNumber(self._found[asker])
        for block in (near, near.next()):
            if self._holds(block, y):
                break
        else:
            block = self._looked_up(y)
        self._found[asker] = block.blockNumber()
        return block

    def _holds(self, block: QTextBlock, y: float) -> bool:
        """Whether a height is at a block or in the gap behind it."""
        if not block.isValid():
            return False
        layout, after = self._document.documentLayout(), block.next()
        layout.blockBoundingRect(after if after.isValid() else block)  # makes sure that both are where they say
        begun = block.layout().position().y() <= y or block.blockNumber() == 0
        return begun and (not after.isValid() or y < after.layout().position().y())

    def _looked_up(self, y: float) -> QTextBlock:
        """The block at a height, by bisection over block positions.

        QAbstractTextDocumentLayout.hitTest walks through all blocks: 0.5 ms in an article of 10,000 paragraphs.
        """
        layout, document = self._document.documentLayout(), self._document
        low, high = 0, document.blockCount() - 1
        for _ in range(8):
            first, last = low, high
            while first < last:
                middle = (first + last + 1) // 2
                block = document.findBlockByNumber(middle)
                if block.layout().lineCount() > 0 and block.layout().position().y() <= y:
                    first = middle
                else:
                    last = middle - 1
            found = document.findBlockByNumber(first)
            box = layout.blockBoundingRect(found)  # makes sure that everything down to it is where it says
            if box.top() <= y < box.bottom() + self.line_height or found.blockNumber() == document.blockCount() - 1:
                return found
            if box.top() > y:
                high = max(first - 1, 0)
            else:
                low, high = first, document.blockCount() - 1
                if not self._is_laid_out(first + 1):
                    break
        return document.findBlock(max(0, layout.hitTest(QPointF(40, y), Qt.HitTestAccuracy.FuzzyHit)))

    def line_at(self, block: QTextBlock, y: float) -> QTextLine | None:
        """The block's line at a height counted from the block's top; None in the gap between paragraphs."""
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            if 0 <= y - (line.y() + line.ascent() - self._above) < self.line_height:
                return line
        return None

    def character_at(self, x: float, y: float) -> int | None:
        """The code point drawn at a place; None beside the text."""
        block = self.block_at(y)
        origin = block.layout().position()
        line = self.line_at(block, y - origin.y())
        across = x - origin.x()
        if line is None or not 0 <= across - line.x() <= line.naturalTextWidth():
            return None
        unit = block.position() + line.xToCursor(across, QTextLine.CursorPosition.CursorOnCharacter)
        return min(self._offsets.to_code_points(unit), max(self._offsets.length - 1, 0))

    def between(self, top: float, bottom: float) -> tuple[int, int]:
        """First and last-plus-one code point of the lines between two heights."""
        first, last = self.block_at(top, 1), self.block_at(bottom, 2)
        start = first.position() + self._line_start(first, top - first.layout().position().y())
        end = last.position() + self._line_end(last, bottom - last.layout().position().y())
        return self._offsets.to_code_points(start), self._offsets.to_code_points(max(start, end))

    def extent(self, start: int, end: int) -> tuple[float, float]:
        """Top and bottom of the lines of a range. Lays out the text down to it."""
        result = [0.0, 0.0]
        for side, point in enumerate((start, max(start, end - 1))):
            unit = self._offsets.to_utf16(point)
            block = self._document.findBlock(unit)
            self._document.documentLayout().blockBoundingRect(block)
            line = block.layout().lineForTextPosition(unit - block.position())
            top = line.y() + line.ascent() - self._above if line.isValid() else 0.0
            result[side] = block.layout().position().y() + top + side * (self.line_height - 1)
        return result[0], result[1]

    def _line_start(self, block: QTextBlock, y: float) -> int:
        layout = block.layout()
        number = self._lines_above(layout, y - self.line_height)
        return layout.lineAt(number).textStart() if number < layout.lineCount() else block.length()

    def _line_end(self, block: QTextBlock, y: float) -> int:
        layout = block.layout()
        number = self._lines_above(layout, y)
        if not number:
            return 0
        line = layout.lineAt(number - 1)
        return line.textStart() + line.textLength()

    def _lines_above(self, layout: QTextLayout, y: float) -> int:
        """How many lines begin at a height or above it."""

        def top(number: int) -> float:
            line = layout.lineAt(number)
            return line.y() + line.ascent() - self._above

        return bisect_right(range(layout.lineCount()), y, key=top)

    def _is_laid_out(self, number: int) -> bool:
        return self._document.findBlockByNumber(number).layout().lineCount() > 0
