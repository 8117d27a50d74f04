"""What kind of file some bytes are: plain text, a saved page, a saved page archive, or one of the kinds refused."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import PurePath
from typing import Final

from storage.errors import Reason, UnsupportedFile

_SAVE_AS_TEXT: Final = "save it as text or HTML and import that"
_COPY_TEXT: Final = "copy its words into a text file and import that"
_UNPACK: Final = "unpack it and import the files in it"
_OPEN_AS_PROJECT: Final = "open it as a project, if it is one"

_SIGNATURES: Final = (
    (b"%PDF-", "a PDF", _SAVE_AS_TEXT),
    (b"{\\rtf", "an RTF document", _SAVE_AS_TEXT),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word, Excel or Outlook file", _SAVE_AS_TEXT),
    (b"%!PS", "a PostScript file", _SAVE_AS_TEXT),
    (b"bplist00", "a Safari web archive", "save the page as HTML and import that"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image", _COPY_TEXT),
    (b"\xff\xd8\xff", "a JPEG image", _COPY_TEXT),
    (b"GIF87a", "a GIF image", _COPY_TEXT),
    (b"GIF89a", "a GIF image", _COPY_TEXT),
    (b"II*\0", "a TIFF image", _COPY_TEXT),
    (b"MM\0*", "a TIFF image", _COPY_TEXT),
    (b"\x1f\x8b\x08", "a gzip archive", _UNPACK),
    (b"BZh9", "a bzip2 archive", _UNPACK),
    (b"\xfd7zXZ\0", "an xz archive", _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", _UNPACK),
    (b"Rar!\x1a\x07", "a RAR archive", _UNPACK),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive", _UNPACK),
    (b"SQLite format 3\0", "a database", _OPEN_AS_PROJECT),
    (b"\x7fELF", "a program", ""),
    (b"ID3", "an audio file", _COPY_TEXT),
    (b"OggS", "an audio or video file", _COPY_TEXT),
    (b"\x1aE\xdf\xa3", "a video file", _COPY_TEXT),
)
_PAGE_SUFFIXES: Final = frozenset({".html", ".htm", ".xhtml", ".xht", ".shtml"})
_ARCHIVE_SUFFIXES: Final = frozenset({".mht", ".mhtml"})
_PAGE_START: Final = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_ARCHIVE_START: Final = re.compile(
    rb"(?:From: <?Saved by|MIME-Version: 1\.0|Snapshot-Content-Location:)", re.IGNORECASE
)


class Kind(StrEnum):
    """What intake can read; the value is the media type stored with the original file."""

    TEXT = "text/plain"
    PAGE = "text/html"
    PAGE_ARCHIVE = "multipart/related"


def kind_of(name: str, content: bytes) -> Kind:
    """The kind of a file from its name and bytes. Raises UnsupportedFile, naming the kind, for what is refused."""
    refuse_known_binary(name, content)
    suffix = PurePath(name).suffix.lower()
    start = content[:4_096]
    if suffix in _ARCHIVE_SUFFIXES or (_ARCHIVE_START.match(start) and b"multipart/related" in start):
        return Kind.PAGE_ARCHIVE
    if suffix in _PAGE_SUFFIXES or _PAGE_START.match(_one_byte(start)):
        return Kind.PAGE
    return Kind.TEXT


def _one_byte(start: bytes) -> bytes:
    """The ASCII letters of UTF-16, so that a page saved in it is recognised by what it holds."""
    return start[2:].replace(b"\0", b"") if start[:2] in (b"\xff\xfe", b"\xfe\xff") else start


def refuse_known_binary(name: str, content: bytes) -> None:
    """Raise UnsupportedFile for a binary that its first bytes give away, with its name and what to do."""
    for signature, kind, advice in _SIGNATURES:
        if content.startswith(signature):
            raise UnsupportedFile(name, Reason.KNOWN_BINARY.of(kind), advice=advice)
    if content.startswith(b"PK\x03\x04"):
        kind, advice = _zip_kind(content)
        raise UnsupportedFile(name, Reason.KNOWN_BINARY.of(kind), advice=advice)
    start = content[:1_024]
    if start[:4] == b"RIFF" and start[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        kind = "a WebP image" if start[8:12] == b"WEBP" else "an audio or video file"
        raise UnsupportedFile(name, Reason.KNOWN_BINARY.of(kind), advice=_COPY_TEXT)
    if start[4:8] == b"ftyp":
        kind = "a HEIC or AVIF image" if start[8:11] in (b"hei", b"avi", b"mif") else "an audio or video file"
        raise UnsupportedFile(name, Reason.KNOWN_BINARY.of(kind), advice=_COPY_TEXT)
    if start[:2] == b"BM" and start[6:10] == b"\0\0\0\0":
        raise UnsupportedFile(name, Reason.KNOWN_BINARY.of("a BMP image"), advice=_COPY_TEXT)
    if start[:2] == b"MZ" and b"\0" in start:
        raise UnsupportedFile(name, Reason.KNOWN_BINARY.of("a program"), advice="")


def _zip_kind(content: bytes) -> tuple[str, str]:
    """What a ZIP archive is, from the plain names of its first and last entries; nothing is unpacked."""
    names = content[:4_096] + content[-16_384:]
    for mark, kind in (
        (b"word/", "a Word document"),
        (b"xl/", "an Excel workbook"),
        (b"ppt/", "a PowerPoint presentation"),
        (b"application/vnd.oasis.opendocument", "an OpenDocument file"),
        (b"application/epub+zip", "an e-book (EPUB)"),
    ):
        if mark in names:
            return kind, _SAVE_AS_TEXT
    return "a ZIP archive", _UNPACK
