"""The sample open in Timeline, reached by its key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.timeline.room import TimelineRoom
from gui.workspace import Workspace
from tests.gui.hands import press


@pytest.fixture
def room(sample: Workspace) -> TimelineRoom:
    press("5", Qt.KeyboardModifier.ControlModifier)
    assert sample.views.room is sample.views.timeline
    return sample.views.timeline
