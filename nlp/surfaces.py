"""Surface forms of names: trimmed to the name itself, and reduced to a key under which equal names meet."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

MOST_WORDS = 25
"""Names of laws and works run long; what is longer than this is a torn table row."""

_EDGES = " \t\u00a0\u2009\u202f\u200b\ufeff\"“”„«»‹›‘’'`´‚,;:!?¿¡…•·*|/\\_=<>~^–—―-()[]{}"
_POSSESSIVE = re.compile(r"(?<=\w)['’‘ʼ´`](?:s|S)?$|(?<=\w\w)['’‘ʼ´`]$")
_LEADING_THE = re.compile(r"(?:the|The|THE)\s+(?=\S)")
_LEADING_ARTICLE = re.compile(r"(?:an?|An?)\s+(?=[^\W\d_a-z])")
_INNER_POSSESSIVE = re.compile(r"(?<=\w)['’]s(?=\s)")
_TRAILING_SMALL = re.compile(r"\s+(?:the|an?|of|for|to|in|on|at|by|and|or|with|from|de facto|then|who|is|was)$")
_KEEP_THE = re.compile(r"The Hague\b")
_DOT_BELONGS = re.compile(
    r"(?:\b\w|\.\w|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|Bros|St|Dr|Mr|Mrs|Ms|Gen|Gov|Sen|Rep|No|Art|vs|Jan|Feb|Mar|Apr|Aug|"
    r"Sept?|Oct|Nov|Dec|Rev|Lt|Col|Sgt|Capt|Prof|Hon|Pres|Dept|Univ|Mt|Ft|D\.C|Ph\.D|etc))\.$"
)
_LINE_BREAK = re.compile(r"[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_BRACKETS = {"(": ")", "[": "]"}
_APOSTROPHES = str.maketrans("’‘ʼ´`‐‑‒", "'''''---")


def trim(text: str, start: int, end: int, keep_the: bool = False) -> tuple[int, int] | None:
    """The name inside ``text[start:end]`` (code points), or None when nothing of it is left.

    Off go line breaks, quotation marks and punctuation around it, a leading "the" and a possessive ending; a bracket
    or full stop stays where it is part of the name: "U.S.", "Acme Inc.", "Congress (Peru)".
    """
    start, end = _one_line(text, start, end)
    before = (-1, -1)
    while start < end and before != (start, end):
        before = (start, end)
        start, end = _strip_edges(text, start, end)
        start, end = _balance_brackets(text, start, end)
        if not keep_the and not _KEEP_THE.match(text, start, end):
            match = _LEADING_THE.match(text, start, end)
            start = match.end() if match else start
        possessive = _POSSESSIVE.search(text[start:end])
        if possessive:
            end = start + possessive.start()
    return (start, end) if start < end else None


def trim_name(text: str, start: int, end: int, person: bool = False) -> tuple[int, int] | None:
    """Like ``trim``, for what must be a name: no article before it, no torn-off small word after it.

    A ``person`` ends at a possessive: "Dina Boluarte's de facto" names Dina Boluarte.
    """
    span = trim(text, start, end)
    while span is not None:
        start, end = span
        match = _LEADING_ARTICLE.match(text, start, end)
        start = match.end() if match else start
        owner = _INNER_POSSESSIVE.search(text, start, end) if person else None
        end = owner.start() if owner else end
        tail = _TRAILING_SMALL.search(text, start, end)
        end = tail.start() if tail else end
        if (start, end) == span:
            break
        span = trim(text, start, end)
    return span


def _one_line(text: str, start: int, end: int) -> tuple[int, int]:
    """The longest line of a span that runs over line breaks."""
    if not _LINE_BREAK.search(text, start, end):
        return start, end
    best = (start, start)
    for piece in re.finditer(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+", text[start:end]):
        if len(piece.group().strip()) > best[1] - best[0]:
            best = (start + piece.start(), start + piece.end())
    return best


def _strip_edges(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (text[start] in _EDGES or text[start] == "." or text[start].isspace()):
        if text[start] in _BRACKETS and _BRACKETS[text[start]] in text[start + 1 : end - 1]:
            break  # "(Old) Name"
        start += 1
    while start < end:
        last = text[end - 1]
        if last == "." and _DOT_BELONGS.search(text[start:end]):
            break
        opening = {")": "(", "]": "["}.get(last)
        if opening and opening in text[start + 1 : end]:
            break  # "Name (Old)"
        if not (last in _EDGES or last == "." or last.isspace()):
            break
        end -= 1
    return start, end


def _balance_brackets(text: str, start: int, end: int) -> tuple[int, int]:
    """Cut at a bracket whose partner lies outside."""
    for opening, closing in _BRACKETS.items():
        name = text[start:end]
        if name.count(opening) > name.count(closing):
            end = start + name.rindex(opening)
        elif name.count(closing) > name.count(opening):
            end = start + name.index(closing)
    return start, max(start, end)


def looks_like_name(surface: str) -> bool:
    """Whether a span that the pipeline calls a name can be one: it has a capital, or its script has none."""
    if sum(map(str.isalpha, surface)) < (1 if any(char >= "\u2e80" for char in surface) else 2):
        return False
    if len(surface.split()) > MOST_WORDS:
        return False
    return any(char.isupper() or (char.isalpha() and not char.islower()) for char in surface)


@lru_cache(maxsize=100_000)
def key(surface: str) -> str:
    """What equal names have in common: compatibility forms, apostrophes, spaces, "the" and 's do not count.

    Letter case counts only in short names: "US" is not "us", but a headline's "PERU" is "Peru".
    """
    folded = " ".join(unicodedata.normalize("NFKC", surface).translate(_APOSTROPHES).split())
    span = trim(folded, 0, len(folded))
    if span is None:
        return folded
    folded = folded[slice(*span)]
    return folded if len(folded) <= 3 else folded.casefold()
