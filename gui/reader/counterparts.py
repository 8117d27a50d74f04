"""The bar above an article's text: which of the passages about what is chosen elsewhere is shown, and the next one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gui.theme import theme, theme_changed, ui_font
from gui.widgets import IconButton
from nlp.proposals import Segments

HEIGHT = 25


@dataclass(frozen=True, slots=True)
class Counterpart:
    """A passage that speaks of what is chosen elsewhere, and why it is thought so (a sentence or two)."""

    segments: Segments
    why: str = ""
    leads: bool = True
    """Whether a pane may move here by itself; what is only a little alike waits to be asked for."""
    distant: bool = False
    """Whether it shares a word or two and may well speak of something else."""

    @property
    def start(self) -> int:
        return self.segments[0].start

    @property
    def end(self) -> int:
        return self.segments[-1].end

    def touches(self, other: Counterpart) -> bool:
        return self.start < other.end and other.start < self.end


class CounterpartBar(QWidget):
    """Signals: ``stepped`` (+1 or -1) when a button was pressed, ``closed`` when it was put away."""

    stepped = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._distant = False
        self._left = 31.0
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.previous = IconButton("chevron-left", self.tr("Previous passage about this (,)"), self, side=21)
        self.next = IconButton("chevron-right", self.tr("Next passage about this (.)"), self, side=21)
        self.close_button = IconButton("close", self.tr("Put this bar away"), self, side=21)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 3, 3)
        row.setSpacing(0)
        row.addStretch()
        for button in (self.previous, self.next, self.close_button):
            button.setIconSize(QSize(13, 13))
            row.addWidget(button)
        self.previous.clicked.connect(self.on_previous)
        self.next.clicked.connect(self.on_next)
        self.close_button.clicked.connect(self.closed)
        self.hide()
        theme_changed.connect(self.update)

    def show_place(self, at: int, count: int, why: str, *, distant: bool = False) -> None:
        """Say that passage ``at`` (from 0; -1: none yet) of ``count`` is shown, and in the tooltip why.

        ``distant``: all of them are, and are counted in the words in which the inspector offers them.
        """
        self._distant = distant
        if distant and count == 1:
            self._words = self.tr("1 distant passage")
        elif distant and at < 0:
            self._words = self.tr("{} distant passages").format(count)
        elif distant:
            self._words = self.tr("{} of {} distant passages").format(at + 1, count)
        elif count == 1:
            self._words = self.tr("1 passage about this")
        elif at < 0:
            self._words = self.tr("{} passages about this").format(count)
        else:
            self._words = self.tr("{} of {} passages about this").format(at + 1, count)
        self.previous.setEnabled(at > 0)
        self.next.setEnabled(at + 1 < count)
        self.setToolTip(why)
        self.setAccessibleName(self._words)
        self.setAccessibleDescription(why)
        self.update()

    @property
    def words(self) -> str:
        return self._words

    def set_left(self, left: float) -> None:
        """Where the text below begins, in pixels."""
        self._left = left
        self.update()

    def on_previous(self) -> None:
        self.stepped.emit(-1)

    def on_next(self) -> None:
        self.stepped.emit(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), t.win if self._distant else t.accentbg)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), t.line)
        painter.setFont(ui_font(11, 500))
        painter.setPen(t.ink3 if self._distant else t.ink2)
        room = QRectF(self._left, 0, self.previous.x() - self._left - 4, self.height() - 1)
        words = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()
