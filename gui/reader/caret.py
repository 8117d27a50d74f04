"""What keys do inside a text pane: the caret, the selection, and the step from mark to mark.

Plain letters and every other key are left alone, so that they reach the window's shortcuts.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent


class Move(Enum):
    """One thing a key can ask of the pane."""

    CHARACTER_LEFT = auto()
    CHARACTER_RIGHT = auto()
    WORD_LEFT = auto()
    WORD_RIGHT = auto()
    LINE_UP = auto()
    LINE_DOWN = auto()
    SENTENCE_UP = auto()
    SENTENCE_DOWN = auto()
    PARAGRAPH_UP = auto()
    PARAGRAPH_DOWN = auto()
    LINE_START = auto()
    LINE_END = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    TEXT_START = auto()
    TEXT_END = auto()
    WIDEN = auto()
    NARROW = auto()
    NEXT_MARK = auto()
    PREVIOUS_MARK = auto()
    ACTIVATE = auto()
    LEAVE = auto()
    SELECT_ALL = auto()


@dataclass(frozen=True, slots=True)
class Step:
    """A move, whether it extends the selection, and whether by whole words."""

    move: Move
    extend: bool = False
    whole_words: bool = True


_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_NONE = Qt.KeyboardModifier.NoModifier
_KEY = Qt.Key

# Alt+Left and Alt+Right belong to the window (back, forward). Ctrl+Shift+Up and Down widen and narrow the selection.
_MOVES: dict[tuple[Qt.Key, Qt.KeyboardModifier], Step] = {
    (_KEY.Key_Left, _NONE): Step(Move.CHARACTER_LEFT),
    (_KEY.Key_Right, _NONE): Step(Move.CHARACTER_RIGHT),
    (_KEY.Key_Left, _CTRL): Step(Move.WORD_LEFT),
    (_KEY.Key_Right, _CTRL): Step(Move.WORD_RIGHT),
    (_KEY.Key_Left, _SHIFT): Step(Move.WORD_LEFT, extend=True),
    (_KEY.Key_Right, _SHIFT): Step(Move.WORD_RIGHT, extend=True),
    (_KEY.Key_Left, _SHIFT | _ALT): Step(Move.CHARACTER_LEFT, extend=True, whole_words=False),
    (_KEY.Key_Right, _SHIFT | _ALT): Step(Move.CHARACTER_RIGHT, extend=True, whole_words=False),
    (_KEY.Key_Left, _SHIFT | _CTRL): Step(Move.SENTENCE_UP, extend=True),
    (_KEY.Key_Right, _SHIFT | _CTRL): Step(Move.SENTENCE_DOWN, extend=True),
    (_KEY.Key_Up, _NONE): Step(Move.LINE_UP),
    (_KEY.Key_Down, _NONE): Step(Move.LINE_DOWN),
    (_KEY.Key_Up, _SHIFT): Step(Move.LINE_UP, extend=True),
    (_KEY.Key_Down, _SHIFT): Step(Move.LINE_DOWN, extend=True),
    (_KEY.Key_Up, _ALT): Step(Move.SENTENCE_UP),
    (_KEY.Key_Down, _ALT): Step(Move.SENTENCE_DOWN),
    (_KEY.Key_Up, _SHIFT | _ALT): Step(Move.SENTENCE_UP, extend=True),
    (_KEY.Key_Down, _SHIFT | _ALT): Step(Move.SENTENCE_DOWN, extend=True),
    (_KEY.Key_Up, _CTRL): Step(Move.PARAGRAPH_UP),
    (_KEY.Key_Down, _CTRL): Step(Move.PARAGRAPH_DOWN),
    (_KEY.Key_Up, _SHIFT | _CTRL): Step(Move.WIDEN),
    (_KEY.Key_Down, _SHIFT | _CTRL): Step(Move.NARROW),
    (_KEY.Key_Home, _NONE): Step(Move.LINE_START),
    (_KEY.Key_End, _NONE): Step(Move.LINE_END),
    (_KEY.Key_Home, _SHIFT): Step(Move.LINE_START, extend=True),
    (_KEY.Key_End, _SHIFT): Step(Move.LINE_END, extend=True),
    (_KEY.Key_Home, _CTRL): Step(Move.TEXT_START),
    (_KEY.Key_End, _CTRL): Step(Move.TEXT_END),
    (_KEY.Key_Home, _SHIFT | _CTRL): Step(Move.TEXT_START, extend=True),
    (_KEY.Key_End, _SHIFT | _CTRL): Step(Move.TEXT_END, extend=True),
    (_KEY.Key_PageUp, _NONE): Step(Move.PAGE_UP),
    (_KEY.Key_PageDown, _NONE): Step(Move.PAGE_DOWN),
    (_KEY.Key_Space, _NONE): Step(Move.PAGE_DOWN),
    (_KEY.Key_Space, _SHIFT): Step(Move.PAGE_UP),
    (_KEY.Key_Tab, _NONE): Step(Move.NEXT_MARK),
    (_KEY.Key_Backtab, _SHIFT): Step(Move.PREVIOUS_MARK),
    (_KEY.Key_Return, _NONE): Step(Move.ACTIVATE),
    (_KEY.Key_Enter, _NONE): Step(Move.ACTIVATE),
    (_KEY.Key_Escape, _NONE): Step(Move.LEAVE),
    (_KEY.Key_A, _CTRL): Step(Move.SELECT_ALL),
}


def step_for(event: QKeyEvent) -> Step | None:
    """What a key press means inside a pane; None when it is not the pane's."""
    return _MOVES.get((_KEY(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier))


class SelectionLadder(QObject):
    """Remembers the smaller selections on the way up, so that narrowing comes back the same way."""

    def __init__(self, widen: Callable[[str, int, int], tuple[int, int] | None], parent: QObject) -> None:
        super().__init__(parent)
        self._widen = widen
        self._steps: list[tuple[int, int]] = []

    def up(self, text: str, start: int, end: int) -> tuple[int, int]:
        """The next wider selection; the same one at the top."""
        wider = self._widen(text, start, end)
        if wider is None:
            return start, end
        if not self._steps or self._steps[-1] != (start, end):
            self._steps = [(start, end)]
        self._steps.append(wider)
        return wider

    def down(self, start: int, end: int) -> tuple[int, int]:
        """The selection before the last widening; the same one when there was none."""
        if len(self._steps) > 1 and self._steps[-1] == (start, end):
            self._steps.pop()
            return self._steps[-1]
        return start, end
