"""Reading in a thread: the last question is answered, the others are forgotten."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gui.background import Latest
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
