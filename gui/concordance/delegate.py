"""How a line of a concordance is painted: outlet, words before, key, words after, all keys in one column."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.concordance.model import ConcordanceModel
from gui.offsets import display_text
from gui.theme import label_colour, reading_font, theme, tinted, ui_font
from gui.tick_box import paint_box
from gui.upright import fitted
from gui.widgets import paint_grade
from storage.concordance import Line
from storage.upright import upright
from storage.vocabulary import Status

ROW = 30
READING = 14.25
EDGE, BOX, GRADE, GAP = 16, 24, 21, 7
KEY_AT = 0.505
"""Where the keys begin, as a share of the row: a little right of the middle, since the badge takes room at the left."""

Index = QModelIndex | QPersistentModelIndex
# put together once: forty of them a screen cost more than what they say
_PLAIN = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextSingleLine)
_TO_RIGHT, _TO_LEFT = int(Qt.AlignmentFlag.AlignRight), int(Qt.AlignmentFlag.AlignLeft)
_FORCED = {
    False: _PLAIN | int(Qt.TextFlag.TextForceLeftToRight),
    True: _PLAIN | int(Qt.TextFlag.TextForceRightToLeft),
}


@dataclass(frozen=True, slots=True)
class Columns:
    """Where things stand in a row of some width, in pixels from its left."""

    box: float
    badge: float
    left: float
    key: float
    right: float

    @classmethod
    def of(cls, width: float, *, ticking: bool) -> Columns:
        badge = EDGE + (BOX if ticking else 0)
        left = badge + min(150.0, max(GRADE, 0.17 * width))
        return cls(EDGE, badge, left, max(left + 40, round(KEY_AT * width)), width - 12)


def flat(text: str) -> str:
    """A context on one line: whatever breaks a line or is a tab is a space."""
    return " ".join(upright(display_text(text)).split())


def reads_right_to_left(line: Line) -> bool:
    """Whether the key, or where it has no letters its surroundings, is written from right to left."""
    for sign in (*line.key, *line.right[:40], *reversed(line.left[-40:])):
        direction = unicodedata.bidirectional(sign)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


class ConcordanceDelegate(QStyledItemDelegate):
    """Keys aligned on their first letter; what stands before is elided at its start, what follows at its end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(420, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, ConcordanceModel)
        line, box, t = model.shown(index.row()), QRectF(option.rect), theme()
        columns = Columns.of(box.width(), ticking=model.ticking)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(box, t.accentbg)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, t.hover)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), t.soft)
        if model.ticking:
            paint_box(painter, QPointF(box.left() + columns.box, box.top() + 8), model.is_ticked(index.row()))
        self._badge(painter, box, columns, model, line)
        _paint_words(painter, box, columns, line, model.colour_of(line))
        if option.state & QStyle.StateFlag.State_HasFocus and chosen:
            painter.setPen(QPen(t.accent, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -1.5))
        painter.restore()

    def _badge(self, painter: QPainter, box: QRectF, columns: Columns, model: ConcordanceModel, line: Line) -> None:
        badge = model.badge(line)
        x = box.left() + columns.badge
        paint_grade(painter, QPointF(x, box.top() + 8), badge.grade)
        room = columns.left - columns.badge - GRADE - 8
        if room > 24:
            painter.setFont(ui_font(11.5))
            painter.setPen(theme().ink2)
            name = fitted(painter.fontMetrics(), badge.outlet, room)
            painter.drawText(QRectF(x + GRADE, box.top(), room, ROW), _PLAIN, name)


@dataclass(frozen=True, slots=True)
class _Fitted:
    """A line's words as they fit into a row: elided, on one line, with the width of the key in pixels."""

    mirrored: bool
    before: str
    key: str
    after: str
    width: float


@lru_cache(maxsize=512)
def _fitted(line: Line, ahead: float, behind: float, font_key: str) -> _Fitted:
    """Fit a line into the pixels before and after the place of the keys; kept for as long as rows scroll by."""
    font = QFont()
    font.fromString(font_key)
    metrics = QFontMetricsF(font)
    mirrored = reads_right_to_left(line)
    key = fitted(metrics, flat(line.key), behind if mirrored else ahead)
    width = min(metrics.horizontalAdvance(key), behind if mirrored else ahead)
    before_room, after_room = (ahead, behind) if mirrored else (behind, ahead)
    near, far = _gaps(line)
    return _Fitted(
        mirrored,
        metrics.elidedText(flat(line.left), Qt.TextElideMode.ElideLeft, before_room - near),
        key,
        fitted(metrics, flat(line.right), max(0.0, after_room - width - far)),
        width,
    )


def _gaps(line: Line) -> tuple[float, float]:
    """The pixels between key and contexts: the space between words, or next to nothing inside one."""
    return GAP if line.left[-1:].isspace() else 1.5, GAP - 2.0 if line.right[:1].isspace() else 1.5


def _paint_words(painter: QPainter, box: QRectF, columns: Columns, line: Line, colour: str) -> None:
    font = reading_font(READING)
    painter.setFont(font)
    t, top = theme(), box.top()
    x = box.left() + columns.key
    ahead, behind = columns.right - columns.key, columns.key - columns.left
    fitted = _fitted(line, ahead, behind, font.toString())
    near, far = _gaps(line)
    width, flags = fitted.width, _FORCED[fitted.mirrored]
    if fitted.mirrored:
        key_box = QRectF(x - width, top, width + 1, ROW)
        before_box, after_box = (
            QRectF(x + near, top, ahead - near, ROW),
            QRectF(x - behind, top, behind - width - far, ROW),
        )
        towards, away = _TO_LEFT, _TO_RIGHT
    else:
        key_box = QRectF(x, top, width + 1, ROW)
        before_box = QRectF(x - behind, top, behind - near, ROW)
        after_box = QRectF(x + width + far, top, ahead - width - far, ROW)
        towards, away = _TO_RIGHT, _TO_LEFT
    if colour and line.tagged is not None:
        _paint_tag(painter, key_box, QFontMetricsF(font), line.tagged.status, label_colour(colour))
    painter.setPen(t.ink2)
    painter.drawText(before_box, flags | towards, fitted.before)
    painter.drawText(after_box, flags | away, fitted.after)
    painter.setPen(t.ink)
    painter.drawText(key_box, flags | _TO_LEFT, fitted.key)


def _paint_tag(painter: QPainter, box: QRectF, metrics: QFontMetricsF, status: Status, colour: QColor) -> None:
    """The key as the text pane shows a mention: tint and solid line confirmed, dashes suggested, dots rejected."""
    painter.save()
    baseline = box.top() + (ROW + metrics.ascent() - metrics.descent()) / 2
    under = round(baseline + 3.2)
    left, right = box.left(), box.right() - 1
    if status is Status.CONFIRMED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tinted(colour, theme().tint))
        painter.drawRoundedRect(QRectF(left - 2, baseline - 14, right - left + 4, 18), 2, 2)
        painter.fillRect(QRectF(left - 1, under, right - left + 2, 2), colour)
    else:
        pen = QPen(colour if status is Status.SUGGESTED else tinted(colour, 0.5), 1.5)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([3.5 / 1.5, 2.5 / 1.5] if status is Status.SUGGESTED else [1.0, 2.0])
        painter.setPen(pen)
        painter.drawLine(QPointF(left, under + 0.75), QPointF(right, under + 0.75))
    painter.restore()
