"""What cannot be taken in is refused with one sentence that names the file, the reason and what to do."""

from __future__ import annotations

import io
import os
import pickle
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from storage import errors
from storage.errors import EmptyFile, FileTooLarge, SidelightError, UnreadableFile, UnsupportedFile, readable_size
from storage.intake import MAX_FILE_BYTES, IntakeProblem, expand, read_bytes, read_file, read_pasted
from storage.lifecycle import create_project

ROOT = Path(__file__).parents[3]


def zipped(name: str) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(name, "words")
    return target.getvalue()


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "a PDF"),
        (zipped("word/document.xml"), "a Word document"),
        (zipped("xl/workbook.xml"), "an Excel workbook"),
        (zipped("readme.txt"), "a ZIP archive"),
        (b"{\\rtf1\\ansi Hello}", "an RTF document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "an old Word"),
        (b"\x89PNG\r\n\x1a\n" + bytes(20), "a PNG image"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a JPEG image"),
        (b"GIF89a" + bytes(9), "a GIF image"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "a WebP image"),
        (b"\0\0\0\x18ftypheic\0\0", "a HEIC"),
        (b"\x1f\x8b\x08\0\0", "a gzip archive"),
        (b"SQLite format 3\0" + bytes(80), "a database"),
        (b"\x7fELF\x02\x01\x01", "a program"),
        (b"MZ\x90\0\x03\0\0", "a program"),
    ],
)
def test_known_binary_is_named(tmp_path: Path, content: bytes, kind: str) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes(content)
    with pytest.raises(UnsupportedFile) as caught:
        read_file(path)
    assert f"{path} was not imported: it is {kind}" in str(caught.value)
    assert "which Sidelight cannot read yet" in str(caught.value)


def test_pdf_message_says_what_to_do() -> None:
    with pytest.raises(UnsupportedFile) as caught:
        read_bytes("report.pdf", b"%PDF-1.4")
    assert str(caught.value) == (
        "report.pdf was not imported: it is a PDF, which Sidelight cannot read yet; "
        "save it as text or HTML and import that."
    )


@pytest.mark.parametrize("content", [b"abc\0def\0ghi", bytes(2_000), bytes(range(256)) * 20, b"Lima\0\0\0\0Peru"])
def test_nul_bytes_outside_utf16_are_refused(content: bytes) -> None:
    with pytest.raises(UnsupportedFile, match=r"data\.txt was not imported: it is not text"):
        read_bytes("data.txt", content)


@pytest.mark.parametrize(
    "content", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n", b"\xff\xfe", "\u200b\u2060 \ufeff".encode()]
)
def test_text_without_words_is_refused(content: bytes) -> None:
    with pytest.raises(EmptyFile, match=r"blank\.txt was not imported"):
        read_bytes("blank.txt", content)


def test_blank_paste_is_refused() -> None:
    with pytest.raises(EmptyFile, match="Pasted text was not imported: it holds no text"):
        read_pasted(" \n ")


def test_page_without_words_is_refused() -> None:
    with pytest.raises(EmptyFile, match="the page holds no readable text"):
        read_bytes("empty.html", b"<html><body><script>document.write('Lima')</script><img src=x></body></html>")


def test_file_of_one_gigabyte_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(1_000_000_000)
    opened: list[str] = []
    watching = True

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if watching and event == "open":
            opened.append(str(arguments[0]))

    sys.addaudithook(watch)
    with pytest.raises(FileTooLarge) as caught:
        read_file(path)
    watching = False
    assert str(caught.value) == (
        f"{path} was not imported: it has 1 GB and the limit is 64 MB; split it into single articles."
    )
    assert str(path) not in opened


def test_bytes_beyond_the_limit_are_refused() -> None:
    with pytest.raises(FileTooLarge):
        read_bytes("huge.txt", b" " * (MAX_FILE_BYTES + 1))


def test_missing_file_folder_and_pipe_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="it does not exist"):
        read_file(tmp_path / "gone.txt")
    with pytest.raises(UnreadableFile, match="it is a folder"):
        read_file(tmp_path)
    with pytest.raises(UnreadableFile, match="it does not exist"):
        read_file("nul\0name.txt")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.txt")
        with pytest.raises(UnreadableFile, match="not an ordinary file"):
            read_file(tmp_path / "pipe.txt")


@pytest.mark.skipif(os.name == "nt" or sys.platform == "darwin", reason="names are text there")
def test_name_that_is_no_text_is_made_one(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"br\xfccke.txt")
    path.write_text("Five people died when the bridge fell.", encoding="utf-8")
    assert read_file(path).file.name == "br\N{REPLACEMENT CHARACTER}cke.txt"


def test_open_project_is_not_read_as_an_article(tmp_path: Path) -> None:
    """Reading it would end the locks that SQLite holds on it."""
    with (
        closing(create_project(tmp_path / "p.sidelight")) as project,
        pytest.raises(UnsupportedFile, match="it is the project that is open"),
    ):
        read_file(project.path)


def test_a_project_is_refused_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "Other.Sidelight"
    path.write_text("Words that would make an article.", encoding="utf-8")
    with pytest.raises(UnsupportedFile, match="it is a Sidelight project; open it as a project"):
        read_file(path)


AS_NOBODY = """
import os, sys
sys.path.insert(0, sys.argv[2])
from storage.intake import IntakeProblem, expand, read_bytes, read_file
from storage.errors import SidelightError
read_bytes("first.txt", b"Everything that is needed is imported before the right to read it is given up.")
os.chdir(sys.argv[1])  # before, for the folders above may be closed to others
if os.getuid() == 0:  # the superuser may read everything
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
for item in expand(["."]):
    if isinstance(item, IntakeProblem):
        print("problem", item.message)
        continue
    try:
        print("article", read_file(item).title)
    except SidelightError as error:
        print("error", error)
"""


@pytest.mark.skipif(not hasattr(os, "setuid"), reason="permissions of this kind exist on POSIX systems only")
def test_what_may_not_be_opened_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    closed = folder / "b-closed"
    closed.mkdir(parents=True)
    (folder / "a.txt").write_text("First headline\n\nThe first article of the two has enough words.")
    (closed / "hidden-from-me.txt").write_text("Secret headline\n\nNobody may read this.")
    (folder / "c-secret.txt").write_text("Secret headline\n\nNobody may read this.")
    (folder / "d.txt").write_text("Last headline\n\nThe last article of the two has enough words.")
    folder.chmod(0o755)
    closed.chmod(0)
    (folder / "c-secret.txt").chmod(0)
    try:
        run = subprocess.run(
            [sys.executable, "-c", AS_NOBODY, str(folder), str(ROOT)], capture_output=True, text=True, check=False
        )
    finally:
        closed.chmod(0o755)
    assert run.returncode == 0, run.stderr
    lines = run.stdout.splitlines()
    assert lines[0] == "article First headline"
    assert lines[1].startswith("problem The folder b-closed could not be read: you have no permission to read it;")
    assert lines[2].startswith("error c-secret.txt could not be read: you have no permission")
    assert lines[3] == "article Last headline"


def test_every_error_is_one_sentence_and_survives_a_process_border() -> None:
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, SidelightError)]
    assert len(kinds) >= 13
    for kind in kinds:
        error = kind("notes\n\x07.txt")
        copy = pickle.loads(pickle.dumps(error))
        assert str(copy) == str(error)
        assert type(copy) is kind
        assert "\n" not in str(error) and "\x07" not in str(error)
        assert str(error).count(". ") == 0 and str(error).endswith(".")
        assert error.subject in str(error) and error.reason in str(error)


@pytest.mark.parametrize(
    ("size", "words"),
    [(0, "0 bytes"), (999, "999 bytes"), (1_500, "1.5 kB"), (64_000_000, "64 MB"), (1_000_000_000, "1 GB")],
)
def test_sizes_read_as_in_file_managers(size: int, words: str) -> None:
    assert readable_size(size) == words


def test_problem_names_its_path(tmp_path: Path) -> None:
    problem = IntakeProblem(tmp_path, UnreadableFile("The folder in", "it is closed"))
    assert problem.reason == "it is closed"
    assert problem.message.startswith("The folder in could not be read: it is closed;")
    assert list(expand([tmp_path])) == []
