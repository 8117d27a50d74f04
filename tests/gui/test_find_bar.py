"""Find in a pane: every option with its count, round and round, and no expression stops the window."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from gui.find_bar import FindBar
from gui.workspace import Workspace
from tests.gui.hands import press, write

ENDLESS = r"(.|\w)+(.|\w)+(.|\w)+(.|\w)+\1{9}"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def opened(qtbot: QtBot, workspace: Workspace, words: str = "") -> FindBar:
    workspace.view.focus_text()
    press("F", CTRL)
    bar = workspace.find_bar
    qtbot.waitUntil(bar.field.hasFocus)
    bar.field.clear()
    if words:
        write(words)
    return bar


def shown(workspace: Workspace) -> list[str]:
    pane = workspace.view.row.current_pane
    assert pane is not None
    return [pane.text.text[hit.start : hit.end] for hit in pane.text.hits()]


def test_hits_are_counted_and_gone_through_round_and_round(qtbot: QtBot, workspace: Workspace) -> None:
    bar = opened(qtbot, workspace, "ruiz")
    assert shown(workspace) == ["Ruiz", "Ruiz"]
    assert bar.message == "1 of 2"
    press("Enter")
    assert bar.message == "2 of 2"
    press("F3")
    assert bar.message == "1 of 2"
    press("Enter", SHIFT)
    assert bar.message == "2 of 2"
    press("Escape")
    assert not bar.isVisible()
    pane = workspace.view.row.current_pane
    assert pane is not None
    assert pane.text.selected_text() == "Ruiz"
    assert pane.text.hits() == []


def test_case_and_whole_words(qtbot: QtBot, workspace: Workspace) -> None:
    bar = opened(qtbot, workspace, "lima")
    assert shown(workspace) == ["LIMA", "Lima"]
    bar.options.case.click()
    assert shown(workspace) == []
    assert bar.message == "Not in this article"
    bar.options.case.click()
    bar.field.setText("the")
    assert "the" in shown(workspace)
    bar.field.setText("Ru")
    assert len(shown(workspace)) == 2
    bar.options.whole.click()
    assert shown(workspace) == []


def test_expressions_find_and_their_mistakes_are_told(qtbot: QtBot, workspace: Workspace) -> None:
    bar = opened(qtbot, workspace, r"\d{2,}")
    bar.options.regex.click()
    qtbot.waitUntil(lambda: shown(workspace) == ["2025", "27", "1990"])
    assert bar.message == "1 of 3"
    bar.field.setText("(2")
    assert bar.message == "This expression cannot be used: a parenthesis is not closed (character 3)."
    assert shown(workspace) == []
    bar.field.setText("2")
    qtbot.waitUntil(lambda: bar.message.startswith("1 of"))


def test_a_catastrophic_expression_neither_stops_the_window_nor_stays(qtbot: QtBot, workspace: Workspace) -> None:
    bar = opened(qtbot, workspace)
    pane = workspace.view.row.current_pane
    assert pane is not None
    bar.options.regex.click()
    still_looking: list[bool] = []

    def tick() -> None:
        still_looking.append("too long" not in bar.message)

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(5)
    bar.field.setText(ENDLESS)
    qtbot.waitUntil(lambda: "too long" in bar.message, timeout=20_000)
    timer.stop()
    assert still_looking.count(True) > 3, "the window stood still"
    bar.field.setText("Lim.")
    qtbot.waitUntil(lambda: shown(workspace) == ["LIMA", "Lima"])


def test_a_long_article_is_searched_apart_and_the_newest_question_wins(qtbot: QtBot, workspace: Workspace) -> None:
    bar = opened(qtbot, workspace)
    pane = workspace.view.row.current_pane
    assert pane is not None
    for words in ("R", "Ru", "Rui"):
        bar._looked_for = (bar.options.wanted(words), pane.text.text)
        bar._look_apart(*bar._looked_for)
    qtbot.waitUntil(lambda: shown(workspace) == ["Rui", "Rui"])


def test_the_bar_may_go_while_it_looks(qtbot: QtBot, workspace: Workspace) -> None:
    bar = opened(qtbot, workspace, "a")
    bar.options.regex.click()
    bar.field.setText(ENDLESS)
    press("Escape")
    assert shown(workspace) == []
    workspace.window_.desk.close_project()
    qtbot.wait(1_500)
