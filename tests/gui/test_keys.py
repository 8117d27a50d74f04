"""Keys can be changed, stay free of conflicts whatever is done, are kept, and every place that shows them follows."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.action_specs import SPECS
from gui.help import KeySheet
from gui.key_button import KeyButton
from gui.keymap import DEFAULTS, Keymap, key_of, keymap, portable
from gui.keys_page import KeysPage
from gui.main_window import MainWindow
from gui.palette_source import PaletteSource
from gui.preferences import config_folder
from gui.review.buttons import DecisionButton
from gui.settings_dialog import SettingsDialog
from gui.widgets import KeyCap
from gui.workspace import Workspace
from storage.operations.labels import edit_label
from tests.gui.hands import press

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip
K = Qt.Key

# The table of the design, section 4, row by row: what is pressed, and the command that it means.
TABLE = (
    (K.Key_1, CTRL, "view.read"), (K.Key_2, CTRL, "view.review"), (K.Key_3, CTRL, "view.disputes"),
    (K.Key_4, CTRL, "view.entities"), (K.Key_5, CTRL, "view.timeline"),
    ("a", None, "tagging.accept"), ("r", None, "tagging.reject"), ("e", None, "tagging.edit"),
    ("s", None, "review.skip"), (K.Key_K, CTRL, "search.palette"), ("0", None, "tagging.clear"),
    (K.Key_N, CTRL, "desk.new_project"), (K.Key_O, CTRL, "desk.open_project"),
    (K.Key_O, CTRL | SHIFT, "desk.open_sample"), ("m", None, "claims.make"), (K.Key_I, CTRL, "intake.add_files"),
    (K.Key_E, CTRL, "desk.export"), ("=", None, "claims.same"), ("x", None, "claims.contradicts"),
    (K.Key_S, CTRL, "desk.save_now"), (K.Key_S, CTRL | SHIFT, "desk.save_copy"),
    ("c", None, "claims.different_scope"), ("t", None, "claims.different_date"), ("u", None, "claims.unrelated"),
    (K.Key_Z, CTRL, "edit.undo"), (K.Key_Z, CTRL | SHIFT, "edit.redo"), (K.Key_Y, CTRL, "edit.redo"),
    ("n", None, "tagging.next"), (K.Key_N, SHIFT, "tagging.previous"), (K.Key_F, CTRL, "edit.find"),
    (K.Key_F3, None, "edit.find_next"), (K.Key_F3, SHIFT, "edit.find_previous"), ("d", None, "claims.next_dispute"),
    (K.Key_D, SHIFT, "claims.previous_dispute"), (K.Key_A, CTRL, "edit.select_all"),
    (K.Key_C, CTRL, "edit.copy_with_source"), ("g", None, "panes.align"), (K.Key_B, CTRL, "view.sidebar"),
    (K.Key_B, CTRL | SHIFT, "view.inspector"), ("y", None, "claims.credibility"), (K.Key_Tab, CTRL, "panes.next"),
    (K.Key_Backtab, CTRL | SHIFT, "panes.previous"), ("q", None, "claims.assess"), (K.Key_F6, None, "view.next_region"),
    (K.Key_F6, SHIFT, "view.previous_region"), ("j", None, "entities.merge"), ("b", None, "entities.split"),
    ("k", None, "entities.apart"), (K.Key_Left, ALT, "panes.back"), (K.Key_Right, ALT, "panes.forward"),
    ("v", None, "view.ribbons"), (K.Key_Plus, CTRL, "view.larger"), (K.Key_Minus, CTRL, "view.smaller"),
    (K.Key_0, CTRL, "view.usual_size"), ("h", None, "view.rejected"), (K.Key_Comma, CTRL, "desk.settings"),
    (K.Key_W, CTRL, "desk.close_project"), (K.Key_Q, CTRL, "desk.quit"), ("?", None, "help.keys"),
    (K.Key_F1, None, "help.keys"), (K.Key_F2, None, "tagging.edit"), (K.Key_Delete, None, "tagging.delete"),
    (K.Key_F11, None, "look.full_screen"),
)  # fmt: skip


class Everything:
    """Stands for the object of a room and notes which verb was asked of it."""

    def __init__(self, room: str, asked: list[str]) -> None:
        self._room, self._asked = room, asked

    def __getattr__(self, verb: str) -> object:
        return lambda: self._asked.append(f"{self._room}.{verb}")


@pytest.fixture(autouse=True)
def usual_keys() -> Iterator[None]:
    keymap().reset_all()
    yield
    keymap().reset_all()


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> Iterator[KeysPage]:
    workspace.actions_["help.change_keys"].trigger()
    dialog = workspace.window_.findChild(SettingsDialog)
    assert dialog is not None
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.keys.isVisible()
    yield dialog.keys
    dialog.reject()


def record(page: KeysPage, command_id: str, key: Qt.Key | str, modifiers: Qt.KeyboardModifier | None = None) -> None:
    page.show_command(command_id)
    assert page.current() == command_id
    page.recorder.setFocus()
    if isinstance(key, str):
        QTest.keyClick(page.recorder, key)
    else:
        QTest.keyClick(page.recorder, key, modifiers or Qt.KeyboardModifier.NoModifier)


def no_conflicts(keys: Keymap) -> None:
    held = Counter(key for command_id in DEFAULTS for key in keys.keys(command_id))
    assert [key for key, count in held.items() if count > 1] == []
    assert not set("123456789L") & set(held)


def test_every_key_of_the_design_reaches_its_command(workspace: Workspace, window: MainWindow) -> None:
    """With the real window and real key events; what the commands then do has tests of its own."""
    asked: list[str] = []
    rooms = {spec.room for spec in SPECS}
    window.actions_.bind(**{room: Everything(room, asked) for room in rooms})
    workspace.view.focus_text()
    pane = workspace.view.row.current_pane
    assert pane is not None
    for key, modifiers, command_id in TABLE:
        asked.clear()
        for command in window.actions_.all():
            command.setEnabled(True)
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, modifiers or Qt.KeyboardModifier.NoModifier)
        if command_id == "edit.select_all":  # the pane with the focus does that itself
            assert pane.text.selected_text() == pane.text.text
        else:
            assert asked == [command_id], (key, modifiers)
    window.actions_.bind(**dict.fromkeys(rooms))


def test_keys_of_the_design_are_the_first_of_their_commands() -> None:
    for key, modifiers, command_id in TABLE:
        if isinstance(key, str):
            assert portable(key) in keymap().keys(command_id), command_id
        elif key not in (K.Key_Tab, K.Key_Backtab, K.Key_Plus):
            written = QKeySequence((modifiers.value if modifiers else 0) | key).toString()
            assert written in keymap().keys(command_id), command_id


@pytest.mark.parametrize("keypad", [False, True])
def test_digits_label_from_the_row_and_from_the_keypad(workspace: Workspace, keypad: bool) -> None:
    pane = workspace.view.row.current_pane
    assert pane is not None
    from nlp.proposals import Segment
    from storage import reads

    pane.text.select(Segment(0, 4))
    modifier = Qt.KeyboardModifier.KeypadModifier if keypad else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(pane.text, K.Key_3, modifier)
    (mark,) = workspace.session.read(reads.marks, pane.article_id)
    assert workspace.book.name_of(mark.label_id) == "Place"
    QTest.keyClick(pane.text, K.Key_0, modifier)
    assert workspace.session.read(reads.marks, pane.article_id) == []


def test_signs_are_matched_by_what_is_typed(workspace: Workspace, window: MainWindow) -> None:
    """Shift+0 types "=" on a German keyboard, Shift+ß "?"."""
    workspace.view.focus_text()
    asked: list[str] = []
    window.actions_.bind(claims=Everything("claims", asked), help=Everything("help", asked))
    window.actions_["claims.same"].setEnabled(True)
    assert workspace.typed("=")
    assert workspace.typed("?")
    assert asked == ["claims.same", "help.keys"]
    window.actions_.bind(claims=None, help=None)


def test_the_map_is_free_of_conflicts() -> None:
    no_conflicts(keymap())
    assert all(not keymap().is_own(command_id) for command_id in DEFAULTS)


def test_a_free_key_is_given_at_once_and_kept(page: KeysPage, workspace: Workspace) -> None:
    record(page, "labels.edit", K.Key_F8)
    assert key_of("labels.edit") == "F8"
    assert page.told.text() == "F8 is now the key of Labels."
    assert json.loads((config_folder() / "keys.json").read_text())["keys"] == {"labels.edit": ["F8"]}
    assert Keymap().keys("labels.edit") == ("F8",)


def test_a_key_of_another_command_is_told_and_waits_for_a_word(page: KeysPage) -> None:
    record(page, "claims.same", "x")
    assert key_of("claims.same") == "="
    assert page.told.text() == "! X is the key of Contradicts, which would have none then."
    page.instead.click()
    assert (key_of("claims.same"), key_of("claims.contradicts")) == ("X", "")
    no_conflicts(keymap())


def test_two_commands_can_swap_their_keys(page: KeysPage) -> None:
    record(page, "claims.same", "x")
    assert page.swap.text() == "Swap with ="
    page.swap.setFocus()
    page.swap.click()
    assert (key_of("claims.same"), key_of("claims.contradicts")) == ("X", "=")
    assert page.list.hasFocus(), "not on the next button, which takes keys away"
    page.show_command("claims.contradicts")
    page.reset.click()
    assert (key_of("claims.same"), key_of("claims.contradicts")) == ("", "X")
    page.reset_all.click()
    assert (key_of("claims.same"), key_of("claims.contradicts")) == ("=", "X")


def test_a_key_of_a_label_is_told_and_the_label_goes_without(page: KeysPage, workspace: Workspace) -> None:
    letter = keymap().free_letters()[0]
    law = workspace.book.named("LAW")
    assert law is not None
    workspace.session.do(edit_label, law.id, shortcut=letter)
    record(page, "claims.same", letter.lower())
    assert page.told.text() == f"! {letter} labels as Law in this project; the label would have no key then."
    assert key_of("claims.same") == "="
    page.instead.click()
    assert key_of("claims.same") == letter
    assert workspace.book.for_key(letter) is None


@pytest.mark.parametrize("key", [K.Key_3, K.Key_L, K.Key_Tab, K.Key_Left, K.Key_Return, K.Key_Space])
def test_keys_that_mean_something_everywhere_are_refused(page: KeysPage, key: Qt.Key) -> None:
    record(page, "claims.same", key)
    assert key_of("claims.same") == "="
    assert page.told.text().startswith("! ")
    assert not page.swap.isVisible()


def test_esc_leaves_the_recorder_and_changes_nothing(page: KeysPage) -> None:
    record(page, "claims.same", K.Key_Escape)
    assert key_of("claims.same") == "="
    assert page.isVisible()


def test_commands_are_found_by_name_menu_and_key(page: KeysPage) -> None:
    QAbstractItemModelTester(page.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.filter.setText("contrad")
    assert page.rows.row(0).id == "claims.contradicts"
    page.filter.setText("F11")
    assert [row.id for row in page.rows.rows()] == ["look.full_screen"]
    page.filter.setText("compare")
    assert "claims.same" in [row.id for row in page.rows.rows()]


def test_a_new_key_works_and_is_shown_everywhere(workspace: Workspace, window: MainWindow, qtbot: QtBot) -> None:
    window.help.keys()
    sheet = window.findChild(KeySheet)
    assert sheet is not None
    keymap().give("view.rejected", "Ctrl+Shift+H", instead_of="H")
    command = window.actions_["view.rejected"]
    assert command.toolTip().endswith("(Ctrl+Shift+H)")
    assert command.shortcut().toString() == "Ctrl+Shift+H"
    shown = next(choice for choice in PaletteSource(window).names() if choice.key == "view.rejected")
    assert shown.keys == "Ctrl+Shift+H"
    assert "Ctrl Shift H" in [cap._keys for cap in sheet._area.widget().findChildren(KeyCap)]
    sheet.close()
    workspace.view.focus_text()
    before = workspace.view.show_rejected
    press("h")
    assert workspace.view.show_rejected is before
    press("h", CTRL, SHIFT)
    assert workspace.view.show_rejected is not before


def test_a_moved_answer_key_means_what_the_old_one_did() -> None:
    keymap().give("claims.contradicts", "Z", instead_of="X")
    assert keymap().meant("z") == "x"
    assert keymap().meant("x") == ""
    assert keymap().meant("5") == "5"


def test_a_settings_file_that_makes_no_sense_costs_nothing() -> None:
    path = config_folder() / "keys.json"
    for text in (
        "[]", '{"keys": 7}', '{"keys": {"claims.same": "X", "nothing.here": ["X"]}}',
        '{"keys": {"claims.same": ["X", "Ctrl+K, Ctrl+X", 3, "5", "Tab"]}}', "{",
    ):  # fmt: skip
        path.write_text(text)
        no_conflicts(Keymap())
    path.write_text('{"keys": {"claims.same": ["X", "Ctrl+K, Ctrl+X", 3, "5", "Tab"]}}')
    assert Keymap().keys("claims.same") == ("X",)
    assert Keymap().keys("claims.contradicts") == ()


def test_buttons_show_the_key_that_does_it_now(qtbot: QtBot) -> None:
    button = KeyButton("Merge", "J")
    decision = DecisionButton("A", "Accept")
    qtbot.addWidget(button)
    qtbot.addWidget(decision)
    keymap().give("tagging.accept", "Ctrl+Return", instead_of="A")
    keymap().give("entities.merge", "Z", instead_of="J")
    assert (button.key, button.toolTip()) == ("Z", "Merge (Z)")
    assert decision.toolTip() == "Accept (Ctrl+Return)"
    keymap().take_away("entities.merge", "Z")
    assert button.toolTip() == "Merge"
    assert keymap().now("Enter") == "Enter"


def test_a_letter_with_shift_is_never_the_letter_without(workspace: Workspace, window: MainWindow) -> None:
    """Shift+X with nothing to mark as disputed must not say that two passages contradict each other."""
    workspace.view.focus_text()
    asked: list[str] = []
    window.actions_.bind(claims=Everything("claims", asked))
    window.actions_["claims.contradicts"].setEnabled(True)
    window.actions_["claims.disputed"].setEnabled(False)
    press("X", SHIFT)
    assert asked == []
    window.actions_.bind(claims=None)
