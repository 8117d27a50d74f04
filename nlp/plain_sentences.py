"""Sentences by punctuation alone, for work on stored texts that should not wait for a pipeline."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nlp.boilerplate import is_boilerplate
from nlp.proposals import Sentence
from nlp.sentences import LONGEST_SENTENCE

_LINE = re.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_END = re.compile(r"[.!?…][\"'”’»)\]]*(?:\s+)(?=[\"'“‘«(\[]?[A-ZÀ-ÖØ-Þ0-9])")
_SHORTENED = re.compile(
    r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Maj|Capt|Lt|Sgt|Adm|Sen|Rep|Gov|Rev|Hon|Pres|St|Jr|Sr|No|Nos|Art|Sec|Res"
    r"|vs|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Fig|Vol|approx|ca|cf|e\.g|i\.e|U\.S|U\.K|U\.N))\.$"
)


def plain_sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of ``text`` in order, page furniture marked: lines first, then full stops before a capital."""
    found: list[Sentence] = []
    for line in _LINE.finditer(text):
        furniture = is_boilerplate(line.group().strip()) if line.group().strip() else False
        start = line.start()
        for end in _ends(text, line.start(), line.end()):
            words = text[start:end].strip()
            if words:
                first = text.index(words, start)
                found.append(Sentence(first, first + len(words), furniture or is_boilerplate(words)))
            start = end
    return tuple(found)


def _ends(text: str, start: int, end: int) -> list[int]:
    ends = [
        match.end()
        for match in _END.finditer(text, start, end)
        if text[match.start()] != "." or not _SHORTENED.search(text, max(start, match.start() - 8), match.start() + 1)
    ]
    found: list[int] = []
    for last in (*ends, end):
        found += [*_pauses(text, start, last), last]
        start = last
    return found


def _pauses(text: str, start: int, end: int) -> Iterator[int]:
    """Where to cut what goes on without an end: behind a comma, else at a space, else anywhere."""
    while end - start > LONGEST_SENTENCE:
        window = (start + LONGEST_SENTENCE // 2, start + LONGEST_SENTENCE)
        at = max(text.rfind(", ", *window), text.rfind("; ", *window))
        at = at if at >= 0 else text.rfind(" ", *window)
        start = at + 1 if at >= 0 else window[1]
        yield start
