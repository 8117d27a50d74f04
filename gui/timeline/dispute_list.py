"""The left side of Timeline: disputes by number, with how many positions and dates each has; all dated claims below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QListView, QStyle, QStyleOptionViewItem, QVBoxLayout, QWidget

from gui.disputes.matrix_painting import paint_chip
from gui.rows import Index, RowDelegate, RowModel, paint_words, prepare_list
from gui.theme import theme, ui_font
from gui.upright import lines_needed, two_lines
from gui.widgets import Ink, Surface

ALL = "all-dated-claims"
"""The key of the row that shows every dated claim."""

_WIDE = 210


@dataclass(frozen=True, slots=True)
class Item:
    """A row: a dispute, or (no ``number``) all dated claims."""

    key: str
    number: str
    caption: str
    question: str
    settled: bool = False


class ItemModel(RowModel[Item]):
    """Rows are disputes by number, then all dated claims."""

    def told(self, row: Item, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.question
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.number, row.question, row.caption) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.question}\n{row.caption}"
        return None

    def key(self, index: Index) -> str:
        return self.row(index.row()).key if index.isValid() else ""


class ItemDelegate(RowDelegate):
    """Chip and caption, the question below in at most two lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model = index.model()
        assert isinstance(model, ItemModel)
        view = self.parent()
        wide = view.viewport().width() if isinstance(view, QListView) else _WIDE
        return QSize(_WIDE, 41 + 17 * lines_needed(model.row(index.row()).question, ui_font(12.5, 500), wide - 26))

    def paint_plate(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag, index: Index) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme().accentbg)
            painter.fillRect(QRectF(box.left(), box.top(), 2, box.height()), theme().accent)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme().hover)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme().soft)

    def paint_row(self, painter: QPainter, box: QRectF, index: Index) -> None:
        model = index.model()
        assert isinstance(model, ItemModel)
        row = model.row(index.row())
        left = box.left() + 14
        if row.number:
            left += paint_chip(painter, QPointF(left, box.top() + 11), row.number, resolved=row.settled) + 7
        room = QRectF(left, box.top() + 10, box.right() - left - 4, 18)
        paint_words(painter, room, row.caption, ui_font(11), "ink3")
        painter.setFont(ui_font(12.5, 500))
        painter.setPen(theme().ink)
        y = box.top() + 32
        for line in two_lines(row.question, ui_font(12.5, 500), box.width() - 26):
            painter.drawText(QRectF(box.left() + 14, y, box.width() - 22, 17), Qt.AlignmentFlag.AlignVCenter, line)
            y += 17


class ItemView(QListView):
    """``opened`` when Enter or Right is pressed on a row."""

    opened = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self.opened.emit()
        elif event.text().isprintable() and event.text().strip():
            event.ignore()  # signs and digits mean something to the view; a list would look for a row that begins so
        else:
            super().keyPressEvent(event)


class DisputeList(Surface):
    """``chosen`` (key of a row); ``entered`` when the person wants to go on into what is shown."""

    chosen = Signal(str)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("side", "", parent)
        self.model = ItemModel(self)
        self.view = ItemView()
        self.view.setResizeMode(QListView.ResizeMode.Adjust)  # questions break elsewhere in another width
        prepare_list(self.view, self.tr("Disputes by number"), self.model, ItemDelegate(self.view))
        head = QHBoxLayout()
        head.setContentsMargins(14, 12, 14, 4)
        head.addWidget(Ink(self.tr("Disputes"), px=11, weight=600, ink="ink3"))
        head.addStretch()
        head.addWidget(Ink(self.tr("by number"), px=11, ink="ink3"))
        foot = Ink(
            self.tr("Positions sit at the date the source says the figure was true, not the day it was printed."),
            px=11, ink="ink3", wrap=True,
        )  # fmt: skip
        foot.setContentsMargins(14, 10, 12, 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(foot)
        self.view.selectionModel().currentChanged.connect(self.on_current_changed)
        self.view.opened.connect(self.entered)

    def show_items(self, items: Sequence[Item], current: str) -> None:
        """Show rows; the selection stays without being told of."""
        if list(items) != self.model.rows():
            self.view.selectionModel().currentChanged.disconnect(self.on_current_changed)
            self.model.show(items)
            self.view.selectionModel().currentChanged.connect(self.on_current_changed)
        self.select(current)

    def select(self, key: str) -> None:
        """Select a row without telling of it."""
        row = next((n for n, item in enumerate(self.model.rows()) if item.key == key), -1)
        selection = self.view.selectionModel()
        if selection.currentIndex().row() != row:
            selection.currentChanged.disconnect(self.on_current_changed)
            self.view.setCurrentIndex(self.model.index(row))
            selection.currentChanged.connect(self.on_current_changed)

    def on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.model.key(current))
