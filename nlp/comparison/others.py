"""What do the others say about this? Sentences of other articles, ranked by words, letters and meanings, on demand."""

from __future__ import annotations

import heapq
import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nlp import sentence_meaning, wordvectors
from nlp.comparison.corpus import Corpus, Row, terms_of
from nlp.comparison.measured import Measured, likeness, measured
from nlp.comparison.telling import Telling, answered, likenesses, telling
from nlp.grammar import grammar_for
from nlp.proposals import ComparedArticle, Passage, RelatedPassage, Segment
from nlp.tokens import Token, tokens

if TYPE_CHECKING:
    from nlp.wordvectors import Floats

WEIGHTS = {
    "words": 0.077, "letters": 0.522, "measure": 0.143, "meaning": 0.041, "answered": 0.032, "both answered": -0.06,
    "asked beside": 0.047, "beside": 0.025, "beside both": 0.055, "whole": 0.27,
}  # fmt: skip
"""What each feature of a sentence says for its being the one that is asked for: a conditional logistic regression over
the sentences of an article, taught by the 35 topics with keys, times .03 so that a likely answer stands above .12."""
_SET_OFF = -0.08
CANDIDATES, BY_MEANING = 300, 60
"""Sentences that are ranked in full: by words, and besides them by meaning, where no more than ``READ`` are known."""
READ = 6_000
READ_AS_A_WHOLE = 48
"""The likeliest sentences so far, which are read as wholes too: half a second for the first question."""
SHORTEST, LONGEST = 3, 5
_TITLE_WORDS, _FEWEST_WORDS = 4, 2
"""Telling words that a row has unless it is a heading, and that a sentence with its full stop has at least."""


@dataclass(frozen=True, slots=True)
class _Sense:
    """What is asked, by its meaning."""

    told: Telling
    direction: Floats
    beside: Floats | None
    """The direction of the sentences around it."""


class SentenceIndex:
    """An index over the sentences of all articles: made once, asked often. One thread at a time."""

    def __init__(self, articles: Sequence[ComparedArticle]) -> None:
        self.corpus = Corpus.of(articles)
        self._rows = [row for row in self.corpus.rows if _tells(row)]
        self._numbers = {(row.article, row.index): number for number, row in enumerate(self._rows)}
        self._vectors = wordvectors.shipped()
        self._senses: dict[int, tuple[Telling, Floats] | None] = {}
        self._wholes: dict[int, Floats] = {}
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
        for at, article in enumerate(articles):
            for each in article.quantities:
                row = self.corpus.row_at(at, each.segments[0].start)
                number = self._numbers.get((at, row.index)) if row is not None else None
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

    def others_say(
        self, passage: Passage, limit: int = 10, leave_out: frozenset[str] = frozenset()
    ) -> tuple[RelatedPassage, ...]:
        """The sentences of other articles that may speak of ``passage``, best first; an unknown article gives none.

        Nobody asks what the articles to ``leave_out`` (keys) say.
        """
        source = next((n for n, each in enumerate(self.corpus.articles) if each.key == passage.article_key), None)
        if source is None:
            return ()
        unasked = {n for n, each in enumerate(self.corpus.articles) if each.key in leave_out} | {source}
        article = self.corpus.articles[source]
        text = self._context(article, source, passage)
        words = tokens(text)
        terms = terms_of(words, grammar_for(article.language))
        asked = self._weights(terms)
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
            if self._rows[number].article not in unasked
        ]
        found = {number: score for score, number in heapq.nlargest(CANDIDATES, candidates, key=_best)}
        row = self.corpus.row_at(source, passage.segments[0].start)
        sense = self._sense_of(article, words, self._numbers.get((source, row.index)) if row is not None else None)
        for number in self._of_like_meaning(sense, unasked):
            found.setdefault(number, 0.0)
        letters = self._letter_scores(text, list(found))
        ranked: list[tuple[float, int]] = []
        for number, score in found.items():
            features = {"words": score, "letters": letters[number], "measure": self._alike(wanted, number)}
            if sense is not None:
                features |= self._meant(sense, number)
            ranked.append((_SET_OFF + math.fsum([WEIGHTS[name] * value for name, value in features.items()]), number))
        ranked.sort(key=lambda each: (-each[0], each[1]))
        if sense is not None:
            self._read_as_wholes(text, ranked)
        return tuple(self._related(asked, *each) for each in ranked[:limit])

    def holding(self, term: str) -> Sequence[int]:
        """The numbers of the sentences that hold a term."""
        return self._postings[term][0] if term in self._postings else ()

    def terms(self) -> Iterable[str]:
        """All terms that sentences hold."""
        return self._postings

    def row(self, number: int) -> Row:
        return self._rows[number]

    def _sense_of(self, article: ComparedArticle, words: Sequence[Token], number: int | None) -> _Sense | None:
        """What is asked, by its meaning; None where the language has no tables or the vectors are not there."""
        grammar = grammar_for(article.language)
        if grammar is None or self._vectors is None:
            return None
        told = telling(words, grammar.meanings.stop, self._vectors)
        return _Sense(told, told.pooled(), self._beside(number) if number is not None else None)

    def _sense(self, number: int) -> tuple[Telling, Floats] | None:
        """The telling words of a sentence and their direction; remembered."""
        if number not in self._senses:
            if len(self._senses) >= READ:
                self._senses.clear()
            row = self._rows[number]
            grammar = grammar_for(self.corpus.articles[row.article].language)
            known = grammar is not None and self._vectors is not None
            told = telling(row.words, grammar.meanings.stop, self._vectors) if known else None  # type: ignore[union-attr, arg-type]
            self._senses[number] = None if told is None else (told, told.pooled())
        return self._senses[number]

    def _beside(self, number: int) -> Floats | None:
        """The direction of the sentences before and after one."""
        import numpy as np

        total: Floats | None = None
        for other in (number - 1, number + 1):
            same = 0 <= other < len(self._rows) and self._rows[other].article == self._rows[number].article
            sense = self._sense(other) if same else None
            if sense is not None:
                total = sense[1] if total is None else total + sense[1]
        if total is None:
            return None
        length = float(np.sqrt(total @ total))
        return total / np.float32(length) if length else total

    def _of_like_meaning(self, sense: _Sense | None, unasked: Set[int]) -> list[int]:
        """The sentences of other articles that are nearest in meaning, where few enough are known to look at all."""
        if sense is None or len(self._rows) > READ:
            return []
        near: list[tuple[float, int]] = []
        for number, row in enumerate(self._rows):
            other = self._sense(number) if row.article not in unasked else None
            if other is not None:
                near.append((float(sense.direction @ other[1]), number))
        return [number for _, number in heapq.nlargest(BY_MEANING, near, key=_best)]

    def _meant(self, sense: _Sense, number: int) -> dict[str, float]:
        """How near a sentence and those beside it are to what is asked."""
        other = self._sense(number)
        if other is None:
            return {}
        told, direction = other
        there, back = answered(likenesses(sense.told, told), sense.told.weights, told.weights)
        beside = self._beside(number)
        return {
            "meaning": float(sense.direction @ direction),
            "answered": there,
            "both answered": min(there, back),
            "asked beside": _cosine(sense.beside, direction),
            "beside": _cosine(sense.direction, beside),
            "beside both": _cosine(sense.beside, beside),
        }

    def _read_as_wholes(self, text: str, ranked: list[tuple[float, int]]) -> None:
        """Add to the likeliest sentences how near each is, as a whole, to what is asked, and order them anew."""
        encoder = sentence_meaning.shipped()
        if encoder is None:
            return
        best = [number for _, number in ranked[:READ_AS_A_WHOLE]]
        unread = [number for number in best if number not in self._wholes]
        if len(self._wholes) + len(unread) > READ:
            self._wholes.clear()
            unread = best
        asked, *read = encoder.directions([text, *(self._text(self._rows[number]) for number in unread)])
        self._wholes.update(zip(unread, read, strict=True))
        for at, (score, number) in enumerate(ranked[:READ_AS_A_WHOLE]):
            ranked[at] = score + WEIGHTS["whole"] * float(asked @ self._wholes[number]), number
        ranked.sort(key=lambda each: (-each[0], each[1]))

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
        reasons = (f"shared words: {', '.join(shared)}",) if shared else ("near in letters or meaning",)
        return RelatedPassage(passage, round(min(1.0, score), 4), tuple(shared), reasons)


def _tells(row: Row) -> bool:
    """Whether a row is a sentence that says something: no heading, no "He nodded."."""
    telling_words = sum(map(bool, row.terms))
    ends = row.text[row.sentence.start : row.sentence.end].rstrip("”\"’' )")[-1:] in (".", "!", "?")
    return telling_words >= (_FEWEST_WORDS if ends else _TITLE_WORDS)


def _best(scored: tuple[float, int]) -> tuple[float, int]:
    return scored[0], -scored[1]


def _cosine(one: Floats | None, other: Floats | None) -> float:
    return 0.0 if one is None or other is None else float(one @ other)


def _grams(text: str) -> Counter[str]:
    plain = " ".join(text.lower().split())
    return Counter(
        plain[at : at + size] for size in range(SHORTEST, LONGEST + 1) for at in range(len(plain) - size + 1)
    )


def others_say(passage: Passage, articles: Sequence[ComparedArticle], limit: int = 10) -> tuple[RelatedPassage, ...]:
    """Ask once, without keeping an index."""
    return SentenceIndex(articles).others_say(passage, limit)
