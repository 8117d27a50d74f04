"""What the commands do; each returns its exit code."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from gui.headless.words import (
    Progress,
    count,
    fail,
    intake_sentence,
    remark_sentence,
    say,
    tell,
    tell_read,
    tell_written,
)
from storage.errors import (
    InvalidImport,
    NewerProject,
    ProjectLocked,
    ReadOnlyProject,
    Reason,
    SidelightError,
    system_reason,
)
from storage.formats import FORMATS, Format, WriteOptions, WriteReport, recognise, writable_by_name
from storage.formats.sidelight_json import FORMAT as SIDELIGHT_JSON
from storage.ids import ArticleId
from storage.intake import ArticleDraft, IntakeProblem, expand, read_file
from storage.lifecycle import create_project, open_project
from storage.project import Project

if TYPE_CHECKING:
    from gui.headless.reading import Outcome
    from nlp.pool import ReaderPool
    from nlp.reader import Reader

DEFAULT_MODEL: Final = "en_core_web_sm"


def annotate(chosen: argparse.Namespace) -> int:
    from gui.headless.reading import read_into
    from gui.orders import reading_job
    from nlp.errors import ModelUnavailable
    from storage import knowledge, reads
    from storage.operations.articles import add_articles

    drafts, failed = _drafts(chosen.files)
    if not drafts and not _is_there(chosen.project):
        return 1
    project = _open(chosen.project) if _is_there(chosen.project) else None
    try:
        known = {article.text_sha256 for article in reads.articles(project)} if project else set()
        fresh = {draft.text_sha256 for draft in drafts} - known
        unread = len(reads.unread_articles(project)) if project else 0
        source = None
        if fresh or unread:
            model = chosen.model or (knowledge.model_of(project) if project else None) or DEFAULT_MODEL
            try:
                # before anything is written: a model that does not work leaves the project as it is
                source = _machine(model, chosen.jobs, len(fresh) + unread)
            except ModelUnavailable as error:
                say(error.reason)
                return 1
        with _closed_after(source):
            project = project or create_project(chosen.project)
            intake = add_articles(project, drafts)
            drafts.clear()  # their files and texts, which the project holds now
            summary = [intake_sentence(len(intake.article_ids), len(intake.duplicates))]
            _remark(project, intake.article_ids)
            if source is not None:
                order = reading_job(project, DEFAULT_MODEL, claim_threshold=chosen.claim_threshold)
                job = replace(order, model=model)
                say(f"Reading {count(len(job.articles), 'article')}.")
                progress = Progress("Reading")
                outcome = read_into(project, job, source, progress, progress.then)
                progress.end()
                _say_what_went_wrong(outcome, {article.id: article.title for article in reads.articles(project)})
                failed = failed or bool(outcome.failures) or outcome.stopped_by is not None
                summary.append(
                    f"{count(len(outcome.read), 'article')} read: {count(outcome.suggestions, 'suggestion')}, "
                    f"{count(outcome.entities, 'entity', 'entities')}, "
                    f"{count(outcome.comparisons, 'comparison', 'comparisons')}."
                )
            elif not intake.article_ids:
                summary.append(_taken_up(project))
        tell(f"{chosen.project}: {' '.join(summary)}")
        if chosen.export is not None:
            wanted = writable_by_name(chosen.export) or SIDELIGHT_JSON
            tell_written(_write(project, wanted, chosen.export, WriteOptions()))
    finally:
        if project is not None:
            project.close()
    return int(failed)


def _taken_up(project: Project) -> str:
    """Group and compare what an earlier run read and was killed over; says what was done."""
    from gui.headless.reading import compare_articles, group_names
    from storage.compared import left_uncompared

    if not left_uncompared(project):
        return "Nothing new to read."
    say("Comparing all articles, which an earlier run did not finish.")
    entities, comparisons = group_names(project), compare_articles(project)
    return f"Nothing new to read: {count(entities, 'entity', 'entities')}, {count(comparisons, 'comparison')}."


def _say_what_went_wrong(outcome: Outcome, titles: Mapping[ArticleId, str]) -> None:
    for failure in outcome.failures:
        say(f"“{titles.get(failure.key, failure.key)}” could not be read: {failure.reason}")  # type: ignore[call-overload]
    for name in outcome.damaged:
        say(f"{name} of Sidelight is damaged and was left out: install Sidelight again.")
    for key, note in outcome.notes:
        say(f"“{titles.get(key, key)}”: {note}")  # type: ignore[call-overload]
    if outcome.stopped_by is not None:
        say(outcome.stopped_by)


def import_files(chosen: argparse.Namespace) -> int:
    from storage.formats import articles

    made = not _is_there(chosen.project)
    failed = taken = False
    drafts: list[ArticleDraft] = []
    with closing(create_project(chosen.project) if made else _open(chosen.project)) as project:
        for item in expand(chosen.files):
            if isinstance(item, IntakeProblem):
                fail(item.error)
                failed = True
                continue
            try:
                wanted = chosen.format or _recognised(item)
                if wanted.read is articles.read:
                    drafts.append(read_file(item))
                    continue
                assert wanted.read is not None
                progress = Progress(f"Importing {item.name}")
                report = wanted.read(project, item, progress)
                progress.end()
                taken = True
                tell_read(report)
            except SidelightError as error:
                fail(error)
                failed = True
        if drafts:
            taken = True
            _add(project, drafts)
    if made and not taken:
        # nothing came in: the project that was to hold it is not left behind
        chosen.project.unlink(missing_ok=True)
    return int(failed)


def export(chosen: argparse.Namespace) -> int:
    options = WriteOptions(include_rejected=chosen.include_rejected, include_files=chosen.include_files)
    # read-only, so that a project can be exported while a window has it open
    with closing(open_project(chosen.project, read_only=True)) as project:
        tell_written(_write(project, chosen.format, chosen.output, options))
    return 0


def formats(_chosen: argparse.Namespace) -> int:
    for each in FORMATS:
        ways = " and ".join(way for way, able in (("read", each.can_read), ("written", each.can_write)) if able)
        tell(f"{each.name}: {each.title}, can be {ways} ({', '.join(each.extensions)})")
        for limit in each.limits:
            tell(f"    {limit}")
    return 0


def check(chosen: argparse.Namespace) -> int:
    from storage import checks

    report = checks.check(chosen.project)
    tell(report)
    return 0 if report.sound else 1


# --- what they share ----------------------------------------------------------------------------------------------


def _drafts(paths: Sequence[str]) -> tuple[list[ArticleDraft], bool]:
    """Return the articles in files and folders, and whether any could not be read; each of those has its line."""
    drafts: list[ArticleDraft] = []
    failed = False
    progress = Progress("Opening")
    found = list(expand(paths))
    for number, item in enumerate(found, start=1):
        try:
            if isinstance(item, IntakeProblem):
                raise item.error
            drafts.append(read_file(item))
        except SidelightError as error:
            fail(error)
            failed = True
        progress(number, len(found))
    progress.end()
    for path in map(Path, paths):
        if path.is_dir() and not any(True for _ in expand([path])):
            say(f"{path} was not imported: the folder holds no articles.")
            failed = True
    return drafts, failed


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # in a folder closed to us; opening it says so
        return True


def _open(path: Path) -> Project:
    """Open a project for writing. Raises the error that says why it can only be read."""
    project = open_project(path)
    if project.read_only:
        project.close()
        if project.holder is not None:
            raise ProjectLocked(path, Reason.LOCKED.of(project.holder), advice="close it there and try again")
        if project.newer:
            raise NewerProject(path)
        full = any(Reason.NO_SPACE in str(notice) for notice in project.notices)
        raise ReadOnlyProject(path, Reason.NO_SPACE if full else None)
    for notice in project.notices:
        say(str(notice))
    return project


def _machine(model: str, jobs: int | None, articles: int) -> Reader | ReaderPool:
    """Load the pipeline, here or in processes of its own. Raises ``ModelUnavailable``."""
    from gui.orders import MANY
    from nlp.errors import ModelUnavailable

    processes = jobs or (2 if articles >= MANY else 1)
    say(f"Loading the model {model}.")
    if processes == 1:
        from nlp.reader import Reader

        return Reader(model)
    from nlp.pool import ReaderPool, ReadersDied

    try:
        return ReaderPool(model, processes)
    except ReadersDied as error:
        raise ModelUnavailable(error.reason) from error


class _closed_after:
    """Ends the processes of a pool; a reader of this process has none."""

    def __init__(self, source: Reader | ReaderPool | None) -> None:
        self._close = getattr(source, "close", None)

    def __enter__(self) -> None:
        return None

    def __exit__(self, *_: object) -> None:
        if self._close is not None:
            self._close()


def _recognised(path: Path) -> Format:
    """Return the format of a file. One that bears no name of an exchange format is taken for an article."""
    from storage.errors import UnreadableFile
    from storage.formats import articles, readable

    try:
        found = recognise(path)
    except OSError as error:
        raise UnreadableFile(path, system_reason(error)) from error
    if found is None and any(path.name.lower().endswith(each.extensions) for each in readable()):
        if path.stat().st_size == 0:
            raise InvalidImport(path, Reason.NO_BYTES)
        raise InvalidImport(path, "it is of no format that Sidelight reads", advice="see “formats”")
    return found or articles.TEXT


def _add(project: Project, drafts: Sequence[ArticleDraft]) -> None:
    from storage.operations.articles import add_articles

    intake = add_articles(project, drafts)
    _remark(project, intake.article_ids)
    tell(intake_sentence(len(intake.article_ids), len(intake.duplicates)))


def _remark(project: Project, article_ids: Sequence[str]) -> None:
    from storage.remarks import remarks_on

    for each in remarks_on(project, article_ids):
        say(remark_sentence(each))


def _write(project: Project, wanted: Format, target: Path, options: WriteOptions) -> WriteReport:
    assert wanted.write is not None
    progress = Progress("Exporting")
    report = wanted.write(project, target, options, progress)
    progress.end()
    return wanted.read_back(report) if wanted.read_back is not None else report
