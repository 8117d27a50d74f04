"""One article cut into sentences: the term of each word, its word 5-grams, and what it is about."""

from __future__ import annotations

import re
import sys
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import zip_longest
from zlib import crc32

from nlp.grammar import Grammar, grammar_for
from nlp.lemmas import term
from nlp.proposals import ComparedArticle, Sentence
from nlp.stems import stem
from nlp.tokens import UNSPACED, Kind, Token, tokens

SHINGLE = 5
FEWEST_WORDS = 8
"""Shorter sentences are nobody's."""
ALL_SHINGLES = 1500
"""Up to so many articles every 5-gram counts; beyond, a sample bounds the memory."""
HEAD = 120
"""Code points of headline and dateline."""
OFTEN = 3
"""Times that an article names what it is about."""
_UNSPACED = re.compile(f"[{UNSPACED}]")
_REMEMBERED = 200_000
"""Words of a language whose terms are kept."""


@dataclass(frozen=True, slots=True)
class Row:
    """One sentence: its place, and the term of each token (empty for small words, figures and marks)."""

    article: int
    index: int
    sentence: Sentence
    text: str
    """Of the whole article."""
    terms: tuple[str, ...]
    shingles: array[int]
    """Hashes of its word 5-grams, each once, in order; in a large collection a sample of them. Empty where it shares
    none with what is fresh."""

    @property
    def words(self) -> tuple[Token, ...]:
        """Its tokens, cut anew when asked for: kept, those of 10,000 articles would fill gigabytes."""
        return _tokens(self.text, self.sentence.start, self.sentence.end)


class Shingler:
    """Hashes the word 5-grams of sentences, those alone that share one with a fresh article where not all are fresh."""

    def __init__(self, articles: int, asked: AbstractSet[int] | None, common: AbstractSet[int]) -> None:
        """``asked`` are the hashes of fresh articles (None: all are asked for), ``common`` those of set phrases."""
        self._sample = 1 + articles // ALL_SHINGLES
        self._asked, self._common = asked, common

    def shingles(self, words: Sequence[Token], fresh: bool) -> array[int]:
        """The hashes of a sentence's 5-grams, one in ``sample``: the same ones in every sentence and process."""
        plain = plain_words(words)
        if len(plain) < FEWEST_WORDS:
            return array("I")
        hashes = dict.fromkeys(each for each in hashed_grams(plain) if each % self._sample == 0)
        if not fresh and self._asked is not None and self._asked.isdisjoint(hashes):
            return array("I")
        return array("I", [each for each in hashes if each not in self._common])


def plain_words(words: Sequence[Token]) -> list[str]:
    return [word.lower for word in words if word.kind is not Kind.MARK]


def hashed_grams(plain: Sequence[str]) -> list[int]:
    """The hash of each word 5-gram, in order: the same in every process."""
    grams = zip(*(plain[at:] for at in range(SHINGLE)), strict=False)
    return [crc32(" ".join(gram).encode("utf-8", "surrogatepass")) for gram in grams]


@lru_cache(maxsize=512)
def _tokens(text: str, start: int, end: int) -> tuple[Token, ...]:
    return tuple(tokens(text, start, end))


@dataclass(frozen=True, slots=True)
class Survey:
    """What an article is about, as terms: all it names, what it names in its head or often, and what it often says.

    Sorted tuples take a tenth of the room that sets would.
    """

    named: tuple[str, ...]
    themes: tuple[str, ...]
    often: tuple[str, ...]

    @property
    def marks(self) -> frozenset[str]:
        """What tells its story from others."""
        return frozenset(self.named).union(self.often)


class Surveyor:
    """Goes through an article sentence by sentence, while its words are at hand."""

    def __init__(self, article: ComparedArticle, grammar: Grammar | None) -> None:
        self._grammar = grammar
        self._starts = {each.start for each in article.mentions}
        self._named: set[str] = set()
        self._head: set[str] = set()
        self._capitals: Counter[str] = Counter()
        self._said: Counter[str] = Counter()

    def see(self, text: str, sentence: Sentence, terms: Sequence[str], words: Sequence[Token]) -> None:
        self._said.update(distinct(terms))
        capitals = [
            (index, word, each)
            for index, (each, word) in enumerate(zip(terms, words, strict=True))
            if each and word.text != word.lower and word.text[0].isupper()
        ]
        self._capitals.update(each for _, _, each in capitals)
        if sentence.start < HEAD:
            self._head.update(each for _, _, each in capitals)
        guards = self._grammar.guards if self._grammar is not None else None
        if guards is None or text[sentence.start : sentence.end].isupper():
            return
        for index, word, each in capitals:
            named = index > 0 or word.start in self._starts
            if named and word.lower not in guards.months and word.lower not in guards.weekdays:
                self._named.add(each)

    def result(self) -> Survey:
        themes = self._head | {each for each, count in self._capitals.items() if count >= OFTEN}
        often = sorted(each for each, count in self._said.items() if count >= OFTEN)
        return Survey(tuple(sorted(self._named)), tuple(sorted(themes)), tuple(often))


def distinct(terms: Iterable[str]) -> set[str]:
    """The terms of a sentence, each once."""
    found = set(terms)
    found.discard("")
    return found


def terms_of(words: Sequence[Token], grammar: Grammar | None) -> tuple[str, ...]:
    """One term per token: the concept or stem of a content word, "" for small words, figures and marks."""
    known = _terms(grammar.language if grammar is not None else None)
    if grammar is None and any(_UNSPACED.match(word.text) for word in words):
        return _paired(words, known)
    return tuple([known[word.lower] if word.kind is Kind.WORD else "" for word in words])


def _paired(words: Sequence[Token], known: Mapping[str, str]) -> tuple[str, ...]:
    """Terms where nobody puts spaces: a character with the next one, since single ones are in every sentence."""
    found: list[str] = []
    for word, after in zip_longest(words, words[1:]):
        if not _UNSPACED.match(word.text):
            found.append(known[word.lower] if word.kind is Kind.WORD else "")
        elif after is not None and not after.spaced and _UNSPACED.match(after.text):
            found.append(word.text + after.text)
        else:
            found.append("")
    return tuple(found)


class _Terms(dict[str, str]):
    """The term of each lower-case word of a language, as far as asked for: most words of a text are old ones."""

    def __init__(self, language: str | None) -> None:
        super().__init__()
        self._grammar = grammar_for(language) if language is not None else None

    def __missing__(self, word: str) -> str:
        if len(self) >= _REMEMBERED:
            self.clear()
        found = self[word] = sys.intern(self._term(word))
        return found

    def _term(self, word: str) -> str:
        if len(word) < 2:
            return ""
        if self._grammar is None:
            return stem(word)
        plain = word.removesuffix("'s")
        if plain in self._grammar.meanings.stop:
            return ""
        return self._grammar.meanings.demonyms.get(plain) or term(plain, self._grammar)


@cache
def _terms(language: str | None) -> _Terms:
    return _Terms(language)
