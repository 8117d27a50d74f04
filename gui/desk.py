"""Which project is open: new, open, sample, copy, close. The verbs of the room "desk"."""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from gui import recents
from gui.dialogs import SUFFIX, NewProjectDialog, project_folder
from gui.preferences import data_folder
from gui.theme import RESOURCES

if TYPE_CHECKING:
    from storage.project import Project

log = logging.getLogger(__name__)

_OWNED = re.compile(r"['’]s?$")
_AROUND = ".,:;!?\"'“”‘’()"
LONGEST = 60
"""Code points of the name that a title proposes for a project."""


class Desk(QObject):
    """Opens and makes projects and hands them over.

    Signals: ``opened`` (the Project, paths of articles to add to it); ``refused`` (one sentence); ``close_asked``, and
    ``shut_asked`` where the file is about to be replaced.
    """

    opened = Signal(object, list)
    refused = Signal(str)
    told = Signal(str)
    close_asked = Signal()
    shut_asked = Signal()
    settings_asked = Signal()
    export_asked = Signal()
    report_asked = Signal()
    copy_asked = Signal(Path)
    backups_asked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dropped: list[Path] = []
        self._broken = Path()
        """The project that a backup is being chosen for."""

    # --- verbs ----------------------------------------------------------------------------------------------------

    def new_project(self) -> None:
        """Ask for a name and make an empty project."""
        self._ask_name([], "")

    def open_project(self) -> None:
        """Choose a project file."""
        words = self.tr("Sidelight projects (*{})").format(SUFFIX)
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open project"), str(project_folder()), words)
        if chosen:
            self.open_path(Path(chosen))

    def open_sample(self) -> None:
        """Open a copy of the sample project that can be written; it is made from its JSON on first use."""
        path = data_folder() / f"sample{SUFFIX}"
        if path.is_file():
            self.open_path(path)
            return
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            words = self.tr("The sample could not be made in {}: {}; check that you may write there.")
            self.refused.emit(words.format(path.parent, error.strerror))
            return
        from storage.errors import SidelightError
        from storage.sample import create_sample

        try:
            project = create_sample(path, RESOURCES / "sample" / "sample.json")
        except SidelightError as error:
            log.warning("the sample could not be made: %s", type(error).__name__)
            self.refused.emit(str(error))
            return
        self._hand_over(project, [])

    def add_files(self) -> None:
        """While no project is open: choose articles, with which a new one begins."""
        from gui.intake_desk import chosen_files

        self._begin_with(chosen_files(self._window, str(project_folder())))

    def add_folder(self) -> None:
        """While no project is open: choose a folder of articles, with which a new one begins."""
        from gui.intake_desk import chosen_folder

        self._begin_with(chosen_folder(self._window, str(project_folder())))

    def export(self) -> None:
        self.export_asked.emit()

    def report(self) -> None:
        self.report_asked.emit()

    def save_now(self) -> None:
        """There is nothing to save; say so, since people press the key."""
        self.told.emit(self.tr("Everything is saved already: each change is stored as you make it."))

    def save_copy(self) -> None:
        """Choose where a copy of the project goes."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save a copy"),
            str(project_folder()),
            self.tr("Sidelight projects (*{})").format(SUFFIX),
        )
        if chosen:
            path = Path(chosen)
            self.copy_asked.emit(path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX))

    def settings(self) -> None:
        self.settings_asked.emit()

    def backups(self) -> None:
        """Show the backups of the open project; the window says which that is."""
        self.backups_asked.emit()

    def close_project(self) -> None:
        self.close_asked.emit()

    def quit(self) -> None:
        QApplication.closeAllWindows()

    # --- doing it -------------------------------------------------------------------------------------------------

    def open_path(self, path: Path) -> None:
        """Open a project file."""
        from storage.errors import DamagedProject, SidelightError
        from storage.lifecycle import open_project

        try:
            project = open_project(path)
        except SidelightError as error:
            log.warning("a project could not be opened: %s", type(error).__name__)
            self.refused.emit(str(error))
            if isinstance(error, DamagedProject):
                self.show_backups(path, str(error))
            return
        self._hand_over(project, [])

    def open_or_begin(self, path: Path) -> None:
        """Open what was asked for at the start; a project that is not there yet is offered to be made there."""
        if path.suffix == SUFFIX and path.parent.is_dir() and not path.exists():
            self._ask_name([], path.stem, path)
        else:
            self.open_path(path)

    def show_backups(self, path: Path, trouble: str = "") -> None:
        """List the backups of a project, with what is wrong with it; one of them can be put in its place."""
        from gui.backups_dialog import BackupsDialog

        self._broken = path
        dialog = BackupsDialog(path, trouble, self._window)
        dialog.chosen.connect(self.on_backup_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def create(self, path: Path, name: str, articles: Sequence[Path] = ()) -> None:
        """Make a project and begin to add articles to it."""
        from storage.errors import SidelightError
        from storage.lifecycle import create_project

        try:
            project = create_project(path, name=name)
        except SidelightError as error:
            log.warning("a project could not be made: %s", type(error).__name__)
            self.refused.emit(str(error))
            return
        self._hand_over(project, list(articles))

    def start_with(self, paths: Sequence[Path]) -> None:
        """What was dropped on the welcome page: a project opens, articles start a new one named after them."""
        projects = [path for path in paths if path.suffix == SUFFIX]
        if projects:
            self.open_path(projects[0])
            return
        self._ask_name(list(paths), proposed_name(paths))

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(Path, str)
    def on_named(self, path: Path, name: str) -> None:
        self.create(path, name, self._dropped)

    @Slot(Path)
    def on_backup_chosen(self, backup: Path) -> None:
        """Close the project if it is open, put the backup in its place, open that."""
        from storage.backups import restore_backup
        from storage.errors import SidelightError

        self.shut_asked.emit()
        path = self._broken
        try:
            aside = restore_backup(path, backup)
        except SidelightError as error:
            log.warning("a backup was not restored: %s", type(error).__name__)
            self.refused.emit(str(error))
            return
        self.open_path(path)
        if aside is not None:
            self.told.emit(
                self.tr("The backup is in its place. The project as it was is kept as {}.").format(aside.name)
            )

    @Slot(str)
    def on_recent_chosen(self, path: str) -> None:
        self.open_path(Path(path))

    @Slot()
    def on_clear_asked(self) -> None:
        recents.clear()

    def _begin_with(self, paths: list[Path]) -> None:
        if paths:
            self.start_with(paths)

    def _ask_name(self, paths: list[Path], proposed: str, asked: Path | None = None) -> None:
        self._dropped = paths
        dialog = NewProjectDialog(proposed, len(paths), self._window, asked=asked)
        dialog.setObjectName("new-project")
        dialog.named.connect(self.on_named)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _hand_over(self, project: Project, articles: list[Path]) -> None:
        log.info("project opened, read only: %s", project.read_only)
        self.opened.emit(project, articles)


def proposed_name(paths: Sequence[Path]) -> str:
    """A project name from what was dropped: the words that titles share, else the first title, else the folder."""
    if len(paths) == 1 and paths[0].is_dir():
        return paths[0].name
    titles = [title for title in (_title_of(path) for path in paths[:20]) if title]
    if not titles:
        return paths[0].stem if paths else ""
    shared = _shared_words(titles)
    return shared or _beginning(titles[0])


def _beginning(title: str) -> str:
    """A title as it is, or the words of a long one that a name has room for, not ending in one that joins others."""
    if len(title) <= LONGEST:
        return title
    words = title[:LONGEST].rsplit(" ", 1)[0].split(" ")
    while len(words) > 1 and len(words[-1]) < 4 and words[-1].islower():
        words.pop()
    return " ".join(words).rstrip(",;:–—-")


def _title_of(path: Path) -> str:
    from storage.errors import SidelightError
    from storage.intake import read_file

    try:
        return read_file(path).title if path.is_file() and path.stat().st_size < 2_000_000 else ""
    except (SidelightError, OSError):
        return ""  # what is wrong with it is told when it is taken in


def _shared_words(titles: Sequence[str]) -> str:
    """Capitalised words that more than half of the titles use, in the order of the first that has them.

    "Peru's" is about Peru, and "US-China" about China.
    """
    counts: dict[str, int] = {}
    for title in titles:
        for word in {_OWNED.sub("", word.strip(_AROUND)) for word in re.split(r"[\s–—-]+", title)}:
            if word[:1].isupper() and len(word) > 3:
                counts[word] = counts.get(word, 0) + 1
    common = [word for word, count in counts.items() if count > len(titles) / 2]
    position = " ".join(titles)
    return ", ".join(sorted(common, key=position.find)[:3]) if len(titles) > 1 else ""
