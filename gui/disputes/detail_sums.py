"""The arithmetic between positions of one scope, in time: what the machine worked out, else the plain sums."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from gui.disputes.detail_data import DetailData
from gui.disputes.detail_parts import Part
from gui.plots.arithmetic import LATER, Step, steps_between
from gui.plots.points import other_scope, scope_of
from gui.plots.words import position_words
from gui.widgets import Ink
from storage.position_values import PositionPoint
from storage.retelling import retold

MOST_PAIRS = 6


class SumsPart(Part):
    """Pairs of neighbouring positions with their steps; hidden where there is nothing to reckon."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("DisputeDetail", "Arithmetic"), parent)

    def show_data(self, data: DetailData) -> None:
        self.clear()
        shown = 0
        for earlier, later in _neighbours(data):
            steps = machine_steps(data, earlier, later) or steps_between(earlier, later)
            if shown >= MOST_PAIRS or all(step.sign == LATER for step in steps):
                continue  # days alone are no sum: the positions say theirs
            shown += 1
            self.add(Ink(f"{position_words(earlier)} → {position_words(later)}", px=12, weight=600, wrap=True))
            self.add(step_lines(steps))
        self.setVisible(bool(shown))


def _neighbours(data: DetailData) -> list[tuple[PositionPoint, PositionPoint]]:
    """Each position with the next in time that speaks of the same, the earliest first."""
    ordered, apart = in_time(data.points.positions), other_scope(data.stances)
    found: list[tuple[PositionPoint, PositionPoint]] = []
    last: dict[str, PositionPoint] = {}
    for point in ordered:
        scope = scope_of(point, apart)
        if scope in last:
            found.append((last[scope], point))
        last[scope] = point
    return found


def in_time(points: tuple[PositionPoint, ...]) -> list[PositionPoint]:
    """Positions in as-of order, those without a day last."""
    return sorted(points, key=lambda p: (p.as_of is None, p.as_of.middle if p.as_of is not None else 0.0))


def machine_steps(data: DetailData, a: PositionPoint, b: PositionPoint) -> tuple[Step, ...]:
    """What the machine found between the claims that speak for two positions."""
    if a.lead is None or b.lead is None:
        return ()
    found = data.steps.get((a.lead.claim_id, b.lead.claim_id)) or data.steps.get((b.lead.claim_id, a.lead.claim_id))
    return tuple(Step("·", retold(words)) for words in found or ())


def step_lines(steps: tuple[Step, ...]) -> QWidget:
    """Steps one below the other, their signs in a column of their own."""
    return signed_lines([(Ink(step.sign, px=12.5, weight=600), step.words) for step in steps])


def signed_lines(lines: Sequence[tuple[Ink, str]]) -> QWidget:
    """Words one below the other, each with its sign before it."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 4)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(2)
    grid.setColumnMinimumWidth(0, 12)
    grid.setColumnStretch(1, 1)
    for row, (sign, words) in enumerate(lines):
        grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Ink(words, px=12.5, wrap=True), row, 1)
    return holder
