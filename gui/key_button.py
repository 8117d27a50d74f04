"""A button that is an icon, words and the key that does the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.icons import paint_icon
from gui.keymap import keymap
from gui.theme import theme, ui_font
from gui.widgets import Clickable, paint_key_cap

HEIGHT, CAP, EDGE, GAP = 26, 18, 11, 8


class KeyButton(Clickable):
    """``primary`` fills it with the accent. A disabled one stays where it is, in faint ink."""

    def __init__(
        self, words: str, key: str = "", parent: QWidget | None = None, *, icon: str = "", primary: bool = False
    ) -> None:
        super().__init__(parent)
        self._key = key
        self._icon, self._primary = icon, primary
        self.words = ""
        self.brief = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_words(words)

        keymap().changed.connect(self.on_keys_changed)

    @property
    def key(self) -> str:
        """The key that it has now, given the one that it comes with."""
        return keymap().now(self._key) if self._key else ""

    def set_words(self, words: str) -> None:
        if words != self.words:
            self.words = words
            self.on_keys_changed()

    @Slot()
    def on_keys_changed(self) -> None:
        self.setAccessibleName(f"{self.words}, {self.key}" if self.key else self.words)
        self.setToolTip(f"{self.words} ({self.key})" if self.key else self.words)
        self.updateGeometry()
        self.update()

    def set_brief(self, brief: bool) -> None:
        """Whether it shows its icon and key alone; what it does is told by its tooltip."""
        if brief != self.brief:
            self.brief = brief
            self.updateGeometry()
            self.update()

    def width_of(self, *, brief: bool) -> int:
        """Pixels that it takes."""
        words = "" if brief else self.words
        width = QFontMetricsF(ui_font(12, 500)).horizontalAdvance(words) + 2 * EDGE
        width += 21 if self._icon and words else 14 if self._icon else 0
        width += CAP + GAP - 3 if self.key else 0
        return round(width)

    def set_primary(self, primary: bool) -> None:
        """Whether it is the likeliest next step."""
        if primary != self._primary:
            self._primary = primary
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.width_of(brief=self.brief), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        t, on = theme(), self.isEnabled()
        filled = self._primary and on
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        painter.setPen(QPen(t.accent if filled or self.hasFocus() else t.line, 2 if self.hasFocus() else 1))
        painter.setBrush(t.accent if filled else t.hover if self.hovered and on else t.raised)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        ink = t.onaccent if filled else t.ink if on else t.neutralline
        if filled and self.hasFocus():
            painter.setPen(QPen(t.onaccent, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(2.5, 2.5, -2.5, -2.5), 3, 3)
        left = float(EDGE)
        if self._icon:
            paint_icon(painter, self._icon, QRectF(left - 1, box.height() / 2 - 7, 14, 14), ink)
            left += 21
        painter.setFont(ui_font(12, 500))
        painter.setPen(ink)
        words = "" if self.brief else self.words
        painter.drawText(QRectF(left, 0, box.width(), box.height()), Qt.AlignmentFlag.AlignVCenter, words)
        if self.key:
            cap = QRectF(box.width() - CAP - EDGE + 3, (box.height() - CAP) / 2, CAP, CAP)
            if filled:
                painter.setPen(QPen(t.onaccent, 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
                painter.setFont(ui_font(10.8, 500))
                painter.setPen(t.onaccent)
                painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self.key)
            else:
                paint_key_cap(painter, cap, self.key)
        painter.end()
