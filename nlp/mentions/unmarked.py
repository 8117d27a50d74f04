"""Capitalised words in the middle of a sentence that nothing marked: names, since English gives no others a capital."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nlp.countries import countries, is_country
from nlp.mentions.hints import OCCUPATION_BEFORE, TITLES, TRADES, leading_label
from nlp.mentions.shapes import NO_PLACES, shape_label
from nlp.mentions.ships import speaks_of_ships
from nlp.proposals import reasons as because
from nlp.tokens import word_set

_WORD = r"[A-ZØŁĐ](?:[\w-]|'(?!s\b))*\w"
_LINKS = "de la|de los|de las|de|del|da|do|dos|das|di|du|la|le|el|al|bin|bint|ibn|van der|van den|van|von|der|den|ter|y"
_SMALL = rf"(?:(?:{_LINKS}) )?"
_RUN = re.compile(
    rf"(?<=[a-z,;—–-] )([Tt]he )?({_WORD}(?: {_SMALL}{_WORD}){{1,3}}|{_WORD}(?= \d{{3,5}}\b))( \d{{3,5}}\b)?"
    r"(?![\w-]| [A-Z])"
)
_NUMBERED = word_set(
    "resolution article flight route room highway section page chapter class size no phase level grade bill order law "
    "regulation directive decree act case unit line train bus regiment battalion division brigade sector model series "
    "covid windows formula channel radio june july may march april august september october november december january "
    "february fiscal year summer winter spring autumn q1 q2 q3 q4 gate platform block building"
)
"""Words whose number makes no name of its own."""
_COMMON = word_set(
    "foreign interior defence defense finance prime deputy vice chief former acting first second third world war "
    "home affairs state federal national international general public health education justice trade labour labor "
    "energy environment transport agriculture police army navy air force east west north south eastern western "
    "northern southern central upper lower great new old good best big black white red green blue internet web "
    "street road avenue square is are was were has have of to and the in on at or it his her their that there up "
    "what from by with not monday tuesday wednesday thursday friday saturday sunday eve day week month mr mrs ms "
    "miss gmt utc richter fahrenheit celsius am pm bc ad tv for than if as about into amid over after before under "
    "against between during when where "
    "who how why which this these those its our my your we i you they he she be been being yes all any some many more "
    "most only just also so but nor via aka will would can could does did do different open special report reports"
)
NO_NAMES = NO_PLACES | _COMMON | word_set(TITLES.lower().replace("|", " ").replace("[ -]", " "))
"""Words that stand in no name of this kind."""
_COMPOUND = re.compile(r"-(?:winn|born|based|led|style|era|backed|run|owned|wing|time|year|old)")
_SPEAKS = re.compile(
    r",? (?:said|says|told|added|wrote|argued|warned)\b|, \d\d,|, who\b|, whose\b|, (?:a|an|the|his|her) "
)
_PLACED = re.compile(r"\b(?:in|near|from|outside|around|to) $")


def in_title_case(plain: str, start: int, end: int) -> bool:
    """Whether the longer words around ``[start, end)`` in its row have capitals too: a headline, a cell of a table."""
    low = plain.rfind("\n", 0, start) + 1
    high = plain.find("\n", end)
    high = len(plain) if high < 0 else high
    if high - low > _LONGEST_ROW:
        return False
    words = _LONGER.findall(plain, low, start) + _LONGER.findall(plain, end, high)
    return sum(map(_capital, words)) * 4 > len(words) * 3


def _capital(word: str) -> bool:
    return word[0].isupper()


_LONGER = re.compile(r"[A-Za-z]\w{3,}")
_LONGEST_ROW = 200
"""Characters of a headline."""


def unmarked(plain: str) -> Iterator[tuple[int, int, str, str]]:
    """(start, end, label, reason) of two words or more with capitals, or of a word with a number, inside sentences."""
    for match in _RUN.finditer(plain):
        start, end = match.start(2), match.end()
        words = plain[start : match.end(2)].split()
        small = [word.casefold() for word in words]
        if (
            any(word in NO_NAMES or _COMPOUND.search(word) for word in small)
            or shape_label(plain[start : match.end(2)]) is not None
        ):
            continue
        if _follows_a_capital(plain, match.start()):
            continue
        numbered = match.group(3) is not None
        if numbered and small[-1] in _NUMBERED:
            continue
        definite = plain[max(0, start - 4) : start].lower() == "the "
        label = leading_label(words[0]) or _label(plain, start, end, definite, numbered)
        if len(words) == 1 and label != "PRODUCT":
            continue
        if words[-1] in TRADES or any(word in countries().words for word in small):
            label = "ORG"
        yield start, end, label, because.CAPITALS_INSIDE


def _follows_a_capital(plain: str, start: int) -> bool:
    """Whether the word before has a capital and no reason for it: the first of a row, "Ecosystem Impact"."""
    before = _WORD_BEFORE.search(plain, max(0, start - _LONGEST_WORD), start)
    if before is None or not before.group(1)[0].isupper() or before.group(1) in _OPENING:
        return False
    return not is_country(before.group(1))


_WORD_BEFORE = re.compile(r"([\w'’-]+) $")
_LONGEST_WORD = 25
_OPENING = word_set(
    "For From With To By In At Near Of And But While When As Like After Before Both The On Under Against Between "
    "Outside Inside Around Across Behind Beside Unlike Since Until Then Also So Yet Or Nor If Because Although Though"
)
"""Words that begin a sentence and stand before names."""


def _label(plain: str, start: int, end: int, definite: bool, numbered: bool) -> str:
    if definite or numbered:
        return "PRODUCT" if speaks_of_ships(plain, start, end) else "ORG"
    if _SPEAKS.match(plain, end) or OCCUPATION_BEFORE.search(plain, max(0, start - 18), start):
        return "PERSON"
    return "GPE" if _PLACED.search(plain, max(0, start - 10), start) else "PERSON"


_ALONE = re.compile(rf"(?<=[a-z] )([Tt]he )?({_WORD})(?![\w-]| [A-Z(])")


def lone_words(plain: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, label) of single capitalised words between words without: names where they come again and again."""
    for match in _ALONE.finditer(plain):
        word = match.group(2)
        if len(word) < _SHORTEST_LONE or "'" in word or word.casefold() in NO_NAMES or word.isupper():
            continue
        start, end = match.span(2)
        if shape_label(word) is None and not _TITLE_LIKE.match(plain, start, end):
            yield start, end, _lone_label(plain, start, end, match.group(1) is not None)


def _lone_label(plain: str, start: int, end: int, definite: bool) -> str:
    if _SPEAKS.match(plain, end) and not definite:
        return "PERSON"
    return "GPE" if _PLACED.search(plain, max(0, start - 10), start) else "ORG"


_SHORTEST_LONE = 5
_TITLE_LIKE = re.compile(r"\w+(?:ment|tion|ism|ship|ness|ity|ists?|ers|ors|als)$")
"""What common words end in that some write with a capital: "Government", "Presidential"."""
