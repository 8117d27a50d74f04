"""Reads a large JSON document piece by piece: the members of the outermost object, and the items of their lists.

Memory holds one item at a time. The input is hostile until read: its size, the size of each item and their nesting are
limited, and nothing but JSON's own values ever comes out of it.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, Final

from storage.translating import numeral, said

MAX_DOCUMENT_BYTES: Final = 4_000_000_000
MAX_ITEM_CHARACTERS: Final = 500_000_000
"""Of one article with all its annotations; the largest measured, 1,000,000 characters with 20,000 annotations, has 9
million."""

_CHUNK: Final = 1 << 20
_SPACE: Final = re.compile(r"[ \t\n\r]*")
_SUSPECT: Final = re.compile(r"\\u(?:[dD][89a-fA-F]|0000)")
_NUL: Final = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")
"""The character NUL as JSON writes it; after an odd number of further backslashes it is six letters of a text."""
_DEFINITE: Final = 64
"""Characters after an error that make it certain that the error is not just the end of what was read so far."""


_MISTAKE_CLAUSES: Final = {
    "Expecting value": "a value was expected",
    "Expecting ',' delimiter": "a comma was expected",
    "Expecting ':' delimiter": "a colon was expected",
    "Expecting property name": "a key in double quotes was expected",
    "Invalid control character": "a text holds a line break or another control character",
    "Unterminated string": "a text has no end",
    "Invalid \\": "a text holds a backslash that means nothing",
    "": "something else was expected",
}
"""What Python says of a mistake -> what we say."""


class NotJson(ValueError):
    """The file is not the JSON document it should be; the message is a clause that says where and why."""

    def __init__(self, clause: str, *values: object) -> None:
        super().__init__(said("errors", clause).format(*values))


def _refuse_constant(name: str) -> float:
    raise NotJson("{} is no JSON number", name)


_decoder: Final = json.JSONDecoder(parse_constant=_refuse_constant)


class JsonStream:
    """One pass over a document. Use ``members`` and, for each, exactly one of ``items`` and ``value``."""

    def __init__(self, file: IO[str], chunk: int = _CHUNK) -> None:
        """``chunk``: characters to read first; what is held whole anyway is read fastest at once."""
        self._file = file
        self._chunk = chunk
        self._buffer = ""
        self._at = 0
        self._line = 1
        self._ended = False

    def members(self) -> Iterator[str]:
        """Yield the keys of the outermost object; the caller takes each value before it goes on."""
        if self._peek() != "{":
            raise NotJson("it is no JSON object")
        yield from self._keys()
        if self._peek():
            raise NotJson("line {}: something follows the end of the document", self._line)

    def _object(self) -> dict[str, Any]:
        """Return an object, member by member: the first of two lists of one name would be lost with all it holds."""
        return {key: self.value() for key in self._keys()}

    def _keys(self) -> Iterator[str]:
        self._at += 1
        seen: set[str] = set()
        while self._peek() != "}":
            if seen:
                self._expect(",")
            if self._peek() != '"':
                raise NotJson("line {}: a key was expected", self._line)
            key = self.value()
            if key in seen:
                raise NotJson("line {}: the key “{}” stands there twice", self._line, key)
            seen.add(key)
            self._expect(":")
            yield key
        self._at += 1

    def objects(self, key: str) -> Iterator[Iterator[str]]:
        """Yield the keys of each object in the list that is the value of ``key``; the caller takes each value of one
        before the next."""
        for _ in self._places(key):
            if self._peek() != "{":
                raise NotJson("line {}: a key was expected", self._line)
            yield self._keys()

    def items(self, key: str) -> Iterator[Any]:
        """Yield the items of the list that is the value of ``key``."""
        for _ in self._places(key):
            # the many small items of other lists are read at once: member by member takes ten times as long
            yield self._object() if key == "articles" and self._peek() == "{" else self.value()

    def _places(self, key: str) -> Iterator[None]:
        """Stand before each item of a list in turn."""
        if self._peek() != "[":
            raise NotJson("{} is no list", key)
        self._at += 1
        if self._peek() == "]":
            self._at += 1
            return
        while True:
            yield
            if self._peek() == "]":
                self._at += 1
                return
            self._expect(",")

    def value(self) -> Any:
        """Return the next value, whole."""
        self._peek()
        while True:
            try:
                value, end = _decoder.raw_decode(self._buffer, self._at)
            except RecursionError as error:
                raise NotJson("line {}: it is nested too deeply", self._line) from error
            except json.JSONDecodeError as error:
                unfinished = error.pos > len(self._buffer) - _DEFINITE or "Unterminated" in error.msg
                if unfinished and self._fill():
                    continue
                line = self._line + self._buffer.count("\n", self._at, error.pos)
                raise NotJson("line {} is no JSON ({})", line, _mistake(error)) from error
            except NotJson:
                raise
            except ValueError as error:
                # a number of thousands of digits, which Python refuses to convert
                raise NotJson("line {}: a number has too many digits", self._line) from error
            else:
                # a number that ends with what was read so far may go on
                if end < len(self._buffer) or not self._fill():
                    break
        raw_start = self._at
        self._at = end
        if self._buffer.find("\\u", raw_start, end) >= 0 and _SUSPECT.search(self._buffer, raw_start, end):
            _refuse_unstorable(value, self._line)
        self._line += self._buffer.count("\n", raw_start, end)
        return value

    def _expect(self, mark: str) -> None:
        found = self._peek()
        if found != mark:
            raise NotJson("line {}: “{}” was expected" if found else "it ends too early", self._line, mark)
        self._at += 1

    def _peek(self) -> str:
        """Return the next character that is no white space, or "" at the end."""
        while True:
            match = _SPACE.match(self._buffer, self._at)
            assert match is not None
            self._line += self._buffer.count("\n", self._at, match.end())
            self._at = match.end()
            if self._at < len(self._buffer):
                return self._buffer[self._at]
            if not self._fill():
                return ""

    def _fill(self) -> bool:
        """Read on, at least as much again as is held, so that a long item costs linear time; False at the end."""
        if self._ended:
            return False
        held = self._buffer[self._at :]
        if len(held) > MAX_ITEM_CHARACTERS:
            longest = numeral(f"{MAX_ITEM_CHARACTERS:,}")
            raise NotJson("line {}: a single item is larger than {} characters", self._line, longest)
        more = self._file.read(max(self._chunk, len(held)))
        self._ended = not more
        self._buffer, self._at = held + more, 0
        return bool(more)


def _mistake(error: json.JSONDecodeError) -> str:
    return said("errors", next(ours for theirs, ours in _MISTAKE_CLAUSES.items() if error.msg.startswith(theirs)))


def _refuse_unstorable(value: Any, line: int) -> None:
    """Raise for strings that are no text: halves of surrogate pairs and NUL."""
    text = json.dumps(value, ensure_ascii=False)
    if _NUL.search(text):
        raise NotJson("line {}: it holds the character NUL, which no text has", line)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise NotJson("line {}: it holds half of a surrogate pair, which is no character", line) from error


def open_document(path: Path) -> IO[str]:
    """Open a document for ``JsonStream``: UTF-8, or UTF-16 with a byte order mark, which some shells write.

    Raises ``OSError``.
    """
    with path.open("rb") as file:
        mark = file.read(4)
    # the mark of UTF-32 begins with that of UTF-16
    utf16 = mark[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) and mark != codecs.BOM_UTF32_LE
    return path.open("r", encoding="utf-16" if utf16 else "utf-8-sig", newline="")
