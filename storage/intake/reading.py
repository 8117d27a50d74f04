"""From a file, some bytes or pasted text to an article draft."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Final

from storage import header
from storage.errors import (
    EmptyFile,
    FileTooLarge,
    Reason,
    UnreadableFile,
    UnsupportedFile,
    readable_size,
    system_reason,
)
from storage.intake.archives import archived_page
from storage.intake.canonical import canonical, is_blank, sha256_of, without_surrogates
from storage.intake.decoding import decode
from storage.intake.drafts import ArticleDraft, OriginalFile, TitleSource
from storage.intake.headers import read_header, web_address
from storage.intake.kinds import Kind, kind_of
from storage.intake.languages import language_of
from storage.intake.limits import MAX_FILE_BYTES
from storage.intake.pages import SavedPage, declared_encoding, read_page

PASTED_NAME: Final = "Pasted text"


def read_file(path: str | os.PathLike[str]) -> ArticleDraft:
    """The article in a file. The file is opened once, for reading, and not at all if it is too large or no file.

    Raises a SidelightError that names the file: UnreadableFile, UnsupportedFile, FileTooLarge or EmptyFile.
    """
    path = Path(path)
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise UnreadableFile(str(path), Reason.IS_FOLDER, advice="import the files in it")
        if not stat.S_ISREG(status.st_mode):  # opening a pipe would wait for ever
            raise UnreadableFile(str(path), Reason.NOT_A_FILE, advice="save it as a text file and import that")
        if header.is_open_here(path):  # a handle on it, once closed, would take SQLite's locks away
            raise UnsupportedFile(str(path), Reason.OPEN_PROJECT, advice="")
        if path.suffix.lower() == ".sidelight":  # not even looked into: it may be about to be opened
            raise UnsupportedFile(str(path), Reason.A_PROJECT, advice="open it as a project")
        _check_size(str(path), status.st_size)
        with path.open("rb") as file:
            content = file.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        raise UnreadableFile(str(path), system_reason(error)) from error
    except ValueError as error:  # a name with a NUL character
        raise UnreadableFile(str(path), Reason.MISSING) from error
    return _read(str(path), without_surrogates(path.name), content)


def read_bytes(name: str, content: bytes) -> ArticleDraft:
    """The article in `content`, the bytes of a file called `name`. Raises as `read_file`."""
    return _read(name, name, content)


def read_pasted(text: str) -> ArticleDraft:
    """The article in pasted plain text; its original "file" is the text as UTF-8. Raises as `read_file`."""
    content = without_surrogates(text).encode("utf-8")
    _check_size(PASTED_NAME, len(content))
    return _from_text(PASTED_NAME, PASTED_NAME, content)


def _check_size(subject: str, size: int) -> None:
    if size > MAX_FILE_BYTES:
        raise FileTooLarge(subject, Reason.TOO_LARGE.of(readable_size(size), readable_size(MAX_FILE_BYTES)))


def _read(subject: str, name: str, content: bytes) -> ArticleDraft:
    """`subject` names the file in messages, `name` in the project."""
    _check_size(subject, len(content))
    if not content:
        raise EmptyFile(subject, Reason.NO_BYTES)
    kind = kind_of(subject, content)
    if kind is Kind.TEXT:
        return _from_text(subject, name, content)
    return _from_page(subject, name, content, kind)


def _from_text(subject: str, name: str, content: bytes) -> ArticleDraft:
    text = canonical(decode(subject, content).text)
    if is_blank(text):
        raise EmptyFile(subject, Reason.EMPTY)
    header = read_header(text, "" if name == PASTED_NAME else name)
    return ArticleDraft(
        text=text,
        text_sha256=sha256_of(text),
        title=header.title,
        title_source=header.title_source,
        outlet=header.outlet,
        byline=header.byline,
        url=header.url,
        published_on=header.published_on,
        as_of_on=header.as_of_on,
        as_of_inferred=header.as_of_on is not None,
        language=language_of(text),
        file=OriginalFile(name, Kind.TEXT.value, sha256_of(content), content),
    )


def _from_page(subject: str, name: str, content: bytes, kind: Kind) -> ArticleDraft:
    markup, label, url = content, None, None
    if kind is Kind.PAGE_ARCHIVE:
        archived = archived_page(subject, content)
        markup, label, url = archived.content, archived.label, archived.url
    page = read_page(canonical(decode(subject, markup, label or declared_encoding(markup)).text))
    text = canonical(page.text)
    if is_blank(text):
        raise EmptyFile(subject, Reason.NO_TEXT_IN_PAGE)
    header = read_header(text, name, page.published_on)
    return ArticleDraft(
        text=text,
        text_sha256=sha256_of(text),
        title=page.title or header.title,
        title_source=TitleSource.PAGE if page.title else header.title_source,
        outlet=page.outlet or header.outlet,
        byline=page.byline or header.byline,
        url=web_address(url) or page.url or header.url,
        published_on=header.published_on,
        as_of_on=header.as_of_on,
        as_of_inferred=header.as_of_on is not None,
        language=language_of(text) or _language(page),
        file=OriginalFile(name, kind.value, sha256_of(content), content),
    )


def _language(page: SavedPage) -> str | None:
    return page.language if page.language and len(page.language) == 2 else None
