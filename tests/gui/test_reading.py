"""The reading machine from the window: progress, Cancel, a missing model; what a person decided stays."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.reading_job import time_left
from gui.workspace import Workspace
from nlp.proposals import Segment
from storage import reads
from storage.operations import mentions
from storage.vocabulary import Status
from tests.gui.conftest import Opener

PATIENCE = 60_000


def test_articles_are_read_after_opening_and_a_decision_outlives_reading_again(
    qtbot: QtBot, window: MainWindow, project_path: Path
) -> None:
    window.desk.open_path(project_path)
    workspace = window.workspace
    assert workspace is not None
    assert workspace.reading.running
    assert window.status.cancel.isVisible()
    qtbot.waitUntil(lambda: not workspace.reading.running, timeout=PATIENCE)
    assert not window.status.cancel.isVisible()
    project = workspace.session.project
    assert reads.counts(project).suggested > 3
    first = workspace.view.undecided(workspace.view.current_article)[0]
    workspace.session.do(mentions.reject, [first])
    before = reads.counts(project).suggested
    workspace.reading.read_again()
    qtbot.waitUntil(lambda: not workspace.reading.running, timeout=PATIENCE)
    record = reads.annotation(project, first)
    assert record is not None and record.status is Status.REJECTED
    # what was rejected once is not proposed again elsewhere either
    assert reads.counts(project).suggested <= before


def test_cancel_ends_reading_and_the_window_goes_on(qtbot: QtBot, window: MainWindow, project_path: Path) -> None:
    window.desk.open_path(project_path)
    workspace = window.workspace
    assert workspace is not None
    workspace.reading.cancel()
    qtbot.waitUntil(lambda: not workspace.reading.running, timeout=PATIENCE)
    person = workspace.book.for_key("1")
    assert person is not None
    article = reads.articles(workspace.session.project)[0]
    assert workspace.session.do(mentions.tag, article.id, [Segment(0, 4)], person.id)


def test_a_model_that_is_missing_is_told_in_one_sentence(
    qtbot: QtBot, window: MainWindow, open_quietly: Opener, project_path: Path
) -> None:
    workspace: Workspace = open_quietly(project_path)
    failed = QSignalSpy(workspace.reading.failed)
    workspace.reading.model = "xx_no_such_model"
    workspace.reading.read_again()
    qtbot.waitUntil(lambda: failed.count() == 1, timeout=PATIENCE)
    assert "xx_no_such_model is not installed" in window.status.message._full
    assert not workspace.reading.running


def test_time_left_is_said_in_seconds_then_minutes() -> None:
    assert (time_left(12.4), time_left(185)) == ("12 s left", "3 min left")
