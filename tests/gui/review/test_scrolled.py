"""Review in a low window: what is known of a proposal is seen without scrolling, and a person's scrolling stays."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.hands import press
from tests.gui.review.conftest import Reviewer


@pytest.fixture
def low(qtbot: QtBot, reviewer: Reviewer) -> Reviewer:
    """In a window as low as that of a small laptop under a taskbar."""
    area = reviewer.view._area
    before = area.viewport().height()
    reviewer.workspace.window_.resize(1280, 560)
    qtbot.waitUntil(lambda: area.viewport().height() < before)
    return reviewer


def _seen(reviewer: Reviewer) -> bool:
    """Whether what is known of the proposal is in view, or as much as leaves its words two lines from the top."""
    sheet, area = reviewer.view.sheet, reviewer.view._area
    top = area.verticalScrollBar().value()
    words, end = sheet.words_top(reviewer.record_id), sheet.facts_end()
    return top <= words and (end <= top + area.viewport().height() or words - top <= 60)


def test_a_proposal_and_what_is_known_of_it_are_seen_at_once(qtbot: QtBot, low: Reviewer) -> None:
    scrolled = 0
    for _ in range(6):
        press("A")
        qtbot.waitUntil(lambda: not low.view._placing.isActive() and _seen(low))
        scrolled += low.view._area.verticalScrollBar().value() > 0
    assert scrolled > 2


def test_who_has_scrolled_is_left_in_peace(qtbot: QtBot, low: Reviewer) -> None:
    bar, area = low.view._area.verticalScrollBar(), low.view._area
    press("A")
    qtbot.waitUntil(lambda: bar.value() > 0)
    bar.setValue(bar.value() - 9)
    there, before = bar.value(), area.viewport().height()
    low.workspace.window_.resize(1280, 540)
    qtbot.waitUntil(lambda: area.viewport().height() < before)
    assert bar.value() == there
