"""The overview ruler at a pane's right edge: what is marked where, and the scroll bar's part."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.afterwards import Afterwards
from gui.offsets import block_starts
from gui.reader.canvas import TextCanvas
from gui.reader.glyphs import snap, stripe_kind
from gui.reader.marks import MarkKind, Segment
from gui.reader.overview import Overview
from gui.theme import Tokens, theme, theme_changed

WIDTH = 7
_SPACING = 3
_WEIGHT = {"resolved": 2, "confirmed": 1, "proposed": 0, "entity": 4, "hit": 3, "disputed": 5}


@dataclass(frozen=True, slots=True)
class Tick:
    """One tick: its middle in pixels from the top, and what it stands for."""

    y: float
    kind: str


class OverviewRuler(QWidget):
    """Replaces the scroll bar of one text: a click jumps, dragging scrolls."""

    def __init__(self, canvas: TextCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._overview: Overview | None = None
        self._key: tuple[str, int, float] | None = None
        self._ticks: list[Tick] | None = None
        self._ticks_of: tuple[object, ...] = ()
        self._shares: dict[int, float] = {}
        self._layer: QPixmap | None = None
        self._drag: tuple[float, int] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFixedWidth(WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # else whatever it lies on is painted with it
        self.setAccessibleName(self.tr("Overview of the article"))
        canvas.scrolled.connect(self.update)
        canvas.marks_changed.connect(self.on_marks_changed)
        canvas.emphasis_changed.connect(self.on_marks_changed)
        theme_changed.connect(self.on_theme_changed)
        self._soon = Afterwards(0, self)
        self._soon.due.connect(self.update)

    def ticks(self) -> list[Tick]:
        """What is drawn: at most one tick per 3 px, the weightiest."""
        overview = self._ensure()
        key = self._look(overview)
        if self._ticks is None or key != self._ticks_of:
            self._ticks, self._ticks_of, self._layer = self._collect(overview), key, None
        return self._ticks

    def _look(self, overview: Overview) -> tuple[object, ...]:
        """What the ticks depend on."""
        canvas = self._canvas
        return id(overview), canvas.index, canvas.index.version, canvas.state.entity, canvas.hits(), self._height()

    def thumb(self) -> QRectF:
        """The visible part of the article; empty when all of it is visible."""
        if self._canvas.verticalScrollBar().maximum() <= 0:
            return QRectF()
        overview, height = self._ensure(), self._height()
        first, last = self._canvas.visible_range()
        top, bottom = overview.share(first) * height, overview.share(last) * height
        if bottom - top < 20:
            top = min(top, height - 20)
            bottom = top + 20
        return QRectF(1, top + 1, WIDTH - 1, bottom - top - 2)

    @Slot()
    def on_marks_changed(self) -> None:
        """Draw it again after the text, if it looks different: most marks are not on it."""
        if self._canvas.state.entity is not None:  # whose mentions are, and they are not counted by the version
            self._ticks = None
        if self._ticks is None or self._look(self._ensure()) != self._ticks_of:
            self._soon.start()

    @Slot()
    def on_theme_changed(self) -> None:
        self._layer = None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 100)

    def paintEvent(self, event: QPaintEvent) -> None:
        t, ratio = theme(), self.devicePixelRatioF()
        painter = QPainter(self)
        painter.fillRect(self.rect(), t.paper)
        painter.fillRect(QRectF(0, 0, 1, self.height()), t.soft)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.thumb)
        painter.drawRoundedRect(self.thumb(), 3, 3)
        painter.drawPixmap(0, 0, self._tick_layer(t, ratio))
        painter.end()

    def _tick_layer(self, t: Tokens, ratio: float) -> QPixmap:
        """All ticks as one picture: they stay the same while the text scrolls."""
        ticks = self.ticks()
        if self._layer is None or self._layer.devicePixelRatio() != ratio:
            self._layer = QPixmap(round(self.width() * ratio), max(round(self.height() * ratio), 1))
            self._layer.setDevicePixelRatio(ratio)
            self._layer.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._layer)
            for tick in ticks:
                thickness = 4.0 if tick.kind == "disputed" else 2.5
                top = snap(tick.y - thickness / 2, ratio)
                painter.fillRect(QRectF(1, top, WIDTH - 1, thickness), _tick_colour(tick.kind, t))
            painter.end()
        return self._layer

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._layer = None
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position()
        if not self.thumb().adjusted(-2, 0, 2, 0).contains(QPointF(2, point.y())):
            position = self._ensure().position(point.y() / max(self._height(), 1))
            self._canvas.scroll_to(Segment(position, position + 1), animated=False, share=0.5)
        self._drag = point.y(), self._canvas.verticalScrollBar().value()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            return
        bar = self._canvas.verticalScrollBar()
        if not self._canvas.is_laid_out():
            share = event.position().y() / max(self._height(), 1.0)
            position = self._ensure().position(share)
            self._canvas.scroll_to(Segment(position, position + 1), animated=False, share=min(max(share, 0.0), 1.0))
            if share >= 1:
                bar.setValue(bar.maximum())
            return
        room = max(self._height() - self.thumb().height(), 1.0)
        moved = (event.position().y() - self._drag[0]) / room * (bar.maximum() - bar.minimum())
        bar.setValue(round(self._drag[1] + moved))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        bar = self._canvas.verticalScrollBar()
        pixels = event.pixelDelta().y() or event.angleDelta().y() / 120 * 3 * self._canvas.line_height
        bar.setValue(round(bar.value() - pixels))
        event.accept()

    def _height(self) -> float:
        """The article's height on the ruler: the ruler's, or the text's where that is shorter than the view."""
        if self._canvas.verticalScrollBar().maximum() <= 0 and self._canvas.offsets.length < 20_000:
            return min(float(self.height()), self._canvas.text_height())
        return float(self.height())

    def _ensure(self) -> Overview:
        canvas = self._canvas
        per_line = canvas.characters_per_line()
        key = (canvas.article_id, id(canvas.text), per_line)
        if self._overview is None or key != self._key:
            self._overview = Overview(block_starts(canvas.text), len(canvas.text), per_line)
            self._key = key
            self._shares = {}
        return self._overview

    def _collect(self, overview: Overview) -> list[Tick]:
        canvas, height, shares = self._canvas, self._height(), self._shares
        found: dict[int, Tick] = {}

        def add(position: int, kind: str) -> None:
            share = shares.get(position)
            if share is None:
                share = shares[position] = overview.share(position)
            y = share * height
            slot = int(y // _SPACING)
            if slot not in found or _WEIGHT[kind] > _WEIGHT[found[slot].kind]:
                found[slot] = Tick(y, kind)

        entity = canvas.state.entity
        for mark in canvas.index.outstanding(entity):
            if mark.kind == MarkKind.CLAIM:
                kind = stripe_kind(mark)
                if kind != "rejected":
                    add(mark.start, kind)
            elif entity is not None and mark.entity_id == entity:
                add(mark.start, "entity")
        for hit in canvas.hits():
            add(hit.start, "hit")
        return [found[slot] for slot in sorted(found)]


def _tick_colour(kind: str, t: Tokens) -> QColor:
    return {
        "disputed": t.amberline,
        "resolved": t.tealline,
        "entity": t.accent,
        "hit": t.accent,
    }.get(kind, t.neutralline)
