"""Lines of text laid out for paper: what a page takes in one at a time."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPagedPaintDevice,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from gui.report.pdf_links import Link
from storage.report.document import Inline, Run, Style
from storage.report.markdown import cleaned

SERIF, SANS = ["Charis SIL", "Georgia", "serif"], ["Inter", "Helvetica", "Arial"]


_OF_GLYPHS_ALONE = ("liga", "clig", "calt")
"""Features that put a glyph which is no character ("fi", a colon between digits). Qt cannot say in a PDF what it stands
for, and whoever searched or copied would lose those letters; so would tabular figures."""

_ENDLESS = 1e7
"""Dots: a line that is never broken."""


@dataclass(frozen=True, slots=True)
class Face:
    """A font on paper. Sizes in points."""

    size: float
    leading: float
    """From one line to the next, as a multiple of the size."""
    serif: bool = False
    weight: int = 400
    colour: str = "#1d1e20"
    quiet: str = "#606268"
    strong: int = 650
    ours: bool = False
    """Says sentences of the brief: they run as its language does, whatever name begins them."""

    def font(self) -> QFont:
        font = QFont()
        font.setFamilies(SERIF if self.serif else SANS)
        font.setPointSizeF(self.size)
        font.setWeight(QFont.Weight(self.weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.clearFeatures()  # those of the window's own font
        for feature in _OF_GLYPHS_ALONE:
            font.setFeature(QFont.Tag(feature), 0)
        return font

    @property
    def height(self) -> float:
        return self.size * self.leading


@dataclass(frozen=True, slots=True)
class Piece:
    """The smallest thing that goes onto a page whole. Lengths in points."""

    height: float
    paint: Callable[[QPainter, float], None]
    """Called with its top."""
    before: float = 0.0
    """Room above it, dropped at the top of a page."""
    with_next: bool = False
    """Stays on one page with the piece after it."""
    head: tuple[Piece, ...] = ()
    """What stands above it again where it begins a page: the head of its table."""
    anchor: str = ""
    """What begins here, for references to its page."""


class Paper:
    """Lays text out for one device. The painter is scaled so that everything else may think in points."""

    def __init__(self, device: QPagedPaintDevice) -> None:
        self.device = device
        self.scale = device.logicalDpiX() / 72.0
        self.page = 0
        """The one that is painted, from 0."""
        self.links: list[Link] = []
        """Of the lines that were painted; points from the page's left margin and top."""

    def lines(self, words: Inline, face: Face, width: float, left: float = 0.0) -> list[Piece]:
        """Break words into lines of a width; each paints itself ``left`` points from the page's margin."""
        pieces: list[Piece] = []
        for part in _parts(words):
            pieces += self._lines(part, face, width, left)
        return pieces

    def width_of(self, text: str, face: Face) -> float:
        layout = self._layout((Run(text),), face)
        layout.beginLayout()
        line = layout.createLine()
        if line.isValid():
            line.setLineWidth(_ENDLESS)
        width = line.naturalTextWidth() / self.scale if line.isValid() else 0.0
        layout.endLayout()
        return width

    def _lines(self, words: Inline, face: Face, width: float, left: float) -> list[Piece]:
        layout = self._layout(words, face)
        found = []
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(width * self.scale)
            line.setPosition(QPointF(0.0, 0.0))
            found.append(line)
            line = layout.createLine()
        layout.endLayout()

        led = [_leading(words, line) for line in found]

        def painter_of(number: int) -> Callable[[QPainter, float], None]:
            def paint(painter: QPainter, top: float) -> None:
                shown = layout.lineAt(number)
                painter.setPen(QColor(face.colour))
                baseline = top + face.height * 0.5 + face.size * 0.34
                shown.draw(painter, QPointF(left * self.scale, baseline * self.scale - shown.ascent()))
                for target, begin, end in led[number]:
                    ends = sorted((left + begin / self.scale, left + end / self.scale))
                    self.links.append(Link(self.page, ends[0], top, ends[1], top + face.height, target))

            return paint

        return [Piece(face.height, painter_of(number)) for number in range(len(found))]

    def _layout(self, words: Inline, face: Face) -> QTextLayout:
        text = "".join(cleaned(run.text).replace("\n", " ") for run in words)
        layout = QTextLayout(text, face.font(), self.device)
        option = QTextOption()
        if not face.ours and runs_from_right(text):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        formats = []
        at = 0
        for run in words:
            length = _units(run)
            if run.style is not Style.PLAIN and length:
                form = QTextCharFormat()
                if run.style is Style.STRONG:
                    form.setFontWeight(face.strong)
                else:
                    form.setForeground(QColor(face.quiet))
                format_range = QTextLayout.FormatRange()
                format_range.start, format_range.length, format_range.format = at, length, form
                formats.append(format_range)
            at += length
        layout.setFormats(formats)
        return layout


def _units(run: Run) -> int:
    """How long Qt counts a run, in UTF-16 units; the text is ours and leaves this module as a picture alone."""
    return len(cleaned(run.text).encode("utf-16-le")) // 2


def _leading(words: Inline, line: QTextLine) -> list[tuple[str, float, float]]:
    """What in a line leads elsewhere: the anchor, and from where to where it stands (dots)."""
    found: list[tuple[str, float, float]] = []
    at = 0
    for run in words:
        start, end = max(at, line.textStart()), min(at + _units(run), line.textStart() + line.textLength())
        at += _units(run)
        if run.target and start < end:
            found.append((run.target, _across(line, start), _across(line, end)))
    return found


def _across(line: QTextLine, position: int) -> float:
    """Where a position of a line stands. Qt for Python returns the position with it and declares neither."""
    return float(line.cursorToX(position)[0])  # type: ignore[index]


def runs_from_right(text: str) -> bool:
    """Whether the first letter that has a direction is of a script that runs from right to left."""
    kinds = (unicodedata.bidirectional(char) for char in text)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"


def _parts(words: Inline) -> list[Inline]:
    parts: list[list[Run]] = [[]]
    for run in words:
        if run.style is Style.BREAK:
            parts.append([])
        else:
            parts[-1].append(run)
    return [tuple(part) for part in parts if part]


def tied(pieces: Sequence[Piece], *, whole: bool = False, on: bool = False) -> list[Piece]:
    """Keep lines together: two at the beginning and two at the end, or all; ``on`` ties the last to what follows."""
    last = len(pieces) - 1
    found = []
    for number, piece in enumerate(pieces):
        keep = on if number == last else whole or number == 0 or number == last - 1
        found.append(replace(piece, with_next=keep))
    return found


def spaced(pieces: Sequence[Piece], before: float) -> list[Piece]:
    """Put room above the first piece."""
    return [replace(pieces[0], before=before), *pieces[1:]] if pieces else []
