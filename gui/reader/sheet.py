"""The laid-out text of one article, without its marks: a read-only view that lays out only what is visible.

The article's text is kept as the Python string it was given; Qt gets a same-length copy to show and nothing is read
back from it. All public positions are code points.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QEvent, QMetaObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPalette, QResizeEvent, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QScrollBar, QTextEdit, QWidget

from gui.offsets import OffsetMap
from gui.reader.document import (
    LEFT_MARGIN,
    RIGHT_MARGIN,
    character_width,
    column,
    dim,
    make_document,
    measure,
    set_column,
)
from gui.reader.marks import Segment
from gui.reader.pacing import LayoutPacer
from gui.reader.painting import PaintState
from gui.reader.places import Places
from gui.reader.scrolling import SmoothScroll
from gui.reader.shaped import ShapedBlocks
from gui.theme import reading_font, theme, theme_changed, tinted

_ROOM = 0.12
"""Share of the height that is kept free beyond a passage that comes into sight."""


class TextSheet(QTextEdit):
    """Signal ``scrolled``: the view moved or was laid out anew."""

    scrolled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unfilled = False
        """Whether the text is still to be put into the document."""
        self.article_id = ""
        self.text = ""
        self.offsets = OffsetMap("")
        self.state = PaintState(text_left=LEFT_MARGIN)
        self._size = (14.25, 22.0)
        self._zoom = 1.0
        self._visible: tuple[int, int] | None = None
        self._per_line: float | None = None
        self._shaped = ShapedBlocks()
        self._dimmed: list[int] = []
        self._document: QTextDocument | None = None
        self._finder = Places(self.document(), self.offsets, 22.0)
        self._pacer: LayoutPacer | None = None
        self._scroll = SmoothScroll(self)
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

    def set_dimmed(self, segments: Iterable[Segment]) -> None:
        """Show these stretches in the caption ink (context around a proposal). Meant for short texts."""
        for number in self._dimmed:
            self.document().findBlockByNumber(number).layout().clearFormats()
        ranges = [(self.offsets.to_utf16(item.start), self.offsets.to_utf16(item.end)) for item in segments]
        self._dimmed = dim(self.document(), ranges, theme().ink3)
        self.document().markContentsDirty(0, self.offsets.units)

    def document(self) -> QTextDocument:
        self._settle()
        return super().document()

    def textCursor(self) -> QTextCursor:
        self._settle()
        return super().textCursor()

    def verticalScrollBar(self) -> QScrollBar:
        self._settle()
        return super().verticalScrollBar()

    # --- where things are -----------------------------------------------------------------------------------------

    def visible_range(self) -> tuple[int, int]:
        """First and last-plus-one code point of the lines on screen."""
        if self._visible is None:
            scroll = self.verticalScrollBar().value()
            self._visible = self._places.between(scroll + 1, scroll + self.viewport().height() - 1)
        return self._visible

    def first_visible(self) -> int:
        """The first code point on screen."""
        return 0 if self._unfilled else self.visible_range()[0]

    def characters_per_line(self) -> float:
        """How many characters an average line of the column holds."""
        if self._per_line is None:
            font = self._font()
            column = min(self.viewport().width() - self.state.text_left - RIGHT_MARGIN, measure(font))
            self._per_line = max(column / character_width(font), 1.0)
        return self._per_line

    def is_laid_out(self) -> bool:
        """Whether the scroll bar's range is final: long texts are laid out bit by bit after they are opened."""
        return self._pacer is None or self._pacer.done

    def text_height(self) -> float:
        """Pixels from the top to the last line's end. Lays out the whole text: for short ones."""
        last = self.offsets.length
        return self._places.extent(max(last - 1, 0), last)[1]

    def sees(self, segment: Segment) -> bool:
        """Whether all lines of a stretch are on screen, to their last pixel."""
        first, last = self.visible_range()
        if segment.start < first or last < segment.end:
            return False
        top, bottom = self._places.extent(segment.start, segment.end)
        seen = self.verticalScrollBar().value()
        return seen <= top and bottom <= seen + self.viewport().height()

    def position_at(self, point: QPointF) -> int | None:
        """The code point drawn under a viewport point; None beside the text."""
        place = self._to_document(point)
        return self._places.character_at(place.x(), place.y())

    def scroll_to(self, segment: Segment, animated: bool = True, share: float = 0.36) -> None:
        """Bring a stretch into view, its first line at ``share`` of the height; 120 ms unless motion is reduced."""
        top, _ = self._places.extent(segment.start, segment.end)
        if self._pacer is not None:  # a screen more, so that the line can stand where it should
            self._pacer.reach(self.offsets.to_utf16(segment.start) + 8000)
        self.scroll_to_y(top - share * self.viewport().height(), animated)

    def bring(self, segment: Segment) -> None:
        """Scroll as little as brings a stretch into sight, with some lines around it; not at all if it is in sight.

        From more than a screen away nothing stays in place anyway: then as ``scroll_to``.
        """
        if self.sees(segment):
            return
        top, bottom = self._places.extent(segment.start, segment.end)
        seen, height = self.verticalScrollBar().value(), self.viewport().height()
        room = _ROOM * height
        if bottom - top + 2 * room > height or not -height < top - seen < 2 * height:
            self.scroll_to(segment)
        else:
            self.scroll_to_y(top - room if top < seen else bottom + room - height)

    def scroll_to_y(self, value: float, animated: bool = True) -> None:
        """Scroll so that document height ``value`` (pixels) is at the view's top."""
        self._scroll.to(value, self.viewport().height(), animated and self.isVisible())

    def visible_blocks(self, top: float, bottom: float) -> Iterator[tuple[QTextBlock, QPointF]]:
        """Blocks between two viewport heights, each with its layout's origin in the viewport."""
        block = self._places.block_at(top + self.verticalScrollBar().value())
        origin = QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        layout = self.document().documentLayout()
        while block.isValid():
            layout.blockBoundingRect(block)  # lays the block out where Qt has not got to it yet
            self._shaped.keep(block)
            at = block.layout().position() + origin
            if at.y() > bottom + self.line_height:
                break
            yield block, at
            block = block.next()

    # --- Qt -------------------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        # The widget's font is the interface's, and Qt would lay the article out in it at every change of style.
        if event.type() not in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        other_width = event.oldSize().width() != event.size().width()
        if self._unfilled:
            super().resizeEvent(event)
            self._note_column()
        elif other_width:
            anchor = self._anchor()
            self._set_margins(self.document())
            self._forget_layout()
            super().resizeEvent(event)
            self._restore(anchor)
        else:
            super().resizeEvent(event)
        self._visible = None
        self.scrolled.emit()

    # --- private --------------------------------------------------------------------------------------------------

    def _show_text(self, article_id: str, text: str) -> None:
        """Take another article, from its beginning."""
        self.article_id = article_id
        self.text = text
        self.offsets = OffsetMap(text)
        self._unfilled, self._dimmed = True, []
        self._visible = None
        self._note_column()
        QMetaObject.invokeMethod(self, "on_settle", Qt.ConnectionType.QueuedConnection)

    @Slot()
    def on_settle(self) -> None:
        """Put the text into the document, now that the events at hand are done and before anything is painted.

        Panes that are opened get their width and text size in several steps, and each would lay the text out anew.
        Whatever asks for a place, a line or the caret before has it done at once.
        """
        self._settle()

    def _settle(self) -> None:
        if self._unfilled:
            self._unfilled = False
            self._fill()
            self.verticalScrollBar().setValue(0)

    @property
    def _places(self) -> Places:
        self._settle()
        return self._finder

    def _fill(self) -> None:
        old = self._document
        self._document = make_document(self.text, self._font(), self.line_height, self)
        self._finder = Places(self._document, self.offsets, self.line_height)
        self._dimmed = []
        self._shaped = ShapedBlocks()
        self._set_margins(self._document)  # before anything lays it out
        self.setDocument(self._document)
        self._pacer = LayoutPacer(self._document)
        self.verticalScrollBar().setSingleStep(round(self.line_height))
        if old is not None:  # Qt deletes the document it made itself, and only that one
            old.deleteLater()
        self._forget_layout()

    def _reflow(self) -> None:
        """Size or typeface changed: lay out anew and keep the first visible line and the selection."""
        if self._unfilled or self._document is None:
            self._note_column()
            return
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

    def _set_margins(self, document: QTextDocument) -> None:
        self.state.text_left = set_column(document, self.viewport().width(), self.line_height)
        self._per_line = None

    def _note_column(self) -> None:
        """Where the text will begin, for what stands above it."""
        self.state.text_left = column(self._font(), self.viewport().width())[0]
        self._per_line = None

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
        self._finder.forget()
        self._visible = None

    def _to_document(self, point: QPointF) -> QPointF:
        return point + QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    @Slot()
    def _on_scrolled(self) -> None:
        self._visible = None
        self.scrolled.emit()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._restyle()

    def _restyle(self) -> None:
        self._set_palette()
        if self.document().defaultFont().family() != self._font().family() and self.text:
            self._reflow()
        self.viewport().update()
