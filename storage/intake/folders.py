"""Which files stand behind the paths that were dropped, chosen or typed: folders opened, in a stable order."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from storage.errors import UnreadableFile, system_reason
from storage.intake.drafts import IntakeProblem

# Of a folder only these are taken, so that data files beside the articles do not become articles. The second line are
# documents that reading refuses with a clear message: somebody who drops a folder of PDFs is told.
_ARTICLES: Final = frozenset(
    (".txt", ".text", ".md", ".markdown", ".asc", ".html", ".htm", ".xhtml", ".xht", ".shtml", ".mht", ".mhtml")
)
_REFUSED_ALOUD: Final = frozenset((".pdf", ".doc", ".docx", ".odt", ".rtf", ".epub", ".webarchive"))
_SUFFIX: Final = re.compile(r"\.[A-Za-z][A-Za-z0-9]{0,9}$")
_LITTER: Final = frozenset({"__macosx", "thumbs.db", "desktop.ini", "$recycle.bin"})
# What stands beside a project while it is open: its lock, its holder and SQLite's two files.
_BESIDE_A_PROJECT: Final = re.compile(r"\.sidelight-[a-z.]+$")
# A browser saves "Page.html" with its pictures and scripts in a folder beside it, named in the browser's language.
_COMPANIONS: Final = re.compile(
    r"(?:[_-]files|-Dateien|_fichiers|_archivos|_arquivos|_ficheiros|_bestanden|_file|_pliki|_filer|\.files)$",
    re.IGNORECASE,
)


def expand(paths: Iterable[str | os.PathLike[str]]) -> Iterator[Path | IntakeProblem]:
    """Every file behind `paths`, in the order given; folders recursively, their entries sorted by name.

    A file named itself is always passed on. Within folders, hidden files, files that are no articles and the
    companion folders of saved pages are left out; links are followed, but no folder is opened twice. What cannot be
    listed is an IntakeProblem in its place, and the rest goes on. No file is opened.
    """
    seen: set[tuple[int, int]] = set()
    given: set[Path] = set()
    for path in map(Path, paths):
        for item in _walk(path, seen) if _is_folder(path) else (path,):
            if isinstance(item, Path):
                if item in given:
                    continue
                given.add(item)
            yield item


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # reading the path will tell
        return False


def _walk(folder: Path, seen: set[tuple[int, int]]) -> Iterator[Path | IntakeProblem]:
    """The articles below `folder`, with a stack of our own: a path may be deeper than Python's call stack."""
    stack: list[Path] = [folder]
    while stack:
        current = stack.pop()
        if current is not folder and not _is_folder(current):
            yield current
            continue
        try:
            status = current.stat()
            if (status.st_dev, status.st_ino) in seen and status.st_ino:
                continue
            seen.add((status.st_dev, status.st_ino))
            names = sorted((entry.name for entry in current.iterdir()), key=lambda name: (name.casefold(), name))
        except OSError as error:
            yield IntakeProblem(current, UnreadableFile(_folder_name(current), system_reason(error), advice=_ADVICE))
            continue
        stack.extend(current / name for name in reversed(names) if _wanted(current / name, names))


_ADVICE: Final = "allow yourself to open it, or choose its files elsewhere; the other files were taken"


def _folder_name(folder: Path) -> str:
    return f"The folder {folder}"


def _wanted(path: Path, siblings: list[str]) -> bool:
    name = path.name
    if name.startswith((".", "~$")) or name.lower() in _LITTER or _BESIDE_A_PROJECT.search(name):
        return False
    if _is_folder(path):
        page = _COMPANIONS.sub("", name)
        return page == name or not {f"{page}.html", f"{page}.htm"} & set(siblings)
    suffix = _SUFFIX.search(name)
    return suffix is None or suffix[0].lower() in _ARTICLES | _REFUSED_ALOUD
