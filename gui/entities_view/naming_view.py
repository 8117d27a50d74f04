"""The naming table on screen: who writes what, with the first use of the chosen cell below it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.entities_view.naming_model import Index, NamingModel
from gui.key_button import KeyButton
from gui.numerals import whole
from gui.theme import reading_font, theme, theme_changed, ui_font
from gui.upright import fitted
from gui.widgets import Ink, Surface, paint_grade

ROW, HEAD, FOOT = 29, 30, 34
ARTICLE, NAME_LEAST, SUM = 118, 190, 62


class NamingHead(QHeaderView):
    """The outlets, each with its grade."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFixedHeight(HEAD)
        theme_changed.connect(self.viewport().update)

    def paintSection(self, painter: QPainter, rect: object, logical: int) -> None:
        model, t = self.model(), theme()
        assert isinstance(model, NamingModel)
        box = QRectF(rect)  # type: ignore[call-overload]
        painter.save()
        painter.fillRect(box, t.paper)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), t.line)
        painter.setFont(ui_font(11, 600))
        words = str(model.headerData(logical, Qt.Orientation.Horizontal))
        right = box.adjusted(4, 0, -16 if logical == model.columnCount() - 1 else -12, 0)
        if logical == 0:
            painter.setPen(t.ink3)
            painter.drawText(box.adjusted(16, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
        elif logical == model.columnCount() - 1:
            painter.setPen(t.ink3)
            painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        else:
            shown = fitted(painter.fontMetrics(), words, int(right.width()) - 20)
            width = painter.fontMetrics().horizontalAdvance(shown)
            painter.setPen(t.ink3)
            painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, shown)
            at = QRectF(right.right() - width - 20, box.center().y() - 7, 14, 14)
            paint_grade(painter, at.topLeft(), model.badge(logical).grade)
        painter.restore()


class NamingDelegate(QStyledItemDelegate):
    """Names in the reading face; counts, zero a middle dot; what an article writes most is bold."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, t = index.model(), theme()
        assert isinstance(model, NamingModel)
        box, row, column = QRectF(option.rect), index.row(), index.column()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, t.accentbg)
        painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 1), t.soft)
        if column == 0:
            painter.setFont(reading_font(14.25))
            painter.setPen(t.ink)
            room = box.adjusted(16, 0, -8, 0)
            words = fitted(painter.fontMetrics(), model.row(row).surface, int(room.width()))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        else:
            count, last = model.count(row, column), column == model.columnCount() - 1
            most = count and count == max(model.count(each, column) for each in range(min(model.rowCount(), 50)))
            painter.setFont(ui_font(12.5, 700 if last or most else 400))
            painter.setPen(t.ink if count else t.ink3)
            room = box.adjusted(0, 0, -16 if last else -12, 0)
            words = whole(count) if count else "·"
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(t.accent, 1))
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.restore()


class NamingTable(QTableView):
    """``opened`` on Enter or a double-click; ``copy_asked`` on Ctrl+C; ``left`` on Esc."""

    opened = Signal()
    copy_asked = Signal()
    left = Signal()

    def __init__(self, model: NamingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._naming = model
        self.setHorizontalHeader(NamingHead(self))
        self.setModel(model)
        self.setItemDelegate(NamingDelegate(self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("How each article calls it"))
        self.doubleClicked.connect(self.on_double_clicked)
        model.modelReset.connect(self.lay_out)
        theme_changed.connect(self.viewport().update)

    @Slot(QModelIndex)
    def on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit()

    @Slot()
    def lay_out(self) -> None:
        count = self._naming.columnCount()
        width = self.viewport().width() - SUM - ARTICLE * (count - 2)
        self.horizontalHeader().setDefaultSectionSize(ARTICLE)  # of all columns: there may be thousands of articles
        self.setColumnWidth(0, max(NAME_LEAST, width))
        self.setColumnWidth(count - 1, SUM)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text().isprintable() and event.text() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()


class NamingView(QWidget):
    """The table, and below it where the chosen article writes so first. ``opened`` (article, mention); ``told``."""

    opened = Signal(str, str)
    told = Signal(str)

    def __init__(self, model: NamingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._naming = model
        self.table = NamingTable(model)
        self._first = Ink(ink="ink2", elide=True)
        self._first.setFont(reading_font(13))
        self._who = Ink(px=11, ink="ink3")
        copy = KeyButton(self.tr("Copy the table"), icon="copy")
        copy.clicked.connect(self.copy)
        foot = Surface("win", "t")
        foot.setFixedHeight(FOOT)
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(10)
        row.addWidget(self._who)
        row.addWidget(self._first, 1)
        row.addWidget(copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(foot)
        self.table.opened.connect(self.on_opened)
        self.table.copy_asked.connect(self.copy)
        self.table.selectionModel().currentChanged.connect(self.on_current_changed)
        model.modelReset.connect(self.on_reset)

    @Slot()
    def copy(self) -> None:
        """Put the table on the clipboard, ready for a spreadsheet."""
        QGuiApplication.clipboard().setText(self._naming.as_tsv())
        self.told.emit(self.tr("Copied the table of names: paste it into a spreadsheet."))

    @Slot()
    def on_reset(self) -> None:
        if self._naming.rowCount():
            self.table.setCurrentIndex(self._naming.index(0, min(1, self._naming.columnCount() - 1)))
        self._show_first()

    @Slot(QModelIndex, QModelIndex)
    def on_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        self._show_first()

    @Slot()
    def on_opened(self) -> None:
        index = self.table.currentIndex()
        first = self._naming.first_use(index.row(), index.column()) if index.isValid() else None
        if first is not None:
            self.opened.emit(first.article_id, first.id)

    def _show_first(self) -> None:
        index = self.table.currentIndex()
        first = self._naming.first_use(index.row(), index.column()) if index.isValid() else None
        if first is None:
            self._who.set_text(self.tr("Not written so here") if index.isValid() else "")
            self._first.set_text("")
            return
        column = self._naming.articles.index(first.article_id) + 1
        self._who.set_text(self.tr("First in {}:").format(self._naming.badge(column).outlet))
        before, after = first.prefix.rpartition("\n")[2], first.suffix.partition("\n")[0]
        self._first.set_text(f"… {before}{' '.join(first.quote.split())}{after} …")
