"""Opening a project as it was left, and remembering how it is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from gui import layouts, recents
from gui.views import READ

if TYPE_CHECKING:
    from gui.tally import Tally
    from gui.workspace import Workspace

KEPT_AFTER = 1500
"""Milliseconds of rest after which the layout is written."""


def restore(workspace: Workspace) -> None:
    """Open the panes as they were left; a project that is new here shows its first two articles."""
    layout = layouts.load(workspace.project_id)
    ids = workspace.article_ids()
    known = set(ids)
    workspace.book.hidden = {label.id for label in workspace.book.all() if label.name in layout.hidden_labels}
    workspace.view.set_zoom(workspace.preferences.choices.reading_scale)
    workspace.view.set_ribbons_shown(layout.ribbons)
    workspace.view.show_rejected = layout.rejected
    workspace.following.set_on(layout.follow)
    panes = [pane for pane in layout.panes if pane.article_id in known]
    if panes:
        workspace.view.restore(panes, layout.current)
    else:
        for article_id in ids[:2]:
            workspace.view.open_beside(article_id)
        if ids:
            workspace.view.focus_article(ids[0])
    workspace.frame.restore(workspace.width(), left=layout.sidebar, right=layout.inspector)
    workspace.on_panes_changed()


class Keeper(QObject):
    """Keeps the panes a moment after they changed, so that they are found again after a plug was pulled."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._listed: Tally | bool = False
        """The numbers with which the welcome page would list the project if the plug were pulled now; False: none."""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(KEPT_AFTER)
        self._later.timeout.connect(self.on_due)
        view, counter = workspace.view, workspace.counter
        for changed in (view.panes_changed, view.current_changed, view.chosen, counter.counted):
            changed.connect(self.on_changed)

    def stop(self) -> None:
        """The project is about to be closed, which keeps them too."""
        self._later.stop()

    @Slot()
    def on_changed(self) -> None:
        self._later.start()

    @Slot()
    def on_due(self) -> None:
        keep_layout(self._workspace)
        tally = self._workspace.counter.latest
        if not self._listed or tally is not self._listed:
            self._listed = tally or True
            _list(self._workspace, tally)


def keep_layout(workspace: Workspace) -> None:
    """Keep which panes are open and where they stand."""
    view = workspace.view
    hidden = [label.name for label in workspace.book.all() if label.id in workspace.book.hidden]
    layout = layouts.Layout(
        view.state(), view.current_article, hidden, view.ribbons_shown, view.show_rejected,
        workspace.frame.left_wanted, workspace.frame.right_wanted, workspace.following.is_on,
    )  # fmt: skip
    layouts.save(workspace.project_id, layout)


def remember(workspace: Workspace) -> None:
    """Keep the panes, and what the welcome page says about the project."""
    keep_layout(workspace)
    widths = workspace.frame.widths() if workspace.views.shown == READ else None
    if widths is not None:
        workspace.preferences.update(sidebar_width=widths[0], inspector_width=widths[1])
    _list(workspace, workspace.counter.latest or workspace.counter.count_small())


def _list(workspace: Workspace, tally: Tally | None) -> None:
    """Put the project first on the welcome page, with its numbers where they have been counted."""
    if tally is None:
        recents.put_first(workspace.session.project.path, workspace.project_name)
        return
    counts = tally.counts
    decided = sum(review.decided for review in tally.reviews.values())
    total = decided + sum(review.suggested for review in tally.reviews.values())
    recents.remember(
        workspace.session.project.path, workspace.project_name, articles=counts.articles,
        open_disputes=counts.disputes - counts.resolved, reviewed=decided / total if total else 0.0,
    )  # fmt: skip
