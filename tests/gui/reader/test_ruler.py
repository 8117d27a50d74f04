"""The ruler shows where things are and takes the reader there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from gui import theme
from gui.offsets import block_starts
from gui.reader.marks import DisputeBadge, Mark, Segment
from gui.reader.overview import Overview
from gui.reader.pane import PaneHeader, ReaderPane

TEXT = "\n".join(f"Paragraph {number} says something of no interest at all, at some length." for number in range(300))


def claim(mark_id: str, paragraph: int, dispute: str = "", status: str = "confirmed") -> Mark:
    start = TEXT.index(f"Paragraph {paragraph} ")
    badge = DisputeBadge("D1", dispute, "d") if dispute else None
    return Mark(mark_id, "claim", status, (Segment(start, start + 20),), "Claim", dispute=badge)


@pytest.fixture
def pane(qtbot: QtBot) -> ReaderPane:
    pane = ReaderPane()
    qtbot.addWidget(pane)
    pane.resize(320, 500)
    marks = [claim("a", 10, "disputed"), claim("b", 100), claim("c", 200, "resolved"), claim("r", 250, "", "rejected")]
    pane.set_article("a", PaneHeader("Article"), TEXT, marks)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane


def test_every_claim_has_a_tick_in_its_place(pane: ReaderPane) -> None:
    ticks, height = pane.ruler.ticks(), pane.ruler.height()
    assert [tick.kind for tick in ticks] == ["disputed", "confirmed", "resolved"]
    for tick, share in zip(ticks, (10 / 300, 100 / 300, 200 / 300), strict=True):
        assert tick.y / height == pytest.approx(share, abs=0.01)


def test_crowded_ticks_give_way_to_the_disputed(pane: ReaderPane) -> None:
    pane.text.replace_marks([claim(f"x{number}", number) for number in (101, 102)])
    assert len(pane.ruler.ticks()) <= 5
    pane.text.replace_marks([claim("y", 100, "disputed")])
    near = [tick for tick in pane.ruler.ticks() if abs(tick.y / pane.ruler.height() - 1 / 3) < 0.004]
    assert [tick.kind for tick in near] == ["disputed"]


def test_ticks_are_painted_amber_for_disputes(pane: ReaderPane) -> None:
    tick = pane.ruler.ticks()[0]
    image = pane.ruler.grab().toImage()
    assert image.pixelColor(4, round(tick.y)) == theme.theme().amberline


def test_a_click_jumps_there(pane: ReaderPane, qtbot: QtBot) -> None:
    qtbot.mouseClick(pane.ruler, Qt.MouseButton.LeftButton, pos=QPoint(3, pane.ruler.height() // 2))
    first, last = pane.text.visible_range()
    assert first < TEXT.index("Paragraph 150 ") < last


def test_dragging_scrolls_to_the_end_and_back(pane: ReaderPane, qtbot: QtBot) -> None:
    ruler, bar = pane.ruler, pane.text.verticalScrollBar()
    grip = ruler.thumb().center().toPoint()
    qtbot.mousePress(ruler, Qt.MouseButton.LeftButton, pos=grip)
    qtbot.mouseMove(ruler, QPoint(3, ruler.height() + 50))
    assert bar.value() == bar.maximum() > 0
    qtbot.mouseMove(ruler, QPoint(3, -50))
    assert bar.value() == 0


def test_the_thumb_is_the_visible_part(pane: ReaderPane, qtbot: QtBot) -> None:
    bar, ruler = pane.text.verticalScrollBar(), pane.ruler
    assert ruler.thumb().top() == pytest.approx(1, abs=1)

    def at_the_end() -> None:  # the end moves down while the text is still being laid out in slices
        bar.setValue(bar.maximum())
        assert ruler.thumb().bottom() == pytest.approx(ruler.height() - 1, abs=3)

    qtbot.waitUntil(at_the_end)


def test_an_entity_raised_shows_on_the_ruler(pane: ReaderPane) -> None:
    start = TEXT.index("Paragraph 150 ")
    pane.text.replace_marks([Mark("m", "mention", "confirmed", (Segment(start, start + 9),), "Place", entity_id="e")])
    assert "entity" not in [tick.kind for tick in pane.ruler.ticks()]
    pane.text.highlight_entity("e")
    assert "entity" in [tick.kind for tick in pane.ruler.ticks()]


def test_search_hits_show_on_the_ruler(pane: ReaderPane) -> None:
    pane.text.set_hits([Segment(5000, 5009), Segment(9000, 9009)], current=0)
    assert [tick.kind for tick in pane.ruler.ticks()].count("hit") == 2


@given(st.text(st.sampled_from("ab \n\u2029"), max_size=400), st.floats(5, 80))
def test_the_overview_maps_there_and_back(text: str, per_line: float) -> None:
    overview = Overview(block_starts(text), len(text), per_line)
    shares = [overview.share(position) for position in range(len(text))]
    assert shares == sorted(shares)
    assert all(0 <= share <= 1 for share in shares)
    for position, share in enumerate(shares):
        assert abs(overview.position(share) - position) <= per_line + 1
