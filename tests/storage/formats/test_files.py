"""An export is whole or it is not there: the target is what it was whenever something goes wrong."""

from __future__ import annotations

import errno
import os
import time
from pathlib import Path

import pytest

from storage.errors import DiskFull, ExportFailed
from storage.formats.files import failures_of, replacing, replacing_folder
from storage.formats.interface import Cancelled, WriteOptions
from storage.formats.sidelight_json import write
from storage.lifecycle import create_project, open_project
from storage.project import Project
from tests.storage.projects import snapshot


def write_words(target: Path, words: str) -> None:
    with replacing(target) as partial:
        partial.write_text(words, encoding="utf-8")


def nothing_left_behind(folder: Path) -> bool:
    return not [path for path in folder.iterdir() if path.name.endswith(".partial")]


def test_target_appears_whole(tmp_path: Path) -> None:
    with replacing(tmp_path / "out.json") as partial:
        partial.write_text("half", encoding="utf-8")
        assert not (tmp_path / "out.json").exists()
    assert (tmp_path / "out.json").read_text(encoding="utf-8") == "half"
    assert nothing_left_behind(tmp_path)


def test_what_a_killed_export_left_is_cleared_away_by_the_next(tmp_path: Path) -> None:
    left = tmp_path / f".out.json-{'a1' * 8}.partial"
    young = tmp_path / f".out.json-{'b2' * 8}.partial"
    others = [tmp_path / f".other.json-{'a1' * 8}.partial", tmp_path / ".out.json-notes.partial", tmp_path / "notes"]
    for path in (left, young, *others):
        path.write_text("half", encoding="utf-8")
    folder = tmp_path / f".tables-{'c3' * 8}.partial"
    folder.mkdir()
    (folder / "a.csv").write_text("half", encoding="utf-8")
    long_ago = time.time() - 2 * 3600
    for path in (left, *others, folder):
        os.utime(path, (long_ago, long_ago))
    write_words(tmp_path / "out.json", "whole")
    assert not left.exists() and young.exists() and all(path.exists() for path in others)
    with replacing_folder(tmp_path / "tables", ("a.csv",)) as partial:
        (partial / "a.csv").write_text("1", encoding="utf-8")
    assert not folder.exists() and (tmp_path / "tables" / "a.csv").exists()


def test_replaced_file_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.write_text("old", encoding="utf-8")
    target.chmod(0o640)
    write_words(target, "new")
    assert target.stat().st_mode & 0o777 == 0o640


def test_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.json").write_text("old", encoding="utf-8")
    (tmp_path / "link.json").symlink_to(tmp_path / "real.json")
    write_words(tmp_path / "link.json", "new")
    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real.json").read_text(encoding="utf-8") == "new"


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT])
def test_full_disk_leaves_the_old_file(
    full: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    target = tmp_path / "out.json"
    target.write_text("the export before", encoding="utf-8")

    def no_space(_handle: int) -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", no_space)
        with pytest.raises(DiskFull, match=r"out\.json"):
            write(full, target, WriteOptions())
    assert target.read_text(encoding="utf-8") == "the export before"
    assert nothing_left_behind(tmp_path)


def test_folder_that_is_missing_is_named(full: Project, tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match=r"absent/out\.json.*the folder does not exist"):
        write(full, tmp_path / "absent" / "out.json", WriteOptions())


def test_folder_as_target_is_refused(full: Project, tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="it is a folder"):
        write(full, tmp_path, WriteOptions())


def test_device_is_never_replaced(full: Project) -> None:
    with pytest.raises(ExportFailed, match="not an ordinary file"):
        write(full, Path(os.devnull), WriteOptions())


def test_project_is_never_replaced(full: Project, tmp_path: Path) -> None:
    """Neither the one that is exported, by whatever name it is called, nor another."""
    (tmp_path / "link.json").symlink_to(full.path)
    create_project(tmp_path / "other.sidelight").close()
    before = snapshot(full)
    for name in (full.path.name, "link.json", "other.sidelight"):
        with pytest.raises(ExportFailed, match="it is a project or another database"):
            write(full, tmp_path / name, WriteOptions())
    assert snapshot(full) == before
    open_project(tmp_path / "other.sidelight").close()
    assert nothing_left_behind(tmp_path)


def test_refused_permission_is_said_to_be_about_writing(tmp_path: Path) -> None:
    # raised here, since no folder is closed to a superuser, whom tests may run as
    target = tmp_path / "out.json"
    with pytest.raises(ExportFailed, match=r"out\.json.*no permission to write there"), failures_of(target):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def test_cancelled_export_leaves_the_old_file(full: Project, tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.write_text("the export before", encoding="utf-8")

    def stop(done: int, _total: int) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        write(full, target, WriteOptions(), stop)
    assert target.read_text(encoding="utf-8") == "the export before"
    assert nothing_left_behind(tmp_path)


def test_folder_of_files_appears_whole(tmp_path: Path) -> None:
    target = tmp_path / "tables"
    with pytest.raises(RuntimeError), replacing_folder(target, ("a.csv", "b.csv")) as partial:
        (partial / "a.csv").write_text("1", encoding="utf-8")
        raise RuntimeError
    assert not target.exists()
    for words in ("1", "2"):
        with replacing_folder(target, ("a.csv", "b.csv")) as partial:
            (partial / "a.csv").write_text(words, encoding="utf-8")
            (partial / "b.csv").write_text(words, encoding="utf-8")
        (target / "own.txt").write_text("of somebody", encoding="utf-8")
    assert sorted(path.name for path in target.iterdir()) == ["a.csv", "b.csv", "own.txt"]
    assert (target / "b.csv").read_text(encoding="utf-8") == "2"
