"""The list of lines on screen: keyboard, ticks, and which one is opened."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from gui.concordance.delegate import BOX, EDGE, ConcordanceDelegate
from gui.concordance.model import ConcordanceModel, place_of
from gui.theme import theme_changed
from storage.concordance import Line

Index = QModelIndex | QPersistentModelIndex
_PLAIN = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


class ConcordanceView(QListView):
    """Arrows move, Shift extends, Space ticks, Enter opens.

    Signals: ``opened`` (a Line) on Enter or double-click; ``current_line_changed`` (a Line) when another row is the
    current one; ``menu_asked`` (a Line, a global point); ``sort_stepped`` (-1 or 1) on the Left and Right keys;
    ``copy_asked`` on Ctrl+C; ``width_changed`` (pixels that rows have) for a head that stands over their columns.
    """

    opened = Signal(object)
    current_line_changed = Signal(object)
    menu_asked = Signal(object, object)
    sort_stepped = Signal(int)
    copy_asked = Signal()
    width_changed = Signal(int)

    def __init__(self, model: ConcordanceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = model
        self.setModel(model)
        self.setItemDelegate(ConcordanceDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Places in context"))
        self.doubleClicked.connect(self.on_double_clicked)
        self.customContextMenuRequested.connect(self.on_menu_requested)
        theme_changed.connect(self.viewport().update)

    def current_line(self) -> Line | None:
        index = self.currentIndex()
        return self._lines.line(index.row()) if index.isValid() else None

    def chosen_rows(self) -> list[int]:
        """The selected rows from top to bottom."""
        return sorted(index.row() for index in self.selectionModel().selectedIndexes())

    def go_to(self, line: Line) -> bool:
        """Make a line the current one again after the lines were sorted; False when it is gone."""
        row = self._lines.row_of(place_of(line))
        if row < 0:
            return False
        self.setCurrentIndex(self._lines.index(row))
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.EnsureVisible)
        return True

    def toggle_chosen(self) -> None:
        """Tick the selected rows, or take their ticks away when all of them have one."""
        rows = self.chosen_rows()
        if rows:
            self._lines.tick(rows, not all(self._lines.is_ticked(row) for row in rows))

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(QModelIndex)
    def on_double_clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._lines.line(index.row()))

    @Slot(QPoint)
    def on_menu_requested(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if index.isValid():
            self.menu_asked.emit(self._lines.line(index.row()), self.viewport().mapToGlobal(point))

    # --- Qt -------------------------------------------------------------------------------------------------------

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.current_line_changed.emit(self._lines.line(current.row()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        on_box = self._lines.ticking and index.isValid() and event.position().x() < EDGE + BOX
        if on_box and event.button() == Qt.MouseButton.LeftButton:
            self.setFocus()
            self._lines.tick([index.row()], not self._lines.is_ticked(index.row()))
            return
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.width_changed.emit(self.viewport().width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.on_double_clicked(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        elif key == Qt.Key.Key_Space and self._lines.ticking:
            self.toggle_chosen()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not event.modifiers():
            self.sort_stepped.emit(-1 if key == Qt.Key.Key_Left else 1)
        elif (
            event.text().isprintable() and event.text() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            event.ignore()  # letters and digits are commands; Qt would look for rows that begin with them
        else:
            super().keyPressEvent(event)
