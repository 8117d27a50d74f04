"""Search over all articles, through the real window and its keys."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.concordance.delegate import EDGE
from gui.main_window import MainWindow
from gui.search.surface import SearchSurface
from gui.workspace import Workspace
from nlp.proposals import Segment
from storage import reads
from storage.concordance_order import SortKey, folded, word_at
from storage.intake import read_pasted
from storage.operations import entities, mentions
from storage.operations.articles import add_articles
from tests.gui.hands import press, write

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def searching(qtbot: QtBot, workspace: Workspace, words: str) -> SearchSurface:
    """Ctrl+Shift+F, the words, Enter: the keyboard is on the first line."""
    press("F", CTRL, SHIFT)
    surface = workspace.views.search.surface
    qtbot.waitUntil(surface.bar.field.hasFocus)
    if words.isascii():
        surface.bar.field.clear()
        write(words)
    else:  # what keys type is Latin
        surface.bar.field.setText(words)
    press("Enter")
    qtbot.waitUntil(lambda: surface.desk.state.done and surface.desk.wanted.words == words)
    if surface.model.rowCount():
        qtbot.waitUntil(surface.view.hasFocus)
    return surface


def keys(surface: SearchSurface) -> list[str]:
    return [line.key for line in surface.model.lines()]


def test_words_are_found_in_all_articles_and_esc_goes_back(qtbot: QtBot, workspace: Workspace) -> None:
    surface = searching(qtbot, workspace, "andean inst")
    assert workspace.views.shown == "search"
    assert keys(surface) == ["Andean Inst"] * 3
    assert surface.bar.count.text() == "3 places in 2 articles"
    assert surface.bar.count.width() > 120
    assert surface.found.rowCount() == 2
    for line in surface.model.lines():
        text = workspace.session.project.text(line.article_id)
        assert text[line.segment.start : line.segment.end] == line.key
    press("Escape")
    assert workspace.views.shown == "read"
    press("2", CTRL)
    press("F", CTRL, SHIFT)
    assert keys(surface) == ["Andean Inst"] * 3
    press("Escape")
    assert workspace.views.shown == "review"


def test_selected_words_are_what_is_looked_for(qtbot: QtBot, workspace: Workspace) -> None:
    pane = workspace.view.row.current_pane
    assert pane is not None
    start = pane.text.text.index("Cusco")
    pane.text.select(Segment(start, start + 5))
    press("F", CTRL, SHIFT)
    surface = workspace.views.search.surface
    qtbot.waitUntil(lambda: keys(surface) == ["Cusco", "Cusco"])


def test_enter_opens_the_place_in_read_with_all_its_hits(qtbot: QtBot, workspace: Workspace) -> None:
    surface = searching(qtbot, workspace, "ruiz")
    press("Down")
    line = surface.view.current_line()
    assert line is not None
    press("Enter")
    assert workspace.views.shown == "read"
    pane = workspace.view.row.current_pane
    assert pane is not None
    assert pane.article_id == line.article_id
    assert pane.text.selected_text() == "Ruiz"
    assert pane.text.caret() in (line.segment.start, line.segment.end)
    assert len(pane.text.hits()) == 2
    press("F3")
    assert pane.text.selected_text() == "Ruiz"
    assert pane.text.caret() not in (line.segment.start, line.segment.end)


def test_places_are_ticked_and_tagged_with_a_digit_as_one_step(qtbot: QtBot, workspace: Workspace) -> None:
    surface = searching(qtbot, workspace, "lima")
    total = surface.model.rowCount()
    place = workspace.book.for_key("3")
    assert place is not None
    first = surface.model.line(0)
    workspace.session.do(mentions.tag, first.article_id, [first.segment], place.id)
    press("A", CTRL)
    press("Space")
    assert surface.model.tick_count() == total
    entries = len(workspace.session.project.history())
    press("4")
    said = workspace.status.message.text()
    assert said == f"Tagged {total - 1} places as Facility, 1 was tagged already."
    assert len(workspace.session.project.history()) == entries + 1
    facility = workspace.book.for_key("4")
    assert facility is not None
    labels = [line.tagged.label_id if line.tagged else None for line in surface.model.lines()]
    assert labels == [place.id] + [facility.id] * (total - 1)
    press("Z", CTRL)
    assert [line.tagged is None for line in surface.model.lines()] == [False] + [True] * (total - 1)


def test_ticking_moves_no_label_away_from_the_pointer(qtbot: QtBot, workspace: Workspace) -> None:
    surface = searching(qtbot, workspace, "lima")
    chips = surface.side._chips

    def top() -> int:
        QApplication.processEvents()  # what is laid out anew is in its place
        return chips.mapTo(surface.side, QPoint(0, 0)).y()

    qtbot.waitUntil(lambda: top() > 0)
    before = top()
    press("Space")
    assert surface.model.tick_count() == 1
    assert top() == before
    press("A", CTRL)
    press("Space")
    assert surface.model.tick_count() == surface.model.rowCount()
    assert top() == before


def test_arrows_choose_the_column_that_sorts(qtbot: QtBot, workspace: Workspace) -> None:
    surface = searching(qtbot, workspace, "the")
    for _ in range(5):
        press("Right")
    assert surface.head.key is SortKey.KEY
    press("Right")
    assert surface.head.key is SortKey.RIGHT_1
    words = [folded(word_at(line, 1)) for line in surface.model.lines()]
    assert words == sorted(words)
    surface.head.buttons[SortKey.RIGHT_1].click()
    words = [folded(word_at(line, 1)) for line in surface.model.lines()]
    assert words == sorted(words, reverse=True)
    surface.head.buttons[SortKey.LEFT_1].click()
    before = [folded(word_at(line, -1)) for line in surface.model.lines()]
    present = [word for word in before if word]
    assert present == sorted(present)
    assert before[: len(present)] == present


def test_options_and_bounds_ask_again(qtbot: QtBot, workspace: Workspace) -> None:
    surface = searching(qtbot, workspace, "lima")
    everywhere = surface.model.rowCount()
    surface.bar.options.case.click()
    qtbot.waitUntil(lambda: surface.desk.state.done and surface.desk.wanted.case)
    assert keys(surface) == []
    surface.bar.options.case.click()
    qtbot.waitUntil(lambda: surface.model.rowCount() == everywhere)
    surface.bar.tags.setCurrentIndex(1)
    surface.bar.on_bounds_changed()
    qtbot.waitUntil(lambda: surface.desk.state.done)
    assert surface.model.rowCount() == everywhere
    surface.bar.since.setText("2030")
    surface.bar.on_bounds_changed()
    qtbot.waitUntil(lambda: surface.desk.state.done and surface.model.rowCount() == 0)
    assert surface.bar.reset.isVisible()
    surface.bar.reset.click()
    qtbot.waitUntil(lambda: surface.model.rowCount() == everywhere)
    surface.bar.since.setText("someday")
    surface.bar.on_bounds_changed()
    assert "is no date" in surface.bar.problem.text()


def test_a_wrong_expression_is_said_and_a_right_one_found(qtbot: QtBot, workspace: Workspace) -> None:
    surface = searching(qtbot, workspace, "lima")
    surface.bar.options.regex.click()
    surface.bar.field.setText("(x")
    surface.bar.on_due()
    assert "cannot be used" in surface.bar.problem.text()
    assert surface.model.rowCount() == 0
    surface.bar.field.setText(r"\d+ people")
    surface.bar.on_due()
    qtbot.waitUntil(lambda: sorted(keys(surface)) == ["27 people", "50 people"])
    assert not surface.bar.problem.isVisible()


def test_an_article_narrows_and_the_same_again_widens(qtbot: QtBot, workspace: Workspace) -> None:
    surface = searching(qtbot, workspace, "lima")
    total = surface.model.rowCount()
    row = surface.found.row(0)
    surface.articles.setFocus()
    surface.articles.setCurrentIndex(surface.found.index(0))
    press("Enter")
    assert surface.model.rowCount() == row.count < total
    assert {line.article_id for line in surface.model.lines()} == {row.article_id}
    surface.articles.setFocus()
    press("Enter")
    assert surface.model.rowCount() == total


def test_places_name_an_entity(qtbot: QtBot, workspace: Workspace) -> None:
    person = workspace.book.for_key("1")
    assert person is not None
    article = reads.articles(workspace.session.project)[0]
    text = workspace.session.project.text(article.id)
    at = text.index("Ana Ruiz")
    made = workspace.session.do(mentions.tag, article.id, [Segment(at, at + 8)], person.id)
    assert made is not None
    entity = workspace.session.do(entities.new_entity, str(made.result_id), "Ana Ruiz")
    assert entity is not None
    surface = searching(qtbot, workspace, "ruiz")
    press("A", CTRL)
    qtbot.waitUntil(surface.side.entity.isEnabled)
    surface.side.entity.setFocus()
    write("Ana Ruiz")
    press("Enter")
    assert "Ana Ruiz is named in 3 places more" in workspace.status.message.text()
    assert {line.tagged.entity_id for line in surface.model.lines() if line.tagged} == {entity.result_id}
    surface.side.entity.setText("Nobody")
    press("Enter")
    assert "no entity" in workspace.status.message.text()


def test_claims_are_made_of_the_sentences(qtbot: QtBot, workspace: Workspace) -> None:
    surface = searching(qtbot, workspace, "people")
    press("A", CTRL)
    qtbot.waitUntil(surface.side.claims.isEnabled)
    surface.side.claims.click()
    assert workspace.status.message.text() == "Made 2 claims."
    surface.side.claims.click()
    assert "claims already" in workspace.status.message.text()


def test_lines_are_copied_and_exported(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> None:
    surface = searching(qtbot, workspace, "lima")
    press("C", CTRL)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert len(copied) == 2
    assert copied[1].split("\t")[4] in ("Lima", "LIMA")
    target = tmp_path / "lines.csv"
    surface.actions.write(target)
    qtbot.waitUntil(lambda: "Wrote lines.csv" in workspace.status.message.text())
    rows = list(csv.reader(target.read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == surface.model.rowCount() + 1


def test_a_word_beside_selects_its_lines(qtbot: QtBot, workspace: Workspace) -> None:
    surface = searching(qtbot, workspace, "institute")
    surface.on_settled()
    surface.actions.on_word_chosen(-1, "Andean")
    chosen = surface.actions.chosen_lines()
    assert len(chosen) == 3
    assert {word_at(line, -1) for line in chosen} == {"Andean"}


def test_a_click_on_the_box_ticks_and_keeps_the_selection(qtbot: QtBot, workspace: Workspace) -> None:
    surface = searching(qtbot, workspace, "lima")
    spot = surface.view.visualRect(surface.model.index(1)).topLeft() + QPoint(EDGE + 6, 12)
    QTest.mouseClick(surface.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert [surface.model.is_ticked(row) for row in range(2)] == [False, True]
    assert surface.view.chosen_rows() == [0]


def test_a_removed_article_takes_its_places_along(qtbot: QtBot, workspace: Workspace) -> None:
    from storage.operations.articles import delete_articles

    surface = searching(qtbot, workspace, "lima")
    gone = surface.model.line(0).article_id
    workspace.session.do(delete_articles, [gone])
    qtbot.waitUntil(lambda: surface.desk.state.done and gone not in {x.article_id for x in surface.model.lines()})
    workspace.session.undo()
    qtbot.waitUntil(lambda: gone in {line.article_id for line in surface.model.lines()})


def test_models_keep_the_rules_of_qt(qtbot: QtBot, workspace: Workspace) -> None:
    surface = workspace.views.search.surface
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, mode) for model in (surface.model, surface.found)]
    searching(qtbot, workspace, "the")
    press("Space")
    surface.head.buttons[SortKey.LEFT_1].click()
    searching(qtbot, workspace, "absent words")
    assert surface.model.rowCount() == surface.found.rowCount() == 0
    assert testers


def test_a_read_only_project_is_searched_but_not_tagged(qtbot: QtBot, window: MainWindow, project_path: Path) -> None:
    from storage.lifecycle import open_project

    first = open_project(project_path)
    window.desk.open_path(project_path)
    workspace = window.workspace
    assert workspace is not None
    workspace.view.focus_text()
    surface = searching(qtbot, workspace, "lima")
    assert surface.model.rowCount() > 0
    press("4")
    assert all(line.tagged is None for line in surface.model.lines())
    qtbot.waitUntil(lambda: not surface.side.claims.isEnabled())
    first.close()


@pytest.mark.parametrize("words", ["🌉 port", "café", "جسر", "東京"])
def test_other_scripts_are_found_shown_and_opened(qtbot: QtBot, workspace: Workspace, words: str) -> None:
    text = "🌉🌉 Title\n\nThe 🌉 port, the cafe\u0301 and جسر فيغو; 東京都。"
    add_articles(workspace.session.project, [read_pasted(text)])
    surface = searching(qtbot, workspace, words)
    assert surface.model.rowCount() == 1
    line = surface.model.line(0)
    QApplication.processEvents()
    press("Enter")
    pane = workspace.view.row.current_pane
    assert pane is not None
    assert pane.text.selected_text() == line.key == pane.text.text[line.segment.start : line.segment.end]


def test_nothing_is_made_of_search_until_it_is_called(workspace: Workspace) -> None:
    assert workspace.views.search._surface is None


def test_what_was_tagged_meanwhile_is_shown_when_search_comes_back(qtbot: QtBot, workspace: Workspace) -> None:
    surface = searching(qtbot, workspace, "lima")
    line = surface.model.line(0)
    press("Escape")
    place = workspace.book.for_key("3")
    assert place is not None
    workspace.session.do(mentions.tag, line.article_id, [line.segment], place.id)
    assert surface.model.line(0).tagged is None
    press("F", CTRL, SHIFT)
    tagged = surface.model.line(0).tagged
    assert tagged is not None
    assert tagged.label_id == place.id


def test_every_region_is_reached_by_f6_and_left_by_esc(qtbot: QtBot, workspace: Workspace) -> None:
    surface = searching(qtbot, workspace, "lima")
    qtbot.waitUntil(surface.side.entity.isEnabled)
    reached = []
    for _ in range(4):
        press("F6")
        reached.append(QApplication.focusWidget())
    assert surface.articles in reached
    assert surface.bar.field in reached
    assert surface.side.entity in reached
    surface.articles.setFocus()
    press("Escape")
    assert workspace.views.shown == "read"
