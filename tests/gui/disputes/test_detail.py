"""A dispute in full: every part of it is edited in place, by keys, as one step of the history each."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.disputes.detail import DisputeDetail
from gui.disputes.detail_rows import CLAIM_MIME, ClaimRow, PositionRow
from gui.disputes.evidence_matrix import RatingRow
from gui.disputes.evidence_scores import next_in_cycle, ranked, scores, tells_apart, typed
from gui.disputes.room import DisputesRoom
from gui.inspector.fields import ChoiceField, LongField, TextField
from gui.inspector.word_choice import WordChoice
from gui.widgets import Ink
from gui.workspace import Workspace
from storage import dispute_reads
from storage.operations import disputes, positions
from storage.records import Dispute, Evidence
from storage.vocabulary import ClaimRole, Consistency, DisputeStatus, Resolution
from tests.gui.hands import drag_over, press, write

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def detail(qtbot: QtBot, room: DisputesRoom, sample: Workspace) -> DisputeDetail:
    """The dispute over the dead, in full."""
    found = next(d for d in sample.session.read(dispute_reads.disputes) if "protesters have died" in d.question)
    room.show_dispute(found.id)
    qtbot.waitUntil(lambda: room.detail.dispute_id == found.id)
    assert room.detail.data is not None  # all of it is on screen now
    return room.detail


def _dispute(sample: Workspace, detail: DisputeDetail) -> Dispute:
    found = sample.session.read(dispute_reads.dispute, detail.dispute_id or "")
    assert found is not None
    return found


def _labels(detail: DisputeDetail) -> list[str]:
    assert detail.data is not None
    return [point.position.label for point in detail.data.points.positions]


def _menu(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def _choose(menu: QMenu, data: str) -> None:
    """Choose what carries this, in the menu or below it."""
    actions: list[QAction] = [*menu.actions(), *(a for m in menu.findChildren(QMenu) for a in m.actions())]
    next(action for action in actions if str(action.data() or "").startswith(data)).trigger()
    menu.close()


def test_the_head_counts_positions_and_silence_and_the_question_is_worded_in_place(
    sample: Workspace, detail: DisputeDetail
) -> None:
    detail.focus_question()
    write("How many are dead?")
    press("Return")
    assert _dispute(sample, detail).question == "How many are dead?"
    assert "3 positions · 2 silent" in detail.head._counts._full
    sample.session.undo()
    assert detail.data is not None
    assert detail.head.question.toPlainText() == "How many protesters have died?"


def test_a_position_is_renamed_by_f2_and_esc_leaves_it(sample: Workspace, detail: DisputeDetail) -> None:
    before = _labels(detail)
    detail.positions.rows[0].setFocus()
    press("F2")
    write("26")
    press("Escape")
    assert _labels(detail) == before
    detail.positions.rows[0].setFocus()
    press("F2")
    write("28")
    press("Return")
    position = _dispute(sample, detail).positions[0]
    assert (position.label, position.value) == ("28", "28")
    assert detail.data is not None
    assert detail.positions.rows[0].accessibleName().startswith("28")


def test_positions_are_walked_moved_added_and_removed_by_keys(sample: Workspace, detail: DisputeDetail) -> None:
    first, second, third = _labels(detail)
    detail.positions.rows[0].setFocus()
    press("Down")
    assert detail.positions.rows[1].hasFocus()
    assert detail.plot.current == detail.positions.rows[1].position_id
    press("Up", ALT)
    assert _labels(detail) == [second, first, third]
    detail.positions.add_link.click()
    write("40")
    press("Return")
    assert _labels(detail) == [second, first, third, "40"]
    assert _dispute(sample, detail).positions[-1].value == "40"
    detail.positions.rows[-1].setFocus()
    press("Delete")
    assert _labels(detail) == [second, first, third]
    sample.session.undo()
    assert _labels(detail)[-1] == "40"


def test_tab_goes_down_the_positions_and_then_to_the_link_below_them(detail: DisputeDetail) -> None:
    detail.positions.rows[0].setFocus()
    walked = []
    for _ in detail.positions.rows:
        walked.append(QApplication.focusWidget())
        press("Tab")
    assert walked == list(detail.positions.rows)
    assert QApplication.focusWidget() is detail.positions.add_link


def test_positions_are_ordered_by_value_and_by_date(detail: DisputeDetail) -> None:
    detail.on_verb_asked("order value")
    assert _labels(detail) == ["27", "~30", "≥ 50"]
    assert detail.data is not None
    detail.positions.order("date")
    days = [point.as_of.first for point in detail.data.points.positions if point.as_of is not None]
    assert days == sorted(days)


def test_a_claim_is_dragged_to_another_position_and_its_role_said(
    qtbot: QtBot, sample: Workspace, detail: DisputeDetail
) -> None:
    source, target = detail.positions.rows[0], detail.positions.rows[1]
    claim = source.claim_id
    data = QMimeData()
    data.setData(CLAIM_MIME, f"{claim}/{source.position_id}".encode())
    event = QDropEvent(
        QPointF(target.rect().center()), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    target.dropEvent(event)
    held = {p.id: [c.claim_id for c in p.claims] for p in _dispute(sample, detail).positions}
    assert claim in held[target.position_id]  # type: ignore[index]
    assert detail.data is not None
    row = next(row for row in detail.positions.findChildren(ClaimRow) if row.claim_id == claim and row.isVisible())
    row.menu_asked.emit(row.mapToGlobal(row.rect().center()))
    _choose(_menu(qtbot), f"role {row.position_id} {claim} undercuts")
    roles = {c.claim_id: c.role for p in _dispute(sample, detail).positions for c in p.claims}
    assert roles[claim] is ClaimRole.UNDERCUTS  # type: ignore[index]


def test_positions_are_merged_from_their_menu_as_one_step(
    qtbot: QtBot, sample: Workspace, detail: DisputeDetail
) -> None:
    row, into = detail.positions.rows[0], detail.positions.rows[1]
    row.menu_asked.emit(row.mapToGlobal(row.rect().center()))
    _choose(_menu(qtbot), f"merge {row.position_id}  {into.position_id}")
    assert len(_dispute(sample, detail).positions) == 2
    assert sample.session.project.history()[0].action == "merge_positions"
    sample.session.undo()
    assert len(_labels(detail)) == 3


def test_enter_on_a_position_opens_its_passage(qtbot: QtBot, sample: Workspace, detail: DisputeDetail) -> None:
    row = detail.positions.rows[0]
    row.setFocus()
    press("Return")
    assert sample.views.shown == "read"
    passage = sample.view.passage()
    assert passage is not None and passage.mark_id == row.claim_id


def test_the_plot_is_walked_by_keys_and_tells_its_points(detail: DisputeDetail) -> None:
    detail.plot.setFocus(Qt.FocusReason.TabFocusReason)
    first = detail.plot.current
    press("Right")
    assert detail.plot.current != first
    current = next(row for row in detail.positions.rows if row.position_id == detail.plot.current)
    assert current.current
    assert "at least 50" in detail.plot.accessibleDescription()


def test_one_judges_each_position_and_stands_beside_the_others(sample: Workspace, detail: DisputeDetail) -> None:
    before = {each.id for each in _dispute(sample, detail).assessments}
    assert detail.data is not None
    position = detail.positions.rows[1].position_id
    detail.assessment.judge(position)
    likelihood = detail.assessment.findChild(QWidget, "likelihood very_likely")
    assert likelihood is not None
    likelihood.setFocus(Qt.FocusReason.TabFocusReason)
    press("Return")
    assert detail.data is not None
    confidence = detail.assessment.findChild(QWidget, "confidence moderate")
    assert confidence is not None
    QTest.mouseClick(confidence, Qt.MouseButton.LeftButton)
    (fresh,) = [each for each in _dispute(sample, detail).assessments if each.id not in before]
    assert (fresh.position_id, fresh.likelihood, fresh.confidence) == (position, "very_likely", "moderate")
    assert detail.data is not None
    reasoning = detail.assessment.findChild(LongField, "reasoning")
    assert reasoning is not None
    reasoning.setFocus()
    write("Two lists agree")
    press("Return")
    fresh = next(each for each in _dispute(sample, detail).assessments if each.id == fresh.id)
    assert fresh.reasoning == "Two lists agree"
    assert len(detail.assessment.findChildren(WordChoice, "likelihood")) >= 1


def test_figures_of_another_scope_are_not_reckoned_against_the_others(
    qtbot: QtBot, room: DisputesRoom, sample: Workspace
) -> None:
    cost = next(d for d in sample.session.read(dispute_reads.disputes) if "port cost" in d.question)
    room.show_dispute(cost.id)
    qtbot.waitUntil(lambda: room.detail.dispute_id == cost.id)
    assert room.detail.data is not None
    heads = [line.text() for line in room.detail.sums.findChildren(Ink) if "→" in line.text()]
    assert heads and not any("$1.3bn" in words for words in heads)


def test_a_resolution_settles_an_open_dispute_and_none_opens_it_again(sample: Workspace, detail: DisputeDetail) -> None:
    def choose(words: str) -> None:
        assert detail.data is not None
        field = next(f for f in detail.verdict.findChildren(ChoiceField, "resolution") if f.isVisibleTo(detail))
        row = field.findText(words)
        field.setCurrentIndex(row)
        field.activated.emit(row)

    choose("Explained by date")
    found = _dispute(sample, detail)
    assert (found.resolution, found.status) == (Resolution.EXPLAINED_BY_DATE, DisputeStatus.RESOLVED)
    choose("None yet")
    found = _dispute(sample, detail)
    assert (found.resolution, found.status) == (None, DisputeStatus.OPEN)


def test_topic_and_rationale_are_written_in_place(sample: Workspace, detail: DisputeDetail) -> None:
    for kind, name, words in ((TextField, "topic", "Unrest of January"), (LongField, "rationale", "The count rose.")):
        assert detail.data is not None
        field = next(f for f in detail.verdict.findChildren(kind, name) if f.isVisibleTo(detail))
        field.setFocus()
        field.selectAll()
        write(words)
        press("Return")
    found = _dispute(sample, detail)
    assert (found.topic, found.rationale) == ("Unrest of January", "The count rose.")


def test_evidence_is_cited_rated_by_letters_and_the_least_inconsistent_told(
    sample: Workspace, detail: DisputeDetail
) -> None:
    for each in _dispute(sample, detail).evidence:
        sample.session.do(disputes.delete_evidence, each.id)
    assert detail.data is not None
    detail.evidence.on_cite_clicked()
    write("Hospital ledger, p. 4")
    press("Return")
    assert detail.data is not None
    (row,) = detail.evidence.rating_rows
    assert any("type C" in line.text() for line in detail.evidence.findChildren(Ink)) and "type C" in row.toolTip()
    row.setFocus(Qt.FocusReason.TabFocusReason)
    press("I")
    press("Right")
    row = _row(detail)
    press("C")
    row = _row(detail)
    press("C")
    row = _row(detail)
    press("Right")
    press("N")
    ids = [position.id for position in _dispute(sample, detail).positions]
    (cited,) = _dispute(sample, detail).evidence
    assert [cited.consistency.get(key) for key in ids] == [
        Consistency.INCONSISTENT, Consistency.VERY_CONSISTENT, Consistency.NEUTRAL,
    ]  # fmt: skip
    assert "1 for · 0 against ≥ 50" in detail.evidence._aside._full
    press("Delete")
    (cited,) = _dispute(sample, detail).evidence
    assert ids[2] not in cited.consistency
    assert row is not None


def _row(detail: DisputeDetail) -> RatingRow:
    """The ratings as they stand now, with the keyboard as before."""
    assert detail.data is not None
    (row,) = detail.evidence.rating_rows
    assert row.hasFocus()
    return row


def test_the_passage_chosen_in_read_is_cited(qtbot: QtBot, sample: Workspace, detail: DisputeDetail) -> None:
    sample.actions_["view.read"].trigger()
    drag_over(sample.view.row.panes()[0].text, "27 protesters")
    sample.actions_["view.disputes"].trigger()
    assert detail.data is not None
    button = next(b for b in detail.evidence.findChildren(QPushButton, "cite-passage") if b.isVisibleTo(detail))
    button.click()
    cited = _dispute(sample, detail).evidence[-1]
    assert cited.annotation_id is not None
    assert "Pacific Ledger" in cited.citation
    assert detail.data is not None
    assert detail.data.passages[cited.annotation_id].quote == "27 protesters"


def test_the_menu_deletes_and_undo_brings_back(qtbot: QtBot, sample: Workspace, detail: DisputeDetail) -> None:
    key = detail.dispute_id
    detail.head.more.click()
    _choose(_menu(qtbot), "delete")
    assert sample.session.read(dispute_reads.dispute, key or "") is None
    sample.session.undo()
    assert sample.session.read(dispute_reads.dispute, key or "") is not None


def test_blind_mode_hides_outlets_in_the_detail(sample: Workspace, detail: DisputeDetail) -> None:
    sample.session.blind.set_on(True)
    assert detail.data is not None
    said = [row.accessibleName() for row in detail.findChildren(PositionRow) if row.isVisibleTo(detail)]
    assert said and not any("Ledger" in words or "Courier" in words for words in said)


def test_what_a_person_is_writing_is_not_taken_away(sample: Workspace, detail: DisputeDetail) -> None:
    field = next(f for f in detail.verdict.findChildren(LongField, "rationale") if f.isVisibleTo(detail))
    field.setFocus()
    write("Half a sen")
    sample.session.do(positions.add_position, detail.dispute_id, "41")
    assert detail.data is not None
    assert field.toPlainText().endswith("Half a sen") or field.toPlainText().startswith("Half a sen")
    assert field.isVisibleTo(detail)


def test_inconsistency_ranks_and_what_fits_all_tells_nothing() -> None:
    rows = [
        Evidence("1", "", None, "", {"a": Consistency.VERY_INCONSISTENT, "b": Consistency.CONSISTENT}),  # type: ignore[dict-item]
        Evidence("2", "", None, "", {"a": Consistency.CONSISTENT, "b": Consistency.INCONSISTENT}),  # type: ignore[dict-item]
        Evidence("3", "", None, "", {"a": Consistency.NEUTRAL, "b": Consistency.NEUTRAL}),  # type: ignore[dict-item]
    ]
    found = scores(rows, ["a", "b", "c"])
    assert [(s.position_id, s.inconsistency, s.in_favour, s.against) for s in ranked(found)] == [
        ("b", 1, 1, 1), ("a", 2, 1, 1),
    ]  # fmt: skip
    assert [tells_apart(row, ["a", "b"]) for row in rows] == [True, True, False]
    assert next_in_cycle(None) is Consistency.VERY_CONSISTENT
    assert next_in_cycle(Consistency.NOT_APPLICABLE) is None
    assert next_in_cycle(None, -1) is Consistency.NOT_APPLICABLE
    assert typed("i", Consistency.INCONSISTENT) is Consistency.VERY_INCONSISTENT
    assert typed("n", None) is Consistency.NEUTRAL


def test_read_cites_the_chosen_passage_for_a_dispute(qtbot: QtBot, sample: Workspace) -> None:
    drag_over(sample.view.row.panes()[0].text, "27 protesters")
    sample.view.focus_text()
    press("E", Qt.KeyboardModifier.ShiftModifier)
    found = sample.session.read(dispute_reads.disputes)[2]
    _choose(_menu(qtbot), found.id)
    cited = sample.session.read(dispute_reads.disputes)[2].evidence[-1]
    assert cited.annotation_id is not None
    assert f"Cited for D{found.number}" in sample.status.message._full


@pytest.mark.parametrize("width", [344, 700])
def test_no_words_of_a_position_are_cut(detail: DisputeDetail, sample: Workspace, qtbot: QtBot, width: int) -> None:
    """What it says stands whole, on one line or above who says it; all positions of a dispute are told in one way."""
    longest = "one of the four berths is finished, others are being built"
    first = sample.session.read(dispute_reads.disputes)[0]
    sample.session.do(positions.add_position, first.id, longest)
    detail.show_dispute(first.id)
    shown = detail.positions
    qtbot.waitUntil(lambda: any(row.accessibleName().startswith(longest) for row in shown.rows))
    shown.resize(width, shown.height())
    assert all(row.lines for row in shown.rows)
    told = next(row for row in shown.rows if row.accessibleName().startswith(longest))
    assert " ".join(told.lines) == longest


def test_short_positions_take_one_line_each(detail: DisputeDetail, sample: Workspace, qtbot: QtBot) -> None:
    first = next(each for each in sample.session.read(dispute_reads.disputes) if "detained" in each.question)
    detail.show_dispute(first.id)
    qtbot.waitUntil(lambda: len(detail.positions.rows) == len(first.positions))
    detail.positions.resize(500, detail.positions.height())
    assert not any(row.lines for row in detail.positions.rows)
