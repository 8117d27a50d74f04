"""Opening articles of every size: from the command to the first screen drawn with its marks; and what it takes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

from storage import reads
from tests.benchmarks.desk import Desk, Painted, memory
from tests.benchmarks.figures import Figure, at_most
from tests.benchmarks.make import made


def measure(folder: Path, short: bool) -> Iterator[Figure]:
    path = folder / "sizes.sidelight"
    made(path, "sizes")
    desk = Desk()
    desk.open(path)
    articles = sorted(desk.workspace.session.read(reads.articles), key=lambda article: article.length)
    average, middle, huge = articles[:10], articles[10], articles[11]
    rounds = 2 if short else 5

    times = [opened(desk, article.id) for _ in range(rounds) for article in average]
    yield at_most("open the average article (4,600 characters, 100 annotations)", median(times) * 1e3, "ms", 30)
    times = [opened(desk, middle.id) for _ in range(rounds)]
    yield at_most("open 300,000 characters with 5,000 annotations", median(times) * 1e3, "ms", 100)
    times = [opened(desk, huge.id) for _ in range(rounds)]
    yield at_most("open 1,000,000 characters with 20,000 annotations", median(times) * 1e3, "ms", 300)
    desk.settle()
    yield at_most("memory with the 1,000,000 characters open", memory(), "MB", 300)
    desk.end()


def opened(desk: Desk, article_id: str) -> float:
    """Seconds from asking for an article until its first screen is drawn, with its marks."""
    desk.close_panes()
    began = perf_counter()
    desk.workspace.show_article(article_id)
    painted = Painted(desk.pane(article_id).text.viewport())
    desk.until(painted.all_seen)
    return perf_counter() - began
