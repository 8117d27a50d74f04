"""Near-duplicate passages: sentences that one article shares with another word for word, or nearly."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet

from nlp.comparison.corpus import Corpus, Row, plainly
from nlp.comparison.families import share
from nlp.comparison.rows import SHINGLE, hashed_grams
from nlp.proposals import (
    ComparisonBasis,
    ComparisonProposal,
    ComparisonRelation,
    Explanation,
    Passage,
    Segment,
)
from nlp.proposals import explanations as told
from nlp.tokens import Kind

ORIGIN = "rule:comparison@1"
SAME = 0.6
"""Containment of telling word 5-grams from which two sentences are the same; from ``REWORKED`` on, one is reworked."""
REWORKED = 0.3
FEWEST_SHARED = 2
"""Shared 5-grams that a pair must have at least, so that a sample of one proves nothing."""
_HEADLINE = 0.7
"""Share of capitalised words from which a sentence is written as headlines are, and they tell no names."""
_MOST_HOLDERS = 60
"""A shingle in more sentences than this is a set phrase."""


def near_duplicates(
    corpus: Corpus, wanted: Callable[[int, int], bool], cancelled: Callable[[], bool] = lambda: False
) -> list[ComparisonProposal]:
    """One card per run of copied sentences between two articles; the share of copied 5-grams is the score.

    What is only named in the same words is not copied: "Foreign Minister Sergei Lavrov said on Tuesday". Reprints
    are set beside their original alone, by ``reprints``.
    """
    holders: dict[int, list[int]] = defaultdict(list)
    counts: dict[tuple[int, int], int] = Counter()
    original = corpus.collection.families.original
    for number, row in enumerate(corpus.rows):
        if number % 1024 == 0 and cancelled():
            return []
        if row.article in original:
            continue
        for shingle in row.shingles:
            known = holders[shingle]
            if len(known) < _MOST_HOLDERS:
                for other in known:
                    if wanted(corpus.rows[other].article, row.article):
                        counts[other, number] += 1
                known.append(number)
    found: list[tuple[int, int, float]] = []
    for (a, b), count in sorted(counts.items()):
        held = count / max(1, min(len(corpus.rows[a].shingles), len(corpus.rows[b].shingles)))
        if held < REWORKED or count < FEWEST_SHARED:
            continue
        mine, theirs = _telling(corpus.rows[a]), _telling(corpus.rows[b])
        both = mine & theirs
        held = len(both) / max(1, min(len(mine), len(theirs)))
        if held >= REWORKED and len(both) >= FEWEST_SHARED:
            found.append((a, b, held))
    return [_card(corpus, run) for run in _runs(corpus, found)]


def _telling(row: Row) -> set[int]:
    """Those of a sentence's 5-grams that hold more than names, days, figures and small words."""
    words = [(word, term) for word, term in zip(row.words, row.terms, strict=True) if word.kind is not Kind.MARK]
    capitals = sum(word.text[0].isupper() for word, _ in words)
    named = capitals < _HEADLINE * len(words)
    tells = [bool(term) and not (named and word.text[0].isupper()) for word, term in words]
    grams = hashed_grams([word.lower for word, _ in words])
    telling = {gram for at, gram in enumerate(grams) if any(tells[at : at + SHINGLE])}
    return telling.intersection(row.shingles)


def reprints(corpus: Corpus, wanted: Callable[[int, int], bool]) -> list[ComparisonProposal]:
    """One card for each article that is a reprint of another, with that one: the sentences that both have."""
    collection = corpus.collection
    pairs = [each for each in sorted(collection.families.original.items()) if wanted(*each)]
    rows: dict[int, list[Row]] = defaultdict(list)
    asked = {number for pair in pairs for number in pair}
    for row in corpus.rows:
        if row.article in asked:
            rows[row.article].append(row)
    found: list[ComparisonProposal] = []
    for number, other in pairs:
        both = share(collection.digests[number].grams, collection.digests[other].grams)
        one, two = _common(rows[other], rows[number])
        if one and two:
            found.append(_reprint_card(corpus, Passage(corpus.articles[other].key, one), number, two, both))
    return found


def _common(original: Sequence[Row], reprint: Sequence[Row]) -> tuple[tuple[Segment, ...], tuple[Segment, ...]]:
    """The sentences that both have, neighbouring ones joined; all, where none is the same word for word."""
    here, there = {plainly(row) for row in original}, {plainly(row) for row in reprint}
    both = here & there or here | there
    return _joined(original, both), _joined(reprint, both)


def _joined(rows: Sequence[Row], wanted: AbstractSet[str]) -> tuple[Segment, ...]:
    found: list[Segment] = []
    last = -2
    for row in rows:
        if plainly(row) not in wanted:
            continue
        start = found.pop().start if row.index == last + 1 else row.sentence.start
        found.append(Segment(start, row.sentence.end))
        last = row.index
    return tuple(found)


def _runs(corpus: Corpus, found: list[tuple[int, int, float]]) -> list[list[tuple[int, int, float]]]:
    """Neighbouring copied sentences joined to one passage."""
    runs: list[list[tuple[int, int, float]]] = []
    ends: dict[tuple[int, int], int] = {}
    for a, b, held in found:
        run = ends.get((a - 1, b - 1))
        if run is not None and _neighbours(corpus, a - 1, a) and _neighbours(corpus, b - 1, b):
            runs[run].append((a, b, held))
        else:
            run = len(runs)
            runs.append([(a, b, held)])
        ends[a, b] = run
    return runs


def _neighbours(corpus: Corpus, a: int, b: int) -> bool:
    return corpus.rows[a].article == corpus.rows[b].article and corpus.rows[b].index == corpus.rows[a].index + 1


def _reprint_card(
    corpus: Corpus, original: Passage, number: int, segments: tuple[Segment, ...], both: float
) -> ComparisonProposal:
    one, other = corpus.articles[number], corpus.articles[corpus.collection.families.original[number]]
    text = told.REPRINT.format(
        name_a=one.name or one.key, name_b=other.name or other.key, percent=f"{both:.0%}"
    )  # fmt: skip
    return ComparisonProposal(
        a=original,
        b=Passage(one.key, segments),
        relation=ComparisonRelation.NEAR_DUPLICATE,
        basis=ComparisonBasis.ATTRIBUTION,
        score=round(0.35 + 0.4 * both, 4),
        explanation=Explanation(text, (), ("the whole article",), ()),
        origin=ORIGIN,
    )


def _card(corpus: Corpus, run: list[tuple[int, int, float]]) -> ComparisonProposal:
    held = sum(each for _, _, each in run) / len(run)
    first_a, first_b = corpus.rows[run[0][0]], corpus.rows[run[0][1]]
    last_a, last_b = corpus.rows[run[-1][0]], corpus.rows[run[-1][1]]
    one, other = corpus.articles[first_a.article], corpus.articles[first_b.article]
    text = (told.COPIED if held >= SAME else told.REWORKED).format(
        name_a=one.name or one.key, name_b=other.name or other.key, percent=f"{held:.0%}"
    )
    size = "one sentence" if len(run) == 1 else f"{len(run)} sentences"
    return ComparisonProposal(
        a=Passage(one.key, (Segment(first_a.sentence.start, last_a.sentence.end),)),
        b=Passage(other.key, (Segment(first_b.sentence.start, last_b.sentence.end),)),
        relation=ComparisonRelation.NEAR_DUPLICATE,
        basis=ComparisonBasis.ATTRIBUTION,
        score=round(0.35 + 0.4 * min(1.0, held), 4),
        explanation=Explanation(text, (), (size,), ()),
        origin=ORIGIN,
    )
