"""The editor of labels: whatever is done there, annotations stay, and Ctrl+Z takes it back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.label_dialog import LabelDialog
from gui.label_list import name_width, short_count
from gui.labels_editor.merging import MergeDialog
from gui.labels_editor.taking import TakeDialog
from gui.labels_editor.window import LabelsEditor
from gui.preferences import Choices as Settings
from gui.theme import ui_font
from gui.widgets import Choices
from gui.workspace import Workspace
from nlp.proposals import Segment
from storage import reads
from storage.operations import mentions
from storage.records import Label
from storage.vocabulary import LabelKind
from tests.gui.hands import press, write

SCROLL_BAR = 9


@pytest.fixture
def editor(qtbot: QtBot, workspace: Workspace) -> Iterator[LabelsEditor]:
    workspace.actions_["labels.edit"].trigger()
    window = workspace.window_.findChild(LabelsEditor)
    assert window is not None
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()


def stored(workspace: Workspace, name: str) -> Label | None:
    return next((label for label in reads.labels(workspace.session.project) if label.name == name), None)


def choose(editor: LabelsEditor, name: str) -> None:
    found = editor._book.named(name)
    assert found is not None
    editor.show_kind(found.kind, found.id)
    assert editor.form.label is not None
    assert editor.form.label.name == name


def tag(workspace: Workspace, words: str, label: str) -> None:
    found = stored(workspace, label)
    assert found is not None
    workspace.session.do(mentions.tag_all, words, found.id)


def test_the_heading_of_the_sidebar_opens_the_editor(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.sidebar._all_labels.click()
    window = workspace.window_.findChild(LabelsEditor)
    assert window is not None
    assert window.isVisible()
    assert [kind.words for kind in window.kinds.values()] == ["Entities", "Passages", "Claims", "Relations"]
    QAbstractItemModelTester(window.list.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    workspace.labels.edit()
    assert len(workspace.window_.findChildren(LabelsEditor)) == 1


def test_a_rename_keeps_annotations_and_is_undone_by_ctrl_z(editor: LabelsEditor, workspace: Workspace) -> None:
    tag(workspace, "Cusco", "GPE")
    choose(editor, "GPE")
    editor.form.name.setFocus()
    editor.form.name.selectAll()
    write("Place of the world")
    press("Return")
    renamed = stored(workspace, "Place of the world")
    assert renamed is not None
    assert workspace.session.read(reads.label_counts) == {renamed.id: 2}
    assert "Place of the world" in [row.name for row in editor.list.rows.rows()]
    QTest.keyClick(editor.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stored(workspace, "GPE") is not None


def test_a_name_that_is_taken_is_refused_with_a_reason(editor: LabelsEditor, workspace: Workspace) -> None:
    choose(editor, "GPE")
    editor.form.on_name_committed("org")
    assert "merge the two instead" in editor.form.problem.text()
    assert editor.form.name.text() == "GPE"
    assert stored(workspace, "GPE") is not None


def test_a_colour_that_is_not_safe_is_told(editor: LabelsEditor, workspace: Workspace) -> None:
    choose(editor, "PERSON")
    assert editor.form.colour.verdict.text() == ""
    editor.form.colour.picked.emit("#DC1A84")
    assert editor.form.colour.verdict.isHidden()
    choose(editor, "ORG")
    editor.form.colour.hex.setText("dc1a84")
    editor.form.colour.hex.editingFinished.emit()
    assert editor.form.colour.verdict.text() == "The same colour as Person."
    editor.form.colour.picked.emit("#DC1B86")
    assert editor.form.colour.verdict.text().startswith("! Looks like Person to")
    editor.form.colour.picked.emit("#F0F0F0")
    assert editor.form.colour.verdict.text().startswith("! Hard to read on paper")
    found = stored(workspace, "ORG")
    assert found is not None
    assert found.colour == "#F0F0F0"


def test_a_key_goes_over_and_the_other_label_gets_the_old_one(editor: LabelsEditor, workspace: Workspace) -> None:
    choose(editor, "GPE")
    row = editor.form.key.findData("1")
    assert editor.form.key.itemText(row) == "1, now of Person"
    editor.form.key.activated.emit(row)
    keys = {label.name: label.shortcut for label in reads.labels(workspace.session.project)}
    assert (keys["GPE"], keys["PERSON"]) == ("1", "3")


def test_a_letter_that_no_command_has_labels_the_selection(editor: LabelsEditor, workspace: Workspace) -> None:
    choose(editor, "LAW")
    letters = [editor.form.key.itemData(row) for row in range(editor.form.key.count())]
    free = next(letter for letter in letters if letter and letter.isalpha())
    assert not {"A", "R", "L", "N"} & set(letters)
    editor.form.key.activated.emit(letters.index(free))
    editor.close()
    pane = workspace.view.row.current_pane
    assert pane is not None
    workspace.view.focus_text()
    start = pane.text.text.index("Institute")
    pane.text.select(Segment(start, start + 9))
    QTest.keyClick(pane.text, free.lower())
    (mark,) = workspace.session.read(reads.marks, pane.article_id)
    assert mark.label_id == workspace.book.named("LAW").id  # type: ignore[union-attr]


def test_merging_moves_everything_and_undo_brings_both_back(
    editor: LabelsEditor, workspace: Workspace, qtbot: QtBot
) -> None:
    tag(workspace, "Cusco", "GPE")
    tag(workspace, "Lima", "LOC")
    choose(editor, "LOC")
    editor.form.merge.click()
    dialog = editor.findChild(MergeDialog)
    assert dialog is not None
    place = stored(workspace, "GPE")
    assert place is not None
    dialog.into.setCurrentIndex(dialog.into.findData(place.id))
    dialog.verb.click()
    assert stored(workspace, "LOC") is None
    assert workspace.session.read(reads.label_counts) == {place.id: 3}
    assert editor.form.label is not None
    assert editor.form.label.id == place.id
    workspace.session.undo()
    assert stored(workspace, "LOC") is not None
    assert sum(workspace.session.read(reads.label_counts).values()) == 3


def test_a_label_in_use_is_deleted_only_with_a_new_home_for_its_annotations(
    editor: LabelsEditor, workspace: Workspace
) -> None:
    tag(workspace, "Cusco", "GPE")
    choose(editor, "LAW")
    editor.form.delete.click()
    assert stored(workspace, "LAW") is None
    choose(editor, "GPE")
    editor.form.delete.click()
    dialog = editor.findChild(MergeDialog)
    assert dialog is not None
    assert dialog.verb.text() == "Move and delete"
    dialog.reject()
    assert stored(workspace, "GPE") is not None
    choose(editor, "contradicts")
    assert not editor.form.delete.isEnabled()


def test_labels_are_moved_by_alt_and_arrows(editor: LabelsEditor, workspace: Workspace) -> None:
    choose(editor, "GPE")
    editor.list.setFocus()
    QTest.keyClick(editor.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    names = [label.name for label in reads.labels(workspace.session.project, LabelKind.ENTITY)]
    assert names[:3] == ["PERSON", "GPE", "ORG"]
    assert editor.form.label is not None
    assert editor.form.label.name == "GPE"


def test_a_new_label_is_asked_for_and_shown(editor: LabelsEditor, workspace: Workspace) -> None:
    editor.show_kind(LabelKind.RELATION)
    editor.add.click()
    dialog = editor.findChild(LabelDialog)
    assert dialog is not None
    assert dialog.kind.currentData() == "relation"
    dialog.name.setText("Same")
    assert not dialog.verb.isEnabled(), "there is a relation of that name, in another case"
    dialog.name.setText("quotes")
    dialog.verb.click()
    assert editor.form.label is not None
    assert editor.form.label.name == "quotes"


def test_a_new_label_is_offered_a_free_key(editor: LabelsEditor, workspace: Workspace) -> None:
    editor.show_kind(LabelKind.ENTITY)
    editor.add.click()
    dialog = editor.findChild(LabelDialog)
    assert dialog is not None
    dialog.name.setText("Vessel")
    key = dialog.key.currentData()
    assert key and workspace.book.for_key(key) is None
    dialog.key.setCurrentIndex(0)
    dialog.key.activated.emit(0)
    dialog.name.setText("Vessels")
    assert dialog.key.currentData() == "", "what a person chose stays"


def test_a_preset_maps_labels_and_says_what_it_does(editor: LabelsEditor, workspace: Workspace, qtbot: QtBot) -> None:
    tag(workspace, "Ana Ruiz", "PERSON")
    number = next(at for at, action in enumerate(editor._sets.actions()) if action.text() == "CoNLL-2003")
    editor._sets.actions()[number].trigger()
    dialog = editor.findChild(TakeDialog)
    assert dialog is not None
    assert dialog.verb.text() == "Add 2 labels, merge 2"
    for name in ("GPE", "EVENT"):
        field = dialog.findChild(Choices, f"becomes-{name}")
        assert field is not None
        field.setCurrentIndex(0 if name == "GPE" else field.findData("MISC"))
        field.activated.emit(field.currentIndex())
    assert dialog.verb.text() == "Add 2 labels, merge 2"
    dialog.verb.click()
    found = stored(workspace, "PER")
    assert found is not None
    assert workspace.session.read(reads.label_counts) == {found.id: 2}
    assert stored(workspace, "GPE") is not None
    assert stored(workspace, "EVENT") is None
    workspace.session.undo()
    assert stored(workspace, "PER") is None


def test_a_set_goes_out_and_comes_into_another_project(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "mine.labels.json"
    with_key = stored(workspace, "GPE")
    assert with_key is not None
    workspace.labels.write_file(path, LabelKind.ENTITY)
    assert path.is_file()
    workspace.labels.take_file(path)
    dialog = workspace.window_.findChild(TakeDialog)
    assert dialog is not None
    assert dialog.verb.text() == "Fill in descriptions and keys"
    dialog.verb.click()
    assert stored(workspace, "GPE") == with_key


def test_a_file_that_is_no_label_set_is_told_in_the_status_bar(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "wrong.json"
    path.write_text('{"format": "sidelight-labels", "version": 1, "name": "x", "labels": [{"name": ""}]}')
    with_error: list[str] = []
    workspace.labels.failed.connect(with_error.append)
    workspace.labels.take_file(path)
    assert len(with_error) == 1
    assert "at labels[0].name" in with_error[0]
    assert workspace.window_.findChild(TakeDialog) is None


def test_the_editor_goes_with_its_project(editor: LabelsEditor, workspace: Workspace) -> None:
    window = workspace.window_
    window.on_close_asked()
    QApplication.processEvents()
    assert not [found for found in window.findChildren(LabelsEditor) if found.isVisible()]


@pytest.mark.parametrize("count", [7, 973, 1_240])
def test_every_name_of_the_presets_fits_beside_its_count(workspace: Workspace, count: int) -> None:
    """In a sidebar of the usual width, with the scroll bar that a longer list has."""
    metrics, small = QFontMetricsF(ui_font(12.5)), QFontMetricsF(ui_font(11.5))
    room = name_width(Settings().sidebar_width - SCROLL_BAR, small.horizontalAdvance(short_count(count)))
    assert metrics.horizontalAdvance("Organisation") <= room


def test_counts_are_short() -> None:
    assert [short_count(n) for n in (0, 7, 999, 1_000, 1_240, 9_949, 9_950, 34_700)] == [
        "", "7", "999", "1.0k", "1.2k", "9.9k", "10k", "35k",
    ]  # fmt: skip


def test_a_new_colour_and_name_appear_in_the_text_at_once(editor: LabelsEditor, workspace: Workspace) -> None:
    tag(workspace, "Ana Ruiz", "PERSON")
    pane = workspace.view.row.current_pane
    assert pane is not None
    choose(editor, "PERSON")
    editor.form.colour.picked.emit("#8D46FF")
    editor.form.on_name_committed("Somebody")
    (mark,) = pane.text.index.ordered()
    assert (mark.label, mark.colour) == ("Somebody", "#8D46FF")
