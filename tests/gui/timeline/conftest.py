"""The sample open in Timeline, reached by its key."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.timeline.room import TimelineRoom
from gui.workspace import Workspace
from storage.sample import create_sample
from tests.gui.conftest import Opener
from tests.gui.hands import press

SAMPLE = Path(__file__).parents[3] / "resources" / "sample" / "sample.json"


@pytest.fixture
def sample(qtbot: QtBot, open_quietly: Opener, tmp_path: Path) -> Workspace:
    path = tmp_path / "sample.sidelight"
    create_sample(path, SAMPLE).close()
    workspace = open_quietly(path)
    workspace.window_.activateWindow()
    qtbot.waitUntil(workspace.window_.isActiveWindow)
    workspace.focus_text()
    return workspace


@pytest.fixture
def room(sample: Workspace) -> TimelineRoom:
    press("5", Qt.KeyboardModifier.ControlModifier)
    assert sample.views.room is sample.views.timeline
    return sample.views.timeline
