"""A field that is one of a few words, all of them in sight: likelihoods, confidences, opinions, answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gui.inspector.fields import OneDown
from gui.inspector.pieces import Flow
from storage.shortening import shortened

_SHEET = """
QToolButton { background: palette(button); color: palette(text); border: 1px solid palette(mid); border-radius: 4px;
  padding: 0 6px; }
QToolButton:hover { background: palette(alternate-base); }
QToolButton:checked { background: palette(link); color: palette(base); border-color: palette(link); font-weight: 600; }
QToolButton:focus { border: 2px solid palette(dark); padding: 0 5px; }
QToolButton:checked:focus { border-color: palette(text); }
QToolButton:disabled { color: palette(dark); }
"""


_LETTERS = 18, 24, 30
"""Letters of an answer on a button: few, unless two would read alike."""


class WordButton(QToolButton):
    """One of the words. Left and right go to its neighbours."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class WordChoice(OneDown):
    """Words in as many lines as they need."""

    def __init__(
        self, name: str, options: Sequence[tuple[object, str]], value: object, parent: QWidget | None = None, *,
        accessible: str = "", can_clear: bool = True,
    ) -> None:  # fmt: skip
        super().__init__(name, value, parent, can_clear=can_clear)
        self.setAccessibleName(accessible or name)
        for number, (option, words) in enumerate(options):
            button = WordButton()
            button.setText(words)
            button.setFixedHeight(24)
            button.setObjectName(f"{name} {option}")
            button.setAccessibleName(f"{accessible or name}: {words}")
            current = option == value or (number == 0 and value not in [each for each, _ in options])
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if current else Qt.FocusPolicy.ClickFocus)
            button.setStyleSheet(_SHEET)
            button.stepped.connect(self.on_stepped)
            self._take(option, button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 1)
        column.addWidget(Flow([button for _, button in self._buttons], 3))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @Slot(int)
    def on_stepped(self, step: int) -> None:
        sender = self.sender()
        at = next((n for n, (_, button) in enumerate(self._buttons) if button is sender), 0)
        self._buttons[(at + step) % len(self._buttons)][1].setFocus(Qt.FocusReason.TabFocusReason)


def on_buttons(answers: Sequence[str]) -> list[str]:
    """Answers as they fit there, as short as still tells them apart; long ones by how they begin and end."""
    for most in _LETTERS:
        said = [shortened(answer, most) for answer in answers]
        if len(set(said)) == len(set(answers)):
            return said
    return [each if len(each) <= most else f"{shortened(each, 14)} {each[-14:].lstrip()}" for each in answers]
