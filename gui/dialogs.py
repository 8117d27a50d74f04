"""The few dialogs: name a new project, paste an article, look at the details of an error, about."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.fitting import fitting
from gui.preferences import data_folder, log_folder
from gui.widgets import Ink, LinkButton

SUFFIX = ".sidelight"


def translate(text: str) -> str:
    """A dialog's words, where there is no object yet to ask."""
    return QCoreApplication.translate("Dialog", text)


class Dialog(QDialog):
    """A window-modal dialog with a heading, a column for its content and buttons whose words are verbs."""

    def __init__(self, title: str, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.column = QVBoxLayout()
        self.column.setSpacing(8)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.verb = self.buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        self.verb.setDefault(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 16)
        whole.setSpacing(16)
        whole.addWidget(Ink(title, px=16, weight=600, wrap=True))
        whole.addLayout(self.column, 1)
        whole.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):  # plain Enter is a new line in fields of several lines
            QShortcut(QKeySequence(keys), self).activated.connect(self.verb.click)

    def showEvent(self, event: QShowEvent) -> None:
        """Enter does what the dialog is for, and typing goes to its first field; Qt would have both cancel."""
        super().showEvent(event)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(button is self.verb)
        self.verb.setDefault(True)
        item = self.column.itemAt(0)
        first = item.widget() if item is not None else None
        if first is not None:
            first.setFocus(Qt.FocusReason.ActiveWindowFocusReason)


class NewProjectDialog(Dialog):
    """Asks for nothing but a name; the folder is proposed and can be changed. Tells ``named`` with path and name.

    ``asked``: a file that was to be opened and is not there; the project is made there.
    """

    named = Signal(Path, str)

    def __init__(
        self, proposed: str, article_count: int, parent: QWidget | None = None, *, asked: Path | None = None
    ) -> None:
        title = translate("New project")
        if article_count:
            words = "New project from 1 file or folder" if article_count == 1 else "New project from {} files"
            title = translate(words).format(article_count)
        super().__init__(title, translate("Create project"), parent)
        self._asked = asked.absolute() if asked is not None else None
        self._folder = self._asked.parent if self._asked is not None else project_folder()
        self.name = QLineEdit(proposed)
        self.name.setAccessibleName(self.tr("Project name"))
        self.name.setPlaceholderText(self.tr("Project name"))
        self.name.setMinimumWidth(420)
        self.name.selectAll()
        self._where = Ink(px=11, ink="ink3", elide=True)
        change = LinkButton(self.tr("Change folder…"), px=11, ink="accent")
        row = QHBoxLayout()
        row.addWidget(self._where, 1)
        row.addWidget(change)
        self.column.addWidget(self.name)
        self.column.addLayout(row)
        if asked is not None:
            words = self.tr("{} is not there yet. It will be made when you create the project.")
            self.column.addWidget(Ink(words.format(asked.name), px=12, ink="ink2", wrap=True))
        self.name.textChanged.connect(self.on_name_changed)
        change.clicked.connect(self.on_change_clicked)
        self.on_name_changed()

    @property
    def path(self) -> Path:
        """Where the project will be: a name that no file bears yet."""
        if self._asked is not None and not (asked := self._folder / self._asked.name).exists():
            return asked
        return free_path(self._folder, self.name.text().strip())

    @Slot()
    def on_name_changed(self) -> None:
        self.verb.setEnabled(bool(self.name.text().strip()))
        self._where.set_text(str(self.path))

    @Slot()
    def on_change_clicked(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder of the project"), str(self._folder))
        if chosen:
            self._folder = Path(chosen)
            self.on_name_changed()

    def accept(self) -> None:
        self.named.emit(self.path, self.name.text().strip())
        super().accept()


class PasteDialog(Dialog):
    """Takes an article as pasted text. Tells ``pasted`` with the text."""

    pasted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Paste an article"), translate("Add article"), parent)
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(self.tr("Title on the first line, then the text"))
        self.text.setAccessibleName(self.tr("Text of the article"))
        self.text.setMinimumSize(420, 140)
        self.resize(fitting(self, 608, 480))
        self.text.setTabChangesFocus(True)
        clipboard = QGuiApplication.clipboard().text()
        if len(clipboard) > 80:
            self.text.setPlainText(clipboard)
        self.column.addWidget(self.text)
        words = self.tr("Title, outlet and date are proposed and can be corrected. Ctrl+Enter adds it.")
        self.column.addWidget(Ink(words, px=11, ink="ink3"))
        self.text.textChanged.connect(self.on_text_changed)
        self.on_text_changed()

    @Slot()
    def on_text_changed(self) -> None:
        self.verb.setEnabled(bool(self.text.toPlainText().strip()))

    def accept(self) -> None:
        self.pasted.emit(self.text.toPlainText())
        super().accept()


class DetailsDialog(QDialog):
    """All there is to say about an error, and where the log is."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Details"))
        self.resize(640, 360)
        self._details = details
        text = QPlainTextEdit(details)
        text.setReadOnly(True)
        text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        text.setAccessibleName(self.tr("Details"))
        where = Ink(self.tr("The log is in {}").format(log_folder()), px=11, ink="ink3", elide=True)
        open_log = LinkButton(self.tr("Show the log folder"), px=11, ink="accent")
        copy = LinkButton(self.tr("Copy"), px=11, ink="accent")
        row = QHBoxLayout()
        row.addWidget(where, 1)
        row.addWidget(copy)
        row.addWidget(open_log)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.addWidget(text)
        column.addLayout(row)
        column.addWidget(buttons)
        buttons.rejected.connect(self.close)
        copy.clicked.connect(self.on_copy_clicked)
        open_log.clicked.connect(show_log_folder)

    @Slot()
    def on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._details)


def show_log_folder() -> None:
    """Open the folder of the log in the system's file manager."""
    folder = log_folder()
    folder.mkdir(parents=True, exist_ok=True)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def project_folder() -> Path:
    """Where new projects are proposed to lie: the user's documents, or Sidelight's own folder where there are none."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(documents) if documents else data_folder()
    return folder if folder.is_dir() else Path.home()


def free_path(folder: Path, name: str, suffix: str = SUFFIX) -> Path:
    """A file in ``folder`` named after the project, with a number where that is taken."""
    stem = file_stem(name) or "project"
    path = folder / f"{stem}{suffix}"
    number = 2
    while path.exists():
        path = folder / f"{stem}-{number}{suffix}"
        number += 1
    return path


def file_stem(name: str) -> str:
    """A project name as a file name: lower case, words joined by hyphens, letters of any script kept."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    return re.sub(r"[^\w]+", "-", plain).strip("-_")[:80]
