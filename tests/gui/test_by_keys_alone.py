"""Everything can be done without a mouse: from two articles to a resolved dispute, by key events alone."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from gui.dialogs import NewProjectDialog, PasteDialog
from gui.inspector.comparison_card import ComparisonCard
from gui.main_window import MainWindow
from gui.workspace import Workspace
from nlp.proposals import Segment
from storage import comparison_reads, dispute_reads, reads
from storage.records import Dispute
from storage.vocabulary import DisputeStatus, Resolution
from tests.gui.conftest import FIRST, SECOND
from tests.gui.hands import press, write

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
READ_WITHIN = 60_000
"""Milliseconds for the reading machine to start and to read two short articles."""

MOST_STEPS = 60
"""Presses of Tab after which a place counts as out of reach."""


@pytest.fixture
def documents(own_folders: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = own_folders / "Documents"
    folder.mkdir()
    monkeypatch.setattr("gui.dialogs.project_folder", lambda: folder)
    return folder


def reached(name: str) -> QWidget:
    """Press Tab until the widget of that name, or a part of it, has the keyboard."""
    for _ in range(MOST_STEPS):
        focus = QApplication.focusWidget()
        at: QWidget | None = focus
        while at is not None:
            if at.objectName() == name:
                assert focus is not None
                return focus
            at = at.parentWidget()
        press("Tab")
    raise AssertionError(f"{name} cannot be reached by Tab")


def dialog_of(window: MainWindow, qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    """The dialog on screen, with the keyboard, as a window manager gives it."""
    dialog = window.findChild(kind)
    assert isinstance(dialog, QDialog)
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or window))
    return dialog


def paste(window: MainWindow, qtbot: QtBot, text: str) -> None:
    """Add an article that another program put on the clipboard."""
    assert window.workspace is not None
    before = len(window.workspace.articles())
    QGuiApplication.clipboard().setText(text)
    press("V", CTRL, SHIFT)
    dialog_of(window, qtbot, PasteDialog)
    press("Return", CTRL)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: window.workspace is not None and len(window.workspace.articles()) == before + 1)


def find(words: str) -> None:
    """Select words in the current pane by looking for them."""
    press("F", CTRL)
    press("A", CTRL)
    write(words)
    press("Return")
    press("Escape")


def two_articles(window: MainWindow, qtbot: QtBot) -> Workspace:
    """A new project with two pasted articles, read and side by side."""
    press("N", CTRL)
    dialog_of(window, qtbot, NewProjectDialog)
    write("Toll")
    press("Return")
    qtbot.waitUntil(lambda: window.workspace is not None)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    workspace = window.workspace
    assert workspace is not None
    paste(window, qtbot, FIRST)
    paste(window, qtbot, SECOND)
    qtbot.waitUntil(
        lambda: not workspace.reading.running and not workspace.session.read(reads.unread_articles),
        timeout=READ_WITHIN,
    )
    if len(workspace.view.open_articles()) < 2:
        press("T", CTRL)
    press("Tab", CTRL)
    assert len(workspace.view.open_articles()) == 2
    return workspace


def is_open(workspace: Workspace) -> bool:
    """Whether a comparison stands open on the screen, to be answered."""
    cards = workspace.inspector.findChildren(ComparisonCard)
    return any(card.is_current and not card.visibleRegion().isEmpty() for card in cards)


def only_dispute(workspace: Workspace) -> Dispute:
    found = workspace.session.read(dispute_reads.disputes)
    assert len(found) == 1
    return found[0]


def resolve(workspace: Workspace, qtbot: QtBot, rationale: str) -> None:
    """From the text to the verdict: Disputes, its right side, the resolution, why."""
    press("3", CTRL)
    assert workspace.views.shown == "disputes"
    rationales = partial(workspace.frame.right.findChildren, QWidget, "rationale")
    qtbot.waitUntil(lambda: any(field.isVisible() for field in rationales()))
    press("F6")
    reached("resolution")
    press("Down")  # opens the choices
    for _ in range(list(Resolution).index(Resolution.EXPLAINED_BY_DATE) + 1):
        press("Down")
    press("Return")
    reached("rationale")
    write(rationale)
    press("Tab")


def test_two_selections_become_a_dispute_that_is_resolved(window: MainWindow, qtbot: QtBot, documents: Path) -> None:
    workspace = two_articles(window, qtbot)
    workspace.view.focus_article(workspace.article_ids()[0])
    find("27 people had died")
    press("Tab", CTRL)
    find("At least 50 people")
    press("X")
    press("A", CTRL)
    write("How many people died?")
    press("Return")
    dispute = only_dispute(workspace)
    assert dispute.question == "How many people died?"
    assert {claim.article_id for position in dispute.positions for claim in position.claims} == set(
        workspace.article_ids()
    )
    resolve(workspace, qtbot, "The second count was made eleven days later.")
    dispute = only_dispute(workspace)
    assert dispute.status is DisputeStatus.RESOLVED
    assert dispute.resolution is Resolution.EXPLAINED_BY_DATE
    assert dispute.rationale == "The second count was made eleven days later."
    press("1", CTRL)
    while workspace.session.read(dispute_reads.disputes):
        press("Z", CTRL)
    assert {article.title for article in workspace.articles()} == {
        "Toll rises after the raid", "At least fifty dead, rights groups say"
    }  # fmt: skip


def test_a_suggestion_becomes_a_dispute_that_is_resolved(window: MainWindow, qtbot: QtBot, documents: Path) -> None:
    workspace = two_articles(window, qtbot)
    first = workspace.article_ids()[0]
    place = Segment(FIRST.index("27"), FIRST.index("27") + 2)
    qtbot.waitUntil(
        lambda: bool(workspace.session.read(comparison_reads.comparisons_at, first, (place,))), timeout=READ_WITHIN
    )
    workspace.view.focus_article(first)
    find("said on Thursday that")
    press("Escape")
    press("N")
    mark = workspace.view.selected_mark()
    assert mark is not None and mark.segments == (place,)
    qtbot.waitUntil(lambda: is_open(workspace))
    press("X")
    assert only_dispute(workspace).status is DisputeStatus.OPEN
    resolve(workspace, qtbot, "Eleven days lie between them.")
    dispute = only_dispute(workspace)
    assert (dispute.status, dispute.resolution) == (DisputeStatus.RESOLVED, Resolution.EXPLAINED_BY_DATE)
