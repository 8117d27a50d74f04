"""What the environment does to a project: a full disk, a quota, another program's lock. The project stays as it was."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from storage import backups, database, header, patience
from storage.checks import check
from storage.copies import copy_project
from storage.errors import DamagedProject, DiskFull, DiskTrouble, ProjectLocked, SidelightError
from storage.formats import WriteOptions, format_named
from storage.lifecycle import create_project, open_project
from storage.notices import NoticeKind
from storage.operations import mentions
from storage.operations.articles import add_articles
from storage.operations.settings import set_meta
from storage.project import Project
from tests.storage.projects import TEXTS, draft, snapshot
from tests.storage.test_history_properties import label

ROOT = Path(__file__).parents[2]
DISK_BYTES = 6_000_000
LARGE = "Seven people died when the bridge fell, the mayor said. " * 200_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return filled(tmp_path / "bridge.sidelight")


def filled(path: Path) -> Path:
    project = create_project(path)
    add_articles(project, [draft(text) for text in TEXTS])
    project.close()
    return path


def limit_pages(project: Project, more: int) -> None:
    """Let the file grow by so many pages, then be full."""

    @event.listens_for(project._engine, "checkout")
    def on_checkout(connection: sqlite3.Connection, *_: object) -> None:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages + more}")


# --- a file that may not grow ---------------------------------------------------------------------------------


@pytest.mark.parametrize("pages", [0, 1, 5, 40])
def test_edit_that_does_not_fit_changes_nothing(path: Path, pages: int) -> None:
    project = open_project(path)
    before, entries = snapshot(project), project.history()
    limit_pages(project, pages)
    with pytest.raises(DiskFull, match=r"bridge\.sidelight could not be saved: there is no space left on the disk"):
        add_articles(project, [draft(LARGE)])
    assert snapshot(project) == before
    assert project.history() == entries
    project.close()
    assert check(path).sound


def test_undo_that_does_not_fit_changes_nothing(path: Path) -> None:
    project = open_project(path)
    (article,) = add_articles(project, [draft("died " * 4_000)]).article_ids
    mentions.tag_all(project, "died", label(project, "EVENT"), article_ids=[article])
    project.undo()
    before = snapshot(project)
    with database.writing(project._engine, path) as connection:
        # gives the pages that undo freed away, so that redo needs new ones
        connection.exec_driver_sql("CREATE TABLE filler (content BLOB)")
        while connection.exec_driver_sql("PRAGMA freelist_count").scalar_one() > 0:
            connection.exec_driver_sql("INSERT INTO filler VALUES (zeroblob(3000))")
    limit_pages(project, 3)
    with pytest.raises(DiskFull):
        project.redo()
    assert snapshot(project) == before
    assert project.undo_redo()[1] is not None
    project.close()


# --- a disk that is really full -------------------------------------------------------------------------------


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of a few megabytes; only the superuser may mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={DISK_BYTES}", "tmpfs", str(place)]
    if shutil.which("mount") is None or subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("a small disk can be mounted by the superuser on Linux alone; the tests above stand in for it")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def fill(folder: Path) -> Path:
    """Write a file until nothing more fits."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for size in (65_536, 4_096, 1):
            try:
                while True:
                    file.write(b"\0" * size)
            except OSError:
                continue
    return ballast


def test_edit_on_a_full_disk_changes_nothing_and_can_be_repeated(small_disk: Path) -> None:
    path = filled(small_disk / "bridge.sidelight")
    project = open_project(path)
    assert project.backup is not None
    assert project.backup.wait(30)
    before = snapshot(project)
    ballast = fill(small_disk)
    failures = 0
    for number in range(200):
        try:
            set_meta(project, name=f"{number} " + "a long name " * 400)
        except DiskFull:
            failures += 1
            break
        before = snapshot(project)
    assert failures == 1
    assert snapshot(project) == before
    ballast.unlink()
    set_meta(project, name="repeated")
    assert "repeated" in str(snapshot(project)["meta"])
    project.close()
    assert check(path).sound


def test_large_import_on_a_small_disk_leaves_no_trace(small_disk: Path) -> None:
    path = filled(small_disk / "bridge.sidelight")
    project = open_project(path)
    before = snapshot(project)
    with pytest.raises(DiskFull):
        add_articles(project, [draft(LARGE)])
    assert snapshot(project) == before
    assert "Added 4 articles" in [item.sentence for item in project.history()]
    project.close()
    assert check(path).sound


def test_backup_on_a_full_disk_is_told_and_leaves_the_earlier_ones(small_disk: Path) -> None:
    path = filled(small_disk / "bridge.sidelight")
    earlier = backups.make_backup(path)
    project = open_project(path)
    assert project.backup is not None
    assert project.backup.wait(30)  # else it may find the change already, and be a second one
    set_meta(project, name="changed since")
    project.close()
    ballast = fill(small_disk)
    with pytest.raises(DiskFull):
        backups.make_backup(path)
    assert list(backups.folder_beside(path).iterdir()) == [earlier]
    ballast.write_bytes(bytes(ballast.stat().st_size - 120_000))
    project = open_project(path)
    assert project.backup is not None
    assert project.backup.wait(30)
    (notice,) = project.notices
    project.close()
    assert notice.kind is NoticeKind.BACKUP_FAILED
    assert "Free some space" in notice.text
    assert list(backups.folder_beside(path).iterdir()) == [earlier]


def test_project_on_a_full_disk_can_still_be_read(small_disk: Path) -> None:
    path = filled(small_disk / "bridge.sidelight")
    fill(small_disk)
    project = open_project(path)
    (notice,) = project.notices
    assert project.read_only
    assert "there is no space left on the disk" in notice.text
    assert len(snapshot(project)["article"]) == 4
    project.close()


def test_new_project_on_a_full_disk_leaves_nothing(small_disk: Path) -> None:
    ballast = fill(small_disk)
    with pytest.raises(SidelightError, match="no space left"):
        create_project(small_disk / "new.sidelight")
    assert list(small_disk.iterdir()) == [ballast]


# --- a quota --------------------------------------------------------------------------------------------------

UNDER_QUOTA = """
import resource, sys
from pathlib import Path
from storage.errors import SidelightError
from storage.lifecycle import open_project
from storage.operations.articles import add_articles
from tests.storage.projects import draft, snapshot

project = open_project(Path(sys.argv[1]))
project.backup.wait(30)
before = snapshot(project)
resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, 2_000_000))
try:
    add_articles(project, [draft("Seven people died. " * 400_000)])
except SidelightError as error:
    print(type(error).__name__, error.reason)
assert snapshot(project) == before
add_articles(project, [draft("A short article fits.")])
project.close()
"""


@pytest.mark.skipif(os.name != "posix", reason="limits of a process are kept otherwise there")
def test_write_that_the_system_refuses_changes_nothing(path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", UNDER_QUOTA, str(path)], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == f"{DiskTrouble.__name__} the disk reports an error in reading or writing it\n"
    assert check(path).sound
    project = open_project(path, read_only=True)
    assert len(snapshot(project)["article"]) == 5
    project.close()


# --- another program ------------------------------------------------------------------------------------------


def test_transaction_of_another_program_gives_one_clear_message(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "BUSY_SECONDS", 0.05)
    project = open_project(path)
    assert project.backup is not None
    assert project.backup.wait(30)
    before = snapshot(project)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ProjectLocked, match="another program has it open"):
            set_meta(project, name="in vain")
        other.execute("ROLLBACK")
    assert snapshot(project) == before
    set_meta(project, name="now it works")
    project.close()


def test_a_thread_that_draws_a_window_gives_up_at_once_and_others_wait(path: Path) -> None:
    def waits(engine: Engine) -> int:
        with database.reading(engine, path) as connection:
            return int(connection.exec_driver_sql("PRAGMA busy_timeout").scalar_one())

    with closing(open_project(path)) as project:
        assert waits(project._engine) == 5000
        patience.hurry()
        try:
            assert waits(project._engine) == 100  # the same connection, which waited longer before
            with ThreadPoolExecutor(1) as others:
                assert others.submit(waits, project._engine).result() == 5000
            assert waits(project._engine) == 100
        finally:
            patience.take_time()
        assert waits(project._engine) == 5000


def test_file_that_is_moved_while_it_is_open_takes_no_edit_until_it_is_back(path: Path, tmp_path: Path) -> None:
    project = open_project(path)
    set_meta(project, name="before the move")
    path.rename(tmp_path / "elsewhere.sidelight")
    with pytest.raises(DiskTrouble, match="it was moved, deleted or replaced while it was open; put it back"):
        set_meta(project, name="into the void")
    (tmp_path / "elsewhere.sidelight").rename(path)
    set_meta(project, name="after the move")
    project.close()
    assert check(path).sound
    project = open_project(path, read_only=True)
    assert "after the move" in str(snapshot(project)["meta"])
    project.close()


@pytest.mark.parametrize("what", ["deleted", "replaced"])
def test_file_that_is_gone_while_it_is_open_can_be_saved_as_a_copy(path: Path, tmp_path: Path, what: str) -> None:
    project = open_project(path)
    set_meta(project, name="the last edit")
    if what == "deleted":
        path.unlink()
    else:
        (tmp_path / "other").write_text("another file altogether", encoding="utf-8")
        (tmp_path / "other").replace(path)
    with pytest.raises(DiskTrouble, match="save a copy of it"):
        set_meta(project, name="into the void")
    copy = copy_project(project, tmp_path / "rescued.sidelight")
    project.close()
    assert check(copy).sound
    project = open_project(copy, read_only=True)
    assert "the last edit" in str(snapshot(project)["meta"])
    project.close()


def test_log_that_is_deleted_while_it_is_in_use_takes_no_edit_and_loses_none(path: Path, tmp_path: Path) -> None:
    project = open_project(path)
    assert project.backup is not None
    assert project.backup.wait(30)
    set_meta(project, name="the last edit")
    header.log_of(path).unlink()
    with pytest.raises(DiskTrouble, match="save a copy of it"):
        set_meta(project, name="into the void")
    copy = copy_project(project, tmp_path / "rescued.sidelight")
    project.close()
    project = open_project(copy, read_only=True)
    assert "the last edit" in str(snapshot(project)["meta"])
    project.close()


def test_file_that_is_emptied_while_it_is_open_makes_no_backup_and_no_copy(path: Path, tmp_path: Path) -> None:
    sound = backups.make_backup(path)
    project = open_project(path)
    assert project.backup is not None
    assert project.backup.wait(30)
    set_meta(project, name="the last edit")
    os.truncate(path, 0)
    with pytest.raises(DamagedProject, match=r"bridge\.sidelight is damaged"):
        backups.make_backup(path)
    with pytest.raises(SidelightError, match=r"bridge\.sidelight"):
        copy_project(project, tmp_path / "copy.sidelight")
    assert not (tmp_path / "copy.sidelight").exists()
    assert [backup.path for backup in backups.list_backups(path)] == [sound]
    project.close()


def test_copy_on_a_full_disk_names_the_copy_and_leaves_nothing(small_disk: Path, path: Path) -> None:
    project = open_project(path)
    ballast = fill(small_disk)
    with pytest.raises(DiskFull, match=r"copy\.sidelight"):
        copy_project(project, small_disk / "copy.sidelight")
    assert list(small_disk.iterdir()) == [ballast]
    project.close()


@pytest.mark.parametrize("name", ["sidelight-json", "csv", "xlsx"])
def test_export_on_a_full_disk_leaves_what_was_there(small_disk: Path, path: Path, name: str) -> None:
    found = format_named(name)
    assert found is not None
    assert found.write is not None
    target = small_disk / f"out{found.extensions[0] if name != 'csv' else '.zip'}"
    target.write_bytes(b"the earlier export")
    project = open_project(path)
    ballast = fill(small_disk)
    with pytest.raises(DiskFull, match=r"out\."):
        found.write(project, target, WriteOptions())
    assert target.read_bytes() == b"the earlier export"
    assert sorted(small_disk.iterdir()) == sorted([ballast, target])
    project.close()


def test_restoring_on_a_full_disk_leaves_the_project(small_disk: Path) -> None:
    path = filled(small_disk / "bridge.sidelight")
    backup = backups.make_backup(path)
    project = open_project(path)
    assert project.backup is not None
    assert project.backup.wait(30)
    set_meta(project, name="changed since")
    project.close()
    content = path.read_bytes()
    ballast = fill(small_disk)
    with pytest.raises(DiskFull, match=r"bridge\.sidelight"):
        backups.restore_backup(path, backup)
    assert path.read_bytes() == content
    assert sorted(small_disk.iterdir()) == sorted([ballast, path, backups.folder_beside(path)])
