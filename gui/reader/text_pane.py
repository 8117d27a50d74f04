"""The text pane as people use it: selecting with mouse and keys, marks under the pointer, the step between marks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture, QToolTip, QWidget

from gui.keymap import IS_MAC
from gui.reader import boundaries
from gui.reader.canvas import TextCanvas
from gui.reader.caret import Move, SelectionLadder, Step, step_for
from gui.reader.caret_moves import BACKWARDS, begun, stretched_to, target_of
from gui.reader.marks import Mark, Segment
from gui.reader.wording import mark_name
from gui.reader.zooming import ZoomSteps

_KEEP = QTextCursor.MoveMode.KeepAnchor
CARET = 2
"""Pixels of the caret's width."""


class TextPane(TextCanvas):
    """One article, to be read and annotated.

    Signals carry mark ids. ``selection_changed``: the text selection; ask ``selection()``. ``mark_selected``: a click
    or key chose a mark ("" when none is chosen any more). ``mark_hovered``: the pointer came onto a mark ("" when it
    left). ``mark_activated``: double click on the margin glyph, or Enter. ``selection_entered``: Enter while words
    are selected. ``left``: Esc; ``nothing_left``: Esc where nothing was chosen. ``text_zoom_asked``: Ctrl and wheel or
    two fingers, +1 or -1. ``focused``: the pane got the keyboard focus; ``focus_shown``: whether that is to be shown,
    because it came by a key.
    """

    selection_changed = Signal()
    mark_selected = Signal(str)
    mark_hovered = Signal(str)
    mark_activated = Signal(str)
    selection_entered = Signal()
    left = Signal()
    nothing_left = Signal()
    text_zoom_asked = Signal(int)
    focused = Signal()
    focus_shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.snap_to_words = True
        self._press: QPointF | None = None
        self._dragged = False
        self._second_click = -1.0
        self._known_selection: tuple[int, int] | None = None
        self._ladder = SelectionLadder(self._widened, self)
        self._zooming = ZoomSteps()
        self._stretched = ""
        """The mark that a selection was drawn out of by keys."""
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        if not IS_MAC:  # there a touchpad's pinch comes as both kinds of event
            self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self.setTabChangesFocus(True)
        self.caret_width = CARET
        self.setCursorWidth(CARET)
        self.selectionChanged.connect(self._on_selection_changed)

    # --- selection of text ----------------------------------------------------------------------------------------

    def selection(self) -> Segment | None:
        """The selected stretch in code points; None when nothing is selected."""
        if self._unfilled:
            return None
        cursor = self.textCursor()
        start = self.offsets.to_code_points(cursor.selectionStart())
        end = self.offsets.to_code_points(cursor.selectionEnd())
        return Segment(start, end) if start < end else None

    def selected_text(self) -> str:
        """The stored text of the selection, exactly."""
        chosen = self.selection()
        return self.text[chosen.start : chosen.end] if chosen is not None else ""

    def select(self, segment: Segment | None) -> None:
        """Select a stretch (code points), or nothing; the caret stays."""
        if segment is None:
            self._place(self.caret(), self.caret())
        else:
            self._place(segment.start, segment.end)

    def caret(self) -> int:
        """Where the caret is, in code points."""
        return 0 if self._unfilled else self.offsets.to_code_points(self.textCursor().position())

    def set_caret(self, position: int) -> None:
        """Move the caret (code points) and drop the selection."""
        self._place(position, position)

    # --- selection of marks ---------------------------------------------------------------------------------------

    @property
    def selected_mark_id(self) -> str | None:
        return self.state.selected or None

    def select_mark(self, mark_id: str | None, by_keyboard: bool = False) -> None:
        """Choose a mark without scrolling; ``mark_selected`` tells another choice, and a click on what keys led to."""
        wanted = mark_id if mark_id is not None and mark_id in self.index else ""
        ring = bool(wanted) and by_keyboard
        if (wanted, ring) == (self.state.selected, self.state.focus_ring):
            return
        changed, clicked = wanted != self.state.selected, bool(wanted) and not ring
        self.update_mark(self.state.selected)
        self.state.selected, self.state.focus_ring = wanted, ring
        self.update_mark(wanted)
        self.setCursorWidth(0 if ring else self.caret_width)  # keys go on from the mark, not from where the caret was
        if changed:
            mark = self.index.get(wanted)
            if mark is not None and QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, mark_name(mark, self.veiled_text())))
        if changed or clicked:
            self.mark_selected.emit(wanted)

    def selected_mark(self) -> Mark | None:
        return self.index.get(self.state.selected)

    def stretched_mark(self) -> Mark | None:
        """The mark of which Shift and arrows have drawn the selection out: its boundaries are being corrected."""
        chosen, mark = self.selection(), self.index.get(self._stretched)
        if chosen is None or mark is None:
            return None
        return mark if mark.start < chosen.end and chosen.start < mark.end else None

    def next_mark(self, wanted: Callable[[Mark], bool] | None = None, forward: bool = True) -> Mark | None:
        """Go to the next or previous shown mark that ``wanted`` accepts, from the chosen words, mark, or the caret.

        Lets go of the words, chooses the mark, brings it into view and returns it; None (and nothing happens) at the
        end of the article.
        """
        marks, words = self.index.ordered(), self.selection()
        current = self.index.get(self.state.selected) if words is None else self.stretched_mark()
        start = self.caret() if words is None else words.end if forward else words.start
        at = bisect_left(marks, current.start if current is not None else start, key=_start)
        before, after = at - 1, at
        if current is not None:
            while after < len(marks) and marks[after].start == current.start and marks[after].id != current.id:
                after += 1
            before, after = after - 1, after + 1
        for number in range(after, len(marks)) if forward else range(before, -1, -1):
            mark = marks[number]
            if wanted is None or wanted(mark):
                if words is not None:  # keys act on words first, and these are no longer where the person is
                    self.select(None)
                self.select_mark(mark.id, by_keyboard=True)
                self.show_mark(mark.id)
                return mark
        return None

    def show_mark(self, mark_id: str) -> None:
        """Bring a mark into view if it is not wholly in it."""
        mark, extent = self.index.get(mark_id), self.extent(mark_id)
        if mark is None or extent is None:
            return
        if extent.side or extent.top < 0 or extent.bottom > self.viewport().height():
            self.scroll_to(Segment(mark.start, mark.end))

    # --- keys -----------------------------------------------------------------------------------------------------

    def perform(self, step: Step) -> bool:
        """Do what a key asks; False when it has no meaning now and should go on to the window."""
        move = step.move
        if move in (Move.NEXT_MARK, Move.PREVIOUS_MARK):
            return self.next_mark(forward=move is Move.NEXT_MARK) is not None
        if move is Move.ACTIVATE:
            return self._activate()
        if move is Move.LEAVE:
            return self._leave()
        if move is Move.SELECT_ALL:
            self._place(0, self.offsets.length)
        elif move in (Move.WIDEN, Move.NARROW):
            self._climb(move is Move.WIDEN)
        elif move in (Move.PAGE_UP, Move.PAGE_DOWN):
            self._page(move is Move.PAGE_DOWN)
        else:
            self._step(step)
        return True

    def widen_selection(self) -> None:
        """Word, mention, phrase, quotation, sentence, paragraph: the next larger one around the selection."""
        self._climb(True)

    def narrow_selection(self) -> None:
        """Back down the way ``widen_selection`` came."""
        self._climb(False)

    def select_unit(self, unit: Callable[[str, int], Segment | None]) -> None:
        """Select the word, phrase, sentence ... around the selection, the chosen mark or the caret."""
        chosen, mark = self.selection(), self.selected_mark()
        start = chosen.start if chosen is not None else mark.start if mark is not None else self.caret()
        end = chosen.end if chosen is not None else mark.end if mark is not None else start
        first, last = unit(self.text, start), unit(self.text, max(start, end - 1))
        if first is not None and last is not None:
            self._place(min(first.start, start), max(last.end, end))

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot()
    def _on_selection_changed(self) -> None:
        chosen = self.selection()
        known = (chosen.start, chosen.end) if chosen is not None else None
        if known != self._known_selection:
            self._known_selection = known
            self.selection_changed.emit()

    # --- private --------------------------------------------------------------------------------------------------

    def _place(self, anchor: int, position: int, stretched: str = "") -> None:
        self._stretched = stretched
        cursor = self.textCursor()
        cursor.setPosition(self.offsets.to_utf16(min(max(anchor, 0), self.offsets.length)))
        cursor.setPosition(self.offsets.to_utf16(min(max(position, 0), self.offsets.length)), _KEEP)
        self.setTextCursor(cursor)
        self._on_selection_changed()

    def _climb(self, up: bool) -> None:
        chosen = self.selection()
        start, end = (chosen.start, chosen.end) if chosen is not None else (self.caret(), self.caret())
        if chosen is None and up and (mark := self.index.get(self.state.selected)) is not None:
            start, end = mark.start, mark.start
        first, last = self._ladder.up(self.text, start, end) if up else self._ladder.down(start, end)
        if (first, last) != (start, end):
            self._place(first, last)

    def _widened(self, text: str, start: int, end: int) -> tuple[int, int] | None:
        """The next larger unit around a range: word, mention, phrase, quotation, sentence, paragraph."""
        wider = boundaries.widened(text, start, end)
        units = [(wider.start, wider.end)] if wider is not None else []
        if end > start:  # a bare caret takes its word first
            units += [
                (part.start, part.end)
                for mark in self.index.at(start)
                for part in mark.segments
                if part.start <= start and end <= part.end and part.end - part.start > end - start
            ]
        return min(units, key=lambda unit: unit[1] - unit[0], default=None)

    def _page(self, down: bool) -> None:
        bar = self.verticalScrollBar()
        by = self.viewport().height() - 2 * self.line_height
        self.scroll_to_y(bar.value() + (by if down else -by))

    def _step(self, step: Step) -> None:
        mark, stretched = self.selected_mark(), self._stretched
        if mark is not None and not self.textCursor().hasSelection():  # keys go on from the chosen mark
            back, stretched = step.move in BACKWARDS, mark.id
            anchor, position = (mark.end, mark.start) if back else (mark.start, mark.end)
            self._place(*((anchor, position) if step.extend else (position, position)))
        cursor = self.textCursor()
        anchor = self.offsets.to_code_points(cursor.anchor())
        position = self.offsets.to_code_points(cursor.position())
        target = target_of(self, step, position)
        if not step.extend:
            self.select_mark(None)
            self._place(target, target)
            return
        if anchor == position:
            anchor, target = begun(self.text, position, target, step)
        self._place(*stretched_to(self.text, anchor, target, step), stretched)

    def _activate(self) -> bool:
        if self.textCursor().hasSelection():
            self.selection_entered.emit()
            return True
        if self.state.selected:
            self.mark_activated.emit(self.state.selected)
            return True
        mark = self.mark_at(self.caret())
        if mark is None:
            return False
        self.select_mark(mark.id, by_keyboard=True)
        return True

    def _leave(self) -> bool:
        had = self.textCursor().hasSelection() or bool(self.state.selected) or bool(self.held())
        mark = self.selected_mark()
        if not self.textCursor().hasSelection() and not self.state.selected and self.held():
            self.mark_selected.emit("")
        elif self.textCursor().hasSelection():
            self.set_caret(self.caret())
        else:
            if mark is not None and self.state.focus_ring:
                self.set_caret(mark.start)
            self.select_mark(None)
        self.left.emit()
        if not had:
            self.nothing_left.emit()
        return had

    def _hover(self, mark: Mark | None) -> None:
        wanted = mark.id if mark is not None else ""
        if wanted == self.state.hovered:
            return
        self.update_mark(self.state.hovered)
        self.state.hovered = wanted
        self.update_mark(wanted)
        self.mark_hovered.emit(wanted)

    def _select_unit(self, position: int, sentence: bool) -> None:
        unit = boundaries.sentence_at(self.text, position) if sentence else boundaries.word_at(self.text, position)
        if unit is not None:
            self._place(unit.start, unit.end)

    # --- Qt -------------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # Qt would keep copy and friends for itself; only the pane's own moves win over the window's shortcuts.
            if step_for(event) is not None:
                event.accept()
            else:
                event.ignore()
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = step_for(event)
        if step is not None and self.perform(step):
            event.accept()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks through the marks first and leaves the pane after the last."""
        if self.hasFocus() and self.next_mark(forward=forward) is not None:
            return True
        return super().focusNextPrevChild(forward)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.accept()  # the context menu keeps the selection it was asked for
            return
        point = event.position()
        if self._second_click >= 0 and event.timestamp() - self._second_click < QApplication.doubleClickInterval():
            position = self.position_at(point)
            self._second_click = -1.0
            if position is not None:
                self._select_unit(position, sentence=True)
                return
        self._press, self._dragged, self._stretched = point, False, ""
        if self.textCursor().hasSelection() and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.set_caret(self.caret())  # else Qt begins to drag the old selection about
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons():
            mark = self.mark_at_point(event.position())
            self._hover(mark)
            in_margin = event.position().x() < self.state.text_left - 1
            hand = mark is not None and in_margin
            shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(Qt.CursorShape.ArrowCursor if in_margin and not hand else shape)
            return
        if self._press is not None:
            moved = (event.position() - self._press).manhattanLength()
            self._dragged = self._dragged or moved >= QApplication.startDragDistance()
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._press is None:
            return
        super().mouseReleaseEvent(event)
        chosen = self.selection()
        self._press = None
        if chosen is None:
            mark = self.mark_at_point(event.position())
            if mark is None and not self.state.selected:
                self.mark_selected.emit("")  # what is framed here from before is let go as well
            self.select_mark(mark.id if mark is not None else None)
            return
        self.select_mark(None)
        if self._dragged:
            characters = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier) or not self.snap_to_words
            unit = boundaries.whole_characters if characters else boundaries.snapped
            start, end = unit(self.text, chosen.start, chosen.end)
            self._place(start, end)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        mark = self.mark_at_point(event.position())
        if mark is not None and event.position().x() < self.state.text_left - 1:
            self.mark_activated.emit(mark.id)
            return
        self._second_click = event.timestamp()
        position = self.position_at(event.position())
        if position is not None:
            self._select_unit(position, sentence=False)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mark = self.mark_at_point(QPointF(event.pos()))
            if mark is not None:
                QToolTip.showText(event.globalPos(), mark.tip or mark_name(mark, self.veiled_text()), self.viewport())
            else:
                QToolTip.hideText()
            return True
        if event.type() == QEvent.Type.NativeGesture and isinstance(event, QNativeGestureEvent):
            self._zoom_by(self._zooming.of_touchpad(event))
            return True
        if event.type() == QEvent.Type.Gesture and isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self._zoom_by(self._zooming.of_screen(pinch))
                return True
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def _zoom_by(self, step: int) -> None:
        if step:
            self.text_zoom_asked.emit(step)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_by(self._zooming.of_wheel(event.angleDelta().y()))
            event.accept()
            return
        self._settle()
        super().wheelEvent(event)
        self._hover(self.mark_at_point(event.position()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()
        self.focus_shown.emit(event.reason() in _KEY_REASONS)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_shown.emit(False)

    def createMimeDataFromSelection(self) -> QMimeData:
        """The stored text, not Qt's copy of it (which turns no-break spaces into spaces)."""
        data = QMimeData()
        data.setText(self.selected_text())
        return data


def _start(mark: Mark) -> int:
    return mark.start


_KEY_REASONS = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}
