"""Taking articles in: files, folders, what was dropped, what was pasted. The verbs of the room "intake"."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.background import Task
from gui.dialogs import PasteDialog, project_folder
from gui.numerals import whole
from gui.session import Session
from gui.wording import counted
from storage.errors import SidelightError
from storage.formats import articles, readable, recognise
from storage.formats.interface import ReadReport
from storage.ids import ArticleId, new_id
from storage.intake import ArticleDraft, IntakeProblem, expand, read_file, read_pasted
from storage.operations.articles import Duplicate, add_articles
from storage.remarks import Alike, Remark, remarks_on

log = logging.getLogger(__name__)


AT_ONCE = 8
"""Articles that are added between two turns of the event loop: some 10 ms."""

WAIT = 100
"""Milliseconds after which it is looked again whether a long edit is over."""

BYTES_PER_ROW = 150
"""Of an annotated document, at least: one of 300 kB is read at once, a larger one while the window lives."""

SINGLE_ARTICLES = (articles.TEXT, articles.PAGE)
"""Formats that hold nothing but one article: many such files are read in the background and added as one action."""


@dataclass(frozen=True, slots=True)
class Read:
    """What became of the files."""

    drafts: tuple[ArticleDraft, ...]
    problems: tuple[IntakeProblem, ...]


@dataclass(slots=True)
class Adding:
    """Articles on their way into the project: what waits, and what became of the rest."""

    drafts: deque[ArticleDraft]
    problems: list[IntakeProblem]
    run: str | None
    """Shared by the slices; None where there is but one."""
    count: int
    article_ids: list[ArticleId] = field(default_factory=list)
    duplicates: list[Duplicate] = field(default_factory=list)


def chosen_files(window: QWidget, folder: str) -> list[Path]:
    """Let a person choose files of articles; none when it was called off."""
    words = _tr("Articles (*.txt *.text *.md *.html *.htm *.xhtml *.mht *.mhtml);;All files (*)")
    chosen, _ = QFileDialog.getOpenFileNames(window, _tr("Add articles"), folder, words)
    return [Path(path) for path in chosen]


def chosen_folder(window: QWidget, folder: str) -> list[Path]:
    """Let a person choose a folder; the articles in it and below are meant."""
    chosen = QFileDialog.getExistingDirectory(window, _tr("Add a folder of articles"), folder)
    return [Path(chosen)] if chosen else []


def _tr(text: str) -> str:
    return QCoreApplication.translate("IntakeDesk", text)


class IntakeDesk(QObject):
    """Reads files away from the event loop and adds them to the project.

    Signals: ``added`` (ids of new articles); ``told`` (a sentence); ``failed`` (a sentence, details); ``progress``.
    """

    added = Signal(list)
    told = Signal(str)
    failed = Signal(str, str)
    progress = Signal(str, object)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._task: Task | None = None
        self._looking: Task | None = None
        self._waiting: list[Path] = []
        self._adding: Adding | None = None
        self._documents: deque[Path] = deque()
        self._folder = str(project_folder())
        self._slice = QTimer(self)
        self._slice.setSingleShot(True)
        self._slice.setInterval(0)
        self._slice.timeout.connect(self.on_slice)
        session.long.finished.connect(self.on_long_finished)

    # --- verbs ----------------------------------------------------------------------------------------------------

    def add_files(self) -> None:
        """Choose files."""
        self._take(chosen_files(self._window, self._folder))

    def add_folder(self) -> None:
        """Choose a folder; the articles in it and below are added."""
        self._take(chosen_folder(self._window, self._folder))

    def import_document(self) -> None:
        """Choose a file that another project, or another tool, exported."""
        documents = [each for each in readable() if each not in SINGLE_ARTICLES]
        kinds = " ".join(f"*{extension}" for each in documents for extension in each.extensions)
        words = self.tr("Annotated documents ({});;All files (*)").format(kinds)
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import annotations"), self._folder, words)
        if chosen:
            self.add_paths([Path(chosen)])

    def paste(self) -> None:
        """Take an article as text."""
        dialog = PasteDialog(self._window)
        dialog.setObjectName("paste")
        dialog.pasted.connect(self.on_pasted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # --- doing it -------------------------------------------------------------------------------------------------

    def _take(self, chosen: list[Path]) -> None:
        if chosen:
            self._folder = str(chosen[0].parent)
            self.add_paths(chosen)

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Read files and folders in the background and add what they hold."""
        if self._session.read_only:
            self.failed.emit(self._session.why_read_only(), "")
            return
        if self._task is not None or self._adding is not None:
            self._waiting.extend(paths)
            return
        documents = [path for path in paths if _is_document(path)]
        self._documents.extend(documents)
        self.on_long_finished()
        wanted = [path for path in paths if path not in documents]
        if not wanted:
            return
        task = Task(lambda: _read_all(wanted, task), self)
        self._task = task
        task.done.connect(self.on_read)
        task.failed.connect(self.on_read_failed)
        task.progress.connect(self.on_progress)
        task.finished.connect(task.deleteLater)
        self.progress.emit(self.tr("Opening files"), None)
        task.start()

    def stop(self) -> None:
        """Read no more files; what was read is added before the project is closed."""
        if self._task is not None:
            self._task.cancel()
            self._task.stop()
        if self._looking is not None:
            self._looking.stop()
        while self._adding is not None:
            self.on_slice()

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(str)
    def on_pasted(self, text: str) -> None:
        try:
            draft = read_pasted(text)
        except SidelightError as error:
            self.failed.emit(str(error), "")
            return
        self._add(Read((draft,), ()))

    @Slot(object)
    def on_progress(self, state: tuple[int, int]) -> None:
        done, total = state
        self.progress.emit(self.tr("Opening file {} of {}").format(done, total), done / max(total, 1))

    @Slot(object)
    def on_read(self, read: Read) -> None:
        self._task = None
        self.progress.emit("", None)
        self._add(read)

    @Slot(object)
    def on_read_failed(self, error: SidelightError | None) -> None:
        """Nothing of these files is added; more can be asked for."""
        self._task = None
        self.progress.emit("", None)
        if error is not None:
            self.failed.emit(str(error), "")
        waiting, self._waiting = self._waiting, []
        if waiting:
            self.add_paths(waiting)

    @Slot()
    def on_long_finished(self) -> None:
        """Import the documents that wait, one after the other."""
        while self._documents and not self._session.long.running:
            self._import(self._documents.popleft())

    @Slot()
    def on_slice(self) -> None:
        """Add the next few articles, then let the event loop turn."""
        adding = self._adding
        if adding is None:
            return
        if self._session.long.running:
            self._slice.start(WAIT)  # a long edit comes first
            return
        drafts = [adding.drafts.popleft() for _ in range(min(AT_ONCE, len(adding.drafts)))]
        if drafts:
            intake = self._session.attempt(add_articles, drafts, run=adding.run)
            if intake is None:  # told already; what was added before stays
                adding.drafts.clear()
                adding.count = 0
            else:
                adding.article_ids.extend(intake.article_ids)
                adding.duplicates.extend(intake.duplicates)
                self._session.announce(intake.changes)
        if adding.drafts:
            done = adding.count - len(adding.drafts)
            self.progress.emit(self.tr("Adding article {} of {}").format(done, adding.count), done / adding.count)
            self._slice.start(0)
            return
        self._adding = None
        if adding.count or not drafts:
            self._added(adding)
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            self.add_paths(waiting)

    # --- private --------------------------------------------------------------------------------------------------

    def _import(self, path: Path) -> None:
        """Take in an annotated document: articles that are here already get its annotations."""
        found = recognise(path)
        if found is None or found.read is None:
            return
        words = self.tr("Importing {}").format(path.name)
        rows = path.stat().st_size // BYTES_PER_ROW
        self._session.attempt_many(words, found.read, path, rows=rows, then=partial(self._imported, path))

    def _imported(self, path: Path, report: ReadReport) -> None:
        self._session.announce(report.changes)
        added = counted(report.added) if any(report.added.values()) else ""
        words = self.tr("Imported from {}: {}.") if added else self.tr("Everything in {} is here already.")
        self.told.emit(words.format(path.name, added))
        if report.article_ids:
            self.added.emit(list(report.article_ids))

    def _add(self, read: Read) -> None:
        """Add what was read, a few articles at each turn of the event loop, as one entry of the history."""
        waiting = self._adding
        if waiting is not None:  # a paste while files are being added
            waiting.drafts.extend(read.drafts)
            waiting.problems.extend(read.problems)
            return
        self._adding = Adding(
            deque(read.drafts), list(read.problems), new_id() if len(read.drafts) > AT_ONCE else None, len(read.drafts)
        )
        self.on_slice()

    def _added(self, adding: Adding) -> None:
        """All is in: say what became of it."""
        if adding.count > AT_ONCE:
            self.progress.emit("", None)
        log.info("added %d articles, %d known already", len(adding.article_ids), len(adding.duplicates))
        if adding.problems:
            details = "\n".join(problem.message for problem in adding.problems)
            more = len(adding.problems) - 1
            extra = (
                "" if not more else self.tr(" (and 1 more)") if more == 1 else self.tr(" (and {} more)").format(more)
            )
            self.failed.emit(adding.problems[0].message + extra, details)
        elif adding.count:
            self.told.emit(self._sentence(adding))
            self._look_at(adding)
        else:
            self.told.emit(self.tr("There were no articles in what was chosen."))
        if adding.article_ids:
            self.added.emit(list(adding.article_ids))

    def _look_at(self, adding: Adding) -> None:
        """Look in the background whether something of the new articles is worth telling."""
        if not adding.article_ids or self._looking is not None:
            return
        project, ids, told = self._session.project, list(adding.article_ids), self._sentence(adding)
        task = Task(lambda: (told, remarks_on(project, ids)), self)
        self._looking = task
        task.done.connect(self.on_looked_at)
        task.finished.connect(self.on_looking_ended)
        task.finished.connect(task.deleteLater)
        task.start()

    @Slot(object)
    def on_looked_at(self, found: tuple[str, list[Remark]]) -> None:
        told, remarks = found
        if remarks:
            more = len(remarks) - 1
            extra = (
                "" if not more else self.tr(" (and 1 more)") if more == 1 else self.tr(" (and {} more)").format(more)
            )
            self.told.emit(f"{told} {self._remark(remarks[0])}{extra}")

    @Slot()
    def on_looking_ended(self) -> None:
        self._looking = None

    def _remark(self, remark: Remark) -> str:
        if isinstance(remark, Alike):
            words = self.tr("“{}”: {}% of its text stands in “{}” already.")
            return words.format(remark.title, whole(int(remark.share * 100)), remark.other)
        words = self.tr("“{}” holds {} codes of HTML, such as {}: they stay in its text.")
        return words.format(remark.title, whole(remark.count), remark.example)

    def _sentence(self, intake: Adding) -> str:
        count = len(intake.article_ids)
        parts = []
        if count:
            parts.append(self.tr("Added 1 article.") if count == 1 else self.tr("Added {} articles.").format(count))
        same = intake.duplicates
        if len(same) == 1:
            parts.append(self.tr("{} is here already as “{}”.").format(same[0].name, same[0].title))
        elif same:
            names = ", ".join(item.name for item in same[:3])
            parts.append(self.tr("{} were here already: {}.").format(len(same), names))
        return " ".join(parts)


def _is_document(path: Path) -> bool:
    try:
        return path.is_file() and recognise(path) not in (None, *SINGLE_ARTICLES)
    except OSError:
        return False  # reading it as an article tells why


def _read_all(paths: Sequence[Path], task: Task) -> Read:
    """In the task's thread."""
    drafts: list[ArticleDraft] = []
    problems: list[IntakeProblem] = []
    found = list(expand(paths))
    for number, item in enumerate(found, start=1):
        if task.cancelled:
            break
        if isinstance(item, IntakeProblem):
            problems.append(item)
            continue
        try:
            drafts.append(read_file(item))
        except SidelightError as error:
            problems.append(IntakeProblem(item, error))
        if len(found) > 3:
            task.report((number, len(found)))
    return Read(tuple(drafts), tuple(problems))
