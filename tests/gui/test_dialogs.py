"""Dialogs take typing at once, and Enter does what they are for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot

from gui.dialogs import Dialog, NewProjectDialog, PasteDialog
from gui.export_dialog import ExportDialog
from gui.label_dialog import LabelDialog
from gui.main_window import MainWindow
from gui.workspace import Workspace
from tests.gui.hands import press, write


def _shown(qtbot: QtBot, dialog: Dialog) -> Dialog:
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    return dialog


@pytest.mark.parametrize("kind", ["new", "paste"])
def test_typing_goes_to_the_first_field(qtbot: QtBot, window: MainWindow, kind: str) -> None:
    dialog = NewProjectDialog("", 0, window) if kind == "new" else PasteDialog(window)
    _shown(qtbot, dialog)
    field = dialog.name if isinstance(dialog, NewProjectDialog) else dialog.text
    qtbot.waitUntil(field.hasFocus)
    dialog.reject()


@pytest.mark.parametrize("kind", [ExportDialog, LabelDialog])
def test_enter_does_what_the_dialog_is_for(qtbot: QtBot, workspace: Workspace, kind: type[Dialog]) -> None:
    dialog = (
        ExportDialog(workspace.session, "Toll", workspace)
        if kind is ExportDialog
        else LabelDialog(workspace.book, workspace)
    )
    _shown(qtbot, dialog)
    assert [button for button in dialog.findChildren(QPushButton) if button.autoDefault()] == [dialog.verb]
    assert dialog.verb.isDefault()
    dialog.reject()


def test_buttons_bear_no_foreign_icons(qtbot: QtBot, window: MainWindow) -> None:
    dialog = _shown(qtbot, NewProjectDialog("", 0, window))
    assert dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel).icon().isNull()
    dialog.reject()


def test_ctrl_enter_adds_what_was_pasted_and_tab_leaves_the_text(qtbot: QtBot, window: MainWindow) -> None:
    dialog = PasteDialog(window)
    _shown(qtbot, dialog)
    qtbot.waitUntil(dialog.text.hasFocus)
    write("A title")
    press("Tab")
    assert not dialog.text.hasFocus() and dialog.text.toPlainText() == "A title"
    dialog.text.setFocus()
    with qtbot.waitSignal(dialog.pasted) as told:
        press("Return", Qt.KeyboardModifier.ControlModifier)
    assert told.args == ["A title"]


def test_a_new_project_waits_for_articles(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    """Nothing to read yet: the keyboard is on the one thing to do, and Enter does it."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.desk.create(tmp_path / "fresh.sidelight", "Fresh")
    assert window.workspace is not None
    window.workspace.view.add_asked.disconnect()
    with qtbot.waitSignal(window.workspace.view.add_asked):
        press("Return")
