"""What the other articles say about a passage, asked of a process of its own and told when it has answered."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gui.background import Task
from gui.passages import Passage
from gui.session import Session
from nlp.proposals import ComparedArticle, Question, RelatedPassage
from nlp.proposals import Passage as AskedPassage
from storage import reads
from storage.changes import Changes
from storage.nearby import texts_to_look_through
from storage.project import Project

if TYPE_CHECKING:
    from nlp.asking import Answer, Asker, Looked

LISTED = 12
"""Passages of all articles that are asked for."""

EACH = 5
"""Passages of each open article."""

SURE, LIKELY, SHARED = 0.2, 0.12, 2
"""A passage counts from the score LIKELY on when it shares this many words, from SURE on in any case."""


@dataclass(frozen=True, slots=True)
class Findings:
    """The answer about ``passage``: ``everywhere`` over all articles, ``beside`` for each article that was open."""

    passage: Passage
    everywhere: tuple[RelatedPassage, ...]
    beside: dict[str, tuple[RelatedPassage, ...]]

    def all(self) -> list[RelatedPassage]:
        """Every passage that was found, best first, each once: what pages list and panes are led through."""
        found: dict[tuple[str, int, int], RelatedPassage] = {}
        for each in (*self.everywhere, *(each for beside in self.beside.values() for each in beside)):
            segments = each.passage.segments
            found.setdefault((each.passage.article_key, segments[0].start, segments[-1].end), each)
        return sorted(found.values(), key=_by_score)


class Related(QObject):
    """Asks for the project. ``changed`` when ``latest`` is about something else now (None while it is being asked).

    ``looked`` with what was found near a question.
    """

    changed = Signal()
    looked = Signal(object)
    _heard = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.latest: Findings | None = None
        self._passage: Passage | None = None
        self._waiting: tuple[Passage, tuple[str, ...]] | None = None
        self._to_look: dict[str, Question] = {}
        """By dispute: what is asked anew before the articles are read is looked for once."""
        self._number = 0
        self._asker: Asker | None = None
        self._gathering: Task | None = None
        self._first: set[str] = set()
        """Articles that were spoken of: where texts are too many to be looked through, these are."""
        self._gathered_first: frozenset[str] = frozenset()
        self._known: set[str] = set()
        self.passed_over: frozenset[str] = frozenset()
        """Articles that are not looked through, since there are too many texts: of them nothing is known."""
        self._stale = True
        self._closed = False
        self._heard.connect(self.on_heard)  # emitted in the asker's thread, received in ours
        session.changed.connect(self.on_changed)

    @property
    def passage(self) -> Passage | None:
        """What was asked about last."""
        return self._passage

    def ask(self, passage: Passage | None, beside: Sequence[str]) -> None:
        """Ask about a passage, with these articles open; None forgets the last one."""
        self._passage, self.latest, self._waiting, self._number = passage, None, None, 0
        if passage is None or self._closed:
            self.changed.emit()
            return
        others = tuple(key for key in beside if key != passage.article_id)
        if self._must_gather((passage.article_id, *others)):
            self._waiting = (passage, others)
            self._gather()
        else:
            self._put(passage, others)

    def look(self, question: Question) -> None:
        """Look for passages near a question; ``looked`` tells them."""
        if self._closed:
            return
        self._to_look[question.key] = question
        if self._must_gather(each.article_key for each in question.statements):
            self._gather()
        else:
            self._look()

    def forget_looks(self) -> None:
        """Look for nothing that waits."""
        self._to_look.clear()
        if self._asker is not None:
            self._asker.forget()

    def stop(self) -> None:
        """End the process; the project is about to be closed."""
        self._closed = True
        self._session.changed.disconnect(self.on_changed)
        if self._gathering is not None:
            self._gathering.stop()
        if self._asker is not None:
            self._asker.stop()

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        if changes.concerns("article"):
            self._stale = True

    @Slot(object)
    def on_gathered(self, gathered: tuple[list[ComparedArticle], frozenset[str]]) -> None:
        articles, passed_over = gathered
        self._gathering = None
        if self._closed:
            return
        self._worker().learn(articles)
        self._known = {each.key for each in articles}
        self.passed_over = passed_over
        missed = not self._known.issuperset(self._first - self._gathered_first)
        if (self._stale or missed) and (self._waiting is not None or self._to_look):
            self._gather()  # articles came or went meanwhile, or something is asked of others
            return
        if self._waiting is not None:
            self._put(*self._waiting)
            self._waiting = None
        self._look()

    @Slot(object)
    def on_refused(self, _error: object) -> None:
        """The texts could not be read: whoever reads them for the reader tells why."""
        self._gathering = None
        self._stale = True

    @Slot(object)
    def on_heard(self, answer: Answer | Looked) -> None:
        from nlp.asking import Looked

        if self._closed:
            return
        if isinstance(answer, Looked):
            self.looked.emit(answer)
            return
        if answer.number != self._number or self._passage is None:
            return
        beside = {key: tuple(each for each in found if is_likely(each)) for key, found in answer.beside.items()}
        everywhere = tuple(each for each in answer.everywhere if is_likely(each))
        self.latest = Findings(self._passage, everywhere, beside)
        self.changed.emit()

    # --- private --------------------------------------------------------------------------------------------------

    def _must_gather(self, articles: Iterable[str]) -> bool:
        """Whether the texts have to be read before something is asked of these articles; each is missed once."""
        new = [key for key in articles if key not in self._first]
        self._first.update(new)
        self._stale = self._stale or (self._gathering is None and not self._known.issuperset(new))
        return self._stale or self._gathering is not None

    def _gather(self) -> None:
        """Read the texts away from the event loop."""
        if self._gathering is not None:
            return
        self._stale = False
        project, first = self._session.project, frozenset(self._first)
        self._gathered_first = first
        self._gathering = Task(lambda: _gathered(project, first), self)
        self._gathering.done.connect(self.on_gathered)
        self._gathering.failed.connect(self.on_refused)
        self._gathering.finished.connect(self._gathering.deleteLater)
        self._gathering.start()

    def _put(self, passage: Passage, others: tuple[str, ...]) -> None:
        asked = AskedPassage(passage.article_id, (passage.segment,))
        self._number = self._worker().ask(asked, others, limit=LISTED, each=EACH)

    def _look(self) -> None:
        for question in self._to_look.values():
            self._worker().look(question)
        self._to_look.clear()

    def _worker(self) -> Asker:
        if self._asker is None:
            from nlp.asking import Asker

            self._asker = Asker(self._heard.emit)
        return self._asker


def _gathered(project: Project, first: Collection[str]) -> tuple[list[ComparedArticle], frozenset[str]]:
    """The texts that are looked through, and the articles whose texts are not."""
    articles = texts_to_look_through(project, first)
    looked_through = {each.key for each in articles}
    return articles, frozenset(each.id for each in reads.articles(project) if each.id not in looked_through)


def is_likely(found: RelatedPassage) -> bool:
    """Whether a passage may be shown as speaking of the same thing."""
    return found.score >= SURE or (found.score >= LIKELY and len(found.shared) >= SHARED)


def is_distant(found: RelatedPassage) -> bool:
    """Whether a passage is alike by so little that it is offered last and faintly, and moves no pane."""
    return found.score < SURE


def may_lead(found: RelatedPassage) -> bool:
    """Whether a pane may move to a passage by itself: what shares a single word is listed, but moves nothing."""
    return len(found.shared) >= SHARED and not is_distant(found)


def _by_score(found: RelatedPassage) -> float:
    return -found.score
