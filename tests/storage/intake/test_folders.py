"""Folders are opened to the last article, once, in one order, and without what is no article."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage.errors import UnreadableFile
from storage.intake import expand, read_file


def make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Headline\n\nSome words of an article.")


def names_of(folder: Path, *paths: Path) -> list[str]:
    found = list(expand(paths or [folder]))
    assert all(isinstance(item, Path) for item in found)
    return [item.relative_to(folder).as_posix() for item in found if isinstance(item, Path)]


def test_order_is_by_name_folders_included(tmp_path: Path) -> None:
    make(tmp_path, "b.txt", "A.txt", "c/z.txt", "c/a.html", "d.txt")
    assert names_of(tmp_path) == ["A.txt", "b.txt", "c/a.html", "c/z.txt", "d.txt"]


def test_hidden_files_litter_and_data_are_left_out(tmp_path: Path) -> None:
    make(
        tmp_path, "a.txt", "a.ann", ".hidden.txt", ".git/x.txt", "Thumbs.db", "~$a.doc", "data.json", "notes", "old.pdf"
    )
    assert names_of(tmp_path) == ["a.txt", "notes", "old.pdf"]


def test_what_stands_beside_an_open_project_is_left_out(tmp_path: Path) -> None:
    make(
        tmp_path, "a.txt", *(f"p.sidelight{end}" for end in ("", "-lock", "-holder", "-wal", "-shm", "-holder.partial"))
    )
    assert names_of(tmp_path) == ["a.txt"]


def test_file_named_itself_is_always_passed_on(tmp_path: Path) -> None:
    make(tmp_path, ".hidden.txt", "data.json")
    assert names_of(tmp_path, tmp_path / ".hidden.txt", tmp_path / "data.json") == [".hidden.txt", "data.json"]


def test_companion_folder_of_a_saved_page_is_left_out(tmp_path: Path) -> None:
    make(tmp_path, "Page.html", "Page_files/frame.html", "Seite.htm", "Seite-Dateien/x.html", "real_files/a.txt")
    assert names_of(tmp_path) == ["Page.html", "real_files/a.txt", "Seite.htm"]


def test_loop_of_links_ends_and_nothing_comes_twice(tmp_path: Path) -> None:
    make(tmp_path, "a/one.txt", "b/two.txt")
    try:
        (tmp_path / "a" / "loop").symlink_to(tmp_path, target_is_directory=True)
        (tmp_path / "b" / "again").symlink_to(tmp_path / "a", target_is_directory=True)
    except OSError:
        pytest.skip("links cannot be made here")
    assert sorted(Path(name).name for name in names_of(tmp_path)) == ["one.txt", "two.txt"]


def test_link_to_itself_is_one_clear_message(tmp_path: Path) -> None:
    link = tmp_path / "loop.txt"
    try:
        link.symlink_to(link)
    except OSError:
        pytest.skip("links cannot be made here")
    assert list(expand([link])) == [link]
    with pytest.raises(UnreadableFile, match=r"loop\.txt could not be read: it leads back into itself"):
        read_file(link)


def test_same_file_named_twice_comes_once(tmp_path: Path) -> None:
    make(tmp_path, "a.txt")
    assert names_of(tmp_path, tmp_path, tmp_path / "a.txt", tmp_path) == ["a.txt"]


def test_folders_hundreds_deep_are_walked(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["d"] * 400)
    deep.mkdir(parents=True)
    (deep / "deep.txt").write_text("Headline\n\nFar below.")
    assert [Path(str(item)).name for item in expand([tmp_path])] == ["deep.txt"]


def test_missing_path_is_passed_on_for_reading_to_refuse(tmp_path: Path) -> None:
    assert list(expand([tmp_path / "gone"])) == [tmp_path / "gone"]
