"""Draws the marks of a text block, in two goes: what lies under the text and what lies over it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from gui.reader.geometry import BlockShapes, ClaimShape, MarkShape, Run
from gui.reader.glyphs import GLYPH_X, STRIPE_STEP, STRIPE_X, paint_claim_glyph, paint_stripe, snap, stripe_kind
from gui.reader.marks import Mark, MarkStatus
from gui.theme import Tokens, label_colour, tinted, ui_font

UNDERLINE_DROP = 3.2
LEVEL_STEP = 3.2
TAG_HEIGHT = 15.0


@dataclass(slots=True)
class PaintState:
    """What the pane shows besides the marks themselves; ``scale`` is the text size against the design's 14.25 px."""

    selected: str = ""
    hovered: str = ""
    entity: str | None = None
    dispute: str | None = None
    focus_ring: bool = False
    codes: bool = False
    ratio: float = 1.0
    line_height: float = 22.0
    width: float = 0.0
    text_left: float = 31.0

    @property
    def scale(self) -> float:
        return self.line_height / 22.0


def paint_under(painter: QPainter, shapes: BlockShapes, at: QPointF, state: PaintState, t: Tokens) -> None:
    """Claim bands, the chosen claim's words, quotations, tints, outlines. ``at``: the block's origin on the painter."""
    for claim in shapes.claims:
        _paint_band(painter, claim, at, state, t)
    for shape in shapes.quotes:
        _paint_quotation(painter, shape, at, state, t)
    painter.setPen(Qt.PenStyle.NoPen)
    for shape in shapes.marks:
        strength = _tint(shape, state, t)
        if strength > 0:
            painter.setBrush(tinted(label_colour(shape.mark.colour), strength))
            for run in shape.runs:
                painter.drawRoundedRect(_tint_box(run, at, state), 2, 2)
    for shape in (*shapes.marks, *shapes.quotes):
        _paint_outline(painter, shape, at, state, t)  # under the text: a comma behind the word stays legible


def paint_over(painter: QPainter, shapes: BlockShapes, at: QPointF, state: PaintState, t: Tokens) -> None:
    """Underlines, label codes, claim stripes and glyphs."""
    for shape in shapes.marks:
        if shape.level is not None:
            _paint_underline(painter, shape, at, state)
    for shape in (*shapes.marks, *shapes.quotes):
        if state.codes and shape.mark.code and shape.ends_here and shape.runs:
            _paint_code(painter, shape.mark, shape.runs[-1], at, state, t)
    left = state.text_left - 31.0
    painter.save()
    painter.translate(left, 0)
    for claim in sorted(shapes.claims, key=lambda claim: -claim.column):
        if claim.column < 2:
            _paint_claim(painter, claim, shapes, at, state, t)
    painter.restore()


def paint_hover_tag(
    painter: QPainter, blocks: Sequence[tuple[QPointF, BlockShapes]], state: PaintState, t: Tokens
) -> None:
    """ "Person · 1" above the right end of what the pointer is on; "+1" for each mark there that found no underline."""
    for at, shapes in blocks:
        for shape in shapes.marks:
            mark = shape.mark
            if mark.id == state.hovered and shape.runs and shape.ends_here:
                others = [other for other in shapes.marks if other.level is None and other is not shape]
                more = sum(1 for other in others if other.mark.start < mark.end and mark.start < other.mark.end)
                parts = [mark.label, mark.key, f"+{more}" if more else ""]
                _paint_tag(painter, mark, " · ".join(part for part in parts if part), shape.runs[-1], at, state, t)


def paint_hit(painter: QPainter, runs: Sequence[Run], at: QPointF, current: bool, state: PaintState, t: Tokens) -> None:
    """A search hit; the current one has a frame as well."""
    painter.setPen(QPen(t.accent, 1) if current else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(tinted(t.accent, 0.28 if current else 0.13))
    up, height = 0.72 * state.line_height, state.line_height - 3
    for run in runs:
        box = QRectF(at.x() + run.left - 1, at.y() + run.baseline - up, run.right - run.left + 2, height)
        painter.drawRoundedRect(_crisp(box, state.ratio, 1.0), 2, 2)


def paint_veil(painter: QPainter, runs: Sequence[Run], at: QPointF, state: PaintState, t: Tokens) -> None:
    """A bar over words that must not be read, as over a name in a released file."""
    painter.setPen(QPen(Qt.PenStyle.NoPen))
    up, height = 0.72 * state.line_height, 0.94 * state.line_height
    for run in runs:
        painter.fillRect(
            QRectF(at.x() + run.left - 1, at.y() + run.baseline - up, run.right - run.left + 2, height), t.line
        )


def paint_raised(painter: QPainter, runs: Sequence[Run], at: QPointF, state: PaintState, t: Tokens) -> None:
    """A passage that the reader was led to: its lines on the accent's ground, between two hairlines of it."""
    up, height = 0.74 * state.line_height, state.line_height
    painter.setPen(QPen(Qt.PenStyle.NoPen))
    for run in runs:
        box = _crisp(
            QRectF(at.x() + run.left - 3, at.y() + run.baseline - up, run.right - run.left + 6, height), 1, 1.0
        )
        painter.fillRect(box, tinted(t.accent, 0.20 if t.is_dark else 0.12))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), tinted(t.accent, 0.7))


def paint_held(painter: QPainter, runs: Sequence[Run], at: QPointF, state: PaintState, t: Tokens) -> None:
    """What is chosen here while the keyboard is in another pane: one dashed frame around its lines, unfilled."""
    up, height = 0.74 * state.line_height, state.line_height + 3  # each reaches into the next
    frame = QPainterPath()
    frame.setFillRule(Qt.FillRule.WindingFill)
    for run in runs:
        box = QRectF(at.x() + run.left - 3, at.y() + run.baseline - up, run.right - run.left + 6, height)
        frame.addRect(_crisp(box, state.ratio, 1.5))
    painter.setPen(_pen(t.accent.rgb(), 1.0, 1.5, (4.0, 2.5)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(frame.simplified())  # lines that touch are one


def underline_y(level: int, state: PaintState) -> float:
    """The middle of an underline, in pixels below the baseline."""
    return (UNDERLINE_DROP + LEVEL_STEP * level) * max(1.0, state.scale * 0.95)


def _tint(shape: MarkShape, state: PaintState, t: Tokens) -> float:
    mark = shape.mark
    if mark.status == MarkStatus.REJECTED:
        return 0.0
    emphasised = mark.id in (state.hovered, state.selected) or _same_entity(mark, state)
    if mark.status == MarkStatus.CONFIRMED:
        return t.tint_strong if emphasised else t.tint
    return t.tint if mark.id == state.hovered or _same_entity(mark, state) else 0.0


def _same_entity(mark: Mark, state: PaintState) -> bool:
    return state.entity is not None and mark.entity_id == state.entity


def _tint_box(run: Run, at: QPointF, state: PaintState) -> QRectF:
    up, down = 12.0 * state.scale, 3.2 * state.scale
    return QRectF(at.x() + run.left - 1, at.y() + run.baseline - up, run.right - run.left + 2, up + down)


def _paint_band(painter: QPainter, claim: ClaimShape, at: QPointF, state: PaintState, t: Tokens) -> None:
    selected = claim.mark.id == state.selected
    kind = stripe_kind(claim.mark)
    if kind in ("disputed", "resolved"):
        colour, edge = (t.amberfill, t.amberline) if kind == "disputed" else (t.tealfill, t.tealline)
        top, bottom = snap(at.y() + claim.top, state.ratio), snap(at.y() + claim.bottom - 1, state.ratio)
        box = QRectF(0, top, state.width, bottom - top)
        badge = claim.mark.dispute
        in_chosen = badge is not None and badge.dispute_id == state.dispute
        strong = selected or in_chosen or claim.mark.id == state.hovered
        painter.fillRect(box, tinted(colour, t.band_selected if strong else t.band))
        if selected:
            line = tinted(edge, 0.7)
            if claim.starts_here:
                painter.fillRect(QRectF(0, top, state.width, 1), line)
            if claim.ends_here:
                painter.fillRect(QRectF(0, bottom - 1, state.width, 1), line)
    elif selected or claim.mark.id == state.hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.accentbg if selected else tinted(t.ink, 0.05))
        up, height = 0.74 * state.line_height, state.line_height - 1
        for run in claim.runs:
            painter.drawRoundedRect(
                QRectF(at.x() + run.left - 3, at.y() + run.baseline - up, run.right - run.left + 6, height), 3, 3
            )


def _paint_quotation(painter: QPainter, shape: MarkShape, at: QPointF, state: PaintState, t: Tokens) -> None:
    """Lightly: corners around the words; a breath of tint once a person has confirmed it."""
    mark = shape.mark
    if mark.status == MarkStatus.CONFIRMED or mark.id in (state.hovered, state.selected):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tinted(t.ink, 0.075 if mark.id in (state.hovered, state.selected) else 0.035))
        for run in shape.runs:
            painter.drawRoundedRect(_tint_box(run, at, state), 2, 2)
    if not shape.runs or mark.status == MarkStatus.REJECTED:
        return
    pen = QPen(t.neutralline, 1)
    if mark.status == MarkStatus.SUGGESTED:
        pen.setDashPattern([1.5, 1.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    arm = 4.0 * state.scale
    if shape.starts_here:
        box = _tint_box(shape.runs[0], at, state)
        x, y = snap(box.left(), state.ratio) - 0.5, snap(box.top(), state.ratio) + 0.5
        painter.drawPolyline([QPointF(x + arm, y), QPointF(x, y), QPointF(x, y + arm)])
    if shape.ends_here:
        box = _tint_box(shape.runs[-1], at, state)
        x, y = snap(box.right(), state.ratio) + 0.5, snap(box.bottom(), state.ratio) - 0.5
        painter.drawPolyline([QPointF(x - arm, y), QPointF(x, y), QPointF(x, y - arm)])


def _paint_underline(painter: QPainter, shape: MarkShape, at: QPointF, state: PaintState) -> None:
    mark, level = shape.mark, shape.level or 0
    colour = label_colour(mark.colour)
    if mark.status == MarkStatus.CONFIRMED:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for run in shape.runs:
            y = snap(at.y() + run.baseline + underline_y(level, state) - 1, state.ratio)
            left, right = snap(at.x() + run.left, state.ratio), snap(at.x() + run.right, state.ratio)
            painter.fillRect(QRectF(left, y, right - left, 2), colour)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    else:
        dashed = mark.status == MarkStatus.SUGGESTED
        painter.setPen(_pen(colour.rgb(), 1.0, 1.5, (3.5, 2.5)) if dashed else _pen(colour.rgb(), 0.5, 1.5, (1.5, 3.0)))
        for run in shape.runs:
            y = snap(at.y() + run.baseline + underline_y(level, state) - 0.75, state.ratio) + 0.75
            left = snap(at.x() + run.left, state.ratio)
            painter.drawLine(QPointF(left, y), QPointF(at.x() + run.right, y))
    if shape.gaps:
        painter.setPen(_pen(colour.rgb(), 0.55, 1.0, (1.0, 2.5)))
        for run in shape.gaps:
            y = snap(at.y() + run.baseline + underline_y(level, state) - 0.5, state.ratio) + 0.5
            painter.drawLine(QPointF(at.x() + run.left, y), QPointF(at.x() + run.right, y))


@lru_cache(maxsize=256)
def _pen(rgb: int, alpha: float, width: float, dashes: tuple[float, ...]) -> QPen:
    """A flat dashed pen; ``dashes`` in pixels (Qt counts them in pen widths)."""
    pen = QPen(tinted(QColor.fromRgb(rgb), alpha), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([dash / width for dash in dashes])
    return pen


def _paint_outline(painter: QPainter, shape: MarkShape, at: QPointF, state: PaintState, t: Tokens) -> None:
    mark = shape.mark
    if mark.id == state.selected:
        width, colour, pad = (2.0, t.accent, 2.6) if state.focus_ring else (1.5, t.accent, 2.3)
    elif _same_entity(mark, state) and mark.status == MarkStatus.SUGGESTED:
        width, colour, pad = 1.0, tinted(label_colour(mark.colour), 0.7), 1.5
    else:
        return
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    below = underline_y(shape.level or 0, state) + 2.2
    up = 12.2 * state.scale
    for run in shape.runs:
        box = QRectF(
            at.x() + run.left - pad, at.y() + run.baseline - up - 1, run.right - run.left + 2 * pad, up + below + 1.5
        )
        painter.drawRoundedRect(_crisp(box, state.ratio, width), 3, 3)


def _crisp(box: QRectF, ratio: float, width: float) -> QRectF:
    """The box moved so that a stroke of ``width`` around it fills whole device pixels."""
    half = width / 2
    left, top = snap(box.left(), ratio) + half, snap(box.top(), ratio) + half
    return QRectF(left, top, snap(box.right(), ratio) - half - left, snap(box.bottom(), ratio) - half - top)


def _paint_tag(painter: QPainter, mark: Mark, text: str, run: Run, at: QPointF, state: PaintState, t: Tokens) -> None:
    """The label's name centred on the run's right end, above the line."""
    painter.setFont(ui_font(10.5, 600))
    width = painter.fontMetrics().horizontalAdvance(text) + 8.0
    left = min(at.x() + run.right - width / 2, state.width - 2 - width)
    top = at.y() + run.baseline - 13.0 * state.scale - TAG_HEIGHT
    box = QRectF(snap(max(left, 1.0), state.ratio), max(snap(top, state.ratio), 0.0), width, TAG_HEIGHT)
    _paint_plate(painter, mark, text, box, t)


def _paint_code(painter: QPainter, mark: Mark, run: Run, at: QPointF, state: PaintState, t: Tokens) -> None:
    """The label's two letters raised behind the mention."""
    painter.setFont(ui_font(10.5, 600))
    width = painter.fontMetrics().horizontalAdvance(mark.code) + 5.0
    left = min(at.x() + run.right, state.width - 1 - width)
    top = at.y() + run.baseline - 10.5 * state.scale - 9.0
    _paint_plate(painter, mark, mark.code, QRectF(snap(left, state.ratio), snap(top, state.ratio), width, 13.0), t)


def _paint_plate(painter: QPainter, mark: Mark, text: str, box: QRectF, t: Tokens) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(label_colour(mark.colour))
    painter.drawRoundedRect(box, 2, 2)
    painter.setPen(t.paper)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)


def _paint_claim(
    painter: QPainter, claim: ClaimShape, shapes: BlockShapes, at: QPointF, state: PaintState, t: Tokens
) -> None:
    kind = stripe_kind(claim.mark)
    if kind == "rejected" and claim.column > 0:
        return
    top, bottom = at.y() + claim.top, at.y() + claim.bottom - 1
    inset = 1.0 if kind in ("disputed", "resolved") else 2.0
    paint_stripe(painter, kind, STRIPE_X + STRIPE_STEP * claim.column, top + inset, bottom - inset, t, state.ratio)
    if claim.column or not claim.starts_here or not shapes.baselines:
        return
    lift = 5.6 * min(state.scale, 1.25)
    first = QPointF(GLYPH_X, at.y() + shapes.baselines[claim.first_line] - lift - 1.6)
    second = None
    if claim.last_line > claim.first_line:
        second = QPointF(GLYPH_X, first.y() + max(17.0, state.line_height - 5))
    paint_claim_glyph(painter, claim.mark, first, second, t)
