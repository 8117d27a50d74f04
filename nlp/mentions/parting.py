"""Spans of the pipeline that hold two names, a title or a torn-off end: the names in them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nlp.common_words import is_common
from nlp.countries import countries, is_country
from nlp.labels import PEOPLE
from nlp.mentions.hints import OCCUPATIONS, TITLES
from nlp.mentions.shapes import shape_label
from nlp.surfaces import key

_CAP = r"[^\W\d_a-z][\w'’.-]*"
_COMPOUND = re.compile(r"([^\W\d_a-z][\w.]*)[-–]([\w.]+)")
_JOINED = re.compile(rf"({_CAP}(?: {_CAP})?) to ({_CAP}(?: {_CAP})?)$")
_PERSON_OF = re.compile(rf"({_CAP} {_CAP}(?: {_CAP})?)( of )(?={_CAP})")
_MORE_TITLES = "owner|ombudsman|ombudswoman|patrol agent|agent|chief|coach|first lady|sergeant major"
_TITLE = re.compile(rf"(?:(?:{TITLES}|{OCCUPATIONS}|{_MORE_TITLES})\.? )+", re.IGNORECASE)
_ABBREVIATED = re.compile(r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sen|Rep|Gov|Prof|Capt|Lt|Col|Gen)\.? )+(?=[A-Z])")
_TWO_BODIES = re.compile(
    r"((?:[A-Z][\w'-]+ )+(?:Forces|Police|Army|Navy|Ministry|Commission|Council|Agency|Authority|Guard|Union|Party))"
    r" and (?:the )?(?=(?:[A-Z][\w'-]+ )+(?:Forces|Police|Army|Navy|Ministry|Commission|Council|Agency|Authority|Guard|"
    r"Union|Party)$)"
)
_INITIALLED = re.compile(r"(?:[A-Z][a-z]+ )?(?:[A-Z]\. ){1,2}$")
_GOES_ON = re.compile(
    r"(?: (?!President|Minister|Secretary|Director|Governor|Chief|Chair)[A-Z][a-z]+)+(?= [a-z]|[.,;)])"
)
_MORE_FIELDS = re.compile(r"(?:, [A-Z][a-z]+)* and [A-Z][a-z]+(?= (?:for|of|in|at|on|said|has|had|is|was|to)\b|[.,;)])")
_LISTS_FIELDS = re.compile(r"(?:Directorate|Ministry|Department|Office|Bureau|Division) of \w+$")
_LONGEST_START = 25


def parted(text: str, start: int, end: int, label: str) -> Iterator[tuple[int, int, str]]:
    """The names in ``text[start:end]`` (code points), with their labels."""
    if label == "ORG" and text.startswith(("the ", "The "), start):
        start += len("the ")
    surface = text[start:end]
    if is_country(surface):
        yield start, end, label
        return
    compound = _COMPOUND.search(surface)
    peoples = compound is not None and all(key(each) in countries().demonyms for each in compound.groups())
    if compound is not None and not peoples and shape_label(surface) is None and is_country(compound.group(1)):
        yield from _compound(text, start, end, label, compound)
        return
    if label in PEOPLE:
        title = (_TITLE if surface.count(" ") > 1 else _ABBREVIATED).match(surface)
        if title is not None and surface[title.end() :][:1].isupper():
            start += title.end()
            surface = text[start:end]
        of = _PERSON_OF.match(surface)
        if of is not None:
            yield start, start + of.end(1), label
            yield start + of.end(2), end, "GPE"
            return
    joined = _JOINED.match(surface) if label in ("PERSON", "ORG", "GPE", "NORP") else None
    if joined is not None and not any(map(is_common, joined.groups())):
        yield start, start + joined.end(1), label
        yield start + joined.start(2), end, label
        return
    both = _TWO_BODIES.match(surface) if label == "ORG" else None
    if both is not None:
        yield start, start + both.end(1), label
        yield start + both.end(), end, label
        return
    yield (*_whole_body(text, start, end), label) if label == "ORG" else (start, end, label)


def _compound(text: str, start: int, end: int, label: str, compound: re.Match[str]) -> Iterator[tuple[int, int, str]]:
    """Countries that a hyphen joins to each other, or to a word: "US-China rivalry", "US-led"."""
    low, high = start + compound.start(1), start + compound.end(2)
    second = compound.group(2)
    if low > start and not is_common(text[start:low]):
        yield start, end, label
        return
    yield low, start + compound.end(1), _of_country(compound.group(1))
    if is_country(second):
        yield start + compound.start(2), high, _of_country(second)
    rest = text[high:end].lstrip()
    if rest and not is_common(rest):
        yield end - len(rest), end, label


def _of_country(surface: str) -> str:
    return "NORP" if key(surface) in countries().demonyms else "GPE"


def _whole_body(text: str, start: int, end: int) -> tuple[int, int]:
    """A body's name with what was torn off it: "William J." before it, "Studies" after "for Hemispheric Defense"."""
    surface = text[start:end]
    initials = _INITIALLED.search(text, max(0, start - _LONGEST_START), start)
    if initials is not None and shape_label(surface) is not None:
        start = initials.start()
    if " for " in surface or " of " in surface:
        more = _GOES_ON.match(text, end)
        if more is None and _LISTS_FIELDS.search(surface):
            more = _MORE_FIELDS.match(text, end)
        if more is not None and is_common(more.group().replace(",", " ").replace(" and ", " ")):
            end = more.end()
    return start, end
