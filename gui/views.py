"""Which view of the project is on screen, and what the commands act on while it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gui.action_specs import Need
from gui.disputes.room import DisputesRoom
from gui.entities_view.room import EntitiesRoom
from gui.foresight import Foresight
from gui.read_room import ReadRoom
from gui.review.room import ReviewRoom
from gui.room import Room
from gui.search.room import SearchRoom
from gui.timeline.room import TimelineRoom

if TYPE_CHECKING:
    from gui.workspace import Workspace

READ, REVIEW, DISPUTES, ENTITIES, TIMELINE = "read", "review", "disputes", "entities", "timeline"
SEARCH = "search"


class Views(QObject):
    """The rooms of the window, one of them on screen. ``changed`` (its name) after another one is shown."""

    changed = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        context, actions = workspace.context, workspace.actions_
        self.read = ReadRoom(workspace.view, workspace.find_bar, workspace.inspector, workspace.tagging, self)
        self.review = ReviewRoom(context, actions, self)
        self.disputes = DisputesRoom(context, actions, self)
        self.disputes.cite_from(workspace.view.passage)
        self.search = SearchRoom(workspace.session, workspace.book, workspace.entities, self)
        self._dispute = ""
        """The dispute at hand when Disputes was left last."""
        self._before_search = READ
        self.entities = EntitiesRoom(context, actions, self)
        self.entities.open_articles = workspace.view.open_articles
        self.timeline = TimelineRoom(context, actions, self)
        rooms: tuple[Room, ...] = (
            self.read, self.review, self.disputes, self.entities, self.timeline, self.search
        )  # fmt: skip
        self.rooms: dict[str, Room] = {room.name: room for room in rooms}
        self.room: Room = self.read
        self._foresight = Foresight(self)

    def lay_out(self) -> None:
        """Give every room its place in the window, and its tab."""
        frame, topbar = self._workspace.frame, self._workspace.topbar
        for room in self.rooms.values():
            frame.add_room(room)
            if room.title:
                topbar.add_tab(room.name, room.title, self._workspace.actions_[f"view.{room.name}"].keys_text())
        frame.show_room(self.room)
        topbar.show_view(self.room.name)

    def connect_all(self) -> None:
        workspace, review = self._workspace, self.review
        for room in self.rooms.values():
            room.told.connect(workspace.announcer.on_told)
            room.state_changed.connect(workspace.on_actions_due)
            room.read_asked.connect(self.on_read_asked)
        workspace.topbar.view_asked.connect(self.show)
        self.search.leave_asked.connect(self.on_search_left)
        self.search.place_opened.connect(workspace.destinations.show_places)
        workspace.destinations.going.connect(self.on_read_asked)
        review.desk.screen_asked.connect(self.on_review_asked)
        review.desk.order_chosen.connect(self.on_review_order_chosen)
        self.disputes.screen_asked.connect(self.on_disputes_asked)
        self.disputes.looking.connect(workspace.on_looking)
        self.timeline.disputes_asked.connect(self.on_disputes_asked)
        review.view.shown_article.connect(self.on_article_shown)
        review.view.sheet.text.text_zoom_asked.connect(workspace.on_zoom_asked)
        workspace.reading.suggesting_changed.connect(review.view.set_reading)
        workspace.sidebar.articles.chosen.connect(self.on_article_chosen)
        workspace.sidebar.labels.label_chosen.connect(self.on_label_chosen)
        workspace.preferences.changed.connect(self.on_preferences_changed)
        self.on_preferences_changed()
        self._foresight.begin()
        workspace.view.chosen.connect(self._foresight.wait)

    @property
    def shown(self) -> str:
        return self.room.name

    @property
    def in_review(self) -> bool:
        return self.room is self.review

    @Slot(str)
    def show(self, name: str) -> None:
        """Bring a view on screen and give it the keyboard."""
        room, workspace = self.rooms[name], self._workspace
        if room is not self.room:
            left, self.room = self.room, room
            if room is self.search:
                self._before_search = left.name
            elif room is self.read and left is not self.search:
                workspace.view.let_go()  # no key joins what was chosen before one looked at other things
            if left is self.disputes and self.disputes.at_hand != self._dispute:
                self._dispute = self.disputes.at_hand
                self.timeline.note_touched(self._dispute)
            left.hide()
            workspace.actions_.bind(**{key: workspace.rooms()[key] for key in left.bindings()})
            workspace.topbar.show_view(name)
            workspace.frame.show_room(room)
            if room is self.review:
                self.review.view.set_reading(workspace.reading.suggesting)
            room.show()
            workspace.actions_.bind(**room.bindings())
            workspace.on_panes_changed()
            if self.in_review and self.review.view.record is not None:
                self.on_article_shown(self.review.view.record.article_id)
            self.changed.emit(name)
        self.focus()

    def search_everywhere(self) -> None:
        """Bring Search on screen, for the words that are selected in Read where there are any."""
        pane = self._workspace.view.row.current_pane
        words = pane.text.selected_text() if self.room is self.read and pane is not None else ""
        self.show(SEARCH)
        short = words if "\n" not in words and len(words) < 200 else ""
        self.search.ask(short, frozenset(self._workspace.view.open_articles()))
        self.focus()

    def focus(self) -> None:
        self.room.focus()

    def key(self, digit: str) -> bool:
        return self.room.key(digit)

    def typed(self, text: str) -> bool:
        return self.room.typed(text)

    def needs(self, needs: set[Need]) -> set[Need]:
        """What is there for the commands in the view on screen, given what the panes of Read have chosen."""
        return self.room.needs(needs)

    def stop(self) -> None:
        """The project is about to be closed."""
        self._foresight.stop()
        for room in self.rooms.values():
            room.stop()

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot()
    def on_search_left(self) -> None:
        """Back to where one was before searching."""
        self.show(self._before_search)

    @Slot()
    def on_read_asked(self) -> None:
        self.show(READ)

    @Slot()
    def on_review_asked(self) -> None:
        self.show(REVIEW)

    @Slot()
    def on_disputes_asked(self) -> None:
        self.show(DISPUTES)

    @Slot(str)
    def on_dispute_opened(self, dispute_id: str) -> None:
        """Show a dispute in the matrix."""
        self.show(DISPUTES)
        self.disputes.show_dispute(dispute_id)

    @Slot(str)
    def on_article_chosen(self, article_id: str) -> None:
        """A click in the list: into the pane, or Review of this article alone."""
        if self.in_review:
            self.review.desk.show_article(article_id)
            self.focus()
        else:
            self._workspace.show_article(article_id)

    @Slot(str)
    def on_label_chosen(self, label_id: str) -> None:
        """A click in the palette: tags what is chosen, or narrows Review to the label."""
        if self.in_review:
            self.review.desk.show_label(label_id)
            self.focus()
        elif not self.room.label_chosen(label_id):
            self._workspace.tagging.set_label(label_id)

    @Slot(str)
    def on_article_shown(self, article_id: str) -> None:
        if self.in_review:
            self._workspace.sidebar.model.set_open(article_id, frozenset({article_id}))

    @Slot(str)
    def on_review_order_chosen(self, order: str) -> None:
        self._workspace.preferences.update(review_order=order)
        self.review.set_order(order)

    @Slot()
    def on_preferences_changed(self) -> None:
        choices = self._workspace.preferences.choices
        self.review.view.set_zoom(choices.reading_scale)
        self.review.set_order(choices.review_order)
