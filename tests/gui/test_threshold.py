"""The slider that says which sentences are proposed as claims."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.threshold_dialog import ThresholdDialog
from gui.workspace import Workspace
from nlp.proposals import CLAIM_THRESHOLD
from storage import knowledge, reads
from tests.gui.conftest import Opener
from tests.gui.hands import press
from tests.screenshots.views import make_sample


def opened(workspace: Workspace, qtbot: QtBot) -> ThresholdDialog:
    workspace.actions_["reading.threshold"].trigger()
    dialog = workspace.findChild(ThresholdDialog, "threshold")
    assert dialog is not None
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    dialog.slider.setFocus()
    qtbot.waitUntil(dialog.slider.hasFocus)
    return dialog


def test_a_higher_threshold_takes_proposals_away_and_undo_brings_them_back(
    open_quietly: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    make_sample(tmp_path / "sample.sidelight")
    workspace = open_quietly(tmp_path / "sample.sidelight")
    session = workspace.session
    before = session.read(knowledge.proposed_scores)
    dialog = opened(workspace, qtbot)
    assert dialog.threshold == CLAIM_THRESHOLD
    press("End")
    for _ in range(3):
        press("PageDown")
    wanted = dialog.threshold
    stay = [score for score in before if score >= wanted]
    assert 0 < len(stay) < len(before)
    assert str(len(before) - len(stay)) in dialog.effect
    press("Return")
    assert session.read(knowledge.claim_threshold_of) == wanted
    assert session.read(knowledge.proposed_scores) == stay
    assert not workspace.reading.running
    session.undo()
    assert session.read(knowledge.proposed_scores) == before
    assert session.read(knowledge.claim_threshold_of) is None


def test_a_lower_threshold_reads_again_and_finds_more(open_quietly: Opener, project_path: Path, qtbot: QtBot) -> None:
    workspace = open_quietly(project_path)
    dialog = opened(workspace, qtbot)
    press("Home")
    assert dialog.threshold == 0
    qtbot.keyClick(dialog.slider, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: workspace.reading.running, timeout=10_000)
    qtbot.waitUntil(lambda: not workspace.reading.running, timeout=60_000)
    scores = workspace.session.read(knowledge.proposed_scores)
    assert scores and scores[0] < CLAIM_THRESHOLD


def test_one_undo_takes_back_the_slider_and_all_that_came_of_it(
    open_quietly: Opener, project_path: Path, qtbot: QtBot
) -> None:
    workspace = open_quietly(project_path)
    session = workspace.session
    steps = len(session.project.history())
    workspace.reading.use_threshold(0.0, True)
    qtbot.waitUntil(lambda: not workspace.reading.running, timeout=60_000)
    assert [item.action for item in session.project.history()][:-steps] == ["lower_claim_threshold"]
    found, counts = session.read(knowledge.proposed_scores), session.read(reads.counts)
    assert found and counts.entities
    session.undo()
    assert session.read(knowledge.claim_threshold_of) is None
    assert session.read(knowledge.proposed_scores) == [] and session.read(reads.counts).entities == 0
    dialog = opened(workspace, qtbot)
    assert dialog.threshold == CLAIM_THRESHOLD and "now: 0" in dialog.effect
    dialog.reject()
    session.redo()
    assert session.read(knowledge.claim_threshold_of) == 0
    assert session.read(knowledge.proposed_scores) == found and session.read(reads.counts) == counts


def test_undo_while_articles_are_read_again_ends_the_reading(
    open_quietly: Opener, project_path: Path, qtbot: QtBot
) -> None:
    workspace = open_quietly(project_path)
    session = workspace.session
    workspace.reading.use_threshold(0.0, True)
    qtbot.waitUntil(lambda: workspace.reading.running, timeout=10_000)
    session.undo()
    qtbot.waitUntil(lambda: not workspace.reading.running, timeout=60_000)
    assert session.read(knowledge.claim_threshold_of) is None
    assert session.read(knowledge.proposed_scores) == []
