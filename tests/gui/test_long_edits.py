"""Edits of very many rows: the window lives on, other changes wait, stopping changes nothing, undo brings all back."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.inspector.article_page import ArticlePage
from gui.inspector.fields import TextField
from gui.main_window import MainWindow
from gui.workspace import Workspace
from nlp.proposals import Segment
from storage import reads
from storage.changes import Changes
from storage.errors import DiskFull
from storage.lifecycle import create_project, open_project
from storage.operations.articles import edit_article
from storage.operations.labels import merge_labels
from storage.operations.mentions import tag
from storage.progress import wrote
from storage.project import Project


@pytest.fixture
def labelled(workspace: Workspace) -> Workspace:
    """Two labels, each on a mention."""
    article = workspace.article_ids()[0]
    labels = {label.name: label.id for label in workspace.book.all()}
    for name, start in (("PERSON", 0), ("ORG", 5)):
        assert workspace.session.do(tag, article, [Segment(start, start + 4)], labels[name])
    return workspace


@pytest.fixture
def long(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every edit counts as one of many rows."""
    monkeypatch.setattr("gui.session.LONG_ROWS", -1)
    monkeypatch.setattr("gui.session.LONG_BYTES", -1)


class Held:
    """An edit that waits in its thread until it is let go."""

    def __init__(self) -> None:
        self.begun, self.gate = threading.Event(), threading.Event()

    def __call__(self, project: Project, article_id: str) -> Changes:
        self.begun.set()
        self.gate.wait(10)
        wrote(1)
        return edit_article(project, article_id, title="Written in a thread")


@pytest.fixture
def held(labelled: Workspace, long: None) -> Iterator[Held]:
    edit = Held()
    labelled.session.do_many("Writing", edit, labelled.article_ids()[0], rows=10)
    assert edit.begun.wait(10)
    yield edit
    edit.gate.set()
    labelled.session.long.finish()


def titles(workspace: Workspace) -> set[str]:
    return {article.title for article in reads.articles(workspace.session.project)}


def test_merging_labels_and_undoing_it_happen_in_a_thread(labelled: Workspace, long: None, qtbot: QtBot) -> None:
    session = labelled.session
    labels = {label.name: label.id for label in labelled.book.all()}
    before = {mark.id: mark.label_id for mark in session.read(reads.marks, labelled.article_ids()[0])}
    with qtbot.waitSignal(session.long.finished):
        assert session.do_many("Merging", merge_labels, labels["PERSON"], [labels["ORG"]], rows=2)
    assert labelled.book.get(labels["ORG"]) is None
    after = {mark.id: mark.label_id for mark in session.read(reads.marks, labelled.article_ids()[0])}
    assert set(after.values()) == {labels["PERSON"]}
    with qtbot.waitSignal(session.undone):
        session.undo()
        assert session.long.running
    assert {mark.id: mark.label_id for mark in session.read(reads.marks, labelled.article_ids()[0])} == before
    with qtbot.waitSignal(session.redone):
        session.redo()
    assert labelled.book.get(labels["ORG"]) is None


def test_other_changes_are_refused_in_words_meanwhile(labelled: Workspace, held: Held, qtbot: QtBot) -> None:
    assert labelled.status.job.text() == "Writing"
    with qtbot.waitSignal(labelled.session.failed) as told:
        assert labelled.session.do(edit_article, labelled.article_ids()[1], title="No") is None
    assert told.args == ["Writing: other changes have to wait until that is done."]
    with qtbot.waitSignal(labelled.session.long.finished):
        held.gate.set()
    assert "Written in a thread" in titles(labelled)
    assert labelled.session.do(edit_article, labelled.article_ids()[1], title="Yes")


def test_stopped_it_changes_nothing(labelled: Workspace, held: Held, qtbot: QtBot) -> None:
    before = titles(labelled)
    with qtbot.waitSignal(labelled.session.long.finished):
        labelled.status.cancel_asked.emit()
        held.gate.set()
    assert titles(labelled) == before
    assert labelled.status.message.text() == "Writing: stopped, nothing was changed."
    assert not labelled.status.cancel.isVisible()


def test_closing_the_project_waits_until_it_is_kept(labelled: Workspace, held: Held) -> None:
    path = labelled.session.project.path
    held.gate.set()
    labelled.end()
    project = open_project(path)
    assert "Written in a thread" in {article.title for article in reads.articles(project)}
    project.close()


def test_what_was_kept_just_before_closing_is_told_to_no_view(labelled: Workspace, held: Held, qtbot: QtBot) -> None:
    told: list[Changes] = []
    labelled.session.changed.connect(told.append)
    held.gate.set()
    for thread in threading.enumerate():
        if thread.name == "sidelight-task":
            thread.join(10)  # what it brings is on its way, and the event loop has not taken it yet
    labelled.end()
    with qtbot.assertNotEmitted(labelled.session.changed, wait=50):
        pass
    assert told == []


def test_words_that_cannot_be_written_meanwhile_stay_in_their_field(
    labelled: Workspace, held: Held, qtbot: QtBot
) -> None:
    """They are an edited field's again, which no page takes away, and can be committed when the edit is done."""
    here = labelled.view.current_article
    labelled.inspector.show_subject(("article", here))
    page = labelled.inspector.page
    assert isinstance(page, ArticlePage)
    field = page.findChild(TextField, "byline")
    assert field is not None
    field.setText("A. Reporter")
    field.on_return()
    assert (field.text(), field.is_edited, page.is_edited) == ("A. Reporter", True, True)
    with qtbot.waitSignal(labelled.session.long.finished):
        held.gate.set()
    assert labelled.inspector.page is page
    field.on_return()
    article = reads.article(labelled.session.project, here)
    assert article is not None
    assert article.byline == "A. Reporter"
    assert not field.is_edited


def test_closing_the_window_finishes_in_words_and_then_closes(
    window: MainWindow, labelled: Workspace, held: Held, qtbot: QtBot
) -> None:
    path = labelled.session.project.path
    window.close()
    assert window.isVisible() and window.workspace is labelled
    assert window.status.message.text() == "Finishing “Writing”, closing then. Close again to stop it."
    held.gate.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    project = open_project(path)
    assert "Written in a thread" in {article.title for article in reads.articles(project)}
    project.close()


def test_closing_twice_stops_it_and_nothing_of_it_is_kept(
    window: MainWindow, labelled: Workspace, held: Held, qtbot: QtBot
) -> None:
    path, before = labelled.session.project.path, titles(labelled)
    window.desk.close_project()
    window.desk.close_project()
    assert window.status.message.text() == "Stopping “Writing”, closing then."
    held.gate.set()
    qtbot.waitUntil(lambda: window.workspace is None)
    project = open_project(path)
    assert {article.title for article in reads.articles(project)} == before
    project.close()


def test_what_could_not_be_written_takes_the_close_back(
    window: MainWindow, labelled: Workspace, long: None, qtbot: QtBot
) -> None:
    gate = threading.Event()

    def full(project: Project) -> Changes:
        gate.wait(10)
        raise DiskFull(project.path)

    labelled.session.do_many("Writing", full, rows=10)
    window.close()
    with qtbot.waitSignal(labelled.session.failed):
        gate.set()
    QApplication.processEvents()
    assert window.isVisible() and window.workspace is labelled
    assert window.status.message.text().startswith("! ")


def test_another_project_is_opened_when_it_is_kept(
    window: MainWindow, labelled: Workspace, held: Held, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "other.sidelight"
    create_project(other, name="Other").close()
    window.desk.open_path(other)
    assert window.workspace is labelled
    held.gate.set()
    qtbot.waitUntil(lambda: window.workspace is not labelled)
    assert window.workspace is not None and window.workspace.session.project.path == other
