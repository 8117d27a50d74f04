"""The line above a proposal: which kinds, the bar of what is done, how many of how many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gui.numerals import whole
from gui.segments import Segment
from gui.theme import theme, theme_changed
from gui.widgets import Ink, LinkButton, Surface
from storage.review_counts import Tally
from storage.vocabulary import AnnotationKind

HEIGHT = 44
ROOM_FOR_COUNTS = 900
"""Below this width the counts are told by the bar and its tooltip alone."""


class KindSegment(Segment):
    """The choice of some kinds of proposals."""

    def __init__(self, words: str, kinds: tuple[AnnotationKind, ...]) -> None:
        super().__init__(words)
        self.kinds = kinds


class ProgressLine(QWidget):
    """Accepted solid, rejected dotted, skipped amber, the rest a hairline."""

    def __init__(self) -> None:
        super().__init__()
        self.tally, self.skipped = Tally(), 0
        self.setFixedHeight(14)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_changed.connect(self.update)

    def show_tally(self, tally: Tally, skipped: int, words: str) -> None:
        self.tally, self.skipped = tally, skipped
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(332, 14)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        painter = QPainter(self)
        total = max(self.tally.total, 1)
        width, y = float(self.width()), 5.0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.line)
        painter.drawRoundedRect(QRectF(0, y, width, 4), 2, 2)
        solid = width * self.tally.accepted / total
        dotted = width * self.tally.rejected / total
        amber = width * self.skipped / total
        painter.setBrush(t.ink2)
        painter.drawRoundedRect(QRectF(0, y, solid, 4), 2, 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(QRectF(solid, y, dotted, 4), t.win)
        x = solid + (1 if solid else 0)
        while x < solid + dotted:
            painter.fillRect(QRectF(round(x), y, min(2.0, solid + dotted - x), 4), t.ink2)
            x += 4
        painter.fillRect(QRectF(solid + dotted, y, amber, 4), t.amberline)
        painter.end()


class Header(Surface):
    """44 px: ``kinds_chosen`` (a tuple of kinds, empty for all), ``filter_cleared``."""

    kinds_chosen = Signal(tuple)
    filter_cleared = Signal()

    def __init__(self) -> None:
        super().__init__("win", "b")
        self.setFixedHeight(HEIGHT)
        self.segments: list[KindSegment] = []
        self.line = ProgressLine()
        self.filter = LinkButton("", ink="accent", px=12)
        self.filter.setToolTip(self.tr("Show everything again"))
        self.filter.clicked.connect(self.filter_cleared)
        self._here = Ink(px=12, weight=600)
        self._of = Ink(px=12, ink="ink2")
        self._counts = Ink(px=12, ink="ink2")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(16)
        self._segment_row = QHBoxLayout()
        self._segment_row.setSpacing(0)
        row.addLayout(self._segment_row)
        row.addWidget(self.filter)
        row.addWidget(self.line, 1)
        numbers = QHBoxLayout()
        numbers.setSpacing(4)
        numbers.addWidget(self._here)
        numbers.addWidget(self._of)
        row.addLayout(numbers)
        row.addWidget(self._counts)

    def show_kinds(
        self, choices: Sequence[tuple[str, tuple[AnnotationKind, ...], int]], chosen: tuple[AnnotationKind, ...]
    ) -> None:
        """Show what can be chosen: words, kinds and count of each."""
        if [(s.words, s.kinds) for s in self.segments] != [(words, kinds) for words, kinds, _ in choices]:
            had_focus = any(segment.hasFocus() for segment in self.segments)
            for segment in self.segments:
                self._segment_row.removeWidget(segment)
                segment.deleteLater()
            self.segments = [KindSegment(words, kinds) for words, kinds, _ in choices]
            for segment in self.segments:
                segment.first, segment.last = segment is self.segments[0], segment is self.segments[-1]
                segment.clicked.connect(self.on_segment_clicked)
                self._segment_row.addWidget(segment)
            if had_focus and self.segments:
                self.segments[0].setFocus()
        for segment, (_, kinds, count) in zip(self.segments, choices, strict=True):
            segment.show_count(count, kinds == chosen)

    def show_filter(self, words: str) -> None:
        """Name what the list is narrowed to; empty when it is not."""
        self.filter.setText(f"{words}  ✕" if words else "")
        self.filter.setAccessibleName(self.tr("Only {}; show everything again").format(words))
        self.filter.setVisible(bool(words))
        self.filter.updateGeometry()

    def show_tally(self, tally: Tally, skipped: int, *, waiting: bool) -> None:
        """How many of how many; ``waiting`` when there is a proposal at hand."""
        place = min(tally.accepted + tally.rejected + skipped + (1 if waiting else 0), tally.total)
        self._here.set_text(whole(place))
        self._of.set_text(self.tr("of {}").format(whole(tally.total)))
        counts = self.tr("{} accepted · {} rejected").format(whole(tally.accepted), whole(tally.rejected))
        if skipped:
            counts += self.tr(" · {} skipped").format(whole(skipped))
        self._counts.set_text(counts)
        self.line.show_tally(tally, skipped, self.tr("{} of {}: {}").format(whole(place), whole(tally.total), counts))

    @Slot()
    def on_segment_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, KindSegment):
            self.kinds_chosen.emit(sender.kinds)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._counts.setVisible(self.width() >= ROOM_FOR_COUNTS)
