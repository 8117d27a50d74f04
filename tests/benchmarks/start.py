"""From starting the process to the window drawn, and what the idle window takes."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

from tests.benchmarks.figures import Figure, at_most, beside

ROOT = Path(__file__).parents[2]
HEAVY = ("spacy", "pandas", "alembic", "numpy", "trafilatura", "sqlalchemy")


def measure(_folder: Path, short: bool) -> Iterator[Figure]:
    started()  # the first brings the files into memory
    runs = [started() for _ in range(3 if short else 7)]
    times = [run["drawn"] for run in runs]
    yield at_most("process start to window drawn, from source", median(times), "s", 0.4, f"best {min(times):.2f} s")
    loaded = sorted({name for run in runs for name in run["heavy"]})
    yield at_most("heavy libraries imported before the window is drawn", len(loaded), "", 0, " ".join(loaded))
    yield at_most("memory of the idle window", median(run["memory"] for run in runs), "MB", 150)
    bare = [started("--bare")["drawn"] for _ in range(3)]
    yield beside("for comparison: a bare Qt window", median(bare), "s")


def started(*arguments: str) -> dict[str, Any]:
    began = time.time()
    command = [sys.executable, "-m", "tests.benchmarks.start", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    found["drawn"] -= began
    return found


def child(*, bare: bool) -> None:
    """Start as main.py does, and tell when the first screen was drawn."""
    told: dict[str, Any] = {}

    def drawn() -> None:
        told["drawn"] = time.time()
        told["heavy"] = [name for name in HEAVY if name in sys.modules]

    if bare:
        _bare(drawn)
    else:
        _window(drawn)
    import psutil

    told["memory"] = psutil.Process().memory_info().rss / 1e6
    print(json.dumps(told))
    sys.stdout.flush()


def _window(drawn: Any) -> None:
    from PySide6.QtCore import QTimer

    import gui.app

    build = gui.app.build

    def built(application: Any) -> Any:
        window, hook = build(application)
        window.first_painted.connect(drawn)
        # what is loaded after the first paint (storage, the names of pipelines) belongs to the idle window
        window.first_painted.connect(lambda: QTimer.singleShot(1_500, application.quit))
        return window, hook

    gui.app.build = built
    import main

    main.main([])


def _bare(drawn: Any) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QWidget

    class Bare(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            drawn()
            QTimer.singleShot(50, QApplication.quit)

    application = QApplication(sys.argv[:1])
    window = Bare()
    window.resize(1440, 900)
    window.show()
    application.exec()


if __name__ == "__main__":
    child(bare="--bare" in sys.argv)
