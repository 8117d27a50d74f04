"""The views of a project with 10,000 articles, 1,000,000 annotations and 300 disputes (short: a tenth).

What counts is how long the event loop ever stands still while a view is opened by its key, walked and written to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter, thread_time

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest

from gui.labels_editor.window import LabelsEditor
from storage.vocabulary import LabelKind
from tests.benchmarks import desk as desks
from tests.benchmarks.desk import Desk
from tests.benchmarks.figures import Figure, at_most, beside
from tests.benchmarks.make import made

BOUND = 50
"""Milliseconds."""

TICK = 2
QUIET = 600
"""Milliseconds that are watched after what was waited for has come: what follows it is drawn then."""


class Gaps:
    """Watches the event loop: how long it took between two ticks, by the clock and of the processor's time."""

    def __init__(self) -> None:
        self.longest = self.busiest = self.took = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self.on_tick)
        self._last = (0.0, 0.0)

    def on_tick(self) -> None:
        now = perf_counter(), thread_time()
        self.longest = max(self.longest, (now[0] - self._last[0]) * 1e3)
        self.busiest = max(self.busiest, (now[1] - self._last[1]) * 1e3)
        self._last = now

    def watch(self, act: Callable[[], object], ready: Callable[[], bool]) -> None:
        """Do something from the event loop, and turn it until that is ready and what follows has come to rest."""
        self.longest = self.busiest = self.took = 0.0
        loop, began = QEventLoop(), perf_counter()
        looking, resting = QTimer(), QTimer()
        resting.setSingleShot(True)
        resting.timeout.connect(loop.quit)

        def look() -> None:
            late = perf_counter() - began > desks.PATIENCE
            if (ready() or late) and not resting.isActive():
                self.took = perf_counter() - began
                resting.start(0 if late else QUIET)

        looking.timeout.connect(look)
        self._last = perf_counter(), thread_time()
        self._timer.start()
        QTimer.singleShot(2 * TICK, act)
        looking.start(10 * TICK)
        loop.exec()
        looking.stop()
        self._timer.stop()

    def figure(self, name: str) -> Figure:
        note = f"{self.busiest:.0f} ms of the processor's time, there after {self.took:.1f} s"
        return at_most(f"large project: {name}, longest event-loop gap", self.longest, "ms", BOUND, note)


def measure(folder: Path, short: bool) -> Iterator[Figure]:
    path = folder / "views.sidelight"
    made(path, "furnished", 1_000 if short else 10_000)
    desks.PATIENCE = 300.0
    desk, gaps = Desk(), Gaps()
    gaps.watch(lambda: desk.window.desk.open_path(path), lambda: desk.window.workspace is not None)
    yield beside("large project: opened in the window, longest event-loop gap", gaps.longest, "ms")
    desk.settle(2)
    yield from _shown(desk, gaps)
    yield from _merged(desk, gaps)
    desk.end()


def _shown(desk: Desk, gaps: Gaps) -> Iterator[Figure]:
    views = desk.workspace.views
    ready: dict[str, tuple[Qt.Key, Callable[[], bool]]] = {
        "Review": (Qt.Key.Key_2, lambda: views.review.desk.current is not None),
        "Disputes": (Qt.Key.Key_3, lambda: views.disputes.view.model.rowCount() > 0),
        "Entities": (Qt.Key.Key_4, lambda: views.entities.desk.model.rowCount() > 0),
        "Timeline": (Qt.Key.Key_5, lambda: views.timeline.at_hand() is not None),
    }
    for name, (key, there) in ready.items():
        gaps.watch(lambda key=key: QTest.keyClick(desk.window, key, Qt.KeyboardModifier.ControlModifier), there)  # type: ignore[misc]
        yield gaps.figure(f"{name} shown")
        gaps.watch(lambda: QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_Down), there)
        yield gaps.figure(f"{name}, one down")


def _merged(desk: Desk, gaps: Gaps) -> Iterator[Figure]:
    """The label that most annotations bear becomes one with the next; then that is undone."""
    workspace = desk.workspace
    counts = workspace.book.counts
    first, second, *_ = sorted(
        workspace.book.of_kind(LabelKind.ENTITY), key=lambda label: counts.get(label.id, 0), reverse=True
    )
    workspace.labels.edit()
    editor = next(each for each in workspace.findChildren(LabelsEditor))
    editor.list.choose(first.id)
    desk.settle(1)
    gaps.watch(lambda: editor.on_merged(second.id), lambda: workspace.book.get(first.id) is None)
    yield gaps.figure(f"a label of {counts.get(first.id, 0):,} marks merged")
    yield beside("large project: that merge is kept after", gaps.took, "s")
    gaps.watch(workspace.session.undo, lambda: workspace.book.get(first.id) is not None)
    yield gaps.figure("that merge undone")
    yield beside("large project: that undo is kept after", gaps.took, "s")
