"""The window: the welcome page, or one open project; the status bar below both."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from gui import collector, recents
from gui.action_specs import Need
from gui.actions import ActionSet
from gui.desk import Desk
from gui.dialogs import DetailsDialog
from gui.drops import local_paths
from gui.help import Help
from gui.palette_source import PaletteSource
from gui.parting import Parting
from gui.preferences import Preferences, config_folder, read_json, write_json
from gui.statusbar import StatusBar
from gui.theme import set_reading_face, set_theme
from gui.welcome import Welcome
from storage.version import VERSION

if TYPE_CHECKING:
    from gui.workspace import Workspace
    from storage.project import Project

log = logging.getLogger(__name__)

WIDTH, HEIGHT = 1440, 900
TITLE_BAR = 40
"""Pixels that the frame of a window takes, about: it is not known before the window is shown."""

SETTLED = 1_500
"""Milliseconds after which a project that was opened or closed has come to rest."""


class MainWindow(QMainWindow):
    """Owns the commands and the status bar; the project itself is the workspace's affair."""

    first_painted = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preferences = preferences
        self.workspace: Workspace | None = None
        self._painted = False
        self.setWindowTitle("Sidelight")
        self.setMinimumSize(760, 520)
        self.setAcceptDrops(True)
        self.actions_ = ActionSet(self)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self.on_menu_wanted)
        self.status = StatusBar()
        self.welcome = Welcome()
        self.desk = Desk(self)
        self.help = Help(self)
        self.parting = Parting(self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.welcome)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.status)
        self.setCentralWidget(whole)
        self._restore_place()
        self._connect()
        self.show_welcome()

    def fit_screen(self) -> None:
        """Fill a screen that is too small for the window: a status bar below its edge helps nobody."""
        room = self.screen().availableSize()
        if room.width() < self.width() or room.height() < self.height() + TITLE_BAR:
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)

    # --- what is shown --------------------------------------------------------------------------------------------

    def show_welcome(self) -> None:
        """Show the welcome page; a project that is open is closed first."""
        self._leave_project()
        self.actions_.bind(intake=self.desk)
        self.actions_.set_state((Need.ADDABLE,))
        self.welcome.show_recents(recents.load())
        self._stack.setCurrentWidget(self.welcome)
        self.setWindowTitle("Sidelight")
        self.status.show_counts("")
        self.status.show_job("", None)
        self.status.show_pipeline(f"Sidelight {VERSION.rsplit('.', 1)[0]}")
        self.welcome.focus_first()

    def focus_text(self) -> None:
        """Give the keyboard back to the text; fields call this when they are done."""
        if self.workspace is not None:
            self.workspace.focus_text()

    def show_details(self, details: str) -> None:
        """Open the details of an error beside the work."""
        dialog = DetailsDialog(details, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot()
    def on_storage_loaded(self) -> None:
        """Storage is imported: whatever needs it may be asked now, and the pipeline can be looked up."""
        from gui.pipelines import pipeline_caption

        if sys.platform == "darwin" and not self.menuBar().actions():
            self.actions_.fill_whole(self.menuBar())
        if self.workspace is None:
            caption = pipeline_caption(self.preferences.choices.model)
            self.status.show_pipeline(f"Sidelight {VERSION.rsplit('.', 1)[0]}   |   {caption}")

    @Slot(object, list)
    def on_opened(self, project: Project, articles: list[Path]) -> None:
        from gui.workspace import Workspace

        if self._waits(partial(self.on_opened, project, articles), project.close):
            return
        self._leave_project()
        self.workspace = Workspace(project, self.actions_, self.menu, self.status, self.preferences, self)
        self._stack.addWidget(self.workspace)
        self._stack.setCurrentWidget(self.workspace)
        self.setWindowTitle(f"{self.workspace.project_name} – Sidelight")
        self.workspace.begin(articles)
        self.workspace.focus_text()
        QTimer.singleShot(SETTLED, self, collector.settle)

    @Slot()
    def on_menu_wanted(self) -> None:
        """Fill the menu when it is first opened."""
        if self.menu.isEmpty():
            self.actions_.fill_whole(self.menu)

    @Slot()
    def on_close_asked(self) -> None:
        if not self._waits(self.on_close_asked):
            self.on_shut_asked()

    @Slot()
    def on_shut_asked(self) -> None:
        """Close the project at once: its file is about to be replaced."""
        self.show_welcome()
        self.on_storage_loaded()

    @Slot(str)
    def on_put_off(self, sentence: str) -> None:
        self.status.show_message(sentence, keep=True)

    @Slot(str)
    def on_refused(self, sentence: str) -> None:
        self.status.show_error(sentence)

    @Slot(str, str)
    def on_unexpected_error(self, text: str, details: str) -> None:
        words = self.tr("Something went wrong inside Sidelight ({}). Your work is saved.")
        self.status.show_error(words.format(text.split("\n")[0][:120]), details)

    @Slot()
    def on_preferences_changed(self) -> None:
        choices = self.preferences.choices
        set_theme(choices.theme if choices.theme in ("light", "dark") else "system")  # type: ignore[arg-type]
        set_reading_face("interface" if choices.reading_face == "interface" else "serif")

    @Slot()
    def on_settings_asked(self) -> None:
        from gui.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self.preferences, self.workspace.session if self.workspace else None, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def on_keys_asked(self) -> None:
        """Open the settings at the keys."""
        self.on_settings_asked()
        from gui.settings_dialog import SettingsDialog

        dialog = self.findChild(SettingsDialog)
        if dialog is not None:
            dialog.show_page(1)

    @Slot()
    def on_export_asked(self) -> None:
        if self.workspace is not None:
            self.workspace.outgoing.export()

    @Slot()
    def on_report_asked(self) -> None:
        if self.workspace is not None:
            self.workspace.outgoing.report()

    @Slot(Path)
    def on_copy_asked(self, path: Path) -> None:
        if self.workspace is not None:
            self.workspace.outgoing.save_copy(path)

    @Slot()
    def on_backups_asked(self) -> None:
        if self.workspace is not None:
            self.desk.show_backups(self.workspace.session.project.path)

    # --- private --------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.actions_.bind(desk=self.desk, help=self.help, look=LookVerbs(self), search=PaletteSource(self))
        self.desk.opened.connect(self.on_opened)
        self.desk.refused.connect(self.on_refused)
        self.desk.told.connect(self.status.show_message)
        self.desk.close_asked.connect(self.on_close_asked)
        self.desk.shut_asked.connect(self.on_shut_asked)
        self.parting.told.connect(self.on_put_off)
        self.desk.settings_asked.connect(self.on_settings_asked)
        self.help.keys_asked.connect(self.on_keys_asked)
        self.desk.export_asked.connect(self.on_export_asked)
        self.desk.report_asked.connect(self.on_report_asked)
        self.desk.copy_asked.connect(self.on_copy_asked)
        self.desk.backups_asked.connect(self.on_backups_asked)
        self.welcome.new_asked.connect(self.desk.new_project)
        self.welcome.open_asked.connect(self.desk.open_project)
        self.welcome.sample_asked.connect(self.desk.open_sample)
        self.welcome.recent_chosen.connect(self.desk.on_recent_chosen)
        self.welcome.add_asked.connect(self.desk.add_files)
        self.welcome.files_dropped.connect(self.desk.start_with)
        self.welcome.clear_asked.connect(self.desk.on_clear_asked)
        self.welcome.clear_asked.connect(self.show_welcome)
        self.status.details_asked.connect(self.show_details)
        self.preferences.changed.connect(self.on_preferences_changed)

    def _waits(self, then: Callable[[], object], instead: Callable[[], object] | None = None) -> bool:
        """Whether the project has first to finish what it writes; ``then`` follows."""
        return self.workspace is not None and self.parting.put_off(self.workspace.session.long, then, instead)

    def _leave_project(self) -> None:
        if self.workspace is not None:
            workspace, self.workspace = self.workspace, None
            workspace.end()
            self._stack.removeWidget(workspace)
            workspace.deleteLater()
            self.actions_.set_state(())
            QTimer.singleShot(SETTLED, self, collector.tidy)

    def _restore_place(self) -> None:
        data = read_json(config_folder() / "window.json")
        self.resize(WIDTH, HEIGHT)
        if isinstance(data, dict) and isinstance(data.get("geometry"), str):
            self.restoreGeometry(QByteArray.fromBase64(data["geometry"].encode("ascii")))

    # --- Qt -------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that are matched by what they type (=, ?, digits), where the layout hides them from shortcuts."""
        if event.key() == Qt.Key.Key_F10:
            self._open_menu()
            return
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        text = event.text() if shifted else event.text().lower()  # Caps Lock makes no other key of a letter
        if self.workspace is not None and self.workspace.typed(text):
            return
        super().keyPressEvent(event)

    def _open_menu(self) -> None:
        if self.workspace is not None:
            self.workspace.topbar.menu_button.showMenu()
        else:
            self.menu.popup(self.mapToGlobal(self.rect().topLeft()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.workspace is not None and local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = local_paths(event.mimeData())
        if self.workspace is not None and paths:
            event.acceptProposedAction()
            self.workspace.add_paths(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._waits(self.close):
            event.ignore()
            return
        geometry = self.saveGeometry().toBase64().data()
        write_json(config_folder() / "window.json", {"geometry": bytes(geometry).decode("ascii")})
        self._leave_project()
        event.accept()


class LookVerbs:
    """What can be done to the looks while no project is open."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def light(self) -> None:
        self._window.preferences.update(theme="light")

    def dark(self) -> None:
        self._window.preferences.update(theme="dark")

    def system(self) -> None:
        self._window.preferences.update(theme="system")

    def full_screen(self) -> None:
        """Fill the screen, or go back to the window."""
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()
