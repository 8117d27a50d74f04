"""Below the table: every mention of the chosen entity in its context, or how each article calls it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from gui.background import Latest
from gui.concordance.model import Badge, ConcordanceModel, masked
from gui.concordance.view import ConcordanceView
from gui.entities_view.naming_model import NamingModel
from gui.icons import bind_icon
from gui.inspector.page import Context
from gui.segments import Segment
from gui.theme import ui_font
from gui.widgets import Ink, Surface
from storage.concordance import Line, lines_of_entity
from storage.entity_table import NamingRow, article_columns, entity_mentions, naming
from storage.ids import ArticleId
from storage.project import Project

if TYPE_CHECKING:
    from gui.entities_view.naming_view import NamingView

HEIGHT = 34
LONGEST = 60
"""Letters of a name in the head."""
Found = tuple[list[Line], list[ArticleId], list[NamingRow], dict[str, Badge]]


class Order(StrEnum):
    ARTICLE = "article"
    KEY = "key"
    LEFT = "left"
    RIGHT = "right"


def sorting(order: Order) -> Callable[[Line], object]:
    """Return the key by which lines stand in an order; those of one article stay in the order of the text."""
    keys: dict[Order, Callable[[Line], object]] = {
        Order.KEY: lambda line: line.key.casefold(),
        Order.LEFT: lambda line: [word.casefold() for word in reversed(line.left.split()[-4:])],
        Order.RIGHT: lambda line: line.right.casefold().lstrip(" ,.;:’'”\""),
    }
    return keys.get(order, lambda line: 0)


def _look(project: Project, entity_id: str) -> Found:
    """Read all that the strip shows of an entity; runs in a thread of its own."""
    mentions = entity_mentions(project, entity_id)
    ids = list(dict.fromkeys(mention.article_id for mention in mentions))
    columns = article_columns(project, ids, most=len(ids)) if ids else ()
    badges = {
        str(each.id): Badge(each.grade, each.outlet or each.title, each.title, each.published_on or "")
        for each in columns
    }
    return lines_of_entity(project, entity_id), ids, naming(mentions), badges


class Strip(Surface):
    """Follows one entity. ``opened`` (article, mention); ``told``; ``changed`` when another line or tick is chosen;
    ``left`` on Esc.
    """

    opened = Signal(str, str)
    told = Signal(str)
    changed = Signal()
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("paper", "t", parent)
        self._context = context
        self._entity_id = ""
        self._reading = Latest(self)
        self._reading.arrived.connect(self.on_read)
        self._reading.refused.connect(context.session.on_unread)
        self._lines: list[Line] = []
        self._badges: dict[str, Badge] = {}
        self._keys: dict[str, str] = {}
        """What the mentions read, also where it is hidden on screen."""
        self._order = Order.ARTICLE
        self.model = ConcordanceModel(context.book, self, ticking=True)
        self.view = ConcordanceView(self.model)
        self.names = NamingModel(self)
        self._naming: NamingView | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self._stack, 1)
        self.view.opened.connect(self.on_line_opened)
        self.view.current_line_changed.connect(self.changed)
        self.view.sort_stepped.connect(self.on_sort_stepped)
        self.model.ticks_changed.connect(self.changed)

    # --- what is shown --------------------------------------------------------------------------------------------

    @property
    def naming(self) -> NamingView:
        """The table of names, made when somebody turns to it."""
        if self._naming is None:
            from gui.entities_view.naming_view import NamingView

            self._naming = NamingView(self.names)
            self._stack.addWidget(self._naming)
            self._naming.opened.connect(self.opened)
            self._naming.told.connect(self.told)
            self._naming.table.left.connect(self.left)
        return self._naming

    @property
    def naming_shown(self) -> bool:
        return self._naming is not None and self._stack.currentWidget() is self._naming

    @property
    def is_settled(self) -> bool:
        """Whether nothing is being read."""
        return not self._reading.busy

    def show_entity(self, entity_id: str, name: str) -> None:
        """Read the mentions of an entity in the background and show them."""
        shown = _brief(self._context.session.blind.veil(name))
        self._title.set_text(self.tr("Every mention of {}").format(shown) if name else "")
        if entity_id != self._entity_id:
            self.model.tick(range(self.model.rowCount()), False)
        self._entity_id = entity_id
        if entity_id:
            project = self._context.session.project
            self._reading.ask(lambda: _look(project, entity_id))
            return
        self._reading.forget()
        self._lines = []
        self._arrange()
        self.names.show([], [], {})
        self._show_heads()

    def show_naming(self, shown: bool) -> None:
        """Turn to the naming table, or back to the mentions in context."""
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self._stack.isAncestorOf(focus)
        self._stack.setCurrentWidget(self.naming if shown else self.view)
        self._show_heads()
        if had_focus:
            self.focus()

    def focus(self) -> None:
        """Give the keyboard to the lines, or to the naming table."""
        if self.naming_shown:
            self.naming.table.setFocus()
            return
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0))
        self.view.setFocus()

    def chosen_ids(self) -> list[str]:
        """The mentions that are ticked, or else selected."""
        lines = self.model.ticked() or [self.model.line(row) for row in self.view.chosen_rows()]
        return [line.tagged.annotation_id for line in lines if line.tagged is not None]

    def ticked(self) -> list[Line]:
        return self.model.ticked()

    def key_of(self, line: Line) -> str:
        """What the mention of a line reads, in one line."""
        key = self._keys.get(line.tagged.annotation_id, line.key) if line.tagged is not None else line.key
        return " ".join(key.split())

    def stop(self) -> None:
        """Read nothing more."""
        self._reading.stop()

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(object)
    def on_read(self, found: Found) -> None:
        lines, articles, rows, badges = found
        blind = self._context.session.blind
        self._keys = {line.tagged.annotation_id: line.key for line in lines if line.tagged is not None}
        self._lines = [masked(line, blind.mask) for line in lines] if blind.on else lines
        rows = [replace(row, surface=blind.veil(row.surface)) for row in rows] if blind.on else rows
        self._badges = {
            key: replace(badge, outlet=blind.veil(badge.outlet), title=blind.veil(badge.title), grade="")
            if blind.on
            else badge
            for key, badge in badges.items()
        }
        self._arrange()
        self.names.show(rows, articles, self._badges)
        self._show_heads()
        self.changed.emit()

    @Slot(object)
    def on_line_opened(self, line: Line) -> None:
        if line.tagged is not None:
            self.opened.emit(line.article_id, line.tagged.annotation_id)

    @Slot(int)
    def on_sort_stepped(self, step: int) -> None:
        orders = list(Order)
        self._sort_by(orders[(orders.index(self._order) + step) % len(orders)])

    @Slot()
    def on_sort_clicked(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for order, words in self._orders().items():
            entry = menu.addAction(words)
            entry.setData(order.value)
            entry.setCheckable(True)
            entry.setChecked(order is self._order)
            entry.triggered.connect(self.on_order_chosen)
        menu.popup(self._sort.mapToGlobal(QPoint(0, self._sort.height())))

    @Slot()
    def on_order_chosen(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            self._sort_by(Order(str(entry.data())))

    @Slot()
    def on_segment_clicked(self) -> None:
        self.show_naming(self.sender() is self._by_name)

    # --- private --------------------------------------------------------------------------------------------------

    def _head(self) -> QWidget:
        head = Surface("win", "b")
        head.setFixedHeight(HEIGHT)
        self._title = Ink(px=11.5, weight=600, elide=True)
        self._in_context, self._by_name = Segment(self.tr("In context")), Segment(self.tr("Names"))
        self._in_context.first = self._by_name.last = True
        self._by_name.setToolTip(self.tr("How does each article call it? (W)"))
        self._sort = QToolButton()
        self._sort.setFont(ui_font(11.5))
        self._sort.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._sort.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        bind_icon(self._sort, "chevron-down")
        self._sort.clicked.connect(self.on_sort_clicked)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._title, 1)
        row.addWidget(self._sort)
        together = QHBoxLayout()
        together.setSpacing(0)
        for segment in (self._in_context, self._by_name):
            segment.setFixedHeight(22)
            segment.clicked.connect(self.on_segment_clicked)
            together.addWidget(segment)
        row.addLayout(together)
        self._show_heads()
        return head

    def _show_heads(self) -> None:
        shown = hasattr(self, "_stack") and self.naming_shown
        lines, names = len(self._lines), self.names.rowCount()
        self._in_context.show_count(lines, not shown)
        self._by_name.show_count(names, shown)
        self._sort.setText(self._orders()[self._order])
        self._sort.setVisible(not shown)

    def _orders(self) -> dict[Order, str]:
        return {
            Order.ARTICLE: self.tr("sorted by article"), Order.KEY: self.tr("sorted by name"),
            Order.LEFT: self.tr("sorted by what stands before"), Order.RIGHT: self.tr("sorted by what follows"),
        }  # fmt: skip

    def _sort_by(self, order: Order) -> None:
        self._order = order
        self._arrange()
        self._show_heads()

    def _arrange(self) -> None:
        """Show the lines in their order; the one that was current stays it, whichever row it has now."""
        held, row = self.view.current_line(), self.view.currentIndex().row()
        lines: Sequence[Line] = self._lines
        key = sorting(self._order)
        self.model.show(sorted(lines, key=key), self._badges)  # type: ignore[arg-type]
        if held is not None and not self.view.go_to(held) and self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(min(max(row, 0), self.model.rowCount() - 1)))

    # --- Qt -------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the lines do not take."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _brief(name: str) -> str:
    return name if len(name) <= LONGEST else name[: LONGEST - 1].rstrip() + "…"
