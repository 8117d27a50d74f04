"""The four big buttons: accept, reject, edit, skip, each with its key."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from gui.keymap import keymap
from gui.theme import theme, ui_font
from gui.widgets import Clickable, Surface, paint_key_cap

HEIGHT, BUTTON = 74, 40


class DecisionButton(Clickable):
    """A key and a word. The first one of them is the one most often taken and stands out."""

    def __init__(self, key: str, words: str, *, primary: bool = False) -> None:
        super().__init__()
        self._key, self.words, self._primary = key, words, primary
        self.setMinimumHeight(BUTTON)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        keymap().changed.connect(self.on_keys_changed)
        self.on_keys_changed()

    @property
    def key(self) -> str:
        """The key that it has now, given the one that it comes with."""
        return keymap().now(self._key)

    @Slot()
    def on_keys_changed(self) -> None:
        self.setAccessibleName(f"{self.words}, {self.key}" if self.key else self.words)
        self.setToolTip(f"{self.words} ({self.key})" if self.key else self.words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(152, BUTTON)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, BUTTON)

    def paintEvent(self, event: QPaintEvent) -> None:
        t, on = theme(), self.isEnabled()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        primary = self._primary and on
        width = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(t.accent if primary or self.hasFocus() else t.line, width))
        painter.setBrush(t.accentbg if primary else t.hover if self.hovered and on else t.raised)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        cap = QRectF(12, (box.height() - 23) / 2, 23 if len(self.key) < 2 else 34, 23)
        if not self.key:
            cap.setWidth(0)
        elif primary:
            painter.setPen(QPen(t.accent, 1))
            painter.setBrush(t.raised)
            painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(t.accent)
            painter.setFont(ui_font(11.5, 600))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self.key)
        else:
            paint_key_cap(painter, cap, self.key)
        painter.setFont(ui_font(14, 600 if self._primary else 500))
        painter.setPen(t.accent if primary else t.ink if on else t.neutralline)
        painter.drawText(
            QRectF(cap.right() + 11, 0, box.width() - cap.right() - 15, box.height()),
            Qt.AlignmentFlag.AlignVCenter,
            self.words,
        )
        painter.end()


class ButtonBar(Surface):
    """Stands below the paper, as wide as the words above."""

    def __init__(self) -> None:
        super().__init__("win", "t")
        self.setFixedHeight(HEIGHT)
        self.accept = DecisionButton("A", self.tr("Accept"), primary=True)
        self.reject = DecisionButton("R", self.tr("Reject"))
        self.edit = DecisionButton("E", self.tr("Edit"))
        self.skip = DecisionButton("S", self.tr("Skip"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 0, 24, 0)
        self._row.setSpacing(10)
        for button in self.buttons():
            self._row.addWidget(button)

    def buttons(self) -> list[DecisionButton]:
        return [self.accept, self.reject, self.edit, self.skip]

    def set_enabled(self, decide: bool, skip: bool) -> None:
        for button in (self.accept, self.reject, self.edit):
            button.setEnabled(decide)
        self.skip.setEnabled(skip)

    def set_column(self, left: int, width: int) -> None:
        """Stand below the words: their left edge and width, in pixels."""
        self._row.setContentsMargins(left, 0, max(0, self.width() - left - width), 0)
