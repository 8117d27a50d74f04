"""Draws ribbons and their labels: amber where they disagree, teal where they agree."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPainterPathStroker, QPen

from gui.reader.marks import RibbonKind
from gui.reader.ribbons import RibbonShape, shifted_lines
from gui.theme import Tokens, theme, theme_changed, tinted, ui_font

_ROW = 13.4
_PAD = 5.0
_MOST_ROOM = 92.0 - 4 - 2 * _PAD
"""Pixels for the words of a label across a gutter."""

_CURRENCIES = ("$", "€", "£", "¥")

_SHORT_MAGNITUDES = {"million": "m", "billion": "bn", "trillion": "tn"}
_MAGNITUDES = re.compile(r"(?<=\d)\s+(million|billion|trillion)\b", re.IGNORECASE)
"""As editors shorten them after a figure; millions and billions of other languages keep their words."""


def paint_body(painter: QPainter, shape: RibbonShape, strength: float, t: Tokens) -> None:
    """The ribbon itself; ``strength`` 0-1 on the way from unselected to hovered or selected."""
    fill, line, _, _ = _inks(shape, t)
    opacity = t.ribbon + (t.ribbon_strong - t.ribbon) * strength
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tinted(fill, opacity))
    painter.drawPath(shape.body)
    if shape.stub:
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(tinted(line, 0.55 + 0.45 * strength), 1.0 + 0.5 * strength))
    painter.drawPath(shape.upper)
    painter.drawPath(shape.lower)


def paint_focus(painter: QPainter, shape: RibbonShape, t: Tokens) -> None:
    """The keyboard's ring: accent lines outside both edges."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(t.accent, 2.0))
    for line in shifted_lines(shape, 3.5):
        painter.drawPath(line)


def paint_stub_tip(painter: QPainter, shape: RibbonShape, t: Tokens) -> None:
    """An arrow towards the other pane; the label says where in it the other end is."""
    _, line, _, _ = _inks(shape, t)
    painter.save()
    painter.translate(shape.middle)
    painter.scale(1 if shape.from_left else -1, 1)
    painter.setPen(QPen(line, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline([QPointF(-2.6, -5), QPointF(2.6, 0), QPointF(-2.6, 5)])
    painter.restore()


def label_lines(shape: RibbonShape) -> tuple[str, str]:
    """The two lines of a ribbon's label; a stub says where its other end is."""
    ribbon = shape.ribbon
    if not shape.stub:
        return _fitted(ribbon.headline), ribbon.detail
    name = ribbon.number or ribbon.headline
    where = {-1: _tr("{0} further up"), 1: _tr("{0} further down")}.get(shape.side)
    second = _tr("G jumps there")
    if where is None:
        where, second = _tr("{0} further right") if shape.from_left else _tr("{0} further left"), ribbon.detail
    if _width(where.format(name), _fonts()[0]) > _MOST_ROOM:  # then the second line says where
        return name, where.format("").strip()
    return where.format(name), second


def label_heads(shape: RibbonShape) -> tuple[str, ...]:
    """The first line of a label, or a few where both values do not fit beside each other."""
    head = label_lines(shape)[0]
    first, sign, second = head.partition(" ≠ ") if " ≠ " in head else head.partition(" = ")
    if shape.stub or not sign or _width(head, _fonts()[0]) <= _MOST_ROOM:
        return (head,)
    return (*_broken(first), *_broken(f"{sign.strip()} {second}"))


def _broken(words: str) -> tuple[str, ...]:
    """A value in two lines where it needs them: what is cut off tells nothing of how the other end reads."""
    if _width(words, _fonts()[0]) <= _MOST_ROOM:
        return (words,)
    ends = [at for at, sign in enumerate(words) if sign == " " and _width(words[:at], _fonts()[0]) <= _MOST_ROOM]
    cut = max(ends, default=0)
    return (words[:cut], words[cut + 1 :]) if cut > 1 else (words,)


def _fitted(headline: str) -> str:
    """The values as short as the room asks for: "bn" for billion, then one sign of the currency that both have."""
    if _width(headline, _fonts()[0]) <= _MOST_ROOM:
        return headline
    headline = _MAGNITUDES.sub(_magnitude, headline)
    if _width(headline, _fonts()[0]) <= _MOST_ROOM:
        return headline
    for sign in _CURRENCIES:
        if headline.count(sign) > 1:
            first, second = headline.split(sign, 1)
            return f"{first}{sign}{second.replace(sign, '')}"
    return headline


def _magnitude(found: re.Match[str]) -> str:
    return _SHORT_MAGNITUDES[found.group(1).casefold()]


def label_box(shape: RibbonShape, width: float, top: float, bottom: float) -> QRectF:
    """Where a label wants to stand: at the ribbon's middle, under a stub's tip, always within the gutter's view."""
    heads, detail = label_heads(shape), label_lines(shape)[1]
    fonts = _fonts()
    across = max(*(_width(head, fonts[0]) for head in heads), _width(detail, fonts[1])) + 2 * _PAD
    across = min(across, width - 4)
    high = (len(heads) + bool(detail)) * _ROW + 6.5
    middle = shape.body.boundingRect().bottom() + high / 2 + 2 if shape.stub else shape.middle.y()
    y = min(max(middle - high / 2, top + 2), bottom - high - 2)
    return QRectF((width - across) / 2, y, across, high)


def paint_label(painter: QPainter, shape: RibbonShape, box: QRectF, chosen: bool, hovered: bool, t: Tokens) -> None:
    """Chosen: on a bordered plate; hovered: on a plain plate; else on a halo."""
    _, line, ink, plate = _inks(shape, t)
    heads, detail = label_heads(shape), label_lines(shape)[1]
    head_font, detail_font = _fonts()
    if chosen and not shape.stub:
        painter.setPen(QPen(line, 1.2))
        painter.setBrush(plate)
        painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), 5, 5)
    elif hovered or shape.stub:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tinted(t.win, 1.0 if hovered else 0.85))
        painter.drawRoundedRect(box, 5, 5)
    halo = not chosen and not hovered and not shape.stub
    first, second = (t.ink2, t.ink3) if shape.stub else (ink, t.ink2)
    row = QRectF(box.left() + _PAD - 1, box.top() + 3.2, box.width() - 2 * (_PAD - 1), _ROW)
    for head in heads:
        _paint_line(painter, head, head_font, row, first, halo)
        row = row.translated(0, _ROW)
    if detail:
        _paint_line(painter, detail, detail_font, row, second, halo)


def _paint_line(painter: QPainter, text: str, font: QFont, row: QRectF, ink: QColor, halo: bool) -> None:
    shown, half, drop = _elided(text, font.weight(), row.width())
    x, y = row.center().x() - half, row.center().y() + drop
    if halo:
        painter.translate(x, y)
        painter.fillPath(_halo(shown, font.weight(), painter.device().devicePixelRatioF()), theme().win)
        painter.translate(-x, -y)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(QPointF(x, y), shown)


@lru_cache(maxsize=256)
def _halo(text: str, weight: int, ratio: float) -> QPainterPath:
    """A broad stroke round a text at the origin. Stroking costs twenty times the text itself, hence the cache."""
    path = QPainterPath()
    path.addText(QPointF(0, 0), _font(weight), text)
    stroker = QPainterPathStroker()
    stroker.setWidth(3.0)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    stroker.setCurveThreshold(0.25 / ratio)  # as the painter would
    return stroker.createStroke(path)


@lru_cache(maxsize=512)
def _elided(text: str, weight: int, room: float) -> tuple[str, float, float]:
    """A line of a label as it fits, half its width, and how far its baseline lies under its middle."""
    metrics = QFontMetricsF(_font(weight))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    return shown, metrics.horizontalAdvance(shown) / 2, metrics.capHeight() / 2


@lru_cache(maxsize=1)
def _fonts() -> tuple[QFont, QFont]:
    return ui_font(10.8, 600), ui_font(10.5)


def _font(weight: int) -> QFont:
    head, detail = _fonts()
    return head if weight == head.weight() else detail


@lru_cache(maxsize=512)
def _measured(text: str, weight: int) -> float:
    return QFontMetricsF(_font(weight)).horizontalAdvance(text)


def _width(text: str, font: QFont) -> float:
    return _measured(text, font.weight())


def _inks(shape: RibbonShape, t: Tokens) -> tuple[QColor, QColor, QColor, QColor]:
    """Fill, line, text and plate of a ribbon's kind."""
    if shape.ribbon.kind == RibbonKind.AGREEMENT:
        return t.tealfill, t.tealline, t.teal, t.tealbg
    return t.amberfill, t.amberline, t.amber, t.amberbg


def _forget() -> None:
    for cache in (_halo, _elided, _fonts, _measured):
        cache.cache_clear()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Gutter", text)


theme_changed.connect(_forget)
