"""The inspector offers few labels at once and never fills itself with a long selection."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.clamped import Clamped
from gui.inspector.label_picker import LabelPicker, likely_labels
from gui.inspector.pieces import LabelChip
from gui.workspace import Workspace
from nlp.proposals import Segment
from storage import reads
from storage.operations import mentions
from storage.vocabulary import LabelKind


@pytest.fixture
def picker(qtbot: QtBot, workspace: Workspace) -> LabelPicker:
    LabelPicker._opened = False
    article = workspace.view.open_articles()[0]
    person = next(label for label in workspace.book.all() if label.role == "PERSON")
    text = workspace.session.project.text(article)
    start = text.index("Ana Ruiz")
    made = workspace.session.do(mentions.tag, article, [Segment(start, start + 8)], person.id)
    assert made is not None and made.result_id is not None
    workspace.view.choose(article, made.result_id)
    page = workspace.inspector.page
    assert page is not None
    (found,) = page.findChildren(LabelPicker)
    return found


def _shown(picker: LabelPicker) -> list[str]:
    return [chip.objectName() for chip in picker.findChildren(LabelChip) if chip.isVisibleTo(picker)]


def test_the_present_label_and_the_likely_ones_are_shown_and_more_opens_the_rest(
    qtbot: QtBot, workspace: Workspace, picker: LabelPicker
) -> None:
    few = _shown(picker)
    assert few[0] == "label-Person" and len(few) == 5
    assert set(few[1:4]) == {"label-Organisation", "label-Place", "label-Facility"}
    picker._more.click()
    every = _shown(picker)
    assert len(every) == len(picker.findChildren(LabelChip)) > len(few)
    LabelPicker._opened = False


def test_a_label_behind_more_is_still_given_by_a_click(workspace: Workspace, picker: LabelPicker) -> None:
    picker._more.click()
    chip = next(chip for chip in picker.findChildren(LabelChip) if chip.objectName() == "label-Money")
    chip.clicked.emit()
    mark = workspace.view.selected_mark()
    record = workspace.session.read(reads.annotation, mark.id) if mark is not None else None
    assert record is not None and workspace.book.name_of(record.label_id) == "Money"
    LabelPicker._opened = False


def test_figures_are_taken_for_figures(workspace: Workspace) -> None:
    offered = workspace.book.of_kind(LabelKind.ENTITY)
    money = next(label for label in offered if label.role == "MONEY")
    found = [label.role for label in likely_labels(offered, money.id, 4)]
    assert found[0] == "MONEY" and set(found) <= {"MONEY", "QUANTITY", "PERCENT", "CARDINAL", "ORDINAL", "DATE", "TIME"}
    assert len(likely_labels(offered, None, 8)) == 8


def test_long_words_take_three_lines_and_end_with_an_ellipsis(qtbot: QtBot) -> None:
    words = Clamped("words that go on and on " * 40, px=14, weight=600)
    qtbot.addWidget(words)
    words.resize(240, words.heightForWidth(240))
    words.show()
    assert words.text().endswith("…") and words.height() <= 3 * words.fontMetrics().lineSpacing() + 3
    assert words.toolTip().startswith("words that go on") and words.accessibleName() == words.whole
    short = Clamped("few words")
    qtbot.addWidget(short)
    short.resize(240, 40)
    short.show()
    assert short.text() == "few words" and short.toolTip() == ""


def test_two_lines_stand_whole_in_a_column(qtbot: QtBot) -> None:
    box = QWidget()
    column = QVBoxLayout(box)
    words = Clamped("words that wrap to a second line at this width", px=11)
    column.addWidget(words)
    column.addStretch()
    qtbot.addWidget(box)
    box.resize(180, 300)
    box.show()
    qtbot.waitExposed(box)
    assert words.height() >= words.heightForWidth(words.width()) > 1.5 * words.fontMetrics().lineSpacing()
