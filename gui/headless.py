"""The commands that need no screen: annotate, import, export, report, formats, check. Only a PDF needs Qt.

Progress goes to stderr, the summary to stdout. Exit codes: 0 done, 1 the work could not be done (one line on stderr for
each file, the other files are still done), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import io
import logging
import math
import sys
import time
from collections.abc import Iterable, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from gui import headless_report
from nlp.proposals import CLAIM_THRESHOLD
from storage.errors import (
    ExportFailed,
    InvalidImport,
    NewerProject,
    ProjectLocked,
    ReadOnlyProject,
    Reason,
    SidelightError,
    system_reason,
)
from storage.formats import (
    FORMATS,
    Format,
    ReadReport,
    WriteOptions,
    WriteReport,
    format_named,
    recognise,
    writable_by_name,
)
from storage.formats.sidelight_json import FORMAT as SIDELIGHT_JSON
from storage.intake import ArticleDraft, IntakeProblem, expand, read_file
from storage.lifecycle import create_project, open_project
from storage.project import Project

if TYPE_CHECKING:
    from nlp.pool import ReaderPool
    from nlp.reader import Reader

COMMANDS: Final = ("annotate", "import", "export", "report", "formats", "check")
DEFAULT_MODEL: Final = "en_core_web_sm"
_STOPPED: Final = "Stopped. Everything up to the last step is in the project."
_MOST_JOBS: Final = 64
"""Each process holds a model of its own."""
_EVERY: Final = 3.0
"""Seconds between two lines of progress where stderr is no terminal."""


def run(arguments: Sequence[str]) -> int:
    """Carry out one command; returns the exit code."""
    try:
        chosen = _parser().parse_args(arguments)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 2
    for room in ("gui", "storage", "nlp"):
        # what matters is said in a line; without a handler Python would write warnings of the log beside it
        logging.getLogger(room).addHandler(logging.NullHandler())
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and stream.errors == "strict":
            # a name that the terminal has no letters for is no reason to stop
            stream.reconfigure(errors="backslashreplace")
    try:
        code = int(chosen.action(chosen))
        _tell()
        return code
    except SidelightError as error:
        if _follows_interrupt(error):
            _say(_STOPPED)
        else:
            _fail(error)
        return 1
    except KeyboardInterrupt:
        _say(_STOPPED)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="main.py", description="Sidelight without its window.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    annotate = commands.add_parser("annotate", help="import articles, read them with the machine, export")
    annotate.add_argument(
        "files", nargs="+", type=_name, metavar="FILE", help="a text, a saved page, or a folder of them"
    )
    annotate.add_argument(
        "--project", required=True, type=_path, metavar="P.sidelight", help="made where it is missing"
    )
    annotate.add_argument("--export", type=_path, metavar="OUT.json", help="write the whole project there afterwards")
    annotate.add_argument("--model", type=_name, metavar="NAME", help="a spaCy pipeline: its name, folder or wheel")
    annotate.add_argument("--jobs", type=_positive, metavar="N", help="processes that read at the same time")
    annotate.add_argument(
        "--claim-threshold", type=_share, default=None, metavar="X",
        help="propose sentences as claims from this check-worthiness on, 0 to 1; "
        f"0 proposes every sentence with its score (default: what the project keeps, else {CLAIM_THRESHOLD})",
    )  # fmt: skip
    annotate.set_defaults(action=_annotate)

    take_in = commands.add_parser("import", help="take files of any format into a project")
    take_in.add_argument("project", type=_path, metavar="P.sidelight", help="made where it is missing")
    take_in.add_argument("files", nargs="+", type=_name, metavar="FILE")
    take_in.add_argument("--format", type=_readable, metavar="NAME", help="as “formats” names it; else recognised")
    take_in.set_defaults(action=_import)

    export = commands.add_parser("export", help="write a project in some format")
    export.add_argument("project", type=_path, metavar="P.sidelight")
    export.add_argument("--format", required=True, type=_writable, metavar="NAME")
    export.add_argument("--output", required=True, type=_path, metavar="PATH")
    export.add_argument("--include-rejected", action="store_true", help="also what a person rejected")
    export.add_argument("--include-files", action="store_true", help="also the original files, byte for byte")
    export.set_defaults(action=_export)

    headless_report.add_to(commands, _path, _tell)

    formats = commands.add_parser("formats", help="what can be read and written, with each format's limits")
    formats.set_defaults(action=_formats)

    check = commands.add_parser("check", help="look for damage; exit code 1 if anything is wrong")
    check.add_argument("project", type=_path, metavar="P.sidelight")
    check.set_defaults(action=_check)
    return parser


# --- the commands -------------------------------------------------------------------------------------------------


def _annotate(chosen: argparse.Namespace) -> int:
    from gui.machine import read_into
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
                _say(error.reason)
                return 1
        with _closed_after(source):
            project = project or create_project(chosen.project)
            intake = add_articles(project, drafts)
            summary = [_intake_sentence(len(intake.article_ids), len(intake.duplicates))]
            if source is not None:
                order = reading_job(project, DEFAULT_MODEL, claim_threshold=chosen.claim_threshold)
                job = replace(order, model=model)
                _say(f"Reading {_count(len(job.articles), 'article')}.")
                progress = _Progress("Reading")
                outcome = read_into(project, job, source, progress)
                progress.end()
                titles = {article.id: article.title for article in reads.articles(project)}
                for failure in outcome.failures:
                    _say(f"“{titles.get(failure.key, failure.key)}” could not be read: {failure.reason}")  # type: ignore[call-overload]
                for key, note in outcome.notes:
                    _say(f"“{titles.get(key, key)}”: {note}")  # type: ignore[call-overload]
                if outcome.stopped_by is not None:
                    _say(outcome.stopped_by)
                failed = failed or bool(outcome.failures) or outcome.stopped_by is not None
                summary.append(
                    f"{_count(len(outcome.read), 'article')} read: {_count(outcome.suggestions, 'suggestion')}, "
                    f"{_count(outcome.entities, 'entity', 'entities')}, "
                    f"{_count(outcome.comparisons, 'comparison', 'comparisons')}."
                )
            elif not intake.article_ids:
                summary.append("Nothing new to read.")
        _tell(f"{chosen.project}: {' '.join(summary)}")
        if chosen.export is not None:
            wanted = writable_by_name(chosen.export) or SIDELIGHT_JSON
            _tell_written(_write(project, wanted, chosen.export, WriteOptions()))
    finally:
        if project is not None:
            project.close()
    return int(failed)


def _import(chosen: argparse.Namespace) -> int:
    from storage.formats import articles

    made = not _is_there(chosen.project)
    failed = taken = False
    drafts: list[ArticleDraft] = []
    with closing(create_project(chosen.project) if made else _open(chosen.project)) as project:
        for item in expand(chosen.files):
            if isinstance(item, IntakeProblem):
                _fail(item.error)
                failed = True
                continue
            try:
                wanted = chosen.format or _recognised(item)
                if wanted.read is articles.read:
                    drafts.append(read_file(item))
                    continue
                assert wanted.read is not None
                progress = _Progress(f"Importing {item.name}")
                report = wanted.read(project, item, progress)
                progress.end()
                taken = True
                _tell_read(report)
            except SidelightError as error:
                _fail(error)
                failed = True
        if drafts:
            taken = True
            _add(project, drafts)
    if made and not taken:
        # nothing came in: the project that was to hold it is not left behind
        chosen.project.unlink(missing_ok=True)
    return int(failed)


def _export(chosen: argparse.Namespace) -> int:
    options = WriteOptions(include_rejected=chosen.include_rejected, include_files=chosen.include_files)
    # read-only, so that a project can be exported while a window has it open
    with closing(open_project(chosen.project, read_only=True)) as project:
        _tell_written(_write(project, chosen.format, chosen.output, options))
    return 0


def _formats(_chosen: argparse.Namespace) -> int:
    for each in FORMATS:
        ways = " and ".join(way for way, able in (("read", each.can_read), ("written", each.can_write)) if able)
        _tell(f"{each.name}: {each.title}, can be {ways} ({', '.join(each.extensions)})")
        for limit in each.limits:
            _tell(f"    {limit}")
    return 0


def _check(chosen: argparse.Namespace) -> int:
    from storage.checks import check

    report = check(chosen.project)
    _tell(report)
    return 0 if report.sound else 1


# --- what they share ----------------------------------------------------------------------------------------------


def _drafts(paths: Sequence[str]) -> tuple[list[ArticleDraft], bool]:
    """Return the articles in files and folders, and whether any could not be read; each of those has its line."""
    drafts: list[ArticleDraft] = []
    failed = False
    progress = _Progress("Opening")
    found = list(expand(paths))
    for number, item in enumerate(found, start=1):
        try:
            if isinstance(item, IntakeProblem):
                raise item.error
            drafts.append(read_file(item))
        except SidelightError as error:
            _fail(error)
            failed = True
        progress(number, len(found))
    progress.end()
    if not found:
        _say("There are no articles in what was given.")
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
        _say(str(notice))
    return project


def _machine(model: str, jobs: int | None, articles: int) -> Reader | ReaderPool:
    """Load the pipeline, here or in processes of its own. Raises ``ModelUnavailable``."""
    from gui.orders import MANY
    from nlp.errors import ModelUnavailable

    processes = jobs or (2 if articles >= MANY else 1)
    _say(f"Loading the model {model}.")
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
    _tell(_intake_sentence(len(intake.article_ids), len(intake.duplicates)))


def _write(project: Project, wanted: Format, target: Path, options: WriteOptions) -> WriteReport:
    assert wanted.write is not None
    progress = _Progress("Exporting")
    report = wanted.write(project, target, options, progress)
    progress.end()
    return wanted.read_back(report) if wanted.read_back is not None else report


def _tell_written(report: WriteReport) -> None:
    matched = ", read back and matched" if report.matched else ""
    _tell(f"{report.target}: {_counts(report.counts.items())} written{matched}.")
    _tell_losses(report.losses, "not written")


def _tell_read(report: ReadReport) -> None:
    new = _counts(report.added.items()) or "nothing new"
    known = _counts(report.present.items())
    _tell(f"{report.source}: {new} added" + (f"; there already: {known}." if known else "."))
    _tell_losses(report.losses, "not taken in")


def _tell_losses(losses: Iterable[object], what: str) -> None:
    for loss in losses:
        _say(f"{what}: {loss}")


def _counts(items: Iterable[tuple[str, int]]) -> str:
    return ", ".join(f"{count} {_noun(name.replace('_', ' '), count)}" for name, count in items if count)


def _noun(plural: str, count: int) -> str:
    if count != 1:
        return plural
    return plural[:-3] + "y" if plural.endswith("ies") else plural.removesuffix("s")


def _count(number: int, one: str, many: str | None = None) -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"


def _intake_sentence(added: int, duplicates: int) -> str:
    known = f", {duplicates} there already" if duplicates else ""
    return f"{_count(added, 'article')} added{known}."


def _fail(error: SidelightError) -> None:
    _say(str(error))


def _tell(*sentences: object) -> None:
    """Write to stdout. Raises ``ExportFailed`` where that is full or closed."""
    try:
        print(*sentences, sep="\n", end="\n" if sentences else "", flush=True)
    except OSError as error:
        # nothing more goes there, above all not what Python still holds when it ends
        sys.stdout = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
        raise ExportFailed("The summary", system_reason(error), advice="the work itself is done") from error


def _follows_interrupt(error: BaseException | None) -> bool:
    """Return whether somebody stopped the work, and the error only says what that led to."""
    while error is not None:
        if isinstance(error, KeyboardInterrupt):
            return True
        error = error.__context__
    return False


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr)


class _Progress:
    """Tells on stderr how far something is: in place on a terminal, else a line now and then."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._terminal = sys.stderr.isatty()
        self._last = time.monotonic()
        self._shown = False

    def __call__(self, done: int, total: int) -> None:
        if self._terminal:
            print(f"\r{self._what} {done} of {total}", end="", file=sys.stderr, flush=True)
            self._shown = True
        elif time.monotonic() - self._last >= _EVERY:
            self._last = time.monotonic()
            _say(f"{self._what} {done} of {total}")

    def end(self) -> None:
        """Leave the line."""
        if self._shown:
            with suppress(OSError):
                print(file=sys.stderr)


def _positive(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text[:9]) <= _MOST_JOBS:
        raise argparse.ArgumentTypeError(f"a whole number from 1 to {_MOST_JOBS} was expected")
    return int(text)


def _share(text: str) -> float:
    try:
        share = float(text) if text.isascii() else math.nan
    except ValueError:
        share = math.nan
    if not 0 <= share <= 1:  # which "nan" is not either
        raise argparse.ArgumentTypeError("a number from 0 to 1 was expected")
    return share


def _name(text: str) -> str:
    if not text:
        # "" would stand for the folder one happens to be in
        raise argparse.ArgumentTypeError("a name is missing")
    return text


def _path(text: str) -> Path:
    return Path(_name(text))


def _readable(name: str) -> Format:
    return _format(name, "read", lambda each: each.can_read)


def _writable(name: str) -> Format:
    return _format(name, "written", lambda each: each.can_write)


def _format(name: str, way: str, able: object) -> Format:
    found = format_named(name)
    assert callable(able)
    if found is None or not able(found):
        names = ", ".join(each.name for each in FORMATS if able(each))
        raise argparse.ArgumentTypeError(f"no format {name} can be {way}; there are {names}")
    return found
