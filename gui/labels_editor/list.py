"""The labels of one kind in the editor: swatch, name, how many bear it, its key."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QWidget

from gui.label_list import paint_swatch
from gui.numerals import whole
from gui.rows import Index, RowDelegate, RowModel, paint_words, prepare_list
from gui.theme import label_colour, ui_font
from gui.widgets import paint_key_cap

ROW = 30


@dataclass(frozen=True, slots=True)
class LabelRow:
    """``raw`` is the name in files where the screen says another word for it."""

    id: str
    name: str
    raw: str
    colour: str
    key: str
    count: int


class LabelRows(RowModel[LabelRow]):
    """The labels in their order."""

    def show_all(self, rows: list[LabelRow]) -> None:
        """Show these; where they are the same labels in the same order, only what changed is painted anew."""
        if [row.id for row in rows] != [row.id for row in self._rows]:
            self.show(rows)
        elif rows != self._rows:
            self._rows = list(rows)
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def number_of(self, label_id: str) -> int:
        """The row of a label, -1 when it is not listed."""
        return next((number for number, row in enumerate(self._rows) if row.id == label_id), -1)

    def told(self, row: LabelRow, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = [row.name, *([row.raw] if row.raw != row.name else []), _tr("borne {} times").format(row.count)]
            return ", ".join([*words, _tr("key {}").format(row.key)] if row.key else words)
        return None


class LabelRowDelegate(RowDelegate):
    """One label."""

    height = ROW
    width = 240

    def is_chosen(self, state: QStyle.StateFlag, index: Index) -> bool:
        return bool(state & QStyle.StateFlag.State_Selected)

    def paint_row(self, painter: QPainter, box: QRectF, index: Index) -> None:
        model = index.model()
        assert isinstance(model, LabelRows)
        row = model.row(index.row())
        middle = box.center().y()
        paint_swatch(painter, QPointF(box.left() + 14, middle - 7), label_colour(row.colour))
        if row.key:
            paint_key_cap(painter, QRectF(box.right() - 28, middle - 9, 18, 18), row.key)
        room = QRectF(box.right() - 34 - 60, box.top(), 54, box.height())
        paint_words(painter, room, whole(row.count) if row.count else "·", ui_font(11.5), "ink3", right=True)
        room = QRectF(box.left() + 40, box.top(), box.width() - 40 - 34 - 64, box.height())
        taken = paint_words(painter, room, row.name, ui_font(12.5, 500), "ink")
        if row.raw != row.name and room.width() - taken > 40:
            room.setLeft(room.left() + taken + 8)
            paint_words(painter, room, row.raw, ui_font(11), "ink3")


class EditorList(QListView):
    """Tells ``label_shown`` with the current label's id, and ``moved`` (-1 up, 1 down) for Alt with the arrows."""

    label_shown = Signal(str)
    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = LabelRows(self)
        prepare_list(self, self.tr("Labels"), self.rows, LabelRowDelegate(self))
        self.setUniformItemSizes(True)

    def current_id(self) -> str:
        index = self.currentIndex()
        return self.rows.row(index.row()).id if index.isValid() else ""

    def choose(self, label_id: str) -> None:
        """Make a label the current one; the first one where it is not listed."""
        if self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(max(self.rows.number_of(label_id), 0)))

    @Slot(QModelIndex, QModelIndex)
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.label_shown.emit(self.current_id())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LabelsEditor", text)
