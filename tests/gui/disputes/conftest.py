"""The sample as an analyst left it, in a real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.disputes.matrix_view import MatrixView
from gui.disputes.room import DisputesRoom
from gui.workspace import Workspace
from tests.gui.hands import press


@pytest.fixture
def room(sample: Workspace) -> DisputesRoom:
    """Disputes, reached by its key."""
    press("3", Qt.KeyboardModifier.ControlModifier)
    assert sample.views.room is sample.views.disputes
    return sample.views.disputes


@pytest.fixture
def view(room: DisputesRoom) -> MatrixView:
    return room.view
