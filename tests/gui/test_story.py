"""The main job on real articles, with mouse and keyboard: in, decided, disputed, closed, open again, out."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gui.dialogs import NewProjectDialog
from gui.export_dialog import ExportDialog
from gui.main_window import MainWindow
from gui.preferences import Preferences
from gui.workspace import Workspace
from storage import reads
from tests.gui.hands import click_on, drag_over, drop, enter, press, write

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

MINERALS, ENTRY = "002_f53ab965e9033e58.txt", "004_e8b918bc01cafc59.txt"
FIRST = "China has markedly increased its footprint across Latin America"
SECOND = "the United States’ interests in that piece of the Andes"
READ_WITHIN = 60_000


@pytest.fixture
def documents(own_folders: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = own_folders / "Documents"
    folder.mkdir()
    monkeypatch.setattr("gui.dialogs.project_folder", lambda: folder)
    monkeypatch.setattr("gui.export_dialog.project_folder", lambda: folder)
    return folder


def _open(qtbot: QtBot) -> MainWindow:
    window = MainWindow(Preferences())
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return window


def _close(window: MainWindow) -> None:
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _taken_in(qtbot: QtBot, window: MainWindow, files: list[Path]) -> Workspace:
    """Drop the files on the welcome page, name the project, wait until both are read."""
    drop(window.welcome, *files)
    dialog = window.findChild(NewProjectDialog)
    assert dialog is not None
    enter(qtbot, dialog, dialog.name)
    write("Peru")
    press("Return")
    qtbot.waitUntil(lambda: window.workspace is not None)
    window.activateWindow()  # a window manager does this when a dialog goes
    workspace = window.workspace
    assert workspace is not None
    qtbot.waitUntil(lambda: len(workspace.view.open_articles()) == 2)
    qtbot.waitUntil(lambda: workspace.reading.running, timeout=READ_WITHIN)
    qtbot.waitUntil(lambda: not workspace.reading.running, timeout=READ_WITHIN)
    return workspace


def _decide(workspace: Workspace) -> dict[str, str]:
    """Confirm one suggestion, reject one, relabel one, tag a phrase by mouse; returns what to expect by quote."""
    left = workspace.view.row.panes()[0].text
    left.setFocus()
    press("N")
    accepted = _chosen_quote(workspace)
    press("A")
    rejected = _chosen_quote(workspace)
    press("R")
    relabelled = _chosen_quote(workspace)
    press("8")
    drag_over(left, "strategic")
    press("4")
    return {"accepted": accepted, "rejected": rejected, "relabelled": relabelled}


def _chosen_quote(workspace: Workspace) -> str:
    mark = workspace.view.selected_mark()
    assert mark is not None
    pane = workspace.view.row.current_pane
    assert pane is not None
    return pane.text.text[mark.start : mark.end]


def _dispute(workspace: Workspace, first: str, second: str) -> None:
    """Make a claim of a sentence on the left, mark it, join it to a passage on the right, word the question."""
    left, right = (pane.text for pane in workspace.view.row.panes())
    click_on(left, first)
    press("Escape")
    for _ in range(6):
        press("Up", CTRL, SHIFT)
        if first in left.selected_text():
            break
    press("M")
    press("X", SHIFT)
    press("Tab", CTRL)
    assert right.hasFocus()
    drag_over(right, second)
    press("X")
    field = QApplication.focusWidget()
    assert field is not None and field.objectName() == "question"
    press("A", CTRL)
    write("Who gains from Peru?")
    press("Return")


def _exported(qtbot: QtBot, window: MainWindow, target: Path) -> Any:
    press("E", CTRL)
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    assert isinstance(dialog.format, QComboBox) and isinstance(dialog.target, QLineEdit)
    enter(qtbot, dialog, dialog.target)
    write(str(target))
    press("Return")
    qtbot.waitUntil(target.is_file, timeout=10_000)
    qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible())
    return json.loads(target.read_text(encoding="utf-8"))


def test_the_main_job(qtbot: QtBot, shared_data: Path, documents: Path) -> None:
    files = [shared_data / "articles" / MINERALS, shared_data / "articles" / ENTRY]
    window = _open(qtbot)
    workspace = _taken_in(qtbot, window, files)
    suggested = reads.counts(workspace.session.project).suggested
    assert suggested > 100
    expected = _decide(workspace)
    _dispute(workspace, FIRST, SECOND)
    panes = workspace.view.open_articles()
    _close(window)

    window = _open(qtbot)
    recent = window.welcome.recents
    assert recent.model().rowCount() == 1
    qtbot.mouseClick(
        recent.viewport(), Qt.MouseButton.LeftButton, pos=recent.visualRect(recent.model().index(0, 0)).center()
    )
    qtbot.waitUntil(lambda: window.workspace is not None)
    workspace = window.workspace
    assert workspace is not None
    assert workspace.view.open_articles() == panes
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    workspace.focus_text()
    document = _exported(qtbot, window, documents / "peru.json")
    _check(document, files, expected)
    _close(window)


def _check(document: Any, files: list[Path], expected: dict[str, str]) -> None:
    assert document["project"]["name"] == "Peru"
    assert [article["text"] for article in document["articles"]] == [
        file.read_bytes().decode("utf-8-sig").replace("\r\n", "\n") for file in files
    ]
    for article in document["articles"]:
        for item in (*article["mentions"], *article["claims"]):
            for segment in item["segments"]:
                assert article["text"][segment["start"] : segment["end"]] == segment["text"]
    mentions = document["articles"][0]["mentions"]
    by_person = [item for item in mentions if item["annotator_id"] is not None]
    decided = {(_quote(item), item["label"], item["status"], item["origin"] == "human") for item in by_person}
    accepted = next(item for item in by_person if _quote(item) == expected["accepted"])
    assert decided == {
        (expected["accepted"], accepted["label"], "confirmed", False),
        (expected["relabelled"], "EVENT", "confirmed", False),
        ("strategic", "FAC", "confirmed", True),
    }
    assert Counter(item["status"] for item in mentions)["confirmed"] == 3
    claims = [claim for article in document["articles"] for claim in article["claims"] if claim["origin"] == "human"]
    assert len(claims) == 2
    assert FIRST in claims[0]["segments"][0]["text"] and claims[1]["segments"][0]["text"] == SECOND
    assert [dispute["question"] for dispute in document["disputes"]] == ["Who gains from Peru?"]
    joined = {claim["claim_id"] for position in document["disputes"][0]["positions"] for claim in position["claims"]}
    assert joined == {claim["id"] for claim in claims}
    relation = document["relations"]
    assert [(item["label"], {item["from_id"], item["to_id"]}) for item in relation] == [("contradicts", joined)]


def _quote(item: Any) -> str:
    return " ".join(segment["text"] for segment in item["segments"])
