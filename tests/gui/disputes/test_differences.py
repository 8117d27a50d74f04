"""What nobody has answered yet: a ranked list in Disputes, answered by keys, opened side by side."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.disputes.difference_side import WIDEST, DifferenceSide, around
from gui.disputes.differences import MOST_AT_FIRST, PER_ARTICLE, DifferenceCard, DifferencesPanel
from gui.disputes.room import DisputesRoom
from gui.inspector.checks import CheckRow
from gui.inspector.pieces import GradedCaption
from gui.widgets import Ink, LinkButton
from gui.workspace import Workspace
from nlp.proposals import ComparisonBasis, ComparisonRelation, Segment
from storage import dispute_reads, entity_reads, knowledge
from storage.check_reads import Check
from storage.open_comparisons import Difference, open_comparisons
from storage.operations import disputes
from storage.reads import sources
from tests.gui.hands import press

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def panel(sample: Workspace, qtbot: QtBot) -> DifferencesPanel:
    """The list, reached by its key from Read, with the keyboard on the best difference."""
    press("D", BOTH)
    room: DisputesRoom = sample.views.disputes
    qtbot.waitUntil(lambda: bool(room.differences.cards) and room.differences.cards[0].hasFocus())
    wanted = min(MOST_AT_FIRST, PER_ARTICLE * 5, len(sample.session.read(open_comparisons)))
    qtbot.waitUntil(lambda: len(room.differences.cards) == wanted)
    return room.differences


def at_hand(panel: DifferencesPanel) -> DifferenceCard:
    return next(card for card in panel.cards if card.hasFocus())


def shown_all(panel: DifferencesPanel, qtbot: QtBot) -> list[Difference]:
    """Everything that waits, once the list shows all of it."""
    everything = panel._context.session.read(open_comparisons)
    while len(panel.cards) < len(everything):
        before = len(panel.cards)
        panel._more.click()
        qtbot.waitUntil(lambda before=before: len(panel.cards) > before and not panel._waiting)
    return everything


def test_the_list_is_ranked_and_short_and_the_rest_comes_on_demand(panel: DifferencesPanel, qtbot: QtBot) -> None:
    scores = [card.comparison.score for card in panel.cards]
    assert scores == sorted(scores, reverse=True)
    assert all(card.comparison.decision is None for card in panel.cards)
    shown = len(panel.cards)
    panel._more.click()
    qtbot.waitUntil(lambda: len(panel.cards) > shown)


def go_to_undisputed(panel: DifferencesPanel, sample: Workspace) -> int:
    """Go down to the first difference of which neither passage stands in a dispute; where it stands in the list."""
    while _beside(sample)[0].findChildren(LinkButton):
        press("Down")
    return panel.cards.index(at_hand(panel))


def test_x_makes_a_dispute_and_goes_on_to_the_next(panel: DifferencesPanel, sample: Workspace, qtbot: QtBot) -> None:
    at = go_to_undisputed(panel, sample)
    first, second = panel.cards[at].comparison.id, panel.cards[at + 1].comparison.id
    before = len(sample.session.read(dispute_reads.disputes))
    press("X")
    qtbot.waitUntil(lambda: panel.cards[at].comparison.id == second and panel.cards[at].hasFocus())
    assert len(sample.session.read(dispute_reads.disputes)) == before + 1
    press("Z", Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(panel.cards) > at and panel.cards[at].comparison.id == first)
    assert len(sample.session.read(dispute_reads.disputes)) == before


def test_the_dispute_that_an_answer_made_is_named_beside_what_comes_next(
    panel: DifferencesPanel, sample: Workspace, qtbot: QtBot
) -> None:
    """Answer after answer: the right side speaks of the card at hand, with a link to the dispute just made."""
    room: DisputesRoom = sample.views.disputes
    made = ""
    for _ in range(2):
        at = go_to_undisputed(panel, sample) if not made else panel.cards.index(at_hand(panel))
        held = {dispute.id for dispute in sample.session.read(dispute_reads.disputes)}
        second = panel.cards[at + 1].comparison.id
        press("X")
        qtbot.waitUntil(
            lambda at=at, second=second: panel.cards[at].comparison.id == second and panel.cards[at].hasFocus()
        )
        new = {dispute.id for dispute in sample.session.read(dispute_reads.disputes)} - held
        made = new.pop() if new else made
        (side,) = _beside(sample)
        assert side.difference is panel.cards[at].difference
        assert side.findChildren(LinkButton)
    assert made
    press("Down")
    (side,) = _beside(sample)
    assert side.difference is at_hand(panel).difference
    assert made not in [link.objectName() for link in side.findChildren(LinkButton)][:1]
    room.show_dispute(made)
    qtbot.waitUntil(lambda: room.detail.data is not None and room.detail.dispute_id == made)
    assert room.detail.isVisible()


def _beside(sample: Workspace) -> list[DifferenceSide]:
    """The passages at the right, while they are what stands there."""
    return [each for each in sample.views.disputes.side.findChildren(DifferenceSide) if each.isVisible()]


def test_the_right_side_follows_the_difference_at_hand(
    panel: DifferencesPanel, sample: Workspace, qtbot: QtBot
) -> None:
    for key in ("Down", "End", "Home"):
        press(key)
        (side,) = _beside(sample)
        assert side.difference is at_hand(panel).difference
        assert not sample.views.disputes.detail.isVisible()
    second = panel.cards[1].comparison.id
    press("X")
    qtbot.waitUntil(lambda: panel.cards[0].comparison.id == second and panel.cards[0].hasFocus())
    (side,) = _beside(sample)
    assert side.difference is panel.cards[0].difference
    press("Escape")
    assert _beside(sample) == [] and sample.views.disputes.detail.isVisible()


def test_home_end_and_the_page_keys_walk_through_the_list(panel: DifferencesPanel, qtbot: QtBot) -> None:
    press("End")
    assert at_hand(panel) is panel.cards[-1]
    press("Home")
    assert at_hand(panel) is panel.cards[0]
    qtbot.waitUntil(lambda: panel._scroll.verticalScrollBar().value() == 0)
    press("PageDown")
    at = panel.cards.index(at_hand(panel))
    assert 1 < at < len(panel.cards) - 1
    qtbot.waitUntil(lambda: not panel._seeing.isActive() and not at_hand(panel).visibleRegion().isEmpty())
    press("PageUp")
    assert panel.cards.index(at_hand(panel)) < at


def test_what_is_called_unrelated_does_not_come_back(panel: DifferencesPanel, sample: Workspace, qtbot: QtBot) -> None:
    first = panel.cards[0].comparison.id
    press("U")
    qtbot.waitUntil(lambda: panel.cards[0].comparison.id != first)
    assert first not in {each.comparison.id for each in sample.session.read(open_comparisons)}


def test_enter_opens_both_passages_side_by_side(panel: DifferencesPanel, sample: Workspace, qtbot: QtBot) -> None:
    press("Down")
    difference = at_hand(panel).difference
    press("Return")
    assert sample.views.room is sample.views.read
    here, there = difference.comparison.here, difference.comparison.there.side
    assert {here.article_id, there.article_id} <= set(sample.view.open_articles())

    def in_view() -> bool:
        pane = sample.view.row.pane(here.article_id)
        return pane is not None and pane.text.first_visible() <= here.segments[0].start

    qtbot.waitUntil(in_view)
    passage = sample.view.passage()
    assert passage is not None
    assert passage.article_id == here.article_id


def test_who_comes_back_goes_on_where_he_opened_one(panel: DifferencesPanel, sample: Workspace, qtbot: QtBot) -> None:
    """Not at the top again; and the right side speaks of that card, whatever dispute stood there meanwhile."""
    press("Down")
    press("Down")
    opened = at_hand(panel).comparison.id
    press("Return")
    press("D", BOTH)
    qtbot.waitUntil(lambda: any(card.hasFocus() and card.comparison.id == opened for card in panel.cards))
    press("Escape")
    press("D", BOTH)
    qtbot.waitUntil(lambda: panel.cards[2].hasFocus() and panel.cards[2].comparison.id == opened)
    assert [side.difference for side in _beside(sample)] == [panel.cards[2].difference]


def test_a_click_comes_to_a_card_and_the_next_opens_it(panel: DifferencesPanel, sample: Workspace) -> None:
    """So that a mouse can pass over one difference and answer the one below."""
    card = panel.cards[1]
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(card, left, pos=card.rect().center())
    assert card.hasFocus() and card.is_current and not panel.cards[0].is_current
    assert sample.views.room is sample.views.disputes
    assert [side.difference for side in _beside(sample)] == [card.difference]
    QTest.mouseClick(card, left, pos=QPoint(card.width() - 20, 12))
    assert sample.views.room is sample.views.read


def test_what_was_chosen_before_is_not_joined_with_what_is_opened_from_here(
    panel: DifferencesPanel, sample: Workspace
) -> None:
    press("Escape")
    press("1", Qt.KeyboardModifier.ControlModifier)
    first, second = sample.view.open_articles()[:2]
    for article_id in (first, second):
        sample.view.focus_article(article_id)
        press("N")
    assert sample.view.held.other_than(second) is not None
    press("3", Qt.KeyboardModifier.ControlModifier)
    press("Return")
    assert sample.views.room is sample.views.read
    assert sample.view.held.other_than(str(sample.view.current_article)) is None


def test_escape_brings_the_matrix_back(panel: DifferencesPanel, sample: Workspace) -> None:
    press("Escape")
    view = sample.views.disputes.view
    assert view.table.hasFocus()
    assert not view.bar.differences.isChecked()


def test_both_passages_and_their_sources_are_told(panel: DifferencesPanel) -> None:
    card = panel.cards[0]
    here, there = card.difference.here, card.comparison.there
    assert here.name in card.accessibleName()
    assert there.name in card.accessibleName()
    assert here.excerpt in card.accessibleName()
    assert here.side.article_id != there.side.article_id
    (other,) = card.findChildren(GradedCaption)
    assert other.grade == there.reliability.value


def test_a_blind_list_names_no_outlet(panel: DifferencesPanel, sample: Workspace, qtbot: QtBot) -> None:
    names = {card.difference.here.name for card in panel.cards}
    sample.session.blind.set_on(True)
    panel.reload()
    told = " ".join(f"{card.accessibleName()} {card.toolTip()}" for card in panel.cards)
    assert not any(name in told for name in names)


def test_what_does_not_fit_inside_a_blind_article_names_no_outlet(sample: Workspace, qtbot: QtBot) -> None:
    outlet = sample.session.read(sources)[0].name
    said = f"“{outlet} of Monday, 7 January” is said to be a Monday, but 2025-01-07 was a Tuesday."
    check = Check(
        "1", ComparisonRelation.VALUE_DIFFERS, ComparisonBasis.DATE, said, (f"{outlet} = 2025-01-07",), None, (), outlet
    )
    told: list[str] = []
    for blind in (False, True):
        sample.session.blind.set_on(blind)
        row = CheckRow(check, sample.session.blind)
        qtbot.addWidget(row)
        shown = [*(each.text() for each in row.findChildren(Ink)), row.accessibleName(), row.accessibleDescription()]
        told.append(" ".join(shown))
    assert [outlet in each for each in told] == [True, False]


def test_answers_match_the_keys_of_the_card(panel: DifferencesPanel, sample: Workspace, qtbot: QtBot) -> None:
    card = at_hand(panel)
    assert [button.answer for button in card.buttons] == [
        ComparisonRelation.EQUIVALENT, ComparisonRelation.CONTRADICTS, ComparisonRelation.DIFFERENT_SCOPE,
        ComparisonRelation.DIFFERENT_AS_OF, ComparisonRelation.UNRELATED,
    ]  # fmt: skip


def test_while_there_is_no_dispute_the_way_goes_through_the_differences(sample: Workspace, qtbot: QtBot) -> None:
    for dispute in sample.session.read(dispute_reads.disputes):
        sample.session.do(disputes.delete_dispute, dispute.id)
    press("3", Qt.KeyboardModifier.ControlModifier)
    view = sample.views.disputes.view
    waiting = len(sample.session.read(open_comparisons))
    qtbot.waitUntil(lambda: str(waiting) in view._words.text())
    view.focus_table()
    assert view._button.hasFocus()
    view._button.click()
    panel = sample.views.disputes.differences
    qtbot.waitUntil(lambda: bool(panel.cards) and panel.cards[0].hasFocus())


def test_pairs_of_which_the_machine_is_less_sure_stand_below_a_divider(panel: DifferencesPanel, qtbot: QtBot) -> None:
    everything = shown_all(panel, qtbot)
    (divider,) = (each for each in panel.findChildren(Ink, "less certain") if each.isVisibleTo(panel))
    unsure = [card for card in panel.cards if card.comparison.score < 0.5]
    assert 0 < len(unsure) < len(panel.cards)
    assert divider.text() == f"Less certain: {len(unsure)}"
    place = panel._list.indexOf
    above = [card for card in panel.cards if place(card) < place(divider)]
    assert above == [card for card in panel.cards if card.comparison.score >= 0.5]
    press("U")
    qtbot.waitUntil(lambda: len(panel.cards) == len(everything) - 1)
    assert sum(each.isVisibleTo(panel) for each in panel.findChildren(Ink, "less certain")) == 1


def name_card(panel: DifferencesPanel, qtbot: QtBot, words: str) -> DifferenceCard:
    """The card on two spellings, with the keyboard."""
    shown_all(panel, qtbot)
    card = next(card for card in panel.cards if card.comparison.text.startswith(f"“{words}”"))
    card.setFocus()
    return card


def test_two_spellings_called_the_same_are_merged_and_undo_parts_them(
    panel: DifferencesPanel, sample: Workspace, qtbot: QtBot
) -> None:
    card = name_card(panel, qtbot, "Elena Quispe Rojas")
    key = card.comparison.id
    session = sample.session
    claims = len(session.read(dispute_reads.disputes)), session.read(entity_reads.entity_count)
    press("=")
    assert session.project.history()[0].sentence == "Merged 2 entities into Elena Quispe Rojas"
    merged = session.read(entity_reads.entity_named, "Helena Quispe")
    assert merged is not None and merged.name == "Elena Quispe Rojas"
    qtbot.waitUntil(lambda: key not in {card.comparison.id for card in panel.cards})
    press("Z", Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: key in {card.comparison.id for card in panel.cards})
    assert (len(session.read(dispute_reads.disputes)), session.read(entity_reads.entity_count)) == claims


def test_two_spellings_called_unrelated_are_kept_apart(
    panel: DifferencesPanel, sample: Workspace, qtbot: QtBot
) -> None:
    key = name_card(panel, qtbot, "Elena Quispe Rojas").comparison.id
    press("U")
    assert "Elena Quispe Rojas" in sample.session.project.history()[0].sentence
    qtbot.waitUntil(lambda: key not in {card.comparison.id for card in panel.cards})
    (refused,) = (pair for pair in sample.session.read(knowledge.refused_merges) if "Helena Quispe" in (pair.a, pair.b))
    assert "Elena Quispe Rojas" in (refused.a, refused.b)


def test_two_spellings_of_one_entity_are_answered_as_they_stand(
    panel: DifferencesPanel, sample: Workspace, qtbot: QtBot
) -> None:
    key = name_card(panel, qtbot, "Rosa Huaman").comparison.id
    entities = sample.session.read(entity_reads.entity_count)
    press("=")
    qtbot.waitUntil(lambda: key not in {card.comparison.id for card in panel.cards})
    assert sample.session.read(entity_reads.entity_count) == entities


def test_the_card_with_the_keyboard_is_seen_whole(panel: DifferencesPanel, qtbot: QtBot) -> None:
    """Also one that opens at the lower edge, and the next one after an answer."""
    area = panel._scroll.viewport()

    def seen() -> bool:
        card = next((card for card in panel.cards if card.hasFocus()), None)
        if card is None or not card.buttons[0].isVisible():
            return False
        top = card.mapTo(area, card.rect().topLeft()).y()
        return top >= 0 and top + card.height() <= area.height()

    for key in ("Down", "Down", "Down", "Down", "Down", "Down", "U", "U"):
        before = at_hand(panel)
        press(key)
        qtbot.waitUntil(lambda before=before: any(card.hasFocus() and card is not before for card in panel.cards))
        qtbot.waitUntil(seen)


def test_what_stands_around_a_passage_is_cut_between_words() -> None:
    text = f"{'seven words of a long paragraph ' * 60}27 people died{' and what was said of it later' * 60}"
    at = text.index("27 people")
    words, (marked,) = around(text, (Segment(at, at + 9),))
    assert words[marked.start : marked.end] == "27 people"
    assert len(words) <= 2 * WIDEST + 13
    kept = words.split()
    assert kept[0] == kept[-1] == "…"
    assert set(kept[1:-1]) <= set(text.split())
    endless = "x" * 3000
    words, (marked,) = around(endless, (Segment(1500, 1501),))
    assert marked.start == words.index("x") + WIDEST
