"""Ctrl+K: one field that finds commands, articles, entities, labels, and words in all texts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from gui.fuzzy import score
from gui.icons import paint_icon
from gui.rows import Index, RowDelegate, RowModel, paint_words, prepare_list
from gui.theme import theme, ui_font
from gui.widgets import paint_key_cap

ROW = 30
SHOWN = 60
TEXT_SEARCH_AFTER = 120
"""Milliseconds without a key before the texts are searched; names and commands answer at once."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the palette. ``key`` says to its source what was chosen."""

    kind: str
    key: str
    words: str
    aside: str = ""
    keys: str = ""
    icon: str = ""
    enabled: bool = True


Names = Callable[[], Iterable[Choice]]
Finder = Callable[[str], Iterable[Choice]]


class ChoiceModel(RowModel[Choice]):
    """The choices that match, best first."""

    def told(self, row: Choice, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.words, row.aside, row.keys) if part)
        return None


class ChoiceDelegate(RowDelegate):
    """Icon, words, what kind of thing, key."""

    height, width = ROW, 400

    def paint_plate(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag, index: Index) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().accentbg)
            painter.drawRoundedRect(box.adjusted(6, 1, -6, -1), 5, 5)

    def paint_row(self, painter: QPainter, box: QRectF, index: Index) -> None:
        model = index.model()
        assert isinstance(model, ChoiceModel)
        choice = model.row(index.row())
        if choice.icon:
            paint_icon(painter, choice.icon, QRectF(box.left() + 16, box.top() + 8, 14, 14))
        right = box.right() - 14
        if choice.keys:
            painter.setFont(ui_font(10.8, 500))
            width = painter.fontMetrics().horizontalAdvance(choice.keys) + 12
            paint_key_cap(painter, QRectF(right - width, box.top() + 6, width, 18), choice.keys)
            right -= width + 10
        room = QRectF(right - 190, box.top(), 190, ROW)
        right -= paint_words(painter, room, choice.aside, ui_font(11), "ink3", right=True) + 12
        room = QRectF(box.left() + 40, box.top(), right - box.left() - 40, ROW)
        paint_words(painter, room, choice.words, ui_font(13), "ink" if choice.enabled else "neutralline")


class SearchPalette(QFrame):
    """A sheet over the window. Tells ``chosen`` with the Choice; Esc or a click elsewhere closes it."""

    chosen = Signal(object)

    def __init__(self, window: QWidget, names: Names, finder: Finder) -> None:
        super().__init__(window)
        self._finder = finder
        self._all = list(names())
        self._back = window.focusWidget()
        self._closing = False
        self.setAccessibleName(self.tr("Search or command"))
        self.field = PaletteField()
        self.field.setPlaceholderText(self.tr("Command, article, entity, or words in the texts"))
        self.field.setAccessibleName(self.tr("Search or command"))
        self.field.setFont(ui_font(15))
        self.field.setStyleSheet("QLineEdit { border: none; background: transparent; padding: 8px 12px; }")
        self.model = ChoiceModel(self)
        self.list = QListView()
        prepare_list(self.list, self.tr("What was found"), self.model, ChoiceDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 3, 1, 7)
        column.setSpacing(2)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self._texts = QTimer(self)
        self._texts.setSingleShot(True)
        self._texts.setInterval(TEXT_SEARCH_AFTER)
        self._texts.timeout.connect(self.on_texts_due)
        self.field.textChanged.connect(self.on_text_changed)
        self.list.clicked.connect(self.on_clicked)
        self.field.moved.connect(self.on_moved)
        self.field.taken.connect(self.on_taken)
        self.field.left.connect(self.close_palette)
        self._show_matches()

    def open(self) -> None:
        """Show it near the top of the window, with the cursor in its field."""
        window = self.window()
        width = min(640, window.width() - 80)
        self.setGeometry((window.width() - width) // 2, 58, width, min(440, window.height() - 120))
        self.show()
        self.raise_()
        self.field.setFocus()

    @Slot()
    def close_palette(self) -> None:
        """Put it away and give the keyboard back."""
        if self._closing:
            return
        self._closing = True
        self._texts.stop()
        had_focus = self.field.hasFocus()
        self.hide()
        if had_focus and self._back is not None and isValid(self._back) and self._back.isVisible():
            self._back.setFocus()
        self.deleteLater()

    @Slot()
    def on_text_changed(self) -> None:
        self._show_matches()
        self._texts.start()

    @Slot()
    def on_texts_due(self) -> None:
        query = self.field.text().strip()
        if len(query) >= 3:
            self.model.append(list(self._finder(query)))
            self._choose_first()

    @Slot()
    def on_taken(self) -> None:
        self._take(self.list.currentIndex())

    @Slot(QModelIndex)
    def on_clicked(self, index: QModelIndex) -> None:
        self._take(index)

    def _show_matches(self) -> None:
        query = self.field.text().strip()
        if not query:
            self.model.show(self._all[:SHOWN])
        else:
            ranked = [(score(query, choice.words), number, choice) for number, choice in enumerate(self._all)]
            ranked = [item for item in ranked if item[0] > 0]
            ranked.sort(key=lambda item: (-item[0], item[1]))
            self.model.show([choice for _, _, choice in ranked[:SHOWN]])
        self._choose_first()

    def _choose_first(self) -> None:
        if self.model.rowCount() and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))

    def _take(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        choice = self.model.row(index.row())
        if choice.enabled:
            self.close_palette()  # first: the command must find the focus where it was
            self.chosen.emit(choice)

    @Slot(int)
    def on_moved(self, by: int) -> None:
        count = self.model.rowCount()
        if count:
            row = min(max(self.list.currentIndex().row() + by, 0), count - 1)
            self.list.setCurrentIndex(self.model.index(row))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().accent, 1.4))
        painter.setBrush(theme().raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.7, 0.7, -0.7, -0.7), 6, 6)
        painter.fillRect(QRectF(1.4, 44, self.width() - 2.8, 1), theme().soft)
        painter.end()


class PaletteField(QLineEdit):
    """The field of the palette: arrows move in the list below."""

    moved = Signal(int)
    taken = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}
        key = Qt.Key(event.key())
        if key in moves:
            self.moved.emit(moves[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()
