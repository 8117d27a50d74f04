"""What leads from one place of a PDF to another: links within its pages, and its table of contents beside them.

Qt draws pages and knows of neither, so both are added to its file as PDF has it: what changes is appended, with a
table of where it stands (ISO 32000-1, 7.5.6).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from storage.report.markdown import cleaned

Place = tuple[int, float]
"""Number of a page, from 0, and a height on it: points from the top."""


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to an anchor. Points from the top left of its page."""

    page: int
    left: float
    top: float
    right: float
    bottom: float
    target: str


@dataclass(frozen=True, slots=True)
class Leading:
    """Where everything begins, and what leads there."""

    links: Sequence[Link]
    contents: Sequence[tuple[str, str]]
    """Words and anchor of each part."""
    places: Mapping[str, Place]
    language: str


def linked(pdf: bytes, leading: Leading, height: float) -> bytes:
    """Return a PDF written by Qt with its links and contents. ``height`` of a page in points."""
    return _Update(pdf, leading, height).written()


class _Update:
    def __init__(self, pdf: bytes, leading: Leading, height: float) -> None:
        self._pdf = pdf
        self._leading = leading
        self._height = height
        self._old_table = int(pdf[pdf.rindex(b"startxref\n") :].split()[1])
        entries = pdf[self._old_table :].split(b"trailer", 1)
        self._offsets = [int(line[:10]) for line in entries[0].splitlines()[2:]]
        self._trailer = entries[1]
        self._pages = [int(number) for number in re.findall(rb"(\d+) 0 R", self._kids())]
        self._objects: dict[int, bytes] = {}

    def written(self) -> bytes:
        for number, page in enumerate(self._pages):
            found = [self._annotation(link) for link in self._leading.links if link.page == number]
            lists = re.search(rb"/Annots (\d+) 0 R", self._object(page))
            if lists is not None:
                self._objects[int(lists[1])] = b"[" + b"\n".join(each for each in found if each) + b"]"
        more = b"/Lang (%s)\n/ViewerPreferences << /DisplayDocTitle true >>\n" % self._leading.language.encode("ascii")
        contents = self._contents()
        if contents:
            more += b"/Outlines %d 0 R\n" % contents
        root = self._referred(self._trailer, b"Root")
        self._objects[root] = self._object(root).rstrip().removesuffix(b">>") + more + b">>"
        return self._appended()

    def _contents(self) -> int:
        """Add the table of contents; returns the number of its object, 0 where nothing has a place."""
        parts = [(words, anchor) for words, anchor in self._leading.contents if anchor in self._leading.places]
        if not parts:
            return 0
        root = len(self._offsets)
        numbers = range(root + 1, root + 1 + len(parts))
        self._objects[root] = b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>" % (
            numbers[0], numbers[-1], len(parts),
        )  # fmt: skip
        for number, (words, anchor) in zip(numbers, parts, strict=True):
            near = (b" /Prev %d 0 R" % (number - 1) if number > numbers[0] else b"") + (
                b" /Next %d 0 R" % (number + 1) if number < numbers[-1] else b""
            )
            title = ("\N{BYTE ORDER MARK}" + cleaned(words)).encode("utf-16-be", "replace").hex().encode("ascii")
            self._objects[number] = b"<< /Title <%s> /Parent %d 0 R%s /Dest %s >>" % (
                title, root, near, self._destination(self._leading.places[anchor]),
            )  # fmt: skip
        return root

    def _annotation(self, link: Link) -> bytes:
        place = self._leading.places.get(link.target)
        if place is None:
            return b""
        rect = b"%.1f %.1f %.1f %.1f" % (
            link.left, self._height - link.bottom, link.right, self._height - link.top,
        )  # fmt: skip
        where = self._destination(place)
        return b"<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [%s] /Dest %s >>" % (rect, where)

    def _destination(self, place: Place) -> bytes:
        page, top = place
        return b"[%d 0 R /XYZ null %.1f null]" % (self._pages[page], self._height - top)

    def _appended(self) -> bytes:
        parts = [self._pdf]
        at = len(self._pdf)
        table = [b"xref\n0 0\n"]
        for number, body in sorted(self._objects.items()):
            parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, body))
            table.append(b"%d 1\n%010d 00000 n \n" % (number, at))
            at += len(parts[-1])
        size = max(len(self._offsets), max(self._objects) + 1)
        trailer = re.sub(
            rb"/Size \d+", b"/Size %d /Prev %d" % (size, self._old_table), self._trailer.split(b"startxref")[0]
        )
        return b"".join([*parts, *table, b"trailer", trailer, b"startxref\n%d\n%%%%EOF\n" % at])

    def _kids(self) -> bytes:
        catalog = self._object(self._referred(self._trailer, b"Root"))
        kids = re.search(rb"/Kids\s*\[([^\]]*)\]", self._object(self._referred(catalog, b"Pages")))
        return kids[1] if kids is not None else b""

    def _object(self, number: int) -> bytes:
        start = self._pdf.index(b" obj\n", self._offsets[number]) + 5
        return self._pdf[start : self._pdf.index(b"\nendobj", start)]

    def _referred(self, body: bytes, key: bytes) -> int:
        found = re.search(rb"/" + key + rb" (\d+) 0 R", body)
        if found is None:
            raise ValueError(f"a PDF without {key.decode()}")
        return int(found[1])
