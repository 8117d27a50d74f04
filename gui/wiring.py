"""Which signal of an open project's parts reaches which slot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.inspector.fields import keep_unwritten
from gui.keymap import keymap

if TYPE_CHECKING:
    from gui.workspace import Workspace


def connect(workspace: Workspace) -> None:
    """Connect the parts of a workspace, once, when all of them are there."""
    view = workspace.view
    _connect_session(workspace)
    workspace.counter.counted.connect(workspace.on_counted)
    view.chosen.connect(workspace.on_chosen)
    view.chosen.connect(workspace.destinations.note)
    view.current_changed.connect(workspace.on_panes_changed)
    view.panes_changed.connect(workspace.on_panes_changed)
    view.mark_opened.connect(workspace.on_edit_asked)
    view.dispute_opened.connect(workspace.views.on_dispute_opened)
    view.add_asked.connect(workspace.intake.add_files)
    workspace.frame.shown_changed.connect(workspace.sync_checks)
    view.menu_asked.connect(workspace.menus.on_text_menu)
    workspace.sidebar.articles.menu_asked.connect(workspace.menus.on_article_menu)
    workspace.sidebar.label_asked.connect(workspace.labels.add)
    workspace.sidebar.labels_asked.connect(workspace.labels.edit)
    workspace.labels.told.connect(workspace.status.show_message)
    workspace.labels.failed.connect(workspace.status.show_error)
    workspace.book.free_letters = keymap().free_letters
    view.row.zoomed.connect(workspace.announcer.on_pane_zoomed)
    workspace.following.told.connect(workspace.status.show_message)
    workspace.picking.told.connect(workspace.status.show_message)
    workspace.sidebar.add_asked.connect(workspace.intake.add_files)
    workspace.sidebar.articles.chosen_beside.connect(workspace.open_beside)
    workspace.views.connect_all()
    workspace.inspector.label_asked.connect(workspace.tagging.set_label)
    workspace.history.closed.connect(workspace.toggle_history)
    workspace.entity_verbs.told.connect(workspace.status.show_message)
    workspace.tagging.told.connect(workspace.announcer.on_told)
    workspace.tagging.edit_asked.connect(workspace.on_edit_asked)
    workspace.claims.told.connect(workspace.status.show_message)
    workspace.claims.question_asked.connect(workspace.on_question_asked)
    workspace.status.offer_taken.connect(workspace.tagging.everywhere)
    workspace.status.undo_taken.connect(workspace.actions_["edit.undo"].trigger)
    workspace.status.cancel_asked.connect(workspace.on_cancel_asked)
    workspace.intake.added.connect(workspace.on_articles_added)
    workspace.intake.told.connect(workspace.status.show_message)
    workspace.intake.failed.connect(workspace.status.show_error)
    workspace.intake.progress.connect(workspace.on_progress)
    workspace.reading.progress.connect(workspace.on_progress)
    workspace.reading.told.connect(workspace.status.show_message)
    workspace.reading.failed.connect(workspace.status.show_error)
    workspace.reading.threshold_asked.connect(workspace.on_threshold_asked)
    workspace.reading.model_ready.connect(workspace.status.show_pipeline)
    workspace.outgoing.told.connect(workspace.status.show_message)
    workspace.outgoing.failed.connect(workspace.status.show_error)
    workspace.topbar.search_asked.connect(workspace.actions_["search.palette"].trigger)
    workspace.navigator.mark_asked.connect(workspace.destinations.show_chosen)
    workspace.navigator.entity_asked.connect(workspace.destinations.show_entity)
    workspace.navigator.article_asked.connect(workspace.show_article)
    workspace.navigator.dispute_asked.connect(workspace.destinations.show_dispute)
    workspace.navigator.command_asked.connect(workspace.on_command_asked)
    workspace.navigator.passage_asked.connect(workspace.destinations.show_beside)
    workspace.navigator.words_asked.connect(workspace.destinations.show_places)
    workspace.navigator.told.connect(workspace.status.show_message)
    workspace.navigator.undoable.connect(workspace.announcer.on_undoable)
    workspace.preferences.changed.connect(workspace.on_preferences_changed)


def _connect_session(workspace: Workspace) -> None:
    session = workspace.session
    session.changed.connect(workspace.on_changed)
    session.refused.connect(keep_unwritten)
    session.failed.connect(workspace.status.show_error)
    session.long.progress.connect(workspace.announcer.on_writing)
    session.long.stopped.connect(workspace.announcer.on_writing_stopped)
    session.noticed.connect(workspace.status.show_error)
    session.saving.connect(workspace.topbar.show_saving)
    session.saved.connect(workspace.topbar.show_saved)
    session.undone.connect(workspace.announcer.on_undone)
    session.redone.connect(workspace.announcer.on_redone)
