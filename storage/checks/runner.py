"""Running the parts of a check over one file, in an order that a broken file survives longest."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, Engine, text

from storage import database, header, opening
from storage.checks import contents, links, past, searching, words
from storage.checks.report import CheckReport, Findings, Part
from storage.errors import DamagedProject, NewerProject, Reason
from storage.schema import SCHEMA_VERSION

Progress = Callable[[str], None]
"""Called with what is being checked."""

_MOST_PAGES = 100
"""Findings that SQLite's own check lists before it stops."""

_PARTS: tuple[tuple[str, Callable[[Connection, Findings], None]], ...] = (
    ("texts and files", contents.check_contents),
    ("annotations", contents.check_annotations),
    ("links", links.check_links),
    ("vocabularies", words.check_words),
    ("history", past.check_history),
    ("search index", searching.check_items),
)


def check(path: Path, progress: Progress | None = None) -> CheckReport:
    """Check a project file from the first page to the last entry of its history, without changing it.

    Raises ``UnreadableFile``, ``NotAProject``, ``NewerProject`` or ``EarlierBuild``; damage is what the report is for.
    Holds one article at a time in memory. May run while the project is open, here or elsewhere.
    """
    started = time.monotonic()
    say = progress or (lambda _: None)
    findings = Findings()
    counts = (0, 0, 0)
    try:
        header.require_project(path)
        engine = opening.readable_engine(path)
    except DamagedProject as error:
        findings.add(Part.FILE, f"The file is damaged: {error.reason}.")
    else:
        try:
            counts = _check_all(engine, path, findings, say)
        finally:
            engine.dispose()
        if not findings.all():
            say("words of the search index")
            searching.check_words_in_index(path, findings)
    return CheckReport(path, findings.all(), *counts, time.monotonic() - started)


def _check_all(engine: Engine, path: Path, findings: Findings, say: Progress) -> tuple[int, int, int]:
    version = opening.user_version(engine, path)
    if version > SCHEMA_VERSION:
        raise NewerProject(
            path, Reason.NEWER.of(Reason.PROJECT_FORMAT.of(str(version))), advice="update Sidelight to check it"
        )
    counts = (0, 0, 0)
    try:
        say("pages of the file")
        with database.reading(engine, path) as connection:
            _check_pages(connection, findings)
        if version < SCHEMA_VERSION:
            # an older file has other tables; it is checked as a whole once it is converted
            return counts
        opening.quick_check(engine, path, version)
        # one transaction for all parts: they see one state, whatever is edited meanwhile
        with database.reading(engine, path) as connection:
            counts = _counts(connection)
            for name, run in _PARTS:
                say(name)
                run(connection, findings)
    except DamagedProject as error:
        findings.add(Part.FILE, f"The file is damaged, so that not all of it could be checked: {error.reason}.")
    return counts


def _check_pages(connection: Connection, findings: Findings) -> None:
    for (message,) in connection.execute(text(f"PRAGMA integrity_check({_MOST_PAGES})")):
        if message != "ok":
            findings.add(Part.FILE, f"SQLite reports: {message}.")
    for table, row_id, parent, _ in connection.execute(text("PRAGMA foreign_key_check")):
        findings.add(Part.FILE, f"Row {row_id} of {table} points at a row of {parent} that is not there.")


def _counts(connection: Connection) -> tuple[int, int, int]:
    articles, annotations, entries = (
        int(connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())
        for table in ("article", "annotation", "history_entry")
    )
    return articles, annotations, entries
