"""The head of a concordance: what its lines are sorted by, each word over the column that it sorts."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from gui.concordance.delegate import GRADE, Columns
from gui.theme import ui_font
from gui.widgets import Surface
from storage.concordance_order import SortKey

HEIGHT = 28
_UP, _DOWN = "↑", "↓"


class SortHead(Surface):
    """``sort_asked`` (a SortKey, descending) when a word of the head is pressed; the same again turns the order."""

    sort_asked = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None, *, ticking: bool = False) -> None:
        super().__init__("paper", "b", parent)
        self.setFixedHeight(HEIGHT)
        self._ticking = ticking
        self._key, self._descending = SortKey.ARTICLE, False
        self._room = 0
        words = {
            SortKey.ARTICLE: (self.tr("Article"), self.tr("Sort by article, the best first")),
            SortKey.DATE: (self.tr("Date"), self.tr("Sort by the article’s date")),
            SortKey.LEFT_3: (self.tr("3 left"), self.tr("Sort by the third word before")),
            SortKey.LEFT_2: (self.tr("2 left"), self.tr("Sort by the second word before")),
            SortKey.LEFT_1: (self.tr("1 left"), self.tr("Sort by the word before")),
            SortKey.KEY: (self.tr("Words found"), self.tr("Sort by the words found")),
            SortKey.RIGHT_1: (self.tr("1 right"), self.tr("Sort by the word after")),
            SortKey.RIGHT_2: (self.tr("2 right"), self.tr("Sort by the second word after")),
            SortKey.RIGHT_3: (self.tr("3 right"), self.tr("Sort by the third word after")),
        }
        self._words = {key: each[0] for key, each in words.items()}
        self.buttons: dict[SortKey, QToolButton] = {}
        for key, (_, tip) in words.items():
            button = QToolButton(self)
            button.setFont(ui_font(11, 500))
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setCheckable(True)
            button.setStyleSheet("QToolButton { padding: 1px 4px; }")
            button.setProperty("key", key.value)
            button.clicked.connect(self.on_clicked)
            self.buttons[key] = button
        self.show_order(self._key, descending=False)

    @property
    def key(self) -> SortKey:
        return self._key

    def show_order(self, key: SortKey, *, descending: bool) -> None:
        """Show what the lines are sorted by."""
        self._key, self._descending = key, descending
        for each, button in self.buttons.items():
            button.setChecked(each is key)
            sign = f" {_DOWN if descending else _UP}" if each is key else ""
            button.setText(self._words[each] + sign)
        self._place()

    @Slot(int)
    def set_room(self, width: int) -> None:
        """The pixels that the rows below have, without their scroll bar."""
        self._room = width
        self._place()

    @Slot(int)
    def step(self, by: int) -> None:
        """Sort by the column to the left or right of the present one."""
        keys = list(SortKey)
        at = keys.index(self._key) + by
        if 0 <= at < len(keys):
            self.show_order(keys[at], descending=False)
            self.sort_asked.emit(keys[at], False)

    @Slot()
    def on_clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, QToolButton)
        key = SortKey(button.property("key"))
        self.show_order(key, descending=key is self._key and not self._descending)
        self.sort_asked.emit(key, self._descending)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        columns = Columns.of(self._room or self.width(), ticking=self._ticking)
        x = float(columns.badge + GRADE - 6)
        for key in (SortKey.ARTICLE, SortKey.DATE):
            x = self._put(key, x) + 2
        x = columns.key - 4
        for key in (SortKey.KEY, SortKey.RIGHT_1, SortKey.RIGHT_2, SortKey.RIGHT_3):
            x = self._put(key, x) + 2
        x = columns.key - 8
        for key in (SortKey.LEFT_1, SortKey.LEFT_2, SortKey.LEFT_3):
            width = self.buttons[key].sizeHint().width()
            x -= width
            self._put(key, x)
            x -= 2

    def _put(self, key: SortKey, x: float) -> float:
        button = self.buttons[key]
        size = button.sizeHint()
        button.setGeometry(round(x), (HEIGHT - 22) // 2, size.width(), 22)
        return x + size.width()
