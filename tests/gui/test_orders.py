"""What the reading machine is asked follows from what the project knows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from gui.orders import FEW_TO_COMPARE, comparison_job, reading_job
from nlp.proposals import CLAIM_THRESHOLD, ClaimDecision, Segment
from storage.intake import read_bytes
from storage.lifecycle import create_project
from storage.operations import articles, claims
from storage.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = create_project(tmp_path / "orders.sidelight")
    yield made
    made.close()


def add(project: Project, count: int) -> list[str]:
    texts = (f"Ship {number} carried {number} tonnes of grain." for number in range(count))
    drafts = [read_bytes(f"{number}.txt", text.encode()) for number, text in enumerate(texts)]
    return list(articles.add_articles(project, drafts).article_ids)


def test_few_articles_are_all_compared_anew(project: Project) -> None:
    ids = add(project, 5)
    job = comparison_job(project, ids[-1:])
    assert (len(job.articles), job.new) == (5, frozenset())


def test_of_many_articles_only_those_just_read_are_compared_with_all(project: Project) -> None:
    ids = add(project, FEW_TO_COMPARE + 1)
    assert comparison_job(project, ids[-2:]).new == frozenset(ids[-2:])
    assert comparison_job(project, ids).new == frozenset()
    assert comparison_job(project).new == frozenset()


def test_a_reading_knows_what_was_decided_about_claims(project: Project) -> None:
    ids = add(project, 2)
    claims.add_claim(project, ids[0], [Segment(0, 6)])
    job = reading_job(project, "en_core_web_sm", ids)
    assert job.decisions == (ClaimDecision("Ship 0", True),)
    assert {article.claim_threshold for article in job.articles} == {CLAIM_THRESHOLD}
    assert {each.claim_threshold for each in reading_job(project, "x", ids, 0.0).articles} == {0.0}
