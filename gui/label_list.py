"""The label palette in the sidebar: swatch, name, count, key and eye of each label."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from gui.icons import paint_icon
from gui.label_names import in_words
from gui.labels import LabelBook
from gui.numerals import decimal, whole
from gui.rows import Index, RowDelegate, RowModel, paint_words, prepare_list
from gui.theme import label_colour, theme, tinted, ui_font
from gui.widgets import paint_key_cap
from storage.records import Label

ROW = 25
EYE = 24


class LabelModel(RowModel[Label]):
    """Rows are labels of the palette."""

    def __init__(self, book: LabelBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._rows = book.in_palette()
        book.changed.connect(self.on_changed)
        book.hidden_changed.connect(self.on_hidden_changed)

    def count(self, row: int) -> int:
        return self._book.counts.get(self._rows[row].id, 0)

    def name(self, row: int) -> str:
        return self._book.name_of(self._rows[row].id)

    def is_hidden(self, row: int) -> bool:
        return self._rows[row].id in self._book.hidden

    def toggle_eye(self, row: int) -> None:
        self._book.set_hidden(self._rows[row].id, not self.is_hidden(row))

    def told(self, row: Label, role: int) -> object:
        name, count = self._book.name_of(row.id), self._book.counts.get(row.id, 0)
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == Qt.ItemDataRole.ToolTipRole:
            said = f"{name}: {whole(count)}" if count else name
            return f"{said}\n{in_words(row.description)}" if row.description else said
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [name, str(count)]
            parts += [_tr("key {}").format(row.shortcut)] if row.shortcut else []
            parts += [_tr("hidden")] if row.id in self._book.hidden else []
            return ", ".join(parts)
        return None

    @Slot()
    def on_changed(self) -> None:
        labels = self._book.in_palette()
        if labels != self._rows:
            self.show(labels)
        else:
            self.on_hidden_changed()

    @Slot()
    def on_hidden_changed(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))


class LabelDelegate(RowDelegate):
    """One palette row."""

    height = ROW

    def paint_row(self, painter: QPainter, box: QRectF, index: Index) -> None:
        model = index.model()
        assert isinstance(model, LabelModel)
        row = index.row()
        label, hidden = model.row(row), model.is_hidden(row)
        middle = box.center().y()
        paint_swatch(painter, QPointF(box.left() + 12, middle - 7), label_colour(label.colour))
        right = box.right() - EYE
        room = QRectF(right - 71, box.top(), 46, box.height())
        count, name = short_count(model.count(row)), model.name(row)
        beside = name_width(box.width(), QFontMetricsF(ui_font(11.5)).horizontalAdvance(count))
        if beside < QFontMetricsF(ui_font(12.5)).horizontalAdvance(name) <= name_width(box.width(), 0):
            count = ""  # in a narrow list the name needs its end more than the number, which the tooltip tells
        taken = paint_words(painter, room, count, ui_font(11.5), "ink3", right=True)
        room = QRectF(box.left() + 33, box.top(), name_width(box.width(), taken), box.height())
        paint_words(painter, room, name, ui_font(12.5), "ink3" if hidden else "ink")
        if label.shortcut:
            paint_key_cap(painter, QRectF(right - 20, middle - 9, 16, 18), label.shortcut)
        eye = "eye-off" if hidden else "eye"
        ink = theme().ink3 if hidden else theme().ink2
        paint_icon(painter, eye, QRectF(right + 3, middle - 7, 14, 14), ink)


class LabelList(QListView):
    """Tells ``label_chosen`` when a label is clicked (it tags what is selected); a click on the eye hides or shows."""

    label_chosen = Signal(str)

    def __init__(self, book: LabelBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = LabelModel(book, self)
        prepare_list(self, self.tr("Labels"), self._labels, LabelDelegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._labels.modelReset.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(180, self._labels.rowCount() * ROW + 2)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        if event.position().x() >= self.viewport().width() - EYE:
            self._labels.toggle_eye(index.row())
        else:
            self.label_chosen.emit(self._labels.row(index.row()).id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.label_chosen.emit(self._labels.row(index.row()).id)
        elif index.isValid() and event.key() == Qt.Key.Key_Space:
            self._labels.toggle_eye(index.row())
        else:
            super().keyPressEvent(event)


def name_width(row: float, count: float) -> float:
    """Pixels for a label's name in a row of this width, beside a count of that width."""
    return row - 33 - 31 - count - EYE


def short_count(count: int) -> str:
    """ "973", "1.2k", "35k", nothing for none: the row is narrow, and the whole number is in its tooltip."""
    if count < 1_000:
        return str(count or "")
    return f"{decimal(count / 1_000, 1 if count < 9_950 else 0)}k"


def paint_swatch(painter: QPainter, at: QPointF, colour: QColor, width: float = 15, height: float = 13) -> None:
    """A label's colour as it looks in the text: a tint over an underline."""
    painter.fillRect(QRectF(at.x(), at.y(), width, height - 2.5), tinted(colour, theme().tint_strong))
    painter.fillRect(QRectF(at.x(), at.y() + height - 2.5, width, 2.5), colour)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LabelList", text)
