"""Renders every view of the sample project, in both themes and at 100 % and 200 %: ``make screenshots``.

``python -m tests.screenshots FOLDER`` starts itself once for each scale, since Qt takes the scale at its start. The
pictures at 200 % have ``@2x`` in their names.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gui import recents
from gui.app import build
from gui.main_window import MainWindow
from gui.theme import RESOURCES, set_theme
from gui.views import REVIEW
from gui.workspace import Workspace

SCALES = {"1": "", "2": "@2x"}
SIZE = (1440, 900)
REST = 700
"""Milliseconds until animations, counts and deferred drawing are done."""


def main(arguments: list[str]) -> int:
    """Draw all pictures into the folder named by the argument; returns the exit code."""
    folder = Path(arguments[0] if arguments else "docs/screenshots")
    if len(arguments) > 1:
        return _draw(folder, arguments[1])
    folder.mkdir(parents=True, exist_ok=True)
    for scale, suffix in SCALES.items():
        with tempfile.TemporaryDirectory() as home:
            environment = os.environ | {
                "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale, "HOME": home, "XDG_CONFIG_HOME": home,
                "XDG_DATA_HOME": home, "XDG_STATE_HOME": home,
            }  # fmt: skip
            command = [sys.executable, "-m", "tests.screenshots", str(folder), suffix]
            subprocess.run(command, env=environment, check=True)
    return 0


def _draw(folder: Path, suffix: str) -> int:
    application = QApplication(sys.argv[:1])
    window, _hook = build(application)
    window.resize(*SIZE)
    window.show()
    with tempfile.TemporaryDirectory() as project_folder:
        path = Path(project_folder) / "puerto-arena.sidelight"
        _make_sample(path)
        for name, view in VIEWS.items():
            view(window, path)
            for theme in ("light", "dark"):
                set_theme(theme)
                QTest.qWait(REST)
                target = folder / f"{name}-{theme}{suffix}.png"
                if not _picture(window).save(str(target)):
                    print(f"{target} could not be written", file=sys.stderr)
                    return 1
                print(target)
        window.close()
    return 0


def _picture(window: MainWindow) -> QPixmap:
    """The window with whatever dialog stands before it, as the screen would show them together."""
    picture = window.grab()
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QWidget):
        painter = QPainter(picture)
        painter.drawPixmap(dialog.pos() - window.pos(), dialog.grab())
        painter.end()
    return picture


def _make_sample(path: Path) -> None:
    from storage.sample import create_sample

    create_sample(path, RESOURCES / "sample" / "sample.json").close()


def _workspace(window: MainWindow, path: Path) -> Workspace:
    if window.workspace is None:
        window.desk.open_path(path)
    workspace = window.workspace
    assert workspace is not None
    return workspace


def _welcome(window: MainWindow, path: Path) -> None:
    recents.remember(path, "Puerto Arena", articles=5, open_disputes=4, reviewed=0.71)
    window.welcome.show_recents(recents.load())


def _read(window: MainWindow, path: Path) -> None:
    workspace = _workspace(window, path)
    workspace.open_beside(workspace.article_ids()[2])
    _choose_first_dispute(workspace)


def _choose_first_dispute(workspace: Workspace) -> None:
    from storage import dispute_reads

    dispute = dispute_reads.disputes(workspace.session.project)[0]
    claim = dispute.positions[0].claims[0]
    workspace.view.choose(claim.article_id, claim.claim_id, flash=False)


def _history(window: MainWindow, path: Path) -> None:
    workspace = _workspace(window, path)
    workspace.toggle_history()


def _review(window: MainWindow, path: Path) -> None:
    workspace = _workspace(window, path)
    workspace.toggle_history()
    workspace.views.show(REVIEW)


VIEWS: dict[str, Callable[[MainWindow, Path], None]] = {
    "welcome": _welcome,
    "read": _read,
    "history": _history,
    "review": _review,
}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
