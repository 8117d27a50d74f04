"""The text around a proposal: its article's words in reading size, the neighbouring paragraphs dimmed."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.reader.caret import Move, step_for
from gui.reader.document import TOP_MARGIN
from gui.reader.marks import Mark
from gui.reader.text_pane import CARET, TextPane
from gui.review.excerpt import Excerpt
from gui.theme import theme_changed
from nlp.proposals import Segment

SIZE, LINE = 18.0, 30.0


class ContextText(TextPane):
    """As high as its text.

    Signals: ``drawn_changed`` when a person draws other boundaries; ``edit_begun`` with Shift and an arrow;
    ``edit_left`` with Esc.
    """

    drawn_changed = Signal()
    edit_begun = Signal()
    edit_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._excerpt: Excerpt | None = None
        self._body: tuple[Segment, ...] = ()
        self.editing = False
        self.set_reading_size(SIZE, LINE)
        self.caret_width = 0
        self.setCursorWidth(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Text around the suggestion"))
        self.selection_changed.connect(self.drawn_changed)
        theme_changed.connect(self.on_dim)

    def show_excerpt(self, article_id: str, excerpt: Excerpt, marks: list[Mark], mark_id: str) -> None:
        """Show a proposal in its context; ``marks`` are placed in the excerpt already."""
        self._excerpt = excerpt
        self.set_article(article_id, excerpt.text, marks)
        self._set_editing(False)
        self.on_dim()
        self.select_mark(mark_id)
        mark = self.index.get(mark_id)
        self._body = mark.segments if mark is not None else ()
        if mark is not None:
            self.set_caret(mark.end)
        self.fit()

    def replace_mark_list(self, marks: list[Mark]) -> None:
        """The same excerpt with other marks."""
        gone = {mark.id for mark in self.index.ordered()} - {mark.id for mark in marks}
        self.replace_marks(marks, list(gone))

    def begin_edit(self) -> bool:
        """Select the proposal's words, to be made longer or shorter. False for one of several stretches."""
        if len(self._body) != 1:
            return False
        self._set_editing(True)
        self.select(self._body[0])
        self.setFocus()
        return True

    def leave_edit(self) -> None:
        if self.editing:
            self._set_editing(False)
            self.select(None)

    def drawn(self) -> Segment | None:
        """Boundaries that a person drew, in code points of the article; None when they are the proposal's own."""
        chosen = self.selection()
        if not self.editing or chosen is None or self._excerpt is None or (chosen,) == self._body:
            return None
        return self._excerpt.outside(chosen)

    def fit(self) -> None:
        """Be as high as the text."""
        wanted = math.ceil(self.text_height()) + TOP_MARGIN if self.text else 0
        if wanted != self.height():
            self.setFixedHeight(wanted)
        self.verticalScrollBar().setValue(0)

    @Slot()
    def on_dim(self) -> None:
        if self._excerpt is not None:
            self.set_dimmed(self._excerpt.dimmed)

    def _set_editing(self, editing: bool) -> None:
        """The caret is there only while boundaries are drawn."""
        self.editing = editing
        self.caret_width = CARET if editing else 0
        self.setCursorWidth(self.caret_width)

    # --- Qt -------------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(640, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = step_for(event)
        if step is not None and step.extend and not self.editing and self.begin_edit():
            self.edit_begun.emit()
        if step is not None and step.move is Move.LEAVE:
            if self.editing:
                self.leave_edit()
                self.edit_left.emit()
            else:
                event.ignore()
            return
        if step is not None and step.move in (Move.ACTIVATE, Move.PAGE_DOWN, Move.PAGE_UP):
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab leaves: the marks around are context here."""
        return QWidget.focusNextPrevChild(self, forward)

    def event(self, event: object) -> bool:
        # Tab would otherwise step from mark to mark.
        if isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return QWidget.event(self, event)
        return super().event(event)  # type: ignore[arg-type]

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.verticalScrollBar().setValue(0)  # all of it is shown: there is no place to keep
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width() and self.text:
            self.fit()
