"""Where words, phrases and sentences begin and end around a position. Pure; all positions are code points."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from nlp.proposals import Segment

_JOINERS = frozenset("\u200c\u200d\ufe0e\ufe0f\u00ad_")
_INSIDE = frozenset(".,:/'’\u2010\u2011-·")
_BEFORE_NUMBER = frozenset("$€£¥₹₽#~≈±+−")
_AFTER_NUMBER = frozenset("%‰°")
_PHRASE_END = frozenset(',;:()[]{}«»„“”"—–\n\u2028\u2029')
_SENTENCE_END = re.compile(r"[.!?…。！？]+[\"'”’»)\]]*(?=\s|$)|[。！？]|[\n\u2028\u2029]+")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Hon|Rev|St|Jr|Sr|No|vs|etc|approx|Inc|Ltd|Co|Corp"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Sra?|Dra?|Ing|Lic|Av|e\.g|i\.e|a\.m|p\.m)|\b[A-Z](?:\.[A-Z])*)\.$"
)
_LONGEST_SENTENCE = 4000


def is_word_character(character: str) -> bool:
    """Letters, digits, combining marks and the invisible characters that hold them together."""
    return character.isalnum() or character in _JOINERS or unicodedata.category(character)[0] == "M"


def word_at(text: str, position: int) -> Segment | None:
    """The word that covers ``position`` or ends there; None between words.

    "3.6", "Kitty-Hawk", "don’t", "$27" and "60%" are one word. Scripts written without spaces count by character.
    """
    size = len(text)
    at = position
    if not (at < size and _belongs(text, at)):
        if at > 0 and _belongs(text, at - 1):
            at -= 1
        else:
            return None
    start, end = at, at + 1
    if not _is_unspaced(text[at]):
        while start > 0 and _belongs(text, start - 1) and not _is_unspaced(text[start - 1]):
            start -= 1
        while end < size and _belongs(text, end) and not _is_unspaced(text[end]):
            end += 1
    else:
        while end < size and not text[end].isalnum() and is_word_character(text[end]):
            end += 1
    return Segment(start, end)


def next_word_end(text: str, position: int) -> int:
    """The end of the first word that ends after ``position``; the text's length when there is none."""
    at = position
    while at < len(text):
        word = word_at(text, at)
        if word is not None and word.end > position:
            return word.end
        at += 1
    return len(text)


def next_word_start(text: str, position: int) -> int:
    """The start of the first word that begins after ``position``."""
    at = position
    while at < len(text):
        word = word_at(text, at)
        if word is not None and word.start > position:
            return word.start
        at = word.end + 1 if word is not None and word.end > at else at + 1
    return len(text)


def previous_word_start(text: str, position: int) -> int:
    """The start of the last word that begins before ``position``."""
    at = position - 1
    while at >= 0:
        word = word_at(text, at) if _belongs(text, at) else None
        if word is not None and word.start < position:
            return word.start
        at -= 1
    return 0


def snapped(text: str, start: int, end: int) -> tuple[int, int]:
    """The range freed of spaces around it and widened to whole words at both ends; empty ranges stay empty.

    Between words it is widened to whole characters as a reader sees them, so that no emoji or accent is cut.
    """
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start >= end:
        return start, start
    first, last = word_at(text, start), word_at(text, end)
    if first is not None and first.start < start < first.end:
        start = first.start
    if last is not None and last.start < end < last.end:
        end = last.end
    return whole_characters(text, start, end)


def whole_characters(text: str, start: int, end: int) -> tuple[int, int]:
    """The range widened so that neither end lies inside a character made of several code points."""
    while 0 < start < len(text) and _continues(text, start):
        start -= 1
    while 0 < end < len(text) and _continues(text, end):
        end += 1
    return start, end


def phrase_at(text: str, position: int) -> Segment | None:
    """The stretch between punctuation marks around ``position``, inside its sentence."""
    sentence = sentence_at(text, position)
    if sentence is None:
        return None
    start = end = min(max(position, sentence.start), sentence.end)
    while start > sentence.start and not _ends_phrase(text, start - 1):
        start -= 1
    while end < sentence.end and not _ends_phrase(text, end):
        end += 1
    start, end = _trimmed(text, start, end)
    while end > start and text[end - 1] in ".!?…":
        end -= 1
    return Segment(start, end) if start < end else None


def sentence_at(text: str, position: int) -> Segment | None:
    """The sentence around ``position``; a position between two belongs to the one before, at a line start the next."""
    low = max(0, position - _LONGEST_SENTENCE)
    start = low if low == 0 else position - _LONGEST_SENTENCE
    for match in _SENTENCE_END.finditer(text, low, min(len(text), position + _LONGEST_SENTENCE)):
        if _ABBREVIATION.search(text, start, match.end()) and match.group() == ".":
            continue
        if match.end() > position or (match.end() == position and not text[match.end() - 1].isspace()):
            return _segment(text, start, match.end())
        start = match.end()
    return _segment(text, start, min(len(text), position + _LONGEST_SENTENCE))


def paragraph_at(text: str, position: int) -> Segment | None:
    """The line of text around ``position``, as newlines divide it."""
    start = max(text.rfind("\n", 0, position), text.rfind("\u2029", 0, position)) + 1
    ends = [at for at in (text.find("\n", position), text.find("\u2029", position)) if at >= 0]
    return _segment(text, start, min(ends, default=len(text)))


def next_sentence_start(text: str, position: int) -> int:
    """The start of the first sentence that begins after ``position``."""
    at = position
    while at < len(text):
        sentence = sentence_at(text, at)
        if sentence is not None and sentence.start > position:
            return sentence.start
        at = max(at + 1, sentence.end if sentence is not None else at + 1)
    return len(text)


def previous_sentence_start(text: str, position: int) -> int:
    """The start of the last sentence that begins before ``position``."""
    at = position
    while at > 0:
        sentence = sentence_at(text, at)
        if sentence is not None and sentence.start < position:
            return sentence.start
        at -= 1
    return 0


def widened(text: str, start: int, end: int) -> Segment | None:
    """The next larger unit that holds the range: word, phrase, sentence, paragraph; None when none is larger."""
    steps: tuple[Callable[[str, int], Segment | None], ...] = (word_at, phrase_at, sentence_at, paragraph_at)
    for unit in steps:
        first, last = unit(text, start), unit(text, max(start, end - 1))
        if first is None or last is None:
            continue
        candidate = Segment(min(first.start, start), max(last.end, end))
        if (candidate.end - candidate.start) > (end - start):
            return candidate
    return None


def _belongs(text: str, at: int) -> bool:
    """Whether the character at ``at`` is part of a word, counting what joins two parts of one."""
    character = text[at]
    if is_word_character(character):
        return True
    before = text[at - 1] if at > 0 else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    if character in _INSIDE:
        return is_word_character(before) and is_word_character(after) and (character not in ",:/" or after.isdigit())
    if character in _BEFORE_NUMBER:
        return after.isdigit()
    return character in _AFTER_NUMBER and before.isdigit()


def _continues(text: str, at: int) -> bool:
    """Whether the code point at ``at`` is shown as part of the one before it."""
    code = ord(text[at])
    if text[at] in _JOINERS - {"_", "\u00ad"} or 0x1F3FB <= code <= 0x1F3FF or text[at - 1] == "\u200d":
        return True
    if 0x1F1E6 <= code <= 0x1F1FF:  # flags are pairs of regional indicators
        first = at
        while first > 0 and 0x1F1E6 <= ord(text[first - 1]) <= 0x1F1FF:
            first -= 1
        return (at - first) % 2 == 1
    return unicodedata.category(text[at])[0] == "M"


def _is_unspaced(character: str) -> bool:
    """Scripts without spaces between words: Thai to Khmer, kana, Han, and pictographs."""
    code = ord(character)
    return (
        0x0E00 <= code <= 0x0EFF
        or 0x1000 <= code <= 0x109F
        or 0x1780 <= code <= 0x17FF
        or 0x3040 <= code <= 0x30FF
        or 0x3400 <= code <= 0x9FFF
        or 0xF900 <= code <= 0xFAFF
        or 0x20000 <= code <= 0x3FFFF
    )


def _ends_phrase(text: str, at: int) -> bool:
    if text[at] not in _PHRASE_END:
        return False
    digits_around = 0 < at < len(text) - 1 and text[at - 1].isdigit() and text[at + 1].isdigit()
    return not (text[at] in ",:–" and digits_around)


def _segment(text: str, start: int, end: int) -> Segment | None:
    start, end = _trimmed(text, start, end)
    return Segment(start, end) if start < end else None


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
