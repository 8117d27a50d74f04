"""What the reading room shows: marks in an article, ribbons between two articles. Frozen data, no widget."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from nlp.proposals import Segment

__all__ = ["DisputeBadge", "Mark", "MarkKind", "MarkStatus", "Ribbon", "RibbonKind", "Segment"]


class MarkKind(StrEnum):
    MENTION = "mention"
    CLAIM = "claim"
    QUOTATION = "quotation"
    QUANTITY = "quantity"
    SPAN = "span"


class MarkStatus(StrEnum):
    SUGGESTED = "suggested"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"


class RibbonKind(StrEnum):
    CONFLICT = "conflict"
    AGREEMENT = "agreement"


@dataclass(frozen=True, slots=True)
class DisputeBadge:
    """The dispute a claim belongs to: ``number`` as shown ("D1"), ``state`` disputed or resolved."""

    number: str
    state: str
    dispute_id: str


@dataclass(frozen=True, slots=True)
class Mark:
    """One annotation as a pane draws it. Segments are code points, ordered, apart from each other.

    ``label`` is the display name, ``code`` its two letters, ``colour`` the label's stored (light) hex colour, ``key``
    its shortcut or empty, ``tip`` one line for the pointer and the screen reader.
    """

    id: str
    kind: str
    status: str
    segments: tuple[Segment, ...]
    label: str = ""
    code: str = ""
    colour: str = "#606268"
    key: str = ""
    entity_id: str | None = None
    dispute: DisputeBadge | None = None
    tip: str = ""

    @property
    def start(self) -> int:
        return self.segments[0].start

    @property
    def end(self) -> int:
        return self.segments[-1].end


@dataclass(frozen=True, slots=True)
class Ribbon:
    """A comparison drawn in a gutter: it joins a mark of one pane with a mark of another.

    ``headline`` is the comparison ("$3.6bn ≠ $3bn"), ``detail`` the reason ("20% apart"), ``number`` the dispute's
    ("D1"), empty when the two passages belong to no dispute.
    """

    id: str
    kind: str
    left_mark_id: str
    right_mark_id: str
    headline: str
    detail: str = ""
    dispute_id: str | None = None
    number: str = ""
