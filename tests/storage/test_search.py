"""Search finds words as people type them, never stumbles over what they type, and is in step with every edit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.proposals import Segment
from storage import search
from storage.lifecycle import create_project
from storage.operations import claims, disputes, entities, mentions
from storage.operations.articles import add_articles, delete_articles, edit_article
from storage.project import Project
from tests.storage.projects import TEXTS, draft, index_is_in_step
from tests.storage.test_history_properties import label

PAIRS = [
    ("bridge", [0, 1, 2]),
    ("BRIDGE", [0, 1, 2]),
    ("ria de vigo", [0]),
    ("Ría", [0]),
    ("ibanez", [0, 1]),
    ("cafe", [3]),
    ("café", [3]),
    ("brid", [0, 1, 2]),
    ("five peop", [0]),
    ("five zebra", []),
    ('"vigo bridge"', [1]),
    ('"bridge vigo"', []),
    ('"bridge fell', [1]),
    ('"brid"', []),
    ("2.5 million", [2]),
    ("€2.5", [2]),
    ("vigo - bridge", [0, 1]),
    ("(vigo) AND", []),
    ("جسر", [3]),
    ("انهار يوم", [3]),
]
"""What is typed -> the articles that have it, by their place in ``TEXTS``."""


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """A project that is only read."""
    project = create_project(tmp_path_factory.mktemp("shelf") / "shelf.sidelight")
    add_articles(project, [draft(text, title=f"Article {number}") for number, text in enumerate(TEXTS)])
    yield project
    project.close()


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    project = create_project(tmp_path / "search.sidelight")
    project.set_annotator("Ana")
    yield project
    index_is_in_step(project)
    project.close()


def titles(project: Project, query: str) -> list[str]:
    with project.reading() as connection:
        return sorted(hit.title for hit in search.find_texts(connection, query))


def items(project: Project, query: str) -> list[tuple[str, str]]:
    with project.reading() as connection:
        return sorted((hit.owner_table, hit.field) for hit in search.find_items(connection, query))


@pytest.mark.parametrize(("query", "places"), PAIRS)
def test_words_are_found_as_people_type_them(shelf: Project, query: str, places: list[int]) -> None:
    assert titles(shelf, query) == [f"Article {place}" for place in places]


@pytest.mark.parametrize(
    "query",
    ["", " ", '"', '""', '" "', "AND", "OR NOT", "NEAR(", "a AND", "content:bridge", "-bridge", "*", "^", "(((",
     "a:b:c", "bridge*", "col : x", "'", "\\", "\0", "\ud800", "bridge\0fell", "+ +", "{a b}",
     "\N{BRIDGE AT NIGHT}", '"a" "b'],
)  # fmt: skip
def test_odd_queries_are_no_errors(shelf: Project, query: str) -> None:
    titles(shelf, query)
    items(shelf, query)


@given(st.text(max_size=40))
def test_nothing_that_can_be_typed_is_an_error(shelf: Project, query: str) -> None:
    titles(shelf, query)
    items(shelf, query)


@given(st.sampled_from(TEXTS), st.data())
def test_every_run_of_words_of_an_article_finds_it(shelf: Project, text: str, data: st.DataObject) -> None:
    words = re.findall(r"\w+", text)
    start = data.draw(st.integers(0, len(words) - 1))
    run = words[start : start + data.draw(st.integers(1, 5))]
    assert f"Article {TEXTS.index(text)}" in titles(shelf, " ".join(run))


def test_snippet_marks_the_words(shelf: Project) -> None:
    with shelf.reading() as connection:
        (hit,) = search.find_texts(connection, "reuters")
    assert "\2Reuters\3" in hit.snippet


def test_better_matches_come_first_and_no_more_than_asked_for(project: Project) -> None:
    add_articles(project, [draft(f"The bridge. {'Other words. ' * 40} {n}", title="once") for n in range(30)])
    add_articles(project, [draft("Bridge, bridge, bridge.", title="often")])
    with project.reading() as connection:
        found = search.find_texts(connection, "bridge", limit=7)
    assert len(found) == 7
    assert found[0].title == "often"


def test_words_follow_every_edit_and_its_undo(project: Project) -> None:
    (article,) = add_articles(project, [draft(TEXTS[0], title="Untitled")]).article_ids
    edit_article(project, article, title="Collapse at Vigo", note="ask the zoning office")
    assert items(project, "collapse zoning") == []
    assert items(project, "collapse") == [("article", "title")]
    assert items(project, "zoning off") == [("article", "note")]
    project.undo()
    assert items(project, "collapse") == []
    assert items(project, "untitled") == [("article", "title")]
    project.redo()
    assert items(project, "collapse") == [("article", "title")]
    delete_articles(project, [article])
    assert items(project, "collapse") == items(project, "zoning") == titles(project, "mayor") == []
    project.undo()
    assert items(project, "collapse") == [("article", "title")]
    assert titles(project, "mayor") == ["Collapse at Vigo"]


def test_statements_notes_names_questions_and_reasons_can_be_found(project: Project) -> None:
    (article,) = add_articles(project, [draft(TEXTS[0])]).article_ids
    claim = str(claims.add_claim(project, article, [Segment(0, 16)], statement="Quintuple fatality").result_id)
    claims.edit_claim(project, claim, scope_note="pedestrians excluded")
    mention = str(mentions.tag(project, article, [Segment(20, 30)], label(project, "FAC")).result_id)
    mentions.set_note(project, mention, "listed monument")
    entity = str(entities.new_entity(project, mention, "Rande crossing").result_id)
    entities.edit_entity(project, entity, note="opened 1978")
    dispute = disputes.open_dispute(project, "How many casualties?", [disputes.NewPosition("5", (claim,))]).result_id
    disputes.edit_dispute(project, str(dispute), topic="tally", rationale="registry consulted")
    disputes.assess(project, dispute_id=str(dispute), reasoning="hospital ledger agrees")
    disputes.cite_evidence(project, str(dispute), "Coroner file", note="sealed copy")
    expected = {
        "quintuple": ("claim", "statement"), "pedestrians": ("claim", "scope_note"), "monument": ("annotation", "note"),
        "rande": ("entity", "name"), "1978": ("entity", "note"), "casualties": ("dispute", "question"),
        "tally": ("dispute", "topic"), "registry": ("dispute", "rationale"), "ledger": ("assessment", "reasoning"),
        "coroner": ("evidence", "citation"), "sealed": ("evidence", "note"),
    }  # fmt: skip
    assert {word: items(project, word) for word in expected} == {word: [place] for word, place in expected.items()}
    while project.undo():
        pass
    assert [items(project, word) for word in expected] == [[]] * len(expected)


def test_undone_import_is_not_found_though_its_text_is_kept_for_redo(project: Project) -> None:
    add_articles(project, [draft(TEXTS[2])])
    project.undo()
    assert titles(project, "inspected") == []
    project.redo()
    assert len(titles(project, "inspected")) == 1
