"""The sentences of all compared articles as terms with weights: what matching by words needs, made once."""

from __future__ import annotations

import math
import sys
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

from nlp.grammar import Grammar, grammar_for
from nlp.lemmas import term
from nlp.plain_sentences import plain_sentences
from nlp.proposals import ComparedArticle, Sentence
from nlp.stems import stem
from nlp.tokens import Kind, Token, tokens

SHINGLE = 5
FEWEST_WORDS = 8
"""Shorter sentences are nobody's."""
ALL_SHINGLES = 1500
"""Up to so many articles every 5-gram counts; beyond, a sample bounds the memory."""
HEAD = 120
"""Code points of headline and dateline."""
OFTEN = 3
"""Times that an article names what it is about."""
BACKGROUND = 200
"""Sentences that a small collection is taken to have at least: in two sentences what both say is no common word."""


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
    """Hashes of its word 5-grams, each once, in order; in a large collection a sample of them."""

    @property
    def words(self) -> tuple[Token, ...]:
        """Its tokens, cut anew when asked for: kept, those of 10,000 articles would fill gigabytes."""
        return _tokens(self.text, self.sentence.start, self.sentence.end)


def _shingles(words: Sequence[Token], sample: int) -> array[int]:
    """The hashed word 5-grams of a sentence, one in ``sample`` of them: the same ones in every sentence and process."""
    plain = [word.lower for word in words if word.kind is not Kind.MARK]
    if len(plain) < FEWEST_WORDS:
        return array("L")
    hashes = (crc32(" ".join(plain[at : at + SHINGLE]).encode()) for at in range(len(plain) - SHINGLE + 1))
    return array("L", dict.fromkeys(each for each in hashes if each % sample == 0))


@lru_cache(maxsize=512)
def _tokens(text: str, start: int, end: int) -> tuple[Token, ...]:
    return tuple(tokens(text, start, end))


@dataclass(frozen=True, slots=True)
class Survey:
    """What an article is about, as terms: all it names, what it names in its head or often, and what it often says."""

    named: frozenset[str]
    themes: frozenset[str]
    often: frozenset[str]


class _Surveyor:
    """Goes through an article sentence by sentence, while its words are at hand."""

    def __init__(self, article: ComparedArticle, grammar: Grammar | None) -> None:
        self._grammar = grammar
        self._starts = {each.start for each in article.mentions}
        self._named: set[str] = set()
        self._head: set[str] = set()
        self._capitals: Counter[str] = Counter()
        self._said: Counter[str] = Counter()

    def see(self, row: Row, words: Sequence[Token]) -> None:
        self._said.update({each for each in row.terms if each})
        capitals = [
            (index, word, each)
            for index, (each, word) in enumerate(zip(row.terms, words, strict=True))
            if each and word.text[0].isupper()
        ]
        self._capitals.update(each for _, _, each in capitals)
        if row.sentence.start < HEAD:
            self._head.update(each for _, _, each in capitals)
        guards = self._grammar.guards if self._grammar is not None else None
        if guards is None or row.text[row.sentence.start : row.sentence.end].isupper():
            return
        for index, word, each in capitals:
            named = index > 0 or word.start in self._starts
            if named and word.lower not in guards.months and word.lower not in guards.weekdays:
                self._named.add(each)

    def result(self) -> Survey:
        themes = self._head | {each for each, count in self._capitals.items() if count >= OFTEN}
        often = frozenset(each for each, count in self._said.items() if count >= OFTEN)
        return Survey(frozenset(self._named), frozenset(themes), often)


class Corpus:
    """All sentences that are not page furniture, with inverse document frequencies over sentences."""

    def __init__(self, articles: Sequence[ComparedArticle], cancelled: Callable[[], bool] = lambda: False) -> None:
        """Once ``cancelled`` the rest is left out: such a corpus is of no use."""
        self.articles = tuple(articles)
        self.rows: list[Row] = []
        self.by_article: list[list[Row]] = []
        self.entity_names: dict[str, str] = {}
        """The first surface of each entity, lower case: what all its surfaces are compared and shown by."""
        for article in self.articles:
            for mention in article.mentions:
                if mention.entity_id is not None and mention.entity_id not in self.entity_names:
                    surface = article.text[mention.start : mention.end].casefold()
                    self.entity_names[mention.entity_id] = surface.removeprefix("the ")
        self.surveys: list[Survey] = []
        self.themes: dict[int, frozenset[str]] = {}
        """What each article names time and again, as far as asked for."""
        counts: Counter[str] = Counter()
        sample = 1 + len(self.articles) // ALL_SHINGLES
        self.spoken: dict[str, str] = {}
        """A word for each term, as a person writes it: stems are not for reading."""
        for number, article in enumerate(self.articles):
            if cancelled():
                break
            grammar = grammar_for(article.language)
            mine: list[Row] = []
            survey = _Surveyor(article, grammar)
            for index, sentence in enumerate(article.sentences or plain_sentences(article.text)):
                if sentence.boilerplate:
                    continue
                words = tuple(tokens(article.text, sentence.start, sentence.end))
                row = Row(number, index, sentence, article.text, terms_of(words, grammar), _shingles(words, sample))
                counts.update({each for each in row.terms if each})
                for each, word in zip(row.terms, words, strict=True):
                    if each and each not in self.spoken:
                        concept = grammar is not None and each in grammar.meanings.concept_names
                        self.spoken[each] = each if concept else word.text.removesuffix("'s").removesuffix("’s")
                mine.append(row)
                survey.see(row, words)
            self.by_article.append(mine)
            self.surveys.append(survey.result())
            self.rows.extend(mine)
        total = max(len(self.rows), BACKGROUND)
        self._idf = {each: max(0.1, math.log((total + 1) / (count + 0.5))) for each, count in counts.items()}
        self._unknown = math.log((total + 1) / 0.5)
        self._squares = {each: weight * weight for each, weight in self._idf.items()}

    def idf(self, word: str) -> float:
        """How telling a term is: natural logarithm, smoothed; never below a small positive weight."""
        return self._idf.get(word, self._unknown)

    def cosine(self, shared: Iterable[str], a: float, b: float) -> float:
        """The cosine of two sets of terms, from those they share and their lengths; the same in any order."""
        if not a or not b:
            return 0.0
        squares, unknown = self._squares, self._unknown * self._unknown
        return math.fsum([squares.get(each, unknown) for each in shared]) / (a * b)

    def theme_terms(self, article: int) -> frozenset[str]:
        """The terms of what an article names in its head or time and again, whatever it says of them."""
        return self.surveys[article].themes

    def often(self, article: int) -> frozenset[str]:
        """The terms that stand in several sentences of an article: what it is about."""
        return self.surveys[article].often

    def length(self, words: Iterable[str]) -> float:
        """The Euclidean length of a set of terms under their weights, 0 for none."""
        return math.sqrt(math.fsum(self.idf(each) ** 2 for each in words))

    def row_at(self, article: int, position: int) -> Row | None:
        """The sentence of an article that holds a position (code points)."""
        rows = self.by_article[article]
        low, high = 0, len(rows)
        while low < high:
            middle = (low + high) // 2
            if rows[middle].sentence.end <= position:
                low = middle + 1
            else:
                high = middle
        return rows[low] if low < len(rows) and rows[low].sentence.start <= position else None


def terms_of(words: Sequence[Token], grammar: Grammar | None) -> tuple[str, ...]:
    """One term per token: the concept or stem of a content word, "" for small words, figures and marks."""
    found: list[str] = []
    for word in words:
        if word.kind is not Kind.WORD or len(word.lower) < 2:
            found.append("")
        elif grammar is None:
            found.append(stem(word.lower))
        else:
            plain = word.lower.removesuffix("'s")
            if plain in grammar.meanings.stop:
                found.append("")
            else:
                found.append(grammar.meanings.demonyms.get(plain) or term(plain, grammar))
    return tuple(map(sys.intern, found))
