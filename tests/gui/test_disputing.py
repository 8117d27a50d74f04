"""Disputes by keys: one press is one entry of the history, and the verdict is two digits."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from gui.figures import set_against
from gui.inspector.claim_page import ClaimPage
from gui.inspector.fields import LongField
from gui.workspace import Workspace
from nlp.proposals import ArticleReading, MentionProposal, Segment
from storage import dispute_reads, reads
from storage.operations.disputes import leave_dispute
from storage.operations.machine import record
from storage.records import Dispute
from storage.vocabulary import Confidence, Likelihood
from tests.gui.hands import click_on, drag_over, press, write

CTRL = Qt.KeyboardModifier.ControlModifier


def _choose(workspace: Workspace, pane: int, words: str) -> None:
    drag_over(workspace.view.row.panes()[pane].text, words)


def _contradict(workspace: Workspace, left: str, right: str) -> None:
    _choose(workspace, 0, left)
    _choose(workspace, 1, right)
    workspace.view.focus_text()
    press("X")
    workspace.focus_text()


def _disputes(workspace: Workspace) -> list[Dispute]:
    return workspace.session.read(dispute_reads.disputes)


@pytest.fixture
def disputed(qtbot: QtBot, workspace: Workspace) -> Workspace:
    """A dispute over the toll."""
    workspace.window_.activateWindow()
    qtbot.waitUntil(workspace.window_.isActiveWindow)
    workspace.focus_text()
    _contradict(workspace, "27 people had died", "At least 50 people have been killed")
    return workspace


def test_another_passage_joins_an_open_dispute_as_one_action(disputed: Workspace) -> None:
    project = disputed.session.project
    before = [item.id for item in project.history()]
    left = disputed.view.row.panes()[0]
    claim = next(mark for mark in left.text.index.ordered() if mark.dispute is not None)
    disputed.view.choose(left.article_id, claim.id)
    _choose(disputed, 1, "asked for calm")
    press("X")
    fresh = [item for item in project.history() if item.id not in before]
    assert [item.action for item in fresh] == ["join_dispute"]
    (dispute,) = _disputes(disputed)
    assert len(dispute.positions) == 3
    assert len(disputed.session.read(reads.relations, claim.id)) == 2
    disputed.session.undo()
    (dispute,) = _disputes(disputed)
    assert len(dispute.positions) == 2
    assert len(disputed.session.read(reads.relations, claim.id)) == 1


def _answer(qtbot: QtBot, digit: str) -> None:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, digit)


def test_q_and_two_digits_are_a_verdict_on_one_side(qtbot: QtBot, disputed: Workspace) -> None:
    text = disputed.view.row.panes()[0].text
    claim = next(mark for mark in text.index.ordered() if mark.dispute is not None)
    disputed.view.choose(disputed.view.row.panes()[0].article_id, claim.id)
    press("Q")
    _answer(qtbot, "6")
    _answer(qtbot, "2")
    (dispute,) = _disputes(disputed)
    (verdict,) = dispute.assessments
    assert (verdict.likelihood, verdict.confidence) == (Likelihood.VERY_LIKELY, Confidence.MODERATE)
    held = next(position for position in dispute.positions if position.id == verdict.position_id)
    assert [attached.claim_id for attached in held.claims] == [claim.id]


def test_a_claim_outside_disputes_is_judged_itself(qtbot: QtBot, disputed: Workspace) -> None:
    text = disputed.view.row.panes()[0].text
    claim = next(mark for mark in text.index.ordered() if mark.dispute is not None)
    (dispute,) = _disputes(disputed)
    disputed.session.do(leave_dispute, dispute.id, claim.id)
    disputed.view.choose(disputed.view.row.panes()[0].article_id, claim.id)
    press("Q")
    _answer(qtbot, "1")
    _answer(qtbot, "3")
    (verdict,) = disputed.session.read(dispute_reads.claim_assessments, claim.id)
    assert (verdict.likelihood, verdict.confidence) == (Likelihood.ALMOST_NO_CHANCE, Confidence.HIGH)


def test_n_stays_where_a_decision_has_led(workspace: Workspace) -> None:
    """Whoever presses N before each A must not pass over every second suggestion."""
    article = workspace.article_ids()[0]
    text = workspace.session.project.text(article)
    words = ("LIMA", "Interior Ministry", "Ana Ruiz")
    places = [Segment(text.index(word), text.index(word) + len(word)) for word in words]
    proposals = tuple(MentionProposal((place,), "ORG", 0.9, (), "model:m@1") for place in places)
    reading = ArticleReading(article, "m@1", (), proposals)
    workspace.session.announce(record(workspace.session.project, [reading], run="r"))
    workspace.window_.activateWindow()
    workspace.view.focus_article(article)
    click_on(workspace.view.row.panes()[0].text, "Toll")
    for _ in words:
        press("N")
        press("A")
    assert reads.counts(workspace.session.project).suggested == 0


def test_what_was_chosen_elsewhere_is_let_go_once_something_else_was_decided(workspace: Workspace) -> None:
    _choose(workspace, 0, "27 people had died")
    _choose(workspace, 1, "Ana Ruiz")
    press("1")
    assert workspace.view.other_passage() is not None  # the same words, now a mark
    _choose(workspace, 1, "At least 50 people have been killed")
    assert workspace.view.other_passage() is None
    press("X")
    assert _disputes(workspace) == []


def test_what_a_key_would_join_is_framed_where_it_stands(workspace: Workspace) -> None:
    left, right = (pane.text for pane in workspace.view.row.panes())
    _choose(workspace, 0, "27 people had died")
    press("M")
    claim = left.selected_mark()
    assert claim is not None and left.held() == ()
    _choose(workspace, 1, "At least 50 people have been killed")
    press("M")
    assert left.selected_mark() is None and left.held() == claim.segments and right.held() == ()
    workspace.view.focus_article(workspace.view.row.panes()[0].article_id)
    assert left.held() == claim.segments  # framed and not chosen anew: reading on moves no pane
    click_on(left, "Toll")
    assert left.held() == () and workspace.view.held_passage() is None
    workspace.view.focus_article(workspace.view.row.panes()[1].article_id)
    assert workspace.view.other_passage() is None
    press("X")
    assert _disputes(workspace) == []


def test_escape_lets_go_of_what_is_chosen_here_then_of_what_waits_elsewhere(workspace: Workspace) -> None:
    left = workspace.view.row.panes()[0].text
    _choose(workspace, 0, "27 people had died")
    press("M")
    _choose(workspace, 1, "At least 50 people have been killed")
    press("Escape")
    assert left.held() and workspace.view.passage() is None
    press("Escape")
    assert not left.held() and workspace.view.other_passage() is None


def test_coming_back_to_a_pane_joins_what_is_framed_in_it(workspace: Workspace) -> None:
    _choose(workspace, 0, "27 people had died")
    press("M")
    _choose(workspace, 1, "At least 50 people have been killed")
    workspace.view.focus_article(workspace.view.row.panes()[0].article_id)
    press("X")
    assert len(_disputes(workspace)) == 1


def test_what_was_joined_waits_for_nothing_more(disputed: Workspace) -> None:
    left = disputed.view.row.panes()[0].text
    assert left.held()  # so that an undo and another answer join the same two
    assert disputed.inspector.page is not None
    assert disputed.inspector.page.findChild(QWidget, "join") is None
    _choose(disputed, 1, "asked for calm")
    assert left.held() == () and left.selection() is None and disputed.view.other_passage() is None
    press("X")
    assert len(_disputes(disputed)[0].positions) == 2


def test_another_answer_after_an_undo_joins_the_same_two(disputed: Workspace) -> None:
    disputed.session.undo()
    assert _disputes(disputed) == []
    press("C")
    (relation,) = disputed.session.read(reads.relations)
    assert {relation.from_article_id, relation.to_article_id} == set(disputed.article_ids())


def test_figures_tagged_on_both_sides_are_joined_all_the_same(workspace: Workspace) -> None:
    for pane, words in ((0, "27 people"), (1, "50 people")):
        _choose(workspace, pane, words)
        press("7")
    press("X")
    assert len(_disputes(workspace)) == 1


def test_a_suggestion_that_a_decision_led_to_is_joined_only_when_it_is_chosen(workspace: Workspace) -> None:
    article = workspace.article_ids()[0]
    text = workspace.session.project.text(article)
    places = [Segment(text.index(word), text.index(word) + len(word)) for word in ("LIMA", "27 people")]
    proposals = tuple(MentionProposal((place,), "CARDINAL", 0.9, (), "model:m@1") for place in places)
    reading = ArticleReading(article, "m@1", (), proposals)
    workspace.session.announce(record(workspace.session.project, [reading], run="r"))
    workspace.view.focus_article(article)
    left = workspace.view.row.panes()[0].text
    click_on(left, "Toll")
    press("N")
    press("A")  # and on to the figure
    _choose(workspace, 1, "At least 50 people have been killed")
    assert workspace.view.other_passage() is None
    click_on(left, "27 people")
    _choose(workspace, 1, "At least 50 people have been killed")
    held = workspace.view.other_passage()
    assert held is not None and held.segment == places[1]


def test_m_makes_a_claim_of_the_sentence_under_the_cursor(workspace: Workspace) -> None:
    text = workspace.view.row.panes()[0].text
    workspace.window_.activateWindow()
    click_on(text, "called the figure")
    press("M")
    (claim,) = text.index.ordered()
    quote = text.text[claim.start : claim.end]
    assert quote.startswith("Ana Ruiz, who leads") and quote.endswith("figure final.")


@pytest.mark.parametrize(
    ("left", "right", "common"),
    [
        (("CARDINAL", "27"), ("DATE", "20 January"), None),
        (("MONEY", "$3 billion"), ("PERCENT", "60%"), None),
        (("QUANTITY", "2.6 million tons"), ("QUANTITY", "80 km"), None),
        (("QUANTITY", "50 miles"), ("QUANTITY", "80 km"), ("50 miles", "80 km")),
        (("CARDINAL", "27"), ("QUANTITY", "at least 50 people"), ("27", "at least 50 people")),
        (("DATE", "9 January"), ("DATE", "20 January"), ("9 January", "20 January")),
    ],
)
def test_only_figures_that_measure_one_thing_are_set_against_each_other(
    left: tuple[str, str], right: tuple[str, str], common: tuple[str, str] | None
) -> None:
    assert set_against([left], [right]) == common


def test_dates_are_what_two_passages_part_over_only_where_nothing_else_is() -> None:
    sums = [("MONEY", "$3 billion"), ("DATE", "2024")]
    assert set_against(sums, [("DATE", "2023")]) is None
    assert set_against(sums, [("PERCENT", "60%"), ("MONEY", "$3.6 billion")]) == ("$3 billion", "$3.6 billion")


def test_a_new_dispute_asks_for_its_question_in_sight_and_offers_no_second_joining(
    qtbot: QtBot, disputed: Workspace
) -> None:
    press("Z", CTRL)
    disputed.window_.resize(1440, 520)
    _choose(disputed, 0, "27 people had died")
    _choose(disputed, 1, "At least 50 people have been killed")
    disputed.view.focus_text()
    press("X")

    def is_worded_in_sight() -> bool:
        page = disputed.inspector.page
        field = page.question_field if isinstance(page, ClaimPage) else None
        return field is not None and field.hasFocus() and not field.visibleRegion().isEmpty()

    qtbot.waitUntil(is_worded_in_sight)
    assert disputed.inspector.findChild(QWidget, "join") is None


def test_ctrl_z_takes_the_dispute_back_while_its_question_waits_to_be_worded(qtbot: QtBot, disputed: Workspace) -> None:
    disputed.on_question_asked()
    field = QApplication.focusWidget()
    assert isinstance(field, LongField) and field.objectName() == "question"
    write("Who")
    press("Z", CTRL)
    assert _disputes(disputed) and field.toPlainText() != "Who", "first what was typed"
    qtbot.waitUntil(lambda: disputed.actions_["edit.undo"].isEnabled())
    while field.document().isUndoAvailable():
        press("Z", CTRL)
    press("Z", CTRL)
    assert _disputes(disputed) == []
