"""The Entities view by keyboard: walking, merging, keeping apart, moving out, and nothing that is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui import entity_edits
from gui.entities_view.room import EntitiesRoom
from gui.entities_view.table_model import Which
from gui.entities_view.table_view import _two_lines
from gui.inspector.candidates import CandidateRow
from gui.inspector.entity_names import TickRow
from gui.widgets import LinkButton
from gui.workspace import Workspace
from storage import entity_candidates, entity_profile, reads
from storage.operations import entities, entity_links
from storage.operations.clusters import record_entities
from storage.vocabulary import EntityRelation, Status
from tests.gui.entities.conftest import clusters_of, id_of, names, settle
from tests.gui.hands import press, write

SHIFT = Qt.KeyboardModifier.ShiftModifier


def stand_on(room: EntitiesRoom, name: str, qtbot: QtBot) -> str:
    room.show_entity(id_of(room, name))
    settle(room, qtbot)
    return room.desk.view.current_id()


def test_the_table_says_who_is_named_how_often_by_whom(room: EntitiesRoom) -> None:
    tester = QAbstractItemModelTester(room.desk.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model = room.desk.model
    assert [column.outlet for column in model.columns] == ["Pacific Ledger", "Lima Courier", "Andes Monitor"]
    assert names(room)[0] == "university raid"
    row = model.row_of(id_of(room, "Meridian Ocean Terminals"))
    assert [model.data(model.index(row, column)) for column in range(model.columnCount())] == [
        "Meridian Ocean Terminals", "Meridian", "2", "1", "·", "3",
    ]  # fmt: skip
    assert tester is not None


def test_a_room_that_was_never_shown_has_read_nothing(grouped: Workspace) -> None:
    entities = grouped.views.rooms["entities"]
    assert isinstance(entities, EntitiesRoom)
    assert entities._desk is None


def test_arrows_walk_and_page_and_mentions_follow(room: EntitiesRoom, qtbot: QtBot) -> None:
    press("Down")
    settle(room, qtbot)
    desk = room.desk
    assert desk.model.line(1).id == desk.view.current_id()
    assert desk.side.page is not None and desk.side.page.entity.id == desk.view.current_id()
    assert {line.tagged.entity_id for line in desk.strip.model.lines() if line.tagged} == {desk.view.current_id()}


def test_rows_that_are_confirmed_or_deleted_together_come_back_with_one_undo(
    room: EntitiesRoom, grouped: Workspace, qtbot: QtBot
) -> None:
    desk, session = room.desk, grouped.session
    before = names(room)
    chosen = {stand_on(room, "Meridian Ocean Terminals", qtbot)}
    press("Space")
    press("Down" if desk.view.currentIndex().row() == 0 else "Up")
    press("Space")
    chosen.add(desk.view.current_id())
    assert set(desk.view.selected_ids()) == chosen
    room.accept()
    settle(room, qtbot)
    assert {entity.status for entity in session.read(reads.entities, list(chosen))} == {Status.CONFIRMED}
    session.undo()
    assert {entity.status for entity in session.read(reads.entities, list(chosen))} == {Status.SUGGESTED}
    room.delete()
    settle(room, qtbot)
    assert session.read(reads.entities, list(chosen)) == []
    session.undo()
    settle(room, qtbot)
    assert names(room) == before


def test_two_rows_are_merged_by_j_and_undo_brings_both_back(
    room: EntitiesRoom, grouped: Workspace, qtbot: QtBot
) -> None:
    desk = room.desk
    tester = QAbstractItemModelTester(desk.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    resets = QSignalSpy(desk.model.modelReset)
    stand_on(room, "Meridian Terminals Peru SA", qtbot)
    whole = stand_on(room, "Meridian Ocean Terminals", qtbot)
    press("Space")
    while desk.model.line(desk.view.currentIndex().row()).name != "Meridian Terminals Peru SA":
        press("Down")
    press("Space")
    while desk.view.current_id() != whole:
        press("Up")
    assert len(desk.view.selected_ids()) == 2
    press("J")
    settle(room, qtbot)
    assert "Meridian Terminals Peru SA" not in names(room)
    assert desk.view.current_id() == whole and desk.view.selected_ids() == [whole]
    assert desk.model.line(desk.model.row_of(whole)).mentions == 4
    press("Z", Qt.KeyboardModifier.ControlModifier)
    settle(room, qtbot)
    assert "Meridian Terminals Peru SA" in names(room)
    assert desk.view.current_id() == whole
    assert resets.count() == 0
    assert tester is not None


def test_a_candidate_is_taken_in_by_j(room: EntitiesRoom, qtbot: QtBot) -> None:
    whole = stand_on(room, "Meridian Ocean Terminals", qtbot)
    page = room.desk.side.page
    assert page is not None and page.candidates.current is not None
    assert page.candidates.current.name == "Meridan Ocean Terminals"
    assert "differ by one letter" in page.candidates.current.reasons
    press("J")
    settle(room, qtbot)
    assert "Meridan Ocean Terminals" not in names(room)
    assert room.desk.view.current_id() == whole


def test_what_was_kept_apart_is_listed_and_never_proposed_again(
    room: EntitiesRoom, grouped: Workspace, qtbot: QtBot
) -> None:
    session = grouped.session
    whole = stand_on(room, "Meridian Ocean Terminals", qtbot)
    other = id_of(room, "Meridan Ocean Terminals")
    press("K")
    settle(room, qtbot)
    record_entities(session.project, clusters_of(session.project), run="again")
    for one in (whole, other):
        proposed = session.read(entity_candidates.merge_candidates, one)
        assert not {candidate.id for candidate in proposed} & {whole, other}
        assert [line.other_id for line in session.read(entity_profile.kept_apart, one)] == [
            other if one == whole else whole
        ]


def test_a_merge_of_two_types_says_so_and_offers_to_take_it_back(
    room: EntitiesRoom, grouped: Workspace, qtbot: QtBot
) -> None:
    book = grouped.book
    first, second = ("Meridian Ocean Terminals", "Meridian Terminals Peru SA")
    other = stand_on(room, second, qtbot)
    place = next(label for label in book.all() if label.name == "GPE")
    assert entity_edits.retype(room.desk.context, [other], place.id)
    settle(room, qtbot)
    into = stand_on(room, first, qtbot)
    assert entity_edits.merge(room.desk.context, into, [other])
    status = grouped.status
    assert f"{second} was Place and is Organisation now" in status.message.accessibleName()
    assert status.offer.isVisible() and status.offer.text() == "Undo"
    status.offer.click()
    settle(room, qtbot)
    assert second in names(room) and not status.offer.isVisible()


def test_a_merge_can_be_allowed_again(room: EntitiesRoom, grouped: Workspace, qtbot: QtBot) -> None:
    whole = stand_on(room, "Meridian Ocean Terminals", qtbot)
    press("K")
    settle(room, qtbot)
    other = id_of(room, "Meridan Ocean Terminals")
    page = room.desk.side.page
    assert page is not None
    button = page.findChild(QAbstractButton, f"allow/{other}")
    assert button is not None
    button.click()
    settle(room, qtbot)
    page = room.desk.side.page
    assert page is not None and page.candidates.current is not None
    assert page.candidates.current.id == other
    assert not grouped.session.read(entity_profile.kept_apart, whole)


def test_ticked_names_are_moved_out_by_b(room: EntitiesRoom, grouped: Workspace, qtbot: QtBot) -> None:
    whole = stand_on(room, "university raid", qtbot)
    page = room.desk.side.page
    assert page is not None
    (box,) = (row for row in page.findChildren(TickRow) if row.row.surface == "operation")
    assert not grouped.actions_["entities.split"].isEnabled()
    box.setFocus()
    press("Space")
    assert grouped.actions_["entities.split"].isEnabled()
    press("B")
    settle(room, qtbot)
    assert {"operation", "university raid"} <= set(names(room))
    apart = grouped.session.read(entity_profile.kept_apart, whole)
    assert [line.other_name for line in apart] == ["operation"]
    grouped.session.undo()
    settle(room, qtbot)
    assert "operation" not in names(room)


def test_mentions_below_are_opened_confirmed_rejected_and_relabelled(
    room: EntitiesRoom, grouped: Workspace, qtbot: QtBot
) -> None:
    stand_on(room, "Meridian Ocean Terminals", qtbot)
    press("Enter")
    strip, session = room.desk.strip, grouped.session
    assert QApplication.focusWidget() is strip.view
    first = strip.view.current_line()
    assert first is not None and first.tagged is not None
    press("A")
    settle(room, qtbot)
    record = session.read(reads.annotation, first.tagged.annotation_id)
    assert record is not None and record.status is Status.CONFIRMED
    second = strip.view.current_line()
    assert second is not None and second.tagged is not None and second != first
    press("1")
    settle(room, qtbot)
    record = session.read(reads.annotation, second.tagged.annotation_id)
    assert record is not None and record.label_id == grouped.book.for_key("1").id  # type: ignore[union-attr]
    press("Enter")
    assert grouped.views.shown == "read"
    assert grouped.view.selected_mark() is not None
    assert grouped.view.selected_mark().id == second.tagged.annotation_id  # type: ignore[union-attr]


def test_ticked_mentions_are_moved_out(room: EntitiesRoom, qtbot: QtBot) -> None:
    stand_on(room, "university raid", qtbot)
    press("Enter")
    press("Space")
    press("B")
    settle(room, qtbot)
    assert "raid" in names(room)
    press("Escape")
    assert QApplication.focusWidget() is room.desk.view


def test_each_article_has_its_own_word(room: EntitiesRoom, qtbot: QtBot) -> None:
    stand_on(room, "university raid", qtbot)
    press("C", Qt.KeyboardModifier.AltModifier)
    model = room.desk.strip.names
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert room.desk.strip.naming_shown
    room.copy_names()
    assert QGuiApplication.clipboard().text() == (
        "Name\tPacific Ledger: The port\tLima Courier: The concession\tAll\noperation\t0\t2\t2\nraid\t2\t0\t2\n"
    )
    assert tester is not None


def test_words_and_types_narrow_the_table(room: EntitiesRoom, grouped: Workspace, qtbot: QtBot) -> None:
    press("/")
    write("jacinto")
    assert names(room) == ["San Jacinto University"]
    press("Escape")
    assert QApplication.focusWidget() is room.desk.toolbar.filter, "emptied first, as over the matrix"
    assert len(names(room)) == 7
    press("Escape")
    assert QApplication.focusWidget() is room.desk.view
    organisation = grouped.book.named("ORG")
    assert organisation is not None
    grouped.sidebar.labels.label_chosen.emit(organisation.id)
    assert len(names(room)) == 4
    grouped.sidebar.labels.label_chosen.emit(organisation.id)
    room.desk.toolbar.segments[Which.SINGLE].clicked.emit()
    assert set(names(room)) == {
        "Lima", "Meridan Ocean Terminals", "Meridian Bank", "Meridian Terminals Peru SA"
    }  # fmt: skip


def test_a_click_on_a_head_sorts_and_keeps_what_is_chosen(room: EntitiesRoom, qtbot: QtBot) -> None:
    stand_on(room, "Lima", qtbot)
    head = room.desk.view
    head.on_head_clicked(0)
    assert names(room) == sorted(names(room), key=str.casefold)
    head.on_head_clicked(0)
    assert names(room) == sorted(names(room), key=str.casefold, reverse=True)
    head.on_head_clicked(4)
    assert set(names(room)[:3]) == {"Lima", "Meridian Bank", "Meridan Ocean Terminals"}
    assert room.desk.model.line(head.currentIndex().row()).name == "Lima"


def test_the_type_of_rows_is_changed_by_a_digit(room: EntitiesRoom, grouped: Workspace, qtbot: QtBot) -> None:
    lima = stand_on(room, "Lima", qtbot)
    press("1")
    settle(room, qtbot)
    label = grouped.book.for_key("1")
    entity = grouped.entities.get(lima)
    assert label is not None and entity is not None and entity.label_id == label.id
    (keys,) = grouped.session.read(reads.mentions_of, lima).values()
    record = grouped.session.read(reads.annotation, keys[0])
    assert record is not None and record.label_id == label.id


def test_links_are_made_and_taken_away(room: EntitiesRoom, grouped: Workspace, qtbot: QtBot) -> None:
    lima = stand_on(room, "Lima", qtbot)
    page = room.desk.side.page
    assert page is not None
    field = page.findChild(QLineEdit, "link to")
    assert field is not None
    field.setFocus()
    write("San Jacinto University")
    press("Enter")
    settle(room, qtbot)
    (link,) = grouped.session.read(entity_profile.links_of_entity, lima)
    assert (link.relation, link.other_name) == (EntityRelation.PART_OF, "San Jacinto University")
    page = room.desk.side.page
    assert page is not None
    remove = page.findChild(LinkButton, f"remove/{link.id}")
    assert remove is not None
    remove.click()
    assert not grouped.session.read(entity_profile.links_of_entity, lima)


def test_in_read_the_inspector_offers_candidates_and_k_answers(grouped: Workspace, qtbot: QtBot) -> None:
    article = grouped.articles()[0]
    mentions = [m for m in reads.marks(grouped.session.project, article.id) if m.entity_id]
    grouped.view.choose(article.id, mentions[0].id)
    page = grouped.inspector.page
    rows = page.findChildren(CandidateRow) if page is not None else []
    assert rows and rows[0].candidate.name == "Meridan Ocean Terminals"
    assert grouped.actions_["entities.merge"].isEnabled()
    press("K")
    apart = grouped.session.read(entity_profile.kept_apart, mentions[0].entity_id)
    assert [line.other_name for line in apart] == ["Meridan Ocean Terminals"]
    page = grouped.inspector.page
    rows = page.findChildren(CandidateRow) if page is not None else []
    assert "Meridan Ocean Terminals" not in [row.candidate.name for row in rows]


def test_an_entity_of_many_mentions_is_read_in_the_background(
    room: EntitiesRoom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.entities_view.side.MANY", 1)
    whole = stand_on(room, "Meridian Ocean Terminals", qtbot)
    page = room.desk.side.page
    assert page is not None and page.entity.id == whole
    press("K")
    settle(room, qtbot)
    page = room.desk.side.page
    assert page is not None and page.candidates.current is not None
    assert page.candidates.current.name != "Meridan Ocean Terminals"


def test_a_large_table_shows_a_merge_before_it_is_read_as_a_whole(
    room: EntitiesRoom, grouped: Workspace, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("gui.entities_view.desk.LARGE", 1)
    whole = stand_on(room, "Meridian Ocean Terminals", qtbot)
    press("J")
    assert "Meridan Ocean Terminals" not in names(room)
    model = room.desk.model
    assert (room.desk.view.current_id(), model.line(model.row_of(whole)).mentions) == (whole, 4)
    grouped.session.undo()
    assert "Meridan Ocean Terminals" in names(room)
    assert model.line(model.row_of(whole)).mentions == 3


def test_hidden_outlets_are_hidden_at_columns_and_beside_mentions(
    grouped: Workspace, room: EntitiesRoom, qtbot: QtBot
) -> None:
    def told() -> str:
        model, strip = room.desk.model, room.desk.strip.model
        heads = [
            str(model.headerData(column, Qt.Orientation.Horizontal, role))
            for column in range(model.columnCount())
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        ]
        rows = [
            str(strip.data(strip.index(row), Qt.ItemDataRole.AccessibleTextRole)) for row in range(strip.rowCount())
        ]
        return " ".join(heads + rows)

    outlets = ("Pacific Ledger", "Lima Courier", "Andes Monitor")
    assert any(outlet in told() for outlet in outlets)
    grouped.session.blind.set_on(True)
    qtbot.waitUntil(lambda: not any(outlet in told() for outlet in outlets), timeout=5000)
    grouped.session.blind.set_on(False)
    qtbot.waitUntil(lambda: any(outlet in told() for outlet in outlets), timeout=5000)


def test_an_outlet_that_is_an_entity_goes_by_its_neutral_name_and_splits_under_its_own(
    grouped: Workspace, room: EntitiesRoom, qtbot: QtBot
) -> None:
    made = grouped.session.do(entities.edit_entity, id_of(room, "Meridian Ocean Terminals"), name="Lima Courier")
    assert made is not None
    settle(room, qtbot)
    stand_on(room, "Lima Courier", qtbot)
    grouped.session.blind.set_on(True)
    settle(room, qtbot)
    model, strip = room.desk.model, room.desk.strip
    row = model.row_of(room.desk.view.current_id())
    assert model.name_at(row).startswith("Source") and "Lima Courier" not in strip._title.text()
    page = room.desk.side.page
    assert page is not None and page.first_field is not None
    assert page.first_field.toPlainText() == model.name_at(row) and page.first_field.isReadOnly()
    assert [strip.key_of(line) for line in strip.model.lines()].count("Meridian Ocean Terminals") > 0
    grouped.session.blind.set_on(False)
    settle(room, qtbot)
    assert model.name_at(row) == "Lima Courier"


def test_a_screen_reader_hears_of_no_outlet_that_blind_mode_hides(
    grouped: Workspace, room: EntitiesRoom, qtbot: QtBot
) -> None:
    outlet = id_of(room, "Meridian Ocean Terminals")
    grouped.session.do(entities.edit_entity, outlet, name="Lima Courier")
    grouped.session.do(entity_links.link_entities, id_of(room, "Lima"), outlet, EntityRelation.PART_OF)
    grouped.session.blind.set_on(True)
    settle(room, qtbot)
    stand_on(room, "Lima", qtbot)
    page = room.desk.side.page
    assert page is not None
    heard = " ".join(each.accessibleName() for each in page.findChildren(QWidget))
    assert "Source" in heard and "Lima Courier" not in heard


def test_an_outlet_with_a_name_of_thousands_of_letters_is_drawn_at_once() -> None:
    metrics = QFontMetricsF(QFont())
    first, second = _two_lines("x" * 100_000, metrics, 60)
    assert max(metrics.horizontalAdvance(first), metrics.horizontalAdvance(second)) <= 61
    assert len(first) < 40


def test_a_table_that_arrives_after_its_view_was_left_holds_up_no_closing(
    grouped: Workspace, room: EntitiesRoom
) -> None:
    """Its current row is another then, and was followed into a project that had been closed."""
    press("1", Qt.KeyboardModifier.ControlModifier)
    assert grouped.views.room is not room
    room.desk.view.setCurrentIndex(room.desk.model.index(2, 0))
    assert room.is_following
    grouped.end()
    assert not room.is_following
