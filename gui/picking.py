"""Picking words in the text for a field of the inspector: the cue, a hedge, the speaker."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from gui.inspector.page import Navigator
from gui.inspector.part_field import with_part
from gui.read_view import ReadView
from gui.session import Session
from storage import reads
from storage.operations.claims import set_part
from storage.vocabulary import SegmentRole


class Picking(QObject):
    """From the field's button to Enter in the text, or Esc. Meanwhile the inspector stays at its page."""

    told = Signal(str)

    def __init__(self, session: Session, view: ReadView, navigator: Navigator, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._view, self._navigator = session, view, navigator
        navigator.picking_changed.connect(self.on_picking_changed)
        navigator.pick_taken.connect(self.take)
        view.selection_entered.connect(self.take)
        view.left.connect(self.on_left)

    @Slot()
    def on_picking_changed(self) -> None:
        mark_id, role = self._navigator.picking
        record = self._session.read(reads.annotation, mark_id) if mark_id else None
        if record is None:
            return
        self._view.focus_article(record.article_id)
        words = _tr("Select the words of the {} in the text and press Enter; Esc leaves it as it is.")
        self.told.emit(words.format(role_names()[SegmentRole(role)]))

    @Slot()
    def take(self) -> None:
        """Make the selection the part that is being picked."""
        mark_id, role = self._navigator.picking
        if not mark_id:
            return
        record = self._session.read(reads.annotation, mark_id)
        selection = self._view.selection()
        if record is None or selection is None or self._view.current_article != record.article_id:
            self.told.emit(_tr("Select words of the same article first."))
            return
        self._navigator.pick("", "")
        self._session.do(set_part, record.id, SegmentRole(role), with_part(record, SegmentRole(role), selection))
        self._view.choose(record.article_id, record.id, flash=False)

    @Slot()
    def on_left(self) -> None:
        """Esc in the text: nothing is picked, and the mark is chosen again."""
        mark_id, _ = self._navigator.picking
        if not mark_id:
            return
        self._navigator.pick("", "")
        record = self._session.read(reads.annotation, mark_id)
        if record is not None:
            self._view.choose(record.article_id, record.id, flash=False)


def role_names() -> dict[SegmentRole, str]:
    return {SegmentRole.CUE: _tr("cue"), SegmentRole.HEDGE: _tr("hedge"), SegmentRole.SPEAKER: _tr("speaker")}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Picking", text)
