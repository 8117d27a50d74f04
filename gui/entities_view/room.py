"""Entities as one part of the window: the table, what is known of one entity, and its mentions in context."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout

from gui import entity_edits
from gui.action_specs import Need
from gui.actions import ActionSet
from gui.inspector.page import Context
from gui.room import Room
from gui.statusbar import UNDO
from gui.widgets import Surface
from storage.changes import Changes
from storage.operations import mentions

if TYPE_CHECKING:
    from gui.entities_view.desk import EntitiesDesk

FOLLOW_AFTER = 60
"""Milliseconds after which the mentions follow a row: walking fast through the table reads nothing."""

_TABLES = ("entity", "entity_link", "annotation", "article", "source", "label", "claim", "position_claim", "dispute")


def _no_articles() -> Sequence[str]:
    return ()


class EntitiesRoom(Room):
    """Costs nothing until it is shown. ``open_articles`` says which articles are columns before all others."""

    name = "entities"
    side_width = 330

    def __init__(self, context: Context, actions: ActionSet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._actions = actions
        self._shown = self._blind_was = False
        self._desk: EntitiesDesk | None = None
        self._middle, self._side = Surface("paper"), Surface("win")
        self._middle.setObjectName("entities")
        for holder in (self._middle, self._side):
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
        self._side.setMinimumWidth(240)
        self._side.setMaximumWidth(420)
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(FOLLOW_AFTER)
        self._follow.timeout.connect(self.on_follow)
        self.open_articles: Callable[[], Sequence[str]] = _no_articles

    @property
    def title(self) -> str:
        return self.tr("Entities")

    @property
    def desk(self) -> EntitiesDesk:
        """Table, strip and page; made when they are first wanted."""
        if self._desk is None:
            self._desk = self._built()
        return self._desk

    @property
    def is_following(self) -> bool:
        """Whether the mentions below are about to follow the row."""
        return self._follow.isActive()

    def bindings(self) -> Mapping[str, object]:
        return {"entities": self, "tagging": self}

    def needs(self, needs: set[Need]) -> set[Need]:
        kept = super().needs(needs) | ({Need.ENTITIES} if Need.PROJECT in needs else set())
        if self._desk is None or Need.WRITABLE not in needs or not self._desk.view.current_id():
            return kept
        kept |= {Need.MARK, Need.ACCEPTABLE}
        page = self._desk.side.page
        if len(self._desk.view.selected_ids()) > 1 or (page is not None and page.candidates.current is not None):
            kept.add(Need.ENTITY_PAIR)
        if self._desk.strip.ticked() or (page is not None and page.names.ticked()):
            kept.add(Need.ENTITY_PART)
        return kept

    def show(self) -> None:
        self._shown = True
        desk = self.desk
        self._context.session.changed.connect(self.on_changed)
        self._context.session.blind.changed.connect(self.on_blind_changed)
        desk.load(self.open_articles())
        if self._blind_was != self._context.session.blind.on:
            desk.side.refresh()
            self._follow.start()

    def hide(self) -> None:
        if self._shown:
            self._shown = False
            self._blind_was = self._context.session.blind.on
            self._context.session.changed.disconnect(self.on_changed)
            self._context.session.blind.changed.disconnect(self.on_blind_changed)
        self._follow.stop()

    def stop(self) -> None:
        self.hide()
        if self._desk is not None:
            self._desk.stop()

    def focus(self) -> None:
        self.desk.view.setFocus()

    def focus_side(self) -> None:
        self.desk.side.focus_first()

    def key(self, digit: str) -> bool:
        """A label's digit: for the mentions chosen below, or for the entities of the selected rows."""
        label = self._context.book.for_key(digit)
        if label is None or Need.WRITABLE not in self.needs({Need.PROJECT, Need.WRITABLE}):
            return False
        if self._in_strip():
            ids = self.desk.strip.chosen_ids()
            return bool(ids) and self._context.session.do(mentions.relabel, ids, label.id) is not None
        ids = self.desk.view.selected_ids()
        return bool(ids) and entity_edits.retype(self.desk.context, ids, label.id)

    def typed(self, text: str) -> bool:
        if text == "/":
            self.filter()
            return True
        return False

    def label_chosen(self, label_id: str) -> bool:
        """A click in the palette narrows the table to a type, a second one widens it again."""
        self.desk.narrow_to(label_id)
        self.focus()
        return True

    def show_entity(self, entity_id: str) -> None:
        """Make an entity the current row, whatever the filter was."""
        self.desk.go_to(entity_id)
        self.focus()

    # --- verbs of the rooms "entities" and "entity_table" ---------------------------------------------------------

    def merge(self) -> None:
        """Merge the selected rows into the one with the edge, or take the candidate at the right in."""
        desk = self.desk
        ids = desk.view.selected_ids()
        if len(ids) > 1:
            into = desk.target(ids)
            if entity_edits.merge(desk.context, into, [key for key in ids if key != into]):
                desk.wanted_id = into
                desk.view.clear_marks()
        elif desk.side.page is not None:
            desk.side.page.candidates.merge()

    def apart(self) -> None:
        """Remember that the selected rows, or the entity and its candidate, are different things."""
        desk = self.desk
        ids = desk.view.selected_ids()
        if len(ids) > 1:
            if entity_edits.keep_apart(desk.context, ids):
                desk.view.clear_marks()
        elif desk.side.page is not None:
            desk.side.page.candidates.keep_apart()

    def split(self) -> None:
        """Move what is ticked, below or at the right, out into an entity of its own."""
        desk, ticked = self.desk, self.desk.strip.ticked()
        if ticked:
            if len(ticked) == desk.strip.model.rowCount():
                self.told.emit(self.tr("Every mention is ticked: leave one, or rename the entity."), "")
                return
            ids = [line.tagged.annotation_id for line in ticked if line.tagged is not None]
            (name, _), *_ = Counter(map(desk.strip.key_of, ticked)).most_common(1)
            entity_edits.move_out(desk.context, desk.view.current_id(), ids, name)
        elif desk.side.page is not None:
            desk.side.page.names.move_out()

    def naming(self) -> None:
        """Turn between the mentions in context and the table of names."""
        strip = self.desk.strip
        strip.show_naming(not strip.naming_shown)

    def copy_names(self) -> None:
        """Copy the table of names for a spreadsheet."""
        self.desk.strip.naming.copy()

    def filter(self) -> None:
        """Put the cursor into the filter."""
        self.desk.toolbar.filter.setFocus()
        self.desk.toolbar.filter.selectAll()

    # --- verbs of the room "tagging" ------------------------------------------------------------------------------

    def accept(self) -> None:
        """Confirm the chosen mentions, or the entities of the selected rows."""
        if self._in_strip():
            self._decide(mentions.confirm)
        elif ids := self.desk.view.selected_ids():
            entity_edits.confirm(self._context, ids)

    def reject(self) -> None:
        """Reject the chosen mentions, or delete the entities of the selected rows."""
        if self._in_strip():
            self._decide(mentions.reject)
        else:
            self.delete()

    def delete(self) -> None:
        if self._in_strip():
            self._decide(mentions.delete)
        else:
            entity_edits.delete(self.desk.context, self.desk.view.selected_ids())

    def clear(self) -> None:
        self.delete()

    def edit(self) -> None:
        """Rename, at the right: the window may be too narrow to show it unasked."""
        if not self._side.isVisible():
            self._actions["view.inspector"].trigger()
        self.focus_side()

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        if changes.concerns(*_TABLES):
            self.desk.renew(changes.touched.get("entity", ()), self.open_articles())
            self.desk.side.refresh()
            self._follow.start()

    @Slot()
    def on_blind_changed(self) -> None:
        """Outlets are hidden or named again, at the heads of columns and beside the mentions."""
        self.desk.load(self.open_articles())
        self.desk.side.refresh()
        self._follow.start()

    @Slot()
    def on_walked(self) -> None:
        """Another row is the current one, or others are selected."""
        desk = self.desk
        desk.toolbar.show_selected(len(desk.view.selected_ids()))
        if desk.view.current_id() != desk.followed_id:
            desk.followed_id = desk.view.current_id()
            desk.side.show_entity(desk.followed_id, desk.mentions_of(desk.followed_id))
            self._follow.start()
        self.state_changed.emit()

    @Slot()
    def on_follow(self) -> None:
        """Show the mentions of the current row."""
        if self._context.session.closed:
            return
        key = self.desk.view.current_id()
        self.desk.strip.show_entity(key, self._context.entities.name_of(key))

    @Slot()
    def on_room_changed(self) -> None:
        if self._shown:
            self.desk.load(self.open_articles())

    @Slot()
    def on_left(self) -> None:
        """Back to the table."""
        self.focus()

    @Slot()
    def on_table_opened(self) -> None:
        self.desk.strip.focus()

    @Slot(str, str)
    def on_place_opened(self, article_id: str, mark_id: str) -> None:
        """To the passage, in Read."""
        self.read_asked.emit()
        self._context.navigator.mark_asked.emit(article_id, mark_id)

    @Slot(str)
    def on_told(self, words: str) -> None:
        self.told.emit(words, "")

    @Slot(str)
    def on_undoable(self, words: str) -> None:
        self.told.emit(words, UNDO)

    # --- private --------------------------------------------------------------------------------------------------

    def _built(self) -> EntitiesDesk:
        from gui.entities_view.desk import EntitiesDesk

        desk = EntitiesDesk(self._context, self._actions)
        self._middle.layout().addWidget(desk)  # type: ignore[union-attr]
        self._side.layout().addWidget(desk.side)  # type: ignore[union-attr]
        desk.view.walked.connect(self.on_walked)
        desk.view.opened.connect(self.on_table_opened)
        desk.view.room_changed.connect(self.on_room_changed)
        desk.strip.opened.connect(self.on_place_opened)
        desk.strip.told.connect(self.on_told)
        desk.strip.changed.connect(self.state_changed)
        desk.strip.left.connect(self.on_left)
        desk.side.changed.connect(self.state_changed)
        desk.toolbar.filter.left.connect(self.on_left)
        desk.context.navigator.told.connect(self.on_told)
        desk.context.navigator.undoable.connect(self.on_undoable)
        desk.context.navigator.mark_asked.connect(self.on_place_opened)
        return desk

    def _in_strip(self) -> bool:
        focus = QApplication.focusWidget()
        return self._desk is not None and focus is not None and self._desk.strip.isAncestorOf(focus)

    def _decide(self, operation: Callable[..., Changes]) -> None:
        """Decide on the chosen mentions; a single one leads to the next."""
        strip = self.desk.strip
        ids = strip.chosen_ids()
        if ids and self._context.session.do(operation, ids) and len(ids) == 1 and not strip.ticked():
            row = strip.view.currentIndex().row() + 1
            if row < strip.model.rowCount():
                strip.view.setCurrentIndex(strip.model.index(row))
