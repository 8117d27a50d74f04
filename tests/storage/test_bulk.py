"""Writing much at once: what it leaves is what writing row by row leaves, and it never ends half done."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import insert

from storage import bulk, database
from storage.changes import ROWS_PER_CHANGE, Operation, RowImages
from storage.checks import check
from storage.errors import Contradiction
from storage.formats import WriteOptions
from storage.formats.sidelight_json import read, write
from storage.lifecycle import create_project
from storage.operations.articles import add_articles
from storage.project import Project
from storage.schema import Claim
from tests.storage.projects import draft, snapshot
from tests.storage.test_history_properties import label

ARTICLES = 8
WORDS = 700

NOWHERE = {
    "annotation_id": "00000000-0000-4000-8000-000000000001", "statement": "x", "claim_type": "other",
    "attribution": "author", "factuality": "certain", "polarity": "positive", "scope_note": "", "disputed": False,
}  # fmt: skip
"""A claim of an annotation that is not there."""


def document(folder: Path) -> Path:
    """A document of a few thousand mentions, which is much beside an empty project."""
    from storage.operations import mentions

    project = create_project(folder / "from.sidelight")
    add_articles(project, [draft(f"Article {number}. " + "died " * WORDS) for number in range(ARTICLES)])
    mentions.tag_all(project, "died", label(project, "EVENT"))
    target = folder / "document.json"
    write(project, target, WriteOptions())
    project.close()
    return target


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Project]:
    project = create_project(tmp_path / "to.sidelight")
    yield project
    project.close()


def indexes(path: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index' ORDER BY name").fetchall()


def test_large_import_its_undo_and_redo_leave_every_index_and_a_sound_project(empty: Project, tmp_path: Path) -> None:
    source = document(tmp_path)
    before, known = indexes(empty.path), snapshot(empty)
    assert bulk.is_worthwhile(empty.path, source.stat().st_size)
    read(empty, source)
    after = snapshot(empty)
    assert len(after["annotation"]) == ARTICLES * WORDS
    assert indexes(empty.path) == before
    empty.undo()
    assert snapshot(empty) == known
    assert indexes(empty.path) == before
    empty.redo()
    assert snapshot(empty) == after
    assert indexes(empty.path) == before
    empty.close()
    assert check(empty.path).sound


def test_foreign_keys_are_kept_again_afterwards(empty: Project, tmp_path: Path) -> None:
    read(empty, document(tmp_path))
    for _ in range(3):
        with database.writing(empty._engine, empty.path) as connection:
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_row_that_points_at_nothing_is_found_at_the_end_and_all_is_as_it_was(empty: Project) -> None:
    before, known = indexes(empty.path), snapshot(empty)
    with (
        pytest.raises(Contradiction, match="one of its claims speaks of something that is not there"),
        database.writing(empty._engine, empty.path, bulk=True) as connection,
    ):
        connection.execute(insert(Claim), [NOWHERE])
    assert snapshot(empty) == known
    assert indexes(empty.path) == before
    with database.reading(empty._engine, empty.path) as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_a_reference_that_was_broken_before_is_no_reason_to_refuse_an_import(empty: Project, tmp_path: Path) -> None:
    with closing(sqlite3.connect(empty.path)) as connection:  # foreign keys are off: damage from elsewhere
        columns, values = ", ".join(NOWHERE), ", ".join("?" * len(NOWHERE))
        connection.execute(f"INSERT INTO claim ({columns}) VALUES ({values})", ["gone", *list(NOWHERE.values())[1:]])
        connection.commit()
    read(empty, document(tmp_path))
    after = snapshot(empty)
    assert len(after["annotation"]) == ARTICLES * WORDS
    empty.undo()
    empty.redo()
    assert snapshot(empty) == after
    with (
        pytest.raises(Contradiction, match="one of its claims speaks of something that is not there"),
        database.writing(empty._engine, empty.path, bulk=True) as connection,
    ):
        connection.execute(insert(Claim), [NOWHERE])
    assert snapshot(empty) == after, "one that an import itself adds is"
    empty.close()
    told = [finding.text for finding in check(empty.path).findings]
    assert "Row 1 of claim points at a row of annotation that is not there." in told


def test_small_edits_beside_much_keep_their_indexes_as_they_go(empty: Project) -> None:
    assert not bulk.is_worthwhile(empty.path, 4_000)


VALUES = (
    [None] * 40, ["same"] * 40,
    [f"text {n}" for n in range(40)], ["a\x7fb", *"c" * 39], [0, 1] * 20, [True, False] * 20,
    [1, 1.0] * 20, [0.0, -0.0] * 20, [["a"], ["b"]] * 20, [[[0, 5, 1]]] * 40, [{"x": 1}] * 40, [None, "x"] * 20,
    [["1"], [1]] * 20, ["", "\n"] * 20,
)  # fmt: skip


@pytest.mark.parametrize("column", VALUES, ids=repr)
def test_batch_comes_back_from_the_history_exactly(column: list[object]) -> None:
    rows = [[str(number), value] for number, value in enumerate(column)]
    for images in (
        RowImages("article", Operation.INSERT, ("id", "title"), rows),
        RowImages.batch("article", Operation.INSERT, ("id", "title"), rows),
    ):
        decoded = RowImages.decode("article", "insert", images.encode())
        assert repr([list(row) for row in decoded.rows]) == repr(rows)
        assert list(decoded.values(1)) == column
        packed = images.packed()
        assert repr([list(row) for row in packed.rows]) == repr(rows)


def test_history_of_earlier_builds_is_read() -> None:
    blob = zlib.compress(b'{"columns":["id","title"],"rows":[["x","one"],["y","two"]]}')
    images = RowImages.decode("article", "insert", blob)
    assert [list(row) for row in images.rows] == [["x", "one"], ["y", "two"]]


@pytest.mark.parametrize(
    "damaged",
    [
        b'{"columns":["id"],"count":3,"values":[["x","y"]]}',
        b'{"columns":["id"],"count":3,"values":[{"of":["x"],"at":[0,0,1]}]}',
        b'{"columns":["id"],"count":3,"values":[{"of":["x","y"]}]}',
        b'{"columns":["id"],"count":-1,"values":[{"of":["x"]}]}',
        f'{{"columns":["id"],"count":{ROWS_PER_CHANGE + 1},"values":[{{"of":["x"]}}]}}'.encode(),
    ],
)
def test_damaged_history_is_refused_not_guessed_at(damaged: bytes) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        RowImages.decode("article", "insert", zlib.compress(damaged))
