"""Marks that are made when a pane asks for them are those that are made at once."""

from __future__ import annotations

import pytest

from gui.workspace import Workspace
from storage import dispute_reads, reads
from storage.operations.disputes import edit_dispute
from storage.operations.labels import edit_label, merge_labels
from storage.vocabulary import DisputeStatus, LabelKind


def test_every_mark_of_the_sample_is_the_same_made_early_or_late(sample: Workspace) -> None:
    feed, parted = sample.view.feed, 0
    for article in sample.session.read(reads.articles):
        early, late = feed.marks(article.id), feed.unmade(article.id)
        parted += len(late.stored.parts)
        assert early
        assert {mark.id: mark for mark in late} == {mark.id: mark for mark in early}
    assert parted


def test_marks_that_nobody_saw_follow_their_labels(sample: Workspace) -> None:
    """Renamed, then merged into another: what is made only now bears what it has now."""
    session, pane = sample.session, sample.view.row.panes()[0]
    first, second, *_ = [label for label in session.read(reads.labels) if label.kind is LabelKind.ENTITY]
    session.do(edit_label, first.id, name="Somebody")
    session.do(merge_labels, first.id, [second.id])
    expected = {mark.id: mark for mark in sample.view.feed.marks(pane.article_id)}
    shown = {mark.id: mark for mark in pane.text.index.ordered()}
    assert shown == {key: mark for key, mark in expected.items() if mark.status != "rejected"}
    assert any(mark.label == "Somebody" for mark in shown.values())


def test_a_pane_follows_disputes_however_many_articles_were_opened_beside_it(
    sample: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.marks_feed.MOST_KEPT", 1)
    session, view = sample.session, sample.view
    dispute = session.read(dispute_reads.disputes)[0]
    claim = dispute.positions[0].claims[0]
    sample.show_article(claim.article_id)
    for article in session.read(reads.articles):
        if article.id != claim.article_id:
            view.feed.badges(article.id)
    session.do(edit_dispute, dispute.id, status=DisputeStatus.RESOLVED)
    pane = view.row.pane(claim.article_id)
    assert pane is not None
    mark = pane.text.index.get(claim.claim_id)
    assert mark is not None and mark.dispute is not None
    assert mark.dispute.state == "resolved"
