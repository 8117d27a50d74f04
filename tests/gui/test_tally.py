"""Counting keeps out of the way: of the window while it is open, of its end when it is closed early."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from gui import recents, sidebar
from gui.main_window import MainWindow
from storage import reads, review_counts
from storage.operations import mentions
from tests.gui.conftest import Opener


def test_many_articles_that_an_action_touched_are_counted_in_a_thread(
    qtbot: QtBot, open_quietly: Opener, project_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sidebar, "AT_ONCE", 1)
    workspace = open_quietly(project_path)
    threads: set[str] = set()

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if "GROUP BY annotation.article_id" in statement:
            threads.add(threading.current_thread().name)

    event.listen(workspace.session.project._engine, "before_cursor_execute", note)
    person = workspace.book.for_key("1")
    assert person is not None
    workspace.session.do(mentions.tag_all, "Ana Ruiz", person.id)
    model = workspace.sidebar.model
    articles = reads.articles(workspace.session.project)
    qtbot.waitUntil(lambda: all(model._reviews.get(each.id) is not None for each in articles))
    qtbot.waitUntil(lambda: workspace.sidebar._task is None)
    assert [model._reviews[each.id].decided for each in articles] == [1, 1]
    assert threads == {"sidelight-task"}


def test_a_large_project_that_is_closed_at_once_keeps_the_numbers_it_had(
    window: MainWindow, open_quietly: Opener, project_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(review_counts, "_LARGE", -1)
    recents.remember(project_path, "Toll", articles=5_000, open_disputes=7, reviewed=0.5)
    workspace = open_quietly(project_path)
    assert workspace.counter.latest is None
    window.desk.close_project()
    (recent,) = recents.load()
    assert (recent.articles, recent.open_disputes, recent.reviewed) == (5_000, 7, 0.5)
