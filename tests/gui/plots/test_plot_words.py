"""Figures, days and the arithmetic between positions, as a person would write them."""

from __future__ import annotations

import pytest

from gui.plots.points import in_unit
from gui.plots.words import amount, day_words, long_span, measure_title, reading_of, short_figure, spoken_figure
from nlp.proposals import Modifier
from storage.date_spans import span_of
from storage.position_values import Figure


def figure(value: float | None, modifier: Modifier = Modifier.EXACT, unit: str | None = None, **ends: float) -> Figure:
    return Figure(value, ends.get("low"), ends.get("high"), modifier, unit, None, "")


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        (27, None, "27"), (3.6e9, "USD", "$3.6 bn"), (1_500_000, None, "1.5 million"), (80.4672, "km", "80.5 km"),
        (1800, "PEN", "PEN 1,800"), (-4.5, None, "−4.5"), (68, "%", "68%"),
        (12, "day", "12 days"), (1, "day", "1 day"), (999_999_999, "EUR", "€1 bn"),
        (0, None, "0"),
    ],
)  # fmt: skip
def test_amounts(value: float, unit: str | None, said: str) -> None:
    assert amount(value, unit) == said


def test_a_figure_is_said_short_and_spoken_and_read() -> None:
    bound = figure(50, Modifier.AT_LEAST, low=50)
    assert (short_figure(bound), spoken_figure(bound)) == ("≥ 50", "at least 50")
    assert reading_of(bound) == "lower bound, open upwards"
    about = figure(30, Modifier.APPROX, low=27, high=33)
    assert (short_figure(about), spoken_figure(about), reading_of(about)) == ("~ 30", "around 30", "read as 27 to 33")
    between = figure(None, Modifier.RANGE, "km", low=26, high=34)
    assert short_figure(between) == "26 to 34 km"
    assert reading_of(figure(27)) == "exact count"


def test_units_are_brought_together_where_that_can_be() -> None:
    miles = in_unit(figure(50, Modifier.APPROX, "mi", low=45, high=55), "km")
    assert miles is not None and miles.value == pytest.approx(80.4672)
    assert in_unit(figure(50, unit="mi"), "USD") is None
    assert in_unit(figure(50), "km") is None


def test_days_are_as_fine_as_they_are_known() -> None:
    day, month, year = span_of("2025-01-09"), span_of("2024-12"), span_of("2019")
    assert day is not None and month is not None and year is not None
    assert [day_words(span) for span in (day, month, year)] == ["9 Jan 2025", "Dec 2024", "2019"]
    assert day_words(day, year=False) == "9 Jan"
    assert [long_span(span) for span in (day, month, year)] == ["9 January 2025", "December 2024", "2019"]


def test_an_axis_says_what_it_measures() -> None:
    assert measure_title("death", None) == "deaths"
    assert measure_title("cost", "USD") == "cost, USD"
    assert measure_title(None, "km") == "km"
