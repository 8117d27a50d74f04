"""The drawn text of one article: a read-only text view that lays out and paints only what is visible.

The article's text is kept as the Python string it was given; Qt gets a same-length copy to show and nothing is read
back from it. All public positions are code points.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from gui.offsets import OffsetMap
from gui.reader.document import LEFT_MARGIN, RIGHT_MARGIN, character_width, dim, make_document, measure, set_column
from gui.reader.geometry import BlockReader, BlockShapes, MarkShape, block_shapes, run_at
from gui.reader.index import MarkIndex
from gui.reader.marks import Mark, MarkKind, Segment
from gui.reader.pacing import LayoutPacer
from gui.reader.painting import PaintState, paint_hit, paint_hover_tag, paint_over, paint_under, underline_y
from gui.reader.places import Places
from gui.reader.scrolling import SmoothScroll
from gui.theme import reading_font, theme, theme_changed, tinted

_KEPT_BLOCKS = 400
_CORNER = 2


@dataclass(frozen=True, slots=True)
class Extent:
    """Where a mark's lines are: ``side`` -1 above what is visible, 0 in it, 1 below. y in viewport pixels.

    For marks far outside the view ``top`` and ``bottom`` are both 0: finding out would lay out the text in between.
    """

    side: int
    top: float = 0.0
    bottom: float = 0.0


class TextCanvas(QTextEdit):
    """Signals: ``scrolled`` after the view moved or was laid out anew, ``marks_changed`` after the marks did."""

    scrolled = Signal()
    marks_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.article_id = ""
        self.text = ""
        self.offsets = OffsetMap("")
        self.index = MarkIndex()
        self.state = PaintState(text_left=LEFT_MARGIN)
        self._size = (14.25, 22.0)
        self._zoom = 1.0
        self._shapes: dict[int, BlockShapes] = {}
        self._extents: dict[str, tuple[float, float]] = {}
        self._visible: tuple[int, int] | None = None
        self._hits: list[Segment] = []
        self._hit_starts: list[int] = []
        self._current_hit = -1
        self._dimmed: list[int] = []
        self._document: QTextDocument | None = None
        self._places = Places(self.document(), self.offsets, 22.0)
        self._pacer: LayoutPacer | None = None
        self._scroll = SmoothScroll(self.verticalScrollBar(), self)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoFormatting(QTextEdit.AutoFormattingFlag.AutoNone)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._on_scrolled)
        theme_changed.connect(self._on_theme_changed)
        self._set_palette()

    # --- what is shown --------------------------------------------------------------------------------------------

    @property
    def line_height(self) -> float:
        """Pixels from line to line."""
        return round(self._size[1] * self._zoom)

    @property
    def zoom(self) -> float:
        return self._zoom

    def set_article(self, article_id: str, text: str, marks: Iterable[Mark] = ()) -> None:
        """Show an article from its beginning; ``text`` is the stored text, unchanged."""
        hidden, rejected = self.index.hidden, self.index.show_rejected
        self.article_id = article_id
        self.text = text
        self.offsets = OffsetMap(text)
        self.index = MarkIndex(marks)
        self.index.set_filter(hidden, rejected)
        self.state.selected = self.state.hovered = ""
        self.state.entity = None
        self._hits, self._hit_starts, self._current_hit = [], [], -1
        self._fill()
        self.verticalScrollBar().setValue(0)
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

    def set_reading_size(self, px: float, line: float) -> None:
        """Text size and line height of the design at zoom 1, in pixels."""
        if (px, line) != self._size:
            self._size = (px, line)
            self._reflow()

    def set_zoom(self, zoom: float) -> None:
        """Text size as a factor, 0.6 to 3."""
        zoom = min(max(zoom, 0.6), 3.0)
        if zoom != self._zoom:
            self._zoom = zoom
            self._reflow()

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
            self.state.entity = entity_id
            self.viewport().update()
            self.marks_changed.emit()

    def highlight_dispute(self, dispute_id: str | None) -> None:
        """Strengthen the bands of every claim in one dispute."""
        if dispute_id != self.state.dispute:
            self.state.dispute = dispute_id
            self.viewport().update()

    def set_hits(self, hits: Sequence[Segment], current: int = -1) -> None:
        """Search hits (sorted) to show, and which of them is the current one."""
        self._hits = list(hits)
        self._hit_starts = [hit.start for hit in self._hits]
        self._current_hit = current
        self.viewport().update()
        self.marks_changed.emit()

    def hits(self) -> Sequence[Segment]:
        return self._hits

    def set_dimmed(self, segments: Iterable[Segment]) -> None:
        """Show these stretches in the caption ink (context around a proposal). Meant for short texts."""
        for number in self._dimmed:
            self.document().findBlockByNumber(number).layout().clearFormats()
        ranges = [(self.offsets.to_utf16(item.start), self.offsets.to_utf16(item.end)) for item in segments]
        self._dimmed = dim(self.document(), ranges, theme().ink3)
        self.document().markContentsDirty(0, self.offsets.units)

    # --- where things are -----------------------------------------------------------------------------------------

    def visible_range(self) -> tuple[int, int]:
        """First and last-plus-one code point of the lines on screen."""
        if self._visible is None:
            scroll = self.verticalScrollBar().value()
            self._visible = self._places.between(scroll + 1, scroll + self.viewport().height() - 1)
        return self._visible

    def characters_per_line(self) -> float:
        """How many characters an average line of the column holds."""
        font = self.document().defaultFont()
        column = min(self.viewport().width() - self.state.text_left - RIGHT_MARGIN, measure(font))
        return max(column / character_width(font), 1.0)

    def is_laid_out(self) -> bool:
        """Whether the scroll bar's range is final: long texts are laid out bit by bit after they are opened."""
        return self._pacer is None or self._pacer.done

    def text_height(self) -> float:
        """Pixels from the top to the last line's end. Lays out the whole text: for short ones."""
        last = self.offsets.length
        return self._places.extent(max(last - 1, 0), last)[1]

    def extent(self, mark_id: str) -> Extent | None:
        """The lines of a mark in viewport pixels, or on which side of the view it lies; None for an unknown mark."""
        mark = self.index.get(mark_id)
        if mark is None:
            return None
        first, last = self.visible_range()
        span = max(2 * (last - first), 4000)
        if mark.start > last + span:
            return Extent(1)
        if mark.end < first - span:
            return Extent(-1)
        if mark_id not in self._extents:
            self._extents[mark_id] = self._places.extent(mark.start, mark.end)
        scroll = self.verticalScrollBar().value()
        top, bottom = self._extents[mark_id][0] - scroll, self._extents[mark_id][1] - scroll
        side = -1 if bottom <= 2 else 1 if top >= self.viewport().height() - 2 else 0
        return Extent(side, top, bottom)

    def position_at(self, point: QPointF) -> int | None:
        """The code point drawn under a viewport point; None beside the text."""
        place = self._to_document(point)
        return self._places.character_at(place.x(), place.y())

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

    def scroll_to(self, segment: Segment, animated: bool = True, share: float = 0.36) -> None:
        """Bring a stretch into view, its first line at ``share`` of the height; 120 ms unless motion is reduced."""
        top, _ = self._places.extent(segment.start, segment.end)
        if self._pacer is not None:  # a screen more, so that the line can stand where it should
            self._pacer.reach(self.offsets.to_utf16(segment.start) + 8000)
        self.scroll_to_y(top - share * self.viewport().height(), animated)

    def scroll_to_y(self, value: float, animated: bool = True) -> None:
        """Scroll so that document height ``value`` (pixels) is at the view's top."""
        self._scroll.to(value, self.viewport().height(), animated and self.isVisible())

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

    def visible_blocks(self, top: float, bottom: float) -> Iterator[tuple[QTextBlock, QPointF]]:
        """Blocks between two viewport heights, each with its layout's origin in the viewport."""
        block = self._places.block_at(top + self.verticalScrollBar().value())
        origin = QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        layout = self.document().documentLayout()
        while block.isValid():
            layout.blockBoundingRect(block)  # lays the block out where Qt has not got to it yet
            at = block.layout().position() + origin
            if at.y() > bottom + self.line_height:
                break
            yield block, at
            block = block.next()

    def paintEvent(self, event: QPaintEvent) -> None:
        t, clip = theme(), QRectF(event.rect())
        self.state.ratio = self.devicePixelRatioF()
        self.state.line_height = self.line_height
        self.state.width = float(self.viewport().width())
        # A neighbour's tag or outline may reach into the clip from one line further.
        reach = self.line_height
        blocks = [
            (block, at, self.shapes(block))
            for block, at in self.visible_blocks(clip.top() - reach, clip.bottom() + reach)
        ]
        painter = QPainter(self.viewport())
        painter.setClipRect(clip)
        painter.fillRect(clip, t.paper)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block, at, shapes in blocks:
            paint_under(painter, shapes, at, self.state, t)
            if self._hits:
                self._paint_hits(painter, block, at)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setClipRect(clip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for _, at, shapes in blocks:
            paint_over(painter, shapes, at, self.state, t)
        if self.state.hovered:
            paint_hover_tag(painter, [(at, shapes) for _, at, shapes in blocks], self.state, t)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        # The widget's font is the interface's, and Qt would lay the article out in it at every change of style.
        if event.type() not in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        other_width = event.oldSize().width() != event.size().width()
        if other_width:
            anchor = self._anchor()
            self._set_margins()
            self._forget_layout()
            super().resizeEvent(event)
            self._restore(anchor)
        else:
            super().resizeEvent(event)
        self._visible = None
        self.scrolled.emit()

    # --- private --------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        old = self._document
        self._document = make_document(self.text, self._font(), self.line_height, self)
        self._places = Places(self._document, self.offsets, self.line_height)
        self._dimmed = []
        self.setDocument(self._document)
        self._pacer = LayoutPacer(self._document)
        self.verticalScrollBar().setSingleStep(round(self.line_height))
        if old is not None:  # Qt deletes the document it made itself, and only that one
            old.deleteLater()
        self._set_margins()
        self._forget_layout()

    def _reflow(self) -> None:
        """Size or typeface changed: lay out anew and keep the first visible line and the selection."""
        anchor = self._anchor()
        cursor = self.textCursor()
        ends = cursor.anchor(), cursor.position()
        self._fill()
        cursor = self.textCursor()
        cursor.setPosition(ends[0])
        cursor.setPosition(ends[1], QTextCursor.MoveMode.KeepAnchor)
        self.blockSignals(True)  # the selection is the same as before
        self.setTextCursor(cursor)
        self.blockSignals(False)
        self._restore(anchor)
        self.viewport().update()
        self.scrolled.emit()

    def _anchor(self) -> tuple[int, float] | None:
        """The first visible code point and how far its line is from the view's top; None at the article's start."""
        if self.verticalScrollBar().value() <= 0:
            return None
        first = self.visible_range()[0]
        return first, self._places.extent(first, first + 1)[0] - self.verticalScrollBar().value()

    def _restore(self, anchor: tuple[int, float] | None) -> None:
        if anchor is None:  # Qt has scrolled to the caret, as far as a view not yet shown lets it
            self.verticalScrollBar().setValue(0)
            return
        top = self._places.extent(anchor[0], anchor[0] + 1)[0]
        self.scroll_to_y(top - anchor[1], animated=False)

    def _font(self) -> QFont:
        return reading_font(self._size[0] * self._zoom)

    def _set_margins(self) -> None:
        self.state.text_left = set_column(self.document(), self.viewport().width(), self.line_height)

    def _set_palette(self) -> None:
        t = theme()
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, tinted(t.paper, 0.0))
        palette.setColor(QPalette.ColorRole.Text, t.ink)
        palette.setColor(QPalette.ColorRole.Highlight, t.accentbg)
        palette.setColor(QPalette.ColorRole.HighlightedText, t.ink)
        self.setPalette(palette)

    def _forget_layout(self) -> None:
        if self._pacer is not None:
            self._pacer.restart()
        self._visible = None
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

    def _to_document(self, point: QPointF) -> QPointF:
        return point + QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

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

    @Slot()
    def _on_scrolled(self) -> None:
        self._visible = None
        self.scrolled.emit()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._set_palette()
        if self.document().defaultFont().family() != self._font().family() and self.text:
            self._reflow()
        self._forget_shapes()


def _at_corner(mark: Mark, position: int) -> bool:
    """Whether a code point is where a quotation's corners are drawn: its words themselves are there to be read."""
    return any(min(abs(position - s.start), abs(position - s.end)) <= _CORNER for s in mark.segments)
