"""What an open project says of its work in the status bar: what happened, what is being written, what was undone."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from gui.session import Session
from gui.statusbar import UNDO, StatusBar
from gui.topbar import TopBar


class Announcer(QObject):
    """Puts what the parts of a workspace tell into words of the status bar and the sign of saving."""

    def __init__(self, session: Session, status: StatusBar, topbar: TopBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._status = status
        self._topbar = topbar

    def tell_notices(self) -> None:
        """Say what is worth knowing about the file as it was opened."""
        project = self._session.project
        if self._session.read_only:
            why = self._session.why_read_only()
            self._topbar.show_read_only(why)
            self._status.show_message(why, keep=True)
        elif project.notices:
            self._status.show_message(" ".join(str(notice) for notice in project.notices), keep=True)

    @Slot(str, str)
    def on_told(self, words: str, offer: str = "") -> None:
        self._status.show_message(words, offer=offer)

    @Slot(str)
    def on_undoable(self, words: str) -> None:
        self._status.show_message(words, offer=UNDO)

    @Slot(str, object)
    def on_writing(self, words: str, share: float | None) -> None:
        self._status.show_job(words, share)
        if not words:
            self._topbar.show_saved()
        elif not share:
            self._topbar.show_saving()

    @Slot(str)
    def on_writing_stopped(self, words: str) -> None:
        self._status.show_message(self.tr("{}: stopped, nothing was changed.").format(words))

    @Slot(str, float)
    def on_pane_zoomed(self, _article_id: str, factor: float) -> None:
        self._status.show_message(self.tr("Text size {}% in this pane").format(round(100 * factor)))

    @Slot(str)
    def on_undone(self, sentence: str) -> None:
        self._status.show_step(self.tr("Undone: {}").format(sentence))

    @Slot(str)
    def on_redone(self, sentence: str) -> None:
        self._status.show_step(self.tr("Done again: {}").format(sentence))
