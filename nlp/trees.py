"""A parsed piece of an article as plain lists: words, dependencies and positions, read once from spaCy's document.

Rules ask for the same few facts of each token many times; attribute access on spaCy's tokens costs ten times a list's.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise
from operator import add
from typing import TYPE_CHECKING

from nlp.proposals import Segment, Segments

if TYPE_CHECKING:
    from spacy.tokens import Doc

_LOOSE_ENDS = frozenset([",", ".", ";", ":", "-", "--", "–", "—", "―", "...", "(", "[", "{"])
_LOOSE_STARTS = frozenset([",", ".", ";", ":", "-", "--", "–", "—", "―", ")", "]", "}"])
_PAIRS = {")": "(", "]": "[", "}": "{"}


@dataclass(frozen=True)
class Tree:
    """Lists with one entry per token: ``starts`` and ``ends`` are code points of the article, ``heads`` tokens."""

    words: list[str]
    lower: list[str]
    deps: list[str]
    heads: list[int]
    starts: list[int]
    ends: list[int]
    sentence_starts: list[int]

    @cached_property
    def children(self) -> list[list[int]]:
        found: list[list[int]] = [[] for _ in self.words]
        for index, head in enumerate(self.heads):
            if head != index:
                found[head].append(index)
        return found

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """First token and token after the last of each of the parser's sentences."""
        bounds = [*self.sentence_starts, len(self.words)]
        return list(pairwise(bounds))

    def child(self, index: int, *deps: str) -> int | None:
        """The first child that hangs on ``index`` by one of ``deps``."""
        return next((child for child in self.children[index] if self.deps[child] in deps), None)

    def subtree(self, index: int, without: Iterable[int] = ()) -> set[int]:
        """``index`` and what hangs on it, but for the branches named in ``without``."""
        barred = set(without)
        found: set[int] = set()
        stack = [index]
        while stack:
            token = stack.pop()
            if token not in barred and token not in found:
                found.add(token)
                stack.extend(self.children[token])
        return found

    def trimmed(self, tokens: Iterable[int]) -> list[list[int]]:
        """The tokens as runs of neighbours; white space and loose punctuation at the ends of each run is left off."""
        runs: list[list[int]] = []
        for token in sorted(tokens):
            if not self.words[token].strip():
                continue
            if runs and all(not self.words[between].strip() for between in range(runs[-1][-1] + 1, token)):
                runs[-1].append(token)
            else:
                runs.append([token])
        return [run for run in (self._trim(run) for run in runs) if run]

    def _trim(self, run: list[int]) -> list[int]:
        first, last = 0, len(run)
        while first < last and self.words[run[first]] in _LOOSE_STARTS:
            first += 1
        while first < last and self.words[run[last - 1]] in _LOOSE_ENDS:
            last -= 1
        run = run[first:last]
        for close, opening in _PAIRS.items():
            words = [self.words[token] for token in run]
            if run and words[-1] == close and opening not in words:
                run = self._trim(run[:-1])
            elif run and words[0] == opening and close not in words:
                run = self._trim(run[1:])
        return run

    def segments(self, tokens: Iterable[int]) -> Segments:
        return tuple(Segment(self.starts[run[0]], self.ends[run[-1]]) for run in self.trimmed(tokens))

    def at(self, start: int, end: int) -> Iterator[int]:
        """The tokens that lie inside ``[start, end)``."""
        index = bisect.bisect_left(self.starts, start)
        while index < len(self.words) and self.ends[index] <= end:
            yield index
            index += 1


_REMEMBERED = 200_000
_WRITTEN: dict[int, tuple[str, str]] = {}
"""spaCy's number of a word -> the word and its lower case. The number is a hash of the word, the same everywhere."""


def tree_of(offset: int, doc: Doc) -> Tree:
    """Read ``doc``, which begins at code point ``offset`` of the article."""
    columns = doc.to_array(["ORTH", "SPACY", "DEP", "HEAD", "SENT_START"]).astype("int64", copy=False)
    orths, spaces, relations, steps, begins = columns.T.tolist()
    known = _known(doc, {*orths, *relations})
    pairs = [known[orth] for orth in orths]
    words = [word for word, _ in pairs]
    deps = [known[relation][0] for relation in relations]
    heads = [index + step for index, step in enumerate(steps)]
    lengths = [len(word) for word in words]
    starts = list(accumulate(map(add, lengths[:-1], spaces), initial=offset))
    ends = list(map(add, starts, lengths))
    sentence_starts = [index for index, begin in enumerate(begins) if begin == 1 or index == 0]
    return Tree(words, [lower for _, lower in pairs], deps, heads, starts, ends, sentence_starts)


def _known(doc: Doc, numbers: Iterable[int]) -> dict[int, tuple[str, str]]:
    """Each of spaCy's numbers with its word."""
    if len(_WRITTEN) > _REMEMBERED:
        _WRITTEN.clear()
    strings = doc.vocab.strings
    for number in numbers:
        if number not in _WRITTEN:
            word = strings[number & 0xFFFFFFFFFFFFFFFF] if number else ""
            _WRITTEN[number] = (word, word.lower().replace("’", "'"))
    return _WRITTEN
