"""Lets Qt keep the glyphs of the paragraphs on screen; left alone it shapes them anew whenever a line is painted."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QTextBlock

MOST = 200
"""Blocks whose glyphs are kept. 1,000,000 characters would take 40 MB."""

_NOWHERE = QRectF(0, -1e6, 1, 1)


class ShapedBlocks:
    """Those of one document. A line of a paragraph of 1,000 characters is painted in a third of the time."""

    __slots__ = ("_blocks",)

    def __init__(self) -> None:
        self._blocks: dict[int, QTextBlock] = {}

    def __len__(self) -> int:
        return len(self._blocks)

    def keep(self, block: QTextBlock) -> None:
        """Keep what is shaped of a block from now on."""
        number = block.blockNumber()
        if number not in self._blocks:
            if len(self._blocks) >= MOST:
                self._let_go()
            block.layout().setCacheEnabled(True)
            self._blocks[number] = block

    def _let_go(self) -> None:
        """Free the glyphs of all. Qt does so at the end of painting a block, here of none of its lines."""
        image = QImage(1, 1, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        for block in self._blocks.values():
            block.layout().setCacheEnabled(False)
            block.layout().draw(painter, QPointF(), [], _NOWHERE)
        painter.end()
        self._blocks.clear()
