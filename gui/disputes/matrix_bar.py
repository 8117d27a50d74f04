"""What stands above and below the matrix: which disputes, words to find, the legend; keys and what they would say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gui.disputes.matrix_order import Shown
from gui.disputes.matrix_painting import paint_stance
from gui.disputes.matrix_words import stance_words
from gui.filter_field import FilterField
from gui.icons import bind_icon
from gui.keymap import keymap
from gui.numerals import whole
from gui.segments import Segment
from gui.theme import theme, theme_changed, ui_font
from gui.widgets import Ink, KeyCap, Surface
from storage.dispute_matrix import Stance

HEIGHT, FOOT_HEIGHT = 44, 46
FEWEST = 34
"""Pixels of a button that shows its icon alone."""
WITH_ICON = 48
"""Pixels that a button needs beside its words: its icon and what is around both."""

GLYPH = 20
"""Pixels of a glyph of the legend with what is before its words."""
APART = (14, 10, 7)
"""Pixels between the words of the legend and the next glyph, at best and at least."""

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class Legend(QWidget):
    """What the glyphs mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._apart = APART[0]
        self.setFixedHeight(20)
        self.setAccessibleName(", ".join(stance_words(stance) for stance in Stance))
        theme_changed.connect(self.update)

    def width_with(self, apart: int) -> int:
        """Pixels that it takes where its words stand so far apart."""
        metrics = QFontMetricsF(ui_font(11.5))
        return round(sum(metrics.horizontalAdvance(stance_words(s)) + GLYPH + apart for s in Stance)) - apart + 2

    def fit(self, width: int) -> bool:
        """Stand as wide apart as a width has room for; False where it does not fit at all."""
        apart = next((each for each in APART if self.width_with(each) <= width), None)
        if apart is not None and apart != self._apart:
            self._apart = apart
            self.updateGeometry()
            self.update()
        return apart is not None

    def sizeHint(self) -> QSize:
        return QSize(self.width_with(self._apart), 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 20)  # it is hidden where it does not fit, and keeps no bar from becoming narrower

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(ui_font(11.5))
        left = 0.0
        for stance in Stance:
            words = stance_words(stance)
            paint_stance(painter, stance, QRectF(left, 3, 14, 14))
            painter.setPen(theme().ink2)
            width = painter.fontMetrics().horizontalAdvance(words)
            painter.drawText(QRectF(left + GLYPH, 0, width + 2, 20), _MIDDLE, words)
            left += width + GLYPH + self._apart
        painter.end()


class MatrixBar(Surface):
    """Signals: ``shown_chosen`` (a Shown), ``words_changed`` (what is filtered by), ``new_asked``, ``left`` (from the
    filter to the matrix), ``differences_asked`` (whether what nobody has answered yet is to be shown).
    """

    shown_chosen = Signal(object)
    words_changed = Signal(str)
    new_asked = Signal()
    left = Signal()
    differences_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("win", "b", parent)
        self.setFixedHeight(HEIGHT)
        words = {Shown.ALL: self.tr("All"), Shown.OPEN: self.tr("Open"), Shown.RESOLVED: self.tr("Resolved")}
        self.segments = {shown: Segment(text) for shown, text in words.items()}
        self.segments[Shown.ALL].first = self.segments[Shown.RESOLVED].last = True
        self.filter = FilterField("filter disputes", self.tr("Filter the disputes by words"), self.tr("Filter"))
        self.filter.setToolTip(self.tr("Words, kind, topic, article or speaker (/)"))
        self.filter.setFixedHeight(26)
        self.filter.setMinimumWidth(90)
        self.filter.setMaximumWidth(190)
        self.legend = Legend()
        self.new = QPushButton(self.tr("New dispute"))
        self.new.setObjectName("new dispute")
        self.new.setAccessibleName(self.new.text())
        self.new.setToolTip(self.new.text())
        self.new.setMinimumWidth(FEWEST)
        bind_icon(self.new, "add")
        self.differences = QPushButton(self.tr("Differences"))
        self.differences.setObjectName("differences")
        self.differences.setCheckable(True)
        self.differences.setToolTip(self.tr("What the articles disagree on and nobody has answered"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        lists = QHBoxLayout()
        lists.setSpacing(0)
        for shown, segment in self.segments.items():
            segment.setObjectName(shown.value)
            segment.clicked.connect(self.on_segment_clicked)
            lists.addWidget(segment)
        row.addLayout(lists)
        row.addWidget(self.filter, 1)
        row.addStretch(1)
        row.addWidget(self.legend)
        row.addWidget(self.differences)
        row.addWidget(self.new)
        self.differences.toggled.connect(self.differences_asked)
        self.filter.textChanged.connect(self.words_changed)
        self.filter.left.connect(self.left)
        self.new.clicked.connect(self.new_asked)

    def show_counts(self, counts: dict[Shown, int], chosen: Shown) -> None:
        """How many disputes each list has, and which list is shown."""
        for shown, segment in self.segments.items():
            segment.show_count(counts[shown], shown is chosen)
        self._fit()

    @Slot(int, bool)
    def show_waiting(self, count: int, or_more: bool) -> None:
        """How many differences nobody has answered."""
        number = f"{whole(count)}+" if or_more else whole(count)
        self.differences.setText(self.tr("Differences {}").format(number))
        self._fit()

    @Slot()
    def on_segment_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.shown_chosen.emit(Shown(sender.objectName()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a narrow bar the button says one word, the tab above it the rest; in a narrower one the glyphs are told
        by tooltips alone, and the button has its words again. Its icon stands alone where nothing else fits.
        """
        metrics, said = QFontMetricsF(self.new.font()), (self.new.accessibleName(), self.tr("New"))
        each_of = (*self.segments.values(), self.differences)
        parts = [max(each.sizeHint().width(), each.minimumWidth()) for each in each_of]
        needed = sum(parts) + self.filter.minimumWidth() + 32 + 4 * 12
        free = self.width() - needed
        beside = self.legend.width_with(APART[-1]) + 12
        rooms = {words: metrics.horizontalAdvance(words) + WITH_ICON for words in said}
        words = next((words for words in said if rooms[words] + beside <= free), "")
        told = bool(words) and self.legend.fit(int(free - rooms[words] - 12))
        if not told:
            words = next((words for words in said if rooms[words] <= free), "")
        self.new.setText(words)
        self.legend.setVisible(told)


class KeyRow(Surface):
    """Keys with what they do, and a sentence at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("paper", "t", parent)
        self.setFixedHeight(FOOT_HEIGHT)
        self.tip = Ink(px=11.5, ink="ink3", wrap=True)
        self._words = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(4)
        self._told: list[QWidget] = []
        for keys, words in self._hints():
            hint = QWidget()
            inner = QHBoxLayout(hint)
            inner.setContentsMargins(0, 0, 9, 0)
            inner.setSpacing(4)
            for key in keys:
                inner.addWidget(KeyCap(keymap().now(key)))
            inner.addSpacing(2)
            inner.addWidget(Ink(words, px=11.5, ink="ink3"))
            row.addWidget(hint)
            self._told.append(hint)
        row.addWidget(self.tip, 1)

    def _hints(self) -> Sequence[tuple[Sequence[str], str]]:
        return (
            (("↑", "↓", "←", "→"), self.tr("move")),
            (("Enter",), self.tr("open the passage")),
            (("X",), self.tr("contradicts")),
            (("=",), self.tr("same")),
            (("T",), self.tr("different date")),
        )

    def show_tip(self, words: str) -> None:
        """What the answer keys would say now."""
        self.tip.set_text(words)
        self.tip.setAccessibleName(words)
        self.tip.setToolTip(words)
        self._words = words
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """What the keys would say now has two lines, and needs its room more than what keys do everywhere."""
        needed = round(self.tip.fontMetrics().horizontalAdvance(self._words) * 0.6) + 36
        free = self.width() - needed - sum(hint.sizeHint().width() + 4 for hint in self._told)
        for hint in self._told:
            hint.setVisible(free >= 0)
            free += 0 if free >= 0 else hint.sizeHint().width() + 4
