"""The matrix by keys: walk it, open what is said, answer, undo; silence, copies and passages to check are seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gui.disputes.matrix_bar import MatrixBar
from gui.disputes.matrix_order import Shown
from gui.disputes.matrix_painting import value_lines
from gui.disputes.matrix_view import MatrixView
from gui.disputes.room import DisputesRoom
from gui.inspector.fields import LongField
from gui.workspace import Workspace
from nlp.proposals import ComparisonBasis, ComparisonProposal, ComparisonRelation, Explanation, Passage, Segment
from storage import dispute_reads, reads
from storage.dispute_matrix import Cell, Stance
from storage.operations import disputes
from storage.operations.articles import edit_article
from storage.operations.comparisons import record_comparisons
from storage.operations.disputes import leave_dispute
from storage.vocabulary import DisputeStatus
from tests.gui.hands import drag_over, press, write

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def go(view: MatrixView, number: int, outlet: str) -> Cell | None:
    """Take a cell to hand by the number of its dispute and the outlet of its article."""
    row = next(at for at, each in enumerate(view.model.rows) if each.number == number)
    column = next(at for at, each in enumerate(view.model.articles) if each.outlet == outlet)
    view.table.go_to(row, column)
    return view.table.cell()


def silent_cell(view: MatrixView) -> tuple[int, int]:
    """The first cell of an article that says nothing."""
    return next(
        (row, column)
        for row in range(view.model.rowCount())
        for column in range(view.model.columnCount())
        if view.model.cell(row, column) is None
    )


def compare(workspace: Workspace, one: tuple[str, Segment], other: tuple[str, Segment], relation: str) -> None:
    told = ComparisonProposal(
        Passage(one[0], (one[1],)), Passage(other[0], (other[1],)), ComparisonRelation(relation),
        ComparisonBasis.NUMBER, 0.99, Explanation("x", (), (), ()), "rule:c@1",
    )  # fmt: skip
    workspace.session.announce(record_comparisons(workspace.session.project, [told], run="r"))


def place_of(workspace: Workspace, claim_id: str) -> tuple[str, Segment]:
    record = reads.annotation(workspace.session.project, claim_id)
    assert record is not None
    return record.article_id, record.segments[0]


def test_the_model_keeps_qts_rules_while_everything_changes(sample: Workspace, view: MatrixView) -> None:
    tester = QAbstractItemModelTester(view.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    resets = QSignalSpy(view.model.modelReset)
    rows = view.model.rowCount()
    first = view.model.rows[0]
    sample.session.do(disputes.delete_dispute, first.id)
    assert view.model.rowCount() == rows - 1
    sample.session.undo()
    assert view.model.rows[0].id == first.id
    sample.session.do(disputes.edit_dispute, first.id, question="How dear is it?")
    assert view.model.headerData(0, Qt.Orientation.Vertical) == "How dear is it?"
    view.bar.filter.setText("protesters")
    view.bar.filter.clear()
    assert resets.count() == 0
    sample.actions_["disputes.by_spread"].trigger()
    assert view.model.rowCount() == rows
    assert tester is not None


def test_arrows_home_and_end_walk_the_cells(view: MatrixView) -> None:
    table = view.table
    assert table.hasFocus()
    table.go_to(0, 0)
    press("Down")
    press("Right")
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 1)
    press("End")
    assert table.currentIndex().column() == view.model.columnCount() - 1
    press("Home")
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 0)
    press("D")
    assert table.currentIndex().row() == 2
    press("D", SHIFT)
    assert table.currentIndex().row() == 1


def test_the_cell_at_hand_and_the_dispute_at_the_right_go_together(
    qtbot: QtBot, room: DisputesRoom, view: MatrixView
) -> None:
    assert room.detail.dispute_id == view.model.rows[0].id
    view.table.go_to(2, 0)
    qtbot.waitUntil(lambda: room.detail.dispute_id == view.model.rows[2].id)
    press("Up")
    qtbot.waitUntil(lambda: room.detail.dispute_id == view.model.rows[1].id)


def test_enter_opens_the_passage_in_read(sample: Workspace, view: MatrixView) -> None:
    cell = go(view, 1, "Lima Courier")
    assert cell is not None
    press("Enter")
    assert sample.views.shown == "read"
    passage = sample.view.passage()
    assert passage is not None
    assert (passage.article_id, passage.mark_id) == (cell.article_id, cell.voices[0].claim_id)
    press("3", CTRL)
    assert view.table.cell() == cell, "the matrix is as it was left"


def test_a_key_answers_against_the_cell_that_one_came_from(sample: Workspace, view: MatrixView) -> None:
    there = go(view, 3, "Pacific Ledger")
    here = go(view, 3, "Andes Monitor")
    assert here is not None and there is not None
    assert view.table.reference == there.voices[0].claim_id
    before = len(sample.session.project.history())
    press("X")
    assert len(sample.session.project.history()) == before + 1
    assert view.table.cell() is not None
    assert view.table.cell().stance is Stance.CONFLICTS  # type: ignore[union-attr]
    press("T")
    claim = here.voices[0].claim_id
    joined = [relation for relation in reads.relations(sample.session.project, claim)
              if there.voices[0].claim_id in (relation.from_id, relation.to_id)]  # fmt: skip
    assert len(joined) == 1, "one answer per pair"
    press("Z", CTRL)
    press("Z", CTRL)
    assert view.table.cell() == here


def test_the_sign_for_same_is_understood_by_what_it_types(sample: Workspace, view: MatrixView) -> None:
    go(view, 3, "Pacific Ledger")
    go(view, 3, "Andes Monitor")
    press("=")
    assert view.table.cell().stance is Stance.AGREES  # type: ignore[union-attr]


def test_silence_is_said_and_cannot_be_answered(sample: Workspace, view: MatrixView) -> None:
    row, column = silent_cell(view)
    view.table.go_to(row, column)
    index = view.table.currentIndex()
    assert view.model.data(index) == "silent"
    assert "silent" in str(view.model.data(index, Qt.ItemDataRole.AccessibleTextRole))
    before = len(sample.session.project.history())
    press("X")
    press("Enter")
    assert len(sample.session.project.history()) == before
    assert sample.views.shown == "disputes"
    assert "silent" in sample.status.message.text()


def test_a_passage_to_check_is_opened_taken_in_or_dismissed(sample: Workspace, view: MatrixView) -> None:
    row, column = silent_cell(view)
    dispute = view.model.rows[row]
    said = next(cell for cell in dispute.cells.values() if cell.voices)
    article = view.model.articles[column].id
    compare(sample, place_of(sample, said.voices[0].claim_id), (article, Segment(0, 12)), "value_differs")
    view.table.go_to(row, column)
    cell = view.table.cell()
    assert cell is not None and cell.hint is not None and not cell.voices
    assert str(view.model.data(view.table.currentIndex())).startswith("passage to check")
    press("Enter")
    assert sample.views.shown == "read"
    assert article in sample.view.open_articles()
    press("3", CTRL)
    press("A")
    taken = view.table.cell()
    assert taken is not None and taken.voices
    press("Z", CTRL)
    assert view.table.cell() == cell
    press("R")
    assert view.table.cell() is None


def test_a_passage_to_check_that_contradicts_joins_as_one_action(sample: Workspace, view: MatrixView) -> None:
    row, column = silent_cell(view)
    said = next(cell for cell in view.model.rows[row].cells.values() if cell.voices)
    article = view.model.articles[column].id
    compare(sample, place_of(sample, said.voices[0].claim_id), (article, Segment(0, 12)), "value_differs")
    view.table.go_to(row, column)
    before = len(sample.session.project.history())
    press("X")
    cell = view.table.cell()
    assert cell is not None and cell.stance is Stance.CONFLICTS
    assert len(sample.session.project.history()) == before + 1


def test_a_copy_is_named(sample: Workspace, view: MatrixView) -> None:
    one, other = go(view, 1, "Pacific Ledger"), go(view, 1, "Sierra Herald")
    assert one is not None and other is not None
    places = [place_of(sample, cell.voices[0].claim_id) for cell in (one, other)]
    compare(sample, places[0], places[1], "near_duplicate")
    cell = go(view, 1, "Sierra Herald")
    assert cell is not None and cell.copy_of == one.article_id
    assert "copy of Pacific Ledger" in str(view.model.data(view.table.currentIndex()))


def test_lists_and_words_narrow_the_matrix(view: MatrixView) -> None:
    every, settled = view.model.rowCount(), [row for row in view.model.rows if row.status is DisputeStatus.RESOLVED]
    QTest.mouseClick(view.bar.segments[Shown.RESOLVED], Qt.MouseButton.LeftButton)
    assert [row.id for row in view.model.rows] == [row.id for row in settled]
    QTest.mouseClick(view.bar.segments[Shown.OPEN], Qt.MouseButton.LeftButton)
    assert view.model.rowCount() == every - len(settled)
    QTest.mouseClick(view.bar.segments[Shown.ALL], Qt.MouseButton.LeftButton)
    view.focus_table()
    press("/")
    assert view.bar.filter.hasFocus()
    write("ombudsman")
    assert [row.number for row in view.model.rows] == [3]
    press("Enter")
    assert view.table.hasFocus()
    view.bar.filter.setText("no such words")
    assert view.model.rowCount() == 0
    view.focus_table()
    press("Enter")
    assert view.model.rowCount() == every
    assert view.table.hasFocus()


@pytest.mark.parametrize("words", ["D3", "pacific ledger protesters", "framing university"])
def test_number_article_and_kind_are_words_too(view: MatrixView, words: str) -> None:
    view.bar.filter.setText(words)
    assert 0 < view.model.rowCount() < len(view.found.rows)


def test_questions_sort_by_how_many_articles_speak(sample: Workspace, view: MatrixView) -> None:
    sample.actions_["disputes.by_articles"].trigger()
    speaking = [row.speaking for row in view.model.rows]
    assert speaking == sorted(speaking, reverse=True)
    sample.actions_["disputes.by_number"].trigger()
    numbers = [row.number for row in view.model.rows]
    assert numbers == sorted(numbers)


def test_a_new_dispute_waits_for_its_question(sample: Workspace, view: MatrixView) -> None:
    before = view.model.rowCount()
    press("D", CTRL)
    field = QApplication.focusWidget()
    assert isinstance(field, LongField) and field.objectName() == "question"
    write("Who pays for the road?")
    press("Enter")
    assert view.model.rowCount() == before + 1
    assert view.model.rows[-1].question == "Who pays for the road?"


def test_the_menu_of_a_cell_holds_the_same_commands(sample: Workspace, room: DisputesRoom, view: MatrixView) -> None:
    go(view, 3, "Andes Monitor")
    room.on_menu_asked(view.table.visualRect(view.table.currentIndex()).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert {"claims.same", "claims.contradicts", "tagging.delete"} <= {each.objectName() for each in menu.actions()}
    menu.close()


def test_two_passages_chosen_in_read_are_what_a_new_dispute_is_of(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.window_.activateWindow()
    qtbot.waitUntil(workspace.window_.isActiveWindow)
    workspace.focus_text()
    drag_over(workspace.view.row.panes()[0].text, "27 people had died")
    drag_over(workspace.view.row.panes()[1].text, "At least 50 people have been killed")
    press("D", CTRL)
    (dispute,) = workspace.session.read(dispute_reads.disputes)
    assert len(dispute.positions) == 2


def test_del_deletes_a_dispute_and_undo_brings_it_back(sample: Workspace, view: MatrixView) -> None:
    view.table.go_to(2, 1)
    dispute = view.table.row()
    assert dispute is not None
    press("Delete")
    assert dispute.id not in [row.id for row in view.model.rows]
    assert view.table.currentIndex().row() == 2, "the keyboard stays where it was"
    press("Z", CTRL)
    assert dispute.id in [row.id for row in view.model.rows]


def test_only_what_changed_is_told_to_the_table(sample: Workspace, view: MatrixView) -> None:
    view.table.go_to(3, 2)
    spy = QSignalSpy(view.model.dataChanged)
    dispute = view.model.rows[1]
    claim = next(cell for cell in dispute.cells.values() if cell.voices).voices[0].claim_id
    sample.session.do(leave_dispute, dispute.id, claim)
    assert {spy.at(n)[0].row() for n in range(spy.count())} == {1}
    assert (view.table.currentIndex().row(), view.table.currentIndex().column()) == (3, 2)
    spy = QSignalSpy(view.model.dataChanged)
    sample.session.do(edit_article, view.model.articles[0].id, note="unseen here")
    assert spy.count() == 0


def test_a_room_that_nobody_entered_has_read_nothing(sample: Workspace) -> None:
    assert sample.views.disputes._parts is None


def test_a_project_without_disputes_says_what_makes_one(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.window_.activateWindow()
    qtbot.waitUntil(workspace.window_.isActiveWindow)
    workspace.actions_["view.disputes"].trigger()
    view = workspace.views.disputes.view
    assert view._words.isVisible() and "X in Read" in view._words.text()
    assert view._button.hasFocus()
    press("Enter")
    assert len(workspace.session.read(dispute_reads.disputes)) == 1


def test_a_long_value_takes_two_lines_where_the_cell_has_room(qapp: QApplication) -> None:
    whole = "approximately 80%"
    assert value_lines(whole, 300, 1) == (whole,)
    two = value_lines(whole, 110, 1)
    assert " ".join(two) == whole and len(two) == 2
    assert value_lines(whole, 110, 4) == (whole,)  # four lines stand below


def test_a_dispute_is_taken_to_hand_at_an_article_that_speaks(room: DisputesRoom) -> None:
    row, column = silent_cell(room.view)
    room.view.table.go_to(0 if row else 1, column)
    assert room.view.choose(room.view.model.rows[row].id)
    assert room.view.table.cell() is not None


def test_the_bar_cuts_no_words_off_however_narrow_it_is(view: MatrixView) -> None:
    bar = view.bar
    for width in (1300, 1100, 1000, 900, 700, 560):
        bar.resize(width, bar.height())
        QApplication.processEvents()
        button = bar.new
        assert not button.text() or button.width() >= button.sizeHint().width(), width
        assert not bar.legend.isVisible() or bar.legend.width() >= bar.legend.sizeHint().width(), width


def test_the_button_has_words_as_long_as_any_fit(qtbot: QtBot) -> None:
    bar = MatrixBar()
    qtbot.addWidget(bar)
    bar.show_counts({Shown.ALL: 7, Shown.OPEN: 6, Shown.RESOLVED: 1}, Shown.ALL)
    bar.show()
    seen: list[tuple[bool, str]] = []
    for width in range(1300, 560, -10):
        bar.resize(width, bar.height())
        QApplication.processEvents()
        state = bar.legend.isVisible(), bar.new.text()
        if not seen or seen[-1] != state:
            seen.append(state)
    full = (True, "New dispute"), (True, "New"), (False, "New dispute"), (False, "New")
    assert tuple(seen) == full  # the glyphs are told beside it where they can


def test_columns_are_the_articles_of_the_list_whatever_is_open(sample: Workspace) -> None:
    listed = [article.id for article in reads.articles(sample.session.project)]
    sample.show_article(listed[-1])
    press("3", Qt.KeyboardModifier.ControlModifier)
    assert [article.id for article in sample.views.disputes.view.model.articles] == listed
    press("1", Qt.KeyboardModifier.ControlModifier)
    sample.open_beside(listed[2])
    press("3", Qt.KeyboardModifier.ControlModifier)
    assert [article.id for article in sample.views.disputes.view.model.articles] == listed
