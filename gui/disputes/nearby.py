"""Which passages may speak of the disputes where an article says nothing yet: looked for while nobody waits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.background import Latest
from gui.inspector.page import Context
from storage.changes import Changes
from storage.nearby import Asked, NearPassage, asked, told

if TYPE_CHECKING:
    from nlp.asking import Looked

REST = 300
"""Milliseconds without an edit after which it is looked: the first look starts a process."""

TOGETHER = 60
"""Milliseconds within which what is found near several disputes is told together."""

_CONCERNED = frozenset({"dispute", "position", "position_claim", "suggestion", "article", "segment"})


class Nearby(QObject):
    """Asks for the disputes of a project, again whenever one is asked otherwise. ``changed`` when more is known."""

    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._related = context.session, context.related
        self.near: dict[str, Mapping[str, NearPassage]] = {}
        """By dispute and article."""
        self._asked: dict[str, Asked] = {}
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
        """Whether there is a dispute of which it is not known yet what stands near it."""
        waiting = self._reading.busy or self._resting.isActive() or self._telling.isActive()
        return waiting or any(key not in self.near for key in self._asked)

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
        for each in wanted:
            self._related.look(each.question)
        if gone and not self._telling.isActive():
            self._telling.start()

    @Slot(object)
    def on_looked(self, looked: Looked) -> None:
        now = self._asked.get(looked.question.key)
        if now is None or now.question != looked.question or self._session.closed:
            return  # it is asked otherwise by now
        found = told(now, looked.near)
        if self.near.get(looked.question.key) != found:
            self.near[looked.question.key] = found
            if not self._telling.isActive():
                self._telling.start()
