"""Days of one story: when something began, and when it is to come, in whatever words."""

from __future__ import annotations

from nlp.comparison import compare
from nlp.proposals import ComparisonBasis, ComparisonJob
from tests.evaluation.compared import Source, compared


def dates(first: str, second: str) -> list[str]:
    articles = compared([Source("first", first, "2026-02-20"), Source("second", second, "2026-02-24")])
    cards = compare(ComparisonJob(tuple(articles)))
    return [each.explanation.text for each in cards if each.basis is ComparisonBasis.DATE]


def test_the_first_sign_of_one_thing_dated_in_two_ways_is_shown() -> None:
    found = dates(
        "The San Cirilo dam of Corvane in Bolivia failed in January. The first cracks in the crest of the San "
        "Cirilo dam were noted on 12 September 2025, the shift log says. San Cirilo mourns its dead.",
        "San Cirilo in Bolivia asks who knew. Corvane says that its first information on cracks in the San Cirilo dam "
        "came on 27 October 2025. Corvane owns the dam of San Cirilo.",
    )
    assert any("12 September" in each and "27 October" in each for each in found)


def test_an_opening_to_come_dated_in_two_ways_is_shown() -> None:
    found = dates(
        "The Kattegat link is planned between Jutland and Zealand. The Kattegat link is to open to traffic in 2037.",
        "The Kattegat link between Jutland and Zealand is late. Its client says that the Kattegat link will open to "
        "traffic in 2040.",
    )
    assert any("2037" in each and "2040" in each for each in found)


def test_days_of_two_things_are_not_set_side_by_side() -> None:
    found = dates(
        "The Kattegat link is planned between Jutland and Zealand. The Kattegat link is to open to traffic in 2037.",
        "The Kattegat link between Jutland and Zealand is late. The next general election will be in 2030.",
    )
    assert not any("2037" in each and "2030" in each for each in found)


def test_a_sentence_that_gives_both_days_differs_from_neither() -> None:
    found = dates(
        "The Kattegat link is planned between Jutland and Zealand. The Kattegat link is to open to traffic in 2037.",
        "The Kattegat link between Jutland and Zealand goes on. The Kattegat link has trial traffic in 2036 and is to "
        "open to traffic in 2037.",
    )
    assert found == []
