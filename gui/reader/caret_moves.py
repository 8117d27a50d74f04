"""Where the caret of a text pane goes for a key: by character and line as Qt lays out, by word and sentence as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from gui.reader import boundaries
from gui.reader.caret import Move, Step

if TYPE_CHECKING:
    from gui.reader.text_pane import TextPane

_KEEP = QTextCursor.MoveMode.KeepAnchor
_MOVE = QTextCursor.MoveMode.MoveAnchor
_OP = QTextCursor.MoveOperation

BACKWARDS = frozenset({
    Move.CHARACTER_LEFT, Move.WORD_LEFT, Move.SENTENCE_UP, Move.LINE_UP, Move.PARAGRAPH_UP, Move.LINE_START,
    Move.TEXT_START,
})  # fmt: skip
"""Moves towards the beginning of the text."""


def target_of(pane: TextPane, step: Step, position: int) -> int:
    """Where the caret goes from ``position`` (code points)."""
    text = pane.text
    match step.move:
        case Move.WORD_LEFT:
            return boundaries.previous_word_start(text, position)
        case Move.WORD_RIGHT:
            onwards = boundaries.next_word_end if step.extend else boundaries.next_word_start
            return onwards(text, position)
        case Move.SENTENCE_UP:
            return boundaries.previous_sentence_start(text, position)
        case Move.SENTENCE_DOWN:
            return _sentence_below(text, position, step.extend)
        case Move.PARAGRAPH_UP:
            block = boundaries.paragraph_at(text, max(0, position - 1))
            return block.start if block is not None and block.start < position else max(0, position - 1)
        case Move.PARAGRAPH_DOWN:
            ends = (at for at in (text.find("\n", position), text.find("\u2029", position)) if at >= 0)
            found = min(ends, default=-1)
            return found + 1 if found >= 0 else len(text)
        case Move.TEXT_START:
            return 0
        case Move.TEXT_END:
            return len(text)
    cursor = pane.textCursor()
    if step.move in (Move.CHARACTER_LEFT, Move.CHARACTER_RIGHT) and cursor.hasSelection() and not step.extend:
        left = step.move is Move.CHARACTER_LEFT
        return pane.offsets.to_code_points(cursor.selectionStart() if left else cursor.selectionEnd())
    cursor.movePosition(_QT_MOVES[step.move], _KEEP if step.extend else _MOVE)
    return pane.offsets.to_code_points(cursor.position())


def stretched_to(text: str, anchor: int, target: int, step: Step) -> tuple[int, int]:
    """Anchor and caret of a selection that a key draws on, widened to whole words where that is asked for."""
    if not step.whole_words or target == anchor:
        return anchor, target
    low, high = boundaries.snapped(text, min(anchor, target), max(anchor, target))
    if low >= high:
        return anchor, target
    return (low, high) if target > anchor else (high, low)


def begun(text: str, position: int, target: int, step: Step) -> tuple[int, int]:
    """Anchor and caret of a selection that begins inside a word: that word first."""
    word = boundaries.word_at(text, position) if step.whole_words else None
    if word is not None and step.move is Move.WORD_RIGHT and word.start <= position < word.end:
        return word.start, word.end
    if word is not None and step.move is Move.WORD_LEFT and word.start < position <= word.end:
        return word.end, word.start
    return position, target


def _sentence_below(text: str, position: int, extend: bool) -> int:
    if not extend:
        return boundaries.next_sentence_start(text, position)
    sentence = boundaries.sentence_at(text, position)
    if sentence is not None and sentence.end > position:
        return sentence.end
    following = boundaries.sentence_at(text, boundaries.next_sentence_start(text, position))
    return following.end if following is not None and following.end > position else len(text)


_QT_MOVES = {
    Move.CHARACTER_LEFT: _OP.Left,
    Move.CHARACTER_RIGHT: _OP.Right,
    Move.LINE_UP: _OP.Up,
    Move.LINE_DOWN: _OP.Down,
    Move.LINE_START: _OP.StartOfLine,
    Move.LINE_END: _OP.EndOfLine,
}
