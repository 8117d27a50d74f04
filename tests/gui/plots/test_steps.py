"""The arithmetic between positions says of a difference what the comparison of articles and the brief say."""

from __future__ import annotations

from gui.plots.arithmetic import steps_between
from nlp.proposals import Modifier
from storage.ids import PositionId
from storage.position_values import Figure, PositionPoint
from storage.records import Position


def _point(value: float, modifier: Modifier = Modifier.EXACT) -> PositionPoint:
    words = f"{value:g}"
    return PositionPoint(
        Position(PositionId(words), words, words), (), Figure(value, value, value, modifier, None, None, words)
    )


def test_a_share_is_of_the_larger_figure_whichever_comes_first() -> None:
    few, many = _point(27), _point(50, Modifier.AT_LEAST)
    shares = [step.words for pair in ((few, many), (many, few)) for step in steps_between(*pair) if step.sign == "%"]
    assert shares == ["a difference of 46% of “at least 50”"] * 2


def test_no_share_is_told_of_nothing() -> None:
    assert all(step.sign != "%" for step in steps_between(_point(0), _point(8)))
