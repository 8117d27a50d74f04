"""One dispute, or the texts of some articles, read alone: the same as when all are read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import dispute_reads, reads
from storage.dispute_matrix import matrix
from storage.lifecycle import create_project, open_project
from storage.operations import articles
from storage.project import Project
from storage.texts import texts_of
from tests.storage.projects import draft


@pytest.fixture
def project(sample_file: Path) -> Iterator[Project]:
    made = open_project(sample_file)
    yield made
    made.close()


def test_one_dispute_is_read_as_among_all(project: Project) -> None:
    everything = dispute_reads.disputes(project)
    assert len(everything) > 2
    assert any(each.evidence for each in everything) and any(each.assessments for each in everything)
    assert [dispute_reads.dispute(project, each.id) for each in everything] == everything


def test_one_row_of_the_matrix_is_read_as_among_all(project: Project) -> None:
    everything = matrix(project).rows
    assert [matrix(project, dispute_id=row.id).rows for row in everything] == [(row,) for row in everything]


def test_the_disputes_of_a_claim_are_those_that_hold_it_lowest_number_first(project: Project) -> None:
    everything = dispute_reads.disputes(project)
    held = {claim.claim_id for each in everything for position in each.positions for claim in position.claims}
    for key in held:
        wanted = [
            each.id
            for each in everything
            if any(claim.claim_id == key for position in each.positions for claim in position.claims)
        ]
        assert list(dispute_reads.disputes_of_claim(project, key)) == wanted
    assert dispute_reads.disputes_of_claim(project, "nobody") == ()


def test_texts_come_once_in_the_order_they_are_asked_for(tmp_path: Path) -> None:
    project = create_project(tmp_path / "many.sidelight", name="Many")
    articles.add_articles(project, [draft(f"Text number {n}.\n") for n in range(70)])
    keys = [article.id for article in reads.articles(project)][::-1]
    with project.reading() as connection:
        found = list(texts_of(connection, [*keys, keys[0], "nobody"]))
    assert [key for key, _ in found] == keys
    assert all(text == project.text(key) for key, text in found)
    project.close()
