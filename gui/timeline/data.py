"""What Timeline shows of one dispute: its points in time, who comes before whom, the lanes of its articles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gui.disputes.detail_data import outlet_of, speaker_words
from gui.disputes.detail_sums import in_time
from gui.plots.calendar_axis import padded
from gui.plots.dispute_plot import worth_plotting
from gui.plots.points import Plot, other_scope, scope_of
from gui.plots.words import day_words, position_words
from gui.session import Session
from gui.timeline.lanes import Lane
from gui.timeline.summing_up import lag_words
from storage.comparison_reads import Comparison, comparisons_at
from storage.position_values import ArticleHead, ClaimPoint, DisputePoints, PositionPoint
from storage.stances import Stance


@dataclass(frozen=True, slots=True)
class TimelineData:
    """A dispute over time. ``days`` is what the width of its axis stands for."""

    points: DisputePoints
    plot: Plot | None
    order: tuple[PositionPoint, ...]
    """Dated positions, the earliest first."""
    days: tuple[float, float] | None
    apart: frozenset[str] = frozenset()
    """Claims that speak of something else than the others, as a person said."""

    def point(self, position_id: str) -> PositionPoint | None:
        return next((point for point in self.order if point.position.id == position_id), None)

    def before(self, position_id: str) -> PositionPoint | None:
        """The dated position before one, or None for the first."""
        at = next((n for n, point in enumerate(self.order) if point.position.id == position_id), 0)
        return self.order[at - 1] if at > 0 else None

    def compared_with(self, position_id: str) -> PositionPoint | None:
        """The dated position before one that speaks of the same: figures of different scope are not reckoned up."""
        at = next((n for n, point in enumerate(self.order) if point.position.id == position_id), 0)
        scope = scope_of(self.order[at], self.apart) if self.order else ""
        return next((each for each in reversed(self.order[:at]) if scope_of(each, self.apart) == scope), None)


def timeline_data(points: DisputePoints, stances: Mapping[str, Stance]) -> TimelineData:
    """Put a dispute in time; ``stances`` are those of its claims."""
    order = tuple(point for point in in_time(points.positions) if point.as_of is not None)
    spans = [point.as_of for point in order if point.as_of is not None]
    spans += [claim.article.published for point in order for claim in point.claims if claim.article.published]
    days = padded(min(s.first for s in spans), max(s.last for s in spans)) if spans else None
    return TimelineData(points, worth_plotting(points, stances), order, days, other_scope(stances))


def position_lanes(session: Session, data: TimelineData) -> list[Lane]:
    """The positions as lanes, for disputes whose positions are no figures."""
    lanes = []
    for point in data.order:
        assert point.as_of is not None
        said = speaker_words(point.lead) if point.lead is not None else ""
        lanes.append(
            Lane(
                str(point.position.id), position_words(point), said, (point.as_of.first, point.as_of.last), None,
                day_words(point.as_of, year=False), tip=session.blind.veil(point.lead.quote) if point.lead else "",
            )
        )  # fmt: skip
    return lanes


def article_lanes(session: Session, points: DisputePoints, most_silent: int = 6) -> list[Lane]:
    """Figure date and publication per article, the earliest figure first; then those without an answer."""
    spoken: dict[str, ClaimPoint] = {}
    for point in points.positions:
        for claim in point.claims:
            held = spoken.get(claim.article.id)
            if held is None or (claim.as_of_own and not held.as_of_own):
                spoken[claim.article.id] = claim
    ordered = sorted(spoken.values(), key=lambda c: (c.as_of is None, c.as_of.middle if c.as_of is not None else 0.0))
    lanes = [_spoken_lane(session, claim) for claim in ordered]
    return lanes + [_silent_lane(session, head) for head in points.silent[:most_silent]]


def _spoken_lane(session: Session, claim: ClaimPoint) -> Lane:
    head, as_of, printed = claim.article, claim.as_of, claim.article.published
    note = QCoreApplication.translate("ArticleHeader", "no date") if as_of is None and printed is None else ""
    if as_of is not None and printed is not None and as_of.is_day and printed.is_day:
        note = lag_words(printed.first - as_of.first)
    words = day_words(printed, year=False) if printed is not None else ""
    return Lane(
        str(claim.claim_id), outlet_of(session, head), note, (as_of.first, as_of.last) if as_of is not None else None,
        (printed.first, printed.last) if printed is not None else None, words, tip=session.blind.veil(claim.quote),
    )  # fmt: skip


def _silent_lane(session: Session, head: ArticleHead) -> Lane:
    printed = head.published
    words = day_words(printed, year=False) if printed is not None else ""
    note = QCoreApplication.translate("Timeline", "no answer recorded")
    return Lane(
        f"silent {head.id}", outlet_of(session, head), note, None,
        (printed.first, printed.last) if printed is not None else None, words, quiet=True,
        tip=session.blind.veil(head.title),
    )  # fmt: skip


def comparison_between(session: Session, a: PositionPoint, b: PositionPoint) -> Comparison | None:
    """What the machine found between the claims that speak for two positions."""
    if a.lead is None or b.lead is None:
        return None
    found = session.read(comparisons_at, b.lead.article.id, annotation_id=b.lead.claim_id)
    return next((each for each in found if each.there.side.claim_id == a.lead.claim_id), None)
