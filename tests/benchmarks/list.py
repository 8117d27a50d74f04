"""The window on a project with 10,000 articles and 1,000,000 annotations (short: a tenth)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from gui.article_list import ArticleList
from tests.benchmarks.desk import Desk, Painted, memory
from tests.benchmarks.figures import Figure, at_most, p95
from tests.benchmarks.make import made


def measure(folder: Path, short: bool) -> Iterator[Figure]:
    path = folder / "large.sidelight"
    made(path, "large", 1_000 if short else 10_000)
    desk = Desk()
    import gui.workspace  # noqa: F401 -- the window imports it while the reader looks at the welcome page

    began = perf_counter()
    desk.window.desk.open_path(path)
    desk.until(lambda: desk.window.workspace is not None)
    found = desk.workspace.findChild(ArticleList)
    assert found is not None
    painted = Painted(found.viewport())
    desk.until(painted.all_seen)
    yield at_most("large project: opens in the window, list drawn", perf_counter() - began, "s", 1)

    desk.settle(1.5)
    bar = found.verticalScrollBar()
    times = []
    for _ in range(100 if short else 400):
        painted.forget()
        began = perf_counter()
        bar.setValue(bar.value() + 120)
        desk.until(painted.all_seen)
        times.append((perf_counter() - began) * 1e3)
    yield at_most("large project: list scrolls, a frame (p95)", p95(times), "ms", 1_000 / 60)
    yield at_most("large project: memory of the window", memory(), "MB", 500)
    desk.end()
