"""The parts of the Entities view put together: toolbar, table and strip in the middle, the page at the right."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from gui.actions import ActionSet
from gui.background import Task
from gui.entities_view.side import EntitySide
from gui.entities_view.strip import Strip
from gui.entities_view.table_model import EntityModel, Loaded, Which, patched, prepared
from gui.entities_view.table_view import EntityView
from gui.entities_view.toolbar import Toolbar
from gui.inspector.page import Context, Navigator
from gui.widgets import Ink
from storage.entity_table import article_columns, article_count, entity_table
from storage.errors import SidelightError
from storage.project import Project

MOST_COLUMNS = 12
"""Articles that are columns however wide the window is: more of them nobody compares at a glance."""

LARGE, FEW = 5_000, 200
"""Entities from which on a table is not read as a whole after each step; of so few at most a step is shown at once."""

WHOLE_AFTER = 1_500
"""Milliseconds of quiet after which a large table is read as a whole: seconds of a thread's work."""


def _read(project: Project, open_articles: Sequence[str], most: int) -> Loaded:
    """Read the table with as many articles as have room; runs in a thread of its own."""
    columns = article_columns(project, open_articles, most=most)
    table = entity_table(project, [column.id for column in columns])
    return prepared(table, columns, article_count(project))


def _renewed(held: Loaded, found: Loaded) -> Loaded:
    """What is shown already where nothing has changed: to compare twenty thousand rows is the thread's work too."""
    return held if found == held else found


class EntitiesDesk(QWidget):
    """Reads the table away from the event loop; the newest question wins.

    ``followed_id`` is the entity that page and strip show; ``wanted_id`` becomes the current row after the next read.
    """

    def __init__(self, context: Context, actions: ActionSet) -> None:
        super().__init__()
        self._usual = context.navigator
        self.context = replace(context, navigator=Navigator(self))
        self._project = context.session.project
        self._book = context.book
        self._task: Task | None = None
        self._waiting: Sequence[str] | None = None
        self._asked: Sequence[str] = ()
        self._whole = QTimer(self)
        self._whole.setSingleShot(True)
        self._whole.timeout.connect(self.on_quiet)
        self.followed_id = ""
        self.wanted_id = ""
        self.model = EntityModel(context.book, self)
        self.model.veil = context.session.blind.veil
        self.view = EntityView(self.model, context.book)
        self.toolbar = Toolbar(actions)
        self.strip = Strip(self.context)
        self.side = EntitySide(self.context)
        self._empty = Ink(ink="ink3", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._stack)
        self._split.addWidget(self.strip)
        self._split.setStretchFactor(0, 1)
        self._split.setSizes([560, 270])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self._split, 1)
        self._connect()

    @property
    def is_settled(self) -> bool:
        """Whether nothing is being read and the page shows what it should."""
        return self._task is None and self._waiting is None and self.strip.is_settled and self.side.is_settled

    def load(self, open_articles: Sequence[str]) -> None:
        """Read the table anew; articles that are open in panes are columns before the others."""
        if self._task is not None:
            self._waiting = open_articles
            return
        project, most, held = self._project, min(self.view.article_room, MOST_COLUMNS), self.model.loaded
        self._task = Task(lambda: _renewed(held, _read(project, open_articles, most)), self)
        self._task.done.connect(self.on_read)
        self._task.failed.connect(self.on_failed)
        self._task.finished.connect(self._task.deleteLater)
        self._task.start()

    def renew(self, ids: Collection[str], open_articles: Sequence[str]) -> None:
        """Entities changed: read the table anew; of a large one these rows at once, the whole when things are quiet."""
        if len(self.model.loaded.lines) < LARGE:
            self.load(open_articles)
            return
        if 0 < len(ids) <= FEW and self._task is None:
            columns = [column.id for column in self.model.columns]
            table = self.context.session.read(entity_table, columns, list(ids))
            self._take(patched(self.model.loaded, table, ids))
        self._asked = open_articles
        self._whole.start(WHOLE_AFTER)

    @Slot()
    def on_quiet(self) -> None:
        self.load(self._asked)

    def stop(self) -> None:
        """Wait for what is being read and follow nothing more."""
        self._waiting = None
        self._whole.stop()
        if self._task is not None:
            self._task.stop()
            self._task = None
        self.strip.stop()
        self.side.stop()

    def target(self, ids: Sequence[str]) -> str:
        """Into which of several entities they are merged: the one with the edge, else the one named most."""
        current = self.view.current_id()
        if current in ids:
            return current
        return max(ids, key=lambda key: self.model.line(self.model.row_of(key)).mentions)

    def mentions_of(self, entity_id: str) -> int:
        """How often an entity is named, as the table says."""
        row = self.model.row_of(entity_id)
        return self.model.line(row).mentions if row >= 0 else 0

    def narrow_to(self, label_id: str) -> None:
        """Show one type only, or all again when it is the one that is shown."""
        self._narrow(label_id="" if label_id == self.model.label_id else label_id)

    def go_to(self, entity_id: str) -> None:
        """Make an entity the current row; filters that hide it are lifted."""
        if self.view.choose(entity_id):
            return
        if self.model.columnCount() > 3 and self.model.counts()[Which.ALL]:
            self.toolbar.filter.clear()
            self._narrow(which=Which.ALL, words="", label_id="")
            if self.view.choose(entity_id):
                return
        self.wanted_id = entity_id

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(object)
    def on_read(self, loaded: Loaded) -> None:
        self._task = None
        self._take(loaded)
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.load(waiting)

    @Slot(object)
    def on_failed(self, error: SidelightError | None) -> None:
        """The table stays what it was until something has it read again."""
        self._task = None
        self.context.session.on_unread(error)
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.load(waiting)

    def _take(self, loaded: Loaded) -> None:
        """Show a table; the current row and what is selected stay, or what was asked for becomes the current row."""
        if loaded is self.model.loaded and not (self.wanted_id or self.context.session.blind.on):
            self._show_heads()
            return
        current, selected = self.view.current_id(), frozenset(self.view.selected_ids())
        hidden = self.context.session.blind.veiled(list(loaded.columns))  # what a thread reads knows no veil
        self.model.load(replace(loaded, columns=tuple(hidden)))
        wanted, self.wanted_id = self.wanted_id or current, ""
        if not wanted or self.view.current_id() != wanted or frozenset(self.view.selected_ids()) != selected:
            keep = selected if wanted == current else frozenset()
            if not self.view.choose(wanted, keep) and not self.view.selected_ids() and self.model.rowCount():
                self.view.choose(self.view.current_id() or self.model.line(0).id)
        self._show_heads()

    @Slot(object)
    def on_which_chosen(self, which: Which) -> None:
        self._narrow(which=which)

    @Slot(str)
    def on_words_typed(self, words: str) -> None:
        self._narrow(words=words)

    @Slot()
    def on_label_cleared(self) -> None:
        self._narrow(label_id="")

    @Slot(str)
    def on_entity_asked(self, entity_id: str) -> None:
        self.go_to(entity_id)

    # --- private --------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.toolbar.which_chosen.connect(self.on_which_chosen)
        self.toolbar.filter.textChanged.connect(self.on_words_typed)
        self.toolbar.label_cleared.connect(self.on_label_cleared)
        own = self.context.navigator
        own.entity_asked.connect(self.on_entity_asked)
        own.article_asked.connect(self._usual.article_asked)
        own.dispute_asked.connect(self._usual.dispute_asked)
        own.passage_asked.connect(self._usual.passage_asked)
        own.command_asked.connect(self._usual.command_asked)

    def _narrow(self, *, which: Which | None = None, words: str | None = None, label_id: str | None = None) -> None:
        current = self.view.current_id()
        self.model.show_only(which, words, label_id)
        if not self.view.choose(current) and self.model.rowCount():
            self.view.choose(self.model.line(0).id)
        self._show_heads()

    def _show_heads(self) -> None:
        model = self.model
        self.toolbar.show_counts(model.counts(), model.which)
        self.toolbar.show_label(self._book.name_of(model.label_id) if model.label_id else "")
        self.toolbar.show_columns(len(model.columns), model.articles)
        self.toolbar.show_selected(len(self.view.selected_ids()))
        nothing = self.tr("No entities yet: they appear when articles have been read.")
        if model.counts()[Which.ALL]:
            nothing = self.tr("No entity fits this filter.")
        self._empty.set_text(nothing)
        self._stack.setCurrentWidget(self.view if model.rowCount() else self._empty)
