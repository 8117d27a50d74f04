"""Commands are data: keys are unique, and every command is in the menu and in the palette."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from gui.action_specs import SPECS, Menu
from gui.actions import Command
from gui.main_window import MainWindow
from gui.palette_source import PaletteSource
from gui.workspace import Workspace


def test_no_two_commands_share_a_key() -> None:
    keys = Counter(QKeySequence(key).toString() for spec in SPECS for key in spec.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_keys_are_understood_by_qt() -> None:
    for spec in SPECS:
        for key in (*spec.keys, *spec.mac_keys):
            assert QKeySequence(key).toString(), f"{spec.id}: {key}"


def test_digits_and_l_belong_to_labels() -> None:
    taken = {key for spec in SPECS for key in spec.keys}
    assert not taken & set("123456789L")


def test_every_command_stands_in_the_menu(window: MainWindow) -> None:
    window.on_menu_wanted()
    shown: set[str] = set()
    for entry in window.menu.actions():
        submenu = entry.menu()
        assert isinstance(submenu, QMenu)
        shown.update(action.spec.id for action in submenu.actions() if isinstance(action, Command))
    assert shown == {spec.id for spec in SPECS}
    assert len(window.menu.actions()) == len(Menu)


def test_every_command_is_found_by_the_palette(window: MainWindow) -> None:
    found = {choice.key for choice in PaletteSource(window).names() if choice.kind == "command"}
    assert found == {spec.id for spec in SPECS} - {"search.palette"}


def test_every_command_has_a_verb(workspace: Workspace, window: MainWindow) -> None:
    for command in window.actions_.all():
        assert command.is_bound, command.spec.id
        assert callable(getattr(command._target, command.spec.verb)), command.spec.id


def test_commands_of_a_project_are_grey_without_one(window: MainWindow) -> None:
    assert not window.actions_["tagging.accept"].isEnabled()
    assert not window.actions_["desk.export"].isEnabled()
    assert window.actions_["desk.new_project"].isEnabled()
