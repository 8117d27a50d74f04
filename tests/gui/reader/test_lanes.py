"""Underlines never run into each other: which of several overlapping spans takes which level."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gui.reader.lanes import LEVELS, assign_lanes

spans = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 25)).map(lambda pair: (pair[0], sum(pair))), max_size=25)


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


@given(spans)
def test_no_two_overlapping_spans_share_a_level(found: list[tuple[int, int]]) -> None:
    levels = assign_lanes(found)
    for at, level in enumerate(levels):
        for other in range(at):
            if level is not None and level == levels[other]:
                assert not _overlap(found[at], found[other])


@given(spans)
def test_levels_stay_within_three(found: list[tuple[int, int]]) -> None:
    assert all(level is None or 0 <= level < LEVELS for level in assign_lanes(found))


@given(spans)
def test_a_container_goes_below_and_of_two_crossing_the_later_start(found: list[tuple[int, int]]) -> None:
    """Holds whenever there are levels enough for the order to be kept."""
    levels = assign_lanes(found, levels=len(found) + 1)
    for at, (start, end) in enumerate(found):
        for other, (low, high) in enumerate(found):
            inside = low <= start and end <= high and (low, high) != (start, end)
            crosses_earlier = start < low < end < high
            if inside or crosses_earlier:
                assert (levels[at] or 0) < (levels[other] or 0)


@given(spans)
def test_a_span_is_left_out_only_where_three_others_lie(found: list[tuple[int, int]]) -> None:
    levels = assign_lanes(found)
    for at, level in enumerate(levels):
        if level is None:
            others = {levels[other] for other in range(len(found)) if other != at and _overlap(found[at], found[other])}
            assert {0, 1, 2} <= others


@given(spans)
def test_a_lone_span_is_nearest_to_the_text(found: list[tuple[int, int]]) -> None:
    levels = assign_lanes(found)
    for at, span in enumerate(found):
        if not any(_overlap(span, other) for number, other in enumerate(found) if number != at):
            assert levels[at] == 0


def test_three_deep_as_in_the_design() -> None:
    text = "Meridian’s director in Peru said"
    words = ["Meridian", "Meridian’s director", "Meridian’s director in Peru", "Peru"]
    found = [(text.index(word), text.index(word) + len(word)) for word in words]
    assert assign_lanes(found) == [0, 1, 2, 0]
