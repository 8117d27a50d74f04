"""Four panes with the four longest texts of the corpus and all that people marked in them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from storage import reads
from tests.benchmarks.desk import Desk, Painted
from tests.benchmarks.figures import Figure, at_most, p95
from tests.benchmarks.make import made, words
from tests.benchmarks.scrolling import STEP
from tests.benchmarks.tagging import one_sync


def measure(folder: Path, short: bool) -> Iterator[Figure]:
    path = folder / "longest.sidelight"
    made(path, "longest")
    sync = one_sync(folder) * 1e3
    desk = Desk()
    desk.open(path)
    desk.window.resize(1_920, 1_080)  # where four panes stand side by side
    desk.workspace.set_inspector_shown(False)
    articles = desk.workspace.session.read(reads.articles)
    marks = sum(len(desk.workspace.session.read(reads.marks, article.id)) for article in articles)
    note = f"{sum(article.length for article in articles):,} characters, {marks:,} marks"
    times = [opened(desk) for _ in range(3 if short else 8)]
    yield at_most("four longest annotated texts: open all four, drawn", median(times) * 1e3, "ms", 4 * 30, note)
    desk.settle()
    assert desk.workspace.view.row.ribbons()
    frames = scrolled(desk, 120 if short else 400)
    ribbons = f"median {median(frames):.1f} ms, {len(desk.workspace.view.row.ribbons())} ribbons"
    yield at_most("four longest annotated texts: scroll all four, a frame (p95)", p95(frames), "ms", 16, ribbons)
    tags = tagged(desk, 24 if short else 80)
    yield at_most("four longest annotated texts: key press to tag drawn and committed (p95)", p95(tags) * 1e3, "ms",
                  16 + sync)  # fmt: skip
    desk.end()


def opened(desk: Desk) -> float:
    """Seconds in which all four articles are opened and drawn with their marks."""
    desk.close_panes()
    began = perf_counter()
    for article in desk.workspace.session.read(reads.articles):
        desk.workspace.open_beside(article.id)
    panes = desk.workspace.view.row.panes()
    assert len(panes) == 4
    painted = Painted(*(pane.text.viewport() for pane in panes))
    desk.until(painted.all_seen)
    return perf_counter() - began


def scrolled(desk: Desk, frames: int) -> list[float]:
    """Milliseconds of each frame while all four panes are scrolled down and up again."""
    panes = list(desk.workspace.view.row.panes())
    bars = [pane.text.verticalScrollBar() for pane in panes]
    painted = Painted(*(pane.text.viewport() for pane in panes))
    times = []
    for frame in range(frames):
        painted.forget()
        began = perf_counter()
        for bar in bars:
            bar.setValue(bar.value() + (STEP if frame < frames // 2 else -STEP))
        desk.pump()
        desk.until(lambda: painted.all_seen() or all(bar.value() in (bar.minimum(), bar.maximum()) for bar in bars))
        times.append((perf_counter() - began) * 1e3)
    return times


def tagged(desk: Desk, count: int) -> list[float]:
    """Seconds of each tag in the first pane while the other three stand beside it."""
    pane = desk.workspace.view.row.panes()[0]
    text = pane.text
    text.setFocus()
    painted = Painted(text.viewport())
    times = []
    for segment in words(text.text, count):
        text.scroll_to(segment, animated=False)
        text.select(segment)
        desk.settle(0.6)  # the other panes have moved to what they say about it
        painted.forget()
        began = perf_counter()
        QTest.keyClick(text, Qt.Key.Key_1)
        desk.until(painted.all_seen)
        times.append(perf_counter() - began)
    return times
