"""How long the event loop ever stands still while the machine reads many articles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QTimer

from storage import reads
from tests.benchmarks import desk as desks
from tests.benchmarks.desk import Desk
from tests.benchmarks.figures import Figure, at_most, beside, p95
from tests.benchmarks.make import made

TICK = 2
"""Milliseconds between two looks at the clock."""


def measure(folder: Path, short: bool) -> Iterator[Figure]:
    count = 60 if short else 840
    path = folder / "unread.sidelight"
    made(path, "unread", count)
    desks.PATIENCE = 900.0
    desk = Desk()
    gaps: list[float] = []
    last = perf_counter()

    def tick() -> None:
        nonlocal last
        moment = perf_counter()
        gaps.append((moment - last) * 1e3)
        last = moment

    desk.open(path)
    reading = desk.workspace.reading
    desk.until(lambda: reading.running)
    timer = QTimer()
    timer.setInterval(TICK)
    timer.timeout.connect(tick)
    last = began = perf_counter()
    timer.start()
    loop_until(desk, lambda: not reading.running)
    timer.stop()
    took = perf_counter() - began
    left = len(desk.workspace.session.read(reads.unread_articles))
    note = f"{count - left} articles in {took:.0f} s, p95 {p95(gaps):.1f} ms"
    yield at_most("longest event-loop gap while reading", max(gaps), "ms", 50, note)
    yield beside("articles read in the window, each second", (count - left) / took, "1/s")
    desk.end()


def loop_until(desk: Desk, condition: object) -> None:
    """Run the real event loop (not turns of it) until something is so."""
    from PySide6.QtCore import QEventLoop

    assert callable(condition)
    loop = QEventLoop()
    watch = QTimer()
    watch.setInterval(50)
    watch.timeout.connect(lambda: loop.quit() if condition() else None)
    watch.start()
    limit = QTimer()
    limit.setSingleShot(True)
    limit.setInterval(int(desks.PATIENCE * 1_000))
    limit.timeout.connect(loop.quit)
    limit.start()
    loop.exec()
    watch.stop()
