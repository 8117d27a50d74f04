"""A field of several lines takes what is pasted, and refuses a whole book with the reason."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from gui.inspector.fields import MOST_PASTED, LongField


@pytest.fixture
def field(qtbot: QtBot) -> LongField:
    made = LongField("question", "Who")
    qtbot.addWidget(made)
    made.show()
    return made


def pasted(words: str) -> QMimeData:
    data = QMimeData()
    data.setText(words)
    return data


def test_what_is_pasted_is_taken(field: LongField) -> None:
    field.insertFromMimeData(pasted("said it? "))
    assert field.words == "said it? Who"


def test_a_book_is_refused_with_the_reason_and_the_words_stay(field: LongField) -> None:
    field.insertFromMimeData(pasted("x" * (MOST_PASTED + 1)))
    assert field.words == "Who"
    assert "20,001" in QToolTip.text() and "20,000" in QToolTip.text()
