"""An open project: the one object through which the window and the headless commands read and change it.

All methods are for the thread that opened the project, except that readers may use ``reading()`` from any thread.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, insert, select

from storage import bulk, database, header, history
from storage.changes import Changes, Operation
from storage.edit import Edit, storable
from storage.errors import DiskTrouble, ReadOnlyProject, Reason
from storage.ids import AnnotatorId, new_id, now
from storage.lock import WriterLock
from storage.notices import Notice
from storage.records import HistoryItem
from storage.schema import Annotator, Article, FileContent, TextContent

if TYPE_CHECKING:
    from storage.backup_job import BackupJob

_TEXTS_KEPT = 8
"""Texts held in memory: two rows of four panes."""


class Project:
    """One ``.sidelight`` file, made by ``create_project`` and ``open_project``, ended by ``close``."""

    def __init__(
        self, path: Path, engine: Engine, *, read_only: bool = False, holder: str | None = None, newer: bool = False,
        notices: Sequence[Notice] = (), lock: WriterLock | None = None,
    ) -> None:  # fmt: skip
        self.path = path
        self.read_only = read_only
        self.holder = holder
        """Who has it open for writing, when that is why this one is read-only."""
        self.newer = newer
        """Saved by a newer Sidelight, which is why this one is read-only."""
        self.notices = tuple(notices)
        """What opening it had to tell. A backup that fails later adds to it, from its own thread."""
        self.notice_listeners: list[Callable[[Notice], None]] = []
        """Called with each later notice, from the thread that found it out."""
        self.backup: BackupJob | None = None
        """The backup that opening started, at work or done."""
        self.annotator_id: AnnotatorId | None = None
        self._engine = engine
        self._passed = history.Passed()
        self._run: tuple[str, set[str]] = ("", set())
        """The machine run that was recorded last, with the articles that it read."""
        self._texts: OrderedDict[str, str] = OrderedDict()
        self._texts_guard = threading.Lock()
        self._lock = lock
        self._writers = threading.RLock()
        """Held by the thread that writes: others of this process wait for it, where SQLite would give up in time."""
        self._closed = False
        # run from the last to the first: what was started later ends, the log is folded, the file closed, the lock free
        self._closers = ExitStack()
        if lock is not None:
            self._closers.callback(lock.release)
        self._file = header.opened(path)
        self._log_file: tuple[int, int] | None = None
        """SQLite's log, once there is one: what is written without it is lost."""
        self._closers.callback(header.closed, self._file)
        self._closers.callback(engine.dispose)
        if not read_only:
            self._closers.callback(database.fold_log, engine)

    # --- changing -------------------------------------------------------------------------------------------------

    @contextmanager
    def edit(
        self, action: str, *, run: str | None = None, machine: bool = False, written: int = 0, **details: Any
    ) -> Iterator[Edit]:
        """Open one user action: one transaction and one history entry, durable when the block ends.

        ``details`` fill the action's sentence and may be completed on ``edit.details``. Afterwards ``edit.changes``
        says what changed. A block that changes no row leaves no entry. ``machine`` signs it as Sidelight's own work,
        ``run`` lets the batches of one machine run share an entry. ``written`` is about how many bytes will be, where
        that may be much beside what is there. Raises a known error when the file cannot be written; the project is then
        as it was.
        """
        self._require_writable()
        many = bulk.is_worthwhile(self.path, written)
        with self._writers, database.writing(self._engine, self.path, bulk=many) as connection:
            edit = Edit(connection)
            edit.details.update(details)
            yield edit
            if not edit.images:
                return
            entry = history.write_entry(
                connection,
                edit.images,
                action=edit.action or action,
                details=edit.details,
                annotator_id=None if machine else self.annotator_id,
                run=run,
                passed=self._passed,
            )
            edit.changes = history.summary(edit, entry_id=entry, action=edit.action or action)
            self._log_file = self._log_file or header.key_of(header.log_of(self.path))
        if any(image.table == Article.__tablename__ and image.operation is Operation.DELETE for image in edit.images):
            self._forget_texts()

    def undo(self) -> Changes:
        """Take back the newest action; empty changes when there is none."""
        return self._step(forward=False)

    def redo(self) -> Changes:
        """Bring back the action that was undone last; empty changes when there is none."""
        return self._step(forward=True)

    def _step(self, *, forward: bool) -> Changes:
        self._require_writable()
        size, _ = self.size_of_next(forward=forward)
        many = bulk.is_worthwhile(self.path, size * bulk.FOLD)
        with self._writers, database.writing(self._engine, self.path, bulk=many) as connection:
            changes = history.step(connection, forward=forward)
        if changes.concerns(Article.__tablename__):
            self._forget_texts()
        return changes

    def size_of_next(self, *, forward: bool) -> tuple[int, int]:
        """Return how many bytes, and at most how many rows, undo or (``forward``) redo would write."""
        with self.reading() as connection:
            return history.size_of_next(connection, forward=forward)

    def articles_of_run(self, run: str, more: Iterable[str]) -> frozenset[str]:
        """Return the articles that a machine run has read so far, ``more`` of them now."""
        if self._run[0] != run:
            self._run = (run, set())
        self._run[1].update(more)
        return frozenset(self._run[1])

    def _forget_texts(self) -> None:
        with self._texts_guard:
            self._texts.clear()

    def set_annotator(self, name: str) -> AnnotatorId:
        """Sign from now on as ``name``. Annotators are not part of the history: an entry needs its author."""
        self._require_writable()
        name = storable(name)
        with self._writers, database.writing(self._engine, self.path) as connection:
            found = connection.execute(select(Annotator.id).where(Annotator.name == name)).scalar()
            if found is None:
                found = new_id()
                connection.execute(insert(Annotator).values(id=found, name=name, created_at=now()))
        self.annotator_id = AnnotatorId(found)
        if self._lock is not None:
            self._lock.sign(name)
        return self.annotator_id

    # --- reading --------------------------------------------------------------------------------------------------

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Yield a connection that sees one consistent state; for ``storage.reads`` and the exchange formats."""
        self._require_open()
        with database.reading(self._engine, self.path) as connection:
            yield connection

    def text(self, article_id: str) -> str:
        """Return an article's canonical text; from any thread. Raises ``KeyError`` when there is no such article."""
        with self._texts_guard:
            cached = self._texts.get(article_id)
            if cached is not None:
                self._texts.move_to_end(article_id)
        if cached is None:
            with self.reading() as connection:
                cached = connection.execute(
                    select(TextContent.content)
                    .join(Article, Article.text_sha256 == TextContent.sha256)
                    .where(Article.id == article_id)
                ).scalar()
            if cached is None:
                raise KeyError(article_id)
            with self._texts_guard:
                self._texts[article_id] = cached
                if len(self._texts) > _TEXTS_KEPT:
                    self._texts.popitem(last=False)
        return cached

    def original_file(self, article_id: str) -> bytes | None:
        """Return the bytes that the article was imported from, or None when it was pasted."""
        with self.reading() as connection:
            return connection.execute(
                select(FileContent.content)
                .join(Article, Article.file_sha256 == FileContent.sha256)
                .where(Article.id == article_id)
            ).scalar()

    def history(self, *, limit: int = 200, before: int | None = None, subject: str | None = None) -> list[HistoryItem]:
        """Return history entries, newest first."""
        with self.reading() as connection:
            return history.entries(connection, limit=limit, before=before, subject=subject)

    def undo_redo(self) -> tuple[HistoryItem | None, HistoryItem | None]:
        """Return the entries that undo would take back and redo would bring back; None where there is nothing."""
        with self.reading() as connection:
            return history.available(connection)

    # --- the end --------------------------------------------------------------------------------------------------

    def on_close(self, closer: Callable[[], None]) -> None:
        """Call ``closer()`` when the project is closed, before the file is: the newest first."""
        self._closers.callback(closer)

    def add_notice(self, notice: Notice) -> None:
        """Tell something that was found out after opening. May be called from any thread."""
        self.notices = (*self.notices, notice)
        for listener in self.notice_listeners:
            listener(notice)

    def close(self) -> None:
        """Release the file. Nothing has to be saved: every edit was durable when it was made."""
        if self._closed:
            return
        self._closed = True
        self._closers.close()

    def _require_open(self) -> None:
        if self._closed:
            raise RuntimeError(f"{self.path.name} was used after it was closed")

    def _require_writable(self) -> None:
        self._require_open()
        if self.read_only:
            raise ReadOnlyProject(self.path)
        if not self.stands():
            # SQLite would go on writing to the file that has no name any more, and all of that would be lost; a program
            # that synchronises folders leaves another one in its place
            raise DiskTrouble(
                self.path, Reason.GONE, advice="put it back, or save a copy of it; everything before it is in it"
            )

    def stands(self) -> bool:
        """Return whether the file that is open, and SQLite's log beside it, still have their names."""
        known = self._log_file
        log_stands = known is None or known == header.key_of(header.log_of(self.path))
        return log_stands and header.stands_at(self.path, self._file)
