"""The reading machine at work for the open project: orders go to its process, proposals are recorded as they come."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.background import Task
from gui.keymap import key_of
from gui.numerals import whole
from gui.orders import cluster_job, comparison_job, reading_job
from gui.session import Session
from nlp.proposals import (
    ArticleFailed,
    ArticleRead,
    ClusterJob,
    ComparisonJob,
    Comparisons,
    EntityClusters,
    ModelReady,
    PartRead,
    ReadingFailed,
    ReadingFinished,
    ReadingJob,
)
from storage import knowledge, reads
from storage.changes import Changes
from storage.compared import left_uncompared
from storage.errors import SidelightError
from storage.ids import new_id
from storage.open_comparisons import READ, open_count
from storage.operations.clusters import record_entities
from storage.operations.comparisons import record_comparisons
from storage.operations.machine import record
from storage.operations.settings import set_claim_threshold
from storage.retelling import retold

if TYPE_CHECKING:
    from nlp.worker import ReadingWorker, WorkerEvent

log = logging.getLogger(__name__)

BATCH = 4
"""Articles recorded in one go, in a thread of its own: the disk may take its time, keys and scrolling do not wait."""


class Reading(QObject):
    """Reads articles in the worker process. The verbs of the room "reading".

    Signals: ``progress`` (words, share done or None, in seconds; empty words when nothing runs); ``told`` (a sentence
    when a run ended); ``failed`` (a sentence); ``model_ready`` (the pipeline's caption);
    ``suggesting_changed`` (whether articles are being read: of those that are only compared come no suggestions);
    ``threshold_asked`` when a person wants to choose which sentences are proposed as claims.
    """

    progress = Signal(str, object)
    told = Signal(str)
    failed = Signal(str)
    model_ready = Signal(str)
    suggesting_changed = Signal(bool)
    threshold_asked = Signal()
    _heard = Signal(int, object)

    def __init__(self, session: Session, model: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = model
        self._worker: ReadingWorker | None = None
        self._job: int | None = None
        self._follow_up: int | None = None
        self._run = ""
        self._act = ""
        """The act of a person that the next run belongs to: what it records is taken back with it."""
        self._act_of_run = ""
        self._threshold: float | None = None
        """The project's own one for claims when the run began."""
        self._events: deque[ArticleRead] = deque()
        self._finished: ReadingFinished | None = None
        self._failures: list[ArticleFailed] = []
        self._noted = 0
        """Articles of this run that lack something, since the model or the tables do not know their language."""
        self._read: set[str] = set()
        """Articles that this run has read."""
        self._compared_new: frozenset[str] = frozenset()
        """Articles to whose pairs the comparison that is under way is restricted; none: all were compared."""
        self._again: set[str] | None = set()
        self._gather: Task | None = None
        self._recording: Task | None = None
        self._looking: Task | None = None
        """Looks whether an earlier run left something to be done."""
        self._latest: ArticleRead | None = None
        self._cancelled = False
        """Asked to stop while an order was being gathered."""
        self._taking_up = False
        """No article is read: those that an earlier run left uncompared are compared."""
        self._refused = False
        """The project did not take what was read: nothing more of this run is recorded."""
        self._closed = False
        self.suggesting = False
        """Whether articles are being read, rather than compared."""
        session.changed.connect(self.on_changed)
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(0)
        self._due.timeout.connect(self.on_due)
        self._heard.connect(self.on_heard)  # emitted in the worker's thread, received in ours

    @property
    def running(self) -> bool:
        busy = (self._job, self._follow_up, self._gather, self._recording)
        return bool(self._events) or any(each is not None for each in busy)

    def start(self, article_ids: list[str] | None = None) -> None:
        """Read these articles, or all that nobody has read; while a run is on, they follow it."""
        if self._session.read_only:
            return
        if self.running:
            if article_ids is None:
                self._again = None
            elif self._again is not None:
                self._again.update(article_ids)
            return
        count = len(self._session.read(reads.unread_articles) if article_ids is None else article_ids)
        if count:
            self._tell_count(count)
            project, model = self._session.project, self.model
            self._cancelled = False
            self._threshold = self._session.read(knowledge.claim_threshold_of)
            self._start_gathering(Task(lambda: reading_job(project, model, article_ids), self), self.on_ordered)
            self._set_suggesting(True)

    def resume(self) -> None:
        """Read what nobody has read; where there is nothing, compare what an earlier run read and was ended over."""
        self.start()
        if not self.running and not self._session.read_only:
            project = self._session.project
            self._looking = Task(lambda: cluster_job(project) if left_uncompared(project) else None, self)
            self._looking.done.connect(self.on_left_found)
            self._looking.refused.connect(self._session.on_unread)
            self._looking.finished.connect(self.on_looked)
            self._looking.start()

    def read_again(self) -> None:
        """Read all articles, also those that were read before; what a person decided stays."""
        self.start([article.id for article in self._session.read(reads.articles)])

    def threshold(self) -> None:
        """Choose from which check-worthiness on sentences are proposed as claims."""
        self.threshold_asked.emit()

    def use_threshold(self, threshold: float, read_again: bool) -> None:
        """Put a threshold in force, and look for what a lower one lets in."""
        act = new_id() if read_again else ""
        if self._session.do(set_claim_threshold, threshold, run=act or None) is not None and read_again:
            self.read_again()
            self._act = act

    def cancel(self) -> None:
        """Stop reading; what was read so far stays, what waits to be recorded among it."""
        if self.running:
            self._again = set()
            self._cancelled = True
            if self._worker is not None:
                self._worker.cancel()

    def stop(self) -> None:
        """End the process; for closing the project."""
        self._closed = True
        for task in (self._gather, self._recording, self._looking):
            if task is not None:
                task.stop()
        if self._worker is not None:
            self._worker.stop()
            self._worker = None
        self._job = self._follow_up = None
        self._events.clear()
        self._due.stop()

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        """Another threshold came in force, by hand or by undo: what is read by the one before it is not recorded."""
        if not self.running or not changes.concerns("meta"):
            return
        if self._session.read(knowledge.claim_threshold_of) != self._threshold:
            self._refused = True
            self._events.clear()
            self.cancel()
            self._again = set(self._session.read(reads.unread_articles))

    @Slot(int, object)
    def on_heard(self, number: int, event: WorkerEvent) -> None:
        if number == self._follow_up:
            self._follow_up = None
            self._take_follow_up(event)
            return
        if number != self._job:
            return
        if isinstance(event, ModelReady):
            self.model_ready.emit(f"{event.name} {'.'.join(event.version.split('.')[:2])}")
            if event.damaged:
                words = self.tr("{} of Sidelight is damaged and was left out: install Sidelight again.")
                self.failed.emit(words.format(", ".join(event.damaged)))
        elif isinstance(event, ArticleRead):
            if not self._refused:
                self._events.append(event)
                self._due.start()
        elif isinstance(event, PartRead):
            self._tell(event)
        elif isinstance(event, ArticleFailed):
            self._failures.append(event)
        elif isinstance(event, ReadingFinished):
            self._finished = event
            self._due.start()
        elif isinstance(event, ReadingFailed):
            log.warning("reading failed")
            self._job = None
            self.failed.emit(retold(event.reason))
            self._end()

    @Slot()
    def on_due(self) -> None:
        """Record the next articles that were read, unless some are being recorded; after the last, go on."""
        if self._recording is not None or self._closed:
            return
        if self._events:
            batch = [self._events.popleft() for _ in range(min(BATCH, len(self._events)))]
            self._noted += sum(bool(event.reading.notes) for event in batch)
            project, run = self._session.project, self._run
            self._latest = batch[-1]
            self._recording = Task(lambda: record(project, [event.reading for event in batch], run=run), self)
            self._recording.done.connect(self.on_recorded)
            self._recording.refused.connect(self.on_record_refused)
            self._recording.finished.connect(self._recording.deleteLater)
            self._recording.start()
        elif self._finished is not None:
            self._finish(self._finished)

    @Slot(object)
    def on_recorded(self, changes: Changes) -> None:
        self._recording = None
        if self._closed:
            return
        self._session.announce(changes)
        if self._latest is not None:
            self._tell(self._latest)
        self._due.start()

    @Slot(object)
    def on_record_refused(self, error: SidelightError) -> None:
        """The project did not take what was read: nothing more of this run is recorded."""
        self._recording = None
        if self._closed:
            return
        self._refused = True
        self._events.clear()
        self.failed.emit(str(error))
        self.cancel()
        self._due.start()

    @Slot(object)
    def on_ordered(self, job: ReadingJob) -> None:
        """The articles to read, and what the project knows already, are at hand."""
        self._gather = None
        if self._closed:
            return
        if job.articles and not self._cancelled:
            self._submit(job)
        else:
            self._end()

    @Slot(object)
    def on_left_found(self, job: ClusterJob | None) -> None:
        """Whether an earlier run was ended before it had compared what it read; then, the names to be grouped first."""
        if job is None or self._closed or self.running:  # a run that was begun meanwhile compares those as well
            return
        log.info("taking up a comparison that was not finished")
        self._taking_up, self._cancelled, self._read, self._run = True, False, set(), ""
        self._threshold = self._session.read(knowledge.claim_threshold_of)  # or any setting would seem another one
        self._start_worker()
        self._act_of_run = ""
        self._noted = 0
        self.on_gathered(job)
        self.progress.emit(self.tr("Comparing passages"), None)
        self.told.emit(self.tr("The last run ended before all articles were compared: they are compared now."))

    @Slot()
    def on_looked(self) -> None:
        if self._looking is not None:
            self._looking.deleteLater()
            self._looking = None

    @Slot(object)
    def on_gathered(self, job: ClusterJob | ComparisonJob) -> None:
        """What grouping names, or comparing articles, needs to know is at hand."""
        self._gather = None
        if self._closed:
            return
        if isinstance(job, ComparisonJob):
            self._compared_new = job.new
        if self._worker is not None and not self._cancelled:
            self._follow_up = self._worker.submit(job)
        else:
            if self._cancelled:
                self._tell_uncompared()
            self._end()

    @Slot(object)
    def on_grouped(self, changes: Changes) -> None:
        """The names are grouped into entities; next, the articles are compared."""
        self._gather = None
        if self._closed:
            return
        self._session.announce(changes)
        project = self._session.project
        read, run = frozenset(self._read), self._run
        self._start_gathering(Task(lambda: comparison_job(project, read, run), self), self.on_gathered)
        self.progress.emit(self.tr("Comparing passages"), None)

    @Slot(object)
    def on_compared(self, recorded: tuple[Changes, int]) -> None:
        """The comparisons are recorded; so many wait now."""
        self._gather = None
        if self._closed:
            return
        changes, waiting = recorded
        self._session.announce(changes)
        done = self.tr("All articles are compared.") if self._taking_up else self.tr("Reading is done.")
        self.told.emit(done + self._lacking() + self._waiting(waiting))
        self._end()

    def _waiting(self, count: int) -> str:
        """What the articles may differ on, and how to get there: nothing else on screen tells so at first."""
        if not count:
            return ""
        key = key_of("disputes.differ")
        if count == 1:
            return self.tr(" 1 difference between articles waits in Disputes ({}).").format(key)
        number = whole(count) if count < READ else f"{whole(READ)}+"
        return self.tr(" {} differences between articles wait in Disputes ({}).").format(number, key)

    @Slot(object)
    def on_gather_refused(self, error: SidelightError) -> None:
        self._gather = None
        if not self._closed:
            self.failed.emit(str(error))
            self._end()

    # --- private --------------------------------------------------------------------------------------------------

    def _start_gathering(self, task: Task, then: Callable[[Any], None]) -> None:
        """Let the project work away from the event loop: seconds, where there are a million annotations."""
        self._gather = task
        task.done.connect(then)
        task.refused.connect(self.on_gather_refused)
        task.finished.connect(task.deleteLater)
        task.start()

    def _start_worker(self) -> ReadingWorker:
        if self._worker is None:
            from nlp.worker import ReadingWorker

            self._worker = ReadingWorker(self._on_event)
            self._worker.start()
        return self._worker

    def _submit(self, job: ReadingJob) -> None:
        worker = self._start_worker()
        self._taking_up = False
        self._act_of_run, self._act = self._act, ""
        self._run = self._act_of_run or new_id()
        self._finished = None
        self._refused = False
        self._failures = []
        self._noted = 0
        self._read = {article.key for article in job.articles}
        self._job = worker.submit(job)
        log.info("reading %d articles", len(job.articles))
        self._tell_count(len(job.articles))

    def _tell_count(self, total: int) -> None:
        words = self.tr("Reading 1 article") if total == 1 else self.tr("Reading {} articles").format(total)
        self.progress.emit(words, 0.0)

    def _on_event(self, number: int, event: WorkerEvent) -> None:
        """In the worker's thread."""
        self._heard.emit(number, event)

    def _tell(self, event: ArticleRead | PartRead) -> None:
        words = self.tr("Reading {} of {}").format(min(event.done + 1, event.total), event.total)
        if event.seconds_left is not None and event.done < event.total:
            words += f" · {time_left(event.seconds_left)}"
        inside = event.share if isinstance(event, PartRead) else 0.0
        self.progress.emit(words, (event.done + inside) / max(event.total, 1))

    def _set_suggesting(self, suggesting: bool) -> None:
        if suggesting != self.suggesting:
            self.suggesting = suggesting
            self.suggesting_changed.emit(suggesting)

    def _finish(self, finished: ReadingFinished) -> None:
        self._job = None
        self._set_suggesting(False)
        self._finished = None
        log.info("read %d articles, %d failed, %.1f s", finished.read, finished.failed, finished.seconds)
        for failure in self._failures[:1]:
            more = len(self._failures) - 1
            many = self.tr(" {} more could not be read either.").format(whole(more)) if more else ""
            extra = self.tr(" 1 more could not be read either.") if more == 1 else many
            self.failed.emit(self.tr("An article could not be read: {}").format(retold(failure.reason)) + extra)
        if self._refused:
            self._end()
            return
        if finished.cancelled or self._cancelled:
            self.told.emit(self.tr("Reading was stopped; what was read so far is kept."))
            self._end()
            return
        project = self._session.project
        self._start_gathering(Task(lambda: cluster_job(project), self), self.on_gathered)
        self.progress.emit(self.tr("Grouping names"), None)

    def _take_follow_up(self, event: WorkerEvent) -> None:
        """Record what was found over all articles away from the event loop: half a second for sixty articles."""
        project, run = self._session.project, self._act_of_run or new_id()
        if isinstance(event, EntityClusters):
            self._start_gathering(Task(lambda: record_entities(project, event, run=run), self), self.on_grouped)
        elif isinstance(event, Comparisons):
            found, new = event.proposals, self._compared_new
            task = Task(lambda: (record_comparisons(project, found, run=run, new=new), open_count(project)), self)
            self._start_gathering(task, self.on_compared)
        else:
            if isinstance(event, ReadingFailed):
                self.failed.emit(retold(event.reason))
            elif isinstance(event, ReadingFinished):
                self._tell_uncompared()
            self._end()

    def _tell_uncompared(self) -> None:
        """A person has stopped the run while articles were grouped or compared."""
        self.told.emit(self.tr("Comparing was stopped; it goes on when the project is opened again."))

    def _lacking(self) -> str:
        """How many of the articles could not be read in full, and what to do."""
        if not self._noted:
            return ""
        if self._noted == 1:
            return self.tr(" 1 article was not read in full: the model, or Sidelight, does not know its language.")
        words = self.tr(" {} articles were not read in full: the model, or Sidelight, does not know their language.")
        return words.format(whole(self._noted))

    def _end(self) -> None:
        """A run is over; begin the next where articles came meanwhile."""
        again, self._again = self._again, set()
        self.progress.emit("", None)
        self._set_suggesting(False)
        if again is None:
            self.start()
        elif again:
            self.start(sorted(again))


def time_left(seconds: float) -> str:
    """ "12 s left", "3 min left"."""
    from PySide6.QtCore import QCoreApplication

    if seconds < 90:
        return QCoreApplication.translate("Reading", "{} s left").format(max(1, round(seconds)))
    return QCoreApplication.translate("Reading", "{} min left").format(round(seconds / 60))
