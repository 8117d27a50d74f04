"""The gutter between two panes: ribbons join the passages of a dispute and follow the scrolling of both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEasingCurve, QEvent, QPointF, QRectF, Qt, QVariantAnimation, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from gui.reader.canvas import Extent
from gui.reader.marks import Ribbon
from gui.reader.ribbon_painting import label_box, paint_body, paint_focus, paint_label, paint_stub_tip
from gui.reader.ribbons import End, RibbonShape, place_labels, ribbon_shape
from gui.reader.text_pane import TextPane
from gui.reader.wording import ribbon_name
from gui.theme import reduced_motion, theme, theme_changed

WIDTH = 92
FADE_MS = 90


@dataclass(frozen=True, slots=True)
class Joined:
    """A ribbon of this gutter and whether each end is in the neighbouring pane (else in one farther away)."""

    ribbon: Ribbon
    left_here: bool = True
    right_here: bool = True


class Gutter(QWidget):
    """Signals carry ribbon ids: ``ribbon_selected`` on click ("" on empty ground), ``ribbon_activated`` on double
    click or Enter, ``ribbon_hovered`` ("" when the pointer leaves)."""

    ribbon_selected = Signal(str)
    ribbon_activated = Signal(str)
    ribbon_hovered = Signal(str)

    def __init__(self, left: TextPane, right: TextPane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left, self._right = left, right
        self._ribbons: list[Joined] = []
        self._known_ends: list[object] = []
        self._selected: frozenset[str] = frozenset()
        self._hovered = ""
        self._focused = ""
        self._strength: dict[str, float] = {}
        self._from: dict[str, float] = {}
        self._shapes: list[RibbonShape] | None = None
        self._labels: dict[str, QRectF] = {}
        self._top = 0.0
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.setDuration(FADE_MS)
        self._fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._fade.valueChanged.connect(self._on_fade)
        self.setFixedWidth(WIDTH)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Ribbons between the panes"))
        for pane in (left, right):
            pane.scrolled.connect(self.on_moved)
            pane.marks_changed.connect(self.on_marks_changed)
        theme_changed.connect(self.update)

    # --- public ---------------------------------------------------------------------------------------------------

    def set_ribbons(self, ribbons: Sequence[Joined]) -> None:
        """What to draw, in the order of the disputes' numbers."""
        self._ribbons = list(ribbons)
        self._known_ends = self._ends()
        if self._focused not in {item.ribbon.id for item in ribbons}:
            self._focused = ""
        self.on_moved()

    def ribbons(self) -> list[Ribbon]:
        return [item.ribbon for item in self._ribbons]

    def select_ribbons(self, ids: Sequence[str] | frozenset[str]) -> None:
        """The ribbons drawn as chosen (all of one dispute)."""
        if frozenset(ids) != self._selected:
            self._selected = frozenset(ids)
            self._start_fade()

    def hover_ribbon(self, ribbon_id: str) -> None:
        if ribbon_id != self._hovered:
            self._hovered = ribbon_id
            self._start_fade()
            self.ribbon_hovered.emit(ribbon_id)

    def focus_ribbon(self, ribbon_id: str) -> None:
        """Put the keyboard's ring on a ribbon ("" takes it away)."""
        self._focused = ribbon_id
        ribbon = next((item.ribbon for item in self._ribbons if item.ribbon.id == ribbon_id), None)
        self.setAccessibleDescription(ribbon_name(ribbon) if ribbon is not None else "")
        self.update()

    def shapes(self) -> list[RibbonShape]:
        """The ribbons in view, in drawing order."""
        if self._shapes is None:
            self._shapes = self._build()
        return self._shapes

    def label_boxes(self) -> dict[str, QRectF]:
        """Where the labels stand, by ribbon id; ribbons whose label has no room are missing."""
        self.shapes()
        return self._labels

    def ribbon_at(self, point: QPointF) -> Ribbon | None:
        """The ribbon under a point of the gutter, the topmost first."""
        shapes = self.shapes()
        for shape in reversed(self._drawing_order(shapes)):
            label = self._labels.get(shape.ribbon.id)
            if shape.body.contains(point) or (label is not None and label.contains(point)):
                return shape.ribbon
        return None

    def top(self) -> float:
        """Where the panes' text begins, from the gutter's top."""
        return float(min(self._offset(self._left), self._offset(self._right)))

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot()
    def on_moved(self) -> None:
        self._shapes = None
        self.update()

    @Slot()
    def on_marks_changed(self) -> None:
        """Draw the ribbons anew if an end of one is elsewhere now: most marks bear none."""
        ends = self._ends()
        if ends != self._known_ends:
            self._known_ends = ends
            self.on_moved()

    @Slot("QVariant")
    def _on_fade(self, share: float) -> None:
        for item in self._ribbons:
            key = item.ribbon.id
            goal = 1.0 if key in self._selected or key == self._hovered else 0.0
            start = self._from.get(key, 0.0)
            self._strength[key] = start + (goal - start) * float(share)
        self.update()

    # --- private --------------------------------------------------------------------------------------------------

    def _ends(self) -> list[object]:
        """Where the ribbons begin and end, in code points of the articles that the panes show."""
        ends: list[object] = []
        for pane in (self._left, self._right):
            ends.append(pane.article_id)
            for item in self._ribbons:
                for mark_id in (item.ribbon.left_mark_id, item.ribbon.right_mark_id):
                    mark = pane.index.get(mark_id)
                    ends.append((mark.start, mark.end) if mark is not None else None)
        return ends

    def _start_fade(self) -> None:
        self._shapes = None
        self._from = dict(self._strength)
        self._fade.stop()
        if reduced_motion() or not self.isVisible():
            self._on_fade(1.0)
        else:
            self._fade.start()

    def _offset(self, pane: TextPane) -> int:
        return self.mapFromGlobal(pane.viewport().mapToGlobal(pane.viewport().rect().topLeft())).y()

    def _build(self) -> list[RibbonShape]:
        left_offset, right_offset = self._offset(self._left), self._offset(self._right)
        self._top = float(min(left_offset, right_offset))
        lefts = self._left.extents([item.ribbon.left_mark_id if item.left_here else "" for item in self._ribbons])
        rights = self._right.extents([item.ribbon.right_mark_id if item.right_here else "" for item in self._ribbons])
        shapes: list[RibbonShape] = []
        for item, left, right in zip(self._ribbons, lefts, rights, strict=True):
            in_view = (left is not None and left.side == 0) or (right is not None and right.side == 0)
            if in_view and (left or not item.left_here) and (right or not item.right_here):
                ends = _end(left, left_offset), _end(right, right_offset)
                shape = ribbon_shape(item.ribbon, *ends, float(WIDTH))
                if shape is not None:
                    shapes.append(shape)
        self._place(shapes)
        return shapes

    def _place(self, shapes: list[RibbonShape]) -> None:
        """Labels: the chosen first, then values before what is out of view; those without room wait for the pointer."""
        ordered = sorted(shapes, key=lambda shape: (shape.ribbon.id not in self._selected, shape.stub))
        top, bottom = self._top, float(self.height())
        wanted = [label_box(shape, float(WIDTH), top, bottom) for shape in ordered]
        self._labels = {}
        for shape, asked, box in zip(ordered, wanted, place_labels(wanted), strict=True):
            if box is not None:
                self._labels[shape.ribbon.id] = box
            elif shape.ribbon.id == self._hovered:
                self._labels[shape.ribbon.id] = asked

    def _drawing_order(self, shapes: list[RibbonShape]) -> list[RibbonShape]:
        def rank(shape: RibbonShape) -> int:
            return 2 if shape.ribbon.id in self._selected else 1 if shape.ribbon.id == self._hovered else 0

        return sorted(shapes, key=rank)

    def _step_focus(self, by: int) -> bool:
        ids = [shape.ribbon.id for shape in sorted(self.shapes(), key=lambda shape: shape.middle.y())]
        if not ids:
            return False
        at = ids.index(self._focused) + by if self._focused in ids else (0 if by > 0 else len(ids) - 1)
        if not 0 <= at < len(ids):
            return False
        self.focus_ribbon(ids[at])
        return True

    # --- Qt -------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), t.win)
        shapes, top = self.shapes(), self._top
        if top > 0:
            painter.fillRect(QRectF(0, top - 1, WIDTH, 1), t.line)
        painter.setClipRect(QRectF(0, top, WIDTH, self.height() - top))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ordered = self._drawing_order(shapes)
        for shape in ordered:
            paint_body(painter, shape, self._strength.get(shape.ribbon.id, 0.0), t)
            if shape.ribbon.id == self._focused:
                paint_focus(painter, shape, t)
            if shape.stub:
                paint_stub_tip(painter, shape, t)
        for shape in ordered:
            box = self._labels.get(shape.ribbon.id)
            if box is not None:
                chosen = shape.ribbon.id in self._selected
                paint_label(painter, shape, box, chosen, shape.ribbon.id == self._hovered, t)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        ribbon = self.ribbon_at(event.position())
        self.hover_ribbon(ribbon.id if ribbon is not None else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor if ribbon is not None else Qt.CursorShape.ArrowCursor)
        self.setToolTip(ribbon_name(ribbon) if ribbon is not None else "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            ribbon = self.ribbon_at(event.position())
            self.ribbon_selected.emit(ribbon.id if ribbon is not None else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()  # the press was this gutter's

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        ribbon = self.ribbon_at(event.position())
        if ribbon is not None and event.button() == Qt.MouseButton.LeftButton:
            self.ribbon_activated.emit(ribbon.id)

    def leaveEvent(self, event: QEvent) -> None:
        self.hover_ribbon("")
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel between two panes scrolls both."""
        for pane in (self._left, self._right):
            bar = pane.verticalScrollBar()
            pixels = event.pixelDelta().y() or event.angleDelta().y() / 120 * 3 * pane.line_height
            bar.setValue(round(bar.value() - pixels))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._step_focus(1 if key == Qt.Key.Key_Down else -1):
            event.accept()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._focused:
            again = self._focused in self._selected
            (self.ribbon_activated if again else self.ribbon_selected).emit(self._focused)
            event.accept()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self._focused and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._step_focus(1)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.focus_ribbon("")
        super().focusOutEvent(event)


def _end(extent: Extent | None, offset: float) -> End:
    """A ribbon's end in the gutter; None: in a pane farther away."""
    return End(extent.top + offset, extent.bottom + offset, extent.side) if extent is not None else End(0, 0, 2)
