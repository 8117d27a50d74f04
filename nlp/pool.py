"""Several processes that read, each with its own pipeline; one that dies on a text takes nothing else with it."""

from __future__ import annotations

import time
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from multiprocessing.connection import Connection, wait

from nlp.channel import Cancel, Child, Inbox, start
from nlp.errors import ModelUnavailable
from nlp.parsed import RawPart, RawReading
from nlp.proposals import ArticleFailed, ArticleInput, ClaimDecision, ModelReady, failures
from nlp.reader import BATCH_SIZE, Reader

Result = RawReading | ArticleFailed

IN_FLIGHT = 2
"""Tasks handed to a process at a time: it finds the next one waiting when it has done the first."""

MOST_DEATHS_IN_A_ROW = 6
"""A pipeline under which this many processes die with nothing read between them will not read the rest either."""

STALE_PATIENCE = 2.0
"""Seconds that a process may go on with a cancelled batch while a new run waits for it; then it is replaced."""

_POLL = 0.05
"""Seconds between looks at whether the run was cancelled."""


class ReadersDied(Exception):
    """The reading processes die whatever they read. ``reason`` is a sentence for a person."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class _Order:
    run: int
    articles: tuple[ArticleInput, ...]
    lesson: tuple[ClaimDecision, ...] | None
    """The decisions to learn from; None when the process has heard them already."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """To the oldest order that the process holds."""

    result: Result | RawPart | None
    """None when the order is done."""


@dataclass(slots=True)
class _Seat:
    """One process with the orders it holds, the first of which it is reading."""

    child: Child
    ready: bool = False
    orders: deque[_Order] = field(default_factory=deque)
    answered: set[str] = field(default_factory=set)
    """Articles of the order being read that are answered already."""
    taught: int = 0
    """The run whose decisions it has heard."""
    stale_since: float | None = None
    """Since when it has been reading for a run that nobody waits for."""


@dataclass(slots=True)
class _Run:
    """What is left to do for one call of ``read``."""

    number: int
    todo: deque[tuple[ArticleInput, ...]]
    results: dict[str, Result] = field(default_factory=dict)
    parts: deque[RawPart] = field(default_factory=deque)
    """What was told of articles that are still being read."""
    deaths: Counter[str] = field(default_factory=Counter)
    """How many processes died while they read an article, or another one of its bundle."""


class ReaderPool:
    """``processes`` readers of one model, kept between runs. Use from one thread; ``close`` when done."""

    def __init__(self, model: str, processes: int) -> None:
        """Start the processes and wait for the first to have loaded. Raises ModelUnavailable, ReadersDied."""
        self.model = model
        self.processes = processes
        self._runs = count(1)
        self._deaths = 0
        self._ready: ModelReady | None = None
        self._decisions: tuple[ClaimDecision, ...] = ()
        self._seats = [self._new_seat() for _ in range(processes)]
        try:
            while self._ready is None:
                self._listen(_Run(0, deque()), None)
        except BaseException:
            self.close()
            raise

    @property
    def ready(self) -> ModelReady:
        assert self._ready is not None
        return self._ready

    def teach(self, decisions: tuple[ClaimDecision, ...]) -> None:
        """Let the analysts' decisions bear on the claims of the next runs, in place of earlier ones."""
        self._decisions = decisions

    def read(
        self, articles: Iterable[ArticleInput], cancelled: Callable[[], bool] = lambda: False
    ) -> Iterator[Result | RawPart]:
        """Read ``articles``; the results come in their order. Ends early once ``cancelled()``."""
        ordered = list(articles)
        run = _Run(next(self._runs), deque(_tasks(ordered)))
        self._deaths = 0
        for seat in self._seats:
            seat.stale_since = time.monotonic() if seat.orders else None
        try:
            for article in ordered:
                while article.key not in run.results:
                    if cancelled():
                        return
                    self._hand_out(run)
                    self._listen(run, _POLL)
                    while run.parts:
                        part = run.parts.popleft()
                        if part.key == article.key:  # the next one; others that are read beside it have time
                            yield part
                yield run.results.pop(article.key)
        finally:
            self._abandon(run)

    def close(self) -> None:
        """End the processes; they are idle or their work is no longer wanted, so no patience is needed."""
        for seat in self._seats:
            seat.child.end(patience=0.2)
        self._seats = []

    def _new_seat(self) -> _Seat:
        return _Seat(start(_read_on_order, self.model, leaf=True))

    def _hand_out(self, run: _Run) -> None:
        for seat in self._seats:
            while seat.ready and run.todo and len(seat.orders) < IN_FLIGHT:
                lesson = self._decisions if seat.taught != run.number else None
                order = _Order(run.number, run.todo.popleft(), lesson)
                seat.taught = run.number
                seat.orders.append(order)
                if not seat.child.send(order):
                    break  # it died; its pipe's end is read next

    def _listen(self, run: _Run, timeout: float | None) -> None:
        """Take in whatever the processes say, or that one died."""
        spoken = wait([seat.child.answers for seat in self._seats], timeout)
        for seat in [seat for seat in self._seats if seat.child.answers in spoken]:
            try:
                message = seat.child.answers.recv()
            except (EOFError, OSError):
                self._replace(seat, run)
                continue
            self._take(seat, message, run)

        for seat in self._seats:
            if seat.stale_since is not None and time.monotonic() - seat.stale_since > STALE_PATIENCE:
                seat.child.process.kill()  # noticed at the end of its pipe, next time

    def _take(self, seat: _Seat, message: object, run: _Run) -> None:
        if isinstance(message, ModelReady):
            self._ready, seat.ready = message, True
        elif isinstance(message, ModelUnavailable):
            raise message
        elif isinstance(message, _Answer):
            order = seat.orders[0]
            if message.result is None:
                seat.orders.popleft()
                seat.answered.clear()
                self._deaths = 0
                if not any(each.run != run.number for each in seat.orders):
                    seat.stale_since = None
            elif order.run != run.number:
                return
            elif isinstance(message.result, RawPart):
                run.parts.append(message.result)
            else:
                seat.answered.add(message.result.key)
                run.results[message.result.key] = message.result

    def _replace(self, seat: _Seat, run: _Run) -> None:
        """A process died. What it was reading is read again, each article alone; one that kills twice has failed."""
        how = seat.child.death()
        self._deaths += 1
        seat.child.end()
        if not seat.ready or self._deaths > MOST_DEATHS_IN_A_ROW:
            raise ReadersDied(failures.READERS_DIE.format(words=self.model, how=how))
        mine = deque(order for order in seat.orders if order.run == run.number)
        suspects: list[ArticleInput] = []
        if mine and mine[0] is seat.orders[0]:
            suspects = [article for article in mine.popleft().articles if article.key not in seat.answered]
        run.todo.extendleft(order.articles for order in reversed(mine))
        for article in reversed(suspects):
            run.deaths[article.key] += 1
            if len(suspects) == 1 and run.deaths[article.key] > 1:
                run.results[article.key] = ArticleFailed(article.key, failures.DIED_ON_IT.format(how=how))
            else:
                run.todo.appendleft((article,))
        self._seats[self._seats.index(seat)] = self._new_seat()

    def _abandon(self, run: _Run) -> None:
        """Tell the processes to drop what they still hold of this run."""
        for seat in self._seats:
            if any(order.run == run.number for order in seat.orders):
                seat.child.send(Cancel(run.number))


def _tasks(articles: list[ArticleInput]) -> Iterator[tuple[ArticleInput, ...]]:
    """Articles bundled to about one batch of the reader, so that short ones are read together."""
    bundle: list[ArticleInput] = []
    size = 0
    for article in articles:
        bundle.append(article)
        size += len(article.text)
        if size >= BATCH_SIZE:
            yield tuple(bundle)
            bundle, size = [], 0
    if bundle:
        yield tuple(bundle)


def _read_on_order(orders: Connection, answers: Connection, model: str) -> None:
    """The life of a reading process."""
    inbox = Inbox(orders)
    with suppress(BrokenPipeError):  # the parent is gone, and so is this process in a moment
        _serve(inbox, answers, model)


def _serve(inbox: Inbox, answers: Connection, model: str) -> None:
    try:
        reader = Reader(model)
    except ModelUnavailable as error:
        answers.send(error)
        return
    answers.send(reader.ready)
    while True:
        order: _Order = inbox.get()
        if order.lesson is not None:
            reader.teach(order.lesson)
        if not inbox.cancelled(order.run):
            for result in reader.read(order.articles, partial(inbox.cancelled, order.run)):
                answers.send(_Answer(result))
        answers.send(_Answer(None))
