"""The dated figures of a question of value, and where each stands in a small plot: plain geometry, drawn elsewhere."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from nlp.proposals import Modifier
from storage.dispute_matrix import claim_stances
from storage.ids import PartialDate
from storage.records import Annotation, Dispute
from storage.report.records import PlotValue
from storage.report.speech import capital, day_of, day_words, long_date, say
from storage.report.stock import Compared, Passage, Stock
from storage.report.words import SIGNS
from storage.stances import Stance
from storage.vocabulary import ClaimRole
from storage.written_figures import countable

WIDTH, HEIGHT = 640.0, 196.0
_LEFT, _RIGHT, _BOTTOM = 16.0, 16.0, 160.0
_HIGHEST, _LOWEST = 46.0, 116.0
"""Where the largest and the smallest value stand; beyond is room for their words."""

_LOWER_BOUNDS = frozenset({Modifier.AT_LEAST, Modifier.MORE_THAN})
_UPPER_BOUNDS = frozenset({Modifier.AT_MOST, Modifier.LESS_THAN, Modifier.ALMOST})


@dataclass(frozen=True, slots=True)
class Line:
    x1: float
    y1: float
    x2: float
    y2: float
    kind: str
    """``axis``, ``grid``, ``path`` (dashed) or ``mark``, ``bound`` (dashed)."""


@dataclass(frozen=True, slots=True)
class Ring:
    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True)
class Arrow:
    """A filled head; ``up`` points to larger values."""

    x: float
    y: float
    up: bool


@dataclass(frozen=True, slots=True)
class Words:
    x: float
    y: float
    """Of the baseline."""
    text: str
    anchor: str
    """``start``, ``middle`` or ``end``."""
    kind: str
    """``value``, ``name`` or ``date``."""


Shape = Line | Ring | Arrow | Words

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


def plot_values(stock: Stock, dispute: Dispute, within: Sequence[Compared]) -> tuple[PlotValue, ...]:
    """Return the dated figures of the positions, by day; nothing unless two days are there to plot.

    Only figures of one unit are plotted: the one that most claims have a figure in, compared figures before others.
    """
    asserting = [
        (position.label, stock.claims[member.claim_id])
        for position in dispute.positions
        for member in position.claims
        if member.role is ClaimRole.ASSERTS and member.claim_id in stock.claims
    ]
    sides = [side for one in within for side in (one.a, one.b)]
    figures = [_figures(stock, claim, sides) for _label, claim in asserting]
    units = Counter(unit for found in figures for unit in dict.fromkeys(map(_unit, found)))
    if not units:
        return ()
    unit = units.most_common(1)[0][0]
    values = []
    stances = claim_stances(stock.project, dispute.id)
    for (label, claim), found in zip(asserting, figures, strict=True):
        fitting = next((figure for figure in found if _unit(figure) == unit), None)
        scope = label if stances.get(claim.id) is Stance.OTHER_SCOPE else ""
        value = _value(stock, label, claim, fitting, scope) if fitting is not None else None
        if value is not None:
            values.append(value)
    if len({value.on for value in values}) < 2:
        return ()
    return tuple(sorted(values, key=lambda value: (value.on, value.value)))


def _figures(stock: Stock, claim: Annotation, sides: Sequence[Passage]) -> list[Annotation]:
    """The figures in a claim, those that were compared before the others."""
    inside = [
        figure
        for figure in stock.figures.get(claim.article_id, ())
        if any(own.start <= figure.segments[0].start and figure.segments[-1].end <= own.end for own in claim.segments)
    ]
    return sorted(inside, key=lambda figure: not any(side.touches(claim.article_id, figure.segments) for side in sides))


def _unit(figure: Annotation) -> tuple[str | None, str | None]:
    assert figure.quantity is not None, "only figures are asked"
    return figure.quantity.unit, figure.quantity.dimension


def _value(stock: Stock, label: str, claim: Annotation, figure: Annotation, scope: str) -> PlotValue | None:
    quantity = figure.quantity
    assert quantity is not None and claim.claim is not None, "a figure of a claim"
    # the article's own day is no day of its figures: a distance is not of the week in which it is printed
    partial = claim.claim.as_of or quantity.as_of
    day = day_of(partial)
    low, high = countable(quantity.low), countable(quantity.high)
    number = next((each for each in (countable(quantity.value), low, high) if each is not None), None)
    if day is None or number is None:
        return None
    name = stock.named[claim.article_id].name
    said = " ".join((claim.claim.scope_note or quantity.scope_note).split()).casefold() or scope
    return PlotValue(label, name, day, PartialDate(partial or ""), number, low, high, quantity.modifier, said)


def told(values: Sequence[PlotValue]) -> str:
    """Return a plot in words, for those who cannot see it."""
    words = (say("{} ({}), as of {}").format(value.label, value.name, long_date(value.on_words)) for value in values)
    return "; ".join(words) + "."


def layout(values: Sequence[PlotValue]) -> list[Shape]:
    """Return the shapes of a plot in a box of ``WIDTH`` by ``HEIGHT``, y downwards."""
    first, last = values[0].on, values[-1].on
    ends = [number for value in values for number in (value.value, value.low, value.high) if number is not None]
    low, high = min(ends), max(ends)
    if low == high:
        air = max(1.0, abs(low) * 1e-3)
        low, high = low - air, high + air
    inner = WIDTH - _LEFT - _RIGHT
    margin = 58.0

    def x_of(day: date) -> float:
        return _LEFT + margin + (inner - 2 * margin) * ((day - first).days / max(1, (last - first).days))

    def y_of(number: float) -> float:
        return _LOWEST - (_LOWEST - _HIGHEST) * ((number - low) / (high - low))

    shapes: list[Shape] = [Line(_LEFT, _BOTTOM, WIDTH - _RIGHT, _BOTTOM, "axis")]
    places = [(x_of(value.on), y_of(value.value)) for value in values]
    shapes += _paths(values, places)
    for value, (x, y) in zip(values, places, strict=True):
        shapes.append(Line(x, _BOTTOM, x, _BOTTOM + 5, "axis"))
        shapes += _mark(value, x, y)
    shapes += _labels(values, places)
    shapes += _dates(values, places)
    return shapes


def _paths(values: Sequence[PlotValue], places: Sequence[tuple[float, float]]) -> list[Shape]:
    """Join each figure to the next that speaks of the same."""
    shapes: list[Shape] = []
    for scope in dict.fromkeys(value.scope for value in values):
        course = [place for value, place in zip(values, places, strict=True) if value.scope == scope]
        for (x1, y1), (x2, y2) in pairwise(course):
            length = math.hypot(x2 - x1, y2 - y1)
            if length > 24 and x2 > x1:
                cut, wide, high = 10 / length, x2 - x1, y2 - y1
                shapes.append(Line(x1 + wide * cut, y1 + high * cut, x2 - wide * cut, y2 - high * cut, "path"))
    return shapes


def caption(values: Sequence[PlotValue]) -> str:
    """What the signs of a plot mean, those that are in it."""
    used = {_sign(value) for value in values}
    return f"{capital('; '.join(say(words) for sign, words in SIGNS.items() if sign in used))}."


def _sign(value: PlotValue) -> str:
    if value.modifier in _LOWER_BOUNDS:
        return "up"
    if value.modifier in _UPPER_BOUNDS:
        return "down"
    return "ring" if value.modifier is Modifier.EXACT else "bar"


def _mark(value: PlotValue, x: float, y: float) -> list[Shape]:
    match _sign(value):
        case "up":
            return [Line(x - 7, y, x + 7, y, "mark"), Line(x, y, x, y - 20, "bound"), Arrow(x, y - 29, True)]
        case "down":
            return [Line(x - 7, y, x + 7, y, "mark"), Line(x, y, x, y + 14, "bound"), Arrow(x, y + 23, False)]
        case "ring":
            return [Ring(x, y, 5)]
    return [
        Line(x, y - 8, x, y + 8, "mark"), Line(x - 5, y - 8, x + 5, y - 8, "mark"),
        Line(x - 5, y + 8, x + 5, y + 8, "mark"),
    ]  # fmt: skip


def _labels(values: Sequence[PlotValue], places: Sequence[tuple[float, float]]) -> list[Shape]:
    """Label and article beside each mark, where neither another mark nor another label stands."""
    shapes: list[Shape] = []
    taken = [(x - 8, y - (30 if _sign(value) == "up" else 9), x + 8, y + (24 if _sign(value) == "down" else 9))
             for value, (x, y) in zip(values, places, strict=True)]  # fmt: skip
    for number, (value, (x, y)) in enumerate(zip(values, places, strict=True)):
        width = 6.6 * max(len(value.label), len(value.name))
        rising = number + 1 < len(places) and places[number + 1][1] <= y
        box, left = min(_boxes(x, y, width, below_first=rising), key=lambda found: _crossed(found[0], taken))
        taken.append(box)
        anchor, at = ("end", box[2]) if left else ("start", box[0])
        shapes.append(Words(at, box[1] + 11, value.label, anchor, "value"))
        shapes.append(Words(at, box[1] + 25, value.name, anchor, "name"))
    return shapes


def _boxes(x: float, y: float, width: float, *, below_first: bool) -> list[tuple[Box, bool]]:
    """Where the two lines of a label could stand, the best first, and whether that is left of the mark."""
    found = []
    tops = (4.0, -32.0, -14.0, 20.0, -48.0) if below_first else (-32.0, 4.0, -14.0, -48.0, 20.0)
    for top in tops:
        for left in (False, True):
            start = x - 12 - width if left else x + 12
            box = (start, y + top, start + width, y + top + 28)
            if box[0] >= 0 and box[2] <= WIDTH and box[1] >= 0 and box[3] <= _BOTTOM - 1:
                found.append((box, left))
    return found or [((max(0.0, x - width), max(0.0, y - 32), x, y - 4), True)]


def _crossed(box: Box, taken: Sequence[Box]) -> float:
    """How much of a box is taken, in square units."""

    def shared(first: int, other: Box) -> float:
        return max(0.0, min(box[first + 2], other[first + 2]) - max(box[first], other[first]))

    return sum(shared(0, other) * shared(1, other) for other in taken)


def _dates(values: Sequence[PlotValue], places: Sequence[tuple[float, float]]) -> list[Shape]:
    shapes: list[Shape] = []
    free_from = 0.0
    told_day: date | None = None
    for value, (x, _y) in zip(values, places, strict=True):
        words = long_date(value.on_words) if len(value.on_words) <= 10 else day_words(value.on)
        half = 3.2 * len(words)
        if value.on == told_day or x - half < free_from:
            continue
        told_day, free_from = value.on, x + half + 8
        shapes.append(Words(x, _BOTTOM + 20, words, "middle", "date"))
    return shapes
