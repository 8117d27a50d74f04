"""Review as one part of the window: its desk, its view and its right side, kept in step with each other."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from gui.action_specs import Need
from gui.actions import ActionSet
from gui.inspector.page import Context
from gui.review.cards import Card
from gui.review.desk import Decision, How, ReviewDesk
from gui.review.facts import caption
from gui.review.queue import SHOWN
from gui.review.side import ORDER_COMMANDS, ReviewSide
from gui.review.view import ReviewView
from gui.room import Room
from storage import reads
from storage.review import Proposal, ReviewOrder
from storage.vocabulary import AnnotationKind


class ReviewRoom(Room):
    """One proposal at a time."""

    name = "review"

    def __init__(self, context: Context, actions: ActionSet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._actions = actions
        self._outlets: dict[str, str] = {}
        # what commands are called while they act on Review, and at other times
        self._texts = {
            "tagging.accept_article": self.tr("Accept the whole group"),
            "tagging.reject_article": self.tr("Reject the whole group"),
            "tagging.next": self.tr("Put this suggestion off"),
            "tagging.previous": self.tr("Back to the suggestion before"),
        }
        self._usual = {key: actions[key].text() for key in self._texts}
        self.desk = ReviewDesk(context.session, context.book, self)
        self.view = ReviewView(self.desk, context)
        self.cards = ReviewSide(actions)
        self.desk.told.connect(self.told)
        self.desk.state_changed.connect(self.state_changed)
        self.desk.changed.connect(self.on_desk_changed)
        self.view.read_asked.connect(self.read_asked)
        self.view.likeness.told.connect(self.told)
        self.cards.opened.connect(self.on_opened)

    @property
    def title(self) -> str:
        return self.tr("Review")

    @property
    def middle(self) -> QWidget:
        return self.view

    @property
    def side(self) -> QWidget:
        return self.cards

    def bindings(self) -> Mapping[str, object]:
        return {"tagging": self.desk, "entities": self.view.likeness}

    def needs(self, needs: set[Need]) -> set[Need]:
        """The proposal at hand instead of what the panes have chosen."""
        kept = super().needs(needs)
        item = self.desk.current
        kept |= {Need.STEPPING} if item is not None else set()
        if item is not None and Need.WRITABLE in needs:
            kept |= {Need.MARK, Need.ACCEPTABLE, Need.DECIDING, Need.ENTITY_PAIR}
            kept |= {Need.ENTITY_PART} if item.entity_id is not None else set()
            kept |= {Need.PASSAGE} if item.kind is AnnotationKind.MENTION else set()
        return kept | ({Need.REVIEW} if item is not None else set())

    def focus(self) -> None:
        self.view.focus_text()

    def key(self, digit: str) -> bool:
        return self.desk.key(digit)

    @property
    def shown(self) -> bool:
        return self.desk.active

    def show(self) -> None:
        """Review comes on screen; commands act on it."""
        for key, words in self._texts.items():
            self._actions[key].setText(words)
        self._outlets = {}
        self.desk.show()
        self.view.focus_text()

    def hide(self) -> None:
        for key, words in self._usual.items():
            self._actions[key].setText(words)
        self.desk.hide()

    def stop(self) -> None:
        """The project is about to be closed."""
        self.hide()
        self.desk.stop()

    def set_order(self, value: str) -> None:
        """Go in this order (a ReviewOrder's value, of which settings may hold anything); its command is ticked."""
        self.desk.set_order(ReviewOrder(value) if value in ORDER_COMMANDS else ReviewOrder.DOUBT)
        for order, command in ORDER_COMMANDS.items():
            self._actions[command].setChecked(order is self.desk.queue.order)

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot()
    def on_desk_changed(self) -> None:
        if not self.desk.active or self._context.session.closed:
            return
        queue, desk = self.desk.queue, self.desk
        waiting = queue.tally.undecided
        here = 1 if desk.current is not None and desk.current.status.value == "suggested" else 0
        left = max(0, waiting - here)
        self.cards.show_next(
            [self._next_card(item) for item in queue.upcoming[:SHOWN]],
            left,
            queue.order,
            waiting=desk.current is not None,
        )
        self.cards.show_done([self._done_card(decision) for decision in desk.log[:SHOWN]])
        self.cards.show_pace(self._pace_words(waiting))

    @Slot(str)
    def on_opened(self, annotation_id: str) -> None:
        self.desk.open(annotation_id)
        self.view.focus_text()

    # --- private --------------------------------------------------------------------------------------------------

    def _next_card(self, item: Proposal) -> Card:
        words = caption(self._context, self._outlet(item.article_id), item.kind, item.label_id, item.reasons)
        return Card(item.id, self._line(item.words), words)

    def _done_card(self, decision: Decision) -> Card:
        how, many = decision.how, len(decision.ids)
        if how is How.SKIPPED:
            words = self.tr("Skipped · returns at the end")
        elif many > 1:
            words = self.tr("Accepted {}").format(many) if how is How.ACCEPTED else self.tr("Rejected {}").format(many)
        elif decision.label:
            words = self.tr("Accepted as {}").format(decision.label)
        else:
            words = self.tr("Accepted") if how is How.ACCEPTED else self.tr("Rejected · not proposed again")
        icon = {How.ACCEPTED: "confirmed", How.REJECTED: "rejected", How.SKIPPED: "skip"}[how]
        proposed = self._line(decision.item.words)
        return Card(decision.item.id, proposed, words, icon, struck=how is How.REJECTED)

    def _pace_words(self, waiting: int) -> str:
        pace, minutes = self.desk.pace.per_minute(), self.desk.pace.minutes_for(waiting)
        if pace is None or minutes is None:
            return ""
        words = self.tr("{} decisions a minute").format(round(pace))
        if not waiting:
            return words
        if minutes < 1.5:
            return words + self.tr(" · about a minute left")
        if minutes < 90:
            return words + self.tr(" · about {} minutes left").format(round(minutes))
        return words + self.tr(" · about {} hours left").format(round(minutes / 60))

    def _outlet(self, article_id: str) -> str:
        """The outlet of an article, or its title; read once while Review is on screen."""
        if article_id not in self._outlets:
            session = self._context.session
            article = session.read(reads.article, article_id)
            sources = {source.id: source.name for source in session.read(reads.sources)}
            name = sources.get(article.source_id, "") if article is not None and article.source_id else ""
            self._outlets[article_id] = name or (article.title if article is not None else "")
        return self._outlets[article_id]

    def _line(self, words: str) -> str:
        """On one line, of a length that a row can hold; it may name an outlet."""
        flat = " ".join(self._context.session.blind.veil(words).split())
        return flat if len(flat) <= 120 else flat[:119] + "…"
