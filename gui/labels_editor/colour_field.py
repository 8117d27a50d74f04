"""A label's colour: the palette's swatches, a field for any other, and a verdict on what is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gui.inspector.pieces import Flow
from gui.label_colours import THEMES, in_words, judge
from gui.label_list import paint_swatch
from gui.theme import label_colour, label_hex, label_palette, theme, tinted, tokens, ui_font
from gui.widgets import Clickable, Ink


class Swatch(Clickable):
    """One colour of the palette. A dot says that another label has it."""

    picked = Signal(str)

    def __init__(self, words: str, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.colour = words, colour
        self.chosen = False
        self.taken = ""
        self.setFixedSize(QSize(30, 28))
        self.clicked.connect(self.on_clicked)
        self.show_state(chosen=False, taken="")

    def show_state(self, *, chosen: bool, taken: str) -> None:
        self.chosen, self.taken = chosen, taken
        words = self.tr("{}, the colour of {}").format(self.words, taken) if taken else self.words
        self.setToolTip(words)
        self.setAccessibleName(self.tr("{}, chosen").format(words) if chosen else words)
        self.update()

    @Slot()
    def on_clicked(self) -> None:
        self.picked.emit(self.colour)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.chosen or self.hovered or self.hasFocus():
            line = theme().accent if self.chosen or self.hasFocus() else theme().line
            painter.setPen(QPen(line, 2 if self.chosen or self.hasFocus() else 1))
            painter.setBrush(theme().accentbg if self.chosen else theme().hover)
            painter.drawRoundedRect(frame, 4, 4)
        paint_swatch(painter, QPointF(7, 6), label_colour(self.colour), 16, 15)
        if self.taken:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(label_colour(self.colour))
            painter.drawEllipse(QPointF(15, 12), 2.2, 2.2)
        painter.end()


class Sample(QWidget):
    """A name as it looks with the colour, in the text of either theme and as a tag."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._colour = "", "#000000"
        self.setFixedHeight(36)
        self.setAccessibleName(self.tr("How it looks in the light and the dark theme"))

    def show_label(self, name: str, colour: str) -> None:
        self._name, self._colour = name, colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = self.width() / 2
        for number, name in enumerate(THEMES):
            t = tokens(name)
            box = QRectF(number * half, 0, half, self.height())
            painter.fillRect(box, t.paper)
            colour = QColor(label_hex(self._colour.upper(), name))
            painter.setFont(ui_font(12.5))
            words = painter.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, int((half - 34) / 2))
            width = painter.fontMetrics().horizontalAdvance(words)
            text = QRectF(box.left() + 8, box.top() + 8, width + 2, 20)
            painter.fillRect(text, tinted(colour, t.tint))
            painter.fillRect(QRectF(text.left(), text.bottom(), text.width(), 2), colour)
            painter.setPen(t.ink)
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, words)
            painter.setFont(ui_font(10.8, 600))
            tag = QRectF(text.right() + 8, box.top() + 9, painter.fontMetrics().horizontalAdvance(words) + 10, 18)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(tag, 3, 3)
            painter.setPen(t.paper)
            painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, words)
        painter.setPen(theme().line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()


class ColourField(QWidget):
    """Tells ``picked`` with a light-theme colour that a person chose. One that is not safe is taken, and told."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = ""
        self.swatches = [
            Swatch(QCoreApplication.translate("labels", words), colour, self) for words, colour in label_palette()
        ]
        self.hex = QLineEdit()
        self.hex.setAccessibleName(self.tr("Another colour, as #RRGGBB"))
        self.hex.setMaxLength(7)
        self.hex.setFixedWidth(84)
        self.sample = Sample()
        self.verdict = Ink(px=11, ink="amber", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Flow(self.swatches, 2), 1)
        row.addWidget(self.hex, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.sample)
        column.addWidget(self.verdict)
        for swatch in self.swatches:
            swatch.picked.connect(self.picked)
        self.hex.editingFinished.connect(self.on_hex_entered)

    def show_colour(self, name: str, colour: str, others: Sequence[tuple[str, str]]) -> None:
        """Show a label's colour, and judge it beside those of the others, given as (name, colour)."""
        self._colour = colour.upper()
        owners = {value.upper(): owner for owner, value in reversed(others)}
        for swatch in self.swatches:
            swatch.show_state(chosen=swatch.colour == self._colour, taken=owners.get(swatch.colour, ""))
        self.hex.setText(self._colour)
        self.sample.show_label(name, self._colour)
        verdict = judge(self._colour, others)
        words = in_words(verdict)
        self.verdict.set_ink("ink3" if verdict.safe else "amber")
        self.verdict.set_text(words if verdict.safe else f"! {words}")
        self.verdict.setVisible(bool(words))

    @Slot()
    def on_hex_entered(self) -> None:
        words = self.hex.text().strip().upper()
        words = words if words.startswith("#") else f"#{words}"
        if len(words) == 7 and QColor.isValidColorName(words):
            if words != self._colour:
                self.picked.emit(words)
        else:
            self.hex.setText(self._colour)
            self.verdict.set_ink("red")
            self.verdict.set_text(self.tr("! A colour looks like #2859BE."))
            self.verdict.show()
