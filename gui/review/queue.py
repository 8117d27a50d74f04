"""The queue of Review as the window holds it: the proposal at hand, what follows, what was put off, the counts."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal, Slot

from gui.background import Task
from gui.session import Session
from storage import review
from storage.changes import Changes
from storage.errors import SidelightError
from storage.review import Proposal, ReviewOrder
from storage.review_counts import Overview, ReviewFilter, Tally, is_large
from storage.vocabulary import AnnotationKind, Status

AHEAD, LEAST_AHEAD = 40, 12
"""Proposals read ahead, and how few of them are left when more are read."""

AT_ONCE = 100
"""Articles of a large project that are counted again while the window waits: some 10 ms."""

SHOWN = 5
"""Proposals that the right side shows as the next ones."""

FAR_AHEAD = 400
"""The same for a project so large that reading takes a thread."""


class ReviewQueue(QObject):
    """``changed`` whenever the proposal at hand, what follows or a count may be another.

    A small project is read at once. A large one (50,000 annotations) is counted and sorted in a thread; ``gathering``
    is then true while there is nothing to show yet.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.wanted = ReviewFilter()
        self.order = ReviewOrder.DOUBT
        self.current: Proposal | None = None
        self.upcoming: list[Proposal] = []
        self.skipped: list[Proposal] = []
        """What was put off, in the order in which it was."""
        self.gathering = False
        self._overview = Overview()
        self._task: Task | None = None
        self._again = False
        self._missed: set[str] = set()
        """Articles that changed while everything was being counted."""
        self._counted = False
        self._exhausted = False
        self._asked: tuple[ReviewFilter, ReviewOrder] | None = None
        """What was read last."""
        self._edited = False
        """Whether the project has changed since the thread began to read."""
        session.changed.connect(self.on_edited)

    # --- counts ---------------------------------------------------------------------------------------------------

    @property
    def tally(self) -> Tally:
        return self._overview.tally(self.wanted)

    def kinds(self) -> dict[AnnotationKind, Tally]:
        """How much there is of each kind, in the articles and labels that are wanted."""
        return self._overview.tallies(self.wanted)

    @property
    def skipped_count(self) -> int:
        """How many of what is wanted were put off."""
        return sum(map(self._is_wanted, self.skipped))

    # --- which, in which order ------------------------------------------------------------------------------------

    def want(self, wanted: ReviewFilter) -> None:
        """Ask for other proposals; the one at hand stays when it is among them."""
        if wanted != self.wanted:
            self.wanted = wanted
            self.reload()

    def sort(self, order: ReviewOrder) -> None:
        if order is not self.order:
            self.order = order
            self.current, self.upcoming = None, []
            self.reload()

    # --- going on -------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the queue anew; the proposal at hand stays when it still waits and is wanted."""
        if not self._counted or (self._large() and self.order is not ReviewOrder.ARTICLE):
            self._gather()
            return
        self._read_on()
        self.changed.emit()

    def advance(self) -> None:
        """The proposal at hand is decided: the next one takes its place."""
        done = self.current
        self.current = None
        if done is not None:
            self.upcoming = [item for item in self.upcoming if item.id != done.id]
        if len(self.upcoming) <= LEAST_AHEAD and not self._exhausted:
            self.reload()
            return
        self._step()
        self.changed.emit()

    def skip(self) -> None:
        """Put the proposal at hand off to the end."""
        if self.current is None:
            return
        self.skipped = [*(item for item in self.skipped if item.id != self.current.id), self.current]
        self.advance()

    def go_to(self, annotation_id: str) -> bool:
        """Take up a proposal, waiting or decided. False when it is gone."""
        found = self._session.read(review.proposals, [annotation_id])
        if not found:
            return False
        self.forget_skipped({annotation_id})
        if self.current is not None and self.current.id != annotation_id and self.current.status is Status.SUGGESTED:
            self.upcoming.insert(0, self.current)
        self.upcoming = [item for item in self.upcoming if item.id != annotation_id]
        self.current = found[0]
        self.changed.emit()
        return True

    def forget_skipped(self, annotation_ids: Collection[str]) -> None:
        """These are put off no more."""
        self.skipped = [item for item in self.skipped if item.id not in annotation_ids]

    def follow(self, changes: Changes) -> None:
        """Take in what an edit of anybody did: count its articles anew and read the queue again."""
        self.recount(changes.articles)
        self.renew()

    def renew(self) -> None:
        """Read everything anew; the proposal at hand goes when it was decided elsewhere."""
        if self.current is not None:
            found = self._session.read(review.proposals, [self.current.id])
            was = self.current.status
            self.current = found[0] if found else None
            if self.current is not None and self.current.status is not Status.SUGGESTED and was is Status.SUGGESTED:
                self.current = None  # decided elsewhere
        self._exhausted = False
        self.reload()

    def recount(self, article_ids: frozenset[str]) -> None:
        """Count the articles of an edit anew."""
        if not self._counted:
            self._missed |= article_ids
        elif len(article_ids) > AT_ONCE and self._large():
            self._counted = False
        elif article_ids:
            self._overview.recount(self._session.project, article_ids)

    def decided(self, item: Proposal, status: Status, label_id: str | None) -> None:
        """Count one's own decision: nothing else has changed."""
        if self._counted:
            self._overview.move(item.article_id, item.kind, (item.status, item.label_id), (status, label_id))
        else:
            self._missed.add(item.article_id)

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot()
    def on_edited(self) -> None:
        self._edited = True

    @Slot(object)
    def on_gathered(self, result: tuple[Overview, list[Proposal]]) -> None:
        self._task = None
        self.gathering = False
        self._overview, found = result
        self._counted = True
        missed, self._missed = self._missed, set()
        self.recount(frozenset(missed))
        if not self._counted:  # so much has changed meanwhile that all is counted again
            self._again = False
            self._gather()
            return
        if self._edited:  # some may have been decided meanwhile
            found_now = self._session.read(review.proposals, [item.id for item in found])
            waiting = [item for item in found_now if item.status is Status.SUGGESTED and self._is_wanted(item)]
        else:
            waiting = [item for item in found if self._is_wanted(item)]
        self._take(waiting, exhausted=len(found) < FAR_AHEAD)
        if self._again or (self.current is None and not self._exhausted):
            self._again = False
            self.reload()
            return
        self.changed.emit()

    @Slot(object)
    def on_failed(self, error: SidelightError | None) -> None:
        """What is known stays; the next change gathers again, one that came meanwhile does at once."""
        self._task, self.gathering = None, False
        self._session.on_unread(error)
        again, self._again = self._again, False
        if again:
            self.reload()
            return
        self.changed.emit()

    def stop(self) -> None:
        """Wait for the thread; for closing the project."""
        if self._task is not None:
            self._task.stop()

    # --- private --------------------------------------------------------------------------------------------------

    def _large(self) -> bool:
        return self._session.read(is_large)

    def _read(self, ahead: int) -> list[Proposal]:
        return self._session.read(
            review.queue, self._overview, self.wanted, self.order, limit=ahead, leave_out=self._put_off()
        )

    def _gather(self) -> None:
        if not self._large():
            self._overview.count(self._session.project)
            self._counted = True
            self._read_on()
            self.changed.emit()
            return
        if self._task is not None:
            self._again = True
            self._step()
            self.changed.emit()
            return
        project, wanted, order, skipped = self._session.project, self.wanted, self.order, self._put_off()
        known = self._overview if self._counted else None

        def gather() -> tuple[Overview, list[Proposal]]:
            overview = known or Overview()
            if known is None:
                overview.count(project)
            return overview, review.queue(project, overview, wanted, order, limit=FAR_AHEAD, leave_out=skipped)

        self.gathering, self._edited = True, False
        self._task = Task(gather, self)
        self._task.done.connect(self.on_gathered)
        self._task.failed.connect(self.on_failed)
        self._task.finished.connect(self._task.deleteLater)
        self._task.start()
        self._step()
        self.changed.emit()

    def _read_on(self) -> None:
        found = self._read(AHEAD)
        self._take(found, exhausted=len(found) < AHEAD)

    def _take(self, found: list[Proposal], *, exhausted: bool) -> None:
        """Let these follow; ``exhausted`` when there are no more behind them."""
        self._exhausted = exhausted
        if self.current is not None and not self._is_wanted(self.current):
            self.current = None
        here = self.current.id if self.current is not None else ""
        kept = [item for item in self._held() if item.id != here]
        known = {here, *(item.id for item in kept)}
        self.upcoming = [*kept, *(item for item in found if item.id not in known)]
        self._asked = self.wanted, self.order
        self._step()

    def _held(self) -> list[Proposal]:
        """What stands next on screen and stays there: doubt changes while one decides, and nothing is to jump."""
        if self._asked != (self.wanted, self.order) or self.order not in (ReviewOrder.DOUBT, ReviewOrder.SCORE):
            return []
        put_off = set(self._put_off())
        shown = [item.id for item in self.upcoming[:SHOWN] if item.id not in put_off]
        fresh = self._session.read(review.proposals, shown)
        return [item for item in fresh if item.status is Status.SUGGESTED and self._is_wanted(item)]

    def _step(self) -> None:
        """Take the next one up when there is none at hand; when all others are done, what was put off comes back."""
        if self.current is None and self.upcoming:
            self.current = self.upcoming.pop(0)
        elif self.current is None and self.skipped_count and not self.gathering:
            self.skipped = [item for item in self.skipped if not self._is_wanted(item)]
            again = self._read(AHEAD)
            self._exhausted = len(again) < AHEAD
            if again:
                self.current, self.upcoming = again[0], again[1:]

    def _put_off(self) -> list[str]:
        return [item.id for item in self.skipped]

    def _is_wanted(self, item: Proposal) -> bool:
        wanted = self.wanted
        return (
            (not wanted.kinds or item.kind in wanted.kinds)
            and wanted.article_id in (None, item.article_id)
            and wanted.label_id in (None, item.label_id)
        )
