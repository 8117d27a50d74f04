"""The articles that have what was looked for: title, how many places, and the words around the first one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
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
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui.concordance.delegate import flat, reads_right_to_left
from gui.numerals import whole
from gui.offsets import OffsetMap
from gui.rows import prepare_list
from gui.theme import reading_font, theme, ui_font
from gui.upright import fitted
from gui.widgets import paint_grade
from storage.concordance import Line

ROW = 84
Index = QModelIndex | QPersistentModelIndex
ArticleIdRole = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Row:
    """One article of the answer."""

    article_id: str
    title: str
    grade: str
    caption: str
    count: int
    first: Line


class FoundModel(QAbstractListModel):
    """Articles, the best first; ``chosen`` is the one whose places alone are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self.chosen = ""

    def show(self, rows: Sequence[Row]) -> None:
        """Become these rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def append(self, rows: Sequence[Row]) -> None:
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def choose(self, article_id: str) -> None:
        """Mark the article whose places alone are shown; empty for none."""
        self.chosen = article_id
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def row(self, at: int) -> Row:
        return self._rows[at]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == ArticleIdRole:
            return row.article_id
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.title}\n{row.caption}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            count = self.tr("1 place") if row.count == 1 else self.tr("{} places").format(whole(row.count))
            return ", ".join(part for part in (row.title, row.caption, count) if part)
        return None


class FoundDelegate(QStyledItemDelegate):
    """Title, grade and outlet with the count at the right, two lines of words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(180, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, FoundModel)
        row, box, t = model.row(index.row()), QRectF(option.rect), theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if model.chosen == row.article_id:
            painter.fillRect(box, t.accentbg)
            painter.fillRect(QRectF(box.left(), box.top(), 2, box.height()), t.accent)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, t.hover)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), t.line)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(t.accent)
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -1.5))
        left, width = box.left() + 12, box.width() - 24
        painter.setFont(ui_font(12.5, 500))
        painter.setPen(t.ink)
        title = fitted(painter.fontMetrics(), row.title, width)
        painter.drawText(QRectF(left, box.top() + 7, width, 17), Qt.AlignmentFlag.AlignVCenter, title)
        paint_grade(painter, QPointF(left, box.top() + 27), row.grade)
        painter.setFont(ui_font(11, 600))
        count = whole(row.count)
        wide = painter.fontMetrics().horizontalAdvance(count)
        painter.setPen(t.ink2)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(left, box.top() + 26, width, 16), right, count)
        painter.setFont(ui_font(11))
        painter.setPen(t.ink3)
        caption = fitted(painter.fontMetrics(), row.caption, width - wide - 27)
        painter.drawText(
            QRectF(left + 20, box.top() + 26, width - wide - 27, 16), Qt.AlignmentFlag.AlignVCenter, caption
        )
        self._snippet(painter, QRectF(left, box.top() + 45, width, 34), row.first)
        painter.restore()

    def _snippet(self, painter: QPainter, box: QRectF, line: Line) -> None:
        """Two lines around the first place, what was found standing out."""
        font = reading_font(12.5)
        metrics = QFontMetricsF(font)
        before = metrics.elidedText(flat(line.left), Qt.TextElideMode.ElideLeft, box.width() * 0.62)
        before += " " if line.left[-1:].isspace() else ""
        key = flat(line.key)
        after = flat(line.right)
        words = f"{before}{key}{' ' if line.right[:1].isspace() else ''}{after}"
        layout = QTextLayout(fitted(metrics, words, box.width() * 1.9), font)
        offsets = OffsetMap(words)
        found = QTextLayout.FormatRange()
        found.start = offsets.to_utf16(len(before))
        found.length = offsets.to_utf16(len(before) + len(key)) - found.start
        found.format.setForeground(theme().ink)
        found.format.setFontWeight(QFont.Weight.Bold)
        layout.setFormats([found])
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if reads_right_to_left(line):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        layout.setTextOption(option)
        layout.beginLayout()
        for number in range(2):
            row = layout.createLine()
            if not row.isValid():
                break
            row.setLineWidth(box.width())
            row.setPosition(QPointF(0, number * 16))
        layout.endLayout()
        painter.setPen(theme().ink2)
        layout.draw(painter, box.topLeft())


class FoundList(QListView):
    """``chosen`` (article id) on a click or Enter."""

    chosen = Signal(str)

    def __init__(self, model: FoundModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = model
        prepare_list(self, self.tr("Articles that have it"), model, FoundDelegate(self))
        self.setUniformItemSizes(True)
        self.clicked.connect(self.on_clicked)

    @Slot(QModelIndex)
    def on_clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self._found.row(index.row()).article_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.on_clicked(self.currentIndex())
        elif key == Qt.Key.Key_Escape or (event.text().isprintable() and event.text()):
            event.ignore()
        else:
            super().keyPressEvent(event)
