"""From a dispute to what its plot shows: points with their labels, worded for the small plot and for the large one."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from gui.plots.as_of_plot import PointLabel
from gui.plots.points import Plot, other_scope, plot_of
from gui.plots.words import long_span, position_words, reading_of, short_figure, spoken_figure
from storage.position_values import ClaimPoint, DisputePoints, PositionPoint
from storage.stances import Stance


def small_labels(points: DisputePoints) -> dict[str, PointLabel]:
    """ "≥ 50" at each point."""
    return {
        str(point.position.id): PointLabel(short_figure(point.figure), (), _full(point, ""))
        for point in points.positions
        if point.figure is not None
    }


def large_labels(points: DisputePoints, speaker: Callable[[ClaimPoint], str]) -> dict[str, PointLabel]:
    """ "at least 50", who says it, and how it is read."""
    found = {}
    for point in points.positions:
        if point.figure is None:
            continue
        said = speaker(point.lead) if point.lead is not None else ""
        scope = point.lead.scope_note if point.lead is not None else ""
        lines = tuple(line for line in (said, reading_of(point.figure), scope) if line)
        found[str(point.position.id)] = PointLabel(spoken_figure(point.figure), lines, _full(point, said))
    return found


def _full(point: PositionPoint, said: str) -> str:
    words = [spoken_figure(point.figure) if point.figure is not None else position_words(point)]
    words += [said] if said else []
    words += [long_span(point.as_of)] if point.as_of is not None else []
    words += [reading_of(point.figure)] if point.figure is not None else []
    return ", ".join(part for part in words if part)


def worth_plotting(points: DisputePoints, stances: Mapping[str, Stance]) -> Plot | None:
    """The plot of a dispute where it shows what it is about: two points or more, and at least half its positions."""
    plot = plot_of(points, other_scope(stances))
    if plot is None or len(plot.points) < 2 or 2 * len(plot.points) < len(points.positions):
        return None
    return plot
