"""Times of the day in a sentence."""

from __future__ import annotations

import time

import pytest

from nlp.dates.clock import find_clocks


def read(text: str) -> list[tuple[str, str]]:
    return [(text[each.start : each.end], each.shown) for each in find_clocks(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The blast came at 2:53 p.m.", "14:53"),
        ("It came at 3.45pm on Tuesday.", "15:45"),
        ("It hit at 15:20 on Monday.", "15:20"),
        ("A tremor came at 0440 GMT.", "04:40"),
        ("He left at 2:15 on the afternoon of Aug. 19.", "14:15"),
        ("They came at 4:40 in the morning.", "04:40"),
        ("At half past three in the afternoon they left.", "15:30"),
        ("At a quarter to twelve in the morning they left.", "11:45"),
        ("It ended at 9:30 at night.", "21:30"),
        ("It came at 12.50 p.m.", "12:50"),
        ("It was 12:10 a.m.", "00:10"),
        ("It struck at noon.", "12:00"),
    ],
)
def test_times_are_read_however_they_are_written(text: str, shown: str) -> None:
    assert [each for _, each in read(text)] == [shown]


@pytest.mark.parametrize(
    "text",
    [
        "The score was 3:2 after extra time.",
        "A ratio of 10:30 is common.",
        "He came at 3:20.",
        "A curfew from 7 p.m. to 6 a.m. was set.",
        "The train leaves every day at 7 a.m.",
        "All must be out by 5 p.m.",
        "The shares stood at 15.20 dollars.",
    ],
)
def test_scores_spans_deadlines_and_hours_of_either_half_are_none(text: str) -> None:
    assert not read(text)


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [("at 2:53 p.m.", -2, 2), ("at 2:50 p.m.", -4, 4), ("at 3 p.m.", -14, 14), ("at about 3 p.m.", -24, 24),
     ("shortly after 3 p.m.", 0, 30), ("just before 3 p.m.", -30, 0)],
)  # fmt: skip
def test_a_time_is_as_wide_as_it_is_rough(words: str, low: int, high: int) -> None:
    text = f"It came {words} on Monday."
    (clock,) = find_clocks(text, 0, len(text))
    assert (clock.low - clock.minute, clock.high - clock.minute) == (low, high)


def test_a_second_time_in_brackets_tells_the_zone_of_the_first() -> None:
    text = "It hit at 1:53 p.m. (1023 GMT) on Sunday."
    (clock,) = find_clocks(text, 0, len(text))
    assert (clock.shown, clock.zone, clock.offset) == ("13:53", None, 210)


def test_between_two_times_is_one_stretch() -> None:
    text = "They came between 4:10 a.m. and 4:50 a.m."
    (clock,) = find_clocks(text, 0, len(text))
    assert (clock.low, clock.high, text[clock.start : clock.end]) == (246, 294, "4:10 a.m. and 4:50 a.m.")


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u202f"])
def test_spaces_that_do_not_break_stand_in_hours(space: str) -> None:
    text = f"The blast came at 3:10{space}p.m."
    assert [each.minute for each in find_clocks(text, 0, len(text))] == [15 * 60 + 10]


@pytest.mark.parametrize(
    ("words", "minutes"), [("2:53:10 p.m.", [14 * 60 + 53]), ("3-4 p.m.", []), ("25:61", []), ("13 p.m.", [])]
)
def test_no_hour_is_read_out_of_the_middle_of_figures(words: str, minutes: list[int]) -> None:
    text = f"The blast came at {words}, it is said."
    assert [each.minute for each in find_clocks(text, 0, len(text))] == minutes


def test_thousands_of_hours_are_read_in_time_that_grows_as_they_do() -> None:
    spent: list[float] = []
    for count in (1_000, 8_000):
        text = "The blasts came at " + ", ".join(f"{at % 12 + 1}:{at % 60:02} p.m." for at in range(count))
        began = time.process_time()
        assert len(find_clocks(text, 0, len(text))) == count
        spent.append(time.process_time() - began)
    assert spent[1] < 24 * spent[0]


def test_no_word_is_taken_for_a_zone() -> None:
    text = "The blast at 8 p.m. cut them off, who eat at 9 p.m. eat or not."
    assert [each.zone for each in find_clocks(text, 0, len(text))] == [None, None]
