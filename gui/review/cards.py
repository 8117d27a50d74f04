"""What comes next and what was just decided: short lists of painted rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from gui.icons import paint_icon
from gui.rows import Index, RowDelegate, RowModel, paint_words, prepare_list
from gui.theme import theme, ui_font

ROW = 53
CardIdRole = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Card:
    """One row: what it is about, a caption, its sign. ``struck`` strikes the words out."""

    id: str
    words: str
    caption: str
    icon: str = "proposed"
    struck: bool = False


class CardModel(RowModel[Card]):
    """Cards from top to bottom. Showing a list that differs at its ends moves only what differs."""

    def show(self, cards: Sequence[Card]) -> None:
        """Become this list; rows that both lists have, in the same order, stay."""
        wanted = {card.id for card in cards}
        for row in range(len(self._rows) - 1, -1, -1):
            if self._rows[row].id not in wanted:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._rows[row]
                self.endRemoveRows()
        for row, card in enumerate(cards):
            if row < len(self._rows) and self._rows[row].id == card.id:
                if self._rows[row] != card:
                    self._rows[row] = card
                    self.dataChanged.emit(self.index(row), self.index(row))
                continue
            old = next((n for n in range(row, len(self._rows)) if self._rows[n].id == card.id), None)
            if old is not None:
                self.beginRemoveRows(QModelIndex(), old, old)
                del self._rows[old]
                self.endRemoveRows()
            self.beginInsertRows(QModelIndex(), row, row)
            self._rows.insert(row, card)
            self.endInsertRows()

    def told(self, row: Card, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == CardIdRole:
            return row.id
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.words}, {row.caption}"
        return f"{row.words}\n{row.caption}" if role == Qt.ItemDataRole.ToolTipRole else None


class CardDelegate(RowDelegate):
    """Sign, words, caption."""

    height, width = ROW, 120

    def paint_row(self, painter: QPainter, box: QRectF, index: Index) -> None:
        model = index.model()
        assert isinstance(model, CardModel)
        card = model.row(index.row())
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme().line)
        paint_icon(painter, card.icon, QRectF(box.left() + 14, box.top() + 10, 14, 14), theme().ink2)
        font = ui_font(12.5, 500)
        font.setStrikeOut(card.struck)
        room = QRectF(box.left() + 36, box.top() + 8, box.width() - 50, 18)
        paint_words(painter, room, card.words, font, "ink3" if card.struck else "ink")
        paint_words(painter, room.translated(0, 17), card.caption, ui_font(11), "ink3")


class CardList(QListView):
    """As high as its rows; a click or Enter tells ``opened`` (the card's id)."""

    opened = Signal(str)

    def __init__(self, name: str, model: CardModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        prepare_list(self, name, model, CardDelegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self.on_clicked)
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self.on_rows_changed)
        self.on_rows_changed()

    @Slot()
    def on_rows_changed(self) -> None:
        model = self.model()
        self.setFixedHeight(model.rowCount() * ROW if model is not None else 0)

    @Slot(QModelIndex)
    def on_clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(str(index.data(CardIdRole)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.on_clicked(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        else:
            event.ignore()  # a list would take letters as a search
