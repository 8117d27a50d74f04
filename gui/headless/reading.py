"""Reading machine and project brought together without a window: proposals are recorded as they come."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import Protocol

from gui.orders import cluster_job, comparison_job
from nlp.proposals import (
    ArticleFailed,
    ArticleRead,
    ArticleReading,
    ModelReady,
    PartRead,
    ReadingFailed,
    ReadingFinished,
    ReadingJob,
)
from nlp.reading import Source, read
from storage.ids import new_id
from storage.operations.clusters import record_entities
from storage.operations.comparisons import record_comparisons
from storage.operations.machine import record
from storage.project import Project

BATCH = 16
"""Articles that are recorded in one transaction, at most: each waits for the disk once."""

PATIENCE = 2.0
"""Seconds after which articles that were read are recorded, however few: a person may stop the run."""


@dataclass(slots=True)
class Outcome:
    """What became of a run."""

    read: set[str] = field(default_factory=set)
    """Ids of articles."""
    suggestions: int = 0
    entities: int = 0
    comparisons: int = 0
    """Passages of two articles that are worth comparing."""
    failures: list[ArticleFailed] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    """Article and sentence: what a text lacks that was read all the same."""
    damaged: tuple[str, ...] = ()
    """Files of Sidelight itself that were left out."""
    stopped_by: str | None = None
    """Why the run could not go on at all; None when it could."""


class Told(Protocol):
    """Hears how many articles were read, of how many, and how much of the next one (0 to 1)."""

    def __call__(self, done: int, total: int, within: float = 0.0) -> None: ...


def read_into(
    project: Project, job: ReadingJob, source: Source, told: Told, goes_on: Callable[[str], None] = lambda _words: None
) -> Outcome:
    """Read articles and record what is proposed for them, then group the names of all articles into entities.

    ``goes_on`` hears, in words, what is done once all are read: with thousands of articles it takes minutes.

    All of a run is one entry of the history (its entities a second one). What was read stays when the run is stopped.
    """
    outcome = Outcome()
    run = new_id()
    waiting: list[ArticleReading] = []
    recorded = time.monotonic()

    def write() -> None:
        nonlocal recorded
        if waiting:
            changes = record(project, waiting, run=run)
            outcome.read.update(reading.key for reading in waiting)
            outcome.suggestions = changes.details.get("suggestions", outcome.suggestions)
            waiting.clear()
        recorded = time.monotonic()

    try:
        for event in read(job, source=source):
            if isinstance(event, ArticleRead):
                waiting.append(event.reading)
                outcome.notes += [(event.reading.key, note) for note in event.reading.notes]
                if len(waiting) >= BATCH or time.monotonic() - recorded > PATIENCE:
                    write()
                told(event.done, event.total)
            elif isinstance(event, PartRead):
                told(event.done, event.total, event.share)
            elif isinstance(event, ModelReady):
                outcome.damaged = event.damaged
            elif isinstance(event, ArticleFailed):
                outcome.failures.append(event)
            elif isinstance(event, ReadingFailed):
                outcome.stopped_by = event.reason
            elif isinstance(event, ReadingFinished):
                write()
    finally:
        write()
    if outcome.read:
        goes_on("Grouping the names of all articles.")
        outcome.entities = group_names(project)
        goes_on("Comparing all articles.")
        outcome.comparisons = compare_articles(project, outcome.read, run)
    return outcome


def compare_articles(project: Project, read: Collection[str] = (), run: str = "") -> int:
    """Compare articles with one another, in a large project those just ``read`` in a ``run``, or left over from earlier
    ones, with all; return how many comparisons are proposed."""
    from nlp.comparison import compare

    job = comparison_job(project, read, run)
    found = compare(job)
    record_comparisons(project, found, run=new_id(), new=job.new)
    return len(found)


def group_names(project: Project) -> int:
    """Group the names of all articles into entities; return how many there are."""
    from nlp.entities import cluster

    job = cluster_job(project)
    if not job.mentions:
        return 0
    clusters = cluster(job)
    record_entities(project, clusters, run=new_id())
    return len(clusters.entities)
