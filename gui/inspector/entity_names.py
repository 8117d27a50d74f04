"""In the inspector of an entity: how it is written, how often, and moving some of it out by ticks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent

from gui import entity_edits
from gui.inspector.page import Context
from gui.inspector.pieces import Flow, Section
from gui.key_button import KeyButton
from gui.numerals import whole
from gui.theme import theme, ui_font
from gui.tick_box import paint_box
from gui.upright import fitted
from gui.widgets import Clickable, LinkButton
from storage.entity_table import NamingRow

LISTED = 12
ROW = 27


class TickRow(Clickable):
    """A way of writing it, with its count and a box. ``toggled`` after it was ticked or its tick taken away."""

    toggled = Signal()

    def __init__(self, row: NamingRow, words: str, *, alone: bool = False) -> None:
        """``words`` are what is shown of its surface: an outlet's name is hidden while one judges."""
        super().__init__()
        self._words = words
        self._alone = alone
        self.row = row
        self.ticked = False
        self.setFixedHeight(ROW)
        self.setObjectName(f"surface-{row.surface}")
        self.clicked.connect(self.on_clicked)
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(180, ROW)

    def set_ticked(self, ticked: bool) -> None:
        self.ticked = ticked
        self._tell()
        self.update()

    @Slot()
    def on_clicked(self) -> None:
        self.set_ticked(not self.ticked)
        self.toggled.emit()

    def _tell(self) -> None:
        state = self.tr("ticked") if self.ticked else self.tr("not ticked")
        self.setAccessibleName(f"{self._words}, {self.row.total}, {state}")

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        if not self._alone:  # what is written one way only has nothing that could be moved out
            paint_box(painter, QPointF(0, middle - 7), self.ticked, strong=self.hovered or self.hasFocus())
        painter.setFont(ui_font(12.5))
        painter.setPen(t.ink)
        left = 0 if self._alone else 22
        room = QRectF(left, 0, self.width() - left - 42, self.height())
        words = fitted(painter.fontMetrics(), self._words, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(t.ink3)
        painter.setFont(ui_font(11.5))
        painter.drawText(
            self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, whole(self.row.total)
        )
        painter.end()


class NamesSection(Section):
    """Also called. ``ticks_changed`` after a tick; ``move_out`` is what B does."""

    ticks_changed = Signal()

    def __init__(self, context: Context, entity_id: str, rows: Sequence[NamingRow], ticked: frozenset[str]) -> None:
        super().__init__("aliases", self.tr("Also called"), self.tr("tick to move out") if len(rows) > 1 else "")
        self._context = context
        self._entity_id = entity_id
        self._all = rows
        self._rows: list[TickRow] = []
        self._button = KeyButton("", "B")
        self._button.setObjectName("move-out")
        self._button.clicked.connect(self.on_move_clicked)
        self._button.setEnabled(not context.session.read_only)
        self._more = LinkButton(self.tr("{} more ways of writing it").format(len(rows) - LISTED), px=11)
        self._more.clicked.connect(self.on_more_clicked)
        shown = max(LISTED, 1 + max((n for n, row in enumerate(rows) if row.surface in ticked), default=0))
        for row in rows[:shown]:
            self._add_row(row, row.surface in ticked)
        self.add(self._more)
        self._more.setVisible(len(rows) > shown)
        self._buttons = Flow([self._button], 6)
        self._buttons.setContentsMargins(0, 4, 0, 4)
        self.add(self._buttons)
        self._show_button()

    def ticked(self) -> list[NamingRow]:
        """The ticked ways of writing it; none when every one is, since nothing would be left."""
        found = [row.row for row in self._rows if row.ticked]
        return found if len(found) < len(self._all) else []

    def move_out(self) -> str | None:
        """Move the mentions of the ticked names into an entity of their own, called as the commonest of them is."""
        chosen = self.ticked()
        if not chosen:
            return None
        ids = [mention for row in chosen for mention in row.mention_ids]
        return entity_edits.move_out(self._context, self._entity_id, ids, chosen[0].surface)

    @Slot()
    def on_toggled(self) -> None:
        self._show_button()
        self.ticks_changed.emit()

    @Slot()
    def on_move_clicked(self) -> None:
        self.move_out()

    @Slot()
    def on_more_clicked(self) -> None:
        self._more.hide()
        for row in self._all[len(self._rows) :]:
            self._add_row(row, False)

    def _add_row(self, row: NamingRow, ticked: bool) -> None:
        made = TickRow(row, self._context.session.blind.veil(row.surface), alone=len(self._all) == 1)
        made.set_ticked(ticked)
        made.setEnabled(len(self._all) > 1 and not self._context.session.read_only)
        made.toggled.connect(self.on_toggled)
        self.column.insertWidget(len(self._rows), made)
        self._rows.append(made)

    def _show_button(self) -> None:
        count = sum(row.total for row in self.ticked())
        one, many = self.tr("Move 1 mention out"), self.tr("Move {} mentions out")
        self._button.set_words(one if count == 1 else many.format(count))
        self._buttons.setVisible(bool(count))
