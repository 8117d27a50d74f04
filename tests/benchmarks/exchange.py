"""Import, export and import again of a project with 88,000 annotations in 840 articles."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

from storage import reads
from storage.formats import WriteOptions
from storage.formats.sidelight_json import read, write
from storage.lifecycle import create_project
from tests.benchmarks import corpus
from tests.benchmarks.figures import Figure, at_least, at_most, beside


def measure(folder: Path, short: bool) -> Iterator[Figure]:
    articles = corpus.polnear() or list(corpus.made(840, 4_600, 105))
    if short:
        articles = articles[:280]
    source, target, again = folder / "in.json", folder / "out.json", folder / "again.json"
    total = corpus.write_document(source, articles, status="confirmed")
    share = total / 88_000
    size = f"{len(articles)} articles, {total:,} annotations"

    project = create_project(folder / "first.sidelight")
    began = perf_counter()
    read(project, source)
    took = perf_counter() - began
    assert reads.find_texts(project, "said") and project.undo_redo()[0]
    yield at_most("import of 840 articles with 88,000 annotations", took, "s", 4 * share, size)

    best = min(_timed(lambda: write(project, target, WriteOptions())) for _ in range(2))
    yield at_most("export of that project to JSON", best, "s", 1 * share, f"{target.stat().st_size / 1e6:.0f} MB")

    yield beside("undo of that import", _timed(project.undo), "s")
    yield beside("redo of that import", _timed(project.redo), "s")
    project.close()

    second = create_project(folder / "second.sidelight")
    read(second, target)
    write(second, again, WriteOptions())
    second.close()
    exact, all_of_them = _exact(target, again)
    yield at_least("own export imported again: annotations exact", exact, "", all_of_them)


def _timed(action: Any) -> float:
    began = perf_counter()
    action()
    return perf_counter() - began


def _exact(first: Path, second: Path) -> tuple[int, int]:
    def annotations(path: Path) -> dict[str, Any]:
        articles = json.loads(path.read_text(encoding="utf-8"))["articles"]
        lists = ("mentions", "claims", "quantities", "quotations", "spans")
        return {item["id"]: (article["id"], item) for article in articles for name in lists for item in article[name]}

    before, after = annotations(first), annotations(second)
    return sum(after.get(key) == item for key, item in before.items()), len(before)
