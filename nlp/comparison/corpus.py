"""The sentences of all compared articles as terms with weights: what matching by words needs, made once."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from nlp.comparison.candidates import related
from nlp.comparison.digests import digest_of
from nlp.comparison.rows import Row, Shingler, Survey, Surveyor, distinct, terms_of
from nlp.grammar import Grammar, grammar_for
from nlp.plain_sentences import plain_sentences
from nlp.proposals import ComparedArticle
from nlp.tokens import Token, tokens

__all__ = ["Corpus", "Row", "terms_of"]

BACKGROUND = 200
"""Sentences that a small collection is taken to have at least: in two sentences what both say is no common word."""


def _as_it_is(article: ComparedArticle) -> ComparedArticle:
    return article


class Corpus:
    """All sentences that are not page furniture, with inverse document frequencies over sentences."""

    def __init__(
        self,
        articles: Sequence[ComparedArticle],
        cancelled: Callable[[], bool] = lambda: False,
        fresh: Sequence[bool] | None = None,
        prepare: Callable[[ComparedArticle], ComparedArticle] = _as_it_is,
    ) -> None:
        """Once ``cancelled`` the rest is left out: such a corpus is of no use.

        ``fresh`` tells which articles, by number, are to be compared with all others; None: all of them. Where few are
        and there are many others, only those that may speak of the same have sentences (``by_article``); they alone
        are ``prepare``d.
        """
        self.articles = list(articles)
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
        shingler = Shingler(self.articles, self.fresh)
        self._sets: dict[frozenset[str], frozenset[str]] = {}
        self.spoken: dict[str, str] = {}
        """A word for each term, as a person writes it: stems are not for reading."""
        looked_at = related(self.articles, self.fresh, cancelled)
        sentences = 0
        for number in range(len(self.articles)):
            if cancelled():
                break
            if looked_at[number]:
                mine, survey = self._cut(number, shingler, counts, prepare)
                sentences += len(mine)
            else:
                digest = digest_of(self.articles[number])
                mine, survey = [], digest.survey
                counts.update(dict(zip(digest.terms, digest.counts, strict=True)))
                sentences += digest.sentences
            self.by_article.append(mine)
            self.surveys.append(survey)
            self.rows.extend(mine)
        total = max(sentences, BACKGROUND)
        self._idf = {each: max(0.1, math.log((total + 1) / (count + 0.5))) for each, count in counts.items()}
        self._unknown = math.log((total + 1) / 0.5)
        self._squares = {each: weight * weight for each, weight in self._idf.items()}

    def _cut(
        self,
        number: int,
        shingler: Shingler,
        counts: Counter[str],
        prepare: Callable[[ComparedArticle], ComparedArticle],
    ) -> tuple[list[Row], Survey]:
        """The sentences of an article, noted in ``counts``."""
        article = self.articles[number] = prepare(self.articles[number])
        grammar = grammar_for(article.language)
        found: list[Row] = []
        survey = Surveyor(article, grammar)
        for index, sentence in enumerate(article.sentences or plain_sentences(article.text)):
            if sentence.boilerplate:
                continue
            words = tuple(tokens(article.text, sentence.start, sentence.end))
            terms = terms_of(words, grammar)
            once = distinct(terms)
            counts.update(once)
            if not once <= self.spoken.keys():
                self._note_spoken(terms, words, grammar)
            found.append(Row(number, index, sentence, article.text, terms, shingler.shingles(number, words)))
            survey.see(article.text, sentence, terms, words)
        return found, survey.result()

    def _note_spoken(self, terms: Sequence[str], words: Sequence[Token], grammar: Grammar | None) -> None:
        for each, word in zip(terms, words, strict=True):
            if each and each not in self.spoken:
                concept = grammar is not None and each in grammar.meanings.concept_names
                paired = each.startswith(word.text)
                self.spoken[each] = each if concept or paired else word.text.removesuffix("'s").removesuffix("’s")

    def one(self, words: Iterable[str]) -> frozenset[str]:
        """The set of ``words``, the same object for equal ones: items hold a dozen each, most of them alike."""
        found = frozenset(words)
        return self._sets.setdefault(found, found)

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
