"""Articles that come in slices of one run are one entry of the history, and one undo."""

from __future__ import annotations

from pathlib import Path

import pytest

from nlp.proposals import Segment
from storage import dispute_reads, reads
from storage.intake import read_pasted
from storage.lifecycle import create_project
from storage.operations.articles import add_articles
from storage.operations.joining import Statement, contradict, join
from storage.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return create_project(tmp_path / "p.sidelight", name="P")


def _draft(number: int) -> object:
    return read_pasted(f"Report {number}\n\nIn Lima {number} people had died.")


def test_slices_of_a_run_are_one_entry(project: Project) -> None:
    for first in (0, 4, 8):
        add_articles(project, [_draft(first + n) for n in range(4)], run="r")  # type: ignore[misc]
    (entry,) = project.history()
    assert entry.sentence == "Added 12 articles"
    project.undo()
    assert reads.articles(project) == []
    project.redo()
    assert len(reads.articles(project)) == 12
    project.close()


def test_a_slice_of_known_texts_leaves_the_count(project: Project) -> None:
    add_articles(project, [_draft(1), _draft(2)], run="r")  # type: ignore[list-item]
    intake = add_articles(project, [_draft(1)], run="r")  # type: ignore[list-item]
    assert len(intake.duplicates) == 1
    assert project.history()[0].sentence == "Added 2 articles"
    project.close()


def test_a_value_that_is_held_already_takes_its_position(project: Project) -> None:
    ids = add_articles(project, [_draft(27), _draft(50), _draft(51)]).article_ids  # type: ignore[list-item]
    segment = (Segment(11, 30),)
    first = Statement(ids[0], segment, label="27", value="27")
    opened = contradict(project, first, Statement(ids[1], segment, label="50", value="50"), "How many died?")
    dispute = dispute_reads.dispute(project, opened.result_id or "")
    assert dispute is not None
    standing = Statement(ids[0], segment, dispute.positions[0].claims[0].claim_id)
    join(project, dispute.id, standing, Statement(ids[2], segment, label="50", value="50"))
    dispute = dispute_reads.dispute(project, dispute.id)
    assert dispute is not None
    assert [len(position.claims) for position in dispute.positions] == [1, 2]
    assert project.history()[0].action == "join_dispute"
    project.undo()
    dispute = dispute_reads.dispute(project, dispute.id)
    assert dispute is not None and [len(position.claims) for position in dispute.positions] == [1, 1]
    project.close()
