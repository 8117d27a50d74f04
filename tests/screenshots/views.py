"""Every view of the window as it is shown in the documentation, on the sample project."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from gui import recents
from gui.main_window import MainWindow
from gui.theme import RESOURCES
from gui.views import DISPUTES, ENTITIES, READ, REVIEW, TIMELINE
from gui.workspace import Workspace
from storage import dispute_reads
from storage.records import Dispute

SIZE = (1440, 900)
"""Of the window, in device-independent pixels: that of the design pictures."""

TOLL = "How many protesters have died?"
"""The dispute of the sample that has everything: figures, dates, evidence, two analysts."""


def make_sample(path: Path) -> None:
    """Write the sample as a project."""
    from storage.sample import create_sample

    create_sample(path, RESOURCES / "sample" / "sample.json").close()


def _workspace(window: MainWindow, path: Path) -> Workspace:
    if window.workspace is None:
        window.desk.open_path(path)
    assert window.workspace is not None
    return window.workspace


def _toll(workspace: Workspace) -> Dispute:
    found = workspace.session.read(dispute_reads.disputes)
    return next(dispute for dispute in found if dispute.question == TOLL)


def _welcome(window: MainWindow, path: Path) -> None:
    recents.remember(path, "Puerto Arena", articles=5, open_disputes=6, reviewed=0.71)
    window.welcome.show_recents(recents.load())


def _read(window: MainWindow, path: Path) -> None:
    workspace = _workspace(window, path)
    workspace.open_beside(workspace.article_ids()[2])
    claim = workspace.session.read(dispute_reads.disputes)[0].positions[0].claims[0]
    workspace.view.choose(claim.article_id, claim.claim_id, flash=False)


def _history(window: MainWindow, path: Path) -> None:
    _workspace(window, path).toggle_history()


def _review(window: MainWindow, path: Path) -> None:
    workspace = _workspace(window, path)
    if workspace.frame.panel is not None:
        workspace.toggle_history()
    workspace.views.show(REVIEW)


def _disputes(window: MainWindow, path: Path) -> None:
    workspace = _workspace(window, path)
    workspace.views.show(DISPUTES)
    workspace.views.disputes.show_dispute(_toll(workspace).id)


def _differences(window: MainWindow, path: Path) -> None:
    _workspace(window, path).views.disputes.differ()


def _entities(window: MainWindow, path: Path) -> None:
    _workspace(window, path).views.show(ENTITIES)


def _timeline(window: MainWindow, path: Path) -> None:
    workspace = _workspace(window, path)
    workspace.views.show(TIMELINE)
    workspace.views.timeline.show_dispute(_toll(workspace).id)


def _search(window: MainWindow, path: Path) -> None:
    workspace = _workspace(window, path)
    workspace.views.show(READ)
    workspace.actions_["search.everywhere"].trigger()
    workspace.views.search.ask("Meridian")


def is_ready(window: MainWindow) -> bool:
    """Whether what other processes and threads look up for the view on screen has come."""
    workspace = window.workspace
    if workspace is None:
        return True
    if workspace.views.shown == "search":
        surface = workspace.views.search.surface
        return surface.desk.state.done and surface.view.currentIndex().isValid()
    if workspace.views.shown == "disputes":
        return not workspace.views.disputes.nearby.is_looking
    if workspace.views.shown == READ and workspace.view.passage() is not None:
        return workspace.related.latest is not None
    return True


VIEWS: dict[str, Callable[[MainWindow, Path], None]] = {
    "welcome": _welcome,
    "read": _read,
    "history": _history,
    "review": _review,
    "disputes": _disputes,
    "differences": _differences,
    "entities": _entities,
    "timeline": _timeline,
    "search": _search,
}
"""In this order: each goes on from the one before."""
