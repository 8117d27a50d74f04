"""Panes side by side: ribbons in the gutters, one chosen mark, keys and buttons."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.reader.marks import DisputeBadge, Mark, Ribbon, Segment
from gui.reader.pane import PaneHeader
from gui.reader.row import PaneRow

PARAGRAPHS = [
    f"Paragraph {number} says that the port costs $3.{number} billion, others disagree." for number in range(40)
]
TEXT = "\n".join(PARAGRAPHS)


def claim(pane: str, number: int) -> Mark:
    start = TEXT.index(f"Paragraph {number} ")
    badge = DisputeBadge(f"D{number}", "disputed", f"dispute-{number}")
    return Mark(f"{pane}{number}", "claim", "confirmed", (Segment(start, start + 40),), "Claim", dispute=badge)


def ribbon(left: str, right: str, number: int, other: int | None = None) -> Ribbon:
    there = number if other is None else other
    return Ribbon(f"{left}{right}{number}", "conflict", f"{left}{number}", f"{right}{there}", f"$3.{number}bn ≠ $3bn",
                  "20% apart", f"dispute-{number}", f"D{number}")  # fmt: skip


@pytest.fixture
def row(qtbot: QtBot) -> PaneRow:
    """Articles a, b and c with claims on paragraphs 0 to 3 and 39."""
    row = PaneRow()
    qtbot.addWidget(row)
    row.resize(1000, 600)
    for name in "abc":
        header = PaneHeader(f"Article {name}", "Pacific Ledger", "B", "B: usually reliable", "14 Jan 2025", "12 Jan")
        row.open(name, header, TEXT, [claim(name, number) for number in (0, 1, 2, 3, 39)])
    row.set_ribbons([ribbon("a", "b", 1), ribbon("b", "c", 1), ribbon("a", "b", 2), ribbon("a", "c", 3),
                     ribbon("a", "b", 0, 39)])  # fmt: skip
    with qtbot.waitExposed(row):
        row.show()
    return row


def ink(row: PaneRow, gutter: int, ribbon_id: str) -> QColor:
    """The colour of a ribbon near its left end."""
    shape = next(shape for shape in row.gutters()[gutter].shapes() if shape.ribbon.id == ribbon_id)
    y = shape.upper.pointAtPercent(0.0).y() + 6
    return row.gutters()[gutter].grab().toImage().pixelColor(1, round(y))


def middle(row: PaneRow, gutter: int, ribbon_id: str) -> QPoint:
    shape = next(shape for shape in row.gutters()[gutter].shapes() if shape.ribbon.id == ribbon_id)
    return shape.body.boundingRect().center().toPoint()


def test_a_ribbon_joins_the_lines_of_both_claims(row: PaneRow) -> None:
    gutter = row.gutters()[0]
    shape = next(shape for shape in gutter.shapes() if shape.ribbon.id == "ab1")
    for pane, x in ((row.panes()[0], 0.0), (row.panes()[1], 92.0)):
        extent = pane.text.extent(f"{pane.article_id}1")
        assert extent is not None
        top = gutter.mapFromGlobal(pane.text.viewport().mapToGlobal(QPoint(0, round(extent.top)))).y()
        edge = shape.upper.pointAtPercent(0.0 if x == 0 else 1.0)
        assert edge.x() == x
        assert edge.y() == pytest.approx(top, abs=1)


def test_ribbons_follow_the_scrolling_of_either_pane(row: PaneRow) -> None:
    gutter, pane = row.gutters()[0], row.panes()[1]
    before = next(shape for shape in gutter.shapes() if shape.ribbon.id == "ab1").upper.pointAtPercent(1.0).y()
    pane.text.verticalScrollBar().setValue(30)
    after = next(shape for shape in gutter.shapes() if shape.ribbon.id == "ab1").upper.pointAtPercent(1.0).y()
    assert after == pytest.approx(before - 30)


def test_a_counterpart_in_a_farther_pane_is_a_stub_in_both_gutters(row: PaneRow) -> None:
    for gutter, from_left in zip(row.gutters(), (True, False), strict=True):
        shape = next(shape for shape in gutter.shapes() if shape.ribbon.id == "ac3")
        assert shape.stub and shape.from_left is from_left and shape.side == 2


def test_a_counterpart_below_the_view_is_a_stub_that_points_down(row: PaneRow) -> None:
    shape = next(shape for shape in row.gutters()[0].shapes() if shape.ribbon.id == "ab0")
    assert shape.stub and shape.side == 1


def test_the_values_of_a_ribbon_have_their_label_before_one_whose_other_end_is_out_of_view(row: PaneRow) -> None:
    """What is in view tells more than that something else is not."""
    gutter = row.gutters()[0]
    stub, whole = (next(shape for shape in gutter.shapes() if shape.stub is out) for out in (True, False))
    there = gutter.label_boxes()[stub.ribbon.id].center()
    gutter._place([stub, replace(whole, middle=there)])
    assert set(gutter._labels) == {whole.ribbon.id}


def test_a_click_on_a_ribbon_selects_it_and_a_double_click_opens_it(row: PaneRow, qtbot: QtBot) -> None:
    at = middle(row, 0, "ab1")
    with qtbot.waitSignal(row.ribbon_selected) as told:
        qtbot.mouseClick(row.gutters()[0], Qt.MouseButton.LeftButton, pos=at)
    assert told.args == ["ab1"]
    with qtbot.waitSignal(row.ribbon_activated) as told:
        qtbot.mouseDClick(row.gutters()[0], Qt.MouseButton.LeftButton, pos=at)
    assert told.args == ["ab1"]


def test_a_click_beside_all_ribbons_deselects(row: PaneRow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(row.ribbon_selected) as told:
        qtbot.mouseClick(row.gutters()[0], Qt.MouseButton.LeftButton, pos=QPoint(46, 590))
    assert told.args == [""]


def test_hovering_one_ribbon_lights_up_its_whole_dispute(row: PaneRow, qtbot: QtBot) -> None:
    plain = ink(row, 1, "bc1")
    with qtbot.waitSignal(row.ribbon_hovered) as told:
        qtbot.mouseMove(row.gutters()[0], middle(row, 0, "ab1"))
    assert told.args == ["ab1"]
    assert ink(row, 1, "bc1").blue() < plain.blue()
    qtbot.mouseMove(row.gutters()[0], QPoint(46, 590))
    assert ink(row, 1, "bc1") == plain


def test_a_chosen_dispute_is_drawn_strong_in_every_gutter(row: PaneRow) -> None:
    plain = ink(row, 0, "ab1"), ink(row, 1, "bc1")
    text = row.panes()[2].text
    extent = text.extent("c1")
    assert extent is not None
    band = text.viewport().grab().toImage().pixelColor(text.viewport().width() - 2, round(extent.top) + 4)
    row.select_dispute("dispute-1")
    chosen = text.viewport().grab().toImage().pixelColor(text.viewport().width() - 2, round(extent.top) + 4)
    assert chosen.blue() < band.blue()
    assert ink(row, 0, "ab1").blue() < plain[0].blue()
    assert ink(row, 1, "bc1").blue() < plain[1].blue()
    row.select_dispute(None)
    assert ink(row, 0, "ab1") == plain[0]


def test_ribbons_can_be_put_away(row: PaneRow) -> None:
    row.set_ribbons_shown(False)
    assert all(not gutter.shapes() for gutter in row.gutters())


def test_aligning_gives_counterparts_the_same_height(row: PaneRow) -> None:
    first, second, third = row.panes()
    first.text.verticalScrollBar().setValue(20)
    assert row.align("a", "a2", animated=False) == 1
    here, there = first.text.extent("a2"), second.text.extent("b2")
    assert here is not None and there is not None
    assert there.top == pytest.approx(here.top, abs=1) or second.text.verticalScrollBar().value() == 0
    assert row.align("a", "a0", animated=False) == 1
    below = second.text.extent("b39")
    assert below is not None and below.side == 0
    assert third.text.verticalScrollBar().value() == 0


def test_a_pinned_pane_stays_where_it_is(row: PaneRow) -> None:
    row.panes()[1].header.set_pinned(True)
    assert row.align("a", "a0", animated=False) == 0


def test_one_mark_is_chosen_in_the_whole_room(row: PaneRow, qtbot: QtBot) -> None:
    row.panes()[0].text.select_mark("a1")
    with qtbot.waitSignal(row.mark_selected, check_params_cb=lambda article, mark: article == "b"):
        row.panes()[1].text.select_mark("b2")
    assert row.panes()[0].text.selected_mark_id is None


def test_panes_change_places_and_keep_their_scrolling(row: PaneRow, qtbot: QtBot) -> None:
    row.panes()[0].text.verticalScrollBar().setValue(80)
    with qtbot.waitSignal(row.panes_changed):
        row.panes()[0].header.swap_button.click()
    assert [pane.article_id for pane in row.panes()] == ["b", "a", "c"]
    QApplication.processEvents()
    assert row.panes()[1].text.verticalScrollBar().value() == 80
    shape = next(shape for shape in row.gutters()[0].shapes() if shape.ribbon.id == "ab2")
    assert shape.ribbon.left_mark_id == "b2"


def test_closing_a_pane_hands_the_keyboard_on(row: PaneRow, qtbot: QtBot) -> None:
    row.focus_pane(1)
    row.focus_pane(1)
    current = row.current_pane
    assert current is not None and current.article_id == "c"
    with qtbot.waitSignal(row.close_requested) as told:
        current.header.close_button.click()
    assert told.args == ["c"]
    assert [pane.article_id for pane in row.panes()] == ["a", "b"]
    assert row.current_pane is row.panes()[1]
    assert len(row.gutters()) == 1


def test_two_panes_are_set_larger_than_three(row: PaneRow) -> None:
    assert row.panes()[0].text.line_height == 22
    row.close_pane("c")
    assert row.panes()[0].text.line_height == 26


def test_four_panes_are_the_most(row: PaneRow) -> None:
    row.open("d", PaneHeader("Article d"), TEXT)
    with pytest.raises(ValueError, match="4 panes"):
        row.open("e", PaneHeader("Article e"), TEXT)


def test_narrow_windows_scroll_sideways_instead_of_squeezing(row: PaneRow) -> None:
    row.resize(600, 500)
    QApplication.processEvents()
    assert min(pane.width() for pane in row.panes()) >= 250
    assert row.horizontalScrollBar().maximum() > 0


def test_the_gutter_can_be_used_by_keys(row: PaneRow, qtbot: QtBot) -> None:
    gutter = row.gutters()[0]
    gutter.setFocus(Qt.FocusReason.TabFocusReason)
    first = gutter.accessibleDescription()
    qtbot.keyClick(gutter, Qt.Key.Key_Down)
    assert gutter.accessibleDescription() not in ("", first)
    with qtbot.waitSignal(row.ribbon_selected):
        qtbot.keyClick(gutter, Qt.Key.Key_Return)


def test_new_marks_bring_their_ribbon(row: PaneRow) -> None:
    row.panes()[0].text.replace_marks([replace(claim("a", 3), id="late")])
    row.set_ribbons([replace(ribbon("a", "b", 3), id="new", left_mark_id="late")])
    assert [shape.ribbon.id for shape in row.gutters()[0].shapes()] == ["new"]


def test_ribbons_are_built_anew_where_one_of_their_ends_moved_and_not_for_other_marks(row: PaneRow) -> None:
    gutter, text = row.gutters()[0], row.panes()[0].text
    before = gutter.shapes()
    name = Mark("name", "mention", "confirmed", (Segment(0, 4),), "Person")
    text.replace_marks([name])
    assert gutter.shapes() is before
    held = text.index.get("a1")
    assert held is not None
    text.replace_marks([replace(held, segments=(Segment(held.start + 9, held.end),))])
    assert gutter.shapes() is not before


def test_the_head_says_who_and_when(row: PaneRow) -> None:
    name = row.panes()[0].header.accessibleName()
    assert name == "Article a, Pacific Ledger, B: usually reliable, 14 Jan 2025, 12 Jan"
    assert row.panes()[0].text.accessibleName() == "Article a"
