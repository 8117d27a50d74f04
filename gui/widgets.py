"""Small shared pieces of the window: inked labels, surfaces with hairlines, key caps, grade boxes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QWidget,
)

from gui.icons import bind_icon, paint_icon
from gui.theme import theme, theme_changed, ui_font
from storage.upright import upright


def token(name: str) -> QColor:
    """A colour of the theme on screen by its name in the design notes."""
    colour = getattr(theme(), name)
    assert isinstance(colour, QColor)
    return colour


MOST_SHOWN = 3_000
"""Characters of a label: what is longer is read elsewhere, and to lay it out would stop the window."""


def _readable(text: str) -> str:
    return upright(text if len(text) <= MOST_SHOWN else text[: MOST_SHOWN - 1].rstrip() + "…")


class Ink(QLabel):
    """Plain text in one of the theme's inks; follows the theme. With ``elide`` it shortens itself to its width."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, px: float = 12.5, weight: int = 400, ink: str = "ink",
        wrap: bool = False, elide: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._ink = ink
        self._full = _readable(text)
        self._elide = elide
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(ui_font(px, weight))
        self.setWordWrap(wrap)
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(self._full)
        theme_changed.connect(self.on_theme_changed)
        self.on_theme_changed()

    def set_ink(self, ink: str) -> None:
        if ink != self._ink:
            self._ink = ink
            self.on_theme_changed()

    def set_text(self, text: str) -> None:
        """Show a text; the whole of it stays in the tooltip when it is shortened."""
        self._full = _readable(text)
        self._fit()

    @Slot()
    def on_theme_changed(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, token(self._ink))
        self.setPalette(palette)

    def _fit(self) -> None:
        if not self._elide:
            self.setText(self._full)
            return
        room = max(self.contentsRect().width(), 1)
        shown = self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, room)
        self.setText(shown)
        self.setToolTip(self._full if shown != self._full else "")

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(0, hint.height()) if self._elide else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._elide:
            self._fit()


class Surface(QWidget):
    """A region in one colour, with hairlines at some of its edges ("l", "t", "r", "b")."""

    def __init__(self, fill: str = "win", edges: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fill = fill
        self._edges = edges
        theme_changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), token(self._fill))
        width, height = self.width(), self.height()
        boxes = {
            "l": (0, 0, 1, height),
            "t": (0, 0, width, 1),
            "r": (width - 1, 0, 1, height),
            "b": (0, height - 1, width, 1),
        }
        for edge in self._edges:
            painter.fillRect(*boxes[edge], theme().line)
        painter.end()


class Hairline(QWidget):
    """A 1 px line between rows."""

    def __init__(self, parent: QWidget | None = None, *, ink: str = "soft") -> None:
        super().__init__(parent)
        self._ink = ink
        self.setFixedHeight(1)
        theme_changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), token(self._ink))
        painter.end()


class KeyCap(QWidget):
    """A key as it stands on the keyboard."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys.replace("+", " ") if len(keys) > 1 else keys
        self.setFont(ui_font(10.8, 500))
        metrics = QFontMetricsF(self.font())
        self.setFixedSize(max(18, round(metrics.horizontalAdvance(self._keys) + 11)), 19)
        theme_changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_key_cap(painter, QRectF(self.rect()), self._keys)
        painter.end()


def paint_key_cap(painter: QPainter, box: QRectF, keys: str) -> None:
    """A key cap in ``box``: raised fill, hairline, ink2."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme().line, 1))
    painter.setBrush(theme().raised)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setFont(ui_font(10.8, 500))
    painter.setPen(theme().ink2)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, keys)
    painter.restore()


def paint_grade(painter: QPainter, origin: QPointF, grade: str, size: float = 14) -> None:
    """The source's reliability A-F in a box, its top left at ``origin``; a dash while it is hidden."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(origin.x() + 0.5, origin.y() + 0.5, size - 1, size - 1)
    painter.setPen(QPen(theme().neutralline, 1))
    painter.setBrush(theme().raised)
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(theme().ink2)
    painter.setFont(ui_font(10.5, 600))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, grade or "–")
    painter.restore()


class IconButton(QToolButton):
    """A flat button that is only an icon; its words are in the tooltip and the accessible name."""

    def __init__(self, icon_name: str, words: str, parent: QWidget | None = None, *, side: int = 26) -> None:
        super().__init__(parent)
        bind_icon(self, icon_name)
        self.setIconSize(QSize(16, 16))
        self.setFixedSize(side, side)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)


class LinkButton(QPushButton):
    """Words that act: no frame, ink3 or accent, underlined while the pointer or the focus is on it."""

    def __init__(
        self, text: str, parent: QWidget | None = None, *, px: float = 11.5, ink: str = "ink2", weight: int = 400
    ) -> None:
        super().__init__(text, parent)
        self._ink = ink
        self.setFlat(True)
        self.setFont(ui_font(px, weight))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        return QSize(round(metrics.horizontalAdvance(self.text())) + 4, 20)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter as well as Space: outside dialogs Qt knows but the one."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self.font()
        font.setUnderline(self.underMouse() or self.hasFocus())
        painter.setFont(font)
        painter.setPen(token(self._ink) if self.isEnabled() else theme().neutralline)
        said = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, said)
        painter.end()


class Clickable(QWidget):
    """A painted row that acts like a button: click, Enter or Space; tells ``clicked``. Subclasses paint it."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme_changed.connect(self.update)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered = False
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)


_JUMPS = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End})
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


_SCROLLERS = 40
"""Pixels that the two arrows of a list of choices may take."""


class Choices(QComboBox):
    """A combo box with the chevron of the icon set: the style sheet takes the style's own arrow away.

    Arrows open it, and the wheel scrolls what it stands in: what is chosen is stored at once, so that no value may be
    chosen in passing. Nor does the wheel bring the keyboard here.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers() & ~_KEYPAD:
            self.showPopup()
        elif event.key() in _JUMPS or event.text().strip():
            event.ignore()  # a letter may be a command of the window
        else:
            super().keyPressEvent(event)

    def showPopup(self) -> None:
        """Qt makes the list a few pixels too low under a style sheet: an arrow to scroll by hid the last choice."""
        super().showPopup()
        view = self.view()
        missing = self.count() * view.sizeHintForRow(0) - view.viewport().height()
        frame = view.window()
        screen = self.screen().availableGeometry()
        if missing > 0 and frame.height() + missing <= screen.height():
            whole = frame.height() + missing
            top = min(frame.y(), screen.bottom() + 1 - whole)
            for height in (whole + _SCROLLERS, whole):  # the arrows go only where there is room to spare
                frame.setGeometry(frame.x(), top, frame.width(), height)
                if (layout := frame.layout()) is not None:
                    layout.activate()
                view.doItemsLayout()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is chosen, elided before the chevron: Qt cuts it where its own arrow would stand."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        icon = 0 if option.currentIcon.isNull() else option.iconSize.width() + 4
        room = self.width() - 32 - icon
        words = option.fontMetrics.elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        if self.currentIndex() >= 0 and words != option.currentText:
            option.currentText = words
            styled = QStylePainter(self)
            styled.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
            styled.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
            styled.end()
        else:
            super().paintEvent(event)
        painter = QPainter(self)
        ink = theme().ink2 if self.isEnabled() else theme().neutralline
        paint_icon(painter, "chevron-down", QRectF(self.width() - 19, self.height() / 2 - 6, 12, 12), ink)
        painter.end()
