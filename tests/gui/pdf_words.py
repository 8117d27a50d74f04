"""The words of a PDF as whoever searches or copies it gets them: what its glyphs say that they stand for."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

_OBJECT = re.compile(rb"(\d+) 0 obj\n(.*?)\nendobj", re.DOTALL)
_RANGE = re.compile(rb"<(\w+)> <(\w+)> (?:<(\w+)>|\[([^\]]*)\])")
_DRAWN = re.compile(rb"/(F\d+) [\d.]+ Tf|(?:[-\d.]+ [-\d.]+ Td )?<(\w*)> Tj|(ET)\b")


def objects_of(pdf: bytes) -> dict[int, bytes]:
    """The objects of a file by their number, each as it was written last."""
    return {int(match[1]): match[2] for match in _OBJECT.finditer(pdf)}


def words_of(pdf: bytes) -> str:
    """Return the text as it was drawn, pages parted by a form feed; a null is a glyph that stands for nothing."""
    objects = objects_of(pdf)
    pages = [body for body in objects.values() if b"/Type /Page\n" in body]
    return "\f".join("".join(_words_on(page, objects)) for page in pages)


def _words_on(page: bytes, objects: dict[int, bytes]) -> Iterator[str]:
    fonts = {
        name: dict(_meanings(objects[_referred(objects[int(number)], b"ToUnicode")]))
        for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", objects[_referred(page, b"Resources")])
    }
    glyphs: dict[int, str] = {}
    for name, shown, ended in _DRAWN.findall(_inflated(objects[_referred(page, b"Contents")])):
        if name:
            glyphs = fonts[name]
        for at in range(0, len(shown), 4):
            yield glyphs.get(int(shown[at : at + 4], 16), "\0")
        if ended:
            yield "\n"


def _referred(body: bytes, key: bytes) -> int:
    match = re.search(rb"/" + key + rb" (\d+) 0 R", body)
    assert match is not None, key
    return int(match[1])


def _inflated(body: bytes) -> bytes:
    stream = body[body.index(b"stream\n") + 7 :]
    return zlib.decompressobj().decompress(stream) if b"/FlateDecode" in body else stream


def _meanings(body: bytes) -> Iterator[tuple[int, str]]:
    for first, last, begin, each in _RANGE.findall(_inflated(body)):
        codes = range(int(first, 16), int(last, 16) + 1)
        if begin:
            yield from ((code, chr(int(begin, 16) + code - codes[0])) for code in codes)
        else:
            told = re.findall(rb"<(\w+)>", each)
            yield from (
                (code, bytes.fromhex(words.decode()).decode("utf-16-be"))
                for code, words in zip(codes, told, strict=True)
            )
