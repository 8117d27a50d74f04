"""The outline tells in words what the text shows in colours."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from gui.reader.outline import MarkOutline, OutlineModel
from gui.reader.text_pane import TextPane
from tests.gui.reader.conftest import article_marks, mark


def names(model: OutlineModel) -> list[str]:
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.data(model.index(row), role)) for row in range(model.rowCount())]


def test_rows_are_named_in_reading_order(pane: TextPane) -> None:
    assert names(OutlineModel(pane, parent=pane)) == [
        "Mention, Facility: Puerto Arena",
        "Suggested mention, Place: Lima",
        "Disputed claim D1: Meridian Ocean Terminals puts the cost at $3.6 billion",
        "Mention, Organisation: Meridian Ocean Terminals",
        "Proposed claim: Its four berths can handle a million containers a year.",
    ]


def test_the_model_keeps_its_word_through_changes(pane: TextPane) -> None:
    model = OutlineModel(pane, parent=pane)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    pane.replace_marks([replace(article_marks()[1], status="confirmed")])
    pane.replace_marks([mark("new", "first vessel", "Person")], ["meridian", "berths"])
    pane.set_hidden_labels({"Facility"})
    pane.set_article("b", "Another text.", [])
    assert tester.model() is model
    assert model.rowCount() == 0


def test_one_changed_mark_is_one_changed_row(pane: TextPane, qtbot: QtBot) -> None:
    model = OutlineModel(pane, parent=pane)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as told:
        pane.replace_marks([replace(article_marks()[1], status="confirmed")])
    assert told.args is not None
    assert (told.args[0].row(), told.args[1].row()) == (1, 1)


def test_choosing_a_row_tells_the_mark(pane: TextPane, qtbot: QtBot) -> None:
    outline = MarkOutline(pane)
    qtbot.addWidget(outline)
    with qtbot.waitSignal(outline.mark_chosen) as told:
        outline.setCurrentIndex(outline.model().index(2, 0))
    assert told.args == ["cost"]
    with qtbot.assertNotEmitted(outline.mark_chosen):
        outline.choose("lima")
    assert outline.currentIndex().row() == 1


def test_claims_alone(pane: TextPane) -> None:
    assert len(names(OutlineModel(pane, claims_only=True, parent=pane))) == 2
