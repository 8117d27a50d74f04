"""The integrity report finds what is wrong, says it in a sentence, and changes nothing."""

from __future__ import annotations

import random
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from storage.checks import CheckReport, check
from storage.checks.report import MOST_OF_A_PART, Findings, Part
from storage.checks.words import CLOSED
from storage.errors import NewerProject, NotAProject, UnreadableFile
from storage.lifecycle import create_project, open_project
from storage.operations.articles import add_articles
from storage.schema import Base
from tests.storage.analyst import ACTIONS, Analyst
from tests.storage.projects import TEXTS, draft

SABOTAGE: dict[str, str] = {
    "(its SHA-256 differs)": "UPDATE text_content SET content = replace(content, 'Five', 'Four')",
    "is not the one that was imported": "UPDATE file_content SET content = x'00' WHERE rowid = 1",
    "should have 7 characters and has": "UPDATE article SET length = 7",
    "and at ": (
        'UPDATE segment SET start = start + 1, "end" = "end" + 1 WHERE rowid = (SELECT min(rowid) FROM segment)'
    ),
    "remembers other words around": (
        "UPDATE segment SET prefix = 'other words' WHERE rowid = (SELECT min(rowid) FROM segment)"
    ),
    "The first stretch of an annotation": "UPDATE segment SET ordinal = 3 WHERE ordinal = 0 AND role = 'body'",
    "stands on no words": "DELETE FROM segment WHERE role = 'body'",
    "The sentences of": "UPDATE sentence SET spans = '[[0, 9999, 0]]'",
    "A comparison (": "UPDATE suggestion_side SET segments = '[[0, 3, \"xyz\"]]'",
    "does not have two sides": "DELETE FROM suggestion_side WHERE side = 'b'",
    "has lost its fields": "DELETE FROM claim",
    "has the fields of a quantity and is none": "UPDATE annotation SET kind = 'span' WHERE kind = 'quantity'",
    "has no entity label": "UPDATE annotation SET label_id = NULL WHERE kind = 'mention'",
    "that is no claim": (
        "UPDATE position_claim SET claim_id = (SELECT id FROM annotation WHERE kind = 'mention') WHERE rowid "
        "= (SELECT min(rowid) FROM position_claim)"
    ),
    "several disputes with the number D1": (
        "INSERT INTO dispute (id, number, question, topic, kind, status, rationale, created_at) SELECT "
        "'twin', number, question, topic, kind, status, rationale, created_at FROM dispute WHERE number = 1"
    ),
    "joins an annotation to itself": "UPDATE relation SET to_id = from_id",
    "1 rows of annotation have the unknown status “maybe”": "UPDATE annotation SET status = 'maybe' WHERE rowid = 1",
    "unknown credibility “7”": "UPDATE claim SET credibility = 7",
    "rows of entity have unreadable aliases": "UPDATE entity SET aliases = '{}'",
    "rows of history_entry have unreadable details": "UPDATE history_entry SET details = 'x'",
    "points at a row of article that is not there": "UPDATE annotation SET article_id = 'gone' WHERE rowid = 1",
    "1 entries of the history are neither applied": "UPDATE history_entry SET state = 'lost' WHERE id = 1",
    "cannot be undone": "UPDATE history_change SET rows = x'00' WHERE rowid = 1",
    "left another row of article": "UPDATE article SET title = 'changed behind the back of the history'",
    "left another row of label": "DELETE FROM label WHERE name LIKE 'LABEL %'",
    "cannot be found by their statement": "UPDATE search_item SET content = 'other' WHERE owner_table = 'claim'",
    "cannot be found by their title": "DELETE FROM search_item WHERE owner_table = 'article'",
    "would find the question of": "UPDATE search_item SET owner_id = owner_id || '?' WHERE owner_table = 'dispute'",
    "and its rows differ in": "INSERT INTO text_search (text_search) VALUES ('delete-all')",
    "does not hold the words of its rows": (
        "INSERT INTO item_search (item_search, rowid, content) SELECT 'delete', id, content FROM search_item "
        "WHERE id IN (SELECT max(id) FROM search_item);INSERT INTO item_search (rowid, content) SELECT "
        "max(id), 'else' FROM search_item"
    ),
}
"""What the report says -> what was done to the project."""


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A project in which every kind of thing is, as the bytes of its file."""
    path = tmp_path_factory.mktemp("sound") / "sound.sidelight"
    project = create_project(path)
    project.set_annotator("Ana")
    add_articles(project, [draft(text, outlet="Reuters") for text in TEXTS])
    analyst = Analyst(project, random.Random(5))
    for action in [action for action in ACTIONS if not action.__name__.startswith(("delete", "merge", "leave"))] * 3:
        action(analyst)
    project.close()
    return path.read_bytes()


@pytest.fixture
def path(tmp_path: Path, sound: bytes) -> Path:
    path = tmp_path / "bridge.sidelight"
    path.write_bytes(sound)
    return path


@pytest.fixture
def spoilt(path: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(request.param)
    yield path


def sentences(report: CheckReport) -> str:
    return "\n".join(map(str, report.findings))


def test_sound_project_is_sound(path: Path, sound: bytes) -> None:
    report = check(path)
    assert report.sound, str(report)
    assert report.articles == 4
    assert report.annotations > 10
    assert report.entries > 60
    assert str(report).startswith(f"{path} is sound: 4 articles, ")
    assert path.read_bytes()[100:] == sound[100:]
    assert [file.name for file in path.parent.iterdir()] == ["bridge.sidelight"]


@pytest.mark.parametrize(("sentence", "spoilt"), list(SABOTAGE.items()), indirect=["spoilt"], ids=list(SABOTAGE))
def test_what_is_wrong_is_said(spoilt: Path, sentence: str) -> None:
    content = spoilt.read_bytes()
    report = check(spoilt)
    assert sentence in sentences(report)
    assert not report.sound
    assert str(report).startswith(f"{spoilt} is not sound")
    assert spoilt.read_bytes()[100:] == content[100:]


def test_history_that_does_not_decode_to_rows_of_the_schema_is_found(path: Path) -> None:
    odd = zlib.compress(b'{"columns": ["id", "colour"], "rows": [["x", 1, 2], ["y", 1]]}')
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE history_change SET rows = ? WHERE rowid = 1", (odd,))
        connection.commit()
    assert "cannot be undone" in sentences(check(path))


def test_broken_pages_are_reported_not_raised(path: Path) -> None:
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(size // 2)
        file.write(b"\xff" * 4096 * 8)
    report = check(path)
    assert report.findings[0].part is Part.FILE
    assert "SQLite reports" in sentences(report) or "The file is damaged" in sentences(report)


def test_cut_off_file_is_reported_not_raised(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-5000])
    assert sentences(check(path)) == "The file is damaged: the end of the file is missing."


def test_what_is_no_project_is_refused(tmp_path: Path, path: Path) -> None:
    (tmp_path / "notes.txt").write_text("Seven people died.", encoding="utf-8")
    with pytest.raises(NotAProject):
        check(tmp_path / "notes.txt")
    with pytest.raises(UnreadableFile):
        check(tmp_path / "absent.sidelight")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(NewerProject, match="update Sidelight to check it"):
        check(path)


def test_open_project_can_be_checked_while_it_is_edited(path: Path) -> None:
    project = open_project(path)
    seen: list[str] = []

    def edit_meanwhile(part: str) -> None:
        seen.append(part)
        add_articles(project, [draft(f"An article that came during the check of {part}.")])

    assert check(path, edit_meanwhile).sound
    assert seen[0] == "pages of the file"
    assert "history" in seen
    project.close()


def test_every_column_with_a_closed_vocabulary_is_looked_at() -> None:
    tables = Base.metadata.tables
    assert all(column in tables[table].columns for table, column in CLOSED)
    short_words = {
        (table.name, column.name)
        for table in tables.values()
        for column in table.columns
        if column.name in ("status", "kind", "role", "relation", "polarity", "modifier", "confidence", "opinion")
    }
    assert short_words <= set(CLOSED)


def test_findings_beyond_the_first_fifty_are_counted() -> None:
    findings = Findings()
    for number in range(MOST_OF_A_PART + 7):
        findings.add(Part.LINKS, f"finding {number}")
    told = findings.all()
    assert len(told) == MOST_OF_A_PART + 1
    assert str(told[-1]) == "There are 7 more findings about links."
