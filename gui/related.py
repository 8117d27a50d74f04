"""What the other articles say about a passage, asked of a process of its own and told when it has answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gui.background import Task
from gui.passages import Passage
from gui.session import Session
from nlp.proposals import ComparedArticle, RelatedPassage
from nlp.proposals import Passage as AskedPassage
from storage import reads
from storage.changes import Changes
from storage.project import Project

if TYPE_CHECKING:
    from nlp.asking import Answer, Asker

LISTED = 12
"""Passages of all articles that are asked for."""

EACH = 5
"""Passages of each open article."""

MOST_CHARACTERS = 4_000_000
"""Of texts that are indexed: about six seconds of work and 300 MB in the other process. Open articles come first."""

SURE, LIKELY, SHARED = 0.2, 0.12, 2
"""A passage counts from the score LIKELY on when it shares this many words, from SURE on in any case."""


@dataclass(frozen=True, slots=True)
class Findings:
    """The answer about ``passage``: ``everywhere`` over all articles, ``beside`` for each article that was open."""

    passage: Passage
    everywhere: tuple[RelatedPassage, ...]
    beside: dict[str, tuple[RelatedPassage, ...]]


class Related(QObject):
    """Asks for the project. ``changed`` when ``latest`` is about something else now (None while it is being asked)."""

    changed = Signal()
    _heard = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.latest: Findings | None = None
        self._passage: Passage | None = None
        self._waiting: tuple[Passage, tuple[str, ...]] | None = None
        self._number = 0
        self._asker: Asker | None = None
        self._gathering: Task | None = None
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
        if self._stale or self._gathering is not None:
            self._waiting = (passage, others)
            self._gather([passage.article_id, *others])
        else:
            self._put(passage, others)

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
    def on_gathered(self, articles: list[ComparedArticle]) -> None:
        self._gathering = None
        if self._closed:
            return
        self._worker().learn(articles)
        if self._stale and self._waiting is not None:  # articles came or went meanwhile
            self._gather([self._waiting[0].article_id, *self._waiting[1]])
        elif self._waiting is not None:
            self._put(*self._waiting)
            self._waiting = None

    @Slot(object)
    def on_refused(self, _error: object) -> None:
        """The texts could not be read: whoever reads them for the reader tells why."""
        self._gathering = None
        self._stale = True

    @Slot(object)
    def on_heard(self, answer: Answer) -> None:
        if self._closed or answer.number != self._number or self._passage is None:
            return
        beside = {key: tuple(each for each in found if is_likely(each)) for key, found in answer.beside.items()}
        everywhere = tuple(each for each in answer.everywhere if is_likely(each))
        self.latest = Findings(self._passage, everywhere, beside)
        self.changed.emit()

    # --- private --------------------------------------------------------------------------------------------------

    def _gather(self, first: list[str]) -> None:
        """Read the texts away from the event loop."""
        if self._gathering is not None:
            return
        self._stale = False
        project = self._session.project
        self._gathering = Task(lambda: _texts(project, first), self)
        self._gathering.done.connect(self.on_gathered)
        self._gathering.failed.connect(self.on_refused)
        self._gathering.finished.connect(self._gathering.deleteLater)
        self._gathering.start()

    def _put(self, passage: Passage, others: tuple[str, ...]) -> None:
        asked = AskedPassage(passage.article_id, (passage.segment,))
        self._number = self._worker().ask(asked, others, limit=LISTED, each=EACH)

    def _worker(self) -> Asker:
        if self._asker is None:
            from nlp.asking import Asker

            self._asker = Asker(self._heard.emit)
        return self._asker


def is_likely(found: RelatedPassage) -> bool:
    """Whether a passage may be shown as speaking of the same thing."""
    return found.score >= SURE or (found.score >= LIKELY and len(found.shared) >= SHARED)


def is_distant(found: RelatedPassage) -> bool:
    """Whether a passage is alike by so little that it is offered last and faintly, if at all."""
    return found.score < SURE


def may_lead(found: RelatedPassage, *, lone_word: bool) -> bool:
    """Whether a pane may move to a passage by itself: what shares a single word is listed, but moves nothing.

    ``lone_word``: one plain word was chosen, which says little of what is asked; the likeness has to be plain then.
    """
    return len(found.shared) >= SHARED and found.score >= (SURE if lone_word else LIKELY)


def _texts(project: Project, first: Sequence[str]) -> list[ComparedArticle]:
    """The articles' texts, these first, as many as are indexed."""
    listed = sorted(reads.articles(project), key=lambda article: article.id not in first)
    found: list[ComparedArticle] = []
    room = MOST_CHARACTERS
    for article in listed:
        room -= article.length
        if room < 0 and found:
            break
        found.append(ComparedArticle(article.id, project.text(article.id), (), language=article.language))
    return found
