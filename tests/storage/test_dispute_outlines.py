"""The list of disputes says of each what reading it in full says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.dispute_matrix import Matrix, matrix, patched, renewed
from storage.dispute_outlines import dispute_outlines
from storage.dispute_reads import disputes, disputes_in, standing_in
from storage.lifecycle import open_project
from storage.operations.claims import edit_claim, edit_quantity
from storage.operations.disputes import edit_dispute
from storage.position_values import dispute_points
from storage.project import Project
from storage.reads import articles, full_annotations, relations


@pytest.fixture
def project(sample_file: Path) -> Iterator[Project]:
    made = open_project(sample_file)
    yield made
    made.close()


def test_outlines_count_positions_and_dates_as_the_plots_do(project: Project) -> None:
    _agree(project)


def test_a_day_that_only_a_figure_says_is_counted(project: Project) -> None:
    claim, quantity = _claim_with_figure(project)
    edit_claim(project, claim, as_of=None)
    edit_quantity(project, quantity, as_of="1999-09-09")
    _agree(project)


def test_disputes_and_relations_of_some_articles_are_those_that_stand_in_them(project: Project) -> None:
    everything = disputes(project)
    for article in articles(project):
        wanted = [
            each for each in everything
            if any(claim.article_id == article.id for position in each.positions for claim in position.claims)
        ]  # fmt: skip
        assert disputes_in(project, [article.id]) == wanted
        claims = {
            claim.claim_id for each in wanted for position in each.positions for claim in position.claims
            if claim.article_id == article.id
        }  # fmt: skip
        assert standing_in(project, article.id).keys() == claims
    some = [article.id for article in articles(project)[:2]]
    found = [each for each in relations(project) if {each.from_article_id, each.to_article_id} <= set(some)]
    assert relations(project, within=some) == found


def test_a_row_that_is_read_alone_fits_into_the_matrix(project: Project) -> None:
    before = matrix(project)
    row = before.rows[1]
    edit_dispute(project, row.id, question="Is it?")
    after = matrix(project)
    assert patched(before, matrix(project, dispute_id=row.id), {row.id}).rows == after.rows
    assert patched(before, Matrix(), {row.id}).rows == tuple(each for each in before.rows if each is not row)
    again = renewed(before, after)
    assert again == after
    assert all((new is old) is (old is not row) for new, old in zip(again.rows, before.rows, strict=True))
    assert renewed(after, matrix(project)) is after


def _agree(project: Project) -> None:
    outlines = dispute_outlines(project)
    assert [each.id for each in outlines] == [each.id for each in disputes(project)]
    for outline in outlines:
        points = dispute_points(project, outline.id)
        assert points is not None
        assert (outline.positions, outline.dates) == (len(points.positions), points.dates)
        assert (outline.number, outline.question) == (points.dispute.number, points.dispute.question)


def _claim_with_figure(project: Project) -> tuple[str, str]:
    """A claim that speaks for a position, with the figure that it is plotted by."""
    for outline in dispute_outlines(project):
        points = dispute_points(project, outline.id)
        assert points is not None
        for position in points.positions:
            lead = position.lead
            if lead is not None and lead.figure is not None:
                (record,) = full_annotations(project, [lead.claim_id])
                assert record.claim is not None
                for quantity in full_annotations(project, list(record.claim.quantity_ids)):
                    if " ".join(quantity.quote.split()) == lead.figure.words:
                        return lead.claim_id, quantity.id
    raise AssertionError("the sample has no position with a figure")
