"""Looking for entities that could be the same as one, away from the event loop where a project is large."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from gui.background import Task
from gui.session import Session
from storage.changes import Changes
from storage.entity_candidates import Candidate, Tie, merge_candidates
from storage.entity_reads import entity_count, newest_annotation
from storage.errors import SidelightError

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
        self._task: Task | None = None
        self._asked = ""
        self._next = ""
        self._round = 0
        self._large: bool | None = None
        session.changed.connect(self.on_changed)

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
        elif self._task is not None:
            self._next = entity_id
        else:
            self._start(entity_id)

    def stop(self) -> None:
        """Wait for the look that is under way and tell nothing more."""
        self._next = ""
        if self._task is not None:
            self._task.stop()
            self._task = None

    @Slot(object)
    def on_done(self, answer: tuple[int, Candidates]) -> None:
        self._task = None
        begun, candidates = answer
        if begun == self._round:
            self._known[self._asked] = candidates
            self.found.emit(self._asked, candidates)
        elif not self._next:
            self._next = self._asked  # something changed meanwhile
        waiting, self._next = self._next, ""
        if waiting and waiting not in self._known:
            self._start(waiting)

    @Slot(object)
    def on_failed(self, error: SidelightError | None) -> None:
        """Who asks again is answered; another question that waits is asked now."""
        self._task = None
        self._session.on_unread(error)
        waiting, self._next = self._next, ""
        if waiting and waiting != self._asked:
            self._start(waiting)

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        if changes.concerns("entity", "entity_link", "annotation", "article"):
            self._known.clear()
            self._large = None
            self._round += 1

    def _start(self, entity_id: str) -> None:
        project, begun = self._session.project, self._round
        self._asked = entity_id
        self._task = Task(lambda: (begun, merge_candidates(project, entity_id)), self)
        self._task.done.connect(self.on_done)
        self._task.failed.connect(self.on_failed)
        self._task.finished.connect(self._task.deleteLater)
        self._task.start()


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
    return " · ".join((*candidate.reasons, *(words[tie] for tie in candidate.ties)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Candidates", text)
