"""In a narrow window the top bar leaves out what is least missed, and dialogs stay on the screen."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.entities_view.table_model import Which
from gui.entities_view.toolbar import Toolbar
from gui.fitting import FRAME, fitting
from gui.main_window import MainWindow
from gui.scrolling import ScrollColumn
from gui.topbar import Tab, TopBar
from gui.workspace import Workspace
from storage import reads
from storage.operations.articles import edit_article
from storage.review import ReviewOrder

NARROWEST = 240
"""Pixels of the right side of the window at least."""


def _edges(bar: TopBar) -> list[tuple[int, int]]:
    shown = [*bar._tabs.values(), bar.search, bar.menu_button, bar._name, bar._count, bar._saved]
    return sorted(
        (at := widget.mapTo(bar, widget.rect().topLeft()).x(), at + widget.width())
        for widget in shown
        if widget.isVisibleTo(bar)
    )


@pytest.mark.parametrize("width", [1440, 1100, 960, 800])
def test_nothing_in_the_top_bar_is_cut_or_covered(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, width: int
) -> None:
    window.resize(width, 700)
    bar = workspace.topbar
    qtbot.waitUntil(lambda: bar.width() == width)
    bar.show_project("A project with a name of some length", 840)
    bar.show_count("review", 1760)
    layout = bar.layout()
    assert layout is not None
    layout.activate()
    for side in (bar._left, bar._right):
        inner = side.layout()
        assert inner is not None
        inner.activate()
    edges = _edges(bar)
    assert edges[-1][1] <= width
    assert all(before[1] <= after[0] for before, after in pairwise(edges))
    drawn = QFontMetricsF(bar._name.font()).horizontalAdvance(bar._name.text())
    assert drawn <= bar._name.width() + 1, "shortened with an ellipsis, not cut"


def test_a_wide_window_says_all_of_it(window: MainWindow, workspace: Workspace) -> None:
    bar = workspace.topbar
    window.resize(800, 700)
    window.resize(1440, 700)
    assert bar._saved.isVisible() and bar._count.isVisible() and bar._name.text() == "Toll"


def test_a_dialog_is_no_larger_than_its_screen(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    screen = widget.screen().availableGeometry().size()
    assert fitting(widget, 300, 200).toTuple() == (300, 200)
    assert fitting(widget, 9_000, 9_000) == screen - FRAME


def test_a_tab_whose_number_grew_is_not_drawn_over_the_next(workspace: Workspace) -> None:
    bar = workspace.topbar
    bar.show_count("disputes", 5_000)  # without a turn of the event loop
    tabs = sorted(bar.findChildren(Tab), key=lambda tab: tab.x())
    assert all(one.geometry().right() < other.geometry().left() for one, other in pairwise(tabs))


@pytest.mark.parametrize("width", [900, 700, 620, 592])
def test_nothing_above_the_entities_is_cut_or_covered(qtbot: QtBot, workspace: Workspace, width: int) -> None:
    """Where words are short of room, the verbs do with their icons and keys, and say the rest by their tooltips."""
    bar = Toolbar(workspace.actions_)
    qtbot.addWidget(bar)
    bar.show_counts({Which.ALL: 174, Which.TO_CHECK: 43, Which.SINGLE: 119}, Which.ALL)
    bar.show_selected(2)
    bar.resize(width, bar.height())
    bar.show()
    layout = bar.layout()
    assert layout is not None
    layout.activate()
    parts = [*bar.segments.values(), bar.filter, *bar.buttons.values()]
    edges = [(part.x(), part.x() + part.width()) for part in parts]
    assert all(before[1] <= after[0] for before, after in pairwise(edges))
    assert edges[-1][1] <= width
    assert all(button.width() >= button.sizeHint().width() for button in bar.buttons.values())
    assert width < 700 or not bar.buttons["entities.merge"].brief
    assert all(button.words in button.toolTip() for button in bar.buttons.values())


def test_the_side_of_review_is_no_wider_than_sides_may_be(workspace: Workspace) -> None:
    workspace.actions_["view.review"].trigger()
    side = workspace.views.review.cards
    side.show_next([], 1_234, ReviewOrder.DOUBT, waiting=True)
    (area,) = side.findChildren(ScrollColumn)
    assert area.widget().minimumSizeHint().width() <= NARROWEST


def test_the_year_of_the_day_an_article_speaks_of_is_said_once(workspace: Workspace) -> None:
    article = workspace.article_ids()[0]
    for as_of, shown in (("2025-01-07", "7 Jan"), ("2024-12-30", "30 Dec 2024"), ("2024", "2024")):
        workspace.session.do(edit_article, article, published_on="2025-01-09", as_of_on=as_of)
        record = workspace.session.read(reads.article, article)
        assert record is not None
        assert workspace.view.feed.header(record, {}).as_of == shown
