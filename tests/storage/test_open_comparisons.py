"""Which comparisons still wait: unanswered, of two articles, best first."""

from __future__ import annotations

from pathlib import Path

import pytest

from nlp.proposals import ComparisonRelation
from storage.lifecycle import open_project
from storage.open_comparisons import open_comparisons, open_count
from storage.operations.answering import answer_comparison
from storage.operations.joining import Statement
from storage.project import Project


@pytest.fixture
def project(sample_file: Path) -> Project:
    return open_project(sample_file)


def test_the_best_unanswered_ones_of_two_articles_come_first(project: Project) -> None:
    found = open_comparisons(project)
    scores = [each.comparison.score for each in found]
    assert len(found) > 20
    assert scores == sorted(scores, reverse=True)
    assert [each.comparison.id for each in open_comparisons(project, 7)] == [each.comparison.id for each in found[:7]]
    for each in found:
        here, there = each.here, each.comparison.there
        assert here.side == each.comparison.here
        assert here.side.article_id != there.side.article_id
        for side in (here, there):
            text = project.text(side.side.article_id)
            words = [text[part.start : part.end] for part in side.side.segments]
            assert [side.excerpt[part.start : part.end].split() for part in side.marked] == [w.split() for w in words]
    project.close()


def test_an_answered_one_waits_no_more(project: Project) -> None:
    first = open_comparisons(project)[0].comparison
    count = open_count(project)
    assert count == len(open_comparisons(project)) and open_count(project, 3) == 3
    sides = [
        Statement(side.article_id, side.segments, side.claim_id, side.quote, None)
        for side in (first.here, first.there.side)
    ]
    answer_comparison(project, first.id, *sides, ComparisonRelation.UNRELATED)
    assert first.id not in {each.comparison.id for each in open_comparisons(project)}
    assert open_count(project) == count - 1
    project.undo()
    assert open_comparisons(project)[0].comparison.id == first.id
    project.close()
