"""The articles that have what was looked for: title, how many places, and the words around the first one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QWidget

from gui.concordance.delegate import flat, reads_right_to_left
from gui.numerals import whole
from gui.offsets import OffsetMap
from gui.rows import Index, RowDelegate, RowModel, paint_words, prepare_list
from gui.theme import reading_font, theme, ui_font
from gui.upright import fitted
from gui.widgets import paint_grade
from storage.concordance import Line

ROW = 84
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


class FoundModel(RowModel[Row]):
    """Articles, the best first; ``chosen`` is the one whose places alone are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chosen = ""

    def choose(self, article_id: str) -> None:
        """Mark the article whose places alone are shown; empty for none."""
        self.chosen = article_id
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def told(self, row: Row, role: int) -> object:
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


class FoundDelegate(RowDelegate):
    """Title, grade and outlet with the count at the right, two lines of words."""

    height = ROW

    def is_chosen(self, state: QStyle.StateFlag, index: Index) -> bool:
        return _model_of(index).chosen == _model_of(index).row(index.row()).article_id

    def paint_row(self, painter: QPainter, box: QRectF, index: Index) -> None:
        row = _model_of(index).row(index.row())
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme().line)
        left, width = box.left() + 12, box.width() - 24
        paint_words(painter, QRectF(left, box.top() + 7, width, 17), row.title, ui_font(12.5, 500), "ink")
        paint_grade(painter, QPointF(left, box.top() + 27), row.grade)
        below = QRectF(left, box.top() + 26, width, 16)
        taken = paint_words(painter, below, whole(row.count), ui_font(11, 600), "ink2", right=True)
        paint_words(painter, below.adjusted(20, 0, -taken - 7, 0), row.caption, ui_font(11), "ink3")
        self._snippet(painter, QRectF(left, box.top() + 45, width, 34), row.first)

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


def _model_of(index: Index) -> FoundModel:
    model = index.model()
    assert isinstance(model, FoundModel)
    return model


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
