"""The blocks of a brief as pieces of a page: headings, quotations with their rule, tables, plots."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from gui.report.lines import Face, Paper, Piece, runs_from_right, spaced, tied
from storage.report import plotting
from storage.report.document import (
    GLYPH,
    Answer,
    Block,
    Bullets,
    Document,
    Heading,
    Inline,
    Judgements,
    Paragraph,
    Plot,
    Quote,
    Run,
    State,
    Style,
    Table,
    Tone,
    plain,
)
from storage.report.speech import apart

LINE, ACCENT, INK3 = "#cfccc5", "#2859be", "#606268"
TONES = {
    Tone.SETTLED: ("#0a655e", "#e3f1ee"),
    Tone.PROVISIONAL: ("#8a5200", "#fbf0da"),
    Tone.OPEN: ("#8a5200", "#ffffff"),
}
"""Ink and fill, those of the light theme: paper is light."""

_BAR = 1.4
"""Points: width of the rule beside a quotation, which stands where its lines begin."""

_NO_BREAK = "\N{NO-BREAK SPACE}"
_SUPPORT_UNBROKEN = 24
"""Characters of how many stand behind an answer, up to which that is kept in one line."""

TITLE = Face(22, 1.22, weight=700)
BYLINE = Face(9, 1.5, colour="#4a4c51")
SUMMARY = Face(9, 1.5, colour=INK3)
PART = Face(14, 1.3, weight=650)
HEAD = Face(8.6, 1.5, weight=600, colour=INK3)
BODY = Face(10.2, 1.5, serif=True, strong=700)
SAID = replace(BODY, ours=True)
VERDICT = Face(11.6, 1.45, serif=True, ours=True)
NOTE = Face(8.4, 1.5, colour="#4a4c51", ours=True)
SOURCE = Face(8.2, 1.45, colour="#4a4c51", ours=True)
CELL = Face(8.4, 1.42, ours=True)
COLUMN = Face(8, 1.5, weight=600, colour=INK3, ours=True)
TAG = Face(7.6, 1.75, weight=600)
_HEAD_TOLD_AGAIN = 150.0
"""Points: a table's head that is taller is not told again on every page, which it would fill."""

LABEL = Face(10.6, 1.5, serif=True, strong=700)
ANSWER = replace(LABEL, ours=True)


def typeset(document: Document, paper: Paper, width: float, pages: Mapping[str, int]) -> list[Piece]:
    """Return the whole document as pieces, top to bottom. ``width`` in points.

    ``pages`` says on which page an anchor stands; it is asked when a piece is painted.
    """
    setter = _Typesetter(paper, width, pages)
    pieces = paper.lines(plain(document.title), TITLE, width)
    pieces += spaced(paper.lines(plain(document.byline), BYLINE, width), 6)
    pieces += paper.lines(plain(document.summary), SUMMARY, width)
    for block in document.blocks:
        pieces += setter.block(block)
    return pieces


class _Typesetter:
    def __init__(self, paper: Paper, width: float, pages: Mapping[str, int]) -> None:
        self._paper = paper
        self._width = width
        self._pages = pages
        self._after_table = False

    def block(self, block: Block) -> list[Piece]:
        pieces = self._block(block)
        self._after_table = isinstance(block, Table)
        return pieces

    def _block(self, block: Block) -> list[Piece]:
        match block:
            case Heading():
                return self._heading(block)
            case Paragraph():
                return self._paragraph(block)
            case State():
                return spaced([self._tag(block, with_next=True)], 4)
            case Judgements():
                return self._judgements(block)
            case Answer():
                return self._answer(block)
            case Quote():
                return self._quote(block)
            case Plot():
                return self._plot(block)
            case Bullets():
                return self._bullets(block)
            case Table():
                return self._table(block)

    def _heading(self, block: Heading) -> list[Piece]:
        if block.level > 2:
            return spaced(tied(self._paper.lines(plain(block.text), HEAD, self._width), whole=True, on=True), 13)
        lines = tied(self._paper.lines(plain(block.text), PART, self._width), whole=True, on=True)
        return [Piece(11, self._rule(0.0, self._width), 24, with_next=True, anchor=block.anchor), *lines]

    def _paragraph(self, block: Paragraph) -> list[Piece]:
        face = {"verdict": VERDICT, "note": NOTE}.get(block.kind, BODY)
        before = 11.0 if self._after_table else 5.0
        verdict = block.kind == "verdict"
        return spaced(tied(self._paper.lines(block.words, face, self._width), whole=verdict, on=verdict), before)

    def _judgements(self, block: Judgements) -> list[Piece]:
        pieces: list[Piece] = []
        column, margin = 92.0, 26.0
        room = self._width - column - margin
        for item in block.items:
            lines = self._paper.lines((Run(item.question, Style.STRONG, item.anchor),), LABEL, room, column)
            lines += self._paper.lines(item.verdict, SAID, room, column)
            tag = self._tag(item.state)
            lines[0] = _together(_together(lines[0], tag.paint, 1.2), self._page_of(item.anchor))
            pieces += [Piece(6, self._rule(0.0, self._width), 6, with_next=True), *tied(lines, whole=True)]
        return pieces

    def _answer(self, block: Answer) -> list[Piece]:
        words = [Run(apart(block.label), Style.STRONG)]
        if block.statement:
            words.append(Run(f" – {apart(block.statement)}"))
        support = block.support.replace(" ", _NO_BREAK) if len(block.support) <= _SUPPORT_UNBROKEN else block.support
        words.append(Run(f"   {support}", Style.QUIET))
        return spaced(tied(self._paper.lines(tuple(words), ANSWER, self._width), whole=True, on=True), 10)

    def _quote(self, block: Quote) -> list[Piece]:
        indent = 14.0
        right = runs_from_right(block.text)
        lines: list[Piece] = []
        for part in re.split(r"[\n\u2028\u2029]+", block.text):
            if part.strip():
                lines += self._paper.lines(plain(part), BODY, self._width - indent, 0.0 if right else indent)
        bar_at = self._width - _BAR if right else 0.0
        quoted = [_together(line, self._bar(line.height, bar_at)) for line in tied(lines, on=True)]
        bears = [Run(f"{block.bears}: ", Style.STRONG)] if block.bears else []
        number = Run(f"[{block.number}]  ", Style.QUIET)
        below = (number, *bears, Run(f"{block.source}.", Style.STRONG), Run(f"  {block.details}"))
        caption = self._paper.lines(below, SOURCE, self._width - indent, indent)
        pieces = [*spaced(quoted, 4), *spaced(tied(caption, whole=True), 3)]
        return [replace(pieces[0], anchor=block.anchor), *pieces[1:]]

    def _bullets(self, block: Bullets) -> list[Piece]:
        pieces: list[Piece] = []
        for item in block.items:
            lines = self._paper.lines(item, SAID, self._width - 14, 14)
            dot = self._paper.lines(plain("•"), SAID, 12, 3)[0]
            lines[0] = _together(lines[0], dot.paint)
            pieces += spaced(tied(lines), 3)
        return pieces

    def _table(self, block: Table) -> list[Piece]:
        gap = 10.0
        room = self._width - gap * (len(block.columns) - 1)
        widths = [room * weight / sum(block.weights) for weight in block.weights]
        lefts = [sum(widths[:at]) + gap * at for at in range(len(widths))]
        head = tied(self._row(tuple(map(plain, block.columns)), COLUMN, widths, lefts), whole=True, on=True)
        pieces = spaced(head, 14 if self._after_table else 4)
        again = tuple(head) if sum(line.height for line in head) <= _HEAD_TOLD_AGAIN else ()
        for row in block.rows:
            lines = self._row(row, CELL, widths, lefts)
            rule = Piece(5, self._rule(0.0, self._width), 3, with_next=True)
            whole = [rule, *tied(lines, whole=len(lines) <= 12)]
            pieces += [replace(piece, head=again) for piece in whole]
        return pieces

    def _row(self, cells: Sequence[Inline], face: Face, widths: list[float], lefts: list[float]) -> list[Piece]:
        """A row as bands, one line of each cell beside the other, so that a long one can go over the page's end."""
        columns = [
            self._paper.lines(cell, face, width, left) for cell, width, left in zip(cells, widths, lefts, strict=True)
        ]
        bands = []
        for number in range(max((len(column) for column in columns), default=0)):
            beside = [column[number] for column in columns if number < len(column)]
            bands.append(Piece(face.height, _all(piece.paint for piece in beside)))
        return bands

    def _plot(self, block: Plot) -> list[Piece]:
        scale = self._width / plotting.WIDTH
        shapes = plotting.layout(block.values)
        paper = self._paper

        def paint(painter: QPainter, top: float) -> None:
            for shape in shapes:
                _paint_shape(painter, paper, shape, scale, top)

        caption = self._paper.lines(plain(block.caption), NOTE, self._width)
        return [Piece(plotting.HEIGHT * scale, paint, 4, with_next=True), *tied(caption, whole=True)]

    # --- small parts ----------------------------------------------------------------------------------------------

    def _tag(self, state: State, *, with_next: bool = False) -> Piece:
        words = f"{GLYPH[state.tone]} {state.words}"
        ink, fill = TONES[state.tone]
        face = Face(TAG.size, TAG.leading, weight=TAG.weight, colour=ink)
        width = self._paper.width_of(words, face) + 10
        text = self._paper.lines(plain(words), face, width, 5)[0]
        scale = self._paper.scale

        def paint(painter: QPainter, top: float) -> None:
            painter.setPen(QPen(QColor(ink), 0.7 * scale))
            painter.setBrush(QBrush(QColor(fill)))
            frame = QRectF(0.35 * scale, top * scale, width * scale, face.height * scale)
            painter.drawRoundedRect(frame, 2.4 * scale, 2.4 * scale)
            text.paint(painter, top)

        return Piece(face.height, paint, with_next=with_next)

    def _page_of(self, anchor: str) -> Callable[[QPainter, float], None]:
        """The number of a page at the right margin; known when the pages are painted."""

        def paint(painter: QPainter, top: float) -> None:
            if anchor in self._pages:
                words = str(self._pages[anchor])
                left = self._width - self._paper.width_of(words, SUMMARY)
                self._paper.lines(plain(words), SUMMARY, self._width, left)[0].paint(painter, top + 1)

        return paint

    def _rule(self, left: float, right: float) -> Callable[[QPainter, float], None]:
        scale = self._paper.scale

        def paint(painter: QPainter, top: float) -> None:
            painter.setPen(QPen(QColor(LINE), 0.6 * scale))
            painter.drawLine(QPointF(left * scale, top * scale), QPointF(right * scale, top * scale))

        return paint

    def _bar(self, height: float, left: float) -> Callable[[QPainter, float], None]:
        scale = self._paper.scale

        def paint(painter: QPainter, top: float) -> None:
            painter.fillRect(QRectF(left * scale, top * scale, _BAR * scale, (height + 0.3) * scale), QColor(ACCENT))

        return paint


def _together(piece: Piece, other: Callable[[QPainter, float], None], lower: float = 0.0) -> Piece:
    own = piece.paint

    def paint(painter: QPainter, top: float) -> None:
        own(painter, top)
        other(painter, top + lower)

    return replace(piece, paint=paint)


def _all(painters: Iterable[Callable[[QPainter, float], None]]) -> Callable[[QPainter, float], None]:
    listed = tuple(painters)

    def paint(painter: QPainter, top: float) -> None:
        for each in listed:
            each(painter, top)

    return paint


def _paint_shape(painter: QPainter, paper: Paper, shape: plotting.Shape, scale: float, top: float) -> None:
    unit = paper.scale

    def at(x: float, y: float) -> QPointF:
        return QPointF(x * scale * unit, (top + y * scale) * unit)

    match shape:
        case plotting.Line():
            painter.setPen(_pen(shape.kind, unit))
            painter.drawLine(at(shape.x1, shape.y1), at(shape.x2, shape.y2))
        case plotting.Ring():
            painter.setPen(_pen("mark", unit))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = shape.radius * scale * unit
            painter.drawEllipse(at(shape.x, shape.y), radius, radius)
        case plotting.Arrow():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(QColor(ACCENT)))
            base = shape.y + (8 if shape.up else -8)
            painter.drawPolygon(QPolygonF([at(shape.x - 5, base), at(shape.x + 5, base), at(shape.x, shape.y)]))
        case plotting.Words():
            face = _WORDS[shape.kind]
            width = paper.width_of(shape.text, face)
            left = shape.x * scale - {"start": 0.0, "middle": width / 2, "end": width}[shape.anchor]
            line = paper.lines(plain(shape.text), face, width + 4, left)[0]
            line.paint(painter, top + shape.y * scale - face.height * 0.5 - face.size * 0.34)


_WORDS = {
    "value": Face(9, 1.3, weight=600),
    "name": Face(8, 1.3, colour="#4a4c51"),
    "date": Face(8, 1.3, colour="#4a4c51"),
}


def _pen(kind: str, unit: float) -> QPen:
    colour, width = {"axis": (INK3, 0.6), "path": (LINE, 1.0)}.get(kind, (ACCENT, 1.4))
    pen = QPen(QColor(colour), width * unit)
    if kind in ("path", "bound"):
        pen.setDashPattern([2.5, 2.5])
    return pen
