"""Looking for entities that could be the same as one, away from the event loop where a project is large."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from gui.background import Latest
from gui.session import Session
from storage.changes import Changes
from storage.entity_candidates import Candidate, Tie, merge_candidates
from storage.entity_reads import entity_count, newest_annotation
from storage.retelling import retold

FEW, FEW_MENTIONS = 3_000, 10_000
"""Entities, and annotations of any kind, among which a look takes some milliseconds; else it is taken in a thread."""

Candidates = tuple[Candidate, ...]


class CandidateFinder(QObject):
    """Tells ``found`` (entity id, candidates). Keeps what it found until entities or their mentions change."""

    found = Signal(str, object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._known: dict[str, Candidates] = {}
        self._round = 0
        self._large: bool | None = None
        self._reading = Latest(self)
        self._reading.arrived.connect(self.on_read)
        self._reading.refused.connect(session.on_unread)
        session.changed.connect(self.on_changed)

    @property
    def is_looking(self) -> bool:
        return self._reading.busy

    @property
    def is_large(self) -> bool:
        """Whether what is to be read of one entity may take longer than a frame."""
        if self._large is None:
            read = self._session.read
            self._large = read(entity_count) > FEW or read(newest_annotation) > FEW_MENTIONS
        return self._large

    def known(self, entity_id: str) -> Candidates | None:
        """What was found for an entity, None while nobody has looked; looks at once in a project of usual size."""
        if entity_id not in self._known and not self.is_large:
            self._known[entity_id] = self._session.read(merge_candidates, entity_id)
        return self._known.get(entity_id)

    def find(self, entity_id: str) -> None:
        """Look for them; an older question that waits is forgotten."""
        candidates = self.known(entity_id)
        if candidates is not None:
            self.found.emit(entity_id, candidates)
            return
        project, begun = self._session.project, self._round
        self._reading.ask(lambda: (entity_id, begun, merge_candidates(project, entity_id)))

    def stop(self) -> None:
        """Wait for the look that is under way and tell nothing more."""
        self._reading.stop()

    @Slot(object)
    def on_read(self, answer: tuple[str, int, Candidates]) -> None:
        entity_id, begun, candidates = answer
        if begun == self._round:
            self._known[entity_id] = candidates
            self.found.emit(entity_id, candidates)
        else:
            self.find(entity_id)  # something changed meanwhile

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        if changes.concerns("entity", "entity_link", "annotation", "article"):
            self._known.clear()
            self._large = None
            self._round += 1


def reasons_of(candidate: Candidate) -> str:
    """Why it could be the same, in words: the machine's reasons, then what the names share."""
    words = {
        Tie.SAME_WORDS: _tr("same name"),
        Tie.WITHIN: _tr("one name within the other"),
        Tie.FIRST_WORD: _tr("shared first word"),
        Tie.LAST_WORD: _tr("shared last word"),
        Tie.SHARED_WORDS: _tr("shared words"),
        Tie.INITIALS: _tr("initials of the name"),
        Tie.SAME_ARTICLE: _tr("same article"),
    }
    return " · ".join((*map(retold, candidate.reasons), *(words[tie] for tie in candidate.ties)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Candidates", text)
