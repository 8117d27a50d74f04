"""The list of recent projects on the welcome page: its model and how a row is painted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QModelIndex, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QWidget

from gui.recents import Recent
from gui.rows import Index, RowDelegate, RowModel, paint_words, prepare_list
from gui.theme import theme, ui_font

ROW = 102


def _tr(text: str) -> str:
    return QCoreApplication.translate("RecentList", text)


class RecentModel(RowModel[Recent]):
    """Recent projects, newest first."""

    def told(self, row: Recent, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.path
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name}, {counts(row)}, {reviewed(row)}, {when(row.opened_at)}"
        return None


class RecentDelegate(RowDelegate):
    """Name, counts, share reviewed, path."""

    height, width = ROW, 300

    def paint_plate(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag, index: Index) -> None:
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if state & QStyle.StateFlag.State_MouseOver or focused:
            painter.setPen(theme().accent if focused else Qt.PenStyle.NoPen)
            painter.setBrush(theme().hover)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -1), 6, 6)
        elif index.row() < index.model().rowCount() - 1:
            painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme().soft)

    def paint_row(self, painter: QPainter, box: QRectF, index: Index) -> None:
        model = index.model()
        assert isinstance(model, RecentModel)
        item = model.row(index.row())
        inner = box.adjusted(14, 0, -14, 0)
        self._line(painter, inner, 14, item.name, "", 14, 600, "ink")
        self._line(painter, inner, 35, counts(item), when(item.opened_at), 12.5, 400, "ink2")
        bar = QRectF(inner.left(), inner.top() + 62, inner.width(), 2)
        painter.fillRect(bar, theme().line)
        painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * item.reviewed, 2), theme().ink2)
        self._line(painter, inner, 68, home_relative(item.path), reviewed(item), 11, 400, "ink3")

    def _line(
        self, painter: QPainter, box: QRectF, top: float, left: str, right: str, px: float, weight: int, ink: str
    ) -> None:
        row = QRectF(box.left(), box.top() + top, box.width(), 20)
        taken = paint_words(painter, row, right, ui_font(px, weight), ink, right=True)
        row.setRight(row.right() - (taken + 12 if right else 0))
        paint_words(painter, row, left, ui_font(px, weight), ink, elide=Qt.TextElideMode.ElideMiddle)


class RecentList(QListView):
    """Tells ``chosen`` with the project's path."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RecentModel(self)
        prepare_list(self, self.tr("Recent projects"), self._model, RecentDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.on_clicked)
        self.activated.connect(self.on_clicked)

    def show_items(self, items: Sequence[Recent]) -> None:
        self._model.show(items)
        self.setFixedHeight(min(len(items), 5) * ROW)

    @Slot(QModelIndex)
    def on_clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self._model.row(index.row()).path)


def counts(item: Recent) -> str:
    articles = _tr("1 article") if item.articles == 1 else _tr("{} articles").format(item.articles)
    disputes = _tr("1 open dispute") if item.open_disputes == 1 else _tr("{} open disputes").format(item.open_disputes)
    return f"{articles} · {disputes}"


def reviewed(item: Recent) -> str:
    return _tr("{}% reviewed").format(round(item.reviewed * 100))


def when(moment: str) -> str:
    """ "today, 10:15", "yesterday", "12 Jan", "12 Jan 2024", in local time."""
    try:
        then = datetime.fromisoformat(moment).astimezone()
    except ValueError:
        return ""
    now = datetime.now().astimezone()
    days = (now.date() - then.date()).days
    if days == 0:
        return _tr("today, {}").format(f"{then:%H:%M}")
    if days == 1:
        return _tr("yesterday")
    month = QLocale().monthName(then.month, QLocale.FormatType.ShortFormat)
    return f"{then.day} {month}" if then.year == now.year else f"{then.day} {month} {then.year}"


def home_relative(path: str) -> str:
    """The path with the user's folder as ~."""
    try:
        return "~/" + Path(path).relative_to(Path.home()).as_posix()
    except ValueError:
        return path
