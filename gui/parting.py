"""Leaving a project while many rows are being written: it is finished first, in words, or stopped when asked again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.long_edits import LongEdits


class Parting(QObject):
    """Puts a close off until a long edit is over. Tells ``told`` (a sentence) meanwhile.

    An edit that fails takes the close back, so that its error can be read.
    """

    told = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._then: Callable[[], object] | None = None
        self._instead: Callable[[], object] | None = None
        self._edits: LongEdits | None = None

    def put_off(
        self, edits: LongEdits, then: Callable[[], object], instead: Callable[[], object] | None = None
    ) -> bool:
        """Whether something is being written, so that ``then`` is called later; ``instead`` where it comes to nothing.

        Asked again, what is being written is stopped: nothing of it is kept, and ``then`` follows at once.
        """
        if not edits.running:
            return False
        again = self._edits is edits
        if not again:
            edits.finished.connect(self.on_over)
            edits.failed.connect(self.on_failed)
        if self._instead is not None:
            self._instead()
        self._edits, self._then, self._instead = edits, then, instead
        if again:
            edits.cancel()
            self.told.emit(self.tr("Stopping “{}”, closing then.").format(edits.words))
        else:
            self.told.emit(self.tr("Finishing “{}”, closing then. Close again to stop it.").format(edits.words))
        return True

    @Slot(str)
    def on_failed(self, _sentence: str) -> None:
        """It could not be written, which is being told: nothing is closed now."""
        instead = self._instead
        self._part()
        if instead is not None:
            instead()

    @Slot()
    def on_over(self) -> None:
        then = self._then
        self._part()
        if then is not None:
            QTimer.singleShot(0, self, then)

    def _part(self) -> None:
        if self._edits is not None:
            self._edits.finished.disconnect(self.on_over)
            self._edits.failed.disconnect(self.on_failed)
        self._edits, self._then, self._instead = None, None, None
