"""What the comparison is told of articles: sentences about two of them have to stay short."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from nlp.proposals import ArticleReading, MentionProposal, Segment
from storage.compared import TITLE, articles_left, compared_articles, left_uncompared
from storage.intake import read_pasted
from storage.lifecycle import create_project
from storage.operations import articles
from storage.operations.comparisons import record_comparisons
from storage.operations.machine import record
from storage.operations.settings import set_claim_threshold
from storage.project import Project

LONG = "The US and China Are in a War “for Peru’s Soul”, Says Mexican Geopolitical Analyst"


def read(project: Project, article_ids: Sequence[str], run: str) -> None:
    """Let a machine run have read articles."""
    record(project, [ArticleReading(key, "test@1", (), ()) for key in article_ids], run=run)


def test_what_was_read_is_left_until_it_is_compared_though_nothing_is_found(tmp_path: Path) -> None:
    project = create_project(tmp_path / "p.sidelight")
    drafts = [read_pasted(f"Story {number}\n\nIt is told.") for number in range(3)]
    first, second, third = articles.add_articles(project, drafts).article_ids
    assert not left_uncompared(project)
    read(project, [first], "one")
    read(project, [second], "two")
    assert left_uncompared(project)
    assert articles_left(project) == {first, second}
    assert articles_left(project, but="two") == {first}
    assert not record_comparisons(project, [], run="compared")
    assert not left_uncompared(project)
    assert articles_left(project) == frozenset()
    read(project, [third], "three")
    assert articles_left(project) == {third}
    project.close()


def test_of_articles_that_were_read_again_the_history_does_not_say_which_are_left(tmp_path: Path) -> None:
    project = create_project(tmp_path / "p.sidelight")
    (only,) = articles.add_articles(project, [read_pasted("Lima\n\nLima is a city.")]).article_ids
    read(project, [only], "one")
    record_comparisons(project, [], run="compared")
    found = MentionProposal((Segment(0, 4),), "GPE", 0.9, (), "model:test@1")
    record(project, [ArticleReading(only, "test@1", (), (found,))], run="again")
    assert articles_left(project) is None
    assert articles_left(project, but="again") == frozenset()
    project.close()


def test_an_article_without_outlet_goes_by_how_its_title_begins(tmp_path: Path) -> None:
    project = create_project(tmp_path / "p.sidelight")
    added = articles.add_articles(project, [read_pasted(f"{LONG}\n\nIt is a war."), read_pasted("Brief\n\nNo war.")])
    articles.edit_article(project, added.article_ids[0], title=LONG)
    names = [each.name for each in compared_articles(project)]
    assert names == ["The US and China Are in a War…", "Brief"]
    assert all(len(name) <= TITLE for name in names)
    articles.set_outlet(project, added.article_ids[0], "Mexico Solidarity")
    assert compared_articles(project)[0].name == "Mexico Solidarity"
    project.close()


def test_what_a_lower_threshold_let_in_is_left_until_it_is_compared(tmp_path: Path) -> None:
    project = create_project(tmp_path / "p.sidelight")
    (only,) = articles.add_articles(project, [read_pasted("Lima\n\nLima is a city.")]).article_ids
    read(project, [only], "first")
    record_comparisons(project, [], run="compared")
    set_claim_threshold(project, 0.2, run="act")
    read(project, [only], "act")
    assert left_uncompared(project)
    assert articles_left(project) is None, "all were read again"
    assert articles_left(project, but="act") == frozenset()
    record_comparisons(project, [], run="act")
    assert not left_uncompared(project)
    project.close()
