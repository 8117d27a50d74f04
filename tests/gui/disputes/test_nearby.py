"""What may speak of a dispute is offered where an article would be called silent, and one key weighs it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.disputes.detail_perhaps import PerhapsRow
from gui.disputes.detail_silent import SilentRow
from gui.disputes.matrix_words import found_words
from gui.disputes.room import DisputesRoom
from nlp.proposals import Segment
from storage import reads
from storage.dispute_matrix import Cell
from storage.intake import read_pasted
from storage.lifecycle import create_project
from storage.operations.articles import add_articles
from storage.operations.joining import Statement, contradict
from tests.gui.conftest import Opener
from tests.gui.hands import press

MORALES = "The government, under President Ricardo Morales, asked for a larger share of the lithium."
BOLUARTE = "The government under President Dina Boluarte faces protests over its mines."
IN_PASSING = (
    "Trade grew in the second half of the year. In the north the harvest was good.\n\n"
    "The minister met the general who is now serving President Dina Baluarte. Rain fell in the evening."
)
ELSEWHERE = "The harvest of coffee was poor. Traders in the valley spoke of rain, rust and empty sacks."

NEWER = "A ferry service between the two islands opens in May. Tickets are sold at the harbour."


@pytest.fixture
def room(
    open_quietly: Opener, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> DisputesRoom:  # fmt: skip
    """A dispute over who is president, with an article that names her in passing, and one that does not."""
    return shown(open_quietly, tmp_path, qtbot, monkeypatch, (MORALES, BOLUARTE, IN_PASSING, ELSEWHERE))


def shown(
    open_quietly: Opener, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, texts: tuple[str, ...]
) -> DisputesRoom:
    """Disputes on screen, once everything has been looked through."""
    monkeypatch.setattr("gui.disputes.nearby.REST", 0)
    path = tmp_path / "president.sidelight"
    project = create_project(path, name="President")
    add_articles(project, [read_pasted(text) for text in texts])
    order = {project.text(article.id): article.id for article in reads.articles(project)}
    first, second = (
        Statement(order[text], (Segment(0, len(text)),), None, label, None)
        for text, label in ((MORALES, "Ricardo Morales"), (BOLUARTE, "Dina Boluarte"))
    )
    contradict(project, first, second, "Who is president?")
    project.close()
    workspace = open_quietly(path)
    workspace.window_.activateWindow()
    qtbot.waitUntil(workspace.window_.isActiveWindow)
    workspace.focus_text()
    press("3", Qt.KeyboardModifier.ControlModifier)
    found = workspace.views.disputes
    qtbot.waitUntil(lambda: not found.nearby.is_looking and bool(found.nearby.near), timeout=20_000)
    return found


def cell_of(room: DisputesRoom, text: str) -> Cell | None:
    project = room._context.session.project
    at = next(n for n, each in enumerate(room.view.model.articles) if text in project.text(each.id))
    room.view.table.go_to(0, at)
    return room.view.model.cell(0, at)


def add(room: DisputesRoom, text: str) -> None:
    session = room._context.session
    session.announce(add_articles(session.project, [read_pasted(text)]).changes)


def cell_words_of(room: DisputesRoom, text: str) -> str:
    assert cell_of(room, text) is None
    return str(room.view.model.index(0, room.view.table.currentIndex().column()).data())


def test_an_article_that_speaks_in_other_words_is_not_called_silent(room: DisputesRoom) -> None:
    cell = cell_of(room, IN_PASSING)
    assert cell is not None and cell.hint is not None
    assert "President Dina Baluarte" in cell.hint.quote
    assert "perhaps here" in str(room.view.model.index(0, room.view.table.currentIndex().column()).data())
    assert cell_of(room, ELSEWHERE) is None
    assert room.detail.data is not None
    assert [row.article_id for row in room.detail.perhaps.findChildren(PerhapsRow)] == [cell.article_id]
    assert len(room.detail.silent.findChildren(SilentRow)) == 1
    assert room.detail.head._counts._full == "2 positions · 1 to check · 1 silent"


def test_where_not_all_texts_can_be_looked_through_those_of_a_dispute_are(
    open_quietly: Opener, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where they are the last ones of the list."""
    texts = (IN_PASSING, ELSEWHERE, MORALES, BOLUARTE)
    monkeypatch.setattr("storage.nearby.MOST_CHARACTERS", sum(map(len, texts)) - len(BOLUARTE) - 1)
    room = shown(open_quietly, tmp_path, qtbot, monkeypatch, texts)
    cell = cell_of(room, IN_PASSING)
    assert cell is not None and cell.hint is not None
    assert cell_of(room, ELSEWHERE) is None, "it was not looked through"
    index = room.view.model.index(0, room.view.table.currentIndex().column())
    assert index.data() == "not looked through"
    assert "has not looked through this article" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert room.detail.head._counts._full == "2 positions · 1 to check · 1 without an answer"
    assert room.detail.silent._title.text() == "No answer recorded"


def test_how_a_passage_was_found_is_told(room: DisputesRoom) -> None:
    cell = cell_of(room, IN_PASSING)
    assert cell is not None and cell.hint is not None
    index = room.view.model.index(0, room.view.table.currentIndex().column())
    assert "compared with nothing" in index.data(Qt.ItemDataRole.ToolTipRole)
    (compared,) = found_words(replace(cell, hint=replace(cell.hint, suggestion_id="s")))
    assert "has compared" in compared


def test_one_key_takes_the_passage_as_a_position(room: DisputesRoom) -> None:
    cell_of(room, IN_PASSING)
    room.focus()
    press("a")
    cell = cell_of(room, IN_PASSING)
    assert cell is not None and cell.voices
    assert "Baluarte" in cell.voices[0].statement
    assert cell.voices[0].label == "President Dina Baluarte"
    against = room.desk.against()
    assert against is not None and against[1].label == "Dina Boluarte"


def test_one_key_says_silent_and_another_takes_it_back(room: DisputesRoom, qtbot: QtBot) -> None:
    cell_of(room, IN_PASSING)
    room.focus()
    press("r")
    assert cell_of(room, IN_PASSING) is None
    assert "a person has looked" in str(
        room.view.model.index(0, room.view.table.currentIndex().column()).data(Qt.ItemDataRole.ToolTipRole)
    )
    press("0")
    qtbot.waitUntil(lambda: cell_of(room, IN_PASSING) is not None, timeout=20_000)
    press("r")
    press("z", Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: cell_of(room, IN_PASSING) is not None, timeout=20_000)


def test_a_long_look_says_how_far_it_is_and_can_be_stopped(
    open_quietly: Opener, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.disputes.nearby.FEW", 0)
    room = shown(open_quietly, tmp_path, qtbot, monkeypatch, (MORALES, BOLUARTE, IN_PASSING, ELSEWHERE))
    nearby = room.nearby
    said: list[tuple[str, object]] = []
    nearby.progress.connect(lambda words, share: said.append((words, share)))
    with monkeypatch.context() as patched:
        patched.setattr(nearby._related, "look", lambda _question: None)  # the answer is long in coming
        add(room, NEWER)  # what was known is of before
        qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    assert said[0] == ("Looking through the articles for 1 disputes", 0.0)
    room.stop_looking()
    assert said[-1] == ("", None)
    assert len(nearby.given_up) == 1
    assert not nearby._waiting
    qtbot.waitUntil(lambda: cell_words_of(room, NEWER) == "not looked through", timeout=20_000)
    add(room, f"{ELSEWHERE} Nobody bought.")
    qtbot.waitUntil(lambda: cell_words_of(room, NEWER) == "silent", timeout=20_000)
    assert not nearby.given_up
