"""The sentences of all compared articles as terms with weights: what matching by words needs, made once."""

from __future__ import annotations

import math
import sys
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
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
    def distinct(self) -> set[str]:
        """Its terms, each once."""
        found = set(self.terms)
        found.discard("")
        return found

    @property
    def words(self) -> tuple[Token, ...]:
        """Its tokens, cut anew when asked for: kept, those of 10,000 articles would fill gigabytes."""
        return _tokens(self.text, self.sentence.start, self.sentence.end)


class _Shingler:
    """Hashes the word 5-grams of sentences, those alone that share one with a fresh article where not all are fresh."""

    def __init__(self, articles: Sequence[ComparedArticle], fresh: Sequence[bool]) -> None:
        self._sample = 1 + len(articles) // ALL_SHINGLES
        self._fresh = fresh
        self._asked: set[tuple[str, ...]] = set()
        """The 5-grams of fresh articles."""
        if not all(fresh):
            for article in (article for article, new in zip(articles, fresh, strict=True) if new):
                for sentence in article.sentences or plain_sentences(article.text):
                    self._asked.update(_grams(_plain(tokens(article.text, sentence.start, sentence.end))))

    def shingles(self, article: int, words: Sequence[Token]) -> array[int]:
        """The hashes of a sentence's 5-grams, one in ``sample``: the same ones in every sentence and process."""
        plain = _plain(words)
        if len(plain) < FEWEST_WORDS or (not self._fresh[article] and self._asked.isdisjoint(_grams(plain))):
            return array("L")
        sample = self._sample
        hashes = [crc32(" ".join(gram).encode()) for gram in _grams(plain)]
        return array("L", dict.fromkeys(each for each in hashes if each % sample == 0))


def _plain(words: Sequence[Token]) -> list[str]:
    return [word.lower for word in words if word.kind is not Kind.MARK]


def _grams(plain: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(plain[at:] for at in range(SHINGLE)), strict=False)


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
        self._said.update(row.distinct)
        capitals = [
            (index, word, each)
            for index, (each, word) in enumerate(zip(row.terms, words, strict=True))
            if each and word.text != word.lower and word.text[0].isupper()
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

    def __init__(
        self,
        articles: Sequence[ComparedArticle],
        cancelled: Callable[[], bool] = lambda: False,
        fresh: Sequence[bool] | None = None,
    ) -> None:
        """Once ``cancelled`` the rest is left out: such a corpus is of no use.

        ``fresh`` tells which articles, by number, are to be compared with all others; None: all of them.
        """
        self.articles = tuple(articles)
        self.fresh: Sequence[bool] = [True] * len(self.articles) if fresh is None else fresh
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
        shingler = _Shingler(self.articles, self.fresh)
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
                row = Row(
                    number, index, sentence, article.text, terms_of(words, grammar), shingler.shingles(number, words)
                )
                distinct = row.distinct
                counts.update(distinct)
                if not distinct <= self.spoken.keys():
                    self._note_spoken(row.terms, words, grammar)
                mine.append(row)
                survey.see(row, words)
            self.by_article.append(mine)
            self.surveys.append(survey.result())
            self.rows.extend(mine)
        total = max(len(self.rows), BACKGROUND)
        self._idf = {each: max(0.1, math.log((total + 1) / (count + 0.5))) for each, count in counts.items()}
        self._unknown = math.log((total + 1) / 0.5)
        self._squares = {each: weight * weight for each, weight in self._idf.items()}

    def _note_spoken(self, terms: Sequence[str], words: Sequence[Token], grammar: Grammar | None) -> None:
        for each, word in zip(terms, words, strict=True):
            if each and each not in self.spoken:
                concept = grammar is not None and each in grammar.meanings.concept_names
                self.spoken[each] = each if concept else word.text.removesuffix("'s").removesuffix("’s")

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
    known = _terms(grammar.language if grammar is not None else None)
    return tuple([known[word.lower] if word.kind is Kind.WORD else "" for word in words])


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
