"""What was read of names and titles, fit for lines of the window: nothing in them turns their neighbours round."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QTextLayout, QTextOption

from gui.offsets import OffsetMap
from storage.records import Annotator, Article, ProjectInfo, Source
from storage.upright import upright

R = TypeVar("R")

MOST = 600
"""Characters that are looked at for one line of a row: none is so wide. A title may have hundreds of thousands."""

_NAMES: dict[type[object], tuple[str, ...]] = {
    Annotator: ("name",), Article: ("title", "byline"), ProjectInfo: ("name",), Source: ("name",),
}  # fmt: skip


def set_upright(found: R) -> R:
    """A record, or a list of records, as it was read, its names set upright."""
    if isinstance(found, list):
        return found if not found or type(found[0]) not in _NAMES else [_cleared(each) for each in found]  # type: ignore[return-value]
    return _cleared(found) if type(found) in _NAMES else found


def line_of(words: str) -> str:
    """Words for a row that is painted, upright and no longer than a row can show."""
    return upright(words if len(words) <= MOST else words[:MOST].rstrip() + "…")


def fitted(metrics: QFontMetrics | QFontMetricsF, words: str, width: float) -> str:
    """The same, elided at its end to a width in pixels."""
    if isinstance(metrics, QFontMetricsF):
        return metrics.elidedText(line_of(words), Qt.TextElideMode.ElideRight, width)
    return metrics.elidedText(line_of(words), Qt.TextElideMode.ElideRight, int(width))


def two_lines(text: str, font: QFont, width: float, *, anywhere: bool = False) -> list[str]:
    """A title broken into at most two lines of a width in pixels, the second elided.

    A word that is wider is elided, or broken where the line ends (``anywhere``).
    """
    text = line_of(text)
    layout = QTextLayout(text, font)
    option = QTextOption()
    wrapping = QTextOption.WrapMode
    option.setWrapMode(wrapping.WrapAtWordBoundaryOrAnywhere if anywhere else wrapping.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    if not line.isValid():
        layout.endLayout()
        return [text]
    line.setLineWidth(width)
    first = line.textLength()
    layout.endLayout()
    broken = OffsetMap(text).to_code_points(first)
    head, tail = text[:broken].rstrip(), text[broken:].strip()
    metrics = QFontMetricsF(font)
    head = fitted(metrics, head, width)
    return [head, fitted(metrics, tail, width)] if tail else [head]


def lines_needed(text: str, font: QFont, width: float) -> int:
    """How many lines ``two_lines`` makes of a title, for lists that ask it of thousands: mostly without breaking it."""
    text = line_of(text).strip()
    if QFontMetricsF(font).horizontalAdvance(text) <= width:
        return 1
    return 2 if " " in text else len(two_lines(text, font, width))


def _cleared(record: R) -> R:
    changed = {
        name: clear
        for name in _NAMES[type(record)]
        if (held := getattr(record, name)) and (clear := upright(held)) != held
    }
    return replace(record, **changed) if changed else record  # type: ignore[type-var]
