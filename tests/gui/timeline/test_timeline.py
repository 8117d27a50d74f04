"""Timeline by keys: from dispute to dispute, from position to position, with one-key answers that undo takes back."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.key_button import KeyButton
from gui.plots.calendar_axis import padded
from gui.plots.points import Plot, PlotPoint, Shape
from gui.timeline.claims_page import CLOSEST, LEFT
from gui.timeline.data import article_lanes
from gui.timeline.dispute_list import ALL
from gui.timeline.lanes import words_room
from gui.timeline.room import TimelineRoom
from gui.timeline.summing_up import Trend, lag_words, range_words, trend_of
from gui.workspace import Workspace
from storage import dispute_reads, reads
from storage.date_spans import DateSpan, span_of
from storage.operations import claims, disputes
from storage.operations.articles import edit_article
from storage.operations.disputes import NewPosition
from storage.position_values import dispute_points
from storage.records import Dispute
from storage.vocabulary import DisputeStatus, Resolution
from tests.gui.hands import press


def _dispute(workspace: Workspace, words: str) -> Dispute:
    return next(d for d in workspace.session.read(dispute_reads.disputes) if words in d.question)


def _words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def _day(text: str) -> DateSpan:
    found = span_of(text)
    assert found is not None
    return found


@pytest.fixture
def dead(sample: Workspace, room: TimelineRoom) -> Dispute:
    """The dispute over the dead, on screen."""
    found = _dispute(sample, "protesters have died")
    room.show_dispute(found.id)
    return found


def test_the_list_keeps_qts_rules_and_says_positions_and_dates(room: TimelineRoom, sample: Workspace) -> None:
    tester = QAbstractItemModelTester(room.parts.list.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = room.parts.list.model.rows()
    dead = next(row for row in rows if "protesters have died" in row.question)
    assert dead.caption == "3 positions · 3 dates"
    assert rows[-1].key == ALL
    sample.session.do(disputes.edit_dispute, dead.key, question="How many are dead?", status="resolved")
    room.on_due()
    assert any(row.question == "How many are dead?" and row.settled for row in room.parts.list.model.rows())
    assert tester is not None


def test_the_page_sums_up_and_draws_every_position(room: TimelineRoom, dead: Dispute) -> None:
    page = room.parts.page
    assert page.title.text() == dead.question
    assert page.sentence.text() == (
        "Three positions, 9 to 20 January 2025. No later figure is lower than an earlier one."
    )
    layout = page.plot.layout_shown
    assert layout is not None
    assert [mark.point.value for mark in layout.marks] == [27, 30, 50]
    assert [mark.point.shape for mark in layout.marks] == [Shape.EXACT, Shape.BAR, Shape.UP]
    assert layout.envelope
    lanes = page.articles.lanes
    assert [lane.quiet for lane in lanes] == [False, False, False, True, True]
    assert lanes[0].note == "5 days from figure to print"
    assert lanes[-1].note == "no answer recorded"


def test_arrows_walk_the_positions_and_enter_opens_the_passage(
    sample: Workspace, room: TimelineRoom, dead: Dispute
) -> None:
    plot = room.parts.page.plot
    assert plot.hasFocus()
    press("Home")
    first = plot.current
    assert first == dead.positions[0].id
    assert "27" in _words(room.parts.side)
    press("Right")
    assert plot.current != first
    side = _words(room.parts.side)
    assert "3 more than “27” on 9 January" in side
    assert "27 lies inside “around 30”" in side
    assert "Dates explain the order of the figures" in side
    press("Return")
    assert sample.views.shown == "read"
    passage = sample.view.passage()
    assert passage is not None
    claim = sample.session.read(reads.annotation, passage.mark_id or "")
    assert claim is not None and "30" in claim.quote


def test_the_position_at_hand_is_quoted_with_its_source(room: TimelineRoom, dead: Dispute) -> None:
    press("End")
    said = _words(room.parts.side)
    assert "position 3 of 3" in said
    assert "Ombudsman’s Office, as of 20 Jan 2025" in said
    assert "Lima Courier, ¶5 · source B" in said
    assert "A lower bound: the true figure may be higher" in said
    assert "20 ÷ 7 days = 2.9 a day" in said


def test_positions_without_a_date_are_counted_too(room: TimelineRoom, sample: Workspace, dead: Dispute) -> None:
    claim = dead.positions[1].claims[0].claim_id
    record = sample.session.read(reads.annotation, claim)
    assert record is not None and record.claim is not None
    sample.session.do(edit_article, record.article_id, published_on=None, as_of_on=None)
    sample.session.do(claims.edit_claim, claim, as_of=None)
    for quantity in record.claim.quantity_ids:
        sample.session.do(claims.edit_quantity, quantity, as_of=None)
    room.on_due()
    press("End")
    assert "dated position 2 of 2, and 1 without a date" in _words(room.parts.side)


def test_t_explains_by_date_and_again_takes_it_back(sample: Workspace, room: TimelineRoom, dead: Dispute) -> None:
    press("End")
    press("T")
    found = _dispute(sample, "protesters have died")
    assert (found.resolution, found.status) == (Resolution.EXPLAINED_BY_DATE, DisputeStatus.RESOLVED)
    lead = dead.positions[1].claims[0].claim_id
    labels = {label.id: label.name for label in sample.session.read(reads.labels)}
    assert "different_as_of" in {labels[r.label_id] for r in sample.session.read(reads.relations, lead)}
    room.on_due()
    press("T")
    assert _dispute(sample, "protesters have died").resolution is None
    sample.session.undo()
    assert _dispute(sample, "protesters have died").resolution is Resolution.EXPLAINED_BY_DATE


def test_c_explains_by_scope_with_the_button_too(sample: Workspace, room: TimelineRoom, dead: Dispute) -> None:
    room.parts.side.scope_button.setFocus()
    press("Space")
    assert _dispute(sample, "protesters have died").resolution is Resolution.EXPLAINED_BY_SCOPE


def test_d_goes_to_the_next_dispute_and_stops_at_the_last(sample: Workspace, room: TimelineRoom) -> None:
    keys = [d.id for d in sample.session.read(dispute_reads.disputes)]
    room.show_dispute(keys[0])
    for key in keys[1:]:
        press("D")
        assert room.key_shown == key
    press("D")
    assert room.key_shown == keys[-1]
    assert "No more disputes" in sample.status.message._full


def test_positions_that_are_no_figures_are_lanes(sample: Workspace, room: TimelineRoom) -> None:
    found = _dispute(sample, "Is the port finished?")
    room.show_dispute(found.id)
    lanes = room.parts.page.positions
    assert lanes.isVisible() and not room.parts.page.plot.isVisible()
    assert lanes.hasFocus()
    assert len(lanes.lanes) == len(found.positions)
    press("Home")
    press("Down")
    assert lanes.current == lanes.lanes[1].key
    assert "later than" in _words(room.parts.side)


def test_a_dispute_without_dates_says_so_and_leads_to_its_claim(sample: Workspace, room: TimelineRoom) -> None:
    for article in sample.session.read(reads.articles):
        sample.session.do(edit_article, article.id, published_on=None, as_of_on=None)
    marks = [mark for mark in sample.session.read(reads.marks, sample.article_ids()[0]) if mark.kind.value == "claim"]
    ids = [mark.id for mark in marks[:2]]
    for key in ids:
        sample.session.do(claims.edit_claim, key, as_of=None)
        record = sample.session.read(reads.annotation, key)
        assert record is not None and record.claim is not None
        for quantity in record.claim.quantity_ids:
            sample.session.do(claims.edit_quantity, quantity, as_of=None)
    made = sample.session.do(
        disputes.open_dispute, "When was it?", [NewPosition("then", (ids[0],)), NewPosition("now", (ids[1],))]
    )
    assert made is not None
    room.on_due()
    room.show_dispute(str(made.result_id))
    page = room.parts.page
    assert "No position of this dispute has a date" in page.sentence.text()
    points = sample.session.read(dispute_points, str(made.result_id))
    assert points is not None
    assert [lane.note for lane in article_lanes(sample.session, points) if not lane.quiet] == ["no date"]
    assert page.button.isVisible()
    page.button.click()
    assert sample.views.shown == "read"
    passage = sample.view.passage()
    assert passage is not None and passage.mark_id == ids[0]


def test_it_opens_on_a_dispute_with_something_to_show(sample: Workspace) -> None:
    """An undated first dispute is no place to begin."""
    first, *others = sample.session.read(dispute_reads.disputes)
    for article in sample.session.read(reads.articles):
        sample.session.do(edit_article, article.id, published_on=None, as_of_on=None)
    for claim in {attached.claim_id for position in first.positions for attached in position.claims}:
        record = sample.session.read(reads.annotation, claim)
        assert record is not None and record.claim is not None
        sample.session.do(claims.edit_claim, claim, as_of=None)
        for quantity in record.claim.quantity_ids:
            sample.session.do(claims.edit_quantity, quantity, as_of=None)
    sample.views.show("timeline")
    shown = sample.views.timeline.key_shown
    assert shown in {dispute.id for dispute in others}
    assert sample.views.timeline.parts.page.chart.isVisible()


def test_it_opens_on_the_dispute_that_was_looked_at_last(sample: Workspace, room: TimelineRoom) -> None:
    keys = [dispute.id for dispute in sample.session.read(dispute_reads.disputes)]
    room.show_dispute(keys[0])
    sample.views.show("disputes")
    sample.views.disputes.show_dispute(keys[2])
    sample.views.show("timeline")
    assert room.key_shown == keys[2]
    room.show_dispute(keys[0])
    sample.views.show("disputes")  # nothing else is looked at there
    sample.views.show("timeline")
    assert room.key_shown == keys[0]


def test_the_axis_of_all_dated_claims_ends_with_their_dates(
    qtbot: QtBot, sample: Workspace, room: TimelineRoom
) -> None:
    room.on_key_chosen(ALL)
    page = room.parts.claims
    qtbot.waitUntil(lambda: len(page.lanes.lanes) > 10)
    spans = [lane.as_of for lane in page.lanes.lanes if lane.as_of is not None]
    first, last = padded(min(span[0] for span in spans), max(span[1] for span in spans))
    assert first <= page.days[0] and page.days[1] <= last
    assert page.width() - page.lanes.scale().at(page.days[1]) > 0.25 * (page.width() - LEFT)  # room for words


def test_a_project_without_disputes_says_so(sample: Workspace, room: TimelineRoom) -> None:
    for dispute in sample.session.read(dispute_reads.disputes):
        sample.session.do(disputes.delete_dispute, dispute.id)
    room.on_due()
    assert room.parts.list.model.rowCount() == 1
    assert room.at_hand() is None


def test_all_dated_claims_are_zoomed_moved_and_opened(qtbot: QtBot, sample: Workspace, room: TimelineRoom) -> None:
    room.on_key_chosen(ALL)
    page = room.parts.claims
    qtbot.waitUntil(lambda: len(page.lanes.lanes) > 10)
    page.lanes.setFocus()
    first, last = page.days
    press("+")
    closer = page.days
    assert closer[1] - closer[0] < last - first
    press("Right")
    assert page.days[0] > closer[0]
    press("0")
    whole = page.days
    firsts = [lane.as_of[0] for lane in page.lanes.lanes if lane.as_of is not None]
    assert whole[0] < min(firsts)
    for _ in range(40):
        page.zoom(0.5)
    assert page.days[1] - page.days[0] == pytest.approx(CLOSEST)
    press("Home")
    press("Down")
    claim = page.lanes.current
    assert claim == page.lanes.lanes[1].key
    assert _words(room.parts.side)
    press("Return")
    passage = sample.view.passage()
    assert passage is not None and passage.mark_id == claim


def test_keys_of_the_dates_work_from_the_list_too_and_none_is_about_a_hidden_dispute(
    qtbot: QtBot, sample: Workspace, room: TimelineRoom, dead: Dispute
) -> None:
    room.parts.list.view.setFocus()
    press("End")
    assert room.key_shown == ALL and room.parts.list.view.hasFocus()
    page = room.parts.claims
    qtbot.waitUntil(lambda: len(page.lanes.lanes) > 10)
    usual = page.days
    press("0")
    whole = page.days
    assert whole[0] < usual[0]
    press("+")
    assert page.days[1] - page.days[0] < whole[1] - whole[0]
    days = sorted(sum(lane.as_of) / 2 for lane in page.lanes.lanes if lane.as_of is not None)
    assert page.days[0] < days[len(days) // 2] < page.days[1], "what most claims are about stays in sight"
    press("T")
    assert _dispute(sample, "protesters have died").resolution is None
    assert room.at_hand() is None


def test_words_stand_where_they_fit_else_where_more_of_them_do() -> None:
    assert words_room(100, 800, 300, 320, 200) == ((332, 796), False)
    assert words_room(100, 800, 600, 620, 400) == ((100, 588), True)
    assert words_room(100, 800, 200, 620, 400) == ((632, 796), False)
    assert words_room(100, 800, 400, 420, 100, rather_left=True) == ((100, 388), True)


def test_the_room_costs_nothing_until_it_is_shown(sample: Workspace) -> None:
    assert sample.views.timeline._made is None
    dispute = sample.session.read(dispute_reads.disputes)[0]
    sample.session.do(disputes.edit_dispute, dispute.id, topic="Costs of the port")
    sample.session.undo()
    assert sample.views.timeline._made is None


def test_blind_mode_hides_outlets_here_too(sample: Workspace, room: TimelineRoom, dead: Dispute) -> None:
    sample.session.blind.set_on(True)
    room.on_due()
    titles = [lane.title for lane in room.parts.page.articles.lanes]
    assert not {"Pacific Ledger", "Lima Courier", "Andes Monitor"} & set(titles)
    assert "Lima Courier" not in _words(room.parts.side)


def test_leaving_gives_the_keys_back_to_read(sample: Workspace, room: TimelineRoom, dead: Dispute) -> None:
    sample.actions_["view.read"].trigger()
    press("T")
    assert _dispute(sample, "protesters have died").resolution is None
    assert QApplication.focusWidget() is not None


def _plot(*points: tuple[str, float, Shape, float]) -> Plot:
    made = tuple(
        PlotPoint(str(n), value, value - half, value + half, shape, _day(day))
        for n, (day, value, shape, half) in enumerate(points)
    )
    return Plot(made, None, None, complete=True)


def test_trends_say_no_more_than_intervals_let_them() -> None:
    exact, bar, up = Shape.EXACT, Shape.BAR, Shape.UP
    assert trend_of(_plot(("2025-01-09", 27, exact, 0), ("2025-01-13", 30, bar, 2))) is Trend.RISES
    assert trend_of(_plot(("2025-01-09", 30, exact, 0), ("2025-01-13", 27, exact, 0))) is Trend.FALLS
    assert trend_of(_plot(("2025-01-09", 60, exact, 0), ("2025-01-13", 50, up, 0))) is Trend.OVERLAP
    assert trend_of(_plot(("2025-01-09", 30, exact, 0), ("2025-01-13", 30, exact, 0))) is Trend.SAME
    same_day = _plot(("2025-01-09", 1, exact, 0), ("2025-01-09", 5, exact, 0))
    assert trend_of(same_day) is Trend.UNDATED
    mixed = _plot(("2025-01-09", 5, exact, 0), ("2025-01-13", 9, exact, 0), ("2025-01-14", 2, exact, 0))
    assert trend_of(mixed) is Trend.MIXED
    assert trend_of(None) is Trend.UNDATED


def test_ranges_of_days_are_said_once() -> None:
    assert range_words([_day("2025-01-20"), _day("2025-01-09")]) == "9 to 20 January 2025"
    assert range_words([_day("2024-12"), _day("2025-01-13")]) == "December 2024 to 13 January 2025"
    assert range_words([_day("2024-12-30"), _day("2025-01-13")]) == "30 December 2024 to 13 January 2025"
    assert range_words([_day("2019")]) == "2019"
    assert [lag_words(days) for days in (0, 1, 5, -2)] == [
        "printed the same day", "1 day from figure to print", "5 days from figure to print", "2 days ahead of print",
    ]  # fmt: skip


def test_without_dated_claims_there_is_nothing_to_zoom_and_the_list_has_the_keyboard(
    qtbot: QtBot, workspace: Workspace
) -> None:
    workspace.actions_["view.timeline"].trigger()
    room = workspace.views.timeline
    qtbot.waitUntil(lambda: room.parts.claims_shown)
    page = room.parts.claims
    qtbot.waitUntil(lambda: page.sentence.text().startswith("No claim says the day"))
    assert not page.lanes.isVisible()
    assert not any(button.isVisible() for button in page.findChildren(KeyButton))
    qtbot.waitUntil(room.parts.list.view.hasFocus)
