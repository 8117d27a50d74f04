"""Fields that are edited in place: they look like text until they are touched, and commit as one step."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from math import ceil

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QToolTip,
    QWidget,
)

from gui.line_field import LineField, is_for_the_window
from gui.theme import ui_font
from gui.widgets import Choices, Ink

MOST_PASTED = 20_000
"""Characters that a field of several lines has room for."""
NAME_COLUMN = 72
"""Pixels for the names of fields, where no language needs more."""


def name_column() -> int:
    """Pixels for the names of fields in the language of the window: its longest single words fit."""
    translate, metrics = QCoreApplication.translate, QFontMetricsF(ui_font(12.5))
    longest = (translate("ClaimPage", "Credibility"), translate("DisputeSection", "Rationale"))
    return max(NAME_COLUMN, *(ceil(metrics.horizontalAdvance(words)) + 8 for words in longest))


_handed_over: list[TextField | LongField] = []
"""Fields whose words are being written just now."""


@contextmanager
def _committing(field: TextField | LongField) -> Iterator[None]:
    _handed_over.append(field)
    try:
        yield
    finally:
        _handed_over.remove(field)


def keep_unwritten() -> None:
    """An edit could not be made: a field that asked for it keeps its words, which would be lost with its page."""
    for field in _handed_over:
        field.keep()


def veil_fields(within: QWidget, veil: Callable[[str], str]) -> None:
    """Put neutral names into all fields; one that had another name cannot be edited: it would be written over."""
    fields: list[TextField | LongField] = [*within.findChildren(TextField), *within.findChildren(LongField)]
    for field in fields:
        shown = veil(field.words)
        if shown != field.words:
            field.show_value(shown)
            field.setReadOnly(True)


class TextField(LineField):
    """One line. ``committed`` on Enter or when the focus leaves with a new text; Esc puts the old text back.

    ``name`` is for the program; people hear what the row says that the field stands in, else ``unset``.
    """

    committed = Signal(str)

    def __init__(
        self, name: str, value: str = "", parent: QWidget | None = None, *, unset: str = "", px: float = 12.5
    ) -> None:
        super().__init__(value, parent)
        self._value = self._before = value
        self.setObjectName(name)
        self.setAccessibleName(unset)
        self.setPlaceholderText(unset or self.tr("None"))
        self.setFont(ui_font(px))
        self.setCursorPosition(0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.returnPressed.connect(self.on_return)

    def show_value(self, value: str) -> None:
        """Show what is stored, unless a person is typing."""
        if not self.is_edited:
            self._value = value
            self.setText(value)
            self.setCursorPosition(0)

    @property
    def words(self) -> str:
        """What it shows."""
        return self.text()

    @property
    def is_edited(self) -> bool:
        return self.text() != self._value

    def revert(self) -> None:
        """Put the stored text back."""
        self.setText(self._value)

    @Slot()
    def on_return(self) -> None:
        self._commit()
        leave(self)

    def _commit(self) -> None:
        if self.is_edited and not self.isReadOnly():
            self._before, self._value = self._value, self.text().strip()
            with _committing(self):
                self.committed.emit(self._value)

    def keep(self) -> None:
        """What was committed could not be written: the words stay, as ones that are still to be."""
        self._value = self._before

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.revert()
            leave(self)
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._commit()


GROWS_WITH, HEADING_GROWS_WITH = 2_000, 400
"""Characters that a field of several lines grows with, and one that holds a title; with more it scrolls."""


class LongField(QPlainTextEdit):
    """Several lines, as high as its text. Enter commits, Shift+Enter breaks the line, Esc puts the old text back."""

    committed = Signal(str)

    def __init__(
        self, name: str, value: str = "", parent: QWidget | None = None, *, unset: str = "", px: float = 12.5,
        weight: int = 400,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._value = self._before = value
        self._most = HEADING_GROWS_WITH if weight > 400 else GROWS_WITH
        self.setObjectName(name)
        self.setAccessibleName(unset)
        self.setPlaceholderText(unset)
        self.setFont(ui_font(px, weight))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._let_scroll(value)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.setPlainText(value)
        self.textChanged.connect(self.on_text_changed)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def words(self) -> str:
        """What it shows."""
        return self.toPlainText()

    @property
    def is_edited(self) -> bool:
        return self.toPlainText() != self._value

    def show_value(self, value: str) -> None:
        """Show what is stored, unless a person is typing."""
        if not self.is_edited and value != self._value:
            self._value = value
            self._let_scroll(value)
            self.setPlainText(value)

    def revert(self) -> None:
        """Put the stored text back."""
        self.setPlainText(self._value)

    def event(self, event: QEvent) -> bool:
        held = self.document()
        if is_for_the_window(event, held.isUndoAvailable(), held.isRedoAvailable()):
            return False
        return super().event(event)

    def _let_scroll(self, value: str) -> None:
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if len(value) > self._most else policy.ScrollBarAlwaysOff
        )

    @Slot()
    def on_text_changed(self) -> None:
        self.updateGeometry()

    def _commit(self) -> None:
        if self.is_edited and not self.isReadOnly():
            self._before, self._value = self._value, self.toPlainText().strip()
            with _committing(self):
                self.committed.emit(self._value)

    def keep(self) -> None:
        """What was committed could not be written: the words stay, as ones that are still to be."""
        self._value = self._before

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRectF(0, 0, max(width - 11, 40), 100_000)
        text = self.toPlainText() or self.placeholderText() or " "
        text = text[: self._most]  # a title may have 300,000 characters
        box = QFontMetricsF(self.font()).boundingRect(room, int(Qt.TextFlag.TextWordWrap), text)
        return round(box.height()) + 8

    def sizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().lineSpacing() + 8)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Refuse what is no text for a field: laying out a whole book in a few lines holds the window for minutes."""
        pasted = len(source.text())
        if len(self.toPlainText()) + pasted <= MOST_PASTED:
            super().insertFromMimeData(source)
            return
        words = self.tr("What you paste has {count} characters; up to {most} have room here. Paste a part of it.")
        said = words.format(count=f"{pasted:,}", most=f"{MOST_PASTED:,}")
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), said, self)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.revert()
            leave(self)
        elif (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self._commit()
            leave(self)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._commit()


class ChoiceField(Choices):
    """One of a closed vocabulary. ``chosen`` with the value when a person chose another."""

    chosen = Signal(object)

    def __init__(
        self, name: str, options: Sequence[tuple[object, str]], value: object, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._options = list(options)
        self._value = value
        for _, words in options:
            self.addItem(words)
        self.setPlaceholderText(self.tr("None"))
        self.show_value(value)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.activated.connect(self.on_activated)

    @property
    def value(self) -> object:
        """What is chosen."""
        return self._value

    def show_value(self, value: object) -> None:
        self._value = value
        values = [option for option, _ in self._options]
        self.setCurrentIndex(values.index(value) if value in values else -1)

    @Slot(int)
    def on_activated(self, row: int) -> None:
        value = self._options[row][0]
        if value != self._value:
            self._value = value
            self.chosen.emit(value)


class OneDown(QWidget):
    """Buttons of which one is down: what is chosen. ``chosen`` with its value, None when it was clicked again."""

    chosen = Signal(object)

    def __init__(self, name: str, value: object, parent: QWidget | None = None, *, can_clear: bool = True) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(name)
        self._value = value
        self._can_clear = can_clear
        self._buttons: list[tuple[object, QToolButton]] = []

    @property
    def value(self) -> object:
        return self._value

    @Slot()
    def on_clicked(self) -> None:
        sender = self.sender()
        for option, button in self._buttons:
            if button is sender:
                self._value = None if option == self._value and self._can_clear else option
        for option, button in self._buttons:
            button.setChecked(option == self._value)
        self.chosen.emit(self._value)

    def _take(self, option: object, button: QToolButton) -> None:
        """Let a button stand for a value."""
        button.setFont(ui_font(11.5, 500))
        button.setCheckable(True)
        button.setChecked(option == self._value)
        button.clicked.connect(self.on_clicked)
        self._buttons.append((option, button))


class Segmented(OneDown):
    """A row of boxes of which one is filled: credibility 1 to 6, grade A to F. A click on the filled one clears it."""

    def __init__(
        self, name: str, options: Sequence[tuple[object, str, str]], value: object, parent: QWidget | None = None, *,
        can_clear: bool = True,
    ) -> None:  # fmt: skip
        """``options`` are (value, character, full wording)."""
        super().__init__(name, value, parent, can_clear=can_clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(0)
        for option, character, words in options:
            button = QToolButton()
            button.setText(character)
            button.setFixedSize(20 if len(character) == 1 else 60, 20)
            button.setToolTip(words)
            button.setAccessibleName(f"{name}: {words}")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setStyleSheet(_BOX)
            self._take(option, button)
            row.addWidget(button)
        row.addStretch()


_BOX = """
QToolButton { background: palette(button); color: palette(text); border: 1px solid palette(mid); border-radius: 0;
  padding: 0; }
QToolButton:hover { background: palette(alternate-base); }
QToolButton:checked { background: palette(link); color: palette(base); border-color: palette(link); font-weight: 600; }
QToolButton:focus { border: 2px solid palette(link); }
"""


class FieldRow(QWidget):
    """A field's name in ink3 and the field beside it."""

    def __init__(self, words: str, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        if isinstance(field, TextField | LongField | ChoiceField):
            field.setAccessibleName(words)
        name = Ink(words, ink="ink3", wrap=True)
        name.setFixedWidth(name_column())
        name.setContentsMargins(0, 3, 0, 0)
        if isinstance(field, Ink):  # where a field that is edited has its words
            field.setContentsMargins(7, 3, 0, 3)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(field, 1)


def leave(field: QWidget) -> None:
    """Give the focus back to the text: the window knows where that is."""
    field.clearFocus()
    window = field.window()
    back = getattr(window, "focus_text", None)
    if callable(back):
        back()
