"""What a key does is drawn first: everything that follows from it waits, and what nobody sees does nothing."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine, event

from gui.afterwards import Afterwards
from gui.inspector.mention_page import MentionPage
from gui.views import READ
from gui.workspace import Workspace
from storage.project import Project
from tests.gui.hands import drag_over, press

CTRL = Qt.KeyboardModifier.ControlModifier


class Events(QObject):
    """Notes in their order when a widget is drawn and when something is due."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.seen: list[str] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.seen.append("drawn")
        return False

    def on_due(self) -> None:
        self.seen.append("due")


@contextmanager
def looked_up(project: Project) -> Iterator[list[str]]:
    """The tables that this thread reads outside of edits: one entry for each time that something asked the project."""
    asked: list[str] = []

    def on_execute(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if threading.current_thread() is threading.main_thread():
            asked.append(statement)

    engine = project._engine
    assert isinstance(engine, Engine)
    event.listen(engine, "before_cursor_execute", on_execute)
    reads: list[str] = []
    try:
        yield reads
    finally:
        event.remove(engine, "before_cursor_execute", on_execute)
        reads += [then.split("FROM ")[1].split()[0] for begun, then in pairwise(asked) if begun == "BEGIN"]


@pytest.fixture
def visited(qtbot: QtBot, workspace: Workspace) -> Workspace:
    """A window in which every view has been on screen and Read is, with nothing left to be done."""
    for name in workspace.views.rooms:
        workspace.views.show(name)
        QApplication.processEvents()
    workspace.views.show(READ)
    workspace.focus_text()
    drag_over(workspace.view.row.panes()[0].text, "Andean Institute")
    qtbot.waitUntil(lambda: not workspace.inspector._later.is_waiting and workspace.related.latest is not None,
                    timeout=15_000)  # fmt: skip
    return workspace


def test_what_is_put_off_comes_after_the_drawing_however_long_the_key_took(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    QApplication.processEvents()
    events = Events(widget)
    later = Afterwards(0, widget)
    later.due.connect(events.on_due)
    bare = QTimer(widget)
    bare.setSingleShot(True)
    bare.start(0)
    later.start()
    widget.update()
    qtbot.waitUntil(lambda: "due" in events.seen)
    assert events.seen == ["drawn", "due"]
    assert not later.is_waiting


def test_started_again_it_waits_anew_and_is_due_once(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    events = Events(widget)
    later = Afterwards(5, widget)
    later.due.connect(events.on_due)
    later.start(10_000)
    later.start()
    qtbot.waitUntil(lambda: events.seen == ["due"])
    later.start()
    later.stop()
    assert not later.is_waiting
    qtbot.wait(20)
    assert events.seen == ["due"]


def test_a_tag_reads_its_own_mark_and_nothing_else_before_it_is_drawn(qtbot: QtBot, visited: Workspace) -> None:
    with looked_up(visited.session.project) as reads:
        press("2")
    assert reads == ["annotation"]
    qtbot.waitUntil(lambda: isinstance(visited.inspector._page, MentionPage))


def test_deciding_reads_its_own_mark_and_nothing_else_before_it_is_drawn(visited: Workspace) -> None:
    press("2")
    with looked_up(visited.session.project) as reads:
        press("R")
    assert reads == ["annotation"]
    with looked_up(visited.session.project) as reads:
        press("Z", CTRL)
    assert set(reads) == {"history_entry", "history_change", "annotation"}  # what is taken back, and how much that is
    assert reads.count("annotation") == 1


def test_a_step_of_several_choices_is_told_once(visited: Workspace) -> None:
    told: list[str] = []
    visited.view.chosen.connect(lambda: told.append(visited.view.current_article))
    press("2")
    assert len(told) == 1
    assert visited.view.selected_mark() is not None
