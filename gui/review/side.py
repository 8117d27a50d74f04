"""The right side of Review: what comes next, what was just decided, the pace."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from gui.actions import ActionSet
from gui.numerals import whole
from gui.review.cards import Card, CardList, CardModel
from gui.review.queue import SHOWN
from gui.scrolling import ScrollColumn
from gui.widgets import Ink, KeyCap, LinkButton, Surface
from storage.review import ReviewOrder

ORDER_COMMANDS = {
    ReviewOrder.DOUBT: "review.by_doubt",
    ReviewOrder.SCORE: "review.by_score",
    ReviewOrder.ARTICLE: "review.by_article",
    ReviewOrder.LABEL: "review.by_label",
    ReviewOrder.ENTITY: "review.by_entity",
}


class ReviewSide(Surface):
    """``opened``: a row's proposal is to be taken up."""

    opened = Signal(str)

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__("win", "", parent)
        self.setAccessibleName(self.tr("Review: next and just decided"))
        self.next_model, self.done_model = CardModel(self), CardModel(self)
        self.next_list = CardList(self.tr("Up next"), self.next_model)
        self.setFocusProxy(self.next_list)
        self.done_list = CardList(self.tr("Just decided"), self.done_model)
        self.order = LinkButton("", px=11, ink="ink2")
        self._menu = QMenu(self)
        for command in ORDER_COMMANDS.values():
            self._menu.addAction(actions[command])
        self._words = {
            ReviewOrder.DOUBT: self.tr("least certain first"), ReviewOrder.SCORE: self.tr("surest first"),
            ReviewOrder.ARTICLE: self.tr("by article"), ReviewOrder.LABEL: self.tr("by label"),
            ReviewOrder.ENTITY: self.tr("by entity"),
        }  # fmt: skip
        self.left = Ink(px=11, ink="ink3")
        self.pace = Ink(px=11, ink="ink2", wrap=True)
        self._done_head = self._heading(self.tr("Just decided"), KeyCap("Ctrl+Z"))
        self._empty = Ink(self.tr("Nothing waits behind this one."), px=11, ink="ink3", wrap=True)
        self._empty.setContentsMargins(14, 4, 14, 8)
        self._note = Ink(
            self.tr(
                "Decisions are saved as you go. Rejected suggestions are kept out of sight, are not proposed again and "
                "stay in the history."
            ),
            px=11, ink="ink3", wrap=True,
        )  # fmt: skip
        self._lay_out()
        self.order.clicked.connect(self.on_order_clicked)
        self.next_list.opened.connect(self.opened)
        self.done_list.opened.connect(self.opened)

    def show_next(self, cards: list[Card], left: int, order: ReviewOrder, *, waiting: bool) -> None:
        """What follows; ``waiting`` when there is a proposal at hand."""
        self.next_model.show(cards[:SHOWN])
        self._empty.setVisible(waiting and not cards)
        self.left.set_text(self.tr("{} left").format(whole(left)))
        words = self._words[order]
        self.order.setText(f"{words} ▾")
        self.order.setAccessibleName(self.tr("Order: {}").format(words))
        self.order.updateGeometry()

    def show_done(self, cards: list[Card]) -> None:
        self.done_model.show(cards[:SHOWN])
        self._done_head.setVisible(bool(cards))

    def show_pace(self, words: str) -> None:
        self.pace.set_text(words)
        self.pace.setVisible(bool(words))

    @Slot()
    def on_order_clicked(self) -> None:
        self._menu.popup(self.order.mapToGlobal(self.order.rect().bottomLeft()))

    def _heading(self, words: str, *right: QWidget) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(14, 12, 14, 2)
        row.setSpacing(10)
        row.addWidget(Ink(words, px=11, weight=600, ink="ink3"))
        row.addStretch()
        for widget in right:
            row.addWidget(widget)
        box.setFixedHeight(36)
        return box

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(0)
        order = QHBoxLayout()  # below the heading: beside it, both would be wider than the side may be
        order.setContentsMargins(14, 0, 14, 2)
        order.addWidget(self.order)
        order.addStretch()
        column.addWidget(self._heading(self.tr("Up next"), self.left))
        column.addLayout(order)
        column.addWidget(self._empty)
        column.addWidget(self.next_list)
        column.addWidget(self._done_head)
        column.addWidget(self.done_list)
        self.pace.setContentsMargins(14, 14, 14, 0)
        column.addWidget(self.pace)
        self._note.setContentsMargins(14, 12, 14, 0)
        column.addWidget(self._note)
        column.addStretch(1)
        area = ScrollColumn(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
