"""What the Search surface works on: the question, its answer as it comes in, the order, and the bulk actions."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.background import Task
from gui.find_bar import problem_words
from gui.labels import LabelBook
from gui.numerals import whole
from gui.session import Session
from storage.changes import Changes
from storage.concordance import Line
from storage.concordance_order import SortKey, ordered
from storage.corpus_search import ArticleHits, Found, Scope, find_everywhere, tagged_anew
from storage.finding import BadPattern, Wanted, compiled
from storage.operations import places

GATHERED_FOR = 120
"""Milliseconds of places that are told together after the first: painting costs the search more than searching."""

SORTED_AT_ONCE = 2_000
"""Lines that are sorted here and now (20 ms); more are sorted in a thread."""

_COME_AND_GO = ("import_", "delete_article")
"""Actions, done, undone or done again, after which there are other articles; reading one changes its row too."""


class SearchDesk(QObject):
    """Signals: ``restarted`` when another question is asked (nothing is found yet); ``grown`` (new lines) while places
    come in; ``finished`` when all are there; ``reordered`` (lines) in another order or of another article;
    ``retagged`` (lines by place) when mentions at the places have changed; ``told`` for the status bar.
    """

    restarted = Signal()
    grown = Signal(object)
    finished = Signal()
    reordered = Signal(object)
    retagged = Signal(object)
    told = Signal(str, str)

    def __init__(self, session: Session, book: LabelBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._book = book
        self.wanted = Wanted("")
        self.scope = Scope()
        self.groups: list[ArticleHits] = []
        self.state = Found((), done=True)
        self.problem = ""
        self.only = ""
        """The one article whose places are shown; empty for all."""
        self.sort_key, self.descending = SortKey.ARTICLE, False
        self.dates: dict[str, str] = {}
        self._job = 0
        self._tasks: list[Task] = []
        self.active = False
        self._missed = False
        self._stale: frozenset[str] = frozenset()
        """Articles that were edited while Search was not on screen."""
        self._untold: list[Line] = []
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(GATHERED_FOR)
        self._telling.timeout.connect(self.on_telling)
        session.changed.connect(self.on_changed)

    # --- asking ---------------------------------------------------------------------------------------------------

    @property
    def count(self) -> int:
        return sum(len(group.lines) for group in self.groups)

    def lines(self) -> list[Line]:
        """The lines found so far, of the one article or of all, the best articles first."""
        return [line for group in self.groups if self.only in ("", group.article_id) for line in group.lines]

    def ask(self, wanted: Wanted, scope: Scope) -> None:
        """Look for something else, or elsewhere. An older search is given up."""
        self.wanted, self.scope = wanted, scope
        self._job += 1
        for task in self._tasks:
            task.cancel()
        self.groups, self.problem, self.only = [], "", ""
        self._untold = []
        self._telling.stop()
        self.state = Found((), done=True)
        if wanted.is_empty:
            self.restarted.emit()
            self.finished.emit()
            return
        try:
            compiled(wanted)
        except BadPattern as problem:
            self.problem = problem_words(problem)
            self.restarted.emit()
            self.finished.emit()
            return
        self.state = Found(())
        self.restarted.emit()
        self._search(wanted, scope, self._job)

    def again(self) -> None:
        """Ask the same once more, since the articles have changed."""
        self.ask(self.wanted, self.scope)

    def sort(self, key: SortKey, *, descending: bool = False) -> None:
        self.sort_key, self.descending = key, descending
        self._reorder()

    def narrow(self, article_id: str) -> None:
        """Only this article's places; the same again: every article's."""
        self.only = "" if self.only == article_id else article_id
        self._reorder()

    def stop(self) -> None:
        """Give up what runs and wait for it: the project is about to be closed."""
        self._telling.stop()
        self._job += 1
        for task in self._tasks:
            task.cancel()
        for task in self._tasks:
            task.stop()

    # --- doing ----------------------------------------------------------------------------------------------------

    def tag(self, lines: Sequence[Line], label_id: str) -> None:
        """Tag all these places with a label, as one step of the history."""
        if lines:
            words, held = self.tr("Tagging {} places").format(whole(len(lines))), _places(lines)
            then = partial(self._tagged, len(set(held)), self._book.name_of(label_id))
            self._session.do_many(words, places.tag_places, held, label_id, rows=2 * len(held), then=then)

    def _tagged(self, places_: int, name: str, changes: Changes) -> None:
        done = int(changes.details.get("count", 0))
        already = places_ - done
        if not done:
            self.told.emit(self.tr("Nothing to tag: all {} places are tagged already.").format(already), "")
            return
        words = self.tr("Tagged 1 place as {}").format(name)
        if done > 1:
            words = self.tr("Tagged {} places as {}").format(done, name)
        self.told.emit(words + self._already_words(already), "")

    def name(self, lines: Sequence[Line], entity_id: str, entity_name: str, label_id: str | None) -> None:
        """Say that all these places name an entity, as one step of the history."""
        if lines:
            words, held = self.tr("Naming {}").format(entity_name), _places(lines)
            then = partial(self._named, len(set(held)), entity_name)
            self._session.do_many(words, places.name_places, held, entity_id, label_id, rows=2 * len(held), then=then)

    def _named(self, places_: int, entity_name: str, changes: Changes) -> None:
        done = int(changes.details.get("count", 0))
        already = places_ - done
        words = self.tr("{} is named in 1 place more").format(entity_name)
        if done != 1:
            words = self.tr("{} is named in {} places more").format(entity_name, done)
        self.told.emit(words + self._named_words(already), "")

    def claim(self, lines: Sequence[Line]) -> None:
        """Make claims of the sentences that hold these places, as one step of the history."""
        if lines:
            words, held = self.tr("Making claims"), _places(lines)
            self._session.do_many(words, places.claim_places, held, rows=4 * len(held), then=self._claimed)

    def _claimed(self, changes: Changes) -> None:
        done = int(changes.details.get("count", 0))
        if not changes:
            self.told.emit(self.tr("Nothing to do: these sentences are claims already."), "")
            return
        already = int(changes.details.get("already", 0))
        words = self.tr("Made 1 claim") if done == 1 else self.tr("Made {} claims").format(done)
        if already:
            words += self.tr(", {} sentences were claims already").format(already)
        self.told.emit(words + ".", "")

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(object)
    def on_part(self, told: tuple[int, Found]) -> None:
        job, part = told
        if job != self._job:
            return
        self.state = part
        first = not self.groups
        self.groups.extend(part.hits)
        self._untold.extend(line for group in part.hits for line in group.lines)
        if part.done or first:
            self.on_telling()
        elif not self._telling.isActive():
            self._telling.start()
        if part.done:
            if self.sort_key is not SortKey.ARTICLE or self.descending:
                self._reorder()
            self.finished.emit()

    @Slot()
    def on_telling(self) -> None:
        self._telling.stop()
        lines, self._untold = self._untold, []
        if lines:
            self.grown.emit(lines)

    @Slot(object)
    def on_sorted(self, result: tuple[int, SortKey, bool, str, list[Line]]) -> None:
        job, key, descending, only, lines = result
        if (job, key, descending, only) == (self._job, self.sort_key, self.descending, self.only):
            self.reordered.emit(lines)

    @Slot(object)
    def on_retagged(self, fresh: dict[places.Place, Line]) -> None:
        self.groups = [
            ArticleHits(
                group.article_id,
                tuple(fresh.get((line.article_id, line.segment), line) for line in group.lines),
                group.rank,
            )
            for group in self.groups
        ]
        self.retagged.emit(fresh)

    @Slot()
    def on_task_finished(self) -> None:
        task = self.sender()
        self._tasks = [other for other in self._tasks if other is not task]
        if isinstance(task, Task):
            task.deleteLater()

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        if changes.concerns("article") and changes.action.startswith(_COME_AND_GO):
            if self.active and not self.wanted.is_empty:
                self.again()
            else:
                self._missed = True
        elif changes.concerns("annotation", "segment"):
            self._stale |= changes.articles
            if self.active:
                self._retag()

    def show(self) -> None:
        self.active = True
        if self._missed:
            self._missed = False
            self._stale = frozenset()
            self.again()
        else:
            self._retag()

    # --- private --------------------------------------------------------------------------------------------------

    def _search(self, wanted: Wanted, scope: Scope, job: int) -> None:
        project = self._session.project

        def search() -> None:
            for part in find_everywhere(project, wanted, scope, cancelled=lambda: task.cancelled):
                task.report((job, part))

        task = Task(search, self)
        task.progress.connect(self.on_part)
        self._start(task)

    def _start(self, task: Task, done: object = None) -> None:
        if callable(done):
            task.done.connect(done)
        task.finished.connect(self.on_task_finished)
        self._tasks.append(task)
        task.start()

    def _retag(self) -> None:
        """See what stands at the places of the articles that were edited."""
        stale, self._stale = self._stale, frozenset[str]()
        touched = [line for group in self.groups if group.article_id in stale for line in group.lines]
        project = self._session.project
        if touched and len(touched) <= SORTED_AT_ONCE:
            self.on_retagged(tagged_anew(project, touched))
        elif touched:
            self._start(Task(lambda: tagged_anew(project, touched), self), self.on_retagged)

    def _reorder(self) -> None:
        lines, key, descending, dates = self.lines(), self.sort_key, self.descending, self.dates
        if len(lines) <= SORTED_AT_ONCE:
            self.reordered.emit(ordered(lines, key, dates=dates, descending=descending))
            return
        job, only = self._job, self.only

        def sort() -> tuple[int, SortKey, bool, str, list[Line]]:
            return job, key, descending, only, ordered(lines, key, dates=dates, descending=descending)

        self._start(Task(sort, self), self.on_sorted)

    def _already_words(self, already: int) -> str:
        if not already:
            return "."
        if already == 1:
            return self.tr(", 1 was tagged already.")
        return self.tr(", {} were tagged already.").format(already)

    def _named_words(self, already: int) -> str:
        if not already:
            return "."
        if already == 1:
            return self.tr(", 1 named it before.")
        return self.tr(", {} named it before.").format(already)


def _places(lines: Sequence[Line]) -> list[places.Place]:
    return [(line.article_id, line.segment) for line in lines]
