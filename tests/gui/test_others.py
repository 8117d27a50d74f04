"""What the other articles say: cards beside a claim, answered by key or button, each in one action that undo knows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.inspector.comparison_card import AnswerButton, ComparisonCard, reasons, verdict
from gui.inspector.others import OthersSection, answer_card
from gui.widgets import Ink
from gui.workspace import Workspace
from nlp.proposals import ComparisonBasis, ComparisonProposal, ComparisonRelation, Explanation, Passage, Segment
from storage import dispute_reads, reads
from storage.intake import read_bytes
from storage.lifecycle import create_project
from storage.operations.articles import add_articles
from storage.operations.claims import add_claim
from storage.operations.comparisons import record_comparisons
from storage.operations.disputes import NewPosition, open_dispute
from storage.operations.mentions import tag
from storage.records import Dispute
from storage.vocabulary import DisputeKind
from tests.gui.conftest import Opener
from tests.gui.hands import press

R = ComparisonRelation
MINE, THEIRS = "$3.6 billion", "$3 billion"


@pytest.fixture
def project_path(tmp_path: Path, shared_data: Path) -> Path:
    """Two of the real articles, one sentence of the first made a claim, its figure compared with the second's."""
    path = tmp_path / "port.sidelight"
    project = create_project(path, name="Port")
    files = sorted((shared_data / "articles").glob("*.txt"))
    texts = {file: file.read_text(encoding="utf-8") for file in files}
    first = next(file for file, text in texts.items() if MINE in text)
    second = next(file for file, text in texts.items() if THEIRS in text and file != first)
    ids = add_articles(project, [read_bytes(file.name, file.read_bytes()) for file in (first, second)]).article_ids
    sides = []
    for article_id, words in zip(ids, (MINE, THEIRS), strict=True):
        start = project.text(article_id).index(words)
        sides.append(Passage(article_id, (Segment(start, start + len(words)),)))
    place = sides[0].segments[0]
    add_claim(project, ids[0], [Segment(place.start - 20, place.end + 10)])
    explanation = Explanation("Cost: check.", ("3.6 − 3 = 0.6 billion USD, 16.7% of 3.6 billion",), ("cost",))
    proposal = ComparisonProposal(
        sides[0], sides[1], R.VALUE_DIFFERS, ComparisonBasis.MONEY, 0.75, explanation, "rule:compare@1"
    )
    record_comparisons(project, [proposal], run="r")
    project.close()
    return path


@pytest.fixture
def port(qtbot: QtBot, open_quietly: Opener, project_path: Path) -> Workspace:
    """Only the first article is open, its claim chosen."""
    workspace = open_quietly(project_path)
    workspace.window_.activateWindow()
    qtbot.waitUntil(workspace.window_.isActiveWindow)
    first, second = workspace.article_ids()
    if workspace.view.row.pane(second) is not None:
        workspace.view.row.close_pane(second)
    workspace.view.choose(first, reads.marks(workspace.session.project, first)[0].id)
    return workspace


def _card(workspace: Workspace) -> ComparisonCard:
    page = workspace.inspector.page
    assert page is not None
    (section,) = page.findChildren(OthersSection)
    (card,) = section.cards
    return card


def _disputes(workspace: Workspace) -> list[Dispute]:
    return workspace.session.read(dispute_reads.disputes)


def test_the_card_says_who_says_what_and_how_far_apart_it_is(port: Workspace) -> None:
    card = _card(port)
    assert verdict(card.comparison) == ("≠ 16.7%", "amber")
    assert reasons(card.comparison)[-1] == "Same measure, different value: check."
    assert THEIRS in card.accessibleName()


def test_a_pair_of_which_the_machine_is_unsure_is_put_with_perhaps(port: Workspace) -> None:
    unsure = replace(_card(port).comparison, score=0.2)
    assert verdict(unsure) == ("≠ 16.7% ?", "ink2")
    assert reasons(unsure)[-1].startswith("Perhaps the same measure")


def test_a_click_shows_the_passage_beside_and_keeps_the_claim_chosen(qtbot: QtBot, port: Workspace) -> None:
    first, second = port.article_ids()
    card = _card(port)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    pane = port.view.row.pane(second)
    assert pane is not None
    raised = [pane.text.text[hit.start : hit.end] for hit in pane.text.raised()]
    assert raised == [THEIRS]
    place = pane.text.raised()[0]
    qtbot.waitUntil(lambda: pane.text.visible_range()[0] <= place.start < place.end <= pane.text.visible_range()[1])
    assert port.view.current_article == first
    passage = port.view.passage()
    assert passage is not None and passage.mark_id == card.comparison.here.claim_id
    card = _card(port)
    assert QApplication.focusWidget() is card


def test_x_on_a_card_opens_one_dispute_in_one_entry_and_undo_brings_all_back(port: Workspace) -> None:
    entries = len(port.session.project.history())
    _card(port).setFocus()
    press("x")
    (dispute,) = _disputes(port)
    assert [position.value for position in dispute.positions] == [MINE, THEIRS]
    assert dispute.question == f"Chancay Port: {MINE} or {THEIRS}?"
    assert len(port.session.project.history()) == entries + 1
    card = _card(port)
    assert card.comparison.decision is R.CONTRADICTS
    assert verdict(card.comparison) == ("≠ contradicts", "amber")
    assert QApplication.focusWidget() is card  # the next key answers the same card
    port.session.undo()
    assert _disputes(port) == []
    assert _card(port).comparison.decision is None


def test_that_nobody_died_against_a_toll_is_a_question_of_how_many(port: Workspace) -> None:
    told = "Deaths: “No one died” (A) against 21 (B). One says that there were none: check."
    none = replace(_card(port).comparison, basis=ComparisonBasis.EXISTENCE, text=told)
    assert answer_card(port.context, none, R.CONTRADICTS, worded_here=True)
    (dispute,) = _disputes(port)
    assert dispute.kind is DisputeKind.VALUE
    assert dispute.question.startswith("Deaths")


def test_of_a_denial_it_is_asked_which_is_right(port: Workspace) -> None:
    denied = replace(_card(port).comparison, basis=ComparisonBasis.NEGATION, text="Denied in A, said in B.")
    assert answer_card(port.context, denied, R.CONTRADICTS, worded_here=True)
    assert _disputes(port)[0].question == f"Which is right: “{MINE}” or “{THEIRS}”?"


@pytest.mark.parametrize(
    ("basis", "text"),
    [
        (ComparisonBasis.ANTONYM, "Opposite states of Seoul: “a” (A) against “b” (B). Check which holds."),
        (ComparisonBasis.IMPOSSIBILITY, "One superlative, two holders: “a” is said of b (A), “c” of d (B). Check."),
        (ComparisonBasis.DATE, "Counted from different years: “a” (A) against “b” (B). Check since when."),
    ],
)
def test_of_states_and_superlatives_it_is_asked_which_is_right(
    port: Workspace, basis: ComparisonBasis, text: str
) -> None:
    told = replace(_card(port).comparison, basis=basis, text=text)
    assert answer_card(port.context, told, R.CONTRADICTS, worded_here=True)
    assert _disputes(port)[0].question == f"Which is right: “{MINE}” or “{THEIRS}”?"


def test_where_the_question_is_worded_is_told_as_it_is(port: Workspace) -> None:
    card = _card(port)
    card.setFocus()
    press("x")
    assert port.status.message.text().endswith("Its question can be worded on the right.")
    port.session.undo()
    place = card.comparison.here.segments[0]
    first = port.article_ids()[0]
    changes = port.session.do(tag, first, [place], port.book.for_key("5").id)  # type: ignore[union-attr]
    assert changes is not None and changes.result_id is not None
    port.view.choose(first, changes.result_id)  # the figure, on whose page no question stands
    _card(port).setFocus()
    press("x")
    assert port.status.message.text().endswith("Its question can be worded in Disputes.")


def test_keys_in_the_text_answer_the_open_card_while_no_other_passage_is_held(port: Workspace) -> None:
    _card(port)
    port.view.focus_text()
    press("t")
    assert _card(port).comparison.decision is R.DIFFERENT_AS_OF
    port.set_inspector_shown(False)
    port.view.focus_text()
    press("u")  # nobody sees the card
    assert _card(port).comparison.decision is R.DIFFERENT_AS_OF


def test_what_a_card_has_answered_waits_for_no_other_passage(port: Workspace) -> None:
    first, second = port.article_ids()
    _card(port)
    port.view.focus_text()
    press("t")
    port.view.open_beside(second)
    pane = port.view.row.pane(second)
    assert pane is not None
    pane.text.select(Segment(0, 10))
    assert port.view.current_article == second
    assert port.view.other_passage() is None
    port.view.choose(first, reads.marks(port.session.project, first)[0].id)
    other = port.view.other_passage()
    assert other is not None and other.article_id == second


def test_a_button_answers_and_a_second_click_takes_the_answer_back(port: Workspace) -> None:
    for expected in (R.EQUIVALENT, None):
        button = _card(port).findChild(AnswerButton, f"answer {R.EQUIVALENT.value}")
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert _card(port).comparison.decision is expected
        assert len(reads.relations(port.session.project)) == (1 if expected else 0)


def test_a_claim_that_nobody_else_speaks_of_says_so_in_one_line(port: Workspace) -> None:
    first = port.article_ids()[0]
    changes = port.session.do(add_claim, first, [Segment(0, 30)])
    assert changes is not None and changes.result_id is not None
    port.view.choose(first, changes.result_id)
    page = port.inspector.page
    assert page is not None
    (section,) = page.findChildren(OthersSection)
    assert section.cards == []
    assert [line.text() for line in section.findChildren(Ink)] == [
        "No other article speaks of this, as far as Sidelight sees."
    ]


def test_what_stands_in_a_dispute_with_another_article_is_not_said_to_stand_alone(port: Workspace) -> None:
    first, second = port.article_ids()[:2]
    made = [port.session.do(add_claim, article, [Segment(0, 30)]) for article in (first, second)]
    ids = [str(changes.result_id) for changes in made if changes is not None]
    positions = [NewPosition("one", (ids[0],)), NewPosition("other", (ids[1],))]
    assert port.session.do(open_dispute, "Which is it?", positions) is not None
    number = port.session.read(dispute_reads.disputes)[-1].number
    port.view.choose(first, ids[0])
    page = port.inspector.page
    assert page is not None
    (section,) = page.findChildren(OthersSection)
    said = " ".join(line.text() for line in section.findChildren(Ink))
    assert "No other article" not in said and f"D{number}" in said
