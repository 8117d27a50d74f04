"""What comes next and what was just decided: short lists of painted rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui.icons import paint_icon
from gui.theme import theme, theme_changed, ui_font

ROW = 53
Index = QModelIndex | QPersistentModelIndex
CardIdRole = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Card:
    """One row: what it is about, a caption, its sign. ``struck`` strikes the words out."""

    id: str
    words: str
    caption: str
    icon: str = "proposed"
    struck: bool = False


class CardModel(QAbstractListModel):
    """Cards from top to bottom. Showing a list that differs at its ends moves only what differs."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: list[Card] = []

    def cards(self) -> list[Card]:
        return list(self._cards)

    def show(self, cards: Sequence[Card]) -> None:
        """Become this list; rows that both lists have, in the same order, stay."""
        wanted = {card.id for card in cards}
        for row in range(len(self._cards) - 1, -1, -1):
            if self._cards[row].id not in wanted:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._cards[row]
                self.endRemoveRows()
        for row, card in enumerate(cards):
            if row < len(self._cards) and self._cards[row].id == card.id:
                if self._cards[row] != card:
                    self._cards[row] = card
                    self.dataChanged.emit(self.index(row), self.index(row))
                continue
            old = next((n for n in range(row, len(self._cards)) if self._cards[n].id == card.id), None)
            if old is not None:
                self.beginRemoveRows(QModelIndex(), old, old)
                del self._cards[old]
                self.endRemoveRows()
            self.beginInsertRows(QModelIndex(), row, row)
            self._cards.insert(row, card)
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        card = self._cards[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return card.words
        if role == CardIdRole:
            return card.id
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{card.words}, {card.caption}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{card.words}\n{card.caption}"
        return None

    def card(self, row: int) -> Card:
        return self._cards[row]


class CardDelegate(QStyledItemDelegate):
    """Sign, words, caption."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, CardModel)
        card = model.card(index.row())
        box = QRectF(option.rect)
        t = theme()
        painter.save()
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, t.hover)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(t.accent)
            painter.drawRect(box.adjusted(0.5, 0.5, -1.5, -1.5))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), t.line)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_icon(painter, card.icon, QRectF(box.left() + 14, box.top() + 10, 14, 14), t.ink2)
        font = ui_font(12.5, 500)
        font.setStrikeOut(card.struck)
        painter.setFont(font)
        painter.setPen(t.ink3 if card.struck else t.ink)
        room = QRectF(box.left() + 36, box.top() + 8, box.width() - 50, 18)
        words = painter.fontMetrics().elidedText(card.words, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.setFont(ui_font(11))
        painter.setPen(t.ink3)
        room = QRectF(box.left() + 36, box.top() + 26, box.width() - 50, 16)
        words = painter.fontMetrics().elidedText(card.caption, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()


class CardList(QListView):
    """As high as its rows; a click or Enter tells ``opened`` (the card's id)."""

    opened = Signal(str)

    def __init__(self, name: str, model: CardModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(CardDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setStyleSheet("QListView { background: transparent; }")
        self.setAccessibleName(name)
        self.clicked.connect(self.on_clicked)
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self.on_rows_changed)
        theme_changed.connect(self.viewport().update)
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
