"""From the key press to the tag: drawn on the screen, and safe on the disk."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from storage import reads
from storage.records import Article
from tests.benchmarks.desk import Desk, Painted
from tests.benchmarks.figures import Figure, at_most, beside, p95
from tests.benchmarks.make import made, words


def measure(folder: Path, short: bool) -> Iterator[Figure]:
    path = folder / "sizes.sidelight"
    made(path, "sizes")
    sync = one_sync(folder) * 1e3
    yield beside("one fsync (p95)", sync, "ms")
    desk = Desk()
    desk.open(path)
    articles = sorted(desk.workspace.session.read(reads.articles), key=lambda article: article.length)
    count = 60 if short else 120  # of fewer, the 95th percentile is the first one or two, before anything is warm
    for article, name in ((articles[0], "average article"), (articles[10], "300,000 characters")):
        value = p95(tagged(desk, article, count)) * 1e3
        yield at_most(f"key press to tag drawn and committed (p95), {name}", value, "ms", 16 + sync)
    desk.end()


def tagged(desk: Desk, article: Article, count: int) -> list[float]:
    """Seconds of each of ``count`` tags on words all over an article."""
    desk.close_panes()
    desk.workspace.show_article(article.id)
    text = desk.pane(article.id).text
    desk.settle()
    text.setFocus()
    painted = Painted(text.viewport())
    times = []
    for segment in words(desk.workspace.session.project.text(article.id), count):
        text.scroll_to(segment, animated=False)
        text.select(segment)
        desk.settle(0.15)
        before = len(text.index)
        painted.forget()
        began = perf_counter()
        QTest.keyClick(text, Qt.Key.Key_1)
        desk.until(painted.all_seen)
        times.append(perf_counter() - began)
        assert len(text.index) == before + 1 or text.selected_mark() is not None
    return times


def one_sync(folder: Path) -> float:
    """Seconds in which this disk makes a page durable (p95)."""
    times = []
    with (folder / "sync").open("wb") as file:
        for _ in range(60):
            file.write(os.urandom(4_096))
            file.flush()
            began = perf_counter()
            os.fsync(file.fileno())
            times.append(perf_counter() - began)
    return p95(times)
