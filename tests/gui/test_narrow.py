"""In a narrow window the top bar leaves out what is least missed, and dialogs stay on the screen."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.fitting import FRAME, fitting
from gui.main_window import MainWindow
from gui.topbar import Tab, TopBar
from gui.workspace import Workspace


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
