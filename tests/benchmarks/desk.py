"""The real window on a project, driven from inside its own process: what the figures of gui/ are measured on."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import psutil
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

import gui.app
from gui.main_window import MainWindow
from gui.reader.pane import ReaderPane
from gui.workspace import Workspace

WIDTH, HEIGHT = 1440, 900
PATIENCE = 120.0
"""Seconds that anything may take before the measurement is given up."""


class Painted(QObject):
    """Counts the paint events of widgets. Events are counted before they are handled: pump once more, then stop."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self._seen: dict[int, int] = {}
        self._widgets = widgets
        for widget in widgets:
            widget.installEventFilter(self)

    def forget(self) -> None:
        self._seen.clear()

    def all_seen(self) -> bool:
        """Whether each of the widgets was painted since ``forget``."""
        return len(self._seen) == len(self._widgets)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._seen[id(watched)] = self._seen.get(id(watched), 0) + 1
        return False


class Desk:
    """The application with its window."""

    def __init__(self) -> None:
        self.application = QApplication.instance() or QApplication(["sidelight"])
        assert isinstance(self.application, QApplication)
        self.window: MainWindow
        self.window, self._hook = gui.app.build(self.application)
        self._hook.install()
        self.window.resize(WIDTH, HEIGHT)
        self.window.show()
        self.settle()

    @property
    def workspace(self) -> Workspace:
        assert self.window.workspace is not None
        return self.window.workspace

    def open(self, path: Path) -> None:
        """Open a project and wait until its window stands still."""
        self.window.desk.open_path(path)
        self.until(lambda: self.window.workspace is not None)
        self.settle()

    def pump(self) -> None:
        """Let the event loop turn once, and delete what asked for it.

        Qt deletes nothing later where no event loop was entered, as here: panes that were closed would stay for ever.
        """
        self.application.processEvents()
        self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def until(self, condition: Callable[[], bool]) -> None:
        """Turn the event loop until something is so. Raises ``TimeoutError``."""
        end = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError("the window did not come to the point that was waited for")
            self.pump()

    def settle(self, seconds: float = 0.4) -> None:
        """Turn the event loop for a while, so that what was put off is done."""
        end = time.monotonic() + seconds
        self.until(lambda: time.monotonic() > end)

    def close_panes(self) -> None:
        for pane in list(self.workspace.view.row.panes()):
            self.workspace.view.row.close_pane(pane.article_id)
        self.settle(0.1)

    def pane(self, article_id: str) -> ReaderPane:
        found = self.workspace.view.row.pane(article_id)
        assert found is not None
        return found

    def end(self) -> None:
        self.window.close()
        self.settle(0.1)


def memory() -> float:
    """What this process holds, in MB."""
    return float(psutil.Process().memory_info().rss) / 1e6
