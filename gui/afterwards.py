"""What follows a change waits until the change has been drawn, however long that took."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot


class Afterwards(QObject):
    """Tells ``due`` once, some milliseconds after the event loop has done and drawn what is at hand.

    A bare timer counts from the key press on: on a slow machine it is over before the answer to the key is drawn, and
    what was put off for the drawing's sake holds the drawing up. Started again, it waits anew.
    """

    due = Signal()

    def __init__(self, milliseconds: int, parent: QObject) -> None:
        super().__init__(parent)
        # Qt sends what was posted, drawing included, before it looks at its timers
        self._drawn = QTimer(self)
        self._drawn.setSingleShot(True)
        self._drawn.setInterval(0)
        self._drawn.timeout.connect(self.on_drawn)
        self._usual = milliseconds
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self.due)

    @property
    def is_waiting(self) -> bool:
        return self._drawn.isActive() or self._rest.isActive()

    def start(self, milliseconds: int | None = None) -> None:
        """Wait from now on, this time perhaps for longer than usual."""
        self._rest.stop()
        self._rest.setInterval(self._usual if milliseconds is None else milliseconds)
        self._drawn.start()

    def stop(self) -> None:
        """Wait no more."""
        self._drawn.stop()
        self._rest.stop()

    @Slot()
    def on_drawn(self) -> None:
        self._rest.start()
