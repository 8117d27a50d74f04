"""The arithmetic of an analysis of competing hypotheses: what speaks against a position counts, not what speaks for it.

R. J. Heuer, Psychology of Intelligence Analysis (CIA, 1999), chapter 8: evidence that fits every hypothesis tells
nothing, so hypotheses are ranked by how much is inconsistent with them, the least first. Very inconsistent counts
double.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from storage.ids import PositionId
from storage.records import Evidence
from storage.vocabulary import Consistency

AGAINST = {Consistency.INCONSISTENT: 1, Consistency.VERY_INCONSISTENT: 2}
FOR = frozenset({Consistency.CONSISTENT, Consistency.VERY_CONSISTENT})
CYCLE: tuple[Consistency | None, ...] = (
    Consistency.VERY_CONSISTENT, Consistency.CONSISTENT, Consistency.NEUTRAL, Consistency.INCONSISTENT,
    Consistency.VERY_INCONSISTENT, Consistency.NOT_APPLICABLE, None,
)  # fmt: skip
"""What a click makes of a cell, in turn."""

_LETTERS = {
    "c": (Consistency.CONSISTENT, Consistency.VERY_CONSISTENT),
    "n": (Consistency.NEUTRAL, Consistency.NOT_APPLICABLE),
    "i": (Consistency.INCONSISTENT, Consistency.VERY_INCONSISTENT),
}


@dataclass(frozen=True, slots=True)
class Score:
    """How a position stands: ``inconsistency`` is what counts; the others are rows of the matrix."""

    position_id: str
    inconsistency: int
    in_favour: int
    against: int
    rated: int


def scores(evidence: Sequence[Evidence], position_ids: Sequence[str]) -> dict[str, Score]:
    """The score of each position."""
    found: dict[str, Score] = {}
    for key in position_ids:
        given = [rating for each in evidence if (rating := _rating(each.consistency, key)) is not None]
        found[key] = Score(
            key, sum(AGAINST.get(rating, 0) for rating in given), sum(rating in FOR for rating in given),
            sum(rating in AGAINST for rating in given), len(given),
        )  # fmt: skip
    return found


def ranked(found: Mapping[str, Score]) -> list[Score]:
    """Positions that something was rated for, the least inconsistent first; equal ones in their own order."""
    return sorted((score for score in found.values() if score.rated), key=lambda score: score.inconsistency)


def tells_apart(each: Evidence, position_ids: Sequence[str]) -> bool:
    """Whether evidence bears differently on the positions; what bears on all alike is of no diagnostic value."""
    given = {_rating(each.consistency, key) for key in position_ids} - {None, Consistency.NOT_APPLICABLE}
    return len(given) > 1 or len(position_ids) < 2


def next_in_cycle(present: Consistency | None, step: int = 1) -> Consistency | None:
    """What a click makes of a rating."""
    if present is None:
        return CYCLE[0] if step > 0 else CYCLE[-2]
    return CYCLE[(CYCLE.index(present) + step) % len(CYCLE)]


def typed(letter: str, present: Consistency | None) -> Consistency | None:
    """What a letter makes of a rating: C, N, I; the same letter again CC, NA, II. None where it is no such letter."""
    pair = _LETTERS.get(letter.lower())
    if pair is None:
        return None
    return pair[1] if present is pair[0] else pair[0]


def _rating(consistency: Mapping[PositionId, Consistency], key: str) -> Consistency | None:
    return consistency.get(PositionId(key))
