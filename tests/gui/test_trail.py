"""Back and forward: the trail forgets nothing that was a journey, and steps close by are none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.trail import NEAR, Place, Trail
from gui.workspace import Workspace
from tests.gui.hands import click_on, press


def test_back_and_forward_go_through_places_in_their_order() -> None:
    trail = Trail()
    for place in (Place("a", 0), Place("b", 0), Place("b", NEAR + 1)):
        trail.note(place)
    assert trail.forward() is None
    assert trail.back() == Place("b", 0)
    assert trail.back() == Place("a", 0)
    assert trail.back() is None
    assert trail.forward() == Place("b", 0)


def test_steps_close_by_are_one_place_and_a_new_journey_forgets_what_lay_ahead() -> None:
    trail = Trail()
    for place in (Place("a", 0), Place("a", 50, "m"), Place("b", 0)):
        trail.note(place)
    assert trail.back() == Place("a", 50, "m")
    trail.note(Place("c", 0))
    assert not trail.can_go_forward
    assert trail.back() == Place("a", 50, "m")


def test_alt_left_goes_back_to_the_article_that_was_read(qtbot: QtBot, workspace: Workspace) -> None:
    first, second = workspace.article_ids()
    workspace.window_.activateWindow()
    click_on(workspace.view.row.panes()[0].text, "Andean Institute")
    press("Tab", Qt.KeyboardModifier.ControlModifier)
    assert workspace.view.current_article == second
    press("Left", Qt.KeyboardModifier.AltModifier)
    assert workspace.view.current_article == first
    press("Right", Qt.KeyboardModifier.AltModifier)
    assert workspace.view.current_article == second
