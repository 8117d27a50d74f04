"""Taking articles in: what came, what was there already, what could not be read; never a dialog about it."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from gui.desk import proposed_name
from gui.dialogs import file_stem, free_path
from gui.workspace import Workspace
from storage import reads
from tests.gui.conftest import FIRST
from tests.gui.hands import drop


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


def test_pasted_text_becomes_an_article(workspace: Workspace) -> None:
    workspace.intake.on_pasted("Pasted title\n\nAnd the text of it, long enough to be read.")
    assert workspace.articles()[-1].title == "Pasted title"


def test_project_names_and_files() -> None:
    assert file_stem("Perú: toll & truth") == "perú-toll-truth"
    assert proposed_name([]) == ""


def test_a_taken_name_gets_a_number(tmp_path: Path) -> None:
    (tmp_path / "peru.sidelight").touch()
    assert free_path(tmp_path, "Peru").name == "peru-2.sidelight"
