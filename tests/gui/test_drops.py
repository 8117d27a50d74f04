"""Files dropped on the window, as Qt brings them: to whatever lies under the pointer, and up from there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.dialogs import Dialog
from gui.main_window import MainWindow
from gui.workspace import Workspace
from tests.gui.hands import press

COPY, LEFT, PLAIN = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drop_over(window: MainWindow, widget: QWidget, data: QMimeData) -> bool:
    """Drag something over a widget and let it go; whether anybody took it."""
    handle = window.windowHandle()
    place = widget.mapTo(window, widget.rect().center())
    enter = QDragEnterEvent(place, COPY, data, LEFT, PLAIN)
    QApplication.sendEvent(handle, enter)
    if not enter.isAccepted():
        return False
    move = QDragMoveEvent(place + QPoint(1, 1), COPY, data, LEFT, PLAIN)
    move.accept()  # as Qt sends it: a widget that took it so far has to refuse it
    QApplication.sendEvent(handle, move)
    if not move.isAccepted():
        return False
    dropped = QDropEvent(QPointF(place), COPY, data, LEFT, PLAIN)
    QApplication.sendEvent(handle, dropped)
    return dropped.isAccepted()


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


@pytest.mark.parametrize("view", ["1", "2", "3", "4", "5"])
def test_a_file_can_be_dropped_on_any_part_of_any_view(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, tmp_path: Path, view: str
) -> None:
    press(view, Qt.KeyboardModifier.ControlModifier)
    frame = workspace.frame
    for number, part in enumerate((frame.left, frame.middle, frame.right)):
        if part.isVisible():
            path = tmp_path / f"dropped-{view}-{number}.txt"
            path.write_text(f"The bridge {view} {number} reopens in May, the ministry said.", encoding="utf-8")
            before = len(workspace.article_ids())
            assert drop_over(window, part, files(path))
            qtbot.waitUntil(lambda before=before: len(workspace.article_ids()) == before + 1)  # type: ignore[misc]


def test_a_folder_and_files_come_in_together(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, tmp_path: Path
) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    for name in ("one", "two"):
        (folder / f"{name}.txt").write_text(f"Article {name} says that 12 boats left.", encoding="utf-8")
    alone = tmp_path / "three.html"
    alone.write_text("<p>Thirteen boats left, said the harbour.</p>", encoding="utf-8")
    before = len(workspace.article_ids())
    assert drop_over(window, workspace.frame.middle, files(folder, alone))
    qtbot.waitUntil(lambda: len(workspace.article_ids()) == before + 3)


def test_addresses_and_words_are_not_taken(window: MainWindow, workspace: Workspace) -> None:
    address = QMimeData()
    address.setUrls([QUrl("https://example.org/article.html")])
    words = QMimeData()
    words.setText("a passage of some other window")
    before, text = workspace.article_ids(), workspace.view.row.panes()[0].text.text
    for data in (address, words):
        assert not drop_over(window, workspace.frame.middle, data)
    assert workspace.article_ids() == before
    assert workspace.view.row.panes()[0].text.text == text


def test_a_file_dropped_before_there_is_a_project_asks_what_to_call_it(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "first.txt"
    path.write_text("The first ship came in March.", encoding="utf-8")
    assert drop_over(window, window.welcome, files(path))
    qtbot.waitUntil(lambda: window.findChild(Dialog) is not None)
    dialog = window.findChild(Dialog)
    assert dialog is not None
    dialog.reject()
