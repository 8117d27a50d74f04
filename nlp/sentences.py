"""Sentences of an article: lines first, then spaCy inside each line; page furniture is marked.

Headings, table rows and bullets end with their line. A pipeline given the whole text glues them to what follows, so
a sentence start is forced after every line break. Several lines travel in one piece, because many tiny documents are
slower than a few of some thousand characters; no line is cut unless it alone exceeds what spaCy accepts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from nlp.boilerplate import is_boilerplate
from nlp.proposals import Sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc

PIECE_SIZE = 1_500
"""Characters of a piece. Measured: pieces of 1,000-2,000 are 5-10 % faster than whole articles, one piece of 370,000
is 10 % slower."""

LONGEST_PIECE = 50_000
"""A single line beyond this is cut at a space; far below spaCy's limit of 1,000,000 characters."""

MOST_WORDS = 500
"""A row of more words in which nothing ends is a list, a table in one line or no prose. It is cut: much of what is read
in a sentence takes time that grows with the square of its words, and one of 20,000 took minutes."""

LONGEST_SENTENCE = 4_000
"""Characters beyond which nothing is joined that the pipeline cut."""

_LINE_BREAK = re.compile(r"[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_LINE_TEXT = re.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_LINE = re.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]*[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]*")

_END_MARKS = frozenset(".!?…。！？؟۔।॥‼⁇⁈⁉")
_ENDED = re.compile(r"[.!?…:。！？：؟۔।॥‼⁇⁈⁉]['\"’”»›)\]*\d]{0,5}$")
_QUOTE_END = re.compile(r"(?:(?<=[^\W\d_][.][”\"])|(?<=[^\W\d_]…))\s+(?=[“\"]?[A-ZÀ-ÖØ-Þ][a-z]*\s)")
_BEFORE_FIGURE = re.compile(r"\b(?:approx|Arts?|Nos?|Nr|Figs?|pp?|ca|cf|vs|Sec|Ch|Vol|St)\.$")
_TAIL = 20
"""Characters that tell how a sentence ends: more than the patterns look at. A line that nothing cuts may be a book."""
_BEFORE_NAME = re.compile(r"\b(?:Dr|Mrs?|Ms|Prof|Gen|Col|Lt|Sgt|Capt|Gov|Sen|Rep|Rev|e\.g|i\.e|vs|cf)\.$")


def pieces(text: str, size: int = PIECE_SIZE) -> list[tuple[int, int]]:
    """Cut ``text`` into stretches ``[start, end)`` of whole lines, each about ``size`` long; together they are all."""
    found: list[tuple[int, int]] = []
    start = 0
    for end in _cuts(text):
        if end - start >= size:
            found.append((start, end))
            start = end
    if start < len(text):
        found.append((start, len(text)))
    return found


def _cuts(text: str) -> Iterator[int]:
    """Where a piece may end: after each line, and inside a line that is too long at a space (or anywhere at worst)."""
    for match in _LINE.finditer(text):
        start, end = match.span()
        while end - start > LONGEST_PIECE:
            space = text.rfind(" ", start + LONGEST_PIECE // 2, start + LONGEST_PIECE)
            start = space + 1 if space >= 0 else start + LONGEST_PIECE
            yield start
        if end > start:
            yield end


def force_starts(doc: Doc) -> None:
    """Tell the pipeline, before it runs, that whatever follows a line break begins a sentence, and that the word after
    that does not; so does a word of a row in which nothing ends."""
    breaks = [each for each in doc.to_array("IS_SPACE").nonzero()[0].tolist() if _LINE_BREAK.search(doc[each].text)]
    for index in (-1, *breaks):
        if 0 < index + 1 < len(doc):
            doc[index + 1].is_sent_start = True
        if index + 2 < len(doc) and doc[index + 1].text[-1].isalnum() and doc[index + 2].text.islower():
            # "Five | people died, police said": cut so by the parser below a short heading, and nobody said "five"
            doc[index + 2].is_sent_start = False
    if len(doc) > MOST_WORDS:
        for index in _pauses([token.text for token in doc], set(breaks)):
            doc[index].is_sent_start = True


def _pauses(words: list[str], breaks: set[int]) -> Iterator[int]:
    """Where to cut rows of more than MOST_WORDS words in which nothing ends: after their last comma, else anywhere."""
    start = comma = 0
    for index, word in enumerate(words):
        if index - start >= MOST_WORDS:
            start = comma if comma > start else index
            yield start
        if word[-1] in _END_MARKS or index in breaks:
            start = index + 1
        elif word in (",", ";"):
            comma = index + 1


def sentences(text: str, docs: Sequence[tuple[int, Doc]]) -> tuple[Sentence, ...]:
    """All sentences in order, trimmed of white space. ``docs`` are the read pieces with their offsets in ``text``."""
    starts = sorted(offset + position for offset, doc in docs for position in _sentence_starts(doc))
    found: list[Sentence] = []
    position = 0
    for line in _LINE_TEXT.finditer(text):
        cuts = [line.start()]
        while position < len(starts) and starts[position] < line.end():
            if starts[position] > line.start():
                cuts.append(starts[position])
            position += 1
        found.extend(_sentences_of_line(text, cuts, line.end()))
    return tuple(found)


def _sentence_starts(doc: Doc) -> Iterator[int]:
    """Positions in the document where the pipeline begins a sentence; ``doc.sents`` would touch every token for it."""
    for index in (doc.to_array("SENT_START") == 1).nonzero()[0].tolist():
        yield doc[index].idx


def _sentences_of_line(text: str, cuts: list[int], end: int) -> list[Sentence]:
    """Mend the pipeline's cuts of one line by its punctuation, and mark what is page furniture."""
    spans: list[tuple[int, int]] = []
    for start, stop in zip(cuts, [*cuts[1:], end], strict=True):
        for first, last in _split_after_quote(text, start, stop):
            words = text[first:last].strip()
            if not words:
                continue
            first += text[first:last].index(words)
            mended = bool(spans) and first + len(words) - spans[-1][0] <= LONGEST_SENTENCE
            if mended and _belongs_together(text[slice(*spans[-1])], words):
                spans[-1] = (spans[-1][0], first + len(words))
            else:
                spans.append((first, first + len(words)))
    if not spans:
        return []
    whole_line = is_boilerplate(text[spans[0][0] : spans[-1][1]])
    return [Sentence(first, last, whole_line or is_boilerplate(text[first:last])) for first, last in spans]


def _split_after_quote(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A full stop inside a closing quotation mark, or an ellipsis, then a capital, ends a sentence; parsers read on."""
    for match in _QUOTE_END.finditer(text, start, end):
        yield start, match.end()
        start = match.end()
    yield start, end


def _belongs_together(before: str, after: str) -> bool:
    """Whether a cut inside a line is none: nothing ended before it, or what follows cannot begin a sentence."""
    if not any(map(str.isalnum, before)) or not any(map(str.isalnum, after)):
        return True  # a bullet before its item, a closing mark after its sentence
    before = before[-_TAIL:]
    if not _ENDED.search(before) or after[0].islower() or _BEFORE_NAME.search(before):
        return True
    return after[0].isdigit() and _BEFORE_FIGURE.search(before) is not None
