"""One article of the reading room: its head, its text, its overview ruler."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from gui.reader.header import HeaderView, PaneHeader
from gui.reader.marks import Mark
from gui.reader.ruler import OverviewRuler
from gui.reader.text_pane import TextPane

__all__ = ["PaneHeader", "ReaderPane"]

NARROWEST = 250


class ReaderPane(QWidget):
    """Signals: a button of the head was pressed. Everything about the text is the ``text`` pane's."""

    close_requested = Signal()
    swap_requested = Signal()
    pin_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = TextPane(self)
        self.header = HeaderView(self)
        self.ruler = OverviewRuler(self.text, self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.header, 0, 0, 1, 2)
        grid.addWidget(self.text, 1, 0)
        grid.addWidget(self.ruler, 1, 1)
        self.setMinimumWidth(NARROWEST)
        self.setFocusProxy(self.text)
        self.header.close_requested.connect(self.close_requested)
        self.header.swap_requested.connect(self.swap_requested)
        self.header.pin_toggled.connect(self.pin_toggled)
        self.header.clicked.connect(self.text.setFocus)
        self.text.scrolled.connect(self._on_scrolled)
        self.text.focus_shown.connect(self.header.set_current)

    @property
    def article_id(self) -> str:
        return self.text.article_id

    @property
    def pinned(self) -> bool:
        """A pinned pane stays where it is when the others are scrolled to a counterpart."""
        return self.header.pin_button.isChecked()

    def set_article(self, article_id: str, header: PaneHeader, text: str, marks: Iterable[Mark] = ()) -> None:
        """Show an article; ``text`` is the stored text, unchanged."""
        self.header.set_data(header)
        self.text.setAccessibleName(header.title)
        self.text.set_article(article_id, text, marks)
        self.header.set_left(self.text.state.text_left)

    def sizeHint(self) -> QSize:
        return QSize(340, 500)

    @Slot()
    def _on_scrolled(self) -> None:
        self.header.set_left(self.text.state.text_left)
