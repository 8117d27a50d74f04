"""Panes are pinned, moved, zoomed and remembered; the pointer and the keyboard reach across them."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import layouts
from gui.action_specs import Need
from gui.arrangement import keep_layout
from gui.workspace import Workspace
from nlp.proposals import Segment
from storage import reads
from storage.intake import read_pasted
from storage.lifecycle import create_project, open_project
from storage.operations import entities, mentions
from storage.operations.articles import add_articles, delete_articles
from storage.vocabulary import LabelKind
from tests.gui.conftest import FIRST, SECOND, Opener
from tests.gui.hands import press
from tests.support.originals import Originals

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


def make_three(path: Path) -> None:
    project = create_project(path, name="Panes")
    add_articles(project, [read_pasted(FIRST), read_pasted(SECOND), read_pasted("A third paper\n\nCusco is calm.")])
    project.close()


@pytest.fixture
def project_path(originals: Originals, tmp_path: Path) -> Path:
    return originals.copy(make_three, tmp_path / "panes.sidelight")


@pytest.fixture
def panes(qtbot: QtBot, open_quietly: Opener, project_path: Path) -> Workspace:
    workspace = open_quietly(project_path)
    workspace.window_.activateWindow()
    qtbot.waitUntil(workspace.window_.isActiveWindow)
    workspace.view.focus_text()
    return workspace


def test_a_pinned_pane_keeps_its_article_when_another_is_chosen(panes: Workspace) -> None:
    first, second, third = panes.article_ids()
    press("p")
    assert panes.view.row.panes()[0].pinned
    panes.show_article(third)
    assert panes.view.open_articles() == [first, third]
    assert panes.view.current_article == third
    panes.show_article(second)
    assert panes.view.open_articles() == [first, second]


def test_the_next_article_in_this_pane_is_one_that_no_other_pane_shows(panes: Workspace) -> None:
    first, second, third = panes.article_ids()
    press("PageDown", ALT)
    assert (panes.view.open_articles(), panes.view.current_article) == ([third, second], third)
    press("PageUp", ALT)
    assert (panes.view.open_articles(), panes.view.current_article) == ([first, second], first)
    panes.open_beside(third)
    panes.view.focus_article(first)
    press("PageDown", ALT)  # all are open
    assert (panes.view.open_articles(), panes.view.current_article) == ([first, second, third], second)


def test_where_all_panes_are_pinned_another_opens_beside(panes: Workspace) -> None:
    for pane in panes.view.row.panes():
        pane.header.set_pinned(True)
    panes.show_article(panes.article_ids()[2])
    assert panes.view.open_articles() == panes.article_ids()


def test_panes_are_moved_by_key_and_by_drawing_their_head(qtbot: QtBot, panes: Workspace) -> None:
    first, second, third = panes.article_ids()
    panes.open_beside(third)
    panes.view.focus_article(first)
    press("PageDown", CTRL, SHIFT)
    assert panes.view.open_articles() == [second, first, third]
    assert panes.view.current_article == first
    press("PageUp", CTRL, SHIFT)
    press("PageUp", CTRL, SHIFT)  # at the edge there is nowhere to go
    assert panes.view.open_articles() == [first, second, third]
    QApplication.processEvents()
    head, goal = panes.view.row.panes()[0].header, panes.view.row.panes()[2]
    begin = QPoint(60, 20)
    there = head.mapFromGlobal(goal.header.mapToGlobal(QPoint(40, 60)))
    QTest.mousePress(head, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(head, begin + QPoint(30, 0))
    QTest.mouseMove(head, there)
    QTest.mouseRelease(head, Qt.MouseButton.LeftButton, pos=there)
    assert panes.view.open_articles() == [third, second, first]


def test_the_wheel_with_ctrl_zooms_one_pane_and_the_keys_zoom_all(panes: Workspace) -> None:
    left, right = panes.view.row.panes()
    before = right.text.line_height
    turned = QWheelEvent(
        QPointF(40, 40), QPointF(40, 40), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, CTRL,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(left.text.viewport(), turned)
    assert left.text.line_height > before == right.text.line_height
    panes.actions_["view.larger"].trigger()
    assert right.text.line_height > before and left.text.line_height > right.text.line_height
    panes.actions_["view.usual_size"].trigger()
    assert left.text.line_height == right.text.line_height == before


def test_pins_sizes_and_order_are_found_again(panes: Workspace) -> None:
    first, second, _ = panes.article_ids()
    left, right = panes.view.row.panes()
    right.header.set_pinned(True)
    left.set_zoom(1.0, 1.25)
    panes.view.row.move_current(1)
    keep_layout(panes)
    layout = layouts.load(panes.project_id)
    assert [(state.article_id, state.pinned, state.zoom) for state in layout.panes] == [
        (second, True, 1.0), (first, False, 1.25),
    ]  # fmt: skip
    for article_id in panes.view.open_articles():
        panes.view.row.close_pane(article_id)
    panes.view.restore(layout.panes, layout.current)
    assert [pane.pinned for pane in panes.view.row.panes()] == [True, False]
    assert panes.view.row.panes()[1].own_zoom == 1.25


def test_the_pointer_on_a_mention_raises_its_entity_in_every_pane(qtbot: QtBot, panes: Workspace) -> None:
    session = panes.session
    label = next(each for each in session.read(reads.labels, LabelKind.ENTITY) if each.name == "PERSON")
    made = []
    for article_id in panes.article_ids()[:2]:
        at = session.project.text(article_id).index("Ana Ruiz")
        made.append(session.do(mentions.tag, article_id, [Segment(at, at + 8)], label.id))
    assert made[0] is not None and made[1] is not None and made[0].result_id and made[1].result_id
    session.do(entities.new_entity, made[0].result_id, "Ana Ruiz")
    record = session.read(reads.annotation, made[0].result_id)
    assert record is not None and record.entity_id is not None
    session.do(entities.set_entity, [made[1].result_id], record.entity_id)
    left, right = panes.view.row.panes()
    left.text.select_mark(None)
    left.text.mark_hovered.emit(made[0].result_id)
    qtbot.waitUntil(lambda: right.text.state.entity == record.entity_id)
    assert left.text.state.entity == record.entity_id
    left.text.mark_hovered.emit("")
    qtbot.waitUntil(lambda: right.text.state.entity is None)


def test_the_selection_grows_and_shrinks_by_key(panes: Workspace) -> None:
    text = panes.view.row.panes()[0].text
    text.set_caret(text.text.index("Andean Institute, called") + 2)
    grown = []
    for _ in range(4):
        press("w")
        grown.append(text.selected_text())
    assert grown[0] == "Andean" and grown[-1].endswith("final.")
    assert all(smaller in larger for smaller, larger in pairwise(grown))
    press("w", SHIFT)
    assert text.selected_text() == grown[-2]
    press("s", ALT)
    assert text.selected_text() == "Ana Ruiz, who leads the Andean Institute, called the figure final."
    text.set_caret(text.text.index("Institute"))
    press("w", ALT)
    assert text.selected_text() == "Institute"


def test_widening_stops_at_a_mention_before_the_phrase(panes: Workspace) -> None:
    text = panes.view.row.panes()[0].text
    start = text.text.index("Andean Institute, called")
    label = panes.session.read(reads.labels, LabelKind.ENTITY)[0]
    panes.session.do(mentions.tag, panes.view.current_article, [Segment(start, start + 16)], label.id)
    text.select_mark(None)
    text.set_caret(start + 2)
    press("w")
    press("w")
    assert text.selected_text() == "Andean Institute"


def test_suggestions_can_be_gone_through_in_a_project_that_is_open_elsewhere(
    open_quietly: Opener, project_path: Path
) -> None:
    holder = open_project(project_path)
    try:
        workspace = open_quietly(project_path)
        assert workspace.session.read_only
        assert workspace.actions_.has(Need.STEPPING) and not workspace.actions_.has(Need.DECIDING)
        assert workspace.actions_["tagging.next"].isEnabled()
        assert not workspace.actions_["tagging.accept_article"].isEnabled()
    finally:
        holder.close()


def test_panes_come_back_with_their_articles(panes: Workspace) -> None:
    first, second, third = panes.article_ids()
    left = panes.view.row.panes()[0]
    left.header.set_pinned(True)
    panes.view.focus_article(second)
    while panes.session.steps()[0] is not None:
        panes.session.undo()
    assert panes.view.open_articles() == [] and panes.article_ids() == []
    while panes.session.steps()[1] is not None:
        panes.session.redo()
    assert panes.view.open_articles() == [first, second] and panes.view.current_article == second
    assert [pane.pinned for pane in panes.view.row.panes()] == [True, False]
    assert panes.view.row.panes()[0] is not left, "a pane of its own, with the article as it is now"
    panes.session.do(delete_articles, [second])
    panes.view.open_beside(third)
    assert panes.view.open_articles() == [first, third]
    panes.session.undo()
    assert panes.view.open_articles() == [first, second, third]
