"""What pages of the inspector are made of: folding sections, chips for reasons, chips for labels, passages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.flow_layout import FlowLayout
from gui.icons import paint_icon
from gui.label_list import paint_swatch
from gui.rows import paint_words
from gui.theme import label_colour, reading_font, theme, theme_changed, tinted, ui_font
from gui.upright import fitted
from gui.widgets import Clickable, Hairline, Ink, paint_grade


class SectionHead(Clickable):
    """The heading of a section; a click folds it."""

    def __init__(self, title: str, aside: str = "") -> None:
        super().__init__()
        self._title = title
        self._aside = aside
        self.folded = False
        self.inset = 0
        self.setFixedHeight(26)
        self.setAccessibleName(title)

    def set_aside(self, words: str) -> None:
        self._aside = words
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self.width() - self.inset
        right = edge - (16 if self.hovered or self.folded or self.hasFocus() else 0)
        room = QRectF(self.inset, 0, right - self.inset, 26)
        named = QFontMetricsF(ui_font(11, 600)).horizontalAdvance(self._title) + 8
        beside = room.adjusted(min(named, room.width() / 2), 0, 0, 0)
        taken = paint_words(painter, beside, self._aside, ui_font(11), "ink3", right=True)
        room.setRight(room.right() - (taken + 8 if taken else 0))
        paint_words(painter, room, self._title, ui_font(11, 600), "ink3")
        if self.hovered or self.folded or self.hasFocus():
            name = "chevron-right" if self.folded else "chevron-down"
            paint_icon(painter, name, QRectF(edge - 12, 7, 12, 12), theme().ink3)
        painter.end()


class Section(QWidget):
    """A part of a page under a heading, above it a hairline. What is folded stays folded for the next selection."""

    _folded: ClassVar[set[str]] = set()

    def __init__(self, key: str, title: str, aside: str = "") -> None:
        super().__init__()
        self._key = key
        self._head = SectionHead(title, aside)
        self._body = QWidget()
        self.column = QVBoxLayout(self._body)
        self.column.setContentsMargins(0, 0, 0, 8)
        self.column.setSpacing(4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 6, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(Hairline(ink="line"))
        whole.addWidget(self._head)
        whole.addWidget(self._body)
        self._head.clicked.connect(self.on_head_clicked)
        self._show()

    def add(self, widget: QWidget) -> None:
        self.column.addWidget(widget)

    def set_aside(self, words: str) -> None:
        """What stands at the right of the heading."""
        self._head.set_aside(words)

    def set_inset(self, pixels: int) -> None:
        """Indent heading and content on both sides, on a page whose hairlines run from edge to edge."""
        self._head.inset = pixels
        self.column.setContentsMargins(pixels, 0, pixels, 8)

    @Slot()
    def on_head_clicked(self) -> None:
        (self._folded.discard if self._key in self._folded else self._folded.add)(self._key)
        self._show()

    def _show(self) -> None:
        self._head.folded = self._key in self._folded
        self._body.setVisible(not self._head.folded)
        self._head.update()


class Chip(QWidget):
    """A few words in a rounded frame."""

    def __init__(self, words: str, parent: QWidget | None = None, *, ink: str = "ink2", line: str = "line") -> None:
        super().__init__(parent)
        self._words, self._ink, self._line = words, ink, line
        self.setToolTip(words)
        self.setAccessibleName(words)
        theme_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(min(236, round(QFontMetricsF(ui_font(11)).horizontalAdvance(self._words)) + 18), 21)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(getattr(theme(), self._line), 1))
        painter.setBrush(theme().side)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        painter.setFont(ui_font(11))
        painter.setPen(getattr(theme(), self._ink))
        words = fitted(painter.fontMetrics(), self._words, self.width() - 14)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
        painter.end()


class Flow(QWidget):
    """Widgets set like words."""

    def __init__(self, widgets: Sequence[QWidget] = (), gap: int = 6) -> None:
        super().__init__()
        layout = FlowLayout(self, gap)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in widgets:
            layout.addWidget(widget)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else 0


class LabelChip(Clickable):
    """A label that can be chosen: swatch, name, key."""

    label_chosen = Signal(str)

    def __init__(self, label_id: str, name: str, colour: str, key: str, chosen: bool) -> None:
        super().__init__()
        self._id, self._name, self._colour, self._key, self._chosen = label_id, name, colour, key, chosen
        width = QFontMetricsF(ui_font(11.5, 600)).horizontalAdvance(name) + 32 + (14 if key else 0)
        self.setFixedSize(round(width), 23)
        self.setObjectName(f"label-{name}")
        self.setAccessibleName(f"{name}{', ' + key if key else ''}")
        self.clicked.connect(self.on_clicked)

    @Slot()
    def on_clicked(self) -> None:
        self.label_chosen.emit(self._id)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = label_colour(self._colour)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(
            QPen(
                colour if self._chosen else theme().accent if self.hasFocus() else theme().line,
                1.4 if self._chosen else 1,
            )
        )
        painter.setBrush(
            tinted(colour, theme().tint_strong) if self._chosen else theme().hover if self.hovered else theme().raised
        )
        painter.drawRoundedRect(frame, 5, 5)
        paint_swatch(painter, QPointF(7, 6), colour, 12, 11)
        painter.setFont(ui_font(11.5, 600 if self._chosen else 400))
        painter.setPen(theme().ink)
        painter.drawText(QRectF(24, 0, self.width(), 23), Qt.AlignmentFlag.AlignVCenter, self._name)
        if self._key:
            painter.setFont(ui_font(10.5))
            painter.setPen(theme().ink3)
            painter.drawText(
                frame.adjusted(0, 0, -7, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._key
            )
        painter.end()


class DisputeChip(QWidget):
    """D1 in its plate: amber while it is open, teal when it is resolved."""

    def __init__(self, number: int, resolved: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._resolved = f"D{number}", resolved
        self.setFixedSize(14 + 8 * len(self._words), 19)
        theme_changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line: QColor = theme().tealline if self._resolved else theme().amberline
        painter.setPen(QPen(line, 1))
        painter.setBrush(theme().tealbg if self._resolved else theme().amberbg)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setFont(ui_font(11, 600))
        painter.setPen(theme().teal if self._resolved else theme().amber)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)
        painter.end()


class PassageRow(Clickable):
    """A passage of another article: grade, outlet, stance at the right, the words below.

    ``key`` (article/mark) becomes its name, by which a click leads there (``Navigator.on_mark_clicked``).
    """

    def __init__(self, grade: str, caption: str, stance: str, stance_ink: str, quote: str, key: str) -> None:
        super().__init__()
        self.setObjectName(key)
        self._grade, self._caption, self._stance, self._stance_ink = grade, caption, stance, stance_ink
        self._quote = Ink(quote, wrap=True)
        self._quote.setFont(reading_font(13))
        self._quote.setContentsMargins(0, 20, 0, 6)
        self._quote.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(f"{caption}, {stance}: {quote}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 2)
        column.addWidget(self._quote)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.hovered or self.hasFocus():
            painter.fillRect(self.rect(), theme().hover)
        paint_grade(painter, QPointF(0, 5), self._grade)
        painter.setFont(ui_font(11, 600))
        painter.setPen(getattr(theme(), self._stance_ink))
        right = painter.fontMetrics().horizontalAdvance(self._stance) + 8
        painter.drawText(
            QRectF(0, 4, self.width(), 16), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._stance
        )
        painter.setFont(ui_font(11))
        painter.setPen(theme().ink3)
        room = QRectF(21, 4, self.width() - 21 - right, 16)
        caption = fitted(painter.fontMetrics(), self._caption, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, caption)
        painter.end()


class GradedCaption(Ink):
    """Who says a passage, behind the grade of the source."""

    def __init__(self, words: str, grade: str) -> None:
        super().__init__(words, px=11, ink="ink3", elide=True)
        self.grade = grade
        self.setContentsMargins(21, 0, 0, 0)
        self.setMinimumHeight(16)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        paint_grade(painter, QPointF(0, (self.height() - 14) / 2), self.grade)
        painter.end()


def button_row(*buttons: QPushButton) -> QWidget:
    """Buttons side by side, breaking into lines."""
    for button in buttons:
        button.setFont(ui_font(11.5, 500))
        button.setMinimumHeight(26)
    return Flow(list(buttons), 6)


def in_margins(widget: QWidget, sides: int) -> QWidget:
    """A widget with room at its left and right, in pixels."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(sides, 0, sides, 0)
    row.addWidget(widget)
    return box


def line_of(*widgets: QWidget, stretch: bool = True) -> QWidget:
    """Widgets in one line."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(7)
    for widget in widgets:
        row.addWidget(widget)
    if stretch:
        row.addStretch()
    return box
