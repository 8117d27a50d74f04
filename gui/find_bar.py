"""Find in the current article: a field over the panes, hits shown in text and ruler."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from shiboken6 import isValid

from gui.background import Task
from gui.find_options import FindOptions
from gui.numerals import whole
from gui.reader.pane import ReaderPane
from gui.widgets import IconButton, Ink, Surface
from nlp.proposals import Segment
from storage.finding import BadPattern, TooSlow, Wanted, compiled, places

MOST_HITS = 5_000
LARGE = 200_000
"""Code points that are searched here and now (10 ms); longer texts, and regular expressions, in a thread."""
SECONDS = 1.0
"""What a regular expression may take; what takes longer would take hours."""


class FindBar(Surface):
    """Hidden until Ctrl+F. Enter goes on, Shift+Enter back, Esc closes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("win", "b", parent)
        self.setFixedHeight(40)
        self._pane: ReaderPane | None = None
        self._current = -1
        self._message = ""
        self._task: Task | None = None
        self._next: tuple[Wanted, str] | None = None
        self._looked_for: tuple[Wanted, str] | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in this article"))
        self.field.setAccessibleName(self.tr("Find in this article"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(120)
        self.field.setMaximumWidth(360)
        self.options = FindOptions()
        self._count = Ink(px=11, ink="ink3", elide=True)
        back = IconButton("arrow-up", self.tr("Previous hit (Shift+F3)"))
        on = IconButton("arrow-down", self.tr("Next hit (F3)"))
        close = IconButton("close", self.tr("Close (Esc)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.addWidget(self.field, 2)
        for widget in (self.options, back, on):
            row.addWidget(widget)
        row.addWidget(self._count, 3)
        row.addWidget(close)
        self.field.textChanged.connect(self.on_text_changed)
        self.options.changed.connect(self.on_text_changed)
        back.clicked.connect(self.on_back)
        on.clicked.connect(self.on_next)
        close.clicked.connect(self.close_bar)
        self.hide()

    @property
    def message(self) -> str:
        """What stands beside the field: "3 of 12", or why there is nothing."""
        return self._message

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

    def step(self, by: int, pane: ReaderPane | None = None) -> None:
        """Go to the next or previous hit, round and round; in ``pane`` while the bar is closed."""
        open_pane = self._live_pane()
        if open_pane is None and pane is not None and pane.text.hits():
            hits = list(pane.text.hits())
            starts = [hit.start for hit in hits]
            at = bisect_left(starts, pane.text.caret() + (1 if by > 0 else 0))
            here = (at if by > 0 else at - 1) % len(hits)
            pane.text.set_hits(hits, here)
            pane.text.select(hits[here])
            pane.text.scroll_to(hits[here])
        elif open_pane is not None and open_pane.text.hits():
            hits = list(open_pane.text.hits())
            self._go_to(open_pane, hits, (self._current + by) % len(hits))

    @Slot()
    def close_bar(self) -> None:
        self._leave_pane()
        self.hide()

    @Slot()
    def on_text_changed(self) -> None:
        """Look for what the field says now."""
        pane = self._live_pane()
        if pane is None:
            return
        wanted, text = self.options.wanted(self.field.text()), pane.text.text
        self._looked_for = (wanted, text)
        self._next = None
        if wanted.is_empty:
            self._show(pane, [], "")
            return
        try:
            compiled(wanted)
        except BadPattern as problem:
            self._show(pane, [], problem_words(problem), wrong=True)
            return
        if wanted.regex or len(text) > LARGE:
            self._look_apart(wanted, text)
        else:
            self.on_found((wanted, text, places(wanted, text, most=MOST_HITS)))

    @Slot(object)
    def on_found(self, result: tuple[Wanted, str, list[Segment] | None]) -> None:
        wanted, text, hits = result
        pane = self._live_pane()
        if pane is None or self._looked_for != (wanted, text):
            return
        if hits is None:
            self._show(pane, [], self.tr("This expression takes too long here: make it simpler."), wrong=True)
        elif hits:
            caret = pane.text.visible_range()[0]
            self._go_to(pane, hits, next((n for n, hit in enumerate(hits) if hit.start >= caret), 0))
        else:
            self._show(pane, [], self.tr("Not in this article"))

    @Slot()
    def on_task_finished(self) -> None:
        self._task = None
        if self._next is not None:
            self._look_apart(*self._next)

    @Slot()
    def on_next(self) -> None:
        self.step(1)

    @Slot()
    def on_back(self) -> None:
        self.step(-1)

    # --- private --------------------------------------------------------------------------------------------------

    def _look_apart(self, wanted: Wanted, text: str) -> None:
        """Search in a thread: one search at a time, the newest question wins."""
        if self._task is not None:
            self._next = (wanted, text)
            return
        self._next = None

        def look() -> tuple[Wanted, str, list[Segment] | None]:
            try:
                return wanted, text, places(wanted, text, seconds=SECONDS, most=MOST_HITS)
            except TooSlow:
                return wanted, text, None

        application = QCoreApplication.instance()
        assert application is not None
        # not ours: the bar may go, with its project, while the thread is at work
        self._task = Task(look, application)
        self._task.done.connect(self.on_found)
        self._task.finished.connect(self.on_task_finished)
        self._task.finished.connect(self._task.deleteLater)
        self._task.start()

    def _go_to(self, pane: ReaderPane, hits: list[Segment], at: int) -> None:
        self._current = at
        pane.text.set_hits(hits, at)
        pane.text.scroll_to(hits[at])
        words = self.tr("{} of {}").format(whole(at + 1), whole(len(hits)))
        if len(hits) == MOST_HITS:
            words = self.tr("{} of the first {}").format(whole(at + 1), whole(len(hits)))
        self._say(words)

    def _show(self, pane: ReaderPane, hits: list[Segment], words: str, *, wrong: bool = False) -> None:
        self._current = -1
        pane.text.set_hits(hits)
        self._say(words, wrong=wrong)

    def _say(self, words: str, *, wrong: bool = False) -> None:
        self._message = words
        self._count.set_ink("red" if wrong else "ink3")
        self._count.set_text(f"! {words}" if wrong else words)

    def _leave_pane(self) -> None:
        pane = self._live_pane()
        self._pane = None
        self._looked_for = self._next = None
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


def problem_words(problem: BadPattern) -> str:
    """One sentence on a regular expression that cannot be used."""
    if problem.position is None:
        return QCoreApplication.translate("FindBar", "This expression cannot be used: {}.").format(problem)
    words = QCoreApplication.translate("FindBar", "This expression cannot be used: {} (character {}).")
    return words.format(problem, problem.position + 1)


def find_all(text: str, words: str) -> list[Segment]:
    """Places of the words, whatever their case, runs of space alike; whole lines are not needed."""
    return places(Wanted(words), text, most=MOST_HITS)
