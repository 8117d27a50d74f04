"""What lists of painted rows have in common: the model over a Python list, a row's frame, the view's manners."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from gui.theme import theme, theme_changed
from gui.upright import line_of

Index = QModelIndex | QPersistentModelIndex
T = TypeVar("T")


class RowModel(QAbstractListModel, Generic[T]):
    """A list of records from top to bottom. Subclasses say in ``told`` what a record answers to a role."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[T] = []

    def row(self, number: int) -> T:
        return self._rows[number]

    def rows(self) -> list[T]:
        return list(self._rows)

    def show(self, rows: Sequence[T]) -> None:
        """Become this list."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def append(self, rows: Sequence[T]) -> None:
        """Go on with these."""
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def told(self, row: T, role: int) -> object:
        """What a view is told about a record; None where there is nothing to say."""
        raise TypeError(f"{type(self).__name__} tells nothing")

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self.told(self._rows[index.row()], role) if index.isValid() else None


class RowDelegate(QStyledItemDelegate):
    """Rows of one height over a plate that shows pointer and focus. Subclasses draw what stands in them."""

    height = 25
    width = 180

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.width, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_plate(painter, QRectF(option.rect), option.state, index)
        self.paint_row(painter, QRectF(option.rect), index)
        painter.restore()

    def is_chosen(self, state: QStyle.StateFlag, index: Index) -> bool:
        """Whether a row stands on the accent's plate, with an edge at its left."""
        return False

    def paint_plate(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag, index: Index) -> None:
        """What lies under a row."""
        if self.is_chosen(state, index):
            painter.fillRect(box, theme().accentbg)
            painter.fillRect(QRectF(box.left(), box.top(), 2, box.height()), theme().accent)
        elif state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus):
            painter.fillRect(box, theme().hover)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme().accent)
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))

    def paint_row(self, painter: QPainter, box: QRectF, index: Index) -> None:
        """The row itself."""
        raise TypeError(f"{type(self).__name__} draws nothing")


def prepare_list(view: QListView, name: str, model: QAbstractListModel, delegate: QStyledItemDelegate) -> None:
    """A list without frame or side scrolling, on whatever it lies on, that follows the pointer and the theme."""
    view.setModel(model)
    view.setItemDelegate(delegate)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setMouseTracking(True)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.viewport().setAutoFillBackground(False)
    view.setAccessibleName(name)
    theme_changed.connect(view.viewport().update)


def paint_words(
    painter: QPainter, box: QRectF, words: str, font: QFont, ink: str, *, right: bool = False,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> float:  # fmt: skip
    """One line in an ink of the theme, in the middle of ``box``, shortened to it; returns the width that it took."""
    painter.setFont(font)
    painter.setPen(getattr(theme(), ink))
    shown = painter.fontMetrics().elidedText(line_of(words), elide, int(box.width()))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | side, shown)
    return painter.fontMetrics().horizontalAdvance(shown)
