"""Keeps Qt's background layout of a long text in slices that no one notices.

Left alone, Qt doubles the stretch it lays out at each timer tick up to 200,000 characters: at 1,000,000 characters the
window stands still for 60 ms and more, several times, just when the reader begins to scroll (measured with Qt 6.11).
Asking for a block's rectangle lays out 1,000 characters at a time instead, and stops where it is asked to.
"""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QEvent, QObject, QSizeF
from PySide6.QtGui import QTextDocument

SLICE_SECONDS = 0.004
FIRST_FRAME_SECONDS = 0.03
"""How long what is not in view waits for what is, when a text is opened."""

_STRIDE = 4000
# Qt lays out this much without a noticeable pause (5 ms).
_SHORT = 10_000


class LayoutPacer(QObject):
    """Stands in for Qt's layout timer until a document's end is reached. Owned by the document.

    Several long documents opened together take turns, so that a frame never pays for more than one slice.
    """

    _next_turn = 0.0

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._position = 0
        LayoutPacer._next_turn = perf_counter() + FIRST_FRAME_SECONDS
        document.documentLayout().installEventFilter(self)

    @property
    def done(self) -> bool:
        """Whether the whole text is laid out, or short enough for that not to matter."""
        last = self._document.characterCount() - 1
        return last < _SHORT or self._position >= last

    def restart(self) -> None:
        """The document is laid out anew from its beginning (another width, another font)."""
        self._position = 0

    def reach(self, unit: int) -> None:
        """Lay out down to a position (UTF-16 units) at once, and let the view know how long the text is by now."""
        last = self._document.characterCount() - 1
        if self._position < last and unit > self._position:
            self._position = min(unit, last)
            self._document.documentLayout().blockBoundingRect(self._document.findBlock(self._position))
            self._announce()

    def _announce(self) -> None:
        layout = self._document.documentLayout()
        # The view asks for the size as far as known; what the signal carries is not looked at.
        layout.documentSizeChanged.emit(QSizeF())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        last = self._document.characterCount() - 1
        if event.type() != QEvent.Type.Timer or self.done:
            return False
        now = perf_counter()
        if now < LayoutPacer._next_turn:
            return True
        LayoutPacer._next_turn = now + 2 * SLICE_SECONDS
        layout, until = self._document.documentLayout(), now + SLICE_SECONDS
        while self._position < last and perf_counter() < until:
            self._position = min(self._position + _STRIDE, last)
            layout.blockBoundingRect(self._document.findBlock(self._position))
        self._announce()
        return True
