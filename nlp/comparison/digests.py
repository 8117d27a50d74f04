"""What a large collection keeps of an article that is not looked at closely: its terms, its themes, its 5-grams."""

from __future__ import annotations

from array import array
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from nlp.comparison.rows import FEWEST_WORDS, Survey, Surveyor, distinct, grams, plain_words, terms_of
from nlp.grammar import grammar_for
from nlp.plain_sentences import plain_sentences
from nlp.proposals import ComparedArticle, ComparedMention, Sentence
from nlp.tokens import tokens

REMEMBERED = 12_000
"""Articles whose digest is kept from one comparison to the next, some 10 kB each: the process that compares lives as
long as the window, and the next article is compared with the same ones again."""


@dataclass(frozen=True, slots=True)
class Digest:
    """Compact: there may be ten thousand."""

    sentences: int
    """Those that are not page furniture."""
    terms: tuple[str, ...]
    counts: array[int]
    """In how many sentences each of ``terms`` stands."""
    survey: Survey
    grams: array[int]
    """Its word 5-grams, each once, as numbers that mean nothing outside this process."""


def digest_of(article: ComparedArticle) -> Digest:
    """The digest of an article, made anew only where its text or the places of its names changed."""
    starts = array("L", [mention.start for mention in article.mentions]).tobytes()
    return _digest(article.text, article.sentences, article.language, starts)


def read_anew() -> int:
    """How many digests were made since this process began."""
    return _digest.cache_info().misses


@lru_cache(maxsize=REMEMBERED)
def _digest(text: str, sentences: tuple[Sentence, ...], language: str | None, starts: bytes) -> Digest:
    grammar = grammar_for(language)
    mentions = tuple(ComparedMention(start, start, "", None) for start in array("L", starts))
    survey = Surveyor(ComparedArticle("", text, sentences, (), (), mentions, language), grammar)
    counts: Counter[str] = Counter()
    shared: set[int] = set()
    rows = 0
    for sentence in sentences or plain_sentences(text):
        if sentence.boilerplate:
            continue
        words = tokens(text, sentence.start, sentence.end)
        terms = terms_of(words, grammar)
        counts.update(distinct(terms))
        survey.see(text, sentence, terms, words)
        plain = plain_words(words)
        if len(plain) >= FEWEST_WORDS:
            shared.update(map(hash, grams(plain)))
        rows += 1
    return Digest(rows, tuple(counts), array("H", map(_short, counts.values())), survey.result(), array("q", shared))


def _short(count: int) -> int:
    return min(count, 0xFFFF)
