"""A real window with real projects; every signal and error reaches the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.preferences import Preferences
from gui.theme import init_theme
from gui.workspace import Workspace
from storage.intake import read_pasted
from storage.lifecycle import create_project
from storage.operations.articles import add_articles
from storage.project import Project
from tests.support.originals import Originals

FIRST = (
    "Toll rises after the raid\n\n"
    "LIMA, 9 January 2025. The Interior Ministry said on Thursday that 27 people had died. "
    "Ana Ruiz, who leads the Andean Institute, called the figure final.\n\n"
    "Ruiz spoke in Lima. The Andean Institute was founded in 1990 in Cusco."
)
SECOND = (
    "At least fifty dead, rights groups say\n\n"
    "LIMA, 20 January 2025. At least 50 people have been killed, the Ombudsman said on Monday. "
    "Ana Ruiz of the Andean Institute did not answer questions.\n\n"
    "The mayor of Cusco asked for calm."
)


@pytest.fixture(scope="session", autouse=True)
def look(qapp: QApplication) -> None:
    """The light theme with the bundled fonts and the numbers of English, once for all tests."""
    QLocale.setDefault(QLocale("en"))
    init_theme(qapp, "light")


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """The window on its welcome page."""
    QGuiApplication.clipboard().clear()  # what another test copied is nothing that this one pastes
    made = MainWindow(Preferences())
    made.resize(1440, 900)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def make_toll(path: Path) -> None:
    project: Project = create_project(path, name="Toll")
    add_articles(project, [read_pasted(FIRST), read_pasted(SECOND)])
    project.close()


@pytest.fixture
def project_path(originals: Originals, tmp_path: Path) -> Path:
    """A project of two short articles that nobody has read."""
    return originals.copy(make_toll, tmp_path / "toll.sidelight")


Opener = Callable[[Path], Workspace]


@pytest.fixture
def open_quietly(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Opener:
    """Opens a project whose articles count as read and compared: no process is started for tests that need none."""
    monkeypatch.setattr("gui.orders.reads.unread_articles", lambda _project: [])
    monkeypatch.setattr("gui.reading_job.left_uncompared", lambda _project: False)
    monkeypatch.setattr("gui.disputes.nearby.REST", 600_000)

    def opener(path: Path) -> Workspace:
        window.desk.open_path(path)
        assert window.workspace is not None
        window.workspace.view.focus_text()
        return window.workspace

    return opener


@pytest.fixture
def workspace(open_quietly: Opener, project_path: Path) -> Workspace:
    return open_quietly(project_path)


@pytest.fixture
def sample(qtbot: QtBot, open_quietly: Opener, sample_file: Path) -> Workspace:
    """The sample as an analyst left it, on its Read view with the keyboard in the text."""
    workspace = open_quietly(sample_file)
    workspace.window_.activateWindow()
    qtbot.waitUntil(workspace.window_.isActiveWindow)
    workspace.focus_text()
    return workspace
