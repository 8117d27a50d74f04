"""Taking articles in: what came, what was there already, what could not be read; never a dialog about it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gui.desk import proposed_name
from gui.dialogs import NewProjectDialog, file_stem, free_path
from gui.intake_desk import Read
from gui.main_window import MainWindow
from gui.workspace import Workspace
from storage import reads
from storage.intake import read_pasted
from storage.lifecycle import open_project
from tests.gui.conftest import FIRST
from tests.gui.hands import drop, press


def test_the_same_text_again_is_told_and_not_added(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> None:
    again = tmp_path / "again.txt"
    again.write_text(FIRST, encoding="utf-8")
    fresh = tmp_path / "fresh.txt"
    fresh.write_text("A third one\n\nSomething else happened in Puno on Friday.", encoding="utf-8")
    with qtbot.waitSignal(workspace.intake.added):
        drop(workspace.window(), again, fresh)
    assert len(reads.articles(workspace.session.project)) == 3
    assert workspace.status.message.toolTip() + workspace.status.message.text() != ""
    assert "again.txt is here already" in workspace.status.message._full


def test_an_edited_copy_of_an_article_is_told(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> None:
    report = " ".join(f"On day {number} the water in street {number} of Orvel stood high." for number in range(9))
    (tmp_path / "first.txt").write_text(f"Floods in Orvel\n\n{report}", encoding="utf-8")
    (tmp_path / "second.txt").write_text(f"Orvel under water\n\n{report} It rains.", encoding="utf-8")
    workspace.add_paths([tmp_path / "first.txt", tmp_path / "second.txt"])
    told = "of its text stands in “Floods in Orvel” already."
    qtbot.waitUntil(lambda: told in workspace.status.message._full)
    assert "Added 2 articles." in workspace.status.message._full


def test_a_file_that_cannot_be_read_is_told_and_the_others_come(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"\x00\x01\x02\x03" * 200)
    good = tmp_path / "good.txt"
    good.write_text("A good one\n\nThere is text in this file.", encoding="utf-8")
    with qtbot.waitSignal(workspace.intake.added):
        workspace.add_paths([bad, good])
    assert "bad.txt" in workspace.status.message._full
    assert [article.title for article in workspace.articles()][-1] == "A good one"


def test_ctrl_i_on_the_welcome_page_begins_a_project_with_the_chosen_articles(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    article = tmp_path / "toll.txt"
    article.write_text(FIRST, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(article)], ""))
    qtbot.waitUntil(window.isActiveWindow)
    press("I", Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(NewProjectDialog)
    assert dialog is not None and dialog.isVisible()
    assert not window.actions_["intake.paste"].isEnabled()
    dialog.reject()


def test_an_article_that_has_come_in_is_brought_into_view(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> None:
    for number in range(14):
        (tmp_path / f"{number}.txt").write_text(f"Report {number}\n\nIt happened on day {number}.", encoding="utf-8")
    with qtbot.waitSignal(workspace.intake.added):
        workspace.add_paths([tmp_path / f"{number}.txt" for number in range(14)])
    late = tmp_path / "late.txt"
    late.write_text("A late one\n\nIt came last of all.", encoding="utf-8")
    with qtbot.waitSignal(workspace.intake.added):
        workspace.add_paths([late])
    articles = workspace.sidebar.articles
    last = articles.model().index(articles.model().rowCount() - 1, 0)
    assert articles.viewport().rect().intersects(articles.visualRect(last))


def test_the_title_never_counts_fewer_articles_than_the_list_shows(workspace: Workspace) -> None:
    workspace.counter.stop()
    workspace.intake.on_pasted("Pasted title\n\nAnd the text of it, long enough to be read.")
    assert workspace.topbar._count.text() == f"{len(workspace.articles())} articles"


def test_pasted_text_becomes_an_article(workspace: Workspace) -> None:
    workspace.intake.on_pasted("Pasted title\n\nAnd the text of it, long enough to be read.")
    assert workspace.articles()[-1].title == "Pasted title"


def test_project_names_and_files() -> None:
    assert file_stem("Perú: toll & truth") == "perú-toll-truth"
    assert proposed_name([]) == ""


def test_a_project_is_named_after_what_the_titles_share(tmp_path: Path) -> None:
    titles = (
        "Peru Treads Carefully in US-China Rivalry",
        "How China is Shaping Peru’s Future",
        "A War “for Peru’s Soul”",
    )
    for number, title in enumerate(titles):
        (tmp_path / f"{number}.txt").write_text(f"{title}\n\nThe port was opened in the spring of the year.", "utf-8")
    assert proposed_name(sorted(tmp_path.glob("*.txt"))) == "Peru, China"


def test_a_long_title_proposes_a_name_that_does_not_end_in_the_middle(tmp_path: Path) -> None:
    article = tmp_path / "one.txt"
    article.write_text("The rhythmic, insistent hum of lithium extraction plants in the desert\n\nIt goes on.", "utf-8")
    assert proposed_name([article]) == "The rhythmic, insistent hum of lithium extraction plants"


def test_a_taken_name_gets_a_number(tmp_path: Path) -> None:
    (tmp_path / "peru.sidelight").touch()
    assert free_path(tmp_path, "Peru").name == "peru-2.sidelight"


def test_many_articles_come_in_slices_and_are_one_action(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> None:
    for number in range(40):
        (tmp_path / f"{number:02}.txt").write_text(f"Report {number}\n\nIt is number {number}.", encoding="utf-8")
    slices: list[object] = []
    workspace.session.changed.connect(slices.append)
    project = workspace.session.project
    before = len(project.history())
    with qtbot.waitSignal(workspace.intake.added) as told:
        workspace.add_paths([tmp_path])
    assert told.args is not None and len(told.args[0]) == 40
    assert len(slices) == 5
    assert len(project.history()) == before + 1
    assert workspace.session.steps()[0] == "Added 40 articles"
    workspace.session.undo()
    assert len(workspace.articles()) == 2
    workspace.session.redo()
    assert len(workspace.articles()) == 42


def test_closing_while_articles_come_loses_none_that_was_read(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, tmp_path: Path
) -> None:
    drafts = tuple(read_pasted(f"Report {number}\n\nIt is number {number}.") for number in range(30))
    path = workspace.session.project.path
    workspace.intake.on_read(Read(drafts, ()))
    window.show_welcome()
    project = open_project(path)
    assert len(reads.articles(project)) == 32
    project.close()
