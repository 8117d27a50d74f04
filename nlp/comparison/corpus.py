"""The sentences of articles that are looked at together, as terms with weights: what matching by words needs."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence

from nlp.comparison.candidates import Bundle
from nlp.comparison.collection import Collection
from nlp.comparison.rows import Row, Shingler, terms_of
from nlp.grammar import Grammar, grammar_for
from nlp.plain_sentences import plain_sentences
from nlp.proposals import ComparedArticle
from nlp.stems import stem
from nlp.tokens import Token, tokens

__all__ = ["Corpus", "Row", "plainly", "terms_of"]

_NONE: tuple[Row, ...] = ()


def _as_it_is(article: ComparedArticle) -> ComparedArticle:
    return article


class Corpus:
    """All sentences that are not page furniture, with inverse document frequencies over those of the collection."""

    def __init__(
        self,
        collection: Collection,
        bundle: Bundle,
        cancelled: Callable[[], bool] = lambda: False,
        prepare: Callable[[ComparedArticle], ComparedArticle] = _as_it_is,
    ) -> None:
        """Once ``cancelled`` the rest is left out: such a corpus is of no use.

        Only articles of the ``bundle`` have sentences (``by_article``); they alone are ``prepare``d.
        """
        self.collection = collection
        self.articles = list(collection.articles)
        self.looked_at = bundle.looked_at
        self.fresh = bundle.fresh
        self.of_thousands = bundle.of_thousands
        self.rows: list[Row] = []
        self.by_article: list[Sequence[Row]] = [_NONE] * len(self.articles)
        self.entity_names = collection.entity_names
        self.themes: dict[int, frozenset[str]] = {}
        """What each article names time and again, as far as asked for."""
        self._terms_of: dict[int, tuple[frozenset[str], frozenset[str]]] = {}
        self._sets: dict[frozenset[str], frozenset[str]] = {}
        self.spoken: dict[str, str] = {}
        """A word for each term, as a person writes it: stems are not for reading."""
        self._squares, self._unknown_square = collection.squares()
        self.idf = collection.idf
        whole = len(bundle.fresh) == len(bundle.looked_at)
        asked = None if whole else {gram for number in bundle.fresh for gram in collection.digests[number].grams}
        shingler = Shingler(len(self.articles), asked, collection.set_phrases)
        for number in self.looked_at:
            if cancelled():
                break
            mine = self._cut(number, shingler, prepare)
            self.rows.extend(mine)
            self.by_article[number] = mine

    def leave_out_reprints(self) -> None:
        """Let what reprints repeat word for word count once, in their original: what was changed stays."""
        for original, reprints in self.collection.families.reprints.items():
            self._leave_out_reprinted(original, reprints)

    @classmethod
    def of(cls, articles: Sequence[ComparedArticle]) -> Corpus:
        """All sentences of a few articles."""
        everything = tuple(range(len(articles)))
        return cls(Collection(articles), Bundle(frozenset(everything), everything))

    def _cut(self, number: int, shingler: Shingler, prepare: Callable[[ComparedArticle], ComparedArticle]) -> list[Row]:
        article = self.articles[number] = prepare(self.articles[number])
        grammar = grammar_for(article.language)
        fresh = number in self.fresh
        found: list[Row] = []
        for index, sentence in enumerate(article.sentences or plain_sentences(article.text)):
            if sentence.boilerplate:
                continue
            words = tuple(tokens(article.text, sentence.start, sentence.end))
            terms = terms_of(words, grammar)
            self._note_spoken(terms, words, grammar)
            found.append(Row(number, index, sentence, article.text, terms, shingler.shingles(words, fresh)))
        return found

    def _leave_out_reprinted(self, original: int, reprints: Iterable[int]) -> None:
        if not self.by_article[original]:
            return
        told = {plainly(row) for row in self.by_article[original]}
        for number in reprints:
            own: list[Row] = []
            for row in self.by_article[number]:
                words = plainly(row)
                if words not in told:
                    told.add(words)
                    own.append(row)
            self.by_article[number] = own

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

    def cosine(self, shared: Iterable[str], a: float, b: float) -> float:
        """The cosine of two sets of terms, from those they share and their lengths; the same in any order."""
        if not a or not b:
            return 0.0
        squares, unknown = self._squares, self._unknown_square
        return math.fsum([squares.get(each, unknown) for each in shared]) / (a * b)

    def theme_terms(self, article: int) -> frozenset[str]:
        """The terms of what an article names in its head or time and again, whatever it says of them."""
        return self._surveyed(article)[0]

    def names_tell(self, one: int, other: int, shared: Iterable[str]) -> float:
        """What names that figures of two articles share tell, 0 to 1: little where the story is about them."""
        themes = self.theme_terms(one) | self.theme_terms(other)
        weights = [0.25 if stem(each.split()[-1]) in themes else 0.5 for each in shared]
        return min(1.0, math.fsum(weights))  # the same in any order

    def often(self, article: int) -> frozenset[str]:
        """The terms that stand in several sentences of an article: what it is about."""
        return self._surveyed(article)[1]

    def _surveyed(self, article: int) -> tuple[frozenset[str], frozenset[str]]:
        known = self._terms_of.get(article)
        if known is None:
            survey = self.collection.digests[article].survey
            known = self._terms_of[article] = frozenset(survey.themes), frozenset(survey.often)
        return known

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


def plainly(row: Row) -> str:
    """The words of a sentence, whatever their case and spaces."""
    return " ".join(row.text[row.sentence.start : row.sentence.end].casefold().split())
