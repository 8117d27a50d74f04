"""How the claims of one dispute stand to each other: what a person said of them, else what their values and dates tell.

The rule, for two claims of different articles:

1. What a person answered counts first: ``contradicts`` and ``reframes`` conflict, ``same`` and ``supports`` agree,
   ``different_as_of`` is another date, ``different_scope`` another scope; ``unrelated`` says that there is nothing to
   compare. Of several answers to one pair the first of that order counts.
2. A claim that rebuts or undercuts the position which the other asserts conflicts with it.
3. Claims at the same position agree, unless one passage is a copy of the other: a copy confirms nothing.
4. Claims at different positions agree where the bound of one ("more than 3.5") holds the figure of the other; they are
   of another date where both say a day and the days differ; they agree where their figures overlap.
5. Everything else is unjudged. Nothing but a person's word makes a conflict of two values.

A claim's own stance is the most telling that it has to any other: what persons said before what figures tell, and of
either kind a conflict before agreement, another date and another scope.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from storage.vocabulary import ClaimRole, DisputeKind, Modifier


class Stance(StrEnum):
    """How a claim stands to the others of its dispute."""

    CONFLICTS = "conflicts"
    AGREES = "agrees"
    OTHER_DATE = "other_date"
    OTHER_SCOPE = "other_scope"
    UNJUDGED = "unjudged"


SAID = {
    "contradicts": Stance.CONFLICTS,
    "reframes": Stance.CONFLICTS,
    "different_as_of": Stance.OTHER_DATE,
    "different_scope": Stance.OTHER_SCOPE,
    "same": Stance.AGREES,
    "supports": Stance.AGREES,
    "unrelated": Stance.UNJUDGED,
}
"""What a relation label says of the two claims that it joins, the strongest first."""

_TELLING = (Stance.CONFLICTS, Stance.AGREES, Stance.OTHER_DATE, Stance.OTHER_SCOPE)
_AGAINST = frozenset({ClaimRole.REBUTS, ClaimRole.UNDERCUTS})
_BOUNDS = frozenset({Modifier.AT_LEAST, Modifier.MORE_THAN, Modifier.AT_MOST, Modifier.LESS_THAN})


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity of a claim, as far as it can be compared without converting units."""

    key: tuple[str | None, str | None, str | None]
    """Dimension, unit and what it measures."""
    value: float | None
    low: float | None
    high: float | None
    modifier: Modifier

    @property
    def is_bound(self) -> bool:
        return self.modifier in _BOUNDS

    def overlaps(self, other: Figure) -> bool:
        """Whether the two intervals share more than a point; exact figures count as points."""
        low = max(_or(self.low, -_INFINITE), _or(other.low, -_INFINITE))
        high = min(_or(self.high, _INFINITE), _or(other.high, _INFINITE))
        return low < high or (self.value is not None and self.value == other.value)


class Standing(NamedTuple):
    """A claim at a position, as far as its stance depends on it."""

    claim_id: str
    article_id: str
    position_id: str
    role: ClaimRole
    as_of: str | None
    figures: tuple[Figure, ...]


class Judged(NamedTuple):
    """The stance of each claim, and whether two claims at different positions stand there unjudged."""

    stances: Mapping[str, Stance]
    undecided: bool


Said = tuple[tuple[str, str], str]
"""Two claims, the smaller id first, and the label that joins them."""

_INFINITE = float("inf")


@lru_cache(maxsize=4096)
def stances(
    kind: DisputeKind, standings: tuple[Standing, ...], said: frozenset[Said], copies: frozenset[tuple[str, str]]
) -> Judged:  # fmt: skip
    """Judge the claims of a dispute; ``copies`` are pairs of claims, the smaller id first.

    Every claim is held against every other: for a dispute with forty claims that is 2 ms, so what was worked out is
    kept, and after an edit only the dispute that it touched is worked out again.
    """
    answers, undecided = dict(said), False
    spoken: dict[str, set[Stance]] = {each.claim_id: set() for each in standings}
    derived: dict[str, set[Stance]] = {each.claim_id: set() for each in standings}
    for at, one in enumerate(standings):
        for other in standings[at + 1 :]:
            if one.article_id == other.article_id or one.claim_id == other.claim_id:
                continue
            pair = pair_of(one.claim_id, other.claim_id)
            label = answers.get(pair)
            if label is not None:
                found, into = SAID[label], spoken
            else:
                found, into = _told(kind, one, other, copied=pair in copies), derived
            if found is Stance.UNJUDGED and label is None and one.position_id != other.position_id:
                undecided = True
            into[one.claim_id].add(found)
            into[other.claim_id].add(found)
    own = {key: _most_telling(spoken[key]) or _most_telling(derived[key]) or Stance.UNJUDGED for key in spoken}
    return Judged(own, undecided)


def pair_of(one: str, other: str) -> tuple[str, str]:
    """Return two ids in their order: relations have no direction here."""
    return (one, other) if one < other else (other, one)


def stronger(one: str | None, other: str) -> str:
    """Return which of two labels of one pair counts."""
    order = list(SAID)
    return other if one is None or order.index(other) < order.index(one) else one


def dates_differ(one: str | None, other: str | None) -> bool:
    """Whether two partial dates are known and cannot be the same: December is not another date than 5 December."""
    return bool(one and other) and not (str(one).startswith(str(other)) or str(other).startswith(str(one)))


def comparable(one: Sequence[Figure], other: Sequence[Figure]) -> tuple[Figure, Figure] | None:
    """Return the figures of two claims that measure the same in the same unit, if there is just one such pair."""
    pairs = [(a, b) for a in one for b in other if a.key == b.key]
    return pairs[0] if len(pairs) == 1 else None


def _told(kind: DisputeKind, one: Standing, other: Standing, *, copied: bool) -> Stance:
    """What roles, positions, figures and dates tell of two claims that nobody has joined."""
    if one.position_id == other.position_id:
        if (one.role in _AGAINST) != (other.role in _AGAINST):
            return Stance.CONFLICTS
        return Stance.UNJUDGED if copied else Stance.AGREES
    figures = comparable(one.figures, other.figures) if kind is DisputeKind.VALUE else None
    overlap = figures is not None and figures[0].overlaps(figures[1])
    if figures is not None and overlap and (figures[0].is_bound or figures[1].is_bound):
        return Stance.AGREES
    if dates_differ(one.as_of, other.as_of):
        return Stance.OTHER_DATE
    return Stance.AGREES if overlap and not copied else Stance.UNJUDGED


def _most_telling(found: Collection[Stance]) -> Stance | None:
    return next((each for each in _TELLING if each in found), None)


def _or(value: float | None, otherwise: float) -> float:
    return otherwise if value is None else value
