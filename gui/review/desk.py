"""Deciding in Review: accept, reject, correct, skip, whole groups. Verbs of the rooms "tagging" and "review"."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from gui.background import Latest
from gui.labels import LabelBook
from gui.numerals import whole
from gui.review.pace import Pace
from gui.review.queue import ReviewQueue
from gui.session import Session
from gui.statusbar import UNDO
from nlp.proposals import Segment
from storage import review
from storage.changes import Changes
from storage.entity_reads import mention_count
from storage.operations import mentions
from storage.operations.reviewing import settle
from storage.project import Project
from storage.review import Group, Proposal, ReviewOrder
from storage.review_counts import ReviewFilter, is_large
from storage.vocabulary import AnnotationKind, Status

LABELLED = (AnnotationKind.MENTION, AnnotationKind.SPAN)
REMEMBERED = 50
MANY = 2_000
"""Mentions of an entity from which on its group is counted in a thread."""

_TABLES = ("annotation", "segment", "claim", "quantity", "quotation", "article", "entity", "label")


class How(StrEnum):
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Decision:
    """What was just decided: one proposal, or a group by its first. ``label`` is set where the label was changed."""

    item: Proposal
    how: How
    ids: frozenset[str]
    label: str = ""


class ReviewDesk(QObject):
    """Acts on the proposal at hand.

    Signals: ``changed`` when anything to see may be another; ``told`` (a sentence, and an offer); ``edit_asked``
    to begin correcting; ``state_changed`` when other commands can be used; ``screen_asked`` when Review is to be shown;
    ``order_chosen`` (a ReviewOrder's value), which is to be remembered;
    ``group_found`` (a Group or None) for the proposal at hand. ``active`` is set while it is shown.
    """

    changed = Signal()
    told = Signal(str, str)
    edit_asked = Signal()
    state_changed = Signal()
    screen_asked = Signal()
    order_chosen = Signal(str)
    group_found = Signal(object)

    def __init__(
        self, session: Session, book: LabelBook, parent: QObject | None = None, *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._session = session
        self._book = book
        self._clock = clock
        self._stale = True
        self._uncounted: set[str] = set()
        """Articles that were edited while Review was not on screen, or while a large group was being decided."""
        self._deciding = False
        self.active = False
        self.queue = ReviewQueue(session, self)
        self.pace = Pace()
        self.log: list[Decision] = []
        self.boundaries: Segment | None = None
        """Other boundaries than the proposal's, as a person has drawn them; in code points of the article."""
        self._groups = Latest(self)
        self._counted: tuple[str, Group | None] | None = None
        """The proposal whose group was counted in a thread, and that group."""
        self._groups.arrived.connect(self.on_group_counted)
        self._groups.refused.connect(session.on_unread)
        self.queue.changed.connect(self.on_queue_changed)
        session.changed.connect(self.on_changed)
        session.long.finished.connect(self.on_long_finished)

    @property
    def current(self) -> Proposal | None:
        return self.queue.current

    def show(self) -> None:
        """Review comes on screen."""
        self.active = True
        if self._stale:
            self._stale = False
            self._strike(self.log)
            self._count_missed()
            self.queue.renew()
        else:
            self.changed.emit()

    def hide(self) -> None:
        self.active = False

    # --- which and in which order ---------------------------------------------------------------------------------

    def show_kinds(self, kinds: tuple[AnnotationKind, ...]) -> None:
        self._want(replace(self.queue.wanted, kinds=kinds))

    def show_article(self, article_id: str) -> None:
        """Only this article's; the same again: every article's."""
        present = self.queue.wanted.article_id
        self._want(replace(self.queue.wanted, article_id=None if present == article_id else article_id))

    def show_label(self, label_id: str) -> None:
        """Only this label's; the same again: every label's."""
        present = self.queue.wanted.label_id
        self._want(replace(self.queue.wanted, label_id=None if present == label_id else label_id))

    def all(self) -> None:
        """Every article, label and kind again."""
        self._want(ReviewFilter())
        self.screen_asked.emit()

    def set_order(self, order: ReviewOrder) -> None:
        """Take up the order that was chosen before; nothing is read while Review is not on screen."""
        if self.active:
            self.queue.sort(order)
        elif order is not self.queue.order:
            self.queue.order, self.queue.current, self._stale = order, None, True

    def by_doubt(self) -> None:
        self._sort(ReviewOrder.DOUBT)

    def by_article(self) -> None:
        self._sort(ReviewOrder.ARTICLE)

    def by_label(self) -> None:
        self._sort(ReviewOrder.LABEL)

    def by_score(self) -> None:
        self._sort(ReviewOrder.SCORE)

    def by_entity(self) -> None:
        self._sort(ReviewOrder.ENTITY)

    # --- one proposal ---------------------------------------------------------------------------------------------

    def accept(self) -> None:
        """Confirm the proposal at hand, with the boundaries that were drawn, and go on."""
        item = self.current
        if item is None:
            return
        if self.boundaries is not None:
            self._decide(How.ACCEPTED, settle, item.id, segments=[self.boundaries])
        else:
            self._decide(How.ACCEPTED, mentions.confirm, [item.id])

    def reject(self) -> None:
        if self.current is not None:
            self._decide(How.REJECTED, mentions.reject, [self.current.id])

    def key(self, digit: str) -> bool:
        """What a digit means: 0 drops the label, 1 to 9 give another and accept. False when no label has the key."""
        if digit == "0":
            self.clear()
            return True
        label = self._book.for_key(digit)
        if label is None:
            return False
        self.set_label(label.id)
        return True

    @Slot(str)
    def set_label(self, label_id: str) -> None:
        """Accept the proposal under a label."""
        item, label = self.current, self._book.get(label_id)
        if item is None or label is None:
            return
        if item.kind not in LABELLED:
            self.told.emit(self.tr("Only names and passages bear a label; press A or R."), "")
        elif item.label_id == label_id:
            self.accept()
        else:
            drawn = [self.boundaries] if self.boundaries is not None else []
            self._decide(How.ACCEPTED, settle, item.id, label_id=label_id, segments=drawn)

    def skip(self) -> None:
        """Put it off; it comes back when everything else is decided."""
        item = self.current
        if item is not None:
            self._remember(Decision(item, How.SKIPPED, frozenset({item.id})))
            self.boundaries = None
            self.queue.skip()

    def edit(self) -> None:
        if self.current is not None:
            self.edit_asked.emit()

    def clear(self) -> None:
        self.reject()

    def delete(self) -> None:
        self.reject()

    def next(self) -> None:
        self.skip()

    def previous(self) -> None:
        """Back to what was skipped or decided last, to look at it again."""
        here = self.current.id if self.current is not None else ""
        for decision in self.log:
            if here not in decision.ids:
                self.open(decision.item.id)
                return
        self.told.emit(self.tr("There is nothing before this."), "")

    def everywhere(self) -> None:
        self.accept_article()

    def open(self, annotation_id: str) -> None:
        """Take up a proposal of one of the lists."""
        self.boundaries = None
        if not self.queue.go_to(annotation_id):
            self.told.emit(self.tr("This suggestion is gone: its article was read again."), "")
            self.queue.reload()

    # --- groups ---------------------------------------------------------------------------------------------------

    def group(self) -> Group | None:
        """The undecided group of the proposal at hand; None when it stands alone."""
        if self.current is None or self._session.closed:
            return None
        return _several(self._session.read(review.group, self.current))

    def find_group(self) -> None:
        """Look for that group and tell it by ``group_found``: one of thousands is counted in a thread."""
        item, session = self.current, self._session
        if item is None or session.closed:
            return
        self._counted = None
        if item.entity_id is not None:
            many = session.read(mention_count, [item.entity_id]) > MANY
        else:
            many = item.kind is AnnotationKind.MENTION and session.read(is_large)
        if not many:
            self._groups.forget()
            self.group_found.emit(self.group())
            return
        project = session.project
        self.group_found.emit(None)
        self._groups.ask(lambda: (item.id, review.group(project, item)))

    @Slot(object)
    def on_group_counted(self, found: tuple[str, Group]) -> None:
        if self.current is not None and self.current.id == found[0] and not self._session.closed:
            self._counted = found[0], _several(found[1])
            self.group_found.emit(self._counted[1])

    def stop(self) -> None:
        """Wait for what is being counted; for closing the project."""
        self._groups.stop()
        self.queue.stop()

    def accept_article(self) -> None:
        self._decide_group(How.ACCEPTED)

    def reject_article(self) -> None:
        self._decide_group(How.REJECTED)

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot()
    def on_queue_changed(self) -> None:
        self.changed.emit()
        self.state_changed.emit()

    @Slot()
    def on_long_finished(self) -> None:
        self._deciding = False
        if self.active and self._uncounted and not self._session.closed:
            self._count_missed()
            self.queue.renew()

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        """An edit, from here or elsewhere. What was decided here and is undecided again is taken up again."""
        if not changes.concerns(*_TABLES):
            return
        if not self.active:
            self._stale = True
            self._uncounted |= changes.articles  # nobody sees the numbers: they are not what a key in Read waits for
            return
        if self._deciding:
            if self._session.long.running:
                self._uncounted |= changes.articles  # the machine's: what a person decides is counted by who decides
            return
        back = self._taken_back(changes)
        self._note_done_again(changes)
        self.boundaries = None
        self.queue.follow(changes)
        if back is not None:
            self.queue.go_to(back)

    # --- private --------------------------------------------------------------------------------------------------

    def _count_missed(self) -> None:
        missed, self._uncounted = frozenset(self._uncounted), set()
        self.queue.recount(missed)

    def _sort(self, order: ReviewOrder) -> None:
        self.boundaries = None
        self.queue.sort(order)
        self.order_chosen.emit(order.value)
        self.screen_asked.emit()

    def _want(self, wanted: ReviewFilter) -> None:
        self.boundaries = None
        self.queue.want(wanted)

    def _decide(
        self, how: How, operation: Callable[..., Changes], *given: object, label_id: str | None = None, **more: object
    ) -> None:
        item = self.current
        assert item is not None
        self._deciding = True
        try:
            labelled = {"label_id": label_id} if label_id is not None else {}
            changes = self._session.do(operation, *given, **more, **labelled)
        finally:
            self._deciding = False
        if changes is None:
            return
        self.boundaries = None
        status = Status.CONFIRMED if how is How.ACCEPTED else Status.REJECTED
        self.queue.decided(item, status, label_id or item.label_id)
        self.pace.decided(self._clock())
        self._remember(Decision(item, how, frozenset({item.id}), self._book.name_of(label_id)))
        self.queue.advance()

    def _decide_group(self, how: How) -> None:
        item = self.current
        if item is None:
            return
        known = self._counted is not None and self._counted[0] == item.id
        found = self._counted[1] if self._counted is not None and known else self.group()
        if found is None:
            self.told.emit(self.tr("Nothing else belongs to this one; press A or R."), "")
            return
        words = self.tr("Accepting {} suggestions") if how is How.ACCEPTED else self.tr("Rejecting {} suggestions")
        self._deciding = True  # until it is done: in a moment, or in seconds where the group is large
        try:
            self._session.do_many(
                words.format(whole(found.count)), decide_group, found, how is How.ACCEPTED,
                rows=found.count, then=partial(self._group_decided, item, how),
            )  # fmt: skip
        finally:
            self._deciding = self._session.long.running

    def _group_decided(self, item: Proposal, how: How, changes: Changes) -> None:
        self.boundaries = None
        decided = changes.touched.get("annotation", frozenset())
        self.queue.recount(changes.articles)
        self.queue.forget_skipped(decided)
        self._remember(Decision(item, how, decided))
        words = self.tr("Accepted {} suggestions.") if how is How.ACCEPTED else self.tr("Rejected {} suggestions.")
        self.told.emit(words.format(whole(len(decided))), UNDO)
        self.queue.upcoming = [other for other in self.queue.upcoming if other.id not in decided]
        current = self.current
        if current is None or current.id == item.id or current.id in decided:
            self.queue.advance()
        else:
            self.queue.reload()  # somebody went on while it took seconds: what is at hand now is not decided

    def _remember(self, decision: Decision) -> None:
        self.log = [old for old in self.log if not old.ids <= decision.ids]
        self.log.insert(0, decision)
        del self.log[REMEMBERED:]

    def _taken_back(self, changes: Changes) -> str | None:
        """Forget decisions that were undone; returns the proposal that the newest of them was about."""
        touched = changes.touched.get("annotation", frozenset())
        undone = self._strike([decision for decision in self.log if decision.item.id in touched])
        if not undone:
            return None
        self.pace.taken_back()
        return undone[0].item.id

    def _strike(self, doubtful: list[Decision]) -> list[Decision]:
        """Strike decisions that stand no more: undecided again, or gone with the reading that proposed what they were
        about. Returns those that are undecided again."""
        if not doubtful:
            return []
        status = {item.id: item.status for item in self._session.read(review.proposals, [d.item.id for d in doubtful])}
        decided = [decision for decision in doubtful if decision.how is not How.SKIPPED]
        undone = [decision for decision in decided if status.get(decision.item.id) is Status.SUGGESTED]
        gone = [decision for decision in doubtful if decision.item.id not in status]
        self.log = [decision for decision in self.log if decision not in undone and decision not in gone]
        return undone

    def _note_done_again(self, changes: Changes) -> None:
        """A decision about the proposal at hand came from elsewhere, or by redo: it is listed as well."""
        item = self.current
        if item is None or item.id not in changes.touched.get("annotation", frozenset()):
            return
        found = self._session.read(review.proposals, [item.id])
        if found and found[0].status is not Status.SUGGESTED and item.status is Status.SUGGESTED:
            how = How.ACCEPTED if found[0].status is Status.CONFIRMED else How.REJECTED
            self._remember(Decision(item, how, frozenset({item.id}) | changes.touched.get("annotation", frozenset())))


def decide_group(project: Project, group: Group, accept: bool) -> Changes:
    """Confirm or reject what is undecided of a group now; for any thread."""
    ids = review.members(project, group)
    return mentions.confirm(project, ids) if accept else mentions.reject(project, ids)


def _several(found: Group) -> Group | None:
    return found if found.count > 1 else None
