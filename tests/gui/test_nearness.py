"""A brief does not call silent what may speak of its question, and says when an analyst has looked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from gui.nearness import near_of
from nlp.proposals import Segment
from storage import reads
from storage.dispute_matrix import matrix
from storage.dispute_reads import disputes
from storage.formats import WriteOptions, format_named
from storage.intake import read_pasted
from storage.lifecycle import create_project
from storage.operations.articles import add_articles
from storage.operations.joining import Statement, contradict
from storage.operations.silence import call_silent, doubt_silence
from storage.project import Project
from storage.report import BriefOptions, compose, gather, markdown

TEXTS = (
    "The government, under President Ricardo Morales, asked for a larger share of the lithium.",
    "The government under President Dina Boluarte faces protests over its mines.",
    "Trade grew in spring. The minister met the general who is now serving President Dina Baluarte.",
    "The harvest of coffee was poor. Traders in the valley spoke of rain, rust and empty sacks.",
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Two articles part over who is president, a third one names her a letter apart, a fourth does not."""
    made = create_project(tmp_path / "president.sidelight", name="President")
    add_articles(made, [read_pasted(text) for text in TEXTS])
    keys = {made.text(article.id): article.id for article in reads.articles(made)}
    first, second = (
        Statement(keys[text], (Segment(0, len(text)),), None, label, None)
        for text, label in ((TEXTS[0], "Ricardo Morales"), (TEXTS[1], "Dina Boluarte"))
    )
    contradict(made, first, second, "Who is president?")
    yield made
    made.close()


@pytest.mark.parametrize("apart", [False, True])
def test_a_brief_tells_what_may_speak_of_its_question(
    project: Project, apart: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.nearness.MUCH", 0)
    near = near_of(project, BriefOptions(), apart=apart)
    brief = gather(project, BriefOptions(near=near))
    assert [one.words for one in brief.disputes[0].perhaps] == [TEXTS[2].split(". ")[1]]
    assert len(brief.disputes[0].silent) == 1
    written = markdown(compose(brief))
    assert "nobody has looked yet" in written
    assert "no answer was recorded from “The harvest" in written


def test_an_article_that_was_looked_at_is_called_silent(project: Project) -> None:
    near = near_of(project, BriefOptions(), apart=False)
    dispute = disputes(project)[0]
    (found,) = near[dispute.id].values()
    call_silent(project, dispute.id, found.article_id, found.segments, found.against)
    again = near_of(project, BriefOptions(), apart=False)
    brief = gather(project, BriefOptions(near=again))
    assert not brief.disputes[0].perhaps
    assert len(brief.disputes[0].silent) == 2
    assert "An analyst has looked" in markdown(compose(brief))
    assert brief.comparisons_judged == 0
    doubt_silence(project, dispute.id, found.article_id)
    assert near_of(project, BriefOptions(), apart=False) == near


def test_who_called_an_article_silent_is_in_the_document_and_comes_back_from_it(
    project: Project, tmp_path: Path
) -> None:  # fmt: skip
    near = near_of(project, BriefOptions(), apart=False)
    dispute = disputes(project)[0]
    (found,) = near[dispute.id].values()
    call_silent(project, dispute.id, found.article_id, found.segments, found.against)
    document = tmp_path / "president.json"
    json = format_named("sidelight-json")
    assert json is not None and json.write is not None and json.read is not None
    json.write(project, document, WriteOptions())
    other = create_project(tmp_path / "other.sidelight", name="Other")
    try:
        json.read(other, document)
        assert gather(other, BriefOptions()).disputes[0].called_silent
        assert matrix(other).rows[0].called_silent == {found.article_id}
    finally:
        other.close()
