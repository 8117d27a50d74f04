"""Draws every view of the sample project, in both themes and at 100 % and 200 %: ``make screenshots``.

``python -m tests.screenshots FOLDER`` starts itself once for each scale, since Qt takes the scale at its start. The
pictures at 200 % have ``@2x`` in their names.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gui.app import build
from gui.main_window import MainWindow
from gui.preferences import config_folder, write_json
from gui.theme import set_theme
from tests.screenshots.views import SIZE, VIEWS, is_ready, make_sample

SCALES = {"1": "", "2": "@2x"}
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
    write_json(config_folder() / "settings.json", {"language": "en"})
    window, _hook = build(application)
    window.resize(*SIZE)
    window.show()
    with tempfile.TemporaryDirectory() as project_folder:
        path = Path(project_folder) / "puerto-arena.sidelight"
        make_sample(path)
        for name, view in VIEWS.items():
            view(window, path)
            while not is_ready(window):
                QTest.qWait(REST)
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


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
