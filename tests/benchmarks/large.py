"""A project with 10,000 articles and 1,000,000 annotations (short: a tenth): made, opened, searched."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

import psutil

from storage import reads
from storage.lifecycle import open_project
from tests.benchmarks.figures import Figure, at_most, beside, p95
from tests.benchmarks.make import made

QUERIES = (
    "police", "minister said", "protest cit", '"border quarter"', "hospital growth", "nowhere", "Article 77", "an",
)  # fmt: skip


def measure(folder: Path, short: bool) -> Iterator[Figure]:
    size = "1,000 articles, 100,000 annotations" if short else "10,000 articles, 1,000,000 annotations"
    path = folder / "large.sidelight"
    seconds, peak = made(path, "large", 1_000 if short else 10_000)
    yield beside("import of the large project", seconds, "s", size)
    yield beside("memory of that import, at its peak", peak, "MB")

    process = psutil.Process()
    before = process.memory_info().rss
    began = perf_counter()
    project = open_project(path)
    listed = reads.articles(project)
    reads.labels(project)
    took = perf_counter() - began
    yield at_most("large project: opens, articles listed", took, "s", 1, f"{len(listed):,} articles")

    times = []
    for _ in range(5):
        for query in QUERIES:
            began = perf_counter()
            reads.find_texts(project, query)
            reads.find_items(project, query)
            times.append(perf_counter() - began)
    worst = f"worst {max(times) * 1e3:.0f} ms"
    yield at_most("large project: search answers (p95)", p95(times) * 1_000, "ms", 50, worst)
    grown = (process.memory_info().rss - before) / 1e6
    yield beside("large project: memory that opening and searching took", grown, "MB")
    project.close()
