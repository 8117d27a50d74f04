"""A menu that asks one thing and is answered by a digit: which answer holds, how likely, how sure."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

MOST = 9
"""Answers with a digit of their own."""


def ask(
    over: QWidget, name: str, question: str, answers: Iterable[tuple[str, str]], present: str | None, place: QPoint,
    chosen: Callable[[QAction], None],
) -> QMenu:  # fmt: skip
    """Open the menu at ``place`` of the screen. ``answers`` are (value, words); ``chosen`` gets the action, whose data
    is the value. Whoever asks keeps the menu; it deletes itself when it is left.
    """
    menu = QMenu(over)
    menu.setObjectName(name)
    menu.setAccessibleName(question)
    menu.addAction(question).setEnabled(False)
    for number, (value, words) in enumerate(answers, start=1):
        shown = words.replace("&", "&&")
        action = menu.addAction(f"&{number}  {shown}" if number <= MOST else f"    {shown}")
        action.setData(value)
        action.setCheckable(True)
        action.setChecked(value == present)
    menu.triggered.connect(chosen)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)
    menu.setActiveAction(menu.actions()[1])
    return menu
