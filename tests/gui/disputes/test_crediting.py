"""How credible a claim is, is said by keys: Y, then the digit; the same digit takes it back."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QMenu

from gui.disputes.matrix_view import MatrixView
from gui.disputes.room import DisputesRoom
from gui.workspace import Workspace
from storage import reads
from storage.vocabulary import AnnotationKind, Credibility
from tests.gui.hands import press


def _given(workspace: Workspace, claim_id: str) -> Credibility | None:
    record = reads.annotation(workspace.session.project, claim_id)
    assert record is not None and record.claim is not None
    return record.claim.credibility


def _choose(digit: str) -> str:
    """Press Y and a digit; returns what is ticked in between."""
    press("y")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu) and menu.objectName() == "credibility"
    ticked = " ".join(action.text() for action in menu.actions() if action.isChecked())
    press(digit)
    return ticked


def test_in_read_a_digit_says_it_and_the_same_digit_takes_it_back(sample: Workspace) -> None:
    pane = sample.view.row.panes()[0]
    claim = next(mark for mark in pane.text.index.ordered() if mark.kind == AnnotationKind.CLAIM)
    sample.view.choose(pane.article_id, claim.id)
    held = _given(sample, claim.id)
    digit = "5" if held is not Credibility.IMPROBABLE else "4"
    _choose(digit)
    assert _given(sample, claim.id) is Credibility(int(digit))
    assert _choose(digit).startswith(f"&{digit}  ")
    assert _given(sample, claim.id) is None


def test_in_the_matrix_it_is_that_of_the_cell_at_hand(sample: Workspace, room: DisputesRoom, view: MatrixView) -> None:
    view.table.setFocus()
    voice = room.desk.voice
    assert voice is not None
    _choose("6")
    assert _given(sample, voice.claim_id) is Credibility.CANNOT_BE_JUDGED
