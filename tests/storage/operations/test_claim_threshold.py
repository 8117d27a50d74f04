"""The project's own claim threshold: what it takes away, what it leaves, and that undo restores both."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage import knowledge, reads
from storage.lifecycle import create_project, open_project
from storage.operations import mentions
from storage.operations.settings import set_claim_threshold, set_meta
from storage.project import Project
from storage.vocabulary import AnnotationKind, Status


@pytest.fixture
def project(sample_file: Path) -> Project:
    return open_project(sample_file)


def claims(project: Project) -> dict[str, Status]:
    return {
        mark.id: mark.status
        for article in reads.articles(project)
        for mark in reads.marks(project, article.id)
        if mark.kind is AnnotationKind.CLAIM
    }


def test_only_undecided_proposals_of_the_machine_go(project: Project) -> None:
    before = claims(project)
    undecided = [key for key, status in before.items() if status is Status.SUGGESTED]
    mentions.reject(project, undecided[:1])
    set_claim_threshold(project, 1.0)
    after = claims(project)
    assert set(before) - set(after) <= set(undecided[1:])
    assert all(key in after for key, status in before.items() if status is not Status.SUGGESTED)
    assert after[undecided[0]] is Status.REJECTED
    assert all(score >= 1.0 for score in knowledge.proposed_scores(project))
    project.undo()
    project.undo()
    assert claims(project) == before
    project.close()


@pytest.mark.parametrize("threshold", [-0.1, 1.1, float("nan"), float("inf")])
def test_what_is_no_share_is_refused(project: Project, threshold: float) -> None:
    with pytest.raises(ValueError, match="not a share"):
        set_claim_threshold(project, threshold)
    assert knowledge.claim_threshold_of(project) is None
    project.close()


@pytest.mark.parametrize("written", ["", "half", "2", "nan"])
def test_a_damaged_threshold_leaves_the_machines_own_in_force(tmp_path: Path, written: str) -> None:
    project = create_project(tmp_path / "p.sidelight")
    set_meta(project, claim_threshold=written)
    assert knowledge.claim_threshold_of(project) is None
    project.close()
