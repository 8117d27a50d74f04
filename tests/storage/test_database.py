"""The connection to the file: durable, isolated, foreign keys kept, and SQLite's errors told in our words."""

from __future__ import annotations

import re
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, select
from sqlalchemy.engine.interfaces import CacheStats
from sqlalchemy.exc import OperationalError

from storage import database, reads
from storage.database import connect_engine, file_uri, known_error
from storage.errors import (
    Contradiction,
    DamagedProject,
    DiskFull,
    DiskTrouble,
    ProjectLocked,
    ReadOnlyProject,
    SidelightError,
    UnreadableFile,
)
from storage.lifecycle import create_project
from storage.operations.articles import add_articles
from storage.operations.settings import set_meta
from storage.project import Project
from storage.schema import Article, Label, Meta, Position, Source
from tests.storage.projects import TEXTS, draft, snapshot


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    project = create_project(tmp_path / "it’s a #1 bridge? 100%.sidelight")
    yield project
    project.close()


def test_statements_are_put_together_once_for_all_files(tmp_path: Path) -> None:
    """Whoever opens a second project does not wait for what was put together for the first."""
    for name in ("one.sidelight", "other.sidelight"):
        project = create_project(tmp_path / name)
        missed: list[str] = []

        @event.listens_for(project._engine, "after_cursor_execute")
        def on_executed(
            _connection: Any, _cursor: Any, sql: str, _parameters: Any, context: Any, _many: bool, missed: Any = missed
        ) -> None:
            if context.cache_hit is CacheStats.CACHE_MISS:
                missed.append(sql)

        add_articles(project, [draft(text) for text in TEXTS])
        assert reads.articles(project) and reads.labels(project) and reads.counts(project)
        project.close()
    assert missed == []


def pragma(project: Project, name: str) -> object:
    with project.reading() as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


def test_committed_edits_survive_a_power_cut(project: Project) -> None:
    assert pragma(project, "journal_mode") == "wal"
    assert pragma(project, "synchronous") == 2


def test_foreign_keys_are_kept(project: Project) -> None:
    assert pragma(project, "foreign_keys") == 1
    with pytest.raises(Contradiction, match="speaks of something that is not there"), project.edit("x") as edit:
        edit.insert(Position, [{"id": "p", "dispute_id": "absent", "ordinal": 0, "label": "27", "value": None}])


def test_edit_that_raises_is_as_if_it_never_was(project: Project) -> None:
    before = snapshot(project)
    with pytest.raises(ZeroDivisionError), project.edit("edit_project") as edit:
        edit.insert(Meta, [{"key": "half", "value": "done"}])
        _ = 1 / 0
    assert snapshot(project) == before
    assert project.history() == []


def test_edit_without_a_change_leaves_no_entry_and_keeps_redo(project: Project) -> None:
    set_meta(project, name="once")
    project.undo()
    assert not set_meta(project, name=project.path.stem)
    assert project.redo()


def test_reader_sees_one_state_while_an_edit_is_made(project: Project) -> None:
    labels = select(Label.id)
    with project.reading() as reader:
        before = reader.execute(labels).all()
        with project.edit("delete_label") as edit:
            edit.delete(Label, [before[0].id])
            assert reader.execute(labels).all() == before
        assert reader.execute(labels).all() == before
    with project.reading() as reader:
        assert len(reader.execute(labels).all()) == len(before) - 1


def test_other_threads_can_read_while_an_edit_is_made(project: Project) -> None:
    (article,) = add_articles(project, [draft(TEXTS[0])]).article_ids
    read: list[str] = []
    with project.edit("edit_article") as edit:
        edit.update(Article, {article: {"title": "half done"}})

        def look() -> None:
            with project.reading() as connection:
                read.append(connection.execute(select(Article.title)).scalar_one())

        reader = threading.Thread(target=look)
        reader.start()
        reader.join(10)
    assert read == [TEXTS[0][:30]]


def test_missing_file_is_not_made_by_opening(tmp_path: Path) -> None:
    path = tmp_path / "absent.sidelight"
    with pytest.raises(UnreadableFile, match="it does not exist"), database.writing(connect_engine(path), path):
        pass
    assert list(tmp_path.iterdir()) == []


def test_awkward_names_reach_the_right_file(project: Project) -> None:
    assert project.path.stat().st_size > 0
    assert {file.name.removesuffix("-lock").removesuffix("-holder") for file in project.path.parent.iterdir()} >= {
        project.path.name
    }
    assert "?mode=rw" in file_uri(project.path)
    assert "%3F" in file_uri(project.path)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_FULL, DiskFull),
        (sqlite3.SQLITE_IOERR_SHMSIZE, DiskFull),
        (sqlite3.SQLITE_IOERR_WRITE, DiskTrouble),
        (sqlite3.SQLITE_IOERR_FSYNC, DiskTrouble),
        (sqlite3.SQLITE_BUSY, ProjectLocked),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, ProjectLocked),
        (sqlite3.SQLITE_READONLY_DIRECTORY, ReadOnlyProject),
        (sqlite3.SQLITE_CORRUPT_INDEX, DamagedProject),
        (sqlite3.SQLITE_NOTADB, DamagedProject),
        (sqlite3.SQLITE_CANTOPEN, UnreadableFile),
        (sqlite3.SQLITE_CONSTRAINT_UNIQUE, Contradiction),
    ],
)
def test_what_sqlite_reports_becomes_a_known_error(tmp_path: Path, code: int, kind: type[SidelightError]) -> None:
    error = sqlite3.OperationalError("disk image is malformed")
    error.sqlite_errorcode = code
    known = known_error(error, tmp_path / "bridge.sidelight")
    assert type(known) is kind
    assert "bridge.sidelight" in str(known)
    assert "malformed" not in str(known)


@pytest.mark.parametrize(
    ("refused", "said"),
    [
        ([{"id": "1", "name": "A"}, {"id": "1", "name": "B"}], "two of its sources have the same id, 1"),
        ([{"id": "1", "name": None}], "a value of one of its sources is missing or impossible"),
    ],
)
def test_rows_that_are_refused_are_said_in_words(project: Project, refused: list[dict[str, Any]], said: str) -> None:
    rest = {"outlet_type": None, "country": None, "reliability": "F", "reliability_basis": ""}
    before = snapshot(project)
    with pytest.raises(Contradiction, match=said) as caught, project.edit("edit_source") as edit:
        edit.insert(Source, [row | rest for row in refused])
    assert not re.search("UNIQUE|NOT NULL|constraint|INSERT|sqlite", str(caught.value))
    assert snapshot(project) == before


def test_our_own_mistakes_stay_what_they_are(project: Project) -> None:
    with pytest.raises(OperationalError, match="no such table"), project.reading() as connection:
        connection.exec_driver_sql("SELECT * FROM no_such_table")


def test_row_that_an_undo_cannot_find_stops_it_and_changes_nothing(project: Project) -> None:
    set_meta(project, model="en_core_web_sm")
    with database.writing(project._engine, project.path) as connection:
        connection.exec_driver_sql("DELETE FROM meta WHERE key = 'model'")
    before = snapshot(project)
    with pytest.raises(RuntimeError, match="the history does not fit the content"):
        project.undo()
    assert snapshot(project) == before
    assert [item.state for item in project.history()] == ["applied"]
