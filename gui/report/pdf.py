"""A brief as a PDF of numbered pages, drawn with the bundled fonts; needs a QGuiApplication, but no screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QPointF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from gui.report.lines import Face, Paper, Piece
from gui.report.pdf_links import Leading, Place, linked
from gui.report.pdf_text import readable
from gui.report.typesetting import LINE, typeset
from storage.report.document import Document, Heading, plain

RESOLUTION = 1200
"""Dots per inch in which lines are laid out: fine enough that no letter is moved to a visible grid."""

LEFT, TOP, RIGHT, BOTTOM = 62.0, 62.0, 62.0, 58.0
"""Margins in points."""

_ABOVE = 12.0
"""Points left above what a link leads to."""

_NOT_DRAWN = "the pages could not be drawn"

_SMALL = Face(7.8, 1.4, colour="#606268")


def draw_pdf(document: Document) -> tuple[bytes, int]:
    """Return the document as a PDF, and its number of pages. Any thread may call it. Raises ``OSError``."""
    # in memory: Qt does not say so when a disk is full
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setPageSize(QPageSize(paper_size()))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    writer.setTitle(document.title)
    writer.setAuthor(document.author)
    writer.setCreator("Sidelight")
    size = writer.pageLayout().fullRectPoints().size()
    width, height = size.width() - LEFT - RIGHT, size.height() - TOP - BOTTOM
    paper = Paper(writer)
    begins: dict[str, int] = {}
    pages = paginate(typeset(document, paper, width, begins), height)
    begins.update(
        (piece.anchor, number) for number, page in enumerate(pages, start=1) for piece, _gap in page if piece.anchor
    )
    places: dict[str, Place] = {}
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(_NOT_DRAWN)
    for number, page in enumerate(pages, start=1):
        if number > 1 and not writer.newPage():
            painter.end()
            raise OSError(_NOT_DRAWN)
        painter.save()
        painter.translate(LEFT * paper.scale, 0)
        top = TOP
        paper.page = number - 1
        for piece, gap in page:
            top += gap
            if piece.anchor:
                places[piece.anchor] = (number - 1, max(0.0, top - _ABOVE))
            piece.paint(painter, top)
            top += piece.height
        _frame(painter, paper, document, (number, len(pages)), (width, size.height()))
        painter.restore()
    if not painter.end():
        raise OSError(_NOT_DRAWN)
    parts = [(block.text, block.anchor) for block in document.blocks if isinstance(block, Heading) and block.anchor]
    links = [replace(link, left=link.left + LEFT, right=link.right + LEFT) for link in paper.links]
    leading = Leading(links, parts, places, document.language)
    return linked(readable(bytes(buffer.data().data())), leading, size.height()), len(pages)


def paper_size() -> QPageSize.PageSizeId:
    """Letter where paper is measured in inches, A4 elsewhere."""
    metric = QLocale.system().measurementSystem() != QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize.PageSizeId.A4 if metric else QPageSize.PageSizeId.Letter


def paginate(pieces: Sequence[Piece], height: float) -> list[list[tuple[Piece, float]]]:
    """Return the pieces of each page with the room above each; what belongs together stays so where a page holds it."""
    pages: list[list[tuple[Piece, float]]] = [[]]
    used = 0.0

    def turn(first: Piece) -> float:
        """Begin a page; returns the height taken by what is told again at its top."""
        pages.append([(piece, 0.0) for piece in first.head])
        return sum(piece.height for piece in first.head)

    for group in _groups(pieces):
        whole = sum(piece.height + piece.before for piece in group)
        if pages[-1] and used + whole > height and whole - group[0].before <= height:
            used = turn(group[0])
        for piece in group:
            gap = piece.before if pages[-1] else 0.0
            if pages[-1] and used + gap + piece.height > height:
                used, gap = turn(piece), 0.0
            pages[-1].append((piece, gap))
            used += gap + piece.height
    return pages


def _groups(pieces: Sequence[Piece]) -> list[list[Piece]]:
    groups: list[list[Piece]] = []
    open_group = False
    for piece in pieces:
        if open_group:
            groups[-1].append(piece)
        else:
            groups.append([piece])
        open_group = piece.with_next
    return groups


def _frame(
    painter: QPainter, paper: Paper, document: Document, place: tuple[int, int], size: tuple[float, float]
) -> None:
    """The foot of every page, and the title above all but the first."""
    number, count = place
    width, height = size
    foot = height - 36
    painter.setPen(QPen(QColor(LINE), 0.5 * paper.scale))
    painter.drawLine(QPointF(0, (foot - 5) * paper.scale), QPointF(width * paper.scale, (foot - 5) * paper.scale))
    words = f"{number} / {count}"
    room = paper.width_of(words, _SMALL)
    paper.lines(plain(words), _SMALL, room + 4, width - room)[0].paint(painter, foot)
    paper.lines(plain(document.footer), _SMALL, width - room - 20)[0].paint(painter, foot)
