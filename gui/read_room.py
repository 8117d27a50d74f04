"""Read as one part of the window: the panes with the find bar above them, the inspector at their right."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.action_specs import Need
from gui.find_bar import FindBar
from gui.inspector.panel import Inspector
from gui.read_view import ReadView
from gui.room import Room
from gui.tagging import Tagging
from gui.widgets import Surface


class ReadRoom(Room):
    """Where articles are read and annotated side by side."""

    name = "read"

    def __init__(
        self, view: ReadView, find_bar: FindBar, inspector: Inspector, tagging: Tagging, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._inspector = inspector
        self._tagging = tagging
        self._middle = Surface("paper")
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(find_bar)
        column.addWidget(view, 1)

    @property
    def title(self) -> str:
        return self.tr("Read")

    @property
    def side(self) -> QWidget:
        return self._inspector

    def needs(self, needs: set[Need]) -> set[Need]:
        if Need.ARTICLE not in needs:
            return needs
        return needs | {Need.STEPPING} | ({Need.DECIDING} if Need.WRITABLE in needs else set())

    def focus(self) -> None:
        self._view.focus_text()

    def focus_side(self) -> None:
        self._inspector.focus_first()

    def key(self, digit: str) -> bool:
        return self._tagging.key(digit)

    def typed(self, text: str) -> bool:
        return self._inspector.answer(text)
