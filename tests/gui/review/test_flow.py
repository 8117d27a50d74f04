"""Review with the keyboard alone: one key decides, the next suggestion is there at once, undo comes back to it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gui.inspector.pieces import Chip
from gui.reader.marks import MarkStatus
from nlp.proposals import ArticleReading
from storage import reads
from storage.operations import machine, mentions
from storage.review_counts import Tally
from storage.vocabulary import AnnotationKind, Status
from tests.gui.hands import press, write
from tests.gui.review.conftest import Reviewer, figure, reading_of

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_one_key_accepts_and_the_next_is_there_at_once(reviewer: Reviewer) -> None:
    first, upcoming = reviewer.record_id, reviewer.desk.queue.upcoming[0].id
    press("A")
    assert reviewer.status(first) is Status.CONFIRMED
    assert reviewer.record_id == upcoming
    press("R")
    assert reviewer.status(upcoming) is Status.REJECTED
    assert [caption for _, caption in reviewer.done()] == ["Rejected · not proposed again", "Accepted"]


def test_undo_returns_to_what_was_decided_and_redo_decides_it_again(reviewer: Reviewer) -> None:
    first = reviewer.record_id
    press("A")
    second = reviewer.record_id
    press("R")
    press("Z", CTRL)
    assert (reviewer.record_id, reviewer.status(second)) == (second, Status.SUGGESTED)
    press("Z", CTRL)
    assert (reviewer.record_id, reviewer.status(first)) == (first, Status.SUGGESTED)
    assert reviewer.done() == []
    press("Z", CTRL, SHIFT)
    assert reviewer.status(first) is Status.CONFIRMED
    assert reviewer.record_id == second


def test_what_was_undone_while_another_view_was_shown_is_no_longer_just_decided(reviewer: Reviewer) -> None:
    press("A")
    second = reviewer.record_id
    press("R")
    press("1", CTRL)
    press("Z", CTRL)
    press("2", CTRL)
    assert reviewer.status(second) is Status.SUGGESTED
    assert [caption for _, caption in reviewer.done()] == ["Accepted"]


@pytest.mark.parametrize("shown", ["1", "2"])
def test_nothing_is_just_decided_once_everything_is_undone(reviewer: Reviewer, shown: str) -> None:
    """The reading of the articles as well, which takes away what the decisions were about."""
    press("A")
    press("S")
    press("R")
    press(shown, CTRL)
    for _ in range(len(reviewer.sentences())):
        press("Z", CTRL)
    press("2", CTRL)
    assert reviewer.done() == []


def test_skipped_ones_come_back_at_the_end(reviewer: Reviewer) -> None:
    reviewer.show("Quantities")
    total = reviewer.desk.queue.tally.undecided
    skipped = reviewer.record_id
    press("S")
    assert reviewer.record_id != skipped
    assert reviewer.done()[0][1] == "Skipped · returns at the end"
    assert reviewer.desk.queue.skipped_count == 1
    for _ in range(total - 1):
        assert reviewer.record_id != skipped
        press("A")
    assert reviewer.record_id == skipped
    press("A")
    assert reviewer.view.is_empty
    assert reviewer.desk.queue.tally == Tally(0, total, 0)


def test_reasons_name_labels_as_the_window_does(reviewer: Reviewer, qtbot: QtBot) -> None:
    """In the chips of Review and in those of the inspector."""
    reviewer.show("Entities")
    label = reviewer.view.record.label_id if reviewer.view.record else None
    words = f"spaCy says {reviewer.workspace.book.name_of(label)}"
    assert words != "spaCy says "
    assert words in reviewer.view.sheet.reasons
    press("1", CTRL)
    press("N")
    window = reviewer.workspace.window_
    qtbot.waitUntil(lambda: any(chip.isVisible() for chip in window.findChildren(Chip)))
    chips = [chip.accessibleName() for chip in window.findChildren(Chip) if chip.isVisible()]
    assert {"spaCy says Place", "spaCy says Organisation"} & set(chips)


def test_a_label_key_relabels_and_accepts_in_one_step(reviewer: Reviewer) -> None:
    reviewer.show("Entities")
    while reviewer.quote != "Liang Wen":
        press("S")
    wrong, entries = reviewer.record_id, len(reviewer.sentences())
    press("1")
    after = reviewer.workspace.session.read(reads.annotation, wrong)
    assert after is not None
    assert reviewer.workspace.book.name_of(after.label_id) == "Person"
    assert after.status is Status.CONFIRMED
    assert reviewer.done()[0][1] == "Accepted as Person"
    assert len(reviewer.sentences()) == entries + 1
    press("Z", CTRL)
    assert reviewer.record_id == wrong
    assert reviewer.status(wrong) is Status.SUGGESTED


def test_shift_and_an_arrow_draw_other_boundaries_that_a_accepts(reviewer: Reviewer) -> None:
    reviewer.show("Entities")
    place = reviewer.record_id
    assert reviewer.quote == "Puerto Arena"
    press("Right", SHIFT)
    assert reviewer.view.sheet.corrections.isVisible()
    press("A")
    after = reviewer.workspace.session.read(reads.annotation, place)
    assert after is not None
    assert (after.quote, after.status) == ("Puerto Arena: the", Status.CONFIRMED)
    assert not reviewer.view.sheet.corrections.isVisible()
    press("Z", CTRL)
    assert (reviewer.record_id, reviewer.quote) == (place, "Puerto Arena")


def test_escape_leaves_correcting_and_nothing_is_changed(reviewer: Reviewer) -> None:
    place, quote = reviewer.record_id, reviewer.quote
    press("E")
    press("Right", SHIFT)
    assert reviewer.desk.boundaries is not None
    press("Escape")
    assert reviewer.desk.boundaries is None
    press("A")
    after = reviewer.workspace.session.read(reads.annotation, place)
    assert after is not None
    assert after.quote == quote


def test_the_entity_is_named_while_correcting(qtbot: QtBot, reviewer: Reviewer) -> None:
    reviewer.show("Entities")
    while reviewer.quote != "Lima":
        press("S")
    lima = reviewer.record_id
    press("E")
    field = reviewer.view.sheet.corrections.field
    assert field is not None
    field.setFocus()
    write("Lima, Peru")
    press("Return")
    qtbot.waitUntil(lambda: reviewer.view.sheet.text.hasFocus())
    after = reviewer.workspace.session.read(reads.annotation, lima)
    assert after is not None
    assert reviewer.workspace.entities.name_of(after.entity_id) == "Lima, Peru"
    assert reviewer.record_id == lima
    press("A")
    assert reviewer.status(lima) is Status.CONFIRMED


def test_a_whole_group_is_one_key_and_one_entry(reviewer: Reviewer) -> None:
    reviewer.show("Entities")
    group = reviewer.desk.group()
    assert group is not None
    assert reviewer.view.sheet.group.words.text().startswith(f"All {group.count} mentions of Puerto Arena as Place")
    entries = len(reviewer.sentences())
    press("A", SHIFT)
    assert reviewer.sentences()[0] == f"Confirmed {group.count} suggestions"
    assert len(reviewer.sentences()) == entries + 1
    assert reviewer.quote != "Puerto Arena"
    assert reviewer.done()[0] == ("Puerto Arena", f"Accepted {group.count}")
    status = reviewer.workspace.status
    assert status.message.accessibleName() == f"Accepted {group.count} suggestions."
    assert status.offer.isVisible() and status.offer.text() == "Undo"
    press("Z", CTRL)
    assert not status.offer.isVisible()
    assert reviewer.quote == "Puerto Arena"
    press("R", SHIFT)
    assert reviewer.sentences()[0] == f"Rejected {group.count} suggestions"


def test_what_is_narrowed_to_an_article_a_label_or_a_kind_can_be_seen_and_taken_back(reviewer: Reviewer) -> None:
    second = reviewer.workspace.article_ids()[1]
    reviewer.workspace.sidebar.articles.chosen.emit(second)
    assert reviewer.view.record is not None
    assert reviewer.view.record.article_id == second
    assert reviewer.view.header.filter.isVisible()
    fac = reviewer.workspace.book.named("FAC")
    assert fac is not None
    reviewer.workspace.sidebar.labels.label_chosen.emit(fac.id)
    assert reviewer.quote == "San Jacinto University"
    reviewer.view.header.filter.click()
    assert not reviewer.view.header.filter.isVisible()
    assert reviewer.desk.queue.tally.total > 20


def test_kinds_that_do_not_exist_are_not_offered(reviewer: Reviewer) -> None:
    words = [segment.words for segment in reviewer.view.header.segments]
    assert words == ["All", "Entities", "Claims", "Quantities", "Quotations"]


def test_order_by_label_and_by_entity(reviewer: Reviewer) -> None:
    reviewer.workspace.actions_["review.by_label"].trigger()
    label = reviewer.workspace.book.name_of(reviewer.desk.current.label_id if reviewer.desk.current else None)
    assert label == "Person"
    reviewer.workspace.actions_["review.by_entity"].trigger()
    assert reviewer.quote == "Puerto Arena"
    assert reviewer.room.cards.order.text() == "by entity ▾"


def test_the_context_is_one_paragraph_on_either_side_dimmed(reviewer: Reviewer) -> None:
    reviewer.show("Claims")
    text = reviewer.view.sheet.text
    shown = [line for line in text.text.split("\n") if line.strip()]
    assert len(shown) == 3
    assert reviewer.quote in text.text
    dimmed = [number for number in text._dimmed if text.document().findBlockByNumber(number).text().strip()]
    assert len(dimmed) == 2
    assert text.selected_mark_id == reviewer.record_id
    assert len(reviewer.view.sheet.reasons) == 6


def test_a_decided_one_can_be_taken_up_again_and_decided_otherwise(reviewer: Reviewer) -> None:
    first = reviewer.record_id
    press("R")
    press("N", SHIFT)
    assert reviewer.record_id == first
    assert reviewer.view.sheet.text.index.get(first).status == MarkStatus.REJECTED  # type: ignore[union-attr]
    press("A")
    assert reviewer.status(first) is Status.CONFIRMED
    assert reviewer.record_id != first


def test_an_edit_elsewhere_is_followed(reviewer: Reviewer) -> None:
    here, upcoming = reviewer.record_id, reviewer.desk.queue.upcoming[0].id
    session = reviewer.workspace.session
    session.do(mentions.reject, [upcoming])
    assert reviewer.record_id == here
    assert upcoming not in {item.id for item in reviewer.desk.queue.upcoming}
    session.do(mentions.confirm, [here])
    assert reviewer.record_id not in (here, upcoming)


def test_the_queue_grows_while_the_machine_reads(reviewer: Reviewer) -> None:
    session = reviewer.workspace.session
    reviewer.show("Quantities")
    for _ in range(reviewer.desk.queue.tally.undecided):
        press("A")
    reviewer.view.set_reading(True)
    assert reviewer.view.is_empty
    first = reviewer.workspace.article_ids()[0]
    text = session.project.text(first)
    whole = reading_of(first, text)
    start = text.index("30 years")
    more = ArticleReading(first, "test@2", (), whole.mentions, (figure(text, start, start + 8),))
    session.announce(machine.record(session.project, [more], run="again"))
    assert not reviewer.view.is_empty
    assert reviewer.quote == "30 years"


def test_everything_decided_says_so_and_leads_back(qtbot: QtBot, reviewer: Reviewer) -> None:
    session = reviewer.workspace.session
    ids = [mark.id for key in reviewer.workspace.article_ids() for mark in session.read(reads.marks, key)]
    session.do(mentions.confirm, ids)
    assert reviewer.view.is_empty
    button = next(b for b in reviewer.view.findChildren(QPushButton) if b.text() == "Back to reading  Ctrl+1")
    assert not reviewer.view.buttons.accept.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not reviewer.workspace.views.in_review


def test_keys_belong_to_the_view_on_screen(reviewer: Reviewer) -> None:
    before = reviewer.desk.queue.tally
    press("1", CTRL)
    assert not reviewer.workspace.views.in_review
    assert not reviewer.workspace.actions_["review.skip"].isEnabled()
    press("N")
    chosen = reviewer.workspace.view.selected_mark()
    assert chosen is not None
    press("A")
    assert reviewer.status(chosen.id) is Status.CONFIRMED
    press("2", CTRL)
    assert reviewer.desk.queue.tally == Tally(before.undecided - 1, before.accepted + 1, before.rejected)
    assert reviewer.record_id != chosen.id


def test_what_is_next_and_done_follows(reviewer: Reviewer) -> None:
    reviewer.show("Claims")
    expected = [item.words for item in reviewer.desk.queue.upcoming[:5]]
    assert all(whole.startswith(row.rstrip("…")) for row, whole in zip(reviewer.next_words(), expected, strict=True))
    shown = reviewer.next_words()
    press("A")
    assert reviewer.next_words()[:4] == shown[1:]
    assert reviewer.title == expected[0]


def test_everything_has_a_name_for_a_screen_reader(reviewer: Reviewer) -> None:
    view, side = reviewer.view, reviewer.room.cards
    named = [*view.buttons.buttons(), *view.header.segments, view.header.line, view.sheet.text, view.sheet.place,
             view.sheet.group.accept, side.next_list, side.done_list, side.order]  # fmt: skip
    assert all(widget.accessibleName() for widget in named)
    press("A")
    assert "1 accepted" in view.header.line.accessibleName()


def test_kinds_are_counted(reviewer: Reviewer) -> None:
    kinds = reviewer.desk.queue.kinds()
    assert kinds[AnnotationKind.CLAIM].total == len(
        [
            mark
            for key in reviewer.workspace.article_ids()
            for mark in reviewer.workspace.session.read(reads.marks, key)
            if mark.kind is AnnotationKind.CLAIM
        ]
    )


def test_what_is_looked_at_while_a_large_group_is_decided_stays_at_hand(
    reviewer: Reviewer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.session.LONG_ROWS", -1)
    long, desk = reviewer.workspace.session.long, reviewer.desk
    group = desk.group()
    assert group is not None
    with qtbot.waitSignal(long.finished):
        press("A", SHIFT)
        assert long.running
        while reviewer.quote == "Puerto Arena":
            press("S")
        here = reviewer.record_id
    assert reviewer.record_id == here
    assert reviewer.status(here) is Status.SUGGESTED
    assert not desk._uncounted
    assert all(item.id != here for item in desk.queue.skipped)
