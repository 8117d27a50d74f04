"""Search as one part of the window: a surface that is called, used and left again, with no tab of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.entities import EntityBook
from gui.labels import LabelBook
from gui.room import Room
from gui.session import Session
from gui.widgets import Surface

if TYPE_CHECKING:
    from gui.search.surface import SearchSurface


class Leaving(Surface):
    """A region that Esc leaves. ``left`` when it does."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SearchRoom(Room):
    """Signals besides a room's: ``leave_asked`` to go where one was; ``place_opened`` (article id, places, which)."""

    leave_asked = Signal()
    place_opened = Signal(str, object, int)

    name = "search"
    _left: QWidget

    def __init__(self, session: Session, book: LabelBook, entities: EntityBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._book, self._entities = session, book, entities
        self._middle, self._side, self._left = Leaving("paper"), Leaving("win"), Leaving("side")
        for region in (self._middle, self._side, self._left):
            region.left.connect(self.leave_asked)
        self._surface: SearchSurface | None = None

    # --- as a room ------------------------------------------------------------------------------------------------

    @property
    def title(self) -> str:
        return ""

    @property
    def surface(self) -> SearchSurface:
        """What is on screen; made when it is asked for the first time."""
        if self._surface is None:
            from gui.search.surface import SearchSurface

            self._surface = surface = SearchSurface(self._session, self._book, self._entities, self)
            parts = ((self._middle, surface.centre), (self._side, surface.side), (self._left, surface.left))
            for region, widget in parts:
                column = QVBoxLayout(region)
                column.setContentsMargins(0, 0, 0, 0)
                column.addWidget(widget)
            self._left.setFocusProxy(surface.articles)
            self._side.setFocusProxy(surface.side.entity)
            surface.told.connect(self.told)
            surface.place_opened.connect(self.place_opened)
            surface.bar.closed.connect(self.leave_asked)
        return self._surface

    def ask(self, words: str = "", open_articles: frozenset[str] = frozenset()) -> None:
        """Take over words (those selected in a pane), and what is open in the panes, for the next question."""
        self.surface.offer(words, open_articles)

    def show(self) -> None:
        self.surface.show()

    def hide(self) -> None:
        if self._surface is not None:
            self._surface.desk.active = False

    def stop(self) -> None:
        if self._surface is not None:
            self._surface.desk.stop()

    def focus(self) -> None:
        self.surface.focus()

    def focus_side(self) -> None:
        self.surface.side.entity.setFocus(Qt.FocusReason.TabFocusReason)

    def key(self, digit: str) -> bool:
        """A label's digit tags the places that are chosen."""
        label = self._book.for_key(digit)
        if label is None or self._surface is None or self._session.read_only:
            return False
        self._surface.actions.tag(label.id)
        return True
