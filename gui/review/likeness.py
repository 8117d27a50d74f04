"""In Review: what the entity of the proposal at hand could be the same as, answered by J and K. Room "entities"."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui import entity_edits
from gui.inspector.candidates import CandidatesSection
from gui.inspector.page import Context
from storage import reads
from storage.changes import Changes
from storage.records import Annotation

INSET = 12
"""Pixels between the edge of the candidate's plate and its words."""

REST = 150
"""Milliseconds on one proposal after which candidates are looked for: deciding fast waits for none."""


class Likeness(QWidget):
    """Empty where nothing could be the same. ``told`` (a sentence, and an empty offer)."""

    told = Signal(str, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._record: Annotation | None = None
        self._section: CandidatesSection | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 6, 0, 0)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(REST)
        self._later.timeout.connect(self.on_due)
        context.session.changed.connect(self.on_changed)

    @property
    def section(self) -> CandidatesSection | None:
        """The candidates on screen, looked for at once where nobody has rested on the proposal yet."""
        if self._later.isActive():
            self._later.stop()
            self.on_due()
        return self._section

    def show_record(self, record: Annotation | None) -> None:
        """Another proposal is at hand, or the same one in another entity."""
        before = (self._record.id, self._record.entity_id) if self._record is not None else None
        self._record = record
        if record is None or (record.id, record.entity_id) != before:
            self._clear()

    # --- the room "entities" --------------------------------------------------------------------------------------

    def merge(self) -> None:
        """Take the candidate that stands out into the entity of the proposal."""
        section = self.section
        if section is None or not section.merge():
            self._tell_none()

    def apart(self) -> None:
        """Remember that the candidate is another thing; it is not proposed again."""
        section = self.section
        if section is None or not section.keep_apart():
            self._tell_none()

    def split(self) -> None:
        """Move the proposal out of its entity into one of its own."""
        record = self._record
        if record is None or record.entity_id is None:
            return
        found = self._context.session.read(reads.mentions_of, record.entity_id)
        if sum(len(keys) for keys in found.values()) < 2:
            self.told.emit(self.tr("It is the only mention of its entity: there is nothing to move out."), "")
            return
        entity_edits.move_out(self._context, record.entity_id, [record.id], " ".join(record.quote.split()))

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot()
    def on_due(self) -> None:
        if self._context.session.closed or self._section is not None:
            return
        if self._record is not None and self._record.entity_id is not None:
            self._section = CandidatesSection(self._context, self._record.entity_id, inset=INSET, brief=True, most=1)
            self._column.addWidget(self._section)

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        if changes.concerns("entity", "entity_link"):
            self._clear()

    # --- private --------------------------------------------------------------------------------------------------

    def _tell_none(self) -> None:
        if self._record is not None and self._record.entity_id is not None:
            words = self.tr("Sidelight knows no other entity that this could be the same as.")
        else:
            words = self.tr("J and K are about names of one thing. N goes to the next suggestion, Shift+N back.")
        self.told.emit(words, "")

    def _clear(self) -> None:
        if self._section is not None:
            self._column.removeWidget(self._section)
            self._section.hide()
            self._section.deleteLater()
            self._section = None
        if self._record is not None and self._record.entity_id is not None:
            self._later.start()
        else:
            self._later.stop()
