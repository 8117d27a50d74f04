"""A menu that asks one thing and is answered by a digit: which answer holds, how likely, how sure, how credible."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gui.session import Session

MOST = 9
"""Answers with a digit of their own."""


class DigitMenu(QObject):
    """Asks for one answer over a widget. Subclasses say what is asked and do what was chosen; ``told`` (a sentence)."""

    told = Signal(str)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._over = parent
        self._menu: QMenu | None = None

    def _ask(
        self, name: str, question: str, answers: Iterable[tuple[str, str]], present: str | None, place: QPoint,
        chosen: Callable[[QAction], None],
    ) -> None:  # fmt: skip
        """Open the menu at ``place`` of the screen; it deletes itself when it is left.

        ``answers`` are (value, words); ``chosen`` gets the action, whose data is the value.
        """
        menu = QMenu(self._over)
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
        self._menu = menu
