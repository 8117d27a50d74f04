"""What one article says and another denies, itself or through whom it quotes: "police deny having used live fire"."""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from nlp import wordvectors
from nlp.comparison.corpus import Corpus, Row
from nlp.comparison.stories import Stories
from nlp.comparison.telling import answered, likenesses, telling
from nlp.english import denials as en
from nlp.grammar import Grammar, grammar_for
from nlp.proposals import (
    ComparisonBasis,
    ComparisonProposal,
    ComparisonRelation,
    Explanation,
    Passage,
    Segment,
)
from nlp.proposals import explanations as told
from nlp.tokens import Token

ORIGIN = "rule:comparison@1"
_SHARED = 2
"""Terms of what is denied that a sentence must hold to be looked at."""
_ANSWERED = 0.8
"""Share of the telling words of what is denied that must find their like where it is said."""
_LIKE = 0.7
"""How near two words must be for one to be taken for the other."""
_FIRM, _LOOSE = 3, 5
"""Words that must find so near a like where somebody denies, and where a sentence merely holds a "not"."""
_LONGEST_POSTING = 60
"""Denials that may hold a term for sentences to be looked up by it: what everybody denies tells nothing."""
_PARTNERS = 8
"""Sentences that are looked at for one denial."""
_DENIED, _FIRMLY, _MORE, _EACH = 0.3, 0.15, 0.3, 0.03
"""What a card is worth: by itself, for a firm denial, for the share that is answered, for each word that is."""


def denied(
    corpus: Corpus, wanted: Callable[[int, int], bool], cancelled: Callable[[], bool] = lambda: False
) -> list[ComparisonProposal]:
    """The best card of each two articles of one story where one denies what the other says.

    Once ``cancelled`` the rest is left out.
    """
    vectors = wordvectors.shipped()
    if vectors is None:
        return []
    best: dict[tuple[int, int], ComparisonProposal] = {}
    for denial, rows in _met(list(_denials(corpus, cancelled)), corpus, wanted, cancelled):
        stop = denial.grammar.meanings.stop
        mine = telling(denial.words, stop, vectors)
        for row in rows:
            theirs = telling(row.words, stop, vectors)
            alike = likenesses(mine, theirs)
            share, _ = answered(alike, mine.weights, theirs.weights)
            near = int((alike.max(axis=1) > _LIKE).sum()) if alike.size else 0
            if share < _ANSWERED or near < (min(_FIRM, len(mine.at)) if denial.firm else _LOOSE):
                continue
            score = _DENIED + _FIRMLY * denial.firm + _MORE * (share - _ANSWERED) + _EACH * near
            pair = (min(denial.row.article, row.article), max(denial.row.article, row.article))
            if pair not in best or score > best[pair].score:
                best[pair] = _card(denial, row, score, corpus)
    return [best[pair] for pair in sorted(best)]


@dataclass(frozen=True, slots=True)
class _Denial:
    row: Row
    grammar: Grammar
    words: tuple[Token, ...]
    """What is denied, to the end of its clause."""
    terms: frozenset[str]
    firm: bool


def _denials(corpus: Corpus, cancelled: Callable[[], bool]) -> Iterator[_Denial]:
    """What the articles deny; questions, wishes and conditions deny nothing."""
    for number in corpus.looked_at:
        if cancelled():
            return
        grammar = grammar_for(corpus.articles[number].language)
        for row in corpus.by_article[number] if grammar is not None else ():
            assert grammar is not None
            start, end = row.sentence.start, row.sentence.end
            match = en.DENIAL.search(row.text, start, end)
            if match is None or row.text[start:end].rstrip("”\"’' \n").endswith("?"):
                continue
            if not en.is_stated(row.text, start, match.start()):
                continue
            words: list[Token] = []
            terms: set[str] = set()
            for word, term in zip(row.words, row.terms, strict=True):
                if word.start < match.end():
                    continue
                if word.lower in en.CLAUSE_ENDS:
                    break
                words.append(word)
                terms.add(term)
            terms.discard("")
            if len(terms) >= _SHARED:
                yield _Denial(row, grammar, tuple(words), frozenset(terms), en.is_firm(match.group()))


def _met(
    denials: Sequence[_Denial], corpus: Corpus, wanted: Callable[[int, int], bool], cancelled: Callable[[], bool]
) -> Iterator[tuple[_Denial, list[Row]]]:
    """Each denial with the sentences that share the most telling of its terms and deny nothing themselves."""
    stories = Stories(corpus)
    naming: dict[str, list[int]] = defaultdict(list)
    for number, denial in enumerate(denials):
        for term in denial.terms:
            naming[term].append(number)
    asked = {term: numbers for term, numbers in naming.items() if len(numbers) <= _LONGEST_POSTING}
    # the best so far alone: in one story of thousands of sentences each denial shares two words with most of them
    best: dict[int, list[tuple[float, int, int]]] = defaultdict(list)
    for article in corpus.looked_at if asked else ():
        if cancelled():
            return
        for at, row in enumerate(corpus.by_article[article]):
            met: dict[int, list[str]] = defaultdict(list)
            for term in set(row.terms) & asked.keys():
                for number in asked[term]:
                    met[number].append(term)
            several = [(number, terms) for number, terms in met.items() if len(terms) >= _SHARED]
            if not several or en.DENIAL.search(row.text, row.sentence.start, row.sentence.end) is not None:
                continue
            for number, terms in several:
                other = denials[number].row.article
                if wanted(article, other) and stories.one(article, other):
                    _keep(best[number], (math.fsum(corpus.idf(each) for each in terms), -article, -at))
    for number in sorted(best):
        if cancelled():
            return
        yield denials[number], [corpus.by_article[-article][-at] for _, article, at in sorted(best[number])[::-1]]


def _keep(best: list[tuple[float, int, int]], found: tuple[float, int, int]) -> None:
    """Put a sentence among the best, of which the worst is left out when there are enough."""
    if len(best) < _PARTNERS:
        heapq.heappush(best, found)
    else:
        heapq.heappushpop(best, found)


def _card(denial: _Denial, row: Row, score: float, corpus: Corpus) -> ComparisonProposal:
    one, other = corpus.articles[denial.row.article], corpus.articles[row.article]
    return ComparisonProposal(
        a=Passage(one.key, (Segment(denial.row.sentence.start, denial.row.sentence.end),)),
        b=Passage(other.key, (Segment(row.sentence.start, row.sentence.end),)),
        relation=ComparisonRelation.VALUE_DIFFERS,
        basis=ComparisonBasis.NEGATION,
        score=round(score, 4),
        explanation=Explanation(
            told.DENIED.format(name_a=one.name or one.key, name_b=other.name or other.key),
            (),
            tuple(corpus.spoken.get(each, each) for each in sorted(denial.terms & frozenset(row.terms))),
            (),
        ),
        origin=ORIGIN,
    )
