"""The window is on the screen before anything heavy is loaded, and tells errors in one line."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from gui.app import ErrorHook
from gui.dialogs import NewProjectDialog
from gui.main_window import MainWindow
from gui.widgets import Ink

ROOT = Path(__file__).parents[2]

HEAVY = ("spacy", "sqlalchemy", "pandas", "numpy", "alembic", "trafilatura")

DRAWN = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from gui import app, main_window

class Window(main_window.MainWindow):
    def __init__(self, preferences):
        super().__init__(preferences)
        self.first_painted.connect(self.on_drawn)

    def on_drawn(self):
        heavy = [name for name in {heavy!r} if name in sys.modules]
        print("drawn with", heavy, flush=True)
        QTimer.singleShot(400, QApplication.quit)

main_window.MainWindow = Window
sys.exit(app.run())
"""


def test_the_welcome_page_is_drawn_without_heavy_imports(own_folders: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(own_folders)}
    done = subprocess.run(
        [sys.executable, "-c", DRAWN.format(heavy=HEAVY)],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "drawn with []"


def test_an_unexpected_error_is_one_line_with_details(window: MainWindow) -> None:
    hook = ErrorHook(window)
    hook.raised.connect(window.on_unexpected_error)
    try:
        raise ValueError("something odd")
    except ValueError as error:
        hook.on_exception(type(error), error, error.__traceback__)
    assert "something odd" in window.status.message.text()
    assert window.status.more.isVisible()
    assert "Traceback" in window.status._details


def test_a_project_that_cannot_be_opened_is_told_in_the_status_bar(window: MainWindow, tmp_path: Path) -> None:
    for name, content in (("missing.sidelight", None), ("foreign.sidelight", b"not a database at all")):
        path = tmp_path / name
        if content is not None:
            path.write_bytes(content)
        window.desk.open_path(path)
        assert window.workspace is None
        assert name in window.status.message.toolTip() + window.status._details


def test_a_project_that_is_not_there_yet_is_offered_to_be_made_there(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "New Peru.sidelight"
    window.desk.open_or_begin(path)
    dialog = window.findChild(NewProjectDialog)
    assert dialog is not None and not path.exists()  # nothing is made for a name that was mistyped
    assert window.status.message.text() == ""
    assert (dialog.name.text(), dialog.path) == ("New Peru", path)
    assert any("New Peru.sidelight is not there yet" in ink.text() for ink in dialog.findChildren(Ink))
    dialog.name.setText("Peru in 2026")
    dialog.accept()
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert window.workspace is not None
    assert (window.workspace.session.project.path, window.workspace.project_name) == (path, "Peru in 2026")


def test_a_project_in_a_folder_that_is_not_there_is_refused(window: MainWindow, tmp_path: Path) -> None:
    window.desk.open_or_begin(tmp_path / "gone" / "new.sidelight")
    assert window.findChild(NewProjectDialog) is None
    assert window.status.message.text()


def test_a_second_window_reads_only_and_says_why(qtbot: QtBot, window: MainWindow, project_path: Path) -> None:
    from storage.lifecycle import open_project

    first = open_project(project_path)
    window.desk.open_path(project_path)
    workspace = window.workspace
    assert workspace is not None
    assert workspace.session.read_only
    assert "Read only" in workspace.topbar._saved.text()
    assert not window.actions_["intake.add_files"].isEnabled()
    assert not window.actions_["tagging.accept"].isEnabled()
    first.close()


def test_why_a_project_can_only_be_read_is_said_exactly(window: MainWindow, project_path: Path) -> None:
    from storage.lifecycle import open_project

    first = open_project(project_path)
    window.desk.open_path(project_path)
    assert window.workspace is not None
    assert project_path.name in window.workspace.session.why_read_only()
    assert "already open" in window.workspace.session.why_read_only()
    first.close()
