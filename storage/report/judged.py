"""What analysts said of two passages that stand together in no question: agreements first, they are findings too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from nlp.proposals import ComparisonBasis, ComparisonRelation
from storage import reads
from storage.labels import ids_by_name
from storage.records import Annotation, Dispute
from storage.report.records import BriefComparison
from storage.report.stock import Compared, Stock, judged_comparisons
from storage.shortening import shortened
from storage.vocabulary import LabelKind, Status

MOST_JUDGED: Final = 40
"""Pairs that are told."""

_LONGEST: Final = 240
"""Characters of a passage."""

_ANSWERS: Final = {
    "same": ComparisonRelation.EQUIVALENT,
    "different_scope": ComparisonRelation.DIFFERENT_SCOPE,
    "different_as_of": ComparisonRelation.DIFFERENT_AS_OF,
    "contradicts": ComparisonRelation.CONTRADICTS,
}
"""By relation label, in the order in which they are told; what was called unrelated is nothing to tell."""


def judged_beside(stock: Stock, disputes: Sequence[Dispute]) -> tuple[tuple[BriefComparison, ...], int]:
    """Return the judged pairs of passages, and how many more there are. ``disputes``: all of the project."""
    labels = [label for label in reads.labels(stock.project) if label.kind is LabelKind.RELATION]
    known = ids_by_name((label.id, label.name, label.aliases) for label in labels)
    answers = {known[name]: answer for name, answer in _ANSWERS.items() if name in known}
    found = [
        each
        for each in reads.relations(stock.project)
        if each.label_id in answers and each.status is Status.CONFIRMED and each.from_article_id != each.to_article_id
    ]
    together = _together(disputes)
    apart = [each for each in found if not together.get(each.from_id, set()) & together.get(each.to_id, set())]
    order = list(answers.values())
    apart.sort(key=lambda each: order.index(answers[each.label_id]))
    told = apart[:MOST_JUDGED]
    ids = sorted({key for each in told for key in (each.from_id, each.to_id)})
    claims = {claim.id: claim for claim in reads.full_annotations(stock.project, ids)}
    compared = judged_comparisons(stock.project) if told else []
    pairs = [
        _pair(stock, claims[each.from_id], claims[each.to_id], answers[each.label_id], compared)
        for each in told
        if each.from_id in claims and each.to_id in claims
    ]  # fmt: skip
    return tuple(pairs), len(apart) - len(told)


def _together(disputes: Sequence[Dispute]) -> Mapping[str, set[str]]:
    """Return by claim the disputes that it stands in."""
    found: dict[str, set[str]] = {}
    for dispute in disputes:
        for position in dispute.positions:
            for claim in position.claims:
                found.setdefault(claim.claim_id, set()).add(dispute.id)
    return found


def _pair(
    stock: Stock, a: Annotation, b: Annotation, answer: ComparisonRelation, compared: Sequence[Compared]
) -> BriefComparison:  # fmt: skip
    """Two claims with what a person said of them, and the arithmetic where the machine did any."""
    one = next((each for each in compared if _is_of(each, a, b) or _is_of(each, b, a)), None)
    return BriefComparison(
        shortened(stock.quote(a), _LONGEST), stock.named[a.article_id].name,
        shortened(stock.quote(b), _LONGEST), stock.named[b.article_id].name,
        answer, True, one.basis if one is not None else ComparisonBasis.MANUAL, one.steps if one is not None else (),
        tuple(stock.as_written(each, one) for each in one.differs) if one is not None else (),
    )  # fmt: skip


def _is_of(one: Compared, a: Annotation, b: Annotation) -> bool:
    return one.a.touches(a.article_id, a.segments) and one.b.touches(b.article_id, b.segments)
