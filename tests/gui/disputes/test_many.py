"""So many disputes that they are read in a thread: the room shows its last state, then the new one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.disputes.matrix_view import MatrixView
from gui.workspace import Workspace
from storage.dispute_matrix import matrix
from storage.operations import disputes
from tests.gui.hands import press


@pytest.fixture
def many(sample: Workspace, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """The sample, whose disputes count as many."""
    monkeypatch.setattr("storage.dispute_outlines._MANY", 0)
    return sample


@pytest.fixture
def busy_view(many: Workspace) -> MatrixView:
    press("3", Qt.KeyboardModifier.ControlModifier)
    return many.views.disputes.view


def test_matrix_comes_from_a_thread_and_takes_the_keyboard(
    many: Workspace, busy_view: MatrixView, qtbot: QtBot
) -> None:
    assert busy_view.is_reading and not busy_view.model.rowCount()
    qtbot.waitUntil(lambda: not busy_view.is_reading)
    assert busy_view.found == matrix(many.session.project)
    assert busy_view.table.hasFocus()


def test_an_edit_shows_at_once_in_the_dispute_that_it_is_about(
    many: Workspace, busy_view: MatrixView, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: not busy_view.is_reading)
    first = busy_view.model.rows[0]
    many.session.do(disputes.edit_dispute, first.id, question="Another question?")
    assert busy_view.is_reading
    assert busy_view.model.rows[0].question == "Another question?"
    qtbot.waitUntil(lambda: not busy_view.is_reading)
    assert busy_view.found == matrix(many.session.project)


def test_a_dispute_that_is_deleted_goes_at_once(many: Workspace, busy_view: MatrixView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not busy_view.is_reading)
    first = busy_view.model.rows[0]
    many.session.do(disputes.delete_dispute, first.id)
    assert first.id not in {row.id for row in busy_view.model.rows}
    many.session.undo()
    assert busy_view.choose(first.id)


def test_a_dispute_is_taken_to_hand_when_it_has_come(many: Workspace, qtbot: QtBot) -> None:
    last = matrix(many.session.project).rows[-1]
    many.views.on_dispute_opened(last.id)
    view = many.views.disputes.view
    qtbot.waitUntil(lambda: not view.is_reading)
    row = view.table.row()
    assert row is not None and row.id == last.id


def test_timeline_lists_disputes_from_a_thread(many: Workspace, qtbot: QtBot) -> None:
    press("5", Qt.KeyboardModifier.ControlModifier)
    timeline = many.views.timeline
    assert timeline.parts.list.model.rowCount() == 0
    qtbot.waitUntil(lambda: timeline.parts.list.model.rowCount() > 0)
    qtbot.waitUntil(lambda: timeline.at_hand() is not None)
    numbers = [item.number for item in timeline.parts.list.model.rows() if item.number]
    assert numbers == [f"D{row.number}" for row in matrix(many.session.project).rows]
