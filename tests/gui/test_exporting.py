"""Export from the window: what was written is said, and that it was read back from the disk."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.export_dialog import ExportDialog
from gui.workspace import Workspace


@pytest.mark.parametrize(("number", "said"), [(0, True), (1, False)])
def test_json_is_read_back_and_that_is_said(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path, number: int, said: bool
) -> None:
    dialog = ExportDialog(workspace.session, "Toll", workspace)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.format.setCurrentIndex(number)
    dialog.target.setText(str(tmp_path / "toll"))
    with qtbot.waitSignal(dialog.told, timeout=20_000) as told:
        dialog.verb.click()
    assert "2 articles" in told.args[0]
    assert ("Read back from the disk: everything matches." in told.args[0]) is said
