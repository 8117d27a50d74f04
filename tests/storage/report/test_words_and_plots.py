"""What a brief says in words and draws: dates, counts, clauses, and the plot of values over days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from nlp.proposals import Modifier
from storage.ids import PartialDate
from storage.report.plotting import HEIGHT, WIDTH, Arrow, Line, Ring, Words, caption, layout, told
from storage.report.records import PlotValue
from storage.report.speech import continued, counted, long_date, period
from storage.retelling.amounts import dated_words


def test_dates_and_counts_are_words() -> None:
    assert (long_date("2021-05-03"), long_date("2021-05"), long_date("2021")) == ("3 May 2021", "May 2021", "2021")
    assert dated_words("2025-01-20 − nine days = 2025-01-11") == "20 January 2025 − nine days = 11 January 2025"
    assert counted(1, "one copy", "{} copies") == "one copy"
    assert (counted(3, "one copy", "{} copies"), counted(1204, "one", "{}")) == ("three copies", "1,204")
    assert (period("2025-01-10", "2025-01-23"), period("2025-01-10", "2025-01-10")) == (
        "10–23 January 2025", "10 January 2025",
    )  # fmt: skip
    assert period("2025-05", "2025-05-04") == "May 2025"
    assert period("2024-12", "2025-01-23") == "December 2024 – 23 January 2025"


def test_a_sentence_goes_on_in_another_without_harm_to_names() -> None:
    assert continued("At least 50 died.") == "at least 50 died"
    assert continued("Puerto Arena costs $3bn") == "Puerto Arena costs $3bn"


def _values(*modifiers: Modifier) -> list[PlotValue]:
    return [
        PlotValue(str(10 * number), "Paper", date(2025, 1, number), PartialDate(f"2025-01-0{number}"), 10.0 * number,
                  None, None, modifier)
        for number, modifier in enumerate(modifiers, start=1)
    ]  # fmt: skip


def test_a_plot_stays_in_its_box_and_says_what_its_signs_mean() -> None:
    values = _values(Modifier.EXACT, Modifier.AT_LEAST, Modifier.AT_MOST, Modifier.APPROX)
    shapes = layout(values)
    assert sum(isinstance(shape, Ring) for shape in shapes) == 1
    assert [shape.up for shape in shapes if isinstance(shape, Arrow)] == [True, False]
    words = [shape for shape in shapes if isinstance(shape, Words)]
    assert all(0 <= shape.x <= WIDTH and 0 <= shape.y <= HEIGHT for shape in words)
    assert caption(values).startswith("A ring is an exact figure")
    assert told(values).startswith("10 (Paper), as of 1 January 2025;")


@pytest.mark.parametrize("value", [5.0, 0.0, -3e29, 1e17, 1e-30])
def test_equal_values_can_be_plotted(value: float) -> None:
    values = [*_values(Modifier.EXACT), *_values(Modifier.EXACT, Modifier.EXACT)[1:]]
    same = [PlotValue(v.label, v.name, v.on, v.on_words, value, None, None, v.modifier) for v in values]
    assert all(0 <= shape.y <= HEIGHT for shape in layout(same) if isinstance(shape, Ring))


def test_no_line_of_a_plot_joins_figures_of_different_scope() -> None:
    one, two, three = _values(Modifier.EXACT, Modifier.EXACT, Modifier.EXACT)
    joined = [shape for shape in layout([one, two, three]) if isinstance(shape, Line) and shape.kind == "path"]
    apart = [replace(one), replace(two, scope="first phase"), replace(three)]
    left = [shape for shape in layout(apart) if isinstance(shape, Line) and shape.kind == "path"]
    assert (len(joined), len(left)) == (2, 1)
    assert left[0].x1 < joined[0].x2 and left[0].x2 > joined[1].x1, "the line passes the figure by"
