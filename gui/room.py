"""What all views of the project have in common: Read, Review, Disputes, Entities, Timeline are rooms of one window."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.action_specs import Need


class Room(QObject):
    """One view: its middle, what stands left and right of it, and what the commands act on while it is shown.

    Made once per project; a room that was never shown must have cost nothing (no reads, no timers).

    Signals: ``told`` (a sentence, and what is offered beside it or an empty text) for the status bar; ``state_changed``
    when what commands can act on has changed; ``read_asked`` to go to the Read view.
    """

    told = Signal(str, str)
    state_changed = Signal()
    read_asked = Signal()

    name = ""
    """Its key everywhere: ``read``, ``review``, ``disputes``, ``entities``, ``timeline``."""

    side_width = 268
    """Pixels that its right side is given when nobody has moved it."""

    @property
    def title(self) -> str:
        """The word on its tab; empty for a surface that comes and goes, which has none."""
        raise TypeError(f"{type(self).__name__} has no title")

    _middle: QWidget
    _side: QWidget
    _left: QWidget | None = None
    """A room makes them in its constructor, empty where filling them would cost something."""

    @property
    def middle(self) -> QWidget:
        """What fills the middle of the window."""
        return self._middle

    @property
    def side(self) -> QWidget:
        """What stands at the right."""
        return self._side

    @property
    def left(self) -> QWidget | None:
        """What stands at the left instead of the articles and labels; None keeps them."""
        return self._left

    @property
    def uses_left(self) -> bool:
        """False for a room whose middle takes the place of the left side too."""
        return True

    def bindings(self) -> Mapping[str, object]:
        """Who carries out the commands of which action rooms while this view is shown, instead of the usual ones."""
        return {}

    def needs(self, needs: set[Need]) -> set[Need]:
        """What commands find here: given what is there in Read, what is there in this view."""
        return needs & {Need.PROJECT, Need.WRITABLE, Need.ADDABLE, Need.UNDO, Need.REDO, Need.JOB}

    def show(self) -> None:
        """It comes on screen: read what is to be shown, follow changes from now on."""

    def hide(self) -> None:
        """Another view is shown: follow nothing more."""

    def stop(self) -> None:
        """The project is about to be closed."""
        self.hide()

    def focus(self) -> None:
        """Give the keyboard to the most useful place."""
        self.middle.setFocus()

    def focus_side(self) -> None:
        """Give the keyboard to the most useful place of its right side."""
        self.side.setFocus(Qt.FocusReason.TabFocusReason)

    def key(self, digit: str) -> bool:
        """A digit was typed that no shortcut took; True when it meant something here."""
        return False

    def label_chosen(self, label_id: str) -> bool:
        """A label was clicked in the palette; True when it meant something here."""
        return False

    def typed(self, text: str) -> bool:
        """Any other key that no shortcut took, by what it typed; True when it meant something here."""
        return False


def put_into(holder: QWidget, widget: QWidget) -> None:
    """Fill an empty place of a room, which may have been on screen for a while."""
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    widget.show()  # the keyboard may go there at once
