"""The table of the matrix: one cell at hand, moved by arrows; Enter opens its passage."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from gui.disputes.matrix_headers import (
    HEAD_HEIGHT,
    LEAST_COLUMN,
    QUESTION_WIDTH,
    ROW_HEIGHT,
    ArticleHeader,
    Corner,
    QuestionHeader,
)
from gui.disputes.matrix_model import Index, MatrixModel
from gui.disputes.matrix_painting import paint_frame, paint_silence, paint_to_check, paint_voice
from gui.disputes.matrix_words import (
    claims_more,
    date_words,
    footnote,
    not_looked_words,
    shown_stance,
    speaker_words,
    upheld_words,
    value_words,
)
from gui.theme import theme, theme_changed
from gui.wording import settled
from storage.dispute_matrix import Cell, MatrixRow
from storage.vocabulary import ClaimRole

_MOVES = frozenset({
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Tab, Qt.Key.Key_Backtab,
})  # fmt: skip


class CellDelegate(QStyledItemDelegate):
    """Paints one cell of the matrix."""

    def __init__(self, table: MatrixTable) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(LEAST_COLUMN, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, box = self._table.matrix, QRectF(option.rect)
        row, cell = model.rows[index.row()], model.cell(index.row(), index.column())
        current = self._table.currentIndex()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = theme().accentbg if index.row() == current.row() else theme().paper
        painter.fillRect(box, ground)
        if cell is None:
            heads = self._table.horizontalHeader(), self._table.verticalHeader()
            known = model.is_known_silent(row, model.articles[index.column()].id)
            quiet = self.tr("silent") if known else not_looked_words()
            paint_silence(painter, box, QPointF(-heads[0].offset(), -heads[1].offset()), quiet, ground)
        elif not cell.voices and cell.hint is not None:
            words = self.tr("passage to check") if cell.hint.suggestion_id else self.tr("perhaps here")
            paint_to_check(painter, box, words, model.blind.veil(cell.hint.quote))
        else:
            self._voice(painter, box, row, cell)
        painter.fillRect(QRectF(box.right() - 1, box.top(), 1, box.height()), theme().line)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme().line)
        if index.row() == current.row() and index.column() == current.column():
            paint_frame(painter, box, strong=True)
        elif self._table.reference and cell is not None and any(
            voice.claim_id == self._table.reference for voice in cell.voices
        ) and index.row() == current.row():  # fmt: skip
            paint_frame(painter, box, strong=False)
        painter.restore()

    def _voice(self, painter: QPainter, box: QRectF, row: MatrixRow, cell: Cell) -> None:
        model, voice = self._table.matrix, cell.voices[0]
        lines = [(model.blind.veil(speaker_words(voice)), "ink2")]
        if date := date_words(voice.as_of, model.year):
            lines.append((date, "ink3"))
        if voice.scope_note:
            lines.append((voice.scope_note, "ink3"))
        if voice.position_id == row.upheld and voice.role is ClaimRole.ASSERTS:
            lines.insert(1, (upheld_words(), "teal"))
        if note := footnote(row, cell, model.original(cell)):
            lines = [*lines[:3], (note, "ink2" if cell.copy_of is not None else "ink3")]
        stance, ended = shown_stance(voice.stance, row.status, row.resolution), settled(row.status)
        words = value_words(voice, row.kind)
        paint_voice(painter, box, stance, words, lines, claims_more(cell), settled=ended)


class MatrixTable(QTableView):
    """Signals: ``cell_reached`` when another cell is at hand, ``opened`` (its passage is wanted), ``detail_asked``,
    ``order_asked`` from the corner, ``text_typed`` for keys that are not the table's.
    """

    cell_reached = Signal()
    opened = Signal()
    detail_asked = Signal()
    order_asked = Signal()

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrix = model
        self.reference = ""
        """The claim that answers measure the one at hand against."""
        self.setModel(model)
        self.questions, self.heads = QuestionHeader(model, self), ArticleHeader(model, self)
        self.setVerticalHeader(self.questions)
        self.setHorizontalHeader(self.heads)
        self.setItemDelegate(CellDelegate(self))
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(24)
        self.horizontalScrollBar().setSingleStep(24)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setWordWrap(False)
        self.setAccessibleName(self.tr("Disputes, a row per question and a column per article"))
        self.setStyleSheet("QTableView { background: palette(base); border: none; } QTableView::item { border: none; }")
        self.corner = Corner(self)
        self.corner.setGeometry(0, 0, QUESTION_WIDTH, HEAD_HEIGHT)
        self.corner.clicked.connect(self.order_asked)
        self.questions.sectionPressed.connect(self.on_question_pressed)
        self.doubleClicked.connect(self.on_double_clicked)
        self.selectionModel().currentChanged.connect(self.on_current_changed)
        model.columnsInserted.connect(self.fit)
        model.columnsRemoved.connect(self.fit)
        model.modelReset.connect(self.fit)
        theme_changed.connect(self.repaint_all)

    # --- the cell at hand -----------------------------------------------------------------------------------------

    def place(self) -> tuple[str, str]:
        """Dispute and article of the cell at hand, empty where there is none."""
        index = self.currentIndex()
        if not index.isValid():
            return "", ""
        return self.matrix.rows[index.row()].id, self.matrix.articles[index.column()].id

    def row(self) -> MatrixRow | None:
        index = self.currentIndex()
        return self.matrix.rows[index.row()] if index.isValid() else None

    def cell(self) -> Cell | None:
        index = self.currentIndex()
        return self.matrix.cell(index.row(), index.column()) if index.isValid() else None

    def go_to(self, row: int, column: int) -> None:
        """Take a cell to hand and bring it into view."""
        if self.matrix.rowCount() and self.matrix.columnCount():
            at = min(max(row, 0), self.matrix.rowCount() - 1), min(max(column, 0), self.matrix.columnCount() - 1)
            self.setCurrentIndex(self.matrix.index(*at))

    def set_reference(self, claim_id: str) -> None:
        """Mark the claim that answers are measured against."""
        if claim_id != self.reference:
            self.reference = claim_id
            self.viewport().update()

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot()
    def fit(self) -> None:
        """Columns share the width; where they would get too narrow, the table scrolls."""
        count = self.matrix.columnCount()
        if count:
            room = self.viewport().width()
            width = max(LEAST_COLUMN, room // count)
            if self.heads.defaultSectionSize() != width:
                self.heads.setDefaultSectionSize(width)  # of all columns: each has what it was given here

    @Slot()
    def repaint_all(self) -> None:
        for part in (self.viewport(), self.questions.viewport(), self.heads.viewport(), self.corner):
            part.update()

    @Slot(int)
    def on_question_pressed(self, row: int) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.go_to(row, max(self.currentIndex().column(), 0))

    @Slot(QModelIndex)
    def on_double_clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit()

    @Slot(QModelIndex, QModelIndex)
    def on_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        self.questions.chosen_row, self.heads.chosen_column = current.row(), current.column()
        self.repaint_all()
        self.cell_reached.emit()

    # --- Qt -------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Space and plain:
            self.detail_asked.emit()
        elif event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()  # a command's, or typed into the window: never a search in the table

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go_to(0, 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
        self.corner.setGeometry(0, 0, QUESTION_WIDTH, HEAD_HEIGHT)
        self.corner.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme().paper)
        painter.end()
        super().paintEvent(event)
