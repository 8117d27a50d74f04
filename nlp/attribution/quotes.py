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

LONGEST_AROUND = 1_000
"""Code points to which a quotation may run that has others within it."""

_LINE = re.compile(r"[^\n\r\u2028\u2029\x0b\x0c\x85]+")
_MARK = re.compile(r"[“”\"«»„‟＂]|''|``|’’|‘‘")
_SINGLE_OPEN = re.compile(r"(?:(?<=^)|(?<=[\s(\[—–-]))[‘'](?=\w)")
_SINGLE_CLOSE = re.compile(r"(?<=[\w.,?!…])[’'](?=$|[\s,.;:?!)\]—–-])")
_DOUBLE = frozenset('“”"«»„‟＂')
_REOPENED = re.compile(r"\s{1,20}[“„«\"]\S")
"""The next paragraph begins with an opening mark: so a quotation of several paragraphs is set."""
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

    def last(self, text: str) -> str:
        """The last character of the quoted words, before the mark of a quotation within that ends with this one."""
        end = self.inner_end
        while end > self.inner_start and (text[end - 1] in _DOUBLE or (text[end - 1] in "’'" and not self.single)):
            end -= 1
        return text[end - 1 : end]

    def ended(self, text: str) -> bool:
        """Whether the quoted words end with a mark of their own, as speech does and a borrowed term does not."""
        return self.last(text) in _ENDS

    def words(self, text: str) -> int:
        return len(text[self.inner_start : self.inner_end].split())


def find_quotes(text: str) -> tuple[Quote, ...]:
    """All quotations of an article in order; none overlap, since one within another belongs to that."""
    found: list[Quote] = []
    for line in _LINE.finditer(text):
        found.extend(_quotes_of_line(text, line.start(), line.end()))
    return tuple(found)


def _quotes_of_line(text: str, first: int, last: int) -> list[Quote]:
    found: list[Quote] = []
    opened: list[re.Match[str]] = []
    for mark in _MARK.finditer(text, first, last):
        if opened and _closes(text, mark, first, last):
            opening = opened.pop()
            if mark.start() > opening.end() and _may_hold(found, opening, mark):
                _put(found, Quote(opening.start(), mark.end(), opening.end(), mark.start(), (first, last)))
        elif opened or _opens(text, mark, first, last):
            opened.append(mark)
    for at, opening in enumerate(opened):
        plain = at == len(opened) - 1 and not (found and found[-1].start > opening.start())
        if (unclosed := _unclosed(text, opening, (first, last), plain)) is not None:
            _put(found, unclosed)
            break
    return _with_singles(text, first, last, found)


def _may_hold(found: list[Quote], opening: re.Match[str], closing: re.Match[str]) -> bool:
    """Whether two marks may be one quotation: very far apart, and with others between, one of theirs is missing."""
    holds = bool(found) and found[-1].start > opening.start()
    return not holds or closing.start() - opening.end() <= LONGEST_AROUND


def _put(found: list[Quote], quote: Quote) -> None:
    """Take in a quotation; those within it are part of it."""
    while found and found[-1].start > quote.start:
        found.pop()
    found.append(quote)


def _opens(text: str, mark: re.Match[str], first: int, last: int) -> bool:
    """Whether a mark outside all quotations opens one."""
    before, after = _around(text, mark, first, last)
    if after.isspace() and mark.group() not in _OPENING:
        return False
    if mark.group() in _OPENING:
        return not (before.isalnum() and (after in _AFTER_CLOSING))
    if mark.group() in _CLOSING:
        return before in _BEFORE_OPENING and after.isalnum()
    return before in _BEFORE_OPENING or not before.isalnum()


def _closes(text: str, mark: re.Match[str], first: int, last: int) -> bool:
    """Whether a mark inside a quotation closes it; if not, it opens one within it."""
    before, after = _around(text, mark, first, last)
    if mark.group() in _CLOSING or mark.group() == "’’":
        return True
    if mark.group() in _OPENING:
        return not before.isspace() and before not in "([" and (after in _AFTER_CLOSING)
    return after.isspace() or not (before.isspace() or before in "([")


def _around(text: str, mark: re.Match[str], first: int, last: int) -> tuple[str, str]:
    """The characters beside a mark, past another mark that stands at it."""
    start, end = mark.span()
    if start > first and text[start - 1] in _DOUBLE:
        start -= 1
    if end < last and text[end] in _DOUBLE:
        end += 1
    return text[start - 1] if start > first else " ", text[end] if end < last else " "


def _unclosed(text: str, opened: re.Match[str], line: tuple[int, int], plain: bool) -> Quote | None:
    """A quotation whose closing mark is missing: to the end of the paragraph, if it began one or the next paragraph
    opens it again, else nothing. Where other marks follow (not ``plain``), only what is opened again goes on."""
    first, last = line
    if last - opened.start() > LONGEST_UNCLOSED:
        return None
    before = text[max(first, opened.start() - LONGEST_UNCLOSED) : opened.start()].rstrip()
    begins = plain and (not before or before[-1] in ":,")
    if not begins and _REOPENED.match(text, last) is None:
        return None
    end = opened.start() + len(text[opened.start() : last].rstrip())
    return Quote(opened.start(), end, opened.end(), end, line, closed=False) if end > opened.end() else None


def _with_singles(text: str, first: int, last: int, doubles: list[Quote]) -> list[Quote]:
    """The quotations of a line in order. Where single marks stand around double ones, as the British set them, only
    what ends as speech does holds them; else an apostrophe was taken for a mark."""
    found = list(doubles)
    for single in _single(text, first, last, doubles):
        inside = [quote for quote in doubles if single.start < quote.start < single.end]
        if inside and not single.ended(text):
            continue
        found = [quote for quote in found if quote not in inside]
        found.append(single)
    return sorted(found, key=lambda quote: quote.start)


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
