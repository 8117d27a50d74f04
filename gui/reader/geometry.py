"""Where the marks of one text block lie: rectangles in the block's own coordinates, ready to be painted.

Computed once per block and kept until the block's layout or its marks change. x and y are device-independent pixels
from the block layout's origin; string positions given to Qt are UTF-16 units.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextBlock, QTextLayout, QTextLine

from gui.offsets import OffsetMap
from gui.reader.index import MarkIndex, Stretch
from gui.reader.marks import Mark, MarkKind

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
# A line of text hangs on its baseline: this share of the line height lies above it.
ABOVE_BASELINE = 0.75
BLANK = " \t\u00a0\u2028\u3000"


@dataclass(frozen=True, slots=True)
class Run:
    """One unbroken piece of a mark on one line."""

    left: float
    right: float
    baseline: float
    line: int


@dataclass(frozen=True, slots=True)
class MarkShape:
    """A mark's runs in a block; ``gaps`` join the parts of a discontinuous mark. ``ends_here``: its end is here."""

    mark: Mark
    level: int | None
    runs: tuple[Run, ...]
    gaps: tuple[Run, ...]
    starts_here: bool
    ends_here: bool

    def is_between(self, top: float, bottom: float) -> bool:
        """Whether any of its lines is between two heights of the block."""
        runs = self.runs
        return bool(runs) and runs[0].baseline < bottom and top < runs[-1].baseline


@dataclass(frozen=True, slots=True)
class ClaimShape:
    """A claim's lines in a block. ``column`` 0 has the glyph, 1 stands 5 px right of it, 2 and more are not drawn."""

    mark: Mark
    top: float
    bottom: float
    first_line: int
    last_line: int
    column: int
    starts_here: bool
    ends_here: bool
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class BlockShapes:
    """Everything to paint for one block; ``baselines`` per line."""

    marks: tuple[MarkShape, ...]
    quotes: tuple[MarkShape, ...]
    claims: tuple[ClaimShape, ...]
    baselines: tuple[float, ...]

    def between(self, top: float, bottom: float) -> BlockShapes:
        """The shapes with lines between two heights: what a turn of the wheel lays open is a small part of a block."""
        if not self.baselines or (top <= self.baselines[0] and self.baselines[-1] <= bottom):
            return self
        return BlockShapes(
            tuple(shape for shape in self.marks if shape.is_between(top, bottom)),
            tuple(shape for shape in self.quotes if shape.is_between(top, bottom)),
            tuple(claim for claim in self.claims if claim.top < bottom and top < claim.bottom),
            self.baselines,
        )


class BlockReader:
    """Reads rectangles out of one block's layout."""

    __slots__ = (
        "_block_at",
        "_layout",
        "_lines",
        "_offsets",
        "_rtl",
        "_text",
        "baselines",
        "end",
        "line_height",
        "start",
    )

    def __init__(self, block: QTextBlock, text: str, offsets: OffsetMap, line_height: float) -> None:
        self._layout: QTextLayout = block.layout()
        self._offsets = offsets
        self._text = text
        self._block_at = block.position()
        self.line_height = line_height
        self.start = offsets.to_code_points(self._block_at)
        self.end = offsets.to_code_points(self._block_at + block.length() - 1)
        self._lines: list[QTextLine] = [self._layout.lineAt(at) for at in range(self._layout.lineCount())]
        self.baselines = tuple(line.y() + line.ascent() for line in self._lines)
        self._rtl = _RIGHT_TO_LEFT.search(text, self.start, self.end) is not None

    def local(self, point: int) -> int:
        """UTF-16 units from the block's start."""
        return self._offsets.to_utf16(point) - self._block_at

    def runs(self, start: int, end: int) -> list[Run]:
        """The pieces of ``[start, end)`` (code points), clipped to this block, without blanks at line ends."""
        start, end = max(start, self.start), min(end, self.end)
        while end > start and self._text[end - 1] in BLANK:
            end -= 1
        if start >= end or not self._lines:
            return []
        first, last = self.local(start), self.local(end)
        at = self._layout.lineForTextPosition(first).lineNumber()
        result: list[Run] = []
        while 0 <= at < len(self._lines):
            line = self._lines[at]
            line_start = line.textStart()
            if line_start >= last:
                break
            line_end = line_start + line.textLength()
            result += self._on_line(at, max(first, line_start), min(last, line_end), line_end)
            at += 1
        return result

    def line_of(self, point: int) -> int:
        """The number of the line that shows the code point, clipped to this block."""
        local = self.local(min(max(point, self.start), self.end))
        number = self._layout.lineForTextPosition(local).lineNumber()
        return min(max(number, 0), max(len(self._lines) - 1, 0))

    def extent(self, first_line: int, last_line: int) -> tuple[float, float]:
        """Top of the first and bottom of the last line."""
        if not self.baselines:
            return 0.0, self.line_height
        above = ABOVE_BASELINE * self.line_height
        return self.baselines[first_line] - above, self.baselines[last_line] - above + self.line_height

    def _on_line(self, at: int, first: int, last: int, line_end: int) -> list[Run]:
        line = self._lines[at]
        if last == line_end:
            origin = self._offsets.to_code_points(self._block_at + last)
            while last > first and self._text[origin - 1] in BLANK:
                origin -= 1
                last -= 1
        if first >= last:
            return []
        baseline = self.baselines[at]
        if self._rtl:
            return [Run(left, right, baseline, at) for left, right in self._bidi_pieces(line, first, last)]
        left, right = _x(line, first), _x(line, last)
        return [Run(min(left, right), max(left, right), baseline, at)]

    def _bidi_pieces(self, line: QTextLine, first: int, last: int) -> list[tuple[float, float]]:
        """Where a range of a mixed-direction line is drawn: logical neighbours may stand apart."""
        boxes = sorted(
            (run.boundingRect().left(), run.boundingRect().right()) for run in line.glyphRuns(first, last - first)
        )
        merged: list[tuple[float, float]] = []
        for left, right in boxes:
            if merged and left - merged[-1][1] < self.line_height / 2:
                merged[-1] = (merged[-1][0], max(right, merged[-1][1]))
            else:
                merged.append((left, right))
        return merged


def _x(line: QTextLine, position: int) -> float:
    answer: Any = line.cursorToX(position)  # the stubs leave out that it is a pair: x, and the position taken
    return float(answer[0])


def block_shapes(reader: BlockReader, index: MarkIndex) -> BlockShapes:
    """Everything to paint for the block."""
    found = index.within(reader.start, reader.end)
    marks: list[MarkShape] = []
    quotes: list[MarkShape] = []
    claims: list[Stretch] = []
    for start, end, mark in found:
        if mark.kind == MarkKind.CLAIM:
            claims.append((start, end, mark))
            continue
        level = index.level(mark, start)
        shape = _mark_shape(reader, start, end, mark, level)
        (quotes if mark.kind == MarkKind.QUOTATION else marks).append(shape)
    return BlockShapes(tuple(marks), tuple(quotes), _claim_shapes(reader, claims), reader.baselines)


def _mark_shape(reader: BlockReader, start: int, end: int, mark: Mark, level: int | None) -> MarkShape:
    whole = len(mark.segments) > 1 and start == mark.start and end == mark.end
    gaps: list[Run] = []
    if whole:
        runs = [run for part in mark.segments for run in reader.runs(part.start, part.end)]
        for one, other in zip(mark.segments, mark.segments[1:], strict=False):
            gaps += reader.runs(one.end, other.start)
    else:
        runs = reader.runs(start, end)
    return MarkShape(
        mark, level, tuple(runs), tuple(gaps), reader.start <= mark.start, start < reader.end and mark.end <= reader.end
    )


def _claim_shapes(reader: BlockReader, claims: Sequence[Stretch]) -> tuple[ClaimShape, ...]:
    """Claims of a block, each in the first column that is free on its lines; the weightier choose first."""
    by_mark: dict[str, list[Stretch]] = {}
    for item in claims:
        by_mark.setdefault(item[2].id, []).append(item)
    lines: dict[str, tuple[int, int]] = {}
    for mark_id, parts in by_mark.items():
        last_point = min(parts[-1][1], reader.end)
        lines[mark_id] = reader.line_of(max(parts[0][0], reader.start)), reader.line_of(last_point - 1)
    taken: list[list[tuple[int, int]]] = [[], []]
    result: list[ClaimShape] = []
    for mark_id in sorted(by_mark, key=lambda key: (_weight(by_mark[key][0][2]), lines[key])):
        mark = by_mark[mark_id][0][2]
        first, last = lines[mark_id]
        column = next(
            (at for at, used in enumerate(taken) if all(last < low or high < first for low, high in used)), len(taken)
        )
        if column < len(taken):
            taken[column].append((first, last))
        top, bottom = reader.extent(first, last)
        runs = tuple(run for part in by_mark[mark_id] for run in reader.runs(part[0], part[1]))
        starts, ends = mark.start >= reader.start, mark.end <= reader.end
        result.append(ClaimShape(mark, top, bottom, first, last, column, starts, ends, runs))
    return tuple(result)


def _weight(mark: Mark) -> int:
    if mark.dispute is not None:
        return 0 if mark.dispute.state == "disputed" else 1
    return {"confirmed": 2, "suggested": 3}.get(mark.status, 4)


def run_at(shape: MarkShape, point: QPointF, line_height: float, drop: float) -> Run | None:
    """The run of a shape under a point (block coordinates), down to ``drop`` pixels below its baseline."""
    above, below = ABOVE_BASELINE * line_height, max((1 - ABOVE_BASELINE) * line_height, drop)
    for run in shape.runs:
        if run.left - 1 <= point.x() <= run.right + 1 and -above <= point.y() - run.baseline < below:
            return run
    return None
