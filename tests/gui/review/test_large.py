"""Review of a project that is too large to be counted and sorted between two keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.workspace import Workspace
from storage.operations import mentions
from storage.review_counts import Overview, ReviewFilter
from storage.vocabulary import Status
from tests.gui.hands import press
from tests.gui.review.conftest import Reviewer


@pytest.fixture
def large(
    qtbot: QtBot, open_quietly: Callable[[Path], Workspace], project_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Reviewer:
    """The same project, counted in a thread as a large one is."""
    monkeypatch.setattr("storage.review_counts._LARGE", 10)
    monkeypatch.setattr("gui.review.queue.AHEAD", 8)
    monkeypatch.setattr("gui.review.queue.LEAST_AHEAD", 3)
    monkeypatch.setattr("gui.review.queue.FAR_AHEAD", 8)
    workspace = open_quietly(project_path)
    found = Reviewer(workspace)
    workspace.actions_["view.review"].trigger()
    assert found.view.is_empty
    qtbot.waitUntil(lambda: not found.desk.queue.gathering)
    assert not found.view.is_empty
    found.view.focus_text()
    qtbot.waitUntil(found.view.sheet.text.hasFocus)
    return found


@pytest.mark.parametrize("order", ["review.by_article", "review.by_score", "review.by_entity"])
def test_every_suggestion_comes_once_however_it_is_sorted(qtbot: QtBot, large: Reviewer, order: str) -> None:
    large.workspace.actions_[order].trigger()
    qtbot.waitUntil(lambda: not large.desk.queue.gathering and not large.view.is_empty)
    total = large.desk.queue.tally.undecided
    seen: list[str] = []
    for _ in range(total):
        qtbot.waitUntil(lambda: large.view.sheet.text.hasFocus() and not large.view.is_empty)
        seen.append(large.record_id)
        press("A")
    qtbot.waitUntil(lambda: not large.desk.queue.gathering)
    assert large.view.is_empty
    assert len(set(seen)) == len(seen) == total
    assert all(large.status(key) is Status.CONFIRMED for key in seen)


def test_what_changes_while_it_is_counted_is_counted(
    qtbot: QtBot, open_quietly: Callable[[Path], Workspace], project_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.review_counts._LARGE", 10)
    workspace = open_quietly(project_path)
    found = Reviewer(workspace)
    article = workspace.article_ids()[0]
    ids = [mark.id for mark in workspace.view.feed.marks(article)][:6]
    workspace.actions_["view.review"].trigger()
    workspace.session.do(mentions.confirm, ids)
    qtbot.waitUntil(lambda: not found.desk.queue.gathering)
    fresh = Overview()
    fresh.count(workspace.session.project)
    assert found.desk.queue.tally == fresh.tally(ReviewFilter())
    assert found.record_id not in ids
