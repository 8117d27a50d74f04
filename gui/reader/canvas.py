"""The drawn text of one article: what is visible of it is painted with its marks over and under the words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QWidget

from gui.reader.document import LEFT_MARGIN
from gui.reader.geometry import BlockReader, BlockShapes, MarkShape, Run, block_shapes, run_at
from gui.reader.index import MarkIndex
from gui.reader.marks import Mark, MarkKind, Segment
from gui.reader.painting import (
    PaintState,
    paint_held,
    paint_hit,
    paint_hover_tag,
    paint_over,
    paint_raised,
    paint_under,
    paint_veil,
    underline_y,
)
from gui.reader.sheet import TextSheet
from gui.theme import Tokens, theme

_Painting = Callable[[QPainter, Sequence[Run], QPointF, PaintState, Tokens], None]
_KEPT_BLOCKS = 400
_CORNER = 2

RAISED_MS = 1600
"""How long a passage stays raised that the reader was led to."""


@dataclass(frozen=True, slots=True)
class Extent:
    """Where a mark's lines are: ``side`` -1 above what is visible, 0 in it, 1 below. y in viewport pixels.

    For marks far outside the view ``top`` and ``bottom`` are both 0: finding out would lay out the text in between.
    """

    side: int
    top: float = 0.0
    bottom: float = 0.0


_FAR_ABOVE, _FAR_BELOW = Extent(-1), Extent(1)


class TextCanvas(TextSheet):
    """Signals: ``marks_changed`` after the marks did; ``emphasis_changed`` after other marks or hits were raised."""

    marks_changed = Signal()
    emphasis_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.index = MarkIndex()
        self._shapes: dict[int, BlockShapes] = {}
        self._extents: dict[str, tuple[float, float]] = {}
        self._veils: tuple[Segment, ...] = ()
        self._hits: list[Segment] = []
        self._hit_starts: list[int] = []
        self._current_hit = -1
        self._raised: tuple[Segment, ...] = ()
        self._held: tuple[Segment, ...] = ()
        self._lowering = QTimer(self)
        self._lowering.setSingleShot(True)
        self._lowering.setInterval(RAISED_MS)
        self._lowering.timeout.connect(self.lower)

    # --- what is shown --------------------------------------------------------------------------------------------

    def set_article(self, article_id: str, text: str, marks: Iterable[Mark] = ()) -> None:
        """Show an article from its beginning; ``text`` is the stored text, unchanged."""
        hidden, rejected = self.index.hidden, self.index.show_rejected
        self.index = MarkIndex(marks)
        self.index.set_filter(hidden, rejected)
        self.state.selected = self.state.hovered = ""
        self.state.entity = None
        self._hits, self._hit_starts, self._current_hit = [], [], -1
        self._raised, self._held, self._veils = (), (), ()
        self._show_text(article_id, text)
        self.marks_changed.emit()

    def replace_marks(self, changed: Sequence[Mark], removed: Collection[str] = ()) -> None:
        """Put in, exchange and take out marks; only the lines they stand on are painted again."""
        known = [old for key in (*removed, *(mark.id for mark in changed)) if (old := self.index.get(key)) is not None]
        before = [self.index.cluster(old.start, old.end) for old in known] if len(known) <= 200 else []
        touched = self.index.replace(changed, removed)
        if not touched:
            return
        if len(touched) > 200:
            self._forget_shapes()
        else:
            self._refresh([*before, *(self.index.cluster(mark.start, mark.end) for mark in touched)])
        if self.state.selected and self.state.selected not in self.index:
            self.state.selected = ""
        if self.state.hovered not in self.index:
            self.state.hovered = ""
        self.marks_changed.emit()

    def set_hidden_labels(self, labels: Iterable[str]) -> None:
        """Labels, by display name, whose marks are neither painted nor reached."""
        self.index.set_filter(labels, self.index.show_rejected)
        self._refresh_all()

    def hidden_labels(self) -> frozenset[str]:
        return self.index.hidden

    def set_show_rejected(self, shown: bool) -> None:
        self.index.set_filter(self.index.hidden, shown)
        self._refresh_all()

    def set_show_codes(self, shown: bool) -> None:
        """Two-letter label codes after every mention: the reading of the palette without colour."""
        if shown != self.state.codes:
            self.state.codes = shown
            self.viewport().update()

    def highlight_entity(self, entity_id: str | None) -> None:
        """Raise every mention of one entity, here and in the ruler."""
        if entity_id != self.state.entity:
            before, self.state.entity = self.state.entity, entity_id
            self._update_where(lambda mark: mark.entity_id is not None and mark.entity_id in (before, entity_id))
            self.emphasis_changed.emit()

    def highlight_dispute(self, dispute_id: str | None) -> None:
        """Strengthen the bands of every claim in one dispute."""
        if dispute_id != self.state.dispute:
            before, self.state.dispute = self.state.dispute, dispute_id
            now = (before, dispute_id)
            self._update_where(lambda mark: mark.dispute is not None and mark.dispute.dispute_id in now)

    def set_veils(self, words: Iterable[Segment]) -> None:
        """Words that must not be read: a bar is painted over each, whatever is chosen or raised there."""
        veils = tuple(words)
        if veils != self._veils:
            self._veils = veils
            self.viewport().update()

    def veils(self) -> Sequence[Segment]:
        return self._veils

    def veiled_text(self) -> str:
        """The text with dots for what is hidden: as long as it is, so that places in it hold."""
        text = self.text
        for veil in self._veils:
            text = text[: veil.start] + "•" * (veil.end - veil.start) + text[veil.end :]
        return text

    def set_hits(self, hits: Sequence[Segment], current: int = -1) -> None:
        """Search hits (sorted) to show, and which of them is the current one."""
        self._hits = list(hits)
        self._hit_starts = [hit.start for hit in self._hits]
        self._current_hit = current
        self.viewport().update()
        self.emphasis_changed.emit()

    def hits(self) -> Sequence[Segment]:
        return self._hits

    def set_held(self, segments: Iterable[Segment]) -> None:
        """Frame the passage that a key would join with the one chosen in another pane."""
        held = tuple(segments)
        if held != self._held:
            self._held = held
            self.viewport().update()

    def held(self) -> tuple[Segment, ...]:
        return self._held

    def raise_passage(self, segments: Iterable[Segment]) -> None:
        """Show for a moment where the reader was led."""
        self._raised = tuple(segments)
        self._lowering.start()
        self.viewport().update()

    def raised(self) -> tuple[Segment, ...]:
        return self._raised

    @Slot()
    def lower(self) -> None:
        """End the moment."""
        self._lowering.stop()
        self._raised = ()
        self.viewport().update()

    # --- where things are -----------------------------------------------------------------------------------------

    def extent(self, mark_id: str) -> Extent | None:
        """The lines of a mark in viewport pixels, or on which side of the view it lies; None for an unknown mark."""
        return self.extents((mark_id,))[0]

    def extents(self, mark_ids: Iterable[str]) -> list[Extent | None]:
        """The same of many marks: gutters ask at every frame for all their ribbons, of which few are in view."""
        first, last = self.visible_range()
        span = max(2 * (last - first), 4000)
        before, behind = first - span, last + span
        scroll, height = self.verticalScrollBar().value(), self.viewport().height()
        found: list[Extent | None] = []
        for mark_id in mark_ids:
            mark = self.index.get(mark_id)
            if mark is None:
                found.append(None)
            elif mark.start > behind:
                found.append(_FAR_BELOW)
            elif mark.end < before:
                found.append(_FAR_ABOVE)
            else:
                lines = self._extents.get(mark_id)
                if lines is None:
                    lines = self._extents[mark_id] = self._places.extent(mark.start, mark.end)
                top, bottom = lines[0] - scroll, lines[1] - scroll
                found.append(Extent(-1 if bottom <= 2 else 1 if top >= height - 2 else 0, top, bottom))
        return found

    def marks_at(self, position: int) -> list[Mark]:
        """Shown marks over a code point: underlined ones, then quotations, then claims; each the shortest first."""
        order = {MarkKind.CLAIM: 2, MarkKind.QUOTATION: 1}
        return sorted(self.index.at(position), key=lambda mark: order.get(MarkKind(mark.kind), 0))

    def mark_at(self, position: int) -> Mark | None:
        return next(iter(self.marks_at(position)), None)

    def mark_at_point(self, point: QPointF) -> Mark | None:
        """What the pointer is on: an underline, the words of a mark, a claim's stripe or glyph in the margin."""
        if point.x() < self.state.text_left - 1:
            return self._claim_at(point)
        position = self.position_at(point)
        shapes, local = self._shapes_at(point)
        quotes = [shape for shape in shapes.quotes if position is not None and _at_corner(shape.mark, position)]
        found: list[tuple[float, int, MarkShape]] = []
        for number, shape in enumerate((*shapes.marks, *quotes)):
            run = run_at(shape, local, self.line_height, underline_y(shape.level or 0, self.state) + 2.0)
            if run is not None:
                drop = local.y() - run.baseline
                distance = abs(underline_y(shape.level or 0, self.state) - drop) if drop > 1.5 else 0.0
                found.append((distance, (shape.mark.end - shape.mark.start) * 1000 + number, shape))
        if found:
            return min(found, key=lambda item: item[:2])[2].mark
        if position is None:
            return None
        here = self.marks_at(position)
        return next((m for m in here if m.kind != MarkKind.QUOTATION or _at_corner(m, position)), None)

    # --- drawing --------------------------------------------------------------------------------------------------

    def shapes(self, block: QTextBlock) -> BlockShapes:
        """The rectangles of a laid-out block's marks, from the cache."""
        number = block.blockNumber()
        found = self._shapes.get(number)
        if found is None:
            if len(self._shapes) > _KEPT_BLOCKS:
                self._shapes.clear()
            reader = BlockReader(block, self.text, self.offsets, self.line_height)
            found = self._shapes[number] = block_shapes(reader, self.index)
        return found

    def update_mark(self, mark_id: str) -> None:
        """Paint a mark's lines again (they look different when hovered or selected)."""
        mark = self.index.get(mark_id)
        if mark is not None:
            self._update_range(mark.start, mark.end, 30)

    def paintEvent(self, event: QPaintEvent) -> None:
        t, clip = theme(), QRectF(event.rect())
        self.state.ratio = self.devicePixelRatioF()
        self.state.line_height = self.line_height
        self.state.width = float(self.viewport().width())
        # A neighbour's tag or outline may reach into the clip from one line further.
        reach = self.line_height
        blocks = [
            (block, at, self.shapes(block).between(clip.top() - at.y() - 2 * reach, clip.bottom() - at.y() + 2 * reach))
            for block, at in self.visible_blocks(clip.top() - reach, clip.bottom() + reach)
        ]
        painter = QPainter(self.viewport())
        painter.setClipRect(clip)
        painter.fillRect(clip, t.paper)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block, at, shapes in blocks:
            paint_under(painter, shapes, at, self.state, t)
            if self._raised:
                self._paint_over(paint_raised, self._raised, painter, block, at)
            if self._held:
                self._paint_over(paint_held, self._held, painter, block, at)
            if self._hits:
                self._paint_hits(painter, block, at)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setClipRect(clip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block, at, shapes in blocks:
            paint_over(painter, shapes, at, self.state, t)
            if self._veils:
                self._paint_over(paint_veil, self._veils, painter, block, at)
        if self.state.hovered:
            paint_hover_tag(painter, [(at, self.shapes(block)) for block, at, _ in blocks], self.state, t)
        painter.end()

    # --- private --------------------------------------------------------------------------------------------------

    def _forget_layout(self) -> None:
        super()._forget_layout()
        self._shapes.clear()
        self._extents.clear()

    def _forget_shapes(self) -> None:
        self._shapes.clear()
        self._extents.clear()
        self.viewport().update()

    def _refresh_all(self) -> None:
        self._forget_shapes()
        self.marks_changed.emit()

    def _refresh(self, ranges: Iterable[tuple[int, int]]) -> None:
        """Forget the shapes of these ranges and paint the lines of them that are visible."""
        self._extents.clear()
        for start, end in ranges:
            first = self.document().findBlock(self.offsets.to_utf16(start)).blockNumber()
            last = self.document().findBlock(self.offsets.to_utf16(end)).blockNumber()
            for number in [number for number in self._shapes if first <= number <= last]:
                del self._shapes[number]
            self._update_range(start, end, 4)

    def _update_range(self, start: int, end: int, above: int) -> None:
        first, last = self.visible_range()
        start, end = max(start, first), min(end, last + 1)
        if start < end:
            scroll = self.verticalScrollBar().value()
            top, bottom = self._places.extent(start, end)
            height = int(bottom - top) + above + 8
            self.viewport().update(QRect(0, int(top - scroll) - above, self.viewport().width(), height))

    def _update_where(self, concerns: Callable[[Mark], bool]) -> None:
        """Paint the lines of some of the visible marks again."""
        first, last = self.visible_range()
        for start, end, mark in self.index.within(first, last + 1):
            if concerns(mark):
                self._update_range(start, end, 30)

    def _shapes_at(self, point: QPointF) -> tuple[BlockShapes, QPointF]:
        place = self._to_document(point)
        block = self._places.block_at(place.y())
        return self.shapes(block), place - block.layout().position()

    def _claim_at(self, point: QPointF) -> Mark | None:
        shapes, local = self._shapes_at(point)
        inside = [claim for claim in shapes.claims if claim.top <= local.y() < claim.bottom and claim.column < 2]
        if not inside:
            return None
        wanted = 1 if 7.5 <= point.x() - (self.state.text_left - LEFT_MARGIN) < 12.5 else 0
        return min(inside, key=lambda claim: abs(claim.column - wanted)).mark

    def _paint_hits(self, painter: QPainter, block: QTextBlock, at: QPointF) -> None:
        reader = BlockReader(block, self.text, self.offsets, self.line_height)
        first = max(0, bisect_right(self._hit_starts, reader.start) - 1)
        for number in range(first, bisect_left(self._hit_starts, reader.end)):
            runs = reader.runs(self._hits[number].start, self._hits[number].end)
            paint_hit(painter, runs, at, number == self._current_hit, self.state, theme())

    def _paint_over(
        self, paint: _Painting, segments: Sequence[Segment], painter: QPainter, block: QTextBlock, at: QPointF
    ) -> None:
        """Paint what of some stretches lies in a block."""
        reader = BlockReader(block, self.text, self.offsets, self.line_height)
        for segment in segments:
            if segment.start < reader.end and reader.start < segment.end:
                paint(painter, reader.runs(segment.start, segment.end), at, self.state, theme())

    def _restyle(self) -> None:
        super()._restyle()
        self._forget_shapes()


def _at_corner(mark: Mark, position: int) -> bool:
    """Whether a code point is where a quotation's corners are drawn: its words themselves are there to be read."""
    return any(min(abs(position - s.start), abs(position - s.end)) <= _CORNER for s in mark.segments)
