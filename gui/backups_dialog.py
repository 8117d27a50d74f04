"""The backups of a project as a list, from which one can be put in the project's place."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from gui.background import Task
from gui.dialogs import Dialog
from gui.theme import theme
from gui.widgets import Ink
from storage import backups
from storage.backups import Backup

ROLE = int(Qt.ItemDataRole.UserRole)
ROW = 26
"""Height of a backup's line, as of rows elsewhere."""


class BackupsDialog(Dialog):
    """Lists the backups of one project, the newest first, and says which of them are whole.

    Looking into a backup reads all of it, so that is done in the background. ``chosen`` (path of a backup) when one is
    to be put in the project's place: what stands there now is kept beside it.
    """

    chosen = Signal(Path)

    def __init__(self, path: Path, trouble: str = "", parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Backups of {}").format(path.stem), self.tr("Put this backup in its place"), parent)
        self.setObjectName("backups")
        self.setMinimumSize(520, 380)
        self._found = backups.list_backups(path)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Backups"))
        for backup in self._found:
            item = QListWidgetItem(_words(backup))
            item.setData(ROLE, str(backup.path))
            item.setToolTip(str(backup.path))
            item.setSizeHint(QSize(0, ROW))
            self.list.addItem(item)
        self.column.addWidget(self.list, 1)
        if trouble:
            self.column.insertWidget(0, Ink(trouble, ink="red", wrap=True))
        empty = self.tr("There is no backup of this project yet. One is made whenever it is opened.")
        kept = self.tr("The project as it is now is kept beside it under another name; nothing is deleted.")
        self.column.addWidget(Ink(kept if self._found else empty, px=11, ink="ink3", wrap=True))
        self.verb.setEnabled(False)
        self.list.itemDoubleClicked.connect(self.on_double_clicked)
        self.list.currentItemChanged.connect(self.on_current_changed)
        self.accepted.connect(self.on_accepted)
        self._sound: dict[str, bool] = {}
        # the task belongs to the window: the dialog may be closed before every page of every backup is read
        looking = Task(partial(_look_into, tuple(backup.path for backup in self._found)), parent or self)
        looking.done.connect(self.on_looked)
        looking.finished.connect(looking.deleteLater)
        looking.start()
        if self._found:
            self.list.setCurrentRow(0)

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(object)
    def on_looked(self, sound: dict[str, bool]) -> None:
        """Which backups are whole is known: say it, and choose the newest of them."""
        self._sound = sound
        first = -1
        for row, backup in enumerate(self._found):
            item = self.list.item(row)
            if not sound[str(backup.path)]:
                item.setText(self.tr("{}  –  damaged").format(_words(backup)))
                item.setForeground(QColor(theme().red))
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
            elif first < 0:
                first = row
        if first >= 0 and not self._is_sound(self.list.currentItem()):
            self.list.setCurrentRow(first)
        self.on_current_changed()

    @Slot()
    def on_current_changed(self) -> None:
        self.verb.setEnabled(self._is_sound(self.list.currentItem()))

    @Slot()
    def on_double_clicked(self) -> None:
        if self.verb.isEnabled():
            self.accept()

    @Slot()
    def on_accepted(self) -> None:
        item = self.list.currentItem()
        if self._is_sound(item):
            self.chosen.emit(Path(item.data(ROLE)))

    def _is_sound(self, item: QListWidgetItem | None) -> bool:
        return item is not None and self._sound.get(item.data(ROLE), False)


def _look_into(paths: tuple[Path, ...]) -> dict[str, bool]:
    return {str(path): backups.is_sound(path) for path in paths}


def _words(backup: Backup) -> str:
    """ "21 January 2025 09:30 · 3.4 MB"."""
    made = backup.made_at.replace(tzinfo=UTC).astimezone()
    locale = QLocale()
    day = locale.toString(QDate(made.year, made.month, made.day), QLocale.FormatType.LongFormat)
    if made.date() == datetime.now().astimezone().date():
        day = QCoreApplication.translate("BackupsDialog", "today")
    size = locale.formattedDataSize(backup.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    return f"{day}  {made:%H:%M}   ·   {size}"
