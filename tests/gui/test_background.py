"""Reading in a thread: the last question is answered, the others are forgotten."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gui.background import Latest, Task
from storage.errors import UnreadableFile


def test_only_the_last_question_is_answered(qtbot: QtBot) -> None:
    holder = QObject()
    latest, gate = Latest(holder), threading.Event()
    answers: list[object] = []
    latest.arrived.connect(answers.append)
    latest.ask(lambda: gate.wait(10) and "first")
    latest.ask(lambda: "second")
    latest.ask(lambda: "third")
    assert latest.busy
    gate.set()
    qtbot.waitUntil(lambda: not latest.busy)
    assert answers == ["third"]


def test_what_was_forgotten_does_not_arrive(qtbot: QtBot) -> None:
    holder = QObject()
    latest, gate = Latest(holder), threading.Event()
    answers: list[object] = []
    latest.arrived.connect(answers.append)
    latest.ask(lambda: gate.wait(10) and "unwanted")
    latest.forget()
    latest.ask(lambda: "wanted")
    gate.set()
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["wanted"]


def test_only_what_takes_long_is_spoken_of(qtbot: QtBot) -> None:
    holder = QObject()
    latest, gate = Latest(holder), threading.Event()
    with qtbot.waitSignal(latest.slow):
        latest.ask(lambda: gate.wait(10))
    gate.set()
    qtbot.waitUntil(lambda: not latest.busy)
    with qtbot.assertNotEmitted(latest.slow, wait=200):
        latest.ask(lambda: None)


def test_an_error_of_the_environment_is_told(qtbot: QtBot) -> None:
    holder = QObject()
    latest = Latest(holder)

    def fail() -> None:
        raise UnreadableFile("x")

    with qtbot.waitSignal(latest.refused):
        latest.ask(fail)
    assert not latest.busy


def test_stopping_waits_for_the_thread(qtbot: QtBot) -> None:
    holder = QObject()
    latest, done = Latest(holder), threading.Event()
    latest.ask(done.set)
    latest.stop()
    assert done.is_set()


def test_after_a_mistake_of_ours_the_next_question_is_answered(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    holder = QObject()
    latest = Latest(holder)
    answers: list[object] = []
    mistakes: list[object] = []
    monkeypatch.setattr(threading, "excepthook", mistakes.append)
    latest.arrived.connect(answers.append)
    latest.ask(lambda: int("no number"))
    qtbot.waitUntil(lambda: not latest.busy)
    latest.ask(lambda: "found")
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["found"] and len(mistakes) == 1


def test_a_stopped_task_tells_nothing_of_what_was_on_its_way(qtbot: QtBot) -> None:
    holder = QObject()
    task, later = Task(lambda: "unwanted", holder), Task(lambda: "wanted", holder)
    answers: list[object] = []
    for each in (task, later):
        each.done.connect(answers.append)
    task.start()
    assert task.wait()
    task.stop()  # its answer was sent, and the event loop has not taken it yet
    later.start()
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["wanted"]


def test_a_task_that_failed_and_is_gone_can_be_stopped(qtbot: QtBot) -> None:
    holder = QObject()

    def fail() -> None:
        raise UnreadableFile("x")

    task = Task(fail, holder)
    task.finished.connect(task.deleteLater)
    with qtbot.waitSignal(task.destroyed):
        task.start()
    task.stop()
    assert task.wait()
