"""How the matrix of disputes is painted: cells, silence, questions, the heads of articles."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

from gui.icons import pixmap
from gui.reader.glyphs import paint_ring
from gui.theme import theme, theme_changed, ui_font
from gui.upright import fitted, two_lines
from storage.dispute_matrix import Stance

LEFT, GLYPH, VALUE_LEFT = 12.0, 14.0, 32.0
HATCH = 7
"""Pixels from one line of a silent cell to the next."""

_VALUE_ROW = 18.0
_MOST_BELOW = 3
"""Lines under a value of two lines: a row is 104 px high."""

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
ICONS = {
    Stance.CONFLICTS: "disputed",
    Stance.AGREES: "agrees-outline",
    Stance.OTHER_DATE: "clock",
    Stance.OTHER_SCOPE: "scope",
    Stance.UNJUDGED: "unjudged",
}


def stance_ink(stance: Stance, *, settled: bool = False) -> QColor:
    """Amber for conflict until it is settled, teal for agreement, the neutral ink for all others."""
    if settled and stance is Stance.CONFLICTS:
        return theme().ink2
    return {Stance.CONFLICTS: theme().amberline, Stance.AGREES: theme().teal}.get(stance, theme().ink2)


def paint_stance(painter: QPainter, stance: Stance, box: QRectF, *, settled: bool = False) -> None:
    """The sign of a stance: each has a shape of its own."""
    ratio = painter.device().devicePixelRatioF()
    # a drawing rendered anew for each cell would take half of the time of a frame
    painter.drawPixmap(box.topLeft(), pixmap(ICONS[stance], box.width(), stance_ink(stance, settled=settled), ratio))


@lru_cache(maxsize=8)
def _hatch(colour: str, ratio: float) -> QPixmap:
    """A tile of 45° lines."""
    tile = QPixmap(round(HATCH * ratio), round(HATCH * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1))
    for shift in (-HATCH, 0, HATCH):  # the neighbours' lines reach into the corners
        painter.drawLine(QPointF(shift, HATCH), QPointF(shift + HATCH, 0))
    painter.end()
    return tile


def paint_silence(painter: QPainter, box: QRectF, origin: QPointF, words: str, ground: QColor) -> None:
    """Hatching that goes on from cell to cell, with the word on a plate."""
    lines = theme().hatch if ground == theme().paper else theme().line  # the row at hand is darker
    brush = QBrush(_hatch(lines.name(), painter.device().devicePixelRatioF()))
    painter.setBrushOrigin(origin)
    painter.fillRect(box, brush)
    painter.setBrushOrigin(0, 0)
    plate = _plate(words, ground.name(), theme().ink3.name(), painter.device().devicePixelRatioF())
    painter.drawPixmap(QPointF(box.left() + LEFT - 1, box.top() + 12), plate)


@lru_cache(maxsize=8)
def _plate(words: str, ground: str, ink: str, ratio: float) -> QPixmap:
    """The word on its plate, drawn once: most cells of a large matrix are silent."""
    face = font(11.5)
    width = QFontMetrics(face).horizontalAdvance(words) + 8
    made = QPixmap(round(width * ratio), round(17 * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(QRectF(0, 0, width, 17), 2, 2)
    painter.setFont(face)
    painter.setPen(QColor(ink))
    painter.drawText(QRectF(0, 0, width, 17), Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return made


def paint_voice(
    painter: QPainter, box: QRectF, stance: Stance, value: str, lines: Sequence[tuple[str, str]], more: int, *,
    settled: bool = False,
) -> None:  # fmt: skip
    """A claim: glyph, value, then lines with the name of their ink; ``more`` claims are not shown."""
    paint_stance(painter, stance, QRectF(box.left() + LEFT, box.top() + 13, GLYPH, GLYPH), settled=settled)
    right = box.right() - 10
    if more:
        painter.setFont(font(11, 600))
        painter.setPen(theme().ink2)
        words = f"+{more}"
        painter.drawText(QRectF(box.left(), box.top() + 11, right - box.left(), 18), _MIDDLE | _RIGHT, words)
        right -= painter.fontMetrics().horizontalAdvance(words) + 6
    painter.setFont(font(14, 600))
    painter.setPen(theme().ink)
    width = right - box.left() - VALUE_LEFT
    y = box.top() + 10
    for line in value_lines(value, width, len(lines)):
        _line(painter, QRectF(box.left() + VALUE_LEFT, y, width, 20), line)
        y += _VALUE_ROW
    y += 22 - _VALUE_ROW
    painter.setFont(font(12))
    for words, ink in lines:
        painter.setPen(getattr(theme(), ink))
        _line(painter, QRectF(box.left() + LEFT, y, box.width() - LEFT - 10, 16), words)
        y += 16


def paint_to_check(painter: QPainter, box: QRectF, words: str, quote: str) -> None:
    """A passage that the machine found: a dashed ring, as everything that nobody has decided."""
    paint_ring(painter, QPointF(box.left() + LEFT + 6, box.top() + 20), theme().ink3)
    painter.setFont(font(12, 500))
    painter.setPen(theme().ink2)
    width = box.width() - LEFT - 10
    _line(painter, QRectF(box.left() + VALUE_LEFT - 6, box.top() + 11, width - 14, 18), words)
    painter.setFont(_quote_font())
    painter.setPen(theme().ink3)
    for number, line in enumerate(quote_lines(quote, width)):
        painter.drawText(QRectF(box.left() + LEFT, box.top() + 33 + number * 16, width, 16), _MIDDLE, line)


def paint_chip(painter: QPainter, origin: QPointF, words: str, *, resolved: bool) -> float:
    """D1 in its plate: amber and open, or teal and settled. Returns its width."""
    painter.setFont(font(11, 600))
    width = painter.fontMetrics().horizontalAdvance(words) + 9
    box = QRectF(origin.x() + 0.5, origin.y() + 0.5, width, 16)
    painter.setPen(QPen(theme().tealline if resolved else theme().amberline, 1))
    painter.setBrush(theme().tealbg if resolved else theme().amberbg)
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(theme().teal if resolved else theme().amber)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    return float(width) + 1


def paint_frame(painter: QPainter, box: QRectF, *, strong: bool) -> None:
    """Around the cell at hand: 2 px of accent; around the one that it is measured against: a dashed line."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if strong:
        painter.setPen(QPen(theme().accent, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, _MITER))
        painter.drawRect(box.adjusted(1, 1, -1, -1))
    else:
        pen = QPen(theme().accent, 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRect(box.adjusted(2.5, 2.5, -2.5, -2.5))


@lru_cache(maxsize=2000)
def quote_lines(quote: str, width: float) -> tuple[str, ...]:
    """A quote in at most two lines."""
    return tuple(two_lines(quote, _quote_font(), width))


@lru_cache(maxsize=2000)
def value_lines(value: str, width: float, below: int) -> tuple[str, ...]:
    """A value in two lines where it needs them and so many lines ``below`` leave the room, else in one to be elided."""
    return tuple(two_lines(value, font(14, 600), width)) if below <= _MOST_BELOW else (value,)


@lru_cache(maxsize=2000)
def question_lines(question: str, width: float) -> tuple[str, ...]:
    """A question in at most two lines."""
    return tuple(two_lines(question, font(13.5, 500), width))


@lru_cache(maxsize=32)
def font(px: float, weight: int = 400) -> QFont:
    """The interface face, made once per size: a cell has four."""
    return ui_font(px, weight)


theme_changed.connect(font.cache_clear)


def _quote_font() -> QFont:
    return font(11.5)


def _line(painter: QPainter, box: QRectF, words: str) -> None:
    shown = fitted(painter.fontMetrics(), words, box.width())
    painter.drawText(box, _MIDDLE, shown)


_RIGHT = Qt.AlignmentFlag.AlignRight
_MITER = Qt.PenJoinStyle.MiterJoin
