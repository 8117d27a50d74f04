"""What the pipeline takes for names where capitals tell nothing: headings, rows of tables, beginnings of sentences."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from nlp.common_words import is_common
from nlp.countries import countries, is_country
from nlp.labels import GROUPS, PEOPLE, VALUE_LABELS
from nlp.mentions.hints import TRADES
from nlp.mentions.shapes import shape_label
from nlp.proposals import Sentence
from nlp.surfaces import key
from nlp.tokens import word_set
from nlp.world_bodies import world_bodies

LONGEST_HEADING = 160
"""Characters."""

_UNITS = word_set("gmt utc fahrenheit celsius kelvin richter")
_FIELDS = word_set(
    "state interior finance defence defense justice foreign trade energy health education operations communications "
    "agriculture labor labour transport environment mining tourism culture economy commerce treasury affairs security "
    "information planning housing research policy programs programmes"
)
"""What a minister or director is of; alone no body's name."""
_WORDS_THAT_NAME = word_set(
    "apple amazon shell ford visa pentagon moody nestle chevron target orange oracle intel chase fox twitter gap "
    "parliament congress senate"
)
"""Common words that are known as names by themselves."""
_TITLES_ALONE = word_set("rep gov sen gen col lt capt sgt mr mrs ms dr prof rev secretary minister president governor")
_OFFICE_BEFORE = re.compile(
    r"\b(?:[Ss]ecretary|[Mm]inister|[Dd]irector|[Hh]ead|[Cc]hief|[Uu]ndersecretary)(?: general)? (?:of|for) $"
)
_OFFICE_AFTER = re.compile(r" (?:(?:and|&) \w+ )?(?:[Mm]inister|[Ss]ecretary|[Cc]hief|[Dd]irector)\b")
_THE = re.compile(r"\b[Tt]he $")
_LONGEST_OFFICE = 25
_OPENING = ("“", '"', "‘")
_SAYS = re.compile(r"(?:'s|’s)? (?:said|says|told|added|wrote|insisted|argued|warned|tweeted)\b")
_START = re.compile(r"(?:^|[\n.!?:•\"“”‘'(—–|])\s*[\"“‘'(]*$")
_REACH = 4
_INSIDE = re.compile(r"[a-z,;]")
"""Ends of words after which a capital is a name's."""
_CONNECTIVES = re.compile(
    r"(?<=[\w,] )(?:After|Before|Amid|With|From|Over|Into|Is|Are|Was|Why|How|What|Another|This|Their|Its|As|While|"
    r"Against|Without|Behind|Between|Under|Will|Can|Could|Should|Says)\b"
)
_AROUND = 60
"""Characters on either side of a name in which small words with capitals show a title inside a sentence."""
_ROWS = 3
"""Lines without a blank one between them that make a table or list."""
_LONGEST_ROW = 130
_PIECE = re.compile(r"[^\s\-–—/]+")


class Capitals:
    """Where in an article capitals do not show names."""

    def __init__(self, text: str, sentences: Sequence[Sentence]) -> None:
        self._text = text
        self._headings = [(row.start, row.end) for row in sentences if _heads(text, row)]
        self._tables = list(_tables(text))

    def names(self, start: int, end: int, label: str) -> Iterator[tuple[int, int, str]]:
        """What of a name that the pipeline marked at ``[start, end)`` (code points) is left when words that are none
        are taken off; nothing, where all of it is."""
        text = self._text
        surface = text[start:end]
        if label in VALUE_LABELS or surface in world_bodies():
            yield start, end, label
        elif not self._no_name(surface, start, end, label):
            if label not in PEOPLE and label != "LAW" and (self._in_heading(start) or self._of_country(surface)):
                yield from self._bare(start, end, label)
            else:
                yield start, end, label

    def _no_name(self, surface: str, start: int, end: int, label: str) -> bool:
        text = self._text
        small = surface.lower().rstrip(".")
        if small in _UNITS or small in _TITLES_ALONE:
            return True
        if small in _FIELDS:
            low = max(0, start - _LONGEST_OFFICE)
            if _OFFICE_BEFORE.search(text, low, start) or _OFFICE_AFTER.match(text, end):
                return True
            if small == "state" and _THE.search(text, low, start):
                return True
        if not is_common(surface) or is_country(surface) or _is_code(surface) or is_body(surface):
            return False
        if " " in surface:
            told = self._in_heading(start) or self._in_table(start) or in_title(text, start, end)
            return told and not self._elsewhere(start, end)
        if small in _WORDS_THAT_NAME:
            return False
        marked = label in PEOPLE or text[max(0, start - 1) : start] in _OPENING
        if label in GROUPS | PEOPLE and marked and self._is_small(small) and not self._borne(surface):
            return True
        if label in GROUPS or _SAYS.match(text, end):
            return False
        first = _START.search(text, max(0, start - _REACH), start) is not None or self._in_heading(start)
        return first and not self._elsewhere(start, end) and not self._borne(surface)

    def _of_country(self, surface: str) -> bool:
        """Whether the name is a country and a common word that the article writes small as well: "US Interest"."""
        country, _, rest = surface.rpartition(" ")
        small = rest.lower()
        return (
            rest[:1].isupper()
            and is_country(country)
            and is_common(rest)
            and (self._is_small(small) or self._is_small(f"{small}s"))
        )

    def _bare(self, start: int, end: int, label: str) -> Iterator[tuple[int, int, str]]:
        """The countries of a stretch of a heading, else what stands before its common words."""
        text = self._text
        if is_body(text[start:end]) or is_country(text[start:end]) or self._elsewhere(start, end):
            yield start, end, label
            return
        pieces = [(start + each.start(), start + each.end()) for each in _PIECE.finditer(text[start:end])]
        if not any(is_common(text[low:high]) for low, high in pieces):
            yield start, end, label
            return
        found = [(low, low + len(bare)) for low, high in pieces if is_country(bare := _bare_word(text[low:high]))]
        if found:
            for low, high in found:
                yield low, high, "NORP" if key(text[low:high]) in countries().demonyms else "GPE"
            return
        last = end
        while len(pieces) > 1 and is_common(word := text[slice(*pieces[-1])]) and word not in TRADES:
            pieces.pop()
            last = pieces[-1][1]
        yield start, last, label

    def _in_heading(self, start: int) -> bool:
        return _holds(self._headings, start)

    def _in_table(self, start: int) -> bool:
        """Whether a name opens a row of a table or list."""
        return _holds(self._tables, start) and self._text[max(0, start - 1) : start] in ("", "\n")

    def _elsewhere(self, start: int, end: int) -> bool:
        """Whether the article has these words with their capitals inside another sentence."""
        text, words = self._text, self._text[start:end]
        at = text.find(words)
        while at >= 0:
            inside = at != start and text[at - 1 : at] == " " and _INSIDE.match(text, at - 2) is not None
            whole = inside and not text[at + len(words) : at + len(words) + 1].isalnum()
            if whole and not _holds(self._headings, at) and not in_title(text, at, at + len(words)):
                return True
            at = text.find(words, at + 1)
        return False

    def _is_small(self, word: str) -> bool:
        return re.search(rf"(?<![\w'’-]){re.escape(word)}(?![\w-])", self._text) is not None

    def _borne(self, surname: str) -> bool:
        """Whether the article gives the word as a surname: after another word with a capital."""
        return re.search(rf"[A-Z][\w.'’-]+ {re.escape(surname)}(?![\w-])", self._text) is not None


def in_title(text: str, start: int, end: int) -> bool:
    """Whether small words around ``[start, end)`` have capitals too: a title that a sentence gives."""
    low = max(text.rfind("\n", 0, start) + 1, start - _AROUND)
    line = text.find("\n", end)
    high = min(len(text) if line < 0 else line, end + _AROUND)
    return _CONNECTIVES.search(text, low, start) is not None or _CONNECTIVES.search(text, end, high) is not None


def is_body(surface: str) -> bool:
    """Whether the last word of a name, or the last before "of" or "for", is that of a body, place or law."""
    words = surface.split(" of ")[0].split(" for ")[0].split()
    return (len(words) > 1 and shape_label(f"A {words[-1]}") is not None) or (
        shape_label(surface) is not None and len(words) < 2
    )


def _bare_word(word: str) -> str:
    return word.strip("\"“”‘’'(),:;").removesuffix("'s").removesuffix("’s")


def _is_code(surface: str) -> bool:
    return surface.isupper() and " " not in surface


def _holds(rows: Sequence[tuple[int, int]], position: int) -> bool:
    at = bisect_right(rows, (position, sys.maxsize)) - 1
    return at >= 0 and position < rows[at][1]


def _tables(text: str) -> Iterator[tuple[int, int]]:
    """Stretches of short lines with no blank line between them."""
    first = 0
    lines = 0
    at = 0
    for line in text.split("\n"):
        if line.strip() and len(line) <= _LONGEST_ROW:
            lines += 1
        else:
            if lines >= _ROWS:
                yield first, at
            first, lines = at + len(line) + 1, 0
        at += len(line) + 1
    if lines >= _ROWS:
        yield first, len(text)


def _heads(text: str, row: Sentence) -> bool:
    """Whether a row is a heading: in title case, or a short line of its own with capitals throughout."""
    words = text[row.start : row.end].strip()
    if is_heading(words):
        return True
    line = text[text.rfind("\n", 0, row.start) + 1 : row.end + 2].strip()
    if line != words or len(words) > _LONGEST_LINE or words.endswith(_ENDS):
        return False
    return all(not word.strip("\"“‘'(")[:1].islower() for word in _PIECE.findall(words) if len(word) > _LONG_WORD)


_LONGEST_LINE = 80
_LONG_WORD = 3
_ENDS = tuple('.!?;,:”"')


def is_heading(row: str) -> bool:
    """Whether a row is a headline in title case: no full stop, and nearly all its longer words have capitals."""
    if len(row) > LONGEST_HEADING or row[-1:] in ".!;,":
        return False
    words = [word for word in row.split() if len(word) > 3 and word[0].isalpha()]
    return len(words) > 2 and sum(not word[0].islower() for word in words) * 5 >= len(words) * 4
