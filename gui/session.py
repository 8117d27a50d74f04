"""The open project as the window knows it: the only object of gui/ that holds the Project."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar, cast

from PySide6.QtCore import QObject, Signal, Slot

from gui.blind import Blind
from gui.history_words import sentence
from gui.long_edits import LongEdits
from gui.upright import set_upright
from storage import reads
from storage.changes import Changes
from storage.errors import SidelightError
from storage.ids import AnnotatorId
from storage.notices import Notice, NoticeKind
from storage.project import Project
from storage.records import Article
from storage.upright import upright

log = logging.getLogger(__name__)

R = TypeVar("R")

SAVING_SHOWN_AFTER = 0.4
"""Seconds that an edit may take before the top bar speaks of it, from the next one on: this one holds the screen."""

MANY = 2_000
"""Rows that an edit may be about before the top bar speaks of it first: some 0.2 s, on a slow disk a second."""

LONG_ROWS, LONG_BYTES = 600, 60_000
"""Rows that are written at once, some 50 ms, and the size in the history of an action that is undone at once."""

_WHY_READ_ONLY = frozenset({NoticeKind.NEWER, NoticeKind.LOCKED, NoticeKind.READ_ONLY})


class Session(QObject):
    """Runs operations and tells what changed.

    Signals: ``changed`` (a Changes) after every edit, undo and redo, when it is durable; ``failed`` (one sentence) when
    one could not be done and the project is as it was, and ``refused`` just before; ``saving`` before an edit that is
    likely to be noticed, since the last one was or it is about many rows; ``saved`` (seconds) after an edit that took
    long, or of which ``saving`` was told; ``noticed`` (one sentence) when something was found out about the open file,
    such as a backup that could not be made.
    """

    changed = Signal(object)
    failed = Signal(str)
    refused = Signal()
    saving = Signal()
    saved = Signal(float)
    noticed = Signal(str)
    undone = Signal(str)
    redone = Signal(str)

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        project.notice_listeners.append(self._on_notice)
        self._articles: list[Article] | None = None
        self.changed.connect(self.on_changed)  # before everybody else
        self.blind = Blind(self)
        self.long = LongEdits(self)
        self.long.failed.connect(self.failed)
        self.closed = False
        self._slow = False
        self._told_unread = ""
        self.forward = True
        """False after an undo or redo, when there may be something to redo."""

    @property
    def project(self) -> Project:
        """For reads; whatever changes the project goes through ``do``."""
        return self._project

    @property
    def read_only(self) -> bool:
        return self._project.read_only

    def why_read_only(self) -> str:
        """One sentence on who or what keeps this project from being edited; empty when it can be."""
        if not self._project.read_only:
            return ""
        for notice in self._project.notices:
            if notice.kind in _WHY_READ_ONLY:
                return str(notice)
        if self._project.holder:
            return self.tr("Read only: this project is open elsewhere ({}).").format(self._project.holder)
        return self.tr("Read only: the file or its folder cannot be written, or a newer Sidelight saved it.")

    def read(self, function: Callable[..., R], *args: Any, **kwargs: Any) -> R:
        """Call a read of ``storage.reads``. The list of articles, for which many ask, is kept until it changes."""
        if function is reads.articles:
            return self.blind.veiled(cast(R, self._listed()))
        return self.blind.veiled(set_upright(function(self._project, *args, **kwargs)))

    @Slot(object)
    def on_unread(self, error: SidelightError | None) -> None:
        """Something could not be read in the background: said once, however many views read the same in vain.

        What is shown stays as it is until a change has it read again.
        """
        told = str(error) if error is not None else ""
        if told and told != self._told_unread:
            self._told_unread = told
            self.failed.emit(told)

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        self._told_unread = ""
        if changes.concerns("article"):
            self._articles = None

    def do(self, operation: Callable[..., Changes], *args: Any, **kwargs: Any) -> Changes | None:
        """Run an operation: one transaction, one history entry. None when it could not be done, which is then told."""
        changes = self.attempt(operation, *args, **kwargs)
        self.forward = True
        if changes:
            self.changed.emit(changes)
        return changes

    def attempt(self, function: Callable[..., R], *args: Any, **kwargs: Any) -> R | None:
        """Call anything that writes; a known error is told by ``failed`` and gives None."""
        if not self._may_write():
            return None
        told = self._slow or any(isinstance(each, list | tuple) and len(each) > MANY for each in args)
        if told:
            self.saving.emit()
        began = time.monotonic()
        try:
            return function(self._project, *args, **kwargs)
        except SidelightError as error:
            log.warning("%s failed: %s", getattr(function, "__name__", "operation"), type(error).__name__)
            self.refused.emit()
            self.failed.emit(str(error))
            return None
        finally:
            took = time.monotonic() - began
            self._slow = took > SAVING_SHOWN_AFTER
            if told or self._slow:
                self.saved.emit(took)

    def do_many(
        self, words: str, operation: Callable[..., Changes], *args: Any, rows: int,
        then: Callable[[Changes], None] | None = None, **kwargs: Any,
    ) -> bool:  # fmt: skip
        """Run an operation on about so many rows: a few at once, many in a thread while the window lives.

        ``words`` say what is being done meanwhile. ``then`` is called after ``changed`` was told, if it was done.
        False when it could not be done, or begun, which is then told.
        """
        return self.attempt_many(words, operation, *args, rows=rows, then=partial(self._did, then), **kwargs)

    def attempt_many(
        self, words: str, function: Callable[..., R], *args: Any, rows: int, then: Callable[[R], None], **kwargs: Any
    ) -> bool:
        """The same with anything that writes; ``then`` gets what it returned."""
        if rows <= LONG_ROWS:
            result = self.attempt(function, *args, **kwargs)
            if result is not None:
                then(result)
            return result is not None
        if self._may_write():
            self.long.start(words, partial(function, self._project, *args, **kwargs), rows, then)
            return True
        return False

    def foretell(self, rows: int) -> None:
        """Say how many rows the next edit is about, where its arguments do not: of many, ``saving`` is told before."""
        self._slow = self._slow or rows > MANY

    def announce(self, changes: Changes) -> None:
        """Tell of a change that another path made (an import, a batch of the machine)."""
        if changes:
            self.changed.emit(changes)

    def sign_as(self, name: str) -> AnnotatorId | None:
        """Sign decisions with this name from now on."""
        return self.attempt(Project.set_annotator, upright(name))

    def steps(self) -> tuple[str | None, str | None]:
        """What undo and redo would do, in words; None where there is nothing."""
        undo, redo = self._project.undo_redo()
        veil = self.blind.veil
        return veil(sentence(undo)) if undo else None, veil(sentence(redo)) if redo else None

    def undo(self) -> None:
        """Take the newest action back, whoever made it."""
        self._step(forward=False)

    def redo(self) -> None:
        """Bring back what was undone last."""
        self._step(forward=True)

    def close(self) -> None:
        """Release the file; every edit was durable when it was made."""
        if not self.closed:
            self.long.finish()
            self.closed = True
            self._project.notice_listeners.remove(self._on_notice)
            self._project.close()

    def _listed(self) -> list[Article]:
        if self._articles is None:
            self._articles = set_upright(reads.articles(self._project))
        return list(self._articles)

    def _may_write(self) -> bool:
        """Whether the project can be edited now; why not is told."""
        if self._project.read_only:
            told = self.why_read_only()
        elif self.long.running:
            told = self.tr("{}: other changes have to wait until that is done.").format(self.long.words)
        else:
            return True
        self.refused.emit()
        self.failed.emit(told)
        return False

    def _did(self, then: Callable[[Changes], None] | None, changes: Changes) -> None:
        self.forward = True
        if changes:
            self.changed.emit(changes)
        if then is not None:
            then(changes)

    def _step(self, *, forward: bool) -> None:
        """Undo or redo; what has many rows in a thread."""
        words = self.steps()[int(forward)]
        step = Project.redo if forward else Project.undo
        size, rows = self._project.size_of_next(forward=forward)
        self.attempt_many(
            self.tr("Redoing") if forward else self.tr("Undoing"), step, rows=rows if size > LONG_BYTES else 0,
            then=partial(self._stepped, forward, words or ""),
        )  # fmt: skip

    def _stepped(self, forward: bool, words: str, changes: Changes) -> None:
        self.forward = False
        if changes:
            self.changed.emit(changes)
            (self.redone if forward else self.undone).emit(words)

    def _on_notice(self, notice: Notice) -> None:
        """Called from any thread; the signal arrives in the window's."""
        self.noticed.emit(str(notice))
