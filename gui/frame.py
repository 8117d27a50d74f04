"""The three columns of an open project: what stands left, in the middle and at the right of the view on screen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from gui.room import Room

FOLD_RIGHT_BELOW, FOLD_LEFT_BELOW = 1280, 1000
"""Window widths in pixels: a narrow window folds the right side first, then the left."""

LEFT_WIDTHS = (180, 320)
RIGHT_WIDTHS = (240, 420)


class Frame(QSplitter):
    """Shows one room at a time. ``shown_changed``: a side came or went.

    A side is on screen when the person wants it, the window is wide enough, and the room has use for it; the three are
    kept apart, so that narrowing the window or passing through a room changes nothing of what the person chose.
    """

    shown_changed = Signal()

    def __init__(self, sidebar: QWidget, left_width: int, right_width: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._sidebar = sidebar
        self.left, self.middle, self.right = QStackedWidget(), QStackedWidget(), QStackedWidget()
        self.left.setMinimumWidth(LEFT_WIDTHS[0])
        self.left.setMaximumWidth(LEFT_WIDTHS[1])
        self.right.setMinimumWidth(RIGHT_WIDTHS[0])
        self.right.setMaximumWidth(RIGHT_WIDTHS[1])
        self.left.addWidget(sidebar)
        for column in (self.left, self.middle, self.right):
            self.addWidget(column)
        self.setStretchFactor(1, 1)
        self.setSizes([left_width, 970, right_width])
        self._left_width = left_width
        self._widths: dict[str, int] = {}
        self._room: Room | None = None
        self._wanted: dict[QWidget, bool] = {self.left: True, self.right: True}
        self._folded: set[QWidget] = set()
        self._asked: set[QWidget] = set()
        """Sides that the person called while the window was too narrow for them."""
        self._window = FOLD_RIGHT_BELOW
        """Width of the window in pixels, as last told to ``fold``."""
        self._panel: QWidget | None = None
        self.splitterMoved.connect(self.on_moved)

    # --- what is on screen ----------------------------------------------------------------------------------------

    @property
    def left_shown(self) -> bool:
        return self._is_shown(self.left)

    @property
    def right_shown(self) -> bool:
        return self._is_shown(self.right)

    @property
    def left_wanted(self) -> bool:
        """What the person chose, whatever the width of the window."""
        return self._wanted[self.left]

    @property
    def right_wanted(self) -> bool:
        return self._wanted[self.right]

    @property
    def panel(self) -> QWidget | None:
        """What stands at the right in the place of the room's own side."""
        return self._panel

    def add_room(self, room: Room) -> None:
        """Take the widgets of a room in."""
        for column, widget in ((self.middle, room.middle), (self.right, room.side), (self.left, room.left)):
            if widget is not None and column.indexOf(widget) < 0:
                column.addWidget(widget)

    def show_room(self, room: Room) -> None:
        """Bring a room on screen. Each room keeps the width that its right side was given; the left side has one."""
        self._note_widths()
        self._room = room
        self._panel = None
        self.middle.setCurrentWidget(room.middle)
        self.right.setCurrentWidget(room.side)
        self.left.setCurrentWidget(room.left or self._sidebar)
        self._apply()
        self._set_widths()

    def show_panel(self, panel: QWidget | None) -> None:
        """Put something else in the place of the room's right side; None puts that back."""
        self._panel = panel
        if panel is not None:
            self.right.setCurrentWidget(panel)
        elif self._room is not None:
            self.right.setCurrentWidget(self._room.side)

    def want_left(self, wanted: bool) -> None:
        """Show or fold the left side; asked for by a person it stays, however narrow the window is."""
        self._want(self.left, wanted)

    def want_right(self, wanted: bool) -> None:
        """Show or fold the right side; asked for by a person it stays, however narrow the window is."""
        self._want(self.right, wanted)

    def restore(self, width: int, *, left: bool, right: bool) -> None:
        """Both sides as they were left, in a window of this width."""
        self._wanted = {self.left: left, self.right: right}
        self._folded.clear()
        self._asked.clear()
        self.fold(width)

    def fold(self, width: int) -> None:
        """Fold sides that a window of this width has no room for, unfold those it has room for again."""
        self._window = width
        for side, least in ((self.right, FOLD_RIGHT_BELOW), (self.left, FOLD_LEFT_BELOW)):
            if width >= least:
                self._folded.discard(side)
                self._asked.discard(side)
            elif side not in self._asked:
                self._folded.add(side)
        self._apply()

    def widths(self) -> tuple[int, int] | None:
        """Width of the left and the right side in pixels, None while one of them is not shown."""
        sizes = self.sizes()
        return (sizes[0], sizes[2]) if sizes[0] and sizes[2] else None

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot()
    def on_moved(self) -> None:
        """A person has drawn a side: what a room without the room for it makes of that is not remembered."""
        if self.left.isVisible():
            self._left_width = self.left.width()
        if self._room is not None and self.right.isVisible():
            self._widths[self._room.name] = self.right.width()

    # --- private --------------------------------------------------------------------------------------------------

    def _want(self, side: QWidget, wanted: bool) -> None:
        self._note_widths()
        self._wanted[side] = wanted
        self._folded.discard(side)
        if self._window < (FOLD_RIGHT_BELOW if side is self.right else FOLD_LEFT_BELOW):
            self._asked.add(side)
        self._apply()
        self._set_widths()

    def _is_shown(self, side: QWidget) -> bool:
        used = side is self.right or self._room is None or self._room.uses_left
        return self._wanted[side] and side not in self._folded and used

    def _apply(self) -> None:
        for side in (self.left, self.right):
            side.setVisible(self._is_shown(side))
        self.shown_changed.emit()

    def _note_widths(self) -> None:
        """Remember how wide the right side was at first; a splitter that is not on screen yet knows no widths."""
        if self._room is not None and self.isVisible() and self.right.isVisible():
            self._widths.setdefault(self._room.name, self.right.width())

    def _set_widths(self) -> None:
        """Give each side its width, and the middle what is left: hiding a side alone would leave its width to both."""
        if self._room is None or not self.isVisible():
            return
        right = self._widths.get(self._room.name, self._room.side_width)
        room = self.width() - self.handleWidth() * (self.left.isVisible() + self.right.isVisible())
        # sizes that do not add up are spread over all: the sides would lose a pixel with every change of room
        beside = (self._left_width if self.left.isVisible() else 0) + (right if self.right.isVisible() else 0)
        self.setSizes([self._left_width, max(0, room - beside), right])
