"""One open project on the screen: its parts, put together and connected."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from gui import arrangement, wiring
from gui.actions import ActionSet
from gui.afterwards import Afterwards
from gui.announcer import Announcer
from gui.candidates import CandidateFinder
from gui.claim_desk import ClaimDesk
from gui.context_menus import ContextMenus
from gui.destinations import Destinations
from gui.entities import EntityBook
from gui.entity_verbs import EntityVerbs
from gui.find_bar import FindBar
from gui.following import Following
from gui.frame import Frame
from gui.history_panel import HistoryPanel
from gui.inspector.page import Context, Navigator
from gui.inspector.panel import Inspector
from gui.intake_desk import IntakeDesk
from gui.keymap import keymap
from gui.label_desk import LabelDesk
from gui.labels import LabelBook
from gui.needs import needs_of
from gui.numerals import whole
from gui.outgoing import Outgoing
from gui.pane_verbs import PaneVerbs
from gui.picking import Picking
from gui.pipelines import pipeline_name
from gui.places import PlaceCounter
from gui.preferences import Preferences
from gui.read_view import ReadView
from gui.reading_job import Reading
from gui.related import Related
from gui.session import Session
from gui.sidebar import Sidebar
from gui.statusbar import StatusBar
from gui.tagging import Tagging
from gui.tally import Counter, Tally
from gui.topbar import TopBar
from gui.verbs import EditVerbs, ViewVerbs
from gui.views import DISPUTES, READ, REVIEW, Views
from gui.wording import numbered
from storage import knowledge, reads
from storage.changes import Changes
from storage.project import Project
from storage.records import Article

if TYPE_CHECKING:
    from gui.main_window import MainWindow

log = logging.getLogger(__name__)

STEPS_AFTER = 30
"""Milliseconds from a change on the screen to the new sentences of undo and redo."""


class Workspace(QWidget):
    """Lives as long as its project is open."""

    ended = Signal()

    def __init__(
        self, project: Project, actions: ActionSet, menu: QMenu, status: StatusBar, preferences: Preferences,
        window: MainWindow,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self.window_ = window
        self.actions_ = actions
        self.status = status
        self.preferences = preferences
        self.session = Session(project, self)
        if not project.read_only:
            self.session.sign_as(preferences.choices.analyst_name)
        info = self.session.read(reads.info)
        self.project_id, self.project_name = info.id, info.name
        self.book = LabelBook(self.session, self)
        self.entities = EntityBook(self.session, self)
        self.navigator = Navigator(self)
        self.view = ReadView(self.session, self.book)
        self.sidebar = Sidebar(self.session, self.book)
        self.places = PlaceCounter(self.session, self)
        self.candidates = CandidateFinder(self.session, self)
        self.related = Related(self.session, self)
        self.context = Context(
            self.session, self.book, self.entities, self.view.feed, self.navigator, self.places, self.candidates,
            self.related,
        )  # fmt: skip
        self.inspector = Inspector(self.context)
        self.history = HistoryPanel(self.session)
        self.find_bar = FindBar()
        self.topbar = TopBar(actions, menu)
        self.announcer = Announcer(self.session, status, self.topbar, self)
        self.outgoing = Outgoing(self)
        self.tagging = Tagging(self.session, self.book, self.view, self)
        self.claims = ClaimDesk(self.session, self.book, self.view, self)
        self.labels = LabelDesk(self.session, self.book, self.project_name, self)
        self.entity_verbs = EntityVerbs(self.context, self.view, self.inspector, self)
        self.intake = IntakeDesk(self.session, window)
        model = self.session.read(knowledge.model_of) or preferences.choices.model
        self.reading = Reading(self.session, model, self)
        self.following = Following(self.session, self.view, self.related, self)
        self.picking = Picking(self.session, self.view, self.navigator, self)
        self.destinations = Destinations(self.session, self.view, self.inspector, self)
        choices = preferences.choices
        self.frame = Frame(self.sidebar, choices.sidebar_width, choices.inspector_width)
        self.views = Views(self)
        self._verbs = (EditVerbs(self), ViewVerbs(self), PaneVerbs(self))
        self.counter = Counter(self.session, self)
        self.menus = ContextMenus(self)
        self._looking_up = Afterwards(STEPS_AFTER, self)
        self._looking_up.due.connect(self.on_steps_due)
        self._steps = self.session.steps()
        self._over = False
        self._keeper = arrangement.Keeper(self)
        self._lay_out()
        wiring.connect(self)

    # --- life -----------------------------------------------------------------------------------------------------

    def begin(self, articles: Sequence[Path] = ()) -> None:
        """Show the project as it was left, begin to add articles, and take up reading and comparing."""
        self.actions_.bind(**self.rooms())
        self.status.show_pipeline(pipeline_name(self.reading.model))
        self.status.clear_message()
        self.status.veil = self.session.blind.veil
        arrangement.restore(self)
        self.topbar.show_project(self.project_name, self.sidebar.model.rowCount())
        self.counter.count_soon()
        self._tell_steps()
        self._update_actions()
        self.announcer.tell_notices()
        if articles:
            self.intake.add_paths(articles)
        else:
            self.reading.resume()

    def end(self) -> None:
        """Remember the layout, stop what runs and close the project."""
        if self._over:
            return
        self._over = True
        self.session.long.finish()
        self.intake.stop()
        self.reading.stop()
        self.views.stop()
        self.counter.stop()
        self._looking_up.stop()
        self._keeper.stop()
        self.inspector.stop()
        self.sidebar.stop()
        self.tagging.stop()
        self.labels.stop()
        self.places.stop()
        self.following.stop()
        self.related.stop()
        self.candidates.stop()
        arrangement.remember(self)
        self.actions_.bind(**dict.fromkeys(self.rooms()))
        self.session.close()
        self.status.veil = str
        self.ended.emit()

    # --- for commands ---------------------------------------------------------------------------------------------

    def rooms(self) -> dict[str, object]:
        """Who usually carries out the commands of each action room while this project is open."""
        edit, view, panes = self._verbs
        return {
            "edit": edit, "view": view, "panes": panes, "tagging": self.tagging, "claims": self.claims,
            "entities": self.entity_verbs, "entity_table": self.views.entities,
            "labels": self.labels, "intake": self.intake, "reading": self.reading, "review": self.views.review.desk,
            "disputes": self.views.disputes,
        }  # fmt: skip

    def articles(self) -> list[Article]:
        return self.session.read(reads.articles)

    def article_ids(self) -> list[str]:
        return [article.id for article in self.articles()]

    def regions(self) -> list[QWidget]:
        """Where F6 goes, in its order."""
        return [self.frame.left, self.frame.middle, self.frame.right, self.topbar]

    def focus_region(self, region: QWidget) -> None:
        """Give a region the keyboard at its most useful place."""
        if region is self.frame.middle:
            self.focus_text()
        elif region is self.topbar:
            self.topbar.search.setFocus(Qt.FocusReason.TabFocusReason)
        elif region is self.frame.right and self.frame.panel is None:
            self.views.room.focus_side()
        elif isinstance(region, QStackedWidget):
            shown = region.currentWidget()
            if shown is not None:
                shown.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_text(self) -> None:
        self.views.focus()

    def set_sidebar_shown(self, shown: bool) -> None:
        self.frame.want_left(shown)

    def set_inspector_shown(self, shown: bool) -> None:
        self.frame.want_right(shown)

    @property
    def inspector_shown(self) -> bool:
        return self.frame.right_shown

    @Slot()
    def sync_checks(self) -> None:
        """Ticks in the menus follow what is shown."""
        self.actions_["view.sidebar"].setChecked(self.frame.left_shown)
        self.actions_["view.inspector"].setChecked(self.inspector_shown)
        self.actions_["view.ribbons"].setChecked(self.view.ribbons_shown)
        self.actions_["view.rejected"].setChecked(self.view.show_rejected)
        self.actions_["view.blind"].setChecked(self.session.blind.on)
        self.topbar.show_blind(self.session.blind.on)
        self.actions_["view.follow"].setChecked(self.following.is_on)

    def toggle_history(self) -> None:
        """The history, in the place of the inspector."""
        shown = self.frame.panel is not self.history
        self.frame.show_panel(self.history if shown else None)
        if shown:
            self.set_inspector_shown(True)
            self.history.setFocus()
        else:
            self.focus_text()

    def open_beside(self, article_id: str) -> None:
        self.views.show(READ)
        if not self.view.open_beside(article_id):
            self.status.show_message(self.tr("Four panes are open; close one first."))

    def show_article(self, article_id: str) -> None:
        self.views.show(READ)
        if not self.view.open_here(article_id):
            self.status.show_message(self.tr("Every pane is pinned; let one go first (P)."))

    def inspect_article(self) -> None:
        """Show the current article itself in the inspector."""
        self.inspector.show_subject(("article", self.view.current_article))

    def add_paths(self, paths: Sequence[Path]) -> None:
        self.intake.add_paths(paths)

    def typed(self, text: str) -> bool:
        """A key that no shortcut took, by what it typed: digits, hidden signs, answers to the comparison on screen."""
        if text.isdigit() and len(text) == 1:
            return self.views.key(text)
        command_id = keymap().typed(text)
        if command_id is not None and self.actions_[command_id].isEnabled():
            self.actions_[command_id].trigger()
            return True
        if self.views.typed(keymap().meant(text)):
            return True
        return text == text.lower() and self.book.for_key(text) is not None and self.views.key(text)

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        if changes.concerns("meta"):
            self.project_name = self.session.read(reads.info).name
            self.reading.model = self.session.read(knowledge.model_of) or self.preferences.choices.model
            self.status.show_pipeline(pipeline_name(self.reading.model))
            self.window_.setWindowTitle(f"{self.project_name} – Sidelight")
        if changes.concerns("article", "meta"):  # at once: the other numbers are counted when there is time
            self.topbar.show_project(self.project_name, self.sidebar.model.rowCount())
        self.counter.count_soon()
        if self.session.forward:
            self.status.forget_step()
        # what undo and redo would do is looked up when the change has been drawn
        self._steps = ("…", None) if self.session.forward else ("…", "…")
        self._looking_up.start()
        if not self.view.in_step:  # else it tells what is chosen then, which is looked at all the same
            self._update_actions()

    @Slot()
    def on_steps_due(self) -> None:
        self._steps = self.session.steps()
        self._tell_steps()
        self._update_actions()

    @Slot()
    def on_actions_due(self) -> None:
        self._update_actions()

    @Slot(object)
    def on_counted(self, tally: Tally) -> None:
        counts = tally.counts
        self.book.set_counts(tally.labels)
        self.sidebar.model.set_reviews(tally.reviews)
        self.topbar.show_project(self.project_name, counts.articles)
        self.topbar.show_count(REVIEW, counts.suggested)
        self.topbar.show_count(DISPUTES, counts.disputes - counts.resolved)
        parts = [
            numbered(counts.entities, "entities"), numbered(counts.claims, "claims"),
            self._disputes_words(counts.disputes, counts.resolved),
            self.tr("{} to review").format(whole(counts.suggested)),
        ]  # fmt: skip
        self.status.show_counts("   ".join(parts))

    @Slot()
    def on_chosen(self) -> None:
        self.tagging.note_choice()
        self.inspector.show_passage(
            self.view.passage(), self.view.other_passage(), self.view.current_article,
            correcting=self.view.stretched_mark() is not None,
        )  # fmt: skip
        self._update_actions()

    @Slot()
    def on_panes_changed(self) -> None:
        self.sidebar.model.set_open(self.view.current_article, frozenset(self.view.open_articles()))
        self._update_actions()

    @Slot(list)
    def on_articles_added(self, ids: list[str]) -> None:
        if not self.view.open_articles():
            for article_id in self.article_ids()[:2]:
                self.view.open_beside(article_id)
            self.view.focus_article(self.article_ids()[0])
        self.sidebar.articles.show_row(ids[0])
        self.reading.start(ids)

    @Slot()
    def on_cancel_asked(self) -> None:
        if self.session.long.running:
            self.session.long.cancel()
        elif self.reading.running:
            self.reading.cancel()
        else:
            self.views.disputes.stop_looking()

    @Slot(str, object)
    def on_looking(self, words: str, share: float | None) -> None:
        """How far articles are looked through for disputes; what writes or reads is told first."""
        if not self.session.long.running and not self.reading.running:
            self.status.show_job(words, share)

    @Slot(str, object)
    def on_progress(self, words: str, share: float | None) -> None:
        if self.session.long.running:
            return  # it comes first; the other one tells again
        self.status.show_job(words, share)
        self._update_actions()

    @Slot(str)
    def on_command_asked(self, command_id: str) -> None:
        self.view.focus_text()
        command = self.actions_[command_id]
        if command.isEnabled():
            command.trigger()

    @Slot()
    def on_question_asked(self) -> None:
        self._show_inspector()
        self.on_chosen()
        self.inspector.focus_question()

    @Slot()
    def on_threshold_asked(self) -> None:
        """Choose which sentences are proposed as claims."""
        from gui.threshold_dialog import ThresholdDialog

        dialog = ThresholdDialog(self.session, self)
        dialog.chosen.connect(self.reading.use_threshold)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def on_edit_asked(self) -> None:
        self._show_inspector()
        self.inspector.focus_first()

    @Slot()
    def on_preferences_changed(self) -> None:
        self.view.set_zoom(self.preferences.choices.reading_scale)

    @Slot(int)
    def on_zoom_asked(self, step: int) -> None:
        (self._verbs[1].larger if step > 0 else self._verbs[1].smaller)()

    # --- private --------------------------------------------------------------------------------------------------

    def _disputes_words(self, disputes: int, resolved: int) -> str:
        words = numbered(disputes, "disputes")
        return self.tr("{} · {} resolved").format(words, whole(resolved)) if resolved else words

    def _lay_out(self) -> None:
        self.views.lay_out()
        self.frame.right.addWidget(self.history)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.topbar)
        column.addWidget(self.frame, 1)

    def _show_inspector(self) -> None:
        self.views.show(READ)
        self.frame.show_panel(None)
        self.set_inspector_shown(True)

    def _update_actions(self) -> None:
        undo, redo = self._steps
        writable = not self.session.read_only
        needs = needs_of(self.view, writable=writable, undo=bool(undo), redo=bool(redo), running=self.reading.running)
        self.actions_.set_state(self.views.needs(needs))

    def _tell_steps(self) -> None:
        """Say in the tooltips of undo and redo what they would do."""
        for command_id, sentence in zip(("edit.undo", "edit.redo"), self._steps, strict=True):
            command = self.actions_[command_id]
            command.setToolTip(f"{command.text()}: {sentence} ({command.keys_text()})" if sentence else command.text())

    # --- Qt -------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.frame.fold(self.width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_L and not event.isAutoRepeat() and not event.modifiers():
            self.view.row.set_show_codes(True)
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_L and not event.isAutoRepeat():
            self.view.row.set_show_codes(False)
            return
        super().keyReleaseEvent(event)
