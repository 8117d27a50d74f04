"""Quotation marks paired by direction, paragraph by paragraph.

Marks are not trusted by shape alone: wrong-way marks (word processors set them after dashes), straight marks, two
apostrophes for one mark, a missing closing mark and quotations that run over several paragraphs are all common.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

LONGEST_UNCLOSED = 1_500
"""Code points to which a quotation without closing mark may run; beyond that the mark is taken for a slip."""

_LINE = re.compile(r"[^\n\r\u2028\u2029\x0b\x0c\x85]+")
_MARK = re.compile(r"[“”\"«»„‟＂]|''|``|’’|‘‘")
_SINGLE_OPEN = re.compile(r"(?:(?<=^)|(?<=[\s(\[—–-]))[‘'](?=\w)")
_SINGLE_CLOSE = re.compile(r"(?<=[\w.,?!…])[’'](?=$|[\s,.;:?!)\]—–-])")
_OPENING = frozenset("“„«‟")
_CLOSING = frozenset("”»")
_BEFORE_OPENING = frozenset(" \t\u00a0([{—–-/‘'“")
_AFTER_CLOSING = frozenset(" \t\u00a0)]}.,;:?!…—–-’'/*")
_ENDS = frozenset(".,?!…—–-;:")


@dataclass(frozen=True, slots=True)
class Quote:
    """``start`` and ``end`` enclose the marks; code points of the article."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    line: tuple[int, int]
    """The paragraph that it stands in."""
    closed: bool = True
    """False when the paragraph ends before the quotation does."""
    single: bool = False
    """Set in single marks; those are often mere distance."""

    def ended(self, text: str) -> bool:
        """Whether the quoted words end with a mark of their own, as speech does and a borrowed term does not."""
        return text[self.inner_end - 1 : self.inner_end] in _ENDS

    def words(self, text: str) -> int:
        return len(text[self.inner_start : self.inner_end].split())


def find_quotes(text: str) -> tuple[Quote, ...]:
    """All quotations of an article in order; none overlap."""
    found: list[Quote] = []
    for line in _LINE.finditer(text):
        found.extend(_quotes_of_line(text, line.start(), line.end()))
    return tuple(found)


def _quotes_of_line(text: str, first: int, last: int) -> list[Quote]:
    marks = list(_MARK.finditer(text, first, last))
    found: list[Quote] = []
    opened: re.Match[str] | None = None
    for at, mark in enumerate(marks):
        if opened is None:
            if _opens(text, mark, first, last):
                opened = mark
            continue
        if _closes(text, mark, first, last):
            if mark.start() > opened.end():
                found.append(Quote(opened.start(), mark.end(), opened.end(), mark.start(), (first, last)))
            opened = None
        elif not _nested(marks[at + 1 : at + 3], text, first, last):
            found.extend(_unclosed(text, opened, mark.start(), (first, last)))
            opened = mark
    if opened is not None:
        found.extend(_unclosed(text, opened, last, (first, last)))
    return sorted([*found, *_single(text, first, last, found)], key=lambda quote: quote.start)


def _opens(text: str, mark: re.Match[str], first: int, last: int) -> bool:
    before = text[mark.start() - 1] if mark.start() > first else " "
    after = text[mark.end()] if mark.end() < last else " "
    if after.isspace() and mark.group() not in _OPENING:
        return False
    if mark.group() in _OPENING:
        return not (before.isalnum() and (after in _AFTER_CLOSING))
    if mark.group() in _CLOSING:
        return before in _BEFORE_OPENING and after.isalnum()
    return before in _BEFORE_OPENING or not before.isalnum()


def _closes(text: str, mark: re.Match[str], first: int, last: int) -> bool:
    before = text[mark.start() - 1] if mark.start() > first else " "
    after = text[mark.end()] if mark.end() < last else " "
    if mark.group() in _CLOSING or mark.group() == "’’":
        return True
    if mark.group() in _OPENING:
        return not before.isspace() and before not in "([" and (after in _AFTER_CLOSING)
    return not before.isspace() or after.isspace()


def _nested(rest: list[re.Match[str]], text: str, first: int, last: int) -> bool:
    """Whether an opening mark inside a quotation begins one within it: two closing marks follow, its next two."""
    return len(rest) == 2 and all(_closes(text, other, first, last) for other in rest) and rest[0].group() in _CLOSING


def _unclosed(text: str, opened: re.Match[str], limit: int, line: tuple[int, int]) -> Iterator[Quote]:
    """A quotation whose closing mark is missing: to the end of the paragraph, if it began one, else nothing."""
    if limit != line[1] or limit - opened.start() > LONGEST_UNCLOSED:
        return
    if not text[line[0] : opened.start()].strip() or text[: opened.start()].rstrip()[-1:] in ":,":
        end = opened.start() + len(text[opened.start() : limit].rstrip())
        if end > opened.end():
            yield Quote(opened.start(), end, opened.end(), end, line, closed=False)


def _single(text: str, first: int, last: int, doubles: list[Quote]) -> Iterator[Quote]:
    """Quotations in single marks outside those in double ones."""
    position = first
    while (opening := _SINGLE_OPEN.search(text, position, last)) is not None:
        position = opening.end()
        if any(quote.start <= opening.start() < quote.end for quote in doubles):
            continue
        closing = _SINGLE_CLOSE.search(text, opening.end() + 1, last)
        if closing is None:
            return
        if any(quote.start <= closing.start() < quote.end for quote in doubles):
            continue
        yield Quote(opening.start(), closing.end(), opening.end(), closing.start(), (first, last), single=True)
        position = closing.end()
