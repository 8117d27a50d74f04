"""A read in the background that fails is told once, leaves what is shown, and is made good by the next change."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from gui import candidates, sidebar
from gui.entities_view.room import EntitiesRoom
from gui.places import PlaceCounter
from gui.review.queue import ReviewQueue
from gui.session import Session
from gui.workspace import Workspace
from storage import reads, review_counts
from storage.errors import DiskTrouble, Reason
from storage.operations import entities, mentions
from storage.project import Project
from tests.gui.conftest import Opener
from tests.gui.hands import press


@contextmanager
def bad_disk(project: Project) -> Iterator[list[str]]:
    """The disk answers no thread but the window's; yields what was asked for in vain."""
    asked: list[str] = []

    def refuse(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if threading.current_thread().name == "sidelight-task":
            asked.append(statement)
            error = sqlite3.OperationalError("disk I/O error")
            error.sqlite_errorcode = sqlite3.SQLITE_IOERR
            raise error

    event.listen(project._engine, "before_cursor_execute", refuse)
    try:
        yield asked
    finally:
        event.remove(project._engine, "before_cursor_execute", refuse)


@pytest.fixture
def told(workspace: Workspace) -> list[str]:
    words: list[str] = []
    workspace.session.failed.connect(words.append)
    return words


def _tag(workspace: Workspace, words: str) -> str:
    person = workspace.book.for_key("1")
    assert person is not None
    changes = workspace.session.do(mentions.tag_all, words, person.id)
    assert changes is not None
    project = workspace.session.project
    article = reads.articles(project)[0].id
    ids = [mark.id for mark in reads.marks(project, article)]
    return next(mark.id for mark in reads.full_annotations(project, ids) if mark.quote == words)


def test_the_tally_counts_again_after_a_failure(qtbot: QtBot, workspace: Workspace, told: list[str]) -> None:
    counter = workspace.counter
    qtbot.waitUntil(lambda: counter.latest is not None and counter._task is None)
    with bad_disk(workspace.session.project) as asked:
        _tag(workspace, "Ana Ruiz")
        qtbot.waitUntil(lambda: bool(asked) and counter._task is None)
    assert len(told) == 1 and "toll.sidelight" in told[0]
    with qtbot.waitSignal(counter.counted):
        _tag(workspace, "Andean Institute")
    assert counter.latest is not None and sum(counter.latest.labels.values()) == 5


def test_the_sidebar_counts_what_it_missed_with_the_next_change(
    qtbot: QtBot, open_quietly: Opener, project_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sidebar, "AT_ONCE", 0)
    workspace = open_quietly(project_path)
    side = workspace.sidebar
    with bad_disk(workspace.session.project):
        _tag(workspace, "Ana Ruiz")
        qtbot.waitUntil(lambda: bool(side._asked) and side._task is None)
    _tag(workspace, "Andean Institute")
    articles = reads.articles(workspace.session.project)
    qtbot.waitUntil(lambda: all(side.model._reviews.get(each.id) is not None for each in articles))
    assert [side.model._reviews[each.id].decided for each in articles] == [3, 2]


def test_places_are_counted_when_they_are_asked_for_again(qtbot: QtBot, workspace: Workspace, told: list[str]) -> None:
    mark = _tag(workspace, "Ana Ruiz")
    places = PlaceCounter(workspace.session, workspace)
    with bad_disk(workspace.session.project):
        places.count(mark)
        qtbot.waitUntil(lambda: not places.is_counting)
    with qtbot.waitSignal(places.counted):
        places.count(mark)
    assert len(told) == 1, "said once, though the tally failed too"


def test_candidates_are_looked_for_again(qtbot: QtBot, workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidates, "FEW", -1)
    mark = _tag(workspace, "Ana Ruiz")
    made = workspace.session.do(entities.new_entity, mark, "Ana Ruiz")
    assert made is not None and made.result_id is not None
    finder = candidates.CandidateFinder(workspace.session, workspace)
    with bad_disk(workspace.session.project):
        finder.find(made.result_id)
        qtbot.waitUntil(lambda: not finder.is_looking)
    with qtbot.waitSignal(finder.found):
        finder.find(made.result_id)


def test_review_gathers_again_at_the_next_change(
    qtbot: QtBot, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(review_counts, "_LARGE", -1)
    queue = ReviewQueue(workspace.session, workspace)
    with bad_disk(workspace.session.project):
        queue.reload()
        qtbot.waitUntil(lambda: queue._task is None)
    assert not queue.gathering
    with qtbot.waitSignal(queue.changed):
        queue.reload()
    qtbot.waitUntil(lambda: queue._task is None and queue._counted)


def test_the_table_of_entities_and_its_strip_read_again(qtbot: QtBot, workspace: Workspace) -> None:
    mark = _tag(workspace, "Ana Ruiz")
    made = workspace.session.do(entities.new_entity, mark, "Ana Ruiz")
    assert made is not None and made.result_id is not None
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    press("4", Qt.KeyboardModifier.ControlModifier)
    room = workspace.views.room
    assert isinstance(room, EntitiesRoom)
    desk = room.desk
    qtbot.waitUntil(lambda: desk.is_settled)
    with bad_disk(workspace.session.project):
        desk.load([])
        desk.strip.show_entity(made.result_id, "Ana Ruiz")
        qtbot.waitUntil(lambda: desk.is_settled)
    desk.load([])
    desk.strip.show_entity(made.result_id, "Ana Ruiz")
    qtbot.waitUntil(lambda: desk.is_settled)
    assert desk.model.rowCount() == 1 and desk.strip.model.rowCount() > 0


def test_another_failure_after_a_change_is_told_again(workspace: Workspace, told: list[str]) -> None:
    session: Session = workspace.session
    error = DiskTrouble(session.project.path, Reason.DISK_ERROR)
    session.on_unread(error)
    session.on_unread(error)
    assert len(told) == 1
    _tag(workspace, "Ana Ruiz")
    session.on_unread(error)
    session.on_unread(None)
    assert len(told) == 2
