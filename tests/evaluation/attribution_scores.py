"""How well proposed attributions match annotated ones: tokens of content and source, and whole relations."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from nlp.proposals import QuotationProposal
from tests.evaluation.polnear import Gold, Spans

_TOKEN = re.compile(r"\w+")


@dataclass(slots=True)
class Count:
    """True positives, proposals and gold items; F1 of them."""

    right: int = 0
    proposed: int = 0
    gold: int = 0

    @property
    def precision(self) -> float:
        return self.right / self.proposed if self.proposed else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    def __str__(self) -> str:
        return f"P {self.precision:.3f}  R {self.recall:.3f}  F1 {self.f1:.3f}"


@dataclass(slots=True)
class Scores:
    content: Count = field(default_factory=Count)
    source: Count = field(default_factory=Count)
    relation: Count = field(default_factory=Count)

    def add(self, text: str, gold: Sequence[Gold], found: Sequence[QuotationProposal]) -> None:
        """Count one article. A relation is right when half of the content on both sides and a source token agree."""
        starts = [match.start() for match in _TOKEN.finditer(text)]
        gold_pairs = [(_tokens(starts, one.content), _tokens(starts, one.source)) for one in gold]
        found_pairs = [(_tokens(starts, places(one.content)), _tokens(starts, places(one.speaker))) for one in found]
        for side, count in ((0, self.content), (1, self.source)):
            theirs = set().union(*(pair[side] for pair in gold_pairs)) if gold_pairs else set()
            ours = set().union(*(pair[side] for pair in found_pairs)) if found_pairs else set()
            count.right += len(theirs & ours)
            count.proposed += len(ours)
            count.gold += len(theirs)
        self.relation.gold += sum(bool(content and source) for content, source in gold_pairs)
        self.relation.proposed += sum(bool(content and source) for content, source in found_pairs)
        self.relation.right += len(matches(gold_pairs, found_pairs))


def matches(gold: Sequence[tuple[set[int], set[int]]], found: Sequence[tuple[set[int], set[int]]]) -> dict[int, int]:
    """Gold relation -> proposal, each used once, best agreement first."""
    pairs: list[tuple[float, int, int]] = []
    for i, (content, source) in enumerate(gold):
        for j, (our_content, our_source) in enumerate(found):
            shared = len(content & our_content)
            if shared and source & our_source and shared * 2 >= max(len(content), len(our_content)):
                pairs.append((shared / len(content | our_content), i, j))
    taken: dict[int, int] = {}
    used: set[int] = set()
    for _, i, j in sorted(pairs, reverse=True):
        if i not in taken and j not in used:
            taken[i] = j
            used.add(j)
    return taken


def places(segments: Iterable[object]) -> Spans:
    return tuple((part.start, part.end) for part in segments)  # type: ignore[attr-defined]


def _tokens(starts: Sequence[int], spans: Spans) -> set[int]:
    found: set[int] = set()
    for start, end in spans:
        found.update(range(bisect.bisect_left(starts, start), bisect.bisect_left(starts, end)))
    return found
