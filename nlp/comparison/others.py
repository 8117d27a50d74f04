"""What do the others say about this? Sentences of other articles, ranked by shared words and letters, on demand."""

from __future__ import annotations

import heapq
import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from nlp.comparison.corpus import Corpus, Row, terms_of
from nlp.comparison.measured import Measured, likeness, measured
from nlp.grammar import grammar_for
from nlp.proposals import ComparedArticle, Passage, RelatedPassage, Segment
from nlp.tokens import Kind, tokens

WORD_WEIGHT, LETTER_WEIGHT = 1.0, 0.5
"""Measured elsewhere on five articles: the right sentence among the top five 67 % of the time (NLP.md section 8)."""
CANDIDATES = 300
SHORTEST, LONGEST = 3, 5
_FIGURE_BONUS = 0.08
_MEASURE_BONUS = 0.2
"""For figures that measure the same, whatever the words around them."""
_TITLE_WORDS = 4


class SentenceIndex:
    """An index over the sentences of all articles: made once, asked often. One thread at a time."""

    def __init__(self, articles: Sequence[ComparedArticle]) -> None:
        self.corpus = Corpus.of(articles)
        self._rows = [row for row in self.corpus.rows if sum(map(bool, row.terms)) >= _TITLE_WORDS]
        self._postings: dict[str, tuple[array[int], array[float]]] = {}
        """Term -> sentence numbers and weights."""
        self._norms: list[float] = []
        self._measured: dict[int, list[Measured]] = defaultdict(list)
        """Sentence number -> what its figures measure."""
        self._holders: dict[tuple[str, str | None], list[int]] = defaultdict(list)
        """Sentences by what their figures measure: they answer one another without a word in common."""
        self._note_figures(articles)
        for number, row in enumerate(self._rows):
            weights = self._weights(row.terms)
            self._norms.append(math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0)
            for each, weight in weights.items():
                held = self._postings.setdefault(each, (array("I"), array("f")))
                held[0].append(number)
                held[1].append(weight)

    def _note_figures(self, articles: Sequence[ComparedArticle]) -> None:
        numbers = {(row.article, row.index): number for number, row in enumerate(self._rows)}
        for at, article in enumerate(articles):
            for each in article.quantities:
                row = self.corpus.row_at(at, each.segments[0].start)
                number = numbers.get((at, row.index)) if row is not None else None
                found = measured(each, article.language)
                if number is not None and found is not None:
                    self._measured[number].append(found)
                    self._holders[found.dimension, found.kind].append(number)

    def _asked_figures(self, source: int, passage: Passage) -> list[Measured]:
        """The figures of the passage, or of its sentence where it holds none."""
        article = self.corpus.articles[source]
        first, last = passage.segments[0].start, passage.segments[-1].end
        row = self.corpus.row_at(source, first)
        start, end = (row.sentence.start, row.sentence.end) if row is not None else (first, last)
        inside: list[Measured] = []
        near: list[Measured] = []
        for each in article.quantities:
            at = each.segments[0].start
            found = measured(each, article.language)
            if found is not None and (first <= at < last or start <= at < end):
                (inside if first <= at < last else near).append(found)
        return inside or near

    def _alike(self, asked: Iterable[Measured], number: int) -> float:
        theirs = self._measured.get(number, ())
        return max((likeness(a, b) for a in asked for b in theirs), default=0.0)

    def others_say(self, passage: Passage, limit: int = 10) -> tuple[RelatedPassage, ...]:
        """The sentences of other articles that may speak of ``passage``, best first; an unknown article gives none."""
        source = next((n for n, each in enumerate(self.corpus.articles) if each.key == passage.article_key), None)
        if source is None:
            return ()
        article = self.corpus.articles[source]
        text = self._context(article, source, passage)
        words = tokens(text)
        terms = terms_of(words, grammar_for(article.language))
        asked = self._weights(terms)
        figures = any(word.kind is Kind.NUMBER for word in words)
        scores: dict[int, float] = defaultdict(float)
        for each, weight in asked.items():
            for number, other in zip(*self._postings.get(each, ((), ())), strict=True):
                scores[number] += weight * other
        wanted = self._asked_figures(source, passage)
        for figure in wanted:
            for number in self._holders.get((figure.dimension, figure.kind), ())[:CANDIDATES]:
                scores[number] += 0.0
        norm = math.sqrt(sum(weight * weight for weight in asked.values())) or 1.0
        candidates = [
            (score / (norm * self._norms[number]), number)
            for number, score in scores.items()
            if self._rows[number].article != source
        ]
        best = heapq.nlargest(CANDIDATES, candidates, key=lambda each: (each[0], -each[1]))
        letters = self._letter_scores(text, [number for _, number in best])
        ranked: list[tuple[float, int]] = []
        for score, number in best:
            has_figure = any(word.kind is Kind.NUMBER for word in self._rows[number].words)
            bonus = _FIGURE_BONUS if figures and has_figure else 0.0
            bonus += _MEASURE_BONUS * self._alike(wanted, number)
            ranked.append((WORD_WEIGHT * score + LETTER_WEIGHT * letters[number] + bonus, number))
        ranked.sort(key=lambda each: (-each[0], each[1]))
        return tuple(self._related(asked, *each) for each in ranked[:limit])

    def _context(self, article: ComparedArticle, source: int, passage: Passage) -> str:
        """The selected words; a selection within one sentence is asked as that whole sentence."""
        row = self.corpus.row_at(source, passage.segments[0].start)
        if row is not None and passage.segments[-1].end <= row.sentence.end:
            return article.text[row.sentence.start : row.sentence.end]
        return " ".join(article.text[each.start : each.end] for each in passage.segments)

    def _weights(self, terms: Sequence[str]) -> dict[str, float]:
        return {each: (1.0 + math.log(count)) * self.corpus.idf(each) for each, count in Counter(terms).items() if each}

    def _letter_scores(self, text: str, numbers: Sequence[int]) -> dict[int, float]:
        """Cosine of letter 3-5-grams with each candidate; rarity is taken among the candidates."""
        asked = _grams(text)
        grams = {number: _grams(self._text(self._rows[number])) for number in numbers}
        held: Counter[str] = Counter(each for mine in grams.values() for each in mine)
        total = len(grams) + 1

        def weight(gram: str, count: int) -> float:
            return (1.0 + math.log(count)) * math.log((total + 1) / (held[gram] + 0.5))

        mine = {each: weight(each, count) for each, count in asked.items()}
        norm = math.sqrt(sum(value * value for value in mine.values())) or 1.0
        scores: dict[int, float] = {}
        for number, theirs in grams.items():
            weights = {each: weight(each, count) for each, count in theirs.items()}
            length = math.sqrt(sum(value * value for value in weights.values())) or 1.0
            scores[number] = sum(value * weights[each] for each, value in mine.items() if each in weights) / (
                norm * length
            )
        return scores

    def _text(self, row: Row) -> str:
        return self.corpus.articles[row.article].text[row.sentence.start : row.sentence.end]

    def _related(self, asked: dict[str, float], score: float, number: int) -> RelatedPassage:
        row = self._rows[number]
        together = sorted(set(asked) & set(row.terms), key=lambda each: (-asked[each], each))[:6]
        shared = [self.corpus.spoken.get(each, each) for each in together]
        passage = Passage(self.corpus.articles[row.article].key, (Segment(row.sentence.start, row.sentence.end),))
        reasons = (f"shared words: {', '.join(shared)}",) if shared else ("similar letters",)
        return RelatedPassage(
            passage, round(min(1.0, score / (WORD_WEIGHT + LETTER_WEIGHT)), 4), tuple(shared), reasons
        )


def _grams(text: str) -> Counter[str]:
    plain = " ".join(text.lower().split())
    return Counter(
        plain[at : at + size] for size in range(SHORTEST, LONGEST + 1) for at in range(len(plain) - size + 1)
    )


def others_say(passage: Passage, articles: Sequence[ComparedArticle], limit: int = 10) -> tuple[RelatedPassage, ...]:
    """Ask once, without keeping an index."""
    return SentenceIndex(articles).others_say(passage, limit)
