"""Backups in the window: what is there, what is whole, and how one comes back."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.backups_dialog import BackupsDialog
from gui.main_window import MainWindow
from storage import reads
from storage.backups import make_backup
from storage.lifecycle import open_project
from storage.notices import Notice, NoticeKind
from storage.operations.settings import set_meta
from tests.gui.conftest import Opener


def shown(window: MainWindow, qtbot: QtBot) -> BackupsDialog:
    """The dialog on screen, when it knows which backups are whole."""
    dialog = window.findChild(BackupsDialog, "backups")
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.verb.isEnabled() or not dialog.list.count())
    return dialog


def test_a_backup_comes_back_and_the_present_state_is_kept(
    window: MainWindow, qtbot: QtBot, project_path: Path, open_quietly: Opener
) -> None:
    make_backup(project_path)
    workspace = open_quietly(project_path)
    assert workspace.session.do(set_meta, name="Renamed since")
    window.actions_["desk.backups"].trigger()
    dialog = shown(window, qtbot)
    dialog.list.setCurrentRow(dialog.list.count() - 1)
    qtbot.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    assert window.workspace is not None
    assert window.workspace.project_name == "Toll"
    kept = next(path for path in project_path.parent.glob("toll before *.sidelight"))
    assert kept.name in window.status.message.text()
    project = open_project(kept)
    assert reads.info(project).name == "Renamed since"
    project.close()


def test_a_damaged_project_is_told_and_its_newest_whole_backup_offered(
    window: MainWindow, qtbot: QtBot, project_path: Path
) -> None:
    make_backup(project_path)
    broken = make_backup(project_path)
    broken.write_bytes(broken.read_bytes()[:5000])
    project_path.write_bytes(project_path.read_bytes()[:5000])
    window.desk.open_path(project_path)
    dialog = shown(window, qtbot)
    assert not dialog.list.item(0).flags() & Qt.ItemFlag.ItemIsEnabled
    assert "damaged" in dialog.list.item(0).text()
    assert dialog.list.currentRow() == 1
    qtbot.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    assert window.workspace is not None
    assert len(window.workspace.articles()) == 2


def test_what_is_found_out_while_the_project_is_open_is_told(
    window: MainWindow, qtbot: QtBot, project_path: Path, open_quietly: Opener
) -> None:
    workspace = open_quietly(project_path)
    notice = Notice(NoticeKind.BACKUP_FAILED, "No backup was made: the disk is full.")
    with qtbot.waitSignal(workspace.session.noticed):
        threading.Thread(target=workspace.session.project.add_notice, args=(notice,)).start()
    assert "No backup was made" in window.status.message.text()
