"""The small signs of the reading room: claim stripes, their chips and glyphs. Shape tells as much as colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from gui.reader.marks import Mark, MarkStatus
from gui.theme import Tokens, ui_font

STRIPE_X = 5.0
STRIPE_STEP = 5.0
GLYPH_X = 17.4


def snap(value: float, ratio: float) -> float:
    """The nearest device pixel edge, in device-independent pixels."""
    return round(value * ratio) / ratio


def stripe_kind(mark: Mark) -> str:
    """``disputed``, ``resolved``, ``confirmed``, ``proposed`` or ``rejected``: how a claim is drawn."""
    if mark.dispute is not None:
        return "resolved" if mark.dispute.state == "resolved" else "disputed"
    return {MarkStatus.CONFIRMED: "confirmed", MarkStatus.REJECTED: "rejected"}.get(MarkStatus(mark.status), "proposed")


def paint_stripe(painter: QPainter, kind: str, x: float, top: float, bottom: float, t: Tokens, ratio: float) -> None:
    """A claim's stripe, centred at ``x``, crisp at any pixel ratio."""
    top, bottom = snap(top, ratio), snap(bottom, ratio)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if kind == "disputed":
        painter.fillRect(QRectF(snap(x - 1.5, ratio), top, 3, bottom - top), t.amberline)
    elif kind == "resolved":
        for left in (x - 2.2, x + 1.2):
            painter.fillRect(QRectF(snap(left, ratio), top, max(snap(1.2, ratio), 1 / ratio), bottom - top), t.tealline)
    elif kind == "confirmed":
        painter.fillRect(QRectF(snap(x - 1, ratio), top, 2, bottom - top), t.ink3)
    else:
        left, dash, y = snap(x - 1, ratio), (3.0 if kind == "proposed" else 1.0), top
        while y < bottom:
            painter.fillRect(QRectF(left, y, 2, min(dash, bottom - y)), t.neutralline)
            y = snap(y + 6 if kind == "proposed" else y + 4, ratio)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def paint_claim_glyph(painter: QPainter, mark: Mark, centre: QPointF, second: QPointF | None, t: Tokens) -> None:
    """What stands beside a claim's first line (and, for disputes, its second)."""
    kind = stripe_kind(mark)
    if kind == "disputed" and mark.dispute is not None:
        paint_chip(painter, mark.dispute.number, centre, t, filled=True)
        if second is not None:
            paint_diamond(painter, second, t)
    elif kind == "resolved" and mark.dispute is not None:
        paint_chip(painter, mark.dispute.number, centre, t, filled=False)
        if second is not None:
            paint_square(painter, second, t)
    elif kind == "confirmed":
        paint_tick(painter, centre, t.ink3, t.paper)
    elif kind == "proposed":
        paint_ring(painter, centre, t.ink3)


def paint_chip(painter: QPainter, number: str, centre: QPointF, t: Tokens, *, filled: bool) -> None:
    """The dispute's number: a filled pointed chip while it is open, an outlined round one when it is settled."""
    font = ui_font(9.5, 700)
    font.setFeature(font.Tag("tnum"), 0)
    if len(number) > 2:
        font.setStretch(86)  # the chip must not reach the text
    painter.setFont(font)
    width = max(17.5, painter.fontMetrics().horizontalAdvance(number) + 5.0)
    left = max(centre.x() - width / 2, 8.4 if len(number) < 3 else 7.6)
    box = QRectF(left, centre.y() - 6.5, width, 13)
    if filled:
        y, edge = box.center().y(), 3.6
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.amber)
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(box.left(), y),
                    QPointF(box.left() + edge, box.top()),
                    QPointF(box.right() - edge, box.top()),
                    QPointF(box.right(), y),
                    QPointF(box.right() - edge, box.bottom()),
                    QPointF(box.left() + edge, box.bottom()),
                ]
            )
        )
        painter.setPen(t.paper)
    else:
        painter.setPen(QPen(t.tealline, 1.2))
        painter.setBrush(t.paper)
        painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), 3, 3)
        painter.setPen(t.teal)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), number)


def paint_diamond(painter: QPainter, centre: QPointF, t: Tokens, size: float = 5.4) -> None:
    """≠ in a diamond: they disagree."""
    x, y = centre.x(), centre.y()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(t.amberline)
    corners = [QPointF(x, y - size), QPointF(x + size, y), QPointF(x, y + size), QPointF(x - size, y)]
    painter.drawPolygon(QPolygonF(corners))
    painter.setPen(_round_pen(t.paper, 1.0))
    painter.drawLine(QPointF(x - 2.2, y - 1.1), QPointF(x + 2.2, y - 1.1))
    painter.drawLine(QPointF(x - 2.2, y + 1.1), QPointF(x + 2.2, y + 1.1))
    painter.drawLine(QPointF(x + 1.1, y - 2.6), QPointF(x - 1.1, y + 2.6))


def paint_square(painter: QPainter, centre: QPointF, t: Tokens) -> None:
    """= in a square: they agree."""
    x, y = centre.x(), centre.y()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(t.tealline)
    painter.drawRoundedRect(QRectF(x - 4.7, y - 4.7, 9.4, 9.4), 1.6, 1.6)
    painter.setPen(_round_pen(t.paper, 1.1))
    painter.drawLine(QPointF(x - 2.3, y - 1.3), QPointF(x + 2.3, y - 1.3))
    painter.drawLine(QPointF(x - 2.3, y + 1.3), QPointF(x + 2.3, y + 1.3))


def paint_tick(painter: QPainter, centre: QPointF, fill: QColor, tick: QColor) -> None:
    """A filled disc with a tick: a person confirmed it."""
    x, y = centre.x(), centre.y()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawEllipse(centre, 4.9, 4.9)
    pen = _round_pen(tick, 1.3)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(x - 2.1, y + 0.2), QPointF(x - 0.6, y + 1.7), QPointF(x + 2.2, y - 1.5)]))


def paint_ring(painter: QPainter, centre: QPointF, colour: QColor) -> None:
    """A hollow dashed ring: the machine proposes it."""
    pen = QPen(colour, 1.2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([2.0 / 1.2, 1.47 / 1.2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, 4.4, 4.4)


def _round_pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
