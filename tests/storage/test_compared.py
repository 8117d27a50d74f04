"""What the comparison is told of articles: sentences about two of them have to stay short."""

from __future__ import annotations

from pathlib import Path

from storage.compared import TITLE, compared_articles
from storage.intake import read_pasted
from storage.lifecycle import create_project
from storage.operations import articles

LONG = "The US and China Are in a War “for Peru’s Soul”, Says Mexican Geopolitical Analyst"


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
