"""Scrolling four panes at once, with the ribbons of disputes between them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

from storage import reads
from tests.benchmarks.desk import Desk, Painted
from tests.benchmarks.figures import Figure, at_most, p95
from tests.benchmarks.make import made

STEP = 84
"""Pixels of one turn of the wheel."""


def measure(folder: Path, short: bool) -> Iterator[Figure]:
    path = folder / "four.sidelight"
    made(path, "four")
    desk = Desk()
    desk.open(path)
    desk.close_panes()
    desk.window.resize(1_920, 1_080)  # where four panes stand side by side
    desk.workspace.set_inspector_shown(False)
    for article in desk.workspace.session.read(reads.articles):
        desk.workspace.open_beside(article.id)
    desk.settle()
    panes = list(desk.workspace.view.row.panes())
    assert len(panes) == 4 and desk.workspace.view.row.ribbons()
    bars = [pane.text.verticalScrollBar() for pane in panes]
    painted = Painted(*(pane.text.viewport() for pane in panes))
    times = []
    frames = 120 if short else 400
    for frame in range(frames):
        painted.forget()
        began = perf_counter()
        for bar in bars:
            bar.setValue(bar.value() + (STEP if frame < frames // 2 else -STEP))
        desk.until(painted.all_seen)
        times.append((perf_counter() - began) * 1e3)
    note = f"median {median(times):.1f} ms, {len(desk.workspace.view.row.ribbons())} ribbons"
    yield at_most("scroll, 4 panes with ribbons: a frame (p95)", p95(times), "ms", 16, note)
    desk.end()
