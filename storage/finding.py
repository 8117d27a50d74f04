"""Finding words in a text: what a person types, with its options, as places in code points.

Runs of space are alike, straight and curly quotes and the hyphens are alike, and a letter with its accent is found
whether it is written as one character or as two. A hit never ends between a letter and its marks.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from nlp.proposals import Segment
from storage.translating import numeral, said

if TYPE_CHECKING:
    from regex import Pattern

MOST_PATTERN = 1_000
"""Characters of a query; longer ones are quoted passages, which nobody types."""

_ALIKE = {
    **dict.fromkeys("'’‘ʼ", "['’‘ʼ]"),
    **dict.fromkeys('"“”„«»', '["“”„«»]'),
    **dict.fromkeys("-‐‑", "[-‐‑]"),
}
_ENDINGS = "(?:ing|ings|ed|er|ers|es|ies|ied|ation|ations|y|e)"
# Scripts written without spaces have no whole words to keep to.
_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"


_PROBLEM_CLAUSES: Final = {
    "missing )": "a parenthesis is not closed",
    "unbalanced parenthesis": "a parenthesis is closed that was not opened",
    "unterminated character set": "a square bracket is not closed",
    "bad set": "a square bracket is not closed",
    "nothing to repeat": "there is nothing to repeat",
    "multiple repeat": "a repetition follows another",
    "bad escape": "a backslash stands before what has no meaning",
    "bad character range": "a range ends before it begins",
    "unknown group": "it speaks of a group that it has not",
    "invalid group reference": "it speaks of a group that it has not",
    "min repeat": "a range ends before it begins",
    "unknown property": "it names a property that no character has",
    "unknown extension": "what follows the question mark means nothing",
}
"""What the expression library says of a mistake -> what we say; what is rare stays as it says it."""


class BadPattern(ValueError):
    """A regular expression that cannot be used; the message is one sentence, ``position`` a code point or None."""

    def __init__(self, message: str, position: int | None = None) -> None:
        super().__init__(message)
        self.position = position


class TooSlow(TimeoutError):
    """A regular expression that takes too long on a text, or too much memory."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for. ``forms`` also finds longer words that begin so; ``accents`` keeps é and e apart."""

    words: str
    case: bool = False
    whole: bool = False
    regex: bool = False
    forms: bool = False
    accents: bool = True

    @property
    def is_empty(self) -> bool:
        return not (self.words if self.regex else self.words.strip())


def places(wanted: Wanted, text: str, *, seconds: float | None = None, most: int | None = None) -> list[Segment]:
    """Return where the words stand, in order, apart from each other; at most so many.

    Raises ``BadPattern``, and ``TooSlow`` when it takes more than ``seconds``. While it looks, other threads run.
    """
    return list(each_place(wanted, text, seconds=seconds, most=most))


def each_place(
    wanted: Wanted, text: str, *, seconds: float | None = None, most: int | None = None
) -> Iterator[Segment]:
    """Yield the places one by one; see ``places``."""
    pattern = compiled(wanted)
    looked_at = text if wanted.accents or wanted.regex else text.translate(_bare)
    count = 0
    try:
        for match in pattern.finditer(looked_at, timeout=seconds, concurrent=True):
            if match.end() > match.start():
                yield Segment(match.start(), match.end())
                count += 1
                if count == most:
                    return
    except (TimeoutError, MemoryError) as error:  # memory: a pattern that calls itself without end
        raise TooSlow from error


def occurrences(text: str, surface: str) -> Iterator[Segment]:
    """Yield every whole-word place of ``surface`` in ``text``, in order, without overlaps; runs of space are alike.

    Nothing else is: these are the places that "tag all occurrences" tags, and other cases or marks are other names.
    """
    words = surface.split()
    if not words:
        return
    pattern = r"\s+".join(re.escape(word) for word in words)
    left = r"(?<!\w)" if words[0][0].isalnum() else ""
    right = r"(?!\w)" if words[-1][-1].isalnum() else ""
    whole, first = re.compile(left + pattern + right), words[0]
    at = text.find(first)
    while at >= 0:  # a pattern that looks behind itself is tried at every letter, which takes twenty times as long
        match = whole.match(text, at)
        if match is not None:
            yield Segment(match.start(), match.end())
        at = text.find(first, at + 1 if match is None else match.end())


class _Bare(dict[int, int]):
    """Letters without their accents, one for one and in their case, so that places stay what they are."""

    def __missing__(self, letter: int) -> int:
        base = unicodedata.normalize("NFKD", chr(letter))[:1]
        self[letter] = found = ord(base) if base.isalnum() else letter
        return found


_bare = _Bare()


@lru_cache(maxsize=32)
def compiled(wanted: Wanted) -> Pattern[str]:
    """Return the pattern of a query. Raises ``BadPattern``."""
    import regex

    if len(wanted.words) > MOST_PATTERN:
        raise BadPattern(said("errors", "it has more than {} characters").format(numeral(f"{MOST_PATTERN:,}")))
    flags = regex.VERSION0 | regex.UNICODE
    if not wanted.case:
        flags |= regex.IGNORECASE
    if wanted.regex:
        flags |= regex.MULTILINE
        source = rf"(?<!\w)(?:{wanted.words})(?!\w)" if wanted.whole else wanted.words
    else:
        source = _literal(wanted)
    try:
        if wanted.regex:
            regex.compile(wanted.words, flags)  # its positions are those of what was typed
        return regex.compile(source, flags)
    except regex.error as error:
        clause = next((ours for theirs, ours in _PROBLEM_CLAUSES.items() if error.msg.startswith(theirs)), error.msg)
        raise BadPattern(said("errors", clause), error.pos) from error
    except (RecursionError, OverflowError, MemoryError) as error:
        raise BadPattern(said("errors", "it is nested too deeply or repeats too often")) from error
    except ValueError as error:  # flags inside the pattern against each other or against ours
        raise BadPattern(said("errors", "it sets options that cannot be had together")) from error


def _literal(wanted: Wanted) -> str:
    words = unicodedata.normalize("NFC", wanted.words).split()
    if not words:
        return r"(?!)"
    spelt = [_spelt(word, wanted) for word in words]
    if wanted.forms:
        spelt = [_with_forms(word, letters, wanted) for word, letters in zip(words, spelt, strict=True)]
    source = r"\s+".join(spelt)
    edged = wanted.whole or wanted.forms
    if edged and _is_worded(words[0][0]):
        source = rf"(?<!\w)(?:{source})"
    if wanted.whole and _is_worded(words[-1][-1]):
        source = rf"{source}(?!\w)"
    return source + r"(?!\p{M}|\u200d)"


def _with_forms(word: str, spelt: str, wanted: Wanted) -> str:
    """The word and what grows from it: "country" finds "countries", "produce" finds "production"'s "producing"."""
    if not word[-1].isalnum():
        return spelt
    grown = spelt + r"\w*"
    if len(word) > 3 and word[-1].casefold() in "ey" and word.isascii():
        grown = f"(?:{grown}|{_spelt(word[:-1], wanted)}{_ENDINGS}\\b)"
    return grown


def _spelt(word: str, wanted: Wanted) -> str:
    """A word as a pattern, letter by letter."""
    return "".join(_letter(sign, wanted) for sign in word)


def _letter(sign: str, wanted: Wanted) -> str:
    if sign in _ALIKE:
        return _ALIKE[sign]
    if not wanted.accents:
        if unicodedata.combining(sign):
            return ""
        bare = sign.translate(_bare)
        # marks that are characters of their own are passed over, in the word as after it
        return _escaped(bare) + (r"\p{M}*+" if bare.isalnum() else "")
    parts = unicodedata.normalize("NFD", sign)
    return f"(?:{_escaped(sign)}|{_escaped(parts)})" if parts != sign else _escaped(sign)


def _escaped(signs: str) -> str:
    import regex

    return str(regex.escape(signs, literal_spaces=True))


def _is_worded(sign: str) -> bool:
    """Whether a letter stands in words with edges, as it does not in Chinese."""
    import regex

    return regex.match(rf"[\w--[{_UNSPACED}]]", sign, flags=regex.VERSION1) is not None
