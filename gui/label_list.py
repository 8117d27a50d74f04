"""The label palette in the sidebar: swatch, name, count, key and eye of each label."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
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
from gui.labels import LabelBook
from gui.theme import label_colour, theme, theme_changed, tinted, ui_font
from gui.widgets import paint_key_cap
from storage.records import Label

ROW = 25
EYE = 26
Index = QModelIndex | QPersistentModelIndex


class LabelModel(QAbstractListModel):
    """Rows are labels of the palette."""

    def __init__(self, book: LabelBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._labels: list[Label] = book.in_palette()
        book.changed.connect(self.on_changed)
        book.hidden_changed.connect(self.on_hidden_changed)

    def label(self, row: int) -> Label:
        return self._labels[row]

    def count(self, row: int) -> int:
        return self._book.counts.get(self._labels[row].id, 0)

    def name(self, row: int) -> str:
        return self._book.name_of(self._labels[row].id)

    def is_hidden(self, row: int) -> bool:
        return self._labels[row].id in self._book.hidden

    def toggle_eye(self, row: int) -> None:
        self._book.set_hidden(self._labels[row].id, not self.is_hidden(row))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        return 0 if parent.isValid() else len(self._labels)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = index.row()
        label = self._labels[row]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.name(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return label.description
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [self.name(row), str(self.count(row))]
            parts += [_tr("key {}").format(label.shortcut)] if label.shortcut else []
            parts += [_tr("hidden")] if self.is_hidden(row) else []
            return ", ".join(parts)
        return None

    @Slot()
    def on_changed(self) -> None:
        labels = self._book.in_palette()
        if labels != self._labels:
            self.beginResetModel()
            self._labels = labels
            self.endResetModel()
        else:
            self.on_hidden_changed()

    @Slot()
    def on_hidden_changed(self) -> None:
        if self._labels:
            self.dataChanged.emit(self.index(0), self.index(len(self._labels) - 1))


class LabelDelegate(QStyledItemDelegate):
    """One palette row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(180, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, LabelModel)
        row = index.row()
        label, hidden = model.label(row), model.is_hidden(row)
        box = QRectF(option.rect)
        state = option.state
        painter.save()
        if state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus):
            painter.fillRect(box, theme().hover)
        middle = box.center().y()
        paint_swatch(painter, QPointF(box.left() + 12, middle - 7), label_colour(label.colour))
        right = box.right() - EYE
        painter.setFont(ui_font(12.5))
        painter.setPen(theme().ink3 if hidden else theme().ink)
        count = str(model.count(row) or "")
        taken = 34 + QFontMetricsF(ui_font(11.5)).horizontalAdvance(count)
        room = QRectF(box.left() + 36, box.top(), right - box.left() - 36 - taken, box.height())
        name = painter.fontMetrics().elidedText(model.name(row), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(ui_font(11.5))
        painter.setPen(theme().ink3)
        counted = QRectF(right - 76, box.top(), 46, box.height())
        painter.drawText(counted, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
        if label.shortcut:
            paint_key_cap(painter, QRectF(right - 22, middle - 9, 16, 18), label.shortcut)
        eye = "eye-off" if hidden else "eye"
        paint_icon(
            painter, eye, QRectF(box.right() - EYE + 4, middle - 7, 14, 14), theme().ink3 if hidden else theme().ink2
        )
        painter.restore()


class LabelList(QListView):
    """Tells ``label_chosen`` when a label is clicked (it tags what is selected); a click on the eye hides or shows."""

    label_chosen = Signal(str)

    def __init__(self, book: LabelBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = LabelModel(book, self)
        self.setModel(self._labels)
        self.setItemDelegate(LabelDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setStyleSheet("QListView { background: transparent; }")
        self.setAccessibleName(self.tr("Labels"))
        self._labels.modelReset.connect(self.updateGeometry)
        theme_changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        return QSize(180, self._labels.rowCount() * ROW + 2)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        if event.position().x() >= self.viewport().width() - EYE:
            self._labels.toggle_eye(index.row())
        else:
            self.label_chosen.emit(self._labels.label(index.row()).id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.label_chosen.emit(self._labels.label(index.row()).id)
        elif index.isValid() and event.key() == Qt.Key.Key_Space:
            self._labels.toggle_eye(index.row())
        else:
            super().keyPressEvent(event)


def paint_swatch(painter: QPainter, at: QPointF, colour: QColor, width: float = 15, height: float = 13) -> None:
    """A label's colour as it looks in the text: a tint over an underline."""
    painter.fillRect(QRectF(at.x(), at.y(), width, height - 2.5), tinted(colour, theme().tint_strong))
    painter.fillRect(QRectF(at.x(), at.y() + height - 2.5, width, 2.5), colour)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LabelList", text)
