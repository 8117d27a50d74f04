"""What positions say and when it was true, read from the sample and from figures as people write them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.proposals import Modifier
from storage import dispute_reads, position_values
from storage.date_spans import Grain, span_of
from storage.lifecycle import open_project
from storage.operations import claims, disputes
from storage.position_values import DisputePoints, dated_claim_count, dated_claims, dispute_points
from storage.project import Project
from storage.written_figures import read_figure


@pytest.fixture
def project(sample_file: Path) -> Iterator[Project]:
    made = open_project(sample_file)
    yield made
    made.close()


def _dispute(project: Project, words: str) -> DisputePoints:
    found = next(d for d in dispute_reads.disputes(project) if words in d.question)
    points = dispute_points(project, found.id)
    assert points is not None
    return points


def test_positions_have_their_figures_days_and_speakers(project: Project) -> None:
    points = _dispute(project, "protesters have died")
    by_value = {point.position.value: point for point in points.positions}
    assert by_value["27"].figure is not None and by_value["27"].figure.value == 27
    bound = by_value["≥ 50"].figure
    assert bound is not None and (bound.modifier, bound.low, bound.high) == (Modifier.AT_LEAST, 50, None)
    lead = by_value["27"].lead
    assert lead is not None and lead.speaker == "Interior Ministry"
    assert lead.as_of is not None and lead.as_of.text == "2025-01-09" and lead.as_of_own
    assert points.dates == 3
    speaking = {claim.article.id for point in points.positions for claim in point.claims}
    assert points.silent and not speaking & {head.id for head in points.silent}


@pytest.mark.parametrize("value", [1e308, -1e308, 1.7976931348623157e308, 5e-324])
def test_a_number_beyond_all_reckoning_is_words_alone(project: Project, value: float) -> None:
    figure = _dispute(project, "protesters have died").positions[0].figure
    assert figure is not None and figure.value == 27
    with project.reading() as connection:
        query = "SELECT annotation_id FROM quantity WHERE value = 27 ORDER BY 1"
        keys = list(connection.exec_driver_sql(query).scalars())
    for key in keys:
        claims.edit_quantity(project, key, value=value, low=value, high=value)
    for position in _dispute(project, "protesters have died").positions:
        for claim in position.claims:
            assert claim.figure is None or claim.figure.value is None or abs(claim.figure.value) < 1e30
        assert position.figure is None or abs(position.figure.value or 0) < 1e30


@pytest.mark.parametrize("words", ["9" * 400, f"0.{'0' * 400}1", f"1–{'9' * 400}", "9" * 310 + " tn", "-" + "9" * 40])
def test_digits_beyond_all_reckoning_are_no_figure(words: str) -> None:
    found = read_figure(words)
    assert found is None or found.value == 0


def test_a_figure_beside_a_position_that_is_none_is_not_its_figure(project: Project) -> None:
    points = _dispute(project, "San Jacinto University")
    assert all(point.figure is None for point in points.positions), "the raid's 190 and 205 are another question"


def test_without_a_day_of_its_own_a_claim_has_the_articles(project: Project) -> None:
    point = _dispute(project, "protesters have died").positions[0]
    assert point.lead is not None
    claims.edit_claim(project, point.lead.claim_id, as_of=None)
    for quantity in position_values.reads.annotation(project, point.lead.claim_id).claim.quantity_ids:  # type: ignore[union-attr]
        claims.edit_quantity(project, quantity, as_of=None)
    again = _dispute(project, "protesters have died").positions[0]
    assert again.lead is not None and again.lead.as_of is not None
    assert not again.lead.as_of_own
    assert again.lead.as_of == again.lead.article.as_of


def test_a_position_that_nobody_claims_has_the_figure_it_is_called(project: Project) -> None:
    points = _dispute(project, "protesters have died")
    from storage.operations.positions import add_position

    add_position(project, points.dispute.id, "40 to 45", value="40 to 45")
    fresh = _dispute(project, "protesters have died").positions[-1]
    assert fresh.lead is None and fresh.as_of is None
    assert fresh.figure is not None and (fresh.figure.low, fresh.figure.high) == (40, 45)


def test_a_dispute_that_is_gone_has_no_points(project: Project) -> None:
    points = _dispute(project, "protesters have died")
    disputes.delete_dispute(project, points.dispute.id)
    assert dispute_points(project, points.dispute.id) is None


def test_dated_claims_come_in_order_and_are_counted(project: Project) -> None:
    found = dated_claims(project)
    assert len(found) == dated_claim_count(project) > 10
    firsts = [claim.as_of.first for claim in found if claim.as_of is not None]
    assert firsts == sorted(firsts)
    assert len(dated_claims(project, 3)) == 3


@pytest.mark.parametrize(
    ("written", "value", "modifier", "unit"),
    [
        ("27", 27, Modifier.EXACT, None), ("≥ 50", 50, Modifier.AT_LEAST, None), ("~30", 30, Modifier.APPROX, None),
        ("$3.6bn", 3.6e9, Modifier.EXACT, "USD"), ("$3.5bn+", 3.5e9, Modifier.MORE_THAN, "USD"),
        ("80 km", 80, Modifier.EXACT, "km"), ("about 50 miles", 50, Modifier.APPROX, "mi"),
        ("more than 1,200 people", 1200, Modifier.MORE_THAN, None), ("3 m", 3, Modifier.EXACT, "m"),
        ("68%", 68, Modifier.EXACT, "%"), ("up to 5 million", 5e6, Modifier.AT_MOST, None),
    ],
)  # fmt: skip
def test_figures_are_read_as_people_write_them(
    written: str, value: float, modifier: Modifier, unit: str | None
) -> None:
    found = read_figure(written)
    assert found is not None
    assert (found.value, found.modifier, found.unit) == (pytest.approx(value), modifier, unit)


def test_words_are_no_figures() -> None:
    assert [read_figure(words) for words in ("done", "an operation", "", None, "D3", "of 30")] == [None] * 6
    between = read_figure("26–34")
    assert between is not None and (between.low, between.high, between.modifier) == (26, 34, Modifier.RANGE)


@given(st.integers(0, 10**12), st.sampled_from(["", "≥ ", "> ", "~", "at least "]))
def test_whole_numbers_are_read_with_and_without_commas(number: int, sign: str) -> None:
    for written in (f"{sign}{number}", f"{sign}{number:,}"):
        found = read_figure(written)
        assert found is not None and found.value == number


@given(st.dates(date(1000, 1, 1)))
def test_a_date_spans_what_it_is_known_to(day: date) -> None:
    exact, month, year = span_of(day.isoformat()), span_of(f"{day:%Y-%m}"), span_of(f"{day.year:04d}")
    assert exact is not None and month is not None and year is not None
    assert (exact.first, exact.last, exact.grain) == (day.toordinal(), day.toordinal(), Grain.DAY)
    assert year.first <= month.first <= exact.first <= month.last <= year.last
    assert span_of(f"{day:%Y-%m}/{day.isoformat()}") is not None


def test_what_is_no_date_has_no_span() -> None:
    assert [span_of(text) for text in ("", None, "soon", "2025-13", "2025-02-30")] == [None] * 5


def test_the_figure_an_analyst_writes_goes_before_another_one_in_the_passage(project: Project) -> None:
    points = _dispute(project, "protesters have died")
    first = points.positions[0]
    disputes.edit_position(project, first.position.id, label="28 dead", value="28 dead")
    again = _dispute(project, "protesters have died").positions[0]
    assert again.figure is not None and (again.figure.value, again.figure.unit) == (28, None)
