"""Backups: whole, checked copies made without holding anybody up, thinned by age, put back without losing anything."""

from __future__ import annotations

import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import backups
from storage.backups import Backup, superfluous
from storage.checks import check
from storage.errors import DamagedProject, DiskTrouble, ProjectLocked
from storage.lifecycle import create_project, open_project
from storage.operations.articles import add_articles
from storage.operations.settings import set_meta
from tests.storage.projects import TEXTS, draft, snapshot

ROOT = Path(__file__).parents[2]
NOW = datetime(2025, 6, 15, 12, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.sidelight"
    project = create_project(path)
    add_articles(project, [draft(text) for text in TEXTS])
    project.close()
    return path


def open_and_close(path: Path) -> None:
    project = open_project(path)
    assert project.backup is not None
    assert project.backup.wait(30)
    project.close()
    assert project.notices == ()


def edit(path: Path, name: str) -> None:
    project = open_project(path)
    set_meta(project, name=name)
    project.close()


# --- making ---------------------------------------------------------------------------------------------------


def test_opening_makes_a_whole_copy_beside_the_project(path: Path) -> None:
    open_and_close(path)
    (backup,) = backups.list_backups(path)
    assert backup.path.parent == path.parent / "bridge.backups"
    assert backup.path.name.startswith("bridge 20")
    assert abs(datetime.now(UTC) - backup.made_at) < timedelta(minutes=2)
    assert check(backup.path).sound
    assert [file.name for file in backup.path.parent.iterdir()] == [backup.path.name]
    copy, original = open_project(backup.path, read_only=True), open_project(path, read_only=True)
    assert snapshot(copy) == snapshot(original)
    copy.close()
    original.close()


def test_nothing_changed_makes_no_second_copy(path: Path) -> None:
    open_and_close(path)
    open_and_close(path)
    assert len(backups.list_backups(path)) == 1
    edit(path, "Another name")
    open_and_close(path)
    assert len(backups.list_backups(path)) == 2


def test_undo_alone_is_a_change(path: Path) -> None:
    open_and_close(path)
    project = open_project(path)
    project.undo()
    project.close()
    open_and_close(path)
    assert len(backups.list_backups(path)) == 2


def test_edits_go_on_while_the_copy_is_made_and_are_not_in_it(path: Path) -> None:
    project = open_project(path)
    assert project.backup is not None
    assert project.backup.wait(30)
    set_meta(project, name="first")
    steps: list[str] = []

    def edit_meanwhile(copied: int, total: int) -> None:
        steps.append(f"step {len(steps)} of {total - copied} left")
        if len(steps) == 1:
            # in this thread, which would wait for ever if the copy held a writer up
            set_meta(project, name="second")

    copy = open_project(backups.make_backup(path, progress=edit_meanwhile), read_only=True)
    assert steps
    with project.reading() as now, copy.reading() as then:
        query = "SELECT value FROM meta WHERE key = 'name'"
        assert now.exec_driver_sql(query).scalar() == "second"
        assert then.exec_driver_sql(query).scalar() == "first"
    copy.close()
    project.close()


def test_opening_does_not_wait_and_closing_gives_up_a_long_copy(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from storage import backup_job

    reached, go_on = threading.Event(), threading.Event()
    progress = backup_job.BackupJob._progress

    def slow_disk(job: backup_job.BackupJob, copied: int, total: int) -> None:
        reached.set()
        assert go_on.wait(30)
        progress(job, copied, total)

    monkeypatch.setattr(backup_job.BackupJob, "_progress", slow_disk)
    monkeypatch.setattr(backup_job, "SECONDS_AT_CLOSE", 0.01)
    project = open_project(path)
    assert reached.wait(30)
    set_meta(project, name="edited while the copy stands still")
    assert project.backup is not None
    cancel = project.backup.cancel
    monkeypatch.setattr(project.backup, "cancel", lambda: (cancel(), go_on.set()))
    project.close()
    assert backups.list_backups(path) == []
    assert list(backups.folder_beside(path).iterdir()) == []
    assert project.notices == ()


def test_copy_of_a_damaged_project_does_not_count_and_the_damage_is_told(path: Path) -> None:
    sound = backups.make_backup(path)
    project = open_project(path)
    add_articles(project, [draft(f"{n} " + "Seven people died. " * 9000) for n in range(4)])
    project.close()
    with path.open("r+b") as file:
        file.seek(path.stat().st_size - 200 * 4096)
        file.write(b"\xff" * 4096 * 20)
    with pytest.raises(DamagedProject):
        backups.make_backup(path)
    assert [backup.path for backup in backups.list_backups(path)] == [sound]
    project = open_project(path)
    assert project.backup is not None
    assert project.backup.wait(30)
    told: list[str] = []
    project.notice_listeners.append(lambda notice: told.append(notice.text))
    project.add_notice(project.notices[0])
    project.close()
    assert str(sound) in told[0]


def test_folder_that_cannot_be_made_beside_the_project_is_made_at_home(path: Path, own_folders: Path) -> None:
    backups.folder_beside(path).write_bytes(b"a file of this name")
    with pytest.raises(DiskTrouble):
        backups.make_backup(path)
    backups.folder_beside(path).unlink()
    backup = backups.folder_at_home(path) / "bridge 2025-01-21T09-30-00Z.sidelight"
    backup.parent.mkdir(parents=True)
    shutil.copyfile(path, backup)
    assert backup.is_relative_to(own_folders)
    assert [found.path for found in backups.list_backups(path)] == [backup]


def test_backup_that_is_looked_into_makes_no_backups_of_itself(path: Path) -> None:
    project = open_project(backups.make_backup(path))
    assert project.backup is None
    project.close()


def test_two_backups_in_one_second_are_two(path: Path) -> None:
    made = [backups.make_backup(path) for _ in range(3)]
    assert [backup.path for backup in backups.list_backups(path)] == made[::-1]


def test_files_of_others_in_the_folder_are_neither_listed_nor_removed(path: Path) -> None:
    folder = backups.folder_beside(path)
    folder.mkdir()
    for name in ("notes.txt", "bridge.sidelight", "bridge 2025.sidelight", "other 2020-01-01T00-00-00Z.sidelight"):
        (folder / name).touch()
    for number in range(7):
        edit(path, f"name {number}")
        backups.make_backup(path)
    assert {file.name for file in folder.iterdir()} > {"notes.txt", "bridge.sidelight", "bridge 2025.sidelight"}


# --- thinning -------------------------------------------------------------------------------------------------


def kept(ages: list[timedelta], size: int = 1000) -> list[timedelta]:
    made = [Backup(Path(f"{age}"), NOW - age, size) for age in sorted(ages)]
    gone = set(superfluous(made, NOW))
    return [NOW - backup.made_at for backup in made if backup not in gone]


def test_newest_five_are_kept_however_close_together() -> None:
    minutes = [timedelta(minutes=n) for n in range(30)]
    assert kept(minutes) == minutes[:5]


def test_last_of_each_day_is_kept_for_two_weeks_and_of_each_month_for_a_year() -> None:
    every_six_hours = [timedelta(hours=6 * n) for n in range(4 * 800)]
    left = kept(every_six_hours)
    days = [age for age in left if timedelta(days=1) < age <= timedelta(days=14)]
    months = [age for age in left if age > timedelta(days=14)]
    assert len(days) == 13
    assert 11 <= len(months) <= 12
    assert max(left) <= timedelta(days=372)


@given(st.lists(st.integers(0, 60 * 24 * 500), max_size=60))
def test_thinning_twice_changes_nothing_and_never_takes_the_newest(minutes: list[int]) -> None:
    ages = sorted(timedelta(minutes=n) for n in set(minutes))
    once = kept(ages)
    assert kept(once) == once
    assert once[:5] == ages[:5]


def test_large_backups_stay_within_the_budget_but_three_always_stay() -> None:
    days = [timedelta(days=n) for n in range(10)]
    assert kept(days, size=backups.BUDGET_BYTES // 6) == days[:6]
    assert kept(days, size=backups.BUDGET_BYTES) == days[:3]


def test_what_a_killed_backup_left_is_cleared_away_with_its_helpers(path: Path) -> None:
    folder = backups.make_backup(path).parent
    for suffix in ("", "-wal", "-shm", "-journal"):
        (folder / f".{path.stem} 2025-01-20T09-30-00Z{path.suffix}.partial{suffix}").write_bytes(b"cut short")
    backups.make_backup(path)
    assert [file.name for file in folder.iterdir() if file.name.startswith(".")] == []


# --- putting back ---------------------------------------------------------------------------------------------


def test_restoring_keeps_the_damaged_file_with_its_log(path: Path) -> None:
    backup = backups.make_backup(path)
    path.write_bytes(b"ruined")
    log = path.with_name(path.name + "-wal")
    log.write_bytes(b"the last edits, perhaps")
    aside = backups.restore_backup(path, backup)
    assert aside is not None
    assert aside.read_bytes() == b"ruined"
    assert aside.with_name(aside.name + "-wal").read_bytes() == b"the last edits, perhaps"
    assert not log.exists()
    project = open_project(path)
    assert not project.read_only
    assert len(snapshot(project)["article"]) == 4
    project.close()
    assert backup.exists()


SMALL_RESTORE = """
import resource, signal, sys
from pathlib import Path
from storage import backups
from storage.errors import SidelightError

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
try:
    backups.restore_backup(Path(sys.argv[1]), Path(sys.argv[2]))
except SidelightError as error:
    print(type(error).__name__, Path(error.subject).name)
"""

KILLED_RESTORE = """
import os, signal, sys
from pathlib import Path
from storage import backups

EVENTS = {"os.link", "os.rename", "os.remove", "shutil.copyfile"}

def restore_until(left):
    def die_at_the_last(event, _arguments):
        nonlocal left
        if event in EVENTS:
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(die_at_the_last)
    backups.restore_backup(Path(sys.argv[1]), Path(sys.argv[2]))
    os._exit(0)

for step in sys.stdin:
    child = os.fork()
    if child == 0:
        restore_until(int(step))
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""
"""Restores in a process of its own for each step that it is told, and says how that ended."""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no such way to die")
@pytest.mark.parametrize("log_waits", [False, True], ids=["closed", "killed before"])
def test_killed_at_any_step_of_restoring_the_old_or_the_restored_project_is_there(path: Path, log_waits: bool) -> None:
    backup = backups.make_backup(path)
    restored = titles(path)
    project = open_project(path)
    set_meta(project, name="changed since")
    set_meta(project, name="changed again")
    log = path.with_name(path.name + "-wal")
    files = {file: file.read_bytes() for file in (path, log)}
    project.close()
    if not log_waits:
        files = {path: path.read_bytes()}
    met = set()
    with subprocess.Popen(
        [sys.executable, "-c", KILLED_RESTORE, str(path), str(backup)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
    ) as restorer:  # fmt: skip
        assert restorer.stdin is not None and restorer.stdout is not None
        for step in range(1, 200):
            for file in (*path.parent.glob(".*.partial*"), *path.parent.glob(f"{path.stem} before*")):
                file.unlink()
            for file in path.parent.glob(f"{path.name}*"):
                file.unlink()
            for file, content in files.items():
                file.write_bytes(content)
            print(step, file=restorer.stdin)
            ended = int(restorer.stdout.readline())
            assert ended in (0, -signal.SIGKILL)
            assert backups.is_sound(path), f"killed at step {step}"
            found = titles(path)
            assert found in (restored, "changed again"), f"killed at step {step}"
            met.add(found)
            if ended == 0:
                break
    assert ended == 0
    assert met == {restored, "changed again"}
    project = open_project(path)
    assert not project.read_only
    project.close()
    assert list(path.parent.glob(".*.partial*")) == []


def titles(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        return str(connection.execute("SELECT value FROM meta WHERE key = 'name'").fetchone()[0])


def test_clock_that_was_put_back_leaves_the_newest_backup_the_newest(path: Path) -> None:
    first = backups.make_backup(path)
    ahead = first.with_name(first.name.replace(f"{path.stem} 20", f"{path.stem} 21"))
    first.rename(ahead)
    made = [backups.make_backup(path) for _ in range(7)]
    listed = [backup.path for backup in backups.list_backups(path)]
    assert listed == [*reversed(made[-backups.KEPT_NEWEST :])]


def test_backups_made_at_the_same_time_do_not_take_each_others_file(path: Path) -> None:
    """One follows the opening of a project in a thread, and a person may ask for another in that second."""
    made: list[Path] = []
    threads = [threading.Thread(target=lambda: made.append(backups.make_backup(path))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 4
    assert all(check(one).sound for one in made)


def test_undo_after_the_clock_was_put_back_is_a_change(path: Path) -> None:
    project = open_project(path)
    set_meta(project, name="one")
    set_meta(project, name="two")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE history_entry SET state_at = '2999-01-01T00:00:00.000000Z' WHERE id = 1")
        connection.commit()
    backups.make_backup(path)
    assert backups.is_current(path)
    project.undo()
    assert not backups.is_current(path)
    project.close()


def test_restoring_on_a_disk_that_refuses_leaves_the_project_as_it_was(path: Path) -> None:
    backup = backups.make_backup(path)
    content = path.read_bytes()
    done = subprocess.run(
        [sys.executable, "-c", SMALL_RESTORE, str(path), str(backup)], cwd=ROOT, check=False, capture_output=True,
        text=True,
    )  # fmt: skip
    assert done.stdout == "DiskTrouble bridge.sidelight\n", done.stderr
    assert path.read_bytes() == content
    assert [file.name for file in path.parent.iterdir() if file.name.startswith(".")] == []


def test_restoring_where_the_project_is_gone(path: Path) -> None:
    backup = backups.make_backup(path)
    path.unlink()
    assert backups.restore_backup(path, backup) is None
    assert check(path).sound


def test_restoring_refuses_a_broken_backup_and_an_open_project(path: Path) -> None:
    backup = backups.make_backup(path)
    content = path.read_bytes()
    project = open_project(path)
    with pytest.raises(ProjectLocked, match="since"):
        backups.restore_backup(path, backup)
    project.close()
    backup.write_bytes(backup.read_bytes()[:5000])
    with pytest.raises(DamagedProject, match="choose another backup"):
        backups.restore_backup(path, backup)
    assert path.read_bytes() == content


def test_newest_sound_backup_is_found_behind_broken_ones(path: Path) -> None:
    sound, cut, overwritten = (backups.make_backup(path) for _ in range(3))
    cut.write_bytes(cut.read_bytes()[:-4096])
    with closing(sqlite3.connect(overwritten)) as connection:
        connection.execute("DELETE FROM meta")
        connection.commit()
    found = backups.find_sound_backup(path)
    assert found is not None
    assert found.path == sound
    assert str(found).endswith("kB)")
