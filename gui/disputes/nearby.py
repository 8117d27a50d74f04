"""Which passages may speak of the disputes where an article says nothing yet: looked for while nobody waits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.background import Latest
from gui.inspector.page import Context
from gui.numerals import whole
from storage.changes import Changes
from storage.nearby import Asked, NearPassage, asked, told

if TYPE_CHECKING:
    from nlp.asking import Looked

REST = 300
"""Milliseconds without an edit after which it is looked: the first look starts a process."""

FEW = 30
"""Disputes that are looked for without telling how far it is: it takes a moment."""

TOGETHER = 60
"""Milliseconds within which what is found near several disputes is told together."""

_CONCERNED = frozenset({"dispute", "position", "position_claim", "suggestion", "article", "segment"})


class Nearby(QObject):
    """Asks for the disputes of a project, again whenever one is asked otherwise. ``changed`` when more is known.

    ``progress`` (words, share done; empty words at the end) while many disputes are looked for.
    """

    changed = Signal()
    progress = Signal(str, object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._related = context.session, context.related
        self.near: dict[str, Mapping[str, NearPassage]] = {}
        """By dispute and article."""
        self._asked: dict[str, Asked] = {}
        self._waiting: set[str] = set()
        """Disputes that are being looked for, or again: what is known of them is of before."""
        self.given_up: frozenset[str] = frozenset()
        """Disputes that a person would not wait for: of them nothing is known, until they are looked for again."""
        self._most = 0
        """Disputes that waited at once, since last there was none."""
        self._all_anew = False
        self._reading = Latest(self)
        self._reading.arrived.connect(self.on_arrived)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(REST)
        self._resting.timeout.connect(self.on_rested)
        self._related.looked.connect(self.on_looked)
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(TOGETHER)
        self._telling.timeout.connect(self.changed)

    @property
    def passed_over(self) -> frozenset[str]:
        """Articles whose texts are not looked through: they are too many."""
        return self._related.passed_over

    @property
    def is_looking(self) -> bool:
        """Whether there is a dispute of which it is not known yet what stands near it now."""
        waiting = self._reading.busy or self._resting.isActive() or self._telling.isActive()
        return waiting or bool(self._waiting)

    def cancel(self) -> None:
        """Look for no more of what waits, until it is asked otherwise."""
        self.given_up |= self._waiting
        self._waiting.clear()
        self._related.forget_looks()
        self._tell_progress()
        self._telling.start()

    def renew(self) -> None:
        """Look soon for what has not been looked for."""
        self._resting.start()

    def note_changes(self, changes: Changes) -> None:
        """Look again where an edit asks something else."""
        self._all_anew = self._all_anew or changes.concerns("article")
        if changes.touched.keys() & _CONCERNED:
            self.renew()

    def stop(self) -> None:
        self._resting.stop()
        self._reading.forget()

    def end(self) -> None:
        """The project is about to be closed."""
        self._resting.stop()
        self._telling.stop()
        self._reading.stop()

    @Slot()
    def on_rested(self) -> None:
        if not self._session.closed:
            project = self._session.project
            self._reading.ask(lambda: asked(project))

    @Slot(object)
    def on_arrived(self, found: list[Asked]) -> None:
        if self._session.closed:
            return
        fresh = {each.question.key: each for each in found}
        gone = [key for key in self.near if key not in fresh]
        for key in gone:
            del self.near[key]
        again, self._all_anew = self._all_anew, False
        wanted = [each for key, each in fresh.items() if again or self._asked.get(key) != each]
        self._asked = fresh
        self._waiting &= fresh.keys()
        self._waiting.update(each.question.key for each in wanted)
        self.given_up &= fresh.keys()
        for each in wanted:
            self._related.look(each.question)
        self._tell_progress()
        if gone and not self._telling.isActive():
            self._telling.start()

    @Slot(object)
    def on_looked(self, looked: Looked) -> None:
        now = self._asked.get(looked.question.key)
        if now is None or now.question != looked.question or self._session.closed:
            return  # it is asked otherwise by now
        found = told(now, looked.near)
        key = looked.question.key
        self._waiting.discard(key)
        if key in self.given_up or self.near.get(key) != found:
            self.given_up -= {key}
            self.near[key] = found
            if not self._telling.isActive():
                self._telling.start()
        self._tell_progress()

    # --- private --------------------------------------------------------------------------------------------------

    def _tell_progress(self) -> None:
        waiting = len(self._waiting)
        self._most = max(self._most, waiting)
        if self._most > FEW:
            words = self.tr("Looking through the articles for {} disputes").format(whole(self._most))
            self.progress.emit(words if waiting else "", (self._most - waiting) / self._most if waiting else None)
        if not waiting:
            self._most = 0
