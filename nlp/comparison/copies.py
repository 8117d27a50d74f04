"""Near-duplicate passages: sentences that one article shares with another word for word, or nearly."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable

from nlp.comparison.corpus import Corpus
from nlp.proposals import ComparisonBasis, ComparisonProposal, ComparisonRelation, Explanation, Passage, Segment

ORIGIN = "rule:comparison@1"
SAME = 0.6
"""Containment of word 5-grams from which two sentences are the same; from ``REWORKED`` on, one is reworked."""
REWORKED = 0.3
FEWEST_SHARED = 2
"""Shared 5-grams that a pair must have at least, so that a sample of one proves nothing."""
_MOST_HOLDERS = 60
"""A shingle in more sentences than this is a set phrase."""


def near_duplicates(
    corpus: Corpus, wanted: Callable[[int, int], bool], cancelled: Callable[[], bool] = lambda: False
) -> list[ComparisonProposal]:
    """One card per run of copied sentences between two articles; the share of copied 5-grams is the score."""
    holders: dict[int, list[int]] = defaultdict(list)
    counts: dict[tuple[int, int], int] = Counter()
    for number, row in enumerate(corpus.rows):
        if number % 1024 == 0 and cancelled():
            return []
        for shingle in row.shingles:
            known = holders[shingle]
            if len(known) < _MOST_HOLDERS:
                for other in known:
                    if wanted(corpus.rows[other].article, row.article):
                        counts[other, number] += 1
                known.append(number)
    found: list[tuple[int, int, float]] = []
    for (a, b), count in sorted(counts.items()):
        share = count / max(1, min(len(corpus.rows[a].shingles), len(corpus.rows[b].shingles)))
        if share >= REWORKED and count >= FEWEST_SHARED:
            found.append((a, b, share))
    return [_card(corpus, run) for run in _runs(corpus, found)]


def _runs(corpus: Corpus, found: list[tuple[int, int, float]]) -> list[list[tuple[int, int, float]]]:
    """Neighbouring copied sentences joined to one passage."""
    runs: list[list[tuple[int, int, float]]] = []
    ends: dict[tuple[int, int], int] = {}
    for a, b, share in found:
        run = ends.get((a - 1, b - 1))
        if run is not None and _neighbours(corpus, a - 1, a) and _neighbours(corpus, b - 1, b):
            runs[run].append((a, b, share))
        else:
            run = len(runs)
            runs.append([(a, b, share)])
        ends[a, b] = run
    return runs


def _neighbours(corpus: Corpus, a: int, b: int) -> bool:
    return corpus.rows[a].article == corpus.rows[b].article and corpus.rows[b].index == corpus.rows[a].index + 1


def _card(corpus: Corpus, run: list[tuple[int, int, float]]) -> ComparisonProposal:
    share = sum(each for _, _, each in run) / len(run)
    first_a, first_b = corpus.rows[run[0][0]], corpus.rows[run[0][1]]
    last_a, last_b = corpus.rows[run[-1][0]], corpus.rows[run[-1][1]]
    one, other = corpus.articles[first_a.article], corpus.articles[first_b.article]
    how = "the same words" if share >= SAME else "reworked words"
    text = (
        f"{one.name or one.key} and {other.name or other.key} share {how} here ({share:.0%} of the five-word runs): "
        "count them as one source."
    )
    size = "one sentence" if len(run) == 1 else f"{len(run)} sentences"
    return ComparisonProposal(
        a=Passage(one.key, (Segment(first_a.sentence.start, last_a.sentence.end),)),
        b=Passage(other.key, (Segment(first_b.sentence.start, last_b.sentence.end),)),
        relation=ComparisonRelation.NEAR_DUPLICATE,
        basis=ComparisonBasis.ATTRIBUTION,
        score=round(0.35 + 0.4 * min(1.0, share), 4),
        explanation=Explanation(text, (), (size,), ()),
        origin=ORIGIN,
    )
