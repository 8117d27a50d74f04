"""Disputes opens on what one comes from: the dispute that was made or changed last."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.workspace import Workspace
from storage import dispute_reads
from storage.operations import disputes
from tests.gui.hands import press

CTRL = Qt.KeyboardModifier.ControlModifier


def test_the_dispute_made_or_changed_last_is_at_hand(qtbot: QtBot, sample: Workspace) -> None:
    room = sample.views.disputes
    press("3", CTRL)
    qtbot.waitUntil(lambda: room.view.table.row() is not None)
    press("1", CTRL)
    made = sample.session.do(disputes.open_dispute, "Who paid?", [])
    assert made is not None
    press("3", CTRL)
    qtbot.waitUntil(lambda: (row := room.view.table.row()) is not None and row.id == made.result_id)
    press("1", CTRL)
    third = sample.session.read(dispute_reads.disputes)[2]
    sample.session.do(disputes.edit_dispute, third.id, topic="Money")
    press("3", CTRL)
    qtbot.waitUntil(lambda: (row := room.view.table.row()) is not None and row.id == third.id)
