"""Taking articles in: files, folders, what was dropped, what was pasted. The verbs of the room "intake"."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.background import Task
from gui.dialogs import PasteDialog
from gui.session import Session
from storage.errors import SidelightError
from storage.formats import articles, readable, recognise
from storage.intake import ArticleDraft, IntakeProblem, expand, read_file, read_pasted
from storage.operations.articles import Intake, add_articles

log = logging.getLogger(__name__)


SINGLE_ARTICLES = (articles.TEXT, articles.PAGE)
"""Formats that hold nothing but one article: many such files are read in the background and added as one action."""


@dataclass(frozen=True, slots=True)
class Read:
    """What became of the files."""

    drafts: tuple[ArticleDraft, ...]
    problems: tuple[IntakeProblem, ...]


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
        self._waiting: list[Path] = []

    # --- verbs ----------------------------------------------------------------------------------------------------

    def add_files(self) -> None:
        """Choose files."""
        words = self.tr("Articles (*.txt *.text *.md *.html *.htm *.xhtml *.mht *.mhtml);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Add articles"), "", words)
        if chosen:
            self.add_paths([Path(path) for path in chosen])

    def add_folder(self) -> None:
        """Choose a folder; the articles in it and below are added."""
        chosen = QFileDialog.getExistingDirectory(self._window, self.tr("Add a folder of articles"))
        if chosen:
            self.add_paths([Path(chosen)])

    def import_document(self) -> None:
        """Choose a file that another project, or another tool, exported."""
        documents = [each for each in readable() if each not in SINGLE_ARTICLES]
        kinds = " ".join(f"*{extension}" for each in documents for extension in each.extensions)
        words = self.tr("Annotated documents ({});;All files (*)").format(kinds)
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import annotations"), "", words)
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

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Read files and folders in the background and add what they hold."""
        if self._session.read_only:
            self.failed.emit(self._session.why_read_only(), "")
            return
        if self._task is not None:
            self._waiting.extend(paths)
            return
        documents = [path for path in paths if _is_document(path)]
        for path in documents:
            self._import(path)
        wanted = [path for path in paths if path not in documents]
        if not wanted:
            return
        task = Task(lambda: _read_all(wanted, task), self)
        self._task = task
        task.done.connect(self.on_read)
        task.progress.connect(self.on_progress)
        task.finished.connect(task.deleteLater)
        self.progress.emit(self.tr("Opening files"), None)
        task.start()

    def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task.wait()

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
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            self.add_paths(waiting)

    # --- private --------------------------------------------------------------------------------------------------

    def _import(self, path: Path) -> None:
        """Take in an annotated document: articles that are here already get its annotations."""
        found = recognise(path)
        if found is None or found.read is None:
            return
        report = self._session.attempt(found.read, path)
        if report is None:
            return
        self._session.announce(report.changes)
        added = ", ".join(f"{count:,} {what}" for what, count in report.added.items() if count)
        words = self.tr("Imported from {}: {}.") if added else self.tr("Everything in {} is here already.")
        self.told.emit(words.format(path.name, added))
        if report.article_ids:
            self.added.emit(list(report.article_ids))

    def _add(self, read: Read) -> None:
        intake: Intake | None = None
        if read.drafts:
            intake = self._session.attempt(add_articles, read.drafts)
            if intake is None:
                return
            self._session.announce(intake.changes)
            log.info("added %d articles, %d known already", len(intake.article_ids), len(intake.duplicates))
        if read.problems:
            details = "\n".join(problem.message for problem in read.problems)
            more = len(read.problems) - 1
            extra = (
                "" if not more else self.tr(" (and 1 more)") if more == 1 else self.tr(" (and {} more)").format(more)
            )
            self.failed.emit(read.problems[0].message + extra, details)
        elif intake is not None:
            self.told.emit(self._sentence(intake))
        elif not read.drafts:
            self.told.emit(self.tr("There were no articles in what was chosen."))
        if intake is not None and intake.article_ids:
            self.added.emit(list(intake.article_ids))

    def _sentence(self, intake: Intake) -> str:
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
