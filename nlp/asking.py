"""What do the others say, and which of them speak of a question? Asked of a process of its own, with a warm index.

The process never loads spaCy. It is started by the first question and ends with the window, even when that is killed.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from nlp.channel import Cancel, Child, Inbox, start
from nlp.proposals import ComparedArticle, Nearby, Passage, Question, RelatedPassage

if TYPE_CHECKING:
    from nlp.comparison.near import Looker
    from nlp.comparison.others import SentenceIndex

log = logging.getLogger(__name__)

FEW = 12
"""Up to so many articles one index serves both the panes and the list of all."""

DEEP = 120
"""How far down the ranking of all articles the panes' passages are looked for."""


@dataclass(frozen=True, slots=True)
class Learn:
    """Take these articles for all there are."""

    articles: tuple[ComparedArticle, ...]


@dataclass(frozen=True, slots=True)
class Ask:
    """What is said of ``passage``: the best ``limit`` of all articles, and the best ``each`` of those ``beside``."""

    number: int
    passage: Passage
    beside: tuple[str, ...]
    limit: int
    each: int


@dataclass(frozen=True, slots=True)
class Answer:
    """``everywhere`` best first over all articles; ``beside`` best first for each article that was named."""

    number: int
    everywhere: tuple[RelatedPassage, ...]
    beside: dict[str, tuple[RelatedPassage, ...]]


@dataclass(frozen=True, slots=True)
class Look:
    """Look for passages near a question in the articles that do not answer it."""

    question: Question


@dataclass(frozen=True, slots=True)
class Looked:
    """What stands near a question: the best passage of each article that has one."""

    question: Question
    near: tuple[Nearby, ...]


@dataclass(frozen=True, slots=True)
class Forget:
    """Look for nothing that waits."""


OnAnswer = Callable[[Answer | Looked], None]
"""Called in the asker's own thread."""

Heard = Callable[[int, int], bool]
"""Told how many questions of how many are looked for; returns False to stop."""


class Asker:
    """The window's side: everything returns at once. Of what is asked only the newest is answered, all that is looked
    for is found.
    """

    def __init__(self, on_answer: OnAnswer) -> None:
        self._on_answer = on_answer
        self._numbers = count(1)
        self._orders: queue.SimpleQueue[Learn | Ask | Look | Forget | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._child: Child | None = None
        self._known: Learn | None = None
        self._looking: dict[str, Look] = {}
        """What is being looked for, by the question's key."""
        self._stopped = False

    def learn(self, articles: Sequence[ComparedArticle]) -> None:
        """Say which articles there are; their texts, languages and keys are enough."""
        self._orders.put(Learn(tuple(articles)))

    def ask(self, passage: Passage, beside: Sequence[str], *, limit: int, each: int) -> int:
        """Ask about a passage; returns the number that its answer will bear."""
        number = next(self._numbers)
        self._order(Ask(number, passage, tuple(beside), limit, each))
        return number

    def look(self, question: Question) -> None:
        """Look for passages near a question."""
        self._order(Look(question))

    def forget(self) -> None:
        """Look for nothing that waits; what is being looked for is still told."""
        self._order(Forget())

    def stop(self) -> None:
        """End the process; open questions get no answer."""
        self._stopped = True
        self._orders.put(None)
        if self._thread is not None:
            self._thread.join(2.0)

    def _order(self, order: Ask | Look | Forget) -> None:
        self._orders.put(order)
        if self._thread is None:
            self._thread = threading.Thread(target=self._hand_over, name="asker", daemon=True)
            self._thread.start()

    # --- in the asker's threads -----------------------------------------------------------------------------------

    def _hand_over(self) -> None:
        while (order := self._orders.get()) is not None and not self._stopped:
            if isinstance(order, Learn):
                self._known = order
            child = self._child if self._child is not None and self._child.process.is_alive() else self._begin()
            if isinstance(order, Ask):
                child.send(Cancel(order.number - 1))
            elif isinstance(order, Look):
                self._looking[order.question.key] = order
            elif isinstance(order, Forget):
                self._looking.clear()
            child.send(order)
        if self._child is not None:
            self._child.end(patience=0.3)

    def _begin(self) -> Child:
        """A process, for the first time or after one died, that knows what was learnt."""
        child = self._child = start(serve, leaf=True)
        if self._known is not None:
            child.send(self._known)
        for look in list(self._looking.values()):
            child.send(look)
        threading.Thread(target=self._listen, args=(child.answers,), name="answers", daemon=True).start()
        return child

    def _listen(self, answers: Connection) -> None:
        while True:
            try:
                answer = answers.recv()
            except (EOFError, OSError):
                return
            if isinstance(answer, Looked):
                self._looking.pop(answer.question.key, None)
            if not self._stopped:
                self._on_answer(answer)


def serve(orders: Connection, answers: Connection) -> None:
    """The process: answers until the pipe ends."""
    inbox, shelf = Inbox(orders), Shelf()

    def take(order: Learn | Ask | Look | Forget) -> None:
        if isinstance(order, Learn):
            shelf.learn(order.articles)
        elif isinstance(order, Look):
            shelf.wanted[order.question.key] = order.question
        elif isinstance(order, Forget):
            shelf.wanted.clear()
        elif not inbox.cancelled(order.number):
            answers.send(shelf.answer(order))

    def take_waiting() -> None:
        """Somebody waits for an answer; a look of a question with many passages takes seconds."""
        with suppress(queue.Empty):
            while True:
                take(inbox.get(timeout=0.0))

    while True:
        if shelf.wanted:
            take_waiting()
            answers.send(shelf.look(shelf.wanted.pop(next(iter(shelf.wanted))), take_waiting))
        else:
            take(inbox.get())


class Shelf:
    """The articles and the indexes over them: one of all, one of those that are open."""

    def __init__(self) -> None:
        self.wanted: dict[str, Question] = {}
        """What is to be looked for when nobody waits, of each dispute the newest question alone: while articles are
        read, all of them are asked again and again."""
        self._articles: tuple[ComparedArticle, ...] = ()
        self._whole: SentenceIndex | None = None
        self._looker: Looker | None = None
        self._part: tuple[frozenset[str], SentenceIndex] | None = None

    def learn(self, articles: tuple[ComparedArticle, ...]) -> None:
        """Take these articles; indexes are made when they are asked."""
        self._articles = articles
        self._whole = self._part = self._looker = None

    def look(self, question: Question, between: Callable[[], None] = lambda: None) -> Looked:
        """Look for what stands near a question; ``between`` is called now and then."""
        if self._looker is None:
            from nlp.comparison.near import Looker

            self._looker = Looker(self._all())
        return Looked(question, self._looker.near(question, between))

    def answer(self, ask: Ask) -> Answer:
        """Answer one question."""
        wanted = frozenset(ask.beside)
        if len(self._articles) > FEW:
            near = self._part_of(wanted | {ask.passage.article_key}).others_say(ask.passage, DEEP)
            everywhere = self._all().others_say(ask.passage, ask.limit)
        else:
            near = self._all().others_say(ask.passage, DEEP)
            everywhere = near[: ask.limit]
        beside: dict[str, list[RelatedPassage]] = {key: [] for key in ask.beside}
        for each in near:
            held = beside.get(each.passage.article_key)
            if held is not None and len(held) < ask.each:
                held.append(each)
        return Answer(ask.number, everywhere, {key: tuple(held) for key, held in beside.items()})

    def _all(self) -> SentenceIndex:
        if self._whole is None:
            self._whole = _index(self._articles)
        return self._whole

    def _part_of(self, keys: frozenset[str]) -> SentenceIndex:
        if self._part is None or self._part[0] != keys:
            self._part = keys, _index([each for each in self._articles if each.key in keys])
        return self._part[1]


def _index(articles: Sequence[ComparedArticle]) -> SentenceIndex:
    from nlp.comparison.others import SentenceIndex

    return SentenceIndex(articles)


def looked_for(
    articles: Sequence[ComparedArticle], questions: Sequence[Question], *, apart: bool, heard: Heard | None = None
) -> list[Looked]:  # fmt: skip
    """Look for passages near some questions and wait for them; ``apart`` in a process of its own, for any thread.

    Fewer come back where ``heard`` said to stop.
    """
    if apart:
        child = start(serve, leaf=True)
        try:
            child.send(Learn(tuple(articles)))
            for question in questions:
                child.send(Look(question))
            return _each((child.answers.recv() for _ in questions), len(questions), heard)
        except EOFError:
            log.warning("the process that looks for passages died; looking here")
        finally:
            child.end(patience=0.3)
    shelf = Shelf()
    shelf.learn(tuple(articles))
    return _each((shelf.look(question) for question in questions), len(questions), heard)


def _each(looks: Iterable[Looked], total: int, heard: Heard | None) -> list[Looked]:
    found: list[Looked] = []
    for look in looks:
        found.append(look)
        if heard is not None and not heard(len(found), total):
            break
    return found
