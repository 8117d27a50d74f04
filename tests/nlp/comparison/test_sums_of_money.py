"""Sums of two currencies, and figures of which one is a bound: what may be said without a rate or certainty."""

from __future__ import annotations

import pytest

from nlp.comparison import compare
from nlp.proposals import ComparisonJob, ComparisonProposal, ComparisonRelation
from nlp.quantities import exchange
from tests.evaluation.compared import Source, compared


def card(first: str, second: str, *words: str) -> ComparisonProposal | None:
    articles = compared([Source("first", first, "2025-03-04"), Source("second", second, "2025-03-05")])
    found = (each for each in compare(ComparisonJob(tuple(articles))) if all(w in each.explanation.text for w in words))
    return next(found, None)


def test_sums_that_no_rate_makes_one_differ_and_the_arithmetic_says_why() -> None:
    found = card(
        "The sea crossing of the Caspian Link would cost $2.9 billion.",
        "The sea crossing of the Caspian Link will cost €4.4 billion.",
        "2.9", "4.4",
    )  # fmt: skip
    assert found is not None
    assert found.relation is ComparisonRelation.VALUE_DIFFERS
    assert any("at the rates since 2015" in step for step in found.explanation.steps)


def test_sums_that_may_be_one_at_some_rate_are_no_difference() -> None:
    found = card(
        "The sea crossing of the Caspian Link would cost $2.9 billion.",
        "The sea crossing of the Caspian Link will cost €2.6 billion.",
        "2.9", "2.6",
    )  # fmt: skip
    assert found is None or found.relation is ComparisonRelation.COMPATIBLE


@pytest.mark.parametrize(
    ("value", "source", "target"), [(100.0, "EUR", "USD"), (7.5, "PEN", "EUR"), (1e9, "JPY", "GBP")]
)
def test_bounds_lie_around_their_middle_and_turn_back(value: float, source: str, target: str) -> None:
    bounds, middle = exchange.bounds(value, source, target), exchange.about(value, source, target)
    assert bounds is not None and middle is not None
    assert bounds[0] <= middle <= bounds[1]
    back = exchange.bounds(middle, target, source)
    assert back is not None and back[0] <= value <= back[1]


def test_a_currency_without_bounds_has_no_worth() -> None:
    assert exchange.bounds(10.0, "VES", "USD") is None
    assert exchange.about(10.0, "shilling", "USD") is None


def test_a_figure_far_from_the_bound_of_another_is_shown_before_one_near_it() -> None:
    far = card(
        "More than 28 percent of the port's workers joined the strike in Chattogram.",
        "In Chattogram the union says that about 85 percent of workers at the port struck.",
        "28", "85",
    )  # fmt: skip
    near = card(
        "More than 80 percent of the port's workers joined the strike in Chattogram.",
        "In Chattogram the union says that about 85 percent of workers at the port struck.",
        "80", "85",
    )  # fmt: skip
    assert far is not None
    assert near is None or near.score < far.score
