"""Which answer holds is chosen by keys, and the matrix and the detail say it; what stands below the matrix."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gui.disputes.matrix_view import MatrixView
from gui.disputes.matrix_words import status_words
from gui.disputes.room import DisputesRoom
from gui.inspector.word_choice import WordChoice
from gui.theme import theme
from gui.workspace import Workspace
from storage import dispute_reads
from storage.operations.upholding import uphold
from storage.upholding import upheld_in
from tests.gui.hands import press

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_an_answer_is_upheld_by_its_digit(
    qtbot: QtBot, sample: Workspace, room: DisputesRoom, view: MatrixView
) -> None:
    qtbot.waitUntil(lambda: view.table.row() is not None)
    row = view.table.row()
    assert row is not None
    view.table.setFocus()
    press("q", SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu) and menu.objectName() == "uphold"
    press("2")
    found = dispute_reads.dispute(sample.session.project, row.id)
    assert found is not None and upheld_in(found) == found.positions[1].id
    qtbot.waitUntil(lambda: (shown := view.table.row()) is not None and shown.upheld == found.positions[1].id)
    shown = view.table.row()
    assert shown is not None and status_words(shown) == f"resolved · {found.positions[1].label} upheld"
    detail = room.detail
    qtbot.waitUntil(lambda: any(line.accessibleName().startswith("✓ ") for line in detail.positions.rows))
    choice = detail.verdict.findChild(WordChoice, "upheld")
    assert choice is not None and choice.value == found.positions[1].id
    assert "Upheld" in sample.session.project.history()[0].sentence


def test_another_answer_of_a_settled_dispute_stands_in_the_matrix_at_once(
    qtbot: QtBot, sample: Workspace, view: MatrixView
) -> None:
    """Only an assessment changes then: the dispute itself stays resolved as it was."""
    qtbot.waitUntil(lambda: view.table.row() is not None)
    row = view.table.row()
    assert row is not None
    for position in row.positions[:2]:
        sample.session.do(uphold, row.id, position.id)
        shown = view.table.row()
        assert shown is not None and shown.upheld == position.id


def test_paper_reaches_below_the_last_question(qtbot: QtBot, view: MatrixView) -> None:
    view.bar.filter.setText("port cost")
    header = view.table.verticalHeader()
    qtbot.waitUntil(lambda: 0 < header.length() < header.height() - 20)
    image = header.viewport().grab().toImage()
    assert image.pixelColor(20, image.height() - 6) == theme().paper
