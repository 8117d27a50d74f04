"""The marks of one article as a list: what a screen reader walks through, and a table of contents for everyone."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.reader.canvas import TextCanvas
from gui.reader.glyphs import paint_claim_glyph, paint_ring, paint_tick
from gui.reader.marks import Mark, MarkKind, MarkStatus
from gui.reader.wording import mark_name, mark_quote
from gui.theme import label_colour, theme, tinted, ui_font

_Index = QModelIndex | QPersistentModelIndex
_ROW = 26


class OutlineModel(QAbstractListModel):
    """The shown marks of a text in reading order; claims alone when ``claims_only``."""

    def __init__(self, canvas: TextCanvas, claims_only: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._claims_only = claims_only
        self._marks: list[Mark] = []
        canvas.marks_changed.connect(self.on_marks_changed)
        self.on_marks_changed()

    def mark(self, row: int) -> Mark:
        return self._marks[row]

    def row_of(self, mark_id: str) -> int:
        """The mark's row; -1 when it is not in the list."""
        return next((row for row, mark in enumerate(self._marks) if mark.id == mark_id), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._marks)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        mark, text = self._marks[index.row()], self._canvas.text
        if role == Qt.ItemDataRole.DisplayRole:
            return mark_quote(mark, text)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return mark_name(mark, text)
        if role == Qt.ItemDataRole.UserRole:
            return mark.id
        return None

    @Slot()
    def on_marks_changed(self) -> None:
        """Renew the rows that differ: one changed mark is one changed row."""
        marks = [mark for mark in self._canvas.index.ordered() if not self._claims_only or mark.kind == MarkKind.CLAIM]
        old = self._marks
        head = 0
        while head < min(len(old), len(marks)) and old[head] is marks[head]:
            head += 1
        tail = 0
        while tail < min(len(old), len(marks)) - head and old[-1 - tail] is marks[-1 - tail]:
            tail += 1
        gone, new = len(old) - head - tail, len(marks) - head - tail
        common = min(gone, new)
        if gone > common:
            self.beginRemoveRows(QModelIndex(), head + common, head + gone - 1)
            self._marks = old[: head + common] + old[len(old) - tail :]
            self.endRemoveRows()
        if new > common:
            self.beginInsertRows(QModelIndex(), head + common, head + new - 1)
            self._marks = marks
            self.endInsertRows()
        self._marks = marks
        if common:
            self.dataChanged.emit(self.index(head), self.index(head + common - 1))


class MarkOutline(QListView):
    """Signals carry mark ids: ``mark_chosen`` when the current row changed, ``mark_activated`` on Enter."""

    mark_chosen = Signal(str)
    mark_activated = Signal(str)

    def __init__(self, canvas: TextCanvas, claims_only: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = OutlineModel(canvas, claims_only, self)
        self.setModel(self._model)
        self.setItemDelegate(_OutlineDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Marks of the article"))
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.activated.connect(self._on_activated)

    def choose(self, mark_id: str | None) -> None:
        """Make a mark's row the current one, without a signal."""
        row = self._model.row_of(mark_id) if mark_id else -1
        self.blockSignals(True)
        self.setCurrentIndex(self._model.index(row) if row >= 0 else QModelIndex())
        self.blockSignals(False)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid():
            self.mark_chosen.emit(self._model.mark(current.row()).id)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self.mark_activated.emit(self._model.mark(index.row()).id)


class _OutlineDelegate(QStyledItemDelegate):
    """A row: the mark's sign as in the text, then its words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(120, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        if not isinstance(model, OutlineModel):
            return
        mark, t = model.mark(index.row()), theme()
        box = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, t.accentbg)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, t.hover)
        sign = QRectF(box.left(), box.top(), 30, box.height())
        if mark.kind == MarkKind.CLAIM:
            paint_claim_glyph(painter, mark, sign.center(), None, t)
        elif mark.kind == MarkKind.QUOTATION:
            glyph = paint_tick if mark.status == MarkStatus.CONFIRMED else None
            if glyph is not None:
                glyph(painter, sign.center(), t.ink3, t.paper)
            else:
                paint_ring(painter, sign.center(), t.ink3)
        else:
            _paint_swatch(painter, mark, sign)
        painter.setFont(ui_font(11))
        painter.setPen(t.ink3)
        code_width = painter.fontMetrics().horizontalAdvance(mark.code) + 12 if mark.code else 8
        painter.drawText(
            box.adjusted(0, 0, -8, 0), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), mark.code
        )
        painter.setFont(ui_font(12.5))
        painter.setPen(t.ink if mark.status == MarkStatus.CONFIRMED else t.ink2)
        room = box.adjusted(34, 0, -code_width - 4, 0)
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), words)
        painter.restore()


def _paint_swatch(painter: QPainter, mark: Mark, sign: QRectF) -> None:
    """Tint over underline for what is confirmed, dashes for what is suggested."""
    colour = label_colour(mark.colour)
    box = QRectF(sign.center().x() - 8, sign.center().y() - 6, 16, 12)
    if mark.status == MarkStatus.CONFIRMED:
        painter.fillRect(box, tinted(colour, theme().tint_strong))
        painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), colour)
    else:
        for left in (0.0, 6.0, 12.0):
            painter.fillRect(QRectF(box.left() + left, box.bottom() - 2, 4, 1.5), colour)
