"""A dispute over time in a sentence: how many positions, from when to when, and whether the figures move one way."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale

from gui.numerals import whole
from gui.plots.points import Plot, ends_of
from gui.plots.words import long_day, long_span
from storage.date_spans import DateSpan
from storage.dispute_outlines import DisputeOutline
from storage.position_values import DisputePoints


class Trend(StrEnum):
    """How figures go from each date to the later ones."""

    RISES = "rises"
    FALLS = "falls"
    SAME = "same"
    OVERLAP = "overlap"
    """No figure is surely higher or lower than another."""
    MIXED = "mixed"
    UNDATED = "undated"
    """Fewer than two dates: nothing can be said."""


def trend_of(plot: Plot | None) -> Trend:
    """The trend of the values of one scope, as far as their intervals let one say; those of a day are not compared."""
    points = plot.main if plot is not None else []
    if len({point.day.text for point in points}) < 2:
        return Trend.UNDATED
    steps = [
        (earlier, later)
        for at, earlier in enumerate(points)
        for later in points[at + 1 :]
        if earlier.day.last < later.day.first
    ]
    if not steps:
        return Trend.UNDATED
    rises = all(ends_of(later)[1] >= ends_of(earlier)[0] for earlier, later in steps)
    falls = all(ends_of(later)[0] <= ends_of(earlier)[1] for earlier, later in steps)
    if rises and falls:
        return Trend.SAME if len({point.value for point in points}) == 1 else Trend.OVERLAP
    return Trend.RISES if rises else Trend.FALLS if falls else Trend.MIXED


def summary(points: DisputePoints, plot: Plot | None) -> str:
    """ "Three positions, 9 to 20 January 2025. No later figure is lower than an earlier one." """
    spans = [point.as_of for point in points.positions if point.as_of is not None]
    head = ", ".join(part for part in (_count(len(points.positions)), range_words(spans)) if part)
    undated = len(points.positions) - len(spans)
    if undated:
        head += _tr(" ({} without a date)").format(undated)
    ends = {
        Trend.RISES: _tr("No later figure is lower than an earlier one."),
        Trend.FALLS: _tr("No later figure is higher than an earlier one."),
        Trend.SAME: _tr("The figure is the same on every date."),
        Trend.OVERLAP: _tr("The figures overlap: none is surely higher or lower than another."),
        Trend.MIXED: _tr("Later figures are now higher, now lower: dates alone do not explain them."),
        Trend.UNDATED: "",
    }[trend_of(plot)]
    others = len(plot.points) - len(plot.main) if plot is not None else 0
    apart = _tr("One of another scope stands apart.") if others == 1 else _tr("{} of other scopes stand apart.")
    return " ".join(part for part in (f"{head}.", ends, apart.format(others) if others else "") if part)


def range_words(spans: Sequence[DateSpan]) -> str:
    """ "9 to 20 January 2025", "December 2024 to 13 January 2025", "9 January 2025"."""
    if not spans:
        return ""
    first, last = min(spans, key=lambda span: span.first), max(spans, key=lambda span: span.last)
    if first.text == last.text:
        return long_span(first)
    if first.is_day and last.is_day:
        a, b = date.fromordinal(first.first), date.fromordinal(last.first)
        if (a.year, a.month) == (b.year, b.month):
            month = QLocale().monthName(b.month, QLocale.FormatType.LongFormat)
            return _tr("{} to {} {} {}").format(a.day, b.day, month, b.year)
        return _tr("{} to {}").format(long_day(a.toordinal(), year=a.year != b.year), long_day(b.toordinal()))
    return _tr("{} to {}").format(long_span(first), long_span(last))


def list_caption(outline: DisputeOutline) -> str:
    """ "3 positions · 2 dates"."""
    count, dates = outline.positions, outline.dates
    words = _tr("1 position") if count == 1 else _tr("{} positions").format(count)
    return words + " · " + (_tr("1 date") if dates == 1 else _tr("{} dates").format(dates))


def lag_words(days: int) -> str:
    """How long after its date a figure was printed."""
    if days == 0:
        return _tr("printed the same day")
    if days < 0:
        return _tr("1 day ahead of print") if days == -1 else _tr("{} days ahead of print").format(whole(-days))
    return _tr("1 day from figure to print") if days == 1 else _tr("{} days from figure to print").format(whole(days))


def _count(count: int) -> str:
    named = (
        _tr("No positions"), _tr("One position"), _tr("Two positions"), _tr("Three positions"), _tr("Four positions"),
        _tr("Five positions"), _tr("Six positions"),
    )  # fmt: skip
    return named[count] if count < len(named) else _tr("{} positions").format(count)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Timeline", text)
