"""Tagging with mouse and keys: what is pressed is what is stored."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from gui.workspace import Workspace
from storage import reads
from storage.vocabulary import AnnotationKind, Status
from tests.gui.hands import drag_over, press

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _marks(workspace: Workspace, kind: AnnotationKind = AnnotationKind.MENTION) -> list[tuple[str, str, Status]]:
    """(quote, label, status) of all annotations of a kind, by article and place."""
    found = []
    for article in reads.articles(workspace.session.project):
        ids = [mark.id for mark in reads.marks(workspace.session.project, article.id) if mark.kind is kind]
        for record in reads.full_annotations(workspace.session.project, ids):
            found.append((record.quote, workspace.book.name_of(record.label_id), record.status))
    return found


def test_a_selection_and_a_digit_make_a_confirmed_tag(workspace: Workspace) -> None:
    pane = workspace.view.row.panes()[0].text
    drag_over(pane, "Andean Institute")
    press("2")
    assert _marks(workspace) == [("Andean Institute", "Organisation", Status.CONFIRMED)]
    mark = workspace.view.selected_mark()
    assert mark is not None and mark.label == "Organisation"


def test_a_digit_gives_the_chosen_mark_another_label(workspace: Workspace) -> None:
    pane = workspace.view.row.panes()[0].text
    drag_over(pane, "Cusco")
    press("2")
    press("3")
    assert _marks(workspace) == [("Cusco", "Place", Status.CONFIRMED)]


def test_the_menu_of_a_passage_offers_what_can_be_done_with_it_now(workspace: Workspace) -> None:
    drag_over(workspace.view.row.panes()[0].text, "Cusco")
    workspace.menus.on_text_menu()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = [each.objectName() for each in menu.actions() if not each.isSeparator()]
    labels = next(each.menu() for each in menu.actions() if each.menu() is not None)
    assert "claims.make" in offered and "tagging.accept" not in offered, "nothing is proposed here"
    next(each for each in labels.actions() if each.text().startswith("Place")).trigger()
    menu.close()
    assert _marks(workspace) == [("Cusco", "Place", Status.CONFIRMED)]


def test_other_boundaries_and_another_label_are_one_step(workspace: Workspace) -> None:
    pane = workspace.view.row.panes()[0].text
    drag_over(pane, "Andean Institute")
    press("2")
    press("Left", SHIFT)
    assert pane.selected_text() not in ("", "Andean Institute")
    wide = pane.selected_text()
    press("3")
    assert _marks(workspace) == [(wide, "Place", Status.CONFIRMED)]
    chosen = workspace.view.selected_mark()
    assert chosen is not None and chosen.label == "Place"
    press("Z", CTRL)
    assert _marks(workspace) == [("Andean Institute", "Organisation", Status.CONFIRMED)]


def test_what_was_undone_is_told_only_until_something_else_is_done(workspace: Workspace) -> None:
    pane = workspace.view.row.panes()[0].text
    drag_over(pane, "Cusco")
    press("3")
    press("Z", CTRL)
    assert workspace.status.message.text().startswith("Undone")
    drag_over(pane, "Cusco")
    press("2")
    assert "Undone" not in workspace.status.message.text()


def test_the_other_places_are_offered_and_tagged_with_one_key(qtbot: QtBot, workspace: Workspace) -> None:
    pane = workspace.view.row.panes()[0].text
    drag_over(pane, "Andean Institute")
    press("2")
    qtbot.waitUntil(lambda: workspace.status.offer.text() == "Tag the other 2 places (O)")
    press("O")
    assert [quote for quote, *_ in _marks(workspace)] == ["Andean Institute"] * 3
    press("Z", CTRL)
    assert len(_marks(workspace)) == 1
    press("Z", CTRL)
    assert _marks(workspace) == []
    press("Y", CTRL)
    assert len(_marks(workspace)) == 1


def test_delete_and_zero_take_a_persons_tag_away(workspace: Workspace) -> None:
    pane = workspace.view.row.panes()[0].text
    for key in ("Delete", "0"):
        drag_over(pane, "Cusco")
        press("3")
        assert len(_marks(workspace)) == 1
        press(key)
        assert _marks(workspace) == []


def test_a_selection_splits_off_and_a_stretch_is_added(workspace: Workspace) -> None:
    pane = workspace.view.row.panes()[0].text
    drag_over(pane, "Ana Ruiz, who leads the Andean Institute")
    press("1")
    drag_over(pane, "Andean Institute")
    workspace.tagging.split()
    assert [quote for quote, *_ in _marks(workspace)] == ["Ana Ruiz, who leads the", "Andean Institute"]
    workspace.tagging.note_choice()
    drag_over(pane, "Lima")
    workspace.tagging.add_stretch()
    assert ("Andean Institute Lima", "Person", Status.CONFIRMED) in _marks(workspace)


def test_m_makes_a_claim_and_shift_x_marks_it_as_disputed(workspace: Workspace) -> None:
    pane = workspace.view.row.panes()[0].text
    drag_over(pane, "27 people had died")
    press("M")
    claim = workspace.view.selected_mark()
    assert claim is not None
    press("X", SHIFT)
    record = reads.annotation(workspace.session.project, claim.id)
    assert record is not None and record.claim is not None
    assert record.claim.disputed
    assert record.claim.statement == "27 people had died"


def test_x_joins_the_passages_of_two_panes_in_a_dispute(workspace: Workspace) -> None:
    left, right = (pane.text for pane in workspace.view.row.panes())
    drag_over(left, "27 people had died")
    drag_over(right, "At least 50 people have been killed")
    press("X")
    from storage.dispute_reads import disputes

    found = disputes(workspace.session.project)
    assert len(found) == 1
    assert [position.label for position in found[0].positions] == [
        "27 people had died", "At least 50 people have been killed",
    ]  # fmt: skip
    relations = reads.relations(workspace.session.project)
    assert [workspace.book.name_of(relation.label_id) for relation in relations] == ["Contradicts"]
    assert [ribbon.number for ribbon in workspace.view.row.ribbons()] == ["D1"]
    workspace.session.undo()
    assert disputes(workspace.session.project) == []
    assert _marks(workspace, AnnotationKind.CLAIM) == []


def test_equals_says_that_two_passages_agree(workspace: Workspace) -> None:
    left, right = (pane.text for pane in workspace.view.row.panes())
    drag_over(left, "Ana Ruiz, who leads the Andean Institute")
    drag_over(right, "Ana Ruiz of the Andean Institute")
    press("=")
    relations = reads.relations(workspace.session.project)
    assert [workspace.book.name_of(relation.label_id) for relation in relations] == ["Says the same"]


def test_letters_typed_into_a_field_are_not_commands(workspace: Workspace) -> None:
    pane = workspace.view.row.panes()[0].text
    drag_over(pane, "Cusco")
    press("3")
    press("E")
    from PySide6.QtWidgets import QApplication

    field = QApplication.focusWidget()
    assert field is not None and field.objectName() == "entity"
    for letter in "anrmx3":
        press(letter)
    assert field.property("text") == "anrmx3"
    press("Enter")
    assert [entity.name for entity in workspace.session.read(reads.entities)] == ["anrmx3"]
    assert len(_marks(workspace)) == 1


def test_shift_and_arrows_correct_the_boundaries_of_the_chosen_mark(workspace: Workspace) -> None:
    pane = workspace.view.row.panes()[0].text
    drag_over(pane, "Andean")
    press("2")
    press("Right", SHIFT)
    assert pane.selected_text() == "Andean Institute"
    press("A")
    assert _marks(workspace) == [("Andean Institute", "Organisation", Status.CONFIRMED)]
    press("Left", SHIFT)
    press("4")
    quote, label, _ = _marks(workspace)[0]
    assert len(_marks(workspace)) == 1
    assert quote.endswith(" Andean Institute") and label == "Facility"


def test_words_drawn_over_a_chosen_mark_with_the_mouse_become_a_tag_of_their_own(workspace: Workspace) -> None:
    pane = workspace.view.row.panes()[0].text
    drag_over(pane, "Andean Institute")
    press("2")
    drag_over(pane, "Andean")
    press("3")
    assert [quote for quote, *_ in _marks(workspace)] == ["Andean Institute", "Andean"]


def test_the_boundaries_of_a_claim_are_corrected_by_keys_too(workspace: Workspace) -> None:
    pane = workspace.view.row.panes()[0].text
    drag_over(pane, "27 people had")
    press("M")
    workspace.focus_text()
    press("Right", SHIFT)
    page = workspace.inspector.page
    assert page is not None
    QTest.mouseClick(page.findChild(QPushButton, "tagging.accept"), Qt.MouseButton.LeftButton)
    assert [quote for quote, *_ in _marks(workspace, AnnotationKind.CLAIM)] == ["27 people had died"]
