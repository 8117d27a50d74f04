"""The worker process of the window: orders in, events out through a callback, from any plain Python thread.

Three processes take part. The window's holds a ReadingWorker, whose thread waits for events. It starts one worker
process, which keeps the run's votes and clusters names; it never loads spaCy. That one starts the reading processes
(see ``pool``), which do. Whichever dies, the run goes on; when the window's dies, the others end by themselves.
"""

from __future__ import annotations

import atexit
import queue
import threading
import time
import traceback
from collections import Counter, deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import count
from multiprocessing import Pipe
from multiprocessing.connection import Connection, wait

from nlp.channel import Cancel, Child, Inbox, give_back, start
from nlp.comparison import compare
from nlp.entities import cluster
from nlp.errors import ModelUnavailable
from nlp.pool import ReaderPool, ReadersDied
from nlp.proposals import (
    ArticleFailed,
    ArticleRead,
    ClusterJob,
    ComparisonJob,
    Comparisons,
    EntityClusters,
    KnownSurface,
    ModelReady,
    PartRead,
    ReadingEvent,
    ReadingFailed,
    ReadingFinished,
    ReadingJob,
    failures,
)
from nlp.reading import read

Order = ReadingJob | ClusterJob | ComparisonJob
WorkerEvent = ReadingEvent | EntityClusters | Comparisons
OnEvent = Callable[[int, WorkerEvent], None]
"""Called in the worker's own thread with the job's number and the event. It should hand over and return."""

MOST_DEATHS = 3
"""A job under which the worker process died this often, with nothing achieved in between, is given up."""

CANCEL_PATIENCE = 5.0
"""Seconds after which a worker that has not let go of a cancelled job is replaced."""

IDLE_PATIENCE = 300.0
"""Seconds without an order after which the reading processes are ended: they hold some 250 MB each."""

MANY_COMPARED = 1_000
"""Articles after whose comparison the worker process ends as well, when it has been idle for so long: Python gives most
of the memory that they took, 800 MB for ten thousand, back to nobody."""

_LISTEN = 1.0


@dataclass(frozen=True, slots=True)
class _Numbered:
    number: int
    job: Order


@dataclass(frozen=True, slots=True)
class _Said:
    """From the worker process: an event of a job; None when the job is over and the worker free."""

    number: int
    event: WorkerEvent | None


@dataclass(slots=True)
class _Job:
    """What the window's side remembers of a job, so that it can be resumed in a new process."""

    number: int
    order: Order
    texts: dict[str, str]
    answered: set[str] = field(default_factory=set)
    failed: set[str] = field(default_factory=set)
    learned: Counter[tuple[str, str]] = field(default_factory=Counter)
    """(surface, label) of what was proposed: the votes that died with a process."""
    ready: bool = False
    deaths: int = 0
    started: float = field(default_factory=time.monotonic)

    @property
    def total(self) -> int:
        return len(self.texts)

    @classmethod
    def of(cls, number: int, order: Order) -> _Job:
        articles = order.articles if isinstance(order, ReadingJob) else ()
        return cls(number, order, {article.key: article.text for article in articles})

    def finished(self, cancelled: bool) -> ReadingFinished:
        seconds = time.monotonic() - self.started
        return ReadingFinished(len(self.answered) - len(self.failed), len(self.failed), seconds, cancelled)

    def rest(self) -> Order:
        """What is left to do, for a new process."""
        order = self.order
        if not isinstance(order, ReadingJob) or not self.answered:
            return order
        learned = (KnownSurface(surface, label, suggested=often) for (surface, label), often in self.learned.items())
        return replace(
            order,
            articles=tuple(article for article in order.articles if article.key not in self.answered),
            known=(*order.known, *learned),
        )


class ReadingWorker:
    """Runs reading and clustering jobs, one after the other, outside this process.

    ``submit``, ``cancel`` and ``stop`` return at once and may be called from any thread. Every job ends with exactly
    one ReadingFinished, ReadingFailed or EntityClusters.
    """

    def __init__(self, on_event: OnEvent) -> None:
        self._on_event = on_event
        self._numbers = count(1)
        self._lock = threading.Lock()
        self._inbound: deque[_Numbered | Cancel] = deque()
        self._wake, self._waker = Pipe(duplex=False)
        self._jobs: dict[int, _Job] = {}
        self._dropped: dict[int, float] = {}
        """Cancelled jobs that the process has not let go of: number -> when it has to be replaced."""
        self._child: Child | None = None
        self._stopping = False
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Start the thread; it starts the process. Returns at once."""
        if self._thread is None:
            # Before the interpreter's own end waits for our process, which would wait for us.
            atexit.register(self.stop)
            self._thread = threading.Thread(target=self._work, name="reading worker", daemon=True)
            self._thread.start()

    def submit(self, job: Order) -> int:
        """Queue ``job``; its number accompanies its events."""
        with self._lock:
            number = next(self._numbers)
            self._inbound.append(_Numbered(number, job))
        self._poke()
        return number

    def cancel(self, number: int | None = None) -> None:
        """End the job with this number and all before it (all jobs without a number); each reports itself cancelled at
        once. Nothing is said of a job that has ended already."""
        with self._lock:
            if number is None:
                number = max((each.number for each in (*self._inbound, *tuple(self._jobs.values()))), default=0)
            self._inbound.append(Cancel(number))
        self._poke()

    def stop(self, patience: float = 2.0) -> None:
        """End the process and the thread; unfinished jobs say nothing more. Waits ``patience`` seconds at most."""
        self._stopping = True
        self._poke()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(patience)
        atexit.unregister(self.stop)

    @property
    def process_id(self) -> int | None:
        """The worker process, while it runs."""
        child = self._child
        return child.process.pid if child is not None else None

    def _poke(self) -> None:
        with suppress(OSError):
            self._waker.send(None)

    # --- in the worker's thread -------------------------------------------------------------------------------

    def _work(self) -> None:
        self._child = start(_serve_orders, leaf=False)
        try:
            while not self._stopping:
                self._step(self._child)
        finally:
            self._child.end(patience=0.3)
            self._child = None
            self._wake.close()
            self._waker.close()

    def _step(self, child: Child) -> None:
        """Wait for the next thing to happen, here or in the process, and deal with it."""
        ready = wait([child.answers, self._wake], _LISTEN if self._dropped else None)
        if self._wake in ready:
            self._wake.recv()
            self._take_in(child)
        if child.answers in ready:
            try:
                said = child.answers.recv()
            except (EOFError, OSError):
                self._replace(child)
                return
            self._hear(said)
        if any(due < time.monotonic() for due in self._dropped.values()):
            child.process.kill()

    def _take_in(self, child: Child) -> None:
        while self._inbound:
            with self._lock:
                each = self._inbound.popleft()
                if isinstance(each, _Numbered):
                    self._jobs[each.number] = _Job.of(each.number, each.job)
            child.send(each)
            if isinstance(each, Cancel):
                for number in [number for number in self._jobs if number <= each.number]:
                    job = self._jobs.pop(number)
                    self._dropped[number] = time.monotonic() + CANCEL_PATIENCE
                    self._on_event(number, job.finished(cancelled=True))

    def _hear(self, said: _Said) -> None:
        if said.event is None:
            self._dropped.pop(said.number, None)
            self._jobs.pop(said.number, None)
            return
        job = self._jobs.get(said.number)
        if job is None:
            return  # cancelled
        event = said.event
        if isinstance(event, ModelReady):
            if job.ready:
                return  # the job is being resumed
            job.ready = True
        elif isinstance(event, ArticleRead):
            event = self._count(job, event)
        elif isinstance(event, PartRead):
            event = replace(event, done=len(job.answered), total=job.total)
        elif isinstance(event, ArticleFailed):
            job.answered.add(event.key)
            job.failed.add(event.key)
            job.deaths = 0
        elif isinstance(event, ReadingFinished):
            event = job.finished(cancelled=False)
        if isinstance(event, ReadingFinished | ReadingFailed | EntityClusters):
            del self._jobs[said.number]
        self._on_event(said.number, event)

    def _count(self, job: _Job, event: ArticleRead) -> ArticleRead:
        reading = event.reading
        if reading.key not in job.answered:
            text = job.texts[reading.key]
            job.deaths = 0
            for mention in reading.mentions:
                surface = text[mention.segments[0].start : mention.segments[-1].end]
                job.learned[surface, mention.label] += 1
        job.answered.add(reading.key)
        return replace(event, done=len(job.answered), total=job.total)

    def _replace(self, dead: Child) -> None:
        """The worker process died: a new one takes over what was not answered."""
        how = dead.death()
        dead.end()
        self._dropped.clear()
        self._child = child = start(_serve_orders, leaf=False)
        for position, job in enumerate(list(self._jobs.values())):
            job.deaths += position == 0
            if job.deaths > MOST_DEATHS:
                del self._jobs[job.number]
                self._on_event(job.number, ReadingFailed(failures.PROCESS_DIES.format(how=how)))
            else:
                child.send(_Numbered(job.number, job.rest()))


# --- in the worker process ----------------------------------------------------------------------------------------


def _serve_orders(orders: Connection, answers: Connection) -> None:
    """The life of the worker process."""
    inbox = Inbox(orders)
    with suppress(BrokenPipeError):  # the parent is gone, and so is this process in a moment
        _Servant(inbox, answers).serve()


class _Servant:
    """Carries out orders in their sequence, keeping the readers between them."""

    def __init__(self, inbox: Inbox, answers: Connection) -> None:
        self._inbox = inbox
        self._answers = answers
        self._pool: ReaderPool | None = None
        self._worn = False
        """Whether this process has grown large by what it compared."""

    def serve(self, patience: float = IDLE_PATIENCE) -> None:
        """Carry out orders; returns when none came for a while and a new process, which is started then, is smaller."""
        while True:
            try:
                order: _Numbered = self._inbox.get(patience if self._pool is not None or self._worn else None)
            except queue.Empty:
                self._close_pool()
                if self._worn:
                    return
                continue
            if not self._inbox.cancelled(order.number):
                self._carry_out(order)
            self._say(order.number, None)
            if isinstance(order.job, ComparisonJob):
                self._worn |= len(order.job.articles) >= MANY_COMPARED
            del order  # while it waits for the next one, it holds no articles
            give_back()

    def _carry_out(self, order: _Numbered) -> None:
        cancelled = partial(self._inbox.cancelled, order.number)
        try:
            if isinstance(order.job, ClusterJob):
                self._say(order.number, cluster(order.job))
                return
            if isinstance(order.job, ComparisonJob):
                self._say(order.number, Comparisons(compare(order.job, cancelled)))
                return
            for event in read(order.job, cancelled, self._readers(order.job)):
                if isinstance(event, ReadingFailed):
                    self._close_pool()
                self._say(order.number, event)
        except ModelUnavailable as error:
            self._say(order.number, ReadingFailed(error.reason))
        except ReadersDied as error:
            self._close_pool()
            self._say(order.number, ReadingFailed(error.reason))
        except Exception as error:  # noqa: BLE001 - an error of ours: told with its place, the next job may go well
            where = traceback.extract_tb(error.__traceback__)[-1]
            place = f"{type(error).__name__} in {where.name}, line {where.lineno}"
            reason = failures.OWN_ERROR.format(name=place, error=error)
            self._say(order.number, ReadingFailed(reason))

    def _readers(self, job: ReadingJob) -> ReaderPool:
        processes = max(1, job.processes)
        if self._pool is not None and (self._pool.model, self._pool.processes) != (job.model, processes):
            self._close_pool()
        if self._pool is None:
            self._pool = ReaderPool(job.model, processes)
        return self._pool

    def _close_pool(self) -> None:
        if self._pool is not None:
            self._pool.close()
            self._pool = None

    def _say(self, number: int, event: WorkerEvent | None) -> None:
        self._answers.send(_Said(number, event))
