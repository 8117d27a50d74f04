"""Closing and opening again finds everything where it was; narrow windows fold, keys go round the regions."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from gui import layouts, recents
from gui.main_window import MainWindow
from gui.workspace import Workspace
from tests.gui.conftest import Opener
from tests.gui.hands import press

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def test_panes_eyes_and_switches_are_found_again(window: MainWindow, open_quietly: Opener, project_path: Path) -> None:
    workspace = open_quietly(project_path)
    first, second = workspace.view.open_articles()
    workspace.view.close_here()
    person = workspace.book.for_key("1")
    assert person is not None
    workspace.book.set_hidden(person.id, True)
    press("V")
    window.show_welcome()
    assert window.workspace is None
    assert [item.name for item in recents.load()] == ["Toll"]
    workspace = open_quietly(project_path)
    assert workspace.view.open_articles() == [second] != [first]
    assert workspace.book.hidden == {person.id}
    assert not workspace.view.ribbons_shown


def test_a_narrow_window_folds_the_inspector_first_then_the_sidebar(window: MainWindow, workspace: Workspace) -> None:
    window.resize(1200, 800)
    assert (workspace.inspector_shown, workspace.sidebar.isVisible()) == (False, True)
    window.resize(900, 800)
    assert not workspace.sidebar.isVisible()
    window.resize(1440, 900)
    assert (workspace.inspector_shown, workspace.sidebar.isVisible()) == (True, True)


def test_f6_goes_round_the_regions(workspace: Workspace) -> None:
    visited = []
    for _ in range(4):
        press("F6")
        focus = QApplication.focusWidget()
        visited.append(next((n for n, region in enumerate(workspace.regions()) if region.isAncestorOf(focus)), -1))
    assert -1 not in visited
    assert len(set(visited)) == 4


def test_four_panes_are_the_most(workspace: Workspace) -> None:
    for number in range(4):
        workspace.intake.on_pasted(f"Article number {number}\n\nIt says something different from number {number + 1}.")
    for article_id in workspace.article_ids():
        workspace.open_beside(article_id)
    assert len(workspace.view.open_articles()) == 4
    assert "Four panes" in workspace.status.message._full


def test_a_new_article_in_the_current_pane_takes_its_place(workspace: Workspace) -> None:
    workspace.intake.on_pasted("A third\n\nIt is about something else altogether.")
    third = workspace.article_ids()[-1]
    _, second = workspace.view.open_articles()
    workspace.show_article(third)
    assert workspace.view.open_articles() == [third, second]
    assert workspace.view.current_article == third


def test_the_palette_finds_words_in_texts_and_goes_there(window: MainWindow, workspace: Workspace) -> None:
    from gui.palette_source import PaletteSource

    source = PaletteSource(window)
    hits = [choice for choice in source.find("Ombudsman") if choice.kind == "text"]
    assert len(hits) == 1
    source.on_chosen(hits[0])
    pane = workspace.view.row.current_pane
    assert pane is not None
    assert len(pane.text.hits()) == 1
    assert pane.article_id == hits[0].key.split("\n")[0]


def test_both_themes_and_sizes_apply_at_once(window: MainWindow, workspace: Workspace) -> None:
    from gui.theme import theme

    window.actions_["look.dark"].trigger()
    assert theme().is_dark
    window.actions_["look.light"].trigger()
    assert not theme().is_dark
    pane = workspace.view.row.panes()[0].text
    press("Plus", Qt.KeyboardModifier.ControlModifier)
    assert pane.zoom == 1.1
    press("0", Qt.KeyboardModifier.ControlModifier)
    assert pane.zoom == 1.0


def test_panes_are_found_again_after_a_crash(qtbot: QtBot, workspace: Workspace) -> None:
    """What is open is kept while the project is open, not only when it is closed."""
    second = workspace.article_ids()[1]
    workspace.view.focus_article(second)
    qtbot.waitUntil(lambda: layouts.load(workspace.project_id).current == second, timeout=5_000)
    assert [pane.article_id for pane in layouts.load(workspace.project_id).panes] == workspace.view.open_articles()


def test_a_project_is_among_the_recent_ones_while_it_is_open(qtbot: QtBot, workspace: Workspace) -> None:
    path = str(workspace.session.project.path)
    qtbot.waitUntil(lambda: (path, 2) in [(item.path, item.articles) for item in recents.load()])


def test_the_keyboard_goes_on_where_a_search_has_led(workspace: Workspace) -> None:
    text = workspace.view.row.panes()[0].text
    workspace.find_bar.open_for(workspace.view.row.panes()[0])
    workspace.find_bar.field.setText("Andean Institute")
    workspace.find_bar.step(1)
    workspace.find_bar.close_bar()
    selection = text.selection()
    assert selection is not None
    assert selection.start == text.text.rindex("Andean Institute")


def test_a_project_opened_in_a_narrow_window_is_folded(
    window: MainWindow, open_quietly: Opener, project_path: Path
) -> None:
    window.resize(1040, 700)
    workspace = open_quietly(project_path)
    assert not workspace.inspector_shown
    window.resize(1440, 900)
    assert workspace.inspector_shown


def test_each_view_keeps_the_width_of_its_sides(workspace: Workspace) -> None:
    frame, views = workspace.frame, workspace.views
    left, right = frame.left.width(), frame.right.width()
    frame.setSizes([left + 40, frame.middle.width() - 70, right + 30])
    frame.splitterMoved.emit(left + 40, 1)  # as drawn by hand
    views.show("disputes")
    assert not frame.left.isVisible()
    assert frame.right.width() == views.disputes.side_width
    views.show("entities")
    assert frame.left.width() == left + 40
    views.show("read")
    assert (frame.left.width(), frame.right.width()) == (left + 40, right + 30)


def test_passing_through_views_takes_no_pixel_from_the_sides(workspace: Workspace) -> None:
    """A view that needs more room than there is squeezes its sides, and theirs alone."""
    frame, views = workspace.frame, workspace.views
    before = frame.sizes()
    for _ in range(3):
        for name in ("disputes", "entities", "timeline", "review", "read"):
            views.show(name)
    assert frame.sizes() == before


def test_a_side_called_in_a_wide_window_folds_when_it_gets_narrow(window: MainWindow, workspace: Workspace) -> None:
    window.resize(1440, 900)
    workspace.frame.want_right(False)
    workspace.frame.want_right(True)
    window.resize(1200, 800)
    assert not workspace.frame.right_shown
    workspace.frame.want_right(True)
    assert workspace.frame.right_shown


@pytest.mark.parametrize(("digit", "key", "modifier"), [("3", "d", CTRL), ("3", "F2", NONE), ("4", "F2", NONE)])
def test_a_command_that_writes_at_the_right_unfolds_it(
    qtbot: QtBot, window: MainWindow, open_quietly: Opener, sample_file: Path, digit: str, key: str,
    modifier: Qt.KeyboardModifier,
) -> None:  # fmt: skip
    workspace = open_quietly(sample_file)
    window.resize(1100, 800)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(digit, CTRL)
    assert not workspace.inspector_shown
    middle = workspace.views.room.middle
    qtbot.waitUntil(lambda: middle.isAncestorOf(QApplication.focusWidget()))
    if digit == "4":
        qtbot.waitUntil(lambda: bool(workspace.views.entities.desk.view.selected_ids()))
    press(key, modifier)
    qtbot.waitUntil(lambda: workspace.frame.right.isAncestorOf(QApplication.focusWidget()))
    assert workspace.inspector_shown
    assert isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit)


def test_enter_opens_the_project_that_was_open_last(qtbot: QtBot, window: MainWindow, project_path: Path) -> None:
    assert window.welcome.new_row.hasFocus(), "nothing was open yet"
    recents.put_first(project_path, "Toll")
    window.show_welcome()
    assert window.welcome.recents.hasFocus()
    press("Return")
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert window.workspace is not None
    assert window.workspace.project_name == "Toll"
