"""What a verdict changes in the signs of a dispute, and how the heads of the evidence find room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.disputes.evidence_grid import MOST_LINES, grid_of
from gui.disputes.evidence_matrix import ColumnHeads, RatingRow
from gui.disputes.matrix_painting import stance_ink
from gui.disputes.matrix_view import MatrixView
from gui.disputes.matrix_words import cell_words, shown_stance
from gui.theme import theme
from gui.workspace import Workspace
from storage.dispute_matrix import Stance
from storage.operations import disputes
from storage.vocabulary import DisputeStatus, Resolution


@pytest.mark.parametrize(
    ("resolution", "shown"),
    [
        (Resolution.EXPLAINED_BY_DATE, Stance.OTHER_DATE),
        (Resolution.EXPLAINED_BY_SCOPE, Stance.OTHER_SCOPE),
        (Resolution.UNIT_OR_ROUNDING, Stance.AGREES),
        (Resolution.POSITION_UPHELD, Stance.CONFLICTS),
    ],
)
def test_a_conflict_that_was_explained_is_shown_as_what_it_turned_out_to_be(
    resolution: Resolution, shown: Stance
) -> None:
    assert shown_stance(Stance.CONFLICTS, DisputeStatus.RESOLVED, resolution) is shown
    assert shown_stance(Stance.CONFLICTS, DisputeStatus.OPEN, resolution) is Stance.CONFLICTS
    assert shown_stance(Stance.AGREES, DisputeStatus.RESOLVED, resolution) is Stance.AGREES


def test_what_is_settled_is_not_amber(qapp: QApplication) -> None:
    assert stance_ink(Stance.CONFLICTS) == theme().amberline
    assert stance_ink(Stance.CONFLICTS, settled=True) == theme().ink2


def test_a_dispute_settled_by_date_says_other_date_in_its_cells(sample: Workspace, view: MatrixView) -> None:
    row = next(each for each in view.model.rows if "protesters have died" in each.question)
    assert Stance.CONFLICTS in row.stances
    sample.session.do(disputes.edit_dispute, row.id, resolution="explained_by_date", status="resolved")
    row = next(each for each in view.model.rows if each.id == row.id)
    said = [cell_words(row, cell, "") for cell in row.cells.values()]
    assert not any("conflicts" in words for words in said) and any("other date" in words for words in said)


def test_heads_of_the_evidence_stand_where_they_can_be_read(qapp: QApplication) -> None:
    assert grid_of(["27", "≥ 50", "~30"]).beside
    long = grid_of(["finished", "under construction", "quay ready", "68% complete", "75% of the quays"])
    assert not long.beside
    assert not any("…" in line for head in long.heads for line in head)
    assert long.heads[1] == ("under", "construction")
    many = grid_of([f"about {number} million people" for number in range(12)])
    assert all(len(head) <= MOST_LINES for head in many.heads)


def test_cells_below_the_words_take_the_room_of_a_narrow_side(qtbot: QtBot) -> None:
    words = ["finished", "under construction", "quay ready", "68% complete", "75% of the quays"]
    grid = grid_of(words)
    heads = ColumnHeads(words, grid)
    cells = RatingRow("evidence", [(str(n), each) for n, each in enumerate(words)], {}, grid, editable=True)
    for widget in (heads, cells):
        qtbot.addWidget(widget)
        assert widget.minimumWidth() <= 200
        widget.resize(200, widget.height())
        assert widget.width() == 200
    QTest.mouseClick(cells, Qt.MouseButton.LeftButton, pos=QPoint(195, 8))
    assert cells.column == 4 and cells.rating("4") is not None
