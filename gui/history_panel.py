"""The history as sentences: who did what and when; what was undone is struck out, a double click goes back there."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gui.dates import clock
from gui.history_words import author, sentence
from gui.session import Session
from gui.theme import theme, theme_changed, ui_font
from gui.widgets import IconButton, Ink, Surface
from storage.changes import Changes
from storage.records import HistoryItem

PAGE = 100
Index = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole.UserRole + 1


class HistoryModel(QAbstractListModel):
    """Entries, newest first, read in pages as the list is scrolled."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._items: list[HistoryItem] = []
        self._ended = False
        self.reload()

    def reload(self) -> None:
        """Read the newest page again."""
        fresh = self._session.project.history(limit=max(PAGE, len(self._items)))
        if [item.id for item in fresh] == [item.id for item in self._items]:
            self._items = fresh
            if fresh:
                self.dataChanged.emit(self.index(0), self.index(len(fresh) - 1))
            return
        self.beginResetModel()
        self._items = fresh
        self._ended = len(fresh) < PAGE
        self.endResetModel()

    def item(self, row: int) -> HistoryItem:
        return self._items[row]

    def sentence(self, item: HistoryItem) -> str:
        """What an entry did, without what blind mode hides."""
        return self._session.blind.veil(sentence(item))

    def steps_to(self, row: int) -> int:
        """How many undos (positive) or redos (negative) lead to the state right after this entry."""
        item = self._items[row]
        if item.state == "applied":
            return sum(1 for other in self._items[:row] if other.state == "applied")
        if item.state == "undone":
            return -sum(1 for other in self._items[row:] if other.state == "undone")
        return 0

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        return 0 if parent.isValid() else len(self._items)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._ended and bool(self._items)

    def fetchMore(self, parent: Index) -> None:
        more = self._session.project.history(limit=PAGE, before=self._items[-1].id)
        self._ended = len(more) < PAGE
        if more:
            first = len(self._items)
            self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
            self._items.extend(more)
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            undone = "" if item.state == "applied" else self.tr(" (undone)")
            return f"{clock(item.created_at)} {self.sentence(item)} · {author(item) or self.tr('Sidelight')}{undone}"
        return item if role == ItemRole else None


def _words(index: Index) -> str:
    model = index.model()
    assert isinstance(model, HistoryModel)
    return model.sentence(index.data(ItemRole))


class HistoryDelegate(QStyledItemDelegate):
    """Time, sentence in as many lines as it needs, author."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        width = (view.viewport().width() if isinstance(view, QListView) else 260) - 24
        box = QFontMetricsF(ui_font(12)).boundingRect(
            QRectF(0, 0, width, 400), int(Qt.TextFlag.TextWordWrap), _words(index)
        )
        return QSize(200, round(box.height()) + 30)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = index.data(ItemRole)
        box = QRectF(option.rect)
        painter.save()
        if option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus):
            painter.fillRect(box, theme().hover)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme().soft)
        applied = item.state == "applied"
        font = ui_font(12)
        font.setStrikeOut(not applied)
        painter.setFont(font)
        painter.setPen(theme().ink if applied else theme().ink3)
        painter.drawText(box.adjusted(12, 6, -12, 0), int(Qt.TextFlag.TextWordWrap), _words(index))
        painter.setFont(ui_font(11))
        painter.setPen(theme().ink3)
        caption = f"{clock(item.created_at)} · {author(item) or self.tr('Sidelight')}"
        painter.drawText(
            box.adjusted(12, 0, -12, -7), Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, caption
        )
        painter.restore()


class HistoryPanel(Surface):
    """In the place of the inspector while it is open."""

    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("win", "", parent)
        self._session = session
        self.setMinimumWidth(240)
        self.setMaximumWidth(420)
        self.model = HistoryModel(session, self)
        self.view = QListView()
        self.setFocusProxy(self.view)
        self.view.setModel(self.model)
        self.view.setItemDelegate(HistoryDelegate(self.view))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setStyleSheet("QListView { background: transparent; }")
        self.view.setAccessibleName(self.tr("History"))
        close = IconButton("close", self.tr("Close the history"), side=22)
        head = QHBoxLayout()
        head.setContentsMargins(12, 10, 8, 4)
        head.addWidget(Ink(self.tr("History"), px=14, weight=600))
        head.addStretch()
        head.addWidget(close)
        hint = Ink(self.tr("Double click: go back, or forward, to that moment."), px=11, ink="ink3", wrap=True)
        hint.setContentsMargins(12, 0, 12, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hint)
        column.addWidget(self.view, 1)
        close.clicked.connect(self.closed)
        self.view.doubleClicked.connect(self.on_activated)
        self.view.activated.connect(self.on_activated)
        session.changed.connect(self.on_changed)
        theme_changed.connect(self.view.viewport().update)

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        if self.isVisible():
            self.model.reload()

    @Slot(QModelIndex)
    def on_activated(self, index: QModelIndex) -> None:
        steps = self.model.steps_to(index.row()) if index.isValid() else 0
        for _ in range(abs(steps)):
            if steps > 0:
                self._session.undo()
            else:
                self._session.redo()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.model.reload()
