"""The table of entities on screen: its heads, its rows, and how rows are chosen with mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gui.entities_view.table_model import ALSO, ENTITY, EntityModel, Index
from gui.icons import paint_icon
from gui.label_list import paint_swatch
from gui.labels import LabelBook
from gui.numerals import whole
from gui.theme import label_colour, theme, theme_changed, ui_font
from gui.upright import fitted
from storage.vocabulary import Status

ROW, HEAD = 33, 42
NUMBER, SUM = 54, 62
"""Pixels of a column of counts, and of the last one with its margin."""
WIDEST_NUMBER, NAMES_WANT = 92, 480
"""Pixels of a column of counts where names and other names have the room that they want."""

EDGE, NAME_AT = 16, 38
NAME_LEAST, ALSO_LEAST = 190, 150
_VOWELS = frozenset("aeiouyáéíóúäöüàèâêîôûåæø")


class TableHead(QHeaderView):
    """Captions at the foot of the row, those of articles in two lines; a click sorts."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFixedHeight(HEAD)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMouseTracking(True)
        self.setMinimumSectionSize(20)
        theme_changed.connect(self.viewport().update)

    def paintSection(self, painter: QPainter, rect: object, logical: int) -> None:
        model, t = self.model(), theme()
        assert isinstance(model, EntityModel)
        box = QRectF(rect)  # type: ignore[call-overload]
        painter.save()
        painter.fillRect(box, t.paper)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), t.line)
        painter.setFont(ui_font(11, 600))
        painter.setPen(t.ink3)
        metrics = QFontMetricsF(painter.font())
        words = str(model.headerData(logical, Qt.Orientation.Horizontal))
        number = logical > ALSO
        by, order = model.sorted_by
        if number:
            right = EDGE if logical == model.last_column else 8
            room = box.adjusted(0, 5, -right, -6)
            lines = _two_lines(words, metrics, room.width())
            for offset, line in enumerate(reversed(lines)):
                place = QRectF(room.left(), room.bottom() - 14 * (offset + 1), room.width(), 14)
                painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, line)
            used = max((metrics.horizontalAdvance(line) for line in lines), default=0)
            at = room.right() - used - 12
        else:
            left = NAME_AT if logical == ENTITY else 0
            place = QRectF(box.left() + left, box.bottom() - 20, box.width() - left, 14)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
            at = place.left() + metrics.horizontalAdvance(words) + 4
        if logical == by:
            name = "chevron-down" if order is Qt.SortOrder.DescendingOrder else "chevron-up"
            paint_icon(painter, name, QRectF(max(at, box.left()), box.bottom() - 18, 10, 10), t.ink3)
        painter.restore()


_MOST_HEAD = 120
"""Characters of an outlet's name that are looked at; a column has room for a dozen."""


def _two_lines(words: str, metrics: QFontMetricsF, room: float) -> list[str]:
    """An outlet's name in at most two lines; a first word that is too long is broken, the rest is in the tooltip."""
    first, *rest = words[:_MOST_HEAD].split() or [""]
    if metrics.horizontalAdvance(first) > room:
        fitting = [n for n in range(2, len(first) - 1) if metrics.horizontalAdvance(first[:n] + "-") <= room] or [1]
        # between two consonants a word breaks as a reader would: North-wind
        nice = [n for n in fitting if n > 2 and first[n - 1].lower() not in _VOWELS and first[n].lower() not in _VOWELS]
        cut = nice[-1] if nice else fitting[-1]
        return [first[:cut] + "-", fitted(metrics, first[cut:], room)]
    while rest and metrics.horizontalAdvance(f"{first} {rest[0]}") <= room:
        first = f"{first} {rest.pop(0)}"
    lines = [first, " ".join(rest)] if rest else [first]
    return [fitted(metrics, line, room) for line in lines]


class EntityDelegate(QStyledItemDelegate):
    """Swatch and name, other names, counts; zero is a middle dot."""

    def __init__(self, book: LabelBook, parent: QWidget) -> None:
        super().__init__(parent)
        self._book = book

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, view, t = index.model(), self.parent(), theme()
        assert isinstance(model, EntityModel) and isinstance(view, EntityView)
        box, row, column = QRectF(option.rect), index.row(), index.column()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(box, t.accentbg)
        elif row == view.hovered_row:
            painter.fillRect(box, t.hover)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), t.soft)
        current = row == view.currentIndex().row()
        if current and column == ENTITY:
            painter.fillRect(QRectF(box.left(), box.top(), 2, box.height()), t.accent)
        if column == ENTITY:
            self._name(painter, box, model, row)
        elif column == ALSO:
            painter.setFont(ui_font(12))
            painter.setPen(t.ink2)
            room = box.adjusted(0, 0, -12, 0)
            words = str(model.data(index))
            shown = fitted(painter.fontMetrics(), words, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        else:
            last = column == model.last_column
            count = model.count_in(row, column)
            painter.setFont(ui_font(12.5, 700 if last else 400))
            painter.setPen(t.ink if count else t.ink3)
            room = box.adjusted(0, 0, -(EDGE if last else 8), 0)
            words = whole(count) if count else "·"
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        if current and view.hasFocus() and view.is_by_keyboard:
            _paint_ring(painter, box, column == ENTITY, column == model.last_column)
        painter.restore()

    def _name(self, painter: QPainter, box: QRectF, model: EntityModel, row: int) -> None:
        line, t = model.line(row), theme()
        label = self._book.get(line.label_id)
        colour = label_colour(label.colour) if label is not None else t.neutralline
        at = QPointF(box.left() + EDGE, box.center().y() - 5)
        if line.status is Status.SUGGESTED:
            # as suggested mentions: no fill, dashes
            pen = QPen(colour, 1.2)
            pen.setDashPattern([2.2, 1.6])
            painter.setPen(pen)
            painter.drawRect(QRectF(at.x() + 0.6, at.y() + 0.6, 9.8, 9.8))
        else:
            paint_swatch(painter, at, colour, 11, 11)
        painter.setFont(ui_font(12.5, 500))
        painter.setPen(t.ink)
        room = QRectF(box.left() + NAME_AT, box.top(), box.width() - NAME_AT - 12, box.height())
        words = fitted(painter.fontMetrics(), model.name_at(row), room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)


def _paint_ring(painter: QPainter, box: QRectF, first: bool, last: bool) -> None:
    """The focus ring runs round the whole row."""
    painter.setPen(QPen(theme().accent, 1))
    top, bottom = box.top() + 0.5, box.bottom() - 0.5
    painter.drawLine(QPointF(box.left(), top), QPointF(box.right(), top))
    painter.drawLine(QPointF(box.left(), bottom), QPointF(box.right(), bottom))
    if first:
        painter.drawLine(QPointF(box.left() + 0.5, top), QPointF(box.left() + 0.5, bottom))
    if last:
        painter.drawLine(QPointF(box.right() - 0.5, top), QPointF(box.right() - 0.5, bottom))


class EntityView(QTableView):
    """Arrows walk; Shift extends; Space, or Ctrl and a click, marks several rows, which then stay while one walks.

    Signals: ``walked`` when the current row or what is selected changed; ``opened`` on Enter or a double-click;
    ``room_changed`` when another number of article columns has room.
    """

    walked = Signal()
    opened = Signal()
    room_changed = Signal()

    def __init__(self, model: EntityModel, book: LabelBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entities = model
        self._marking = False
        self._fitting = -1
        self.hovered_row = -1
        self.is_by_keyboard = False
        self.setHorizontalHeader(TableHead(self))
        self.setModel(model)
        self.setItemDelegate(EntityDelegate(book, self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Entities"))
        self.horizontalHeader().sectionClicked.connect(self.on_head_clicked)
        self.selectionModel().selectionChanged.connect(self.on_selection_changed)
        self.selectionModel().currentRowChanged.connect(self.on_current_changed)
        self.doubleClicked.connect(self.on_double_clicked)
        self.entered.connect(self.on_entered)
        model.modelReset.connect(self.lay_out)
        theme_changed.connect(self.viewport().update)

    # --- what is chosen -------------------------------------------------------------------------------------------

    def current_id(self) -> str:
        """The entity of the row with the edge; empty when there is none."""
        index = self.currentIndex()
        return self._entities.line(index.row()).id if index.isValid() else ""

    def selected_ids(self) -> list[str]:
        """The selected entities from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._entities.line(row).id for row in rows]

    def choose(self, entity_id: str, also: frozenset[str] = frozenset()) -> bool:
        """Make an entity the current one, others selected with it; False when it is not shown."""
        row = self._entities.row_of(entity_id)
        if row < 0:
            return False
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(
            self._entities.index(row, ENTITY), flags.ClearAndSelect | flags.Rows | flags.Current
        )
        for other in also - {entity_id}:
            at = self._entities.row_of(other)
            if at >= 0:
                self.selectionModel().select(self._entities.index(at, ENTITY), flags.Select | flags.Rows)
        self.scrollTo(self.currentIndex())
        return True

    def clear_marks(self) -> bool:
        """Let all selected rows but the current one go; False when there were no others."""
        self._marking = False
        if len(self.selectionModel().selectedRows()) < 2:
            return False
        self.selectRow(self.currentIndex().row())
        return True

    @property
    def article_room(self) -> int:
        """How many articles have room as columns; at least one."""
        return max(1, (self.viewport().width() - NAME_LEAST - ALSO_LEAST - SUM) // NUMBER)

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot()
    def lay_out(self) -> None:
        """Widths: counts what they need, names more than half of the rest, other names what is left."""
        last, whole = self._entities.last_column, self.viewport().width()
        articles = max(1, last - 2)
        number = min(WIDEST_NUMBER, max(NUMBER, (whole - SUM - NAMES_WANT) // articles))
        left = whole - number * (last - 2) - SUM
        name = max(min(320, round(left * 0.56)), min(NAME_LEAST, left))
        self.setColumnWidth(ENTITY, name)
        self.setColumnWidth(ALSO, max(left - name, 20))
        for column in range(2, last):
            self.setColumnWidth(column, number)
        self.setColumnWidth(last, SUM)

    @Slot(int)
    def on_head_clicked(self, column: int) -> None:
        by, order = self._entities.sorted_by
        down = Qt.SortOrder.DescendingOrder
        if column == by:
            order = Qt.SortOrder.AscendingOrder if order is down else down
        else:
            order = down if column > ALSO else Qt.SortOrder.AscendingOrder
        self._entities.sort(column, order)
        self.scrollTo(self.currentIndex())

    @Slot()
    def on_selection_changed(self) -> None:
        self.walked.emit()  # Qt draws the rows whose selection is another

    @Slot(QModelIndex, QModelIndex)
    def on_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        for index in (previous, current):
            self._repaint_row(index.row())
        self.walked.emit()

    @Slot(QModelIndex)
    def on_double_clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit()

    @Slot(QModelIndex)
    def on_entered(self, index: QModelIndex) -> None:
        self._hover(index.row())

    # --- Qt -------------------------------------------------------------------------------------------------------

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        walking = isinstance(event, QKeyEvent) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._marking and walking:
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.is_by_keyboard = True
        key, row = event.key(), self.currentIndex().row()
        self._repaint_row(row)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.opened.emit()
        elif key == Qt.Key.Key_Space and row >= 0:
            self._mark(row)
        elif key == Qt.Key.Key_Escape:
            if not self.clear_marks():
                event.ignore()
        elif plain and key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._entities.rowCount():
            at = 0 if key == Qt.Key.Key_Home else self._entities.rowCount() - 1
            self.setCurrentIndex(self._entities.index(at, ENTITY))
        elif event.text().isprintable() and event.text() and plain:
            event.ignore()  # letters and digits are commands; Qt would look for rows that begin with them
        else:
            super().keyPressEvent(event)

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            for each in (self.hovered_row, row):
                self._repaint_row(each)
            self.hovered_row = row

    def _repaint_row(self, row: int) -> None:
        """Draw one row again: to draw all of them takes longer than a frame."""
        if row >= 0:
            self.viewport().update(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    def _mark(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag
        alone = not self._marking and len(self.selectionModel().selectedRows()) == 1
        self._marking = True
        if not alone:  # the first Space marks the row one stands on, which is selected already
            self.selectionModel().select(self._entities.index(row, ENTITY), flags.Toggle | flags.Rows)
        self.walked.emit()

    def mousePressEvent(self, event: object) -> None:
        self.is_by_keyboard = False
        self._repaint_row(self.currentIndex().row())
        self._marking = False
        super().mousePressEvent(event)  # type: ignore[arg-type]

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()
        if self.article_room != self._fitting:
            self._fitting = self.article_room
            self.room_changed.emit()
