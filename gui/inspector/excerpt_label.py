"""A quoted passage in the reading face, the words that matter underlined as marks are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.offsets import OffsetMap, display_text
from gui.theme import reading_font, theme_changed
from gui.widgets import token
from nlp.proposals import Segment

DROP = 3.2
"""Pixels from the baseline to the underline."""

PITCH = 19
"""Pixels from one baseline to the next: the face asks for more than so few lines need."""


class ExcerptLabel(QWidget):
    """Wraps to its width. ``marked`` are code points of ``text``; clicks go through to what it stands in.

    ``ink`` is that of the underlines, ``words`` that of the text.
    """

    def __init__(
        self, text: str, marked: Sequence[Segment], ink: str, parent: QWidget | None = None, *, words: str = "ink"
    ) -> None:
        super().__init__(parent)
        self._words = words
        offsets = OffsetMap(text)
        self._marked = [(offsets.to_utf16(item.start), offsets.to_utf16(item.end)) for item in marked]
        self._layout = QTextLayout(display_text(text), reading_font(13))
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._ink = ink
        self._width = -1
        self._height = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme_changed.connect(self.update)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._wrap(width)
        return round(self._height + 3)

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 120)))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 18)

    def _wrap(self, width: int) -> None:
        if width == self._width:
            return
        self._width, y = width, 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, y + (PITCH - line.height()) / 2))
            y += PITCH
        self._layout.endLayout()
        self._height = y

    def paintEvent(self, event: QPaintEvent) -> None:
        self._wrap(self.width())
        painter = QPainter(self)
        painter.setPen(token(self._words))
        self._layout.draw(painter, QPointF(0, 0))
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            first, last = line.textStart(), line.textStart() + line.textLength()
            for start, end in self._marked:
                if start < last and first < end:
                    left, right = _x(line.cursorToX(max(start, first))), _x(line.cursorToX(min(end, last)))
                    if left < right:  # not under the space that a line ends with
                        right = min(right, line.x() + line.naturalTextWidth())
                    box = QRectF(min(left, right), line.y() + line.ascent() + DROP, abs(right - left), 2)
                    painter.fillRect(box, token(self._ink))
        painter.end()


def _x(found: object) -> float:
    """PySide gives the place together with the position that it belongs to."""
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type]
