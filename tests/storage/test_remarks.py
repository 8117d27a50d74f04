"""What is told of articles that were just added."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import event

from storage.lifecycle import create_project
from storage.operations.articles import add_articles
from storage.project import Project
from storage.remarks import Alike, Markup, remarks_on
from tests.benchmarks import corpus
from tests.storage.projects import draft

REPORT = " ".join(
    f"In the {word} quarter of Orvel the water stood {number} metres high, and the {word} school was closed for days."
    for number, word in enumerate(("first", "second", "third", "old", "new", "upper", "lower", "northern"), start=2)
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with closing(create_project(tmp_path / "p.sidelight")) as made:
        yield made


def added(project: Project, *texts: str) -> list[str]:
    return list(add_articles(project, [draft(text, title=text.split("\n")[0]) for text in texts]).article_ids)


def test_an_edited_copy_is_told_with_what_it_repeats(project: Project) -> None:
    added(project, f"Floods in Orvel\n{REPORT}", "Another thing altogether. " * 10)
    new = added(project, f"Orvel under water\n{REPORT.replace('the old school', 'the town hall')}")
    (remark,) = remarks_on(project, new)
    assert isinstance(remark, Alike)
    assert (remark.title, remark.other) == ("Orvel under water", "Floods in Orvel")
    assert 0.8 < remark.share < 1.0


def test_of_two_copies_that_come_together_the_second_is_told(project: Project) -> None:
    new = added(project, f"One\n{REPORT}", f"Two\n{REPORT} It rained.")
    assert [each.title for each in remarks_on(project, new)] == ["Two"]


def test_articles_on_one_thing_in_other_words_are_not_told(project: Project) -> None:
    added(project, REPORT)
    new = added(project, "Orvel lies under water. " + " ".join(f"Street {n} of it is closed now." for n in range(20)))
    assert remarks_on(project, new) == []


def test_html_left_in_a_text_is_told_and_one_code_is_not(project: Project) -> None:
    new = added(
        project, "<p>Smith &amp; Sons didn&#8217;t pay.</p>", "Smith &amp; Sons paid.", "If a < b and c > d; fine."
    )
    (remark,) = remarks_on(project, new)
    assert remark == Markup(remark.title, "<p>", 4)


def test_an_article_is_looked_up_by_phrases_whatever_the_size_of_the_project(project: Project) -> None:
    """Texts are read that may be alike: those of all articles would take seconds in a large project."""
    asked: list[str] = []

    def on_execute(_conn: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append(statement)

    added(project, *(each.text for each in corpus.made(60, 1_000, 0)))
    new = added(project, REPORT)
    event.listen(project._engine, "before_cursor_execute", on_execute)
    assert remarks_on(project, new) == []
    assert len(asked) < 12
