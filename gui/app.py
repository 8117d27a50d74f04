"""Starting the window: the application object, the log, and what happens to errors that nobody caught.

Nothing here may import storage, SQLAlchemy, spaCy or pandas: the welcome page is drawn first, 0.4 s after start.
Modules of the window are imported when the language is known, since their tables of words are made then.
"""

from __future__ import annotations

import faulthandler
import logging
import logging.handlers
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from gui.background import take_turns
from gui.collector import calm
from gui.icons import app_icon
from gui.languages import speak
from gui.preferences import Preferences, log_folder
from gui.theme import init_theme, set_reading_face
from storage.patience import hurry
from storage.version import VERSION

if TYPE_CHECKING:
    from gui.main_window import MainWindow

log = logging.getLogger("sidelight")

LOG_BYTES = 1_000_000
LOG_FILES = 3


class ErrorHook(QObject):
    """Receives exceptions that nobody caught, from any thread, and tells them to the window."""

    raised = Signal(str, str)

    def install(self) -> None:
        """Put the hooks in place for the main thread and for all others."""
        sys.excepthook = self.on_exception
        threading.excepthook = self.on_thread_exception

    def on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        log.critical("unexpected %s", kind.__name__, exc_info=(kind, error, trace))
        details = "".join(traceback.format_exception(kind, error, trace))
        self.raised.emit(f"{kind.__name__}: {error}", details)

    def on_thread_exception(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.on_exception(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)


class Starter(QObject):
    """Does what waits for the first paint: loads storage in the background, then opens what was asked for."""

    ready = Signal()

    def __init__(self, window: MainWindow, path: Path | None, sample: bool) -> None:
        super().__init__(window)
        self._window = window
        self._path = path
        self._sample = sample
        self._loader = threading.Thread(target=self._load, name="load-storage", daemon=True)
        self.ready.connect(self.on_ready)
        window.first_painted.connect(self.on_first_painted)

    @Slot()
    def on_first_painted(self) -> None:
        self._loader.start()

    @Slot()
    def on_ready(self) -> None:
        self._loader.join()
        self._window.on_storage_loaded()
        if self._path is not None:
            self._window.desk.open_or_begin(self._path)
        elif self._sample:
            self._window.desk.open_sample()

    def stop(self) -> None:
        """Wait for what is being loaded: a thread that outlives the window would speak to objects that are gone."""
        if self._loader.is_alive():
            self._loader.join()

    def _load(self) -> None:
        import gui.workspace  # noqa: F401 -- it brings storage and SQLAlchemy, 0.3 s that the first paint need not wait for

        self.ready.emit()


def start_logging() -> Path | None:
    """Log ids, counts and times (never article text) to a rotating file; returns it, or None where it cannot be."""
    folder = log_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "sidelight.log"
        handler = logging.handlers.RotatingFileHandler(
            path, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8"
        )
    except OSError:
        logging.basicConfig(level=logging.WARNING)
        log.warning("the log folder %s cannot be written", folder)
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return path


def start_faulthandler() -> IO[str] | None:
    """Let crashes below Python leave their stack in crash.log."""
    try:
        file = (log_folder() / "crash.log").open("a", encoding="utf-8")
    except OSError:
        log.warning("crash.log cannot be written")
        return None
    faulthandler.enable(file)
    return file


def build(application: QApplication) -> tuple[MainWindow, ErrorHook]:
    """Make the window of a running application, with the user's look, and the hook for unexpected errors."""
    preferences = Preferences(application)
    choices = preferences.choices
    speak(application, choices.language)
    init_theme(application, choices.theme if choices.theme in ("light", "dark") else "system")  # type: ignore[arg-type]
    set_reading_face("interface" if choices.reading_face == "interface" else "serif")
    from gui.main_window import MainWindow

    calm()
    take_turns()
    hurry()
    window = MainWindow(preferences)
    hook = ErrorHook(window)
    hook.raised.connect(window.on_unexpected_error)
    return window, hook


def run(path: Path | None = None, sample: bool = False) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    start_logging()
    crash_log = start_faulthandler()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("sidelight")
    application.setApplicationDisplayName("Sidelight")
    application.setApplicationVersion(VERSION)
    application.setDesktopFileName("sidelight")
    application.setWindowIcon(app_icon())
    window, hook = build(application)
    hook.install()
    starter = Starter(window, path, sample)
    window.fit_screen()
    window.show()
    log.info("Sidelight %s started", VERSION)
    code = application.exec()
    starter.stop()
    starter.deleteLater()
    log.info("Sidelight ended with %d", code)
    if crash_log is not None:
        faulthandler.disable()
        crash_log.close()
    return code
