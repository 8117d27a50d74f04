"""Find in the current article: a field over the panes, hits shown in text and ruler."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from shiboken6 import isValid

from gui.reader.pane import ReaderPane
from gui.widgets import IconButton, Ink, Surface
from nlp.proposals import Segment

MOST_HITS = 5_000


class FindBar(Surface):
    """Hidden until Ctrl+F. Enter goes on, Shift+Enter back, Esc closes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("win", "b", parent)
        self.setFixedHeight(40)
        self._pane: ReaderPane | None = None
        self._current = -1
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in this article"))
        self.field.setAccessibleName(self.tr("Find in this article"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(360)
        self._count = Ink(px=11, ink="ink3")
        back = IconButton("arrow-up", self.tr("Previous hit (Shift+F3)"))
        on = IconButton("arrow-down", self.tr("Next hit (F3)"))
        close = IconButton("close", self.tr("Close (Esc)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        for widget in (self.field, back, on, self._count):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(close)
        self.field.textChanged.connect(self.on_text_changed)
        back.clicked.connect(self.on_back)
        on.clicked.connect(self.on_next)
        close.clicked.connect(self.close_bar)
        self.hide()

    def open_for(self, pane: ReaderPane | None) -> None:
        """Search in this pane; words selected in it are what is looked for."""
        if pane is None:
            return
        self._leave_pane()
        self._pane = pane
        chosen = pane.text.selected_text()
        if chosen and "\n" not in chosen and len(chosen) < 200:
            self.field.setText(chosen)
        self.show()
        self.field.setFocus()
        self.field.selectAll()
        self.on_text_changed()

    def step(self, by: int) -> None:
        """Go to the next or previous hit, round and round."""
        pane = self._live_pane()
        if pane is None or not pane.text.hits():
            return
        hits = list(pane.text.hits())
        self._current = (self._current + by) % len(hits)
        pane.text.set_hits(hits, self._current)
        pane.text.scroll_to(hits[self._current])
        self._count.set_text(self.tr("{} of {}").format(self._current + 1, len(hits)))

    @Slot()
    def close_bar(self) -> None:
        self._leave_pane()
        self.hide()

    @Slot()
    def on_text_changed(self) -> None:
        pane = self._live_pane()
        if pane is None:
            return
        words = self.field.text()
        hits = find_all(pane.text.text, words)
        caret = pane.text.visible_range()[0]
        self._current = next((n for n, hit in enumerate(hits) if hit.start >= caret), 0) if hits else -1
        pane.text.set_hits(hits, self._current)
        if hits:
            pane.text.scroll_to(hits[self._current])
            self._count.set_text(self.tr("{} of {}").format(self._current + 1, len(hits)))
        else:
            self._count.set_text(self.tr("Not in this article") if words else "")

    @Slot()
    def on_next(self) -> None:
        self.step(1)

    @Slot()
    def on_back(self) -> None:
        self.step(-1)

    def _leave_pane(self) -> None:
        pane = self._live_pane()
        self._pane = None
        if pane is not None:
            hits = pane.text.hits()
            reached = hits[self._current] if 0 <= self._current < len(hits) else None
            pane.text.set_hits([])
            if reached is not None:  # where the search has led, the keyboard goes on: to tag, or with N
                pane.text.select(reached)
            pane.text.setFocus()

    def _live_pane(self) -> ReaderPane | None:
        """The pane, unless it was closed meanwhile."""
        return self._pane if self._pane is not None and isValid(self._pane) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)


def find_all(text: str, words: str) -> list[Segment]:
    """Places of the words, whatever their case, runs of space alike; whole lines are not needed."""
    parts = words.split()
    if not parts:
        return []
    pattern = r"\s+".join(re.escape(part) for part in parts)
    found = []
    for match in re.finditer(pattern, text, re.IGNORECASE):
        found.append(Segment(match.start(), match.end()))
        if len(found) == MOST_HITS:
            break
    return found
