"""Which answer holds is chosen by keys, and the matrix and the detail say it; what stands below the matrix."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gui.disputes.matrix_view import MatrixView
from gui.disputes.matrix_words import status_words
from gui.disputes.room import DisputesRoom
from gui.inspector.dispute_section import DisputeSection
from gui.inspector.fields import ChoiceField
from gui.inspector.word_choice import WordChoice, on_buttons
from gui.theme import theme
from gui.workspace import Workspace
from storage import dispute_reads
from storage.operations import disputes
from storage.operations.upholding import uphold
from storage.records import Dispute
from storage.upholding import upheld_in
from storage.vocabulary import DisputeStatus
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


def test_no_two_answers_read_alike_on_their_buttons() -> None:
    assert on_buttons(["$3.6 billion", "estimated at $3 billion or more"]) == ["$3.6 billion", "estimated at $3…"]
    assert on_buttons(["President Dina Boluarte", "President Dina Baluarte"]) == [
        "President Dina Boluarte", "President Dina Baluarte",
    ]  # fmt: skip
    begin = "The entry of troops with weapons was authorized"
    long = on_buttons([f"{begin} by Congress", f"{begin} by nobody at all"])
    assert long[0] != long[1] and all(len(each) <= 30 for each in long)
    assert len(on_buttons(["27", "27"])) == 2


def test_another_answer_of_a_settled_dispute_stands_in_the_matrix_at_once(
    qtbot: QtBot, sample: Workspace, view: MatrixView
) -> None:
    """Only what is noted changes then: the dispute itself stays resolved as it was."""
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


def asked() -> bool:
    """Whether the menu asks which answer holds."""
    menu = QApplication.activePopupWidget()
    return isinstance(menu, QMenu) and menu.objectName() == "uphold"


def open_one(sample: Workspace) -> Dispute:
    """The first dispute that is neither settled nor ended in any way."""
    return next(each for each in sample.session.read(dispute_reads.disputes) if each.status is DisputeStatus.OPEN)


def test_that_an_answer_is_upheld_settles_nothing_until_one_was_chosen(
    qtbot: QtBot, sample: Workspace, room: DisputesRoom, view: MatrixView
) -> None:
    """With the keys alone: the field, the kind of end, then the answer."""
    dispute = open_one(sample)
    view.choose(dispute.id)
    qtbot.waitUntil(lambda: room.detail.data is not None and room.detail.dispute_id == dispute.id)
    field = room.detail.verdict.findChild(ChoiceField, "resolution")
    assert field is not None
    entries = len(sample.session.project.history())
    field.setFocus()
    press("Down")
    press("Down")
    press("Return")
    qtbot.waitUntil(asked)
    press("Escape")
    assert sample.session.read(dispute_reads.dispute, dispute.id) == dispute
    assert len(sample.session.project.history()) == entries
    assert field.value == ""
    press("Down")
    press("Down")
    press("Return")
    qtbot.waitUntil(asked)
    press("2")
    found = sample.session.read(dispute_reads.dispute, dispute.id)
    assert found is not None and (found.status, upheld_in(found)) == (DisputeStatus.RESOLVED, dispute.positions[1].id)
    assert len(sample.session.project.history()) == entries + 1


def test_a_dispute_without_answers_cannot_be_settled_with_one(
    qtbot: QtBot, sample: Workspace, room: DisputesRoom, view: MatrixView
) -> None:
    made = sample.session.do(disputes.open_dispute, "Is it so?", [])
    assert made is not None
    view.choose(str(made.result_id))
    qtbot.waitUntil(lambda: room.detail.data is not None and room.detail.dispute_id == made.result_id)
    field = room.detail.verdict.findChild(ChoiceField, "resolution")
    assert field is not None
    field.setFocus()
    press("Down")
    press("Down")
    press("Return")
    found = sample.session.read(dispute_reads.dispute, str(made.result_id))
    assert found is not None and (found.status, found.resolution) == (DisputeStatus.OPEN, None)
    qtbot.waitUntil(lambda: sample.status.message.text() == "There is no answer yet that could be upheld.")


def test_the_inspector_asks_for_the_answer_too(qtbot: QtBot, sample: Workspace) -> None:
    dispute = open_one(sample)
    attached = dispute.positions[0].claims[0]
    sample.navigator.mark_asked.emit(attached.article_id, attached.claim_id)

    def field() -> ChoiceField | None:
        shown = sample.window_.findChildren(DisputeSection)
        return shown[-1].findChild(ChoiceField, "resolution") if shown else None

    qtbot.waitUntil(lambda: field() is not None)
    section = sample.window_.findChildren(DisputeSection)[-1]
    shown = section.question.toPlainText()
    found = next(each for each in sample.session.read(dispute_reads.disputes) if each.question == shown)
    chosen = field()
    assert chosen is not None
    chosen.setCurrentIndex(chosen.findText("Position upheld"))
    chosen.activated.emit(chosen.currentIndex())
    qtbot.waitUntil(asked)
    press("1")
    now = sample.session.read(dispute_reads.dispute, found.id)
    assert now is not None and (now.status, upheld_in(now)) == (DisputeStatus.RESOLVED, now.positions[0].id)
