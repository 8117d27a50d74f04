"""Making and opening project files: whole or not at all, one writer, strangers refused, nothing left behind."""

from __future__ import annotations

import os
import pickle
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from storage import backups, reads
from storage.checks import check
from storage.copies import copy_project
from storage.errors import (
    DamagedProject,
    EarlierBuild,
    ExportFailed,
    NewerProject,
    NotAProject,
    ProjectNotMade,
    ReadOnlyProject,
    SidelightError,
    UnreadableFile,
)
from storage.formats import WriteOptions, sidelight_json
from storage.lifecycle import create_project, open_project
from storage.lock import WriterLock, holder_of
from storage.notices import NoticeKind
from storage.operations.articles import add_articles, edit_article
from storage.operations.settings import set_meta
from tests.storage.projects import TEXTS, draft, snapshot

ROOT = Path(__file__).parents[2]

HOLD = """
import sys
from pathlib import Path
from storage.lifecycle import open_project
project = open_project(Path(sys.argv[1]))
project.set_annotator("Maria")
print(project.read_only, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed project of four articles."""
    path = tmp_path / "bridge.sidelight"
    project = create_project(path, name="Bridge")
    project.set_annotator("Ana")
    add_articles(project, [draft(text) for text in TEXTS])
    project.close()
    return path


@pytest.fixture
def holder(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the project open for writing."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "False\n"
    yield process
    process.kill()
    process.communicate()


def beside(path: Path) -> list[str]:
    """What lies in the project's folder, but for its backups."""
    return sorted(file.name for file in path.parent.iterdir() if file.suffix != ".backups")


def overwrite(path: Path, at: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(content)


# --- making ---------------------------------------------------------------------------------------------------


def test_new_project_is_one_file_once_it_is_closed(path: Path) -> None:
    assert beside(path) == ["bridge.sidelight"]
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone()[0].to_bytes(4) == b"SIDE"
        assert connection.execute("SELECT value FROM meta WHERE key = 'name'").fetchone() == ("Bridge",)


def test_existing_file_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "notes.sidelight"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(ProjectNotMade, match=r"notes\.sidelight was not made: a file of that name exists already"):
        create_project(path)
    assert path.read_text(encoding="utf-8") == "mine"
    assert beside(path) == ["notes.sidelight"]


def test_dangling_link_is_not_written_through(tmp_path: Path) -> None:
    path = tmp_path / "link.sidelight"
    path.symlink_to(tmp_path / "elsewhere.sidelight")
    with pytest.raises(ProjectNotMade):
        create_project(path)
    assert not (tmp_path / "elsewhere.sidelight").exists()


def test_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(ProjectNotMade, match="the folder does not exist"):
        create_project(tmp_path / "absent" / "new.sidelight")


@pytest.mark.parametrize("length", [232, 236, 240, 244, 248, 255])
def test_name_that_is_too_long_is_said_or_taken(tmp_path: Path, length: int) -> None:
    path = tmp_path / ("n" * (length - 10) + ".sidelight")
    try:
        create_project(path).close()
    except ProjectNotMade as error:
        assert "name too long" in str(error) or "could not be written" in str(error) or "no permission" in str(error)
        assert list(tmp_path.iterdir()) == []
    else:
        assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name == "nt" or sys.platform == "darwin", reason="names are text there")
def test_name_that_is_no_text_is_taken(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"br\xfccke.sidelight")
    create_project(path).close()
    project = open_project(path)
    assert reads.meta(project)["name"] == "br\N{REPLACEMENT CHARACTER}cke"
    project.close()


@pytest.mark.parametrize("made", [True, False], ids=["just made", "opened"])
def test_a_second_name_of_an_open_project_opens_read_only_and_says_who_has_it(tmp_path: Path, made: bool) -> None:
    """SQLite's log stands beside one of the names: a writer that came by the other would damage the file."""
    first, second = tmp_path / "first.sidelight", tmp_path / "second.sidelight"
    project = create_project(first)
    if not made:
        project.close()
        project = open_project(first)
    project.set_annotator("Maria")
    os.link(first, second)
    other = open_project(second)
    assert other.read_only
    assert other.holder is not None
    assert other.holder.startswith("Maria on ")
    assert [notice.kind for notice in other.notices] == [NoticeKind.LOCKED]
    other.close()
    project.close()
    after = open_project(second)
    assert not after.read_only
    after.close()


def test_left_over_of_a_killed_creation_is_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / ".new.sidelight.partial").write_bytes(b"half")
    create_project(tmp_path / "new.sidelight").close()
    assert beside(tmp_path / "new.sidelight") == ["new.sidelight"]


# --- what is refused ------------------------------------------------------------------------------------------


def test_missing_file_and_folder_are_said(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match=r"absent\.sidelight could not be read: it does not exist"):
        open_project(tmp_path / "absent.sidelight")
    with pytest.raises(UnreadableFile, match="it is a folder"):
        open_project(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"Seven people died.", b"%PDF-1.7\n" + bytes(4096), b"\x00" * 4096])
def test_file_of_another_kind_is_no_project(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "odd.sidelight"
    path.write_bytes(content)
    with pytest.raises(NotAProject, match=r"odd\.sidelight is not a Sidelight project"):
        open_project(path)
    assert path.read_bytes() == content
    assert beside(path) == ["odd.sidelight"]


@pytest.mark.parametrize("journal", ["delete", "wal"])
def test_database_of_another_program_is_left_alone(tmp_path: Path, journal: str) -> None:
    path = tmp_path / "places.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA journal_mode = {journal}")
        connection.execute("CREATE TABLE moz_places (id INTEGER)")
    content = path.read_bytes()
    with pytest.raises(NotAProject, match="it is a database of another program"):
        open_project(path)
    assert path.read_bytes() == content
    assert beside(path) == ["places.sqlite"]


@pytest.mark.parametrize("length", [50, 5_000, -4096])
def test_file_that_was_cut_off_is_damaged(path: Path, length: int) -> None:
    path.write_bytes(path.read_bytes()[:length])
    with pytest.raises(DamagedProject, match=r"the end of the file is missing; no sound backup"):
        open_project(path)


def test_corrupt_page_is_found_at_opening(path: Path) -> None:
    overwrite(path, 0, path.read_bytes()[:100] + os.urandom(4096 * 4 - 100))
    with pytest.raises(DamagedProject):
        open_project(path)
    assert holder_of(path) is None


def test_missing_table_is_damage(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE dispute")
    with pytest.raises(DamagedProject, match=r"parts of it are missing \(dispute\)"):
        open_project(path)


def test_sound_file_of_an_earlier_build_is_not_called_damaged(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("ALTER TABLE label DROP COLUMN aliases")
    with pytest.raises(EarlierBuild, match=r"can't be opened by this version: .* pre-release .*\(label.aliases\)"):
        open_project(path)
    assert holder_of(path) is None


def test_damaged_project_names_its_newest_sound_backup(path: Path) -> None:
    sound = backups.make_backup(path)
    broken = backups.make_backup(path)
    broken.write_bytes(broken.read_bytes()[:9000])
    path.write_bytes(path.read_bytes()[:9000])
    with pytest.raises(DamagedProject) as caught:
        open_project(path)
    assert str(sound) in str(caught.value)


def test_project_whose_first_bytes_are_gone_is_damaged_where_it_has_backups(path: Path) -> None:
    sound = backups.make_backup(path)
    overwrite(path, 0, bytes(4096))
    with pytest.raises(DamagedProject) as caught:
        open_project(path)
    assert str(sound) in str(caught.value)


# --- newer files ----------------------------------------------------------------------------------------------


def make_newer(path: Path, *statements: str) -> bytes:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        for statement in statements:
            connection.execute(statement)
        connection.execute("PRAGMA user_version = 99")
    return path.read_bytes()


def test_file_of_a_newer_version_opens_read_only_and_stays_as_it_is(path: Path) -> None:
    content = make_newer(path, "ALTER TABLE dispute ADD COLUMN priority INTEGER", "CREATE TABLE something_new (id)")
    project = open_project(path)
    (notice,) = project.notices
    assert project.newer
    assert project.read_only
    assert project.holder is None
    assert notice.kind is NoticeKind.NEWER
    assert len(snapshot(project)["article"]) == 4
    with pytest.raises(ReadOnlyProject):
        set_meta(project, name="New name")
    project.close()
    assert path.read_bytes() == content
    assert beside(path) == ["bridge.sidelight"]


def test_file_too_new_to_be_read_says_what_to_do(path: Path) -> None:
    make_newer(path, "ALTER TABLE dispute RENAME COLUMN question TO questions")
    with pytest.raises(NewerProject, match="update Sidelight to open it"):
        open_project(path)


# --- one writer -----------------------------------------------------------------------------------------------


def test_second_opening_is_read_only_and_says_who_has_it(path: Path, holder: subprocess.Popen[str]) -> None:
    project = open_project(path)
    (notice,) = project.notices
    assert project.read_only
    assert notice.kind is NoticeKind.LOCKED
    assert project.holder is not None
    assert project.holder.startswith("Maria on ")
    assert "since " in project.holder
    assert project.holder in notice.text
    with pytest.raises(ReadOnlyProject):
        project.undo()
    project.close()


def test_reader_sees_what_the_writer_does(path: Path) -> None:
    writer, reader = open_project(path), open_project(path)
    set_meta(writer, name="Changed meanwhile")
    assert "Changed meanwhile" in str(snapshot(reader)["meta"])
    reader.close()
    writer.close()
    assert beside(path) == ["bridge.sidelight"]


def test_project_opened_twice_in_one_process_has_one_writer(path: Path) -> None:
    first, second = open_project(path), open_project(path)
    assert (first.read_only, second.read_only) == (False, True)
    second.close()
    third = open_project(path)
    assert third.read_only
    first.close()
    third.close()
    again = open_project(path)
    assert not again.read_only
    again.close()


def test_lock_ends_with_a_killed_process(path: Path, holder: subprocess.Popen[str]) -> None:
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    assert holder_of(path) is not None
    project = open_project(path)
    assert not project.read_only
    assert project.notices == ()
    project.close()
    assert beside(path) == ["bridge.sidelight"]


def test_lock_is_found_through_a_link(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.sidelight"
    link.symlink_to(path)
    first, second = open_project(path), open_project(link)
    assert second.read_only
    second.close()
    first.close()


def test_asked_for_read_only_takes_no_lock(path: Path) -> None:
    reader = open_project(path, read_only=True)
    writer = open_project(path)
    assert reader.read_only
    assert reader.holder is None
    assert reader.notices == ()
    assert not writer.read_only
    writer.close()
    reader.close()
    assert beside(path) == ["bridge.sidelight"]


def test_garbled_holder_still_keeps_the_second_writer_out(path: Path) -> None:
    lock = WriterLock.acquire(path)
    assert lock is not None
    path.with_name(path.name + "-holder").write_bytes(b"\xff{")
    project = open_project(path)
    assert project.holder == "another program"
    project.close()
    lock.release()
    lock.release()


# --- closing --------------------------------------------------------------------------------------------------


def test_closed_project_cannot_be_used_by_mistake(path: Path) -> None:
    project = open_project(path)
    project.close()
    project.close()
    with pytest.raises(RuntimeError, match="after it was closed"):
        project.undo()
    with pytest.raises(RuntimeError, match="after it was closed"), project.reading():
        pass


def test_file_alone_holds_everything_once_it_is_closed_even_beside_a_reader(path: Path, tmp_path: Path) -> None:
    writer = open_project(path)
    reader = open_project(path)
    snapshot(reader)
    set_meta(writer, name="Last words")
    writer.close()
    copy = tmp_path / "mailed.sidelight"
    shutil.copyfile(path, copy)
    reader.close()
    mailed = open_project(copy, read_only=True)
    assert "Last words" in str(snapshot(mailed)["meta"])
    mailed.close()


# --- files and folders that may not be written ----------------------------------------------------------------


def run_as_reader(code: str, *arguments: object) -> str:
    """Run code as somebody who may only read what is not theirs; the superuser would be let through everywhere."""
    done = subprocess.run(
        [sys.executable, "-c", BECOME_NOBODY + code, *map(str, arguments)], cwd=ROOT, capture_output=True, text=True,
        timeout=60, check=True,
    )  # fmt: skip
    return done.stdout


BECOME_NOBODY = """
import os
import sys
from pathlib import Path
import platformdirs
from storage.errors import SidelightError
from storage.lifecycle import create_project, open_project
# last, since nobody may not even read the libraries on some machines
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
"""

OPEN_AND_COUNT = """
project = open_project(Path(sys.argv[1]))
with project.reading() as connection:
    print(connection.exec_driver_sql("SELECT count(*) FROM article").scalar())
print(project.read_only, project.holder, *(notice.kind for notice in project.notices))
project.close()
"""


@pytest.fixture
def shared_folder() -> Iterator[Path]:
    """A folder that everybody may look into, unlike those that tests get."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)


@pytest.mark.skipif(os.name != "posix", reason="permissions are kept otherwise there")
@pytest.mark.parametrize("mode", [0o555, 0o755])
def test_read_only_file_opens_read_only_with_a_notice(path: Path, shared_folder: Path, mode: int) -> None:
    place = shared_folder / path.name
    shutil.copyfile(path, place)
    place.chmod(0o444)
    shared_folder.chmod(mode)
    assert run_as_reader(OPEN_AND_COUNT, place).split("\n")[:2] == ["4", "True None read_only"]
    assert place.read_bytes() == path.read_bytes()


@pytest.mark.skipif(os.name != "posix", reason="permissions are kept otherwise there")
def test_last_edits_are_read_from_a_log_in_a_read_only_folder(path: Path, shared_folder: Path) -> None:
    writer = open_project(path)
    add_articles(writer, [draft("One more article, about the same bridge.")])
    for suffix in ("", "-wal"):
        shutil.copyfile(path.with_name(path.name + suffix), shared_folder / (path.name + suffix))
        (shared_folder / (path.name + suffix)).chmod(0o444)
    writer.close()
    shared_folder.chmod(0o555)
    assert run_as_reader(OPEN_AND_COUNT, shared_folder / path.name).startswith("5\nTrue")


@pytest.mark.skipif(os.name != "posix", reason="permissions are kept otherwise there")
def test_unreadable_file_and_folder_without_permission_are_said(path: Path, shared_folder: Path) -> None:
    place = shared_folder / path.name
    shutil.copyfile(path, place)
    place.chmod(0o000)
    code = """
for action, name in ((open_project, sys.argv[1]), (create_project, sys.argv[2])):
    try:
        action(Path(name))
    except SidelightError as error:
        print(type(error).__name__, error.reason)
"""
    assert run_as_reader(code, place, shared_folder / "new.sidelight").splitlines() == [
        "UnreadableFile you have no permission to read it",
        "ProjectNotMade you have no permission to write there",
    ]
    assert [file.name for file in shared_folder.iterdir()] == [path.name]


# --- speed ----------------------------------------------------------------------------------------------------


def test_opening_reads_a_few_pages_only(path: Path) -> None:
    """A page deep in a large file may be broken without holding up the opening; the backup finds it."""
    project = open_project(path)
    add_articles(project, [draft(f"{number} " + "Seven people died. " * 20_000) for number in range(12)])
    project.close()
    size = path.stat().st_size
    overwrite(path, size // 2 // 4096 * 4096, b"\xff" * 4096 * 3)
    project = open_project(path)
    assert project.backup is not None
    assert project.backup.wait(60)
    kinds = [notice.kind for notice in project.notices]
    project.close()
    assert kinds == [NoticeKind.DAMAGED]


def test_errors_name_the_file_and_can_cross_processes(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\x00" + bytes(84))
    with pytest.raises(SidelightError) as caught:
        open_project(path)
    assert str(path) in str(caught.value)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_log_of_an_earlier_project_is_neither_played_into_a_new_one_nor_lost(path: Path, tmp_path: Path) -> None:
    left = tmp_path / "again.sidelight-wal"
    left.write_bytes(b"the last edits, perhaps")
    with pytest.raises(ProjectNotMade, match=r"again\.sidelight-wal.*move that file to another folder"):
        create_project(tmp_path / "again.sidelight")
    project = open_project(path)
    with pytest.raises(ExportFailed, match=r"again\.sidelight-wal"):
        copy_project(project, tmp_path / "again.sidelight")
    project.close()
    backups.restore_backup(tmp_path / "again.sidelight", backups.make_backup(path))
    assert check(tmp_path / "again.sidelight").sound
    (kept,) = tmp_path.glob("again before *-wal")
    assert kept.read_bytes() == b"the last edits, perhaps"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("👩🏽‍🔬 Nadia", "👩🏽‍🔬 Nadia"), ("می‌خواهم", "می‌خواهم"), ("half \ud83d", "half \ufffd"),
        ("nul\0", "nul\ufffd"),
    ],
    ids=ascii,
)  # fmt: skip
def test_any_name_can_sign_and_be_exported(path: Path, tmp_path: Path, typed: str, kept: str) -> None:
    project = open_project(path)
    project.set_annotator(typed)
    set_meta(project, name=typed)
    article = reads.articles(project)[0].id
    edit_article(project, article, title=typed, note=typed)
    assert project.history()[0].annotator == kept
    assert project.undo()
    assert project.redo()
    second = open_project(path)
    assert kept.replace("\ufffd", "\N{REPLACEMENT CHARACTER}") in str(second.holder)
    second.close()
    sidelight_json.write(project, tmp_path / "out.json", WriteOptions())
    project.close()
    again = create_project(tmp_path / "again.sidelight")
    sidelight_json.read(again, tmp_path / "out.json")
    assert [each.title for each in reads.articles(again) if each.note] == [kept]
    again.close()
